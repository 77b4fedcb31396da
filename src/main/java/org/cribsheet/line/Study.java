package org.cribsheet.line;

import java.util.List;
import org.cribsheet.compare.Shelf;
import org.cribsheet.links.LinkGraph;
import org.cribsheet.notes.Notebook;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.site.InfoPage;

/** Notes in which everything knows what it belongs to: linked, compared, questioned. */
record Study(
    Material material,
    Notebook notebook,
    LinkGraph graph,
    Shelf shelf,
    QuestionBank bank,
    List<InfoPage> pages) {}
