package dev.switchback.tests.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sources to compile.
 *
 * @param folder where they are
 * @param files the files
 */
record Corpus(Path folder, List<Path> files) {
  private static final int PER_CLASS = 4;
  private static final List<String> IMPORTABLE = List.of(
      "dev.switchback.GeneratorMethod",
      "dev.switchback.TwoWayYielder",
      "dev.switchback.Yielder",
      "java.util.ArrayDeque",
      "java.util.ArrayList",
      "java.util.Collection",
      "java.util.Collections",
      "java.util.Comparator",
      "java.util.Deque",
      "java.util.HashSet",
      "java.util.Iterator",
      "java.util.List",
      "java.util.Locale",
      "java.util.Map",
      "java.util.NoSuchElementException",
      "java.util.Optional",
      "java.util.PrimitiveIterator",
      "java.util.Set",
      "java.util.TreeMap",
      "java.util.function.Function",
      "java.util.function.Predicate",
      "java.util.stream.Collectors");

  /** The same generators written as templates and by hand, and a program for each that uses all of them. */
  record Pair(Corpus templates, Corpus hand, Corpus useTemplates, Corpus useHand) {}

  /** Writes classes of a few generators each. */
  static Pair ofManyClasses(Path folder, int classes) throws IOException {
    List<Shape> shapes = Shape.all();
    List<List<Shape>> all = new ArrayList<>();
    Random random = new Random(42);
    for (int i = 0; i < classes; i++) {
      int first = random.nextInt(shapes.size());
      List<Shape> members = new ArrayList<>();
      for (int j = 0; j < PER_CLASS; j++) {
        // 5 is prime to the number of shapes: four different ones
        Shape shape = shapes.get((first + 5 * j) % shapes.size());
        members.add(shape.named("make" + j, owner(i), random));
      }
      all.add(members);
    }
    return write(folder, all);
  }

  /** Writes one class of many generators. */
  static Pair ofOneClass(Path folder, int generators) throws IOException {
    List<Shape> shapes = Shape.all();
    List<Shape> members = new ArrayList<>();
    Random random = new Random(42);
    for (int j = 0; j < generators; j++) {
      members.add(shapes.get(j % shapes.size()).named("make" + j, owner(0), random));
    }
    return write(folder, List.of(members));
  }

  /** Writes one class with one template of about so many lines. */
  static Corpus ofOneTemplate(Path folder, int lines) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("Large.java");
    Files.writeString(file, LargeTemplate.ofLines(lines));
    return new Corpus(folder, List.of(file));
  }

  /** All Java files in a folder and below. */
  static Corpus in(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return new Corpus(
          folder,
          found.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }

  private static String owner(int number) {
    return "Part" + number;
  }

  private static Pair write(Path folder, List<List<Shape>> classes) throws IOException {
    return new Pair(
        writeClasses(folder.resolve("templates"), classes, true),
        writeClasses(folder.resolve("hand"), classes, false),
        writeUses(folder.resolve("use-templates"), classes, true),
        writeUses(folder.resolve("use-hand"), classes, false));
  }

  private static Corpus writeClasses(Path folder, List<List<Shape>> classes, boolean templates)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      String members = classes.get(i).stream()
          .map(shape -> templates ? shape.template() : shape.hand())
          .collect(Collectors.joining("\n"));
      Path file = folder.resolve(owner(i) + ".java");
      Files.writeString(file, classOf(owner(i), members));
      files.add(file);
    }
    return new Corpus(folder, files);
  }

  private static String classOf(String name, String members) {
    String body = """
        final class NAME {
          private final Map<String, Integer> counts = new TreeMap<>();
          private final List<String> names = new ArrayList<>();
          private int seen;

          NAME(Collection<String> words) {
            for (String word : words) {
              names.add(word);
              counts.merge(word, 1, Integer::sum);
            }
          }

          private int weigh(String name, int factor) {
            return counts.getOrDefault(name, 0) * factor + name.length();
          }

          int seen() {
            return seen + names.size();
          }

        MEMBERS}
        """.replace("NAME", name).replace("MEMBERS", members);
    String imports = IMPORTABLE.stream()
        .filter(each -> Pattern.compile("\\b" + each.substring(each.lastIndexOf('.') + 1) + "\\b")
            .matcher(body)
            .find())
        .map(each -> "import " + each + ";\n")
        .collect(Collectors.joining());
    return "package corpus;\n\n" + imports + "\n/** Generators over words and numbers. */\n" + body;
  }

  /** A program that prints a number made of all that the generators give. */
  private static Corpus writeUses(Path folder, List<List<Shape>> classes, boolean templates)
      throws IOException {
    StringBuilder methods = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < classes.size(); i++) {
      methods.append("  static void use").append(i).append("() {\n");
      for (Shape shape : classes.get(i)) {
        methods
            .append("    ")
            .append(templates ? shape.useTemplate() : shape.useHand())
            .append('\n');
      }
      methods.append("  }\n\n");
      calls.append("    use").append(i).append("();\n");
    }
    Files.createDirectories(folder);
    Path file = folder.resolve("Uses.java");
    Files.writeString(file, """
        package corpus;

        import java.util.Arrays;
        import java.util.Iterator;
        import java.util.List;
        import java.util.Map;

        final class Uses {
          private static final List<String> WORDS =
              List.of("alpha", "be", " ", "Gamma rays", "delta", "epsilon", "be", "zeta", "eta");
          private static long sum;

          private static void add(Object value) {
            sum = sum * 31 + (value instanceof int[] ints ? Arrays.hashCode(ints) : value.hashCode());
          }

          private static void drain(Iterator<?> values) {
            while (values.hasNext()) {
              add(values.next());
            }
            add("end");
          }

        METHODS  public static void main(String[] arguments) {
        CALLS    System.out.println(sum);
          }
        }
        """.replace("METHODS", methods).replace("CALLS", calls));
    return new Corpus(folder, List.of(file));
  }
}
