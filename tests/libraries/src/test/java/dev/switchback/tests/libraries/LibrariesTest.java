package dev.switchback.tests.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What thousands of people have written, as templates: the methods of libraries compile with suspension points all over, and
 * where a library's own tests are at hand, they find no difference when every method runs as a machine.
 */
class LibrariesTest {
  private static final SuspendingBody.Density DENSITY = new SuspendingBody.Density(30, 25);

  /** The rules that code may break that was not written for it. */
  private static final Set<String> RULES = Set.of(
      "enclosing-instance",
      "local-class-inner",
      "private-constructor",
      "protected-type",
      "private-type");

  @TestFactory
  Stream<DynamicNode> libraries() throws IOException {
    Path folder = Path.of(System.getProperty("libraries"));
    Path work = Files.createTempDirectory(folder, "work");
    return Stream.of(System.getProperty("library").split(","))
        .map(name -> DynamicTest.dynamicTest(name, () -> check(folder, name, work.resolve(name))));
  }

  private static void check(Path folder, String name, Path work) throws Exception {
    Library library = Library.of(folder, name);
    LibraryTemplates templates = new LibraryTemplates(
        Library.unpack(library.sources(), work.resolve("original")),
        work,
        Long.getLong("seed"),
        DENSITY);
    LibraryTemplates.Outcome outcome = templates.make();
    System.out.printf("%s: %,d templates compiled, ", name, outcome.compiled());
    outcome.refused().forEach((code, all) -> System.out.printf("%d %s, ", all.size(), code));
    System.out.printf("%d broken%n", outcome.broken().size());
    assertThat(outcome.broken()).isEmpty();
    outcome
        .refused()
        .forEach(
            (code, all) -> assertThat(RULES.contains(code) ? List.of() : all).isEmpty());
    assertThat(outcome.compiled()).isPositive();
    if (library.tests().isPresent()) {
      Path tests = Library.unpack(library.tests().get(), work.resolve("tests"));
      Path needed = folder.resolve("test");
      OwnTests.Result before =
          OwnTests.run(tests, library.jar().orElseThrow(), needed, work.resolve("before.log"));
      OwnTests.Result after =
          OwnTests.run(tests, templates.classes(), needed, work.resolve("after.log"));
      System.out.printf(
          "%s: %,d of its own tests succeed, %,d before%n",
          name, after.successful(), before.successful());
      assertThat(after).isEqualTo(before);
    }
  }
}
