"""close(): what is raised in the body, what the body may do about it, and what comes out."""

from trace import Eggs, Quit, Spam


def raises_exit(t):
    """close() raises GeneratorExit at the suspended yield; a body that raises it again is closed quietly."""

    def body():
        try:
            yield 1
        except GeneratorExit as exit:
            t("caught", exit)
            raise

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)


def exit_is_swallowed(t):
    """A body that catches GeneratorExit and reaches its end is closed quietly."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            t("exiting")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)


def result_is_dropped(t):
    """What a body returns on its way out of close() is dropped."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            return "nobody sees it"

    g = body()
    t.next(g)
    t.close(g)
    t.next(g)


def before_the_start(t):
    """close() before the first step: the body never runs."""

    def body():
        try:
            t("starts")
            yield 1
        finally:
            t("never here")

    g = body()
    t.close(g)
    t.state(g)
    t.next(g)


def after_the_end(t):
    """close() after the end does nothing."""

    def body():
        try:
            yield 1
        finally:
            t("finally")

    g = body()
    t.all(g)
    t.close(g)
    t.state(g)


def after_an_exception(t):
    """close() after an exception that has ended the generator does nothing."""

    def body():
        yield 1
        raise Spam("ended by it")

    g = body()
    t.next(g)
    t.next(g)
    t.close(g)


def twice(t):
    """A second close() does nothing."""

    def body():
        try:
            yield 1
        finally:
            t("finally")

    g = body()
    t.next(g)
    t.close(g)
    t.close(g)


def without_a_try(t):
    """A body that is suspended outside of any try is simply ended."""

    def body():
        t("before")
        yield 1
        t("never here")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)


def throw_and_send_afterwards(t):
    """A closed generator answers throw() with the exception and send() with StopIteration."""

    def body():
        while True:
            yield 1

    g = body()
    t.next(g)
    t.close(g)
    t.throw(g, Spam("late"))
    t.send(g, "late")


def finally_runs(t):
    """close() runs the finally blocks from the inside to the outside."""

    def body():
        try:
            try:
                yield 1
            finally:
                t("inner")
        finally:
            t("outer")

    g = body()
    t.next(g)
    t.close(g)


def except_for_exceptions(t):
    """GeneratorExit is not caught by an except for exceptions."""

    def body():
        try:
            yield 1
        except Exception:
            t("never here")
        finally:
            t("finally")

    g = body()
    t.next(g)
    t.close(g)


def at_a_yield_in_an_except(t):
    """Closed at a yield in an except: its finally runs, its other excepts don't."""

    def body():
        try:
            yield 1
        except Spam:
            yield 2
        except GeneratorExit:
            t("never here")
        finally:
            t("finally")

    g = body()
    t.next(g)
    t.throw(g, Spam("in"))
    t.close(g)
    t.state(g)


def at_a_yield_in_a_finally(t):
    """Closed at a yield in a finally: the exception on its way is lost."""

    def body():
        try:
            yield 1
        finally:
            yield "cleaning"
            t("never here")

    g = body()
    t.next(g)
    t.throw(g, Spam("lost"))
    t.close(g)
    t.state(g)


def exit_is_ignored(t):
    """A body that answers GeneratorExit with a yield makes close() raise, and is suspended there."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            yield "foo"
        t("goes on")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)


def exit_is_ignored_once(t):
    """A second close() ends a body that ignored the first."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            yield "foo"
        t("never here")

    g = body()
    t.next(g)
    t.close(g)
    t.close(g)
    t.state(g)


def exit_is_ignored_for_ever(t):
    """A body may ignore GeneratorExit each time; another exception ends it."""

    def body():
        i = 0
        while True:
            try:
                yield i
            except GeneratorExit:
                i += 10

    g = body()
    t.next(g)
    t.close(g)
    t.close(g)
    t.next(g)
    t.throw(g, Quit("at last"))
    t.state(g)


def finally_ignores_exit(t):
    """A yield in a finally ignores GeneratorExit, which goes on its way at the next step."""

    def body():
        try:
            yield 1
        finally:
            yield "cleaning"
            t("cleaned")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)
    t.state(g)


def finally_returns(t):
    """A return in a finally ends the body as quietly."""

    def body():
        try:
            yield 1
        finally:
            return "nobody sees it"

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)
    t.next(g)


def finally_breaks(t):
    """A break in a finally swallows GeneratorExit; if the body ends then, all is well."""

    def body():
        while True:
            try:
                yield 1
            finally:
                break
        t("after the loop")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)


def another_is_raised(t):
    """What a body raises instead of GeneratorExit comes out of close()."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            raise Spam("fie!")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)
    t.close(g)


def another_because_of_exit(t):
    """What a body raises instead may name GeneratorExit as its cause."""

    def body():
        try:
            yield 1
        except GeneratorExit as exit:
            raise Eggs("broken") from exit

    g = body()
    t.next(g)
    t.close(g)


def finally_raises(t):
    """What a finally raises replaces GeneratorExit and comes out of close()."""

    def body():
        try:
            yield 1
        finally:
            raise Spam("broken")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)


def another_exit(t):
    """A GeneratorExit of the body's own ends it as quietly."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            raise GeneratorExit()

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)


def stop_iteration_instead(t):
    """A StopIteration that the body raises instead becomes an error and comes out of close()."""

    def body():
        try:
            yield 1
        except GeneratorExit:
            raise StopIteration("instead")

    g = body()
    t.next(g)
    t.close(g)
    t.state(g)


def body_raises_exit(t):
    """A GeneratorExit that the body raises in a step comes out of the step as any exception."""

    def body():
        yield 1
        raise GeneratorExit()

    g = body()
    t.next(g)
    t.next(g)
    t.state(g)
