package dev.switchback.processor.lower.names;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.lower.syntax.Parentheses;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of a template's body stand for. Filled by {@link NameBinder}, only read afterwards. */
public final class Bindings {
  private final Map<Tree, Binding> names = new IdentityHashMap<>();
  private final Map<VariableTree, Local> locals = new LinkedHashMap<>();
  private final Map<ClassTree, OwnClass> classes = new LinkedHashMap<>();
  private final Map<Tree, List<Local>> scopes = new IdentityHashMap<>();
  private final Map<Tree, OwnClass> holders = new IdentityHashMap<>();

  public void bind(Tree name, Binding binding) {
    names.put(name, binding);
  }

  /** Lets a name stay as it is written after all. */
  public void release(Tree name) {
    names.remove(name);
  }

  /** Notes whose member the name of a field or method is, or whose object {@code this} or {@code super}. */
  void bindWithin(Tree name, OwnClass holder) {
    holders.put(name, holder);
  }

  /** The class of the body whose member {@code name} is, or whose object, for {@code this} and {@code super}. */
  public Optional<OwnClass> holderOf(Tree name) {
    return Optional.ofNullable(holders.get(name));
  }

  /** Notes which locals a use of the capability sees. */
  void bindScope(Tree capability, List<Local> seen) {
    scopes.put(capability, seen);
  }

  /** The locals that can be seen where {@code capability} is used; none if nobody asked for them. */
  public List<Local> scopeOf(Tree capability) {
    return scopes.getOrDefault(capability, List.of());
  }

  void declare(Local local) {
    locals.put(local.tree(), local);
  }

  OwnClass declare(OwnClass type) {
    classes.put(type.tree(), type);
    return type;
  }

  /** The class of the body that {@code declaration} declares. */
  public OwnClass ownClass(ClassTree declaration) {
    OwnClass type = classes.get(declaration);
    if (type == null) {
      throw new IllegalStateException("not a class of the body: " + declaration);
    }
    return type;
  }

  /** All classes of the body, in an order in which each comes after those around it. */
  public Collection<OwnClass> classes() {
    return classes.values();
  }

  /** The class of the body that a type tree names, if it names one. */
  public Optional<OwnClass> ownClassNamed(Tree tree) {
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return ownClassNamed(parameterized.getType());
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return ownClassNamed(annotated.getUnderlyingType());
    }
    if (tree instanceof MemberSelectTree select) {
      return ownClassNamed(select.getExpression())
          .flatMap(outer -> outer.memberType(select.getIdentifier().toString()));
    }
    return of(tree)
        .flatMap(binding ->
            binding instanceof Binding.ToOwnType type ? type.declared() : Optional.empty());
  }

  /** What {@code tree} stands for; empty: it stays as written. */
  public Optional<Binding> of(Tree tree) {
    return Optional.ofNullable(names.get(tree));
  }

  /** What all names stand for. */
  Collection<Binding> all() {
    return names.values();
  }

  /** The local that {@code tree} names, if it names one. */
  public Optional<Local> localOf(Tree tree) {
    return of(tree)
        .filter(Binding.ToLocal.class::isInstance)
        .map(b -> ((Binding.ToLocal) b).local());
  }

  /** Whether {@code tree} is the capability. */
  public boolean isCapability(ExpressionTree tree) {
    return localOf(Parentheses.strip(tree))
        .filter(local -> local.kind() == Local.Kind.CAPABILITY)
        .isPresent();
  }

  /** The local that {@code declaration} declares; empty: it declares a field. */
  public Optional<Local> find(VariableTree declaration) {
    return Optional.ofNullable(locals.get(declaration));
  }

  /** The local that {@code declaration} declares. */
  public Local declaredBy(VariableTree declaration) {
    Local local = locals.get(declaration);
    if (local == null) {
      throw new IllegalStateException("not a local: " + declaration);
    }
    return local;
  }

  /** All locals in the order of their declarations. */
  public Collection<Local> locals() {
    return locals.values();
  }
}
