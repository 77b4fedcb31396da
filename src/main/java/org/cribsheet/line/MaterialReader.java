package org.cribsheet.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cribsheet.data.Exam;
import org.cribsheet.data.ExamReader;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.SiteReader;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.data.Wording;
import org.cribsheet.data.WordingReader;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.publish.SafeNames;
import org.cribsheet.source.Code;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;

/** First stage: reads {@code content/}, or other notes in the stead of its own. */
final class MaterialReader {
  private final Workspace workspace;
  private final Sources sources;
  private final Reporter reporter;
  private final boolean drafts;
  private final Memory memory;

  MaterialReader(Workspace workspace, Sources sources, Reporter reporter) {
    this(workspace, sources, reporter, false, Memory.none());
  }

  /**
   * A reader for whoever is writing.
   *
   * @param drafts whether drafts are read, too
   */
  MaterialReader(
      Workspace workspace, Sources sources, Reporter reporter, boolean drafts, Memory memory) {
    this.drafts = drafts;
    this.memory = memory;
    this.workspace = workspace;
    this.sources = sources;
    this.reporter = reporter;
  }

  /**
   * Reads everything.
   *
   * @param notes files or folders that replace {@code content/notes}; empty for that folder itself
   */
  Material read(List<Path> notes) throws IOException {
    return read(notes, questions -> {});
  }

  /**
   * The same for whoever can begin with some of it before all is there.
   *
   * @param early is given the files with questions
   */
  Material read(List<Path> notes, Consumer<List<SourceFile>> early) throws IOException {
    Path content = workspace.content();
    refuseLinksOut(content);
    List<SourceFile> questions = all(content.resolve("questions"), ".md");
    early.accept(questions);
    SiteConfig config =
        one(content.resolve("site.yaml"))
            .map(f -> memory.of("site", List.of(f), reporter, r -> SiteReader.read(f, r)))
            .orElse(SiteConfig.DEFAULT);
    Vocabulary vocabulary = vocabulary();
    Wording wording =
        one(content.resolve("wording.yaml"))
            .map(f -> memory.of("wording", List.of(f), reporter, r -> WordingReader.read(f, r)))
            .orElse(Wording.NONE);
    List<Exam> exams = new ArrayList<>();
    for (SourceFile file : all(content.resolve("exams"), ".yaml")) {
      memory
          .of(
              "exam",
              List.of(file, vocabulary),
              reporter,
              r -> ExamReader.read(file, vocabulary, r))
          .ifPresent(exams::add);
    }
    Pictures pictures = pictures(workspace.pictures());
    List<SourceFile> noteFiles = files(notes.isEmpty() ? List.of(content.resolve("notes")) : notes);
    Notebook notebook =
        new NoteReader(vocabulary, pictures, reporter, drafts, memory).read(noteFiles);
    return new Material(
        config,
        vocabulary,
        wording,
        exams,
        pictures,
        new DrawingFolder(workspace, reporter, memory).read(Asked.in(notebook), notes.isEmpty()),
        notebook,
        noteFiles,
        all(content.resolve("comparisons"), ".md"),
        questions,
        all(content.resolve("pages"), ".md"));
  }

  /** What lies deeper is looked at where it is listed. */
  private void refuseLinksOut(Path content) throws IOException {
    Folders.checkInside(content, workspace.home());
    if (Files.isDirectory(content)) {
      try (DirectoryStream<Path> parts = Files.newDirectoryStream(content)) {
        for (Path part : parts) {
          Folders.checkInside(part, content);
        }
      }
    }
  }

  Vocabulary vocabulary() throws IOException {
    return one(workspace.content().resolve("vocabulary.yaml"))
        .map(f -> memory.of("words", List.of(f), reporter, r -> VocabularyReader.read(f, r)))
        .orElse(Vocabulary.EMPTY);
  }

  /** The notes at these places; where there are none is reported. */
  List<SourceFile> files(List<Path> places) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        files.addAll(all(place, ".md", ".txt"));
      } else if (Files.isRegularFile(place)) {
        one(place).ifPresent(files::add);
      } else {
        reporter.report(
            Problem.error(Code.NO_NOTES, "there is no file or folder '" + name(place) + "'")
                .hint(
                    place.startsWith(workspace.content())
                        ? "'cribsheet new FOLDER' starts a site, '--project FOLDER' works on it"
                        : "name a Markdown file, a text file or a folder of them"));
        return List.of();
      }
    }
    if (files.isEmpty() && !reporter.hasErrors()) {
      reporter.report(
          Problem.error(
                  Code.NO_NOTES,
                  "there are no notes in "
                      + places.stream().map(this::name).collect(Collectors.joining(", ")))
              .hint("put a Markdown file there: '# Service', then bullets"));
    }
    return inOrder(files);
  }

  /** Files in the order that their front matter gives, then by name. */
  private List<SourceFile> inOrder(List<SourceFile> files) {
    return files.stream()
        .map(f -> new Ordered(memory.of("order", List.of(f), reporter, r -> order(f)), f))
        .sorted(Comparator.comparingInt(Ordered::order).thenComparing(o -> o.file().name()))
        .map(Ordered::file)
        .toList();
  }

  private record Ordered(int order, SourceFile file) {}

  private static int order(SourceFile file) {
    Reporter unheard = new Reporter();
    if (file.lines().isEmpty() || !file.lines().get(0).equals("---")) {
      return Integer.MAX_VALUE;
    }
    SourceFile head =
        new SourceFile(file.name(), file.lines().subList(0, Math.min(40, file.lines().size())));
    return new MarkdownReader(unheard)
        .frontMatter(head)
        .flatMap(
            f ->
                FrontMatter.read(f.yaml(), new Position(file.name(), 1, 1), unheard)
                    .number("order"))
        .orElse(Integer.MAX_VALUE);
  }

  private Pictures pictures(Path folder) throws IOException {
    Set<String> names =
        Folders.files(folder).stream()
            .filter(p -> !p.startsWith(workspace.drawings()))
            .map(p -> Folders.name(folder, p))
            .collect(Collectors.toCollection(TreeSet::new));
    refuseUnsafe(names);
    return memory.same("pictures", "", new Pictures(names));
  }

  /** The names go into the site and its zip as they are, to systems of every kind. */
  private static void refuseUnsafe(Set<String> names) throws FileSystemException {
    Optional<String> fault =
        SafeNames.fault(names.stream().map("content/pictures/"::concat).toList());
    if (fault.isPresent()) {
      throw new FileSystemException(fault.get() + ": rename it");
    }
  }

  private List<SourceFile> all(Path folder, String... endings) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : Folders.files(folder, endings)) {
      one(path).ifPresent(files::add);
    }
    return files;
  }

  private Optional<SourceFile> one(Path path) throws IOException {
    if (!Folders.exists(path, name(path))) {
      return Optional.empty();
    }
    Stamp stamp = Stamp.of(path);
    Optional<SourceFile> file =
        (stamp.isFresh() ? read(path, reporter) : remembered(stamp))
            .map(text -> memory.same("text", text.name(), text));
    file.ifPresent(sources::add);
    return file;
  }

  private Optional<SourceFile> remembered(Stamp stamp) throws IOException {
    try {
      return memory.of("file", stamp.parts(), reporter, r -> unchecked(stamp.file(), r));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Optional<SourceFile> unchecked(Path path, Reporter r) {
    try {
      return read(path, r);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<SourceFile> read(Path path, Reporter r) throws IOException {
    return new SourceReader(r).read(path, name(path));
  }

  private String name(Path path) {
    return Folders.name(workspace.home(), path);
  }
}
