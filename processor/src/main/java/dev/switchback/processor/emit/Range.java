package dev.switchback.processor.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A range of labels, both ends included. */
record Range(int first, int last) {

  /** The labels as ranges in ascending order, as few as possible. */
  static List<Range> of(Collection<Integer> labels) {
    List<Range> ranges = new ArrayList<>();
    for (int label : new TreeSet<>(labels)) {
      int end = ranges.size() - 1;
      if (end >= 0 && ranges.get(end).last() == label - 1) {
        ranges.set(end, new Range(ranges.get(end).first(), label));
      } else {
        ranges.add(new Range(label, label));
      }
    }
    return ranges;
  }

  /** The condition that {@code label} is in one of the ranges. */
  static String test(List<Range> ranges) {
    return ranges.stream().map(Range::test).collect(Collectors.joining(" || "));
  }

  private String test() {
    return first == last ? "label == " + first : "label >= " + first + " && label <= " + last;
  }
}
