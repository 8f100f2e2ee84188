"""Searches: loops within loops, as deep as a list of functions is long."""


def _nested(functions):
    """One loop for each function, within those before it; yields the same list of their values again and again."""
    values = [None] * len(functions)

    def loop(i):
        if i == len(functions):
            yield values
            return
        for value in functions[i]():
            values[i] = value
            yield from loop(i + 1)

    yield from loop(0)


def _nested_flat(functions):
    """The same without recursion: the generators that are in progress are in a list."""
    values, running = [], []
    while True:
        if len(running) < len(functions):
            running.append(iter(functions[len(running)]()))
        else:
            yield values
        while running:
            del values[len(running) - 1:]
            value = next(running[-1], None)
            if value is not None:
                values.append(value)
                break
            running.pop()
        else:
            return


def _bits():
    yield 0
    yield 1


def nested_loops(t):
    """A loop for each function: all binary numbers of three digits."""
    for values in _nested([_bits] * 3):
        t(values)


def nested_loops_flat(t):
    """The same without recursion."""
    for values in _nested_flat([_bits] * 3):
        t(values)


def same_list_each_time(t):
    """A list that is yielded again and again has to be copied by those who keep it."""

    def copies(source):
        for each in source:
            yield list(each)

    t.all(_nested([_bits] * 2))
    t.all(copies(_nested([_bits] * 2)))


def without_a_loop(t):
    """No function at all: there is one way to do nothing."""
    t.all(_nested([]))


def depth_of_many(t):
    """Loops of some depths, counted."""
    for depth in range(9):
        count = 0
        for values in _nested([_bits] * depth):
            count += 1
            last = list(values)
        t(depth, count, last == [1] * depth)


def depends_on_outer_values(t):
    """What an inner function yields may depend on the values that the outer loops are at."""
    chosen = []

    def first():
        for i in (1, 2, 3):
            chosen[:] = [i]
            yield i

    def second():
        for i in range(chosen[0]):
            yield i

    for values in _nested([first, second]):
        t(values)


def queens(t):
    """All ways to put queens on a small board, a function for each row that undoes what it did."""

    def row(n, i, columns, falling, rising):
        def places():
            for column in range(n):
                if column in columns or i + column in falling or i - column in rising:
                    continue
                columns.append(column)
                falling.append(i + column)
                rising.append(i - column)
                yield column
                columns.pop()
                falling.pop()
                rising.pop()

        return places

    for n in (1, 3, 4, 6):
        columns, falling, rising = [], [], []
        t("board of", n)
        for solution in _nested([row(n, i, columns, falling, rising) for i in range(n)]):
            t(solution)
        t("cleared", columns, falling, rising)


def queens_by_delegation(t):
    """The same by delegation, with the number of solutions as the result."""

    def place(n, columns):
        row = len(columns)
        if row == n:
            yield list(columns)
            return 1
        found = 0
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
                columns.append(column)
                found += yield from place(n, columns)
                columns.pop()
        return found

    g = place(5, [])
    for _ in range(11):
        t.next(g)


def knights_tour(t):
    """A knight that visits each square of a small board once: to the square with the fewest ways on first."""

    def ways(n, board, x, y):
        found = []
        for dx, dy in ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)):
            if 0 <= x + dx < n and 0 <= y + dy < n and board[(x + dx) * n + y + dy] == 0:
                found.append((x + dx, y + dy))
        return found

    def tour(n, board, move, x, y):
        board[x * n + y] = move
        if move == n * n:
            yield board
        for nx, ny in sorted(ways(n, board, x, y), key=lambda at: len(ways(n, board, *at))):
            yield from tour(n, board, move + 1, nx, ny)
        board[x * n + y] = 0

    g = tour(5, [0] * 25, 1, 0, 0)
    t.next(g)
    t.next(g)
    t.close(g)


def search_is_closed(t):
    """A search that is closed half-way takes its last steps back, from the deepest to the first."""

    def search(depth, path):
        path.append(depth)
        try:
            if depth == 3:
                yield list(path)
            else:
                yield from search(depth + 1, path)
        finally:
            t("back from", path.pop())

    path = []
    g = search(0, path)
    t.next(g)
    t.close(g)
    t(path)


def sums_of_some(t):
    """All choices of numbers with a given sum, cut off where the sum is exceeded."""

    def choices(numbers, total):
        if total == 0:
            yield []
        for i, number in enumerate(numbers):
            if number <= total:
                for rest in choices(numbers[i + 1:], total - number):
                    yield [number] + rest

    t.all(choices([1, 2, 3, 4, 5, 6], 9))


def colours_of_a_map(t):
    """Colours such that neighbours differ; the caller takes the first and leaves."""

    def coloured(neighbours, colours, chosen):
        if len(chosen) == len(neighbours):
            yield "".join(chosen)
            return
        for colour in colours:
            if all(chosen[n] != colour for n in neighbours[len(chosen)] if n < len(chosen)):
                chosen.append(colour)
                yield from coloured(neighbours, colours, chosen)
                chosen.pop()

    neighbours = [[1, 2], [0, 2, 3], [0, 1, 3], [1, 2, 4], [3]]
    t.take(coloured(neighbours, "rgb", []), 3)
    t.all(coloured(neighbours, "rg", []))
