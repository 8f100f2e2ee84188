package dev.switchback.tests.benchmarks.compile;

/** A template of thousands of lines: loops, branches and switches, with locals that live from one to the next. */
final class LargeTemplate {
  private static final int LINES_OF_A_SECTION = 25;
  private static final String SECTION = """
          int aN = x * 3 + N;
          for (int i = 0; i < 3; i++) {
            aN += i;
            out.yield_(aN);
          }
          if (aN % 7 == 0) {
            x += aN;
          } else {
            x -= 1;
            out.yield_(x);
          }
          {
            int y = aN + aP;
            while (y > 0) {
              y -= x > 0 ? x : 50;
            }
            switch (y) {
              case -1:
                out.yield_(aF);
                break;
              default:
                x = y & 255;
            }
          }
          // section N

      """;

  private LargeTemplate() {}

  /** The source of a class with such a template. */
  static String ofLines(int lines) {
    StringBuilder text = new StringBuilder("""
        package corpus;

        import dev.switchback.GeneratorMethod;
        import dev.switchback.Yielder;

        final class Large {
          @GeneratorMethod
          static void run(Yielder.OfInt out, int x) {
            int a0 = x;
        """);
    for (int n = 1; n <= lines / LINES_OF_A_SECTION; n++) {
      text.append(SECTION
          .replace("aP", "a" + (n - 1))
          .replace("aF", "a" + n / 10 * 10)
          .replace("N", String.valueOf(n)));
    }
    return text.append("  }\n}\n").toString();
  }
}
