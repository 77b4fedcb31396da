package org.cribsheet.dump;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.source.MappedText;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * A file in the dump spelling. It is read by writing it in the tidy spelling, so that both are
 * understood by one reader, and so that importing a dump cannot change what it says.
 */
public final class Dump {
  private final SourceFile file;
  private final List<Section> sections;

  private Dump(SourceFile file, List<Section> sections) {
    this.file = file;
    this.sections = sections;
  }

  public static Dump read(SourceFile file, Vocabulary vocabulary, Reporter reporter) {
    List<Entry> outline = new OutlineReader(file, reporter).read();
    return new Dump(file, new Sections(file, vocabulary, reporter).of(outline));
  }

  /**
   * A file whose first block after the front matter is a {@code # } heading is tidy throughout;
   * every other one is a dump.
   */
  public static boolean isDump(SourceFile file) {
    List<String> lines = file.lines();
    int start = 0;
    if (!lines.isEmpty() && lines.get(0).equals("---")) {
      int end = lines.subList(1, lines.size()).indexOf("---");
      if (end < 0) {
        return false;
      }
      start = end + 2;
    }
    boolean comment = false;
    for (String line : lines.subList(start, lines.size())) {
      String text = line.strip();
      if (comment || text.startsWith("<!--")) {
        comment = !text.endsWith("-->");
      } else if (!text.isEmpty()) {
        return !line.startsWith("# ");
      }
    }
    return start == 0;
  }

  /** The whole dump in the tidy spelling, in its own order. */
  public MappedText tidy() {
    MappedText out = new MappedText(file.name());
    TidyWriter writer = new TidyWriter(out);
    sections.forEach(writer::section);
    return out;
  }

  /** An area's notes in the tidy spelling. */
  public record AreaText(String area, int order, MappedText text) {}

  /** The same, an area each, in the order of the areas. */
  public List<AreaText> areas() {
    Map<String, AreaText> areas = new TreeMap<>();
    for (Section section : sections) {
      AreaText area =
          areas.computeIfAbsent(
              section.area(),
              name -> new AreaText(name, section.areaOrder(), new MappedText(file.name())));
      new TidyWriter(area.text()).section(section);
    }
    return areas.values().stream()
        .sorted(Comparator.comparingInt(AreaText::order).thenComparing(AreaText::area))
        .toList();
  }
}
