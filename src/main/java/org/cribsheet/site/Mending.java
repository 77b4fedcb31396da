package org.cribsheet.site;

import java.util.List;
import java.util.Optional;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.site.view.DayView;
import org.cribsheet.site.view.Links;
import org.cribsheet.site.view.ServiceView.MendView;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inlines;

/** How readers get from a page to what somebody wrote, where a repository is named. */
final class Mending {
  /** Lets a reader point at one line; topics have links without it. */
  static final String SCRIPT = "assets/js/mistake.js";

  private final Optional<Repository> repository;
  private final String root;
  private final String edition;

  Mending(Inputs in) {
    this.repository = Repository.of(in.config());
    this.root = in.config().base().map(base -> base + in.config().path()).orElse("");
    this.edition = DayView.of(Edition.of(in.notebook(), in.changelog())).words();
  }

  boolean isPossible() {
    return repository.isPresent();
  }

  MendView of(Service service) {
    return view(service, "", "", service.position(), service.position().line());
  }

  MendView of(Service service, Topic topic) {
    return view(
        service,
        "#" + topic.id(),
        Inlines.plain(topic.title()),
        topic.position(),
        last(topic.blocks(), topic.position()));
  }

  private MendView view(Service service, String hash, String place, Position at, int last) {
    if (repository.isEmpty()) {
      return MendView.NONE;
    }
    String page = root + Links.servicePath(service.slug()) + hash;
    MistakeText mistake = new MistakeText(service.name(), page, place, at, edition);
    return new MendView(
        at.file(),
        repository.get().lines(at, last),
        repository.get().mistake(mistake),
        mistake.text());
  }

  /** The last line on which something of a topic begins, in the file where the topic does. */
  private static int last(List<Block> blocks, Position from) {
    int last = from.line();
    for (Block block : blocks) {
      if (block.position().file().equals(from.file())) {
        last = Math.max(last, block.position().line());
      }
      if (block instanceof Block.Bullet b) {
        last = Math.max(last, last(b.children(), from));
      } else if (block instanceof Block.Scenario s) {
        for (Block.Part part : s.parts()) {
          List<Block> inside =
              part instanceof Block.Remark r
                  ? List.of(r.block())
                  : ((Block.Option) part).children();
          last = Math.max(last, last(inside, from));
        }
      }
    }
    return last;
  }
}
