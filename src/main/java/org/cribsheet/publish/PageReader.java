package org.cribsheet.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cribsheet.source.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Parses a finished page, once, and notes everything that the audit wants to know about it. */
final class PageReader {
  private static final Pattern TEMPLATE_SYNTAX =
      Pattern.compile("\\$\\{(?:view|frame)\\b|</?#[a-z]|</?@[a-z]|FreeMarker template error");

  /** Data that a script on the page reads; a browser does not run it. */
  private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

  private final String path;
  private final Set<String> ids = new TreeSet<>();
  private final Set<String> routes = new TreeSet<>();
  private final Set<Reference> references = new LinkedHashSet<>();
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
        NoteText.of(document));
  }

  private void checkHead(Document document) {
    Element html = document.selectFirst("html");
    if (html == null || html.attr("lang").isBlank()) {
      find(Code.BROKEN_PAGE, "does not say its language");
    }
    if (document.title().isBlank()) {
      find(Code.BROKEN_PAGE, "has no title");
    }
    if (document.selectFirst("meta[charset=utf-8]") == null) {
      find(Code.BROKEN_PAGE, "does not say that it is UTF-8");
    }
  }

  private void walk(Element element, boolean around) {
    boolean notes = NoteText.isNotes(element, around);
    checkId(element);
    checkInline(element);
    references.addAll(References.of(element, notes));
    for (String route : element.attr("data-routes").split("\\s+")) {
      if (!route.isEmpty()) {
        routes.add(route);
      }
    }
    if (!notes) {
      element.textNodes().forEach(this::checkTemplateSyntax);
    }
    element.children().forEach(child -> walk(child, notes));
  }

  private void checkId(Element element) {
    if (element.hasAttr("id") && !ids.add(element.id())) {
      find(Code.DUPLICATE_ID, "has the id '" + element.id() + "' twice");
    }
  }

  /** The policy that the site is served with runs nothing inline, and ignores inline styles. */
  private void checkInline(Element element) {
    String name = element.normalName();
    if (name.equals("style")) {
      find(Code.INLINE_CODE, "has a <style> element");
    } else if (name.equals("script")) {
      checkScript(element);
    }
    element
        .attributes()
        .forEach(
            a -> {
              String key = a.getKey();
              if (key.equals("style") || key.equals("srcdoc") || key.startsWith("on")) {
                find(Code.INLINE_CODE, "has " + key + "= on <" + name + ">");
              }
            });
  }

  private void checkScript(Element script) {
    if (!script.hasAttr("src") && !DATA.contains(script.attr("type"))) {
      find(Code.INLINE_CODE, "has a script that stands on the page");
    } else if (script.attr("type").equals("module") || script.hasAttr("integrity")) {
      find(Code.BROKEN_PAGE, "loads " + script.attr("src") + " in a way that fails from disk");
    }
  }

  private void checkTemplateSyntax(TextNode text) {
    if (TEMPLATE_SYNTAX.matcher(text.getWholeText()).find()) {
      find(Code.BROKEN_PAGE, "shows a piece of a template: " + text.text().strip());
    }
  }

  private void find(Code code, String said) {
    findings.add(new Finding(code, path, said));
  }
}
