"""Whether values are told because they are refused, and at which field the error is to stand:
`an end before the start is an error of the field end`, `refuse an end before the start`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BACK = 100
"""Letters before a field's name that can tell of it."""
_REFUSES = (
    r"\b(?:(?:refus|reject|forbid|disallow|prevent|block|den(?:y|ies))\w*|no"
    r"|(?:not|n't|never) (?:accept|allow|take|save|store|permit)\w*"
    r"|(?:not|n't|never) be (?:possible|allowed|able) to (?:save|send|set|enter|store|have|create))"
    r"(?: (?:any|every|all|rows with|rows? whose|bodies with|entries with|values of|that|to have))*"
)
_TOLD = re.compile(rf"{_REFUSES}\s*$")
_CHECKS = re.compile(
    r"(?:\b(?:it|the serializer|and|also|should|must|please) )*\b(?:validat|check|ensur|verif|mak"
    r"|see)\w*(?: sure| to it)?(?: that)?\s*$"
)
_SAYS = r"(?:(?:it(?:'s| is)|rais\w+|an?|the|give|answer|with|return) )*{wrong}"
_IF = re.compile(r"\b(?P<word>if|when(?:ever)?|where|unless|in case|once)(?: the| an?)?\s*$")
_WRONG = (
    r"(?:(?:validation ?|clear |proper |field )?errors?|refus\w+|reject\w*|invalid|forbidden"
    r"|impossible|bad request|400|(?:complain|fail|rais)\w*"
    r"|(?:not|never|n't)(?: be)? (?:allowed|valid|accepted|ok|okay|possible|saved|taken|pass))\b"
)
_VERB = (
    r"(?:(?:that|this|it|which|then|the (?:serializer|form|request|body|data))(?:'s)? )?"
    r"(?:(?:must|should|has to|have to|shall|will|is|are|be|gives?|returns?|means?|leads? to"
    r"|counts? as|treated as|gets?|answers?(?: with)?|an?|the|to)\b ?)+"
)
_IS_WRONG = re.compile(rf"[\s),]*(?:(?:->|=>|[=:-])\s*(?:{_VERB})?|{_VERB}){_WRONG}")
_IS_WRONG_THEN = re.compile(rf"[\s),]*(?:then |{_VERB})*{_WRONG}")
"""The same behind a condition."""
_PLAIN = re.compile(rf"\s*[,(;-]?\s*{_WRONG}(?! otherwise| if not| else)")
_OTHERWISE = (
    r"(?:[\s,;(]*(?:otherwise|or else|else|or|if not)\b[\s,]*(?:it |that |this )?(?:'s )?"
    rf"(?:{_VERB})?{_WRONG}|[\s,;(]*{_WRONG} (?:otherwise|if not|else)\b)"
)
_PLACE = (
    r"[\s,;(-]*(?:(?:with|and|so) )?(?:(?:the|an?) )?(?:(?:validation )?errors?(?: message)?"
    r"(?: (?:is|belongs?|stands?|goes|(?:should|must|has to) (?:be|go|stand)))?"
    r"(?: (?:shown|reported|attached|raised|put|told))? )?"
    r"(?:of|at|on|for|under|to|in|against) (?:the )?(?:field )?[`'\"]?(?P<place>{one})[`'\"]?"
    r"(?: field)?(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Errors:
    """What stands around values that are told of a field."""

    start: int
    """Where it begins."""
    end: int
    refuses: bool = False
    """Whether these values are refused."""
    at: str = ""
    """The field that the error is to stand at, as it is spelled."""
    unclear: bool = False
    """Whether it can't be told if they are refused."""


def read(
    low: str, start: int, end: int, one: str, patch: str, *, is_asserted: bool, is_open: bool
) -> Errors:
    """`low[start:end]` tells the values of a field, as what must be with `is_asserted`; `one` is
    the pattern of a field's name, `patch` of that it holds for changes too. With `is_open` it
    stands in brackets behind the name."""
    before = re.split(r"[.;\n]", low[max(0, start - _BACK) : start])[-1]
    condition = _IF.search(before)
    told = lead = None
    refuses = unclear = False
    if condition:
        first = re.search(_SAYS.format(wrong=_WRONG), before[: condition.start()])
        lead = first or condition
        told = None if first else _IS_WRONG_THEN.match(low, end)
        refuses = condition["word"] != "unless"
        unclear = not (first or told)
    elif not is_asserted:
        told = _IS_WRONG.match(low, end)
        lead = None if is_open else _TOLD.search(before)
        refuses = bool(told or lead)
        unclear = not (refuses or is_open) and _PLAIN.match(low, end) is not None
    else:
        unclear = _TOLD.search(before) is not None
    lead = lead or _CHECKS.search(before)
    begin = start - len(before) + lead.start() if lead else start
    end = told.end() if told else end
    if not refuses and (otherwise := re.compile(_OTHERWISE).match(low, end)):
        end = otherwise.end()
    too = re.compile(patch).match(low, end)
    place = re.compile(_PLACE.replace("{one}", one)).match(low, too.end() if too else end)
    named = str(place["place"]) if place else ""
    if condition and not named:  # `an error on ended_on if it is ...`
        earlier = re.search(_PLACE.replace("{one}", one), before[: condition.start()])
        named = str(earlier["place"]) if earlier else ""
    return Errors(begin, place.end() if place else end, refuses, named, unclear)


def refused(low: str, start: int, end: int, more: str, one: str) -> Errors | None:
    """What stands around values that are told by an adjective, where it says that they are refused;
    None where it does not. `more` is the pattern of how, `one` that of a field's name."""
    before = re.split(r"[.;\n]", low[max(0, start - _BACK) : start])[-1]
    told, lead = _IS_WRONG.match(low, end), _TOLD.search(before)
    if not (told or lead):
        return None
    how = re.compile(more).match(low, told.end() if told else end)
    end = how.end() if how else end
    place = re.compile(_PLACE.replace("{one}", one)).match(low, end)
    return Errors(
        start - len(before) + lead.start() if lead else start, place.end() if place else end, True,
        str(place["place"]) if place else "",
    )  # fmt: skip
