package org.cribsheet.site;

import org.cribsheet.site.Frames.Card;

/** What pages load that ask questions. */
final class QuizFiles {
  private QuizFiles() {}

  static Card card(String title) {
    return Card.of(title, "Questions with feedback for every option, and cards to recall.")
        .with("assets/css/quiz.css")
        .loading("assets/js/page-quiz.js");
  }
}
