"""Delegation by `yield from` to a generator that others step as well."""

from parts import cleaning, count, echo, surviving, through, witness
from trace import Eggs, Quit, Spam


def begun_before(t):
    """A generator that was begun before it is delegated to goes on where it stands."""
    sub = count(4)
    t.next(sub)
    t.next(sub)
    t.drain(witness(t, "outer", sub))


def stepped_from_outside(t):
    """A generator that is delegated to may be stepped from outside as well: each step advances the one generator."""
    sub = count(5)
    g = witness(t, "outer", sub)
    t.next(g)
    t.next(sub)
    t.next(g)
    t.next(sub)
    t.drain(g)


def sent_from_outside(t):
    """A generator that is delegated to may be sent values from outside as well."""
    sub = echo(t, "inner")
    g = witness(t, "outer", sub)
    t.next(g)
    t.send(sub, "directly")
    t.send(g, "through outer")
    t.send(sub, "stop")
    t.send(g, "nobody is there")


def thrown_into_from_outside(t):
    """What is thrown into the subgenerator from outside and handled there is not seen by the delegator."""

    def inner():
        try:
            yield 1
        except Spam as spam:
            t("inner caught", spam)
            yield 2
        yield 3

    sub = inner()
    g = witness(t, "outer", sub)
    t.next(g)
    t.throw(sub, Spam("thrown"))
    t.next(g)
    t.next(g)


def two_delegators_in_turn(t):
    """Two may delegate to one generator: they share its values, and its result goes to the one that finds the end."""
    sub = count(3)
    g = witness(t, "g", sub)
    h = witness(t, "h", sub)
    t.next(g)
    t.next(h)
    t.next(g)
    t.next(h)
    t.next(g)


def two_delegators_sending_in_turn(t):
    """Values come to a shared generator from either of its delegators."""
    sub = echo(t, "inner")
    g = witness(t, "g", sub)
    h = witness(t, "h", sub)
    t.next(g)
    t.next(h)
    t.send(g, "from g")
    t.send(h, "from h")
    t.send(h, "stop")
    t.send(g, "too late")


def twice_by_the_same(t):
    """A generator that is delegated to a second time has nothing left, and no result."""

    def outer(sub):
        t("first", (yield from sub))
        yield "between"
        t("second", (yield from sub))

    t.drain(outer(count(2)))


def ended_before(t):
    """A generator that has ended before it is delegated to yields nothing; its result is gone."""
    for prepare in (t.drain, t.close):
        sub = count(2)
        prepare(sub)
        t.drain(witness(t, "outer", sub))


def ended_from_outside(t):
    """If the subgenerator is exhausted by somebody else, the delegation ends with None at the next step."""
    sub = count(2)
    g = witness(t, "outer", sub)
    t.next(g)
    t.next(sub)
    t.next(sub)
    t.state(g)
    t.next(g)


def failed_from_outside(t):
    """If the subgenerator ends by an exception in somebody else's step, the delegator knows nothing of that."""
    sub = cleaning(t, "inner")
    g = witness(t, "outer", sub)
    t.next(g)
    t.throw(sub, Spam("thrown"))
    t.next(g)


def closed_from_outside(t):
    """If the subgenerator is closed by somebody else, the delegation ends with None at the next step."""
    sub = cleaning(t, "inner")
    g = surviving(t, "outer", sub)
    t.next(g)
    t.close(sub)
    t.state(g)
    t.next(g)
    t.next(g)


def closed_from_outside_then_sent(t):
    """A value that is sent to a delegator whose subgenerator is closed is lost."""
    sub = echo(t, "inner")
    g = surviving(t, "outer", sub)
    t.next(g)
    t.close(sub)
    t.send(g, "lost")
    t.next(g)


def closed_from_outside_then_thrown(t):
    """What is thrown into a delegator whose subgenerator is closed is raised at the `yield from`."""
    for thrown in (Spam("thrown"), Quit("thrown"), GeneratorExit()):
        sub = cleaning(t, "inner")
        g = surviving(t, "outer", sub)
        t.next(g)
        t.close(sub)
        t.throw(g, thrown)
        t.next(g)


def closed_from_outside_then_thrown_stop_iteration(t):
    """A StopIteration thrown into a delegator whose subgenerator is closed ends the delegation, with its value."""
    sub = cleaning(t, "inner")
    g = surviving(t, "outer", sub)
    t.next(g)
    t.close(sub)
    t.throw(g, StopIteration("thrown"))
    t.next(g)


def closed_from_outside_then_closed(t):
    """A delegator whose subgenerator is closed sees GeneratorExit when it is closed itself."""
    sub = cleaning(t, "inner")
    g = witness(t, "outer", sub)
    t.next(g)
    t.close(sub)
    t.close(g)


def closed_by_the_other_delegator(t):
    """Closing one of two delegators closes the generator that they share."""
    sub = cleaning(t, "inner")
    g = witness(t, "g", sub)
    h = witness(t, "h", sub)
    t.next(g)
    t.next(h)
    t.close(g)
    t.state(h)
    t.next(h)


def failed_by_the_other_delegator(t):
    """An exception thrown in through one of two delegators is not seen by the other."""
    sub = cleaning(t, "inner")
    g = witness(t, "g", sub)
    h = witness(t, "h", sub)
    t.next(g)
    t.next(h)
    t.throw(g, Eggs("thrown"))
    t.next(h)


def exit_ignored_under_one_delegator(t):
    """A shared generator that ignores GeneratorExit under one delegator goes on under the other."""

    def inner():
        try:
            yield 1
            yield 2
        except GeneratorExit:
            yield "ignored"
        yield "left"

    sub = inner()
    g = witness(t, "g", sub)
    h = witness(t, "h", sub)
    t.next(g)
    t.next(h)
    t.close(g)
    t.drain(h)


def delegator_at_an_own_yield(t):
    """What others do with a generator does not matter to one that will delegate to it later."""

    def outer(sub):
        yield "own"
        t("outer gets", (yield from sub))

    sub = count(2)
    g = outer(sub)
    t.next(g)
    t.next(sub)
    t.next(g)
    t.next(g)


def delegator_steps_it_itself(t):
    """A delegator may step its subgenerator itself, before and after it delegates."""

    def outer(sub):
        t("outer takes", next(sub))
        t("outer sends and takes", sub.send("by hand"))
        result = yield from sub
        t.next(sub)
        return result

    g = outer(echo(t, "inner"))
    t.next(g)
    t.send(g, "through outer")
    t.send(g, "stop")


def middle_stepped_from_outside(t):
    """A generator in the middle of a chain may be stepped from outside, and the chain goes on from there."""
    sub = count(6)
    middle = witness(t, "middle", sub)
    g = witness(t, "outer", middle)
    t.next(g)
    t.next(middle)
    t.next(sub)
    t.next(g)
    t.next(middle)
    t.next(g)
    t.next(g)


def middle_begun_before(t):
    """A chain may be built from below: a generator that already delegates may be delegated to."""
    inner = echo(t, "inner")
    middle = witness(t, "middle", inner)
    t.next(middle)
    t.send(middle, "through middle")
    g = witness(t, "outer", middle)
    t.next(g)
    t.send(g, "through outer")
    t.send(g, "stop")


def middle_ended_from_outside(t):
    """If a generator in the middle is exhausted by somebody else, the one above it gets None."""
    middle = witness(t, "middle", count(2))
    g = witness(t, "outer", middle)
    t.next(g)
    t.drain(middle)
    t.next(g)


def middle_closed_from_outside(t):
    """If one in the middle is closed by somebody else, all below it are closed; the one above it gets None."""
    sub = cleaning(t, "inner")
    middle = witness(t, "middle", sub)
    g = witness(t, "outer", middle)
    t.next(g)
    t.close(middle)
    t.state(sub)
    t.state(g)
    t.next(g)


def middle_survives_from_outside(t):
    """A generator in the middle that handles what somebody else threw in goes on under the one above it."""
    middle = surviving(t, "middle", cleaning(t, "inner"))
    g = witness(t, "outer", middle)
    t.next(g)
    t.throw(middle, Spam("thrown"))
    t.next(g)


def innermost_closed_from_outside(t):
    """If the innermost of three is closed by somebody else, the one in the middle goes on at the next step."""
    sub = cleaning(t, "inner")
    g = witness(t, "outer", surviving(t, "middle", sub))
    t.next(g)
    t.close(sub)
    t.next(g)
    t.next(g)


def at_two_depths(t):
    """A generator may be shared by delegators at different depths."""
    sub = count(5)
    g = witness(t, "g", witness(t, "middle", sub))
    h = witness(t, "h", sub)
    t.next(g)
    t.next(h)
    t.next(g)
    t.next(sub)
    t.next(h)
    t.next(h)
    t.next(g)


def at_two_depths_and_closed(t):
    """Closed through the one, a shared generator is at its end for the delegators of the other depth."""
    sub = cleaning(t, "inner")
    g = witness(t, "g", surviving(t, "middle", sub))
    h = witness(t, "h", sub)
    t.next(g)
    t.next(h)
    t.close(h)
    t.next(g)
    t.close(g)


def shared_delegator(t):
    """A generator that is shared may delegate in turn: the whole lower chain is."""
    sub = echo(t, "inner")
    middle = witness(t, "middle", sub)
    g = witness(t, "g", middle)
    h = witness(t, "h", middle)
    t.next(g)
    t.next(h)
    t.send(g, "from g")
    t.send(h, "from h")
    t.send(middle, "to the middle")
    t.send(sub, "to the innermost")
    t.send(g, "stop")
    t.next(h)


def shared_delegator_moves_on(t):
    """A shared generator may go on to another subgenerator under one delegator, and the other one follows."""

    def middle():
        yield from witness(t, "first", count(2))
        yield from witness(t, "second", count(2))

    sub = middle()
    g = witness(t, "g", sub)
    h = witness(t, "h", through(sub))
    t.next(g)
    t.next(h)
    t.next(g)
    t.next(h)
    t.next(g)
    t.next(h)


def delegator_outlives_several(t):
    """A delegator may go through several generators that others have used up in part, or whole."""

    def outer(subs):
        for sub in subs:
            t("outer gets", (yield from sub))

    subs = [count(3) for _ in range(4)]
    t.next(subs[0])
    t.drain(subs[1])
    t.close(subs[2])
    t.drain(outer(subs))
