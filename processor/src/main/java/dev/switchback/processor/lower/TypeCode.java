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
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Types as code. */
final class TypeCode {
  private final SourceCopier copier;
  private final DeclaredTypes declared;

  TypeCode(SourceCopier copier, DeclaredTypes declared) {
    this.copier = copier;
    this.declared = declared;
  }

  /** A type that declarations tell. */
  static Code of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Code.text(type.getKind().name().toLowerCase(Locale.ROOT));
    }
    if (type instanceof ArrayType array) {
      return Code.builder().add(of(array.getComponentType())).add("[]").build();
    }
    return Code.of(new Code.TypeRef(type));
  }

  /** The declared type of a local; empty for {@code var} and for the union of a multi-catch. */
  Optional<Code> of(VariableTree local) {
    Tree type = local.getType();
    if (DeclaredTypes.isVar(type) || type instanceof UnionTypeTree) {
      return Optional.empty();
    }
    return Optional.of(declared.of(type).map(TypeCode::of).orElseGet(() -> spelled(type)));
  }

  /**
   * A type of which some part is known by name only.
   *
   * <p>Made from the tree and not from its text: in {@code Foo a[], b;} the two don't agree.
   */
  private Code spelled(Tree type) {
    if (type instanceof PrimitiveTypeTree) {
      return Code.text(type.toString());
    }
    if (type instanceof AnnotatedTypeTree annotated) {
      return spelled(annotated.getUnderlyingType());
    }
    if (type instanceof ArrayTypeTree array) {
      return Code.builder().add(spelled(array.getType())).add("[]").build();
    }
    if (type instanceof WildcardTree wildcard) {
      return switch (wildcard.getKind()) {
        case EXTENDS_WILDCARD ->
          Code.builder().add("? extends ").add(spelled(wildcard.getBound())).build();
        case SUPER_WILDCARD ->
          Code.builder().add("? super ").add(spelled(wildcard.getBound())).build();
        default -> Code.text("?");
      };
    }
    if (type instanceof ParameterizedTypeTree parameterized) {
      Code.Builder all = Code.builder().add(spelled(parameterized.getType())).add("<");
      String separator = "";
      for (Tree argument : parameterized.getTypeArguments()) {
        all.add(separator).add(spelled(argument));
        separator = ", ";
      }
      return all.add(">").build();
    }
    return copier.copy(type);
  }
}
