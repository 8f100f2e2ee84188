package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code docs/language.md} names templates that exist, mentions every suite of them, and knows the messages' ids. */
@Tag("javac")
class LanguagePageTest {
  private static final Path DOCS = Path.of("../../docs");
  private static final List<Path> SUITES = List.of(
      Path.of("src/test/java/dev/switchback/tests/language"),
      Path.of("src/test/resources/templates"));
  private static final Pattern TEMPLATE =
      Pattern.compile("@GeneratorMethod(?:\\s+@\\w+(?:\\([^)]*\\))?)*"
          + "[^;{}]*?\\b(\\w+)\\(\\s*(?:@\\w+ |final )*(?:TwoWay)?Yielder");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*)\\.(\\w+)`");
  private static final Pattern MESSAGE = Pattern.compile("\\]\\(diagnostics\\.md#([a-z-]+)\\)");

  /** The templates of each file, by the file's name without its ending. */
  private static final Map<String, List<String>> TEMPLATES = new LinkedHashMap<>();

  private static String page;

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(DOCS.resolve("language.md"));
    for (Path folder : SUITES) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          List<String> names = templates(Files.readString(file));
          if (!names.isEmpty()) {
            TEMPLATES.put(file.getFileName().toString().replace(".java", ""), names);
          }
        }
      }
    }
  }

  private static List<String> templates(String source) {
    List<String> names = new ArrayList<>();
    Matcher matcher = TEMPLATE.matcher(source);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @Test
  void readsTheTemplates() {
    assertThat(TEMPLATES.get("ForLoops")).contains("upTo", "triples");
    assertThat(TEMPLATES.get("Java21")).contains("sequencedCollections");
  }

  @Test
  void everyTemplateNamedExists() {
    List<String> named = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Matcher matcher = NAMED.matcher(page);
    while (matcher.find()) {
      named.add(matcher.group());
      if (!TEMPLATES.getOrDefault(matcher.group(1), List.of()).contains(matcher.group(2))) {
        missing.add(matcher.group());
      }
    }
    assertThat(named).hasSizeGreaterThan(100);
    assertThat(missing).isEmpty();
  }

  @Test
  void everySuiteIsMentioned() {
    assertThat(TEMPLATES.keySet())
        .allSatisfy(suite -> assertThat(page).contains("`" + suite + "."));
  }

  @Test
  void everyMessageNamedExists() throws IOException {
    String diagnostics = Files.readString(DOCS.resolve("diagnostics.md"));
    List<String> ids =
        MESSAGE.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(diagnostics).contains("### " + id));
  }
}
