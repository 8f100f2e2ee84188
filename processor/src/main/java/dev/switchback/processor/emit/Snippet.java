package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Code of a machine's methods as it will stand in the companion: text with its line ends and its indentation, with types kept
 * apart, since imports decide how they are spelled.
 *
 * <p>It is made as JavaPoet's {@code CodeBlock} is, and becomes one. JavaPoet looks at each piece that it is given many times;
 * of a whole method this has few pieces, and what JavaPoet would make of them is the same.
 *
 * @param pieces of {@code String} and {@code TypeName}
 */
record Snippet(List<Object> pieces) {
  Snippet {
    pieces = List.copyOf(pieces);
  }

  /** Code in one piece: see {@link Builder#add}. */
  static Snippet of(String format, Object... arguments) {
    return builder().add(format, arguments).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** The same for JavaPoet. */
  CodeBlock toCodeBlock() {
    CodeBlock.Builder all = CodeBlock.builder();
    for (Object piece : pieces) {
      all.add(piece instanceof TypeName ? "$T" : "$L", piece);
    }
    return all.build();
  }

  /** Puts code together, with JavaPoet's formats and its indentation. */
  static final class Builder {
    private static final String STEP = "  ";

    private final List<Object> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(); // since the last of the pieces
    private boolean begins = true; // whether nothing stands in the line yet
    private int level;
    private boolean inStatement;
    private boolean continued; // whether the statement has come to another line

    /**
     * Adds code: {@code $L} stands for text or other code, {@code $T} for a type, {@code $>} and {@code $<} for more and less
     * indentation of the lines to come.
     */
    Builder add(String format, Object... arguments) {
      int next = 0;
      int from = 0;
      for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
        text(format, from, at);
        switch (format.charAt(at + 1)) {
          case 'L' -> literal(arguments[next++]);
          case 'T' -> append(type(arguments[next++]));
          case '>' -> level++;
          case '<' -> level--;
          default -> throw new IllegalArgumentException(format);
        }
        from = at + 2;
      }
      text(format, from, format.length());
      return this;
    }

    /** Adds text. */
    Builder append(String words) {
      text(words, 0, words.length());
      return this;
    }

    /** Adds a type. */
    Builder append(TypeName type) {
      indent();
      flush();
      pieces.add(type);
      return this;
    }

    /** Adds other code, indented as the place asks for. */
    Builder append(Snippet code) {
      for (Object piece : code.pieces) {
        if (piece instanceof TypeName type) {
          append(type);
        } else {
          append((String) piece);
        }
      }
      return this;
    }

    /** Indents lines to come by so many steps more. */
    Builder deeper(int steps) {
      level += steps;
      return this;
    }

    /** Adds a statement without its semicolon; lines after its first are indented twice. */
    Builder addStatement(String format, Object... arguments) {
      inStatement = true;
      add(format, arguments);
      append(";\n");
      level -= continued ? 2 : 0;
      inStatement = false;
      continued = false;
      return this;
    }

    /** Opens a block after {@code format}. */
    Builder beginControlFlow(String format, Object... arguments) {
      add(format, arguments);
      append(" {\n");
      level++;
      return this;
    }

    /** Closes a block, and opens the next after {@code format}. */
    Builder nextControlFlow(String format, Object... arguments) {
      level--;
      append("} ");
      return beginControlFlow(format, arguments);
    }

    /** Closes a block. */
    Builder endControlFlow() {
      level--;
      append("}\n");
      return this;
    }

    Snippet build() {
      flush();
      return new Snippet(pieces);
    }

    private void literal(Object argument) {
      if (argument instanceof Snippet code) {
        append(code);
      } else {
        append(argument.toString());
      }
    }

    private static TypeName type(Object argument) {
      return argument instanceof Type type ? TypeName.get(type) : (TypeName) argument;
    }

    private void flush() {
      if (!text.isEmpty()) {
        pieces.add(text.toString());
        text.setLength(0);
      }
    }

    private void text(String words, int start, int end) {
      int from = start;
      while (from < end) {
        int line = words.indexOf('\n', from);
        int stop = line < 0 || line > end ? end : line;
        if (stop > from) {
          indent();
          text.append(words, from, stop);
        }
        if (stop < end) {
          text.append('\n');
          begins = true;
          if (inStatement && !continued) {
            continued = true;
            level += 2;
          }
        }
        from = stop + 1;
      }
    }

    private void indent() {
      if (begins) {
        text.append(STEP.repeat(level));
        begins = false;
      }
    }
  }
}
