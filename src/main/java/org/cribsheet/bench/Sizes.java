package org.cribsheet.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** How large a site is, on disk and on the wire. */
final class Sizes {
  private Sizes() {}

  static Map<String, Long> of(Project project) throws IOException {
    long all = 0;
    long search = 0;
    long passages = 0;
    long page = 0;
    for (Path file : Project.files(project.site())) {
      all += Files.size(file);
      String path = project.site().relativize(file).toString().replace('\\', '/');
      if (path.startsWith("assets/data/search")) {
        search += gzipped(file);
      } else if (path.startsWith("assets/data/passages/")) {
        passages += gzipped(file);
      } else if (path.startsWith("services/")) {
        page = Math.max(page, gzipped(file));
      }
    }
    Map<String, Long> sizes = new LinkedHashMap<>();
    sizes.put("site", all);
    sizes.put("zip", Files.size(project.zip()));
    sizes.put("search gzipped", search);
    sizes.put("its passages gzipped", passages);
    sizes.put("largest page gzipped", page);
    return sizes;
  }

  static int pages(Project project) throws IOException {
    return (int)
        Project.files(project.site().resolve("services")).stream()
            .filter(f -> f.toString().endsWith(".html") && !f.endsWith("index.html"))
            .count();
  }

  private static long gzipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    return bytes.size();
  }
}
