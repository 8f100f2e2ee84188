"""Iterators that are no generators."""

from trace import Eggs, Spam


class Counting:
    """An iterator that says what is taken from it, and may fail on the way."""

    def __init__(self, t, to, failure=None):
        self.t = t
        self.to = to
        self.at = 0
        self.failure = failure

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == self.to:
            if self.failure is not None:
                raise self.failure
            raise StopIteration
        self.at += 1
        self.t("taken", self.at)
        return self.at


class Closeable(Counting):
    """One that can be closed."""

    def close(self):
        self.t("source is closed")


class FailingToClose(Counting):
    """One that can't be closed."""

    def __init__(self, t, to, raised):
        super().__init__(t, to)
        self.raised = raised

    def close(self):
        raise self.raised


class ByHand:
    """All that a generator can do, by hand: sent "stop" it ends, Spam it answers, Eggs end it, others it raises."""

    def __init__(self, t, to):
        self.t = t
        self.to = to
        self.at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == self.to:
            raise StopIteration("end by hand")
        self.at += 1
        self.t("by hand: next")
        return self.at

    def send(self, value):
        self.t("by hand: send", value)
        if value == "stop":
            raise StopIteration("stopped by hand")
        if isinstance(value, BaseException):
            raise value
        return ["sent", value]

    def throw(self, raised, *_):
        self.t("by hand: throw", raised)
        if isinstance(raised, Spam):
            return ["thrown", raised]
        if isinstance(raised, Eggs):
            raise StopIteration("broken by hand")
        raise raised

    def close(self):
        self.t("by hand: close")
