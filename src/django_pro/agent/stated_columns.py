"""Requests that a field be called otherwise, or that it be gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = r"[A-Za-z_]\w*"
_THE = r"(?:(?:the|its|our|old|unused|dead|obsolete|legacy|deprecated|whole|db|database|model) )*"
_FIELD = rf"(?:{_THE}(?:fields?|columns?|attributes?))"
_OF = r"(?:the|our|my|model|class|table)\b"
_MODEL = rf"(?:{_OF} )*(?P<model>(?!{_OF}){_NAME})\b(?: model| class| table)?"
_MODEL += r"(?! (?:forms?|serializers?|pages?|views?|api|admin|templates?|lists?|responses?)\b)"
_AT = (
    rf"(?:{_FIELD} )?{_THE}(?:{_MODEL}(?:\.|'s (?:{_FIELD} )?))(?P<old>[a-z_]\w*)"
    r"(?: (?:field|column))?"
)
_ON = rf"(?:{_FIELD} )?{_THE}(?P<old>[a-z_]\w*)(?: {_FIELD})?,? (?:on|of|in|from|at) {_MODEL}"
_ALONE = rf"(?:{_FIELD} )?{_THE}(?P<old>[a-z_]\w*)(?: {_FIELD})?"
_TO = r"(?:,? ?(?:to|into|as|->|=>|\u2192) )"
_NEW = rf"(?:(?:just|simply|the name) )?(?:{_NAME}\.)?(?P<new>[a-z_]\w*)"
_RENAMES = r"(?:rename|re-name|renaming|(?:change|changing) (?:the )?name of|changing the name of)"
_CALLED = (
    r"(?: ?,)? (?:(?:should|must|has to|needs to|is to|shall) (?:really |actually |now )?"
    r"(?:be )?(?:called|named|renamed to|become)|is now called|becomes)"
)
_RENAME = (
    *(rf"\b{_RENAMES} {at}{_TO}{_NEW}\b" for at in (_AT, _ON)),
    rf"\b{_RENAMES} {_ALONE}{_TO}{_NEW} (?:on|of|in|for) {_MODEL}\b(?!\.py)",
    *(rf"\b{at}{_CALLED} {_NEW}\b" for at in (_AT, _ON)),
    rf"\bcall {_AT} {_NEW}\b",
    rf"\b{_RENAMES} {_ALONE}{_TO}{_NEW}\b",
    (
        rf"\b{_AT}\b(?P<between>[^\n]{{1,160}}?)\b(?:rename|call) (?:it|that|this)"
        rf"(?: to| into| field to)? {_NEW}\b"
    ),
)
_DROPS = r"(?P<verb>drop|remove|delete|get rid of|dropping|removing|throw away|kill)"
_MAY = re.compile(
    r"(?<!\bwe )(?<!\byou )(?<!\bi )(?<!\bone )\b(?:may|can|could|cannot|can't|allowed to|able to"
    r"|permitted to)(?: (?:not|never|only|also|then))?(?: \w+(?:,|,? or|,? and|/))* ?$",
    re.IGNORECASE,
)
"""What users may do with a row: `staff may change or delete it`."""
_IT = (
    rf"(?:it\b|(?:that|this) {_FIELD}\b|{_FIELD}\b|(?:that|this)\b(?= ?(?:$|[.,;:!?()\n]|and\b"
    r"|from\b|please\b|pls\b|everywhere\b|too\b|now\b|with\b|in\b|again\b|completely\b)))"
)
"""What was named before; `that N+1` is something else."""
_NOT_FROM = r"(?! (?:from|in|of|on) \w)"
_DROP = (
    *(rf"\b{_DROPS} {at}\b" for at in (_AT, _ON)),
    rf"\b{_AT}\b(?P<between>[^\n]{{1,160}}?)\b{_DROPS} {_IT}",
    rf"\b{_ON}\b(?P<between>[^\n]{{1,160}}?)\b{_DROPS} {_IT}",
    rf"\b{_DROPS} {_FIELD} (?P<old>[a-z_]\w*)\b{_NOT_FROM}",
    rf"\b{_DROPS} {_THE}(?P<old>[a-z_]\w*) {_FIELD}\b{_NOT_FROM}",
)
_NO_MODEL = frozenset({
    "api", "admin", "form", "forms", "index", "json", "database", "db", "table", "view", "views",
    "page", "pages", "template", "templates", "response", "output", "serializer", "list",
    "settings", "migration", "code", "project", "field", "column", "url", "urls", "it", "this",
    "that", "all",
})  # fmt: skip
_NO_NAME = frozenset({
    "it", "this", "that", "the", "a", "an", "them", "these", "those", "all", "to", "for", "of",
    "from", "in", "on", "unused", "old", "dead", "obsolete", "field", "column", "fields", "columns",
    "index", "constraint", "default", "validator", "migration", "ordering",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class StatedColumn:
    model: str
    """As the request spells it; empty where it names none."""
    old: str
    new: str
    """Empty where it is to be gone."""
    rest: str
    """The request without what states it."""


def renamed(text: str) -> StatedColumn | None:
    """A request that a field be called otherwise."""
    return next(_stated(text, _RENAME), None)


def dropped(text: str) -> StatedColumn | None:
    """A request that a field be gone."""
    return next(_stated(text, _DROP), None)


def _stated(text: str, patterns: tuple[str, ...]) -> Iterator[StatedColumn]:
    plain = re.sub(r"[`\"'\u2018\u2019](?=\w)|(?<=\w)[`\"\u2018](?!\w)|(?<=\w)['\u2019](?![\w])",
                   "", text.replace("\u2019", "'"))  # fmt: skip
    plain = re.sub(r"[ \t]+", " ", plain)
    for pattern in patterns:
        for found in re.finditer(pattern, plain, re.IGNORECASE):
            held = found.groupdict()
            model, old, new = held.get("model") or "", held["old"], held.get("new") or ""
            if held.get("verb") and _MAY.search(plain[: found.start("verb")]):
                continue
            if old in _NO_NAME or new in _NO_NAME or model.lower() in _NO_MODEL:
                continue
            if not old[0].islower() or new[:1].isupper():
                continue
            between = held.get("between") or ""
            rest = f"{plain[: found.start()]} . {between} . {plain[found.end() :]}"
            yield StatedColumn(model, old, new, rest)
