package org.cribsheet.site;

/** A file whose text the build makes itself: data scripts, the sitemap, the manifest. */
public record TextFile(String path, String text) {}
