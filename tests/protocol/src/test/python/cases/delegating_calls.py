"""Calls with one's own capability in Java; a new generator's `yield from` is the nearest thing here."""

from parts import calling, cleaning, count, echo, witness
from trace import Eggs, Quit, Spam


def order_of_a_call(t):
    """The callee runs when the call is reached, up to its yields, and the caller goes on when it has ended."""

    def outer():
        t("outer starts")
        yield "before"
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


def _said(t, value):
    t("evaluated", value)
    return value


def arguments_of_a_call(t):
    """The arguments are evaluated once, when the call is reached, from left to right."""

    def outer():
        yield "before"
        yield from inner(_said(t, "a"), _said(t, "b"))

    def inner(a, b):
        yield [a, b]

    t.drain(outer())


def arguments_that_suspend(t):
    """An argument may suspend: those before it are kept."""

    def outer():
        t("outer gets", (yield from inner(_said(t, 1), (yield from inner(_said(t, 2), (yield "which?"))))))

    def inner(a, b):
        yield [a, b]
        return a + b

    g = outer()
    t.next(g)
    t.send(g, 3)
    t.next(g)
    t.next(g)


def calls_in_one_expression(t):
    """What a callee returns is the value of the call; several calls in one expression are made from left to right."""

    def outer():
        return [(yield from inner(1)), (yield from inner(2)), (yield from inner(3))]

    def inner(number):
        t("starts", number)
        yield number
        return number * number

    g = outer()
    for _ in range(4):
        t.next(g)


def call_that_yields_nothing(t):
    """A callee that yields nothing is like any other method."""

    def outer():
        t("outer gets", (yield from count(0)))
        yield "after"

    t.drain(outer())


def sent_to_a_callee(t):
    """What is sent reaches the innermost callee."""

    def outer():
        result = yield from middle()
        t("outer gets", result)
        t("outer is sent", (yield result))

    def middle():
        result = yield from echo(t, "inner")
        t("middle gets", result)
        return result

    g = outer()
    t.next(g)
    t.send(g, 1)
    t.send(g, "stop")
    t.send(g, 2)


def thrown_into_a_callee(t):
    """What is thrown in is raised in the innermost callee, and surfaces at each call if it is not handled."""

    def outer():
        try:
            yield from middle()
        except Eggs as eggs:
            t("outer caught", eggs)
            yield "rescued"

    def middle():
        try:
            yield from cleaning(t, "inner")
        finally:
            t("middle cleans up")

    g = outer()
    t.next(g)
    t.throw(g, Eggs("thrown"))
    t.drain(g)


def thrown_into_a_callee_that_handles_it(t):
    """A callee that handles what is thrown in goes on; its caller does not see it."""

    def outer():
        t("outer gets", (yield from inner()))

    def inner():
        try:
            yield 1
        except Spam as spam:
            yield ["inner caught", spam]
        return "result"

    g = outer()
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.next(g)


def raised_by_a_callee(t):
    """What a callee raises surfaces at the call, be it in its first step or in a later one."""

    def outer():
        for first in (True, False):
            try:
                yield from inner(first)
            except Quit as error:
                t("outer caught", error)

    def inner(first):
        if first:
            raise Quit("at once")
        yield 1
        raise Quit("later")

    t.drain(outer())


def closing_a_caller(t):
    """Closing raises GeneratorExit in the innermost callee, and it surfaces at each call."""

    def outer():
        try:
            yield from middle()
        except GeneratorExit as seen:
            t("outer sees", seen)
            raise

    def middle():
        try:
            yield from cleaning(t, "inner")
        finally:
            t("middle cleans up")

    g = outer()
    t.next(g)
    t.close(g)
    t.state(g)


def closing_a_callee_that_raises(t):
    """What a callee raises when it is closed surfaces at the call, and comes out of close()."""

    def outer():
        try:
            yield from inner()
        except Eggs as eggs:
            t("outer sees", eggs)
            raise

    def inner():
        try:
            yield 1
        except GeneratorExit:
            raise Eggs("raised")

    g = outer()
    t.next(g)
    t.close(g)


def closing_a_callee_that_returns(t):
    """A callee that returns when it is closed: GeneratorExit is raised in its caller nevertheless."""

    def outer():
        try:
            t("outer gets", (yield from inner()))
        finally:
            t("outer cleans up")

    def inner():
        try:
            yield 1
        except GeneratorExit:
            return "result"

    g = outer()
    t.next(g)
    t.close(g)
    t.state(g)


def closing_a_callee_that_yields(t):
    """A callee that yields when it is closed: its caller sees an error."""

    def outer():
        try:
            t("outer gets", (yield from inner()))
        except RuntimeError as error:
            t("outer caught", error)

    def inner():
        try:
            yield 1
        except GeneratorExit:
            yield "ignored"
        return "result"

    g = outer()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)


def exit_thrown_into_a_callee(t):
    """A GeneratorExit that is thrown in is seen by the caller; the callee sees one of its own."""

    def outer():
        try:
            yield from inner()
        except GeneratorExit as seen:
            t("outer sees the same", seen is thrown)
            raise

    def inner():
        try:
            yield 1
        except GeneratorExit as seen:
            t("inner sees the same", seen is thrown)
            raise

    thrown = GeneratorExit()
    g = outer()
    t.next(g)
    t.throw(g, thrown)


def stop_iteration_raised_by_a_callee(t):
    """A StopIteration that leaves a callee surfaces as an error."""

    def outer():
        try:
            yield from inner()
        except StopIteration as stop:
            t("outer caught", stop)
        except RuntimeError as error:
            t("outer caught", error)
        yield "after"

    def inner():
        yield 1
        raise StopIteration("raised")

    t.drain(outer())


def stop_iteration_thrown_through_calls(t):
    """A StopIteration that is thrown in and not handled becomes an error where it leaves the first body."""

    def outer():
        try:
            yield from inner()
        except BaseException as raised:
            t("outer sees", raised)
            raise

    def inner():
        try:
            yield 1
        except BaseException as raised:
            t("inner sees", raised)
            raise

    g = outer()
    t.next(g)
    t.throw(g, StopIteration("thrown"))


def call_in_a_finally(t):
    """A `finally` block may make a call; what was under way goes on afterwards."""

    def outer():
        try:
            return (yield from count(1))
        finally:
            t("in between", (yield from count(2)))

    g = outer()
    for _ in range(4):
        t.next(g)


def recursive_calls(t):
    """A template may call itself."""

    def hanoi(disks, source, target, spare):
        if disks == 0:
            return 0
        moves = yield from hanoi(disks - 1, source, spare, target)
        yield [disks, source, target]
        return moves + 1 + (yield from hanoi(disks - 1, spare, target, source))

    g = hanoi(3, "a", "c", "b")
    for _ in range(8):
        t.next(g)


def hundred_calls(t):
    """Values, results and exceptions pass through a hundred calls."""

    def level(depth):
        if depth == 0:
            return (yield "bottom")
        try:
            return 1 + (yield from level(depth - 1))
        except Spam:
            left.append(depth)
            raise

    left = []
    g = level(100)
    t.next(g)
    t.send(g, 1000)
    g = level(100)
    t.next(g)
    t.throw(g, Spam("thrown"))
    t("left", len(left), "levels, first", left[0], "and last", left[-1])


def calls_and_delegations_in_turn(t):
    """Calls and delegations may be mixed: sent values, exceptions and results pass through both."""

    def outer():
        return (yield from caller(witness(t, "sub", caller(echo(t, "inner")))))

    def caller(sub):
        return (yield from witness(t, "callee", sub))

    g = outer()
    t.next(g)
    t.send(g, "value")
    t.send(g, "stop")
    g = outer()
    t.next(g)
    t.throw(g, Spam("thrown"))
    g = outer()
    t.next(g)
    t.close(g)


def callee_delegates_to_a_shared_one(t):
    """A callee may delegate to a generator that others step as well."""

    def outer(sub):
        t("outer gets", (yield from witness(t, "callee", sub)))

    sub = count(4)
    g = outer(sub)
    h = outer(sub)
    t.next(g)
    t.next(sub)
    t.next(h)
    t.drain(g)
    t.drain(h)


def callee_steps_its_caller(t):
    """A callee can't step the generator that it runs in."""

    def outer():
        yield from calling(tries)

    def tries():
        t.state(g)
        t.next(g)
        t.close(g)

    g = outer()
    t.drain(g)


def yielding_from_a_callee(t):
    """A frame tells of the call in progress."""

    def outer():
        yield "before"
        yield from count(1)
        yield "after"

    g = outer()
    for _ in range(4):
        t.next(g)
        t.yielding_from(g)
