package org.cribsheet.bake;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The folder of templates. Each is compiled once; a page sees one variable, {@code view}. Safe for
 * several threads.
 */
final class Templates {
  private static final Version VERSION = Configuration.VERSION_2_3_35;
  private static final int USUAL_LENGTH = 32_768;

  private final Configuration configuration = new Configuration(VERSION);

  Templates(Path folder) {
    try {
      configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setObjectWrapper(new ViewWrapper(VERSION));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    escapeEverything();
    sayTheSameEverywhere();
    compileOnce();
    failLoudly();
  }

  private void escapeEverything() {
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
  }

  /** Pages must not depend on where the machine stands or who uses it. */
  private void sayTheSameEverywhere() {
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
  }

  private void compileOnce() {
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /** Without this, Freemarker writes its complaint into the page and goes on. */
  private void failLoudly() {
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /** Compiles all of them now, so that none is looked for later. */
  void compile(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ftl")).toList()) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(name -> names.add(name.toString()));
        compile(String.join("/", names));
      }
    }
  }

  private void compile(String name) throws IOException {
    try {
      configuration.getTemplate(name);
    } catch (ParseException e) {
      throw new BakingException(Objects.requireNonNullElse(e.getMessage(), name), e);
    }
  }

  /** A whole page, or a {@link BakingException}: nothing is written before all of it is there. */
  String render(String template, Object view) {
    if (view instanceof Record && !Modifier.isPublic(view.getClass().getModifiers())) {
      throw new BakingException(view.getClass() + " must be public, or templates cannot read it");
    }
    try {
      StringWriter page = new StringWriter(USUAL_LENGTH);
      configuration.getTemplate(template).process(Map.of(PlanCrawler.VIEW, view), page);
      return page.toString();
    } catch (TemplateException | IOException e) {
      throw new BakingException(Objects.requireNonNullElse(e.getMessage(), template), e);
    }
  }
}
