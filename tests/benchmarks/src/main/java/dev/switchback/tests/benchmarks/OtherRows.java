package dev.switchback.tests.benchmarks;

import dev.switchback.tests.benchmarks.Comparisons.Group;
import dev.switchback.tests.benchmarks.conversation.SendBenchmark;
import dev.switchback.tests.benchmarks.dispatch.MegamorphicBenchmark;
import dev.switchback.tests.benchmarks.files.WalkBenchmark;
import dev.switchback.tests.benchmarks.members.PrivateAccess;
import dev.switchback.tests.benchmarks.objects.ObjectsBenchmark;
import dev.switchback.tests.benchmarks.text.TokenizerBenchmark;

/** Objects, what is sent, many classes in one place, and programs of some size. */
final class OtherRows {
  private OtherRows() {}

  static void addTo(Comparisons rows) {
    Group objects = rows.group(ObjectsBenchmark.class);
    objects.row("range, boxed", "range", "by hand", "rangeByHand");
    objects.row("range, boxed", "range", "Stream.iterator()", "rangeByStream");
    objects.row("strings of an array", "words", "by hand", "wordsByHand");
    objects.row("strings of an array", "words", "Stream.iterator()", "wordsByStream");
    Group send = rows.group(SendBenchmark.class);
    send.row("send, running average", "boxed", "by hand, boxed", "boxedByHand");
    send.row("send, running average", "boxed", "by hand, primitive", "primitiveByHand");
    Group six = rows.group(MegamorphicBenchmark.class);
    six.row("six classes, boxed", "boxed", "by hand", "boxedByHand", 1.15);
    six.row("six classes, primitive", "primitive", "by hand", "primitiveByHand", 2.1);
    six.row("six classes, advance()", "advancing", "by hand, hasNext()", "primitiveByHand");
    Group tokenizer = rows.group(TokenizerBenchmark.class);
    tokenizer.row("tokenizer, a character", "heap", "by hand", "heapByHand");
    tokenizer.row("tokenizer, a character", "heap", "push", "push");
    tokenizer.row("tokenizer, a character", "heap", "Matcher.results()", "stream");
    Group walk = rows.group(WalkBenchmark.class);
    walk.row("directory walk, a file", "heap", "by hand", "heapByHand");
    walk.row("directory walk, a file", "heap", "push", "push");
    walk.row("directory walk, a file", "heap", "Stream.flatMap", "stream");
    rows.group(PrivateAccess.class)
        .row("private members", "throughHandles", "package-private ones", "direct");
  }
}
