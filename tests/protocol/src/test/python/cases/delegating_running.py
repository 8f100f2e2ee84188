"""Delegation by `yield from`: the state of each level, and what is refused while they run."""

from parts import calling, cleaning, count, surviving, through, witness
from sources import ByHand
from trace import Eggs, Spam


def states_over_time(t):
    """Each level has a state of its own: a delegator is suspended while its subgenerator is."""

    def states():
        for generator in (g, middle, sub):
            t.state(generator)

    sub = count(2)
    middle = surviving(t, "middle", sub)
    g = through(middle)
    states()
    t.next(g)
    states()
    t.next(g)
    t.next(g)
    states()
    t.next(g)
    states()


def delegators_count_as_running(t):
    """While the innermost generator runs, all that delegate to it count as running."""

    def states():
        for generator in (g, middle, sub):
            t.state(generator)

    sub = calling(states)
    middle = through(sub)
    g = through(middle)
    t.next(g)
    t.next(g)
    states()
    t.drain(g)


def delegators_count_as_running_while_thrown_into(t):
    """They count as running too while something is thrown in."""

    def inner():
        try:
            yield 1
        except Spam:
            t.state(g)
            t.state(middle)
            yield 2

    middle = through(inner())
    g = through(middle)
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.state(g)
    t.drain(g)


def delegators_count_as_running_while_closed(t):
    """They count as running too while they are closed."""

    def inner():
        try:
            yield 1
        finally:
            t.state(g)
            t.state(middle)

    middle = through(inner())
    g = through(middle)
    t.next(g)
    t.close(g)
    t.state(g)


def stepped_by_the_innermost(t):
    """A delegator can't be stepped by its subgenerator, in any way; the one that tries goes on unharmed."""

    def tries():
        t.next(g)
        t.send(g, "value")
        t.throw(g, Spam("thrown"))
        t.close(g)

    g = witness(t, "outer", witness(t, "inner", calling(tries)))
    t.drain(g)


def middle_stepped_by_the_innermost(t):
    """Nor can a delegator in the middle."""

    def tries():
        t.next(middle)
        t.send(middle, "value")
        t.throw(middle, Spam("thrown"))
        t.close(middle)

    middle = witness(t, "middle", calling(tries))
    g = witness(t, "outer", middle)
    t.drain(g)


def stepped_by_itself(t):
    """Nor can the subgenerator step itself."""

    def tries():
        t.next(sub)
        t.send(sub, "value")
        t.throw(sub, Spam("thrown"))
        t.close(sub)

    sub = calling(tries)
    t.drain(witness(t, "outer", sub))


def error_in_the_innermost(t):
    """The error of a refused step is raised in the body that tried, and passes up from there as any other."""

    g = witness(t, "outer", witness(t, "inner", calling(lambda: next(g))))
    t.next(g)
    t.next(g)
    t.state(g)


def stepped_while_thrown_into(t):
    """A delegator can't be stepped while something is thrown into its subgenerator."""

    def inner():
        try:
            yield 1
        except Spam:
            t.next(g)
            t.close(g)
            yield 2

    g = witness(t, "outer", inner())
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.drain(g)


def stepped_while_closed(t):
    """A delegator can't be stepped while its subgenerator is being closed."""

    def inner():
        try:
            yield 1
        finally:
            t.next(g)
            t.close(g)

    g = witness(t, "outer", inner())
    t.next(g)
    t.close(g)


def other_delegator_is_not_running(t):
    """A second delegator is suspended while the shared generator runs for the first; if stepped, it gets the error."""

    def tries():
        t.state(g)
        t.state(h)
        t.next(h)
        t.state(h)

    sub = calling(tries)
    g = witness(t, "g", sub)
    h = surviving(t, "h", sub)
    t.next(h)
    t.next(g)
    t.next(h)
    t.drain(g)


def other_delegator_is_closed(t):
    """A second delegator, closed while the shared generator runs for the first, gets the error."""

    def tries():
        t.close(h)
        t.state(h)

    sub = calling(tries)
    g = witness(t, "g", sub)
    h = witness(t, "h", sub)
    t.next(h)
    t.next(g)
    t.drain(g)


def other_delegator_is_thrown_into(t):
    """A second delegator, thrown into while the shared generator runs for the first, gets the error instead."""

    def tries():
        t.throw(h, Spam("thrown"))
        t.state(h)

    sub = calling(tries)
    g = witness(t, "g", sub)
    h = witness(t, "h", sub)
    t.next(h)
    t.next(g)
    t.drain(g)


def started_while_the_shared_one_runs(t):
    """A generator that begins to delegate to one that runs gets the error at its `yield from`."""

    def tries():
        t.next(surviving(t, "h", sub))

    sub = calling(tries)
    t.drain(through(sub))


def delegating_to_oneself(t):
    """A generator that delegates to itself gets an error at the `yield from`, and may go on."""

    def selfish():
        yield 1
        try:
            yield from g
        except ValueError as error:
            t("caught", error)
        yield 2

    g = selfish()
    t.drain(g)


def ring_of_two(t):
    """A subgenerator that delegates to its delegator gets an error at the `yield from`."""

    def outer():
        yield 1
        yield from witness(t, "outer", inner())

    def inner():
        yield 2
        yield from witness(t, "inner", g)

    g = outer()
    t.drain(g)


def ring_of_two_goes_on(t):
    """A subgenerator that tried to delegate to its delegator may go on, however it is stepped."""

    def outer():
        yield 1
        yield from inner()
        yield 4

    def inner():
        yield 2
        try:
            yield from g
        except ValueError as error:
            t("inner caught", error)
        yield 3

    g = outer()
    t.drain(g)
    g = outer()
    t.next(g)
    t.send(g, "a")
    t.send(g, "b")
    t.send(g, "c")
    t.send(g, "d")


def ring_of_two_thrown_into(t):
    """A subgenerator may handle what is thrown in by delegating to its delegator, which is refused too."""

    def inner():
        try:
            yield 1
        except Spam:
            yield from surviving(t, "inner", g)

    g = witness(t, "outer", inner())
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.drain(g)


def innermost_steps_another_chain(t):
    """The innermost generator may step chains that it is no part of."""
    other = witness(t, "other", witness(t, "other's", count(3)))

    def steps():
        t.next(other)
        t.close(other)

    t.next(other)
    t.drain(witness(t, "outer", calling(steps)))


def innermost_closes_what_is_delegated_to_later(t):
    """The innermost generator may close one that its delegator has yet to delegate to."""

    def outer(first, second):
        t("first", (yield from first))
        t("second", (yield from second))

    second = cleaning(t, "second")
    t.next(second)
    t.drain(outer(calling(lambda: t.close(second)), second))


def innermost_steps_one_of_its_own_later(t):
    """The innermost generator may step one that it delegates to afterwards."""

    def inner(sub):
        t.next(sub)
        t("inner gets", (yield from sub))

    t.drain(through(inner(count(3))))


def yielding_from_over_time(t):
    """Each level tells what it delegates to while it is suspended there, and nothing before, after and between."""

    def tell():
        for generator in (g, middle, sub):
            t.yielding_from(generator, middle=middle, sub=sub)

    sub = count(1)
    middle = surviving(t, "middle", sub)
    g = witness(t, "outer", middle)
    tell()
    t.next(g)
    tell()
    t.next(g)
    tell()
    t.next(g)
    tell()


def yielding_from_one_after_the_other(t):
    """What is told is the one that is delegated to at present."""

    def outer(a, b):
        yield from a
        yield "between"
        yield from b

    a = count(1)
    b = count(1)
    g = outer(a, b)
    for _ in range(4):
        t.next(g)
        t.yielding_from(g, a=a, b=b)


def yielding_from_a_shared_one(t):
    """All that delegate to a generator tell of it, whoever stepped it last."""

    def tell():
        for generator in (g, middle, h):
            t.yielding_from(generator, middle=middle, sub=sub)

    sub = count(5)
    middle = through(sub)
    g = through(middle)
    h = through(sub)
    t.next(g)
    t.next(h)
    tell()
    t.next(middle)
    tell()
    t.next(g)
    tell()
    t.close(middle)
    tell()


def yielding_from_one_that_has_ended(t):
    """A subgenerator that was ended by others is told of until the delegator's next step."""
    sub = count(2)
    g = surviving(t, "outer", sub)
    t.next(g)
    t.close(sub)
    t.yielding_from(g, sub=sub)
    t.next(g)
    t.yielding_from(g, sub=sub)


def yielding_from_after_throwing(t):
    """A delegator that handles what was thrown in tells of the one that it delegates to instead."""

    def outer(a, b):
        try:
            yield from a
        except Eggs:
            yield from b

    a = count(2)
    b = count(2)
    g = outer(a, b)
    t.next(g)
    t.throw(g, Eggs("thrown"))
    t.yielding_from(g, a=a, b=b)
    t.close(g)
    t.yielding_from(g, a=a, b=b)


def yielding_from_by_hand(t):
    """An iterator that does as generators do is told of like them."""
    source = ByHand(t, 1)
    g = through(source)
    t.next(g)
    t.yielding_from(g, source=source)
    t.close(g)


def yielding_from_an_iterator(t):
    """A plain iterator is told of as well."""
    g = through(iter([1, 2]))
    t.next(g)
    t.yielding_from(g)
