package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static java.lang.Math.*;
import static java.util.Map.Entry.comparingByKey;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.lang.annotation.*;
import java.util.*;
import java.util.stream.Stream;

/** Java in forms that are seldom seen: what is copied to the companion keeps its meaning. Laid out by hand. */
final class SourceForms {
  @Target(ElementType.TYPE_USE) @interface Nullable {}
  @Target({ElementType.LOCAL_VARIABLE, ElementType.PARAMETER, ElementType.FIELD}) @interface Mark { int value() default 0; String[] names() default {}; Class<?> type() default Object.class; }

  int field = 4;
  int[] cells[] = {{1}, {2, 3}};
  static int calls;

  @GeneratorMethod
  void receiver(SourceForms this, Yielder<Object> out, int x) {
    out.yield_(this.field + x);
    out.yield_(field++);
    out.yield_(cells[1][1]);
    (this).cells[0][0]++;
    out.yield_(cells[0][0]);
  }

  @GeneratorMethod
  void annotatedReceiver(@Nullable SourceForms this, final @Mark(3) Yielder<@Nullable Object> out, @Nullable String @Nullable ... texts) {
    for (final @Nullable String text : texts) {
      out.yield_(text);
    }
    @Mark(value = 1, names = {"a", "b"}, type = String.class) final @Nullable String @Nullable [] copy = texts.clone();
    out.yield_(copy.length);
    @Nullable List<@Nullable String> list = new ArrayList<@Nullable String>(Arrays.asList(copy));
    out.yield_(list);
    java.util.@Nullable Map<String, java.util.@Nullable List<@Nullable ? extends @Nullable Object>> map = new TreeMap<>();
    out.yield_(map);
    for (@Mark int i = 0; i < 2; i++) {
      @SuppressWarnings("unused") @Mark(7) int j = i;
      out.yield_(i);
    }
    try (@Mark(2) AutoCloseable c = () -> log("closed", 1)) {
      out.yield_(c != null);
    } catch (@Mark(9) final RuntimeException | Error e) {
      out.yield_(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Object[]> annotatedReceiverArguments() {
    return Stream.<Object[]>of(new Object[] {new String[] {"a", null}});
  }

  @GeneratorMethod
  static void cArrays(Yielder<Object> out, int a[], String[] b[]) {
    int x[] = {1, 2}, y = 3, z[][] = {{4}, {}};
    out.yield_(x[1] + y + z[0][0]);
    for (int row[] : z) {
      out.yield_(row.length);
      for (int k[] = row, i = 0; i < k.length; i++) out.yield_(k[i]);
    }
    out.yield_(a.length + b.length + b[0].length);
    out.yield_(x.length + z.length + y);
  }

  static Stream<Object[]> cArraysArguments() {
    return Stream.<Object[]>of(new Object[] {new int[] {1}, new String[][] {{"q"}}});
  }

  @GeneratorMethod
  static int odd(Yielder<Object> out, int a) [] {
    out.yield_(a);
    return new int[] {a};
  }

  @GeneratorMethod
  static void literals(Yielder<Object> out) {
    out.yield_(0xFF);
    out.yield_(0b1010_1010);
    out.yield_(0_17);
    out.yield_(1_000_000L);
    out.yield_(0x1.8p3);
    out.yield_(.5f);
    out.yield_(1e-3d);
    out.yield_(5.);
    out.yield_('\u0041');
    out.yield_('\'');
    out.yield_("\t\"\\\0\1234");
    out.yield_("""
        text "block" \
        joined
          indented\tx\s
        """);
    out.yield_(-2147483648);
    out.yield_(0x8000_0000_0000_0000L);
    out.yield_('a' + 1);
    out.yield_((char) ('a' + 1));
    out.yield_("" + 'a' + 1 + 2L + 3f + null + true);
    char c = 'x';
    c += 1;
    c++;
    out.yield_(c);
    byte b = (byte) 0x80;
    out.yield_(b >> 1);
    out.yield_(b >>> 1);
    b >>>= 1;
    out.yield_(b);
    short s = (short) (b & 0xff);
    out.yield_(s);
    final byte k = 10;
    switch (s) {
      case k: out.yield_("ten"); break;
      case 'a': out.yield_("a"); break;
      default: out.yield_("other");
    }
  }

  @GeneratorMethod
  static void unicode\u0045scapes(Yielder<Object> out, int \u0061b) {
    int caf\u00e9 = \u0061b + 1;
    out.yield_(café);
    String \u0073tr = "\u0022 + caf\u00e9 + \u0022";
    out.yield_(str);
    out.yield_(ab /* \u002a/ + 1);
    // \u000a out.yield_("on a new line");
  }

  @GeneratorMethod static void oneLine(Yielder<Object> out) { int i=0;while(i<2)out.yield_(i++);do out.yield_(i--);while(i>0);for(;;)if(i++>1)break;else out.yield_(i);}

  @GeneratorMethod
  static
  /* a */ void /* b */ comments /* c */ ( /* d */ Yielder /* e */ < /* f */ Object /* g */ > /* h */ out /* i */ , int /* j */ n // k
      ) /* l */ { // m
    // n
    for /* o */ ( /* p */ int /* q */ i /* r */ = /* s */ 0 /* t */ ; /* u */ i /* v */ < /* w */ n /* x */ ; /* y */ i /* z */ ++ /* } */ ) // {
    /* ( */ { // "
      out // '
          . /* ) */ yield_ /* ; */ ( // (
              i /* , */ // )
              ) // ;
      ;
      if (i > 1) // comment after condition
        // another
        out.yield_("a" // one
            + /* two */ "b" // three
            );
      else /* nothing */ ; // end
    }
    /* last */
  }

  @GeneratorMethod
  static void labels(Yielder<Object> out, int n) {
    a: b: for (int i = 0; i < n; i++) {
      c: {
        d: for (int j = 0; ; j++) {
          switch (j) {
            case 0: continue d;
            case 1: out.yield_(i + "," + j); break;
            case 2: if (i == 1) continue b; break c;
            default: break a;
          }
        }
      }
      e: if (i > 0) { out.yield_("e"); if (i > 2) break e; out.yield_("f"); }
      f: try { if (i == 2) break f; out.yield_("t"); } finally { out.yield_("fin"); }
      g: synchronized (SourceForms.class) { if (i == 2) break g; log("g", i); }
    }
    int a = 1;
    a: while (true) { a++; out.yield_(a); if (a > 3) break a; }
  }

  @GeneratorMethod
  static void math(Yielder<Object> out, int n) {
    out.yield_(max(abs(-n), 2) + floorMod(-1, 5));
    double r = PI * pow(n, 2);
    out.yield_(r > E ? sqrt(r) : 0);
    List<Map.Entry<Integer, String>> es = new ArrayList<>(Map.of(2, "b", 1, "a").entrySet());
    es.sort(comparingByKey());
    out.yield_(es);
    long l = n; l <<= 33; l |= 1; l ^= ~0L;
    out.yield_(l);
    int i = (int) l; i = i++ + ++i; i -= -i; i = - -i; i = +(+i);
    out.yield_(i);
    boolean x = n > 1 ^ i < 0 | !(n == 4) & true;
    out.yield_(x ? n : 'c');
    out.yield_(x ? 1 : 2.0);
    out.yield_(x ? (Integer) null : (Object) "z");
    out.yield_(n == 0 ? "none" : n == 1 ? "one" : n < 5 ? "few" : "many");
  }

  @GeneratorMethod
  static final void modifiers(final Yielder<Object> out, final int n) {
    final int a = n, b;
    final String t;
    if (n > 1) { t = "big"; b = 1; } else { b = 2; t = "small"; }
    out.yield_(t + b + a);
    final int c;
    c = b * 2;
    out.yield_(c);
    for (final String s : List.of("u", "v")) { final String q = s + t; out.yield_(q); }
    for (final Iterator<Integer> it = List.of(1, 2).iterator(); it.hasNext();) { final var v = it.next(); out.yield_(v); }
  }
}
