package org.cribsheet.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cribsheet.site.Site;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;

/**
 * JBake's oven, in JBake's order. Its own {@code bake()} sets the locale of the whole process and
 * asks the database for a schema; this one does neither, renders on all processors, and fails at
 * the first page that fails.
 */
final class PlanOven extends Oven {
  PlanOven(Site site, BakeConfiguration configuration, Templates templates) {
    super(utensils(site, configuration, templates));
  }

  private static Utensils utensils(
      Site site, BakeConfiguration configuration, Templates templates) {
    ContentStore store = new MemoryStore();
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(new PlanCrawler(site, store, configuration));
    utensils.setRenderer(
        new Renderer(store, configuration, new PageEngine(store, configuration, templates)));
    utensils.setAsset(new PlannedAssets(site.assets(), configuration));
    return utensils;
  }

  @Override
  public void bake() {
    ContentStore store = getUtensils().getContentStore();
    store.startup();
    try {
      getUtensils().getCrawler().crawl();
      render(store);
      getUtensils().getAsset().copy();
    } finally {
      store.close();
      store.shutdown();
    }
  }

  private void render(ContentStore store) {
    ConcurrentLinkedQueue<BakingException> failures = new ConcurrentLinkedQueue<>();
    store.getUnrenderedContent().parallelStream()
        .filter(document -> failures.isEmpty())
        .forEach(document -> render(document, store, failures));
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
  }

  private void render(
      DocumentModel document, ContentStore store, ConcurrentLinkedQueue<BakingException> failures) {
    try {
      getUtensils().getRenderer().render(document);
      store.markContentAsRendered(document);
    } catch (Exception e) {
      remove(document, e);
      failures.add(new BakingException(message(document, e), e));
    }
  }

  /** JBake creates the file before it renders, so a failed page leaves an empty one. */
  private void remove(DocumentModel document, Exception failure) {
    Path folder = getUtensils().getConfiguration().getDestinationFolder().toPath();
    try {
      Files.deleteIfExists(folder.resolve(document.getUri()));
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static String message(DocumentModel document, Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String page = document.getUri() + " with " + document.getType() + ".ftl";
    return "cannot render " + page + ": " + cause.getMessage();
  }
}
