package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.Generator;
import dev.switchback.tests.harness.CompiledTemplates;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot compiles all of a large machine: asked of a JVM that tells what it compiles, not timed. */
@Tag("javac")
class LargeTemplatesStayCompiledTest {
  private static final int POINTS = 1_500;

  /** A method of the machine, compiled by the last tier (4) of HotSpot's compilers. */
  private static final Pattern COMPILED =
      Pattern.compile("\\s4\\s+large\\.LargeGenerators\\$CountMachine::(step\\d+) ");

  @TempDir
  Path folder;

  @Test
  void everyPartIsCompiledByTheLastTier() throws Exception {
    String body = IntStream.range(0, POINTS)
        .mapToObj(i -> "out.yield_(" + i + ");\n")
        .collect(Collectors.joining());
    Class<?> template = CompiledTemplates.compile(
        "large.Large",
        "package large;\n\nfinal class Large {\n  @dev.switchback.GeneratorMethod\n"
            + "  static void count(dev.switchback.Yielder.OfInt out) {\n" + body + "}\n}\n",
        folder);
    Set<String> steps = new TreeSet<>();
    for (var method : Class.forName(
            "large.LargeGenerators$CountMachine", true, template.getClassLoader())
        .getDeclaredMethods()) {
      if (method
          .getName()
          .matches("step\\d+")) { // the step itself is small: inlined where it is called
        steps.add(method.getName());
      }
    }
    assertThat(steps).hasSizeGreaterThan(2);
    assertThat(compiled()).containsAll(steps);
  }

  private Set<String> compiled() throws IOException, InterruptedException {
    String classPath =
        folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
    Process process = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+PrintCompilation",
            "-Xbatch", // compilation is over when the main method ends
            "-XX:Tier4InvocationThreshold=2000",
            "-XX:Tier4MinInvocationThreshold=500",
            "-XX:Tier4CompileThreshold=3000",
            "-cp",
            classPath,
            Main.class.getName()))
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
    Set<String> found = new TreeSet<>();
    for (Matcher matcher = COMPILED.matcher(output); matcher.find(); ) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** Runs machines to their end, again and again. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
      Class<?> template = Class.forName("large.Large");
      long sum = 0;
      for (int round = 0; round < 200; round++) {
        Generator.OfInt machine = LargeTemplatesTest.machine(template);
        while (machine.advance()) {
          sum += machine.currentInt();
        }
      }
      if (sum != 200L * POINTS * (POINTS - 1) / 2) {
        throw new AssertionError("the sum is " + sum);
      }
    }
  }
}
