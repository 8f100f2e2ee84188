package dev.switchback.processor.lower.names;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables of one machine and their names. A local keeps its name where nothing else in the template is declared with
 * it; what stays native is never renamed, the machinery and the variables of the machine give way.
 */
public final class Variables {
  /** Fields that a machine inherits or has for its own use: a variable's field must not hide them. */
  private static final Set<String> RESERVED =
      Set.of("state", "value", "result", "delegation", "RUNNING", "DONE", "LINES", "ASSERTIONS");

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final Set<String> obscuring;
  private final Map<Local, String> renamed = new IdentityHashMap<>();
  private final Map<String, Integer> declarations = new HashMap<>();
  private final Map<Local, Variable> byLocal = new IdentityHashMap<>();
  private final List<Variable> all = new ArrayList<>();
  private final Map<String, Variable> bySourceName = new HashMap<>();

  /**
   * @param obscuring names that no variable may have, because something else has to be seen by them
   */
  public Variables(MethodTree method, Set<String> obscuring) {
    this.obscuring = Set.copyOf(obscuring);
    taken.addAll(obscuring);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        taken.add(node.getName().toString());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        taken.add(node.getIdentifier().toString());
        return super.visitMemberSelect(node, unused);
      }

      @Override
      public Void visitVariable(VariableTree node, Void unused) {
        taken.add(node.getName().toString());
        declarations.merge(node.getName().toString(), 1, Integer::sum);
        return super.visitVariable(node, unused);
      }

      @Override
      public Void visitClass(ClassTree node, Void unused) {
        taken.add(node.getSimpleName().toString());
        return super.visitClass(node, unused);
      }

      @Override
      public Void visitTypeParameter(TypeParameterTree node, Void unused) {
        taken.add(node.getName().toString());
        return super.visitTypeParameter(node, unused);
      }

      @Override
      public Void visitLabeledStatement(LabeledStatementTree node, Void unused) {
        taken.add(node.getLabel().toString());
        return super.visitLabeledStatement(node, unused);
      }
    }.scan(method, null);
  }

  /** Makes the variable of a hoisted local; sibling locals of one name and type share one variable. */
  public Variable declare(Local local, Optional<Code> type, boolean primitive, Variable.Role role) {
    String source = local.name();
    if (source.isEmpty() || source.equals("_")) {
      Variable unnamed = temporary("unnamed", type, primitive);
      byLocal.put(local, unnamed);
      return unnamed;
    }
    Variable shared = bySourceName.get(source);
    if (shared != null
        && shared.type().isPresent()
        && shared.type().equals(type)
        && shared.role() == Variable.Role.LOCAL
        && role == Variable.Role.LOCAL) {
      byLocal.put(local, shared);
      return shared;
    }
    boolean alone = shared == null
        && hoistedOnly(local)
        && !RESERVED.contains(source)
        && !obscuring.contains(source);
    Variable made =
        new Variable(alone ? source : fresh(source), Optional.of(source), type, primitive, role);
    bySourceName.putIfAbsent(source, made);
    byLocal.put(local, made);
    all.add(made);
    return made;
  }

  private final Map<String, Integer> hoisted = new HashMap<>();

  /** Tells how many declarations of each name become variables of the machine. */
  public void countHoisted(Iterable<Local> locals) {
    for (Local local : locals) {
      if (local.hoisted() || local.kind() == Local.Kind.PARAMETER) {
        hoisted.merge(local.name(), 1, Integer::sum);
      }
    }
  }

  private boolean hoistedOnly(Local local) {
    return declarations.getOrDefault(local.name(), 1).equals(hoisted.getOrDefault(local.name(), 1));
  }

  /** Makes a temporary. */
  public Variable temporary(String hint, Optional<Code> type, boolean primitive) {
    Variable made =
        new Variable(fresh(hint), Optional.empty(), type, primitive, Variable.Role.LOCAL);
    all.add(made);
    return made;
  }

  /** Makes a variable for something that a reader should know by its name. */
  public Variable named(String name, Code type) {
    Variable made =
        new Variable(unused(name), Optional.empty(), Optional.of(type), false, Variable.Role.LOCAL);
    all.add(made);
    return made;
  }

  /** Makes a temporary in a holder. */
  public Variable held(String hint) {
    Variable made =
        new Variable(fresh(hint), Optional.empty(), Optional.empty(), false, Variable.Role.HELD);
    all.add(made);
    return made;
  }

  /** Makes the variable of the receiver. */
  public Variable receiver(Code type, Variable.Role role) {
    Variable made = new Variable(unused("self"), Optional.empty(), Optional.of(type), false, role);
    all.add(made);
    return made;
  }

  /** The variable of a hoisted local. */
  public Variable of(Local local) {
    Variable variable = byLocal.get(local);
    if (variable == null) {
      throw new IllegalStateException("not a variable of the machine: " + local.name());
    }
    return variable;
  }

  /** The local of an inferred type that a variable is of; such variables are not shared. */
  public Optional<Local> localOf(Variable variable) {
    return byLocal.entrySet().stream()
        .filter(each -> each.getValue().equals(variable) && variable.inferred())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public Optional<Variable> find(Local local) {
    return Optional.ofNullable(byLocal.get(local));
  }

  /** Another name for a local that is no variable of the machine; empty: it keeps its own. */
  public Optional<String> renamed(Local local) {
    return obscuring.contains(local.name())
        ? Optional.of(renamed.computeIfAbsent(local, key -> fresh(key.name())))
        : Optional.empty();
  }

  /** The name by which local classes know a variable: that of the template where it can be. */
  public String nameInClasses(Variable variable) {
    return variable.sourceName().filter(name -> !obscuring.contains(name)).orElse(variable.name());
  }

  /** The variables that have been made so far. */
  public List<Variable> all() {
    return List.copyOf(all);
  }

  /**
   * All variables: the receiver, those of locals in the order of their declaration, and the temporaries.
   *
   * @param declared the locals in that order
   */
  public List<Variable> inOrder(Iterable<Local> declared) {
    Set<Variable> ordered = new LinkedHashSet<>();
    all.stream()
        .filter(each -> each.isParameter() && each.sourceName().isEmpty())
        .forEach(ordered::add);
    declared.forEach(local -> find(local).ifPresent(ordered::add));
    ordered.addAll(all);
    return List.copyOf(ordered);
  }

  /** Chooses the names of the machinery. */
  public MachineModel.Names names() {
    String suffix = "_";
    while (endsOneOf(suffix)) {
      suffix += "_";
    }
    return new MachineModel.Names(
        unused("label"),
        unused("pc"),
        unused("in"),
        unused("thrown"),
        unused("caught"),
        unused("failure"),
        unused("region"),
        unused("from"),
        unused("callee"),
        unused("dispatch"),
        unused("into"),
        unused("next"),
        unused("handler"),
        suffix);
  }

  private boolean endsOneOf(String suffix) {
    for (String name : taken) {
      int end = name.length();
      while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
        end--; // copies may be numbered
      }
      if (name.startsWith(suffix, end - suffix.length())) {
        return true;
      }
    }
    return false;
  }

  /** A name of its own for something that copied code needs. */
  public String fresh(String hint) {
    for (int n = 1; ; n++) {
      String name = hint + "_" + n;
      if (taken.add(name)) {
        return name;
      }
    }
  }

  /** A name as near to {@code name} as is free. */
  public String unused(String name) {
    return taken.add(name) ? name : fresh(name);
  }
}
