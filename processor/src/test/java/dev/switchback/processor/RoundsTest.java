package dev.switchback.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.testing.Compilation;
import dev.switchback.processor.testing.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundsTest {

  private static final String IMPORTS = "import dev.switchback.*; import java.util.*;";

  @TempDir
  Path directory;

  /** What the backend was asked: class, whether it was the last chance, and the templates with their yield types. */
  private final List<String> asked = new ArrayList<>();

  private boolean answer = true;

  private Processor processor() {
    return new SwitchbackProcessor(environment -> (templates, diagnostics, last) -> {
      StringBuilder line =
          new StringBuilder(templates.owner().getQualifiedName() + (last ? " (last)" : ""));
      for (Template template : templates.templates()) {
        Capability capability = template.capability();
        line.append(' ').append(template.name()).append(':').append(capability.yieldType());
        line.append(capability.sendType() == null ? "" : "/" + capability.sendType());
        line.append(diagnostics.hasErrors(template.element()) ? " in error" : "");
      }
      asked.add(line.toString());
      return answer;
    });
  }

  /** Generates classes in its first round, as AutoValue or MapStruct do. */
  @SupportedAnnotationTypes("*")
  private static final class Generating extends AbstractProcessor {
    private final List<String> names;
    private boolean done;

    Generating(String... names) {
      this.names = List.of(names);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        for (String name : names) {
          try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write("class " + name + " { protected int out; }");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
      return false;
    }
  }

  private Compilation compile(Host host, String source, Processor processor, String... options)
      throws IOException {
    return compile(host, source, List.of(processor), options);
  }

  private Compilation compile(
      Host host, String source, List<Processor> processors, String... options) throws IOException {
    return host.compile(
        directory, Map.of("T.java", IMPORTS + source), processors, List.of(options));
  }

  @ParameterizedTest
  @EnumSource
  void handsOverTheTemplatesOfEachClass(Host host) throws IOException {
    Compilation compilation = compile(host, """
            class T<C> {
              @GeneratorMethod static void a(Yielder<? super Integer> out) {}
              @GeneratorMethod static void b(Yielder<? extends List<String>> out) {}
              @GeneratorMethod final void c(Yielder<C[]> out) {}
              @GeneratorMethod static void d(Yielder<?> out) {}
              @SuppressWarnings("rawtypes") @GeneratorMethod static void e(TwoWayYielder out) {}
              @GeneratorMethod static void f(TwoWayYielder<String, ? super Long> out) {}
              @GeneratorMethod static void g(Yielder.OfInt out) {}
              @GeneratorMethod static void h(Yielder.OfLong out) {}
              @GeneratorMethod static void i(Yielder.OfDouble out) { Object o = out; }
              @GeneratorMethod static void j() {}
              static void none(Yielder<Integer> out) {}
              class Inner { @GeneratorMethod final void k(Yielder<Integer> out) {} }
            }
            """, processor());
    assertThat(compilation.otherErrors()).isEmpty();
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "T a:java.lang.Integer b:java.util.List<java.lang.String> c:C[] d:java.lang.Object"
                + " e:java.lang.Object/java.lang.Object f:java.lang.String/java.lang.Long"
                + " g:int h:long i:double in error",
            "T.Inner k:java.lang.Integer");
  }

  @ParameterizedTest
  @EnumSource
  void waitsForTypesOfTheSignature(Host host) throws IOException {
    Compilation compilation = compile(host, """
            class T {
              @GeneratorMethod static void a(Yielder<Generated> out) {}
              @GeneratorMethod static void b(Yielder<Integer> out) {}
            }
            class U { @GeneratorMethod static void c(Yielder<Integer> out) {} }
            class V { @GeneratorMethod static <X extends List<? super Generated[]>> void d(Yielder<X> out) {} }
            """, List.of(processor(), new Generating("Generated")));
    assertThat(compilation.success()).as("%s", compilation).isTrue();
    assertThat(asked).first().isEqualTo("U c:java.lang.Integer");
    // ECJ has no order of elements.
    assertThat(asked.subList(1, asked.size()))
        .containsExactlyInAnyOrder("T a:Generated b:java.lang.Integer", "V d:X");
  }

  @ParameterizedTest
  @EnumSource
  void waitsForSuperclasses(Host host) throws IOException {
    Compilation compilation = compile(host, """
            class T extends Base {
              static class Nested {
                @GeneratorMethod static void a(Yielder<Object> out) {
                  new Base() { int get() { return out; } }; // an inherited field
                }
              }
            }
            class Base extends Generated {}
            """, List.of(processor(), new Generating("Generated")));
    assertThat(compilation.success()).as("%s", compilation).isTrue();
    assertThat(asked).containsExactly("T.Nested a:java.lang.Object");
  }

  @ParameterizedTest
  @EnumSource
  void leavesTypesThatNeverComeToTheCompiler(Host host) throws IOException {
    Compilation compilation = compile(host, """
            class T {
              @GeneratorMethod static void a(Yielder<Missing> out) { Object o = out; }
              @GeneratorMethod static void b(Yielder<Integer> out) {
                Object o = out;
              }
            }
            """, processor());
    assertThat(asked).containsExactly("T (last) b:java.lang.Integer in error");
    assertThat(compilation.errors()).extracting(Compilation.Error::line).containsExactly(4L);
    assertThat(compilation.otherErrors()).singleElement().asString().contains("Missing");
  }

  @ParameterizedTest
  @EnumSource
  void asksAgainWhileTheBackendWaits(Host host) throws IOException {
    answer = false;
    Compilation compilation =
        compile(host, """
            class T {
              @GeneratorMethod static void a(Yielder<Integer> out) { Object o = out; }
            }
            """, List.of(processor(), new Generating("Generated")), "-Aswitchback.debug");
    assertThat(asked)
        .containsExactly(
            "T a:java.lang.Integer in error",
            "T a:java.lang.Integer in error",
            "T (last) a:java.lang.Integer in error");
    assertThat(compilation.errors()).as("reported once").hasSize(1);
    assertThat(compilation.reports())
        .filteredOn(report -> report.kind() == Diagnostic.Kind.NOTE)
        .extracting(Compilation.Report::text)
        .contains("[switchback] waits for the next round: T");
  }

  @ParameterizedTest
  @EnumSource
  void reportsItsOwnFailures(Host host) throws IOException {
    Processor failing = new SwitchbackProcessor(environment -> (templates, diagnostics, last) -> {
      if (templates.templates().size() == 1) {
        throw new IllegalStateException("no such label");
      }
      throw new StackOverflowError();
    });
    Compilation compilation = compile(host, """
            class T {
              @GeneratorMethod static void a(Yielder<Integer> out) {}
            }
            class U {
              @GeneratorMethod static void a(Yielder<Integer> out) {}
              @GeneratorMethod static void b(Yielder<Integer> out) { Object o = out; }
            }
            """, failing);
    assertThat(compilation.otherErrors()).isEmpty();
    assertThat(compilation.errors())
        .extracting(error -> error.line() + " " + error.id())
        .containsExactlyInAnyOrder("2 internal-error", "4 internal-error", "6 capability-stored");
    assertThat(compilation.errors())
        .filteredOn(error -> error.line() == 2)
        .extracting(Compilation.Error::text)
        .singleElement()
        .satisfies(text -> {
          assertThat(text)
              .contains("Switchback failed on `a`: java.lang.IllegalStateException: no such label")
              .contains("at dev.switchback.processor.RoundsTest")
              .contains("please report this");
          assertThat(text.lines()).as("not the whole stack").hasSizeLessThan(9);
        });
  }

  @ParameterizedTest
  @EnumSource
  void worksBesideOtherErrors(Host host) throws IOException {
    Compilation compilation = compile(host, """
            class T {
              int wrong = "text";
              @GeneratorMethod static void a(Yielder<Integer> out) {
                int i = unknown;
                Object o = out;
                Unknown.call(out);
              }
              Unknown field;
            }
            """, processor());
    assertThat(asked).containsExactly("T a:java.lang.Integer in error");
    assertThat(compilation.errors()).extracting(Compilation.Error::line).containsExactly(5L);
    assertThat(compilation.otherErrors()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void doesNotClaimTheAnnotation(Host host) throws IOException {
    List<String> seen = new ArrayList<>();
    @SupportedAnnotationTypes("dev.switchback.GeneratorMethod")
    final class Second extends AbstractProcessor {
      @Override
      public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
      }

      @Override
      public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.forEach(annotation -> seen.add(annotation.toString()));
        return false;
      }
    }
    compile(
        host,
        "class T { @GeneratorMethod static void a(Yielder<Integer> out) {} }",
        List.of(processor(), new Second()));
    assertThat(seen).containsExactly("dev.switchback.GeneratorMethod");
  }
}
