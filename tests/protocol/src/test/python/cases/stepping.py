"""Steps: from the creation of a generator to its end, and what a loop sees of it."""

from trace import Spam


def creation_runs_nothing(t):
    """A call of a generator function runs nothing of its body, the first next() does."""

    def body():
        t("body starts")
        yield 1

    g = body()
    t.state(g)
    t("created")
    t.next(g)
    t.state(g)


def arguments_are_evaluated_at_creation(t):
    """The arguments of a generator function are evaluated when it is called, once."""

    def argument(name):
        t("evaluated", name)
        return name

    def body(first, second):
        yield first
        yield second

    g = body(argument("a"), argument("b"))
    t("created")
    t.all(g)


def runs_from_yield_to_yield(t):
    """Each next() runs the body on from one yield to the next one."""

    def body():
        t("before the first")
        yield 1
        t("between")
        yield 2
        t("after the last")

    g = body()
    t.next(g)
    t("outside")
    t.next(g)
    t("outside")
    t.next(g)


def falls_off_the_end(t):
    """A body that reaches its end ends the generator: StopIteration without a value."""

    def body():
        yield 1
        yield 2

    g = body()
    t.next(g)
    t.next(g)
    t.next(g)
    t.state(g)


def return_ends(t):
    """A return ends the generator, whatever comes after it."""

    def body(early):
        yield 1
        if early:
            return
        yield 2

    t.all(body(False))
    t.all(body(True))


def end_is_final(t):
    """A generator that has ended stays so, however often it is asked."""

    def body():
        yield 1

    g = body()
    t.next(g)
    for _ in range(3):
        t.next(g)
        t.state(g)


def result_is_carried_once(t):
    """The first StopIteration carries the result, later ones carry None."""

    def body():
        yield 1
        return "result"

    g = body()
    t.next(g)
    t.next(g)
    t.next(g)


def result_without_a_yield(t):
    """A generator that returns before it yields has its result in the first StopIteration."""

    def body(empty):
        if empty:
            return "nothing to do"
        yield 1

    g = body(True)
    t.next(g)
    t.next(g)


def result_after_a_loop(t):
    """A loop that runs to the end swallows the result."""

    def body():
        yield 1
        return "result"

    g = body()
    t.drain(g)
    t.next(g)


def never_yields(t):
    """A generator function whose yield is never reached still makes a generator, an empty one."""

    def body(count):
        t("runs")
        for i in range(count):
            yield i

    g = body(0)
    t.state(g)
    t.all(g)


def yields_none(t):
    """Yielding None is no end; returning is."""

    def body():
        for _ in range(3):
            yield None
        yield None

    t.all(body())


def return_is_no_exception(t):
    """A return inside of try is not seen by except."""

    def body():
        try:
            return
        except BaseException:
            yield 1

    t.all(body())


def raised_stop_iteration_is_one(t):
    """A StopIteration raised in try is caught by except, unlike a return."""

    def body():
        yield 1
        try:
            raise StopIteration
        except StopIteration:
            yield 42
        yield 3

    t.all(body())


def finally_yields_after_return(t):
    """A finally may yield on the way out of a return, whose result is kept meanwhile."""

    def body():
        try:
            yield 1
            return "result"
        finally:
            yield 2
            t("end of finally")

    g = body()
    t.next(g)
    t.next(g)
    t.next(g)


def finally_yields_at_continue(t):
    """A finally may yield at each continue of a loop."""

    def body():
        for i in range(3):
            try:
                continue
            finally:
                yield i

    t.all(body())


def finally_yields_at_break(t):
    """A finally may yield at a break, which is carried out afterwards."""

    def body():
        for i in range(5):
            try:
                if i == 2:
                    break
                yield i
            finally:
                yield -i
        yield "done"

    t.all(body())


def range_of_ones_own(t):
    """A loop in the body yields a value at each turn."""

    def counting(n):
        i = 0
        while i < n:
            yield i
            i += 1

    t.all(counting(5))
    t.all(counting(0))


def returns_to_the_most_recent_caller(t):
    """A generator yields to whoever makes the step, not to who made it."""

    def counting(n):
        for i in range(n):
            yield i

    def creator():
        r = counting(4)
        t("creator", next(r))
        return r

    for i in creator():
        t("caller", i)


def generators_use_generators(t):
    """A generator may loop over another and yield what it makes of its values."""

    def counting(n):
        for i in range(n):
            yield i

    def squares(n):
        for i in counting(n):
            yield i * i

    t.all(squares(5))


def second_loop_goes_on(t):
    """A second loop over a generator goes on where the first broke off."""

    def body():
        for i in range(6):
            yield i

    g = body()
    t.take(g, 2)
    t.take(g, 3)
    t.next(g)
    t.next(g)


def loop_over_an_ended_one(t):
    """A loop over a generator that has ended has no turn."""

    def body():
        yield 1

    g = body()
    t.take(g, 3)
    t.take(g, 3)


def iterator_of_itself(t):
    """A generator is its own iterator."""

    def body():
        yield 1

    g = body()
    t(iter(g) is g)
    t.next(g)
    t(iter(g) is g)


def independent_of_each_other(t):
    """Two calls of a generator function make two generators with variables of their own."""

    def body(name):
        count = 0
        while True:
            count += 1
            yield f"{name}{count}"

    a, b = body("a"), body("b")
    t.next(a)
    t.next(a)
    t.next(b)
    t.next(a)
    t.next(b)


def body_raises(t):
    """What the body raises comes out of the step and ends the generator."""

    def fails():
        raise Spam("from a call")

    def body():
        yield 1
        fails()
        yield 2

    g = body()
    t.next(g)
    t.next(g)
    t.state(g)
    t.next(g)


def body_raises_at_once(t):
    """What the body raises before it yields comes out of the first step, not out of the call."""

    def body(bad):
        if bad:
            raise Spam("bad")
        yield 1

    g = body(True)
    t("created")
    t.next(g)
    t.next(g)


def loop_stops_at_an_exception(t):
    """What the body raises goes through the loop over it; the values before have been seen."""

    def body():
        yield 1
        yield 2
        raise Spam("third")

    t.drain(body())


def through_all_the_clauses(t):
    """Yields in try, except and after them, with an exception raised again on its way through."""

    def body():
        try:
            yield 1
            try:
                yield 2
                if True:
                    raise Spam("inner")
                yield 3
            except Spam as spam:
                yield 4
                yield 5
                raise spam
            yield 6
        except Exception as other:
            t("outer", other)
            yield 7
        yield 8
        try:
            x = 12
        finally:
            yield 9
        yield x

    t.all(body())


def unexpected_in_nested_try(t):
    """What is raised after a yield is caught by the try that the yield is in."""

    def body():
        try:
            try:
                yield 12
                raise ArithmeticError("by zero")
            except ArithmeticError:
                yield 666
            except Exception:
                try:
                    yield 1
                finally:
                    yield 2
        except Exception:
            return

    t.all(body())


def yields_itself(t):
    """A generator may yield itself, like any object."""

    def body():
        me = yield None
        while True:
            yield me

    g = body()
    next(g)
    t(g.send(g) is g)
    t(next(g) is g)


def iterable_of_fresh_generators(t):
    """An object whose iterator is made by a generator function can be looped over again and again."""

    class Countdown:
        def __init__(self, start):
            self.start = start

        def __iter__(self):
            i = self.start
            while i > 0:
                yield i
                i -= 1

    countdown = Countdown(3)
    for a in countdown:
        for b in countdown:
            t(a, b)


def sees_changes_of_its_object(t):
    """A body reads the fields of its object anew after each step."""

    class Counter:
        def __init__(self):
            self.by = 1

        def counting(self):
            count = 0
            while True:
                yield count
                count += self.by

    counter = Counter()
    g = counter.counting()
    t.take(g, 3)
    counter.by = 10
    t.take(g, 3)


def break_of_an_outer_loop(t):
    """A generator is left and resumed in nested loops, and leaves both of them."""

    def body():
        for i in range(3):
            for j in range(3):
                if i + j == 3:
                    return
                yield [i, j]

    t.all(body())
