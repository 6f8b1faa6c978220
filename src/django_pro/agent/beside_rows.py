"""Those of a role beside the user of a row: `only its keeper and the committee may change it`."""

from __future__ import annotations

import difflib
import re

from django_pro.agent import action_rules, roles
from django_pro.agent.action_rules import Kind
from django_pro.agent.work import Work
from django_pro.scaffold.stated import plural, singular

_STAFF = r"(?<![a-z0-9])(?:is_)?(?:staff|admins?|administrators?)\b"
_PATH = r"(?<!\S)\S*/\S*"
_OF = (
    r"(?:(?:the |our |all )*(?:members?|people|users?|those|anyone|somebody)(?: who (?:is|are))? "
    r"(?:of|in|from) (?:the |our |group )*)?"
)
_CLOSE = 0.88
"""How alike a word is to the name of a role that was meant."""


def as_staff(work: Work, low: str) -> tuple[str, Kind | None]:
    """A request in which those of a role are called staff, and the role; the request as it is
    where it speaks of staff, or of no role."""
    if re.search(_STAFF, re.sub(_PATH, " ", low)):
        return low, None
    keys = {each.name for model in work.original.own_models() for each in model.fields if each.to}
    for name in _names(work):
        if name in keys:
            continue  # `the keeper of the row` is its key, and nobody's group
        word = name.replace("_", " ")
        forms = dict.fromkeys((plural(word), word, singular(word)))
        written = _written(low, tuple(forms))
        if not written:
            continue
        kind = action_rules.called(work, plural(word)) or action_rules.called(work, word)
        if kind is not None:
            put = (
                rf"(?<![\w/.-]){_OF}(?:the |our |all |an? |any )*['\"`]?{re.escape(written)}"
                r"['\"`]?(?: (?:members?|group|users?|people|team|role))*(?![\w/-])"
            )
            return re.sub(put, "staff", low), kind
    return low, None


def _names(work: Work) -> list[str]:
    groups = [re.sub(r"[ -]", "_", each.lower()) for each in action_rules.groups(work)]
    return list(dict.fromkeys((*groups, *roles.names(work), "superuser")))


def _written(low: str, forms: tuple[str, ...]) -> str:
    """How a request writes one of some words: as it is, or with a slip of the pen."""
    bare = re.sub(_PATH, " ", low)
    for each in forms:
        if re.search(rf"(?<![\w.-]){re.escape(each)}(?![\w-])", bare):
            return each
    words: list[str] = sorted(set(re.findall(r"(?<![\w.-])[a-z]{6,}(?![\w-])", bare)))
    for each in forms:
        near = difflib.get_close_matches(each, words, 1, _CLOSE) if len(each) > 5 else []
        if near and near[0][0] == each[0]:
            return near[0]
    return ""
