package org.cribsheet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that this process has held until now.
 *
 * @param how what was counted: the whole process, or only what the JVM knows of
 */
public record Peak(long bytes, String how) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");

  public static Peak now() {
    return resident().map(b -> new Peak(b, "resident")).orElseGet(Peak::known);
  }

  private static Optional<Long> resident() {
    try {
      Matcher line = RESIDENT.matcher(Files.readString(STATUS));
      return line.find() ? Optional.of(Long.parseLong(line.group(1)) * 1024) : Optional.empty();
    } catch (IOException notLinux) {
      return Optional.empty();
    }
  }

  private static Peak known() {
    long pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(u -> u == null ? 0 : u.getUsed())
            .sum();
    return new Peak(pools, "known to the JVM");
  }
}
