package org.cribsheet.quiz;

import java.util.List;
import java.util.Optional;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Position;

/** Knows on which bullets a question may rest. */
final class Basis {
  private final Ground ground;
  private final NoteIndex index;

  Basis(Ground ground) {
    this.ground = ground;
    this.index = new NoteIndex(ground.notes());
  }

  /** The bullets named, without repeats; what is no address is reported and missing. */
  List<Ref> refs(List<Address> written, Mistakes mistakes) {
    return written.stream().flatMap(w -> ref(w, mistakes).stream()).distinct().toList();
  }

  /** An address as its author wrote it. */
  record Address(String text, Position at) {}

  private Optional<Ref> ref(Address address, Mistakes mistakes) {
    String text = address.text();
    int hash = text.indexOf('#');
    if (hash < 1 || hash == text.length() - 1) {
      mistakes.add(
          Code.UNKNOWN_BULLET,
          address.at(),
          "'" + text + "' is no address of a bullet",
          "write service#bullet");
      return Optional.empty();
    }
    Ref ref = new Ref(text.substring(0, hash), text.substring(hash + 1));
    if (!isElsewhere(ref)) {
      check(ref, address.at(), mistakes);
    }
    return Optional.of(ref);
  }

  /**
   * Whether this is a service that has no notes yet, or anything that notes by somebody else do not
   * have.
   */
  boolean isElsewhere(Ref ref) {
    if (!index.has(ref.service())) {
      return ground.vocabulary().service(ref.service()).isPresent();
    }
    return !ground.own() && index.find(ref).filter(NoteIndex.Found::written).isEmpty();
  }

  private void check(Ref ref, Position at, Mistakes mistakes) {
    Optional<NoteIndex.Found> found = index.find(ref);
    if (!index.has(ref.service())) {
      mistakes.add(
          Code.UNKNOWN_SERVICE,
          at,
          "no service is called '" + ref.service() + "'",
          Nearest.of(ref.service(), index.services()));
    } else if (found.isEmpty()) {
      mistakes.add(
          Code.UNKNOWN_BULLET,
          at,
          "the notes have no bullet '" + ref + "'",
          Nearest.ofIds(ref.bullet(), index.written(ref.service())));
    } else if (!found.get().written()) {
      mistakes.add(
          Code.WRITTEN_ID_NEEDED,
          at,
          "the id of '" + ref + "' is made of the bullet's words and changes with them",
          "write {#" + ref.bullet() + "} at the end of " + found.get().block().position());
    }
  }
}
