package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.Generator;
import dev.switchback.tests.harness.CompiledTemplates;
import dev.switchback.tests.harness.MethodSizes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Templates of any size: what javac accepts of the template, it accepts of the companion, and no method of a machine gets so
 * large that HotSpot would not compile it.
 */
@Tag("javac")
class LargeTemplatesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(ints = {200, 2_000})
  void manySuspensionPoints(int n) throws Exception {
    assertCountsTo(n, repeat(n, i -> "out.yield_(" + i + ");"));
  }

  @Test
  void fiveThousandLines() throws Exception {
    assertCountsTo(
        1_250,
        "int even = 0;"
            + repeat(
                1_250,
                i -> "if (even % 2 == 0) {\n  even += 2;\n}\nout.yield_(even / 2 + " + (i - 1)
                    + " - " + i + ");"));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 300})
  void manyLoops(int n) throws Exception {
    assertCountsTo(
        n, repeat(n, i -> "for (int i = " + i + "; i < " + (i + 1) + "; i++) { out.yield_(i); }"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 1_000})
  void manyLocalsAliveAtOnce(int n) throws Exception {
    assertCountsTo(
        n,
        repeat(n, i -> "int v" + i + " = " + i + ";") + repeat(n, i -> "out.yield_(v" + i + ");"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 200})
  void manyLocalsOfUnknownTypesAliveAtOnce(int n) throws Exception {
    assertCountsTo(
        n,
        repeat(n, i -> "var v" + i + " = new java.util.ArrayDeque<>(java.util.List.of(" + i + "));")
            + repeat(n, i -> "out.yield_(v" + i + ".pop());"));
  }

  /** A variable whose type has no name, nor can be inferred anywhere else. */
  @Test
  void anAnonymousClassIsUsedFarFromItsDeclaration() throws Exception {
    // Its machine stays in one method.
    assertCountsTo(
        150,
        "var counter = new Object() {\n  int n;\n};"
            + repeat(150, i -> "out.yield_(counter.n++);"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 200})
  void manyTries(int n) throws Exception {
    String body = repeat(
        n,
        i -> "try { out.yield_(" + i
            + "); } catch (IllegalStateException e) { out.yield_(-1); } finally { last++; }");
    assertCountsTo(
        n, "int last = 0;\n" + body + "if (last != " + n + ") { throw new AssertionError(); }\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100})
  void deepNesting(int n) throws Exception {
    String open = repeat(
        n, i -> "for (int i" + i + " = 0; i" + i + " < 1; i" + i + "++) { if (" + i + " >= 0) {");
    assertCountsTo(
        n, open + repeat(n, i -> "out.yield_(i" + i + " + " + i + ");") + repeat(n, i -> "}}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100})
  void deepTriesAndBlocks(int n) throws Exception {
    assertCountsTo(
        n + 1,
        "int left = 0;"
            + repeat(n, i -> "try { {")
            + "out.yield_(0);"
            + repeat(n, i -> "} } finally { out.yield_(++left); }"));
  }

  @Test
  void manyTermsOfAnExpression() throws Exception {
    String sum = IntStream.range(0, 500).mapToObj(i -> "one").collect(Collectors.joining(" + "));
    assertCountsTo(
        3,
        "int one = 1; out.yield_(0); int sum = " + sum
            + "; out.yield_(sum - 499); out.yield_((\"\" + " + sum + ").length() - 498);");
  }

  /** It is flattened: a machine is cut between blocks. */
  @Test
  void aLargeStatementWithoutASuspensionPoint() throws Exception {
    assertCountsTo(
        3,
        "int t = 0;\nfor (int k = 0; k < 2; k++) {\n"
            + repeat(800, i -> "t += k;\nif (t == " + i + " + 5_000) { t += 2 * k - k - k; }")
            + "}\nfor (int i = 0; i < 3; i++) { out.yield_(t - 800 + i); }");
  }

  /** A constant of a class file has at most 65,535 bytes (JVMS 4.4.7). */
  @Test
  void longStringLiterals() throws Exception {
    String half = "x".repeat(30_000);
    assertCountsTo(
        3,
        "final String half = \"" + half + "\";\nString whole = half + \"" + half
            + "\";\nout.yield_(whole.length() - 60_000);\n"
            + "out.yield_(\"" + half + half + "\".length() - 59_999);\n"
            + "out.yield_(whole.length() - 60_000 + half.length() / 15_000);\n");
  }

  @Test
  void whatIsThrownInIsRaisedInEveryPart() throws Exception {
    int n = 400;
    String body = "int caught = 0; int left = 0; try {"
        + repeat(
            n, i -> "try { out.yield_(" + i + "); } catch (IllegalStateException e) { caught++; }")
        + "} finally { left++; out.yield_(caught * 10_000 + left); }";
    Class<?> template = compile(body);
    for (int point = 0; point < n; point += 7) {
      Generator.OfInt machine = machine(template);
      for (int i = 0; i <= point; i++) {
        assertThat(machine.nextInt()).isEqualTo(i);
      }
      assertThat(machine.throw_(new IllegalStateException()))
          .isEqualTo(point + 1 < n ? point + 1 : 10_001);
      Generator.OfInt other = machine(template);
      for (int i = 0; i <= point; i++) {
        other.nextInt();
      }
      Throwable thrown = new java.io.IOException();
      assertThat(other.throw_(thrown)).isEqualTo(1);
      assertThatThrownBy(other::nextInt).isSameAs(thrown);
    }
  }

  /** The machines of the whole suite. */
  @Test
  void noMethodIsHuge() throws Exception {
    Path classes =
        Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    assertNoneIsHuge(classes);
  }

  private static String repeat(int n, IntFunction<String> text) {
    return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining("\n", "", "\n"));
  }

  private void assertCountsTo(int n, String body) throws Exception {
    assertThat(machine(compile(body)).intStream().toArray())
        .isEqualTo(IntStream.range(0, n).toArray());
  }

  private Class<?> compile(String body) throws IOException {
    String source = "package large;\n\nfinal class Large {\n  @dev.switchback.GeneratorMethod\n"
        + "  static void count(dev.switchback.Yielder.OfInt out) throws Throwable {\n" + body
        + "}\n}\n";
    Class<?> template = CompiledTemplates.compile("large.Large", source, folder);
    assertNoneIsHuge(folder.resolve("classes"));
    return template;
  }

  private static void assertNoneIsHuge(Path classes) throws IOException {
    Map<String, Integer> machines = MethodSizes.in(classes);
    machines.keySet().removeIf(method -> !method.matches("\\w+Generators\\$.*"));
    assertThat(machines).isNotEmpty();
    machines.values().removeIf(size -> size <= MethodSizes.HUGE);
    assertThat(machines).isEmpty();
  }

  static Generator.OfInt machine(Class<?> template) throws Exception {
    var factory = Class.forName("large.LargeGenerators", true, template.getClassLoader())
        .getDeclaredMethod("count");
    factory.setAccessible(true);
    return (Generator.OfInt) factory.invoke(null);
  }
}
