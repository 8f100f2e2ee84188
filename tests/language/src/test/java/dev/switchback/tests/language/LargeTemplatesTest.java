package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.Generator;
import dev.switchback.tests.harness.CompiledTemplates;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates near the limits of the class file: what javac accepts of the template, it accepts of the companion. */
@Tag("javac")
class LargeTemplatesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(ints = {200, 1_000})
  void manySuspensionPoints(int n) throws Exception {
    assertCountsTo(n, repeat(n, i -> "out.yield_(" + i + ");"));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 200})
  void manyLoops(int n) throws Exception {
    assertCountsTo(
        n, repeat(n, i -> "for (int i = " + i + "; i < " + (i + 1) + "; i++) { out.yield_(i); }"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60})
  void manyLocalsAliveAtOnce(int n) throws Exception {
    assertCountsTo(
        n,
        repeat(n, i -> "int v" + i + " = " + i + ";") + repeat(n, i -> "out.yield_(v" + i + ");"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 100})
  void manyTries(int n) throws Exception {
    String body = repeat(
        n,
        i -> "try { out.yield_(" + i
            + "); } catch (IllegalStateException e) { out.yield_(-1); } finally { last = 1; }");
    assertCountsTo(
        n, "int last = 0;\n" + body + "if (last == 0) { throw new AssertionError(); }\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 40})
  void deepNesting(int n) throws Exception {
    String open = repeat(
        n, i -> "for (int i" + i + " = 0; i" + i + " < 1; i" + i + "++) { if (" + i + " >= 0) {");
    assertCountsTo(
        n, open + repeat(n, i -> "out.yield_(i" + i + " + " + i + ");") + repeat(n, i -> "}}"));
  }

  private static String repeat(int n, IntFunction<String> text) {
    return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining("\n", "", "\n"));
  }

  private void assertCountsTo(int n, String body) throws Exception {
    String source = "package large;\n\nfinal class Large {\n  @dev.switchback.GeneratorMethod\n"
        + "  static void count(dev.switchback.Yielder.OfInt out) {\n" + body + "}\n}\n";
    Class<?> template = CompiledTemplates.compile("large.Large", source, folder);
    var factory = Class.forName("large.LargeGenerators", true, template.getClassLoader())
        .getDeclaredMethod("count");
    factory.setAccessible(true);
    Generator.OfInt machine = (Generator.OfInt) factory.invoke(null);
    assertThat(machine.intStream().toArray()).isEqualTo(IntStream.range(0, n).toArray());
  }
}
