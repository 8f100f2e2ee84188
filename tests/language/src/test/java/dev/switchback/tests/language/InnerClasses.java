package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Inner classes of a generic class, by their simple names: there {@code Entry} means {@code InnerClasses<K, V>.Entry}. */
class InnerClasses<K extends Comparable<K>, V> {
  class Entry {
    final K key;
    V value;
    Entry left;
    Entry right;

    Entry(K key, V value) {
      this.key = key;
      this.value = value;
    }

    @GeneratorMethod
    final void values(Yielder<V> out) {
      for (Entry entry = this; entry != null; entry = entry.right) {
        V kept = entry.value;
        out.yield_(kept);
        entry.value = kept;
      }
    }

    class Note<W> {
      W text;

      Note(W text) {
        this.text = text;
      }

      Entry entry() {
        return Entry.this;
      }

      @GeneratorMethod
      final void backwards(Yielder<Object> out) {
        Entry entry = entry();
        K key = entry.key;
        out.yield_(text);
        out.yield_(key);
        Note<W> again = this;
        W kept = again.text;
        out.yield_(kept);
      }
    }
  }

  class Nothing {}

  static class Plain<T> {
    final T t;

    Plain(T t) {
      this.t = t;
    }
  }

  Entry root;
  final List<Entry> all = new ArrayList<>();

  InnerClasses() {}

  InnerClasses<K, V> put(K key, V value) {
    Entry made = new Entry(key, value);
    all.add(made);
    if (root == null) {
      root = made;
      return this;
    }
    for (Entry at = root; ; ) {
      boolean less = key.compareTo(at.key) < 0;
      Entry next = less ? at.left : at.right;
      if (next == null) {
        at.left = less ? made : at.left;
        at.right = less ? at.right : made;
        return this;
      }
      at = next;
    }
  }

  private static InnerClasses<String, Integer> sample() {
    return new InnerClasses<String, Integer>().put("m", 1).put("c", 2).put("x", 3);
  }

  static Stream<Object[]> entry() {
    return Stream.<Object[]>of(new Object[] {sample().root});
  }

  @GeneratorMethod
  final void recursion(Yielder<K> out, Entry entry) {
    if (entry != null) {
      recursion(out, entry.left);
      out.yield_(entry.key);
      recursion(out, entry.right);
    }
  }

  static Stream<Object[]> recursionArguments() {
    return entry();
  }

  @GeneratorMethod
  final void stack(Yielder<K> out, Entry from) {
    Deque<Entry> stack = new ArrayDeque<>();
    Entry at = from;
    while (at != null || !stack.isEmpty()) {
      while (at != null) {
        stack.push(at);
        at = at.left;
      }
      at = stack.pop();
      K key = at.key;
      out.yield_(key);
      at = at.right;
    }
  }

  static Stream<Object[]> stackArguments() {
    return entry();
  }

  @GeneratorMethod
  final void delegatesToOne(Yielder<V> out, Entry entry) {
    entry.values(out);
    Entry left = entry.left;
    left.values(out);
    same(left).values(out);
  }

  Entry same(Entry entry) {
    return entry;
  }

  static Stream<Object[]> delegatesToOneArguments() {
    return entry();
  }

  @GeneratorMethod
  final void casts(Yielder<Object> out, Entry entry) {
    Object object = entry;
    @SuppressWarnings("unchecked")
    Entry cast = (Entry) object;
    V value = cast.value;
    out.yield_(value);
    out.yield_(cast.key.compareTo(entry.key));
  }

  static Stream<Object[]> castsArguments() {
    return entry();
  }

  @GeneratorMethod
  final void typeArguments(Yielder<Object> out, Entry entry) {
    Plain<Entry> plain = new Plain<>(entry);
    K key = plain.t.key;
    out.yield_(key);
    Map<K, Entry> map = new TreeMap<K, Entry>(Map.of(entry.key, entry));
    for (Map.Entry<K, Entry> each : map.entrySet()) {
      K found = each.getValue().key;
      out.yield_(found);
    }
    Optional<? extends Entry> some = Optional.<Entry>of(entry);
    V value = some.get().value;
    out.yield_(value);
  }

  static Stream<Object[]> typeArgumentsArguments() {
    return entry();
  }

  @GeneratorMethod
  final void insideLambdas(Yielder<Object> out, Entry entry) {
    Function<Entry, K> key = each -> each.key;
    K found = key.apply(entry);
    out.yield_(found);
    Supplier<List<Entry>> copy = () -> {
      List<Entry> entries = new ArrayList<>();
      for (Entry each = entry; each != null; each = each.left) {
        entries.add(each);
      }
      return entries;
    };
    V value = copy.get().get(1).value;
    out.yield_(value);
  }

  static Stream<Object[]> insideLambdasArguments() {
    return entry();
  }

  @GeneratorMethod
  final void made(Yielder<Object> out, Entry entry) {
    Entry made = new Entry(entry.key, null);
    K key = made.key;
    out.yield_(key);
    BiFunction<K, V, Entry> maker = Entry::new;
    V value = maker.apply(key, entry.value).value;
    out.yield_(value);
    Supplier<Nothing> nothing = Nothing::new;
    out.yield_(nothing.get() == nothing.get());
    Entry extended = new Entry(key, value) {
      @Override
      public String toString() {
        return key + "=" + super.value;
      }
    };
    out.yield_(extended.toString());
  }

  static Stream<Object[]> madeArguments() {
    return entry();
  }

  /** An inner class with constructors of every kind. */
  class Tagged<W> {
    final K key;
    final String tags;
    W value;

    Tagged(K key) {
      this(key, null);
    }

    Tagged(K key, W value) {
      this(key, value, "two");
    }

    private Tagged() {
      this(null);
    }

    Tagged(K key, W value, String... tags) {
      this.key = key;
      this.value = value;
      this.tags = String.join("-", tags);
    }

    @Override
    public String toString() {
      return key + "=" + value + " " + tags;
    }
  }

  /** A function with as many parameters as you please. */
  interface Making<K, T> {
    T make(K key, String value, String one, String other);
  }

  @GeneratorMethod
  final void constructorReferences(Yielder<Object> out, Entry entry) {
    K key = entry.key;
    Function<K, Tagged<String>> one = Tagged<String>::new;
    out.yield_(one.apply(key));
    BiFunction<K, V, Tagged<V>> two = Tagged<V>::new;
    out.yield_(two.apply(key, entry.value).value);
    Supplier<Tagged<V>> none = Tagged<V>::new;
    out.yield_(none.get());
    Making<K, Tagged<String>> many = Tagged<String>::new;
    out.yield_(many.make(key, "v", "a", "b"));
    out.yield_(Stream.of(key, key).map(Tagged<Integer>::new).toList());
    Supplier<Function<K, Tagged<String>>> later = () -> Tagged<String>::new;
    out.yield_(later.get().apply(key));
    Object inside = new Object() {
      @Override
      public String toString() {
        BiFunction<K, String, Tagged<String>> made = Tagged<String>::new;
        return made.apply(key, "inside").toString();
      }
    };
    out.yield_(inside.toString());
  }

  static Stream<Object[]> constructorReferencesArguments() {
    return entry();
  }

  @GeneratorMethod
  final void classes(Yielder<Object> out) {
    out.yield_(Entry.class.getSimpleName());
    out.yield_(Entry.Note.class.getSimpleName());
    out.yield_(Entry[].class.getSimpleName());
  }

  @GeneratorMethod
  final void innermost(Yielder<Object> out, Entry entry) {
    Entry.Note<String> note = entry.new Note<>("text");
    String text = note.text;
    out.yield_(text);
    K key = note.entry().key;
    out.yield_(key);
    note.backwards(out);
    @SuppressWarnings("rawtypes")
    InnerClasses.Entry.Note raw = note;
    Object object = raw.text;
    out.yield_(object);
  }

  static Stream<Object[]> innermostArguments() {
    return entry();
  }

  @GeneratorMethod
  final void wholeName(Yielder<K> out, InnerClasses<K, V>.Entry entry) {
    InnerClasses<K, V>.Entry same = entry;
    K key = same.key;
    out.yield_(key);
    InnerClasses<K, V>.Entry.Note<K> note = same.new Note<K>(key);
    K text = note.text;
    out.yield_(text);
  }

  static Stream<Object[]> wholeNameArguments() {
    return entry();
  }

  @GeneratorMethod
  static <A extends Comparable<A>> void fromOutside(Yielder<Object> out, A a) {
    InnerClasses<A, String> map = new InnerClasses<A, String>().put(a, "value");
    InnerClasses<A, String>.Entry entry = map.root;
    A key = entry.key;
    out.yield_(key);
    var made = map.new Entry(key, "made");
    String value = made.value;
    out.yield_(value);
    InnerClasses<A, String>.Entry.Note<Integer> note = made.new Note<>(4);
    int text = note.text;
    out.yield_(text);
  }

  /** A class that inherits the inner classes of a generic one. */
  static final class Numbers extends InnerClasses<Integer, String> {
    @GeneratorMethod
    void inherited(Yielder<Object> out) {
      put(2, "two");
      Entry entry = root;
      int key = entry.key;
      out.yield_(key);
      String value = entry.value;
      out.yield_(value.length());
    }

    @GeneratorMethod
    static void inheritedByStatic(Yielder<Object> out, Numbers numbers) {
      numbers.put(3, "three");
      Entry entry = numbers.root;
      int key = entry.key;
      out.yield_(key);
      out.yield_(entry.value.length());
    }

    static Stream<Object[]> inheritedByStaticArguments() {
      return Stream.<Object[]>of(new Object[] {new Numbers()});
    }
  }
}
