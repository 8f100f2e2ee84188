package dev.switchback.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The processor is a line of stages: data flows one way, and each stage knows only what stands before it. */
final class ArchitectureTest {
  private static final String ROOT = "dev.switchback.processor";
  private static final int LONGEST_FILE = 500;

  /** Each stage with the stages that it may know, besides itself. */
  private static final Map<String, List<String>> STAGES = Map.of(
      "source", List.of(),
      "model", List.of("source"),
      "diagnostics", List.of("source", "model"),
      "check", List.of("source", "model", "diagnostics"),
      "lower", List.of("source", "model", "diagnostics"),
      "shape", List.of("model"),
      "emit", List.of("model", "source", "shape"));

  /** The same for what stands inside the lowering, which itself may know all of it. */
  private static final Map<String, List<String>> LOWERING = Map.of(
      "lower.syntax", List.of(),
      "lower.names", List.of("lower.syntax"),
      "lower.types", List.of("lower.syntax", "lower.names"),
      "lower.copy", List.of("lower.syntax", "lower.names", "lower.types"),
      "lower.flow", List.of());

  private static final JavaClasses PROCESSOR = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> eachStageKnowsOnlyTheStagesBeforeIt() {
    return STAGES.keySet().stream()
        .sorted()
        .map(stage -> DynamicTest.dynamicTest(stage, () -> checkStage(stage)));
  }

  private static void checkStage(String stage) {
    String[] known = Stream.concat(Stream.of(stage), STAGES.get(stage).stream())
        .map(ArchitectureTest::packagesOf)
        .toArray(String[]::new);
    checkKnows(stage, known);
  }

  private static void checkKnows(String stage, String[] known) {
    noClasses()
        .that()
        .resideInAPackage(packagesOf(stage))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..")
            .and(describe(
                "are not of a known stage", c -> !resideInAnyPackage(known).test(c))))
        .allowEmptyShould(true)
        .check(PROCESSOR);
  }

  @TestFactory
  Stream<DynamicTest> eachPartOfTheLoweringKnowsOnlyThoseBeforeIt() {
    return LOWERING.keySet().stream()
        .sorted()
        .map(part -> DynamicTest.dynamicTest(part, () -> {
          String[] known = Stream.of(List.of(part), LOWERING.get(part), STAGES.get("lower"))
              .flatMap(List::stream)
              .map(ArchitectureTest::packagesOf)
              .toArray(String[]::new);
          checkKnows(part, known);
        }));
  }

  @Test
  void everyClassBelongsToAStageOrStartsThem() {
    String[] packages = Stream.concat(
            Stream.of(ROOT), STAGES.keySet().stream().map(ArchitectureTest::packagesOf))
        .toArray(String[]::new);
    classes().should().resideInAnyPackage(packages).check(PROCESSOR);
  }

  @Test
  void stagesFormNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROCESSOR);
  }

  @Test
  void onlyTheLastStageUsesJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packagesOf("emit"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(PROCESSOR);
  }

  /** What javac doesn't export works on one JDK and breaks on the next. */
  @Test
  void nothingUsesTheInternalsOfACompiler() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.sun.tools..", "org.eclipse.jdt..", "org.jetbrains..", "sun..", "jdk..")
        .check(PROCESSOR);
  }

  /** The runtime is in the users' programs, not on the processor path. */
  @Test
  void nothingLinksToTheRuntime() {
    noClasses()
        .should()
        .dependOnClassesThat(describe(
            "are part of the API or the runtime",
            (JavaClass c) -> c.getPackageName().equals("dev.switchback")
                || c.getPackageName().startsWith("dev.switchback.runtime")))
        .check(PROCESSOR);
  }

  @Test
  void nothingPrintsExceptThroughTheMessager() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PROCESSOR);
  }

  @Test
  void sourceFilesAreShort() throws IOException {
    Map<String, Long> tooLong = new TreeMap<>();
    for (String module : List.of(".", "../annotations")) {
      for (Path file : sourcesOf(Path.of(module, "src", "main", "java"))) {
        long lines = lineCount(file);
        if (lines > LONGEST_FILE) {
          tooLong.put(file.toString(), lines);
        }
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
  }

  private static List<Path> sourcesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).as("sources in %s", folder).isNotEmpty();
      return sources;
    }
  }

  private static long lineCount(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static String packagesOf(String stage) {
    return ROOT + "." + stage + "..";
  }
}
