package org.cribsheet.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's settings. What it asks for with every page is answered here, not looked up: its own
 * lookup costs more than the page, and would load two libraries.
 */
final class BakeConfiguration extends DefaultJBakeConfiguration {
  static final String EXTENSION = ".html";

  private final File destination;

  BakeConfiguration(Path templates, Path destination) {
    super(templates.toFile(), folders(templates, destination));
    this.destination = destination.toFile();
  }

  /** JBake wants folders for content and assets, which we have not: ours come from the plan. */
  private static CompositeConfiguration folders(Path templates, Path destination) {
    String here = templates.toAbsolutePath().toString();
    CompositeConfiguration settings = new CompositeConfiguration();
    settings.setInterpolator(null);
    for (String folder : List.of("template", "asset", "data")) {
      settings.setProperty(folder + ".folder", here);
    }
    settings.setProperty("content.folder", ".");
    settings.setProperty("destination.folder", destination.toAbsolutePath().toString());
    return settings;
  }

  @Override
  public File getDestinationFolder() {
    return destination == null ? super.getDestinationFolder() : destination;
  }

  @Override
  public String getTemplateByDocType(String type) {
    return type + ".ftl";
  }

  @Override
  public String getOutputExtensionByDocType(String type) {
    return EXTENSION;
  }

  @Override
  public String getDraftSuffix() {
    return "";
  }

  @Override
  public String getRenderEncoding() {
    return "UTF-8";
  }
}
