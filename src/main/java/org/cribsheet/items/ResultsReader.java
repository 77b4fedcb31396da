package org.cribsheet.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cribsheet.text.JsonReader;
import org.jspecify.annotations.Nullable;

/** Reads the file that the quiz saves under the name of anonymous results. */
public final class ResultsReader {
  static final String KIND = "cribsheet-results";
  static final int VERSION = 1;

  /** No edition asks more; what claims to is no file of ours. */
  private static final int MOST = 20_000;

  /** A share is rounded to four places. */
  private static final double ROUNDED = 0.00011;

  /** A file that is not used. Its message is one sentence without a point. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
      super(message);
    }
  }

  private ResultsReader() {}

  /** What a file's text says, if all of it is as it should be. */
  public static Results read(String text) throws Refused {
    Object json;
    try {
      json = JsonReader.read(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (JsonReader.Malformed e) {
      throw new Refused("this is no JSON: " + e.getMessage());
    }
    if (!(json instanceof Map<?, ?> file) || !KIND.equals(file.get("kind"))) {
      throw new Refused(
          json instanceof Map<?, ?> other && "cribsheet-progress".equals(other.get("kind"))
              ? "this is somebody's progress, not anonymous results: do not pass it on"
              : "this holds no anonymous results");
    }
    if (!(file.get("version") instanceof Double version)) {
      throw new Refused("its version is missing");
    } else if (version > VERSION) {
      throw new Refused("a newer edition of the quiz saved it");
    } else if (version != VERSION) {
      throw new Refused("its version is unknown");
    }
    Results results = new Results(share(file.get("share")), answers(file.get("questions")));
    double share = (double) results.right() / results.answers().size();
    if (Math.abs(share - results.share()) > ROUNDED) {
      throw new Refused("its share does not fit its answers");
    }
    return results;
  }

  private static double share(@Nullable Object value) throws Refused {
    if (value instanceof Double share && share >= 0 && share <= 1) {
      return share;
    }
    throw new Refused("its share is no number from 0 to 1");
  }

  private static SortedMap<String, Results.Answer> answers(@Nullable Object value) throws Refused {
    if (!(value instanceof Map<?, ?> questions) || questions.isEmpty()) {
      throw new Refused("it has no answers");
    } else if (questions.size() > MOST) {
      throw new Refused("it has more answers than any edition has questions");
    }
    SortedMap<String, Results.Answer> answers = new TreeMap<>();
    for (Map.Entry<?, ?> entry : questions.entrySet()) {
      String id = String.valueOf(entry.getKey());
      answers.put(id, answer(id, entry.getValue()));
    }
    return answers;
  }

  private static Results.Answer answer(String id, @Nullable Object value) throws Refused {
    if (value instanceof Map<?, ?> map && map.get("right") instanceof Boolean right) {
      List<String> chosen = texts(map.get("chosen"));
      Object sure = map.get("sure");
      if (!chosen.isEmpty() && (!map.containsKey("sure") || sure instanceof Boolean)) {
        return new Results.Answer(
            chosen, right, sure instanceof Boolean told ? Optional.of(told) : Optional.empty());
      }
    }
    throw new Refused("its answer to '" + id + "' is not understood");
  }

  /** Empty if any of it is no text. */
  private static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object each : list) {
        if (!(each instanceof String text)) {
          return List.of();
        }
        texts.add(text);
      }
    }
    return texts;
  }
}
