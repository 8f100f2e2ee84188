package dev.switchback.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The harness accepts machines that obey the law, and finds the fault of those that do not. */
class HarnessTest {
  @ParameterizedTest
  @ValueSource(strings = {"guarded", "echo"})
  void lawfulMachinesPass(String name) throws Throwable {
    assertThat(PullEqualsPush.disagreement(template(name))).isEmpty();
    assertThat(PullEqualsPush.disagreementOnLines(template(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "skipsFinally, mark finally",
    "losesWhatIsSent, log sent = null",
    "wrapsExceptions, threw RuntimeException",
    "copiesExceptions, threw IllegalArgumentException#2",
    "yieldsOnceMore, yield 7",
    "startsTooEarly, mark start"
  })
  void faultsAreFound(String name, String shown) throws Throwable {
    Optional<String> disagreement = PullEqualsPush.disagreement(template(name));
    assertThat(disagreement).get().asString().contains(shown).contains("\n> ");
  }

  @Test
  void wrongLinesAreFound() throws Throwable {
    assertThat(PullEqualsPush.disagreementOnLines(template("skipsFinally")))
        .get()
        .asString()
        .contains("at line");
  }

  @Test
  void aTemplateWithoutFactoryFails() {
    assertThatThrownBy(() -> PullEqualsPush.disagreement(template("hasNoFactory")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no factory");
  }

  @Test
  void theOracleShowsEveryAnswer() {
    Template guarded = template("guarded");
    assertThat(PushRun.of(guarded, new Script(List.of()), false).events())
        .containsExactly("-> NEXT", "yield 1", "-> NEXT", "mark finally", "returned null");
    assertThat(PushRun.of(guarded, new Script(List.of(Action.NEXT, Action.CLOSE)), false)
            .events())
        .containsExactly("-> NEXT", "yield 1", "-> CLOSE", "mark finally", "closed");
    assertThat(PushRun.of(
                guarded, new Script(List.of(Action.NEXT, Action.raise(Action.Raise.STOP))), false)
            .events())
        .last()
        .asString()
        .contains("generator raised StopIteration");
    assertThat(PushRun.of(guarded, new Script(List.of(Action.CLOSE)), false).events())
        .containsExactly("-> CLOSE", "closed");
  }

  @Test
  void numbersTellObjectsApart() {
    Rendering rendering = new Rendering();
    Object first = new Object();
    assertThat(rendering.text(first)).isEqualTo("Object#1");
    assertThat(rendering.text(new Object())).isEqualTo("Object#2");
    assertThat(rendering.text(first)).isEqualTo("Object#1");
    assertThat(rendering.text(new int[] {1})).isEqualTo("int{1}");
    assertThat(rendering.text(List.of(1L, 'c', "s"))).isEqualTo("[1 long, 'c', 's']");
  }

  private static Template template(String name) {
    return Template.of(Sample.class)
        .filter(template -> template.method().getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachRunIsSentAnArrayOfItsOwn() {
    Action send = Action.send(new int[] {1});
    ((int[]) send.operand())[0] = 2;
    assertThat(send.operand()).isEqualTo(new int[] {1});
  }
}
