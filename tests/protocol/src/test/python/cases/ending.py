"""StopIteration and GeneratorExit as exceptions: raised in a body, or thrown into it."""

from trace import Spam


def stop_iteration_leaves_a_body(t):
    """A StopIteration that leaves a body becomes an error, with it as the cause."""

    def body():
        yield 1
        raise StopIteration("value")

    g = body()
    t.next(g)
    t.next(g)
    t.next(g)


def stop_iteration_of_an_inner_next(t):
    """A next() in a body that finds the end of another generator is no end of this one but an error."""

    def inner():
        yield 1
        return "inner result"

    def body():
        source = inner()
        while True:
            yield next(source)

    t.drain(body())


def stop_iteration_of_an_inner_next_caught(t):
    """A next() in a body that finds the end of another generator may be caught, for a return."""

    def inner():
        yield 1
        yield 2
        yield 3

    def pairs():
        source = inner()
        while True:
            try:
                yield [next(source), next(source)]
            except StopIteration:
                return "odd"

    g = pairs()
    t.next(g)
    t.next(g)


def stop_iteration_thrown_in(t):
    """A StopIteration thrown in and not caught becomes an error, with it as the cause."""

    def body():
        yield 1

    g = body()
    t.next(g)
    t.throw(g, StopIteration("in"))
    t.state(g)


def stop_iteration_thrown_in_and_caught(t):
    """A StopIteration thrown in is caught like any other exception."""

    def body():
        try:
            yield 1
        except StopIteration as stop:
            t("caught", stop)
            yield 2

    g = body()
    t.next(g)
    t.throw(g, StopIteration("in"))


def stop_iteration_before_the_start(t):
    """A StopIteration thrown into a generator that has not started becomes an error too."""

    def body():
        yield 1

    g = body()
    t.throw(g, StopIteration("early"))
    t.state(g)


def stop_iteration_after_the_end(t):
    """A StopIteration thrown into a generator that has ended comes back as it is."""

    def body():
        yield 1

    g = body()
    t.all(g)
    t.throw(g, StopIteration("late"))


def stop_iteration_from_finally(t):
    """A StopIteration raised in a finally becomes an error too."""

    def body():
        try:
            yield 1
        finally:
            raise StopIteration

    g = body()
    t.next(g)
    t.throw(g, Spam("replaced"))


def exit_thrown_in(t):
    """A GeneratorExit thrown in is not caught by an except for exceptions, and comes out of throw()."""

    def body():
        try:
            yield 1
        except Exception:
            t("never here")

    g = body()
    t.next(g)
    t.throw(g, GeneratorExit())
    t.state(g)


def exit_thrown_in_and_ignored(t):
    """A GeneratorExit thrown in with throw() may be answered by a yield, unlike that of close()."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            yield 2

    g = body()
    t.next(g)
    t.throw(g, GeneratorExit())
    t.next(g)


def exit_thrown_in_and_returned(t):
    """A body that ends on a GeneratorExit thrown in has its result in the StopIteration."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            return "last words"

    g = body()
    t.next(g)
    t.throw(g, GeneratorExit())


def stop_iteration_handed_on(t):
    """A StopIteration that was caught and is raised again becomes an error too."""

    def inner():
        return "inner result"
        yield

    def body():
        try:
            yield next(inner())
        except StopIteration as end:
            t("caught", end)
            raise

    t.next(body())


def stop_iteration_of_a_function(t):
    """A StopIteration of a function that the body calls becomes an error in the body, not in the function."""

    def inner():
        yield 1

    def second(source):
        next(source)
        return next(source)

    def body():
        try:
            yield second(inner())
        finally:
            t("finally")

    t.next(body())


def stop_iteration_through_two_bodies(t):
    """The error that a StopIteration has become goes through other bodies as any exception."""

    def inner():
        yield 1
        raise StopIteration

    def outer(source):
        yield next(source)
        yield next(source)

    g = outer(inner())
    t.next(g)
    t.next(g)


def end_of_a_plain_iterator(t):
    """The end of a plain iterator that leaves a body is an error like that of a generator."""

    def body(source):
        while True:
            yield next(source)

    t.drain(body(iter([1])))


def exit_raised_again_later(t):
    """A GeneratorExit that was thrown in and is raised again after further yields comes out of that step."""

    def body():
        try:
            yield 1
        except GeneratorExit as exit:
            yield 2
            raise exit

    g = body()
    t.next(g)
    t.throw(g, GeneratorExit())
    t.next(g)
    t.state(g)
