package dev.switchback.processor.lower;

import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.copy.ClassHomes;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.flow.DefiniteAssignment;
import dev.switchback.processor.lower.flow.Liveness;
import dev.switchback.processor.lower.flow.OneTime;
import dev.switchback.processor.lower.flow.Partition;
import dev.switchback.processor.lower.flow.SavedFrames;
import dev.switchback.processor.lower.flow.TailCalls;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.Hoisting;
import dev.switchback.processor.lower.names.InnerTypes;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.NameBinder;
import dev.switchback.processor.lower.names.ObscuredNames;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.SelfCalls;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.names.TypeNames;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.lower.syntax.LeadingGuards;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.NamesInScope;
import dev.switchback.processor.model.Parts;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.model.VariableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Lowers templates: binds their names, takes their bodies apart at the suspension points, and finds what must be kept. */
public final class Lowering {
  /**
   * The size of methods, if nothing else is asked for: by estimates that are too high by a quarter at least, so that what
   * is meant stays below the 8,000 bytes that HotSpot compiles.
   */
  public static final int METHOD_SIZE = 9_000;

  /** How many blocks a method has at least, so that there is a choice where to cut. */
  private static final int BLOCKS_OF_A_METHOD = 16;

  private final Elements elements;
  private final Types types;
  private final int methodSize;
  private final boolean keepsAll;
  private final Map<TypeElement, Surroundings> surroundings = new HashMap<>();
  private final Map<PackageElement, ClassMembers> members = new HashMap<>();
  private final Set<TypeElement> awaiting = new HashSet<>();

  /** What templates of one class have in common: to look names up is a good part of the work. */
  private record Surroundings(
      NamesInScope names, Map<String, Optional<TypeElement>> types, ClassMembers members) {}

  /**
   * Makes a lowering for one round that looks declarations up in {@code elements} and {@code types}.
   *
   * @param methodSize about how many bytes of instructions a method may have at most
   * @param keepsAll whether machines keep all locals in scope while they are suspended, dead or alive
   */
  public Lowering(Elements elements, Types types, int methodSize, boolean keepsAll) {
    this.elements = elements;
    this.types = types;
    this.methodSize = methodSize;
    this.keepsAll = keepsAll;
  }

  /** Lowers one template; empty: it was refused, and {@code sink} knows why. */
  public Optional<MachineModel> lower(Template template, DiagnosticSink sink) {
    try {
      return Optional.of(lowerInSmallPieces(template));
    } catch (Refusal refusal) {
      sink.report(refusal.reason(), refusal.at(), refusal.arguments());
      return Optional.empty();
    }
  }

  /** Whether a template of {@code owner} lowered so far names a type that another processor may still make. */
  public boolean awaitsTypes(TypeElement owner) {
    return awaiting.contains(owner);
  }

  /** What can't be flattened only for its size, or for what it assigns, stays as it is. */
  private MachineModel lowerInSmallPieces(Template template) {
    Set<Tree> large = LargeStatements.of(template.source(), methodSize);
    if (!large.isEmpty() || keepsAll) {
      try {
        return lower(template, large, keepsAll);
      } catch (Refusal refusal) {
        return lower(template, Set.of(), false);
      }
    }
    return lower(template, Set.of(), false);
  }

  /** Large machines call themselves as they call others: where they are cut, no frame of a caller is known. */
  private MachineModel lower(Template template, Set<Tree> flattened, boolean flattenAssignments) {
    MachineModel machine = lower(template, flattened, flattenAssignments, true);
    return machine.parts().isLarge() && machine.caller().isPresent()
        ? lower(template, flattened, flattenAssignments, false)
        : machine;
  }

  private MachineModel lower(
      Template template, Set<Tree> flattened, boolean flattenAssignments, boolean ownCalls) {
    Surroundings around = surroundings.computeIfAbsent(
        template.owner(),
        owner -> new Surroundings(
            new NamesInScope(elements, template.source().unit()),
            new HashMap<>(),
            this.members.computeIfAbsent(
                elements.getPackageOf(owner), key -> new ClassMembers(elements, key))));
    ClassMembers members = around.members();
    TypeNames typeNames = new TypeNames(
        around.names(), around.types(), members, template.owner(), template.element());
    InnerTypes innerTypes = new InnerTypes(types, template);
    PrivateMembers privates = new PrivateMembers(types, template.owner());
    MemberBinder outside =
        new MemberBinder(elements, members, typeNames, innerTypes, privates, template);
    Bindings bindings = NameBinder.bind(template, outside, members, keepsAll);
    if (typeNames.awaitsTypes()) {
      awaiting.add(template.owner());
    }
    SuspensionPoints suspensions =
        new SuspensionPoints(bindings, template.source().method().getBody(), flattenAssignments);
    suspensions.flatten(flattened);
    SelfCalls selfCalls = keepsAll
        ? SelfCalls.none(template, suspensions)
        : SelfCalls.of(template, suspensions, members, ownCalls);
    if (selfCalls.comesBack()) {
      suspensions.flattenReturns(template.source().method().getBody());
    }
    Hoisting.mark(template.source().method().getBody(), bindings, suspensions);

    Variables variables =
        new Variables(template.source().method(), ObscuredNames.of(template, bindings));
    variables.countHoisted(bindings.locals());
    Variable self = variables.receiver(
        Code.of(new Code.TypeRef(template.owner().asType())), role(selfCalls.keepReceiver()));
    List<Variable> parameters = parameters(template, bindings, variables, self, selfCalls);

    ClassHomes homes = new ClassHomes(
        template.source().method().getBody(),
        bindings,
        variables,
        typeParameters(template),
        ClassNames.companion(template.owner()).simpleNames().get(0));
    BlockList blocks = new BlockList(methodSize / BLOCKS_OF_A_METHOD);
    TypeMirror result = template.element().getReturnType();
    boolean isVoid = result.getKind() == TypeKind.VOID;
    Optional<Label> end = selfCalls.comesBack() ? Optional.of(blocks.newLabel()) : Optional.empty();
    JumpTargets targets = new JumpTargets(
        variables,
        isVoid ? Optional.empty() : Optional.of(TypeCode.of(result)),
        result.getKind().isPrimitive(),
        end);
    Assembly assembly = new Assembly(
        template,
        bindings,
        suspensions,
        variables,
        self,
        parameters,
        selfCalls,
        blocks,
        targets,
        end,
        outside,
        members,
        privates,
        typeNames,
        homes,
        elements,
        types);
    assembly.lowerBody();

    List<Variable> all = variables.inOrder(bindings.locals());
    VariableSet.Universe universe = new VariableSet.Universe(all);
    List<Block> reachable = Liveness.reachable(blocks.blocks());
    if (keepsAll) {
      reachable = DefiniteAssignment.keeping(reachable, universe, parameters);
    } else {
      reachable = TailCalls.marked(reachable);
    }
    // Those who look at a suspended machine want to see the callers even if none of them goes on.
    Liveness liveness = new Liveness(
        reachable, universe, MachineModel.callerIn(reachable).stream().toList());
    Parts parts = Partition.of(reachable, liveness, universe, parameters, methodSize);
    Set<Variable> settled = parts.isLarge() ? Set.of() : OneTime.settled(reachable);
    Set<Variable> spent =
        parts.isLarge() ? Set.of() : OneTime.spent(reachable, liveness, universe, parameters);
    Set<Variable> direct = new HashSet<>(settled);
    direct.addAll(parts.residents());
    return new MachineModel(
        template,
        assembly.valueKind(reachable),
        variables.names(),
        parameters,
        all,
        assembly.constants(),
        assembly.classes(),
        reachable,
        SavedFrames.of(reachable, liveness, universe, parameters, direct, spent),
        liveness.liveIn(),
        settled,
        spent,
        LeadingGuards.of(template.source().method(), template.source()),
        parts);
  }

  /** The names of the type parameters that the body may use. */
  private static Set<String> typeParameters(Template template) {
    Set<String> names = new HashSet<>();
    Element at = template.element();
    while (at instanceof Parameterizable generic) {
      generic.getTypeParameters().forEach(each -> names.add(each.getSimpleName().toString()));
      at = at.getEnclosingElement();
    }
    return names;
  }

  private static List<Variable> parameters(
      Template template,
      Bindings bindings,
      Variables variables,
      Variable self,
      SelfCalls selfCalls) {
    List<Variable> all = new ArrayList<>();
    if (!template.isStatic()) {
      all.add(self);
    }
    for (int i = 0; i < template.parameters().size(); i++) {
      VariableElement parameter = template.parameters().get(i);
      Local local =
          bindings.declaredBy(template.source().method().getParameters().get(i + 1));
      boolean isFinal =
          local.assignedOnlyByItsDeclaration() && selfCalls.keep(local, i + 1, bindings);
      all.add(variables.declare(
          local,
          Optional.of(TypeCode.of(parameter.asType())),
          parameter.asType().getKind().isPrimitive(),
          role(isFinal)));
    }
    return all;
  }

  private static Variable.Role role(boolean isFinal) {
    return isFinal ? Variable.Role.FINAL_PARAMETER : Variable.Role.PARAMETER;
  }
}
