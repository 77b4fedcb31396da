package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our stemmer is lunr's. */
class StemmerTest {
  private static final String[] ENDINGS =
      ("ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti"
              + " biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate"
              + " iti ous ive ize sion tion ed ing eed s es ies sses y e ll")
          .split(" ");

  @Test
  void everyWordHasTheStemThatLunrGivesIt() {
    List<String> words = words();
    try (Sandbox lunr = new Sandbox().run("lunr.js", Lunr.script())) {
      String stems =
          lunr.call(
              "(words) => JSON.parse(words).map((w) => lunr.stemmer(new lunr.Token(w, {})).toString()).join('\\n')",
              Asked.json(words),
              Duration.ofMinutes(1));
      assertThat(words.stream().map(Stemmer::stem).collect(Collectors.joining("\n")))
          .isEqualTo(stems);
    }
  }

  /**
   * Words of few letters with endings that some step takes off, as many as a thousand ways to go
   * wrong.
   */
  private static List<String> words() {
    Random random = new Random(7);
    List<String> words =
        new ArrayList<>(List.of("a", "is", "yes", "sky", "yyy", "caus", "messages", "visibility"));
    for (int i = 0; i < 8_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int letters = random.nextInt(7); letters > 0; letters--) {
        word.append("aeiouybcdlstzwxn".charAt(random.nextInt(16)));
      }
      for (int endings = random.nextInt(3); endings > 0; endings--) {
        word.append(ENDINGS[random.nextInt(ENDINGS.length)]);
      }
      words.add(word.toString());
    }
    return words;
  }

  @Test
  void onlyWordsHaveStems() {
    assertThat(Stemmer.stem("x-amz-encryption")).isEqualTo("x-amz-encryption");
    assertThat(Stemmer.stem("s3buckets")).isEqualTo("s3buckets");
  }
}
