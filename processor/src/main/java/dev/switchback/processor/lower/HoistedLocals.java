package dev.switchback.processor.lower;

import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the declarations of hoisted locals into variables of the machine. */
final class HoistedLocals {
  private final Bindings bindings;
  private final Variables variables;
  private final BlockList blocks;
  private final SourceCopier copier;
  private final TypeCode typeCode;
  private final ExpressionTypes types;
  private final List<MachineModel.Constant> constants = new ArrayList<>();

  HoistedLocals(
      Bindings bindings,
      Variables variables,
      BlockList blocks,
      SourceCopier copier,
      TypeCode typeCode,
      ExpressionTypes types) {
    this.bindings = bindings;
    this.variables = variables;
    this.blocks = blocks;
    this.copier = copier;
    this.typeCode = typeCode;
    this.types = types;
  }

  List<MachineModel.Constant> constants() {
    return constants;
  }

  Variable variable(Local local) {
    return variables.of(local);
  }

  /** The variable of a local that has been declared. */
  Variable declared(VariableTree tree) {
    return variables.of(bindings.declaredBy(tree));
  }

  /** Lowers a local's declaration. */
  void declare(VariableTree tree, Spiller spiller) {
    if (new Constants(bindings, variables, types).isConstant(tree)) {
      constant(tree);
      return;
    }
    Variable variable = make(tree);
    blocks.add(new Op.Declare(variable));
    if (tree.getInitializer() == null) {
      return;
    }
    boolean bareArray =
        tree.getInitializer() instanceof NewArrayTree array && array.getType() == null;
    if (bareArray) {
      types
          .local(bindings.declaredBy(tree))
          .ifPresent(type -> spiller.initializes((NewArrayTree) tree.getInitializer(), type));
    }
    TargetType.of(variable).ifPresent(type -> spiller.target(tree.getInitializer(), type));
    Code value = spiller.value(tree.getInitializer());
    if (bareArray) {
      value = Code.builder()
          .add("new ")
          .add(typeCode.reifiable(tree.getType()).orElseGet(variable.type()::orElseThrow))
          .add(" ")
          .add(value)
          .build();
    }
    assign(variable, value);
  }

  /** Gives a local its first value. */
  void assign(Variable variable, Code value) {
    if (!variable.isHeld()) {
      blocks.add(new Op.Assign(variable, value));
      return;
    }
    Variable first = variables.temporary("first", Optional.empty(), false);
    blocks.add(new Op.Assign(first, value));
    blocks.add(new Op.Assign(variable, OperandKeeper.holding(first)));
  }

  /** Makes the variable of a local. */
  Variable make(VariableTree tree) {
    Local local = bindings.declaredBy(tree);
    Optional<Code> type = typeCode
        .of(tree)
        .or(() -> types.local(local).map(TypeCode::of))
        .or(() -> Optional.ofNullable(tree.getInitializer()).flatMap(typeCode::ofOwn));
    boolean held = type.isEmpty() && !local.assignedOnlyByItsDeclaration();
    if (held && tree.getInitializer() != null && types.mayHaveWildcards(tree.getInitializer())) {
      throw new Refusal(Message.VAR_TYPE_UNKNOWN, tree, local.name());
    }
    Variable.Role role = held ? Variable.Role.HELD : Variable.Role.LOCAL;
    return variables.declare(local, type, isPrimitive(tree), role);
  }

  /** Makes the variables of pattern bindings, which are assigned where they are matched. */
  void patterns(Iterable<Local> locals) {
    for (Local local : locals) {
      if (local.kind() == Local.Kind.PATTERN && local.hoisted()) {
        Code type = typeCode
            .of(local.tree())
            .or(() -> types.local(local).map(TypeCode::of))
            .orElseThrow(() -> new Refusal(Message.VAR_TYPE_UNKNOWN, local.tree(), local.name()));
        variables.declare(local, Optional.of(type), isPrimitive(local.tree()), Variable.Role.LOCAL);
      }
    }
  }

  private boolean isPrimitive(VariableTree tree) {
    return types
        .local(bindings.declaredBy(tree))
        .filter(type -> type.getKind().isPrimitive())
        .isPresent();
  }

  private void constant(VariableTree tree) {
    Local local = bindings.declaredBy(tree);
    Optional<Code> type = types.local(local).map(TypeCode::of);
    Variable variable = variables.declare(local, type, true, Variable.Role.CONSTANT);
    constants.add(new MachineModel.Constant(variable, copier.copy(tree.getInitializer())));
  }
}
