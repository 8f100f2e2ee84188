package dev.switchback.processor.lower;

import dev.switchback.processor.model.Code;
import java.util.List;

/** The classes of the runtime that lowered code names. */
final class RuntimeClasses {
  static final Code.ClassRef MACHINES = of("Machines");
  static final Code.ClassRef HELD = of("Held");
  static final Code.ClassRef KEPT = of("Kept");
  static final Code.ClassRef CURSORS = of("Cursors");

  private RuntimeClasses() {}

  private static Code.ClassRef of(String name) {
    return new Code.ClassRef("dev.switchback.runtime", List.of(name));
  }
}
