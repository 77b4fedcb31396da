package org.cribsheet.bake;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store without its database: a map in the plan's order.
 *
 * <p>JBake's own store asks OrientDB, whose queries grow with the square of the pages. With this
 * one, neither that nor 30 MB of its libraries are on the class path. {@code updateSchema()} is
 * final and needs the database: nobody may call it.
 */
final class MemoryStore extends ContentStore {
  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  MemoryStore() {
    super("memory", "cribsheet");
  }

  @Override
  public void startup() {
    documents.clear();
  }

  @Override
  public void close() {
    documents.clear();
  }

  @Override
  public void shutdown() {
    // There is no engine to stop.
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // Nothing is kept from one bake to the next.
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getUri(), document);
  }

  @Override
  public long getDocumentCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    documents.values().stream().filter(d -> d.getType().equals(docType)).forEach(list::add);
    return list;
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    DocumentList<DocumentModel> list = new DocumentList<>();
    documents.values().stream().filter(d -> !d.getRendered()).forEach(list::add);
    return list;
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }
}
