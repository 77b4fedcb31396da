package org.cribsheet.site;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.data.SiteConfig.Colors;

/** Plans the site: every page with what its template may see, every file beside them. */
public final class Assembler {
  private Assembler() {}

  public static Site assemble(Inputs in) {
    Areas areas = new Areas(in.vocabulary(), in.notebook());
    Names names = new Names(in.notebook());
    Frames frames = new Frames(in, areas);
    Neighbors neighbors = new Neighbors(in, names);
    List<Page> pages = new ArrayList<>();
    pages.add(new HomePage(in, areas, frames).page());
    pages.addAll(new AreaPages(in, areas, frames, neighbors).pages());
    pages.addAll(new ServicePages(in, areas, frames, neighbors).pages());
    pages.addAll(new ComparePages(in, areas, frames).pages());
    pages.add(new LimitsPage(in, frames, names).page());
    pages.add(new SheetPage(in, frames, names).page());
    pages.addAll(new PlainPages(in, frames).pages());
    List<TextFile> files = new ArrayList<>(in.data());
    if (!in.config().colors().equals(Colors.NONE)) {
      files.add(ColorSheet.of(in.config().colors()));
    }
    files.addAll(FactFiles.of(in.notebook(), in.shelf().limits()));
    files.addAll(WellKnownFiles.of(in.config(), in.changelog(), pages));
    files.add(HostRules.redirects(in.config(), pages));
    boolean isKept = HostFiles.isKept(in.config(), pages.size());
    if (isKept) {
      files.add(HostFiles.manifest(in.config()));
    }
    return new Site(pages, files, Bundles.of(in.assets(), isKept));
  }
}
