"""Coroutines that are driven by what is sent to them: sinks, filters, tasks and their schedulers."""

from collections import deque

from trace import Eggs, Spam


def _started(coroutine):
    next(coroutine)
    return coroutine


def echo(t):
    """A coroutine that answers what it is sent, or thrown, and tells when it is closed."""

    def echoing(value):
        t("starts")
        try:
            while True:
                try:
                    value = yield value
                except Exception as exception:
                    value = exception
        finally:
            t("ends")

    g = echoing(1)
    t.next(g)
    t.next(g)
    t.send(g, 2)
    t.throw(g, Spam("eggs"))
    t.send(g, 3)
    t.close(g)


def matching_lines(t):
    """A sink that looks for a word in the lines that it is sent, until it is closed."""

    def matching(word):
        t("looking for", word)
        found = 0
        try:
            while True:
                line = yield found
                if word in line:
                    t(line)
                    found += 1
        except GeneratorExit:
            t("found", found)

    g = matching("eggs")
    t.next(g)
    t.send(g, "spam and ham")
    t.send(g, "ham and eggs")
    t.send(g, "eggs and spam")
    t.close(g)


def filters_before_a_sink(t):
    """Coroutines that hand on what they are sent, changed, or not at all; the end is handed on too."""

    def sink():
        try:
            while True:
                t("sink got", (yield))
        finally:
            t("sink closed")

    def only_even(target):
        try:
            while True:
                number = yield
                if number % 2 == 0:
                    target.send(number)
        finally:
            target.close()

    def doubled(target):
        try:
            while True:
                target.send((yield) * 2)
        finally:
            target.close()

    g = _started(only_even(_started(doubled(_started(sink())))))
    for i in range(5):
        g.send(i)
    t.close(g)


def one_to_many(t):
    """A coroutine that hands on to several; one that has ended is left out."""

    def sink(name, count):
        for _ in range(count):
            t(name, (yield))

    def broadcast(targets):
        while targets:
            value = yield len(targets)
            for target in list(targets):
                try:
                    target.send(value)
                except StopIteration:
                    targets.remove(target)

    g = broadcast([_started(sink("a", 1)), _started(sink("b", 3)), _started(sink("c", 2))])
    t.next(g)
    for value in ("x", "y", "z"):
        t.send(g, value)


def average(t):
    """A running average, with the count as its result."""

    def averaging():
        total, count, value = 0, 0, None
        while True:
            number = yield value
            if number is None:
                return count
            total += number
            count += 1
            value = total // count

    g = averaging()
    t.next(g)
    for number in (10, 30, 5):
        t.send(g, number)
    t.send(g, None)


def groups(t):
    """A coroutine that starts a fresh one for each group, by delegation, and collects their results."""

    def group():
        total = 0
        while True:
            number = yield
            if number is None:
                return total
            total += number

    def totals(found):
        while True:
            found.append((yield from group()))

    found = []
    g = _started(totals(found))
    for number in (1, 2, 3, None, 4, 5, None, None, 6):
        g.send(number)
    t(found)
    t.close(g)


def batches(t):
    """A coroutine that writes in batches; what is left is written when it is closed."""

    def batching(size):
        batch = []
        try:
            while True:
                batch.append((yield len(batch)))
                if len(batch) == size:
                    t("write", batch)
                    batch = []
        finally:
            if batch:
                t("write the rest", batch)

    g = batching(3)
    t.next(g)
    for each in "abcde":
        t.send(g, each)
    t.close(g)


def commands_by_exceptions(t):
    """A coroutine whose commands are exceptions: it answers each and goes on."""

    def account(balance):
        while True:
            try:
                amount = yield balance
                if amount < 0 and balance + amount < 0:
                    raise Eggs("not enough")
                balance += amount
            except Spam as command:
                t("command", command)
                balance = 0
            except Eggs as error:
                t("refused", error)

    g = account(100)
    t.next(g)
    t.send(g, -30)
    t.send(g, -80)
    t.throw(g, Spam("reset"))
    t.send(g, 5)


def automaton(t):
    """A state machine whose state is the place where it waits."""

    def without_comments():
        out = ""
        while True:
            character = yield out
            out = ""
            while character == "/":
                following = yield ""
                if following == "*":
                    last = ""
                    while True:
                        character = yield ""
                        if last == "*" and character == "/":
                            break
                        last = character
                    character = ""
                else:
                    out += "/"
                    character = following
            out += character

    g = _started(without_comments())
    t("".join(g.send(character) for character in "a/b /* c * / d **/ e //f"))


def simulation(t):
    """Events in the order of their times, made by coroutines that are sent the time at which they go on."""

    def taxi(name, rides, time):
        for ride in range(rides):
            time = yield [time + 3, name, "picks up"]
            time = yield [time + 4 + ride, name, "drops"]
        yield [time + 1, name, "goes home"]

    cabs = [taxi("a", 1, 0), taxi("b", 2, 2)]
    events = [[cab.send(None), cab] for cab in cabs]
    while events:
        events.sort(key=lambda event: event[0][0])
        event, cab = events.pop(0)
        t(event)
        try:
            events.append([cab.send(event[0]), cab])
        except StopIteration:
            t("one less")


def moving_window(t):
    """A coroutine that answers the sum of the last values it was sent."""

    def window(size):
        last = deque()
        while True:
            value = yield sum(last)
            last.append(value)
            if len(last) > size:
                last.popleft()

    g = _started(window(3))
    for value in (1, 2, 3, 4, 5):
        t.send(g, value)
