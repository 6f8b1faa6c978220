"""A page that fails for want of a related row, mended where its value is only shown."""

from __future__ import annotations

import re

from django_pro.agent import none_values, nothing_there, tracebacks
from django_pro.agent.edge_rows import EdgeError
from django_pro.agent.nothing_there import At, Way
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError
from django_pro.edits.shown_without import shown_without

_ERROR = re.compile(r"'NoneType' object has no attribute '(\w+)'")
_NOT_FAIL = re.compile(
    r"\b(?:should|must|has to|needs? to|may|can)(?:n't| not)?"
    r"(?: (?:just|never|also|still|simply|not|always|again))* (?:crash|fail|die|break|blow up|throw"
    r"|raise|error|work|open|load|render"
    r"|be (?:fixed|mended|repaired|shown|there|ok|fine|reachable)|answer (?:with )?(?:an? )?200)\w*"
    r"|\b(?:shows?|showing|shown|answers?|returns?|responds?|gives?)\b(?= (?:\w+ ){0,4}?"
    r"(?:500|error|crash|traceback|exception|internal))|'NoneType' object[^.\n]*",
    re.IGNORECASE,
)
"""That it should work, which says nothing of what is shown."""
_SAID = re.compile(
    r"\b(?:shows?|showing|shown|display\w*|prints?|says?|writes?|puts?|uses?|reads?|be|leave|stay)\b"
    r"(?: (?:just|simply|there|then|as|an?|the|it|them|that|instead|text|word|only|field|place))*"
    r" (?:[\"'`\u201c](?P<text>[^\"'`\u201d\n]{1,40})[\"'`\u201d]|(?P<dash>dash|hyphen|minus)\b"
    r"|(?P<none>nothing|blank|empty)\b(?! (?:page|list)))",
    re.IGNORECASE,
)


_NAME = "test_a_row_without_it_has_a_page"
_TOLD = "A row has a page where a relation of it is NULL."


def said_shown(said: Said) -> str | None:
    """What a request wants shown where there is nothing; None where it says nothing of it."""
    found = _SAID.search(_NOT_FAIL.sub(" ", tracebacks.QUOTED.sub(" ", said.request)))
    if found is None:
        return None
    return found["text"] or ("-" if found["dash"] else "")


def may_be(said: Said, error: str) -> bool:
    """Whether a value of a None is read, and the request says what is shown instead in words that
    are known, or nothing of it."""
    text = _NOT_FAIL.sub(" ", tracebacks.QUOTED.sub(" ", said.request))
    is_open = said_shown(said) is not None or not nothing_there.SAYS_WHAT.search(text)
    return bool(_ERROR.search(error)) and is_open


def mended(work: Work, at: At, told: str) -> Outcome:
    """Each such value has something that is shown where the relation is None; the page is
    requested with the same rows.

    Raises:
        NotProvenError: it is not known how, or the page fails all the same.
    """
    said = said_shown(work.said)

    def change(error: EdgeError) -> str:
        missing = _ERROR.search(error.error)
        null = none_values.field(work, error.error, error.path, at.label, error.line)
        if missing is None or not null:
            raise EditError("it is of no relation of the page's row that may be NULL")
        text, shown = shown_without(
            work.copy.read(error.path), error.line, missing[1], null.rpartition(".")[2], said
        )
        work.copy.write(error.path, text)
        place = f"{work.copy.name(error.path)}:{error.line}"
        name = nothing_there.function_at(text, error.line) or "the module"
        if said is None:
            work.assumed.append(f"Where {null} is NULL, {shown} is shown for its {missing[1]}.")
        return f"`{name}` (`{place}`): {shown} where {null} is NULL."

    try:
        return nothing_there.mended(work, at, told, Way(change, _NAME, _TOLD, shows_zero=False))
    except EditError as why:
        raise NotProvenError(
            f"{told}\n\nNo change of it can be written mechanically: {why}. Nothing is written."
        ) from None
