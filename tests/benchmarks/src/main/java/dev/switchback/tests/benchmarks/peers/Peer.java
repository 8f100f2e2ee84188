package dev.switchback.tests.benchmarks.peers;

import dev.switchback.tests.benchmarks.delegation.Node;
import java.util.Iterator;

/** The same loops in another language that has generators: its class is there if a profile of the build compiles it. */
interface Peer {
  /** Kotlin's. */
  String KOTLIN = "dev.switchback.tests.benchmarks.peers.KotlinPeer";

  /** A range of ints. */
  Iterator<Integer> range(int from, int to);

  /** Fibonacci numbers. */
  Iterator<Long> fibonacci(int count);

  /** Pythagorean triples. */
  Iterator<Integer> triples(int n);

  /** A tree in order, by functions that call each other. */
  Iterator<Integer> calling(Node tree);

  /** A tree in order, by delegation to further generators. */
  Iterator<Integer> delegating(Node tree);

  /** The one of that name. */
  static Peer load(String type) {
    try {
      return (Peer) Class.forName(type).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
