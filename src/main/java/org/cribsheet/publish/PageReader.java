package org.cribsheet.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Parses a finished page, once, and notes everything that the audit wants to know about it. */
final class PageReader {
  private static final Pattern TEMPLATE_SYNTAX =
      Pattern.compile("\\$\\{(?:view|frame)\\b|</?#[a-z]|</?@[a-z]|FreeMarker template error");

  /** Data that a script on the page reads; a browser does not run it. */
  private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

  private final String path;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> routes = new HashSet<>();
  private final Set<Reference> references = new LinkedHashSet<>();
  private final Map<String, String> pieces = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private PageReader(String path) {
    this.path = path;
  }

  static FinishedPage read(String path, String html) {
    Document document = Jsoup.parse(html);
    PageReader reader = new PageReader(path);
    reader.checkHead(document);
    reader.walk(document, false);
    return new FinishedPage(
        path,
        reader.ids,
        reader.routes,
        List.copyOf(reader.references),
        reader.findings,
        reader.pieces,
        NoteText.of(document));
  }

  private void checkHead(Document document) {
    Element html = document.firstElementChild();
    if (html == null || html.attr("lang").isBlank()) {
      find(Code.BROKEN_PAGE, "does not say its language");
    }
    if (document.title().isBlank()) {
      find(Code.BROKEN_PAGE, "has no title");
    }
    if (document.head().children().stream()
        .noneMatch(e -> e.attr("charset").equalsIgnoreCase("utf-8"))) {
      find(Code.BROKEN_PAGE, "does not say that it is UTF-8");
    }
  }

  private void walk(Element element, boolean around) {
    boolean notes = NoteText.isNotes(element, around);
    if (element.parent() != null) {
      check(element, notes);
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        walk(inner, notes);
      } else if (!notes && child instanceof TextNode text) {
        checkTemplateSyntax(text.getWholeText());
      }
    }
  }

  /** An element must be one of ours. */
  private void check(Element element, boolean notes) {
    String name = element.normalName();
    if (!AllowList.has(name, notes)) {
      find(Code.INLINE_CODE, "has <" + name + ">" + nobody(notes));
    } else if (name.equals("script")) {
      checkScript(element);
    }
    if (name.equals("figure") && element.hasClass("diagram") && !isSeen(element)) {
      find(Code.BROKEN_PAGE, "has a diagram without its drawing or without words for it");
    }
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        check(element, attribute, notes);
      }
    }
  }

  /** A diagram shows shapes under words of its own; one that nobody drew says so. */
  private static boolean isSeen(Element diagram) {
    Element drawing = diagram.selectFirst("svg");
    return drawing == null
        ? diagram.selectFirst(".missing-picture") != null
        : !drawing.attr("aria-label").isBlank() && drawing.selectFirst("rect, path, line") != null;
  }

  private void check(Element element, Attribute attribute, boolean notes) {
    String name = element.normalName();
    String key = attribute.getKey();
    if (!AllowList.has(name, key, notes) && AllowList.has(name, notes)) {
      find(Code.INLINE_CODE, "has " + key + "= on <" + name + ">" + nobody(notes));
    }
    if (key.equals("id")) {
      if (!ids.add(attribute.getValue())) {
        find(Code.DUPLICATE_ID, "has the id '" + attribute.getValue() + "' twice");
      }
    } else if (key.equals("data-routes")) {
      routes.addAll(List.of(attribute.getValue().strip().split("\\s+")));
    } else {
      for (String address : References.in(element, key, attribute.getValue())) {
        references.add(new Reference(address, References.loads(element, key), notes));
      }
    }
  }

  private static String nobody(boolean notes) {
    return notes ? ", which no notes of ours have" : ", which no page of ours has";
  }

  private void checkScript(Element script) {
    if (!script.hasAttr("src") && !DATA.contains(script.attr("type"))) {
      find(Code.INLINE_CODE, "has a script that stands on the page");
    } else if (script.attr("type").equals("module") || script.hasAttr("integrity")) {
      find(Code.BROKEN_PAGE, "loads " + script.attr("src") + " in a way that fails from disk");
    }
  }

  private void checkTemplateSyntax(String text) {
    boolean possible = text.indexOf('$') >= 0 || text.indexOf('<') >= 0 || text.contains("FreeM");
    if (possible) {
      Matcher piece = TEMPLATE_SYNTAX.matcher(text);
      if (piece.find()) {
        pieces.put(text.strip(), piece.group());
      }
    }
  }

  private void find(Code code, String said) {
    findings.add(new Finding(code, path, said));
  }
}
