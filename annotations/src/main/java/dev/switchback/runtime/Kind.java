package dev.switchback.runtime;

/** What a generator yields. A generator of primitive values may delegate to one of references, which are then unboxed. */
enum Kind {
  REFERENCE(Machine.class, Object.class),
  INT(IntMachine.class, Integer.class),
  LONG(LongMachine.class, Long.class),
  DOUBLE(DoubleMachine.class, Double.class);

  private final Class<?> machines;
  private final Class<?> values;

  Kind(Class<?> machines, Class<?> values) {
    this.machines = machines;
    this.values = values;
  }

  /** Whether all values of {@code machine} are of this kind. */
  boolean isOf(Machine<?, ?, ?> machine) {
    return machines.isInstance(machine);
  }

  /** Whether {@code value} can be unboxed to this kind. */
  boolean accepts(Object value) {
    return this == REFERENCE || values.isInstance(value);
  }

  /** What unboxing a value that is not {@linkplain #accepts accepted} throws. */
  RuntimeException failure(Object value) {
    return value == null
        ? new NullPointerException("null can't be unboxed: what is delegated to must yield "
            + values.getSimpleName() + "s")
        : new ClassCastException(
            value.getClass().getName() + " can't be cast to " + values.getName());
  }
}
