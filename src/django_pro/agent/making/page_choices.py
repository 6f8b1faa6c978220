"""Which rows a form does not offer for a relation, as a request says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model, Outline
from django_pro.scaffold.pages import Choice, Pages, entered
from django_pro.scaffold.stated import plural, singular, snake

_TAKEN = (
    r"(?:chosen|choose|choosable|chooseable|select\w*|pick\w*|offer\w*|propos\w*|a choice|choices"
    r"|(?:in|from) the (?:\w+ )?(?:list|drop-?down|select\w*|menu))"
)
_NOT = r"(?:not|no|never|without|cannot|can't|mustn't|shouldn't|isn't|aren't)"


def stated(said: Said, plan: Pages, outline: Outline) -> tuple[Choice, ...]:
    """The flags of related rows that the request chooses by.

    Raises:
        NotProvenError: it keeps rows from being chosen in a way that is not understood.
    """
    found, heard = [], set[str]()
    clauses = [
        each for each in re.split(r"[.;,()\n]|\bbut\b", said.low)
        if re.search(rf"\b{_TAKEN}\b", each) and re.search(rf"\b(?:{_NOT}|only)\b", each)
    ]  # fmt: skip
    for field in plan.model.fields:
        other = next((each for each in outline.models if each.label == field.to), None)
        if other is None or field.name not in entered(plan):
            continue
        for clause in clauses:
            choice = _choice(clause, field.name, other)
            if choice is not None:
                found.append(choice)
                heard.add(clause)
    left = [each.strip() for each in clauses if each not in heard]
    if left:
        raise NotProvenError(
            f"Not understood: `{'`, `'.join(left)}`. Nothing is written: name a flag of the rows "
            "that may be chosen, or leave it out."
        )
    return tuple(dict.fromkeys(found))


def heard(choices: Sequence[Choice]) -> Iterator[str]:
    """Patterns of the clauses that are read."""
    for each in choices:
        bare = re.escape(re.sub(r"^(?:is|has|was)_", "", each.flag).replace("_", " "))
        only = rf"\bonly (?:the |our |those )?(?:not |un|in)?{bare} \w+"
        taken = rf"(?:[^.;,()\n]{{0,40}}?\b{_TAKEN}\b)?"
        yield rf"(?:\b{_TAKEN} )?{only}{taken}"
        yield rf"\b(?:no |not )?(?:not |un|in)?{bare} \w+[^.;,()\n]{{0,30}}?\b{_NOT}\b{taken}"
        yield rf"\b(?:no|not|without|never) (?:the |our |any )?(?:un|in)?{bare} \w+{taken}"


def _choice(clause: str, field: str, other: Model) -> Choice | None:
    """`retired costumes not to be chosen`, or `only active ones`."""
    named = {snake(other.name).replace("_", " "), field.replace("_", " ")}
    words = "|".join(re.escape(each) for one in named for each in (one, plural(one), singular(one)))
    things = rf"(?:{words}|ones?)"
    for flag in other.fields:
        bare = re.sub(r"^(?:is|has|was)_", "", flag.name).replace("_", " ")
        if flag.kind != "BooleanField":
            continue
        known = rf"(?P<un>not |un|in)?{re.escape(bare)} {things}\b"
        only = re.search(rf"\bonly (?:the |our |those )?{known}", clause)
        kept = re.search(
            rf"\b{known}[^.;,]*\b{_NOT}\b|\b(?:no|not|without|never) (?:the |our |any )?"
            rf"{known.replace('<un>', '<un_>')}", clause,
        )  # fmt: skip
        if only:
            return Choice(field, other.label, flag.name, value=not only["un"])
        if kept:
            return Choice(field, other.label, flag.name, value=bool(kept["un"] or kept["un_"]))
    return None
