package dev.switchback.sample.walk;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.sample.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(60)
class WalkTest {
  @TempDir
  Path folder;

  private final ObservedOpener opener = new ObservedOpener();

  private SampleRun walk(String... options) {
    String[] args =
        Stream.concat(Stream.of(options), Stream.of(folder.toString())).toArray(String[]::new);
    return SampleRun.of(new CommandLine(new Walk(opener)), args);
  }

  private Path file(String path, int bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[bytes]);
  }

  @BeforeEach
  void fill() throws IOException {
    file("small", 1);
    file("sub/large", 3000);
    file("sub/sub/middle", 20);
    file("other/also-middle", 20);
    Files.createDirectories(folder.resolve("empty"));
  }

  @Test
  void printsLargestFirstAndATotal() {
    SampleRun run = walk();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(String.join(
            "\n",
            "          3,000  " + Path.of("sub", "large"),
            "             20  " + Path.of("other", "also-middle"),
            "             20  " + Path.of("sub", "sub", "middle"),
            "              1  small",
            "total: 4 files, 3,041 bytes",
            ""));
    assertThat(run.err()).isEmpty();
    assertThat(opener.opened()).hasSize(5);
    assertThat(opener.open()).isZero();
  }

  @Test
  void printsOnlyAsManyAsAskedFor() {
    assertThat(walk("--largest", "2").out().lines())
        .containsExactly(
            "          3,000  " + Path.of("sub", "large"),
            "             20  " + Path.of("other", "also-middle"),
            "total: 4 files, 3,041 bytes");
    assertThat(walk("--largest", "0").out()).isEqualTo("total: 4 files, 3,041 bytes\n");
  }

  @Test
  void agreesWithFilesWalkOnThisRepository() throws IOException {
    Path repository =
        Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    assertThat(repository.resolve("pom.xml")).isRegularFile();
    long files = 0;
    long bytes = 0;
    try (Stream<Path> all = Files.walk(repository)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        boolean counts = Stream.iterate(path, p -> !p.equals(repository), Path::getParent)
            .allMatch(WalkTest::atRest);
        if (counts && Files.isRegularFile(path, NOFOLLOW_LINKS)) {
          files++;
          bytes += Files.size(path);
        }
      }
    }

    FolderOpener atRestOnly = folder -> Files.newDirectoryStream(folder, WalkTest::atRest);
    SampleRun run = SampleRun.of(
        new CommandLine(new Walk(atRestOnly)), "--largest", "0", repository.toString());

    assertThat(files).isGreaterThan(50);
    assertThat(run.out())
        .isEqualTo(String.format(Locale.ROOT, "total: %,d files, %,d bytes\n", files, bytes));
  }

  /** Not the output of the build that is running this test, nor what git may be rewriting. */
  private static boolean atRest(Path path) {
    String name = path.getFileName().toString();
    return !name.equals("target") && !name.equals(".git");
  }

  @Test
  void doesNotFollowLinks() throws IOException {
    Files.createSymbolicLink(folder.resolve("sub/up"), folder); // a loop
    Files.createSymbolicLink(folder.resolve("self"), Path.of("self")); // a link to itself
    Files.createSymbolicLink(folder.resolve("twice"), folder.resolve("sub/large")); // counts once

    assertThat(walk("--largest", "0"))
        .isEqualTo(new SampleRun(0, "total: 4 files, 3,041 bytes\n", ""));
    assertThat(opener.opened()).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void skipsAFolderThatMayNotBeRead() {
    Path denied = folder.resolve("sub");
    opener.deny(denied);

    SampleRun run = walk("--largest", "0");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEqualTo("walk: " + denied + ": permission denied\n");
    assertThat(run.out()).isEqualTo("total: 2 files, 21 bytes\nskipped: 1\n");
  }

  @Test
  void skipsAFolderThatFailsWhileItIsListed() {
    Path broken = folder.resolve("sub/sub");
    opener.breakWhileListing(broken);

    SampleRun run = walk("--largest", "0");

    assertThat(run.err()).isEqualTo("walk: " + broken + ": device not ready\n");
    assertThat(run.out()).isEqualTo("total: 3 files, 3,021 bytes\nskipped: 1\n");
    assertThat(opener.open()).isZero();
  }

  @Test
  void failsIfTheFolderItselfMayNotBeRead() {
    opener.deny(folder);

    assertThat(walk()).isEqualTo(new SampleRun(1, "", "walk: " + folder + ": permission denied\n"));
  }

  @Test
  void stopsAfterTheFirstFiles() throws IOException {
    for (int i = 0; i < 30; i++) {
      file("many/" + i + "/file", 1);
    }

    SampleRun run = walk("--first", "3", "--largest", "0");

    assertThat(run.out())
        .startsWith("total: 3 files, ")
        .endsWith("stopped after the first 3 files\n");
    assertThat(opener.opened())
        .as("not every one of the 36 folders was listed")
        .hasSizeLessThan(10);
    assertThat(opener.open()).as("and those that were are closed").isZero();
  }

  @Test
  void listsNothingForTheFirstZeroFiles() {
    assertThat(walk("--first", "0").out())
        .isEqualTo("total: 0 files, 0 bytes\nstopped after the first 0 files\n");
    assertThat(opener.opened()).isEmpty();
  }

  @Test
  void doesNotSayThatItStoppedWhereTheFilesEnded() {
    assertThat(walk("--first", "5", "--largest", "0").out())
        .isEqualTo("total: 4 files, 3,041 bytes\n");
  }

  @Test
  void namesAFolderThatIsMissing() {
    String missing = folder.resolve("missing").toString();

    assertThat(SampleRun.of("walk", missing))
        .isEqualTo(new SampleRun(2, "", "walk: " + missing + ": no such folder\n"));
  }

  @Test
  void refusesAFile() throws IOException {
    String file = file("just-a-file", 1).toString();

    assertThat(SampleRun.of("walk", file))
        .isEqualTo(new SampleRun(2, "", "walk: " + file + ": not a folder\n"));
  }

  @Test
  void refusesCountsThatMakeNoSense() {
    for (List<String> wrong :
        List.of(List.of("--first", "-1"), List.of("--largest", "-1"), List.of("--first", "x"))) {
      SampleRun run = walk(wrong.toArray(String[]::new));

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains(wrong.get(0));
      assertThat(run.out()).isEmpty();
    }
    assertThat(opener.opened()).isEmpty();
  }
}
