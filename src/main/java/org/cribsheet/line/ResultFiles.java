package org.cribsheet.line;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cribsheet.items.Results;
import org.cribsheet.items.ResultsReader;

/** Readers' results from their files. */
final class ResultFiles {
  private static final long LARGEST = 10_000_000;

  private ResultFiles() {}

  /**
   * What the files say.
   *
   * @param refused hears a sentence about each that is not used
   */
  static List<Results> read(List<Path> files, Consumer<String> refused) throws IOException {
    List<Results> results = new ArrayList<>();
    for (Path file : files) {
      try {
        if (Files.isDirectory(file)) {
          throw new ResultsReader.Refused("this is a folder: name its files");
        } else if (Files.size(file) > LARGEST) {
          throw new ResultsReader.Refused("this is too large for anonymous results");
        }
        results.add(ResultsReader.read(Files.readString(file)));
      } catch (ResultsReader.Refused e) {
        refused.accept(file.getFileName() + ": " + e.getMessage() + ".");
      } catch (CharacterCodingException e) {
        refused.accept(file.getFileName() + ": this is no text.");
      } catch (NoSuchFileException e) {
        refused.accept(file.getFileName() + ": there is no such file.");
      }
    }
    return results;
  }
}
