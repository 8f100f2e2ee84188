package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.source.TemplateSource;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name in the text of a variable's declaration: trees don't tell where it stands. */
public final class DeclaredNames {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
  // A comment may stand around the name, too.
  private static final Pattern WORD = Pattern.compile("//.*|(?s)/\\*.*?\\*/|(?:" + ESCAPE.pattern()
      + "|[\\p{L}_$])(?:" + ESCAPE.pattern() + "|[\\p{L}\\p{N}_$])*");

  private DeclaredNames() {}

  /** The place of the name: nothing but dimensions follows it before the initializer. */
  public static MatchResult find(VariableTree declaration, TemplateSource source) {
    int from = source.start(declaration);
    for (Tree before : new Tree[] {declaration.getModifiers(), declaration.getType()}) {
      if (before != null && source.contains(before) && source.end(before) > from) {
        from = source.end(before);
      }
    }
    int to = declaration.getInitializer() == null
        ? source.end(declaration)
        : source.start(declaration.getInitializer());
    Matcher words = WORD.matcher(source.text()).region(from, to);
    MatchResult found = null;
    while (words.find()) {
      if (declaration.getName().contentEquals(unescaped(words.group()))) {
        found = words.toMatchResult();
      }
    }
    if (found == null) {
      throw new IllegalStateException("no name in " + declaration);
    }
    return found;
  }

  private static String unescaped(String word) {
    return ESCAPE
        .matcher(word)
        .replaceAll(escape ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
  }
}
