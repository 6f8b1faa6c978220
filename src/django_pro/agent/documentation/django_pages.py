"""Django's documentation as entries of an index."""

from __future__ import annotations

import math
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from django_pro.agent.documentation.index import Entry
from django_pro.agent.documentation.markup import plain
from django_pro.agent.documentation.ranking import RELEASES
from django_pro.agent.documentation.sections import Page, Section, read_page

SITE = "https://docs.djangoproject.com/en"
_REFERENCE = re.compile(r":(?:[\w-]+:)?([\w-]+):`(?:[^`<]*<)?[~!.]*([^`<>]+?)(?:\(\))?>?`")
_LINK = re.compile(r":(doc|ref):`(?:[^`<]*<)?([^`<>]+?)>?`")
_ROLES = {
    "setting": "setting", "ttag": "templatetag", "tfilter": "templatefilter",
    "lookup": "fieldlookup", "djadmin": "django-admin", "option": "django-admin-option",
}  # fmt: skip
"""Roles that refer to symbols of one kind; the others refer to Python's."""
SHORT = 100
"""Characters; a text below it answers little."""
_STANDING = {
    "ref": 0.1, "topics": 0.1, "howto": 0.05, "intro": -0.1, "faq": -0.1, "misc": -0.3,
    "internals": -0.4, "releases": -0.8, "ref/contrib/gis": -0.2,
    "ref/class-based-views/flattened-index": -0.3,
}  # fmt: skip
"""Of folders and pages: where one looks first, and where things are told of other versions."""


def entries(texts: Mapping[str, str], version: str) -> Iterator[Entry]:
    """`texts` are the sources of the pages, by their paths without `.txt`."""
    pages = [read_page(name, text) for name, text in sorted(texts.items())]
    labels = {
        label: section.path[-1]
        for page in pages
        for section in page.sections
        for label in section.labels
    }
    titles = {page.name: page.title for page in pages}
    counted = _references(texts.values(), pages)
    counted += _links(texts)
    series = ".".join(version.split(".")[:2])
    for page in pages:

        def titled(kind: str, target: str, here: str = page.name) -> str:
            if kind == "ref":
                return labels.get(target.lower(), "")
            return titles.get(_absolute(target, here), "")

        for number, section in enumerate(page.sections):
            text = plain(section.lines, titled)
            if not (text or section.symbols):
                continue
            first = section.symbols[0] if section.symbols else None
            leading = [
                *(f"ref {each}" for each in section.labels),
                *([] if number else [f"doc {page.name}"]),
            ]
            named = max((counted[symbol.name] for symbol in section.symbols), default=0)
            linked = sum(counted[each] for each in leading)
            yield Entry(
                page.name,
                section.path,
                _url(section, series),
                tuple(dict.fromkeys(symbol.name for symbol in section.symbols)),
                first.kind if first else "",
                text,
                _standing(page.name)
                + 0.06 * math.log1p(max(named, linked))
                - (0.15 if len(text) < SHORT else 0.0),
                is_aside=page.name.startswith(RELEASES),
            )


def _standing(page: str) -> float:
    within = [name for name in _STANDING if page == name or page.startswith(f"{name}/")]
    return _STANDING[max(within, key=len)] if within else 0.0


def _links(texts: Mapping[str, str]) -> Counter[str]:
    """`doc ref/models/fields` or `ref label` -> how often it is linked to."""
    found: Counter[str] = Counter()
    for here, text in texts.items():
        for kind, target in _LINK.findall(text):
            name = " ".join(target.split())
            found[f"{kind} {_absolute(name, here) if kind == 'doc' else name.lower()}"] += 1
    return found


def _absolute(target: str, here: str) -> str:
    """The name of the page that `:doc:` leads to from the page `here`."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(here), target)).lstrip("/")


def _url(section: Section, series: str) -> str:
    folder = section.page.removesuffix("index").rstrip("/")
    base = f"{SITE}/{series}/{folder}/" if folder else f"{SITE}/{series}/"
    return f"{base}#{section.anchor}" if section.anchor else base


def _references(texts: Iterable[str], pages: Iterable[Page]) -> Counter[str]:
    """Name -> how often roles refer to it; those that several names share are parted."""
    counted = Counter(
        (_ROLES.get(role, ""), " ".join(target.split()))
        for text in texts
        for role, target in _REFERENCE.findall(text)
    )
    symbols = {symbol for page in pages for each in page.sections for symbol in each.symbols}
    kinds = {each.name: each.kind if each.kind in _ROLES.values() else "" for each in symbols}
    ends = Counter((kind, end) for name, kind in kinds.items() for end in _ends(name))
    found: Counter[str] = Counter()
    for name, kind in kinds.items():
        found[name] = sum(counted[kind, end] // ends[kind, end] for end in _ends(name))
    return found


def _ends(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[start:]) for start in range(len(parts))]
