package templates;

import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Supplier;

/** Each suspension yields what is in scope there and has a value. */
public final class AllInScope {
  private AllInScope() {}

  public static List<Generator<Object>> all() throws IOException {
    return List.of(
        AllInScopeGenerators.locals("o", 3),
        AllInScopeGenerators.branches(1),
        AllInScopeGenerators.branches(2),
        AllInScopeGenerators.loops(),
        AllInScopeGenerators.tries(),
        AllInScopeGenerators.switches(0, "o"),
        AllInScopeGenerators.switches(1, "o"),
        AllInScopeGenerators.patterns("text"),
        AllInScopeGenerators.patterns(1),
        AllInScopeGenerators.siblings(),
        AllInScopeGenerators.inferred(List.of(1, 'c')),
        AllInScopeGenerators.classes(1),
        AllInScopeGenerators.operands(1),
        AllInScopeGenerators.locks("o"));
  }

  @GeneratorMethod
  static void locals(Yielder<Object> out, Object parameter, int dead) {
    out.yield_("{parameter=o, dead=3}");
    int unused = 1;
    final int constant = 2;
    int assigned;
    out.yield_("{parameter=o, dead=3, unused=1}");
    assigned = dead;
    out.yield_("{parameter=o, dead=3, unused=1, assigned=3}");
    parameter = null;
    out.yield_("{parameter=null, dead=3, unused=1, assigned=3}");
  }

  @GeneratorMethod
  static void branches(Yielder<Object> out, int n) {
    String both;
    String one;
    if (n > 1) {
      both = "more";
      one = "one";
    } else {
      both = "less";
    }
    out.yield_(n > 1 ? "{n=2, both=more}" : "{n=1, both=less}");
    String never;
    boolean tested = n > 5 && (never = "x") != null;
    try {
      both = "tried";
      never = "tried";
    } catch (IllegalStateException e) {
      throw e;
    }
    out.yield_("{n=" + n + ", both=tried, never=tried, tested=false}");
  }

  @GeneratorMethod
  static void loops(Yielder<Object> out) {
    for (int i = 0, square; i < 2; i++) {
      out.yield_("{i=" + i + "}");
      square = i * i;
      int inside = i;
      out.yield_("{i=" + i + ", square=" + square + ", inside=" + inside + "}");
    }
    outer:
    for (String each : List.of("a", "b")) {
      while (true) {
        char first = each.charAt(0);
        out.yield_("{each=" + each + ", first=" + first + "}");
        continue outer;
      }
    }
    out.yield_("{}");
  }

  @GeneratorMethod
  static void tries(Yielder<Object> out) throws IOException {
    try (StringReader in = new StringReader("a") {
      @Override
      public String toString() {
        return "reader";
      }
    }) {
      int read = in.read();
      out.yield_("{in=reader, read=97}");
      throw new IllegalStateException("thrown");
    } catch (IllegalStateException e) {
      out.yield_("{e=java.lang.IllegalStateException: thrown}");
    } finally {
      int last = 1;
      out.yield_("{last=1}");
    }
    out.yield_("{}");
  }

  @GeneratorMethod
  static void switches(Yielder<Object> out, int n, Object o) {
    switch (n) {
      case 0:
        int first = 1;
        out.yield_("{n=0, o=o, first=1}");
      default:
        out.yield_("{n=" + n + ", o=o}");
        first = 2;
        out.yield_("{n=" + n + ", o=o, first=2}");
    }
    String made = switch (n) {
      case 0 -> {
        String arm = "arm";
        out.yield_("{n=0, o=o, arm=arm}");
        yield arm;
      }
      default -> "other";
    };
    out.yield_("{n=" + n + ", o=o, made=" + made + "}");
  }

  @GeneratorMethod
  static void patterns(Yielder<Object> out, Object o) {
    if (o instanceof String s && !s.isEmpty()) {
      out.yield_("{o=text, s=text}");
    } else {
      out.yield_("{o=1}");
    }
    out.yield_("{o=" + o + "}");
    if (!(o instanceof Integer i)) {
      out.yield_("{o=text}");
      return;
    }
    out.yield_("{o=1, i=1}");
    while (o instanceof Integer j && j > 0) {
      out.yield_("{o=1, i=1, j=1}");
      o = "end";
    }
    out.yield_("{o=end, i=1}");
  }

  @GeneratorMethod
  static void siblings(Yielder<Object> out) {
    {
      String x = "first";
      out.yield_("{x=first}");
    }
    out.yield_("{}");
    {
      String x = String.valueOf(answer(out, "{}"));
      out.yield_("{x=answer}");
    }
    {
      int x = 3;
      out.yield_("{x=3}");
    }
    {
      String x;
      out.yield_("{}");
    }
  }

  @GeneratorMethod
  static Object answer(Yielder<Object> out, Object inTheCaller) {
    out.yield_(inTheCaller);
    return "answer";
  }

  @GeneratorMethod
  static void inferred(Yielder<Object> out, List<? extends Comparable<?>> odd) {
    var first = odd.get(0);
    out.yield_("{odd=[1, c], first=1}");
    for (var each : odd) {
      out.yield_("{odd=[1, c], first=1, each=" + each + "}");
    }
    var made = new Object() {
      @Override
      public String toString() {
        return "made";
      }
    };
    out.yield_("{odd=[1, c], first=1, made=made}");
  }

  @GeneratorMethod
  static void classes(Yielder<Object> out, int n) {
    int captured = n;
    record Local(int component) {}
    Local local = new Local(captured);
    out.yield_("{n=1, captured=1, local=Local[component=1]}");
    Supplier<Object> anonymous = new Supplier<>() {
      @Override
      public Object get() {
        return captured;
      }

      @Override
      public String toString() {
        return "supplier";
      }
    };
    out.yield_("{n=1, captured=1, local=Local[component=1], anonymous=supplier}");
  }

  @GeneratorMethod
  static void operands(Yielder<Object> out, int n) {
    int sum = n + String.valueOf(answer(out, "{n=1}")).length();
    out.yield_("{n=1, sum=7}");
    boolean both = n > 0 && answer(out, "{n=1, sum=7}") instanceof String s && s.equals(answer(out, "{n=1, sum=7, s=answer}"));
    out.yield_("{n=1, sum=7, both=true}");
  }

  /** What can't be taken apart is left as it is. */
  @GeneratorMethod
  static void locks(Yielder<Object> out, Object lock) {
    int unseen;
    synchronized (lock) {
      unseen = 1;
    }
    out.yield_("{lock=o, unseen=1}");
    out.yield_("{lock=o, unseen=1}");
  }
}
