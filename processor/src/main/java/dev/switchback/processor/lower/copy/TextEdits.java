package dev.switchback.processor.lower.copy;

import dev.switchback.processor.model.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Edits of a piece of source text: places in it, and the code that stands there instead. */
final class TextEdits {
  private record Edit(int start, int end, Code code) {}

  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<List<Integer>> places = new HashSet<>();

  TextEdits(String text) {
    this.text = text;
  }

  /** Puts {@code code} in the place of what is there from {@code start} to {@code end}; the first edit of a place stays. */
  void add(int start, int end, Code code) {
    if (start == end || places.add(List.of(start, end))) {
      edits.add(new Edit(start, end, code));
    }
  }

  /** The text from {@code start} to {@code end} with the edits made. */
  Code apply(int start, int end) {
    edits.sort(
        Comparator.comparingInt(Edit::start).thenComparingInt(edit -> edit.end() - edit.start()));
    Code.Builder all = Code.builder();
    int at = start;
    for (Edit edit : edits) {
      if (edit.start() < at) {
        continue; // inside what another edit replaces
      }
      all.add(text.substring(at, edit.start())).add(edit.code());
      at = edit.end();
    }
    return all.add(text.substring(at, end)).build();
  }
}
