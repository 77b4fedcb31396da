package org.cribsheet.site.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Reading;
import org.cribsheet.site.view.BlockView.BulletView;
import org.cribsheet.site.view.BlockView.Bullets;
import org.cribsheet.site.view.BlockView.Scenario;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inline.Origin;
import org.cribsheet.text.Target;
import org.junit.jupiter.api.Test;

class NoteViewsTest {
  private static final Position HERE = new Position("a.md", 1, 1);
  private final NoteViews notes = new NoteViews(Links.onService("sqs"));

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  private static Bullet bullet(List<Inline> text, Reading reading) {
    return new Bullet("id", false, text, reading, List.of(), HERE);
  }

  private BulletView one(List<Inline> text, Reading reading) {
    return ((Bullets) notes.blocks(List.of(bullet(text, reading))).get(0)).items().get(0);
  }

  private static Inline.Link link(String slug, Origin origin) {
    return new Inline.Link(new Target.OnService(slug, ""), text(slug), origin);
  }

  @Test
  void neighboringBulletsAreOneList() {
    Bullet bullet = bullet(text("a"), Reading.PLAIN);
    Block paragraph = new Block.Paragraph(text("b"), HERE);
    assertThat(notes.blocks(List.of(bullet, bullet, paragraph, bullet)))
        .extracting(BlockView::kind)
        .containsExactly("bullets", "paragraph", "bullets");
  }

  @Test
  void aNumberIsTheSignOfItsLine() {
    assertThat(one(text("2. Pull it."), Reading.PLAIN).look()).isEqualTo("numbered");
    assertThat(one(text("2.5 liters a minute"), Reading.PLAIN).look()).isEmpty();
  }

  @Test
  void neighboringWordsAreOnePiece() {
    List<Inline> text = List.of(new Inline.Text("a "), new Inline.Text("b "), new Inline.Code("c"));
    assertThat(notes.inlines().of(text))
        .extracting("kind", "text")
        .containsExactly(tuple("text", "a b "), tuple("code", "c"));
  }

  @Test
  void wordsAloneInsideALinkNeedNoPieceOfTheirOwn() {
    InlineView link = notes.inlines().of(List.of(link("sns", Origin.NAME))).get(0);
    assertThat(link).isEqualTo(new InlineView("link", "sns", "sns.html", List.of()));
  }

  @Test
  void aLinkWhoseWordsTheBuildChoseSaysSo() {
    assertThat(notes.inlines().of(List.of(link("sns", Origin.WIKI_NAME))))
        .extracting("kind")
        .containsExactly("named");
  }

  @Test
  void aQuotedSentenceHasNoLinksAndSetsOffTheServiceThatIsMeant() {
    List<Inline> sentence =
        List.of(link("sns", Origin.NAME), new Inline.Text(" feeds "), link("sqs", Origin.NAME));
    assertThat(notes.inlines().quoted(sentence, "sqs"))
        .extracting("kind", "text")
        .containsExactly(tuple("text", "sns feeds "), tuple("strong", "sqs"));
  }

  @Test
  void aQuotedSentenceHasNoLinkInsideBoldTypeEither() {
    List<Inline> sentence =
        List.of(new Inline.Strong(List.of(link("sqs", Origin.NAME), new Inline.Text(" first"))));
    assertThat(notes.inlines().quoted(sentence, "sqs"))
        .extracting("kind", "text")
        .containsExactly(tuple("strong", "sqs"), tuple("text", " first"));
  }

  @Test
  void aCallOutIsCutBehindItsLabel() {
    BulletView view =
        one(
            text("Exam tip: keep it short"),
            new Reading.CallOut(Reading.Kind.EXAM_TIP, "Exam tip"));
    assertThat(view.look()).isEqualTo("callout exam-tip");
    assertThat(view.label()).isEqualTo("Exam tip:");
    assertThat(view.text()).extracting("text").containsExactly("keep it short");
  }

  @Test
  void aLabelInBoldTypeIsALabelToo() {
    List<Inline> text = List.of(new Inline.Strong(text("NOTE:")), new Inline.Text(" mind the gap"));
    BulletView view = one(text, new Reading.CallOut(Reading.Kind.NOTE, "NOTE"));
    assertThat(view.label()).isEqualTo("NOTE:");
    assertThat(view.text()).extracting("text").containsExactly(" mind the gap");
  }

  @Test
  void aLabelInsideBoldTypeLeavesTheLineWhole() {
    List<Inline> text = List.of(new Inline.Strong(text("Note: mind")), new Inline.Text(" the gap"));
    BulletView view = one(text, new Reading.CallOut(Reading.Kind.NOTE, "Note"));
    assertThat(view.label()).isEmpty();
    assertThat(view.text()).extracting("text").containsExactly("Note: mind", " the gap");
  }

  @Test
  void whatStandsBeforeAColonNamesTheFlow() {
    Reading flow =
        new Reading.Flow(
            List.of(text("The life: born"), text("lived"), text("gone")), List.of("->", "->"));
    BulletView view = one(text("The life: born -> lived -> gone"), flow);
    assertThat(view.text()).extracting("text").containsExactly("The life:");
    assertThat(view.steps())
        .extracting(s -> s.get(0).text())
        .containsExactly("born", "lived", "gone");
  }

  @Test
  void aCueShowsItsPartsAndNotItsLine() {
    BulletView view = one(text("cold -> coat"), new Reading.Cue(text("cold"), "->", text("coat")));
    assertThat(view.text()).extracting("text").containsExactly("cold");
    assertThat(view.answer()).extracting("text").containsExactly("coat");
  }

  @Test
  void remarksThatFollowEachOtherAreOnePart() {
    Block.Remark remark = new Block.Remark(bullet(text("so"), Reading.PLAIN));
    Block.Scenario scenario =
        new Block.Scenario("id", false, "Scenario", text("what?"), List.of(remark, remark), HERE);
    Scenario view = (Scenario) notes.blocks(List.of(scenario)).get(0);
    assertThat(view.parts()).hasSize(1);
    assertThat(((Bullets) view.parts().get(0).blocks().get(0)).items()).hasSize(2);
  }
}
