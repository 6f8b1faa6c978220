"""Django's documentation as entries of an index."""

from __future__ import annotations

import math
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from django_pro.agent.documentation.index import Entry
from django_pro.agent.documentation.markup import plain
from django_pro.agent.documentation.sections import Page, Section, read_page

SITE = "https://docs.djangoproject.com/en"
_REFERENCE = re.compile(r":[\w:-]+:`(?:[^`<]*<)?[~!.]*([^`<>]+?)(?:\(\))?>?`")
_STANDING = {
    "ref": 0.1, "topics": 0.1, "howto": 0.05, "intro": -0.1, "faq": -0.1, "misc": -0.3,
    "internals": -0.4, "releases": -0.5,
}  # fmt: skip
"""Of the folders: where one looks first, and where things are told of other versions."""


def entries(texts: Mapping[str, str], version: str) -> Iterator[Entry]:
    """`texts` are the sources of the pages, by their paths without `.txt`."""
    pages = [read_page(name, text) for name, text in sorted(texts.items())]
    labels = {label: title for page in pages for label, title in page.labels.items()}
    titles = {page.name: page.title for page in pages}
    references = _references(texts.values(), pages)
    series = ".".join(version.split(".")[:2])
    for page in pages:

        def titled(kind: str, target: str, here: str = page.name) -> str:
            if kind == "ref":
                return labels.get(target.lower(), "")
            folder = posixpath.dirname(here)
            name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            return titles.get(name, "")

        for section in page.sections:
            text = plain(section.lines, titled)
            if text or section.symbols:
                names = tuple(dict.fromkeys(symbol.name for symbol in section.symbols))
                standing = _STANDING.get(page.name.partition("/")[0], 0.0)
                standing += 0.05 * math.log1p(max((references[name] for name in names), default=0))
                yield Entry(
                    page.name, section.path, _url(section, series), names, text, standing
                )


def _url(section: Section, series: str) -> str:
    folder = section.page.removesuffix("index").rstrip("/")
    base = f"{SITE}/{series}/{folder}/" if folder else f"{SITE}/{series}/"
    return f"{base}#{section.anchor}" if section.anchor else base


def _references(texts: Iterable[str], pages: Iterable[Page]) -> Mapping[str, float]:
    """Name -> how often roles refer to it; those that several names share are parted."""
    counted = Counter(
        " ".join(target.split()) for text in texts for target in _REFERENCE.findall(text)
    )
    names = {symbol.name for page in pages for each in page.sections for symbol in each.symbols}
    ends = Counter(end for name in names for end in _ends(name))
    found: Counter[str] = Counter()
    for name in names:
        found[name] = sum(counted[end] // ends[end] for end in _ends(name))
    return found


def _ends(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[start:]) for start in range(len(parts))]
