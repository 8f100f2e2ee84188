package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static final Points POINTS =
      Points.of("Outer$Inner.walk(Inner (1);x y.java) 3 b a; 5; 8 a i; 9 i=i_2 b");
  private static final Object[] VALUES = {"B", "A", 1, 2};

  @Test
  void tellsWhereAPointIs() {
    assertThat(POINTS.position("demo.walks", 2))
        .isEqualTo(
            new StackTraceElement("demo.walks.Outer$Inner", "walk", "Inner (1);x y.java", 8));
    assertThat(POINTS.position("", 1))
        .isEqualTo(new StackTraceElement("Outer$Inner", "walk", "Inner (1);x y.java", 5));
  }

  @Test
  void tellsTheLocalsThatAreAliveInTheirOrder() {
    assertThat(locals(0)).hasToString("{b=B, a=A}");
    assertThat(locals(2)).hasToString("{a=A, i=1}");
  }

  @Test
  void tellsNoLocalsWhereNoneIsAlive() {
    assertThat(locals(1)).isEmpty();
  }

  @Test
  void tellsLocalsOfOneNameApart() {
    assertThat(locals(3)).hasToString("{i=2, b=B}");
  }

  private static Map<String, Object> locals(int label) {
    Map<String, Object> into = new LinkedHashMap<>();
    POINTS.locals(label, VALUES, into);
    return into;
  }
}
