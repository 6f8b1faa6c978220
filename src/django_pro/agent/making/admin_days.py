"""Columns of an admin's list that count days: `days_out is the number of days from lent_on to
returned_on, or to today while it is out`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LABEL = r"(?: ?\([\"'\u201c](?P<label>[^\"'\u201c\u201d()]{1,40})[\"'\u201d]\))?"
_DAYS = r"(?:the )?(?:number|count) of days|(?:the |how many )days|the time in days|days"
_TODAY = (
    r",? or (?:(?:to|till|until|up to) )?today(?: (?:while|when|if|as long as|where|for|until)"
    r" [^.;,()]*)?|,? or (?:to )?today"
)
_DEFINED = re.compile(
    rf"(?:,? (?:where|with)|\.|;|,| and) (?P<name>[a-z]\w*(?: [a-z]\w*){{0,3}}?){_LABEL} "
    rf"(?:is|are|means|counts|shows|=) (?:{_DAYS}) (?:from|between|since) (?:the |its )?"
    r"(?P<start>[a-z]\w*(?: [a-z]\w*){0,2}?) (?:to|till|until|and|up to) (?:the |its )?"
    rf"(?P<end>[a-z]\w*(?: [a-z]\w*){{0,2}}?)(?P<today>{_TODAY})?(?=\s*(?:[.;]|$))",
)


@dataclass(frozen=True, slots=True)
class Days:
    name: str
    label: str
    start: str
    """Words for the field that it counts from; `today` for the day of the request."""
    end: str
    or_today: bool
    """Whether it counts to today where there is no end."""


def read(low: str) -> tuple[str, Days | None]:
    """The text, in lower case, without what says how such a column is computed."""
    found = _DEFINED.search(low)
    name = found["name"] if found else ""
    if found is None or not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", low[: found.start()]):
        return low, None
    days = Days(name, found["label"] or "", found["start"], found["end"], bool(found["today"]))
    return f"{low[: found.start()]}{low[found.end() :]}", days


def heard(name: str) -> str:
    """A pattern of what is said of the column `name`, from where it is listed on."""
    words = re.escape(name).replace("_", "[ _]")
    return rf"\b{words}\b[^.;\n]*[.;]?[^.;\n]*\bdays\b[^.;\n]*"
