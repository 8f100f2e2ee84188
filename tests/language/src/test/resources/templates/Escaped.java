package odd;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Names with Unicode escapes, which mean the same as without. */
final class Escaped {
  private Escaped() {}

  static String name(int name) {
    return "name" + name;
  }

  @GeneratorMethod
  static void escapes(Yielder<Object> out) {
    int \u0061bc = 2;
    int ma\u0074h = 3;
    out.yield_(abc);
    List<Integer> list = List.of(math, m\u0061th, \uuu0061bc);
    out.\u0079ield_(list.get(0));
    int next = abc + 1;
    out.yield_(next + \u0061bc);
    float \u0391 = 1.5f;
    record R\u0065c(int \u006e) {}
    Rec rec = new R\u0065c(abc);
    out.yield_(rec.n());
    class C\u006cass {
      int g\u0065t() {
        return m\u0061th + abc();
      }

      int abc() {
        return 10;
      }
    }
    out.yield_(new Class().get());
    out.yield_(\u0391);
  }

  @GeneratorMethod
  static void escapedNameThatObscures(Yielder<Object> out) {
    out.yield_(1);
    int sum = 0;
    for (int \u0045scaped = 0, other = Escaped; Escaped < 2; Escaped++) {
      sum += Integer.parseInt(name(Escaped).substring(4)) + other;
    }
    out.yield_(sum);
    java.util.function.IntUnaryOperator f = Escaped -> name(Escaped).length();
    out.yield_(f.applyAsInt(10));
    java.util.function.IntBinaryOperator g = (int Escaped, final int /* Escaped */ java) ->
        name(Escaped).length() + java;
    out.yield_(g.applyAsInt(10, 1));
  }
}
