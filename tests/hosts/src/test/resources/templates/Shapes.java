package templates;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Templates and what is written down for them: see the folder shapes beside this one. */
final class Shapes {
  private Shapes() {}

  @GeneratorMethod
  static void range(Yielder.OfInt out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void evens(Yielder.OfInt out, int to) {
    for (int i = 0; i < to; i++) {
      if (i % 2 != 0) {
        continue;
      }
      out.yield_(i * i);
    }
  }

  @GeneratorMethod
  static void triples(Yielder.OfInt out, int n) {
    for (int a = 1; a <= n; a++) {
      for (int b = a; b <= n; b++) {
        for (int c = b; c <= n; c++) {
          if (a * a + b * b == c * c) {
            out.yield_(a + b + c);
          }
        }
      }
    }
  }

  @GeneratorMethod
  static void closing(Yielder.OfInt out, int to, Runnable close) {
    try {
      for (int i = 0; i < to; i++) {
        out.yield_(i);
      }
    } finally {
      close.run();
    }
  }

  @GeneratorMethod
  static void words(Yielder<String> out, List<String> lines) {
    out.yield_("begin");
    for (String line : lines) {
      if (!line.isEmpty()) {
        for (String word : line.split(" ")) {
          out.yield_(word);
        }
      }
    }
    out.yield_("end");
  }

  @GeneratorMethod
  static void squares(Yielder<Integer> out, List<Integer> all) {
    int count = 0;
    for (Integer each : all) {
      out.yield_(each * each);
      count++;
    }
    out.yield_(count);
  }

  @GeneratorMethod
  static void inOrder(Yielder<String> out, Node node) {
    if (node != null) {
      inOrder(out, node.left());
      out.yield_(node.word());
      inOrder(out, node.right());
    }
  }

  @GeneratorMethod
  static void until(Yielder<Object> out, int to, int last) {
    for (int i = 0; i < to; i++) {
      out.yield_(i);
      if (i == last) {
        break;
      }
    }
    out.yield_("end");
  }

  @GeneratorMethod
  static void signs(Yielder<Integer> out, int to) {
    for (int i = 0; i < to; i++) {
      if (i % 2 == 0) {
        out.yield_(i);
      } else {
        out.yield_(-i);
      }
    }
  }

  record Node(Node left, String word, Node right) {}
}
