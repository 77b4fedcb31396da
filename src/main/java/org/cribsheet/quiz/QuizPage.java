package org.cribsheet.quiz;

import java.util.List;
import java.util.stream.Stream;

/** What pages load that ask questions, from the site's root. Classic scripts: their order is the order in which they need each other. */
public final class QuizPage {
  public static final String PATH = "quiz.html";

  public static final String STYLE = "assets/css/quiz.css";

  /** Makes forms of the questions on a service's page. */
  public static final String ON_SERVICE_PAGES = "assets/js/page-quiz.js";

  /** The data, the rules, the views, and what holds them together. */
  public static final List<String> SCRIPTS =
      Stream.of(
              Stream.of(QuizScript.PATH),
              Stream.of(
                      "random", "book", "exam", "pick", "progress", "merge", "store", "round", "address", "keys",
                      "dom", "fields", "keep", "setup", "feedback", "question", "card", "summary")
                  .map(name -> "assets/js/quiz/" + name + ".js"),
              Stream.of("assets/js/quiz.js"))
          .flatMap(s -> s)
          .toList();

  private QuizPage() {}
}
