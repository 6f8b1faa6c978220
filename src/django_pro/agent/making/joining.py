"""Who belongs to a row: the model between it and users that a request speaks of."""

from __future__ import annotations

import re

from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.scaffold.pages import Joined

_ONLY = (
    r"\b(?:only|just|nobody but|no one but|restricted to|limited to|reserved for|open to)\b"
    r"[^.;\n]{{0,60}}?\b(?:in|of|on|enrolled in|registered for|signed up for|part of|booked on|"
    r"taking|attending|belong to|belongs to|joined|take part in|for|booked|bought|ordered|borrowed|"
    r"attended|visited|follow|followed|rented|finished)\b "
    r"(?:the |this |that |its |a )?(?:{words})(?:'s)?\b(?P<rest>[^.;\n]*)"
)
_SOME = (
    r"\b(?:only|just|nobody but)\b (?:for |by )?(?:the |those |people )?(?!staff|admin)\w+ "
    r"(?:who|that)\b"
    r"(?! (?:are|is|have|has) (?:logged|signed))"
)
"""That it is for some users alone, whoever they are."""
_MORE = (
    r"\b(?:and|but)\b (?:who |that )?"
    r"(?:have|has|had|haven't|hasn't|are|aren't|is|isn't|did|didn't|do|don't|not|were|was|paid)\b"
)
"""One more thing that is so of them."""
_NEGATED = (
    r"(?:haven't|have not|hasn't|has not|not|aren't|are not|isn't|is not|didn't|never|no longer|"
    r"without being)(?: been| yet| already| being)?"
)


def joined(site: Site, model: Model, parent: Model, words: str) -> Joined | None:
    """The rows of those whom a form at the page of a parent is for; None where it is for all.

    Raises:
        NotProvenError: it is not clear which model says who they are.
    """
    low = site.work.said.low
    said = re.search(_ONLY.format(words=words), low)
    if said is None and re.search(_SOME, low):
        raise NotProvenError(
            "Whom the form is for is not understood. Nothing is written: say it of the "
            f"{parent.name}, e.g. `only for members who are in the club`."
        )
    if said is None or re.search(r"\bstaff\b|\badmins?\b", said[0]):
        return None
    found = []
    for each in site.outline.own_models():
        keys = [one for one in each.fields if one.concrete and one.kind == "ForeignKey"]
        to_parent = [one.name for one in keys if one.to == parent.label]
        to_user = [one.name for one in keys if one.to == site.user]
        if each is not model and each is not parent and len(to_parent) == len(to_user) == 1:
            found.append(Joined(each, to_parent[0], to_user[0], _flags(each, said[0])))
    if len(found) != 1:
        listed = ", ".join(each.model.name for each in found) or "none"
        raise NotProvenError(
            f"Which model says who belongs to a {parent.name} is not clear: {listed}. Nothing is "
            "written."
        )
    refusal = "PermissionDenied" if re.search(r"\b403\b|\bforbidden\b", low) else "Http404"
    one = found[0]
    if len(re.findall(_MORE, said["rest"])) > len(one.flags):
        raise NotProvenError(
            f"{one.model.name} has no flag for all that is said of whom the form is for:"
            f"{said['rest']}. Nothing is written."
        )
    return Joined(one.model, one.parent, one.user, one.flags, refusal)


def _flags(model: Model, said: str) -> tuple[tuple[str, bool], ...]:
    """What is said of the rows: `who haven't withdrawn` is `withdrawn=False`."""
    found = []
    for each in model.fields:
        words = re.sub(r"^(?:is|has|was)_", "", each.name).replace("_", " ")
        if each.kind != "BooleanField" or not re.search(rf"\b{words}\b", said):
            continue
        is_negated = re.search(rf"\b{_NEGATED} (?:\w+ )?{words}\b", said) is not None
        found.append((each.name, not is_negated))
    return tuple(found)
