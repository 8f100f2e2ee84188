"""Tasks, and the loops that run them."""

from collections import deque

from trace import Spam


def calls_by_trampoline(t):
    """Coroutines that call each other by yielding the callee to a loop, which sends back what it yields at last."""

    def add(a, b):
        t("adding", a, b)
        yield a + b

    def twice(a):
        yield (yield add(a, a))

    def main():
        x = yield add(2, 3)
        t("x is", x)
        y = yield twice(x)
        t("y is", y)
        yield x * y

    def trampoline(routine):
        stack, value = [routine], None
        while stack:
            answer = stack[-1].send(value)
            if hasattr(answer, "send"):
                stack.append(answer)
                value = None
            else:
                stack.pop().close()
                value = answer
        return value

    t("result", trampoline(main()))


def results_and_errors_by_trampoline(t):
    """A loop that hands results and exceptions of callees to their callers, through all levels."""

    def divided(a, b):
        if b == 0:
            raise Spam("division of " + str(a))
        yield "pause"
        return a // b

    def careful(a, b):
        try:
            return (yield divided(a, b))
        except Spam as spam:
            t("careful caught", spam)
            return -1

    def careless(a, b):
        result = yield divided(a, b)
        return result + 1

    def main():
        t("first", (yield careful(7, 2)))
        t("second", (yield careful(7, 0)))
        t("third", (yield careless(8, 2)))
        t("fourth", (yield careless(8, 0)))

    def run(routine):
        stack, value, error = [routine], None, None
        while stack:
            try:
                if error is None:
                    value = stack[-1].send(value)
                else:
                    thrown, error = error, None
                    value = stack[-1].throw(thrown)
                if hasattr(value, "send"):
                    stack.append(value)
                else:
                    t(value, "at depth", len(stack))
                value = None
            except StopIteration as end:
                stack.pop()
                value = end.value
            except Spam as spam:
                stack.pop()
                error = spam
        t("left with", error)

    run(main())


def tasks_in_turns(t):
    """A scheduler that steps its tasks in turns, each to its next pause, until all have ended."""

    def task(name, steps):
        for step in range(steps):
            t(name, "step", step)
            yield
        return name + " is done"

    def schedule(tasks):
        ready = deque(tasks)
        while ready:
            current = ready.popleft()
            try:
                next(current)
                ready.append(current)
            except StopIteration as end:
                t(end.value)

    schedule([task("a", 3), task("b", 1), task("c", 2)])


def tasks_that_start_and_wait(t):
    """A scheduler whose tasks ask for things by what they yield: to start others, and to wait for their results."""

    def worker(name, pauses):
        for _ in range(pauses):
            yield ["pause"]
        t(name, "ends")
        return "result of " + name

    def boss():
        first = yield ["start", worker("a", 3)]
        second = yield ["start", worker("b", 1)]
        t("started", first, second)
        t("got", (yield ["wait", first]))
        t("got", (yield ["wait", second]))

    def run(main):
        tasks, results, waiting = [main], {}, {}
        ready = deque([[0, None]])
        while ready:
            number, value = ready.popleft()
            try:
                request = tasks[number].send(value)
            except StopIteration as end:
                results[number] = end.value
                for other in waiting.pop(number, []):
                    ready.append([other, end.value])
                continue
            if request[0] == "start":
                tasks.append(request[1])
                ready.append([len(tasks) - 1, None])
                ready.append([number, len(tasks) - 1])
            elif request[0] == "wait" and request[1] not in results:
                waiting.setdefault(request[1], []).append(number)
            elif request[0] == "wait":
                ready.append([number, results[request[1]]])
            else:
                ready.append([number, None])

    run(boss())


def producer_and_consumer(t):
    """Two coroutines with a short queue between them, each of which runs until it has to wait."""

    def producer(queue):
        for i in range(5):
            while len(queue) == 2:
                yield "full"
            t("put", i)
            queue.append(i)
        return "produced"

    def consumer(queue):
        for _ in range(5):
            while not queue:
                yield "empty"
            t("took", queue.popleft())
        return "consumed"

    queue = deque()
    sides = [producer(queue), consumer(queue)]
    for _ in range(4):
        for side in sides:
            t.next(side)


def timeout_by_throw(t):
    """A task is told by an exception that it took too long; it cleans up and says what it has."""

    def task(steps):
        done = 0
        try:
            while done < steps:
                yield
                done += 1
            return f"all {done}"
        except Spam as timeout:
            t("stopped by", timeout)
            return f"only {done}"
        finally:
            t("cleaned up")

    def run(routine, limit):
        try:
            for _ in range(limit):
                next(routine)
            routine.throw(Spam("timeout"))
        except StopIteration as end:
            return end.value

    t(run(task(2), 5))
    t(run(task(9), 5))
