"""Rows that can't be deleted while others need them: `deleting a shelf that still has books answers
409`."""

from __future__ import annotations

import re

from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.scaffold.stated import plural, singular, snake

_DELETES = r"(?:deleting|removing|to (?:delete|remove)|(?:a )?deletes?(?: of)?|deletion of)"
_WITH = (
    r"(?:(?:that|which)? ?(?:still |already )?(?:has|have|contains?|is used by|is needed by)"
    r"|with|in use by|used by)"
)
_ANSWERS = (
    r"(?:(?:should|must|shall|has to|is to|will|may only) )?(?:answers?|gives?|returns?|results? in"
    r"|ends? (?:in|with)|be (?:refused|answered|rejected) with|responds? with|get)"
)
_HEARD = (
    rf"\b{_DELETES} (?:(?:an?|one|the|any|such an?) )?(?P<row>[a-z_ -]+?),? {_WITH}"
    rf"(?: (?:any|some|still|its|their|one|an?))* (?P<others>[a-z_ -]+?) {_ANSWERS}"
    r" (?:an? |the |with |status |code |http )*409(?: conflict)?"
    r"(?:,? (?:instead of|and not|rather than|not) [^.;\n]*)?"
)


def heard() -> str:
    """A pattern of what is said of it."""
    return _HEARD


def stated(site: Site, model: Model) -> tuple[str, str]:
    """Label of the model whose rows keep one from being deleted, and their key to it; empty where
    the request says nothing of it.

    Raises:
        NotProvenError: it speaks of other rows, or several keys lead to them.
    """
    found = re.search(_HEARD, site.work.said.low)
    if found is None:
        return "", ""
    words = snake(model.name).replace("_", " ")
    others = singular(found["others"].strip().replace(" ", "_"))
    keys = [
        (each.label, field.name) for each in site.outline.own_models() for field in each.fields
        if field.concrete and field.to == model.label
        and field.kind in ("ForeignKey", "OneToOneField")
        and others in (snake(each.name), singular(each.name.lower()))
    ]  # fmt: skip
    if found["row"].strip() not in (words, plural(words), "row", "one") or len(keys) != 1:
        raise NotProvenError(
            f"`{found[0].strip()}`: which key of which rows leads to a {words} is not understood. "
            "Nothing is written: name their model."
        )
    return keys[0]
