"""Looking into a suspended generator: its state, its variables, its place, whom it delegates to."""

import pickle

from trace import Self, Spam


def states_of_a_life(t):
    """A generator is created, runs, is suspended, and is closed in the end."""

    def body(me):
        t.state(me.machine)
        yield 1
        t.state(me.machine)

    me = Self()
    g = me.machine = body(me)
    t.state(g)
    t.next(g)
    t.state(g)
    t.next(g)
    t.state(g)


def closed_by_an_exception(t):
    """A generator that an exception has ended is closed, and has no variables any more."""

    def body(name):
        yield name
        raise Spam(name)

    g = body("ham")
    t.next(g)
    t.locals(g)
    t.next(g)
    t.state(g)
    t.locals(g)


def parameters_before_the_start(t):
    """Before the first step the variables are the parameters."""

    def body(first, second):
        yield first
        yield second

    g = body("a", "b")
    t.locals(g)


def variables_as_they_are_assigned(t):
    """A variable is there as soon as it is assigned, and has the value of that moment."""

    def body(a):
        yield 1
        b = a + 1
        yield 2
        c = a + b
        yield 3
        b += 100
        yield 4
        t(a, b, c)

    g = body(1)
    t.locals(g)
    for _ in range(5):
        t.next(g)
        t.locals(g)


def variables_of_a_loop(t):
    """The variables of a loop at each turn."""

    def body(n):
        total = 0
        for i in range(n):
            total += i
            yield total
            t("turn", i)

    g = body(4)
    t.next(g)
    t.next(g)
    t("total", g.gi_frame.f_locals["total"])
    t.next(g)
    t("i", g.gi_frame.f_locals["i"])


def none_is_a_value(t):
    """A variable that holds None is one."""

    def body():
        nothing = None
        something = "there"
        yield 1
        t(nothing, something)

    g = body()
    t.next(g)
    t.locals(g)


def dead_variables(t):
    """A variable that the rest of the body does not read is still there."""

    def body(a):
        b = a + 1
        yield b
        c = b + 1
        yield c
        yield "end"

    g = body(1)
    t.next(g)
    t.locals(g)
    t.next(g)
    t.locals(g)
    t.next(g)
    t.locals(g)


def variables_of_ended_blocks(t):
    """The variable of a loop outlives the loop."""

    def body():
        for i in range(1):
            yield i
        yield "after"

    g = body()
    t.next(g)
    t.next(g)
    t.locals(g)


def caught_exception_is_a_variable(t):
    """A caught exception is a variable of its except, and of nothing else."""

    def body():
        try:
            yield 1
        except Spam as spam:
            yield 2
            t("handled", spam)
        yield 3

    g = body()
    t.next(g)
    t.locals(g)
    t.throw(g, Spam("in"))
    t.locals(g)
    t.next(g)
    t.locals(g)


def sent_value_is_a_variable(t):
    """A sent value is a variable as soon as it is assigned."""

    def body():
        while True:
            got = yield "next"
            yield "have it"
            t("got", got)

    g = body()
    t.next(g)
    t.locals(g)
    t.send(g, 42)
    t.locals(g)


def after_the_end(t):
    """A generator that has ended has no variables."""

    def body(name):
        yield name

    g = body("ham")
    t.all(g)
    t.locals(g)


def after_closing(t):
    """A generator that was closed has no variables, even if it never ran."""

    def body(name):
        yield 1
        yield name

    g = body("ham")
    t.next(g)
    t.locals(g)
    t.close(g)
    t.locals(g)
    g = body("eggs")
    t.locals(g)
    t.close(g)
    t.locals(g)


def name_of_the_function(t):
    """A frame tells the name of the generator function."""

    def labelled():
        yield 1
        yield 2

    g = labelled()
    t(g.gi_frame.f_code.co_name)
    t.next(g)
    t(g.gi_frame.f_code.co_name)


def line_of_the_yield(t):
    """A frame tells the line of the suspended yield; before the start, that of the function."""

    def body():
        yield 1

        yield 2
        yield 3

    g = body()
    first = g.gi_frame.f_lineno
    for _ in range(3):
        t.next(g)
        t("line", g.gi_frame.f_lineno - first)


def frame_follows(t):
    """A frame follows its generator from step to step."""

    def body(count):
        while True:
            yield count
            count += 1

    g = body(1)
    frame = g.gi_frame
    t.next(g)
    t(frame.f_locals["count"])
    t.next(g)
    t(frame.f_locals["count"])


def delegates_to(t):
    """A generator that delegates tells to whom; otherwise, and while it runs, to nobody."""

    def inner(me):
        t.yielding_from(me.machine)
        t.state(me.machine)
        yield 1
        t.yielding_from(me.machine)

    def outer(source, me):
        t.yielding_from(me.machine)
        yield from source
        t.yielding_from(me.machine)
        yield 2

    me = Self()
    source = inner(me)
    g = me.machine = outer(source, me)
    t.yielding_from(g, source=source)
    for _ in range(3):
        t.next(g)
        t.state(g)
        t.yielding_from(g, source=source)


def variables_of_the_subgenerator(t):
    """Through the generator that it delegates to, a chain may be looked into down to the innermost."""

    def inner(depth):
        if depth == 0:
            yield "deep"
        else:
            yield from inner(depth - 1)
        t("back at", depth)

    g = inner(2)
    t.next(g)
    level = g
    while level is not None:
        t.locals(level)
        level = level.gi_yieldfrom


def looking_changes_nothing(t):
    """Looking at a generator changes nothing."""

    def body(count):
        while True:
            yield count
            count += 1

    g = body(1)
    t.next(g)
    for _ in range(3):
        t.locals(g)
        t.state(g)
    t.next(g)


def independent_frames(t):
    """Two generators of one function have frames of their own."""

    def body(name, count):
        while count < 9:
            yield name
            count += 1

    a, b = body("a", 1), body("b", 5)
    t.next(a)
    t.next(b)
    t.next(b)
    t.locals(a)
    t.locals(b)


def not_to_be_written_down(t):
    """A generator can't be pickled: its body would have to be written down as well."""

    def body():
        yield 1

    try:
        pickle.dumps(body())
    except TypeError:
        t("refused")
