"""Whether a form leads to the page of the row that it has saved, as a request says it:
`after saving go to the page of the fault`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent.making import nesting
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.scaffold.pages import Pages
from django_pro.scaffold.stated import snake

_PAGE = r"(?:page|view|screen|details?)"
_NEW = (
    r"(?:(?:new|newly|just|freshly|created|made|saved|reported|added|entered|stored|sent"
    r"|submitted|own|that|this|same|resulting) )"
)
_ANY = r"(?:it|one|entry|row|record|object|instance)"
_OF_ROW = re.compile(
    r"/(?:[\w-]+/)*(?P<key><[^>]*>|\{\w+\}|:\w+)/?(?![\w/<{])"  # `/faults/<id>/`
    r"|^(?:its|the) (?:own )?details?\b|^its (?:own )?(?:page|view|screen)\b"
)


def is_of_row(clauses: Sequence[str], model: Model, others: Sequence[str]) -> bool:
    """Whether one of the texts in small letters that a form leads to is the page of what it has
    saved; `others` are names of the project's other models."""
    words = snake(model.name).replace("_", " ")
    taken = {snake(each).replace("_", " ") for each in others}
    last = words.rpartition(" ")[2]
    one = words if last in taken else "|".join(dict.fromkeys((words, last)))
    told = (
        rf"^(?:the |an? |that |this )?{_NEW}*(?:{one})(?:'s)? (?:own )?(?:details? )?{_PAGE}\b"
        rf"|\b{_PAGE} (?:of|for|with|about|showing) (?:the |that |this |its |an? )?{_NEW}*"
        rf"(?:{one}|{_ANY})\b(?! (?:list|overview|form)| [a-z]+ (?:list|overview)|'s)"
        rf"|^(?:the |an? )?{_NEW}+(?:{one}|{_ANY})\b(?! (?:list|overview|form))"
        rf"|^the (?:{one})"
        r"(?= (?:that|which|just|itself|you|they|then|after\w*|when|once)\b|\W*$)"
    )
    return any(_OF_ROW.search(each) or re.search(told, each) for each in clauses)


def to_row(site: Site, plan: Pages) -> Pages:
    """The plan of a form that leads there.

    Raises:
        NotProvenError: the row has no page that is known.
    """
    one = plan.one.replace("_", " ")
    if plan.parent:
        raise NotProvenError(
            f"A form at a row's page that leads to the page of the {one}: that is not written yet."
            " Nothing is written."
        )
    if nesting.is_absolute(site, plan.model):
        return plan.led(to="get_absolute_url")
    page = nesting.page_of(site, plan.model)
    if not page and "detail" in plan.known:
        page = f"{plan.space}{plan.url('detail')}"
    if not page:
        raise NotProvenError(
            f"The form is to lead to the page of the {one}, and there is none. Nothing is written: "
            "ask for that page first, or say where else it leads."
        )
    return plan.led(to=page)
