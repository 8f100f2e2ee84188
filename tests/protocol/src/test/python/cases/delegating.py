"""Delegation by `yield from`: the order of steps, sent values and results."""

from parts import cleaning, count, echo, through, witness
from trace import Eggs, Spam


def first_next_reaches_the_subgenerator(t):
    """The first next() of a delegator runs the subgenerator to its first yield."""

    def outer():
        t("outer starts")
        yield from inner()
        t("outer ends")

    def inner():
        t("inner starts")
        yield 42
        t("inner ends")

    g = outer()
    t.next(g)
    t.next(g)
    t.next(g)


def values_come_in_the_order_of_the_source(t):
    """Own values and those of several subgenerators come in the order of the source."""

    def outer():
        yield "before"
        yield from count(2)
        yield "between"
        yield from count(3)
        yield "after"

    t.drain(outer())


def nothing_runs_before_the_first_step(t):
    """Neither the delegator nor the subgenerator runs before the first step."""

    def inner():
        t("inner starts")
        yield 42

    sub = inner()
    g = through(sub)
    t("made")
    t.state(sub)
    t.next(g)
    t.state(sub)


def subgenerator_starts_when_its_turn_comes(t):
    """A subgenerator made beforehand starts only when the `yield from` is reached."""

    def outer(first, second):
        yield from first
        t("between")
        yield from second

    def inner(name):
        t(name, "starts")
        yield name

    t.drain(outer(inner("first"), inner("second")))


def result_is_the_value(t):
    """What the subgenerator returns is the value of `yield from`."""

    def outer():
        t("gets", (yield from inner("text")))
        t("gets", (yield from inner(42)))
        t("gets", (yield from inner([1, 2])))
        t("gets", (yield from inner(None)))

    def inner(result):
        yield "value"
        return result

    t.drain(outer())


def subgenerator_without_return_has_no_result(t):
    """A subgenerator that runs off its end gives None."""

    def inner():
        yield "value"

    t.drain(witness(t, "outer", inner()))


def result_may_be_a_stop_iteration(t):
    """A StopIteration that is returned is a result like any other, not the end."""

    def inner(result):
        yield "value"
        return result

    g = witness(t, "outer", inner(StopIteration("result")))
    t.next(g)
    t.next(g)


def result_goes_up_through_all_levels(t):
    """A result that each level returns in turn reaches the caller in the StopIteration."""
    g = witness(t, "outer", witness(t, "middle", witness(t, "inner", count(1))))
    t.next(g)
    t.next(g)
    t.next(g)


def subgenerator_that_yields_nothing(t):
    """A subgenerator that returns at once is not seen by the caller: its result is the value."""

    def outer():
        t("gets", (yield from inner()))
        yield "after"

    def inner():
        if t is None:
            yield "never"
        return "at once"

    g = outer()
    t.next(g)
    t.next(g)


def end_of_one_and_start_of_the_next_in_one_step(t):
    """One step may end a subgenerator, run the delegator on and start the next subgenerator."""

    def outer():
        for name in ("a", "b", "c"):
            t("outer gets", (yield from inner(name)))

    def inner(name):
        t(name, "starts")
        if name != "b":
            yield name
        t(name, "ends")
        return name

    g = outer()
    t.next(g)
    t.next(g)
    t.next(g)


def several_in_one_expression(t):
    """Several `yield from` in one expression are evaluated from left to right."""

    def outer():
        return [(yield from inner("a")), (yield from inner("b")), (yield from inner("c"))]

    def inner(name):
        yield name
        t(name, "returns")
        return name * 2

    g = outer()
    t.next(g)
    t.next(g)
    t.next(g)
    t.next(g)


def operands_before_it_are_kept(t):
    """What stands left of a `yield from` is evaluated before it, and kept."""

    def outer(numbers):
        return numbers[0] + (yield from change(numbers))

    def change(numbers):
        numbers[0] = yield "value"
        return 10

    g = outer([1])
    t.next(g)
    t.send(g, 100)


def in_the_conditions_of_a_loop(t):
    """A `yield from` in a loop's condition delegates once per turn."""

    def outer():
        turns = 0
        while (yield from inner(turns)) != "enough":
            turns += 1
        return turns

    def inner(turn):
        return (yield ["turn", turn])

    g = outer()
    t.next(g)
    t.send(g, "more")
    t.send(g, "more")
    t.send(g, "enough")


def result_is_a_generator_to_delegate_to(t):
    """A `yield from` may take what another one has answered."""

    def outer():
        return (yield from (yield from inner()))

    def inner():
        yield "choose"
        return count(2)

    g = outer()
    t.next(g)
    t.next(g)
    t.next(g)
    t.next(g)


def sent_values_reach_the_innermost(t):
    """What is sent to the delegator is the value of the innermost yield."""
    g = witness(t, "outer", witness(t, "middle", echo(t, "inner")))
    t.next(g)
    t.send(g, "spam")
    t.send(g, 42)
    t.send(g, "stop")


def sent_values_before_and_after(t):
    """Values sent at the delegator's own yields go to it, those in between to the subgenerator."""

    def outer():
        t("outer is sent", (yield "before"))
        result = yield from echo(t, "inner")
        t("outer is sent", (yield result))

    g = outer()
    t.next(g)
    t.send(g, 1)
    t.send(g, 2)
    t.send(g, "stop")
    t.send(g, 3)


def sent_value_that_leads_to_the_subgenerator(t):
    """A sent value that makes the delegator reach its `yield from` is not sent on: that begins with next()."""

    def outer():
        sent = yield "before"
        t("outer is sent", sent)
        t("inner returns", (yield from inner()))

    def inner():
        return (yield "first")

    g = outer()
    t.next(g)
    t.send(g, "for outer")
    t.send(g, "for inner")


def sending_none_is_next(t):
    """send(None) to a delegator is next(), also as its first step."""
    g = through(echo(t, "inner"))
    t.send(g, None)
    t.send(g, None)
    t.next(g)


def sent_value_before_the_first_step(t):
    """A value sent to a delegator that has not started is refused, and nothing runs."""
    sub = count(2)
    g = through(sub)
    t.send(g, "early")
    t.state(g)
    t.state(sub)
    t.drain(g)


def failing_in_its_first_step(t):
    """What the subgenerator raises in its first step is raised at the `yield from`."""

    def inner():
        t("inner starts")
        raise Spam("at once")
        yield

    g = witness(t, "outer", inner())
    t.next(g)
    t.next(g)


def failing_in_a_later_step(t):
    """What the subgenerator raises later passes its own `finally`, then the delegator's."""

    def outer():
        try:
            yield from inner()
        finally:
            t("outer cleans up")

    def inner():
        try:
            yield 1
            raise Spam("later")
        finally:
            t("inner cleans up")

    t.drain(outer())


def failing_over_a_sent_value(t):
    """What the subgenerator makes of a sent value may be an exception."""

    def inner():
        sent = yield 1
        raise Eggs(sent)

    g = witness(t, "outer", inner())
    t.next(g)
    t.send(g, "rotten")
    t.state(g)


def delegator_survives_the_failure(t):
    """A delegator that catches what its subgenerator raised goes on, and may delegate again."""

    def outer():
        for attempt in range(1, 4):
            try:
                t("result", (yield from inner(attempt)))
            except Spam as spam:
                t("caught", spam)

    def inner(attempt):
        yield ["attempt", attempt]
        if attempt < 3:
            raise Spam("failed")
        return "worked"

    t.drain(outer())


def stop_iteration_raised_by_a_subgenerator(t):
    """A StopIteration that leaves a subgenerator's body is not its end, but an error at the `yield from`."""

    def inner():
        yield 1
        raise StopIteration("not a result")

    g = witness(t, "outer", inner())
    t.next(g)
    t.next(g)


def stop_iteration_of_another_generator(t):
    """An exhausted generator stepped by a subgenerator's body ends nothing silently either."""

    def inner(other):
        yield 1
        yield next(other)
        yield next(other)

    g = witness(t, "outer", inner(count(1)))
    t.drain(g)


def finally_may_delegate(t):
    """A `finally` block may delegate; what was under way goes on afterwards."""

    def outer():
        try:
            yield from inner()
        finally:
            yield from count(2)
            t("outer has cleaned up")

    def inner():
        try:
            yield 1
            raise Spam("later")
        finally:
            t("inner cleans up")

    t.drain(outer())


def return_waits_for_the_finally(t):
    """A result is kept while the `finally` block delegates."""

    def outer():
        try:
            return (yield from inner())
        finally:
            t("in between", (yield from count(1)))

    def inner():
        yield "value"
        return "result"

    g = outer()
    t.next(g)
    t.next(g)
    t.next(g)


def recursion_over_a_tree(t):
    """A generator that delegates to itself, made anew, walks a tree in order."""

    def walk(depth, name):
        if depth == 0:
            return 1
        left = yield from walk(depth - 1, name + "l")
        yield name
        right = yield from walk(depth - 1, name + "r")
        return left + right

    g = walk(3, "t")
    for _ in range(8):
        t.next(g)


def mutual_recursion(t):
    """Two generators may delegate to each other in turn."""

    def even(number):
        yield ["even", number]
        return "even" if number == 0 else (yield from odd(number - 1))

    def odd(number):
        yield ["odd", number]
        return "odd" if number == 0 else (yield from even(number - 1))

    t.drain(witness(t, "outer", even(3)))


def hundred_levels(t):
    """Steps, sent values and results pass through a hundred levels."""

    def level(depth):
        if depth == 0:
            return (yield "bottom")
        return 1 + (yield from level(depth - 1))

    g = level(100)
    t.next(g)
    t.send(g, 1000)
    t.state(g)


def after_the_end(t):
    """A result is carried once; later steps of the delegator find the end without it."""
    g = through(cleaning(t, "inner"))
    t.next(g)
    t.next(g)
    t.next(g)
    t.next(g)
    t.send(g, None)
    t.send(g, "late")
