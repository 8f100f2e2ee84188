"""Endless generators, and generators that are made of others."""

from collections import deque


def _from(i):
    while True:
        yield i
        i += 1


def _times(factor, source):
    for i in source:
        yield factor * i


def _merged(a, b):
    x, y = next(a), next(b)
    while True:
        least = min(x, y)
        yield least
        if x == least:
            x = next(a)
        if y == least:
            y = next(b)


class _Shared:
    """What a generator has yielded so far, for any number of readers; it is stepped when one of them wants more."""

    def __init__(self):
        self.known, self.source = [], None

    def read(self):
        i = 0
        while True:
            while i >= len(self.known):
                self.known.append(next(self.source))
            yield self.known[i]
            i += 1


def _split(source, count):
    """As many generators as one wants, each of them with all values; what the slowest has taken is forgotten."""
    queues = [deque() for _ in range(count)]

    def reader(own):
        while True:
            if not own:
                value = next(source)
                for queue in queues:
                    queue.append(value)
            yield own.popleft()

    return [reader(queue) for queue in queues], queues


def endless(t):
    """An endless generator yields as much as is taken."""
    t.take(_from(5), 7)
    t.take(_times(10, _from(1)), 10)


def sieve(t):
    """The primes: behind each of them another generator leaves its multiples out."""

    def without_multiples(n, source):
        for i in source:
            if i % n != 0:
                yield i

    def primes(source):
        prime = next(source)
        yield prime
        yield from primes(without_multiples(prime, source))

    t.take(without_multiples(3, _from(1)), 6)
    t.take(primes(_from(2)), 20)


def sieve_in_a_loop(t):
    """The primes by a loop that wraps its own source again and again."""

    def without_multiples(n, source):
        for i in source:
            if i % n != 0:
                yield i

    def primes():
        source = _from(2)
        while True:
            prime = next(source)
            yield prime
            source = without_multiples(prime, source)

    t.take(primes(), 20)


def merge_of_two(t):
    """Two rising sequences become one, in which what both have is once."""
    t.take(_merged(_times(2, _from(1)), _times(3, _from(1))), 12)


def merge_that_ends(t):
    """A merge that asks an ended source without caution is ended by an error."""

    def some(*values):
        for value in values:
            yield value

    t.drain(_merged(some(1, 4), some(2, 3, 5)))


def merge_of_many(t):
    """Any number of rising sequences become one, each as long as it lasts."""

    def some(*values):
        for value in values:
            yield value

    def merged(sources):
        heads = []
        for source in sources:
            for value in source:
                heads.append([value, source])
                break
        while heads:
            least = min(heads, key=lambda head: head[0])
            yield least[0]
            for value in least[1]:
                least[0] = value
                break
            else:
                heads.remove(least)

    t.all(merged([some(1, 5, 9), some(), some(2, 3, 10, 11), some(4)]))


def hamming_numbers(t):
    """The numbers without prime factors beyond 5, by a generator that makes three of its own kind."""

    def numbers():
        yield 1
        twos, threes, fives = _times(2, numbers()), _times(3, numbers()), _times(5, numbers())
        yield from _merged(_merged(twos, threes), fives)

    g = numbers()
    for _ in range(3):
        t.take(g, 15)


def hamming_numbers_shared(t):
    """The same by a generator that reads what it has yielded itself."""
    shared = _Shared()

    def numbers():
        yield 1
        twos, threes, fives = (_times(n, shared.read()) for n in (2, 3, 5))
        yield from _merged(_merged(twos, threes), fives)

    shared.source = numbers()
    g = shared.read()
    for _ in range(5):
        t.take(g, 15)


def fibonacci_reads_itself(t):
    """The Fibonacci numbers by a generator that adds what it has yielded, and the same from the second on."""
    shared = _Shared()

    def sums(a, b):
        while True:
            yield next(a) + next(b)

    def tail(source):
        next(source)
        yield from source

    def numbers():
        yield 1
        yield 2
        yield from sums(shared.read(), tail(shared.read()))

    shared.source = numbers()
    t.take(shared.read(), 17)


def fibonacci_of_splits(t):
    """The same with split readers, which keep no more than the distance between them."""
    sources = []

    def numbers():
        yield 1
        yield 2
        head, tail = sources[0], sources[1]
        next(tail)
        while True:
            yield next(head) + next(tail)

    readers, queues = _split(numbers(), 3)
    sources.extend(readers)
    t.take(readers[2], 17)
    t([len(queue) for queue in queues])


def fibonacci_by_assignment(t):
    """The same, plainly, in a loop without an end."""

    def numbers():
        a, b = 0, 1
        while True:
            yield a
            a, b = b, a + b

    t.take(numbers(), 15)


def digits_of_pi(t):
    """The digits of pi from a loop over big numbers, as many as are wanted."""

    def digits():
        q, r, k, m, x = 1, 0, 1, 3, 3
        s = 1
        while True:
            if 4 * q + r - s < m * s:
                yield m
                m, q, r = (10 * (3 * q + r)) // s - 10 * m, 10 * q, 10 * (r - m * s)
            else:
                m = (q * (7 * k + 2) + r * x) // (s * x)
                r = (2 * q + r) * x
                q *= k
                s *= x
                x += 2
                k += 1

    t.take(digits(), 30)


def split_readers(t):
    """Two readers of one generator get the same values, each at its own pace."""

    def noted():
        for i in _from(1):
            t("makes", i)
            yield i

    (a, b), _ = _split(noted(), 2)
    t.take(a, 3)
    t.take(b, 2)
    t.take(b, 2)
    t.take(a, 1)


def pipeline_pulls_one_by_one(t):
    """In a chain of generators a value travels to the end before the next one is made."""

    def numbers():
        for i in range(4):
            t("makes", i)
            yield i

    def even(source):
        for i in source:
            t("tests", i)
            if i % 2 == 0:
                yield i

    def squared(source):
        for i in source:
            t("squares", i)
            yield i * i

    t.drain(squared(even(numbers())))


def while_it_holds(t):
    """A generator that stops at the first value that does not fit has taken it from its source."""

    def below(limit, source):
        for i in source:
            if i >= limit:
                return
            yield i

    source = _from(1)
    t.all(below(4, source))
    t.next(source)


def in_turns(t):
    """Generators of different lengths in turns; who has ended drops out."""

    def some(values):
        for value in values:
            yield value

    def turns(sources):
        waiting = deque(sources)
        while waiting:
            source = waiting.popleft()
            try:
                yield next(source)
            except StopIteration:
                continue
            waiting.append(source)

    t.all(turns([some("abc"), some(""), some("d"), some("efgh")]))


def side_by_side(t):
    """Pairs from two generators end with the shorter; the longer has lost a value if it was asked first."""

    def pairs(a, b):
        while True:
            try:
                x = next(a)
                y = next(b)
            except StopIteration:
                return
            yield [x, y]

    def three():
        yield "a"
        yield "b"
        yield "c"

    numbers = _from(1)
    t.all(pairs(numbers, three()))
    t.next(numbers)


def running_sum(t):
    """The sums so far, whose last is the result too."""

    def sums(source):
        total = 0
        for i in source:
            total += i
            yield total
        return total

    def some():
        yield 3
        yield 4
        yield 5

    g = sums(some())
    for _ in range(4):
        t.next(g)


def rows_of_pascal(t):
    """Each row of Pascal's triangle from the one before; a row that was yielded is not changed any more."""

    def rows():
        row = [1]
        while True:
            yield row
            row = [1] + [row[i] + row[i + 1] for i in range(len(row) - 1)] + [1]

    t.take(rows(), 6)


def all_pairs(t):
    """All pairs of an endless sequence, diagonal by diagonal."""

    def pairs():
        for total in _from(0):
            for i in range(total + 1):
                yield [i, total - i]

    t.take(pairs(), 10)
