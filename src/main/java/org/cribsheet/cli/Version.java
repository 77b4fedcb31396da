package org.cribsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Cribsheet this is, and on what it runs: what a report of a fault needs. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "cribsheet " + number(),
      "Java "
          + property("java.runtime.version")
          + " ("
          + property("java.vendor")
          + ") in "
          + property("java.home"),
      property("os.name") + " " + property("os.version") + " " + property("os.arch")
    };
  }

  static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/org/cribsheet/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException unreadable) {
      return "of unknown version";
    }
    return properties.getProperty("version", "of unknown version");
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }
}
