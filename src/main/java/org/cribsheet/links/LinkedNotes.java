package org.cribsheet.links;

import org.cribsheet.notes.Notebook;

/**
 * Notes in which every name has become a link.
 *
 * @param graph who mentions whom
 * @param resolver does the same to text that is not in the notes: comparisons, questions, pages
 * @param texts the same for text that is linked again and again
 */
public record LinkedNotes(
    Notebook notebook, LinkGraph graph, Resolver resolver, LinkedTexts texts) {}
