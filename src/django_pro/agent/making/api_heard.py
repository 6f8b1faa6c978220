"""What is left of a request for an API when all that its making reads is taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from django_pro.agent import stated_access, stated_meta, stated_rules, unheard, wishes
from django_pro.agent.making import (
    api_access,
    api_fields,
    api_in_use,
    api_lookup,
    api_once,
    api_owner,
    api_refused,
    api_rows,
    api_search,
    api_words,
    people_named,
)
from django_pro.agent.making.api_shown import without_methods
from django_pro.agent.making.several import beside
from django_pro.agent.making.shown_fields import without_enumeration
from django_pro.agent.making.site import Site
from django_pro.agent.stated_base import without_base
from django_pro.agent.work import NotProvenError
from django_pro.scaffold.api import Api
from django_pro.scaffold.stated import plural, snake

_DOES = (
    r"get|post|put|patch|delete|list|add|create|change|update|edit|remove|read|write"
    r"|retrieve|fetch|pull|query"
    r"|look up|see|show|display|save|store|send|writable|readable|access|browse|available"
    r"|keep|manage|maintain|provide"
)
_WRITES = (
    r"writ\w+|edit\w*|creat\w+|updat\w+|delet\w+|posts?|puts?|patch\w*|chang\w+|touch\w*"
    r"|alter\w*|modif\w+"
    r"|send\w*|wanted|changes|modify"
)
_ANYWHERE = (
    r",? ?\b(?:neither|not) (?:in|through|by|via|with) (?:the )?(?:api|admin)(?:,? (?:n?or) "
    r"(?:in |through |by |via |with )?(?:the )?(?:api|admin))?\b"
)


def refuse_unheard(site: Site, api: Api | None) -> None:
    """Sees that nothing of the request is dropped; `api` is None where there is one already.

    Raises:
        NotProvenError: something would be.
    """
    said = site.work.said
    text = said.request
    more = list(_heard(api))
    if site.tells_model:
        stated = wishes.stated(said)
        text = stated_meta.read(without_base(stated.rest)[0], stated.fields).rest
        text = api_words.without_these(text)
        more += [unheard.TOGETHER] if stated.together else []
        more += unheard.heard("model")
        if stated.after:  # the database sees to it, wherever a row comes from
            more.insert(0, _ANYWHERE)
    elif api is not None and api.shown:
        text = without_enumeration(text)
    if api is not None and (other := beside(site, api.model, said.low)):
        raise NotProvenError(
            f"{api.name} and {other} are named: ask for one API at a time. Nothing is written."
        )
    for pattern in _of_parent(api) if api is not None else ():
        text = re.sub(pattern, " . ", text, flags=re.IGNORECASE)
    text = unheard.without_known(site.work, text)
    unread: list[str] = []
    if api is not None:
        unread += [] if api.shown or site.tells_model else _no_fields(said.request, api)
        whole = next(each for each in site.outline.models if each.label == api.model.label)
        text = api_rows.read(text, whole).rest
        text = api_once.stated(text, whole, api.owner).rest if not api.read_only else text
        text = api_refused.without(site, text, of_users=404 if api.private else 403)
        text, unread = without_access(text, api)
        if api.left_out:
            text = without_methods(replace(said, request=text, answers=()))[1]
        if not api.read_only:
            ruled = stated_rules.read(text, api.model.fields)
            text = ruled.rest
            unread += ruled.unclear
    unheard.refuse("api", unread, text, more)


def _no_fields(text: str, api: Api) -> list[str]:
    """Names in a list of fields that was not read as an enumeration, and are no fields of the
    model: what is shown as them would be missing."""
    known = {*api.fields(), *api.hidden, "read_only", "read_only_fields"}
    clauses = re.findall(r"\b(?:fields?|columns?|showing|shows?)\b[^.;\n]*", text, re.IGNORECASE)
    names = [each for clause in clauses for each in _SNAKE.findall(clause)]
    return [f"what is shown as {each}" for each in dict.fromkeys(names) if each not in known]


_SNAKE = re.compile(r"(?<![\w.?/])[a-z]+(?:_[a-z0-9]+)+(?![\w.(=])")


def without_access(text: str, api: Api) -> tuple[str, list[str]]:
    """The text without clauses on who may do what, and those of them that are not understood."""
    words = [api.words, plural(api.words)]
    owner = api.chain.names[-1] if api.chain else api.owner
    if api.owner and not api.read_only:
        for pattern in api_owner.heard(api.owner):
            text = re.sub(pattern, " . ", text, flags=re.IGNORECASE)
    if _LIKE.search(text):
        return text, []
    text = people_named.as_staff(api_access.without_readers(text), api.people)
    told = stated_access.read(text, [owner] if owner else [], words)
    unread = list(told.unclear)
    if api.read_only and told.writes:
        unread.append("who writes, where nothing is written")
    unread += stated_access.of_groups(told.rest, words)
    return told.rest, unread


_LIKE = re.compile(r"\bsame (?:permission|access|rights|auth|protect)|\bprotected (?:like|as)\b")


def _of_parent(api: Api) -> Iterator[str]:
    """What is said of the key that leads to a row of the user's own, which the serializer takes
    no other rows by."""
    if api.chain is None or api.read_only:
        return
    name = api.chain.names[0].replace("_", "[ _]")
    words = snake(api.chain.models[0].name).replace("_", " ")
    rows = f"(?:{plural(words)}|{words}|{name})"
    act = r"(?:creat|add|chang|updat|edit|post|patch|put)\w*"
    yield (
        rf"(?:\b(?:the )?[\"'`]?{name}[\"'`]? )?\b(?:must|has to|have to|can only|may only|should"
        r"|needs to)(?: also| always)? (?:be|belong to|point to|come from|lead to)"
        r"(?: only)?(?: (?:one|an?|any) of)? "
        rf"(?:(?:your|their|his|her|the user's|one's|my) (?:own )?{rows}"
        rf"|{rows} of (?:your|their|his|her|one's) own|(?:the )?(?:(?:current|requesting"
        r"|logged[- ]in) )?user|request\.user|yours?|theirs)\b"
        rf"(?:(?:,|,? and|,? or)? (?:both )?(?:(?:when|on|for|while|in|at) )?{act})*"
    )
    yield (
        r"\b(?:otherwise|or|else|or else|if not)(?: it)?(?:'s| is| gives| answers)?(?: an?)? 400\b"
        rf"(?:,? (?:with )?(?:the |an? )?errors? (?:at|on|under|for|in) (?:the )?{name})?"
    )


def _heard(api: Api | None) -> Iterator[str]:
    """Patterns of what the API does."""
    if api is not None and api.in_use[0]:
        yield api_in_use.heard()
    if api is not None and api.by:
        yield api_lookup.heard(api.by)
    yield r"(?<![\w<])/[\w/<>:.{}?=&-]*"
    yield r"\b(?:at|under|below|on|as|to|via)\s+(?=[.,;]|$)"
    yield (
        r"\b(?:need|want|add|create|build|make|expose|write|provide|give|set up|would like)\b"
        r"[^.;\n]{0,60}?\b(?:apis?|endpoints?|view ?sets?|crud|rest)\b(?: (?:for|of|to) "
        r"(?:the |our )?\w+)?"
    )
    yield (
        r"\b(?:an? |the |our )?(?:public |rest |drf |crud |json |new |list |view-only "
        r")*(?:apis?|endpoints?|view ?sets?"
        r"|feed|resource)\b(?: (?:for|of|on top of) (?:the |our |all )?(?:existing )?\w+)?"
    )
    yield (
        r"\b(?:full |complete )?crud\b|\bread[- ]?only\b|\bget[- ]only\b|\b(?:list|index) and "
        r"(?:detail|retrieve|show)\b"
    )
    yield (
        r"\b(?:should|must|needs?|has|have|wants?|can|may|able|going|want)\b(?: (?:just"
        r"|only|also|to|be|able|support))*"
        rf" (?:{_DOES})\b(?:\s*(?:,|/|and|or|&|\bthem\b|\bit\b|\bagain\b|\bback\b"
        rf"|\s)\s*(?:{_DOES})\b)*"
    )
    yield (
        r"\b(?:support\w*|with|allow\w*) (?:all|every) (?:the )?(?:methods|verbs|operations)\b"
        r"|\bi'm building\b"
    )
    yield (
        r"\b(?:model\w* )?(?:has been|is|was) (?:there|around)\b[^.;\n]*|\b(?:exists?|existing) "
        r"(?:already)?"
    )
    yield (
        r"\b(?:can't|cannot|can not|couldn't)\b[^.;\n]*(?=\bbecause\b|\byet\b|\bthere's no\b|:)"
        r"|\bno\b[^.;,\n]*\byet\b"
    )
    yield (
        r"\binstead of\b[^.;,\n]*|\bbecause\b[^.;\n]*|\bthere's (?:only|just)\b[^.;\n]*|\bnever "
        r"done (?:it|this)\b[^.;\n]*"
    )
    if api is None or api.read_only:
        yield (
            r"(?:\b(?:they|it|must|should|may|but) )*\b(?:no|without|not|never|nothing|nor"
            r"|mustn't|don't|doesn't|isn't|aren't|can't|cannot)\b[^.;,\n]{0,30}?"
            rf"\b(?:{_WRITES})\b(?:\s*(?:,|/|and|or"
            rf"|&)+\s*(?:{_WRITES})\b)*[^.;,\n]{{0,25}}(?=[.;,\n]|$)"
        )
        yield (
            r"\(?\b405\b,? (?:on|for|to|at|with) (?:every|any|all|each)(?:thing|one)?"
            r"(?: (?:else|other|methods?|verbs?|requests?|that|which|writes?|writing|changes?"
            r"|something|anything|not|get))*(?:,? (?:even |also |and )?(?:for|from|by) "
            r"(?:the |our )?\w+(?:,? (?:too|as well|also|alike))?)?\)?"
        )
        yield (
            r"\b(?:view|get|read|list)[- ]only\b|\b(?:only|just) (?:ever )?(?:for )?(?:read"
            r"|get|look|view|fetch|see|list)\w*"
            r"|\b(?:(?:any|every)thing else|all (?:the )?(?:rest|others?)|the rest|others"
            r"|(?:every|any) other method|writ(?:es|ing)|changes)[ ,:]*(?:(?:is|are|gets?|gives?"
            r"|answers?|returns?|should|must|be|with|an?|->|=) )*\(?405\b(?: not allowed)?\)?"
            r"|\breadonly\w*|\bother methods?[^.;\n]*|\bhttp_method_names[^.;\n]*|\b(?:only"
            r"|just) need to look\b"
        )
    yield r"\bread and write\w*|\breads? and writes?\b|\bjson\b|\b(?:drf|rest)\b"
    yield r"\b(?:same|like|next to|beside|as)\b [^.;\n]*"
    yield r"\bthere (?:will|are|is|can)\b [^.;,\n]*"
    if api is None:
        return
    for each in api.fixed:
        yield rf"[^.;\n]*\b{each.replace('_', '[ _]')}\b[^.;\n]*"
    for each in api.hidden:
        name = api_fields.said_as(each)
        yield (
            r"[^.;\n]*(?:\b(?:never|not|no|without|except|hid\w+|confidential|secret"
            r"|private|internal"
            rf"|but)|n't)\b[^.;\n]*\b{name}\b[^.;\n]*"
            rf"|[^.;\n]*\b{name}\b[^.;\n]*\b(?:never|not|no|hid\w+|confidential|secret"
            r"|private|internal|sensitive|nobody's business|none of \w+ business|for us alone"
            rf"|stay|out)\b[^.;\n]*|[^.;\n]*\b{name}\b[^.;\n]*n't\b[^.;\n]*"
        )
    if api.hidden or api.shown:
        yield (
            r"[^.;\n]*\b(?:only|just|nothing but|nothing else)\b[^.;\n]*\bfields?\b[^.;\n]*"
            r"|\bnothing else[^.;\n]*"
        )
        yield (
            r"\b(?:fields?|columns?|with|show\w*|return\w*|contain\w*|expos\w*)\b\s*:?"
            + unheard.LISTED
        )
        rows = rf"(?:{plural(api.words)}|{api.words}|ones|rows|entries|those)"
        which = rf"(?:(?:the|all|our|these|\w+) ){{0,2}}{rows}\b"
        yield rf"\b(?:only|just) (?!{which})(?:the )?" + unheard.LISTED
    if api.search:
        yield api_search.heard(api.search)
    if api.filters:
        names = "|".join(each.replace("_", "[ _]") for each in api.filters)
        yield (
            r"(?:\?\w+=?\S*[ ,]*(?:and )?)*\bfilter(?:able|ing|ed|s)?\b(?: (?:by|on|the|list|it"
            r"|them|their|its))*"
        )
        yield rf"\?(?:{names})=?\S*|\b(?:{names})\b"
    if api.ordering or api.order or api.model.ordering:
        names = "|".join(
            each.lstrip("-").replace("_", "[ _]")
            for each in (*api.ordering, *api.order, *api.model.ordering)
        )
        yield (
            r"\b(?:sort|order)(?:ed|able|ing|s)?\b(?: (?:by|on|the|list|it|them|their"
            rf"|its))*(?: (?:{names})\b)+"
        )
        if api.ordering:
            yield r"\b(?:sort|order)(?:ed|able|ing|s)?\b[^.;\n]*"
        first = (api.order or api.model.ordering or ("",))[0]
        if first.startswith("-"):
            yield r"\b(?:newest|latest|most recent|youngest)(?: \w+)? first\b"
        yield r"\balphabetical\w*"
    if api.page_size:
        yield (
            rf"\b{api.page_size} (?:rows |entries |items |\w+ )?(?:per|a|each|on (?:a|each"
            r"|every)) page\b"
            rf"|\bpage size (?:of |is )?{api.page_size}\b|\bpaginat\w+ (?:by|with|of|at) "
            rf"{api.page_size}\b"
        )
    if api.unpaged:
        yield r"[^.;,\n]*\b(?:paginat\w*|pages|at once|plain (?:list|array))\b[^.;,\n]*"
    if api.private or api.owner or api.read_only:
        yield r"[^.;,\n]*\b(?:their|his|her|its|your|one's) own\b[^.;,\n]*"
    for field in api.model.fields:
        if field.unique:
            yield rf"\b{field.name.replace('_', '[ _]')} (?:is|must be|has to be|stays) unique\b"
    if api.owner:
        yield r"[^.;\n]*\bothers?\b[^.;\n]*" if api.private else r"(?!)"
