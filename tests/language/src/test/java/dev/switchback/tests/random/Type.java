package dev.switchback.tests.random;

import java.util.List;

/** The types of the values in random templates. */
enum Type {
  INT("int"),
  LONG("long"),
  DOUBLE("double"),
  CHAR("char"),
  BYTE("byte"),
  SHORT("short"),
  BOOLEAN("boolean"),
  INTEGER("Integer"),
  LONG_BOX("Long"),
  CHAR_BOX("Character"),
  BOOLEAN_BOX("Boolean"),
  DOUBLE_BOX("Double"),
  STRING("String"),
  OBJECT("Object"),
  INTS("int[]"),
  STRINGS("String[]"),
  NUMBERS("List<Integer>"),
  COLOR("Color"),
  PAIR("Pair"),
  CELL("Cell"),
  OPERATOR("IntUnaryOperator"),
  SUPPLIER("Supplier<Object>");

  /** What locals and parameters are declared with, the usual ones more often. */
  static final List<Type> OF_VARIABLES = List.of(
      INT, INT, INT, INT, LONG, DOUBLE, CHAR, BYTE, SHORT, BOOLEAN, INTEGER, INTEGER, LONG_BOX,
      STRING, STRING, OBJECT, OBJECT, INTS, STRINGS, NUMBERS, COLOR, PAIR, CELL, OPERATOR,
      SUPPLIER);

  /** What parameters are declared with: those whose values can be made outside of a template. */
  static final List<Type> OF_PARAMETERS =
      List.of(INT, LONG, CHAR, BOOLEAN, INTEGER, STRING, OBJECT, INTS);

  /** What templates and lambdas return. */
  static final List<Type> OF_RESULTS =
      List.of(INT, INT, LONG, BOOLEAN, INTEGER, STRING, OBJECT, INTS, NUMBERS, CELL);

  private final String source;

  Type(String source) {
    this.source = source;
  }

  String source() {
    return source;
  }

  boolean isPrimitive() {
    return compareTo(BOOLEAN) <= 0;
  }

  boolean isNumeric() {
    return compareTo(SHORT) <= 0;
  }

  /** Whether only a lambda or a method reference makes a value of it, so that it needs a target type. */
  boolean isFunctional() {
    return this == OPERATOR || this == SUPPLIER;
  }

  /** The type of the boxes of this one: itself for reference types. */
  Type boxed() {
    return switch (this) {
      case INT -> INTEGER;
      case LONG -> LONG_BOX;
      case CHAR -> CHAR_BOX;
      case BOOLEAN -> BOOLEAN_BOX;
      case DOUBLE -> DOUBLE_BOX;
      default -> this;
    };
  }

  /** The primitive type of these boxes; null if it is none. */
  Type unboxed() {
    return switch (this) {
      case INTEGER -> INT;
      case LONG_BOX -> LONG;
      case CHAR_BOX -> CHAR;
      case BOOLEAN_BOX -> BOOLEAN;
      case DOUBLE_BOX -> DOUBLE;
      default -> null;
    };
  }

  /** Primitive types whose values may be assigned to a variable of this one. */
  List<Type> narrower() {
    return switch (this) {
      case INT -> List.of(CHAR, BYTE, SHORT, INTEGER);
      case LONG -> List.of(INT, CHAR, LONG_BOX, INTEGER);
      case DOUBLE -> List.of(INT, LONG, CHAR, INTEGER);
      case SHORT -> List.of(BYTE);
      case BOOLEAN -> List.of(BOOLEAN_BOX);
      case INTEGER, LONG_BOX, CHAR_BOX, BOOLEAN_BOX, DOUBLE_BOX -> List.of(unboxed());
      // No arrays: their texts are addresses.
      case OBJECT -> List.of(INT, INTEGER, STRING, CHAR, LONG, COLOR, PAIR, CELL, BOOLEAN, NUMBERS);
      default -> List.of();
    };
  }

  /** An expression of exactly this type, as small as can be. */
  Tree simplest() {
    return switch (this) {
      case INT -> Tree.primary(this, "1");
      case LONG -> Tree.primary(this, "1L");
      case DOUBLE -> Tree.primary(this, "1.5");
      case CHAR -> Tree.primary(this, "'c'");
      case BYTE -> Tree.expression(this, "(byte) 1");
      case SHORT -> Tree.expression(this, "(short) 1");
      case BOOLEAN -> Tree.primary(this, "true");
      case INTEGER -> Tree.primary(this, "Integer.valueOf(1)");
      case LONG_BOX -> Tree.primary(this, "Long.valueOf(1)");
      case CHAR_BOX -> Tree.primary(this, "Character.valueOf('c')");
      case BOOLEAN_BOX -> Tree.primary(this, "Boolean.TRUE");
      case DOUBLE_BOX -> Tree.primary(this, "Double.valueOf(1)");
      case STRING -> Tree.primary(this, "\"a\"");
      case OBJECT -> Tree.expression(this, "(Object) 1");
      case INTS -> Tree.expression(this, "new int[] {1}");
      case STRINGS -> Tree.expression(this, "new String[] {\"a\"}");
      case NUMBERS -> Tree.primary(this, "List.of(1)");
      case COLOR -> Tree.primary(this, "Color.RED");
      case PAIR -> Tree.primary(this, "new Pair(1, 1)");
      case CELL -> Tree.primary(this, "new Cell(1)");
      case OPERATOR -> Tree.expression(this, "(IntUnaryOperator) World::inc");
      case SUPPLIER -> Tree.expression(this, "(Supplier<Object>) () -> 1");
    };
  }

  /** An argument that the harness passes for a parameter of this type. */
  String argument(Rng rng) {
    return switch (this) {
      case INT, INTEGER -> "" + rng.below(6);
      case LONG -> rng.below(6) + "L";
      case CHAR -> "'" + (char) ('a' + rng.below(6)) + "'";
      case BOOLEAN -> "" + rng.chance(50);
      case STRING -> "\"s" + rng.below(3) + "\"";
      case OBJECT -> rng.pick("7", "\"object\"", "'o'", "Color.BLUE", "new Pair(\"p\", 2)");
      case INTS -> "new int[] {4, 5, 6}";
      default -> throw new AssertionError(this);
    };
  }
}
