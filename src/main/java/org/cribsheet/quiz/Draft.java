package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.markdown.Document;
import org.cribsheet.markdown.Node;

/** A question as it stands in its file: a heading and what follows up to the next one. */
record Draft(Node.Heading heading, List<Node> body) {
  /** A heading of the first level may give the file a title; every other one is a question. */
  static List<Draft> of(Document file) {
    List<Draft> drafts = new ArrayList<>();
    List<Node> body = new ArrayList<>();
    for (Node node : file.nodes()) {
      if (node instanceof Node.Heading heading) {
        body = new ArrayList<>();
        if (heading.level() > 1) {
          drafts.add(new Draft(heading, body));
        }
      } else {
        body.add(node);
      }
    }
    return drafts;
  }

  Optional<Node.Comment> comment() {
    return body.stream()
        .filter(Node.Comment.class::isInstance)
        .map(Node.Comment.class::cast)
        .findFirst();
  }

  List<Node.Item> items() {
    return body.stream()
        .filter(Node.ItemList.class::isInstance)
        .flatMap(n -> ((Node.ItemList) n).items().stream())
        .toList();
  }

  /** What is neither comment nor option. */
  List<Node> rest() {
    return body.stream()
        .filter(n -> !(n instanceof Node.Comment) && !(n instanceof Node.ItemList))
        .toList();
  }
}
