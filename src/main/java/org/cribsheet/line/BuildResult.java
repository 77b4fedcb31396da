package org.cribsheet.line;

/** What a build has made, in numbers. */
public record BuildResult(
    Places places,
    int services,
    int bullets,
    int comparisons,
    int questions,
    int cards,
    int leftOut,
    int words,
    int files) {}
