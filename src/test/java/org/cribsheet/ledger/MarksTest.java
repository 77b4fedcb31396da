package org.cribsheet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void frontMatterIsNotCounted() {
    assertThat(words("---\narea: Post\n---\nfirst words")).containsExactly("first", "words");
  }

  @Test
  void frontMatterThatNeverEndsIsText() {
    assertThat(words("---\narea: Post")).containsExactly("area", "Post");
  }

  @Test
  void commentsAreNotCountedOverLines() {
    assertThat(words("one <!-- two\nthree\nfour --> five <!-- six --> seven"))
        .containsExactly("one", "five", "seven");
  }

  @Test
  void commentThatNeverEndsIsText() {
    assertThat(words("one --> two <!-- three\nfour"))
        .containsExactly("one", "two", "three", "four");
  }

  @Test
  void infoOfAFenceIsNotCountedAndItsLinesAreCountedWhole() {
    assertThat(words("- ```yaml title\n  [[a|b]] <br> &lt; {#c}\n  ```\n- [[a|b]]"))
        .containsExactly("a", "b", "lt", "c", "b");
  }

  @Test
  void fenceEndsAtARuleInAnyColumn() {
    assertThat(words("    ```\n      [[a|b]]\n ```  \n[[a|b]]")).containsExactly("a", "b", "b");
  }

  @Test
  void longerFenceHoldsAShorterOne() {
    assertThat(words("````\n```\n[[a|b]]\n````\n[[c|d]]")).containsExactly("a", "b", "d");
  }

  @Test
  void openFenceEndsBeforeABulletToItsLeft() {
    assertThat(words("- x\n  ```\n  [[a|b]]\n- [[c|d]]")).containsExactly("x", "a", "b", "d");
  }

  @Test
  void ofADiagramTheWordsThatOpenItAreCounted() {
    assertThat(
            words(
                "- ```plantuml\n  ' alt: the {#lid}\n  'opens it's way\n  lid -> pot\n  ' no\n  ```\n- end"))
        .containsExactly("the", "lid", "opens", "it", "s", "way", "end");
    assertThat(words("~~~ PlantUML x\nlid\n' alt: late\n~~~\nend")).containsExactly("end");
    assertThat(words("```plantumlish\nlid\n```")).containsExactly("lid");
  }

  @Test
  void taskBoxIsNotCounted() {
    assertThat(words("- [x] done\n1. [X] too\n- [ ] open\n- [x]y"))
        .containsExactly("done", "1", "too", "open", "x", "y");
  }

  @Test
  void writtenIdIsNotCountedAtTheEndOfALine() {
    assertThat(words("- a fact {#some-id}  \n- {#not} here"))
        .containsExactly("a", "fact", "not", "here");
  }

  @Test
  void pictureIsNoPartOfAWordBesideIt() {
    assertThat(words("a![b](c.png)d and a[b](https://e.example)d"))
        .containsExactly("a", "b", "d", "and", "abd");
  }

  @Test
  void wikiLinkCountsByItsWordsOnly() {
    assertThat(words("see [[slug]], [[slug#id|its **own** words]] and [[slug\\|more]]"))
        .containsExactly("see", "its", "own", "words", "and", "more");
  }

  @Test
  void linkAndPictureCountByTheirWords() {
    assertThat(
            words(
                "[a `b` word](https://example.org/x(y)) ![old map](img.png)"
                    + " [t](<https://example.org/a b> \"title\") [u](../quiz.html)"))
        .containsExactly("a", "b", "word", "old", "map", "t", "title", "u", "quiz", "html");
  }

  @Test
  void linkMayGoOnInTheNextLine() {
    assertThat(words("see [two\nwords](quiz.html) and `code\nof <!-- two -->` lines"))
        .containsExactly("see", "two", "words", "and", "code", "of", "two", "lines");
  }

  @Test
  void inADumpEntitiesCommentsAndBackslashesAreText() {
    assertThat(dumped("- a &lt; b <!-- c --> \\[d](https://example.org) C:\\e"))
        .containsExactly("a", "lt", "b", "c", "d", "C", "e");
  }

  @Test
  void bracketsThatAreNoLinkCount() {
    assertThat(words("a[0] (b) [c] (d) \\[e](f) `[g](h)`"))
        .containsExactly("a", "0", "b", "c", "d", "e", "f", "g", "h");
  }

  @Test
  void allowedTagsAreNotCountedAndOthersAre() {
    assertThat(words("H<sub>2</sub>O<br>and<br/><kbd>Ctrl</kbd> <Signature> `<br>`"))
        .containsExactly("H2O", "and", "Ctrl", "Signature");
  }

  @Test
  void entitiesCountByWhatTheyStandFor() {
    assertThat(words("a&nbsp;b &#65;&#x42; &lt;c&gt; AT&T; &unknown; caf&eacute; &alpha; &#0;"))
        .containsExactly(
            "a", "b", "AB", "c", "AT", "T", "unknown", "caf\u00e9", "\u03b1", "\uFFFD");
  }

  @Test
  void entitiesOfTheStandardAreAllKnown() {
    assertThat(words("java&Tab;script&colon;a &Abreve;b &fjlig;"))
        .containsExactly("java", "script", "a", "\u0102b", "fj");
  }

  @Test
  void lineEndThatIsWrittenAsAnEntityEndsNoLine() {
    assertThat(words("- a&#10;b&NewLine;c&#xd;d\n- e")).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void entitiesInTheTitleOfALinkCountLikeOthers() {
    assertThat(words("[a](quiz.html '&#98;c &eacute;')")).containsExactly("a", "bc", "\u00e9");
  }

  @Test
  void titleOfAPictureCountsAndWhatIsNoFileToo() {
    assertThat(words("![a](b.png \"c d\") ![e](<f g.png>)")).containsExactly("a", "c", "d", "e");
    assertThat(words("![a](\"b\") ![c](<d>e.png) ![f]()"))
        .containsExactly("a", "b", "c", "d", "e", "png", "f");
    assertThat(words("[a](https://example.org 'b\\'c') [d](e.html \"\\\"f\")"))
        .containsExactly("a", "b", "c", "d", "f");
  }

  @Test
  void emphasisDoesNotCutWords() {
    assertThat(words("**foo**bar _x_ `get`Item snake_case 2\\*3 ~~gone~~"))
        .containsExactly("foobar", "x", "getItem", "snakecase", "23", "gone");
  }

  @Test
  void arrowsBoxesAndRulesAreDrawing() {
    assertThat(words("# a -> b → c ➝ d ⇒ e\n|---|:-:|\n├── f │ ═ • g"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void emojiCountOneByOne() {
    assertThat(words("✅ yes ❌no ✔️ 1️⃣ 🔹🔹"))
        .containsExactly("✅", "yes", "❌", "no", "✔", "1", "🔹", "🔹");
  }

  @Test
  void numbersOfListsCount() {
    assertThat(words("1. first\n- 2. second")).containsExactly("1", "first", "2", "second");
  }

  @Test
  void lettersOfEveryScriptMakeWords() {
    assertThat(words("naïve cafe\u0301 größe 日本 x²"))
        .containsExactly("naïve", "cafe\u0301", "größe", "日本", "x²");
  }

  /** The words of tidy notes, which begin with a heading. */
  private static List<String> words(String notes) {
    return dumped(notes.startsWith("---") ? notes : "# \n" + notes);
  }

  private static List<String> dumped(String notes) {
    return CountedLines.of(SourceFile.of("notes.md", notes)).stream()
        .flatMap(l -> Words.of(l).stream())
        .toList();
  }
}
