package dev.switchback.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchback.processor.model.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The type parameters of a template's factory and machine: those of the receiver's class, then the template's own. In a class
 * an inner type parameter hides an outer one of the same name (JLS 6.4.1); here they stand side by side, and the hidden one,
 * which the template can't name, gets another name; and so does one that would be confused with a type that every machine
 * inherits.
 */
final class TypeParameters {
  private final List<TypeParameterElement> all = new ArrayList<>();
  private final Map<Element, String> renamed = new HashMap<>();

  TypeParameters(Template template) {
    if (!template.isStatic()) {
      all.addAll(ofReceiver(template.owner()));
    }
    all.addAll(template.element().getTypeParameters());
    Set<String> taken = new HashSet<>();
    all.forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
    Set<String> seen = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      String name = all.get(i).getSimpleName().toString();
      if (!seen.add(name) || HiddenNames.isInherited(name)) {
        int n = 1;
        while (!taken.add(name + "_" + n)) {
          n++;
        }
        renamed.put(all.get(i), name + "_" + n);
      }
    }
  }

  /** The type parameters that a receiver of class {@code type} brings along: those of the classes around an inner one, too. */
  static List<TypeParameterElement> ofReceiver(TypeElement type) {
    List<TypeParameterElement> all = new ArrayList<>();
    Element outer = type.getEnclosingElement();
    boolean inner = type.getKind() == ElementKind.CLASS
        && outer instanceof TypeElement enclosing
        && !enclosing.getKind().isInterface()
        && !type.getModifiers().contains(Modifier.STATIC);
    if (inner) {
      all.addAll(ofReceiver((TypeElement) outer));
    }
    all.addAll(type.getTypeParameters());
    return all;
  }

  /** The type parameters as they are declared. */
  List<TypeVariableName> declarations() {
    return all.stream()
        .map(parameter -> {
          TypeName[] bounds =
              parameter.getBounds().stream().map(this::name).toArray(TypeName[]::new);
          return TypeVariableName.get(nameOf(parameter), bounds);
        })
        .toList();
  }

  /** The type that a generic class of a companion has with these as its type arguments. */
  TypeName applied(String name) {
    ClassName raw = ClassName.get("", name);
    return all.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, declarations().toArray(TypeName[]::new));
  }

  /** The name of a type where these type parameters are in scope. */
  TypeName name(TypeMirror type) {
    if (renamed.isEmpty()) {
      return TypeName.get(type);
    }
    return switch (type.getKind()) {
      case TYPEVAR -> TypeVariableName.get(nameOf(((TypeVariable) type).asElement()));
      case ARRAY -> ArrayTypeName.of(name(((ArrayType) type).getComponentType()));
      case WILDCARD -> wildcard((WildcardType) type);
      case DECLARED -> declared((DeclaredType) type);
      default -> TypeName.get(type);
    };
  }

  private String nameOf(Element parameter) {
    return renamed.getOrDefault(parameter, parameter.getSimpleName().toString());
  }

  private TypeName wildcard(WildcardType type) {
    if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(name(type.getSuperBound()));
    }
    return WildcardTypeName.subtypeOf(
        type.getExtendsBound() == null ? ClassName.OBJECT : name(type.getExtendsBound()));
  }

  private TypeName declared(DeclaredType type) {
    List<TypeName> arguments = type.getTypeArguments().stream().map(this::name).toList();
    ClassName raw = ClassName.get((TypeElement) type.asElement());
    if (!type.asElement().getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingType().getKind() == TypeKind.DECLARED
        && name(type.getEnclosingType()) instanceof ParameterizedTypeName outer) {
      return outer.nestedClass(raw.simpleName(), arguments);
    }
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }
}
