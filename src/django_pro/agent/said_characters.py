"""Of which characters a text may be made, as a request says: `only digits and spaces`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from django_pro.core.outline import Field
from django_pro.scaffold.page_rules import Characters

_KINDS = {
    "digits": ("0-9", "1"), "numbers": ("0-9", "1"), "spaces": (" ", "1 1"), "dots": (".", "."),
    "dashes": (r"\-", "-"), "hyphens": (r"\-", "-"), "slashes": ("/", "/"),
    "parentheses": ("()", "("), "brackets": ("()", "("),
}  # fmt: skip
"""What of each stands in a class of a regular expression, and a text of it."""
_ONE = "|".join(_KINDS)
_SET = rf"(?P<set>(?:{_ONE})(?:(?:,? and |,? or |, | / ?|/)(?:{_ONE}))*)"
_PLUS = (
    r"(?P<plus>,? (?:(?:and|with|plus|but) )*an? optional (?:leading )?[\"'`]?\+[\"'`]?(?: sign)?"
    r"(?: (?:only )?(?:at|in) (?:the )?(?:very )?(?:start|beginning|front))?)?"
)
_MAY = (
    r"(?:may|can|must|should|is allowed to) (?:only|just) (?:have|contain|hold|include|consist of"
    r"|be made of)"
)
_ENDS = r"(?=\s*(?:[.;,)]|$))"


def read(low: str, fields: Sequence[Field]) -> Iterator[tuple[Characters, str]]:
    """What is said of each text, and the words that say it; `low` is in small letters."""
    for each in fields:
        if each.kind not in ("CharField", "TextField") or each.values:
            continue
        name = rf"(?:the |its |their )?{re.escape(each.name).replace('_', '[ _]')}(?: numbers?)?"
        for pattern in (
            rf"{name} {_MAY} {_SET}{_PLUS}{_ENDS}",
            rf"(?:only|just) {_SET}{_PLUS} (?:are |is )?(?:allowed|accepted) in {name}{_ENDS}",
        ):
            for found in re.finditer(rf"(?<![\w])(?:and )?{pattern}", low):
                kinds = re.findall(_ONE, found["set"])
                signs = "".join(dict.fromkeys(_KINDS[kind][0] for kind in kinds))
                is_led = found["plus"] is not None
                told = f"Only {' and '.join(kinds)}{', with an optional + at the start' * is_led}."
                good = "".join(_KINDS[kind][1] for kind in kinds)
                yield Characters(each.name, signs, told, good, led=is_led), found[0]
