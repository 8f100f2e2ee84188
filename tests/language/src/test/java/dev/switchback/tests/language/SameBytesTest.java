package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same templates give the same companions, byte for byte, wherever and whenever they are compiled.
 *
 * <p>The digest of them all is left in {@code target/companions.sha256}, for a build on several JDKs to compare.
 */
@Tag("javac")
class SameBytesTest {
  private static final Path SOURCES = Path.of("src/test/java");

  @TempDir
  Path folder;

  @Test
  void foldersOrdersLocalesAndTimeZonesMakeNoDifference()
      throws IOException, NoSuchAlgorithmException {
    List<Path> files = sources(SOURCES);
    Map<String, String> companions = compile(SOURCES, files, "first");
    assertThat(companions).hasSizeGreaterThan(30);

    Path elsewhere = folder.resolve("an other folder");
    copy(files, elsewhere);
    List<Path> reversed = new ArrayList<>(sources(elsewhere));
    Collections.reverse(reversed);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(compile(elsewhere, reversed, "second")).isEqualTo(companions);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/companions.sha256"), digest(companions) + "\n");
  }

  /** The text of each companion by its path, of the sources compiled into a fresh folder. */
  private Map<String, String> compile(Path root, List<Path> files, String name) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path generated = Files.createDirectories(folder.resolve(name + "/generated"));
    Path classes = Files.createDirectories(folder.resolve(name + "/classes"));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> options =
          List.of("-proc:only", "-processor", "dev.switchback.processor.SwitchbackProcessor");
      boolean compiled = javac
          .getTask(
              messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
      assertThat(compiled).as("javac in %s: %s", root, messages).isTrue();
    }
    Map<String, String> companions = new TreeMap<>();
    for (Path companion : sources(generated)) {
      companions.put(generated.relativize(companion).toString(), Files.readString(companion));
    }
    return companions;
  }

  private static void copy(List<Path> files, Path target) throws IOException {
    for (Path file : files) {
      Path copy = target.resolve(SOURCES.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Map<String, String> companions) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    companions.forEach((path, text) -> {
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    });
    return HexFormat.of().formatHex(digest.digest());
  }
}
