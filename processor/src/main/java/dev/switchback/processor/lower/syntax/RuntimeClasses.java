package dev.switchback.processor.lower.syntax;

import dev.switchback.processor.model.Code;
import java.util.List;

/** The classes of the runtime, and of Java itself, that lowered code names. */
public final class RuntimeClasses {
  public static final Code.ClassRef MACHINE = of("Machine");
  public static final Code.ClassRef MACHINES = of("Machines");
  public static final Code.ClassRef HELD = of("Held");
  public static final Code.ClassRef KEPT = of("Kept");
  public static final Code.ClassRef CURSORS = of("Cursors");

  public static final Code.ClassRef OBJECTS = new Code.ClassRef("java.util", List.of("Objects"));
  public static final Code.ClassRef STRING = new Code.ClassRef("java.lang", List.of("String"));

  private RuntimeClasses() {}

  private static Code.ClassRef of(String name) {
    return new Code.ClassRef("dev.switchback.runtime", List.of(name));
  }
}
