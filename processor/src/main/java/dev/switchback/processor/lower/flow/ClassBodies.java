package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Code;
import java.util.regex.Pattern;

/**
 * Finds code that may declare an anonymous class. Such code can't be repeated elsewhere to name a type: each copy would have
 * a class of its own.
 */
final class ClassBodies {
  private static final Pattern SKIPPED = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BODY = Pattern.compile("\\)\\s*\\{");

  private ClassBodies() {}

  /** Whether there may be one: a body stands after parentheses, as it does in other kinds of code, too. */
  static boolean in(Code code) {
    StringBuilder text = new StringBuilder();
    for (Code.Part part : code.parts()) {
      text.append(part instanceof Code.Text plain ? plain.text() : "_");
    }
    return BODY.matcher(SKIPPED.matcher(text).replaceAll(" ")).find();
  }
}
