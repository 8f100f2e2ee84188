package dev.switchback.tests.libraries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes templates of a library's methods. First, those are left out that javac alone does not accept: a call does not stand for
 * every operand. Of the rest, the processor may refuse what breaks a rule; everything else must compile.
 */
final class LibraryTemplates {
  private static final Pattern CODE = Pattern.compile("^\\[switchback:([a-z-]+)\\]");
  private static final int ROUNDS = 30;

  private final Compilation.Attributed library;
  private final Path folder;
  private final long seed;
  private final SuspendingBody.Density density;
  private final Set<String> left = new TreeSet<>();
  private int rounds;

  LibraryTemplates(Path sources, Path folder, long seed, SuspendingBody.Density density)
      throws IOException {
    this.library = Compilation.attribute(sources);
    this.folder = folder;
    this.seed = seed;
    this.density = density;
  }

  /**
   * What has come of the templates.
   *
   * @param compiled how many compiled
   * @param refused those that the processor refuses, by the code of its message
   * @param broken errors in companions, and others that are nobody's fault but the processor's
   */
  record Outcome(int compiled, TreeMap<String, List<String>> refused, List<String> broken) {}

  /** Makes the templates; where javac and the processor agree, the library's methods run their machines then. */
  Outcome make() throws IOException {
    leaveOutWhatIsNotJava();
    TreeMap<String, List<String>> refused = new TreeMap<>();
    while (true) {
      Rewritten made = write(false);
      List<Compilation.Problem> problems = compile();
      if (problems.isEmpty()) {
        return new Outcome(made.templates(), refused, run());
      }
      boolean fewer = false;
      List<String> broken = new ArrayList<>();
      for (Compilation.Problem problem : problems) {
        Matcher code = CODE.matcher(problem.text());
        if (code.find() && made.template(problem).isPresent()) {
          refused.computeIfAbsent(code.group(1), key -> new ArrayList<>()).add(problem.toString());
          fewer |= left.add(made.template(problem).get());
        } else {
          broken.add(problem.toString());
        }
      }
      if (!fewer) {
        return new Outcome(made.templates(), refused, broken);
      }
    }
  }

  private void leaveOutWhatIsNotJava() throws IOException {
    while (true) {
      Rewritten made = write(false);
      List<Compilation.Problem> problems = Compilation.plain(sources(), next()).stream()
          .filter(Compilation.Problem::isError)
          .toList();
      boolean fewer = false;
      for (Compilation.Problem problem : problems) {
        fewer |= made.template(problem).map(left::add).orElse(false);
      }
      if (problems.isEmpty()) {
        return;
      } else if (!fewer || rounds > ROUNDS) {
        throw new IllegalStateException("not a matter of templates: " + problems.get(0));
      }
    }
  }

  private Rewritten write(boolean run) throws IOException {
    return Rewritten.write(
        library, new MethodTemplates.Settings(seed, density, left, run), sources());
  }

  private List<Compilation.Problem> compile() throws IOException {
    Path out = next();
    return Compilation.processed(
            sources(), out, out.resolveSibling(out.getFileName() + "-generated"))
        .stream()
        .filter(Compilation.Problem::isError)
        .toList();
  }

  private List<String> run() throws IOException {
    write(true);
    return compile().stream().map(Object::toString).toList();
  }

  private Path sources() {
    return folder.resolve("sources");
  }

  private Path next() {
    rounds++;
    return classes();
  }

  /** The classes of the last round. */
  Path classes() {
    return folder.resolve("classes-" + rounds);
  }
}
