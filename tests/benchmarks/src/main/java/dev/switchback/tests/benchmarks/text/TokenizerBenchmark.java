package dev.switchback.tests.benchmarks.text;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A megabyte of text in tokens; the time is that for each character. */
@State(Scope.Thread)
@OperationsPerInvocation(TokenizerBenchmark.LENGTH)
public class TokenizerBenchmark {
  static final int LENGTH = 1 << 20;

  private static final Pattern TOKEN =
      Pattern.compile("#[^\\n]*|([A-Za-z_][A-Za-z_0-9]*|[0-9]+|\"[^\"]*\"|[^\\s])");

  private final String text = SampleText.of(LENGTH);
  private Iterator<Token> stored;

  private Iterator<Token> store(Iterator<Token> iterator) {
    stored = iterator;
    return iterator;
  }

  private static long sum(Iterator<Token> tokens) {
    long sum = 0;
    while (tokens.hasNext()) {
      sum += weight(tokens.next());
    }
    return sum;
  }

  private static long weight(Token token) {
    return token.kind() == Token.Kind.NAME ? token.length() : 1;
  }

  /** The template. */
  @Benchmark
  public long push() {
    long[] sum = {0};
    Tokenizer.tokens(token -> sum[0] += weight(token), text);
    return sum[0];
  }

  /** A machine. */
  @Benchmark
  public long heap() {
    return sum(store(TokenizerGenerators.tokens(text)));
  }

  /** By hand. */
  @Benchmark
  public long heapByHand() {
    return sum(store(new TokenIterator(text)));
  }

  /** As one writes it with streams. */
  @Benchmark
  public long stream() {
    return TOKEN
        .matcher(text)
        .results()
        .filter(found -> found.start(1) >= 0)
        .mapToLong(found ->
            Tokenizer.isLetter(text.charAt(found.start())) ? found.end() - found.start() : 1)
        .sum();
  }
}
