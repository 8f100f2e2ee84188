package dev.switchback.processor.lower.types;

import com.sun.source.tree.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The trees that are just being looked at. What is known of an argument may depend on its call, and the other way round: what
 * comes back to where it began is given up. Answers that did without are kept, as nested calls would be looked at again and
 * again otherwise.
 */
final class Underway {
  private final Set<Tree> trees = Collections.newSetFromMap(new IdentityHashMap<>());
  private int givenUp;

  /** What {@code search} finds, unless it is searched for already. */
  <T> Optional<T> once(Tree tree, Supplier<Optional<T>> search) {
    if (!trees.add(tree)) {
      givenUp++;
      return Optional.empty();
    }
    try {
      return search.get();
    } finally {
      trees.remove(tree);
    }
  }

  /** What {@code search} finds, which {@code into} keeps if nothing was given up on the way. */
  <T> T kept(Tree tree, Map<Tree, T> into, Supplier<T> search) {
    T seen = into.get(tree);
    if (seen == null) {
      int before = givenUp;
      seen = search.get();
      if (givenUp == before) {
        into.put(tree, seen);
      }
    }
    return seen;
  }
}
