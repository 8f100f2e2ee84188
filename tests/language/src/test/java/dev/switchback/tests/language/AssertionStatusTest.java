package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.Generator;
import dev.switchback.tests.harness.CompiledTemplates;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the asserts of a template are enabled is a matter of its class, not of the companion. */
class AssertionStatusTest {
  private static final String SOURCE = """
      package checked;

      import dev.switchback.GeneratorMethod;
      import dev.switchback.Yielder;

      final class Outer {
        static final class Nested {
          @GeneratorMethod
          static boolean asks(Yielder<String> out, String text) {
            out.yield_(text);
            return true;
          }

          @GeneratorMethod
          static void all(Yielder<String> out) {
            assert asks(out, "condition");
            assert note(false) : "a note";
            Runnable inLambda = () -> {
              assert note(true);
            };
            inLambda.run();
            out.yield_("end");
          }

          static boolean note(boolean answer) {
            NOTES.add("evaluated");
            return true;
          }

          static final java.util.List<String> NOTES = new java.util.ArrayList<>();
        }
      }
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isThatOfTheTemplatesClass(boolean enabled) throws Exception {
    Class<?> type = compiled();
    ClassLoader loader = type.getClassLoader();
    loader.setDefaultAssertionStatus(!enabled);
    loader.setClassAssertionStatus("checked.Outer", enabled);
    Method factory = loader.loadClass("checked.Outer_NestedGenerators").getDeclaredMethod("all");
    factory.setAccessible(true);
    List<Object> yielded = new ArrayList<>();
    ((Generator<?>) factory.invoke(null)).forEachRemaining(yielded::add);
    Field notes = loader.loadClass("checked.Outer$Nested").getDeclaredField("NOTES");
    notes.setAccessible(true);
    assertThat(yielded).isEqualTo(enabled ? List.of("condition", "end") : List.of("end"));
    assertThat((List<?>) notes.get(null)).hasSize(enabled ? 2 : 0);
  }

  private Class<?> compiled() throws IOException {
    return CompiledTemplates.compile("checked.Outer", SOURCE, folder);
  }
}
