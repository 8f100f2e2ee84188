package dev.switchback;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a <em>template</em>: a method whose first parameter is a capability, and which the annotation processor makes
 * into a machine that can be resumed.
 *
 * <p>For the templates of a class {@code Foo} the processor writes a companion {@code FooGenerators} in the same package
 * ({@code Outer_InnerGenerators} for a nested class {@code Outer.Inner}). Its factories have the templates' names and
 * parameters, without the capability; the factory of an instance method takes the receiver first.
 *
 * <table class="striped">
 *   <caption>What a factory answers</caption>
 *   <thead><tr><th scope="col">template</th><th scope="col">factory</th></tr></thead>
 *   <tbody>
 *     <tr><td>{@code void f(Yielder<Y> out, …)}</td><td>{@link Generator Generator&lt;Y&gt;}</td></tr>
 *     <tr><td>{@code void f(Yielder.OfInt out, …)}</td><td>{@link Generator.OfInt}; {@code OfLong}, {@code OfDouble} alike</td></tr>
 *     <tr><td>{@code R f(Yielder<Y> out, …)}</td><td>{@link Coroutine Coroutine&lt;Y, Void, R&gt;}</td></tr>
 *     <tr><td>{@code R f(Yielder.OfInt out, …)}</td><td>{@link Coroutine.OfInt Coroutine.OfInt&lt;Void, R&gt;}; {@code OfLong},
 *         {@code OfDouble} alike</td></tr>
 *     <tr><td>{@code R f(TwoWayYielder<Y, S> out, …)}</td><td>{@link Coroutine Coroutine&lt;Y, S, R&gt;}; R is {@code Void} for
 *         {@code void}</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>Rules, each checked at compile time: the capability is used only as the receiver of its own methods, or passed on as
 * the capability of another template that is called; it suspends neither inside a {@code synchronized} block nor inside a
 * lambda or a local class; an instance template cannot be overridden (it or its class is final, private, a record or an
 * enum).
 *
 * <pre>{@code
 * @GeneratorMethod
 * static void inorder(Yielder<String> out, Node node) {
 *   if (node == null) {
 *     return;
 *   }
 *   inorder(out, node.left);      // a call with one's own capability: delegation
 *   out.yield_(node.key);
 *   inorder(out, node.right);
 * }
 *
 * for (String key : NodesGenerators.inorder(root)) { … }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Documented
public @interface GeneratorMethod {}
