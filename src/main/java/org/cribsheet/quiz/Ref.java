package org.cribsheet.quiz;

/** A place in the notes on which a question rests: {@code kettle#heat}. */
public record Ref(String service, String bullet) implements Comparable<Ref> {
  @Override
  public int compareTo(Ref other) {
    int byService = service.compareTo(other.service);
    return byService != 0 ? byService : bullet.compareTo(other.bullet);
  }

  @Override
  public String toString() {
    return service + "#" + bullet;
  }
}
