"""Exceptions thrown in: where they are raised, who handles them, and what comes back out."""

from trace import Crumbs, Eggs, Quit, Spam


def caught_at_the_yield(t):
    """What is thrown in is raised at the suspended yield; throw() answers the next value that is yielded."""

    def body():
        try:
            yield 1
        except Spam as spam:
            t("caught", spam)
        yield 2

    g = body()
    t.next(g)
    t.throw(g, Spam("in"))
    t.next(g)


def same_object_is_caught(t):
    """The body catches the very object that was thrown in."""

    def body():
        try:
            yield 1
        except Spam as caught:
            yield caught

    g = body()
    t.next(g)
    spam = Spam("in")
    t(g.throw(spam) is spam)


def not_caught(t):
    """What the body does not catch comes out of throw() as the same object, and ends the generator."""

    def body():
        yield 1
        yield 2

    g = body()
    t.next(g)
    t.throw(g, Spam("through"))
    t.state(g)
    t.next(g)


def before_the_start(t):
    """Thrown into a generator that has not started: the body never runs, the generator is closed."""

    def body():
        try:
            t("starts")
            yield 1
        except Spam:
            t("never here")

    g = body()
    t.throw(g, Spam("early"))
    t.state(g)
    t.next(g)


def after_the_end(t):
    """Thrown into a generator that has ended: it comes back, each time."""

    def body():
        yield 1

    g = body()
    t.all(g)
    t.throw(g, Spam("late"))
    t.throw(g, Eggs("later"))
    t.state(g)
    t.next(g)


def caught_and_ended(t):
    """A body that catches and ends makes throw() raise StopIteration with the result."""

    def body():
        try:
            yield 1
        except Spam:
            return "got over it"

    g = body()
    t.next(g)
    t.throw(g, Spam("in"))
    t.throw(g, Spam("again"))


def caught_in_a_loop(t):
    """A body may catch at each turn of a loop, and go on with values and exceptions alternately."""

    def body():
        while True:
            try:
                t("got", (yield))
            except Spam as spam:
                t("caught", spam)

    g = body()
    t.next(g)
    t.throw(g, Spam("xyz"))
    t.send(g, 1)
    t.throw(g, Spam(""))
    t.throw(g, Eggs("of another class"))
    t.state(g)
    t.send(g, 2)
    t.throw(g, Spam("after the end"))


def other_class_passes(t):
    """An except of another class is passed by; an outer one catches."""

    def body():
        try:
            try:
                yield 1
            except Eggs:
                yield "wrong"
        except Spam as spam:
            t("outer caught", spam)
            yield "right"

    g = body()
    t.next(g)
    t.throw(g, Spam("in"))


def first_of_the_excepts(t):
    """Of several excepts the first that fits catches."""

    def body():
        while True:
            try:
                yield "ready"
            except Spam:
                yield "spam"
            except (Eggs, ZeroDivisionError):
                yield "eggs or arithmetic"
            except Exception:
                yield "something else"

    g = body()
    t.next(g)
    for exception in (Spam("a"), Eggs("b"), ZeroDivisionError("c"), Crumbs("d")):
        t.throw(g, exception)
        t.next(g)
    t.throw(g, Quit("e"))


def out_of_try(t):
    """An except does not reach beyond its try: neither before nor after it."""

    def body():
        yield "before"
        try:
            yield "in"
        except Spam:
            t("never here")
        yield "after"

    g = body()
    t.next(g)
    t.throw(g, Spam("before"))
    g = body()
    t.next(g)
    t.next(g)
    t.next(g)
    t.throw(g, Spam("after"))


def thrown_in_an_except(t):
    """Thrown at a yield in an except, it passes the other excepts of the same try."""

    def body():
        try:
            try:
                yield 1
            except Spam:
                yield 2
            except Eggs:
                t("never here")
            finally:
                t("finally")
        except Eggs as eggs:
            t("outer caught", eggs)
            yield 3

    g = body()
    t.next(g)
    t.throw(g, Spam("first"))
    t.throw(g, Eggs("second"))
    t.next(g)


def except_raises(t):
    """What an except raises comes out of throw(); it may name its cause."""

    def body():
        try:
            yield 1
        except Spam as spam:
            raise Eggs("scrambled") from spam

    g = body()
    t.next(g)
    t.throw(g, Spam("reason"))
    t.next(g)


def after_an_earlier_one(t):
    """An exception that was raised and caught before leaves no traces on one thrown in later."""

    def body():
        try:
            raise Eggs("earlier")
        except Eggs:
            pass
        try:
            yield 1
        except Exception as other:
            t("caught", other)
            raise

    g = body()
    t.next(g)
    t.throw(g, Spam("later"))


def raised_again_later(t):
    """A caught exception is kept over further yields and may be raised again as the same object."""

    def body():
        try:
            yield 1
        except Spam as spam:
            yield 2
            yield 3
            raise spam

    g = body()
    t.next(g)
    spam = Spam("kept")
    t.throw(g, spam)
    t.next(g)
    t.attempt("same", lambda: _same(g, spam))


def _same(g, expected):
    try:
        return next(g)
    except Spam as spam:
        return spam is expected


def thrown_twice(t):
    """The same object may be thrown in again and again."""

    def body():
        count = 0
        while count < 2:
            try:
                yield count
            except Spam:
                count += 1

    g = body()
    t.next(g)
    spam = Spam("boomerang")
    t.throw(g, spam)
    t.throw(g, spam)
    t.throw(g, spam)


def attempts_are_counted(t):
    """A try within a loop: each exception is another attempt, until it is enough."""

    def body():
        for attempt in range(3):
            try:
                value = yield attempt
                return [attempt, value]
            except Spam as spam:
                t("failed", attempt, spam)
        return "gave up"

    g = body()
    t.next(g)
    t.throw(g, Spam("a"))
    t.send(g, "at last")
    g = body()
    t.next(g)
    t.throw(g, Spam("a"))
    t.throw(g, Spam("b"))
    t.throw(g, Spam("c"))


def raised_within_an_expression(t):
    """Thrown at a yield in the midst of an expression: what was evaluated is dropped, the rest never is."""

    def noted(what):
        t("evaluated", what)
        return what

    def body():
        try:
            t("sum", noted(1) + (yield "now") + noted(2))
        except Spam as spam:
            t("caught", spam)
        yield "after"

    g = body()
    t.next(g)
    t.throw(g, Spam("in the midst"))


def assignment_does_not_happen(t):
    """Thrown at a yield whose answer is assigned: the variable keeps its value."""

    def body():
        value = "old"
        try:
            value = yield "now"
        except Spam:
            pass
        yield value

    g = body()
    t.next(g)
    t.throw(g, Spam("in"))


def resource_is_closed_before_the_except(t):
    """The resource of a with statement is closed before an except around it runs."""

    def body():
        try:
            with t.open("door") as door:
                yield door.name
        except Spam as spam:
            t("caught", spam)
            yield "outside"

    g = body()
    t.next(g)
    t.throw(g, Spam("fire"))


def checked_exception(t):
    """An exception that the body does not declare is thrown in, passes and comes out as any other."""

    def body():
        try:
            yield 1
        finally:
            t("cleans up")

    g = body()
    t.next(g)
    t.throw(g, Crumbs("in the bed"))
    t.state(g)


def quit_passes_exceptions(t):
    """One that is no ordinary exception is not caught by an except for exceptions."""

    def body():
        try:
            yield 1
        except Exception:
            t("never here")
        finally:
            t("finally")

    g = body()
    t.next(g)
    t.throw(g, Quit("now"))
    t.state(g)


def quit_is_caught_by_its_name(t):
    """One that is no ordinary exception may be caught by its class."""

    def body():
        try:
            yield 1
        except Quit as quit:
            t("caught", quit)
            yield 2

    g = body()
    t.next(g)
    t.throw(g, Quit("not yet"))


def thrown_in_from_another_body(t):
    """A body may throw into another generator what it has caught itself."""

    def inner():
        try:
            yield "inner"
        except Spam as spam:
            t("inner caught", spam)
            yield "inner again"

    def outer():
        other = inner()
        try:
            yield next(other)
        except Spam as spam:
            yield other.throw(spam)

    g = outer()
    t.next(g)
    t.throw(g, Spam("handed on"))
    t.next(g)
