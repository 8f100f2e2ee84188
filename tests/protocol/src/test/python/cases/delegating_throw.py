"""Delegation by `yield from`: where an exception goes that is thrown into the delegator."""

from parts import cleaning, count, echo, through, witness
from trace import Eggs, Quit, Spam


def _each_way(t, make):
    """Throws into a suspended generator of its own each time, and makes another step."""
    for thrown in (Spam("thrown"), Quit("thrown"), StopIteration("thrown"), GeneratorExit()):
        g = through(witness(t, "middle", make()))
        t.next(g)
        t.throw(g, thrown)
        t.next(g)


def _raising(raised):
    try:
        yield 1
        yield 2
    except BaseException:
        raise raised


def thrown_into_the_subgenerator_and_handled_there(t):
    """What is thrown into a delegator is raised in the subgenerator, which may handle it."""

    def outer():
        t("outer gets", (yield from inner()))
        yield "after"

    def inner():
        try:
            yield 1
        except Spam as spam:
            t("inner caught", spam)
            yield 2
        return "result"

    g = outer()
    t.next(g)
    t.throw(g, Spam("lettuce"))
    t.next(g)
    t.next(g)


def thrown_into_the_subgenerator_and_not_handled(t):
    """What the subgenerator does not handle is raised at the `yield from`."""

    def outer():
        try:
            yield from cleaning(t, "inner")
        except Eggs as eggs:
            t("outer caught", eggs)
            yield "rescued"

    g = outer()
    t.next(g)
    t.throw(g, Eggs("scrambled"))
    t.drain(g)


def subgenerator_without_try(t):
    """Thrown into a subgenerator that handles nothing: raised at the `yield from`; a StopIteration as an error."""
    _each_way(t, lambda: count(2))


def subgenerator_that_raises_generator_exit(t):
    """Answered with a GeneratorExit: it takes the place of what was thrown, but for another GeneratorExit."""
    _each_way(t, lambda: _raising(GeneratorExit()))


def subgenerator_that_raises_stop_iteration(t):
    """Answered with a StopIteration: an error is raised at the `yield from`, whatever was thrown."""
    _each_way(t, lambda: _raising(StopIteration("raised")))


def subgenerator_that_raises_an_error(t):
    """Answered with an error: it takes the place of what was thrown, of a GeneratorExit too."""
    _each_way(t, lambda: _raising(Quit("raised")))


def subgenerator_that_raises_another_exception(t):
    """Answered with another exception: it takes the place of what was thrown, of a GeneratorExit too."""
    _each_way(t, lambda: _raising(Eggs("raised")))


def subgenerator_that_yields(t):
    """Answered with a value: it goes to the caller; for a GeneratorExit an error is raised at the `yield from`."""

    def inner():
        try:
            yield 1
        except BaseException:
            yield 2
            raise

    _each_way(t, inner)


def subgenerator_that_returns(t):
    """Answered by returning: the `yield from` has the result; but a GeneratorExit is raised there all the same."""

    def inner():
        try:
            yield 1
        except BaseException:
            return "result"

    _each_way(t, inner)


def thrown_before_the_first_step(t):
    """Thrown into a delegator that has not started: it is closed, nothing runs, the subgenerator is left alone."""
    sub = cleaning(t, "inner")
    g = witness(t, "outer", sub)
    t.throw(g, Spam("early"))
    t.state(g)
    t.state(sub)
    t.drain(sub)


def thrown_after_the_end(t):
    """Thrown into a delegator that has ended: it comes straight back."""
    g = witness(t, "outer", count(1))
    t.drain(g)
    t.throw(g, Spam("late"))
    t.throw(g, StopIteration("late"))
    t.throw(g, GeneratorExit())


def thrown_at_an_own_yield(t):
    """Thrown in while the delegator stands at a yield of its own: the subgenerator has no part in it."""

    def outer(sub):
        yield from sub
        try:
            yield "own"
        except Spam as spam:
            t("outer caught", spam)
        return (yield from sub)

    sub = witness(t, "inner", count(1))
    g = outer(sub)
    t.next(g)
    t.next(g)
    t.throw(g, Spam("thrown"))


def same_object_at_every_level(t):
    """Every level sees the very object that was thrown."""

    def level(name, sub):
        try:
            yield from sub
        except Spam as seen:
            t(name, "sees the same", seen is spam)
            raise

    spam = Spam("thrown")
    g = level("outer", level("middle", level("inner", count(2))))
    t.next(g)
    t.throw(g, spam)


def own_generator_exit_below(t):
    """A thrown GeneratorExit is raised in the outermost; the levels below are closed, with one of their own."""

    def level(name, sub):
        try:
            yield from sub
        except GeneratorExit as seen:
            t(name, "sees the same", seen is thrown)
            raise

    thrown = GeneratorExit()
    g = level("outer", level("middle", level("inner", count(2))))
    t.next(g)
    t.throw(g, thrown)


def middle_level_handles(t):
    """What a level in the middle handles is not seen above it; below it all is over."""

    def middle(sub):
        try:
            yield from sub
        except Spam as spam:
            t("middle caught", spam)
            t.state(sub)
            yield "from the middle"
        return "middle's result"

    g = witness(t, "outer", middle(cleaning(t, "inner")))
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.next(g)


def middle_level_raises_another(t):
    """A level in the middle may raise another exception from the one it sees."""

    def middle(sub):
        try:
            yield from sub
        except Spam as spam:
            raise Eggs("translated") from spam

    g = witness(t, "outer", middle(cleaning(t, "inner")))
    t.next(g)
    t.throw(g, Spam("thrown"))


def handled_again_and_again(t):
    """A subgenerator may handle what is thrown in as often as it likes."""

    def inner():
        caught = 0
        while caught < 3:
            try:
                yield ["caught", caught]
            except Spam:
                caught += 1
        return "enough"

    g = witness(t, "outer", inner())
    t.next(g)
    t.throw(g, Spam("one"))
    t.throw(g, Spam("two"))
    t.next(g)
    t.throw(g, Spam("three"))


def sent_after_thrown(t):
    """After what was thrown in is handled, sent values go to the subgenerator as before."""

    def inner():
        try:
            yield 1
        except Spam:
            t("inner is sent", (yield 2))
        return (yield from echo(t, "innermost"))

    g = witness(t, "outer", inner())
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.send(g, "something")
    t.send(g, "more")
    t.send(g, "stop")


def answered_by_the_delegator(t):
    """If the subgenerator handles it and ends, throw() answers with what the delegator yields next."""

    def outer():
        result = yield from inner()
        yield ["outer got", result]

    def inner():
        try:
            yield 1
        except Spam:
            return "result"

    g = outer()
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.next(g)


def delegating_elsewhere_on_failure(t):
    """A delegator may handle it by delegating to another generator, which is thrown into next."""

    def outer():
        try:
            return (yield from witness(t, "first", count(2)))
        except Spam:
            return (yield from witness(t, "second", count(2)))

    g = outer()
    t.next(g)
    t.throw(g, Spam("one"))
    t.throw(g, Spam("two"))
    t.state(g)


def returning_on_failure(t):
    """A delegator that returns when it sees the exception ends: throw() raises StopIteration with the result."""

    def outer():
        try:
            yield from count(2)
        except Spam as spam:
            return ["gave up", spam]

    g = outer()
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.next(g)


def trying_the_same_again(t):
    """A subgenerator that was ended by an exception has no values left, and no result."""

    def outer(sub):
        try:
            yield from sub
        except Spam:
            t("again", (yield from sub))

    g = outer(count(3))
    t.next(g)
    t.throw(g, Spam("thrown"))


def stop_iteration_handled_below(t):
    """A StopIteration that is thrown in may be caught by the subgenerator as what it is."""

    def inner():
        try:
            yield 1
        except StopIteration as stop:
            t("inner caught", stop)
            yield 2
        return "result"

    g = witness(t, "outer", inner())
    t.next(g)
    t.throw(g, StopIteration("thrown"))
    t.next(g)


def stop_iteration_through_three_levels(t):
    """A StopIteration becomes an error where it leaves the innermost body, once; the other levels see that error."""
    g = witness(t, "outer", witness(t, "middle", witness(t, "inner", count(2))))
    t.next(g)
    t.throw(g, StopIteration("thrown"))


def generator_exit_caught_and_answered(t):
    """A thrown GeneratorExit may be answered with a value, other than close(), once the subgenerator is closed."""

    def outer():
        try:
            yield from cleaning(t, "inner")
        except GeneratorExit:
            yield "not yet"
        return "done"

    g = outer()
    t.next(g)
    t.throw(g, GeneratorExit())
    t.next(g)


def subgenerator_ignores_a_thrown_generator_exit(t):
    """A subgenerator that yields at a thrown GeneratorExit stays suspended; the delegator may catch the error."""

    def outer(sub):
        try:
            yield from sub
        except RuntimeError as error:
            t("outer caught", error)
        t.state(sub)
        return (yield from sub)

    def inner():
        try:
            yield 1
        except GeneratorExit:
            yield "ignored"
        yield "left"
        return "result"

    g = outer(inner())
    t.next(g)
    t.throw(g, GeneratorExit())
    t.next(g)


def yielding_on_the_way_out(t):
    """A `finally` block that yields holds the exception up at each level until the next step."""

    def level(name, sub):
        try:
            yield from sub
        finally:
            yield name

    g = level("outer", level("inner", count(2)))
    t.next(g)
    t.throw(g, Spam("thrown"))
    t.next(g)
    t.next(g)


def failing_while_cleaning_up(t):
    """What is raised in a `finally` block takes the place of what was thrown in."""

    def inner():
        try:
            yield 1
        finally:
            t("inner cleans up")
            raise Eggs("while cleaning up")

    g = witness(t, "outer", inner())
    t.next(g)
    t.throw(g, Spam("thrown"))


def errors_pass_handlers_of_exceptions(t):
    """An error is not caught where only exceptions are."""

    def level(name, sub):
        try:
            yield from sub
        except Exception as caught:
            t(name, "caught", caught)

    for thrown in (Quit("thrown"), Spam("thrown")):
        g = level("outer", level("inner", count(2)))
        t.next(g)
        t.throw(g, thrown)


def through_a_hundred_levels(t):
    """An exception passes through a hundred levels, each of which cleans up."""

    def level(depth):
        try:
            if depth == 0:
                yield "bottom"
            else:
                yield from level(depth - 1)
        finally:
            left.append(depth)

    left = []
    g = level(100)
    t.next(g)
    t.throw(g, Spam("thrown"))
    t("left", len(left), "levels, first", left[0], "and last", left[-1])
