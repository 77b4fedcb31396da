package org.cribsheet.cli;

/** Whom problems are written for. */
enum ProblemFormat {
  /** For people, with the line and a caret. */
  TEXT,
  /** Workflow commands, which become annotations on a pull request. */
  GITHUB,
  /** One JSON object a line. */
  JSON,
  /** One SARIF 2.1.0 document. */
  SARIF
}
