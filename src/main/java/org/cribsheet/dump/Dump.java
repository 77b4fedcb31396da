package org.cribsheet.dump;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.source.MappedText;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * A file in the dump spelling. It is read by writing it in the tidy spelling, so that both are
 * understood by one reader, and so that importing a dump cannot change what it says.
 */
public final class Dump {
  private static final String RULE = "---";

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

  /** The lines of the file's front matter, its rules included; a dump may have some, too. */
  static List<String> frontMatter(SourceFile file) {
    List<String> lines = file.lines();
    if (lines.isEmpty() || !lines.get(0).equals(RULE)) {
      return List.of();
    }
    int end = lines.subList(1, lines.size()).indexOf(RULE);
    return end < 0 ? List.of() : lines.subList(0, end + 2);
  }

  /**
   * A file whose first block after the front matter is a {@code # } heading is tidy throughout;
   * every other one is a dump.
   */
  public static boolean isDump(SourceFile file) {
    List<String> lines = file.lines();
    int start = frontMatter(file).size();
    if (start == 0 && !lines.isEmpty() && lines.get(0).equals(RULE)) {
      return false;
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
    List<String> front = frontMatter(file);
    for (int i = 0; i < front.size(); i++) {
      out.add(front.get(i), i + 1, 0);
    }
    TidyWriter writer = new TidyWriter(out);
    sections.forEach(writer::section);
    return out;
  }

  /**
   * What the dump calls a service.
   *
   * @param line where it does, from 1
   */
  public record Title(String words, int line) {}

  /** The titles of its services, in its own order. */
  public List<Title> titles() {
    return sections.stream().map(s -> new Title(s.title(), s.line())).toList();
  }

  /** The area that the file claims for all its services. */
  public Optional<String> area() {
    return front().text("area");
  }

  private FrontMatter front() {
    List<String> lines = frontMatter(file);
    String yaml = lines.isEmpty() ? "" : String.join("\n", lines.subList(1, lines.size() - 1));
    return FrontMatter.read(yaml, file.at(2, 1), new Reporter());
  }

  /** An area's notes in the tidy spelling. */
  public record AreaText(String area, int order, MappedText text) {}

  /** The same, an area each, in the order of the areas. */
  public List<AreaText> areas() {
    Map<String, AreaText> areas = new TreeMap<>();
    FrontMatter front = front();
    for (Section section : sections) {
      int order = front.number("order").orElse(section.areaOrder());
      AreaText area =
          areas.computeIfAbsent(
              area().orElse(section.area()),
              name -> new AreaText(name, order, new MappedText(file.name())));
      new TidyWriter(area.text()).section(section);
    }
    return areas.values().stream()
        .sorted(Comparator.comparingInt(AreaText::order).thenComparing(AreaText::area))
        .toList();
  }
}
