package dev.switchback.processor.lower.names;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The scopes around a place in a template's body, innermost first. */
final class Scopes {
  /** One scope. */
  private sealed interface Scope {}

  private record Block(Map<String, Local> locals, Map<String, Optional<OwnClass>> types)
      implements Scope {}

  private record Body(OwnClass type) implements Scope {}

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final ClassMembers members;

  Scopes(ClassMembers members) {
    this.members = members;
  }

  void enterBlock() {
    scopes.push(new Block(new HashMap<>(), new HashMap<>()));
  }

  void enterClass(OwnClass type) {
    scopes.push(new Body(type));
  }

  void leave() {
    scopes.pop();
  }

  void declare(Local local) {
    block().locals().put(local.name(), local);
  }

  /** Ends the scope of a local of the innermost block before the block's end. */
  void forget(Local local) {
    block().locals().remove(local.name(), local);
  }

  void declareTypeParameter(String name) {
    block().types().put(name, Optional.empty());
  }

  void declareType(OwnClass type) {
    block().types().put(type.name(), Optional.of(type));
  }

  private Block block() {
    return (Block) scopes.getFirst();
  }

  /** Whether the innermost class around is one of the body's own. */
  boolean inClass() {
    return innermost().isPresent();
  }

  /** The innermost class around, if it is one of the body's own. */
  Optional<OwnClass> innermost() {
    return scopes.stream()
        .filter(Body.class::isInstance)
        .map(body -> ((Body) body).type())
        .findFirst();
  }

  /** Looks a variable up; null: not one of the body's. */
  Found variable(String name) {
    for (Scope scope : scopes) {
      if (scope instanceof Block block && block.locals().get(name) != null) {
        return new Found(block.locals().get(name), null);
      }
      if (scope instanceof Body body && body.type().hasField(name, members)) {
        return new Found(null, body.type());
      }
    }
    return null;
  }

  /** All locals that can be seen. */
  List<Local> locals() {
    return scopes.stream()
        .filter(Block.class::isInstance)
        .flatMap(scope -> ((Block) scope).locals().values().stream())
        .toList();
  }

  /** The innermost class of the body that has a method {@code name}. */
  Optional<OwnClass> ownMethod(String name) {
    return scopes.stream()
        .filter(scope -> scope instanceof Body body && body.type().hasMethod(name, members))
        .map(body -> ((Body) body).type())
        .findFirst();
  }

  /** Whether {@code name} is a type of the body. */
  boolean ownType(String name) {
    return type(name) != null;
  }

  /** Looks a type up; null: not one of the body's. */
  FoundType type(String name) {
    for (Scope scope : scopes) {
      if (scope instanceof Block block && block.types().containsKey(name)) {
        return new FoundType(block.types().get(name), Optional.empty());
      }
      if (scope instanceof Body body) {
        if (body.type().hasTypeParameter(name)) {
          return new FoundType(Optional.empty(), Optional.empty());
        }
        if (body.type().hasMemberType(name, members)) {
          return new FoundType(
              body.type().memberType(name), body.type().inheritedType(name, members));
        }
      }
    }
    return null;
  }

  /** The class of the body that a type tree names, if it names one. */
  Optional<OwnClass> classNamed(Tree tree) {
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return classNamed(parameterized.getType());
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return classNamed(annotated.getUnderlyingType());
    }
    if (tree instanceof MemberSelectTree select) {
      return classNamed(select.getExpression())
          .flatMap(outer -> outer.memberType(select.getIdentifier().toString()));
    }
    return simple(tree).flatMap(FoundType::declared);
  }

  /** The class that a type tree names, if a class of the body inherits it from what the body does not declare. */
  Optional<TypeElement> inheritedType(Tree tree) {
    return simple(tree).flatMap(FoundType::inherited);
  }

  private Optional<FoundType> simple(Tree tree) {
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return simple(parameterized.getType());
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return simple(annotated.getUnderlyingType());
    }
    return tree instanceof IdentifierTree name
        ? Optional.ofNullable(type(name.getName().toString()))
        : Optional.empty();
  }

  /**
   * A variable of the body.
   *
   * @param local the local, or null for a field of a class in the body
   * @param holder that class, or null for a local
   */
  record Found(Local local, OwnClass holder) {}

  /**
   * A type of the body.
   *
   * @param declared the class, if the body declares it
   * @param inherited the class, if one of the body inherits it from outside; both are empty for a type parameter
   */
  record FoundType(Optional<OwnClass> declared, Optional<TypeElement> inherited) {}
}
