package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a random class: source text with smaller pieces in between. It knows no more of Java than what shrinking
 * it needs.
 *
 * @param role what may be done with it when a failure is made smaller
 * @param type the type of an expression, else null
 * @param parts texts ({@link String}) and pieces ({@link Tree}) in order
 */
record Tree(Role role, Type type, List<Object> parts) {
  /** What a piece is. */
  enum Role {
    /** An expression that needs parentheses as an operand. */
    EXPRESSION,
    /** An expression that needs none. */
    PRIMARY,
    /** May be left out. */
    STATEMENT,
    /** Statements that may take the place of the statement around them. */
    BLOCK,
    /** An optional part, such as a label, a catch clause or a member. */
    CLAUSE,
    TEXT
  }

  static final Tree NOTHING = text();

  Tree {
    parts = List.copyOf(parts);
  }

  static Tree primary(Type type, Object... parts) {
    return new Tree(Role.PRIMARY, type, flat(parts));
  }

  static Tree expression(Type type, Object... parts) {
    return new Tree(Role.EXPRESSION, type, flat(parts));
  }

  static Tree statement(Object... parts) {
    return new Tree(Role.STATEMENT, null, flat(parts));
  }

  static Tree block(List<Tree> statements) {
    return new Tree(Role.BLOCK, null, new ArrayList<>(statements));
  }

  static Tree clause(Object... parts) {
    return new Tree(Role.CLAUSE, null, flat(parts));
  }

  static Tree text(Object... parts) {
    return new Tree(Role.TEXT, null, flat(parts));
  }

  private static List<Object> flat(Object... parts) {
    List<Object> flat = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> list) {
        flat.addAll(list);
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  boolean isExpression() {
    return role == Role.EXPRESSION || role == Role.PRIMARY;
  }

  /** This expression in a form that any operator, selector or index can follow. */
  Tree asOperand() {
    return role == Role.PRIMARY ? this : primary(type, "(", this, ")");
  }

  /** A copy with another piece at {@code index}. */
  Tree with(int index, Object part) {
    List<Object> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return new Tree(role, type, changed);
  }

  /** The source text in lines, indented. */
  String source() {
    StringBuilder raw = new StringBuilder();
    write(raw);
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (String line : raw.toString().split("\n")) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        continue;
      }
      int closed = stripped.startsWith("}") ? 1 : 0;
      text.append("  ".repeat(Math.max(0, depth - closed))).append(stripped).append('\n');
      depth += (int) (stripped.chars().filter(c -> c == '{').count()
          - stripped.chars().filter(c -> c == '}').count());
    }
    return text.toString();
  }

  private void write(StringBuilder text) {
    for (Object part : parts) {
      if (part instanceof Tree tree) {
        tree.write(text);
      } else {
        text.append(part);
      }
    }
  }
}
