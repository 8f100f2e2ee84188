package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Source text that a copier can get wrong: literals, comments, escapes, odd formatting. */
final class Texts {
  private Texts() {}

  @GeneratorMethod
  static void literals(Yielder<Object> out) {
    int hex = 0xFF_FF;
    int binary = 0b1010;
    int octal = 017;
    long big = 123_456_789_012L;
    float f = 1.5e3f;
    double d = 0x1.8p1;
    char quote = '\'';
    char unicode = '\u0041';
    out.yield_(hex + binary + octal);
    out.yield_(big);
    out.yield_(f);
    out.yield_(d);
    out.yield_(quote);
    out.yield_(unicode);
    out.yield_("tab\t quote\" backslash\\ octal\101 unicode\u00e9 \s");
    out.yield_(Integer.MIN_VALUE + -2147483648);
    out.yield_(-9223372036854775808L);
  }

  @GeneratorMethod
  static void textBlocks(Yielder<Object> out) {
    String text = """
        {
          "yield_": "out.yield_(1)", \
        joined
          } // no comment
        \t"quotes" ""\"
        """;
    out.yield_(text);
    out.yield_("""
        indented
          more
        """.length());
    out.yield_(text.lines().count());
  }

  @GeneratorMethod
  static void stringsThatLookLikeCode(Yielder<Object> out) {
    String s = "out.yield_(1); }";
    out.yield_(s);
    char brace = '}';
    out.yield_(brace);
    out.yield_("/* " + s + " */ // $T $L %s $$ \\u0041");
    out.yield_("$" + "$L" + s.length());
  }

  @GeneratorMethod
  static void comments(Yielder<Object> out) {
    // a line comment with } and "quotes" and out.yield_(0)
    int n = /* before */ 1 /* after } */;
    out /* receiver */ . /* dot */ yield_ /* name */ ( /* argument */ n /* end */ ) /* semicolon */ ;
    /*
     * a block: out.yield_(2);
     */
    out.yield_(n // in the middle
        + 1);
    if (n == 1) /* then */ {
      // only a comment
    } else /* else */ out.yield_(3);
    out.yield_(4); // at the end
    // last
  }

  @GeneratorMethod
  static void oddFormatting(Yielder<Object> out) { int n=0;while(n<3){out.yield_(n);n++;}
    if(n==3)out.yield_("three");else{out.yield_("other");}for(int i=0;i<1;i++)
        {
      out
          .yield_(
              n
                  + i);
        }
    ;;
  }

  @GeneratorMethod
  static void unicodeNames(Yielder<Object> out) {
    int größe = 1;
    String 名前 = "name";
    double π = 3.25;
    out.yield_(größe);
    größe++;
    out.yield_(名前 + größe);
    out.yield_(π);
    out.yield_("größe 名前 \uD83D\uDE00 😀");
  }

  @GeneratorMethod
  static void unicodeEscapesInCode(Yielder<Object> out) {
    int \u0061bc = 1;
    out.yield_(abc);
    \u0061bc++;
    out.yield_(\u0061bc);
    out.yield_("x\u0022.length());
  }

  @GeneratorMethod
  static void precedence(Yielder<Object> out) {
    int a = 7;
    int b = 2;
    out.yield_(a - (b - 1));
    out.yield_((a + b) * 2 % 5 << 1);
    out.yield_(-(-a) - -b);
    out.yield_(a > b == true);
    out.yield_(((Object) a).hashCode());
    out.yield_((byte) (a * 100));
    out.yield_((Object) (int) 'c');
    out.yield_(~a & 0xF | b ^ 1);
    out.yield_(!(a > b) || a < b);
  }

  @GeneratorMethod
  static void casts(Yielder<Object> out) {
    Object o = (Runnable & java.io.Serializable) () -> mark("run");
    out.yield_(o instanceof java.io.Serializable);
    ((Runnable) o).run();
    Function<Object, String> f = (Function<Object, String>) x -> "f" + x;
    out.yield_(f.apply(1));
    @SuppressWarnings("unchecked")
    List<String> list = (List<String>) (List<?>) List.of("x");
    out.yield_(list.get(0));
    out.yield_((int) 3.9 + (char) 97);
  }

  @GeneratorMethod
  static void longStatements(Yielder<Object> out) {
    String text = "a" + "b" + "c" + "d" + "e" + "f" + "g" + "h" + "i" + "j" + "k" + "l" + "m" + "n" + "o" + "p"
        + String.join(
            ",",
            List.of(
                "one",
                "two"));
    out.yield_(text);
    out.yield_(
        List.of(
            1,
            2,
            3));
  }

  @Target(ElementType.TYPE_USE)
  @interface Marked {}

  static <T> T first(T first, Object second) {
    return first;
  }

  /** Annotations where formatters don't expect them. */
  @GeneratorMethod
  static void annotatedTypes(TwoWayYielder<Object, Object> out, int n) {
    Supplier<List<String>> list = first(@Marked ArrayList<String>::new, out.yield_(1));
    IntFunction<int @Marked []> array = first(int @Marked []::new, out.yield_(2));
    out.yield_(list.get().size() + array.apply(n).length);
    out.yield_(first(new int @Marked [] {n, 2}, out.yield_(3)).length);
    out.yield_(first(new @Marked Object @Marked [1] @Marked [2], out.yield_(4)).length);
  }

  @GeneratorMethod
  static void parentheses(TwoWayYielder<Integer, Integer> out) {
    (out).yield_(1);
    int x = 1;
    (x) += (x = 5) + (((out)).yield_(x) == null ? 1 : 2);
    out.yield_(x);
    out.yield_(inParentheses((out), 2) + (x));
  }

  @GeneratorMethod
  private static int inParentheses(TwoWayYielder<Integer, Integer> out, int n) {
    out.yield_(n);
    return n;
  }
}
