package dev.switchback.tests.benchmarks.compile;

import dev.switchback.Generator;
import dev.switchback.tests.benchmarks.compile.Measurement.Range;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Measures compilations with the processor beside compilations without, and prints one table.
 *
 * <p>Arguments: a folder to write to, the processor's jar, how often to measure, and which groups ({@code classes},
 * {@code one}, {@code lines}, {@code members}); all, if none is named. {@code -Dclasses=100} takes fewer classes.
 */
public final class CompileTime {
  private static final int CLASSES = Integer.getInteger("classes", 500);
  private static final int LINES = 5_000;
  private static final int TEMPLATES = 400;

  private final Path sources;
  private final Javac javac;
  private final int rounds;
  private final List<String> switchback;
  private final List<String> nothing;
  private final List<String> none = List.of("-proc:none");

  private CompileTime(Path folder, Javac javac, Path processor, Path nothing, int rounds) {
    this.sources = folder.resolve("sources");
    this.javac = javac;
    this.rounds = rounds;
    this.switchback = List.of("-processorpath", processor.toString());
    this.nothing = List.of("-processorpath", nothing.toString());
  }

  /** Measures. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, URISyntaxException {
    Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
    Path processor = Path.of(arguments[1]).toAbsolutePath();
    int rounds = Integer.parseInt(arguments[2]);
    Path runtime = Path.of(
        Generator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Javac javac = new Javac(folder, runtime);
    Path nothing = nothing(folder.resolve("nothing.jar"));
    System.out.printf(
        "javac %s, whole processes: medians of %d runs side by side (lowest to highest)%n",
        System.getProperty("java.version"), rounds);
    new CompileTime(folder, javac, processor, nothing, rounds)
        .run(List.of(arguments).subList(3, arguments.length));
  }

  private void run(List<String> groups) throws IOException, InterruptedException {
    if (groups.isEmpty() || groups.contains("classes")) {
      manyClasses();
    }
    if (groups.isEmpty() || groups.contains("one")) {
      oneClass();
    }
    if (groups.isEmpty() || groups.contains("lines")) {
      Measurement measurement = new Measurement(javac);
      for (int lines : List.of(25, LINES / 4, LINES / 2, LINES)) {
        Corpus corpus = Corpus.ofOneTemplate(sources.resolve("lines" + lines), lines);
        measurement.add("lines" + lines, corpus, switchback);
      }
      measurement.run(rounds);
      System.out.println("\none template of so many lines, without what one of 25 lines takes");
      scaled(measurement, "lines", 25, LINES);
    }
    if (groups.isEmpty() || groups.contains("members")) {
      Measurement measurement = new Measurement(javac);
      for (int templates : List.of(1, TEMPLATES / 4, TEMPLATES / 2, TEMPLATES)) {
        Corpus.Pair pair = Corpus.ofOneClass(sources.resolve("members" + templates), templates);
        measurement.add("members" + templates, pair.templates(), switchback);
      }
      measurement.run(rounds);
      System.out.println("\none class of so many templates, without what one of 1 takes");
      scaled(measurement, "members", 1, TEMPLATES);
    }
  }

  private void manyClasses() throws IOException, InterruptedException {
    Corpus.Pair pair = Corpus.ofManyClasses(sources.resolve("classes"), CLASSES);
    check(pair);
    Measurement measurement = new Measurement(javac);
    measurement.add("templates", pair.templates(), switchback);
    measurement.add("hand", pair.hand(), switchback);
    measurement.add("hand, nothing", pair.hand(), nothing);
    measurement.add("hand, none", pair.hand(), none);
    measurement.add("templates, none", pair.templates(), none);
    measurement.run(rounds);
    System.out.printf("%n%d classes with 4 generators each%n", CLASSES);
    row(measurement, "templates", "hand");
    row(measurement, "templates", "hand, none");
    row(measurement, "templates, none", "hand, none");
    row(measurement, "hand", "hand, nothing");
    row(measurement, "hand", "hand, none");
  }

  private void oneClass() throws IOException, InterruptedException {
    Corpus.Pair pair = Corpus.ofManyClasses(sources.resolve("one"), 1);
    Measurement measurement = new Measurement(javac);
    measurement.add("hand", pair.hand(), switchback);
    measurement.add("hand, nothing", pair.hand(), nothing);
    measurement.add("hand, none", pair.hand(), none);
    measurement.run(rounds);
    System.out.printf("%n1 class%n");
    row(measurement, "hand", "hand, nothing");
    row(measurement, "hand", "hand, none");
  }

  /** What is compared must be worth comparing: both ways to write the generators give the same. */
  private void check(Corpus.Pair pair) throws IOException, InterruptedException {
    javac.compile("templates", pair.templates(), switchback);
    javac.compile("hand", pair.hand(), switchback);
    javac.compile("use templates", pair.useTemplates(), none, javac.classes("templates"));
    javac.compile("use hand", pair.useHand(), none, javac.classes("hand"));
    String templates = javac.run("use templates", "corpus.Uses", javac.classes("templates"));
    String hand = javac.run("use hand", "corpus.Uses", javac.classes("hand"));
    if (!templates.equals(hand)) {
      throw new IllegalStateException("the corpora differ: " + templates + hand);
    }
  }

  private static void row(Measurement measurement, String measured, String base) {
    System.out.printf(
        Locale.ROOT,
        "  %-16s beside %-14s CPU %s, time %s%s%n",
        measured,
        base,
        text(measurement.cpuRatio(measured, base), 1),
        text(measurement.ratio(measured, base), 1),
        result(measurement, measured));
  }

  private static void scaled(Measurement measurement, String kind, int least, int most) {
    for (int part = 4; part > 0; part /= 2) {
      String name = kind + most / part;
      System.out.printf(
          Locale.ROOT,
          "  %5d beside %5d: CPU for each %s%s%n",
          most / part,
          most / 4,
          text(measurement.cpuRatioAbove(kind + least, name, kind + most / 4), part / 4.0),
          result(measurement, name));
    }
  }

  private static String text(Range range, double factor) {
    return String.format(
        Locale.ROOT,
        "%5.2f (%4.2f to %4.2f)",
        range.median() * factor,
        range.lowest() * factor,
        range.highest() * factor);
  }

  private static String result(Measurement measurement, String name) {
    Javac.Result result = measurement.result(name);
    return String.format(
        Locale.ROOT,
        "; %6.0f ms, CPU %6.0f ms, %4d class files, %5d KiB",
        measurement.millis(name).median(),
        measurement.cpuMillis(name).median(),
        result.files(),
        result.bytes() / 1024);
  }

  private static Path nothing(Path jar) throws IOException {
    String name = NothingProcessor.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        InputStream in = CompileTime.class.getResourceAsStream("/" + name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
      out.putNextEntry(new JarEntry("META-INF/services/javax.annotation.processing.Processor"));
      out.write(NothingProcessor.class.getName().getBytes());
    }
    return jar;
  }
}
