package dev.switchback.tests.random;

import java.util.List;

/** The capabilities of random templates. */
enum Capability {
  OBJECTS("Yielder<Object>", Type.OBJECT, null),
  INTEGERS("Yielder<Integer>", Type.INTEGER, null),
  STRINGS("Yielder<String>", Type.STRING, null),
  OF_INT("Yielder.OfInt", Type.INT, null),
  OF_LONG("Yielder.OfLong", Type.LONG, null),
  OF_DOUBLE("Yielder.OfDouble", Type.DOUBLE, null),
  ASK_INTEGER("TwoWayYielder<Object, Integer>", Type.OBJECT, Type.INTEGER),
  ASK_LONG("TwoWayYielder<Integer, Long>", Type.INTEGER, Type.LONG_BOX),
  ASK_STRING("TwoWayYielder<Object, String>", Type.OBJECT, Type.STRING),
  ASK_OBJECT("TwoWayYielder<String, Object>", Type.STRING, Type.OBJECT),
  ASK_BOOLEAN("TwoWayYielder<Object, Boolean>", Type.OBJECT, Type.BOOLEAN_BOX),
  ASK_CHAR("TwoWayYielder<Integer, Character>", Type.INTEGER, Type.CHAR_BOX),
  ASK_INTS("TwoWayYielder<Object, int[]>", Type.OBJECT, Type.INTS);

  /** Drawn for classes; the two ways suspend in more places, so they come up more often. */
  static final List<Capability> DRAWN = List.of(
      OBJECTS,
      OBJECTS,
      INTEGERS,
      STRINGS,
      OF_INT,
      OF_LONG,
      OF_DOUBLE,
      ASK_INTEGER,
      ASK_INTEGER,
      ASK_INTEGER,
      ASK_INTEGER,
      ASK_LONG,
      ASK_STRING,
      ASK_STRING,
      ASK_OBJECT,
      ASK_BOOLEAN,
      ASK_CHAR,
      ASK_INTS);

  private final String source;
  private final Type yielded;
  private final Type sent;

  Capability(String source, Type yielded, Type sent) {
    this.source = source;
    this.yielded = yielded;
    this.sent = sent;
  }

  String source() {
    return source;
  }

  Type yielded() {
    return yielded;
  }

  /** The type of a yield's value; null for the capabilities that are one-way. */
  Type sent() {
    return sent;
  }

  boolean isPrimitive() {
    return yielded.isPrimitive();
  }
}
