package dev.switchback.tests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.Generator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that keep all locals in scope, for debugging. */
class AllLocalsInScopeTest {
  private static final String OPTION = "-Aswitchback.debug=true";

  private static final List<Path> TEMPLATES =
      List.of(Path.of("src/test/resources/templates/AllInScope.java"));

  @TempDir
  Path folder;

  @Test
  void framesNameAllThatIsInScopeAndAssigned() throws Exception {
    assertShown(Compilers.javac(TEMPLATES, folder, "-nowarn", OPTION));
  }

  @Test
  void framesNameItUnderEcjToo() throws Exception {
    assertShown(Compilers.ecj(17, TEMPLATES, List.of(), folder, OPTION));
  }

  @Test
  void framesNameItInMachinesOfMoreThanOneMethod() throws Exception {
    assertShown(Compilers.javac(TEMPLATES, folder, "-nowarn", OPTION, "-Aswitchback.partSize=150"));
  }

  private static void assertShown(Compiled compiled) throws Exception {
    ClassLoader loader = compiled.loader(AllLocalsInScopeTest.class.getClassLoader());
    Method all = loader.loadClass("templates.AllInScope").getMethod("all");
    for (Object made : (List<?>) all.invoke(null)) {
      Generator<?> machine = (Generator<?>) made;
      String name = machine.frame().location().getMethodName();
      while (machine.advance()) {
        assertThat(machine.frame().locals())
            .as("%s, line %d", name, machine.frame().line())
            .hasToString(machine.current().toString());
      }
    }
  }

  @Test
  void everyOtherTestOfTheLanguageSuitePasses() throws IOException {
    List<Path> sources = Compiled.sources(Path.of("../language/src/test/java"));
    Compiled suite = Compilers.javac(sources, folder, "-nowarn", OPTION);
    Suite.assertPasses(
        suite.loader(AllLocalsInScopeTest.class.getClassLoader()), suite.classes(), "liveness");
  }
}
