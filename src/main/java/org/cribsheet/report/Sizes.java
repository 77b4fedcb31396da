package org.cribsheet.report;

/**
 * How large a site is, in bytes.
 *
 * @param site all files together
 * @param search the scripts with the search's data
 * @param searchZipped the same, each gzipped, as a host sends them
 */
public record Sizes(int files, long site, long search, long searchZipped) {}
