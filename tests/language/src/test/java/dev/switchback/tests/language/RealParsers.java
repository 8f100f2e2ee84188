package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scanners and parsers, which hand out what they read as they read it. */
final class RealParsers {
  private RealParsers() {}

  enum Kind {
    NUMBER,
    NAME,
    OPERATOR,
    TEXT,
    END
  }

  record Token(Kind kind, String text, int start, int end) {
    Token {
      if (end < start) {
        throw new IllegalArgumentException(start + " > " + end);
      }
    }

    static Token of(Kind kind, String source, int start, int end) {
      return new Token(kind, source.substring(start, end), start, end);
    }
  }

  @GeneratorMethod
  static void tokens(Yielder<Token> out, String source) {
    int i = 0;
    final int n = source.length();
    while (i < n) {
      char c = source.charAt(i);
      int start = i;
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      } else if (Character.isDigit(c)) {
        while (i < n && (Character.isDigit(source.charAt(i)) || source.charAt(i) == '.')) {
          i++;
        }
        out.yield_(Token.of(Kind.NUMBER, source, start, i));
      } else if (Character.isJavaIdentifierStart(c)) {
        do {
          i++;
        } while (i < n && Character.isJavaIdentifierPart(source.charAt(i)));
        out.yield_(Token.of(Kind.NAME, source, start, i));
      } else if (c == '"' || c == '\'') {
        StringBuilder text = new StringBuilder();
        for (i++; ; i++) {
          if (i >= n) {
            throw new IllegalArgumentException("unterminated: " + source.substring(start));
          }
          char d = source.charAt(i);
          if (d == c) {
            break;
          }
          text.append(d == '\\' ? escape(source.charAt(++i)) : d);
        }
        i++;
        out.yield_(new Token(Kind.TEXT, text.toString(), start, i));
      } else {
        out.yield_(Token.of(Kind.OPERATOR, source, i, ++i));
      }
    }
    out.yield_(new Token(Kind.END, "", n, n));
  }

  static char escape(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> c;
    };
  }

  static Stream<Object[]> tokensArguments() {
    return Stream.of("", "x = 3.5 * (y_1 + 'it\\'s');", "\"open", " 1 2\t3\n")
        .map(text -> new Object[] {text});
  }

  static final Pattern WORD = Pattern.compile("(?<number>\\d+)|(?<name>[a-z]+)|(?<other>.)");

  @GeneratorMethod
  static void byRegularExpression(Yielder<Map.Entry<String, String>> out, CharSequence source) {
    for (Matcher matcher = WORD.matcher(source); matcher.find(); ) {
      for (String group : new String[] {"number", "name", "other"}) {
        String text = matcher.group(group);
        if (text != null) {
          out.yield_(Map.entry(group, text));
        }
      }
    }
  }

  static Stream<Object[]> byRegularExpressionArguments() {
    return Stream.<Object[]>of(new Object[] {""}, new Object[] {"ab 12,c"});
  }

  /** The shunting-yard algorithm. */
  @GeneratorMethod
  static void reversePolish(Yielder<String> out, String source) {
    Map<String, Integer> precedence = Map.of("+", 1, "-", 1, "*", 2, "/", 2);
    Deque<String> operators = new ArrayDeque<>();
    for (Token token : RealParsersGenerators.tokens(source)) {
      switch (token.kind()) {
        case NUMBER, NAME -> out.yield_(token.text());
        case OPERATOR -> {
          switch (token.text()) {
            case "(" -> operators.push("(");
            case ")" -> {
              while (!operators.peek().equals("(")) {
                out.yield_(operators.pop());
              }
              operators.pop();
            }
            default -> {
              int own = precedence.get(token.text());
              while (!operators.isEmpty() && precedence.getOrDefault(operators.peek(), 0) >= own) {
                out.yield_(operators.pop());
              }
              operators.push(token.text());
            }
          }
        }
        case TEXT -> throw new IllegalStateException("text: " + token);
        case END -> {
          while (!operators.isEmpty()) {
            out.yield_(operators.pop());
          }
        }
      }
    }
  }

  static Stream<Object[]> reversePolishArguments() {
    return Stream.of("1", "a*(b+c)-d/2", "(1", "1)", "'t'").map(text -> new Object[] {text});
  }

  /** A parser in the other direction: it is sent the characters, and answers with what is complete. */
  @GeneratorMethod
  static Map<String, String> keysAndValues(TwoWayYielder<String, Character> out) {
    Map<String, String> all = new LinkedHashMap<>();
    StringBuilder key = new StringBuilder(), value = new StringBuilder();
    String answer = null;
    outer:
    for (; ; ) {
      for (Character c; ; key.append((char) c)) {
        c = out.yield_(answer);
        answer = null;
        if (c == null) {
          break outer;
        }
        if (c == 'c') {
          break;
        }
      }
      for (char c = out.yield_("?"); c != 'f' && c != '\uffff'; c = out.yield_(value.toString())) {
        value.append(c);
      }
      all.put(key.toString(), value.toString());
      answer = key + "=" + value;
      key.setLength(0);
      value.setLength(0);
    }
    return all;
  }

  @GeneratorMethod
  static void lines(Yielder<String> out, String text) throws IOException {
    try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
      String line;
      while ((line = reader.readLine()) != null) {
        if (line.isBlank()) continue;
        int comment = line.indexOf('#');
        if (comment >= 0) line = line.substring(0, comment);
        for (String part : line.strip().split("\\s*,\\s*"))
          if (!part.isEmpty()) out.yield_(part.toLowerCase(Locale.ROOT));
      }
    }
  }

  static Stream<Object[]> linesArguments() {
    return Stream.of("", "A, b\n\n # none\nC#d\n").map(text -> new Object[] {text});
  }

  /** Precedence climbing; the operators come out as they are reduced. */
  @GeneratorMethod
  static int expression(TwoWayYielder<String, Integer> out, Deque<String> input, int limit) {
    int left;
    String first = input.poll();
    if ("(".equals(first)) {
      left = expression(out, input, 0);
      if (!")".equals(input.poll())) throw new IllegalStateException("unbalanced");
    } else if ("-".equals(first)) {
      left = -expression(out, input, 3);
    } else {
      try {
        left = Integer.parseInt(first);
      } catch (NumberFormatException unknown) {
        Integer sent = out.yield_("value of " + first + "?");
        left = sent == null ? 0 : sent;
      }
    }
    for (String op; (op = input.peek()) != null && precedence(op) > limit; ) {
      input.remove();
      int right = expression(out, input, precedence(op));
      int before = left;
      left = switch (op) {
        case "+" -> left + right;
        case "-" -> left - right;
        case "*" -> left * right;
        default -> throw new IllegalStateException(op);
      };
      out.yield_(before + op + right + "=" + left);
    }
    return left;
  }

  static int precedence(String op) {
    return "+-".contains(op) ? 1 : op.equals("*") ? 2 : -1;
  }

  static Stream<Object[]> expressionArguments() {
    return Stream.of("1 + 2 * 3", "( 1 + x ) * - y", "( 2", "4").map(text ->
        new Object[] {new ArrayDeque<>(List.of(text.split(" "))), 0});
  }

  @GeneratorMethod
  static long checksum(Yielder<? super Integer> out, byte[] data) {
    long crc = 0xFFFF_FFFFL;
    for (byte b : data) {
      crc ^= b & 0xff;
      for (int k = 0; k < 0b1000; k++) {
        crc = (crc & 01L) != 0 ? crc >>> 1 ^ 0xEDB8_8320L : crc >>> 1;
      }
      out.yield_((int) crc);
    }
    return ~crc & 0xFFFFFFFFL;
  }

  static Stream<Object[]> checksumArguments() {
    return Stream.<Object[]>of(new Object[] {new byte[0]}, new Object[] {new byte[] {1, -1, 127}});
  }

  @GeneratorMethod
  static void variables(Yielder<String> out, String template) {
    var values = new HashMap<String, Object>();
    values.put("a", 1);
    values.put("b", "two");
    StringBuilder result = new StringBuilder();
    int from = 0, open;
    while ((open = template.indexOf("${", from)) != -1) {
      result.append(template, from, open);
      int close = template.indexOf('}', open);
      if (close == -1) {
        throw new UncheckedIOException(new IOException("no end: " + template.substring(open)));
      }
      var name = template.substring(open + 2, close);
      var value = values.computeIfAbsent(name, key -> log("default", key.length()));
      out.yield_(name + "=" + value);
      result.append(value);
      from = close + 1;
    }
    out.yield_(result.append(template.substring(from)).toString());
  }

  static Stream<Object[]> variablesArguments() {
    return Stream.of("", "x${a}y${b}${ccc}", "${open").map(text -> new Object[] {text});
  }
}
