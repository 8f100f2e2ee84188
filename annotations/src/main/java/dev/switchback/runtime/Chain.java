package dev.switchback.runtime;

/**
 * The generators that delegate to each other by {@code yieldFrom}, from the outermost (the bottom, which is driven) to the
 * innermost (the top, which is resumed): a deque, so that a step costs the same at any depth, and a chain can be split and
 * joined at the cost of its smaller part.
 *
 * <p>Every member below the top has a {@link Delegation}, which knows this chain and the member's index here. The top may
 * be without one: its whole state is in itself, and it may stand at the top of several chains at once.
 */
final class Chain {
  private static final Kind[] KINDS = Kind.values();

  /** A circular buffer: the member of index i is in slot {@code i & (length - 1)}. */
  private Machine<?, ?, ?>[] members = new Machine<?, ?, ?>[8];

  /** The index of the bottom. Indexes stay when members are added or removed at either end, and may be negative. */
  private int first;

  private int size;

  /** How many of the links between two members do not pass sent values on. */
  private int oneWay;

  /** How many of the links unbox values, by kind; null as long as none did. */
  private int[] converting;

  int size() {
    return size;
  }

  /** The member at a position, counted from the bottom. */
  Machine<?, ?, ?> get(int position) {
    return members[(first + position) & (members.length - 1)];
  }

  Machine<?, ?, ?> bottom() {
    return members[first & (members.length - 1)];
  }

  Machine<?, ?, ?> top() {
    return members[(first + size - 1) & (members.length - 1)];
  }

  /** The position of a member, counted from the bottom. */
  int position(Delegation member) {
    return member.index - first;
  }

  /** Whether every link passes sent values on. */
  boolean isTwoWay() {
    return oneWay == 0;
  }

  /** Puts a generator on top: the member that was there delegates to it. */
  void push(Machine<?, ?, ?> member) {
    if (size > 0) {
      count(top().delegation(), 1);
    }
    grow();
    set(first + size++, member);
  }

  /** The top has delegated for the first time: from now on it knows where it stands. */
  void adopt(Delegation top) {
    top.chain = this;
    top.index = first + size - 1;
  }

  /** Removes the top. */
  Machine<?, ?, ?> pop() {
    int slot = (first + --size) & (members.length - 1);
    Machine<?, ?, ?> popped = members[slot];
    members[slot] = null;
    leave(popped);
    if (size > 0) {
      count(top().delegation(), -1);
    }
    return popped;
  }

  /** Puts a generator below the bottom, which it delegates to. */
  private void prepend(Machine<?, ?, ?> member) {
    count(member.delegation(), 1);
    grow();
    size++;
    set(--first, member);
  }

  /** Removes the bottom of several. */
  private Machine<?, ?, ?> shift() {
    int slot = first++ & (members.length - 1);
    Machine<?, ?, ?> shifted = members[slot];
    members[slot] = null;
    size--;
    leave(shifted);
    count(shifted.delegation(), -1);
    return shifted;
  }

  /** Counts the link from a delegator to the member above it, in or out. */
  private void count(Delegation delegator, int change) {
    if (delegator.oneWay) {
      oneWay += change;
    }
    if (delegator.converts != null) {
      if (converting == null) {
        converting = new int[KINDS.length];
      }
      converting[delegator.converts.ordinal()] += change;
    }
  }

  /**
   * Where the value that the top has yielded can't be unboxed: the position of the innermost delegator that has to, -1 if there
   * is none.
   */
  int unfit(Machine<?, ?, ?> leaf) {
    if (converting == null) {
      return -1;
    }
    boolean fits = true;
    for (Kind kind : KINDS) {
      fits &= converting[kind.ordinal()] == 0 || leaf.holds(kind);
    }
    int position = fits ? -1 : size - 2;
    while (position >= 0
        && (get(position).delegation().converts == null
            || leaf.holds(get(position).delegation().converts))) {
      position--;
    }
    return position;
  }

  private void set(int index, Machine<?, ?, ?> member) {
    members[index & (members.length - 1)] = member;
    Delegation delegation = member.delegation();
    if (delegation != null) {
      delegation.chain = this;
      delegation.index = index;
    }
  }

  private void leave(Machine<?, ?, ?> member) {
    Delegation delegation = member.delegation();
    if (delegation != null && delegation.chain == this) {
      delegation.chain = null;
    }
  }

  private void grow() {
    int length = members.length;
    if (size < length) {
      return;
    }
    Machine<?, ?, ?>[] grown = new Machine<?, ?, ?>[length * 2];
    for (int i = first; i < first + size; i++) {
      grown[i & (grown.length - 1)] = members[i & (length - 1)];
    }
    members = grown;
  }

  /**
   * Makes the members from a position on a chain of their own (or, if it is one member, a generator without a chain), which
   * the member below delegates to as its {@link Delegation#pending}. Moves the smaller part.
   *
   * @param position at least 1
   */
  void split(int position) {
    shed();
    Machine<?, ?, ?> upper = get(position);
    get(position - 1).delegation().pending = upper;
    if (size - position <= position) {
      // Popped from the top, so they are prepended in this order to what will be the upper chain.
      Chain other = size - position > 1 ? new Chain() : null;
      while (size > position) {
        Machine<?, ?, ?> moved = pop();
        if (other != null) {
          other.addBelow(moved);
        }
      }
    } else {
      Chain other = position > 1 ? new Chain() : null;
      for (int i = 0; i < position; i++) {
        Machine<?, ?, ?> moved = shift();
        if (other != null) {
          other.push(moved);
        }
      }
    }
  }

  /** Lets go of a top that has come to stand in another chain, or in none, since it was put here. */
  private void shed() {
    Delegation delegation = top().delegation();
    if (size > 1 && delegation != null && delegation.chain != this) {
      Machine<?, ?, ?> top = pop();
      top().delegation().pending = top;
    }
  }

  private void addBelow(Machine<?, ?, ?> member) {
    if (size == 0) {
      push(member);
    } else {
      prepend(member);
    }
  }

  /**
   * Makes one chain of a delegator, which is the top of its own if it has one, and the generator that it delegates to, which
   * is the bottom of its own if it has one. Moves the smaller one.
   */
  static void join(Delegation delegator, Machine<?, ?, ?> member) {
    Chain lower = delegator.chain;
    Chain upper = member.delegation() == null ? null : member.delegation().chain;
    if (upper != null) {
      upper.shed();
    }
    if (upper != null && (lower == null || lower.size < upper.size)) {
      if (lower == null) {
        upper.prepend(delegator.owner);
        return;
      }
      while (lower.size > 0) {
        upper.prepend(lower.pop());
      }
      return;
    }
    if (lower == null) {
      lower = new Chain();
      lower.push(delegator.owner);
    }
    if (upper == null) {
      lower.push(member);
      return;
    }
    while (upper.size > 1) {
      lower.push(upper.shift());
    }
    lower.push(upper.pop());
  }
}
