"""What a request says of page numbers that there are not, and of what the links to pages keep:
`a number that is too high shows the last page`, `the links keep the ?status= filter`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SHOWS = (
    r"(?:should |must |has to |is to )?(?:shows?|gives?|leads? to|is|be|returns?"
    r"|falls? back (?:to|on)|goes to|go to|answers?|gets?|means?|lands? on|yields?|opens?|->|=)"
)
_NUMBER = r"(?:(?:a |any |the )?(?:page |\?page=?)?(?:numbers?|pages?|values?|one)?\b)"
_TOO_HIGH = re.compile(
    rf"(?:{_NUMBER} (?:that (?:is|are)|that's|which is)? ?)?\b(?:too (?:high|large|big|great|far)"
    r"|(?:beyond|past|behind|after|above|over|higher than|greater than|larger than) (?:the )?"
    r"(?:end|last(?: page| one)?|maximum)|out of (?:range|bounds))"
    rf",? (?:just |simply |then )?{_SHOWS} (?:the |its )?(?:very )?last(?: page| one)?\b"
)
_NO_NUMBER = re.compile(
    r"\b(?:rubbish|garbage|nonsense|junk|letters|anything else|text|[\"'`]?abc[\"'`]?|invalid"
    r"(?: numbers?| values?| ones?| pages?)?|(?:what|one|numbers?) (?:that )?(?:is|are)"
    r"(?: not|n't) (?:an? )?(?:number|integer)s?|not an? (?:number|integer)"
    r"|non-?(?:numeric|number|integer)\w*"
    rf"(?: values?| ones?)?),? (?:just |simply |then )?{_SHOWS} (?:the |its )?(?:very )?first"
    r"(?: page| one)?\b"
)
_NO_ERROR = re.compile(
    r",? ?(?:and |but )?(?:never|no|not|instead of|rather than) (?:an? )?(?:404|error|not found)\w*"
    r"(?: page)?\b"
)
_ERROR = re.compile(
    r"\b(?:too (?:high|large|big)|beyond|past the|out of range|invalid|rubbish|not a number)\b"
    r"[^.;]{0,60}\b404\b"
)
_KEEPS = re.compile(
    r"[,;]? ?(?:and |but )?(?:(?:the |these |those |all )?links? )?"
    r"(?:must |should |have to |has to )?(?:keep\w*|preserv\w*|carry|remember\w*) "
    r"(?:the |its |their |any |other )*"
    r"(?:(?:current |chosen |active |query |url |get |search )*\?\w+=?(?:,? (?:and )?\?\w+=?)*"
    r"(?: (?:filters?|parameters?|search|query|and))*"
    r"|(?:current |chosen |active |query |url |get |search )*(?:filters?|search|query(?:string)?"
    r"|parameters?))"
    r"(?: in (?:the|their) links?)?"
)


@dataclass(frozen=True, slots=True)
class Edges:
    text: str
    """The request, in lower case, without what was read."""
    high: bool
    """A number that is too high shows the last page."""
    wrong: bool
    """What is no number shows the first."""
    fails: bool
    """Either is to be a 404."""
    keeps: bool
    """The links keep what else the URL says."""


def read(low: str) -> Edges:
    bare = low
    found = []
    for pattern in (_TOO_HIGH, _NO_NUMBER, _KEEPS):
        found.append(bool(pattern.search(bare)))
        bare = pattern.sub(" ", bare)
    high, wrong, keeps = found
    fails = not (high or wrong) and bool(_ERROR.search(_NO_ERROR.sub(" ", bare)))
    if high or wrong:
        bare = _NO_ERROR.sub(" ", bare)
    return Edges(bare, high, wrong, fails, keeps)


def lines(edges: Edges, url: str, client: str = "self.client") -> str:
    """Statements of a test that has asked for the `second` page."""
    asked = ""
    if edges.high:
        asked += f"""        far = {client}.get("{url}", {{"page": 9999}}).context["page_obj"]
        self.assertEqual(far.number, far.paginator.num_pages)
"""
    if edges.wrong:
        asked += f"""        odd = {client}.get("{url}", {{"page": "odd"}}).context["page_obj"]
        self.assertEqual(odd.number, 1)
"""
    if edges.keeps:
        asked += f"""        kept = {client}.get("{url}", {{"page": 2, "beside": "kept"}})
        self.assertContains(kept, "beside=kept")
"""
    return asked
