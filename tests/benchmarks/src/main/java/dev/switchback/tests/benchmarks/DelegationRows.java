package dev.switchback.tests.benchmarks;

import dev.switchback.tests.benchmarks.Comparisons.Group;
import dev.switchback.tests.benchmarks.delegation.DelegationDepth;
import dev.switchback.tests.benchmarks.delegation.LeftListBenchmark;
import dev.switchback.tests.benchmarks.delegation.TreeBenchmark;

/** Templates that delegate. */
final class DelegationRows {
  private DelegationRows() {}

  static void addTo(Comparisons rows) {
    Group tree = rows.group(TreeBenchmark.class);
    tree.row("balanced tree, by call", "calling", "push", "push", 4);
    tree.row("balanced tree, by call", "calling", "by hand", "byHand");
    tree.row("balanced tree, by yieldFrom", "delegating", "push", "push");
    tree.row("balanced tree, by yieldFrom", "delegating", "by hand", "byHand");
    Group list = rows.group(LeftListBenchmark.class);
    list.row("left list of 1,000, by call", "calling", "push", "push");
    list.row("left list of 1,000, by call", "calling", "by hand", "byHand");
    list.row("left list of 1,000, by yieldFrom", "delegating", "by hand", "byHand");
    list.row("left list of 1,000,000, by call", "callingDeep", "of 1,000", "calling", 3);
    list.row("left list of 1,000,000, by call", "callingDeep", "by hand", "byHandDeep");
    list.row("left list of 1,000,000, by yieldFrom", "delegatingDeep", "of 1,000", "delegating", 3);
    Group depth = rows.group(DelegationDepth.class);
    depth.row("through 1,000 calls", "thousandCalls", "through one", "call");
    depth.row("through 1,000 yieldFrom", "thousandYieldFroms", "through one", "yieldFrom");
    depth.row("through 1,000 in turns", "thousandInTurns", "through one each", "callAndYieldFrom");
    depth.row("through 1,000 ints and boxes", "thousandBoxed", "through one each", "boxed");
  }
}
