package org.cribsheet.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** The browser's rules without a browser: classic scripts in one global, asked by expressions. */
final class Scripts implements AutoCloseable {
  private static final Engine ENGINE =
      Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private final Context context = Context.newBuilder("js").engine(ENGINE).build();

  /** Loads scripts of {@code assets/js/} in this order. */
  Scripts(String... names) {
    run("var window = globalThis;");
    for (String name : names) {
      run(read(name));
    }
  }

  /** A script's text. */
  static String read(String name) {
    try {
      return Files.readString(Path.of("assets/js", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Scripts run(String script) {
    context.eval(Source.create("js", script));
    return this;
  }

  /** An expression's value as JSON. */
  String ask(String expression) {
    return context.eval("js", "JSON.stringify(" + expression + ")").asString();
  }

  @Override
  public void close() {
    context.close();
  }
}
