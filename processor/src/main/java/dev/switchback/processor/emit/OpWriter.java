package dev.switchback.processor.emit;

import dev.switchback.processor.model.Inferences.Inference;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.Set;

/** Writes what blocks do, one operation after the other. */
final class OpWriter {
  private final Set<Variable> settled;
  private final Fields fields;
  private final CodeRenderer renderer;
  private final CapturedCopies copies;
  private final SuspensionWriter suspensions;
  private boolean repeating;
  private int escapes;

  OpWriter(
      Set<Variable> settled,
      Fields fields,
      CodeRenderer renderer,
      CapturedCopies copies,
      SuspensionWriter suspensions) {
    this.settled = settled;
    this.fields = fields;
    this.renderer = renderer;
    this.copies = copies;
    this.suspensions = suspensions;
  }

  /** Declares a variable again as it is in another part. */
  void repeat(Inference inference, Snippet.Builder code) {
    repeating = true;
    if (inference.op().isPresent()) {
      write(inference.op().get(), code);
    } else if (inference.end() instanceof Terminator.Call call) {
      suspensions.call(call, repeating, code);
    } else if (inference.end() instanceof Terminator.YieldFrom from) {
      suspensions.yieldFrom(from, repeating, code);
    }
    repeating = false;
  }

  /** Writes operations on the way out of copied statements. */
  void writeInside(Iterable<Op> ops, Snippet.Builder code) {
    // What it stands in may have made copies as well, whose names are taken here.
    escapes++;
    ops.forEach(op -> write(op, code));
    escapes--;
  }

  void write(Op op, Snippet.Builder code) {
    if (op.isSilent()) {
      return;
    }
    if (op instanceof Op.Return back) {
      suspensions.takeUp(back, code);
      return;
    }
    if (op instanceof Op.Assign assign && assign.target().inferred()) {
      String tag = copies.tag(op.code());
      copies.write(op.code(), tag, code);
      code.addStatement("var $L = $L", assign.target().name(), renderer.render(op.code(), tag));
      if (!repeating) {
        keep(assign.target(), code);
      }
      return;
    }
    if (op instanceof Op.Run run && run.introduces()) {
      String tag = copies.tag(run.code());
      copies.write(run.code(), tag, code);
      code.add("$L\n", renderer.render(run.code(), tag));
      return;
    }
    String tag = escapes == 0 ? "" : copies.tag(op.code());
    copies.around(op.code(), tag, code, () -> {
      Snippet rendered = renderer.render(op.code(), tag);
      if (op instanceof Op.Assign assign) {
        if (fields.isUsed(assign.target())) {
          code.addStatement("$L = $L", renderer.place(assign.target()), rendered);
          if (settled.contains(assign.target())) {
            keep(assign.target(), code);
          }
        }
      } else if (op instanceof Op.SetResult) {
        code.addStatement("this.result = $L", rendered);
      } else {
        code.add("$L\n", rendered);
      }
    });
  }

  /**
   * Saves a variable where it is assigned: one that no loop assigns, or one whose type only the compiler knows, which is out
   * of scope in every other case.
   */
  void keep(Variable variable, Snippet.Builder code) {
    if (fields.has(variable)) {
      code.addStatement("this.$L = $L", variable.name(), variable.name());
    }
  }
}
