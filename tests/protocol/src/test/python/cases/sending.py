"""Values sent in: what a yield answers, where it may stand, and in which order things happen around it."""

from trace import Spam


def answer_of_yield(t):
    """A sent value is what the suspended yield answers."""

    def body():
        t("got", (yield 1))
        yield 2

    g = body()
    t.next(g)
    t.send(g, 42)
    t.send(g, 43)


def next_sends_none(t):
    """next() resumes a yield with None, as send(None) does."""

    def body():
        while True:
            t("got", (yield "value"))

    g = body()
    t.next(g)
    t.next(g)
    t.send(g, None)


def send_none_starts(t):
    """send(None) starts a generator as next() does."""

    def body():
        t("starts")
        yield 1

    g = body()
    t.send(g, None)


def too_early(t):
    """A value can't be sent to a generator that has not started, which stays as it is."""

    def body():
        t("got", (yield 1))

    g = body()
    t.send(g, "foo")
    t.state(g)
    t.next(g)
    t.send(g, "bar")


def finds_the_end(t):
    """A send that finds the end raises StopIteration with the result; another one, without."""

    def body():
        got = yield 1
        return [got, "returned"]

    g = body()
    t.next(g)
    t.send(g, "a")
    t.send(g, "b")
    t.send(g, None)


def after_an_exception(t):
    """A send to a generator that an exception has ended raises StopIteration."""

    def body():
        got = yield 1
        raise Spam(got)

    g = body()
    t.next(g)
    t.send(g, "fatal")
    t.send(g, "too late")


def result_is_what_was_sent(t):
    """A yield may be what is returned: any object, a list or a StopIteration too."""

    def body():
        return (yield 1)

    for value in ("text", [2, 3], StopIteration(2), None):
        g = body()
        t.next(g)
        t.send(g, value)


def same_object(t):
    """What is sent arrives as the same object, and comes back as it."""

    def body():
        value = None
        while True:
            value = yield value

    g = body()
    next(g)
    spam = Spam("itself")
    t(g.send(spam) is spam)
    t(g.send(g) is g)


def augmented_assignment(t):
    """A yield may be the right side of an augmented assignment."""

    def body(seen):
        count = 0
        while count < 25:
            count += yield
            seen.append(count)

    seen = []
    g = body(seen)
    t.next(g)
    for _ in range(3):
        t.send(g, 10)
        t(seen)


def augmented_assignment_reads_first(t):
    """An augmented assignment reads its left side before the yield on its right suspends."""

    def body(counts):
        counts[0] += yield "ready"
        return counts[0]

    counts = [1]
    g = body(counts)
    t.next(g)
    counts[0] = 100
    t.send(g, 10)


def chained_assignment(t):
    """Yields as indices in a chained assignment: each target is stored before the next is looked at."""

    def body(data):
        data[(yield "first")] = data[(yield "second")] = "new"

    data = ["old", "older"]
    g = body(data)
    t.next(g)
    t(data)
    t.send(g, 0)
    t(data)
    t.send(g, 1)
    t(data)


def arguments_from_left_to_right(t):
    """Yields as arguments of a call suspend from left to right; what was evaluated is kept."""

    def noted(what):
        t("evaluated", what)
        return what

    def body():
        t("called", [noted("first"), (yield 1), noted("third"), (yield 2), noted("fifth")])

    g = body()
    t.next(g)
    t.send(g, "second")
    t.send(g, "fourth")


def operands_from_left_to_right(t):
    """Yields as operands suspend from left to right."""

    def body():
        return (yield "left") - (yield "right") * (yield "factor")

    g = body()
    t.next(g)
    t.send(g, 100)
    t.send(g, 3)
    t.send(g, 7)


def yield_of_a_yield(t):
    """A yield may be the value of another yield."""

    def body():
        t("outer got", (yield (yield 1)))

    g = body()
    t.next(g)
    t.send(g, "back again")
    t.send(g, "last")


def or_suspends_at_need(t):
    """The right side of an or suspends only if it is evaluated."""

    def body():
        while True:
            t("or:", (yield "left") or (yield "right"))

    g = body()
    t.next(g)
    t.send(g, True)
    t.send(g, False)
    t.send(g, True)


def and_suspends_at_need(t):
    """The right side of an and suspends only if it is evaluated."""

    def body():
        while True:
            t("and:", (yield "left") and (yield "right"))

    g = body()
    t.next(g)
    t.send(g, False)
    t.send(g, True)
    t.send(g, True)


def conditional_expression(t):
    """A yield may be the condition of a conditional expression, and either of its branches."""

    def body():
        while True:
            t("chose", (yield "then") if (yield "condition") else (yield "else"))

    g = body()
    t.next(g)
    t.send(g, True)
    t.send(g, 1)
    t.send(g, False)
    t.send(g, 2)


def condition_of_a_loop(t):
    """A yield may be the condition of a while."""

    def body():
        turns = 0
        while (yield turns):
            turns += 1
        return turns

    g = body()
    t.next(g)
    t.send(g, True)
    t.send(g, True)
    t.send(g, False)


def source_of_a_loop(t):
    """A yield may answer what a loop runs over."""

    def body():
        for each in (yield "what?"):
            yield each * 2

    g = body()
    t.next(g)
    t.send(g, [1, 2, 3])
    t.all(g)


def raised_as_sent(t):
    """A yield may answer what is raised."""

    def body():
        raise (yield "which?")

    g = body()
    t.next(g)
    t.send(g, Spam("this"))
    t.state(g)


def managed_as_sent(t):
    """A yield may answer the resource of a with statement."""

    def body():
        with (yield "which?") as resource:
            yield resource.name
            t("still open")

    g = body()
    t.next(g)
    t.attempt("send door", lambda: g.send(t.open("door")))
    t.next(g)


def counter_that_can_be_set(t):
    """A counter goes on from the value that is sent."""

    def counter(limit):
        i = 0
        while i < limit:
            jump = yield i
            i = i + 1 if jump is None else jump

    g = counter(10)
    t.next(g)
    t.next(g)
    t.send(g, 8)
    t.next(g)
    t.next(g)


def loop_and_send_alternate(t):
    """In a loop over a generator a value may be sent: what the send answers is no turn of the loop."""

    def counter(limit):
        i = 0
        while i < limit:
            jump = yield i
            i = i + 1 if jump is None else jump

    g = counter(12)
    for value in g:
        t("value", value)
        if value == 2:
            t.send(g, 9)


def assignment_keeps_the_last(t):
    """A variable keeps the last sent value while others come and go."""

    def body():
        last = "nothing"
        while True:
            sent = yield last
            if sent is not None:
                last = sent

    g = body()
    t.next(g)
    t.send(g, "a")
    t.next(g)
    t.next(g)
    t.send(g, "b")
    t.next(g)


def two_generators_talk(t):
    """Two generators may be driven by each other's answers."""

    def player(name):
        heard = yield name + " is ready"
        while True:
            heard = yield heard + name

    a, b = player("a"), player("b")
    t.next(a)
    t.next(b)
    ball = "-"
    for _ in range(3):
        ball = t.send(a, ball)
        ball = t.send(b, ball)
