"""Delegation by `yield from`: how a delegator is closed, and all that it delegates to."""

from parts import cleaning, count, through, witness
from trace import Eggs, Quit, Spam


def _closed(t, sub):
    """Closes two generators around a suspended one, and makes another step."""
    g = through(witness(t, "middle", sub))
    t.next(g)
    t.close(g)
    t.state(g)
    t.state(sub)
    t.next(g)


def _raising(raised):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        raise raised


def _ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield "ignored"
    return "result"


def closing_closes_the_subgenerator_first(t):
    """close() closes the subgenerator, then raises GeneratorExit at the `yield from`."""
    _closed(t, witness(t, "inner", count(2)))


def closing_before_the_first_step(t):
    """A delegator that has not started is closed, and its subgenerator is left alone."""
    sub = cleaning(t, "inner")
    g = witness(t, "outer", sub)
    t.close(g)
    t.state(g)
    t.state(sub)
    t.drain(g)
    t.drain(sub)


def closing_after_the_end(t):
    """Closing a delegator that has ended does nothing."""
    g = witness(t, "outer", cleaning(t, "inner"))
    t.drain(g)
    t.close(g)


def closing_twice(t):
    """Closing a second time does nothing."""
    g = witness(t, "outer", cleaning(t, "inner"))
    t.next(g)
    t.close(g)
    t.close(g)


def closing_at_an_own_yield(t):
    """A delegator that is closed at a yield of its own leaves its subgenerators alone."""

    def outer(sub):
        yield "own"
        yield from sub

    sub = cleaning(t, "inner")
    g = outer(sub)
    t.next(g)
    t.next(sub)
    t.close(g)
    t.state(sub)
    t.drain(sub)


def subgenerator_without_try(t):
    """A subgenerator that has nothing to clean up is closed, and the delegator sees GeneratorExit all the same."""
    _closed(t, count(2))


def subgenerator_that_returns(t):
    """What a subgenerator returns while it is closed is lost: GeneratorExit is raised at the `yield from`."""

    def inner():
        try:
            yield 1
        except GeneratorExit:
            return "result"

    _closed(t, inner())


def subgenerator_that_raises_generator_exit(t):
    """A subgenerator that is closed may raise a GeneratorExit of its own: no difference."""
    _closed(t, _raising(GeneratorExit()))


def subgenerator_that_raises_stop_iteration(t):
    """A subgenerator that is closed and raises StopIteration: an error at the `yield from`, and out of close()."""
    _closed(t, _raising(StopIteration("raised")))


def subgenerator_that_raises_an_error(t):
    """What error a subgenerator raises when it is closed is seen at the `yield from`, and comes out of close()."""
    _closed(t, _raising(Quit("raised")))


def subgenerator_that_raises_an_exception(t):
    """What exception a subgenerator raises when it is closed is seen at the `yield from`, and comes out of close()."""
    _closed(t, _raising(Eggs("raised")))


def subgenerator_that_yields(t):
    """A subgenerator that is closed and yields stays suspended: an error at the `yield from`, and out of close()."""
    _closed(t, _ignoring())


def subgenerator_that_ignores_every_exit(t):
    """A subgenerator may refuse to be closed, each time, and go on; its delegator ends at the first time."""

    def inner():
        for turn in range(1, 6):
            try:
                yield turn
            except GeneratorExit:
                t("inner does not care")

    sub = inner()
    g = through(sub)
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(sub)
    t.close(sub)
    t.drain(sub)


def delegator_forgives_what_closing_raised(t):
    """A delegator that catches what its subgenerator raised while being closed, and returns, is closed quietly."""

    def outer():
        try:
            yield from _raising(Eggs("raised"))
        except Eggs as eggs:
            t("outer caught", eggs)

    g = outer()
    t.next(g)
    t.close(g)
    t.next(g)


def delegator_goes_on_after_what_closing_raised(t):
    """A delegator that catches what its subgenerator raised when closed, and yields, has ignored GeneratorExit."""

    def outer():
        try:
            yield from _raising(Eggs("raised"))
        except Eggs as eggs:
            yield ["outer caught", eggs]
        yield "left"

    g = outer()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)


def delegator_forgives_an_ignored_exit(t):
    """A delegator that catches its subgenerator's "ignored GeneratorExit", and returns, is closed quietly."""

    def outer(sub):
        try:
            yield from sub
        except RuntimeError as error:
            t("outer caught", error)

    sub = _ignoring()
    g = outer(sub)
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(sub)


def delegator_goes_on_after_an_ignored_exit(t):
    """A delegator may go on with the subgenerator that has ignored GeneratorExit, and so ignore it too."""

    def outer(sub):
        try:
            yield from sub
        except RuntimeError as error:
            t("outer caught", error)
            yield "not yet"
        t("outer gets", (yield from sub))

    g = outer(_ignoring())
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)


def delegator_that_yields(t):
    """A delegator that yields when it is closed has ignored GeneratorExit; its subgenerator is closed."""

    def outer(sub):
        try:
            yield from sub
        except GeneratorExit:
            yield "not yet"
        yield "left"

    sub = cleaning(t, "inner")
    g = outer(sub)
    t.next(g)
    t.close(g)
    t.state(g)
    t.state(sub)
    t.next(g)
    t.close(g)
    t.state(g)


def delegator_that_returns(t):
    """What a delegator returns when it is closed is lost."""

    def outer():
        try:
            yield from cleaning(t, "inner")
        except GeneratorExit:
            return "result"

    g = outer()
    t.next(g)
    t.close(g)
    t.next(g)


def delegator_that_raises_another(t):
    """What a delegator raises instead of GeneratorExit comes out of close()."""

    def outer(raised):
        try:
            yield from cleaning(t, "inner")
        except GeneratorExit:
            raise raised

    for raised in (Spam("raised"), Quit("raised"), StopIteration("raised"), GeneratorExit()):
        g = outer(raised)
        t.next(g)
        t.close(g)
        t.state(g)


def innermost_of_three_yields(t):
    """The error of an innermost generator that yields when it is closed is an exception as any other further up."""
    _closed(t, witness(t, "inner", _ignoring()))


def middle_of_three_yields(t):
    """A generator in the middle that yields when it is closed stays suspended; those below it are closed."""

    def middle(sub):
        try:
            yield from sub
        except GeneratorExit:
            t.state(sub)
            yield "not yet"
        t("middle ends")

    sub = middle(cleaning(t, "inner"))
    g = witness(t, "outer", sub)
    t.next(g)
    t.close(g)
    t.state(sub)
    t.next(sub)


def middle_of_three_forgives(t):
    """A generator in the middle that ends quietly when it is closed does not stop those above from being closed."""

    def middle(sub):
        try:
            yield from sub
        except BaseException as raised:
            t("middle caught", raised)
        return "result"

    for inner in (cleaning(t, "inner"), _raising(Eggs("raised")), _ignoring()):
        g = witness(t, "outer", middle(inner))
        t.next(g)
        t.close(g)


def failing_at_several_levels(t):
    """If several levels fail while they are closed, the exception of the outermost comes out of close()."""

    def level(name, sub):
        try:
            yield from sub
        except BaseException as raised:
            t(name, "sees", raised)
            raise Spam(name) from raised

    g = level("outer", level("middle", level("inner", count(2))))
    t.next(g)
    t.close(g)


def handlers_of_exceptions_do_not_see_it(t):
    """GeneratorExit is an error: it is not caught where only exceptions are."""

    def level(name, sub):
        try:
            yield from sub
        except Exception as caught:
            t(name, "caught", caught)
        finally:
            t(name, "cleans up")

    g = level("outer", level("inner", count(2)))
    t.next(g)
    t.close(g)


def finally_delegates_to_what_yields(t):
    """A `finally` block that delegates to what yields makes the generator ignore GeneratorExit."""

    def outer():
        try:
            yield from cleaning(t, "inner")
        finally:
            yield from cleaning(t, "another")

    g = outer()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)
    t.next(g)


def finally_delegates_to_what_is_empty(t):
    """A `finally` block may delegate while the generator is closed, as long as nothing is yielded."""

    def outer():
        try:
            yield from cleaning(t, "inner")
        finally:
            t("another returns", (yield from count(0)))

    g = outer()
    t.next(g)
    t.close(g)
    t.state(g)


def resources_are_closed_from_the_innermost(t):
    """Resources of all levels are closed, from the innermost outwards."""

    class Resource:
        def __init__(self, name):
            self.name = name

        def __enter__(self):
            t("open", self.name)

        def __exit__(self, *_):
            t("close", self.name)

    def outer():
        with Resource("outer"):
            yield from inner()

    def inner():
        with Resource("first"), Resource("second"):
            yield 1

    g = outer()
    t.next(g)
    t.close(g)


def breaking_off_a_loop(t):
    """A loop that is broken off closes nothing; close() does."""
    g = through(cleaning(t, "inner"))
    for value in g:
        t("value", value)
        break
    t.state(g)
    t.close(g)
    t.drain(g)


def after_closing(t):
    """A delegator that was closed has no values and no result; what is thrown in comes straight back."""
    g = witness(t, "outer", count(3))
    t.next(g)
    t.close(g)
    t.next(g)
    t.send(g, "late")
    t.throw(g, Spam("late"))


def through_a_hundred_levels(t):
    """A hundred levels are closed, from the innermost outwards."""

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
    t.close(g)
    t("left", len(left), "levels, first", left[0], "and last", left[-1])
