package dev.switchback.tests.harness;

/**
 * Writes classes of random templates: all of them legal Java that ends. The same seed gives the same class.
 */
public final class RandomTemplates {
  private static final String HEADER = """
      package random;

      import static dev.switchback.tests.harness.Trace.log;
      import static dev.switchback.tests.harness.Trace.mark;

      import dev.switchback.*;
      import java.util.*;

      @SuppressWarnings("all")
      final class %s {
        static int number(Integer n) { return n == null ? -1 : n; }

        static int note(int label, int n) { return log("x" + label, n); }

        static int add(int a, int b, int c) { return a + 3 * b - c; }

        static final class Door implements AutoCloseable {
          final int n;

          Door(int n) {
            if (n %% 7 == 3) { throw new IllegalArgumentException("door " + n); }
            this.n = log("open", n);
          }

          @Override
          public void close() {
            mark("close " + n);
            if (n %% 5 == 4) { throw new IllegalStateException("stuck " + n); }
          }
        }

        @GeneratorMethod
        static int sub(TwoWayYielder<Object, Integer> out, int n) {
          try {
            Integer sent = out.yield_("sub " + n);
            return sent == null ? n : sent;
          } finally {
            mark("sub ends");
          }
        }
      """;

  private RandomTemplates() {}

  /** The source of {@code random.NAME}, a class with some templates. */
  public static String source(String name, long seed, int templates) {
    StringBuilder source = new StringBuilder(HEADER.formatted(name));
    for (int i = 0; i < templates; i++) {
      source.append(new RandomTemplate(seed * 1_000 + i, name + "Generators").template("t" + i));
    }
    return source.append("}\n").toString();
  }
}
