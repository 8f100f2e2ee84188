"""Generators that many cases are put together from."""


def through(sub):
    """Does nothing but delegate."""
    return (yield from sub)


def witness(t, name, sub):
    """Delegates, and says what came of it."""
    try:
        result = yield from sub
        t(name, "gets", result)
        return result
    except BaseException as raised:
        t(name, "sees", raised)
        raise


def count(to):
    """Yields 1 and so on, and returns a result."""
    for number in range(1, to + 1):
        yield number
    return "counted"


def echo(t, name):
    """Says what it is sent until it is told to stop, and yields it again."""
    sent = yield "hello"
    while sent != "stop":
        t(name, "is sent", sent)
        sent = yield ["echo", sent]
    return "stopped"


def cleaning(t, name):
    """Yields twice, and cleans up however it ends."""
    try:
        yield 1
        yield 2
        return "cleaned"
    finally:
        t(name, "cleans up")


def calling(action):
    """Calls something between two values."""
    yield "before"
    action()
    yield "after"
    return "called"


def surviving(t, name, sub):
    """Delegates, and goes on whatever comes of it."""
    try:
        t(name, "gets", (yield from sub))
    except BaseException as raised:
        t(name, "caught", raised)
    yield name + " goes on"
    return name + " ends"
