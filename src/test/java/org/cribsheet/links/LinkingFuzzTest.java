package org.cribsheet.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.Fuzzed;
import org.cribsheet.testing.Spec;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.Timeout;

/** Linking changes addresses and nothing else, whatever the names and whatever the notes. */
class LinkingFuzzTest {
  /**
   * The first line is a name that the vocabulary knows; the others are notes that may mention it.
   */
  @Timeout(20)
  @FuzzTest
  void aNameLinksWithoutChangingAWord(byte[] bytes) {
    Optional<SourceFile> file = Fuzzed.file(bytes, "notes.md");
    if (file.isEmpty() || file.get().lines().size() < 2) {
      return;
    }
    String name = file.get().lines().get(0);
    Reporter reporter = new Reporter();
    Vocabulary vocabulary = vocabulary(name, reporter);
    String notes =
        "# Kettle\n"
            + "- It boils.\n\n# Jug\n"
            + String.join("\n", file.get().lines().subList(1, file.get().lines().size()))
            + "\n- See "
            + name
            + " here.\n";
    Notebook before =
        new NoteReader(vocabulary, Pictures.NONE, reporter)
            .read(List.of(SourceFile.of("notes.md", notes)));
    LinkedNotes linked = new Linker(vocabulary, reporter).link(before);
    assertThat(words(linked.notebook())).isEqualTo(words(before));
    linked.resolver();
    before.services().forEach(s -> linked.graph().mentions(s.slug()));
  }

  private static Vocabulary vocabulary(String name, Reporter reporter) {
    String quoted = "'" + name.replace("'", "''") + "'";
    return VocabularyReader.read(
        SourceFile.of(
            "vocabulary.yaml",
            Spec.VOCABULARY
                + "  - {slug: jug, name: Jug, short: Jug, area: kitchen, aliases: ["
                + quoted
                + "]}\n"),
        reporter);
  }

  private static String words(Notebook notebook) {
    StringBuilder words = new StringBuilder();
    for (Service service : notebook.services()) {
      words.append(Inlines.plain(service.title())).append('\n');
      service.lead().forEach(b -> words(b, words));
      for (Topic topic : service.topics()) {
        words.append(Inlines.plain(topic.title())).append('\n');
        topic.blocks().forEach(b -> words(b, words));
      }
    }
    return words.toString();
  }

  private static void words(Block block, StringBuilder words) {
    if (block instanceof Block.Bullet b) {
      words.append(Inlines.plain(b.text())).append('\n');
      b.children().forEach(c -> words(c, words));
    } else if (block instanceof Block.Paragraph p) {
      words.append(Inlines.plain(p.text())).append('\n');
    } else if (block instanceof Block.Table t) {
      t.header().forEach(c -> words.append(Inlines.plain(c)).append('|'));
      t.rows().forEach(r -> r.forEach(c -> words.append(Inlines.plain(c)).append('|')));
    } else if (block instanceof Block.Quote q) {
      q.content().forEach(c -> words(c, words));
    } else if (block instanceof Block.Scenario s) {
      words.append(Inlines.plain(s.stem())).append('\n');
    }
  }
}
