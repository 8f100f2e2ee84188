package dev.switchback;

import java.util.Map;

/**
 * A view on where a generator stands in its template, for people, tests and debuggers.
 *
 * <p>The view is live: it answers for the moment of each call. While the generator runs it shows the suspension it was
 * last resumed from.
 *
 * <pre>{@code
 * var numbers = NumbersGenerators.range(0, 10);
 * numbers.next();
 * numbers.frame().line();     // 12, the line of out.yield_(i)
 * numbers.frame().locals();   // {to=10, i=0}
 * }</pre>
 */
public interface Frame {
  /**
   * The number of the suspension point in its template, counted from 1 in the order of the source; Python's
   * {@code f_lasti}.
   *
   * @return -1 before the first step and after the end
   */
  int lastInstruction();

  /**
   * The line of the suspension point in the template's source file.
   *
   * @return a line, from 1; before the first step that of the template's declaration, after the end -1
   */
  int line();

  /**
   * The local variables and parameters that the rest of the body still reads, by their names in the source, in the order
   * of their declaration; Python's {@code f_locals}. Dead variables are not kept, unless the template was compiled with
   * {@code -Aswitchback.debug=true}.
   *
   * @return an unmodifiable snapshot, possibly with null values; empty after the end
   */
  Map<String, Object> locals();

  /**
   * The generator that the suspended body delegates to; Python's {@code gi_yieldfrom}.
   *
   * <p>For {@code yieldFrom(generator)} it is that generator. For a called template it is a read-only view of the call:
   * its {@link Generator#state()} and {@link Generator#frame()} work, driving it throws {@link IllegalStateException}.
   *
   * @return null if the body delegates to nothing, or to a plain iterator, stream or array
   */
  Generator<?> yieldingFrom();

  /**
   * The suspension point as an element of a stack trace: {@code Numbers.range(Numbers.java:12)}.
   *
   * @return class, method, file and {@link #line()} of the template
   */
  StackTraceElement location();
}
