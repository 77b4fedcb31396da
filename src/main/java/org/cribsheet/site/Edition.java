package org.cribsheet.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cribsheet.notes.Meta;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Topic;

/**
 * The date of an edition: the newest day on which a fact was checked or a release was made. A build
 * reads no clock, so that the same notes make the same site on any day.
 */
public final class Edition {
  private Edition() {}

  public static Optional<LocalDate> of(Notebook notebook, Changelog changelog) {
    Stream<LocalDate> checked =
        notebook.services().stream()
            .flatMap(s -> Stream.concat(Stream.of(s.meta()), s.topics().stream().map(Topic::meta)))
            .map(Meta::checked)
            .flatMap(Optional::stream)
            .map(LocalDate::parse);
    Stream<LocalDate> released = changelog.releases().stream().map(Changelog.Release::day);
    return Stream.concat(checked, released).max(Comparator.naturalOrder());
  }
}
