package dev.switchback.tests.language;

import dev.switchback.tests.harness.CompiledTemplates;
import dev.switchback.tests.harness.PullEqualsPush;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pull is push, for syntax that came after the oldest Java we support, or that ECJ doesn't take: compiled by the JDK that runs
 * the tests.
 */
@Tag("javac")
class NewerSyntaxTest {
  @TempDir
  static Path folder;

  @TestFactory
  @EnabledForJreRange(min = JRE.JAVA_21)
  Stream<DynamicNode> java21() throws IOException {
    return PullEqualsPush.of(compile("Java21"));
  }

  @TestFactory
  @EnabledForJreRange(min = JRE.JAVA_21)
  Stream<DynamicNode> patternSwitches() throws Exception {
    Class<?> guards = compile("PatternGuards");
    return PullEqualsPush.of(
        compile("PatternSwitches"),
        compile("PatternSwitchExpressions"),
        guards,
        Class.forName("newer.PatternGuards$Holder", false, guards.getClassLoader()));
  }

  @TestFactory
  @EnabledForJreRange(min = JRE.JAVA_25)
  Stream<DynamicNode> java25() throws IOException {
    return PullEqualsPush.of(compile("Java25"));
  }

  @TestFactory
  Stream<DynamicNode> onlyJavac() throws IOException {
    return PullEqualsPush.of(compile("OnlyJavac"));
  }

  @TestFactory
  @EnabledForJreRange(min = JRE.JAVA_25)
  Stream<DynamicNode> onlyJavac25() throws IOException {
    return PullEqualsPush.of(compile("OnlyJavac25"));
  }

  private static Class<?> compile(String name) throws IOException {
    try (InputStream source =
        NewerSyntaxTest.class.getResourceAsStream("/templates/" + name + ".java")) {
      String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
      return CompiledTemplates.compile("newer." + name, text, folder.resolve(name));
    }
  }
}
