package dev.switchback.processor.lower;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import dev.switchback.processor.model.Code;
import java.util.Optional;

/** Types as they are declared in a template. */
final class TypeCode {
  private final SourceCopier copier;

  TypeCode(SourceCopier copier) {
    this.copier = copier;
  }

  /**
   * The declared type of a local; empty for {@code var} and for the union of a multi-catch.
   *
   * <p>Made from the tree and not from its text: in {@code int a[], b;} the two don't agree.
   */
  Optional<Code> declared(VariableTree local) {
    Tree type = local.getType();
    if (isVar(type) || type instanceof UnionTypeTree) {
      return Optional.empty();
    }
    return Optional.of(of(type));
  }

  static boolean isVar(Tree type) {
    return type == null
        || type.getKind().name().equals("VAR_TYPE")
        || type.toString().equals("var");
  }

  static boolean isPrimitive(Tree type) {
    return type instanceof PrimitiveTypeTree
        || type instanceof AnnotatedTypeTree annotated
            && isPrimitive(annotated.getUnderlyingType());
  }

  Code of(Tree type) {
    if (type instanceof PrimitiveTypeTree) {
      return Code.text(type.toString());
    }
    if (type instanceof AnnotatedTypeTree annotated) {
      return of(annotated.getUnderlyingType());
    }
    if (type instanceof ArrayTypeTree array) {
      return Code.builder().add(of(array.getType())).add("[]").build();
    }
    if (type instanceof WildcardTree wildcard) {
      return switch (wildcard.getKind()) {
        case EXTENDS_WILDCARD ->
          Code.builder().add("? extends ").add(of(wildcard.getBound())).build();
        case SUPER_WILDCARD ->
          Code.builder().add("? super ").add(of(wildcard.getBound())).build();
        default -> Code.text("?");
      };
    }
    if (type instanceof ParameterizedTypeTree parameterized) {
      Code.Builder all = Code.builder().add(of(parameterized.getType())).add("<");
      String separator = "";
      for (Tree argument : parameterized.getTypeArguments()) {
        all.add(separator).add(of(argument));
        separator = ", ";
      }
      return all.add(">").build();
    }
    return copier.copy(type);
  }
}
