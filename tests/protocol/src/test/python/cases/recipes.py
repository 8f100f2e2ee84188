"""What generators are used for: trees, combinations, walks, texts."""


class _Tree:
    def __init__(self, label, left, right):
        self.label, self.left, self.right = label, left, right


def _tree(labels):
    if not labels:
        return None
    i = len(labels) // 2
    return _Tree(labels[i], _tree(labels[:i]), _tree(labels[i + 1:]))


def _walk(node):
    if node is not None:
        yield from _walk(node.left)
        yield node.label
        yield from _walk(node.right)


def tree_by_loops(t):
    """A tree in order: each node loops over the generators of its children."""

    def in_order(node):
        if node is not None:
            for label in in_order(node.left):
                yield label
            yield node.label
            for label in in_order(node.right):
                yield label

    t.all(in_order(_tree("ABCDEFGHIJKLMNOPQRSTUVWXYZ")))
    t.all(in_order(_tree("")))


def tree_by_delegation(t):
    """A tree in order: each node delegates to its children."""
    t.all(_walk(_tree("ABCDEFGHIJKLMNOPQRSTUVWXYZ")))


def tree_by_delegation_to_generators(t):
    """A tree in order: each node delegates to the generators of its children."""

    def in_order(node):
        if node is not None:
            yield from in_order(node.left)
            yield node.label
            yield from in_order(node.right)

    t.all(in_order(_tree("ABCDEFGHIJKLM")))


def tree_without_recursion(t):
    """A tree in order, with a stack of one's own and a return out of the loop."""

    def in_order(node):
        stack = []
        while True:
            while node is not None:
                stack.append(node)
                node = node.left
            if not stack:
                return
            node = stack.pop()
            yield node.label
            node = node.right

    t.all(in_order(_tree("ABCDEFGHIJKLMNOPQRSTUVWXYZ")))


def tree_with_its_height(t):
    """A tree in post-order, with the height of each subtree as the result of the delegation to it."""

    def post_order(node):
        if node is None:
            return 0
        left = yield from post_order(node.left)
        right = yield from post_order(node.right)
        yield f"{node.label}{left}{right}"
        return 1 + max(left, right)

    g = post_order(_tree("ABCDEFGHIJ"))
    for _ in range(11):
        t.next(g)


def same_fringe(t):
    """Two trees of different shapes are compared leaf by leaf, no further than needed."""

    def noted(node, name):
        for label in _walk(node):
            t(name, label)
            yield label

    def same(left, right):
        a, b = noted(left, "left"), noted(right, "right")
        while True:
            x, y = next(a, None), next(b, None)
            if x != y:
                return False
            if x is None:
                return True

    chain = _Tree("A", None, _Tree("B", None, _Tree("C", None, None)))
    t(same(chain, _tree("ABC")))
    t(same(chain, _tree("AXC")))
    t(same(chain, _tree("AB")))


def nested_lists(t):
    """Lists within lists are flattened."""

    def flat(items):
        for item in items:
            if isinstance(item, list):
                yield from flat(item)
            else:
                yield item

    t.all(flat([1, [2, [3, [], 4]], [[5]], 6]))


def combinations(t):
    """All combinations of some elements, in lists that the callers extend."""

    def choose(items, count):
        if count == 0:
            yield []
            return
        for i, first in enumerate(items):
            for chosen in choose(items[i + 1:], count - 1):
                chosen.insert(0, first)
                yield chosen

    for count in range(6):
        t.all(choose([1, 2, 3, 4], count))


def permutations(t):
    """All permutations, by the places where the first element may go."""

    def permuted(items):
        if not items:
            yield []
            return
        for rest in permuted(items[1:]):
            for i in range(len(items)):
                yield rest[:i] + items[:1] + rest[i:]

    t.all(permuted([1, 2, 3]))
    t.all(permuted([]))


def permutations_in_place(t):
    """All permutations by exchanges in one list, which is as it was in the end."""

    def permuted(items, start):
        if start == len(items):
            yield list(items)
            return
        for i in range(start, len(items)):
            items[start], items[i] = items[i], items[start]
            yield from permuted(items, start + 1)
            items[start], items[i] = items[i], items[start]

    items = ["a", "b", "c"]
    t.all(permuted(items, 0))
    t(items)


def power_set(t):
    """All subsets: those without the last element, each followed by itself with it."""

    def subsets(items):
        if not items:
            yield []
            return
        for subset in subsets(items[:-1]):
            yield subset
            yield subset + items[-1:]

    t.all(subsets(["a", "b", "c"]))


def partitions(t):
    """All ways to write a number as a sum."""

    def sums(n, largest):
        if n == 0:
            yield []
        for part in range(min(n, largest), 0, -1):
            for rest in sums(n - part, part):
                yield [part] + rest

    t.all(sums(5, 5))


def towers(t):
    """The moves of the Towers of Hanoi, with their number as the result."""

    def moves(n, source, target, spare):
        if n == 0:
            return 0
        count = yield from moves(n - 1, source, spare, target)
        yield f"{source}{target}"
        return count + 1 + (yield from moves(n - 1, spare, target, source))

    g = moves(3, "a", "c", "b")
    for _ in range(8):
        t.next(g)


def gray_codes(t):
    """All binary numbers such that neighbours differ in one digit: forth and back."""

    def codes(n):
        if n == 0:
            yield ""
            return
        for i, code in enumerate(codes(n - 1)):
            yield code + "01"[i % 2]
            yield code + "10"[i % 2]

    t.all(codes(3))


def union_find(t):
    """Disjoint sets, each with a generator that yields its root, changed as they are united."""

    class Disjoint:
        def __init__(self, name):
            self.name, self.parent = name, None
            self.roots = self.generate()

        def generate(self):
            while True:
                yield self if self.parent is None else next(self.parent.roots)

        def find(self):
            return next(self.roots)

    sets = [Disjoint(name) for name in "ABCDEF"]
    for child, parent in ((0, 1), (2, 3), (1, 3), (5, 4), (3, 4)):
        sets[child].parent = sets[parent]
        t(*(each.name + "->" + each.find().name for each in sets))


def breadth_first(t):
    """A graph level by level; what is sent is not followed any further."""

    def walk(graph, start):
        seen, queue = [start], [start]
        while queue:
            node = queue.pop(0)
            if (yield node) == "no further":
                continue
            for neighbour in graph[node]:
                if neighbour not in seen:
                    seen.append(neighbour)
                    queue.append(neighbour)

    graph = [[1, 2], [3, 4], [4, 5], [6], [6], [], [0]]
    t.all(walk(graph, 0))
    g = walk(graph, 0)
    t.next(g)
    t.next(g)
    t.send(g, "no further")
    t.all(g)


def tokens(t):
    """A text as numbers and signs; what is no token is an error at its place."""

    def tokenized(text):
        i = 0
        while i < len(text):
            start = i
            if text[i] == " ":
                i += 1
            elif text[i] in "0123456789":
                while i < len(text) and text[i] in "0123456789":
                    i += 1
                yield text[start:i]
            elif text[i] in "+-*()":
                i += 1
                yield text[start]
            else:
                raise ValueError(f"{text[i]} at {i}")

    t.all(tokenized("12 + (3*45)-6"))
    t.drain(tokenized("1+x"))


def calculator(t):
    """An expression's value, from a parser that pulls the tokens as it needs them."""

    def characters(text):
        for character in text:
            t("reads", character)
            yield character
        while True:
            yield "end"

    def expression(source):
        value = int(next(source))
        while True:
            sign = next(source)
            if sign == "+":
                value += int(next(source))
            elif sign == "-":
                value -= int(next(source))
            else:
                return value

    t("value", expression(characters("1+9-3")))


def run_lengths(t):
    """A sequence as its runs, the last one after the end of the loop."""

    def runs(text):
        last, count = None, 0
        for character in text:
            if character == last:
                count += 1
                continue
            if last is not None:
                yield [last, count]
            last, count = character, 1
        if last is not None:
            yield [last, count]

    t.all(runs("aaabccd"))
    t.all(runs(""))


def chunks_and_windows(t):
    """A sequence in pieces, and in overlapping windows."""

    def chunks(source, size):
        chunk = []
        for each in source:
            chunk.append(each)
            if len(chunk) == size:
                yield chunk
                chunk = []
        if chunk:
            yield chunk

    def windows(source, size):
        window = []
        for each in source:
            window.append(each)
            if len(window) > size:
                window.pop(0)
            if len(window) == size:
                yield list(window)

    t.all(chunks([1, 2, 3, 4, 5], 2))
    t.all(windows([1, 2, 3, 4, 5], 3))
