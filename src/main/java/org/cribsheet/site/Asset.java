package org.cribsheet.site;

import java.nio.file.Path;

/** A file that is copied as it stands. */
public record Asset(String path, Path from) {}
