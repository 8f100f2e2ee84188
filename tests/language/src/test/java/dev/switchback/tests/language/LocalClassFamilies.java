package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Local classes that use one another, declared beside suspension points and in statements that stay as they are. */
final class LocalClassFamilies {
  int field = 1;

  LocalClassFamilies() {}

  @GeneratorMethod
  static void subclass(Yielder<Object> out, int n) {
    class Animal {
      final String name;

      Animal(String name) {
        this.name = name + n;
      }

      String sound() {
        return name + "?";
      }
    }
    String bark = "wuff";
    class Dog extends Animal {
      Dog() {
        super("dog");
      }

      @Override
      String sound() {
        return super.sound() + bark + name + n;
      }
    }
    out.yield_(new Animal("a").sound());
    Animal dog = new Dog();
    out.yield_(dog.sound());
    out.yield_(dog instanceof Dog);
  }

  @GeneratorMethod
  static void defaultConstructorOfASubclass(Yielder<Object> out, int n) {
    class Base {
      int x = n;

      int m() {
        return x + 1;
      }
    }
    int x = 100;
    class Derived extends Base {
      int get() {
        return x + m();
      }
    }
    out.yield_(new Derived().get());
    out.yield_(x + new Derived().x);
  }

  @GeneratorMethod
  static void usesTwoUnrelatedOnes(Yielder<Object> out, int a, int b) {
    class First {
      int get() {
        return a;
      }
    }
    out.yield_(new First().get());
    class Second {
      int get() {
        return b;
      }
    }
    out.yield_(new Second().get());
    class Both extends Second {
      int sum() {
        return get() + new First().get() + new Second().get();
      }
    }
    class Third {
      int get() {
        return a * b;
      }
    }
    out.yield_(new Both().sum());
    out.yield_(new Third().get() + new First().get());
  }

  @GeneratorMethod
  static void usesAStaticOneAndARecord(Yielder<Object> out, int n) {
    record Pair(int a, int b) {}
    class Plain {
      Pair pair() {
        return new Pair(1, 2);
      }
    }
    class Capturing extends Plain {
      Pair more() {
        return new Pair(pair().a(), n);
      }
    }
    record Holder(Plain plain, Capturing capturing) {
      Pair pair() {
        return capturing == null ? plain.pair() : capturing.more();
      }
    }
    out.yield_(new Plain().pair());
    out.yield_(new Capturing().more());
    out.yield_(new Holder(new Plain(), null).pair());
    out.yield_(new Holder(null, new Capturing()).pair());
  }

  @GeneratorMethod
  static void recursion(Yielder<Object> out, int depth) {
    class Tree {
      final Tree left;
      final int value;

      Tree(int level) {
        value = level + depth;
        left = level == 0 ? null : new Tree(level - 1);
      }

      int sum() {
        return value + (left == null ? 0 : left.sum());
      }
    }
    out.yield_(new Tree(2).sum());
    out.yield_(new Tree(depth).left == null);
  }

  @GeneratorMethod
  static void nativeSubclasses(Yielder<Object> out, int n) {
    class Base {
      final int given;

      Base(int given) {
        this.given = given + n;
      }

      Base() {
        this(50);
      }
    }
    out.yield_(new Base().given);
    List<Base> all = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int own = i;
      class Implicit extends Base {}
      class WithBody extends Base {
        int x;

        WithBody() {
          x = given + own;
        }
      }
      class WithCall extends Base {
        WithCall(int a) {
          super(a + own);
        }

        WithCall() {
          this(own);
        }
      }
      all.add(new Implicit());
      all.add(new WithBody());
      all.add(new WithCall(1));
      all.add(new WithCall());
      mark("x" + new WithBody().x);
    }
    for (Base each : all) {
      out.yield_(each.given);
    }
  }

  @GeneratorMethod
  static void nativeUses(Yielder<Object> out, String s) {
    class Part {
      final String text;

      Part(String text) {
        this.text = s + text;
      }
    }
    record Point(int x) {}
    out.yield_(s);
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Part part = new Part("p" + i);
      parts.add(part.text);
      Supplier<Part> supplier = () -> new Part(part.text);
      parts.add(supplier.get().text);
      record Inner(Point point, Part part) {}
      parts.add(new Inner(new Point(i), part).point());
      Object o = part;
      if (o instanceof Part same) {
        parts.add(same.text.length());
      }
    }
    out.yield_(parts);
  }

  @GeneratorMethod
  static void insideAnAnonymousClass(Yielder<Object> out, int n) {
    class Box {
      int get() {
        return n;
      }
    }
    Supplier<Box> supplier = new Supplier<>() {
      final Box first = new Box();

      @Override
      public Box get() {
        class Larger extends Box {
          @Override
          int get() {
            return super.get() + first.get() + 1;
          }
        }
        return new Larger();
      }
    };
    out.yield_(supplier.get().get());
    out.yield_(new Box().get());
  }

  @GeneratorMethod
  void instanceTemplateFamily(Yielder<Object> out, int n) {
    class Base {
      int get() {
        return field + n;
      }
    }
    class Derived extends Base {
      @Override
      int get() {
        return super.get() + field * 10;
      }

      Base other() {
        return new Base();
      }
    }
    out.yield_(new Derived().get());
    field++;
    out.yield_(new Derived().other().get());
    out.yield_(new Derived().get());
  }

  @GeneratorMethod
  static void membersNamedLikeLocalsAndMachineMembers(Yielder<Object> out, int next) {
    int state = 5;
    int current = 6;
    class Machine {
      int state = 1;
      int value = next;

      int next() {
        return state++ + value + current + step(1);
      }

      int step(int label) {
        return label;
      }

      Object result() {
        return hashCode() == hashCode();
      }
    }
    Machine machine = new Machine();
    out.yield_(machine.next());
    out.yield_(machine.next() + state);
    out.yield_(machine.result());
    out.yield_(machine.state + next);
  }
}
