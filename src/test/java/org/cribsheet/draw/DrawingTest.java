package org.cribsheet.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing is a file that anybody may propose: what is not a plain shape never gets in. */
class DrawingTest {
  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:h=\"http://www.w3.org/1999/xhtml\" width=\"20\" height=\"10\">";

  @Test
  void shapesAndWordsAreRead() throws BadDrawing {
    Drawing drawing =
        Drawing.read(
            OPEN.replace("<svg ", "<svg data-source=\"" + "a1".repeat(32) + "\" ")
                + "<rect class=\"d-box\" x=\"1\" y=\"-2.5\" width=\"8\" height=\"4\"/>"
                + "<g class=\"d-words\"><text x=\"3\" y=\"4\">a &lt;b> &amp; c</text></g></svg>");
    assertThat(drawing.width()).isEqualTo(20);
    assertThat(drawing.shapes()).extracting(Shape::name).containsExactly("rect", "g");
    assertThat(drawing.shapes().get(1).inside().get(0).text()).isEqualTo("a <b> & c");
    assertThat(Drawing.read(drawing.text())).isEqualTo(drawing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<a href='https://example.org'><text>x</text></a>",
        "<image href='https://example.org/x.png'/>",
        "<use href='#x'/>",
        "<foreignObject><h:iframe src='x'/></foreignObject>",
        "<h:script>alert(1)</h:script>",
        "<style>*{color:red}</style>",
        "<animate attributeName='d'/>",
        "<set attributeName='onload' to='x'/>",
        "<filter/>",
        "<title>x</title>",
        "<svg/>",
        "<g>words</g>",
        "<rect onclick='x()'/>",
        "<rect ONCLICK='x()'/>",
        "<rect style='fill:red'/>",
        "<rect fill='url(https://example.org)'/>",
        "<rect fill='red'/>",
        "<rect class='skip'/>",
        "<rect class='d-box d-box skip'/>",
        "<rect class=''/>",
        "<rect id='_menu'/>",
        "<rect xlink:href='x'/>",
        "<rect width='1e9'/>",
        "<rect width='100%'/>",
        "<rect width='999999'/>",
        "<path d='M0,0 url(x)'/>",
        "<text xml:space='preserve'>x</text>",
        "<text tabindex='0'>x</text>",
        "<text>&nowhere;</text>",
        "<rect",
      })
  void whateverElseIsRefused(String hostile) {
    assertThatThrownBy(() -> Drawing.read(OPEN + hostile + "</svg>"))
        .isInstanceOf(BadDrawing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "<html/>",
        "<svg width='1' height='1'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1' onload='x()'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' width='99999' height='1'/>",
        "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><text>&x;</text></svg>",
        "<g xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>",
      })
  void whatIsNoDrawingIsRefused(String text) {
    assertThatThrownBy(() -> Drawing.read(text)).isInstanceOf(BadDrawing.class);
  }

  @Test
  void depthAndLengthAreBounded() {
    assertThatThrownBy(() -> Drawing.read(OPEN + "<g>".repeat(50) + "</g>".repeat(50) + "</svg>"))
        .hasMessageContaining("deep");
    assertThatThrownBy(() -> Drawing.read(OPEN + "<g/>".repeat(100_000) + "</svg>"))
        .hasMessageContaining("longer");
  }

  @Test
  void commentsAndInstructionsDoNotComeIn() throws BadDrawing {
    Drawing drawing = Drawing.read(OPEN + "<!-- <script/> --><?php x ?></svg>");
    assertThat(drawing.shapes()).isEmpty();
    assertThat(drawing.text()).doesNotContain("script", "php");
  }

  /** Whatever fonts this machine has: each drawing is what its name says, and as it was written. */
  @Test
  void everyCommittedDrawingIsSoundAndNamedAfterItsSource() throws IOException, BadDrawing {
    try (Stream<Path> files = Files.list(Path.of("content/pictures/diagrams"))) {
      List<Path> drawings = files.toList();
      assertThat(drawings).hasSizeGreaterThanOrEqualTo(12);
      for (Path file : drawings) {
        String text = Files.readString(file);
        Drawing drawing = Drawing.read(text);
        assertThat(drawing.text()).as(file.toString()).isEqualTo(text);
        assertThat(file.toString()).endsWith("-" + drawing.source().substring(0, 12) + ".svg");
      }
    }
  }
}
