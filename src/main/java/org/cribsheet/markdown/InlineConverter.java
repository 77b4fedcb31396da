package org.cribsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inline.Origin;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Target;

/** Turns the inside of a Flexmark block into running text. */
final class InlineConverter {
  private static final Set<String> ELEMENTS = Set.of("kbd", "sub", "sup");
  private static final Pattern FILE = Pattern.compile("[^<\"`]+");
  private static final Pattern TAB = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)&Tab;");

  private final LineIndex index;
  private final Reporter reporter;

  InlineConverter(LineIndex index, Reporter reporter) {
    this.index = index;
    this.reporter = reporter;
  }

  List<Inline> of(Node block) {
    Position position = index.at(block.getStartOffset());
    boolean deep = Depth.tooDeep(block);
    List<Inline> text = deep ? List.of() : children(block);
    if (deep || Depth.tooDeep(text)) {
      reporter.report(Depth.problem(position));
      return List.of(new Inline.Text(block.getChars().toString().strip()));
    }
    return trimmed(WikiLinks.in(text, position));
  }

  private List<Inline> children(Node parent) {
    TextRun out = new TextRun();
    Elements open = new Elements();
    for (Node child : parent.getChildren()) {
      if (child instanceof HtmlInline html && elementTag(html.getChars().toString(), open, out)) {
        continue;
      }
      convert(child, out);
    }
    open.giveUp(out);
    return out.inlines();
  }

  private void convert(Node node, TextRun out) {
    if (node instanceof Code c) {
      code(c, out);
    } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
      emphasis((DelimitedNode) node, node, out);
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.Break());
    } else if (node instanceof SoftLineBreak) {
      out.text(" ");
    } else if (node instanceof Link link) {
      link(link, out);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      address(node, out);
    } else if (node instanceof HtmlInline html && isBreak(html.getChars().toString())) {
      out.add(new Inline.Break());
    } else if (node instanceof Image image) {
      picture(image, out);
    } else if (node.getFirstChild() != null) {
      wrapped(node, out);
    } else {
      out.text(unescaped(node.getChars()));
    }
  }

  private static String unescaped(BasedSequence markdown) {
    return meant(WikiLinks.marked(markdown.toString()));
  }

  /**
   * What escapes and entities stand for. Tabs and line ends among them are space like any other.
   */
  static String meant(String markdown) {
    // Flexmark takes this entity for nothing, and the words around it would become one.
    String tabbed = markdown.contains("&Tab;") ? TAB.matcher(markdown).replaceAll("$1 ") : markdown;
    boolean plain = tabbed.indexOf('\\') < 0 && tabbed.indexOf('&') < 0;
    String unescaped = plain ? tabbed : Escaping.unescapeString(tabbed);
    return unescaped.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  /** In a table's cell, a bar is written {@code \|} even in code. */
  private static void code(Code node, TextRun out) {
    String code = node.getText().toString().strip().replace('\n', ' ');
    if (code.isEmpty()) {
      out.text(node.getChars().toString());
    } else {
      boolean cell = node.getAncestorOfType(TableCell.class) != null;
      out.add(new Inline.Code(cell ? code.replace("\\|", "|") : code));
    }
  }

  /**
   * A link that leads nowhere is text, all of it. A title, which only a pointer would find, stands
   * behind its link.
   */
  private void link(Link link, TextRun out) {
    Optional<Target> target = Addresses.target(link.getUrl().unescape());
    if (target.isEmpty()) {
      wrapped(link, out);
      return;
    }
    out.add(new Inline.Link(target.get(), children(link), Origin.MARKDOWN));
    if (link.getTitle().isNotNull() && !link.getTitle().isBlank()) {
      out.text(" (" + meant(link.getTitle().toString()).replaceAll("\\s+", " ") + ")");
    }
  }

  private void address(Node node, TextRun out) {
    String words = node.getChars().toString().replaceAll("^<|>$", "");
    Optional<Target> target =
        Addresses.target(node instanceof MailLink ? "mailto:" + words : words);
    if (target.isPresent()) {
      out.add(new Inline.Link(target.get(), List.of(new Inline.Text(words)), Origin.MARKDOWN));
    } else {
      out.text(node.getChars().toString());
    }
  }

  /**
   * A picture needs a line of its own; within one it is only words, which are not to become one
   * with the words that it stands between.
   */
  private void picture(Image image, TextRun out) {
    if (!isPicture(image)) {
      wrapped(image, out);
      return;
    }
    BasedSequence line = image.getChars().getBaseSequence();
    String before = gap(line, image.getStartOffset() - 1, "({\"'“‘");
    String behind = gap(line, image.getEndOffset(), ".,;:!?)}\"'”’");
    out.text(before + words(image) + behind);
    reporter.report(
        Problem.warning(
                org.cribsheet.source.Code.MISSING_PICTURE,
                index.at(image.getStartOffset()),
                "a picture within a line is not shown, only its words")
            .hint("give it a line of its own"));
  }

  /** A space, unless a space stands there already or a sign that parts words and wants none. */
  private static String gap(BasedSequence line, int at, String signs) {
    boolean parted =
        at < 0
            || at >= line.length()
            || Character.isWhitespace(line.charAt(at))
            || signs.indexOf(line.charAt(at)) >= 0;
    return parted ? "" : " ";
  }

  /** No file's name is empty or holds one of these signs: what looks so is text, all of it. */
  static boolean isPicture(Image image) {
    return FILE.matcher(image.getUrl()).matches();
  }

  /**
   * What is said of a picture: words alone, whatever links or pictures stand among them. Its title,
   * which only a pointer would find, stands at the end.
   */
  String words(Image image) {
    if (WikiLinks.hasBare(image.getText())) {
      reporter.report(
          Problem.error(
                  org.cribsheet.source.Code.UNKNOWN_LINK,
                  index.at(image.getStartOffset()),
                  "a link in the words of a picture leads nowhere")
              .hint("write the name in place of the double brackets"));
    }
    String alt =
        Inlines.plain(WikiLinks.in(children(image), index.at(image.getStartOffset()))).strip();
    return image.getTitle().isBlank()
        ? alt
        : alt + " (" + meant(image.getTitle().toString()).replaceAll("\\s+", " ") + ")";
  }

  /**
   * A node without meaning for us, such as a reference that is defined nowhere: its signs are text.
   */
  private void wrapped(Node node, TextRun out) {
    int from = node.getStartOffset();
    for (Node child : node.getChildren()) {
      out.text(unescaped(part(node, from, child.getStartOffset())));
      convert(child, out);
      from = child.getEndOffset();
    }
    out.text(unescaped(part(node, from, node.getEndOffset())));
  }

  private static BasedSequence part(Node node, int from, int to) {
    return node.getChars().subSequence(from - node.getStartOffset(), to - node.getStartOffset());
  }

  /**
   * Asterisks inside a word or path ({@code images/*.jpg and css/*.css}) are wildcards, whatever
   * CommonMark makes of them: emphasis begins where a word does.
   */
  private void emphasis(DelimitedNode node, Node asNode, TextRun out) {
    String mark = node.getOpeningMarker().toString();
    if (mark.startsWith("*") && mark.length() == 1 && !beginsWord(asNode)) {
      out.text("*");
      out.addAll(children(asNode));
      out.text("*");
    } else if (mark.length() > 1) {
      out.add(new Inline.Strong(children(asNode)));
    } else {
      out.add(new Inline.Emphasis(children(asNode)));
    }
  }

  private static boolean beginsWord(Node node) {
    var base = node.getChars().getBaseSequence();
    int before = node.getStartOffset() - 1;
    if (before < 0) {
      return true;
    }
    char c = base.charAt(before);
    return Character.isWhitespace(c) || "([{|\"'“‘*_~—–-".indexOf(c) >= 0 || c == '>';
  }

  private static boolean isBreak(String tag) {
    return tag.toLowerCase(Locale.ROOT).matches("<br\\s*/?\\s*>");
  }

  private static boolean elementTag(String tag, Elements open, TextRun out) {
    String name = tag.replaceAll("[</>\\s]", "").toLowerCase(Locale.ROOT);
    if (!ELEMENTS.contains(name)) {
      return false;
    }
    if (tag.startsWith("</")) {
      return open.close(name, tag, out);
    }
    open.open(name, tag, out);
    return true;
  }

  private static List<Inline> trimmed(List<Inline> text) {
    List<Inline> out = new ArrayList<>(text);
    if (!out.isEmpty() && out.get(0) instanceof Inline.Text first) {
      out.set(0, new Inline.Text(first.text().stripLeading()));
    }
    int end = out.size() - 1;
    if (end >= 0 && out.get(end) instanceof Inline.Text last) {
      out.set(end, new Inline.Text(last.text().stripTrailing()));
    }
    out.removeIf(i -> i instanceof Inline.Text t && t.text().isEmpty());
    return List.copyOf(out);
  }
}
