package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An expression in an array initializer (JLS 10.6).
 *
 * @param tree the expression
 * @param depth the number of initializers around it; an expression beside nested ones is an array itself
 */
public record ArrayElement(ExpressionTree tree, int depth) {

  /** The expressions in an initializer and those nested in it, in order. */
  public static List<ArrayElement> of(NewArrayTree array) {
    List<ArrayElement> all = new ArrayList<>();
    collect(array, 1, all);
    return all;
  }

  private static void collect(NewArrayTree array, int depth, List<ArrayElement> into) {
    for (ExpressionTree each : array.getInitializers()) {
      if (each instanceof NewArrayTree nested && nested.getType() == null) {
        collect(nested, depth + 1, into);
      } else {
        into.add(new ArrayElement(each, depth));
      }
    }
  }

  /** The type of the place where the expression stands, in an array of type {@code array}. */
  public Optional<TypeMirror> target(TypeMirror array) {
    TypeMirror type = array;
    for (int i = 0; i < depth; i++) {
      if (type.getKind() != TypeKind.ARRAY) {
        return Optional.empty();
      }
      type = ((ArrayType) type).getComponentType();
    }
    return Optional.of(type);
  }
}
