package org.cribsheet.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument.Kind;

/**
 * How long an index takes, cold and warm, in one process: a measurement to run by hand, no test.
 * {@code bullets} and {@code rounds} are its arguments. Words follow Zipf's law, as they do in
 * notes.
 */
final class IndexingTime {
  private static final int WORDS_A_BULLET = 13;
  private static final int BULLETS_A_TOPIC = 8;

  private IndexingTime() {}

  public static void main(String[] arguments) {
    int bullets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<SearchDocument> documents = documents(bullets);
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      long cpu = cpu();
      SearchIndex index = SearchIndex.build(documents);
      long built = System.nanoTime();
      String script = new SearchScript(index, documents, Map.of()).core(Vocabulary.Words.NONE);
      System.out.printf(
          "%s: index %d ms, script %d ms, processor %d ms; %,d documents, %,d terms, %,d bytes, %,d gzipped%n",
          round == 0 ? "cold" : "warm",
          (built - start) / 1_000_000,
          (System.nanoTime() - built) / 1_000_000,
          (cpu() - cpu) / 1_000_000,
          documents.size(),
          index.counts().terms().size(),
          script.length(),
          gzipped(script));
    }
  }

  private static List<SearchDocument> documents(int bullets) {
    Random random = new Random(11);
    List<String> words = words(random, 5_000 + bullets / 10);
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < bullets; i++) {
      int topic = i / BULLETS_A_TOPIC;
      String page = "services/s" + topic / 5 + ".html";
      documents.add(
          new SearchDocument(
              page + "#" + words.get(topic % words.size()) + "-" + i,
              "Service " + topic / 5,
              words.get(topic % words.size()) + " " + words.get(topic * 7 % words.size()),
              text(random, words),
              "s" + topic / 5,
              Kind.PASSAGE));
    }
    return documents;
  }

  private static String text(Random random, List<String> words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < WORDS_A_BULLET; i++) {
      text.add(words.get((int) (Math.pow(words.size(), random.nextDouble()) - 1)));
    }
    return String.join(" ", text);
  }

  private static List<String> words(Random random, int many) {
    String[] syllables = {
      "ba", "ter", "mi", "lo", "qua", "den", "sha", "ri", "on", "ves", "tu", "kel"
    };
    String[] endings = {"", "", "s", "ing", "ed", "ation", "Item", "-key", "3"};
    List<String> words = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      words.add(word + endings[random.nextInt(endings.length)]);
    }
    return words;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static int gzipped(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
