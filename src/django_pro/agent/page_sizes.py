"""How many rows a page has, as a request says: `50 per page`, `up to 200 by ?page_size=`. A number
beside it that counts the rows of today is no size."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent import stated_pages
from django_pro.agent.work import NotProvenError

_SIZE = 20
_LARGEST = 100
_STATED = re.compile(
    r"(?<![\d.,])(\d{1,4})\s*(?:\w+\s+){0,2}?(?:per|a|each|on (?:a|each|every))[ -]?"
    r"(?:single )?page"
    r"|page[ _-]?size(?: (?:of|for|in|on)(?: [\w/-]+){1,4}?(?= (?:to|is|at|=) ))?"
    r"(?: of| to|:|=| is| at)?\s*(\d{1,4})|pages? of (\d{1,4})"
    r"|paginat\w+ (?:of|by|at|with|in|to) (\d{1,4})"
)
_LOOSELY = re.compile(
    r"(?<![\d.,])(\d{1,4}) (?:items|rows|results|entries|records|objects|elements|\w+s)\b"
    r"|by (\d{1,4})\b|, (\d{1,4})\b"
)
"""A number that may be that of a page where none is called so."""
_THERE = re.compile(
    r"(?:\b(?:all|about|around|over|nearly|almost|roughly|some|currently|now|already|there(?:'s| is"
    r"| are)|ha(?:s|ve)|had|got|are|returns?|sends?|loads?|lists?|shows?|the)|more than)"
    r"(?: (?:all|of|our|the|about|over|more than))* $"
)
"""Before a number of rows that are there today."""
_PARAMETER = re.compile(
    r"[?&](\w+)=|\b(page_?size|per_page|size|limit)['\"`]? (?:query |get |url )?param|"
    r"param\w* (?:called |named )?['\"`]?(page_?size|per_page|size|limit)\b|"
    r"(?:pass|send|set|choos|us|giv|overrid|chang|via|by|with|through|tak|support|offer|accept)"
    r"(?:e|es|ing|s)? (?:(?:an?|the|their|its|own|query|url|different|other|another) )*"
    r"['\"`]?(page_size|per_page|pagesize)\b(?!['\"`]?\s*(?:of|to|=|:|is|at)?\s*\d)"
)
_MOST = re.compile(
    r"(?:(?:never|not|no) (?:\w+ )?more than|at most|up to|max(?:imum)?(?: of| is|:| size)?|"
    r"capped (?:at|to|by)|cap of|cap (?:it )?at) (\d{1,5})|(\d{1,5}) (?:is the |at |as the )?"
    r"(?:max\b|maximum|most\b)(?!:? ?(?:of |is |size )?\d)"
)
_CHOSEN = re.compile(
    r"\b(?:may|can|could|able to|allowed to|let|lets|allow|allows|to)\b[^.;]{0,30}?"
    r"\b(?:choose|set|pick|ask for|change|override|request|select|decide|control)\b[^.;]{0,30}?"
    r"\b(?:page[ _-]?size|size of (?:a|the|each) page|how many"
    r"|(?:more|fewer) (?:rows|items|per page))"
)
"""That who asks says how many rows a page has."""
_BY_DEFAULT = re.compile(r"default(?:s)?(?: to| of| is|:)? (\d{1,4})|(\d{1,4}) (?:\w+ )?by default")


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows a page has; `parameter` is by what a client asks for more, up to `most`."""

    usual: int
    parameter: str = ""
    most: int = _LARGEST
    number: str = ""
    """By what a client asks for a page, where it is not `page`."""


def size(low: str) -> tuple[Size, bool]:
    """What a request states, and whether it says how many."""
    most = next((int(one or other) for one, other in _MOST.findall(low)), 0)
    number, parameter = stated_pages.parameters(low)
    parameter = parameter or next(
        (each for found in _PARAMETER.findall(low) for each in found
         if each and each not in ("page", "offset", "cursor", number)), "",
    )  # fmt: skip
    rest = _MOST.sub(" ", low) if parameter or most else low
    found = [*_BY_DEFAULT.findall(rest), *_STATED.findall(rest)] or [
        each.groups() for each in _LOOSELY.finditer(rest) if not _THERE.search(rest[: each.start()])
    ]
    stated = next((int(each) for each in next(iter(found), ()) if each), 0)
    usual, largest = stated or _SIZE, most or max(stated, _LARGEST)
    if not parameter and ((stated and stated < most) or _CHOSEN.search(low)):
        parameter = "page_size"  # as REST framework's own documentation calls it
    return Size(usual, parameter, largest, number), bool(stated)


def refuse_sizes(low: str) -> None:
    """Of several sizes of pages only one would hold."""
    found = {
        int(next(filter(None, each[:4])))
        for each in _STATED.findall(_MOST.sub(" ", _BY_DEFAULT.sub(" ", low))) if any(each[:4])
    }  # fmt: skip
    if len(found) > 1:
        told = " and ".join(str(each) for each in sorted(found))
        raise NotProvenError(
            f"Pages of {told} rows: ask for the lists of each size apart. Nothing is written."
        )
