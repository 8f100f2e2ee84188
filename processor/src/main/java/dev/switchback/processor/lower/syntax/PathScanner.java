package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;

/** A scanner that knows what is around the tree at hand. */
public abstract class PathScanner extends TreeScanner<Void, Void> {
  private final Deque<Tree> path = new ArrayDeque<>();

  /** The tree at hand and those around it, from the inside out. */
  protected final Collection<Tree> path() {
    return Collections.unmodifiableCollection(path);
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    if (tree == null) {
      return null;
    }
    path.push(tree);
    super.scan(tree, null);
    path.pop();
    return null;
  }
}
