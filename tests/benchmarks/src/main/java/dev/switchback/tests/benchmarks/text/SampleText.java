package dev.switchback.tests.benchmarks.text;

import java.util.Random;

/** A text that looks like a program, the same each time. */
final class SampleText {
  private static final String LETTERS = "etaoinshrdlucmfwypvbgkqjxz_";
  private static final String SIGNS = "(){}[]=+-*/<>;,.";

  private final Random random = new Random(20_26);
  private final StringBuilder text = new StringBuilder();

  private SampleText() {}

  /** So many characters, in whole lines. */
  static String of(int length) {
    SampleText sample = new SampleText();
    int whole = 0;
    while (sample.text.length() <= length) {
      whole = sample.text.length();
      sample.line();
    }
    sample.text.setLength(whole);
    sample.text.append(" ".repeat(length - whole));
    return sample.text.toString();
  }

  private void line() {
    text.append("  ".repeat(random.nextInt(4)));
    for (int left = random.nextInt(12); left > 0; left--) {
      switch (random.nextInt(10)) {
        case 0 ->
          text.append('"').append("a string ".repeat(1 + random.nextInt(3))).append('"');
        case 1, 2 -> text.append(random.nextInt(100_000));
        case 3, 4, 5 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> name();
      }
      text.append(' ');
    }
    if (random.nextInt(5) == 0) {
      text.append("# what this line is about");
    }
    text.append('\n');
  }

  private void name() {
    for (int left = 1 + random.nextInt(10); left > 0; left--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
  }
}
