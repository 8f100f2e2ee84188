package dev.switchback.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.processor.testing.Compilation;
import dev.switchback.processor.testing.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that name types which do not exist yet: those of other processors, and companions. */
class CompanionRoundsTest {
  @TempDir
  Path directory;

  /** Generates {@code made.Made} in its first round. */
  @SupportedAnnotationTypes("*")
  private static final class Maker extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("made.Made").openWriter()) {
          out.write("package made; public class Made { public static int value() { return 5; } }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void waitsForATypeThatAnImportOnDemandWillBring(Host host) throws IOException {
    Compilation compilation = compile(host, Map.of("p/T.java", """
            package p;
            import dev.switchback.*;
            import made.*;
            class T {
              @GeneratorMethod static void t(Yielder<Integer> out) {
                out.yield_(Made.value());
                Made made = new Made();
                out.yield_(made.hashCode());
              }
            }
            """));
    assertThat(compilation.otherErrors()).isEmpty();
    assertThat(compilation.errors()).isEmpty();
    assertThat(directory.resolve("out/p/TGenerators.java")).content().contains("import made.Made;");
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void namesCompanionsThatAreMadeInTheSameRound(Host host) throws IOException {
    Compilation compilation = compile(host, Map.of("p/T.java", """
            package p;
            import dev.switchback.*;
            import q.*;
            public class T {
              @GeneratorMethod public static void t(Yielder<Integer> out) {
                out.yieldFrom(U_InnerGenerators.u(3));
                out.yieldFrom(TGenerators.t());
              }
            }
            """, "q/U.java", """
            package q;
            import dev.switchback.*;
            import p.*;
            public class U {
              public static final class Inner {
                @GeneratorMethod public static void u(Yielder<Integer> out, int n) {
                  if (n > 0) out.yieldFrom(TGenerators.t());
                }
              }
            }
            """));
    assertThat(compilation.otherErrors()).isEmpty();
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.success()).isTrue();
  }

  private Compilation compile(Host host, Map<String, String> sources) throws IOException {
    return host.compile(
        directory, sources, List.of(new Maker(), new SwitchbackProcessor()), List.of());
  }
}
