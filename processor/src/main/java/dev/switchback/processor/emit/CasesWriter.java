package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.shape.Outline.Head;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the cases of the dispatch, each with the line where it begins. */
final class CasesWriter {
  private final BlockLayout layout;
  private final HeadWriter heads;

  CasesWriter(BlockLayout layout, HeadWriter heads) {
    this.layout = layout;
    this.heads = heads;
  }

  /**
   * Writes a case for each head that there are jumps to, what is only fallen into below it, and a choice between those that
   * meet.
   *
   * @param chosen what the cases are chosen by
   */
  void write(List<Head> all, String chosen, CodeBlock.Builder code) {
    boolean open = false;
    for (int i = 0; i < all.size(); i++) {
      Head head = all.get(i);
      List<Head> beside = beside(head, all);
      boolean begins = layout.hasCase(head.label());
      if (begins && open) {
        code.add("$<");
      }
      open |= begins;
      if (beside.isEmpty()) {
        label(head, code);
        heads.body(head, code);
      } else {
        choice(beside, chosen, code);
        i += beside.size() - 1;
      }
    }
    if (open) {
      code.add("$<");
    }
  }

  private static List<Head> beside(Head head, List<Head> all) {
    Optional<Label> meeting = head.meeting();
    return meeting.isEmpty()
        ? List.of()
        : all.stream().filter(each -> each.meeting().equals(meeting)).toList();
  }

  private void choice(List<Head> beside, String chosen, CodeBlock.Builder code) {
    String numbers = beside.stream()
        .map(head -> String.valueOf(layout.number(head.label())))
        .collect(Collectors.joining(", "));
    code.add("case $L:\n$>", numbers);
    code.beginControlFlow("switch ($L)", chosen);
    for (Head head : beside) {
      label(head, code);
      heads.body(head, code);
      code.add("$<");
    }
    code.endControlFlow();
  }

  /** The top of a head: a case, or just the line if it is only fallen into. */
  private void label(Head head, CodeBlock.Builder code) {
    String line = heads.comment(head.body().block());
    if (layout.hasCase(head.label())) {
      code.add("case $L: // $L\n$>", layout.number(head.label()), line);
    } else {
      code.add("// $L\n", line);
    }
  }
}
