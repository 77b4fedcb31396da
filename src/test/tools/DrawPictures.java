import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the pictures that only a host needs: {@code java src/test/tools/DrawPictures.java}. They are committed, because a PNG's bytes differ from
 * one Java to the next. Shapes alone, no fonts: the same picture on any machine. {@code assets/icon.svg} is the same card.
 */
final class DrawPictures {
  private static final Path FOLDER = Path.of("assets/host");
  private static final Color PAPER = new Color(0xfcfcfa);
  private static final Color INK = new Color(0x0b5f6b);
  private static final Color RULE = new Color(0xc4463a);
  private static final Color SOFT = new Color(0xcfe3e4);

  private DrawPictures() {}

  public static void main(String[] args) throws IOException {
    Files.createDirectories(FOLDER);
    icon("icon-192.png", 192);
    icon("icon-512.png", 512);
    maskable("maskable-512.png", 512);
    card("card.png", 1200, 630);
  }

  /** The card of the icon, on nothing. Its own measure is 32 by 32. */
  private static void icon(String name, int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = smooth(image);
    g.scale(size / 32.0, size / 32.0);
    drawIcon(g);
    write(image, name);
  }

  /** A system may cut this one to any shape that leaves the middle four fifths. */
  private static void maskable(String name, int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = smooth(image);
    g.setColor(SOFT);
    g.fillRect(0, 0, size, size);
    g.translate(size * 0.19, size * 0.19);
    g.scale(size * 0.62 / 32, size * 0.62 / 32);
    drawIcon(g);
    write(image, name);
  }

  private static void drawIcon(Graphics2D g) {
    RoundRectangle2D card = new RoundRectangle2D.Double(2, 5, 28, 22, 5, 5);
    g.setColor(PAPER);
    g.fill(card);
    line(g, RULE, 2, BasicStroke.CAP_BUTT, 3, 11, 29);
    line(g, INK, 2, BasicStroke.CAP_ROUND, 7, 16.5, 25);
    line(g, INK, 2, BasicStroke.CAP_ROUND, 7, 21.5, 18);
    g.setColor(INK);
    g.setStroke(new BasicStroke(2));
    g.draw(card);
  }

  /** What is shown beside an address that somebody passes on: three cards, the top one with a question and its answer. */
  private static void card(String name, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = smooth(image);
    g.setColor(INK);
    g.fillRect(0, 0, width, height);
    AffineTransform middle = g.getTransform();
    middle.translate(width / 2.0, height / 2.0 + 6);
    double[] turns = {-9, 6, -1.5};
    Color[] papers = {new Color(0x9cc4c8), new Color(0xd3e5e5), PAPER};
    for (int i = 0; i < turns.length; i++) {
      g.setTransform(middle);
      g.rotate(Math.toRadians(turns[i]));
      blank(g, papers[i]);
    }
    lines(g);
    write(image, name);
  }

  private static void blank(Graphics2D g, Color paper) {
    g.setColor(new Color(0, 30, 36, 40));
    g.fill(new RoundRectangle2D.Double(-316, -198, 640, 416, 36, 36));
    g.setColor(paper);
    g.fill(new RoundRectangle2D.Double(-320, -208, 640, 416, 36, 36));
  }

  private static void lines(Graphics2D g) {
    line(g, INK, 22, BasicStroke.CAP_ROUND, -260, -150, 20);
    line(g, RULE, 6, BasicStroke.CAP_BUTT, -320, -104, 320);
    line(g, INK, 14, BasicStroke.CAP_ROUND, -256, -52, 216);
    line(g, INK, 14, BasicStroke.CAP_ROUND, -256, -6, 96);
    g.setColor(SOFT);
    g.fill(new RoundRectangle2D.Double(-272, 44, 544, 120, 24, 24));
    Path2D tick = new Path2D.Double();
    tick.moveTo(-236, 104);
    tick.lineTo(-214, 128);
    tick.lineTo(-172, 78);
    g.setColor(INK);
    g.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(tick);
    line(g, INK, 14, BasicStroke.CAP_ROUND, -124, 86, 224);
    line(g, INK, 14, BasicStroke.CAP_ROUND, -124, 124, 120);
  }

  private static void line(Graphics2D g, Color color, float width, int cap, double from, double y, double to) {
    g.setColor(color);
    g.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(from, y, to, y));
  }

  private static Graphics2D smooth(BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return g;
  }

  private static void write(BufferedImage image, String name) throws IOException {
    ImageIO.write(image, "png", FOLDER.resolve(name).toFile());
  }
}
