package dev.switchback.processor.lower;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import dev.switchback.processor.lower.copy.ClassHomes;
import dev.switchback.processor.lower.copy.ConstructorFactories;
import dev.switchback.processor.lower.copy.NativeJumps;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.InnerTypes;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.SelfCalls;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.names.TypeAnnotations;
import dev.switchback.processor.lower.names.TypeNames;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.types.ArgumentTypes;
import dev.switchback.processor.lower.types.DeclaredTypes;
import dev.switchback.processor.lower.types.EnumLabels;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.lower.types.ImportedMethods;
import dev.switchback.processor.lower.types.PolyPositions;
import dev.switchback.processor.lower.types.SelectedConstructors;
import dev.switchback.processor.lower.types.SelectedMembers;
import dev.switchback.processor.lower.types.TemplateCalls;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineClass;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Puts the parts together that lower one body. */
final class Assembly {
  private final Template template;
  private final Bindings bindings;
  private final SuspensionPoints suspensions;
  private final ExpressionTypes types;
  private final StatementLowering statements;
  private final HoistedLocals locals;
  private final TypeAnnotations annotations;
  private final EnumLabels labels;
  private final ImportedMethods imported;
  private final SelectedMembers selected;
  private final SelectedConstructors constructors;
  private final ClassLowering classes;

  Assembly(
      Template template,
      Bindings bindings,
      SuspensionPoints suspensions,
      Variables variables,
      Variable self,
      List<Variable> parameters,
      SelfCalls selfCalls,
      BlockList blocks,
      JumpTargets targets,
      Optional<Label> end,
      MemberBinder outside,
      ClassMembers members,
      PrivateMembers privates,
      TypeNames typeNames,
      ClassHomes homes,
      Elements elements,
      Types typeUtils) {
    this.template = template;
    this.bindings = bindings;
    this.suspensions = suspensions;
    // Copied statements jump by way of the statement lowering, which copies statements: one of the
    // two comes later.
    LateJumps jumps = new LateJumps();
    SourceCopier copier =
        new SourceCopier(template.source(), bindings, variables, self, jumps, homes);
    InnerTypes innerTypes = new InnerTypes(typeUtils, template);
    DeclaredTypes declared = new DeclaredTypes(outside, typeNames, innerTypes, typeUtils);
    PolyPositions poly = new PolyPositions(template.source().method().getBody());
    types = new ExpressionTypes(
        bindings,
        outside,
        members,
        declared,
        typeNames,
        template.owner(),
        poly,
        template.source().method().getBody(),
        elements,
        typeUtils);
    annotations = new TypeAnnotations(bindings, outside);
    labels = new EnumLabels(bindings, types);
    imported = new ImportedMethods(bindings, members, types);
    selected =
        new SelectedMembers(template, bindings, outside, members, privates, types, suspensions);
    constructors = new SelectedConstructors(template, bindings, outside, members, privates, types);
    locals = new HoistedLocals(
        bindings, variables, blocks, copier, new TypeCode(copier, declared, bindings), types);
    classes = new ClassLowering(
        bindings,
        homes,
        copier,
        blocks,
        variables,
        new ConstructorFactories(template.source(), copier),
        types);
    TemplateCalls calls = new TemplateCalls(outside, members, types);
    Arms arms = new Arms(blocks);
    ArgumentTypes arguments = new ArgumentTypes(types, elements, typeUtils);
    OperandKeeper keeper = new OperandKeeper(variables, blocks, types, arguments, arms);
    SelfCallLowering again =
        new SelfCallLowering(template, selfCalls, parameters, blocks, variables, copier, end);
    Suspender suspender = new Suspender(
        template, suspensions, blocks, copier, variables, self, types, calls, arms, poly, again);
    Spiller spiller = new Spiller(
        bindings,
        variables,
        suspensions,
        copier,
        blocks,
        types,
        suspender,
        keeper,
        arguments,
        arms,
        jumps);
    statements = new StatementLowering(
        template.source(),
        bindings,
        suspensions,
        blocks,
        variables,
        targets,
        locals,
        copier,
        spiller,
        classes,
        types,
        arms,
        again);
    jumps.target = statements;
  }

  void lowerBody() {
    annotations.scan(template.source().method().getBody(), null);
    labels.scan(template.source().method().getBody(), null);
    imported.scan(template.source().method().getBody(), null);
    selected.scan(template.source().method().getBody(), null);
    constructors.scan(template.source().method().getBody(), null);
    locals.patterns(bindings.locals());
    statements.body(template.source().method().getBody());
  }

  /** The kind of values of the machine of finished blocks. */
  Capability.Kind valueKind(List<Block> blocks) {
    return ValueKind.of(template, blocks, suspensions, types);
  }

  List<MachineModel.Constant> constants() {
    return locals.constants();
  }

  List<MachineClass> classes() {
    return classes.classes();
  }

  private static final class LateJumps implements NativeJumps, SwitchValues {
    private StatementLowering target;

    @Override
    public Code value(SwitchExpressionTree tree, Optional<TargetType> wanted) {
      return target.value(tree, wanted);
    }

    @Override
    public Exit exit(ReturnTree jump) {
      return target.exit(jump);
    }

    @Override
    public Exit exit(BreakTree jump) {
      return target.exit(jump);
    }

    @Override
    public Exit exit(YieldTree jump) {
      return target.exit(jump);
    }

    @Override
    public Exit exit(ContinueTree jump) {
      return target.exit(jump);
    }
  }
}
