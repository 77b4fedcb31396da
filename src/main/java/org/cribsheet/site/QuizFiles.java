package org.cribsheet.site;

import java.util.List;
import org.cribsheet.quiz.QuizScript;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.LinkView;

/** What pages load that ask questions. */
final class QuizFiles {
  private static final String STYLE = "assets/css/quiz.css";

  /** What only the quiz's page looks like: service pages, which ask as well, do without. */
  private static final String WAYS_STYLE = "assets/css/quiz-ways.css";

  /** What only a mock exam looks like: service pages, which ask as well, do without. */
  private static final String MOCK_STYLE = "assets/css/quiz-mock.css";

  private QuizFiles() {}

  /** The quiz itself: what can be asked, then what shows it. */
  static Card quiz() {
    return Card.of("Quiz", "Questions with a reason for every option, and cards to recall.")
        .with(STYLE, MOCK_STYLE, WAYS_STYLE)
        .loading(QuizScript.PATH, Bundles.MARKS, Bundles.QUIZ);
  }

  /** What shows a reader's weak facts on another page, besides what read marks need. */
  static List<String> weak() {
    return List.of(QuizScript.PATH, Bundles.QUIZ, Bundles.path("sheet"));
  }

  /** Data that are loaded when somebody asks for them. */
  static List<LinkView> parts(List<TextFile> data) {
    return data.stream()
        .map(TextFile::path)
        .filter(p -> p.startsWith(QuizScript.PARTS))
        .map(p -> new LinkView(p, p.substring(QuizScript.PARTS.length(), p.length() - 3)))
        .toList();
  }

  /** Scripts that are loaded when somebody asks for them. */
  static List<LinkView> ways(List<Asset> assets) {
    return Bundles.ways(assets).stream().map(w -> new LinkView(Bundles.path(w), w)).toList();
  }

  /** A page that asks a few questions beside other things. */
  static Card asking(Card card) {
    return card.with(STYLE).loading("assets/js/page-quiz.js");
  }
}
