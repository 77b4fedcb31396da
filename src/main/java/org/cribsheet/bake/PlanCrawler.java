package org.cribsheet.bake;

import org.cribsheet.site.Page;
import org.cribsheet.site.Site;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Brings the planned pages into the store, where JBake's crawler would bring what it finds in a
 * content folder.
 */
final class PlanCrawler extends Crawler {
  /** Where a document keeps the view that its template sees. */
  static final String VIEW = "view";

  private final Site site;
  private final ContentStore store;

  PlanCrawler(Site site, ContentStore store, JBakeConfiguration configuration) {
    super(store, configuration);
    this.site = site;
    this.store = store;
  }

  @Override
  public void crawl() {
    site.pages().forEach(p -> store.addDocument(document(p)));
  }

  private static DocumentModel document(Page page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setUri(page.path());
    document.setType(page.template());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setRootPath(page.root());
    document.put(VIEW, page.view());
    return document;
  }
}
