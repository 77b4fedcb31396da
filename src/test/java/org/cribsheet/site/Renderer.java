package org.cribsheet.site;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** Renders planned pages with the real templates, and nothing else of the bake. */
final class Renderer {
  private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);

  Renderer() {
    try {
      freemarker.setDirectoryForTemplateLoading(Path.of("templates").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setLogTemplateExceptions(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
  }

  String render(Page page) {
    StringWriter out = new StringWriter();
    try {
      freemarker.getTemplate(page.template() + ".ftl").process(Map.of("view", page.view()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new AssertionError(page.path() + ": " + e.getMessage(), e);
    }
    return out.toString();
  }
}
