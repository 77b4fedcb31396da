package org.cribsheet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cribsheet.testing.Browser.Editions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A second browser with an engine of its own, to see that a site does not lean on the first one's.
 * Like {@link Browser} it fails a test whose page complained. Tools that steer Firefox make it
 * trust local files; here it is as strict as on a reader's desk.
 */
public final class Firefox implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  /** Strict, quiet, and with no way out but to this machine: the proxy does not exist. */
  private static final String PREFERENCES =
      """
      user_pref("remote.prefs.recommended", false);
      user_pref("security.fileuri.strict_origin_policy", true);
      user_pref("app.update.disabledForTesting", true);
      user_pref("app.normandy.enabled", false);
      user_pref("browser.aboutwelcome.enabled", false);
      user_pref("browser.newtabpage.enabled", false);
      user_pref("browser.safebrowsing.update.enabled", false);
      user_pref("browser.shell.checkDefaultBrowser", false);
      user_pref("browser.startup.page", 0);
      user_pref("datareporting.policy.dataSubmissionEnabled", false);
      user_pref("network.captive-portal-service.enabled", false);
      user_pref("network.connectivity-service.enabled", false);
      user_pref("network.proxy.type", 1);
      user_pref("network.proxy.http", "127.0.0.1");
      user_pref("network.proxy.http_port", 9);
      user_pref("network.proxy.ssl", "127.0.0.1");
      user_pref("network.proxy.ssl_port", 9);
      user_pref("toolkit.telemetry.enabled", false);
      """;

  private static final String LISTENING = "WebDriver BiDi listening on ";

  private final Supplier<Editions> supplier;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Editions editions;
  private Host host;
  private Process process;
  private Bidi bidi;
  private volatile String window = "";

  public Firefox(Supplier<Editions> editions) {
    this.supplier = editions;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Optional<Path> program = Programs.firefox();
    if (program.isEmpty()) {
      String what = "no Firefox: install it, or set CRIBSHEET_FIREFOX to one";
      if ("true".equals(System.getenv("CI"))) {
        fail(what);
      }
      assumeTrue(false, what);
    }
    editions = supplier.get();
    host = new Host(editions.site());
    bidi = new Bidi(start(program.orElseThrow()), this::hear);
    bidi.ask("session.new", object("capabilities", new JsonObject()));
    bidi.ask("session.subscribe", object("events", JsonParser.parseString(EVENTS)));
  }

  private static final String EVENTS =
      "['log.entryAdded', 'network.beforeRequestSent', 'network.responseCompleted', 'network.fetchError']";

  /** In a fresh profile, below target because some Firefoxes see nothing of the system's own. */
  private URI start(Path program) throws IOException {
    Path profile = Folder.fresh(Files.createDirectories(Path.of("target", "firefox")));
    Files.writeString(profile.resolve("user.js"), PREFERENCES);
    Path said = profile.resolveSibling("firefox.log");
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toAbsolutePath().toString(),
                "--remote-debugging-port=0")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    for (int i = 0; i < 600 && process.isAlive(); i++) {
      pause();
      Optional<String> address =
          Files.readString(said).lines().filter(l -> l.startsWith(LISTENING)).findFirst();
      if (address.isPresent()) {
        return URI.create(address.get().substring(LISTENING.length()).strip() + "/session");
      }
    }
    throw new IOException(program + " does not answer; it said: " + Files.readString(said));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The address of an edition's root, with a slash at its end. */
  public String address(Edition edition) {
    return edition == Edition.HTTP ? host.address() : editions.unpackedZip().toUri().toString();
  }

  /** Opens a page as a visitor who has never been here. */
  public void open(Edition edition, String path) {
    JsonElement visitor =
        bidi.ask("browser.createUserContext", new JsonObject()).get("userContext");
    JsonObject tab = object("type", new JsonPrimitive("tab"));
    tab.add("userContext", visitor);
    window = bidi.ask("browsingContext.create", tab).get("context").getAsString();
    goTo(address(edition) + path);
  }

  /** Leads the same visitor to another address. */
  public void goTo(String address) {
    JsonObject there = inWindow("url", new JsonPrimitive(address));
    there.addProperty("wait", "complete");
    bidi.ask("browsingContext.navigate", there);
  }

  /** What an expression is in the page, as JSON. */
  public JsonElement evaluate(String expression) {
    return JsonParser.parseString(
        script("(async () => JSON.stringify((await (" + expression + ")) ?? null))()")
            .get("value")
            .getAsString());
  }

  /** Waits until an expression is true, or fails with what it was instead. */
  public void until(String expression) {
    Object was = null;
    for (int i = 0; i < 150; i++) {
      try {
        JsonElement is = evaluate(expression);
        if (is.isJsonPrimitive() && is.getAsJsonPrimitive().isBoolean() && is.getAsBoolean()) {
          return;
        }
        was = is;
      } catch (Bidi.Refused e) {
        was = e.getMessage();
      }
      pause();
    }
    fail(expression + " never came true, but was " + was);
  }

  /** Clicks the first element that a selector finds, in its middle. */
  public void click(String selector) {
    String find = "document.querySelector(" + new JsonPrimitive(selector) + ")";
    until(find + " !== null");
    script(find + ".scrollIntoView({ block: 'center' })");
    JsonElement node = script(find).get("sharedId");
    act(
        """
        [{"type": "pointer", "id": "mouse", "actions": [
          {"type": "pointerMove", "x": 0, "y": 0, "origin": {"type": "element", "element": {"sharedId": %s}}},
          {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]}]
        """
            .formatted(node));
  }

  /** Types characters, or keys by WebDriver's code points. */
  public void type(String keys) {
    keys.codePoints().mapToObj(Character::toString).forEach(key -> act(pressed("", key)));
  }

  /** Presses a key while another is held down. */
  public void type(String held, String key) {
    act(pressed(held, key));
  }

  private static String pressed(String held, String key) {
    String press =
        "{\"type\": \"keyDown\", \"value\": %1$s}, {\"type\": \"keyUp\", \"value\": %1$s}";
    String pressed = press.formatted(new JsonPrimitive(key));
    if (!held.isEmpty()) {
      String down = "{\"type\": \"keyDown\", \"value\": %s}, ".formatted(new JsonPrimitive(held));
      pressed = down + pressed + ", " + down.replace("keyDown", "keyUp").replace("}, ", "}");
    }
    return "[{\"type\": \"key\", \"id\": \"keys\", \"actions\": [" + pressed + "]}]";
  }

  private void act(String actions) {
    bidi.ask("input.performActions", inWindow("actions", JsonParser.parseString(actions)));
  }

  private JsonObject script(String expression) {
    JsonObject question = object("expression", new JsonPrimitive(expression));
    question.add("target", inWindow());
    question.addProperty("awaitPromise", true);
    JsonObject answer = bidi.ask("script.evaluate", question);
    if (!answer.has("result")) {
      throw new Bidi.Refused(expression + ": " + answer);
    }
    return answer.getAsJsonObject("result");
  }

  private void hear(JsonObject event) {
    JsonObject what = event.getAsJsonObject("params");
    JsonObject source = what.has("source") ? what.getAsJsonObject("source") : what;
    if (!new JsonPrimitive(window).equals(source.get("context"))) {
      return; // Firefox itself, which asks for wallpapers even if nobody sees them.
    }
    switch (event.get("method").getAsString()) {
      case "log.entryAdded" -> {
        if (what.get("level").getAsString().equals("error")) {
          complaints.add("error on the console: " + what.get("text"));
        }
      }
      case "network.fetchError" -> {
        if (!what.get("errorText").getAsString().equals("NS_BINDING_ABORTED")) {
          complaints.add("request failed: " + address(what) + ": " + what.get("errorText"));
        }
      }
      case "network.responseCompleted" -> {
        if (what.getAsJsonObject("response").get("status").getAsInt() >= 400) {
          complaints.add("not there: " + address(what));
        }
      }
      default -> {
        if (!address(what).matches("(" + host.address() + "|file:|data:|blob:|about:).*")) {
          complaints.add("request to a stranger: " + address(what));
        }
      }
    }
  }

  private static String address(JsonObject event) {
    return event.getAsJsonObject("request").get("url").getAsString();
  }

  private JsonObject inWindow(String name, JsonElement value) {
    JsonObject all = inWindow();
    all.add(name, value);
    return all;
  }

  private JsonObject inWindow() {
    return object("context", new JsonPrimitive(window));
  }

  private static JsonObject object(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  /** Closes the page of this test and says what it complained about. */
  public List<String> forgive() {
    if (!window.isEmpty()) {
      evaluate("0");
      bidi.ask("browsingContext.close", inWindow());
      window = "";
    }
    List<String> heard = List.copyOf(complaints);
    complaints.clear();
    return heard;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertEquals(List.of(), forgive(), "pages complained");
  }

  @Override
  public void afterAll(ExtensionContext context) throws InterruptedException {
    if (bidi != null) {
      bidi.close();
    }
    if (process != null) {
      process.destroy();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
    if (host != null) {
      host.close();
    }
  }
}
