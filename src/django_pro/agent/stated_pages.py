"""What a request says of the pages of lists beside their size: parameters, lists left as they are,
and what is not written here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from django_pro.agent import endpoints
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Work
from django_pro.engine.web_outline import WebView

_NAMED = re.compile(
    r"[?&](\w+)=|\b(?:param\w*|query ?string) (?:called |named |is )?['\"`](\w+)['\"`]"
    r"|['\"`](\w+)['\"`] (?:query |get |url )?param"
)
_OF_SIZE = re.compile(
    r"\bsize|\bper page|\bhow many|\brows\b|\bmore\b|\bbigger|\bsmaller|\bfewer|\blength|\bchoose|"
    r"\bask for|\bup to|\bnumber of (?:rows|items|entries|results)"
)
_OF_NUMBER = re.compile(
    r"\bpage (?:number|no\b)|\bwhich page|\bnumber of the page|\bthe page (?:in|by)"
)
_NUMBERS = ("page", "p", "pg", "page_number", "pageno", "page_no")
_PLAIN = frozenset(("offset", "cursor", "search", "ordering", "limit"))
_LIST_NAME = r"[`'\"]?(?:/[\w./<>-]+|[A-Z]\w+)[`'\"]?"
_VIEW_NAME = r"[`'\"]?(?:/[\w./<>-]+|[A-Z]\w+(?:View|ViewSet|List|API)\w*)[`'\"]?"
_CLASS = re.compile(
    r"\b(?:class|paginat(?:or|ion)(?: class)?) (?:called |named |of its own )?[`'\"]?"
    r"([A-Z]\w*[a-z]\w*)|[`'\"]?\b([A-Z]\w*(?:Pagination|Paginator|Cursor|Pages))\b"
)
_OF_FRAMEWORK = ("PageNumberPagination", "LimitOffsetPagination", "CursorPagination")
_EXCEPT = re.compile(
    r"\b(?:except(?: for)?|excluding|but not|other than|apart from|besides|not for|all but|leave|"
    rf"without)(?: the)?(?: lists?(?: of)?)?((?:,? ?(?:and |or )?{_LIST_NAME})+)"
    rf"|((?:{_VIEW_NAME},? ?(?:and |or )?)+)"
    r"(?:which |that )?(?:stays?|remains?|must stay|should stay|keeps?|is to stay)\b"
)
_CLAUSE = re.compile(
    r"(?<=[.;:!?])\s+|\n+|\s+-\s+|,\s+(?=(?:and )?(?:leave|keep|don't|do not|not|without)\b)"
    r"|[,(]?\s*\b(?:but|while|whereas)\b"
)
_AS_IT_IS = re.compile(
    r"\b(?:stays?|remains?|keeps?|kept|left)\b[^.;,]{0,40}\b(?:plain|un\w+ed|not paginated|whole"
    r"|complete|alone|arrays?|lists?|as (?:it|they|before)\b|the same|same as|like (?:it|they)"
    r"|without pag\w+|out)"
    r"|\b(?:leave|keep)\b[^.;,]{0,60}\b(?:alone|plain|as (?:it|they|before)\b|un\w+ed|out|whole"
    r"|the same|without pag\w+|untouched)"
    r"|(?:\bnot|n't|\bnever|\bwithout) (?:\w+ ){0,2}?(?:touch|chang|paginat|affect|get pages"
    r"|have pages|come in pages|cut)\w*"
    r"|\bno (?:pages|pagination)\b|^\s*(?:and )?not (?:for |on |in |the |to )*/"
)
"""That a list is left as it is."""
_ALL = r"\b(?:all|every|each|whole|everything|everywhere)\b"
_COUNTS = (
    r"\btotal[_ ]?pages\b|\bnumber of pages\b|\bpage[_ ]count\b|\bcurrent[_ ]page\b"
    r"|\blast[_ ]page\b"
)
_IN_HEADERS = (
    r"\bx-total[\w-]*|\blink headers?\b|\b(?:in|as|by|via|through) (?:the |response |http )*"
    r"headers?\b"
)
_SOMETIMES = (
    r"\bonly (?:when|if|where)\b[^.;]{0,25}(?:\?|param|page|asked|given|set|sent)|\bopt[- ]in\b"
    r"|\botherwise (?:the |a |it |as )?(?:\w+ )?(?:plain|full|whole|everything|all)\b"
)
_KEYS = (
    r"\b(?:named|called|under|in|as) (?:the key )?"
    r"['\"`](?:items|data|rows|objects|records|meta)['\"`]"
)
_UNKNOWN = {
    _COUNTS: "the answer has count, next, previous and results",
    _IN_HEADERS: "the links and the count stand in the answer, and not in headers",
    _SOMETIMES: "a list has pages for all who ask, or for nobody",
    r"\bpage_?size=(?:0|all|none)\b|\binfinite scroll\b": "each answer is one page",
    _KEYS: "rows stand in `results`",
}


def refuse_unknown(low: str) -> None:
    """What is not written here.

    Raises:
        NotProvenError: the request asks for it.
    """
    for pattern, why in _UNKNOWN.items():
        found = re.search(pattern, low)
        if found:
            raise NotProvenError(f"`{found[0].strip()}`: {why}. Nothing is written.")


def parameters(low: str) -> tuple[str, str]:
    """By which a client asks for a page, and for more rows on it; empty where nothing is said."""
    number = size = ""
    last = 0
    for found in _NAMED.finditer(low):
        name = next(filter(None, found.groups()))
        before = low[max(last, found.start() - 40) : found.start()]
        last = found.end()
        places = {
            kind: max((each.start() for each in pattern.finditer(before)), default=-1)
            for kind, pattern in (("size", _OF_SIZE), ("number", _OF_NUMBER))
        }
        is_number = places["number"] > places["size"] or (
            places == {"size": -1, "number": -1} and name in _NUMBERS
        )
        if name in _PLAIN:
            continue
        if is_number or name == "page":
            number = number or name
        else:
            size = size or name
    return ("" if number == "page" else number), size


def own_class(work: Work, view: WebView) -> tuple[str, Path]:
    """Name of the pagination class that a request names, empty without one, and the file for it.

    Raises:
        NotProvenError: the file that it names is none of the project's.
    """
    found = [one or other for one, other in _CLASS.findall(work.said.text)]
    name = next((each for each in found if each not in _OF_FRAMEWORK), "")
    root = Path(work.original.root)
    for file in work.said.files:
        path = root / file
        if path.suffix == ".py" and path != Path(view.path):
            if not path.parent.is_dir():
                raise NotProvenError(f"There is no folder for {file}. Nothing is written.")
            return name, path
    return name, Path(view.path).parent / "pagination.py"


def without(said: Said, lists: Sequence[WebView]) -> list[WebView]:
    """The lists that stay as they are, where all others are meant.

    Raises:
        NotProvenError: what stays is named, and not known.
    """
    if not re.search(_ALL, said.low):
        return []
    found: list[WebView] = []
    for match in _EXCEPT.finditer(said.text):
        held = endpoints.named(Said(match[0], said.route), lists)
        if not held and "/" in match[0]:
            raise NotProvenError(f"`{match[0].strip()}` names no list. Nothing is written.")
        found += held
    return found


def left_alone(said: Said, lists: Sequence[WebView]) -> tuple[list[WebView], Said]:
    """Lists that a clause of the request wants as they are, and the request without such clauses;
    one that is named in another clause as well is meant there."""
    clauses = [each for each in _CLAUSE.split(said.text) if each and each.strip()]
    stay = [each for each in clauses if _AS_IT_IS.search(each.lower().replace("\u2019", "'"))]
    if not stay or len(stay) == len(clauses):
        return [], said
    rest = Said(" . ".join(each for each in clauses if each not in stay), said.route)
    meant = endpoints.named(rest, lists)
    named = endpoints.named(Said(" . ".join(stay), said.route), lists)
    found = [each for each in named if each not in meant]
    return found, rest if found else said
