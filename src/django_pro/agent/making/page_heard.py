"""What is left of a request for a page when all that its making reads is taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.agent import unheard, wishes
from django_pro.agent.making import (
    nesting,
    page_choices,
    page_given,
    page_profiles,
    page_remarks,
    people_named,
)
from django_pro.agent.making.page_remarks import Remarks
from django_pro.agent.making.page_wishes import Asked
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.scaffold.pages import Pages, entered

_FIELDS = r"\bfields?:?(?: are| is)? (?!of\b|for\b|in\b|on\b)[a-z_]\w*,\s[a-z_]\w*"
"""An enumeration."""
_BEGINNING = 4
"""Letters of a word by which an enumeration of fields is known."""


def refuse_unheard(site: Site, plan: Pages, asked: Asked, remarks: Remarks) -> None:
    """Sees that nothing of the request is dropped.

    Raises:
        NotProvenError: something would be.
    """
    said = site.work.said
    if site.made or wishes.is_model(said) or len(wishes.parts(said)) > 1 or len(plan.kinds) > 1:
        return  # what is said of several things is read by each of them
    if not plan.fields and (listed := re.search(_FIELDS, said.low)):
        raise NotProvenError(
            f"`{listed[0].strip()}` are no fields of {plan.model.name}. Nothing is written."
        )
    if lost := set(remarks.fields) - set(entered(plan)):
        raise NotProvenError(
            f"Whether the form asks for {', '.join(sorted(lost))} is not clear. Nothing is written."
        )
    text = unheard.without_known(site.work, page_remarks.without(said.request, remarks))
    for _, words in page_given.read(said.low, plan.model) if plan.given else ():
        spaced = r"\s+".join(map(re.escape, words.strip(" ,").split()))
        text = re.sub(rf"(?:,\s*)?(?:and\s*,?\s*)?{spaced}", " ", text, flags=re.IGNORECASE)
    for pattern in page_given.states(site, plan.model) if plan.kinds == ("create",) else ():
        text = re.sub(pattern, " a row", text, flags=re.IGNORECASE)
    text = people_named.as_staff(text, plan.guard.people)
    unheard.refuse("page", (), text, _heard(plan, asked, said.low))


def _heard(plan: Pages, asked: Asked, low: str) -> Iterator[str]:
    kind = plan.kinds[0]
    if plan.message:  # it may hold what ends a clause
        quoted = r"\W+".join(map(re.escape, re.findall(r"\w+", plan.message)))
        yield rf"[\"\u201c]\W*{quoted}\W*[\"\u201d](?: there\b)?"
    if plan.name:
        told = r"(?:(?:with |the )*url[- ]?)?(?:named?:?|called)?"
        yield rf"\(?{told} ?[`\"']?(?:\w+:)?{plan.name}\b\)?"
    yield r"(?<![\w<])/[\w/<>:.{}?=&-]*"
    if kind == "list":
        yield (
            rf"\b{plan.page_size} (?:\w+ ){{0,2}}?(?:per|a|each|on (?:a|each|every)) page\b"
            rf"|\bpages of {plan.page_size}\b"
        )
    yield (
        r"\b(?:need|want|add|create|make|build|write|give|set up|would like|like|should be "
        r"able to|can|may|able to)\b"
        r"[^.;\n]{0,60}?\b(?:pages?|views?|forms?|site)\b"
    )
    yield (
        r"\b(?:an? |the )?(?:\w+ )?(?:page|view|form)s?\b(?: (?:per|for each|for every|for "
        r"one|of each|for|of) "
        r"(?:the |our |their |all )?\w+(?= |[.,;:]|$))?"
    )
    yield (
        r"\b(?:should|can|must|may|could|needs? to|has to|have to|wants? to|would)\b(?: be "
        r"able to| now| also| still)* "
        r"(?:have|exist|enter|tell|write|report|hand in|add|edit|see|fill|send|create|use"
        r"|give|leave|ask|book|look"
        r"|find|open|be nice|like to|there be)\b"
    )
    yield (
        r"(?:^|(?<=[.!?\n] ))\s*(?:(?:the|our|my|all) )?[a-z]+(?: [a-z]+)? (?:needs?|wants?"
        r"|would like|asks? for)\s+(?:(?:a|an|the) (?:page|form)\s+)?(?:for|to)\s+"
        r"(?:report|enter|add|record|regist|not(?:e|ing)|log|book|creat|writ|hand|tell)\w*"
        r"(?:(?!\b(?:only|once|one|per|not?|never|unless|if|must|should|with)\b)[^.;:,()\n])*"
    )
    yield (
        r"\b(?:don't|do not|doesn't) have\b[^.;,\n]*|\bhave no (?:way|place)\b[^.;,\n]*"
        r"|\bcan't \w+ us\b"
        r"|\bcan only \w+\b[^.;\n]*\badmin\b|\bonly (?:used )?(?:in|through) the admin\b"
        r"|\bno accounts? (?:is )?needed\b"
        r"|\bat the moment\b[^.;\n]*|\bup to now\b[^.;,\n]*|\b(?:function|class)[- "
        r"]based\b[^.;,\n]*|\bno page\w*\b[^.;,\n]*"
    )
    yield r"\bthere(?:'s| is| are) (?:no|still no)\b[^.;,\n]*|\b(?:has|have) no\b[^.;,\n]*\byet\b"
    yield (
        r"\b(?:built|looks?|made|styled|laid out|in the (?:layout|style|manner)|like|same"
        r"|as)\b[^.;,:\n]*\b(?:other|ones?|pages?|forms?|one|we have|rest|layout)\b[^.;,:\n]*"
    )
    yield (
        r"\bnot (?:just|only) in the admin\b|\bin the admin only\b|\bconfirm\w*\b|\bwith a "
        r"(?:question|confirmation)\b"
    )
    yield (
        r"[^.;,\n]*\b(?:everybody|everyone|anyone|anybody|public|open to|no log ?in"
        r"|visitors?)\b[^.;,\n]*"
    )
    yield r"\bquer(?:y|ies)\b[^.;\n]*|\bwithout (?:any )?n\+1\b"
    if asked.who or plan.owner or plan.private or plan.parent:
        yield (
            r"[^.;,\n(]*\b(?:staff|signed|logged|log ?in|authenticated|members? only"
            r"|admins?)\b[^.;,\n(]*"
        )
    if plan.fields or plan.left_out:
        parts = {one for each in (*plan.fields, *plan.left_out) for one in each.split("_")}
        named = "|".join(sorted(one[:_BEGINNING] for one in parts if one))
        yield rf"[(](?=[^()]*\b(?:{named}))[^()]{{2,400}}[)]"
        yield (
            (
                r"\b(?:with|show\w*|fields?|columns?|asks? for|enter\w*|contain\w*|list\w*"
                r"|displays?|has)\b(?: the| a| form| field\w*)*\s*:?"
            )
            + unheard.LISTED
        )
        yield r"\b(?:nothing else|and nothing|only these|no others?)\b[^.;,\n]*"
        yield r":\s" + unheard.LISTED
    if asked.order or plan.model.ordering:
        yield (
            r"\b(?:sort|order)(?:ed|s)?\b(?: \w+)? by\b[^.;,\n]*|\balphabetical\w*|\b(?:newest"
            r"|latest)(?: \w+)? first\b"
        )
    if asked.after or plan.row_page or plan.parent:
        yield (
            r"[^.;,\n]*\b(?:taken|brought|forwarded|moved|jump\w*|ends? up|land\w*|comes? out)"
            r"(?: back)? (?:to|on|at)\b[^.;\n]*|"
            r"\b(?:back|redirect\w*|return\w*|goes?|leads?|afterwards?|after(?: saving| that)?"
            r"|then|land\w*)\b[^.;\n]*"
        )
    if re.search(r"\bmessage\b", low) and {"create"} == set(plan.kinds):
        yield r"[^.;,\n]*\bmessage\b[^.;\n]*"
    yield from page_choices.heard(plan.choices)
    if plan.past:
        named = "|".join(each.replace("_", "[ _]") for each in plan.past)
        yield (
            rf"(?:\b(?:and|the|which|that|it|{named}|date|when it was \w+)\b,? ?)*"
            rf"\(?\b{nesting.NO_FUTURE}\)?"
        )
    if plan.profile:
        yield from page_profiles.heard(plan.profile)
        words = plan.profile.field.replace("_", "[ _]")
        yield (
            rf"\b404\b[^.;\n()]*\b(?:no|not|isn't|hasn't|without|doesn't)\b[^.;\n()]*\b{words}\b"
            rf"|[^.;\n()]*\b{words}\b[^.;\n()]*\b(?:logged|signed)[- ]in\b[^.;\n()]*"
        )
    if asked.linked or plan.parent:
        yield r"[^.;\n]*\b(?:link\w*|menu|nav\w*|sidebar)\b[^.;\n]*"
    if plan.owner:
        yield (
            rf"[^.;\n]*\b{plan.owner.replace('_', '[ _]')}\b[^.;\n]*|[^.;\n]*\b(?:their|his|her"
            r"|its) own\b[^.;\n]*"
        )
    for each in plan.left_out:
        yield rf"[^.;\n]*\b{each.replace('_', '[ _]')}\b[^.;\n]*"
    if plan.parent:
        yield r"[^.;\n]*"  # `nesting` reads it clause by clause
