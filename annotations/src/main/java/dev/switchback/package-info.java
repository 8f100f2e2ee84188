/**
 * Generators and coroutines for plain Java, made at compile time.
 *
 * <p>A <em>template</em> is an ordinary method annotated {@link dev.switchback.GeneratorMethod} whose first parameter is
 * its <em>capability</em>, the right to suspend: a {@link dev.switchback.Yielder} or a
 * {@link dev.switchback.TwoWayYielder}. The annotation processor writes a <em>companion</em> class next to the template's
 * class, with a <em>factory</em> method for each template that answers a {@link dev.switchback.Generator} or a
 * {@link dev.switchback.Coroutine}: the same code, stepped from outside.
 *
 * <pre>{@code
 * final class Numbers {
 *   @GeneratorMethod
 *   static void range(Yielder<Integer> out, int from, int to) {
 *     for (int i = from; i < to; i++) {
 *       out.yield_(i);
 *     }
 *   }
 * }
 *
 * for (int i : NumbersGenerators.range(0, 10)) { … }   // pull: a machine, resumed step by step
 * Numbers.range(System.out::println, 0, 10);           // push: the template itself, no machine
 * }</pre>
 *
 * <p>Both ways do the same, whatever the template contains: same side effects in the same order, same values, same
 * result, same exceptions. {@code send(v)} is the capability returning {@code v}, {@code throw_(t)} the capability
 * throwing {@code t}, {@code close()} the capability throwing {@link dev.switchback.GeneratorExit}.
 *
 * <p>The protocol is Python's (PEP 255, 342, 380, 479) with Java's conventions where the two conflict.
 */
package dev.switchback;
