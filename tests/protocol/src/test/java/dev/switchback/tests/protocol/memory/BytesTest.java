package dev.switchback.tests.protocol.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.Generator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** How much larger a machine is than the object of an iterator that is written by hand; target/bytes.txt has the figures. */
class BytesTest {
  /** The two ints of the protocol, state and value, and what alignment makes of them. */
  private static final int MORE = 16;

  private static final List<String> REPORT = new ArrayList<>();

  @AfterAll
  static void report() throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/bytes.txt"), REPORT);
  }

  private static long size(Object object) {
    return ClassLayout.parseInstance(object).instanceSize();
  }

  private static void line(String what, long bytes, long byHand) {
    REPORT.add(String.format(
        Locale.ROOT,
        "%-10s %4d bytes, by hand %3d, more %3d",
        what,
        bytes,
        byHand,
        bytes - byHand));
  }

  private static void assertSmall(String what, Generator<?> machine, Object byHand) {
    machine.next();
    long bytes = size(machine);
    long least = size(byHand);
    line(what, bytes, least);
    assertThat(bytes - least).as(what).isLessThanOrEqualTo(MORE);
  }

  @Test
  void machinesAreSmall() throws IOException {
    Closeable resource = () -> {};
    assertSmall("range", ShapesGenerators.range(0, 9), new Shapes.Range(0, 9));
    assertSmall("fibonacci", ShapesGenerators.fibonacci(), new Shapes.Fibonacci());
    assertSmall(
        "pairs",
        ShapesGenerators.pairs(List.of(1), List.of(2)),
        new Shapes.Pairs<>(List.of(1), List.of(2)));
    assertSmall("words", ShapesGenerators.words("a b"), new Shapes.Words("a b"));
    assertSmall(
        "lines",
        ShapesGenerators.lines(List.of("a"), resource),
        new Shapes.Lines(List.of("a"), resource));
  }

  /** What one more level takes: an object for a call of itself, a machine and its place in the chain by yieldFrom. */
  @Test
  void levelsAreSmall() {
    long byHand = level(depth -> new Shapes.Level(depth, "kept"));
    long called = level(depth -> started(ShapesGenerators.called(depth, "kept")));
    long delegated = level(depth -> started(ShapesGenerators.delegated(depth, "kept")));
    line("called", called, byHand);
    line("delegated", delegated, byHand);
    assertThat(called - byHand).isLessThanOrEqualTo(MORE);
    assertThat(delegated - byHand).isLessThanOrEqualTo(MORE + 56);
  }

  private static Generator<?> started(Generator<?> machine) {
    machine.next();
    return machine;
  }

  private static long level(IntFunction<Object> maker) {
    int levels = 1 << 10; // the arrays, which double, are full then
    return (GraphLayout.parseInstance(maker.apply(2 * levels)).totalSize()
            - GraphLayout.parseInstance(maker.apply(levels)).totalSize())
        / levels;
  }
}
