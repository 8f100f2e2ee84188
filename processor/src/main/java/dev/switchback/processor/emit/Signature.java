package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Template;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types around a template's factory and machine. They depend on the template's signature, and on what the values are. */
final class Signature {
  private final Template template;

  /** The kind of the machine. */
  private final Capability.Kind values;

  private final TypeParameters typeParameters;

  /** The types around a factory. */
  Signature(Template template) {
    this(template, template.capability().kind());
  }

  /** The types around a machine. */
  Signature(MachineModel machine) {
    this(machine.template(), machine.values());
  }

  private Signature(Template template, Capability.Kind values) {
    this.template = template;
    this.values = values;
    this.typeParameters = new TypeParameters(template);
  }

  /** The type parameters of factory and machine. */
  TypeParameters typeParameters() {
    return typeParameters;
  }

  /** The declarations of these type parameters. */
  List<TypeVariableName> typeVariables() {
    return typeParameters.declarations();
  }

  /** The type of an instance template's receiver. */
  TypeName receiverType() {
    return typeParameters.name(template.owner().asType());
  }

  /** What the factory returns, and what the machine implements. */
  TypeName factoryType() {
    if (!answers()) {
      return isPrimitive()
          ? nested(RuntimeTypes.GENERATOR)
          : ParameterizedTypeName.get(RuntimeTypes.GENERATOR, yieldType());
    }
    return isPrimitive()
        ? ParameterizedTypeName.get(nested(RuntimeTypes.COROUTINE), sendType(), resultType())
        : ParameterizedTypeName.get(RuntimeTypes.COROUTINE, yieldType(), sendType(), resultType());
  }

  /** Whether the factory returns a coroutine. */
  boolean answers() {
    return returnsSomething() || kind() == Capability.Kind.TWO_WAY;
  }

  /** The runtime's class that the machine extends. */
  TypeName superclass(boolean delegates) {
    String role = delegates ? "Delegator" : "Machine";
    return switch (values) {
      case OF_INT -> primitive("Int" + role);
      case OF_LONG -> primitive("Long" + role);
      case OF_DOUBLE -> primitive("Double" + role);
      default ->
        ParameterizedTypeName.get(
            RuntimeTypes.runtime("Object" + role), yieldType(), sendType(), resultType());
    };
  }

  private TypeName primitive(String name) {
    return ParameterizedTypeName.get(RuntimeTypes.runtime(name), sendType(), resultType());
  }

  /** What stands in for the capability where the template delegates. */
  TypeName yieldFromType() {
    return switch (kind()) {
      case OF_INT, OF_LONG, OF_DOUBLE -> nested(RuntimeTypes.YIELD_FROM);
      case TWO_WAY ->
        ParameterizedTypeName.get(
            RuntimeTypes.YIELD_FROM.nestedClass("TwoWay"), yieldType(), sendType());
      case YIELDER -> ParameterizedTypeName.get(RuntimeTypes.YIELD_FROM, yieldType());
    };
  }

  /** The method that hands over a value as it is. */
  String nextName() {
    return switch (values) {
      case OF_INT -> "nextInt";
      case OF_LONG -> "nextLong";
      case OF_DOUBLE -> "nextDouble";
      default -> "next";
    };
  }

  /** The type of the values in the capability's type. */
  TypeName boxedType() {
    return HiddenNames.visible(yieldType());
  }

  /** What it returns. */
  TypeName nextType() {
    return values.primitive().isPresent() ? yieldType().unbox() : boxedType();
  }

  /** What takes all its values. */
  TypeName consumerType() {
    return switch (values) {
      case OF_INT -> ClassName.get(IntConsumer.class);
      case OF_LONG -> ClassName.get(LongConsumer.class);
      case OF_DOUBLE -> ClassName.get(DoubleConsumer.class);
      default ->
        ParameterizedTypeName.get(
            ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(nextType()));
    };
  }

  boolean returnsSomething() {
    return template.element().getReturnType().getKind() != TypeKind.VOID;
  }

  /** The result's own type, primitive or not. */
  TypeName plainResultType() {
    return typeParameters.name(template.element().getReturnType());
  }

  private TypeName resultType() {
    return boxed(template.element().getReturnType());
  }

  private TypeName yieldType() {
    return boxed(template.capability().yieldType());
  }

  private TypeName sendType() {
    return template.capability().sendType() == null
        ? ClassName.get(Void.class)
        : boxed(template.capability().sendType());
  }

  private TypeName boxed(TypeMirror type) {
    return type.getKind() == TypeKind.VOID
        ? ClassName.get(Void.class)
        : typeParameters.name(type).box();
  }

  private boolean isPrimitive() {
    return kind().primitive().isPresent();
  }

  /** Whether values are boxed when they are taken. */
  boolean boxes() {
    return values != kind();
  }

  private ClassName nested(ClassName outer) {
    return outer.nestedClass(
        switch (kind()) {
          case OF_INT -> "OfInt";
          case OF_LONG -> "OfLong";
          default -> "OfDouble";
        });
  }

  private Capability.Kind kind() {
    return template.capability().kind();
  }
}
