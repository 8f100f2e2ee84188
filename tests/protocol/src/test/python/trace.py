"""What cases are written with: a trace of all that happens, in words that the Java side uses too."""

import inspect


class Spam(Exception):
    """An exception of nobody's else."""


class Eggs(Exception):
    """Another one."""


class Crumbs(Exception):
    """One that Java wants to be declared."""


class Quit(BaseException):
    """One that is no ordinary exception; an Error in Java."""


class Self:
    """Where a body finds the generator that it belongs to."""

    machine = None


class Resource:
    """Something that is to be closed, and tells of it."""

    def __init__(self, t, name, failure):
        self.t, self.name, self.failure = t, name, failure
        t("open", name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.t("close", self.name)
        if self.failure is not None:
            raise self.failure


def text(value):
    """A value as both languages write it."""
    if isinstance(value, StopIteration):
        return f"StopIteration({text(value.value)})"
    if isinstance(value, BaseException):
        said = f"{type(value).__name__}({value})"
        return said if value.__cause__ is None else f"{said} because {text(value.__cause__)}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(text(each) for each in value) + "]"
    return str(value)


class Trace:
    """A list of lines, and the operations on generators that write them."""

    def __init__(self):
        self.lines = []

    def __call__(self, *parts):
        """Writes a line: the parts, with blanks between."""
        self.lines.append(" ".join(text(part) for part in parts))

    def attempt(self, what, action, thrown=None):
        """Writes what came of an action; answers its value, or None if it raised."""
        try:
            value = action()
        except BaseException as raised:
            self(f"{what}: raised", "it" if raised is thrown else raised)
            return None
        self(f"{what}:", value)
        return value

    def next(self, generator):
        return self.attempt("next", lambda: next(generator))

    def send(self, generator, value):
        return self.attempt(f"send {text(value)}", lambda: generator.send(value))

    def throw(self, generator, exception):
        return self.attempt(
            f"throw {text(exception)}", lambda: generator.throw(exception), exception)

    def close(self, generator):
        self.attempt("close", lambda: generator.close() and None)

    def drain(self, generator):
        """Takes all that is left, as a loop does."""
        def values():
            for value in generator:
                self("value", value)
            return "end"
        self.attempt("drain", values)

    def take(self, generator, count):
        """Takes some values, as a loop does that is then left."""
        def values():
            taken = []
            for value in generator:
                taken.append(value)
                if len(taken) == count:
                    break
            return taken
        self.attempt(f"take {count}", values)

    def all(self, generator):
        """Takes all that is left into a list."""
        self.attempt("all", lambda: list(generator))

    def open(self, name, failure=None):
        """A resource whose closing fails, if it is to."""
        return Resource(self, name, failure)

    def state(self, generator):
        self("state", inspect.getgeneratorstate(generator).removeprefix("GEN_"))

    def locals(self, generator):
        """The variables of a suspended body, by name, but for the trace and functions; none after the end."""
        frame = generator.gi_frame
        found = {} if frame is None else frame.f_locals
        self("locals", [
            f"{name} = {text(found[name])}" for name in sorted(found)
            if found[name] is not self and not inspect.isfunction(found[name])])

    def yielding_from(self, generator, **named):
        """Which of the named generators another one delegates to."""
        delegate = generator.gi_yieldfrom
        self("yielding from", next((name for name, each in named.items() if each is delegate), "another" if delegate is not None else None))
