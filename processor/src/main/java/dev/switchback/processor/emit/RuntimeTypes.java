package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The names of the library's classes: the processor runs without them on its path. */
final class RuntimeTypes {
  static final ClassName GENERATOR = ClassName.get("dev.switchback", "Generator");
  static final ClassName COROUTINE = ClassName.get("dev.switchback", "Coroutine");
  static final ClassName MACHINE = runtime("Machine");
  static final ClassName MACHINES = runtime("Machines");
  static final ClassName HELD = runtime("Held");
  static final ClassName YIELD_FROM = runtime("YieldFrom");
  static final TypeName ANY_MACHINE = ParameterizedTypeName.get(MACHINE, any(), any(), any());

  private RuntimeTypes() {}

  static ClassName runtime(String name) {
    return ClassName.get("dev.switchback.runtime", name);
  }

  private static TypeName any() {
    return WildcardTypeName.subtypeOf(ClassName.OBJECT);
  }
}
