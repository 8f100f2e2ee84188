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
  private static final int ATTEMPTS = 8;
  private static final Pattern REPORT = Pattern.compile("\\[switchback:([a-z-]+)]");
  private static final Pattern MACHINE =
      Pattern.compile("(?:class|static|private) .*?\\b[tT](\\d+)(?=Machine|\\()");
  private static final Pattern TEMPLATE = Pattern.compile(" (t\\d+)\\(\\S+( \\S+)? out, int depth");

  /** Where the JVM's verifier says that it is: {@code random/R1.t2(…)} or {@code random/R1.lambda$t2$3(…)}. */
  private static final Pattern METHOD = Pattern.compile("random/R\\d+\\.(?:lambda\\$)?(t\\d+)\\b");

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
      Map<String, Failure> found = compiled.errors().isEmpty()
          ? unlinked(compiled, left.values())
          : failures(compiled, left);
      found.replaceAll(
          (name, failure) -> failure.key().equals(Compiler.CRASH) ? blamed(failure) : failure);
      if (compiled.errors().isEmpty()) {
        Set<Long> again = new HashSet<>();
        found.values().forEach(failure -> again.add(failure.source().seed()));
        for (RandomClass each : List.copyOf(left.values())) {
          if (!again.contains(each.seed())) {
            Set<String> names = new TreeSet<>(each.templates());
            names.removeAll(removed.getOrDefault(each.seed(), Set.of()));
            compare(compiled, each, names);
            left.remove(each.seed());
          }
        }
      }
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

  /** A crash with the first template that makes javac crash alone. */
  private Failure blamed(Failure crash) {
    for (String name : crash.source().templates()) {
      Set<String> others = new TreeSet<>(crash.source().templates());
      others.remove(name);
      List<Fault> faults =
          compiler.compile(List.of(crash.source().without(others))).errors();
      if (faults.stream().anyMatch(fault -> fault.code().equals(Compiler.CRASH))) {
        return new Failure(crash.kind(), crash.key(), crash.source(), name, crash.detail());
      }
    }
    return crash;
  }

  /** For each class that the JVM rejects the template because of which it does, so that the others are tried without it. */
  private static Map<String, Failure> unlinked(Compiled compiled, Collection<RandomClass> classes) {
    Map<String, Failure> found = new LinkedHashMap<>();
    for (RandomClass each : classes) {
      String name = RandomClass.name(each.seed());
      try {
        Class.forName("random." + name, true, compiled.files().loader());
      } catch (VerifyError e) {
        Matcher method = METHOD.matcher(String.valueOf(e.getMessage()));
        String template = method.find() ? method.group(1) : "";
        found.put(name, new Failure(Kind.JAVAC, "VerifyError", each, template, e.toString()));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    return found;
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
    if (fault.code().equals(Compiler.CRASH)) {
      // At the template itself it is javac's own fault: the companion is another class.
      return new Failure(own ? Kind.JAVAC : Kind.CRASH, fault.code(), source, "", fault.message());
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

  private void compareOne(Class<?> type, RandomClass source, String template) {
    templates++;
    try {
      Method reset = method(type, "reset");
      Method state = method(type, "state");
      BriefComparison.Result result = BriefComparison.of(
          type,
          template,
          () -> {
            World.refuel();
            call(reset);
          },
          () -> "state " + call(state));
      scripts += result.scripts();
      Kind kind = result.lines() ? Kind.LINES : Kind.DISAGREES;
      result.disagreement().ifPresent(text -> fail(kind, "", source, template, text));
    } catch (LinkageError e) {
      // Of the template's own class, it is javac's fault and so a reason not to write such
      // templates.
      String name = "random/" + RandomClass.name(source.seed());
      boolean own = e.getMessage().contains(name + ".") || e.getMessage().contains(name + "$");
      Kind kind = own ? Kind.JAVAC : Kind.COMPANION;
      fail(kind, e.getClass().getSimpleName(), source, template, e.toString());
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
