"""Which logger a request wants to write from which level on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_LEVEL = re.compile(
    r"\b(debug|info|warning|warn|error|critical)\b"
    r"(?! (?:is|mode|toolbar|page|settings?)\b)(?! ?=)"
)
_CLAUSES = re.compile(r"[,;:]\s|[.]\s|\s[\u2013-]\s|\b(?:and|but|while)\b(?! (?:up|above|higher))")
_OWN = re.compile(
    r"\b(?:our|my|own|the project'?s)\b.{0,12}\b(?:apps?|code|modules|loggers|project)\b"
)
_REST = re.compile(
    r"\b(?:(?:everything|anything|all|the) (?:else|rest|others?)|others|root|third.party"
    r"|libraries)\b"
)
ROOT = ""


def stated(low: str, own: Mapping[str, str]) -> dict[str, str]:
    """Levels in capitals by the names of loggers, `ROOT` for all others; `own` are modules of the
    project by the words that name them."""
    found: dict[str, str] = {}
    waiting: list[str] = []
    last, is_first = "", False
    for clause in _CLAUSES.split(low):
        loggers = list(dict.fromkeys(_loggers(clause, own)))
        level = _LEVEL.search(clause)
        if level is None:
            if loggers and last and is_first:  # DEBUG for pages and shop
                found |= dict.fromkeys(loggers, last)
            else:
                waiting += loggers
            continue
        last = {"warn": "WARNING"}.get(level[1], level[1].upper())
        named = [*waiting, *loggers]
        is_first = bool(loggers) and not any(_loggers(clause[: level.start()], own))
        found |= dict.fromkeys(named or [ROOT], last) if named or ROOT not in found else {}
        waiting = []
    return found


def of_variable(low: str, own: Mapping[str, str], variable: str) -> tuple[str, ...]:
    """The loggers whose level stands in a variable of the environment, as it is named behind them:
    `shop from INFO or what LEVEL says, all else from WARNING`; none where it is for all."""
    together: list[str] = []
    is_over = False
    for clause in _CLAUSES.split(low):
        named = [each for each in _loggers(clause, own) if each not in together]
        together = named if named and is_over else [*together, *named]
        is_over = (is_over and not named) or _LEVEL.search(clause) is not None
        if variable.lower() in clause:
            return () if ROOT in together else tuple(together)
    return ()


def _loggers(clause: str, own: Mapping[str, str]) -> Iterator[str]:
    """Names of the loggers that a part of a sentence names."""
    named = [module for word, module in own.items() if re.search(rf"\b{re.escape(word)}\b", clause)]
    yield from named
    yield from re.findall(r"(?<![\w.])django(?:\.\w+)*(?! (?:project|site|app\b))", clause)
    if _REST.search(clause):
        yield ROOT
    elif not named and _OWN.search(clause):
        yield from own.values()
