package org.cribsheet.site;

import java.util.List;
import org.cribsheet.compare.Shelf;
import org.cribsheet.data.Exam;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.draw.Drawings;
import org.cribsheet.links.LinkGraph;
import org.cribsheet.notes.Notebook;
import org.cribsheet.quiz.QuestionBank;

/**
 * Everything of which a site is made.
 *
 * @param data files that other stages have made: the search index, the questions
 * @param assets styles, scripts and pictures, as they lie in their folders
 */
public record Inputs(
    SiteConfig config,
    Vocabulary vocabulary,
    Notebook notebook,
    LinkGraph graph,
    Shelf shelf,
    QuestionBank bank,
    List<Exam> exams,
    Drawings drawings,
    List<InfoPage> pages,
    Changelog changelog,
    List<TextFile> data,
    List<Asset> assets) {
  public Inputs {
    exams = List.copyOf(exams);
    pages = List.copyOf(pages);
    data = List.copyOf(data);
    assets = List.copyOf(assets);
  }
}
