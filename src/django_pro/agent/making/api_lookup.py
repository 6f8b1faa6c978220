"""By which field the URLs of an API name a row: as the request says, else as the project's do."""

from __future__ import annotations

import re
from collections import Counter

from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model

_NOT_BY = r"(?:pk|id|primary[ _]key|ids|row|int)"


def field(site: Site, model: Model) -> str:
    """The unique field; empty for the primary key.

    Raises:
        NotProvenError: the field that the request names is not unique.
    """
    fields = {each.name: each for each in model.fields}
    said = _said(site, tuple(fields))
    if said and not fields[said].unique:
        raise NotProvenError(
            f"Several rows of {model.name} may have the same {said}: a URL can't name one by it. "
            "Nothing is written."
        )
    if said:
        return "" if fields[said].primary_key else said
    if re.search(
        rf"\b(?:by|with) (?:its |their |the )?{_NOT_BY}\b|<(?:int:)?{_NOT_BY}>", site.work.said.low
    ):
        return ""
    usual = _usual(site)
    known = fields.get(usual)
    return usual if known is not None and known.unique and not known.primary_key else ""


def heard(by: str) -> str:
    """A pattern of what says so."""
    return (
        rf"\b(?:one|detail|single|each|row|rows|item|list and one|looked up|lookup|retrieve|named"
        rf"|addressed|identified|urls?)\b[^.;,()\n]{{0,30}}\b(?:by|via|with|is|uses?) "
        rf"(?:its |their |the )?[`'\"]?{re.escape(by).replace('_', '[ _]')}[`'\"]?"
    )


def _said(site: Site, names: tuple[str, ...]) -> str:
    low = site.work.said.low
    one = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    url = re.search(rf"/[<{{](?:(?:str|slug|uuid):)?({one})[>}}]/?", low)
    told = url or re.search(
        r"\b(?:one|details?|a single(?: one)?|retrieve|looked up|lookup(?:[ _]field)?|addressed"
        r"|rows? (?:are |is )?(?:found|named|identified))\b[^.;,()\n]{0,20}?"
        rf"(?:\b(?:by|via)|=|:|\bis) ?(?:its |their |the )?[`'\"]?({one})\b",
        low,
    )
    return told[1] if told else ""


def _usual(site: Site) -> str:
    """The field that most view sets of the project name their rows by."""
    found: Counter[str] = Counter()
    sets = 0
    for app in site.outline.own_apps():
        for path in sorted(site.work.copy.path(app.folder).rglob("*.py")):
            if "tests" in path.parts or "migrations" in path.parts:
                continue
            text = site.read(path)
            sets += len(re.findall(r"^class \w+\([^)]*ModelViewSet\b", text, re.MULTILINE))
            found.update(re.findall(r"^    lookup_field\s*=\s*[\"'](\w+)[\"']", text, re.MULTILINE))
    best = found.most_common(1)
    return str(best[0][0]) if best and best[0][1] * 2 > sets else ""
