package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Private fields: read, assigned and updated, by every way to name them. */
@SuppressWarnings({"static", "lossy-conversions"})
final class PrivateFields {
  private int count = 1;
  private static int shared = 10;
  private static final int CONSTANT = 7;
  private byte small = 3;
  private short medium = 4;
  private char letter = 'a';
  private long wide = 5;
  private float single = 1.5f;
  private double real = 2.5;
  private boolean flag;
  private String text = "t";
  private Object any = "o";
  private CharSequence chars = "c";
  private Integer boxed = 100;
  private Byte boxedByte = 8;
  private Character boxedLetter = 'x';
  private Long boxedWide = 9L;
  private Boolean boxedFlag = true;
  private int[] items = {1, 2, 3};
  private int[][] grid = {{1, 2}, {3, 4}};
  private final List<String> list = new ArrayList<>(List.of("a"));
  private List<? extends Number> numbers = List.of(1, 2);
  private volatile int seen = 1;
  private PrivateFields next;
  private final int fixed = CONSTANT + count;

  static void reset() {
    shared = 10;
  }

  private PrivateFields self(String label) {
    return log(label, this);
  }

  @GeneratorMethod
  void reads(Yielder<Object> out) {
    reset();
    out.yield_(count);
    out.yield_(this.count);
    out.yield_((this).count);
    out.yield_(PrivateFields.this.count);
    out.yield_(shared + PrivateFields.shared + this.shared);
    out.yield_(CONSTANT);
    out.yield_(fixed);
    out.yield_(-count + small * wide / 2);
    out.yield_(items.length + items[1] + this.items[2]);
    out.yield_(grid[1][0]);
    out.yield_(list);
    out.yield_(list.get(0).length());
    out.yield_(numbers.get(1));
    out.yield_(text + any + chars + letter + real + single + medium + seen + boxed);
    String own = text;
    var inferred = list;
    out.yield_(own + inferred.size());
  }

  @GeneratorMethod
  void writes(Yielder<Object> out) {
    count = 5;
    this.count = count + 1;
    out.yield_(count);
    small = 7;
    small = (byte) (small + 1);
    medium = 'a';
    letter = 65;
    out.yield_(small + " " + medium + " " + letter);
    wide = 3;
    real = wide;
    single = count;
    out.yield_(wide + " " + real + " " + single);
    boxed = 3;
    boxedByte = 4;
    boxedLetter = 66;
    boxedWide = 5L;
    out.yield_(boxed + " " + boxedByte + " " + boxedLetter + " " + boxedWide);
    boxedByte = small;
    boxedByte = Byte.valueOf((byte) 9);
    out.yield_(boxedByte);
    boxedByte = null;
    boxed = null;
    out.yield_(boxed + " " + boxedByte);
    flag = !flag;
    text = flag ? "yes" : null;
    any = 1;
    chars = new StringBuilder("sb");
    numbers = new ArrayList<>();
    numbers = List.of();
    items = new int[] {4};
    out.yield_(text + any + chars + numbers + items.length);
    seen = 2;
    out.yield_(seen);
    shared = 4;
    PrivateFields.shared = shared + 1;
    this.shared = shared + 1;
    out.yield_(shared);
    (count) = 77;
    (this.count) = (count) + 1;
    out.yield_(count);
  }

  @GeneratorMethod
  void assignmentsAsValues(Yielder<Object> out) {
    int local = count = 5;
    out.yield_(local + (this.count = 6));
    out.yield_(count = small = 12);
    out.yield_((real = count) + (small = (byte) 200));
    out.yield_(log("a", wide = 7L) + log("b", self("self").count = 3));
    next = this;
    out.yield_((next.next = next).next.count);
    if (flag = true) {
      out.yield_(flag);
    }
    while ((count -= 1) > 0) {
      out.yield_(count);
    }
  }

  @GeneratorMethod
  void compound(Yielder<Object> out) {
    reset();
    count += 2;
    count -= 1;
    count *= 10;
    count /= 3;
    count %= 4;
    count <<= 5;
    count >>= 1;
    count >>>= 1;
    count |= 7;
    count &= 29;
    count ^= 3;
    out.yield_(count);
    small += 300;
    small <<= 2L;
    medium *= 2.6;
    letter += 1;
    wide += 2.9f;
    single /= 2;
    real -= 1L;
    flag |= true;
    flag &= count > 0;
    flag ^= true;
    out.yield_(small + " " + medium + " " + letter + " " + wide + " " + single + " " + real + flag);
    count += 2.7;
    count += 'a';
    out.yield_(count);
    text += 1;
    text += 'c';
    text += null;
    text += count > 0 ? "x" : 2;
    any += "more";
    out.yield_(text + any + chars);
    boxed += 2;
    boxed <<= 1;
    boxedWide += 2;
    boxedFlag &= false;
    out.yield_(boxed + " " + boxedWide + boxedFlag);
    items[1] += 5;
    items[count - count]++;
    this.items[2] -= items[0];
    grid[0][1] *= 3;
    out.yield_(items[0] + items[1] + items[2] + grid[0][1]);
    shared += 3;
    PrivateFields.shared *= 2;
    out.yield_(shared);
    out.yield_(count += 3);
    out.yield_(text += "v");
    out.yield_((this.count -= 2) + (shared += 1));
    seen += 4;
    out.yield_(seen++);
    out.yield_(seen);
  }

  @GeneratorMethod
  void steps(Yielder<Object> out) {
    reset();
    count++;
    ++count;
    this.count--;
    --this.count;
    out.yield_(count);
    out.yield_(count++ + ++count);
    out.yield_(count-- - --count);
    out.yield_(small++);
    out.yield_(++small);
    small = 127;
    small++;
    letter++;
    medium--;
    out.yield_(small + " " + letter + " " + medium);
    wide++;
    single++;
    real--;
    out.yield_(wide + " " + single + " " + real);
    boxed++;
    out.yield_(boxed++);
    out.yield_(--boxed);
    boxedByte++;
    boxedLetter++;
    out.yield_(boxedByte + " " + boxedLetter + " " + boxedWide--);
    shared++;
    out.yield_(shared-- + PrivateFields.shared++ + ++this.shared);
    items[count]++;
    out.yield_(items[1]);
    (this.count)++;
    out.yield_((count)++);
    for (count = 0; count < 3; count++) {
      out.yield_(count);
    }
    next = this;
    next.next.count += next.count++;
    out.yield_(next.next.next.count);
  }

  /** The receiver is evaluated once, the old value read before the right operand (JLS 15.26.2). */
  @GeneratorMethod
  void orderOfEvaluation(Yielder<Object> out) {
    self("one").count += log("two", 5);
    out.yield_(count);
    self("one").count += (count = 50);
    out.yield_(count);
    count += (count = 1000) + log("right", count);
    out.yield_(count);
    PrivateFields moving = this;
    moving.count += (moving = new PrivateFields()).count;
    out.yield_(count);
    out.yield_(self("receiver").count++);
    out.yield_(--self("receiver").count);
    self("text").text += self("right").text += "x";
    out.yield_(text);
    self("a").wide <<= self("b").small -= 1;
    out.yield_(wide + " " + small);
    self("c").small *= 2.5;
    self("d").boxed += 'c';
    self("e").flag |= count > 0;
    self("f").any += "text";
    self("g").letter += 1L;
    self("h").real %= 2;
    self("i").text += 'c';
    self("j").text += null;
    self("k").text += 2.5f;
    out.yield_(small + " " + boxed + flag + any + letter + real + text);
    self("array").items[log("index", 1)] += log("value", 5);
    self("array").items[log("index", 1)]++;
    out.yield_(items[1]);
    self("assigned").count = log("value", 3);
    out.yield_(count);
    self("static").shared = 5;
    self("static").shared += 2;
    out.yield_(self("static").shared++ + shared);
  }

  @GeneratorMethod
  void nullReceivers(Yielder<Object> out) {
    PrivateFields none = log("none", (PrivateFields) null);
    try {
      out.yield_(none.count);
    } catch (NullPointerException e) {
      out.yield_("read");
    }
    try {
      none.count = log("value", 1);
    } catch (NullPointerException e) {
      out.yield_("write");
    }
    try {
      none.count += log("operand", 1);
    } catch (NullPointerException e) {
      out.yield_("update");
    }
    try {
      next.next.count += log("operand", 1);
    } catch (NullPointerException e) {
      out.yield_("update of an expression");
    }
    try {
      none.count++;
    } catch (NullPointerException e) {
      out.yield_("step");
    }
    boxed = null;
    try {
      boxed += log("operand", 1);
    } catch (NullPointerException e) {
      out.yield_("unboxing");
    }
    try {
      self("this").boxed += log("operand", 1);
    } catch (NullPointerException e) {
      out.yield_("unboxing of an expression's");
    }
    out.yield_(none.shared);
  }

  @GeneratorMethod
  void suspendedOperands(TwoWayYielder<Object, Integer> out) {
    count += or(out.yield_("add"), 1);
    out.yield_(count);
    this.count -= or(out.yield_("subtract"), 2);
    out.yield_(count);
    count = or(out.yield_(count), 3);
    out.yield_(count);
    self("receiver").count *= or(out.yield_("multiply"), 4);
    out.yield_(count);
    self("receiver").count = or(out.yield_("assign"), 5) + count++;
    out.yield_(count);
    count = 0;
    items[count++] = or(out.yield_("element"), 6);
    items[count++] += or(out.yield_("element"), 7);
    out.yield_(items[0] + items[1]);
    text += out.yield_("text");
    out.yield_(text);
    small += or(out.yield_("small"), 300);
    boxed += or(out.yield_("boxed"), 8);
    shared = or(out.yield_("shared"), 9);
    shared += or(out.yield_("shared"), 10);
    PrivateFields.shared -= or(out.yield_("shared"), 11);
    out.yield_(
        small + " " + boxed + " " + shared + " " + count++ + or(out.yield_("in"), 1) + count);
    out.yield_(count + or(out.yield_(count++), 2) + count);
    receiver(out).count++;
    out.yield_(receiver(out).count + receiver(out).count--);
    receiver(out).text += out.yield_("right");
    items[or(out.yield_("index"), 0) & 1]++;
    out.yield_(items[0] + text);
  }

  @GeneratorMethod
  PrivateFields receiver(TwoWayYielder<Object, Integer> out) {
    out.yield_("receiver");
    return this;
  }

  private static int or(Integer sent, int otherwise) {
    return sent == null ? otherwise : sent;
  }

  @GeneratorMethod
  void inLambdasAndClasses(Yielder<Object> out) {
    Supplier<Integer> reader = () -> count + this.count;
    Runnable writer = () -> count = 20;
    Runnable adder = () -> {
      count += 3;
      self("inside").count += log("operand", 4);
      text += "l";
    };
    IntSupplier stepper = () -> count++ + ++this.count;
    out.yield_(reader.get());
    writer.run();
    out.yield_(reader.get());
    adder.run();
    out.yield_(stepper.getAsInt() + text);
    Object anonymous = new Object() {
      private int own = count;

      @Override
      public String toString() {
        count++;
        own += count;
        return own + text + PrivateFields.this.count + shared;
      }
    };
    reset();
    out.yield_(anonymous.toString());
    out.yield_(anonymous.toString());
    List<PrivateFields> all = List.of(this, new PrivateFields());
    all.forEach(each -> each.count += 5);
    all.forEach(each -> each.next = this);
    out.yield_(all.stream().mapToInt(each -> each.count).sum());
    out.yield_(
        all.stream().filter(each -> each.next == this).map(each -> each.text).toList());
    out.yield_(
        switch (count) {
          case CONSTANT -> text;
          default -> count > 0 ? wide : list.size();
        });
    synchronized (list) {
      count--;
    }
    out.yield_(count);
  }

  @GeneratorMethod
  void ofOthers(Yielder<Object> out) {
    PrivateFields other = new PrivateFields();
    other.count = 42;
    out.yield_(other.count + count);
    List<PrivateFields> all = new ArrayList<>(List.of(other, this));
    for (PrivateFields each : all) {
      each.count++;
      out.yield_(each.count);
    }
    for (var each : all) {
      out.yield_(each.count--);
    }
    PrivateFields[] array = {this, other};
    for (var each : array) {
      out.yield_(each.text + array[1].count);
    }
    out.yield_(all.get(0).count + all.get(1).items[0]);
    out.yield_(((PrivateFields) any()).text);
    out.yield_(new PrivateFields().count);
    Object o = other;
    if (o instanceof PrivateFields matched && matched.count > 0) {
      out.yield_(matched.count);
    }
    var inferred = all.get(0);
    out.yield_(inferred.count);
    next = other;
    next.next = this;
    out.yield_(next.next.next.count + this.next.next.count);
    for (PrivateFields at = this; at != null; at = at.next) {
      out.yield_(at.count);
      at.count += 2;
      if (at == other) {
        break;
      }
    }
  }

  private Object any() {
    return this;
  }

  @GeneratorMethod
  static void fromStatic(Yielder<Object> out, PrivateFields given) {
    reset();
    shared++;
    out.yield_(shared);
    given.count += shared;
    out.yield_(given.count);
    mark("done " + given.text + PrivateFields.shared);
  }

  static java.util.stream.Stream<Object[]> fromStaticArguments() {
    return java.util.stream.Stream.<Object[]>of(new Object[] {new PrivateFields()});
  }
}
