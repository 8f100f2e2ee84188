"""A generator that is stepped while it runs: by its own body, directly or by a detour."""

import threading

from trace import Self, Spam


def next_of_itself(t):
    """A next() of the running generator itself raises an error there, which ends the body if it is not caught."""

    def body(me):
        yield next(me.machine)

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.state(g)
    t.next(g)


def next_of_itself_caught(t):
    """The error may be caught where it is raised; the body goes on unharmed."""

    def body(me):
        count = 1
        t.next(me.machine)
        yield count
        count += 1
        t.next(me.machine)
        yield count

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.next(g)
    t.next(g)


def send_to_itself(t):
    """A send() to the running generator raises the error; what is sent from outside still arrives."""

    def body(me):
        t("got", (yield 1))
        t.send(me.machine, "lost")
        t("got", (yield 2))

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.send(g, "a")
    t.send(g, "b")


def throw_into_itself(t):
    """A throw() into the running generator raises the error, not what was to be thrown."""

    def body(me):
        try:
            t.throw(me.machine, Spam("lost"))
        except Spam:
            t("never here")
        yield 1

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.next(g)


def close_of_itself(t):
    """A close() of the running generator raises the error; the body goes on."""

    def body(me):
        t.close(me.machine)
        yield 1
        t.close(me.machine)
        yield 2

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.next(g)
    t.close(g)


def loop_over_itself(t):
    """A loop over the running generator raises the error at its first turn."""

    def body(me):
        t.take(me.machine, 3)
        yield 1

    me = Self()
    g = me.machine = body(me)
    t.next(g)


def by_a_detour(t):
    """Another generator that steps the one it was stepped by gets the error."""

    def one(me, another):
        yield next(another)
        yield "one goes on"

    def other(me):
        t.next(me.machine)
        yield "other"

    me = Self()
    g = me.machine = one(me, other(me))
    t.next(g)
    t.next(g)


def by_a_detour_uncaught(t):
    """The error of a detour ends each generator on its way that does not catch it."""

    def one(another):
        try:
            yield next(another)
        finally:
            t.state(another)

    def other(me):
        yield next(me.machine)

    me = Self()
    another = other(me)
    g = me.machine = one(another)
    t.next(g)
    t.state(g)
    t.state(another)


def by_a_function(t):
    """A function that the body calls steps the running generator no better."""

    def step(me):
        return next(me.machine)

    def body(me):
        t.attempt("call", lambda: step(me))
        yield 1

    me = Self()
    g = me.machine = body(me)
    t.next(g)


def in_finally(t):
    """In a finally that close() runs, the generator runs as well."""

    def body(me):
        try:
            yield 1
        finally:
            t.close(me.machine)
            t.next(me.machine)

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.close(g)
    t.state(g)


def in_an_except(t):
    """In an except that throw() runs, the generator runs as well; the caught exception is kept."""

    def body(me):
        try:
            yield 1
        except Spam as spam:
            t.throw(me.machine, Spam("lost"))
            yield spam

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.throw(g, Spam("kept"))


def in_the_first_step(t):
    """The first step counts as running too, though nothing was yielded yet."""

    def body(me):
        t.state(me.machine)
        t.send(me.machine, "early")
        t.send(me.machine, None)
        yield 1

    me = Self()
    g = me.machine = body(me)
    t.state(g)
    t.next(g)
    t.state(g)


def state_within(t):
    """A generator is running from within, also for those whom it calls, and suspended from without."""

    def running(me):
        return me.machine.gi_running

    def body(me):
        yield running(me)
        yield running(me)

    me = Self()
    g = me.machine = body(me)
    t("running", running(me))
    t.next(g)
    t("running", running(me))
    t.next(g)
    t("running", running(me))
    t.next(g)
    t("running", running(me))


def state_of_the_stepping_one(t):
    """A generator that steps another counts as running while that one runs."""

    def one(another):
        yield next(another)

    def other(me):
        t.state(me.machine)
        yield "other"

    me = Self()
    another = other(me)
    g = me.machine = one(another)
    t.next(g)
    t.state(g)
    t.state(another)


def another_of_its_kind(t):
    """A body may step other generators of its own function."""

    def countdown(n):
        if n > 0:
            yield n
            for each in countdown(n - 1):
                yield each

    t.all(countdown(4))


def suspended_one_may_be_stepped(t):
    """A generator that is suspended may be stepped by whom it has stepped before."""

    def ping(me):
        yield "ping 1"
        yield "ping 2"

    def pong(me):
        yield "pong " + next(me.machine)
        yield "pong " + next(me.machine)

    me = Self()
    g = me.machine = ping(me)
    t.all(pong(me))
    t.next(g)


def closes_another(t):
    """A body may close another generator, even the one that it is looping over."""

    def source():
        i = 0
        while True:
            yield i
            i += 1

    def until(limit):
        numbers = source()
        for i in numbers:
            if i == limit:
                numbers.close()
            yield i

    t.all(until(2))


def error_may_be_kept(t):
    """The error is an exception like any other: it may be kept and yielded."""

    def body(me):
        try:
            next(me.machine)
        except ValueError as error:
            caught = error
        yield 1
        yield caught

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.next(g)


def from_another_thread(t):
    """A step by another thread while the body runs raises the error in that thread; the body goes on."""

    def body(me):
        other = threading.Thread(target=lambda: t.next(me.machine))
        other.start()
        other.join()
        yield 1

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.next(g)


def handed_to_another_thread(t):
    """Between its steps a generator may be handed to another thread and back."""

    def counting(limit):
        for i in range(limit):
            yield i

    g = counting(3)
    t.next(g)
    for action in (t.next, t.next, t.next):
        other = threading.Thread(target=action, args=[g])
        other.start()
        other.join()
    t.next(g)
