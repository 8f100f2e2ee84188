package dev.switchback.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

  @ParameterizedTest
  @EnumSource
  void readsAsSentences(Message message) {
    assertThat(message.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(message.text()).matches("(?s)[A-Z`].*[.}]");
    assertThat(message.fix()).matches("(?s)[a-z].*").doesNotContain("Instead");
  }

  @ParameterizedTest
  @EnumSource
  void placeholdersAreNumberedWithoutGaps(Message message) {
    String all = message.text() + message.fix();
    long count = Arrays.stream(new int[] {0, 1, 2, 3, 4})
        .filter(i -> all.contains("{" + i + "}"))
        .count();
    for (int i = 0; i < count; i++) {
      assertThat(all).contains("{" + i + "}");
    }
  }

  @Test
  void format() {
    assertThat(Message.PRIVATE_TYPE.format("Node"))
        .isEqualTo(
            "[switchback:private-type] `Node` is private, and the companion of this template is another class, which can't"
                + " name it.\nInstead: make `Node` package-private.");
  }

  @Test
  void argumentsAreNotPatterns() {
    assertThat(Message.FACTORY_CLASH.format("{1}", "'$1\\", "{2}"))
        .contains("Templates `{1}` and `'$1\\` would get the same factory, `{2}`.");
  }

  @Test
  void otherBracesStandForThemselves() {
    assertThat(Message.INTERNAL_ERROR.format("f", "for (;;) { {9} }")).contains("for (;;) { {9} }");
  }
}
