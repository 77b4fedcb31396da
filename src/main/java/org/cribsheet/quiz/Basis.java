package org.cribsheet.quiz;

import java.util.Optional;
import java.util.function.Function;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Position;

/**
 * Knows on which bullets a question may rest: for an address as its author wrote it, what comes of
 * it. The rest of the notes is nothing to a question.
 */
public final class Basis implements Function<String, Basis.Verdict> {
  private final Ground ground;
  private final NoteIndex index;

  public Basis(Ground ground) {
    this.ground = ground;
    this.index = new NoteIndex(ground.notes());
  }

  /** An address as its author wrote it. */
  record Address(String text, Position at) {}

  /**
   * What comes of an address.
   *
   * @param ref what it names; empty if it is no address
   * @param isElsewhere whether that is a service that has no notes yet, or anything that notes by
   *     somebody else do not have
   * @param mistake why no question may rest on it
   */
  public record Verdict(Optional<Ref> ref, boolean isElsewhere, Optional<Mistake> mistake) {}

  /** What is wrong with an address, wherever it stands. */
  public record Mistake(Code code, String message, Optional<String> hint) {}

  @Override
  public Verdict apply(String address) {
    int hash = address.indexOf('#');
    if (hash < 1 || hash == address.length() - 1) {
      return new Verdict(
          Optional.empty(),
          false,
          mistake(
              Code.UNKNOWN_BULLET,
              "'" + address + "' is no address of a bullet",
              Optional.of("write service#bullet")));
    }
    Ref ref = new Ref(address.substring(0, hash), address.substring(hash + 1));
    boolean isElsewhere = isElsewhere(ref);
    return new Verdict(
        Optional.of(ref), isElsewhere, isElsewhere ? Optional.empty() : mistake(ref));
  }

  private boolean isElsewhere(Ref ref) {
    if (!index.has(ref.service())) {
      return ground.vocabulary().service(ref.service()).isPresent();
    }
    return !ground.own() && index.find(ref).filter(NoteIndex.Found::written).isEmpty();
  }

  private Optional<Mistake> mistake(Ref ref) {
    Optional<NoteIndex.Found> found = index.find(ref);
    if (!index.has(ref.service())) {
      return mistake(
          Code.UNKNOWN_SERVICE,
          "no service is called '" + ref.service() + "'",
          Nearest.of(ref.service(), index.services()).map(Basis::meant));
    } else if (found.isEmpty()) {
      return mistake(
          Code.UNKNOWN_BULLET,
          "the notes have no bullet '" + ref + "'",
          Nearest.ofIds(ref.bullet(), index.written(ref.service())).map(Basis::meant));
    } else if (!found.get().written()) {
      return mistake(
          Code.WRITTEN_ID_NEEDED,
          "the id of '" + ref + "' is made of the bullet's words and changes with them",
          Optional.of(
              "write {#" + ref.bullet() + "} at the end of " + found.get().block().position()));
    }
    return Optional.empty();
  }

  private static String meant(String name) {
    return "did you mean '" + name + "'?";
  }

  private static Optional<Mistake> mistake(Code code, String message, Optional<String> hint) {
    return Optional.of(new Mistake(code, message, hint));
  }
}
