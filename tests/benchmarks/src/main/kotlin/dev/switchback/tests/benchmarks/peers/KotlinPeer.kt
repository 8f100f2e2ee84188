package dev.switchback.tests.benchmarks.peers

import dev.switchback.tests.benchmarks.delegation.Node

/** Kotlin's sequences and iterators, as one writes them. */
class KotlinPeer : Peer {
  override fun range(from: Int, to: Int): Iterator<Int> =
    sequence {
      for (i in from until to) {
        yield(i)
      }
    }.iterator()

  override fun fibonacci(count: Int): Iterator<Long> = iterator {
    var a = 0L
    var b = 1L
    for (i in 0 until count) {
      yield(a)
      val sum = a + b
      a = b
      b = sum
    }
  }

  override fun triples(n: Int): Iterator<Int> = iterator {
    for (a in 1..n) {
      for (b in a..n) {
        for (c in b..n) {
          if (a * a + b * b == c * c) {
            yield(a * b * c)
          }
        }
      }
    }
  }

  override fun calling(tree: Node?): Iterator<Int> = iterator { inOrder(tree) }

  private suspend fun SequenceScope<Int>.inOrder(tree: Node?) {
    if (tree != null) {
      inOrder(tree.left())
      yield(tree.value())
      inOrder(tree.right())
    }
  }

  override fun delegating(tree: Node?): Iterator<Int> = iterator {
    if (tree != null) {
      yieldAll(delegating(tree.left()))
      yield(tree.value())
      yieldAll(delegating(tree.right()))
    }
  }
}
