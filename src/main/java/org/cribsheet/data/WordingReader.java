package org.cribsheet.data;

import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Wording.Command;
import org.cribsheet.data.Wording.Retired;
import org.cribsheet.source.Code;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/** Reads {@code content/wording.yaml}. */
public final class WordingReader {
  private WordingReader() {}

  public static Wording read(SourceFile file, Reporter reporter) {
    Fields fields = YamlText.of(file, Code.BAD_WORDING, reporter).fields();
    fields.allow(List.of("age", "retired", "formerly", "commands"));
    return new Wording(
        fields.number("age").filter(age -> isAge(age, fields)).orElse(Wording.NONE.age()),
        fields.maps("retired").stream().flatMap(f -> retired(f).stream()).toList(),
        fields.words("formerly"),
        fields.maps("commands").stream().flatMap(f -> command(f).stream()).toList());
  }

  private static boolean isAge(int age, Fields fields) {
    if (age < 1) {
      fields.wrong(fields.at("age"), "'age' is a number of days, from 1 on");
    }
    return age > 0;
  }

  private static Optional<Retired> retired(Fields f) {
    f.allow(List.of("term", "now", "since", "safe"));
    Optional<String> term = f.needed("term");
    Optional<String> now = f.needed("now");
    boolean safe = f.flag("safe");
    return term.flatMap(t -> now.map(n -> new Retired(t, n, f.text("since"), safe)));
  }

  private static Optional<Command> command(Fields f) {
    f.allow(List.of("command", "then", "complete"));
    List<String> then = f.words("then");
    if (then.isEmpty()) {
      f.wrong(f.at("then"), "'then' must list the words that may follow");
    }
    boolean complete = f.flag("complete");
    return f.needed("command")
        .filter(c -> !then.isEmpty())
        .map(c -> new Command(c, then, complete));
  }
}
