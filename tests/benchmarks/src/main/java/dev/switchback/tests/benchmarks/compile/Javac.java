package dev.switchback.tests.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the JDK's tools as processes of their own, as builds without a daemon do. */
final class Javac {
  private static final int POLL_MILLIS = 5;

  private final Path home = Path.of(System.getProperty("java.home"));
  private final Path folder;
  private final Path runtime;

  /**
   * Creates the runner.
   *
   * @param folder where it may write
   * @param runtime the jar that sources compile against
   */
  Javac(Path folder, Path runtime) {
    this.folder = folder;
    this.runtime = runtime;
  }

  /**
   * What a compilation took, and the class files that came of it.
   *
   * @param millis the time that went by
   * @param cpuMillis the time that processors have worked for it: other work on the machine moves it less
   * @param files the number of class files
   * @param bytes their size
   */
  record Result(double millis, double cpuMillis, long files, long bytes) {}

  /** Where the sources that the processor has written in a compilation are. */
  Path generated(String name) {
    return folder(name).resolve("generated");
  }

  /** Compiles into a fresh folder. */
  Result compile(String name, Corpus corpus, List<String> options, Path... path)
      throws IOException, InterruptedException {
    Path out = folder(name);
    delete(out);
    Files.createDirectories(generated(name));
    Path classes = Files.createDirectories(out.resolve("classes"));
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", classes.toString()));
    arguments.addAll(List.of("-s", generated(name).toString()));
    arguments.addAll(List.of("-cp", classPath(path)));
    corpus.files().forEach(file -> arguments.add(file.toString()));
    Path list = out.resolve("arguments");
    Files.write(list, arguments);
    ProcessBuilder javac = new ProcessBuilder(home.resolve("bin/javac").toString(), "@" + list)
        .inheritIO()
        .directory(folder.toFile());
    long start = System.nanoTime();
    Process process = javac.start();
    double cpuMillis = cpuMillis(process);
    double millis = (System.nanoTime() - start) / 1e6;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(name + " does not compile");
    }
    return sizes(classes, millis, cpuMillis);
  }

  /** Waits for a process; what it has worked can be asked only as long as it is there. */
  private static double cpuMillis(Process process) throws InterruptedException {
    double millis = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      // of a process that has just ended nothing, or nothing true, is told
      double told = process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
      millis = Math.max(millis, told);
    }
    return millis;
  }

  /** Runs a class that is compiled as {@code name}; returns what it prints. */
  String run(String name, String main, Path... path) throws IOException, InterruptedException {
    Path classes = folder(name).resolve("classes");
    List<Path> all = new ArrayList<>(List.of(path));
    all.add(classes);
    Process process = new ProcessBuilder(
            home.resolve("bin/java").toString(), "-cp", classPath(all.toArray(Path[]::new)), main)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String printed = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(name + " fails");
    }
    return printed;
  }

  /** The folder of the class files compiled as {@code name}. */
  Path classes(String name) {
    return folder(name).resolve("classes");
  }

  private Path folder(String name) {
    return folder.resolve(name.replaceAll("\\W+", "-"));
  }

  private String classPath(Path... path) {
    StringBuilder text = new StringBuilder(runtime.toString());
    for (Path each : path) {
      text.append(System.getProperty("path.separator")).append(each);
    }
    return text.toString();
  }

  private static Result sizes(Path classes, double millis, double cpuMillis) throws IOException {
    try (Stream<Path> found = Files.walk(classes)) {
      List<Path> files =
          found.filter(file -> file.toString().endsWith(".class")).toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      return new Result(millis, cpuMillis, files.size(), bytes);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
