package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Accessor.Operation;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Writes the accessors for fields. */
final class FieldAccessors {
  private static final Set<TypeName> NARROW = Set.of(TypeName.BYTE, TypeName.SHORT, TypeName.CHAR);
  private static final Set<String> INTEGRAL = Set.of("&", "|", "^", "<<", ">>", ">>>");

  private final AccessorTypes types;
  private final HandleConstants handles;
  private final TypeSpec.Builder into;

  FieldAccessors(AccessorTypes types, HandleConstants handles, TypeSpec.Builder into) {
    this.types = types;
    this.handles = handles;
    this.into = into;
  }

  /** An operator's word, for names. */
  static String word(String operator) {
    return switch (operator) {
      case "+" -> "plus";
      case "-" -> "minus";
      case "*" -> "times";
      case "/" -> "dividedBy";
      case "%" -> "modulo";
      case "<<" -> "shiftedLeft";
      case ">>" -> "shiftedRight";
      case ">>>" -> "shiftedRightUnsigned";
      case "&" -> "and";
      case "|" -> "or";
      default -> "xor";
    };
  }

  /** Writes what {@code use} calls {@code name}. */
  void write(Accessor.OfField use, String name) {
    Operation operation = use.operation();
    if (operation instanceof Operation.Read) {
      into.addMethod(
          method(use, name).addStatement("return $L", read(use, "self")).build());
    } else if (operation instanceof Operation.Write) {
      write(use, name, type(use));
    } else if (operation instanceof Operation.Step step) {
      step(use, name, step);
    } else {
      update(use, name, ((Operation.Update) operation).operator());
    }
  }

  private MethodSpec.Builder method(Accessor.OfField use, String name) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(variables(use))
        .returns(type(use));
    return use.receiver() ? method.addParameter(receiverType(use), "self") : method;
  }

  private TypeName receiverType(Accessor.OfField use) {
    return use.instance()
        .map(instance -> TypeName.get(instance.receiver().type()))
        .orElseGet(types::receiver);
  }

  private List<TypeVariableName> variables(Accessor.OfField use) {
    return use.receiver() && use.instance().isEmpty() ? types.variables() : List.of();
  }

  private TypeName type(Accessor.OfField use) {
    return TypeName.get(seen(use));
  }

  private TypeMirror seen(Accessor.OfField use) {
    return use.instance()
        .map(instance -> instance.type().type())
        .orElseGet(() -> types.seen(use.field()));
  }

  /**
   * An assignment to a narrow type takes int constants, a call doesn't (JLS 5.2 and 5.3): so the accessor takes an int, or
   * comes in two versions for a wrapper class.
   */
  private void write(Accessor.OfField use, String name, TypeName type) {
    TypeName taken = NARROW.contains(type) ? TypeName.INT : type;
    into.addMethod(method(use, name)
        .addParameter(taken, "value")
        .addStatement("$L", set(use, "self", cast(type, taken, "value")))
        .addStatement("return $L", cast(type, taken, "value"))
        .build());
    if (type.isBoxedPrimitive() && NARROW.contains(type.unbox())) {
      into.addMethod(method(use, name)
          .addParameter(TypeName.INT, "value")
          .addStatement(
              "return $L($L($T) ($T) value)",
              name,
              use.receiver() ? "self, " : "",
              type,
              type.unbox())
          .build());
    }
  }

  private static CodeBlock cast(TypeName type, TypeName from, String name) {
    return type.equals(from) ? CodeBlock.of("$L", name) : CodeBlock.of("($T) $L", type, name);
  }

  private void step(Accessor.OfField use, String name, Operation.Step step) {
    TypeName type = type(use);
    TypeName primitive = type.isBoxedPrimitive() ? type.unbox() : type;
    into.addMethod(method(use, name)
        .addStatement("$T old = $L", type, read(use, "self"))
        .addStatement("$T next = ($T) (old $L 1)", type, primitive, step.increment() ? "+" : "-")
        .addStatement("$L", set(use, "self", CodeBlock.of("next")))
        .addStatement("return $L", step.prefix() ? "next" : "old")
        .build());
  }

  /** An accessor for {@code +=} and the like makes an object that keeps the receiver and the old value. */
  private void update(Accessor.OfField use, String name, String operator) {
    String className = AccessorHolder.capital(name);
    TypeName type = type(use);
    TypeName unboxed = type.isBoxedPrimitive() ? type.unbox() : type;
    ClassName raw = ClassName.get("", className);
    List<TypeVariableName> variables = variables(use);
    boolean generic = !variables.isEmpty();
    MethodSpec.Builder make = MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(variables)
        .returns(generic ? ParameterizedTypeName.get(raw, variables.toArray(TypeName[]::new)) : raw)
        .addParameter(receiverType(use), "self")
        .addStatement(
            "return new $L$L(self, $L)", className, generic ? "<>" : "", read(use, "self"));
    into.addMethod(make.build());
    TypeSpec.Builder made = TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addTypeVariables(variables)
        .addField(FieldSpec.builder(receiverType(use), "self", Modifier.PRIVATE, Modifier.FINAL)
            .build())
        .addField(
            FieldSpec.builder(unboxed, "old", Modifier.PRIVATE, Modifier.FINAL).build())
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(receiverType(use), "self")
            .addParameter(unboxed, "old")
            .addStatement("this.self = self")
            .addStatement("this.old = old")
            .build());
    String operand = unboxed.isPrimitive() ? "operand" : "String.valueOf(operand)";
    for (TypeName operandType : operands(unboxed, operator)) {
      made.addMethod(MethodSpec.methodBuilder("by")
          .returns(type)
          .addParameter(operandType, "operand")
          .addStatement("$T next = ($T) (this.old $L $L)", type, unboxed, operator, operand)
          .addStatement("$L", set(use, "this.self", CodeBlock.of("next")))
          .addStatement("return next")
          .build());
    }
    into.addType(made.build());
  }

  /** The types of operands that tell the ways to evaluate an operator apart (JLS 5.6 and 15.18.1). */
  private static List<TypeName> operands(TypeName field, String operator) {
    if (!field.isPrimitive()) {
      return List.of(
          ClassName.OBJECT,
          TypeName.BOOLEAN,
          TypeName.CHAR,
          TypeName.INT,
          TypeName.LONG,
          TypeName.FLOAT,
          TypeName.DOUBLE);
    }
    if (field.equals(TypeName.BOOLEAN)) {
      return List.of(TypeName.BOOLEAN);
    }
    return INTEGRAL.contains(operator)
        ? List.of(TypeName.INT, TypeName.LONG)
        : List.of(TypeName.INT, TypeName.LONG, TypeName.FLOAT, TypeName.DOUBLE);
  }

  private CodeBlock read(Accessor.OfField use, String self) {
    VariableElement field = use.field();
    TypeMirror declared = field.asType();
    CodeBlock between = types.differs(declared, seen(use))
        ? CodeBlock.of("($T) ", types.erased(declared))
        : CodeBlock.of("");
    return CodeBlock.of(
        "($T) $L$L.get$L($L)",
        type(use),
        between,
        handles.field(use),
        isVolatile(field) ? "Volatile" : "",
        receiver(use, self));
  }

  private CodeBlock set(Accessor.OfField use, String self, CodeBlock value) {
    VariableElement field = use.field();
    CodeBlock receiver = receiver(use, self);
    CodeBlock cast = types.differs(field.asType(), seen(use))
        ? CodeBlock.of("($T) ", types.erased(field.asType()))
        : CodeBlock.of("");
    return CodeBlock.of(
        "$L.set$L($L$L$L$L)",
        handles.field(use),
        isVolatile(field) ? "Volatile" : "",
        receiver,
        receiver.isEmpty() ? "" : ", ",
        cast,
        value);
  }

  /** A handle on a static field takes no receiver, one on a protected field takes the class that may use it. */
  private CodeBlock receiver(Accessor.OfField use, String self) {
    if (use.field().getModifiers().contains(Modifier.STATIC)) {
      return CodeBlock.of("");
    }
    return use.through().equals(types.of())
        ? CodeBlock.of("$L", self)
        : CodeBlock.of("($T) $L", ClassName.get(use.through()), self);
  }

  private static boolean isVolatile(VariableElement field) {
    return field.getModifiers().contains(Modifier.VOLATILE);
  }
}
