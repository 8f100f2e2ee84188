#!/usr/bin/env python3
"""Runs the cases with this Python and writes what they did to src/test/resources/golden, a file for each module of cases.

With --check, writes nothing and fails if a file would change.
"""

import importlib
import inspect
import pathlib
import platform
import sys

from trace import Trace

HERE = pathlib.Path(__file__).parent
GOLDEN = HERE.parent / "resources" / "golden"


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def cases(module):
    """The public functions of a module that take a trace and nothing else, in the order of the source."""
    found = [
        function
        for name, function in vars(module).items()
        if inspect.isfunction(function)
        and function.__module__ == module.__name__
        and not name.startswith("_")
        and list(inspect.signature(function).parameters) == ["t"]
        and not inspect.isgeneratorfunction(function)
    ]
    return sorted(found, key=lambda function: function.__code__.co_firstlineno)


def recorded(module):
    lines = [f"# What CPython {platform.python_version()} does, recorded by record.py: not to be edited."]
    for case in cases(module):
        trace = Trace()
        case(trace)
        summary = inspect.getdoc(case)
        assert summary and "\n" not in summary, f"{case.__name__} wants a docstring of one line"
        lines += ["", f"== {camel(case.__name__)}: {summary}", *trace.lines]
    return "\n".join(lines) + "\n"


def main():
    sys.path.insert(0, str(HERE / "cases"))
    check = "--check" in sys.argv[1:]
    stale = []
    for source in sorted((HERE / "cases").glob("*.py")):
        module = importlib.import_module(source.stem)
        suite = camel(source.stem)
        golden = GOLDEN / (suite[0].upper() + suite[1:] + ".txt")
        new = recorded(module)
        if check:
            if not golden.exists() or golden.read_text() != new:
                stale.append(golden.name)
        else:
            golden.write_text(new)
            print(f"{golden.name}: {len(cases(module))} cases")
    if stale:
        sys.exit("to be recorded again: " + ", ".join(stale))


if __name__ == "__main__":
    main()
