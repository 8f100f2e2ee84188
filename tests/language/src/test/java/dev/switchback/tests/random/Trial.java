package dev.switchback.tests.random;

import dev.switchback.tests.harness.BriefComparison;
import dev.switchback.tests.random.Compiler.Compiled;
import dev.switchback.tests.random.Compiler.Fault;
import dev.switchback.tests.random.Failure.Kind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles some classes together and runs their templates; takes out those that do not compile, and goes on. */
final class Trial {
  private static final int ATTEMPTS = 4;
  private static final Pattern REPORT = Pattern.compile("\\[switchback:([a-z-]+)]");
  private static final Pattern MACHINE =
      Pattern.compile("(?:class|static|private) .*?\\b[tT](\\d+)(?=Machine|\\()");
  private static final Pattern TEMPLATE = Pattern.compile(" (t\\d+)\\(\\S+( \\S+)? out, int depth");

  private final Compiler compiler;
  private final List<Failure> failures = new ArrayList<>();
  private int scripts;
  private int templates;

  Trial(Compiler compiler) {
    this.compiler = compiler;
  }

  /** Tries one template of a class for a failure like another; none if the class fails in a worse way. */
  static Optional<Failure> only(Compiler compiler, RandomClass source, Failure like) {
    boolean whole = like.template().isEmpty();
    if (!whole && !source.tree().source().contains(" " + like.template() + "(")) {
      return Optional.empty();
    }
    Trial trial = new Trial(compiler);
    Compiled compiled = compiler.compile(List.of(source));
    if (compiled.errors().isEmpty()) {
      trial.compare(compiled, source, whole ? List.of() : List.of(like.template()));
    } else {
      trial.failures.addAll(failures(compiled, Map.of(source.seed(), source)).values());
    }
    boolean worse =
        trial.failures.stream().anyMatch(each -> each.kind().compareTo(like.kind()) < 0);
    Optional<Failure> found = trial.failures.stream().filter(like::isLike).findFirst();
    // Other errors hide what flow analysis would say.
    boolean hidden = like.kind() == Kind.CRASH || like.kind() == Kind.REFUSED;
    return worse || hidden && found.isPresent() && !compiler.isLegal(source)
        ? Optional.empty()
        : found;
  }

  List<Failure> failures() {
    return failures;
  }

  /** How many scripts were run. */
  int scripts() {
    return scripts;
  }

  /** How many templates were run. */
  int templates() {
    return templates;
  }

  /** Tries all templates of {@code classes}. */
  void run(List<RandomClass> classes) {
    Map<Long, RandomClass> left = new LinkedHashMap<>();
    classes.forEach(each -> left.put(each.seed(), each));
    Map<Long, Set<String>> removed = new LinkedHashMap<>();
    for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
      Compiled compiled = compiler.compile(List.copyOf(left.values()));
      if (compiled.errors().isEmpty()) {
        for (RandomClass each : left.values()) {
          Set<String> names = new TreeSet<>(each.templates());
          names.removeAll(removed.getOrDefault(each.seed(), Set.of()));
          compare(compiled, each, names);
        }
        return;
      }
      Map<String, Failure> found = failures(compiled, left);
      failures.addAll(found.values());
      for (Failure failure : found.values()) {
        long seed = failure.source().seed();
        if (failure.template().isEmpty() || attempt == ATTEMPTS - 2) {
          left.remove(seed);
        } else if (left.containsKey(seed)) {
          Set<String> names = removed.computeIfAbsent(seed, key -> new HashSet<>());
          names.add(failure.template());
          left.put(seed, failure.source().without(names));
        }
      }
    }
  }

  /** The worst failure of each template, by class and template. */
  private static Map<String, Failure> failures(Compiled compiled, Map<Long, RandomClass> classes) {
    Map<String, Failure> worst = new LinkedHashMap<>();
    for (Fault fault : compiled.errors()) {
      for (RandomClass each : classes.values()) {
        String name = RandomClass.name(each.seed());
        boolean own = fault.file().equals(name);
        if (own
            && !fault.message().contains("[switchback:")
            && fault.message().contains(name + "Generators")) {
          continue; // there is no companion, for another reason
        }
        boolean companion = fault.file().equals(name + "Generators");
        if (own || companion || fault.file().isEmpty()) {
          String text = own
              ? each.tree().source()
              : compiled.files().generated("random." + name + "Generators");
          String template = template(text, fault.line(), own ? TEMPLATE : MACHINE);
          Failure failure = failure(fault, own, each, template, text);
          worst.merge(
              name + "." + template, failure, (a, b) -> a.kind().compareTo(b.kind()) <= 0 ? a : b);
        }
      }
    }
    return worst;
  }

  private static Failure failure(
      Fault fault, boolean own, RandomClass source, String template, String text) {
    Matcher report = REPORT.matcher(fault.message());
    if (report.find()) {
      Kind kind = report.group(1).equals("internal-error") ? Kind.CRASH : Kind.REFUSED;
      return new Failure(kind, report.group(1), source, template, fault.message());
    }
    if (fault.file().isEmpty()) {
      return new Failure(Kind.CRASH, fault.code(), source, "", fault.message());
    }
    String detail = fault.message() + "\n" + excerpt(text, fault.line());
    return new Failure(own ? Kind.ILLEGAL : Kind.COMPANION, fault.code(), source, template, detail);
  }

  private static String excerpt(String text, long line) {
    List<String> lines = text.lines().toList();
    StringBuilder excerpt = new StringBuilder();
    for (long i = Math.max(1, line - 4); i <= Math.min(lines.size(), line + 2); i++) {
      excerpt.append(i == line ? "> " : "  ").append(lines.get((int) i - 1)).append('\n');
    }
    return excerpt.toString();
  }

  /** The template that a line belongs to; empty if it can't be told. */
  private static String template(String text, long line, Pattern pattern) {
    List<String> lines = text.lines().toList();
    for (int i = (int) Math.min(line, lines.size()) - 1; i >= 0; i--) {
      Matcher matcher = pattern.matcher(lines.get(i));
      if (matcher.find()) {
        String name = matcher.group(1);
        return name.startsWith("t") ? name : "t" + name;
      }
    }
    return "";
  }

  /** Compares the runs of one template of a class that is compiled and loaded. */
  static List<Failure> compare(Class<?> type, RandomClass source, String name) {
    Trial trial = new Trial(null);
    trial.compareOne(type, source, name);
    return trial.failures;
  }

  private void compare(Compiled compiled, RandomClass source, Collection<String> names) {
    try {
      Class<?> type =
          compiled.files().loader().loadClass("random." + RandomClass.name(source.seed()));
      for (String name : names) {
        compareOne(type, source, name);
      }
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private void compareOne(Class<?> type, RandomClass source, String name) {
    templates++;
    try {
      Method reset = method(type, "reset");
      Method state = method(type, "state");
      BriefComparison.Result result = BriefComparison.of(
          type,
          name,
          () -> {
            World.refuel();
            call(reset);
          },
          () -> "state " + call(state));
      scripts += result.scripts();
      Kind kind = result.lines() ? Kind.LINES : Kind.DISAGREES;
      result.disagreement().ifPresent(text -> fail(kind, "", source, name, text));
    } catch (LinkageError e) {
      // Of the template's own class, it is javac's fault and so a reason not to write such
      // templates.
      boolean own = e.getMessage().contains("random/" + RandomClass.name(source.seed()) + ".");
      Kind kind = own ? Kind.JAVAC : Kind.COMPANION;
      fail(kind, e.getClass().getSimpleName(), source, name, e.toString());
    }
  }

  private void fail(Kind kind, String key, RandomClass source, String name, String detail) {
    failures.add(new Failure(kind, key, source, name, detail));
  }

  private static Method method(Class<?> type, String name) {
    try {
      Method method = type.getDeclaredMethod(name);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object call(Method method) {
    try {
      return method.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
