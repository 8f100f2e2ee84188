package dev.switchback.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.processor.model.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NegationTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~> ",
      quoteCharacter = '`',
      value = {
        "done ~> !done",
        "work.isEmpty() ~> !work.isEmpty()",
        "all[i].get(a < b).done ~> !all[i].get(a < b).done",
        "new Test(1).ok() ~> !new Test(1).ok()",
        "(boolean) in ~> !(boolean) in",
        "(a && b) ~> !(a && b)",
        "test(x -> { return x != null; }) ~> !test(x -> { return x != null; })",
        "text.equals(\" == \\\" !\") ~> !text.equals(\" == \\\" !\")",
        "!done ~> done",
        "!work.isEmpty() ~> work.isEmpty()",
        "!(a && b) ~> a && b",
        "!((a && b)) ~> a && b",
        "!(a) && (b) ~> !(!(a) && (b))",
        "!(boolean) in ~> (boolean) in",
        "!(a).b(c) ~> (a).b(c)",
        "!!done ~> !(!!done)",
        "!a && b ~> !(!a && b)",
        "a == null ~> a != null",
        "i % 2 != 0 ~> i % 2 == 0",
        "!a == b ~> !a != b",
        "c == '=' ~> c != '='",
        "a.<B>get(c == d) == e ~> a.<B>get(c == d) != e",
        "o instanceof A == b ~> o instanceof A != b",
        "i < n ~> !(i < n)",
        "o instanceof String s ~> !(o instanceof String s)",
        "a == b == c ~> !(a == b == c)",
        "a == b && c ~> !(a == b && c)",
        "a & b == c ~> !(a & b == c)",
        "a = b == c ~> !(a = b == c)",
        "a -> b == c ~> !(a -> b == c)",
        "a == b ? c : d ~> !(a == b ? c : d)",
        "switch (a) { default -> b; } == c ~> !(switch (a) { default -> b; } == c)",
        "a /* != */ == b ~> !(a /* != */ == b)",
        "a >>>= b ~> !(a >>>= b)",
      })
  void isSpelledAsByHand(String condition, String opposite) {
    assertThat(written(Negation.of(Code.text(condition)))).isEqualTo(opposite);
  }

  @Test
  void namesStandApartFromText() {
    Code name = Code.of(new Code.Incoming());
    assertThat(written(Negation.of(Code.builder().add(name).add(".x()").build())))
        .isEqualTo("!in.x()");
    assertThat(written(Negation.of(Code.builder().add("!").add(name).build()))).isEqualTo("in");
    assertThat(
            written(Negation.of(Code.builder().add(name).add(" == ").add(name).build())))
        .isEqualTo("in != in");
    assertThat(written(
            Negation.of(Code.builder().add(name).add(" instanceof ").add(name).build())))
        .isEqualTo("!(in instanceof in)");
  }

  @Test
  void parenthesesOfAConversionAreParentheses() {
    Code kept = Code.retyped(Code.text("a == b"), Code.text("c"));
    assertThat(written(Negation.of(kept))).isEqualTo("!(false ? a == b : c)");
    assertThat(written(Negation.of(Code.builder().add(kept).add(" != d").build())))
        .isEqualTo("(false ? a == b : c) == d");
  }

  private static String written(Code code) {
    StringBuilder all = new StringBuilder();
    for (Code.Part part : code.parts()) {
      all.append(
          part instanceof Code.Text text
              ? text.text()
              : part instanceof Code.Retyped edge ? edge.text() : "in");
    }
    return all.toString();
  }
}
