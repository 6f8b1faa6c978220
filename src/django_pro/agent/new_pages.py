"""Whether a request wants a page that is not there yet, and of which kind."""

from __future__ import annotations

import re

from django_pro.agent.said import Said

_NOUN = (
    r"(?:page(?! (?:numbers?|sizes?|links?|param\w*|query|count)\b)|form|overview|view|list|screen"
    r"|listing)"
)
_AT_A_TIME = r"(?![\w-])(?! (?:limit|size|at a time))"
_IS = r"(?:has|have|is|are|returns?|gives?|shows?|sends?|answers?|contains?)"
_A_PAGE = (
    rf"(?<!\d )(?:an?|another|no) (?:[\"'“”\w-]+ ){{0,4}}?{_NOUN}s?{_AT_A_TIME}",
    rf"(?:make|create|build|add|need|want|write) (?:\w+ )?{_NOUN} (?:at |under )?/",
    rf"new {_NOUN}(?![\w-])",
)
_THERE = (
    rf"{_IS} (?:only )?an? (?:\w+ )?{_NOUN}(?![\w-])",
    r"paginat\w+ (?!by|with)", r"cach(?:e|ed|ing)(?![a-z])", r"throttl", r"rate[- ]limit",
    r"json", r"csv", r"pdf", r"export", r"download", r"endpoints?", r"apis?(?![a-z])", r"viewset",
    r"rest(?![a-z])", r"search", r"chart", r"dashboard", r"log ?in (?:page|form|view)", r"upload",
    r"n\s?\+\s?1", r"slow", r"test(?:s|ed)?(?! \w+ page)(?![a-z])",
)  # fmt: skip
"""What is said of pages that there are, and of what is no page of rows."""
_ADDS = (
    r"(?:can|may|could|should|must|will|able to|need to|needs? to|to|for|let \w+) (?:also )?"
    r"(?:be able to )?(?:add|create|enter|report|register|record|submit|file|log|hand in|put in"
    r"|raise|open|book|post|leave|place|request|propose|suggest|write|note|store|save)"
    r"(?:ing)?(?![a-z])"
)
_PUTS = r"(?:add|create|enter|report|register|record|submit|adding|creating|entering)"
_TO_ADD = (
    r"[\"'“]?new [\w ]{2,25}[\"'”]? (?:page|form|view)",
    r"(?:create|add|entry)[- ](?:page|form|view)",
    (
        rf"(?:page|form|view) (?:to|for|where|(?:on|with) which|that lets)(?: \w+){{0,5}}? {_PUTS}"
        r"(?![a-z])"
    ),
)
_OF_ROWS = (
    r"list[- ]?(?:page|view)?(?: |$)", r"overview", r"listing", r"(?:lists|showing|shows|show) ",
    r"page (?:\w+ ){0,2}(?:with|of) (?:all|every|the|our)", r"all (?:the |our )?\w+s(?![a-z])",
    r"page for (?:the |our |all )?\w+s(?![a-z])",
)  # fmt: skip
LOGIN_FIRST = (
    r"\b(?:go(?:es)?|off|sent|sends?|redirect\w*|back|taken|led|brought|get|come) (?:\w+ )?"
    r"(?:to|at|on) (?:the |a |our )?login(?: page| form| view| url)?\b"
    r"|\b(?:needs?|requires?|behind|without|see|get) (?:an? |the )?login\b(?! ?(?:form|page|view))"
    r"|\blogin[- ](?:is )?(?:required|needed|only)\b"
)
"""Who is asked to log in before, which is said of a page and not of a form to log in."""
_ENDS = re.compile(r"/(?:new|add|create|report|register|submit|entry)/?$")


def kind(said: Said) -> str:
    """`create`, `list`, or empty where no page of a stated URL is wanted."""
    urls = [each for each in said.urls if not each.startswith("/api")]
    low = re.sub(LOGIN_FIRST, " ", said.low)
    is_there = any(re.search(rf"(?<![a-z0-9_]){each}", low) for each in _THERE)
    if not urls or said.route.intent not in ("create", "refactor") or is_there:
        return ""
    limits = re.search(r"(?<![a-z0-9_])(?<!not )(?:only|just) \w+", low)
    adds = bool(_ENDS.search(urls[0])) and said.has(_ADDS) and not limits
    if not (said.has(*_A_PAGE) or adds):
        return ""
    if said.has(*_TO_ADD) or (said.has(_ADDS, r"forms?(?![a-z])") and _ENDS.search(urls[0])):
        return "create"
    if said.has(r"forms?(?![a-z])", r"modelform"):
        return ""
    return "list" if said.has(*_OF_ROWS) else ""


_CHANGES = re.compile(r"/(?:edit|update|change)/?$")
_OF_WHO_ASKS = (
    (r"(?:chang|edit|updat|correct|maintain)(?:e|es|ing)? (?:only |just )?(?:their|his|her|our)"
    r"(?![a-z])"), r"(?:for|of) the (?:logged|signed)[- ]in (?:user|customer|member)(?![a-z])",
)  # fmt: skip


def changes_own(said: Said) -> bool:
    """Whether a form is wanted by which users change a row of theirs, that its URL does not name:
    `customers can change their phone, a form at /account/edit/`."""
    urls = [each for each in said.urls if _CHANGES.search(each) and not re.search(r"[<{:]", each)]
    is_wanted = re.search(r"\b(?:an?|new|another) (?:new )?(?:form|page)\b", said.low) is not None
    is_api = said.has(r"apis?(?![a-z])", "endpoints?")
    return len(urls) == 1 and is_wanted and said.has(*_OF_WHO_ASKS) and not is_api


def finds(said: Said) -> bool:
    """Whether a new page is wanted that lists rows and is filtered or searched by its query:
    `a page /books/ that lists the books, filter with ?kind=`."""
    is_page = re.search(
        r"\b(?:an?|new) (?:public )?page (?:at |under )?/[\w/-]+,? (?:that |which )?"
        r"(?:lists|shows|listing|showing)\b", said.low,
    )  # fmt: skip
    is_asked = re.search(r"\b(?:filter|search)\w*[^.;]{0,30}\?\w+=", said.low)
    return is_page is not None and is_asked is not None and not said.has("apis?(?![a-z])", "json")
