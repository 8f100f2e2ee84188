package dev.switchback.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.processor.SwitchbackProcessor;
import dev.switchback.processor.testing.Compilation;
import dev.switchback.processor.testing.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines run their templates themselves, and how they call them. */
class PushingTest {
  @TempDir
  Path directory;

  /** The call of the one template of a class T with these members; empty if its machine has none. */
  private String call(String members, String... options) throws IOException {
    String source = "import dev.switchback.*; import java.util.*;\n" + members;
    Compilation compilation = Host.JAVAC.compile(
        directory, Map.of("T.java", source), List.of(new SwitchbackProcessor()), List.of(options));
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.otherErrors()).isEmpty();
    Matcher method = Pattern.compile(" runTemplate\\(.*\\{\n +(.*)\n *return true;")
        .matcher(Files.readString(directory.resolve("out/TGenerators.java")));
    return method.find() ? method.group(1) : "";
  }

  @Test
  void aStaticTemplateIsCalledByItsClass() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static void t(Yielder.OfInt out, int from, int to) {
            for (int i = from; i < to; i++) out.yield_(i);
          }
        }
        """)).isEqualTo("T.t(out, this.from, this.to);");
  }

  @Test
  void aReferenceLeavesItsField() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static int t(Yielder<String> out, List<String> all, String... more) {
            for (String each : all) out.yield_(each + more.length);
            return all.size();
          }
        }
        """))
        .isEqualTo("this.result = T.t(out, given(this.all, this.all = null),"
            + " given(this.more, this.more = null));");
  }

  @Test
  void anInstanceTemplateIsCalledOnItsReceiver() throws IOException {
    assertThat(call("""
        final class T<X> {
          private X own;
          @GeneratorMethod <Y extends X> void t(Yielder<? super Y> out, Y y) {
            while (own != y) out.yield_(y);
          }
        }
        """))
        .isEqualTo("given(this.self, this.self = null)"
            + ".<Y>t((Yielder<? super Y>) out, given(this.y, this.y = null));");
  }

  @Test
  void aLoopMayBeOfAnyKindAndHaveWhatDoesNotYieldInATry() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static void t(Yielder.OfLong out, Iterator<String> in) {
            for (;;) {
              try {
                if (!in.hasNext()) return;
                long parsed = Long.parseLong(in.next());
                if (parsed < 0) continue;
              } catch (NumberFormatException e) {
                continue;
              } finally {
                in.remove();
              }
              out.yield_(1);
            }
          }
        }
        """)).isNotEmpty();
  }

  @Test
  void aPointInACatchOrFinallyIsNotEnclosedByIt() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static void t(Yielder.OfLong out, Iterator<String> in) {
            while (in.hasNext()) {
              try {
                in.next();
              } catch (NoSuchElementException e) {
                out.yield_(2);
              }
            }
          }
        }
        """)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "try { out.yield_(n); } catch (RuntimeException e) {}",
        "try { out.yield_(n); } finally { n++; }",
        "try (AutoCloseable c = () -> {}) { out.yield_(n); } catch (Exception e) {}",
        "try { try { n++; } finally { out.yield_(n); } } catch (RuntimeException e) {}",
        "out.yield_(n); try { out.yield_(1); } finally { n++; }"
      })
  void nothingInATry(String statements) throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static void t(Yielder<Integer> out, int n) {
            while (n > 0) { %s }
          }
        }
        """.formatted(statements))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "out.yieldFrom(List.of(n)); out.yield_(n);",
        "out.yieldFrom(TGenerators.t(n - 1)); out.yield_(n);",
        "t(out, n - 1); out.yield_(n);"
      })
  void nothingThatDelegates(String statements) throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static void t(Yielder<Integer> out, int n) {
            while (n > 0) { %s }
          }
        }
        """.formatted(statements))).isEmpty();
  }

  @Test
  void nothingWithoutALoopAroundAYield() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static void t(Yielder<Integer> out, int n) {
            while (n > 10) n--;
            out.yield_(n);
            out.yield_(n + 1);
          }
        }
        """)).isEmpty();
  }

  @Test
  void nothingThatIsSentValues() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static void t(TwoWayYielder<Integer, String> out, int n) {
            while (n > 0) out.yield_(n--);
          }
        }
        """)).isEmpty();
  }

  @Test
  void nothingPrivate() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod private static void t(Yielder<Integer> out, int n) {
            while (n > 0) out.yield_(n--);
          }
        }
        """)).isEmpty();
  }

  @Test
  void nothingWhoseMachineHasDroppedAParameter() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod final void t(Yielder<Integer> out, int n) {
            while (n > 0) out.yield_(n--);
          }
        }
        """)).isEmpty();
  }

  @Test
  void nothingOfAClassThatHasNoNameInTheMachine() throws IOException {
    assertThat(call("""
        class T {
          @GeneratorMethod static <T> void t(Yielder<T> out, List<T> all) {
            for (T each : all) out.yield_(each);
          }
        }
        """)).isEmpty();
  }

  @Test
  void nothingLarge() throws IOException {
    assertThat(call("""
            class T {
              @GeneratorMethod static void t(Yielder.OfInt out, int n) {
                for (int i = 0; i < n; i++) {
                  if (i % 2 == 0) { out.yield_(i); } else if (i % 3 == 0) { out.yield_(i * 2); }
                }
              }
            }
            """, "-Aswitchback.partSize=150")).isEmpty();
  }
}
