package org.cribsheet.line;

import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.data.Exam;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Wording;
import org.cribsheet.draw.Drawings;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.SourceFile;

/** Everything that an author wrote, read but not yet put in relation. */
record Material(
    SiteConfig config,
    Vocabulary vocabulary,
    Wording wording,
    List<Exam> exams,
    Pictures pictures,
    Drawings drawings,
    Notebook notebook,
    List<SourceFile> notes,
    List<SourceFile> comparisons,
    List<SourceFile> questions,
    List<SourceFile> pages) {
  /** Every text in which an author speaks to readers. */
  List<SourceFile> written() {
    return Stream.of(notes, comparisons, questions, pages).flatMap(List::stream).toList();
  }
}
