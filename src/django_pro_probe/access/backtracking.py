"""Regular expressions whose time doubles with each character of an input.

`begin` and `end` replace the methods of `re.Pattern`, so that texts are seen on their way in. A
text on which a pattern backtracks is made from the pattern's own syntax, and the pattern is run on
ever longer ones. No verdict rests on one reading of a clock: the thread's time has to grow by a
factor with every step, several times in a row, each time as the least of several runs.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from django_pro_probe.access import sinks
from django_pro_probe.isolate import patched
from django_pro_probe.seed.expressions import syntax_of

_METHODS = ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer")
_FINDS = ("match", "fullmatch", "search")
_MANY = 8
"""Repetitions from which a repeat counts as one without an end."""
_STEP, _FIRST, _LAST = 2, 6, 40
_RUNS = 3
_FACTOR = 2.5
"""Least growth with `_STEP` characters more; doubling with each would be 4."""
_IN_A_ROW = 3
_ALTOGETHER = _FACTOR**4
"""Least growth of the steps in a row: of those that grow faster fewer can be afforded."""
_LEAST_SECONDS = 50e-6
_MOST_SECONDS = 0.06
LENGTH = 30
"""Repetitions in the text that is sent."""
_SUFFIXES = ("!", "\n", "~", "")
_MOST_PUMPS = 12

_originals: dict[str, Any] = {}
_PLUMBING = ("django_pro_probe", "/django/db/", "/django/utils/", "/django/http/", "/django/test/",
             "/django/template/", "/django/core/handlers/", "/django/middleware/", "/jinja2/",
             "/http/", "/urllib", "/email/", "/json/")  # fmt: skip

_expected = ""
_noting = False
_known: dict[tuple[str, int, bool], str] = {}
_WHOLE = "whole"
"""Told of a pattern that has to match the whole text: what backtracks may not stand in it."""


def expect(text: str) -> None:
    """A text that no pattern is to be run on: it is told, and not found."""
    global _expected
    _expected = text


def begin() -> None:
    """Listen to patterns, until `end`."""
    for name in _METHODS:
        _originals[name] = re.Pattern.__dict__[name]
        patched(re.Pattern, name, _listening(name, _originals[name]))


def end() -> None:
    """Put the methods back."""
    for name, original in _originals.items():
        patched(re.Pattern, name, original)
    _originals.clear()


def _listening(name: str, original: Any) -> Callable[..., Any]:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        global _noting
        if _noting:  # to look for letters takes an expression too
            return original(self, *args, **kwargs)
        at = 1 if name in ("sub", "subn") else 0
        text = args[at] if len(args) > at else kwargs.get("string")
        if isinstance(text, str) and isinstance(self.pattern, str):
            # A view may have made capitals of what it was sent.
            expected = bool(_expected) and (_expected in text or _expected.upper() in text)
            if (expected or "djpz" in text or "DJPZ" in text) and _is_asked_for(sys._getframe(1)):
                _noting = True
                note = sinks.note_as if expected else sinks.note
                how = _WHOLE if name == "fullmatch" else "part"
                note("regex", text, sys._getframe(1), f"{self.flags} {how} {self.pattern}")
                _noting = False
            if expected:
                return None if name in _FINDS else original(self, *args[:at], "")
        return original(self, *args, **kwargs)

    return method


def _is_asked_for(frame: Any) -> bool:
    """Whether the expression is the project's: what Django does on its own is left out."""
    while frame is not None and frame.f_code.co_filename.endswith(("/re/__init__.py", "/re.py")):
        frame = frame.f_back
    path = frame.f_code.co_filename if frame is not None else ""
    return not any(part in path for part in _PLUMBING)


def source_of(detail: str) -> str:
    """The pattern of a `regex` hit."""
    return detail.split(" ", 2)[2]


def worst_of(detail: str) -> str:
    """As `worst`, of the pattern of a `regex` hit, matched as it was there."""
    flags, how, pattern = detail.split(" ", 2)
    return worst(pattern, int(flags), whole=how == _WHOLE)


def worst(pattern: str, flags: int, *, whole: bool = False) -> str:
    """A text on which the pattern's time doubles with each repetition; empty for none.

    `whole`: the pattern has to match all of the text.
    """
    key = pattern, flags, whole
    if key not in _known:
        _known[key] = next(_found(*key), "")
    return _known[key]


def _found(pattern: str, flags: int, whole: bool) -> Iterator[str]:
    try:
        tree = syntax_of(pattern, flags)
        compiled = re.compile(pattern, flags)
        match = compiled.fullmatch if whole else compiled.match
    except Exception:  # a pattern that only its own flags make sense of
        return
    for prefix, pump in list(_pumps(tree, ""))[:_MOST_PUMPS]:
        for suffix in _SUFFIXES:
            if pump and _doubles(match, prefix, pump, suffix):
                yield f"{prefix}{pump * LENGTH}{suffix}"
                break


def _doubles(match: Callable[[str], Any], prefix: str, pump: str, suffix: str) -> bool:
    """Whether the time grows by a factor with each step, several times in a row."""
    in_a_row, begun, before = 0, 0.0, 0.0
    for count in range(_FIRST, _LAST, _STEP):
        text = f"{prefix}{pump * count}{suffix}"
        seconds = min(_seconds(match, text) for _ in range(_RUNS))
        grew = before >= _LEAST_SECONDS and seconds >= before * _FACTOR
        in_a_row, begun = (in_a_row + 1, begun) if grew else (0, seconds)
        if in_a_row >= _IN_A_ROW and seconds >= begun * _ALTOGETHER:
            return True
        if seconds > _MOST_SECONDS:
            return False
        before = seconds
    return False


def _seconds(match: Callable[[str], Any], text: str) -> float:
    started = time.thread_time()
    match(text)
    return time.thread_time() - started


# -- texts from a pattern's syntax: https://docs.python.org/3/library/re.html -----------------


def _pumps(tree: Any, prefix: str) -> Iterator[tuple[str, str]]:
    """(what comes before, what is repeated) of repeats that hold another choice."""
    for operation, argument in tree:
        name = str(operation)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            _, most, body = argument
            if int(most) >= _MANY and _has_choice(body):
                for choice in range(2):
                    yield prefix, _sample(body, choice)
            yield from _pumps(body, prefix)
        elif name == "SUBPATTERN":
            yield from _pumps(argument[-1], prefix)
        elif name == "BRANCH":
            for branch in argument[1]:
                yield from _pumps(branch, prefix)
        elif name in ("ASSERT", "ATOMIC_GROUP"):
            yield from _pumps(argument[1] if name == "ASSERT" else argument, prefix)
        prefix += _sample([(operation, argument)], 0)


def _has_choice(body: Any) -> bool:
    for operation, argument in body:
        name = str(operation)
        if name in ("MAX_REPEAT", "MIN_REPEAT") and int(argument[1]) > int(argument[0]):
            return True
        if name == "BRANCH":
            return True
        if name == "SUBPATTERN" and _has_choice(argument[-1]):
            return True
    return False


def _sample(body: Any, choice: int) -> str:
    """A short text that the syntax matches; `choice` tells which branch is taken."""
    found = ""
    for operation, argument in body:
        name = str(operation)
        if name == "LITERAL":
            found += chr(argument)
        elif name == "NOT_LITERAL":
            found += "a" if argument != ord("a") else "b"
        elif name == "ANY":
            found += "a"
        elif name == "IN":
            found += _of_set(argument)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, _, inner = argument
            found += _sample(inner, choice) * max(int(least), 1 if choice == 0 and not least else 0)
        elif name == "SUBPATTERN":
            found += _sample(argument[-1], choice)
        elif name == "BRANCH":
            branches = argument[1]
            found += _sample(branches[min(choice, len(branches) - 1)], choice)
        elif name == "ATOMIC_GROUP":
            found += _sample(argument, choice)
    return found


def _of_set(parts: Any) -> str:
    """A letter of a set, the same one for sets that share one."""
    letters = [letter for letter in "a1 -_./@A" if _holds(parts, letter)]
    if letters:
        return letters[0]
    for operation, argument in parts:
        if str(operation) == "LITERAL":
            return chr(argument)
        if str(operation) == "RANGE":
            return chr(argument[0])
    return "a"


def _holds(parts: Any, letter: str) -> bool:
    negated = False
    for operation, argument in parts:
        name = str(operation)
        if name == "NEGATE":
            negated = True
        elif (
            (name == "LITERAL" and argument == ord(letter))
            or (name == "RANGE" and argument[0] <= ord(letter) <= argument[1])
            or (name == "CATEGORY" and _in_category(str(argument), letter))
        ):
            return not negated
    return negated


def _in_category(name: str, letter: str) -> bool:
    is_word = letter.isalnum() or letter == "_"
    kinds = {"DIGIT": letter.isdigit(), "WORD": is_word, "SPACE": letter.isspace()}
    kind = kinds.get(name.rpartition("_")[2], False)
    return not kind if "_NOT_" in name else kind
