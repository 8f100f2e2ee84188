package dev.switchback.tests.benchmarks.text;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import dev.switchback.tests.benchmarks.text.Token.Kind;

/** A tokenizer as one writes it: loops within a loop, and a suspension point in each of four branches. */
public final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of a text; blanks and comments up to the end of a line are none. */
  @GeneratorMethod
  public static void tokens(Yielder<Token> out, String text) {
    int end = text.length();
    int at = 0;
    while (at < end) {
      int start = at;
      char first = text.charAt(at++);
      if (isLetter(first)) {
        while (at < end && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
          at++;
        }
        out.yield_(new Token(Kind.NAME, start, at));
      } else if (isDigit(first)) {
        while (at < end && isDigit(text.charAt(at))) {
          at++;
        }
        out.yield_(new Token(Kind.NUMBER, start, at));
      } else if (first == '"') {
        while (at < end && text.charAt(at) != '"') {
          at++;
        }
        out.yield_(new Token(Kind.STRING, start, ++at));
      } else if (first == '#') {
        while (at < end && text.charAt(at) != '\n') {
          at++;
        }
      } else if (first > ' ') {
        out.yield_(new Token(Kind.SIGN, start, at));
      }
    }
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
