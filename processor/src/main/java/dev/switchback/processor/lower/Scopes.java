package dev.switchback.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The scopes around a place in a template's body, innermost first. */
final class Scopes {
  /** One scope. */
  private sealed interface Scope {}

  private record Block(Map<String, Local> locals, Set<String> types) implements Scope {}

  private record Body(
      Set<String> fields, Set<String> methods, Set<String> types, List<TypeElement> supers)
      implements Scope {}

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final ClassMembers members;

  Scopes(ClassMembers members) {
    this.members = members;
  }

  void enterBlock() {
    scopes.push(new Block(new HashMap<>(), new HashSet<>()));
  }

  void enterClass(ClassTree tree, List<TypeElement> supers) {
    Body body = new Body(new HashSet<>(), new HashSet<>(), new HashSet<>(), List.copyOf(supers));
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field) {
        body.fields().add(field.getName().toString());
      } else if (member instanceof MethodTree method) {
        body.methods().add(method.getName().toString());
      } else if (member instanceof ClassTree type) {
        body.types().add(type.getSimpleName().toString());
      }
    }
    tree.getTypeParameters()
        .forEach(parameter -> body.types().add(parameter.getName().toString()));
    scopes.push(body);
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

  void declareType(String name) {
    block().types().add(name);
  }

  private Block block() {
    return (Block) scopes.getFirst();
  }

  /** Whether the innermost class around is one of the body's own. */
  boolean inClass() {
    return scopes.stream().anyMatch(Body.class::isInstance);
  }

  /** Looks a variable up; null: not one of the body's. */
  Found variable(String name) {
    for (Scope scope : scopes) {
      if (scope instanceof Block block && block.locals().get(name) != null) {
        return new Found(block.locals().get(name));
      }
      if (scope instanceof Body body
          && (body.fields().contains(name)
              || body.supers().stream()
                  .anyMatch(type -> members.field(type, name).isPresent()))) {
        return new Found(null);
      }
    }
    return null;
  }

  /** Whether {@code name} is a method of a class of the body. */
  boolean ownMethod(String name) {
    return bodies()
        .anyMatch(body -> body.methods().contains(name)
            || body.supers().stream()
                .anyMatch(type -> !members.methods(type, name).isEmpty()));
  }

  /** Whether {@code name} is a type of the body. */
  boolean ownType(String name) {
    return scopes.stream()
            .anyMatch(scope -> scope instanceof Block block && block.types().contains(name))
        || bodies()
            .anyMatch(body -> body.types().contains(name)
                || body.supers().stream()
                    .anyMatch(type -> members.memberType(type, name).isPresent()));
  }

  private java.util.stream.Stream<Body> bodies() {
    return scopes.stream().filter(Body.class::isInstance).map(Body.class::cast);
  }

  /**
   * A variable of the body.
   *
   * @param local the local, or null for a field of a class in the body
   */
  record Found(Local local) {}
}
