package org.cribsheet.line;

import org.cribsheet.data.Things;

/**
 * What a build has made, in numbers.
 *
 * @param things what the site calls the services
 */
public record BuildResult(
    Places places,
    int services,
    Things things,
    int bullets,
    int comparisons,
    int questions,
    int cards,
    int leftOut,
    int words,
    int files) {}
