package dev.switchback.processor.emit;

import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;

/** Writes jumps to labels: by the dispatch, by the step if the label is in another part, or straight to the main code. */
final class JumpWriter {
  private final MachineModel.Names names;
  private final BlockLayout layout;
  private final Section section;
  private boolean inMain;

  JumpWriter(MachineModel.Names names, BlockLayout layout, Section section) {
    this.names = names;
    this.layout = layout;
    this.section = section;
  }

  /** Tells that the code to come is the main code. */
  void beginMain() {
    inMain = true;
  }

  /** A jump from where the code is, not out of statements in it. */
  void jump(Label target, Snippet.Builder code) {
    if (isMain(target)) {
      code.addStatement(inMain ? "continue" : "break");
    } else {
      choose(target, code);
      code.addStatement(leave(target));
    }
  }

  /** The end of a jump out of copied statements, without its semicolon. */
  String escape(Label target, Snippet.Builder code) {
    if (isMain(target)) {
      return (inMain ? "continue " : "break ") + names.dispatch();
    }
    choose(target, code);
    return leave(target);
  }

  /** Writes where to go on, which {@link #leave} then does. */
  private void choose(Label target, Snippet.Builder code) {
    code.addStatement("$L = $L", place(target), layout.number(target));
  }

  /** What holds the label to go on at. */
  String place(Label target) {
    return section.reaches(target) ? names.pc() : "this." + names.next();
  }

  /** The statement that goes on at the label that was chosen. */
  String leave(Label target) {
    return section.reaches(target) ? "continue " + names.dispatch() : "return null";
  }

  private boolean isMain(Label target) {
    return layout.main().filter(layout.resolve(target)::equals).isPresent();
  }

  /** A jump in the middle of copied statements. */
  Snippet escape(Code.Escape escape, OpWriter ops) {
    Snippet.Builder code = Snippet.builder();
    if (escape.alone()) {
      code.add("{\n$>");
    }
    ops.writeInside(escape.exit().ops(), code);
    String leave = escape.exit().target().map(target -> escape(target, code)).orElse("return null");
    code.add("$L;", leave);
    if (escape.alone()) {
      code.add("\n$<}");
    }
    return code.build();
  }
}
