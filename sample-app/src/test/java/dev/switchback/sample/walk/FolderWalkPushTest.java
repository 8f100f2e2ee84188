package dev.switchback.sample.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law on a template of this module: pushed, it yields what the machine yields when pulled. */
class FolderWalkPushTest {
  @Test
  void pushIsPull(@TempDir Path folder) throws Exception {
    for (String name : List.of("a/b/c", "a/d", "e")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
    FolderWalk walk = new FolderWalk(
        Files::newDirectoryStream, (path, problem) -> fail("can't read " + path, problem));

    List<FoundFile> pushed = new ArrayList<>();
    walk.files(pushed::add, folder);

    assertThat(pushed).hasSize(3);
    assertThat(FolderWalkGenerators.files(walk, folder).stream()).containsExactlyElementsOf(pushed);
  }
}
