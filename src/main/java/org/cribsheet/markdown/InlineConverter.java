package org.cribsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cribsheet.text.Inline;

/** Turns the inside of a Flexmark block into running text. */
final class InlineConverter {
  private static final Set<String> ELEMENTS = Set.of("kbd", "sub", "sup");

  private final LineIndex index;

  InlineConverter(LineIndex index) {
    this.index = index;
  }

  List<Inline> of(Node block) {
    return trimmed(WikiLinks.in(children(block), index.at(block.getStartOffset())));
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
      out.add(new Inline.Code(c.getText().toString().strip().replace('\n', ' ')));
    } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
      emphasis((DelimitedNode) node, node, out);
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.Break());
    } else if (node instanceof SoftLineBreak) {
      out.text(" ");
    } else if (node instanceof Link link) {
      out.addAll(Addresses.link(link.getUrl().unescape(), children(link)));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      String address = node.getChars().toString().replaceAll("^<|>$", "");
      String target = node instanceof MailLink ? "mailto:" + address : address;
      out.addAll(Addresses.link(target, List.of(new Inline.Text(address))));
    } else if (node instanceof HtmlInline html && html.getChars().matches("<br>")) {
      out.add(new Inline.Break());
    } else if (node instanceof HtmlInline html && isBreak(html.getChars().toString())) {
      out.add(new Inline.Break());
    } else if (node instanceof HtmlInlineComment) {
      // A comment is for whoever edits the notes.
      out.text("");
    } else if (node instanceof Image image) {
      out.text(image.getText().unescape());
    } else if (node.getFirstChild() != null) {
      wrapped(node, out);
    } else {
      out.text(node.getChars().unescape());
    }
  }

  /**
   * A node without meaning for us, such as a reference that is defined nowhere: its signs are text.
   */
  private void wrapped(Node node, TextRun out) {
    int from = node.getStartOffset();
    for (Node child : node.getChildren()) {
      out.text(
          node.getChars()
              .subSequence(
                  from - node.getStartOffset(), child.getStartOffset() - node.getStartOffset())
              .unescape());
      convert(child, out);
      from = child.getEndOffset();
    }
    out.text(
        node.getChars().subSequence(from - node.getStartOffset(), node.getTextLength()).unescape());
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
