package org.cribsheet.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * What JBake's renderer asks for a page. JBake's own Freemarker engine does not escape, cannot see
 * records and searches a list of extractors for every name in a template; this one hands the page's
 * view to {@link Templates}.
 */
final class PageEngine extends DelegatingTemplateEngine {
  private final Templates templates;

  PageEngine(ContentStore store, JBakeConfiguration configuration, Templates templates) {
    super(store, configuration);
    this.templates = templates;
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer out)
      throws RenderingException {
    Object view = Objects.requireNonNull(model.getContent().get(PlanCrawler.VIEW), template);
    String page = templates.render(template, view);
    try {
      out.write(page);
    } catch (IOException e) {
      throw new RenderingException(e);
    }
  }
}
