package org.cribsheet.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.compare.LiftedTable;
import org.cribsheet.compare.Limit;
import org.cribsheet.compare.Shelf;
import org.cribsheet.data.Exam;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.draw.Drawings;
import org.cribsheet.links.LinkedNotes;
import org.cribsheet.links.Linker;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Meta;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.quiz.Ref;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;

/** A small site with every kind of block in it: a kitchen with an oven and a fridge. */
final class Example {
  static final Position HERE = new Position("content/notes/kitchen.md", 3, 1);

  private Example() {}

  static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  static Bullet bullet(String id, String words, Block... children) {
    return new Bullet(id, true, text(words), Reading.PLAIN, List.of(children), HERE);
  }

  static Bullet callOut(String id, Reading.Kind kind, String label, String words) {
    return new Bullet(id, true, text(words), new Reading.CallOut(kind, label), List.of(), HERE);
  }

  static Bullet cue(String id, String situation, String answer) {
    return new Bullet(
        id,
        true,
        text(situation + " -> " + answer),
        new Reading.Cue(text(situation), "->", text(answer)),
        List.of(),
        HERE);
  }

  static Bullet flow(String id, String... steps) {
    return new Bullet(
        id,
        true,
        text(String.join(" -> ", steps)),
        new Reading.Flow(List.of(steps).stream().map(Example::text).toList(), List.of("->", "->")),
        List.of(),
        HERE);
  }

  static Table table(String id) {
    return new Table(
        id,
        List.of(List.of(), text("Door"), text("Glass")),
        List.of(List.of(text("Opens"), text("sideways"), text("never"))),
        HERE);
  }

  static Scenario scenario() {
    return new Scenario(
        "burnt-bread",
        true,
        "Scenario",
        text("the bread is burnt outside and raw inside."),
        List.of(
            new Option(
                "lower",
                true,
                "Correct",
                text("bake it longer at less heat"),
                "",
                List.of(),
                List.of(bullet("heat-wanders", "heat wanders inward slowly")),
                HERE),
            new Option(
                "fan",
                false,
                "Incorrect",
                text("switch on the fan"),
                " - ",
                text("it browns faster"),
                List.of(),
                HERE),
            new Block.Remark(bullet("knock", "knock on the crust to hear whether it is done"))),
        HERE);
  }

  static Service oven() {
    List<Block> everything =
        List.of(
            bullet(
                "rack",
                "The middle rack suits most cakes",
                bullet("top-rack", "the top one browns")),
            callOut("mind-door", Reading.Kind.EXAM_TIP, "Exam tip", "Exam tip: keep the door shut"),
            cue("cue-crust", "\"crisp crust\"", "steam at the start"),
            flow("life-of-dough", "The life of a dough: knead", "rest", "bake"),
            scenario(),
            new Block.CodeBlock("yaml", "oven:\n  heat: 220\n", HERE),
            table("door-table"),
            new Block.Quote(List.of(new Block.Paragraph(text("Bread is patient."), HERE)), HERE),
            new Block.Subheading("care", 3, text("Care"), HERE),
            new Block.Picture("a glowing oven", "oven.png", true, HERE),
            new Block.Paragraph(
                List.of(
                    new Inline.Text("Clean it with "),
                    new Inline.Code("soda"),
                    new Inline.Text(" and "),
                    new Inline.Strong(text("patience")),
                    new Inline.Text(", H"),
                    new Inline.Element("sub", text("2")),
                    new Inline.Text("O at hand; leftovers go to the fridge.")),
                HERE));
    return new Service(
        "oven",
        "Kitchen Oven",
        "Oven",
        text("Kitchen Oven"),
        "kitchen",
        new Meta(Optional.of("2026-05-01"), Optional.of("Oven Guide"), List.of("chef/1.1")),
        List.of(
            new Block.Paragraph(
                text("An oven bakes what a fire would burn. It keeps its heat."), HERE),
            bullet("first", "It wants to be warm before the dough is")),
        List.of(new Topic("inside", text("Inside"), Meta.NONE, everything, HERE)),
        HERE);
  }

  static Service fridge() {
    return new Service(
        "fridge",
        "Kitchen Fridge",
        "Fridge",
        text("FRIDGE (Cooler):"),
        "kitchen",
        Meta.NONE,
        List.of(bullet("cold", "Keeps 4 degrees, far from the oven")),
        List.of(),
        HERE);
  }

  static Vocabulary vocabulary() {
    return new Vocabulary(
        List.of(
            new Vocabulary.Area("kitchen", "Kitchen", 10),
            new Vocabulary.Area("cellar", "Cellar", 20)),
        List.of(
            new Vocabulary.Entry(
                "oven",
                "Kitchen Oven",
                "Oven",
                "kitchen",
                List.of("oven"),
                List.of(),
                List.of(),
                List.of("stove")),
            new Vocabulary.Entry(
                "fridge",
                "Kitchen Fridge",
                "Fridge",
                "kitchen",
                List.of("fridge"),
                List.of(),
                List.of(),
                List.of())));
  }

  static Comparison comparison() {
    return new Comparison(
        "oven-or-fridge",
        "Oven or fridge?",
        "Kitchen",
        "Must it be warm or cold?",
        List.of(new Column("oven", "", "Oven"), new Column("fridge", "cold", "Fridge")),
        table("pair"),
        List.of(
            new Block.Quote(
                List.of(new Block.Paragraph(text("Trap: both have doors."), HERE)), HERE)),
        HERE);
  }

  static Question question() {
    return new Question(
        "oven-first",
        "oven",
        text("What comes first?"),
        List.of(),
        List.of(
            new Choice(
                "heat",
                true,
                text("heat"),
                List.of(new Block.Paragraph(text("dough waits badly"), HERE))),
            new Choice(
                "dough",
                false,
                text("dough"),
                List.of(new Block.Paragraph(text("it dries"), HERE)))),
        List.of(),
        List.of(new Ref("oven", "first")),
        List.of("chef/1.1"),
        1,
        Optional.empty(),
        Question.Origin.BANK,
        HERE);
  }

  static Exam exam() {
    return new Exam(
        "chef",
        "Certified Chef",
        LocalDate.of(2026, 12, 1),
        Optional.empty(),
        65,
        15,
        130,
        new Exam.Scale(100, 1000),
        720,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(new Exam.Domain(1, "Heat", 100, List.of(new Exam.Task("1.1", "Warm up")))),
        List.of("fridge"),
        List.of());
  }

  static Inputs inputs() {
    return inputs(SiteConfig.DEFAULT, new Notebook(List.of(oven(), fridge())));
  }

  static Inputs inputs(SiteConfig config, Notebook notebook) {
    return inputs(config, notebook, Changelog.NONE);
  }

  static Inputs inputs(SiteConfig config, Notebook notebook, Changelog changelog) {
    LinkedNotes linked = new Linker(vocabulary(), new Reporter()).link(notebook);
    List<LiftedTable> lifted =
        List.of(
            new LiftedTable("oven", "Oven", Optional.of("inside"), "Inside", table("door-table")));
    List<Limit> limits =
        List.of(new Limit("fridge", "cold", "4 degrees", 4, "degrees", text("Keeps 4 degrees")));
    return new Inputs(
        config,
        vocabulary(),
        linked.notebook(),
        linked.graph(),
        new Shelf(List.of(comparison()), lifted, limits, 0),
        new QuestionBank(List.of(question()), List.of(), 0),
        List.of(exam()),
        Drawings.NONE,
        List.of(
            new InfoPage(
                "about",
                "About",
                "What this is.",
                10,
                List.of(new Block.Paragraph(text("A kitchen."), HERE)),
                new Position("content/pages/about.md", 1, 1))),
        changelog,
        List.of(
            new TextFile("assets/data/quiz.js", ""),
            new TextFile("assets/data/quiz/food-cards.js", ""),
            new TextFile("cribsheet-anki.txt", "")),
        List.of());
  }

  /** So many services in one area. */
  static Notebook many(int count) {
    List<Service> services = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      services.add(
          new Service(
              "pot-" + i,
              "Pot " + i,
              "Pot " + i,
              text("Pot " + i),
              i % 2 == 0 ? "kitchen" : "cellar",
              Meta.NONE,
              List.of(),
              List.of(),
              HERE));
    }
    return new Notebook(services);
  }
}
