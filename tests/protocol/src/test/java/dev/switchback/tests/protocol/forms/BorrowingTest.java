package dev.switchback.tests.protocol.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.Generator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fresh delegate that runs as if it were called is a generator all the same, as soon as others have to do with it. */
class BorrowingTest {
  private final List<Generator<Integer>> known = new ArrayList<>();
  private final List<String> log = new ArrayList<>();

  /** The delegator of the running one can't be closed, and does no harm to what runs. */
  @Test
  void aDelegateClosesTheDelegatorOfItsOwn() {
    Generator<Integer> inner = BorrowingGenerators.delegatesLater(known, log);
    assertThat(inner.next()).isEqualTo(0);
    Generator<Integer> outer = Borrowing.known(known, BorrowingGenerators.delegator(inner));
    assertThat(outer.next()).isEqualTo(1);
    assertThat(inner.next()).isEqualTo(3);
    assertThat(log).singleElement().asString().contains("already executing");
    assertThat(inner.hasNext()).isFalse();
  }

  /** The innermost has been closed by others: the exit goes to the one around it. */
  @Test
  void anExitPassesWhatIsClosed() {
    Generator<Integer> around = BorrowingGenerators.around(known);
    assertThat(around.next()).isEqualTo(0);
    Generator<Integer> middle = known.get(0);
    assertThat(middle.next()).isEqualTo(0);
    Generator<Integer> innermost = known.get(1);
    innermost.close();
    assertThatThrownBy(around::close).isInstanceOf(IllegalStateException.class);
    assertThat(middle.state()).isEqualTo(Generator.State.SUSPENDED);
    assertThat(around.state()).isEqualTo(Generator.State.SUSPENDED);
    assertThat(middle.next()).isEqualTo(10);
    assertThat(around.hasNext()).isFalse();
  }
}
