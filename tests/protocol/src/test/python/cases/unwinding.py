"""What finally blocks do to what passes them: exceptions, returns, breaks."""

from trace import Eggs, Quit, Spam


def finally_runs(t):
    """What passes runs the finally blocks from the inside to the outside."""

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
    t.throw(g, Spam("through"))
    t.state(g)


def finally_yields(t):
    """A finally may yield while an exception passes: it goes on its way afterwards."""

    def body():
        try:
            yield 1
        finally:
            t("cleaning")
            yield "not yet"
            t("cleaned")

    g = body()
    t.next(g)
    t.throw(g, Spam("patient"))
    t.state(g)
    t.next(g)


def replaced_at_a_yield_in_finally(t):
    """Thrown at a yield in a finally, it replaces the exception on its way."""

    def body():
        try:
            yield 1
        finally:
            t("cleaning")
            yield "not yet"
            t("cleaned")

    g = body()
    t.next(g)
    t.throw(g, Spam("first"))
    t.throw(g, Eggs("second"))
    t.next(g)


def caught_in_finally(t):
    """Thrown at a yield in a finally and caught there, it leaves the exception on its way as it is."""

    def body():
        try:
            yield 1
        finally:
            try:
                yield 2
            except Eggs as eggs:
                t("caught", eggs)

    g = body()
    t.next(g)
    t.throw(g, Spam("first"))
    t.throw(g, Eggs("second"))


def return_replaced_in_finally(t):
    """Thrown at a yield in a finally, it replaces a return on its way."""

    def body():
        try:
            yield 1
            return "result"
        finally:
            yield 2

    g = body()
    t.next(g)
    t.next(g)
    t.throw(g, Spam("instead"))
    t.next(g)


def finally_returns(t):
    """A return in a finally swallows the exception on its way."""

    def body():
        try:
            yield 1
        finally:
            return "swallowed"

    g = body()
    t.next(g)
    t.throw(g, Spam("lost"))
    t.next(g)


def finally_breaks(t):
    """A break or a continue in a finally swallows the exception on its way."""

    def body():
        for i in range(3):
            try:
                yield i
            finally:
                if i < 2:
                    continue
                break
        yield "after the loop"

    g = body()
    t.next(g)
    t.throw(g, Spam("a"))
    t.throw(g, Spam("b"))
    t.throw(g, Spam("c"))


def finally_raises(t):
    """What a finally raises replaces the exception on its way."""

    def body():
        try:
            yield 1
        finally:
            raise Eggs("broken")

    g = body()
    t.next(g)
    t.throw(g, Spam("replaced"))
    t.state(g)


def finally_replaces_the_result(t):
    """A return in a finally replaces the result of a return on its way."""

    def body():
        try:
            yield 1
            return "first"
        finally:
            return "second"

    g = body()
    t.next(g)
    t.next(g)


def result_is_computed_before_finally(t):
    """What is returned is computed before a finally runs, and kept while that yields."""

    def body():
        count = 1
        try:
            yield count
            return count
        finally:
            count = 100
            yield count

    g = body()
    t.next(g)
    t.next(g)
    t.next(g)


def _nested(t):
    try:
        try:
            try:
                yield "body"
            finally:
                yield "inner"
        finally:
            yield "middle"
    except Spam as spam:
        t("caught", spam)
    finally:
        yield "outer"
    yield "after"


def each_finally_yields(t):
    """An exception stops at a yield in each finally on its way to the except."""
    g = _nested(t)
    t.next(g)
    t.throw(g, Spam("on its way"))
    t.all(g)


def replaced_twice_on_its_way(t):
    """Thrown at the yields in finally blocks: the last exception is the one that counts."""
    g = _nested(t)
    t.next(g)
    t.throw(g, Quit("one"))
    t.throw(g, Eggs("two"))
    t.throw(g, Spam("three"))
    t.all(g)


def finally_at_each_turn(t):
    """A finally in a loop runs at each turn, also at the one that an exception breaks off."""

    def body():
        i = 0
        while True:
            try:
                yield i
            except Spam as spam:
                t("caught", spam)
                break
            finally:
                t("finally", i)
            i += 1
        yield "left"

    g = body()
    t.next(g)
    t.next(g)
    t.throw(g, Spam("enough"))


def own_exception_waits_for_finally(t):
    """What the body raises itself waits for the yields of a finally too."""

    def body():
        try:
            yield 1
            raise Spam("own")
        finally:
            yield "in finally"
            t("finished")

    g = body()
    t.next(g)
    t.next(g)
    t.next(g)
    t.state(g)


def return_through_two_finallies(t):
    """A return yields its way through all the finally blocks before it is carried out."""

    def body():
        for i in range(3):
            try:
                for j in range(3):
                    try:
                        if i == 1:
                            return [i, j]
                        yield [i, j]
                        break
                    finally:
                        yield "inner"
            finally:
                yield "outer"

    g = body()
    for _ in range(6):
        t.next(g)


def handled_exception_thrown_again(t):
    """The exception that an except is busy with may be thrown in once more, and is caught there as the same object."""

    def body():
        try:
            raise Spam("first")
        except Spam as handled:
            try:
                yield handled
            except Spam as again:
                yield again is handled

    g = body()
    t.throw(g, t.next(g))
    t.next(g)


def caught_one_is_forgotten(t):
    """After its except, an exception plays no part in what is raised later."""

    def body():
        try:
            yield 1
        except Spam as spam:
            t("caught", spam)
        try:
            yield 2
        finally:
            t("finally")
        raise Eggs("later")

    g = body()
    t.next(g)
    t.throw(g, Spam("earlier"))
    t.next(g)


def finally_with_a_loop(t):
    """A finally may loop and yield, and go on with what passed it at last."""

    def body():
        try:
            yield "work"
        finally:
            for i in range(3):
                try:
                    yield i
                except Eggs as eggs:
                    t("ignored", eggs)

    g = body()
    t.next(g)
    t.throw(g, Spam("patient"))
    t.next(g)
    t.throw(g, Eggs("impatient"))
    t.next(g)


def finally_after_an_inner_return(t):
    """A return in an except runs the finally of the same try, which may see what was assigned."""

    def body():
        done = "nothing"
        try:
            yield done
            done = "work"
        except Spam:
            done = "rescue"
            return done
        finally:
            yield "finally after " + done

    g = body()
    t.next(g)
    t.throw(g, Spam("in"))
    t.next(g)
    g = body()
    t.next(g)
    t.next(g)
    t.next(g)
