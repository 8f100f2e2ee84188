package dev.switchback.tests.benchmarks.text;

import static dev.switchback.tests.benchmarks.text.Tokenizer.isDigit;
import static dev.switchback.tests.benchmarks.text.Tokenizer.isLetter;

import dev.switchback.tests.benchmarks.text.Token.Kind;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** {@link Tokenizer#tokens} by hand: looks one token ahead. */
public final class TokenIterator implements Iterator<Token> {
  private final String text;
  private int at;
  private Token next;

  /** Of this text. */
  public TokenIterator(String text) {
    this.text = text;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = find();
    }
    return next != null;
  }

  @Override
  public Token next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Token token = next;
    next = null;
    return token;
  }

  private Token find() {
    String text = this.text;
    int end = text.length();
    int at = this.at;
    while (at < end) {
      int start = at;
      char first = text.charAt(at++);
      Kind kind;
      if (isLetter(first)) {
        while (at < end && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
          at++;
        }
        kind = Kind.NAME;
      } else if (isDigit(first)) {
        while (at < end && isDigit(text.charAt(at))) {
          at++;
        }
        kind = Kind.NUMBER;
      } else if (first == '"') {
        while (at < end && text.charAt(at) != '"') {
          at++;
        }
        at++;
        kind = Kind.STRING;
      } else if (first == '#') {
        while (at < end && text.charAt(at) != '\n') {
          at++;
        }
        continue;
      } else if (first > ' ') {
        kind = Kind.SIGN;
      } else {
        continue;
      }
      this.at = at;
      return new Token(kind, start, at);
    }
    this.at = at;
    return null;
  }
}
