"""Numbers that a request refuses by their sign, told before the field: `a negative price is
rejected`, `refuse negative prices`, `zero or negative quantities are an error`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django_pro.agent import stated_errors
from django_pro.scaffold.checks import Rule
from django_pro.scaffold.stated import plural

_SIGN = (
    r"(?P<zero>(?:zero|0) (?:or|and) negative|negative (?:or|and) zero|non-?positive)|negative"
    r"|less than zero|below zero"
)
_AS = r"(?: (?:as|with|by)(?: an?| the)?(?: (?:clear|proper))? ?(?:validation ?|field )?errors?\b)?"
_FINE = re.compile(
    r"\s*[,(;.-]?\s*(?:(?:but|and|while) )?(?:an? )?(?:\w+ of )?(?:0|zero)(?: itself| alone)?"
    r"(?: (?:is|stays|remains|would be|being))?(?: (?:still|also))? "
    r"(?:fine|ok(?:ay)?|allowed|valid|possible|good|accepted|permitted|all right)\b\)?"
)
"""`0 is fine`: how the limit is meant."""


@dataclass(frozen=True, slots=True)
class Signs:
    rules: tuple[Rule, ...]
    spans: tuple[tuple[int, int], ...]
    unclear: tuple[str, ...]
    """Clauses that are not understood; they are among the spans."""


def read(
    low: str, spelled: dict[str, str], numeric: Iterable[str], is_limited: Callable[[str], bool]
) -> Signs:
    """`spelled` are fields by how they are said, `numeric` those of numbers; `is_limited` says
    whether what follows limits a rule to some cases."""
    known = set(numeric)
    forms = {one: each for said, each in spelled.items() if each in known
             for one in (said, said.replace(" ", "_"), plural(said))}  # fmt: skip
    one = "|".join(sorted(map(re.escape, forms), key=len, reverse=True)) or r"(?!)"
    subject = re.compile(
        rf"(?:\b(?:an?|any|every|all|the) )*(?<![\w-])(?:{_SIGN}) (?:(?:values?|numbers?) (?:for|of"
        rf"|in|as) )?(?:the )?[`'\"]?(?P<name>{one})(?!\w)[`'\"]?(?: values?\b)?"
    )
    rules, spans, unclear = list[Rule](), list[tuple[int, int]](), list[str]()
    for found in subject.finditer(low):
        around = stated_errors.refused(low, found.start(), found.end(), _AS, one)
        if around is None:
            continue
        rest = re.split(r"[.;\n)]", low[around.end :], maxsplit=1)[0]
        name = forms[found["name"]]
        if is_limited(rest) or (around.at and forms[around.at] != name):
            unclear.append(f"{low[around.start : around.end]}{rest}".strip())
            spans.append((around.start, around.end + len(rest)))
            continue
        rules.append(Rule(name, "number", "<=" if found["zero"] else "<", value="0"))
        spans.append((around.start, around.end))
    return Signs(tuple(rules), tuple(spans), tuple(unclear))


def zeros(low: str, rules: Iterable[Rule]) -> Signs:
    """Remarks that zero is taken, beside rules on it; one that a rule refuses is not understood."""
    signs = [each.refused for each in rules if each.kind == "number" and each.value == "0"]
    found = list(_FINE.finditer(low)) if signs else []
    unclear = [each[0].strip() for each in found if set(signs) != {"<"}]
    return Signs((), tuple(each.span() for each in found), tuple(unclear))
