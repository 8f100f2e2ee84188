package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Names in the template that generated code may use for its own purposes. */
final class MachineNames {
  int state = 7;
  String value = "a field of the template's class";

  MachineNames() {}

  @GeneratorMethod
  static void locals(Yielder<Integer> out) {
    int state = 1;
    int value = 2;
    int in = 3;
    int thrown = 4;
    int self = 5;
    int label = 6;
    int pc = 7;
    int result = 8;
    int next = 9;
    int delegation = 10;
    int step = 11;
    int region = 12;
    int pending = 13;
    int completion = 14;
    int target = 15;
    out.yield_(state);
    state++;
    out.yield_(state + value + in + thrown + self + label);
    pc += value;
    out.yield_(pc + result + next + delegation + step);
    result = region++;
    out.yield_(result + region + pending + completion + target);
    out.yield_(state
        + value
        + in
        + thrown
        + self
        + label
        + pc
        + result
        + next
        + delegation
        + step
        + region);
  }

  @GeneratorMethod
  static void objects(Yielder<String> out) {
    String frame = "frame";
    String machine = "machine";
    String clear = "clear";
    String outcome = "outcome";
    String receiver = "receiver";
    String exception = "exception";
    String error = "error";
    String selector = "selector";
    String iterator = "iterator";
    String array = "array";
    String index = "index";
    String local = "local";
    String temp = "temp";
    String resource = "resource";
    out.yield_(frame + machine + clear);
    out.yield_(outcome + receiver + exception + error + selector);
    machine += iterator;
    out.yield_(iterator + array + index + local + temp + resource);
    out.yield_(frame + machine + clear + outcome + receiver);
  }

  @GeneratorMethod
  static void withDollarsAndUnderscores(Yielder<Integer> out) {
    int $ = 1;
    int _a = 2;
    int a_ = 3;
    int a$1 = 4;
    int out_ = 5;
    int state$ = 6;
    int this$0 = 7;
    int i$ = 8;
    int t0 = 9;
    int t$0 = 10;
    int $1 = 11;
    out.yield_($ + _a);
    out.yield_(a_ + a$1 + out_);
    $ += state$;
    out.yield_($ + this$0 + i$ + t0 + t$0 + $1);
    out.yield_($ + a$1);
  }

  @GeneratorMethod
  static void numberedLikeRenamedOnes(Yielder<Integer> out) {
    int i1 = 100;
    int i_1 = 200;
    int i$1 = 300;
    int i2 = 400;
    for (int i = 0; i < 2; i++) {
      out.yield_(i + i1);
    }
    for (int i = 5; i < 7; i++) {
      out.yield_(i + i_1);
    }
    for (long i = 8; i < 9; i++) {
      out.yield_((int) i + i$1 + i2);
    }
    out.yield_(i1 + i_1 + i$1 + i2);
  }

  @GeneratorMethod
  static void contextualKeywords(Yielder<Integer> out) {
    int record = 1;
    int sealed = 2;
    int permits = 3;
    int var = 4;
    int yield = 5;
    int module = 6;
    int when = 7;
    int with = 8;
    out.yield_(record + sealed);
    var += permits;
    out.yield_(var + yield + module);
    out.yield_(when + with);
    out.yield_(record + yield + var);
  }

  @SuppressWarnings("try")
  @GeneratorMethod
  static String numberedLikeItsOwn(TwoWayYielder<Object, Integer> out, int[] array_1, String each_1)
      throws Exception {
    int completion_1 = 1, returned_1 = 2, index_1 = 3, operand_1 = 4, operand_2 = 5, value_1 = 6;
    Throwable failure_1 = new Exception("a"), caught = new Exception("b");
    dispatch:
    try (AutoCloseable resource_1 = () -> mark("close")) {
      for (int i : array_1) {
        out.yield_(i + index_1++);
        operand_1 += operand_2++ * (out.yield_(completion_1) == null ? 7 : returned_1++);
      }
      for (char c : each_1.toCharArray()) {
        if (c == 'b') continue;
        if (c == 'c') break dispatch;
        int answer_1 = switch (c) {
          case 'a' -> {
            out.yield_(each_1);
            yield value_1;
          }
          default -> value_1 + operand_1;
        };
        log("answer", answer_1 + value_1);
      }
    } catch (IllegalArgumentException thrown) {
      out.yield_(failure_1.getMessage() + thrown.getMessage());
    } finally {
      out.yield_(caught.getMessage() + completion_1 + returned_1);
    }
    return failure_1.getMessage() + caught.getMessage() + index_1 + operand_1 + operand_2;
  }

  @GeneratorMethod
  static void parameters(Yielder<Integer> out, int state, int value, int in) {
    out.yield_(state);
    value += in;
    out.yield_(value);
    in++;
    out.yield_(state + value + in);
  }

  static java.util.stream.Stream<Object[]> parametersArguments() {
    return java.util.stream.Stream.<Object[]>of(new Object[] {1, 2, 3});
  }

  @GeneratorMethod
  static int capabilityNamedValue(Yielder<Integer> value) {
    int out = 1;
    value.yield_(out);
    out++;
    value.yield_(out);
    return out;
  }

  @GeneratorMethod
  static String capabilityNamedState(TwoWayYielder<Integer, String> state) {
    String in = state.yield_(1);
    String thrown = state.yield_(2);
    return in + thrown;
  }

  @GeneratorMethod
  void fieldsOfTheClass(Yielder<Object> out) {
    out.yield_(state);
    state++;
    out.yield_(value);
    value += state;
    out.yield_(this.value + this.state);
    mark(value);
  }

  @GeneratorMethod
  void fieldsAndLocals(Yielder<Object> out) {
    int self = state;
    out.yield_(self);
    String state = value;
    out.yield_(state);
    this.state += self;
    out.yield_(state + this.state);
    out.yield_(self);
  }

  /** Named like a method of every generator. */
  @GeneratorMethod
  static void next(Yielder<Integer> out) {
    out.yield_(hasNext() ? 1 : 0);
    out.yield_(state());
    close();
    out.yield_(step(3, null, null));
  }

  static boolean hasNext() {
    return true;
  }

  static int state() {
    return 2;
  }

  static void close() {
    mark("the class's own close()");
  }

  static int step(int label, Object in, Throwable thrown) {
    return label;
  }

  @GeneratorMethod
  static void nativeScopes(Yielder<Integer> out) {
    int sum = 0;
    for (int value : List.of(1, 2)) {
      int state = value * 2;
      sum += state;
    }
    out.yield_(sum);
    Runnable run = () -> {
      int state = 5;
      int value = 6;
      mark("lambda " + (state + value));
    };
    run.run();
    out.yield_(sum);
  }
}
