package org.cribsheet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * Puts what a dump says now into a file that people may have edited since. What was imported before
 * and has not changed in the dump is left to its editors; what is new is added at its place; what
 * the dump has changed is reported for a decision. Nothing that stands in the file is ever taken
 * out.
 */
final class Merge {
  /** From this likeness on two pieces count as one that was reworded. */
  private static final double ALIKE = 0.6;

  private final String file;
  private final Imported imported;
  private final Reporter reporter;
  private final Map<String, Piece> everywhere = new HashMap<>();
  private final Set<Piece> taken = new HashSet<>();
  private final Set<Piece> undecided = new HashSet<>();
  private int added;

  Merge(String file, Imported imported, Reporter reporter) {
    this.file = file;
    this.imported = imported;
    this.reporter = reporter;
  }

  /** Merges into {@code edited}, and tells how many pieces it added. */
  int into(Piece edited, Piece fresh) {
    index(edited);
    children(edited, fresh, "", 0);
    return added;
  }

  /**
   * What of the dump waits for a decision: it is told again until the file or the dump gives way.
   */
  Set<Piece> undecided() {
    return undecided;
  }

  private void index(Piece piece) {
    everywhere.putIfAbsent(piece.key(), piece);
    piece.children.forEach(this::index);
  }

  /** Merges what is below a piece; what comes before anything known is put at {@code first}. */
  private void children(Piece edited, Piece fresh, String path, int first) {
    int at = first;
    for (Piece child : fresh.children) {
      String place = path + "/" + child.key();
      Optional<Piece> same = find(edited, child);
      Optional<Piece> again = same.isPresent() ? Optional.empty() : takenUpAgain(edited, child);
      if (again.isPresent()) {
        children(again.get(), child, place, again.get().endOfLead());
        continue;
      }
      if (same.isPresent()) {
        taken.add(same.get());
        at = Math.max(at, edited.children.indexOf(same.get()) + 1);
        children(same.get(), child, place, 0);
        continue;
      }
      Optional<Piece> alike = alike(edited, fresh, child);
      if (alike.isPresent()) {
        taken.add(alike.get());
        at = Math.max(at, edited.children.indexOf(alike.get()) + 1);
        if (!imported.contains(place)) {
          decide(alike.get(), child);
        }
        children(alike.get(), child, place, 0);
      } else if (imported.contains(place)) {
        removed(child, place);
      } else {
        edited.children.add(at++, child);
        added++;
      }
    }
  }

  /** The same words among its siblings, or anywhere else in the file if somebody moved them. */
  private Optional<Piece> find(Piece edited, Piece child) {
    Optional<Piece> sibling =
        edited.children.stream()
            .filter(e -> !taken.contains(e) && e.key().equals(child.key()))
            .findFirst();
    return sibling.isPresent() || child.key().isEmpty()
        ? sibling
        : Optional.ofNullable(everywhere.get(child.key())).filter(e -> !taken.contains(e));
  }

  /** A heading that the dump repeats goes on where it stood before. */
  private static Optional<Piece> takenUpAgain(Piece edited, Piece child) {
    return edited.children.stream()
        .filter(e -> child.isHeading() && e.depth == child.depth && e.key().equals(child.key()))
        .reduce((first, last) -> last);
  }

  private Optional<Piece> alike(Piece edited, Piece fresh, Piece child) {
    Set<String> others = new HashSet<>();
    fresh.children.forEach(f -> others.add(f.key()));
    Piece best = null;
    double most = ALIKE;
    for (Piece e : edited.children) {
      double likeness = e.depth == child.depth ? e.likeness(child) : 0;
      if (likeness >= most && !taken.contains(e) && !others.contains(e.key())) {
        best = e;
        most = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  private void decide(Piece edited, Piece fresh) {
    undecided.add(fresh);
    reporter.report(
        Problem.warning(
                Code.TO_DECIDE,
                new Position(file, Math.max(1, edited.line), 1),
                "the dump now says: " + fresh.firstLine())
            .hint(
                "the file says: "
                    + edited.firstLine()
                    + " — write the new words there, or its words into the dump"));
  }

  /**
   * Somebody took this out of the file, and so it stays out; what the dump has added below it is
   * theirs to place.
   */
  private void removed(Piece gone, String path) {
    List<Piece> unknown = new ArrayList<>();
    for (Piece child : gone.children) {
      String place = path + "/" + child.key();
      if (imported.contains(place)) {
        removed(child, place);
      } else {
        unknown.add(child);
      }
    }
    for (Piece child : unknown) {
      undecided.add(child);
      reporter.report(
          Problem.warning(
                  Code.TO_DECIDE,
                  new Position(file, 1, 1),
                  "the dump now says: " + child.firstLine())
              .hint("it stands below '" + gone.firstLine() + "', which is no longer in the file"));
    }
  }
}
