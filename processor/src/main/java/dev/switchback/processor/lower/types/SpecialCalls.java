package dev.switchback.processor.lower.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.PrimitiveTypeTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.syntax.Parentheses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types of calls that no declaration tells. */
final class SpecialCalls {
  private final Bindings bindings;
  private final ExpressionTypes expressions;
  private final Types types;
  private final TypeElement classes;
  private final TypeMirror voidClass;

  SpecialCalls(Bindings bindings, ExpressionTypes expressions, Elements elements, Types types) {
    this.bindings = bindings;
    this.expressions = expressions;
    this.types = types;
    this.classes = elements.getTypeElement("java.lang.Class");
    this.voidClass = elements.getTypeElement("java.lang.Void").asType();
  }

  /** The type of a call, if it is such a one. */
  Optional<TypeMirror> type(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? delegated(select, call.getArguments())
            .or(() -> clonedArray(select))
            .or(() -> isGetClass(select, call) ? classObject(call) : Optional.empty())
        : Optional.empty();
  }

  /** What a delegation to a generator that a factory makes on the spot answers. */
  private Optional<TypeMirror> delegated(
      MemberSelectTree select, List<? extends ExpressionTree> arguments) {
    return bindings.isCapability(select.getExpression())
            && select.getIdentifier().contentEquals("yieldFrom")
            && arguments.size() == 1
            && Parentheses.strip(arguments.get(0)) instanceof MethodInvocationTree made
        ? expressions.factories().result(made)
        : Optional.empty();
  }

  /** The type of a class literal (JLS 15.8.2). */
  Optional<TypeMirror> classLiteral(MemberSelectTree tree) {
    if (tree.getExpression() instanceof PrimitiveTypeTree primitive
        && primitive.getPrimitiveTypeKind() == TypeKind.VOID) {
      return Optional.of(types.getDeclaredType(classes, voidClass));
    }
    return expressions
        .spelled(tree.getExpression())
        .map(type -> type.getKind().isPrimitive()
            ? types.boxedClass((PrimitiveType) type).asType()
            : types.erasure(type))
        .map(type -> types.getDeclaredType(classes, type));
  }

  private static boolean isGetClass(MemberSelectTree select, MethodInvocationTree call) {
    return select.getIdentifier().contentEquals("getClass")
        && call.getArguments().isEmpty();
  }

  /** The type of {@code getClass()} depends on that of the receiver (JLS 4.3.2). */
  Optional<TypeMirror> classObject(MethodInvocationTree call) {
    return expressions
        .holder(call)
        .map(receiver ->
            types.getDeclaredType(classes, types.getWildcardType(types.erasure(receiver), null)));
  }

  /** The {@code clone} of an array has the array's type (JLS 10.7). */
  private Optional<TypeMirror> clonedArray(MemberSelectTree select) {
    return select.getIdentifier().contentEquals("clone")
        ? expressions.of(select.getExpression()).filter(type -> type.getKind() == TypeKind.ARRAY)
        : Optional.empty();
  }
}
