package dev.switchback.processor.check;

import static dev.switchback.processor.testing.Expectations.check;
import static dev.switchback.processor.testing.Expectations.checkAllStagesOnJavac;

import org.junit.jupiter.api.Test;

class JumpsTest {

  @Test
  void jumpsWithTargets() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, int n) {
            outer:
            for (int i = 0; ; i++) {
              block: { if (i == 1) break block; out.yield_(1); }
              while (true) { if (i == 2) continue outer; break; }
              do { if (i == 3) continue; } while (false);
              for (int j : List.of(1)) { if (i == 4) break outer; continue; }
              switch (i) { case 5: continue outer; case 6: break outer; default: break; }
              int x = switch (n) {
                case 1 -> { for (;;) { break; } yield 1; }
                default -> { switch (i) { case 1: break; default: yield 3; } yield 4; }
              };
              Runnable r = () -> { for (;;) { break; } };
              Object o = new Object() { int m(int k) { return switch (k) { default: yield 5; }; } };
              out.yield_(x);
            }
          }
        }
        """);
  }

  @Test
  void unknownLabels() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out) {
            inner: out.yield_(0);
            for (int i = 0; i < 3; i++) {
              out.yield_(i);
              if (i == 1) break inner; // ERROR: jump-target | `break inner` leads nowhere
              if (i == 2) continue outer; // ERROR: jump-target | with that label
            }
            try {
              out.yield_(1);
              break nowhere; // ERROR: jump-target
            } finally {
            }
          }
        }
        """);
  }

  @Test
  void outsideOfLoops() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, int n) {
            out.yield_(1);
            if (n == 0) break; // ERROR: jump-target | no loop and no switch statement
            switch (n) {
              default:
                out.yield_(2);
                if (n == 1) continue; // ERROR: jump-target | no loop
                yield 3; // ERROR: jump-target | no switch expression
            }
          }
        }
        """);
  }

  @Test
  void whatNoJumpCanLeave() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, int n) {
            outer:
            for (;;) {
              int x = switch (n) {
                case 1: out.yield_(1); break; // ERROR: jump-target
                case 2: continue outer; // ERROR: jump-target
                default: yield 2;
              };
              Runnable r = () -> { break; }; // ERROR: jump-target
            }
          }
        }
        """);
  }
}
