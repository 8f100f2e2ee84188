package dev.switchback.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchback.processor.model.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads code that spells a type. */
final class CodeType {
  private static final Map<String, TypeName> PRIMITIVES = Map.of(
      "boolean", TypeName.BOOLEAN,
      "byte", TypeName.BYTE,
      "short", TypeName.SHORT,
      "char", TypeName.CHAR,
      "int", TypeName.INT,
      "long", TypeName.LONG,
      "float", TypeName.FLOAT,
      "double", TypeName.DOUBLE);

  private final List<Object> tokens = new ArrayList<>(); // TypeName or String
  private int at;

  private CodeType(Code code, TypeParameters parameters) {
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.ClassRef ref) {
        tokens.add(CodeRenderer.className(ref));
      } else if (part instanceof Code.TypeRef ref) {
        tokens.add(parameters.name(ref.type()));
      } else if (part instanceof Code.Text text) {
        words(text.text());
      } else {
        throw new IllegalArgumentException("no type: " + code);
      }
    }
  }

  /** The type that {@code code} spells. */
  static TypeName of(Code code, TypeParameters parameters) {
    CodeType reader = new CodeType(code, parameters);
    TypeName type = reader.type();
    if (reader.at != reader.tokens.size()) {
      throw new IllegalArgumentException("no type: " + code);
    }
    return type;
  }

  private void words(String text) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isJavaIdentifierStart(c)) {
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(c)) {
        tokens.add(text.substring(i, end));
      }
      i = end;
    }
  }

  private TypeName type() {
    TypeName type =
        tokens.get(at) instanceof TypeName known ? known : named((String) tokens.get(at));
    at++;
    while (is(".") || is("<")) {
      if (is("<")) {
        ClassName raw =
            type instanceof ClassName known ? known : ClassName.get("", type.toString());
        type = ParameterizedTypeName.get(raw, arguments().toArray(TypeName[]::new));
      } else {
        at++;
        String name = (String) tokens.get(at++);
        type = type instanceof ParameterizedTypeName outer
            ? outer.nestedClass(name, arguments())
            : member(type, name);
      }
    }
    while (is("[")) {
      at += 2;
      type = ArrayTypeName.of(type);
    }
    return type;
  }

  /** The type arguments that follow, if any do. */
  private List<TypeName> arguments() {
    List<TypeName> arguments = new ArrayList<>();
    if (is("<")) {
      do {
        at++;
        arguments.add(argument());
      } while (is(","));
      at++; // >
    }
    return arguments;
  }

  private TypeName argument() {
    if (!is("?")) {
      return type();
    }
    at++;
    if (is("extends")) {
      at++;
      return WildcardTypeName.subtypeOf(type());
    }
    if (is("super")) {
      at++;
      return WildcardTypeName.supertypeOf(type());
    }
    return WildcardTypeName.subtypeOf(ClassName.OBJECT);
  }

  private static TypeName named(String name) {
    TypeName primitive = PRIMITIVES.get(name);
    return primitive == null ? TypeVariableName.get(name) : primitive;
  }

  /** A member of a class; or, after words that name no type, a longer qualified name. */
  private static TypeName member(TypeName outer, String name) {
    return outer instanceof ClassName type
        ? type.nestedClass(name)
        : TypeVariableName.get(outer + "." + name);
  }

  private boolean is(String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }
}
