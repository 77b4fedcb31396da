package org.cribsheet.quiz;

import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Labels;

/**
 * Where a walk through the notes is.
 *
 * @param tasks the exam tasks that hold here
 * @param context the outermost and the nearest heading, in words
 */
record Place(String service, List<String> tasks, List<String> context) {
  private static final Pattern COLONS = Pattern.compile(":+$");

  /** A heading longer than this explains; it does not tell where one is. */
  private static final int LONGEST_CONTEXT = 60;

  static Place of(Service service) {
    return new Place(service.slug(), service.meta().tasks(), List.of());
  }

  Place below(Topic topic) {
    List<String> closer = topic.meta().tasks();
    return new Place(service, closer.isEmpty() ? tasks : closer, with(topic.title()));
  }

  Place below(Bullet bullet) {
    return new Place(service, tasks, with(bullet.text()));
  }

  /** A long line is about what stands before its colon. */
  private static String label(String heading) {
    int colon = heading.indexOf(": ");
    return heading.length() > LONGEST_CONTEXT && colon > 0
        ? heading.substring(0, colon)
        : heading.endsWith(":") ? COLONS.matcher(heading).replaceAll("") : heading;
  }

  private List<String> with(List<Inline> words) {
    String heading = Inlines.plain(words);
    String label = label(heading.strip());
    if (label.isEmpty() || label.length() > LONGEST_CONTEXT || Labels.of(heading).isPresent()) {
      return context;
    }
    return context.isEmpty() ? List.of(label) : List.of(context.get(0), label);
  }
}
