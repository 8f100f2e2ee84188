"""What is closed with a generator, and what closes a generator."""

import contextlib
import gc

from trace import Self, Spam


def resources_are_closed(t):
    """The resources of with statements are closed, the last one first."""

    def body():
        with t.open("a") as a, t.open("b") as b:
            with t.open("c") as c:
                yield a.name + b.name + c.name

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)


def only_open_resources(t):
    """Only those resources are closed that the body holds at that yield."""

    def body():
        for name in ("a", "b", "c"):
            with t.open(name) as resource:
                yield resource.name

    g = body()
    t.next(g)
    t.next(g)
    t.close(g)


def resource_of_each_turn(t):
    """A with statement in a loop opens and closes a resource at each turn, around the yield."""

    def body():
        for name in ("a", "b", "c"):
            with t.open(name) as resource:
                yield resource.name

    t.all(body())


def resource_fails_to_close(t):
    """What the closing of a resource raises replaces GeneratorExit and comes out of close()."""

    def body():
        with t.open("door", Spam("stuck")) as door:
            yield door.name

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)


def resource_fails_to_close_at_the_end(t):
    """What the closing of a resource raises in an ordinary step comes out of that step."""

    def body():
        with t.open("door", Spam("stuck")) as door:
            yield door.name

    t.drain(body())


def resource_is_closed_before_finally(t):
    """The resource of a with statement is closed before the yield of a finally around it."""

    def body(second):
        try:
            with t.open("a") as a:
                yield a.name
                if second:
                    raise Spam("b is missing")
        finally:
            yield "afterwards"

    t.drain(body(True))


def with_statement_closes(t):
    """A with statement around a generator closes it, however the block is left."""

    def body():
        try:
            yield 1
            yield 2
        finally:
            t("finally")

    with contextlib.closing(body()) as g:
        t.next(g)
    t.state(g)
    try:
        with contextlib.closing(body()) as g:
            t.next(g)
            raise Spam("in the block")
    except Spam as spam:
        t("caught", spam)


def break_does_not_close(t):
    """A loop that is left does not close the generator."""

    def body():
        try:
            yield 1
            yield 2
        finally:
            t("finally")

    g = body()
    for value in g:
        t("value", value)
        break
    t.state(g)
    t.close(g)


def source_of_a_loop_stays_open(t):
    """The generator that a closed body was looping over is not closed with it."""

    def inner():
        try:
            yield 1
            yield 2
        finally:
            t("inner finally")

    def outer(source):
        for value in source:
            yield value * 10

    source = inner()
    g = outer(source)
    t.next(g)
    t.close(g)
    t.state(source)
    t.next(source)
    t.close(source)


def owned_source_is_closed(t):
    """A body that owns another generator closes it by a with statement."""

    def inner():
        try:
            yield 1
            yield 2
        finally:
            t("inner finally")

    def outer():
        with contextlib.closing(inner()) as source:
            for value in source:
                yield value * 10

    g = outer()
    t.next(g)
    t.close(g)


def cleanup_steps_another(t):
    """A body that is being closed may step and close other generators."""

    def other():
        try:
            yield "other 1"
            yield "other 2"
        finally:
            t("other finally")

    def body():
        companion = other()
        try:
            yield next(companion)
        finally:
            t("cleanup", next(companion))
            companion.close()

    g = body()
    t.next(g)
    t.close(g)


def state_while_closing(t):
    """A body that is being closed is running; after an ignored exit it is suspended."""

    def body(me):
        try:
            yield 1
        except GeneratorExit:
            t.state(me.machine)
            yield 2

    me = Self()
    g = me.machine = body(me)
    t.next(g)
    t.close(g)
    t.state(g)
    t.close(g)
    t.state(g)


def source_of_a_loop_is_not_thrown_into(t):
    """What is thrown into a body that loops over another generator is not raised in that one."""

    def inner():
        try:
            yield 1
            yield 2
        except Spam:
            t("never here")

    def outer(source):
        for value in source:
            try:
                yield value
            except Spam as spam:
                t("outer caught", spam)

    source = inner()
    g = outer(source)
    t.next(g)
    t.throw(g, Spam("in"))
    t.next(g)
    t.state(source)


def source_fails(t):
    """What the source of a loop raises may be caught around the loop, whose generator goes on."""

    def inner():
        yield 1
        raise Spam("no more")

    def outer():
        try:
            for value in inner():
                yield value
        except Spam as spam:
            t("caught", spam)
        yield "something else"

    t.all(outer())


def abandoned(t):
    """The finally of a generator that nobody can step any more runs when it is collected."""

    def body():
        try:
            yield 1
        finally:
            t("finally")

    g = body()
    t.next(g)
    g = None
    gc.collect()
    t("collected", g)
