package dev.switchback.tests.libraries;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A library's files with templates in them.
 *
 * @param templates how many there are
 * @param places the keys of templates by file and first line; an empty key where one ends
 */
record Rewritten(int templates, Map<Path, NavigableMap<Long, String>> places) {

  /** Writes the files to {@code folder}. */
  static Rewritten write(
      Compilation.Attributed library, MethodTemplates.Settings settings, Path folder)
      throws IOException {
    int templates = 0;
    Map<Path, NavigableMap<Long, String>> places = new HashMap<>();
    for (CompilationUnitTree unit : library.units()) {
      String name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      String packages =
          unit.getPackageName() == null ? "" : unit.getPackageName().toString().replace('.', '/');
      Path file = folder.resolve(packages).resolve(name);
      MethodTemplates made = new MethodTemplates(
          unit,
          packages + "/" + name,
          unit.getSourceFile().getCharContent(true).toString(),
          library.trees(),
          settings);
      String text = made.text();
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      templates += made.made();
      places.put(file, places(text));
    }
    return new Rewritten(templates, places);
  }

  private static NavigableMap<Long, String> places(String text) {
    NavigableMap<Long, String> places = new TreeMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(MethodTemplates.MARK)) {
        places.put(
            i + 1L, line.substring(MethodTemplates.MARK.length(), line.length() - "*/".length()));
      }
    }
    return places;
  }

  /** The key of the template that a message is about. */
  Optional<String> template(Compilation.Problem problem) {
    return Optional.ofNullable(places.get(problem.file()))
        .map(file -> file.floorEntry(problem.line()))
        .map(Map.Entry::getValue)
        .filter(key -> !key.isEmpty());
  }
}
