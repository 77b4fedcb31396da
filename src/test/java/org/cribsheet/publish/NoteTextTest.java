package org.cribsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class NoteTextTest {
  @Test
  void onlyWhatStandsInNotesIsRead() {
    assertThat(text("<h1>ours</h1><main data-notes><p>theirs</p></main><p>ours</p>"))
        .isEqualTo("theirs");
  }

  @Test
  void whatTheGeneratorAddsIsLeftOut() {
    assertThat(text("<p data-notes>a fact <a data-ui href=#x>link <b>to it</b></a>here</p>"))
        .isEqualTo("a fact here");
  }

  @Test
  void notesWithinAnAdditionAreRead() {
    assertThat(
            text(
                "<section data-notes>stem<details data-ui><summary>Show</summary>"
                    + "<p data-notes>answer</p></details></section>"))
        .isEqualTo("stem\nanswer");
  }

  @Test
  void blocksAndBreaksPartWords() {
    assertThat(
            text(
                "<div data-notes><ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr>"
                    + "</table>e<br>f<button>g</button>h<x-card>i</x-card><dl><dt>j<dd>k</dl></div>"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk");
  }

  @Test
  void elementsWithinWordsDoNot() {
    assertThat(
            text(
                "<p data-notes>H<sub>2</sub>O <b>bo</b>ld <a href=#x>link</a>s <code>c</code>d</p>"))
        .isEqualTo("H2O bold links cd");
  }

  @Test
  void pictureCountsByItsText() {
    assertThat(text("<p data-notes>a<img src=x.png alt='an old map'>b</p>"))
        .isEqualTo("a\nan old map\nb");
  }

  @Test
  void dataOfScriptsAreNoText() {
    assertThat(text("<div data-notes>a<script type=application/json>{\"b\":1}</script></div>"))
        .isEqualTo("a");
  }

  @Test
  void linesOfCodeAreLines() {
    assertThat(text("<pre data-notes><code>one\n  two\n</code></pre>")).isEqualTo("one\n  two");
  }

  private static String text(String html) {
    return NoteText.of(Jsoup.parse(html));
  }
}
