"""The key to the user who sends a request, where it is said that the server sets it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent.making.site import Site
from django_pro.core.outline import Field, Model

_SENDER = (
    r"(?:(?:the |whoever |who(?:ever)? )?(?:(?:current|logged[- ]in|signed[- ]in|authenticated"
    r"|requesting|posting|sending) (?:user|member|person)"
    r"|(?:user|member|person|one)?s? ?(?:who|that|whoever)? ?(?:'s |is )?(?:posts|posting|creates"
    r"|creating|sends|sending|adds|adding|submits|submitting|reports|makes|writes|logged in"
    r"|signed in"
    r"|currently logged in)(?: (?:it|them|one|(?:in )?the (?:request|row|\w+)))?"
    r"|(?:self\.)?request\.user|(?:user|sender) of the request|sender(?: of the request)?"
    r"|session|login|token|user|request|server|backend|api)\b)"
)
_SET = (
    r"(?:(?:is|are|gets?|must be|should be|has to be|comes?|will be)?(?: (?:always"
    r"|automatically|just"
    r"|only))*(?: (?:set|filled(?: in)?|taken|assigned|given|stored"
    r"|recorded))?(?: (?:automatically|by "
    r"the server|on the server|server[- ]side))*(?: ?(?:to|from|by|as|with|=))?) ?(?:the )?"
)
_FIXED = (
    r"(?:,? (?:and|so|it))*,? (?:can't|cannot|can not|must not|mustn't|may not|must never"
    r"|should not"
    r"|shouldn't|never|not)(?: be)? ?(?:set|changed|sent|written|chosen|given|overwritten"
    r"|overridden"
    r"|taken|settable|editable|writable|from the (?:body|payload|client))(?: (?:or|and|nor) (?:set"
    r"|changed|sent|written))*(?: (?:by|from|in|over|via|through) (?:the )?(?:clients?|users?"
    r"|api|body"
    r"|request|payload|anyone|them|others?))*"
)


def key(site: Site, model: Model) -> Field | None:
    """The key to the user that is told to be the sender of the request."""
    low = site.work.said.low
    keys = [each for each in _keys(model, site.user) if re.search(_told(each.name), low)]
    return keys[0] if keys else None


def _keys(model: Model, user: str) -> Sequence[Field]:
    return [
        each for each in model.fields
        if each.kind in ("ForeignKey", "OneToOneField") and each.concrete and each.to == user
    ]  # fmt: skip


def _told(name: str) -> str:
    """The pattern of a clause that says so of a field."""
    words = rf"(?:the |its )?[`\"']?\b{name.replace('_', '[ _]')}\b[`\"']?"
    return (
        rf"{words}(?: field)?,? (?:is (?:for|of) |{_SET}){_SENDER}(?:{_FIXED})?"
        rf"|\bset(?:s|ting)? {words}(?: automatically)? (?:to|from"
        rf"|as) (?:the )?{_SENDER}(?:{_FIXED})?"
        rf"|{words}(?: field)? (?:is|are|gets?) (?:set|filled(?: in)?|assigned) "
        rf"(?:automatically|server[- ]side|on the server)(?:{_FIXED})?"
    )


def heard(owner: str) -> Sequence[str]:
    """Patterns of what an API does with the key of whoever sends a request."""
    words = rf"(?:the |its )?[`\"']?\b{owner.replace('_', '[ _]')}\b[`\"']?"
    return (
        _told(owner),
        rf"{words}{_FIXED}", rf"{words}(?: (?:is|are|must be|should be))? read[- ]?only",
        rf"(?:can't|cannot|may not|must not|never) (?:set|change|send|choose|write) {words}",
        rf"(?:take|get|fill)(?:s|n)? (?:in )?{words} from (?:the )?{_SENDER}",
    )  # fmt: skip
