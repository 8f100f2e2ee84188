package dev.switchback.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.processor.ChecksOnly;
import dev.switchback.processor.testing.Compilation;
import dev.switchback.processor.testing.Host;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class TreesAccessTest {

  private static final String SOURCE = """
      package p;
      import dev.switchback.*;
      class T {
        @GeneratorMethod static void f(Yielder<Integer> out) {
          Object o = out;
        }
      }
      """;

  @TempDir
  Path directory;

  /** Runs the processor in an environment wrapped as build tools wrap it. */
  @SupportedAnnotationTypes("dev.switchback.GeneratorMethod")
  private static final class Wrapped extends AbstractProcessor {
    private final Processor delegate = ChecksOnly.processor();
    private final UnaryOperator<ProcessingEnvironment> wrapper;

    Wrapped(UnaryOperator<ProcessingEnvironment> wrapper) {
      this.wrapper = wrapper;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      delegate.init(wrapper.apply(environment));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return delegate.process(annotations, round);
    }
  }

  private Compilation compile(
      Host host, UnaryOperator<ProcessingEnvironment> wrapper, String... options)
      throws IOException {
    return host.compile(
        directory, Map.of("p/T.java", SOURCE), List.of(new Wrapped(wrapper)), List.of(options));
  }

  /** The error stands at the tree, without the line in its text: the compiler's own trees were found. */
  private static void assertOwnTrees(Compilation compilation) {
    assertThat(compilation.otherErrors()).isEmpty();
    assertThat(compilation.errors()).singleElement().satisfies(error -> {
      assertThat(error.line()).isEqualTo(5);
      assertThat(error.text()).startsWith("[switchback:capability-stored]");
    });
  }

  /** The error stands at the template, with the line in its text: the source text was found and parsed. */
  private static void assertParsed(Compilation compilation) {
    assertThat(compilation.otherErrors()).isEmpty();
    assertThat(compilation.errors())
        .singleElement()
        .satisfies(error ->
            assertThat(error.text()).startsWith("T.java:5: [switchback:capability-stored]"));
    assertThat(compilation.reports()).extracting(Compilation.Report::line).contains(4L);
  }

  private static ProcessingEnvironment proxy(InvocationHandler handler) {
    return (ProcessingEnvironment) Proxy.newProxyInstance(
        TreesAccessTest.class.getClassLoader(),
        new Class<?>[] {ProcessingEnvironment.class},
        handler);
  }

  private static Object call(Object receiver, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Wraps an environment so that no reflection on the wrapper finds it. */
  private static ProcessingEnvironment hide(ProcessingEnvironment environment) {
    Supplier<ProcessingEnvironment> hidden = () -> environment;
    return proxy((proxy, method, arguments) -> call(hidden.get(), method, arguments));
  }

  /** Keeps the compiler's environment in a field, as IntelliJ's and others' do. */
  private record Handler(Object delegate) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return call(delegate, method, arguments);
    }
  }

  /** Gradle's IncrementalProcessingEnvironment in short. */
  private record Delegating(ProcessingEnvironment delegate) implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }

  @Test
  void javac() throws IOException {
    assertOwnTrees(compile(Host.JAVAC, environment -> environment));
  }

  @Test
  void gradle() throws IOException {
    assertOwnTrees(compile(Host.JAVAC, Delegating::new));
  }

  @Test
  void proxyWithTheEnvironmentInItsHandler() throws IOException {
    assertOwnTrees(compile(Host.JAVAC, environment -> proxy(new Handler(environment))));
  }

  @Test
  void wrapperInAWrapper() throws IOException {
    assertOwnTrees(compile(
        Host.JAVAC,
        environment -> new Delegating(proxy(new Handler(new Delegating(environment))))));
  }

  @Test
  void intelliJ() throws IOException {
    assertOwnTrees(compile(Host.JAVAC, environment -> {
      ProcessingEnvironment wrapper = hide(environment);
      APIWrappers.WRAPPED.put(System.identityHashCode(wrapper), environment);
      return wrapper;
    }));
  }

  @Test
  void ecj() throws IOException {
    assertParsed(compile(Host.ECJ, environment -> environment));
  }

  @Test
  void ecjInsideWrappers() throws IOException {
    assertParsed(compile(Host.ECJ, environment -> new Delegating(proxy(new Handler(environment)))));
  }

  @Test
  void sourcePath() throws IOException {
    assertParsed(compile(Host.JAVAC, TreesAccessTest::hide, "-sourcepath", directory.toString()));
  }

  @Test
  @DisabledForJreRange(
      max = JRE.JAVA_17,
      disabledReason = "Elements.getFileObjectOf came with Java 18")
  void fileObjectOfElements() throws IOException {
    assertParsed(compile(Host.JAVAC, TreesAccessTest::hide));
  }

  @Test
  @EnabledForJreRange(
      max = JRE.JAVA_17,
      disabledReason = "there Elements.getFileObjectOf finds the source")
  void noSource() throws IOException {
    Compilation compilation = compile(Host.JAVAC, TreesAccessTest::hide);
    assertThat(compilation.errors()).singleElement().satisfies(error -> {
      assertThat(error.id()).isEqualTo("source-not-found");
      assertThat(error.line()).isEqualTo(4);
      assertThat(error.text())
          .contains("template `f`")
          .contains("give the compiler its -sourcepath");
    });
  }

  @Test
  @EnabledForJreRange(
      max = JRE.JAVA_20,
      disabledReason = "the runtime's javac reads record patterns since 21")
  void sourceNewerThanTheRuntimesCompiler() throws IOException {
    String source = """
        import dev.switchback.*;
        record T(int x) {
          @GeneratorMethod static void f(Yielder<Integer> out, Object o) {
            if (o instanceof T(int x)) {
              out.yield_(x);
            }
          }
        }
        """;
    Compilation compilation = Host.ECJ.compile(
        Map.of("T.java", source), ChecksOnly.processor(), "-source", "21", "-target", "21");
    assertThat(compilation.errors()).singleElement().satisfies(error -> {
      assertThat(error.id()).isEqualTo("source-not-parsed");
      assertThat(error.line()).isEqualTo(3);
      assertThat(error.text())
          .contains("line 4")
          .contains("run the compiler on a JDK at least as new");
    });
  }
}
