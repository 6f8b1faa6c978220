"""Files that a request wants logs in: which, from which level on, and when they are rotated."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass

_PATH = re.compile(r"(?<![\w/.-])(?:\./)?((?:[\w-]+/)*[\w-]+(?:\.[\w-]+)*\.(?:log|txt|jsonl))\b")
_OUTSIDE = re.compile(r"(?<![\w.:])(?:/|~/|[A-Za-z]:\\)[\w/\\.-]*\.(?:log|txt|jsonl)\b")
_A_FILE = re.compile(
    r"\b(?:to|into|in) (?:an? |the )?(?:(?:rotat\w+|own|daily|error|text|log|separate|single) )*"
    r"(?:log[- ]?)?files?\b(?! (?:of its|of their|handlers?)\b)"
)
_FOLDER = re.compile(
    r"\b(?:in|into|to|under|inside) (?:an? |the |our )?([a-z][\w-]*)/?"
    r"(?=[ -](?:folder|directory|dir)\b)|\b(?:folder|directory|dir) (?:(?:called"
    r"|named) [`'\"]?([a-z][\w-]*)|[`'\"]?([a-z][\w-]*)"
    r"(?:/|[`'\"]|(?=[.,;)]|$| and\b| which\b)))"
)
VARIABLE = re.compile(
    r"(?<![\w.])(?!BASE_DIR\b)((?:[A-Z][A-Z0-9]*_)*(?:DIR|FOLDER|DIRECTORY|PATH))\b"
)
"""Of the environment, that a folder stands in."""
_A_PLACE = r"((?:~|\.)?/?[\w-]+(?:/[\w-]+)*/|(?:~|\.)?/[\w/-]+|[`'\"][\w/~.-]+[`'\"])"
_USUAL_PLACE = re.compile(
    r"\b(?:without (?:it|that)|by default|defaults?(?: to| is)?|otherwise|else|fall(?:s|ing)? back"
    r"(?: to)?|if (?:it|that)(?:'s| is) (?:not set|unset|missing|empty)|if (?:not set|unset)"
    r"|when unset)\b"
    rf"(?:[^.;\n]|\.(?=/))*?(?<![\w/.~]){_A_PLACE}"
    rf"|(?<![\w/.~]){_A_PLACE}[^.;,\n]{{0,20}}"
    r"\b(?:by default|without it|as (?:the )?default|if (?:it(?:'s| is) )?(?:not set|unset))"
)
_NO_FOLDERS = frozenset((
    "project", "the", "a", "if", "root", "same", "base", "isn", "is", "does", "doesn", "has",
    "should", "must", "that", "this", "of", "in", "and", "by", "with", "as", "for", "automatically",
))  # fmt: skip
_LEVEL = re.compile(
    r"\b(?:(debug|info|warn(?:ing)?|error|critical)s?)\b"
    r"(?!\.|/|_|-?log| (?:logs?|file|pages?)\b)"
)
_SIZE = re.compile(r"(\d+(?:\.\d+)?) ?(k|m|g)(?:i?b\b|(?:eg|ig|il)a?\w*bytes?\b)")
_UNITS = {"k": "1024", "m": "1024 * 1024", "g": "1024 * 1024 * 1024"}
_WHEN = (
    (r"\b(?:daily|nightly|(?:every|each|per|once a) (?:day|night)|(?:at )?midnight)\b", "midnight"),
    (r"\b(?:weekly|(?:every|each|per|once a) week)\b", "W0"),
    (r"\b(?:hourly|(?:every|each|per|once an) hour)\b", "H"),
)
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "fourteen": 14, "thirty": 30,
}  # fmt: skip
_COUNT = rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})"
_KEPT = re.compile(
    rf"\b(?:keep(?:ing|s)?|kept|retain\w*|store)\b(?: (?:the|last|latest|at most|up to|only|of))* "
    rf"{_COUNT}\b(?! ?[kmg]i?b\b)|\b{_COUNT} (?:old|older|previous|rotated|past|backup|archived)\b"
    rf"|\b{_COUNT} (?:backups|archives|generations|copies)\b"
    rf"|\bbackup_?count(?: of| is|=| =)? ?{_COUNT}\b"
)
_ROTATES = re.compile(r"\b(?:rotat\w+|rollover|roll(?:ed|s|ing)? over)\b")
_SENTENCES = re.compile(r"(?<=[.;!])\s+|\n")
_CLAUSES = re.compile(
    r",\s+(?:and |but |while )?|\s(?:and|but|while)\s(?!(?:up|above|higher|worse))"
)
_CONSOLE = re.compile(r"\b(?:console|stdout|stderr|standard (?:out|error)\w*|terminal|screen)\b")
_EVERYTHING = re.compile(r"\b(?:everything|anything|all)\b(?! else)")
USUAL_SIZE = "10 * 1024 * 1024"
USUAL_COUNT = 5


@dataclass(frozen=True, slots=True)
class LogFile:
    """One file, from the folder of manage.py."""

    path: str
    level: str = ""
    """In capitals; empty for all that the loggers let through."""
    size: str = ""
    """Source of the bytes at which it is rotated; empty where it is not by size."""
    when: str = ""
    """Of TimedRotatingFileHandler; empty where it is not by time."""
    kept: int = 0
    """Old files."""
    variable: str = ""
    """Of the environment, that its folder stands in; `path` has the one without it."""

    @property
    def name(self) -> str:
        """Of its handler."""
        stem = self.path.rpartition("/")[2].partition(".")[0]
        return re.sub(r"\W+", "_", stem).lower() + "_file"

    @property
    def handler(self) -> str:
        """Class of the handler."""
        if self.when:
            return "logging.handlers.TimedRotatingFileHandler"
        return "logging.handlers.RotatingFileHandler" if self.size else "logging.FileHandler"


def is_named(low: str) -> bool:
    """Whether logs are to go to a file."""
    return bool(_PATH.search(low) or _OUTSIDE.search(low) or _A_FILE.search(low))


def outside(low: str) -> str:
    """A stated file that does not lie in the project; empty without one."""
    found = _OUTSIDE.search(low)
    return found[0] if found else ""


def usual_place(low: str) -> str:
    """The folder that a request in lower case has where no variable says another; empty without
    one."""
    found = _USUAL_PLACE.search(low)
    return (
        next(filter(None, found.groups())).strip("`'\"").removeprefix("./").rstrip("/")
        if found
        else ""
    )


def stated(low: str, variable: str = "") -> tuple[LogFile, ...]:
    """The files that a request in lower case names; one with a usual name for `to a file`. Their
    folder may stand in a `variable` of the environment."""
    found: dict[str, LogFile] = {}
    for given, part in _segments(low):
        path = given.removeprefix(f"{variable.lower()}/") if variable else given
        level = _level(part)
        usual = "logs/errors.log" if level == "ERROR" else "logs/app.log"
        place = path or usual
        folder = (usual_place(low) or _folder(low) or "logs") if variable else _folder(low)
        if "/" not in place and folder:
            place = f"{folder}/{place}"
        size, when = _rotation(part)
        if not (size or when):
            size, when = _rotation(low)
        kept = _KEPT.search(part) or _KEPT.search(low)
        count = next((each for each in kept.groups() if each), "") if kept else ""
        number = _NUMBERS.get(count) or int(count or 0)
        if number and not (size or when):
            size = USUAL_SIZE
        found.setdefault(place, LogFile(place, level, size, when, number or USUAL_COUNT, variable))
    return tuple(found.values())


def without(low: str) -> str:
    """The text without what is said of files."""
    left = low
    for _, part in _segments(low):
        left = left.replace(part, " ", 1)
    return left


def _segments(low: str) -> Iterator[tuple[str, str]]:
    """Each file that is named, and what is said of it."""
    met = False
    for sentence in _SENTENCES.split(low):
        for path, part in _in_sentence(sentence):
            met = True
            yield path, part
    if not met:
        for sentence in _SENTENCES.split(low):
            found = _A_FILE.search(sentence)
            if found:
                yield "", _around(sentence, found.start(), found.end())
                return


def _in_sentence(sentence: str) -> Iterator[tuple[str, str]]:
    paths = list(_PATH.finditer(sentence))
    before = 0
    for number, path in enumerate(paths):
        end = paths[number + 1].start() if number + 1 < len(paths) else len(sentence)
        part = _around(sentence[:end], path.start(), path.end(), least=before)
        before = sentence.find(part, before) + len(part)
        yield path[1], part


def _around(sentence: str, start: int, end: int, least: int = 0) -> str:
    """The clauses about a file: from the one that says the level on, up to the next of something
    else; what goes to the console is said of the console."""
    cuts = [least, *(each.end() for each in _CLAUSES.finditer(sentence) if each.end() > least)]
    first = max((each for each in cuts if each <= start), default=least)
    clause = sentence[first:end]
    while first > least and not _LEVEL.search(clause) and not _EVERYTHING.search(clause):
        earlier = max((each for each in cuts if each < first), default=least)
        if _CONSOLE.search(sentence[earlier:first]):
            break
        first = earlier
        clause = sentence[first:end]
    rest = sentence[end:]
    others = [each.start() for each in _CLAUSES.finditer(rest)]
    for cut in others:
        after = rest[cut:]
        following = _CLAUSES.split(after, maxsplit=2)[1:2]
        if following and (_LEVEL.search(following[0]) or _CONSOLE.search(following[0])):
            return sentence[first : end + cut]
    return sentence[first:]


def _level(part: str) -> str:
    found = _LEVEL.search(part)
    return _named(found[1]) if found else ""


def _named(level: str) -> str:
    return {"WARN": "WARNING"}.get(level.upper(), level.upper())


def joined(low: str) -> str:
    """The text with the lower of two levels that are one: `warnings and errors`."""
    numbers = logging.getLevelNamesMapping()

    def lower(found: re.Match[str]) -> str:
        return min((found[1], found[2]), key=lambda each: numbers[_named(each)])

    return re.sub(rf"{_LEVEL.pattern}(?:,? (?:and|or|&) |/|, ){_LEVEL.pattern}", lower, low)


def _folder(low: str) -> str:
    for found in _FOLDER.finditer(low):
        name: str = next(filter(None, found.groups()))
        if name not in _NO_FOLDERS:
            return name
    return ""


def _rotation(part: str) -> tuple[str, str]:
    """Size and time at which a file is rotated, either of them empty."""
    size = _SIZE.search(part)
    if size:
        number, unit = size[1].removesuffix(".0"), _UNITS[size[2]]
        whole = f"{number} * {unit}" if "." not in number else f"int({number} * {unit})"
        return whole.removeprefix("1 * ") if number == "1" else whole, ""
    when = next((value for pattern, value in _WHEN if re.search(pattern, part)), "")
    if when and (_ROTATES.search(part) or re.search(r"\b(?:new|a) (?:log ?)?file\b", part)):
        return "", when
    return (USUAL_SIZE, "") if _ROTATES.search(part) else ("", when)
