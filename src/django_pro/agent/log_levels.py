"""Which logger a request wants to write from which level on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django_pro.agent.work import NotProvenError

_LEVEL = re.compile(
    r"\b(debug|info|warnings?|warn|errors?|critical)\b"
    r"(?! (?:is|mode|toolbar|page|settings?)\b)(?! ?=)"
)
_CLAUSES = re.compile(r"[,;:]\s|[.]\s|\s[\u2013-]\s|\b(?:and|but|while)\b(?! (?:up|above|higher))")
_OWN = re.compile(
    r"\b(?:our|my|own|the project'?s)\b.{0,12}\b(?:apps?|code|modules|loggers|project)\b"
    r"|\b(?:all|every|the) (?:other |remaining |of the )?apps?\b|\bother apps\b"
)
_REST = re.compile(
    r"\b(?:(?:everything|anything|all|the) (?:else|rest|others?(?! apps?\b))|others|root|rest"
    r"|third.party(?: (?:libraries|packages|code))?|libraries)\b"
)
_LEAD = (
    r"(?:(?:the|our|my|own|all|both|two|three|four|five|for|of|apps?|modules?|packages?|loggers?"
    r"|libraries|library)[ :]+)*"
)
_TRAIL = r"(?:\)|'s|'|\s+(?:apps?|modules?|packages?|loggers?|itself|project|too))*"
_SEPARATOR = r"(?:\s*(?:,|/|&|\+|\(|:|\b(?:and|plus|or|as well as)\b)(?:\s*\band\b)?\s*)"
_BEFORE_LEVEL = (
    r"\s*(?:[:=]|->|\u2192|\u2013|-|\b(?:should|must|may|to|logs?|logged|logging|writes?|only|just"
    r"|be|is|are|set|with|at|from|on|the|levels?|of|in|starting|begin|gets?|ha(?:s|ve))\b|\s)*"
)
_UPWARDS = r"(?:\+|\s+(?:(?:and|or) (?:up|above|higher|worse|more)|upwards?|up|on|onwards?|level))*"
_AFTER_LEVEL = rf"{_UPWARDS}\s*(?::|\b(?:for|of|from|in|by)\b)\s*"
_EXCEPT = re.compile(r"\b(?:except(?: for)?|other than|apart from|besides|without|not)\s*$")
_LIBRARIES = (
    "asyncio|boto3|botocore|celery|channels|daphne|gunicorn|httpcore|httpx|kombu|paramiko|redis"
    "|requests|rest_framework|s3transfer|sqlalchemy|urllib3|uvicorn|werkzeug"
)
"""Packages whose loggers have their name."""
_NO_LOGGER = r"(?!\S*\.(?:log|txt|jsonl|py|md)\b)"
_FILE = r"[\w./-]+\.(?:log|txt|jsonl)\b"
_CONSOLE = re.compile(r"\b(?:console|stdout|stderr|standard|terminal|screen)\b")
ROOT = ""


@dataclass(frozen=True, slots=True)
class Levels:
    of: dict[str, str]
    """Levels in capitals by the names of loggers, `ROOT` for all others."""
    rest: str
    """The request without the loggers and their levels."""


def stated(low: str, own: Mapping[str, str]) -> Levels:
    """The loggers that a request in lower case gives levels; `own` are modules of the project by
    the words that name them.

    Raises:
        NotProvenError: what is said of them is not clear.
    """
    found: dict[str, str] = {}
    of_apps: dict[str, str] = {}
    rest, last = "", 0
    name = _name(own)
    group = rf"{_LEAD}{name}{_TRAIL}(?:{_SEPARATOR}{_LEAD}{name}{_TRAIL})*"
    pattern = (
        rf"(?P<loggers>{group}){_BEFORE_LEVEL}(?P<level>{_LEVEL.pattern}){_UPWARDS}"
        rf"|(?P<first>{_LEVEL.pattern}){_AFTER_LEVEL}(?P<after>{group})"
        rf"(?!\w)(?!{_BEFORE_LEVEL}{_LEVEL.pattern})"
    )
    for match in re.finditer(pattern, low):
        level = _named(match["level"] or match["first"])
        names = list(dict.fromkeys(_loggers(match["loggers"] or match["after"], own)))
        _refuse_unclear(low, match, names)
        if names == ["*"]:
            of_apps = dict.fromkeys(own.values(), level)
        else:
            found |= dict.fromkeys((each for each in names if each != "*"), level)
        rest += f"{low[last : match.start()]} , "
        last = match.end()
    return Levels({**of_apps, **found}, rest + low[last:])


def of_all(rest: str, found: Mapping[str, str]) -> str:
    """The level of all loggers, said with no name of any; empty without one. `rest` is what else
    a request says, without its files.

    Raises:
        NotProvenError: all loggers have one already.
    """
    level = _LEVEL.search(rest)
    if level and ROOT in found:
        around = rest[max(0, level.start() - 30) : level.end()].rpartition(", ")[2].strip()
        raise NotProvenError(
            f"`{around}`: which logger this is said of, is not understood. Nothing is written: "
            "write the logger's name in backticks, e.g. `stripe` from WARNING."
        )
    return _named(level[1]) if level else found.get(ROOT, "")


def _named(level: str) -> str:
    capital = level.upper().removesuffix("S")
    return {"WARN": "WARNING"}.get(capital, capital)


def _name(own: Mapping[str, str]) -> str:
    """A pattern of what names a logger, or several."""
    words = "|".join(re.escape(each) for each in sorted(own, key=len, reverse=True))
    known = rf"|(?<![\w./])(?:{words})(?:\.\w+)*(?![\w/])" if words else ""
    return (
        rf"(?:{_REST.pattern}|{_OWN.pattern}{known}"
        rf"|(?<![\w./]){_NO_LOGGER}(?:(?:django|{_LIBRARIES})(?:\.\w+)*"
        r"|[a-z_]\w*(?:\.[a-z_]\w*)+)(?![\w/])|[`'\"][a-z_]\w*[`'\"])"
    )


def _is_quoted(found: re.Match[str], text: str) -> bool:
    return re.search(r"[`'\"]$", text[: found.start()]) is not None and (
        text[found.end() : found.end() + 1] in tuple("`'\"")
    )


def _loggers(text: str, own: Mapping[str, str]) -> Iterator[str]:
    """Names of the loggers that a part of a sentence names; `*` for all of the project's apps."""
    named = []
    for found in re.finditer(rf"(?<![\w./]){_NO_LOGGER}[a-z_]\w*(?:\.\w+)*", text):
        first, _, inner = found[0].partition(".")
        if found[0] in own or first in own:
            module = own.get(found[0], own.get(first, ""))
            named.append(f"{module}.{inner}" if inner and found[0] not in own else module)
        elif re.fullmatch(f"django|{_LIBRARIES}", first) or inner or _is_quoted(found, text):
            named.append(found[0])
    yield from named
    if _REST.search(text):
        yield ROOT
    elif not named and _OWN.search(text):
        yield "*"


def _refuse_unclear(low: str, match: re.Match[str], names: list[str]) -> None:
    """Raises NotProvenError where the loggers are an exception, or a file is for them alone."""
    before = low[: match.start()]
    told = match[0].strip()
    cut = _EXCEPT.search(before)
    if cut and not re.search(rf"(?:{_LEVEL.pattern}){_UPWARDS}[\s,(]*$", before[: cut.start()]):
        raise NotProvenError(
            f"`{cut[0].strip()} {told}`: the level of which loggers this is, is not clear. Nothing "
            "is written: say each as `app from LEVEL`, and `everything else from LEVEL`."
        )
    if ROOT in names:
        return
    clause = re.split(r"[,;]\s|\.\s|$|\b(?:everything|anything|all) else", low[match.end() :])[0]
    to_file = re.match(rf"[^,;]*?\b(?:to|into|in) (?:the file )?`?({_FILE})", clause)
    of_file = re.search(rf"({_FILE})`?\s*(?:for|gets|holds|with|[:=(]|has|contains)\s*$", before)
    file = to_file or (of_file if not _REST.search(low) else None)
    if file and not _CONSOLE.search(clause):
        raise NotProvenError(
            f"`{told}` and {file[1]}: a file that gets the lines of some loggers alone is not "
            "written here. Nothing is written: files get what all loggers let through, e.g. `to "
            "the console and to logs/app.log: shop from INFO, everything else from WARNING`."
        )


def of_variable(low: str, own: Mapping[str, str], variable: str) -> tuple[str, ...]:
    """The loggers whose level stands in a variable of the environment, as it is named behind them:
    `shop from INFO or what LEVEL says, all else from WARNING`; none where it is for all."""
    together: list[str] = []
    is_over = False
    for clause in _CLAUSES.split(low):
        every = [each for each in _loggers(clause, own) if each not in together]
        named = [one for each in every for one in (own.values() if each == "*" else (each,))]
        together = named if named and is_over else [*together, *named]
        is_over = (is_over and not named) or _LEVEL.search(clause) is not None
        if variable.lower() in clause:
            return () if ROOT in together else tuple(together)
    return ()
