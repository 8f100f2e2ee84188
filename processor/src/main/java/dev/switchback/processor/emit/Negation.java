package dev.switchback.processor.emit;

import dev.switchback.processor.model.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opposite of a condition, spelled as one would by hand: {@code !done} and {@code done}, not {@code !(!done)}. */
final class Negation {
  /** Stands for a part that is not text, which is a name or something like one. */
  private static final char NAME = 'x';

  private static final Pattern TOKEN = Pattern.compile("(?<operand>\"(?:\\\\.|[^\"\\\\])*\""
      + "|'(?:\\\\.|[^'\\\\])*'|[\\w$\\P{ASCII}]+)"
      + "|(?<open>[(\\[{])|(?<close>[)\\]}])"
      + "|(?<operator>>>>=|<<=|>>=|[-+*/%&|^=!<>]=|&&|\\|\\||\\+\\+|--|->|::|[-+*/%&|^=!<>~?:])"
      + "|\\.|\\s+|(?<other>.)");

  /** Operators that bind no more tightly than {@code ==}. */
  private static final Set<String> LOOSE = Set.of(
      "==", "!=", "&", "^", "|", "&&", "||", "?", ":", "->", "=", "+=", "-=", "*=", "/=", "%=",
      "&=", "^=", "|=", "<<=", ">>=", ">>>=");

  /** An operator outside of all parentheses. */
  private record Operator(String text, int at) {}

  private final Code condition;
  private final String text;
  private final List<Operator> operators = new ArrayList<>();

  /** Whether all of this can be told by looking at it so. */
  private boolean plain;

  /** Whether operands stand beside each other with nothing between them but a word: {@code instanceof}, mostly. */
  private boolean words;

  /** Where the first pair of parentheses ends. */
  private int closed;

  private Negation(Code condition) {
    this.condition = condition;
    StringBuilder all = new StringBuilder();
    condition.parts().forEach(part -> all.append(textOf(part)));
    this.text = all.toString();
    this.plain = !text.contains("//") && !text.contains("/*") && !text.contains("\"\"\"");
    read();
  }

  /** Code that is true where {@code condition} is false. */
  static Code of(Code condition) {
    return new Negation(condition).opposite();
  }

  private static String textOf(Code.Part part) {
    if (part instanceof Code.Text text) {
      return text.text();
    }
    return part instanceof Code.Retyped edge ? edge.text() : String.valueOf(NAME);
  }

  private void read() {
    int depth = 0;
    String before = "";
    for (Matcher token = TOKEN.matcher(text); plain && token.find(); ) {
      boolean top = depth == 0;
      if (token.group("open") != null) {
        plain = !top || !token.group().equals("{");
        depth++;
      } else if (token.group("close") != null) {
        depth--;
        closed = depth == 0 && closed == 0 ? token.start() : closed;
      } else if (top && token.group("operator") != null) {
        operators.add(new Operator(token.group(), token.start()));
      } else if (top && token.group("operand") != null) {
        words |= !before.isEmpty() && !before.equals("new");
      } else if (top && token.group("other") != null) {
        plain = false;
      }
      if (!token.group().isBlank()) {
        before = top && token.group("operand") != null ? token.group() : "";
      }
    }
  }

  private Code opposite() {
    if (plain && !words && operators.isEmpty()) {
      return Code.builder().add("!").add(condition).build();
    }
    if (plain && !words && operators.size() == 1 && text.startsWith("!")) {
      return new Negation(replaced(0, 1, "")).bare();
    }
    List<Operator> loose =
        operators.stream().filter(each -> LOOSE.contains(each.text())).toList();
    if (plain && loose.size() == 1 && loose.get(0).text().matches("[!=]=")) {
      Operator equality = loose.get(0);
      return replaced(equality.at(), 2, equality.text().equals("==") ? "!=" : "==");
    }
    return Code.builder().add("!(").add(condition).add(")").build();
  }

  /** The condition without parentheses around all of it. */
  private Code bare() {
    boolean around = text.startsWith("(") && closed == text.length() - 1;
    if (!around) {
      return condition;
    }
    Code open = replaced(closed, 1, "");
    return new Negation(new Negation(open).replaced(0, 1, "")).bare();
  }

  private Code replaced(int at, int length, String replacement) {
    Code.Builder all = Code.builder();
    int position = 0;
    for (Code.Part part : condition.parts()) {
      String own = textOf(part);
      int from = at - position;
      if (part instanceof Code.Text && from >= 0 && from < own.length()) {
        all.add(own.substring(0, from) + replacement + own.substring(from + length));
      } else {
        all.add(part);
      }
      position += own.length();
    }
    return all.build();
  }
}
