package org.cribsheet.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cribsheet.data.Wording;
import org.cribsheet.data.Wording.Command;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.SourceFile;

/** Commands in code whose words are not those that the keeper lists. */
final class Commands {
  private final Map<String, Command> known = new HashMap<>();

  Commands(Wording wording) {
    wording.commands().forEach(c -> known.put(c.words(), c));
  }

  void look(SourceFile file, ProseLine line, Consumer<Slip> slips) {
    for (ProseLine.Code code : line.code()) {
      if (!known.isEmpty()) {
        look(file, line, code, slips);
      }
    }
  }

  private void look(SourceFile file, ProseLine line, ProseLine.Code code, Consumer<Slip> slips) {
    String text = code.text().startsWith("$ ") ? code.text().substring(2) : code.text();
    int shift = code.start() + code.text().length() - text.length();
    String[] words = text.split(" ", -1);
    if (words.length < 2) {
      return;
    }
    String before = words[0];
    int at = shift + before.length() + 1;
    if (!known.containsKey(before)) {
      meant(words[0], words[1])
          .ifPresent(m -> slips.accept(slip(file, line, shift, words[0], Optional.of(m), "", "")));
      return;
    }
    for (int i = 1; i < words.length && known.containsKey(before); i++) {
      Command command = known.get(before);
      String word = words[i];
      if (!word.matches("[a-z][a-z0-9-]+") || i == 1 && words.length == 2 && word.isEmpty()) {
        return;
      }
      if (!command.then().contains(word)) {
        Optional<String> near =
            Nearest.of(word, command.then())
                .filter(n -> command.complete() || OneSlip.apart(word, n));
        if (near.isPresent() || command.complete()) {
          String list = command.complete() ? "it knows " + String.join(", ", command.then()) : "";
          slips.accept(slip(file, line, at, word, near, before, list));
        }
        return;
      }
      before += " " + word;
      at += word.length() + 1;
    }
  }

  /** A slip in the first word of all, if the second fits. */
  private Optional<String> meant(String first, String second) {
    return known.values().stream()
        .filter(
            c ->
                !c.words().contains(" ")
                    && OneSlip.apart(first, c.words())
                    && c.then().contains(second))
        .map(Command::words)
        .findFirst();
  }

  private static Slip slip(
      SourceFile file,
      ProseLine line,
      int at,
      String word,
      Optional<String> right,
      String before,
      String list) {
    String message =
        before.isEmpty()
            ? "there is no command '" + word + "'"
            : "'" + before + "' has no '" + word + "'" + (right.isEmpty() ? ": " + list : "");
    return new Slip(
        Code.WRONG_COMMAND, file.at(line.number(), at + 1), word, right, false, message);
  }
}
