package dev.switchback.processor.emit;

import com.palantir.javapoet.TypeName;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes how a machine suspends itself: what it saves, and how it hands over to another machine. */
final class SuspensionWriter {
  private final MachineModel machine;
  private final MachineModel.Names names;
  private final BlockLayout layout;
  private final Fields fields;
  private final Section section;
  private final CodeRenderer renderer;
  private final CapturedCopies copies;
  private final TypeName yieldFromType;

  SuspensionWriter(
      WrittenMachine written, Section section, CodeRenderer renderer, CapturedCopies copies) {
    this.machine = written.machine();
    this.names = machine.names();
    this.layout = written.layout();
    this.fields = written.fields();
    this.section = section;
    this.renderer = renderer;
    this.copies = copies;
    this.yieldFromType = HiddenNames.visible(written.signature().yieldFromType());
  }

  /** The type by which the overload of {@code yieldFrom} is chosen. */
  TypeName yieldFromType() {
    return yieldFromType;
  }

  /** Starts a call of a template; {@code repeating}: only for the type of its result. */
  void call(Terminator.Call call, boolean repeating, Snippet.Builder code) {
    if (call.entrance().isPresent()) {
      Snippet entered = renderer.render(call.machine());
      if (machine.parts().isLarge()) {
        // It may be in a field, which is nulled before the machine is answered.
        code.addStatement("$L = $L", names.callee(), entered);
        entered = Snippet.of("$L", names.callee());
      }
      suspend(call.resume(), "", answer(call, entered), code);
      return;
    }
    if (call.result().isPresent()) {
      String tag = copies.freshTag();
      copies.write(call.machine(), tag, code);
      String made = names.callee() + names.copySuffix() + tag;
      code.addStatement("var $L = $L", made, renderer.render(call.machine(), tag));
      code.addStatement(
          "var $L = $T.resultOf($L)", call.result().get().name(), RuntimeTypes.MACHINES, made);
      code.addStatement("$L = $T.call($L)", names.callee(), RuntimeTypes.MACHINES, made);
    } else {
      copies.around(
          call.machine(),
          code,
          () -> code.addStatement(
              "$L = $T.call($L)",
              names.callee(),
              RuntimeTypes.MACHINES,
              renderer.render(call.machine())));
    }
    if (!repeating) {
      suspend(call.resume(), "", answer(call, Snippet.of("$L", names.callee())), code);
    }
  }

  private Snippet answer(Terminator.Call call, Snippet callee) {
    return switch (call.how()) {
      case CALL -> callee;
      case TAIL_CALL -> {
        Snippet tail = Snippet.of("$T.tail($L)", RuntimeTypes.MACHINES, callee);
        yield machine
            .caller()
            .map(caller -> Snippet.of("$L == null ? $L : $L", caller.name(), tail, callee))
            .orElse(tail);
      }
      case DELEGATION -> Snippet.of("$T.from($L)", RuntimeTypes.MACHINES, callee);
    };
  }

  /** Puts aside what the template needs when it goes on after a call of itself. */
  void leave(Terminator.OwnCall call, Snippet.Builder code) {
    Set<Variable> saved = machine.frames().get(call.resume()).saved();
    String arguments = machine.parameters().stream()
        .map(parameter -> saved.contains(parameter) ? parameter.name() : nothing(parameter))
        .collect(Collectors.joining(", "));
    String caller = call.caller().name();
    code.addStatement(
        "$L = new $L($L).leftAt($L, $L)",
        caller,
        renderer.render(call.caller().type().orElseThrow()),
        arguments,
        layout.number(call.resume()),
        caller);
    for (Variable variable : saved) {
      if (!variable.isParameter() && !variable.equals(call.caller())) {
        code.addStatement(
            "$L.$L = $L$L",
            caller,
            variable.name(),
            variable.inferred() ? "this." : "",
            variable.name());
      }
    }
  }

  /** An argument for a parameter that nobody will read. */
  private static String nothing(Variable parameter) {
    if (!parameter.primitive()) {
      return "null";
    }
    String type = ((Code.Text) parameter.type().orElseThrow().parts().get(0)).text();
    return type.equals("boolean") ? "false" : "(" + type + ") 0";
  }

  /** Takes up again what was put aside. */
  void takeUp(Op.Return back, Snippet.Builder code) {
    String caller = back.caller().name();
    for (Variable variable : machine.frames().get(back.resume()).saved()) {
      if (!variable.isFinal() && !variable.equals(back.caller())) {
        code.addStatement(
            "$L$L = $L.$L",
            variable.inferred() ? "this." : "",
            variable.name(),
            caller,
            variable.name());
      }
    }
    code.addStatement("$L = $L.$L", caller, caller, caller);
  }

  /** Starts a delegation; {@code repeating}: only for the type of its result. */
  void yieldFrom(Terminator.YieldFrom from, boolean repeating, Snippet.Builder code) {
    String tag = from.result().isPresent() ? copies.freshTag() : "";
    code.addStatement("$L = new $T()", names.from(), yieldFromType);
    Runnable start = () -> {
      Snippet target = Snippet.of(
          "$L.$LyieldFrom$L",
          names.from(),
          renderer.render(from.typeArguments()),
          renderer.render(from.arguments(), tag));
      if (from.result().isPresent()) {
        code.addStatement("var $L = $L", from.result().get().name(), target);
      } else {
        code.addStatement("$L", target);
      }
    };
    if (from.result().isPresent()) {
      copies.write(from.arguments(), tag, code);
      start.run();
    } else {
      copies.around(from.arguments(), code, start);
    }
    if (!repeating) {
      suspend(from.resume(), "", Snippet.of("$L", names.from()), code);
    }
  }

  /** Saves what is alive, and leaves the method. */
  void suspend(Label resume, String ready, Snippet answer, Snippet.Builder code) {
    SavedFrame frame = machine.frames().get(resume);
    for (Variable variable : frame.saved()) {
      if (section.saves(variable)
          && variable.role() != Variable.Role.FINAL_PARAMETER
          && !machine.settled().contains(variable)
          && !fields.isValue(variable)) {
        code.addStatement("this.$L = $L", variable.name(), variable.name());
      }
    }
    for (Variable variable : frame.stale()) {
      if (fields.has(variable)) {
        code.addStatement("this.$L = null", variable.name());
      }
    }
    code.addStatement("this.state = $L$L", ready, layout.number(resume));
    code.addStatement("return $L", answer);
  }
}
