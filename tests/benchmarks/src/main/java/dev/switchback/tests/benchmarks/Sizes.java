package dev.switchback.tests.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.info.ClassLayout;

/** Bytes of objects and of class files: what is measured without running anything. */
final class Sizes {
  private Sizes() {}

  static Map<Measure, Double> of(List<Comparison> rows) {
    Map<Measure, Double> sizes = new HashMap<>();
    for (Comparison row : rows) {
      for (Measure measure : row.measures()) {
        switch (measure.kind()) {
          case SUSPENDED -> sizes.put(measure, (double) suspended(type(measure)));
          case CLASS_FILE -> sizes.put(measure, (double) classFile(type(measure)));
          case TIME -> {}
        }
      }
    }
    return sizes;
  }

  /** The object itself, without what it refers to. */
  static long suspended(Class<?> type) {
    return ClassLayout.parseClass(type).instanceSize();
  }

  static long classFile(Class<?> type) {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(Measure measure) {
    try {
      return Class.forName(measure.name());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
