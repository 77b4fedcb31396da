package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.testing.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code .ci/netlify} on a machine that has next to nothing. In the place of curl a program copies
 * archives from a folder, in that of the launcher one tells what it was started with.
 */
@DisabledOnOs(OS.WINDOWS)
class NetlifyTest {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "sh",
          "dirname",
          "sed",
          "mkdir",
          "mktemp",
          "sha256sum",
          "sha512sum",
          "tar",
          "gzip",
          "mv",
          "rm",
          "cp",
          "cat",
          "readlink");

  @TempDir Path root;
  private Path checkout;
  private Path bin;
  private Path web;
  private Shell shell;

  @BeforeEach
  void aBareMachine() throws Exception {
    checkout = Files.createDirectories(root.resolve("my checkout"));
    bin = Files.createDirectories(root.resolve("bin"));
    web = Files.createDirectories(root.resolve("web"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(bin.resolve(tool), Programs.onPath(tool).orElseThrow());
    }
    Files.createDirectories(checkout.resolve(".ci"));
    Files.copy(
        Path.of(".ci", "netlify"),
        checkout.resolve(".ci/netlify"),
        StandardCopyOption.COPY_ATTRIBUTES);
    program(
        checkout.resolve("cribsheet"),
        "echo \"built with $JAVA_HOME and $(command -v mvn): $*\"\necho \"options $MAVEN_OPTS\"");
    program(
        bin.resolve("curl"),
        """
        echo "curl $*" >>"$WEB/asked"
        while [ $# -gt 0 ]; do
          case $1 in --output) to=$2 ;; https://*) from=${1##*/} ;; esac
          shift
        done
        cp "$WEB/$from" "$to"
        """);
    shell = new Shell(root).with("PATH", bin).with("WEB", web);
    offer("jdk.tar.gz", "JDK_URL", "JDK_SHA256", "SHA-256", jdk(root.resolve("jdk-21"), "21.0.1"));
    Path maven = root.resolve("apache-maven");
    program(maven.resolve("bin/mvn"), "exit 0");
    offer("maven.tar.gz", "MAVEN_URL", "MAVEN_SHA512", "SHA-512", maven);
  }

  private static Path program(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private static Path jdk(Path home, String version) throws IOException {
    program(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\"' >&2");
    program(home.resolve("bin/javac"), "exit 0");
    return home;
  }

  /** Puts an archive of a folder on the web, and its address and digest into the settings. */
  private void offer(String name, String address, String digest, String kind, Path folder)
      throws Exception {
    Outcome packed =
        new Shell(root)
            .with("PATH", bin)
            .run(
                bin.resolve("tar").toString(),
                "-czf",
                web.resolve(name).toString(),
                "-C",
                root.toString(),
                folder.getFileName().toString());
    assertThat(packed.code()).as(packed.err()).isZero();
    shell.with(address, "https://downloads.example/" + name).with(digest, digest(kind, name));
  }

  private String digest(String kind, String name) throws Exception {
    byte[] digest = MessageDigest.getInstance(kind).digest(Files.readAllBytes(web.resolve(name)));
    return String.format("%0" + 2 * digest.length + "x", new BigInteger(1, digest));
  }

  private Outcome build() throws IOException, InterruptedException {
    return shell.run(
        bin.resolve("bash").toString(), checkout.resolve(".ci").resolve("netlify").toString());
  }

  private List<String> asked() throws IOException {
    Path asked = web.resolve("asked");
    return Files.exists(asked) ? Files.readAllLines(asked) : List.of();
  }

  private List<String> kept() throws IOException {
    Path cache = checkout.resolve(".cache");
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private void stopsBecause(String why) throws IOException, InterruptedException {
    Outcome stopped = build();
    assertThat(stopped.code()).isEqualTo(1);
    assertThat(stopped.err()).contains("netlify: ").contains(why);
    assertThat(stopped.out()).doesNotContain("built");
  }

  @Test
  void whatIsMissingIsFetchedOverHttpsAloneAndKept() throws Exception {
    Outcome built = build();
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.out())
        .contains("built with " + checkout.toRealPath() + "/.cache/jdk-")
        .contains("and " + checkout.toRealPath() + "/.cache/maven-");
    assertThat(built.err()).contains("21.0.1");
    assertThat(asked()).hasSize(2).allMatch(a -> a.contains("--proto =https"));
    assertThat(kept()).hasSize(2);

    Files.delete(web.resolve("jdk.tar.gz"));
    Files.delete(web.resolve("maven.tar.gz"));
    assertThat(build().out()).isEqualTo(built.out());
    assertThat(asked()).hasSize(2);
  }

  @Test
  void whatTheMachineHasIsUsed() throws Exception {
    Path home = jdk(root.resolve("jdk-17"), "17.0.9");
    Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));
    program(bin.resolve("mvn"), "exit 0");
    assertThat(build().out())
        .contains("built with " + home.toRealPath() + " and " + bin.resolve("mvn") + ": build\n");
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_392, true", "11.0.2, true", "17, false", "25-ea, false"})
  void aJavaThatIsTooOldCountsAsNone(String version, boolean fetched) throws Exception {
    Path old = jdk(root.resolve("some-jdk"), version);
    shell.with("JAVA_HOME", old);
    assertThat(build().out()).contains(fetched ? "/.cache/jdk-" : "built with " + old + " ");
  }

  @Test
  void aJavaThatCannotCompileCountsAsNone() throws Exception {
    Path jre = jdk(root.resolve("jre"), "21");
    Files.delete(jre.resolve("bin/javac"));
    shell.with("JAVA_HOME", jre);
    assertThat(build().out()).contains("/.cache/jdk-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdk", "maven"})
  void anArchiveWithAnotherDigestStopsTheBuildAndLeavesNothing(String name) throws Exception {
    Files.writeString(web.resolve(name + ".tar.gz"), "something else");
    stopsBecause(name + ": what came from its address has another digest");
    assertThat(kept()).noneMatch(k -> k.startsWith(name));
  }

  @ParameterizedTest
  @CsvSource({"jdk, JDK_SHA256, SHA-256", "maven, MAVEN_SHA512, SHA-512"})
  void aBrokenArchiveStopsTheBuildAndLeavesNothing(String name, String setting, String kind)
      throws Exception {
    Files.writeString(web.resolve(name + ".tar.gz"), "no archive");
    shell.with(setting, digest(kind, name + ".tar.gz"));
    stopsBecause(name + ": its archive cannot be unpacked");
    assertThat(kept()).noneMatch(k -> k.startsWith(name));
  }

  @Test
  void anArchiveThatCannotBeFetchedStopsTheBuild() throws Exception {
    Files.delete(web.resolve("jdk.tar.gz"));
    stopsBecause("jdk: its archive cannot be fetched");
    assertThat(kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "../../../../../../somewhere"})
  void anAddressWithoutADigestIsNotAsked(String digest) throws Exception {
    shell.with("JDK_SHA256", digest);
    stopsBecause("jdk: its SHA-256 must be 64 hexadecimal digits");
    assertThat(asked()).isEmpty();
  }

  @Test
  void anArchiveOfAnOldJavaIsRefused() throws Exception {
    offer("jdk.tar.gz", "JDK_URL", "JDK_SHA256", "SHA-256", jdk(root.resolve("jdk-8"), "1.8.0"));
    stopsBecause("jdk: its archive holds no JDK 17 or newer");
  }

  /** The archives that it names by itself are asked for, and held to their digests. */
  @Test
  void withoutSettingsEachHasOneArchiveOfItsProject() throws Exception {
    shell.with("JDK_URL", "").with("MAVEN_URL", "");
    Files.writeString(web.resolve("OpenJDK17U-jdk_x64_linux_hotspot_17.0.18_8.tar.gz"), "false");
    stopsBecause("jdk: what came from its address has another digest");
    Path home = jdk(root.resolve("jdk-17"), "17.0.9");
    shell.with("JAVA_HOME", home);
    Files.writeString(web.resolve("apache-maven-3.9.11-bin.tar.gz"), "false");
    stopsBecause("maven: what came from its address has another digest");
    assertThat(asked())
        .anyMatch(a -> a.contains(" https://github.com/adoptium/"))
        .anyMatch(a -> a.contains(" https://archive.apache.org/dist/maven/"));
  }

  @ParameterizedTest
  @CsvSource({
    "production, build",
    "deploy-preview, build --unlisted",
    "branch-deploy, build --unlisted",
    "some-branch, build --unlisted"
  })
  void allButProductionIsUnlisted(String context, String command) throws Exception {
    assertThat(build().out()).contains(": build\n");
    shell.with("CONTEXT", context);
    assertThat(build().out()).contains(": " + command + "\n");
  }

  @Test
  void theHostKeepsMavensLibrariesToo() throws Exception {
    assertThat(build().out()).contains("options \n");
    shell.with("NETLIFY", "true");
    assertThat(build().out())
        .contains("-Dmaven.repo.local=" + checkout.toRealPath() + "/.cache/maven-libraries");
  }

  @Test
  void anAddressWithATokenIsNeverPrinted() throws Exception {
    shell.with("REPOSITORY_URL", "https://token-of-mine@example.org/me/notes");
    Outcome built = build();
    assertThat(built.out() + built.err()).contains("built").doesNotContain("token-of-mine");
    Files.writeString(web.resolve("jdk.tar.gz"), "broken");
    shell.with("JDK_SHA256", "0".repeat(64));
    Outcome stopped = build();
    assertThat(stopped.out() + stopped.err()).contains("digest").doesNotContain("token-of-mine");
  }
}
