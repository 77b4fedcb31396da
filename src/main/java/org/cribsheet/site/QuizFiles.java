package org.cribsheet.site;

import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.quiz.QuizScript;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.LinkView;

/**
 * What pages load that ask questions. The quiz is many small scripts; which ones, the folder of
 * assets says.
 */
final class QuizFiles {
  private static final String STYLE = "assets/css/quiz.css";
  private static final String PARTS = "assets/js/quiz/";
  private static final String READING = "assets/js/reading/page.js";
  private static final String START = "assets/js/quiz.js";

  private QuizFiles() {}

  /** The quiz itself: data, then parts in any order, then what starts it. */
  static Card quiz(List<Asset> assets) {
    Stream<String> parts =
        assets.stream().map(Asset::path).filter(p -> p.startsWith(PARTS)).sorted();
    return Card.of("Quiz", "Questions with a reason for every option, and cards to recall.")
        .with(STYLE)
        .loading(
            Stream.of(Stream.of(QuizScript.PATH), parts, Stream.of(READING, START))
                .flatMap(s -> s)
                .toArray(String[]::new));
  }

  /** What is loaded when somebody asks for it. */
  static List<LinkView> parts(List<TextFile> data) {
    return data.stream()
        .map(TextFile::path)
        .filter(p -> p.startsWith(QuizScript.PARTS))
        .map(p -> new LinkView(p, p.substring(QuizScript.PARTS.length(), p.length() - 3)))
        .toList();
  }

  /** A page that asks a few questions beside other things. */
  static Card asking(Card card) {
    return card.with(STYLE).loading("assets/js/page-quiz.js");
  }
}
