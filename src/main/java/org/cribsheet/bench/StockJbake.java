package org.cribsheet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JBake as it comes, on the finished pages of a project: each page's main part as a document, the
 * same assets, as many template files. What it does not do (reading notes, linking, search, audit,
 * zip) is not counted against it.
 */
final class StockJbake {
  private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>(.*)</main>");
  private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
  private static final String CLASS = "org.cribsheet.stock.StockBake";

  private final Path home;
  private final Path work;

  StockJbake(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /**
   * Compiles it with Maven, which may have to fetch its libraries; says why if that is not
   * possible.
   */
  Optional<String> prepare() throws IOException {
    Path pom = home.resolve("src").resolve("bench").resolve("pom.xml");
    if (!Files.exists(pom)) {
      return Optional.of("there is no " + pom);
    }
    String mvn = File.separatorChar == '/' ? "mvn" : "mvn.cmd";
    try {
      Java.run(List.of(mvn, "-q", "-B", "-f", pom.toString(), "process-classes"));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  Figure measure(Project made, int copies, int runs) throws IOException {
    Path source = work.resolve("stock-source");
    int pages = write(made, source);
    List<Run> baked = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Path destination = work.resolve("stock-site");
      Project.delete(destination);
      baked.add(Java.run(command(source, destination)));
    }
    return Figure.of("stock JBake, copies: " + copies, pages, baked, Map.of());
  }

  private List<String> command(Path source, Path destination) {
    Path stock = home.resolve("target").resolve("bench").resolve("stock");
    String classPath =
        stock.resolve("classes") + File.pathSeparator + stock.resolve("lib") + File.separator + "*";
    return List.of(
        Java.executable().toString(),
        "-cp",
        classPath,
        CLASS,
        source.toString(),
        destination.toString());
  }

  private int write(Project made, Path source) throws IOException {
    Project.delete(source);
    Project.copy(made.home().resolve("assets"), source.resolve("assets"));
    Path content = Files.createDirectories(source.resolve("content").resolve("services"));
    int pages = 0;
    for (Path page : Project.files(made.site().resolve("services"))) {
      String html = Files.readString(page);
      Matcher main = MAIN.matcher(html);
      Matcher title = TITLE.matcher(html);
      if (main.find() && title.find()) {
        Files.writeString(
            content.resolve(String.valueOf(page.getFileName())),
            document(title.group(1), main.group(1)));
        pages++;
      }
    }
    templates(
        Project.files(made.home().resolve("templates")).size(),
        Files.createDirectories(source.resolve("templates")));
    return pages;
  }

  private static String document(String title, String body) {
    return "title="
        + title.strip()
        + "\ndate=2026-01-01\ntype=page\nstatus=published\n~~~~~~\n"
        + body;
  }

  /** The ones that JBake asks for, and parts that the layout includes, as many as ours. */
  private static void templates(int count, Path folder) throws IOException {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < count - 2; i++) {
      String part = String.format(Locale.ROOT, "part%02d.ftl", i);
      Files.writeString(
          folder.resolve(part),
          "<div class=\"part\"><#if content.title??>${content.title}</#if></div>\n");
      parts.append("<#include \"").append(part).append("\">\n");
    }
    String head =
        "<!doctype html>\n<html lang=\"en\"><head><title>${content.title}</title></head><body>\n"
            + parts;
    Files.writeString(
        folder.resolve("page.ftl"), head + "<main>${content.body}</main></body></html>\n");
    Files.writeString(
        folder.resolve("index.ftl"),
        "<!doctype html>\n<ul><#list published_pages as p><li><a href=\"${p.uri}\">${p.title}</a></#list></ul>\n");
    Files.writeString(
        folder.resolveSibling("jbake.properties"),
        "render.archive=false\nrender.feed=false\nrender.tags=false\nrender.sitemap=false\nsite.host=http://localhost\n");
  }
}
