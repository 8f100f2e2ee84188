package dev.switchback.processor.lower.copy;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the local classes live that are declared beside suspension points, and how code names them there.
 *
 * <p>They become member classes of the machine, since all cases of its dispatch must see them. One that captures nothing is
 * a static member. One that captures locals, the receiver or type parameters (JLS 8.1.3) is an inner class of a
 * <i>scope</i>, a class of its own whose objects hold what is captured. A scope object is made where the class is declared, so
 * that each run of the declaration captures anew, and {@code new Counter()} becomes {@code scope.new Counter()}. The scope of
 * a class that uses another one is nested in the scope of that.
 */
public final class ClassHomes {
  /**
   * The home of one class.
   *
   * @param holder the simple name of the scope, or of a static class that keeps two classes of one name apart
   * @param parent the class in whose scope the scope is nested
   * @param scope the variable that holds the scope object; empty for a static class
   */
  public record Home(
      Optional<String> holder, Optional<OwnClass> parent, Optional<Variable> scope) {}

  private final Bindings bindings;
  private final Map<OwnClass, ClassNeeds> needs = new LinkedHashMap<>();
  private final Map<OwnClass, Home> homes = new LinkedHashMap<>();
  private final Set<OwnClass> referred = new HashSet<>();
  private final Set<String> typeParameters;
  private final Set<OwnClass> generic = new HashSet<>();
  private final Set<OwnClass> around = new HashSet<>();

  /**
   * Finds homes for the hoisted classes.
   *
   * @param typeParameters the names of the machine's type parameters
   * @param companion the simple name of the companion
   */
  public ClassHomes(
      Tree body,
      Bindings bindings,
      Variables variables,
      Set<String> typeParameters,
      String companion) {
    this.bindings = bindings;
    this.typeParameters = Set.copyOf(typeParameters);
    for (OwnClass type : bindings.classes()) {
      if (type.name().equals(companion)) {
        throw new Refusal(Message.LOCAL_CLASS_NAME, type.tree(), type.name());
      }
      if (type.hoisted()) {
        needs.put(type, new ClassNeeds(type, bindings));
      }
    }
    needs.forEach((type, need) -> need.decide(needs));
    Map<OwnClass, OwnClass> parents = parents();
    Set<String> names = new HashSet<>(typeParameters);
    needs.forEach((type, need) -> {
      if (need.captures()) {
        String holder = variables.unused(type.name() + "Scope");
        Optional<OwnClass> parent = Optional.ofNullable(parents.get(type));
        String path = parent.map(outer -> scopePath(outer) + ".").orElse("") + holder;
        homes.put(
            type,
            new Home(
                Optional.of(holder),
                parent,
                Optional.of(variables.temporary("scope", Optional.of(Code.text(path)), false))));
      } else {
        Optional<String> holder =
            names.add(type.name()) ? Optional.empty() : Optional.of(variables.fresh(type.name()));
        homes.put(type, new Home(holder, Optional.empty(), Optional.empty()));
      }
    });
    findConstructorReferences(body);
  }

  /** Nests scopes: one that uses several others is nested in the last, and that in those before. */
  private Map<OwnClass, OwnClass> parents() {
    List<OwnClass> order = new ArrayList<>(needs.keySet());
    Map<OwnClass, OwnClass> parents = new LinkedHashMap<>();
    for (int i = order.size() - 1; i >= 0; i--) {
      OwnClass type = order.get(i);
      if (!needs.get(type).captures()) {
        continue;
      }
      List<OwnClass> used = order.subList(0, i).stream()
          .filter(needs.get(type).mentioned()::contains)
          .filter(each -> needs.get(each).captures())
          .toList();
      if (!used.isEmpty()) {
        OwnClass parent = used.get(used.size() - 1);
        parents.put(type, parent);
        needs.get(parent).mentioned().addAll(used.subList(0, used.size() - 1));
      }
    }
    return parents;
  }

  private void findConstructorReferences(Tree body) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMemberReference(MemberReferenceTree node, Void unused) {
        if (node.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
          bindings.ownClassNamed(node.getQualifierExpression()).ifPresent(referred::add);
        }
        return super.visitMemberReference(node, unused);
      }
    }.scan(body, null);
  }

  public Home of(OwnClass type) {
    return homes.get(type);
  }

  /** Whether the class can't do without the machine's type parameters. */
  public boolean usesTypeParameters(OwnClass type) {
    return needs.get(type).usesTypeParameters();
  }

  /** The names of the machine's type parameters. */
  public Set<String> typeParameters() {
    return typeParameters;
  }

  /** Whether there are references {@code Name::new} to its constructors. */
  public boolean isReferred(OwnClass type) {
    return referred.contains(type);
  }

  /** The name of a class's scope anywhere in the machine. */
  String scopePath(OwnClass type) {
    Home home = homes.get(type);
    return home.parent().map(outer -> scopePath(outer) + ".").orElse("")
        + home.holder().orElseThrow();
  }

  // While code is copied

  /** Enters the text of a class: it and those in whose scopes it is nested are in scope by their simple names. */
  public void enter(OwnClass type) {
    around.add(type);
    homes.get(type).parent().ifPresent(this::enter);
  }

  public void leave() {
    around.clear();
  }

  /** Tells that the scope of a class is an inner class of the machine, and has its type parameters. */
  public void makeGeneric(OwnClass type) {
    generic.add(type);
  }

  /** Whether a class is nested in a class that has type parameters. */
  public boolean isGeneric(OwnClass type) {
    return generic.contains(type)
        || homes.get(type).parent().filter(this::isGeneric).isPresent();
  }

  /**
   * What comes before the simple name of a class in the code that is being copied.
   *
   * @param reifiable whether the type has to be known at run time (JLS 4.7)
   */
  Optional<Code> qualifier(Binding.ToOwnType type, boolean reifiable) {
    Optional<OwnClass> declared = type.declared().filter(homes::containsKey);
    if (reifiable && declared.filter(this::isGeneric).isPresent()) {
      return Optional.of(Code.builder()
          .add(new Code.MachineName())
          .add("." + scopePath(declared.get()) + ".")
          .build());
    }
    return declared
        .filter(each -> !around.contains(each) && homes.get(each).holder().isPresent())
        .map(each -> Code.text(scopePath(each) + "."));
  }

  /** The variable with the scope object that the code being copied needs to make an object of the class that a tree names. */
  Optional<Variable> scope(Tree named) {
    return named instanceof ArrayTypeTree
        ? Optional.empty()
        : declared(bare(named))
            .filter(declared -> homes.containsKey(declared) && !around.contains(declared))
            .flatMap(declared -> homes.get(declared).scope());
  }

  private Optional<OwnClass> declared(Tree name) {
    return bindings
        .of(name)
        .flatMap(binding ->
            binding instanceof Binding.ToOwnType type ? type.declared() : Optional.empty());
  }

  /** Whether a type is only known at run time if it is named without type arguments (JLS 4.7). */
  public boolean isGeneric(Tree type) {
    return declared(bare(type))
        .filter(homes::containsKey)
        .filter(this::isGeneric)
        .isPresent();
  }

  /** The variable with the scope object that constructors of a class have to hand to those of its superclass. */
  Optional<Variable> superclassScope(ClassTree type) {
    return type.getExtendsClause() == null ? Optional.empty() : scope(type.getExtendsClause());
  }

  /** A type's name without type arguments, annotations and dimensions. */
  static Tree bare(Tree type) {
    if (type instanceof ParameterizedTypeTree parameterized) {
      return bare(parameterized.getType());
    }
    if (type instanceof ArrayTypeTree array) {
      return bare(array.getType());
    }
    return type instanceof AnnotatedTypeTree annotated ? bare(annotated.getUnderlyingType()) : type;
  }
}
