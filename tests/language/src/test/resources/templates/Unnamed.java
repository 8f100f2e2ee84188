import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;

/** Classes of the unnamed package can't be named in full. */
final class Unnamed {
  private Unnamed() {}

  static int count;
  int own = 2;

  static int helper(int n) {
    return n + 1;
  }

  @GeneratorMethod
  static void classesNamedLikeThoseOfTheLanguage(Yielder<java.lang.Object> out) {
    Object object = new Object(3);
    out.yield_(object.n());
    String string = new String(object);
    out.yield_(string.object());
    var list = List.of(object);
    for (var each : list) {
      out.yield_(each);
    }
    ClassesNamedLikeThoseOfTheLanguageMachine machine =
        new ClassesNamedLikeThoseOfTheLanguageMachine(1);
    out.yield_(machine);
  }

  @GeneratorMethod
  static void obscured(Yielder<java.lang.Object> out) {
    int Unnamed = 1;
    out.yield_(helper(Unnamed));
    count = 0;
    count += Unnamed;
    out.yield_(count);
    record Object(int m) {}
    out.yield_(new Object(helper(2)));
    class Counter {
      int get() {
        return helper(Unnamed);
      }
    }
    out.yield_(new Counter().get());
  }

  // Eclipse's compiler takes T for the type parameter.
  @GeneratorMethod
  static <T> void typeParameterOfTheSameNameAsAClass(Yielder<java.lang.Object> out, T value) {
    out.yield_(value);
    record T(int n) {}
    T t = new T(3);
    out.yield_(t);
    out.yield_(t.n());
    List<T> all = List.of(t);
    out.yield_(all.get(0).n());
  }

  record Map(List<Integer> list) {}

  @GeneratorMethod
  static void memberNamedLikeAnImport(Yielder<Map> out) {
    Map map = new Map(new ArrayList<>(List.of(1)));
    out.yield_(map);
    map.list().add(2);
    out.yield_(map);
  }
}

record Object(int n) {}

record String(Object object) {}

record ClassesNamedLikeThoseOfTheLanguageMachine(int n) {}
