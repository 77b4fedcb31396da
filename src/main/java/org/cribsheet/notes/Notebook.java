package org.cribsheet.notes;

import java.util.List;
import java.util.Optional;

/** Everything the notes say, a service each, in reading order. */
public record Notebook(List<Service> services) {
  public Notebook {
    services = List.copyOf(services);
  }

  public Optional<Service> service(String slug) {
    return services.stream().filter(s -> s.slug().equals(slug)).findFirst();
  }
}
