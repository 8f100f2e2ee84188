package dev.switchback.processor.check;

import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.source.TemplateSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rule that a template's first parameter is its capability, with one of the capability types exactly. */
final class CapabilityParameter {

  /** A capability of other kinds of template: not a {@code Yielder}, yet plainly meant as a capability. */
  private static final String AWAITER = "dev.switchback.Awaiter";

  private final Elements elements;
  private final Types types;

  CapabilityParameter(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the capability, or reports why there is none. */
  Optional<Capability> check(ExecutableElement method, TemplateSource source, DiagnosticSink sink) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (!parameters.isEmpty()) {
      VariableElement first = parameters.get(0);
      Optional<Capability.Kind> kind = kind(first.asType());
      if (kind.isPresent()) {
        return Optional.of(capability(kind.get(), first));
      } else if (resembles(first.asType())) {
        sink.report(
            Message.CAPABILITY_TYPE, source.method().getParameters().get(0), first.asType());
        return Optional.empty();
      }
    }
    for (int i = 1; i < parameters.size(); i++) {
      VariableElement later = parameters.get(i);
      if (kind(later.asType()).isPresent()) {
        sink.report(
            Message.CAPABILITY_NOT_FIRST,
            source.method().getParameters().get(i),
            later.getSimpleName(),
            method.getSimpleName(),
            source.text(source.method().getParameters().get(i).getType()));
        return Optional.empty();
      }
    }
    sink.reportDeclaration(Message.CAPABILITY_MISSING, method.getSimpleName());
    return Optional.empty();
  }

  private static Optional<Capability.Kind> kind(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      for (Capability.Kind kind : Capability.Kind.values()) {
        if (element.getQualifiedName().contentEquals(kind.typeName())) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  private Capability capability(Capability.Kind kind, VariableElement parameter) {
    DeclaredType type = (DeclaredType) parameter.asType();
    String name = parameter.getSimpleName().toString();
    return switch (kind) {
      case YIELDER -> new Capability(kind, name, argument(type, 0), null);
      case TWO_WAY -> new Capability(kind, name, argument(type, 0), argument(type, 1));
      case OF_INT -> new Capability(kind, name, types.getPrimitiveType(TypeKind.INT), null);
      case OF_LONG -> new Capability(kind, name, types.getPrimitiveType(TypeKind.LONG), null);
      case OF_DOUBLE -> new Capability(kind, name, types.getPrimitiveType(TypeKind.DOUBLE), null);
    };
  }

  private TypeMirror argument(DeclaredType type, int index) {
    if (index >= type.getTypeArguments().size()) {
      return object(); // the raw type
    }
    TypeMirror argument = type.getTypeArguments().get(index);
    if (argument instanceof WildcardType wildcard) {
      if (wildcard.getSuperBound() != null) {
        return wildcard.getSuperBound();
      }
      return wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : object();
    }
    return argument;
  }

  /** Returns whether a type is meant to be a capability: a subtype of one, a type variable bounded by one, an array of them. */
  private boolean resembles(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return resembles(array.getComponentType());
    }
    TypeMirror erased = types.erasure(type);
    return isSubtype(erased, AWAITER)
        || List.of(Capability.Kind.values()).stream()
            .anyMatch(kind -> isSubtype(erased, kind.typeName()));
  }

  private boolean isSubtype(TypeMirror erased, String typeName) {
    TypeElement supertype = elements.getTypeElement(typeName);
    return supertype != null
        && erased.getKind() == TypeKind.DECLARED
        && types.isSubtype(erased, types.erasure(supertype.asType()));
  }

  private TypeMirror object() {
    return elements.getTypeElement("java.lang.Object").asType();
  }
}
