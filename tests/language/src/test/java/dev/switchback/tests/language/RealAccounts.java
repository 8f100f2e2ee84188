package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes out of streams, collections and the like, with private members and templates of its own: {@code var} everywhere. */
final class RealAccounts {
  /** An account, which others see through its template only. */
  static class Account {
    private long balance;
    private final String id;
    private final List<Tx> txs = new ArrayList<>();

    Account(String id) {
      this.id = id;
    }

    private Account with(long amount) {
      balance = amount;
      return this;
    }

    private static Account of(String id) {
      return new Account(id);
    }

    @GeneratorMethod
    final void history(Yielder<? super String> out) {
      for (var t : txs) {
        out.yield_(t.note);
      }
    }
  }

  static class Tx {
    private final String note;
    private final long amount;

    private Tx(String note, long amount) {
      this.note = note;
      this.amount = amount;
    }

    private boolean big() {
      return amount > 10;
    }
  }

  private final Map<String, Account> accounts = new ConcurrentHashMap<>();

  RealAccounts() {}

  private static <T, R> List<R> mapAll(
      Collection<? extends T> all, Function<? super T, ? extends R> function) {
    return all.stream().<R>map(function).collect(Collectors.toList());
  }

  @GeneratorMethod
  void balances(Yielder<Object> out) {
    var acc = accounts.computeIfAbsent("x", Account::new).with(5);
    acc.txs.add(new Tx("n", 20));
    out.yield_(acc.balance);
    acc.balance += 3;
    acc.history(out);
    for (var t : mapAll(acc.txs, t -> t.note + t.amount)) out.yield_(t);
    for (var t : mapAll(accounts.values(), x -> x)) {
      out.yield_(t.balance++);
      t.history(out);
    }
    var big =
        acc.txs.stream().filter(Tx::big).collect(Collectors.partitioningBy(t -> t.amount % 2 == 0));
    out.yield_(big.get(true).get(0).note);
    var total = accounts.values().stream()
        .flatMap(x -> x.txs.stream())
        .collect(Collectors.summingLong(t -> t.amount));
    out.yield_(total);
    var byId = accounts.values().stream().collect(Collectors.toMap(x -> x.id, x -> x.txs));
    out.yield_(byId.get("x").get(0).amount);
    var best = accounts.values().stream()
        .min(Comparator.comparingLong((Account x) -> x.balance).thenComparing(x -> x.id));
    best.get().history(out);
    best.ifPresent(x -> x.balance = 9);
    out.yield_(best.map(x -> x.balance).orElse(-1L));
  }

  @GeneratorMethod
  void containers(Yielder<Object> out) {
    var acc = accounts.computeIfAbsent("x", Account::new).with(5);
    acc.txs.add(new Tx("n", 20));
    var made = Stream.of("p", "q").map(Account::of).peek(x -> x.balance++).toList();
    made.get(1).history(out);
    out.yield_(made.get(0).balance);
    var arr = made.toArray(new Account[0]);
    out.yield_(arr[0].balance);
    var arr2 = made.stream().toArray(Account[]::new);
    arr2[1].history(out);
    out.yield_(arr2[1].id);
    var q = new PriorityQueue<Account>(Comparator.comparing(x -> x.id));
    q.addAll(made);
    for (Account x; (x = q.poll()) != null; ) {
      x.history(out);
      out.yield_(x.id);
    }
    var dq = new ArrayDeque<>(made);
    while (!dq.isEmpty()) {
      var x = dq.poll();
      x.history(out);
      out.yield_(x.id);
    }
    var m = new TreeMap<>(Map.of("k", made.get(0)));
    m.firstEntry().getValue().history(out);
    out.yield_(m.firstEntry().getValue().id);
  }

  @GeneratorMethod
  void functions(Yielder<Object> out) {
    var acc = accounts.computeIfAbsent("x", Account::new).with(5);
    acc.txs.add(new Tx("n", 20));
    var made = Stream.of("p", "q").map(Account::of).peek(x -> x.balance++).toList();
    var arr = made.toArray(new Account[0]);
    var ref = new AtomicReference<>(acc);
    out.yield_(ref.get().balance);
    ref.updateAndGet(x -> x.with(1)).history(out);
    var fut = CompletableFuture.completedFuture(acc).thenApply(x -> x.with(2));
    out.yield_(fut.join().balance);
    var e = Map.entry("k", acc);
    e.getValue().history(out);
    var chosen =
        Optional.ofNullable(accounts.get("x")).or(() -> Optional.of(acc)).orElseGet(() -> acc);
    chosen.history(out);
    out.yield_(chosen.balance);
    var collected = accounts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
    collected.get(0).history(out);
    var lists = List.of(List.of(acc), List.of(acc));
    for (var l : lists) for (var x : l) x.history(out);
    var s = Collections.unmodifiableList(new ArrayList<>(accounts.values()));
    s.get(0).history(out);
    var sup = (Supplier<Account>) () -> acc;
    sup.get().history(out);
    BinaryOperator<Account> pick = (x, y) -> x.balance > y.balance ? x : y;
    pick.apply(acc, acc).history(out);
    Function<Account, Account> id = x -> x;
    id.andThen(x -> x.with(4)).apply(acc).history(out);
    out.yield_(id.<Account>compose(x -> x).apply(acc).balance);
    var grouped = accounts.values().stream()
        .collect(Collectors.groupingBy(
            x -> x.id, LinkedHashMap::new, Collectors.mapping(x -> x.balance, Collectors.toSet())));
    out.yield_(grouped.get("x").iterator().next() + 1);
    var iter = made.iterator();
    iter.next().history(out);
    var li = made.listIterator();
    li.next().history(out);
    var sub = made.subList(0, 1);
    sub.get(0).history(out);
    for (var x : new LinkedHashSet<>(made)) x.history(out);
    for (var x : (Iterable<Account>) made::iterator) x.history(out);
    for (var x : Set.copyOf(made)) x.history(out);
    for (var x : Arrays.asList(arr)) x.history(out);
    made.stream().reduce(acc, (x, y) -> x).history(out);
    made.stream().collect(Collectors.reducing((x, y) -> y)).get().history(out);
    IntStream.range(0, 1).mapToObj(i -> made.get(i)).findAny().get().history(out);
    Stream.concat(made.stream(), Stream.of(acc)).skip(1).findFirst().get().history(out);
  }
}
