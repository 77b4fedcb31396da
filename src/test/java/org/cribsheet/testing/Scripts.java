package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/** The browser's rules without a browser: classic scripts in one global, asked by expressions. */
public final class Scripts implements AutoCloseable {
  private static final Engine ENGINE =
      Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private final Context context = Context.newBuilder("js").engine(ENGINE).build();

  /** Loads scripts of {@code assets/js/} in this order. */
  public Scripts(String... names) {
    run("var window = globalThis;");
    for (String name : names) {
      run(read(name));
    }
  }

  public Scripts run(String script) {
    context.eval("js", script);
    return this;
  }

  /** A script's text. */
  public static String read(String name) {
    try {
      return Files.readString(Path.of("assets/js", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An expression's value as JSON. */
  public String ask(String expression) {
    return context.eval("js", "JSON.stringify(" + expression + ")").asString();
  }

  /**
   * Fails unless an expression has this value; in {@code json} single quotes stand for double ones.
   */
  public void is(String expression, String json) {
    assertThat(ask(expression)).as(expression).isEqualTo(json.replace('\'', '"'));
  }

  /** Fails unless an expression is true. */
  public void holds(String expression) {
    is(expression, "true");
  }

  @Override
  public void close() {
    context.close();
  }
}
