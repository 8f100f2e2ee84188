package dev.switchback.tests.libraries;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a library's own tests in a process of their own. */
final class OwnTests {
  private static final Pattern SUCCESSFUL = Pattern.compile("\\[ +(\\d+) tests successful");
  private static final Pattern FAILED = Pattern.compile("(?m)^  JUnit \\w+:(.*)$");
  private static final List<String> OPENED = List.of(
      "java.base/java.lang",
      "java.base/java.lang.invoke",
      "java.base/java.lang.reflect",
      "java.base/java.text",
      "java.base/java.time",
      "java.base/java.time.chrono",
      "java.base/java.util",
      "java.base/java.util.concurrent",
      "java.base/java.util.stream");

  private OwnTests() {}

  /** How many tests succeeded, and the names of those that failed. */
  record Result(int successful, Set<String> failed) {}

  /**
   * Runs the tests.
   *
   * @param tests their classes
   * @param library the library's classes
   * @param needed a folder of the archives that the tests need
   */
  static Result run(Path tests, Path library, Path needed, Path log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(name -> command.addAll(List.of("--add-opens", name + "=ALL-UNNAMED")));
    command.addAll(List.of("-Xss8m", "-Duser.language=en", "-Duser.country=US", "-cp"));
    try (Stream<Path> jars = Files.list(needed)) {
      String others =
          jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
      command.add(String.join(
          File.pathSeparator,
          library.toString(),
          tests.toString(),
          others,
          System.getProperty("java.class.path")));
    }
    command.addAll(List.of(
        "org.junit.platform.console.ConsoleLauncher",
        "execute",
        "--scan-classpath=" + tests,
        "--include-engine=" + engine(tests),
        "--details=summary",
        "--disable-banner",
        "--disable-ansi-colors"));
    Process process = new ProcessBuilder(command)
        .directory(log.getParent().toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    if (!process.waitFor(1, TimeUnit.HOURS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the tests do not end: " + log);
    }
    String said = Files.readString(log);
    Matcher successful = SUCCESSFUL.matcher(said);
    if (!successful.find()) {
      throw new IllegalStateException("the tests did not run: " + log);
    }
    Set<String> failed = new TreeSet<>();
    for (Matcher each = FAILED.matcher(said); each.find(); ) {
      failed.add(each.group(1));
    }
    return new Result(Integer.parseInt(successful.group(1)), failed);
  }

  /** The engine that tests were written for: the one for older ones stumbles over newer ones. */
  private static String engine(Path tests) throws IOException {
    try (Stream<Path> all = Files.walk(tests)) {
      List<Path> classes =
          all.filter(file -> file.toString().endsWith(".class")).toList();
      for (Path file : classes) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (bytes.contains("Lorg/junit/jupiter/api/Test;")) {
          return "junit-jupiter";
        }
      }
    }
    return "junit-vintage";
  }
}
