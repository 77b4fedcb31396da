package org.cribsheet.line;

import java.util.List;
import org.cribsheet.data.Exam;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.draw.Drawings;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.SourceFile;

/** Everything that an author wrote, read but not yet put in relation. */
record Material(
    SiteConfig config,
    Vocabulary vocabulary,
    List<Exam> exams,
    Pictures pictures,
    Drawings drawings,
    Notebook notebook,
    List<SourceFile> notes,
    List<SourceFile> comparisons,
    List<SourceFile> questions,
    List<SourceFile> pages) {}
