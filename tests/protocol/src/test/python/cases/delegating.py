"""Delegation by `yield from`: who is resumed, thrown into and closed, and what comes back."""

from trace import Eggs, Spam


def first_next_reaches_the_subgenerator(t):
    """The first next() of a delegator runs the subgenerator to its first yield."""

    def outer():
        t("outer starts")
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
            yield from inner()
        except Eggs as eggs:
            t("outer caught", eggs)
            yield "rescued"

    def inner():
        try:
            yield 1
        finally:
            t("inner cleans up")

    g = outer()
    t.next(g)
    t.throw(g, Eggs("scrambled"))
    t.drain(g)


def closing_closes_the_subgenerator_first(t):
    """close() closes the subgenerator, then raises GeneratorExit at the `yield from`."""

    def outer():
        try:
            yield from inner()
        except GeneratorExit:
            t("outer exits")
            raise

    def inner():
        try:
            yield 1
        except GeneratorExit:
            t("inner exits")
            raise

    g = outer()
    t.next(g)
    t.close(g)
    t.state(g)
