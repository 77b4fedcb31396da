package org.cribsheet.line;

import java.time.LocalDate;
import java.util.Optional;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.site.view.DayView;

/** The first words to whoever unpacks the zip. */
final class OfflineReadme {
  private OfflineReadme() {}

  static String of(SiteConfig config, Optional<LocalDate> edition) {
    String title = config.title() + ", offline edition";
    return title
        + edition.map(day -> " of " + DayView.of(day).words()).orElse("")
        + """


        Unpack the whole folder, then open index.html in a browser. It needs no server, no
        network and nothing to install, and it asks nobody for anything.

        What you answer in the quiz is kept by your browser and belongs to this folder's
        place: before you move the folder, or replace it by a newer edition, export your
        progress on the quiz's page, and import it there afterwards.
        """
        + config.base().map(b -> "\nNewer editions: " + b + config.path() + "\n").orElse("");
  }
}
