"""Delegation by `yield from` to what is no generator: plain iterators, and those that do as generators do."""

from parts import cleaning, count, through, witness
from sources import ByHand, Closeable, Counting, FailingToClose
from trace import Eggs, Quit, Spam


def elements_of_iterables(t):
    """The elements of any iterable or iterator are yielded one by one."""

    def outer():
        yield from ["list", 1]
        yield from ("array", 2)
        yield from {"set"}
        yield from {"key": "value"}
        yield from range(2)
        yield from (text.upper() for text in ["mapped"])
        yield from iter(["iterator"])

    t.drain(outer())


def elements_are_taken_one_by_one(t):
    """An element is taken from the source when the caller asks for it, not before."""
    g = through(Counting(t, 2))
    t("made")
    t.next(g)
    t.next(g)
    t.next(g)


def endless_source(t):
    """A source may be endless."""

    def endless():
        number = 0
        while True:
            number += 1
            yield number

    g = through(iter(map(lambda number: number * number, endless())))
    t.next(g)
    t.next(g)
    t.next(g)
    t.close(g)


def empty_sources(t):
    """A source without elements yields nothing: the delegator goes on at once."""

    def outer():
        yield from []
        yield from iter(())
        yield from count(0)
        yield "after"

    t.drain(outer())


def elements_that_are_none(t):
    """An element may be None; that is no end."""
    g = through(["a", None, None, "b"])
    t.next(g)
    t.next(g)
    t.next(g)
    t.next(g)
    t.next(g)


def iterator_that_was_begun(t):
    """Of an iterator that was begun, the elements that are left are yielded."""
    source = iter([1, 2, 3, 4])
    next(source)
    next(source)
    t.drain(through(source))
    t.drain(through(source))


def iterator_in_two_delegators(t):
    """Two delegators that share an iterator take its elements in turn."""
    source = Counting(t, 3)
    g = witness(t, "g", source)
    h = witness(t, "h", source)
    t.next(g)
    t.next(h)
    t.next(g)
    t.next(h)
    t.next(g)


def iterable_asked_for_its_iterator(t):
    """An iterable is asked for its iterator when the `yield from` is reached, each time."""

    class Source:
        def __iter__(self):
            t("iterator is asked for")
            return iter([1])

    def outer(source):
        yield "before"
        yield from source
        yield from source

    t.drain(outer(Source()))


def no_iterator_to_be_had(t):
    """What the iterable raises instead of answering an iterator is raised at the `yield from`."""

    class Source:
        def __iter__(self):
            raise Spam("no iterator")

    g = witness(t, "outer", Source())
    t.next(g)
    t.next(g)


def no_source(t):
    """None is no source: an error is raised at the `yield from`."""
    g = witness(t, "outer", None)
    t.next(g)
    t.next(g)


def source_fails(t):
    """What a source raises, sooner or later, is raised at the `yield from`."""
    for after in range(2):
        g = witness(t, "outer", Counting(t, after, Spam("failed")))
        t.drain(g)
        t.state(g)


def sending_none_to_an_iterator(t):
    """send(None) takes the next element of a plain iterator."""
    g = through(iter([1, 2, 3]))
    t.send(g, None)
    t.send(g, None)
    t.next(g)


def sending_a_value_to_an_iterator(t):
    """A plain iterator can't be sent a value: an error is raised at the `yield from`."""
    g = witness(t, "outer", iter([1, 2, 3]))
    t.next(g)
    t.send(g, "value")
    t.drain(g)


def throwing_into_an_iterator(t):
    """What is thrown into a plain iterator is raised at the `yield from`; its other elements are still there."""

    def outer(source):
        for _ in range(3):
            try:
                yield from source
            except Spam as spam:
                t("outer caught", spam)

    g = outer(iter([1, 2, 3, 4]))
    t.next(g)
    t.throw(g, Spam("one"))
    t.next(g)
    t.throw(g, Spam("two"))
    t.drain(g)


def throwing_stop_iteration_into_an_iterator(t):
    """A StopIteration that is thrown into a plain iterator is raised at the `yield from` as what it is."""

    def outer():
        try:
            yield from [1, 2]
        except StopIteration as stop:
            t("outer caught", stop)
        yield from [3, 4]

    g = outer()
    t.next(g)
    t.throw(g, StopIteration("one"))
    t.throw(g, StopIteration("two"))


def closing_at_an_iterator(t):
    """Closing at a plain iterator raises GeneratorExit at the `yield from`."""
    g = witness(t, "outer", witness(t, "inner", iter([1, 2])))
    t.next(g)
    t.close(g)
    t.state(g)


def iterator_that_can_be_closed(t):
    """An iterator with a close() is closed before GeneratorExit is raised at the `yield from`."""
    g = witness(t, "outer", witness(t, "inner", Closeable(t, 2)))
    t.next(g)
    t.close(g)


def iterator_that_can_be_closed_by_throwing(t):
    """A thrown GeneratorExit closes an iterator with a close() too."""
    g = witness(t, "outer", Closeable(t, 2))
    t.next(g)
    t.throw(g, GeneratorExit())


def iterator_is_not_closed_at_its_end(t):
    """An iterator with a close() is not closed at its end, nor when anything else is thrown in."""
    t.drain(witness(t, "outer", Closeable(t, 1)))
    g = witness(t, "outer", Closeable(t, 1))
    t.next(g)
    t.throw(g, Spam("thrown"))


def iterator_that_fails_to_close(t):
    """What the close() of an iterator raises is raised at the `yield from` instead of GeneratorExit."""
    for raised in (Eggs("raised"), StopIteration("raised")):
        g = witness(t, "outer", witness(t, "inner", FailingToClose(t, 2, raised)))
        t.next(g)
        t.close(g)
        t.state(g)


def iterable_that_can_be_closed(t):
    """It is the iterator that is closed, not the iterable."""

    class Source:
        def __iter__(self):
            return iter([1, 2])

        def close(self):
            t("iterable is closed")

    g = witness(t, "outer", Source())
    t.next(g)
    t.close(g)


def generator_as_an_iterable(t):
    """A generator is its own iterator: it is thrown into, and closed, also where it stands for any iterable."""

    def inner():
        try:
            yield 1
        except Spam as spam:
            yield ["inner caught", spam]

    g = witness(t, "outer", iter(inner()))
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.drain(g)
    g = witness(t, "outer", iter(cleaning(t, "inner")))
    t.next(g)
    t.close(g)


def generator_as_an_iterable_is_sent_values(t):
    """A generator that stands for any iterable is sent values too."""

    def inner():
        t("inner is sent", (yield 1))
        t("inner is sent", (yield 2))

    g = through(iter(inner()))
    t.next(g)
    t.send(g, "value")
    t.next(g)


def by_hand(t):
    """An iterator that ends with a value gives that as the value of `yield from`."""
    g = witness(t, "outer", ByHand(t, 2))
    t.next(g)
    t.next(g)
    t.next(g)


def by_hand_without_values(t):
    """An iterator that ends at once may have a value too."""
    t.drain(witness(t, "outer", ByHand(t, 0)))


def by_hand_sent_values(t):
    """Values go to the iterator's send(), None to its next."""
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.send(g, None)
    t.send(g, "value")
    t.send(g, None)
    t.send(g, ["a", "list"])
    t.send(g, "stop")


def by_hand_failing_over_a_sent_value(t):
    """What the iterator's send() raises is raised at the `yield from`."""
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.next(g)
    t.send(g, Quit("sent"))
    t.next(g)


def by_hand_answers_what_is_thrown(t):
    """What is thrown in goes to the iterator's throw(), which may answer with a value."""
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.next(g)
    t.throw(g, Spam("one"))
    t.throw(g, Spam("two"))
    t.next(g)
    t.close(g)


def by_hand_ends_when_thrown_into(t):
    """The iterator's throw() may end the delegation with a value."""
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.next(g)
    t.throw(g, Eggs("thrown"))
    t.next(g)


def by_hand_raises_what_is_thrown(t):
    """What the iterator's throw() raises is raised at the `yield from`."""
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.next(g)
    t.throw(g, Quit("thrown"))
    t.next(g)


def by_hand_raises_a_thrown_stop_iteration(t):
    """If the iterator's throw() raises a StopIteration, be it the one that was thrown, that ends the delegation."""
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.next(g)
    t.throw(g, StopIteration("thrown"))
    t.next(g)


def by_hand_closed(t):
    """Closing calls the iterator's close(), also for a thrown GeneratorExit."""
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.next(g)
    t.close(g)
    g = witness(t, "outer", through(ByHand(t, 3)))
    t.next(g)
    t.throw(g, GeneratorExit())


def by_hand_delegated_to_twice(t):
    """An iterator that has ended may be delegated to again: there is nothing left."""

    def outer(source):
        t("gets", (yield from source))
        yield "between"
        yield from source

    t.drain(outer(ByHand(t, 1)))


def by_hand_around_a_generator(t):
    """An iterator that hands all on to a generator makes no difference to it."""

    class Around:
        def __init__(self, generator):
            self.generator = generator

        def __iter__(self):
            return self

        def __next__(self):
            return next(self.generator)

        def send(self, value):
            return self.generator.send(value)

        def throw(self, raised, *_):
            return self.generator.throw(raised)

        def close(self):
            self.generator.close()

    def inner():
        sent = None
        while sent != "stop":
            try:
                sent = yield ["got", sent]
            except Spam as spam:
                sent = spam
        return "result"

    g = witness(t, "outer", Around(witness(t, "inner", inner())))
    t.next(g)
    t.send(g, "value")
    t.throw(g, Spam("thrown"))
    t.send(g, "stop")
    g = witness(t, "outer", Around(witness(t, "inner", inner())))
    t.next(g)
    t.close(g)


def source_steps_its_delegator(t):
    """A source that steps the delegator while it is asked for an element is refused: the delegator runs."""

    class Source:
        def __iter__(self):
            return self

        def __next__(self):
            t.state(g)
            t.next(g)
            t.send(g, None)
            t.throw(g, Spam("thrown"))
            t.close(g)
            return 1

        def close(self):
            t.state(g)
            t.next(g)

    g = witness(t, "outer", through(Source()))
    t.next(g)
    t.close(g)
