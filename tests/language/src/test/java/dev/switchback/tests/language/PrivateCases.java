package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Private members and members of the superclass in every kind of use, beside suspension points. */
@SuppressWarnings("static")
final class PrivateCases extends PrivateBase implements Limits {
  private static int total;
  private static final int CONSTANT = 7;
  private final int ten = 10;
  private int count = 1;
  private byte small = 1;
  private String text = "t";
  private int[] cells = {1, 2, 3};
  private PrivateCases next;

  PrivateCases() {}

  private PrivateCases(int count, String text) {
    this.count = count;
    this.text = text;
  }

  private static PrivateCases make(String label) {
    mark(label);
    return new PrivateCases();
  }

  private static PrivateCases nothing(String label) {
    mark(label);
    return null;
  }

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  @SuppressWarnings("lossy-conversions")
  @GeneratorMethod
  void compoundReadsFirst(TwoWayYielder<Integer, Integer> out) {
    count += step(out.yield_(count = 5));
    log("count", count);
    this.count -= count++ + step(out.yield_(count));
    log("count", count);
    small += step(out.yield_(1));
    small <<= 3;
    log("small", small);
    int sum = count++ + step(out.yield_(count)) + --count;
    log("sum", sum);
    text += step(out.yield_(2)) + text;
    log("text", text);
    cells[count - count] += step(out.yield_(3)) + cells[0]++;
    log("cells", cells);
  }

  @GeneratorMethod
  static void staticsReadFirst(TwoWayYielder<Integer, Integer> out) {
    total = 1;
    total += step(out.yield_(total = 50));
    log("total", total);
    int sum = total++ + step(out.yield_(total)) + PrivateCases.total;
    log("sum", sum);
    PrivateCases.total = total = step(out.yield_(CONSTANT));
    log("total", total);
  }

  @GeneratorMethod
  void ofAnotherObject(TwoWayYielder<Integer, Integer> out) {
    PrivateCases other = new PrivateCases(3, "other");
    next = other;
    other.next = this;
    next.next.next.count = step(out.yield_(next.count));
    log("count", other.count);
    other.count += step(out.yield_(other.count = 9)) + (other = this).count;
    log("counts", count + "," + next.count + "," + other.count);
    PrivateCases none = null;
    try {
      none.count = log("right", step(out.yield_(1)));
    } catch (NullPointerException e) {
      mark("after the right side");
    }
    none.count += log("never", step(out.yield_(2)));
  }

  @GeneratorMethod
  static void constantsThroughValues(TwoWayYielder<Integer, Integer> out) {
    log("static", nothing("evaluated").CONSTANT + step(out.yield_(1)));
    log("instance", make("made").ten + step(out.yield_(2)));
    PrivateCases none = null;
    log("never", none.ten + step(out.yield_(3)));
  }

  @GeneratorMethod
  void constants(Yielder<Object> out, int n) {
    byte narrow = ten;
    out.yield_(narrow);
    switch (n + 6) {
      case CONSTANT -> out.yield_("seven");
      case ten -> out.yield_("ten");
      default -> out.yield_(this.ten);
    }
  }

  private int add(int a, int b) {
    return count += a * b;
  }

  private long add(long a, int b) {
    return count -= b;
  }

  private static String joined(String first, Object... rest) {
    return first + rest.length;
  }

  private <T extends Comparable<T>> T larger(T a, T b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private void fails(int n) throws Exception {
    if (n >= 0) {
      throw new Exception("failed " + n);
    }
  }

  @GeneratorMethod
  void methods(TwoWayYielder<Integer, Integer> out) throws Exception {
    log("int", add(count, step(out.yield_(1))));
    log("long", add(1L, step(out.yield_(2))));
    log("joined", joined("a", out.yield_(3), "b") + joined("none"));
    log("larger", larger(step(out.yield_(4)), 5) + 1);
    PrivateCases none = null;
    try {
      none.add(log("first", 1), step(out.yield_(5)));
    } catch (NullPointerException e) {
      mark("after the arguments");
    }
    try {
      fails(step(out.yield_(6)));
    } catch (RuntimeException e) {
      mark("not this one");
    }
  }

  @GeneratorMethod
  static void unboxingInItsTurn(TwoWayYielder<Integer, Integer> out) {
    try {
      make("receiver").add(out.yield_(1), out.yield_(2));
    } catch (NullPointerException e) {
      mark("argument");
    }
    log("made", new PrivateCases(out.yield_(3), "" + out.yield_(4)).count);
  }

  @GeneratorMethod
  void referencesAndLambdas(TwoWayYielder<Integer, Integer> out) {
    BiFunction<Integer, Integer, Integer> bound = this::add;
    Function<PrivateCases, Integer> unbound = PrivateCases::size;
    BiFunction<Integer, String, PrivateCases> constructor = PrivateCases::new;
    IntSupplier lambda = () -> count + add(1, 1) + total;
    log("bound", bound.apply(1, step(out.yield_(1))));
    log("unbound", unbound.apply(constructor.apply(step(out.yield_(2)), "made")));
    log("lambda", lambda.getAsInt());
    Supplier<Object> anonymous = new Supplier<>() {
      @Override
      public Object get() {
        count++;
        return text + PrivateCases.this.count;
      }
    };
    out.yield_(3);
    log("anonymous", anonymous.get());
  }

  private int size() {
    return text.length() + count;
  }

  @Override
  int twice(int n) {
    return -super.twice(n);
  }

  @Override
  public int high() {
    return 1;
  }

  @GeneratorMethod
  void superMembers(TwoWayYielder<Integer, Integer> out) {
    log("own", twice(step(out.yield_(1))));
    log("super", super.twice(step(out.yield_(2))));
    super.inherited += step(out.yield_(super.inherited));
    log("inherited", inherited);
    log("default", Limits.super.high() + step(out.yield_(3)));
    Function<Integer, Integer> reference = super::twice;
    out.yield_(4);
    log("reference", reference.apply(5));
    log("text", super.toString().isEmpty());
  }

  @GeneratorMethod
  private void privateTemplate(Yielder<Integer> out) {
    out.yield_(count++);
    out.yield_(size());
  }

  @GeneratorMethod
  void callsThePrivateOne(Yielder<Integer> out) {
    privateTemplate(out);
    out.yield_(count);
  }
}
