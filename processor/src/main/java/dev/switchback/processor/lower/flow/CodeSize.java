package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Op;
import java.util.Map;
import java.util.Set;

/**
 * About how many bytes of instructions a piece of code becomes. Only its text is known, no types; so each token counts what
 * it costs as a rule, rounded up. For the machines of the language suite, the sizes that come of this are 1.25 to 3.5 times
 * those that javac makes.
 */
public final class CodeSize {
  private static final int NAME = 3;
  private static final int LITERAL = 3;
  private static final Map<String, Integer> KEYWORDS = Map.ofEntries(
      Map.entry("for", 16),
      Map.entry("try", 24),
      Map.entry("switch", 16),
      Map.entry("case", 9),
      Map.entry("synchronized", 24),
      Map.entry("assert", 16),
      Map.entry("new", 4),
      Map.entry("instanceof", 4),
      Map.entry("else", 3),
      Map.entry("break", 3),
      Map.entry("continue", 3));
  private static final Set<String> FREE = Set.of(
      "int", "long", "double", "float", "boolean", "byte", "short", "char", "final", "var", "if",
      "while", "do", "default", "extends", "super", "class", "void", "static", "public", "private");
  private static final Map<Character, Integer> PUNCTUATION =
      Map.of('(', 2, '=', 2, '<', 3, '>', 3, '&', 2, '|', 2, '?', 4, '[', 3, '!', 3, '-', 2);
  private static final Set<String> WAYS_OUT = Set.of("return", "break", "continue", "yield");

  private int size = 2;
  private int tries;
  private int waysOut;

  private CodeSize() {}

  /** The size of {@code code}. */
  public static int of(Code code) {
    CodeSize all = new CodeSize();
    all.add(code);
    // A finally block is there once for every way out of its try, and the closing of a resource.
    return all.size * (all.tries == 0 ? 1 : Math.min(2 + all.waysOut, 8));
  }

  private void add(Code code) {
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Text text) {
        add(text.text());
      } else if (part instanceof Code.Escape escape) {
        waysOut++;
        size += 12;
        for (Op op : escape.exit().ops()) {
          size += 4 + of(op.code());
        }
      } else {
        size += part instanceof Code.ClassRef || part instanceof Code.TypeRef ? 1 : 4;
      }
    }
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (text.startsWith("//", i)) {
        i = after(text, "\n", i + 2);
      } else if (text.startsWith("/*", i)) {
        i = after(text, "*/", i + 2);
      } else if (text.startsWith("\"\"\"", i)) {
        size += LITERAL;
        i = after(text, "\"\"\"", i + 3);
      } else if (c == '"' || c == '\'') {
        size += LITERAL;
        i = literal(text, c, i + 1);
      } else if (Character.isJavaIdentifierStart(c) || Character.isDigit(c)) {
        int end = i + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
          end++;
        }
        word(text.substring(i, end));
        i = end;
      } else {
        size += Character.isWhitespace(c) ? 0 : PUNCTUATION.getOrDefault(c, c > ' ' ? 1 : 0);
        i++;
      }
    }
  }

  private void word(String word) {
    if (word.equals("finally") || word.equals("try") || word.equals("synchronized")) {
      tries++;
    } else if (WAYS_OUT.contains(word)) {
      waysOut++;
    }
    size += FREE.contains(word) ? 0 : KEYWORDS.getOrDefault(word, NAME);
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static int literal(String text, char quote, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != quote) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }
}
