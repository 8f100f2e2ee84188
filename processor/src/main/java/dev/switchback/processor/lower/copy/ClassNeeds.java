package dev.switchback.processor.lower.copy;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.model.Code;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a local class uses of its surroundings. */
final class ClassNeeds {
  private final Set<OwnClass> mentioned = new LinkedHashSet<>();
  private final boolean isClass;
  private boolean captures;
  private boolean typeParameters;

  ClassNeeds(OwnClass type, Bindings bindings) {
    this.isClass = type.tree().getKind() == Tree.Kind.CLASS;
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree != null) {
          bindings.of(tree).ifPresent(ClassNeeds.this::note);
        }
        return super.scan(tree, unused);
      }
    }.scan(type.tree(), null);
    mentioned.remove(type);
  }

  private void note(Binding binding) {
    if (binding instanceof Binding.ToLocal use) {
      captures |= use.local().kind() != Local.Kind.INNER;
    } else if (binding instanceof Binding.ToType type && type.type() instanceof Code.TypeRef) {
      typeParameters = true;
    } else if (binding instanceof Binding.ToOwnType type) {
      type.declared().filter(OwnClass::hoisted).ifPresent(mentioned::add);
    } else {
      captures |= binding.takesReceiver();
    }
  }

  /** Decides, after those of the classes declared before, whether anything is captured; static classes can't (JLS 8.1.3). */
  void decide(Map<OwnClass, ClassNeeds> all) {
    captures = isClass
        && (captures
            || typeParameters
            || mentioned.stream().anyMatch(type -> all.get(type).captures()));
  }

  /** Whether it has to be an inner class of a scope. */
  boolean captures() {
    return captures;
  }

  /** Whether it names type parameters of the template or of its class. */
  boolean usesTypeParameters() {
    return typeParameters;
  }

  /** The other hoisted classes that it names. */
  Set<OwnClass> mentioned() {
    return mentioned;
  }
}
