package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.Inferences;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the step of a machine. A large one is spread over several methods: each runs until the machine is suspended or has
 * ended, or until control leaves it, and then names the label to go on at; the step itself only chooses the method.
 */
final class PartsWriter {
  private final MachineModel machine;
  private final MachineModel.Names names;
  private final BlockLayout layout;
  private final WrittenMachine written;
  private final boolean hasRegions;

  PartsWriter(WrittenMachine written) {
    this.written = written;
    this.machine = written.machine();
    this.names = machine.names();
    this.layout = written.layout();
    this.hasRegions = !layout.regions().isEmpty();
  }

  /** Adds the fields by which the parts talk to the step. */
  void fields(TypeSpec.Builder type) {
    if (!machine.parts().isWhole()) {
      type.addField(TypeName.INT, names.next(), Modifier.PRIVATE);
      if (hasRegions) {
        type.addField(TypeName.INT, names.handler(), Modifier.PRIVATE);
      }
    }
  }

  /** Adds the step, and its parts if there are several. */
  void methods(TypeSpec.Builder type) {
    Uses uses = new Uses(machine.blocks());
    Inferences inferences = new Inferences(machine.blocks());
    List<CodeBlock> bodies = new ArrayList<>();
    for (int part = 0; part < machine.parts().count(); part++) {
      Section section = new Section(machine, layout, written.fields(), uses, inferences, part);
      bodies.add(new StepWriter(written, section).write().toCodeBlock());
    }
    MethodSpec.Builder step = MachineWriter.override("step").addModifiers(Modifier.PROTECTED);
    parameters(step);
    if (bodies.size() == 1) {
      type.addMethod(step.addCode(bodies.get(0)).build());
      return;
    }
    type.addMethod(step.addCode(dispatch()).build());
    for (int part = 0; part < bodies.size(); part++) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name(part)).addModifiers(Modifier.PRIVATE);
      parameters(method);
      if (hasRegions) {
        method.addParameter(Throwable.class, names.caught());
      }
      type.addMethod(method.addCode(bodies.get(part)).build());
    }
  }

  private void parameters(MethodSpec.Builder method) {
    method
        .returns(RuntimeTypes.ANY_MACHINE)
        .addParameter(TypeName.INT, names.label())
        .addParameter(ClassName.OBJECT, names.in())
        .addParameter(Throwable.class, names.thrown())
        .addException(Throwable.class);
  }

  private static String name(int part) {
    return "step" + (part + 1);
  }

  private CodeBlock dispatch() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("int $L = $L", names.pc(), names.label());
    if (hasRegions) {
      code.addStatement("$T $L = null", Throwable.class, names.caught());
      code.addStatement("this.$L = 0", names.handler());
    }
    code.beginControlFlow("for (;;)");
    code.addStatement("this.$L = 0", names.next());
    if (hasRegions) {
      code.beginControlFlow("try");
    }
    String answer = names.callee();
    code.addStatement("$T $L", RuntimeTypes.ANY_MACHINE, answer);
    choose(runs(), code);
    code.beginControlFlow("if (this.$L == 0)", names.next());
    code.addStatement("return $L", answer);
    code.endControlFlow();
    code.addStatement("$L = this.$L", names.pc(), names.next());
    if (hasRegions) {
      code.nextControlFlow("catch ($T $L)", Throwable.class, names.failure());
      code.addStatement("$L = this.$L", names.pc(), names.handler());
      code.beginControlFlow("if ($L == 0)", names.pc());
      code.addStatement("throw $L", names.failure());
      code.endControlFlow();
      // What goes wrong before the handler has begun is not for it.
      code.addStatement("this.$L = 0", names.handler());
      code.addStatement("$L = $L", names.caught(), names.failure());
      code.endControlFlow();
    }
    return code.endControlFlow().build();
  }

  /** A range of labels, from {@code first} to the one before that of the next run, whose cases are in one part. */
  private record Run(int first, int part) {}

  private List<Run> runs() {
    TreeMap<Integer, Integer> parts = new TreeMap<>();
    for (Map.Entry<Label, Integer> each : layout.numbers().entrySet()) {
      parts.put(each.getValue(), machine.parts().of(each.getKey()));
    }
    List<Run> runs = new ArrayList<>();
    parts.forEach((number, part) -> {
      if (runs.isEmpty() || runs.get(runs.size() - 1).part() != part) {
        runs.add(new Run(number, part));
      }
    });
    return runs;
  }

  /** Chooses by halves. */
  private void choose(List<Run> runs, CodeBlock.Builder code) {
    if (runs.size() == 1) {
      code.addStatement(
          "$L = $L($L, $L, $L$L)",
          names.callee(),
          name(runs.get(0).part()),
          names.pc(),
          names.in(),
          names.thrown(),
          hasRegions ? ", " + names.caught() : "");
      return;
    }
    int middle = runs.size() / 2;
    code.beginControlFlow("if ($L < $L)", names.pc(), runs.get(middle).first());
    choose(runs.subList(0, middle), code);
    code.nextControlFlow("else");
    choose(runs.subList(middle, runs.size()), code);
    code.endControlFlow();
  }
}
