package dev.switchback.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.copy.ClassHomes;
import dev.switchback.processor.lower.copy.ConstructorFactories;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineClass;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Turns declarations of local classes into member classes of the machine; see {@link ClassHomes}. */
final class ClassLowering {
  private final Bindings bindings;
  private final ClassHomes homes;
  private final SourceCopier copier;
  private final BlockList blocks;
  private final Variables variables;
  private final ConstructorFactories factories;
  private final ExpressionTypes types;
  private final List<Building> top = new ArrayList<>();
  private final Map<OwnClass, Building> scopes = new HashMap<>();

  ClassLowering(
      Bindings bindings,
      ClassHomes homes,
      SourceCopier copier,
      BlockList blocks,
      Variables variables,
      ConstructorFactories factories,
      ExpressionTypes types) {
    this.types = types;
    this.bindings = bindings;
    this.homes = homes;
    this.copier = copier;
    this.blocks = blocks;
    this.variables = variables;
    this.factories = factories;
  }

  /** A member class in the making; scopes get more members as more classes are declared. */
  private record Building(
      String name,
      boolean isScope,
      boolean isStatic,
      Map<Variable, MachineClass.Captured> captured,
      List<Code> declarations,
      List<Building> members) {
    MachineClass build() {
      return isScope
          ? new MachineClass.Scope(
              name,
              isStatic,
              List.copyOf(captured.values()),
              members.stream().map(Building::build).toList())
          : new MachineClass.Copied(name, declarations);
    }
  }

  /** The member classes of the machine. */
  List<MachineClass> classes() {
    return top.stream().map(Building::build).toList();
  }

  /** Lowers a declaration. */
  void declare(ClassTree tree) {
    OwnClass type = bindings.ownClass(tree);
    ClassHomes.Home home = homes.of(type);
    homes.enter(type);
    Code text = copier.copy(tree);
    List<Code> made = new ArrayList<>();
    if (home.scope().isEmpty()) {
      boolean isClass = tree.getKind() == Tree.Kind.CLASS;
      made.add(isClass ? Code.builder().add("static ").add(text).build() : text);
    } else {
      made.add(text);
      if (homes.isReferred(type)) {
        made.addAll(factories.of(type));
      }
    }
    homes.leave();
    Map<Variable, MachineClass.Captured> captured = captured(type, made);
    Building copied = new Building(
        type.name(),
        false,
        false,
        Map.of(),
        made.stream().map(code -> inScope(code)).toList(),
        List.of());
    if (home.holder().isEmpty()) {
      top.add(copied);
      return;
    }
    Optional<Building> parent = home.parent().map(scopes::get);
    boolean isStatic = parent.isEmpty() && !needsMachine(type, captured);
    if (parent.isEmpty() && !isStatic) {
      homes.makeGeneric(type);
    }
    if (home.scope().isPresent() && homes.isGeneric(type) && type.isThrowable()) {
      throw new Refusal(Message.LOCAL_EXCEPTION_GENERIC, tree, type.name()); // JLS 8.1.2
    }
    Building scope = new Building(
        home.holder().get(), true, isStatic, captured, List.of(), new ArrayList<>(List.of(copied)));
    parent.map(Building::members).orElse(top).add(scope);
    scopes.put(type, scope);
    home.scope().ifPresent(variable -> make(variable, home, captured.keySet()));
  }

  private void make(Variable scope, ClassHomes.Home home, Set<Variable> captured) {
    Code.Builder made = Code.builder();
    home.parent()
        .flatMap(parent -> homes.of(parent).scope())
        .ifPresent(outer -> made.read(outer).add("."));
    made.add("new " + home.holder().orElseThrow() + "(");
    String separator = "";
    for (Variable variable : captured) {
      made.add(separator).read(variable);
      separator = ", ";
    }
    blocks.add(new Op.Assign(scope, made.add(")").build()));
  }

  /** What the declarations use and no scope around holds already. */
  private Map<Variable, MachineClass.Captured> captured(OwnClass type, List<Code> declarations) {
    Map<Variable, MachineClass.Captured> found = new LinkedHashMap<>();
    for (Code code : declarations) {
      for (Variable variable : code.reads()) {
        if (!variable.isConstant() && !isHeldAround(type, variable)) {
          Code kind = variable
              .type()
              .or(() -> bounds(variable).stream().findFirst().map(TypeCode::of))
              .orElseThrow(() -> new Refusal(
                  Message.VAR_TYPE_UNKNOWN, type.tree(), variable.sourceName().orElse("")));
          found.put(variable, new MachineClass.Captured(variables.nameInClasses(variable), kind));
        }
      }
    }
    return found;
  }

  private boolean isHeldAround(OwnClass type, Variable variable) {
    Optional<OwnClass> parent = homes.of(type).parent();
    return parent.isPresent()
        && (scopes.get(parent.get()).captured().containsKey(variable)
            || isHeldAround(parent.get(), variable));
  }

  private Code inScope(Code code) {
    return new Code(code.parts().stream()
        .flatMap(part -> part instanceof Code.Use use && !use.variable().isConstant()
            ? uses(use.variable())
            : Stream.of(part))
        .toList());
  }

  /** No field can have the type of a variable that is of several: it is cast where it is used. */
  private Stream<Code.Part> uses(Variable variable) {
    String name = variables.nameInClasses(variable);
    List<TypeMirror> bounds = variable.inferred() ? bounds(variable) : List.of();
    if (bounds.size() < 2) {
      return Stream.of(new Code.Text(name));
    }
    Code.Builder cast = Code.builder().add("((");
    String separator = "";
    for (TypeMirror bound : bounds) {
      cast.add(separator).add(TypeCode.of(bound));
      separator = " & ";
    }
    return cast.add(") " + name + ")").build().parts().stream();
  }

  private List<TypeMirror> bounds(Variable variable) {
    return variables.localOf(variable).map(types::bounds).orElse(List.of());
  }

  /** Whether a scope has to be an inner class of the machine, for the sake of type parameters. */
  private boolean needsMachine(OwnClass type, Map<Variable, MachineClass.Captured> captured) {
    return homes.usesTypeParameters(type)
        || captured.values().stream().anyMatch(each -> needsMachine(each.type()));
  }

  private boolean needsMachine(Code type) {
    return type.parts().stream()
        .map(part -> part instanceof Code.TypeRef ref ? ref.type().toString() : part.toString())
        .flatMap(text -> Stream.of(text.split("\\W+")))
        .anyMatch(word -> homes.typeParameters().contains(word)
            || top.stream()
                .anyMatch(
                    each -> each.isScope() && !each.isStatic() && each.name().equals(word)));
  }
}
