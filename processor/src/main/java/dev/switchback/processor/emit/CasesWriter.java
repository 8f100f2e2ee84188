package dev.switchback.processor.emit;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.shape.Outline.Head;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
  void write(List<Head> all, String chosen, Snippet.Builder code) {
    boolean open = false;
    Optional<Written> above = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      Head head = all.get(i);
      List<Head> beside = beside(head, all);
      Optional<Written> written = beside.isEmpty() ? Optional.of(written(head)) : Optional.empty();
      if (!isShared(above, written)) {
        above.ifPresent(each -> code.append(each.body()));
      }
      above = written;
      boolean begins = layout.hasCase(head.label());
      if (begins && open) {
        code.add("$<");
      }
      open |= begins;
      if (written.isPresent()) {
        label(head, code);
      } else {
        choice(beside, chosen, code);
        i += beside.size() - 1;
      }
    }
    above.ifPresent(each -> code.append(each.body()));
    if (open) {
      code.add("$<");
    }
  }

  /** A head with what stands in it. */
  private record Written(Head head, Snippet body) {}

  private Written written(Head head) {
    Snippet.Builder code = Snippet.builder();
    heads.body(head, code);
    return new Written(head, code.build());
  }

  /** Whether two cases, of which control does not fall from one into the other, do just the same: that is written once. */
  private boolean isShared(Optional<Written> above, Optional<Written> below) {
    return above.isPresent()
        && below.isPresent()
        && layout.hasCase(above.get().head().label())
        && layout.hasCase(below.get().head().label())
        && !above.get().head().body().falls()
        && lookAlike(above.get().head(), below.get().head())
        && above.get().body().equals(below.get().body());
  }

  /** Whether it is worth while to compare what is written: each suspension is another one. */
  private static boolean lookAlike(Head one, Head other) {
    List<Block> blocks = one.body().blocks();
    List<Block> others = other.body().blocks();
    return blocks.size() == others.size()
        && IntStream.range(0, blocks.size())
            .allMatch(i -> blocks.get(i).ops().size() == others.get(i).ops().size()
                && blocks.get(i).terminator().resumed().isEmpty());
  }

  private static List<Head> beside(Head head, List<Head> all) {
    Optional<Label> meeting = head.meeting();
    return meeting.isEmpty()
        ? List.of()
        : all.stream().filter(each -> each.meeting().equals(meeting)).toList();
  }

  private void choice(List<Head> beside, String chosen, Snippet.Builder code) {
    String numbers = beside.stream()
        .map(head -> String.valueOf(layout.number(head.label())))
        .collect(Collectors.joining(", "));
    code.add("case $L:\n$>", numbers);
    code.beginControlFlow("switch ($L)", chosen);
    Optional<Written> above = Optional.empty();
    for (Head head : beside) {
      Optional<Written> written = Optional.of(written(head));
      if (!isShared(above, written)) {
        above.ifPresent(each -> code.append(each.body()));
      }
      if (above.isPresent()) {
        code.add("$<");
      }
      label(head, code);
      above = written;
    }
    above.ifPresent(each -> code.append(each.body()));
    code.add("$<");
    code.endControlFlow();
  }

  /** The top of a head: a case, or just the line if it is only fallen into. */
  private void label(Head head, Snippet.Builder code) {
    String line = heads.comment(head.body().block());
    if (layout.hasCase(head.label())) {
      code.add("case $L: // $L\n$>", layout.number(head.label()), line);
    } else {
      code.add("// $L\n", line);
    }
  }
}
