package dev.switchback.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.processor.testing.Compilation;
import dev.switchback.processor.testing.Host;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class SwitchbackProcessorTest {

  @Test
  void isFoundByCompilers() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(SwitchbackProcessor.class);
  }

  @Test
  void supports() {
    SwitchbackProcessor processor = new SwitchbackProcessor();
    assertThat(processor.getSupportedSourceVersion()).isEqualTo(SourceVersion.latestSupported());
    assertThat(processor.getSupportedAnnotationTypes())
        .containsExactlyInAnyOrder(
            "dev.switchback.GeneratorMethod", "javax.annotation.processing.Generated");
    assertThat(processor.getSupportedOptions())
        .containsExactlyInAnyOrder("switchback.debug", "switchback.partSize");
  }

  @Test
  void isIsolatingForGradle() throws IOException {
    try (var file = SwitchbackProcessor.class.getResourceAsStream(
        "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).trim())
          .isEqualTo(SwitchbackProcessor.class.getName() + ",isolating");
    }
  }

  /** A Java runtime without jdk.compiler: ECJ runs there, the tree API does not exist. */
  private static final class WithoutTrees extends URLClassLoader {
    WithoutTrees() {
      super(new URL[] {
        SwitchbackProcessor.class.getProtectionDomain().getCodeSource().getLocation()
      });
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.sun.")) {
        throw new ClassNotFoundException(name);
      }
      if (name.startsWith("dev.switchback.processor.")) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  @Test
  void saysSoWhereThereIsNoTreeApi() throws Exception {
    try (WithoutTrees loader = new WithoutTrees()) {
      Processor processor = (Processor)
          loader.loadClass(SwitchbackProcessor.class.getName()).getConstructor().newInstance();
      String source = """
          import dev.switchback.*;
          class T {
            @GeneratorMethod static void f(Yielder<Integer> out) {}
            @GeneratorMethod static void g(Yielder<Integer> out) {}
          }
          """;
      Compilation compilation = Host.ECJ.compile(Map.of("T.java", source), processor);
      assertThat(compilation.otherErrors()).isEmpty();
      assertThat(compilation.errors()).singleElement().satisfies(error -> {
        assertThat(error.id()).isEqualTo("no-compiler");
        assertThat(error.text())
            .contains("lacks the module jdk.compiler")
            .contains("on a JDK instead of a JRE")
            .contains(System.getProperty("java.version"));
      });
    }
  }
}
