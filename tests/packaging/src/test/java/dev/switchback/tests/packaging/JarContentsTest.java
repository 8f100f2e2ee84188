package dev.switchback.tests.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is in the jars, and what is not. */
final class JarContentsTest {

  @Test
  void theRuntimeIsAModuleThatNeedsOnlyTheJdk() {
    ModuleDescriptor module = moduleIn(Jars.runtime());
    assertThat(module.name()).isEqualTo("dev.switchback");
    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.isOpen()).isFalse();
    assertThat(module.exports())
        .filteredOn(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder("dev.switchback", "dev.switchback.runtime");
    assertThat(module.requires())
        .extracting(ModuleDescriptor.Requires::name)
        .allMatch(name -> name.startsWith("java."));
  }

  @Test
  void theProcessorHasAModuleNameThatStays() {
    assertThat(moduleIn(Jars.processor()).name()).isEqualTo("dev.switchback.processor");
  }

  @Test
  void theProcessorIsFoundByCompilersAndByGradle() throws IOException {
    String processor = "dev.switchback.processor.SwitchbackProcessor";
    assertThat(
            Jars.lines(Jars.processor(), "META-INF/services/javax.annotation.processing.Processor"))
        .containsExactly(processor);
    assertThat(Jars.lines(Jars.processor(), "META-INF/gradle/incremental.annotation.processors"))
        .containsExactly(processor + ",isolating");
  }

  @Test
  void theProcessorBringsItsDependenciesUnderItsOwnName() throws IOException {
    assertThat(Jars.files(Jars.processor()))
        .contains("dev/switchback/processor/shaded/javapoet/JavaFile.class")
        .allMatch(file -> file.startsWith("dev/switchback/processor/") || isMetadata(file));
  }

  @Test
  void theRuntimeHoldsNothingButItself() throws IOException {
    assertThat(Jars.files(Jars.runtime()))
        .allMatch(file -> file.startsWith("dev/switchback/")
            || file.equals("module-info.class")
            || file.startsWith("META-INF/maven/dev.switchback/")
            || isMetadata(file))
        .noneMatch(file -> file.startsWith("dev/switchback/processor/"));
  }

  @Test
  void bothCarryTheLicense() throws IOException {
    for (Path jar : new Path[] {Jars.runtime(), Jars.processor()}) {
      assertThat(Jars.lines(jar, "META-INF/LICENSE"))
          .anyMatch(line -> line.contains("Apache License"));
    }
  }

  private static boolean isMetadata(String file) {
    return switch (file) {
      case "META-INF/MANIFEST.MF",
          "META-INF/LICENSE",
          "META-INF/services/javax.annotation.processing.Processor",
          "META-INF/gradle/incremental.annotation.processors" -> true;
      default -> false;
    };
  }

  private static ModuleDescriptor moduleIn(Path jar) {
    return ModuleFinder.of(jar).findAll().stream()
        .map(ModuleReference::descriptor)
        .findFirst()
        .orElseThrow();
  }
}
