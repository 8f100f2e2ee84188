package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchback.processor.model.Entrance;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes entrances: factories for the machines of the same companion, with the same overloads, which answer null where the
 * machine would end at once. So a call that comes to nothing costs no more than a test.
 */
final class EntranceWriter {
  private final Map<Template, MachineModel> machines;
  private final Map<Template, String> machineNames;
  private final Map<String, Entrance> entrances = new HashMap<>();

  EntranceWriter(Map<Template, MachineModel> machines, Map<Template, String> machineNames) {
    this.machines = machines;
    this.machineNames = machineNames;
    machines.values().stream().flatMap(machine -> machine.blocks().stream()).forEach(block -> {
      if (block.terminator() instanceof Terminator.Call call) {
        call.entrance().ifPresent(entrance -> entrances.put(entrance.template(), entrance));
      }
    });
  }

  /** The entrance to a template, if any machine calls those of its name by one. */
  Optional<MethodSpec> of(Template template) {
    return Optional.ofNullable(entrances.get(template.name()))
        .map(entrance -> write(template, entrance));
  }

  private MethodSpec write(Template template, Entrance entrance) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(entrance.method())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.ANY_MACHINE);
    CompanionWriter.declare(template, method);
    MachineModel machine = machines.get(template);
    if (machine == null) {
      return CompanionWriter.fail(template, method);
    }
    List<CodeBlock> arguments = CompanionWriter.arguments(template);
    if (!template.isStatic()) {
      CompanionWriter.requireReceiver(arguments.get(0), method);
    }
    CodeBlock made = CompanionWriter.make(template, machineNames.get(template), arguments);
    machine
        .idle()
        .ifPresentOrElse(
            idle -> method.addStatement("return $L ? null : $L", idle, made),
            () -> method.addStatement("return $L", made));
    return method.build();
  }
}
