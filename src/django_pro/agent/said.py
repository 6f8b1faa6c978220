"""A request as playbooks read it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from django_pro.agent import routing
from django_pro.agent.routing import Route

_NAME = re.compile(
    r"\b(?:[a-z_]\w*\.)*[A-Z]\w*[a-z]\w*(?:\.[A-Za-z_]\w*)*\b|\b\w+\.\w+(?:\.\w+)*\b"
)
_QUOTED = re.compile(r"`([^`\n]{1,200})`|\"([^\"\n]{1,200})\"|'([^'\n]{1,200})'(?!\w)")
_URL = re.compile(r"(?<![\w.:/}])/(?:[\w<>{}:.*-]+/)*[\w<>{}:.*-]*(?:\?\S*)?")
_HOST = re.compile(
    r"\bhttps?://(?!docs\.|github\.com|stackoverflow)[\w.-]+(?::\d+)?(?=/)"
    r"|\b(?:localhost|127\.0\.0\.1)(?::\d+)?(?=/)"
)
"""What a browser shows before the path."""
_SURE = 0.75
"""Share of the probability."""
_WHOS = re.compile(r"\bwhos\b(?=(?: not)? (?:logged|signed|authenticated|registered)\b)")
"""`everybody whos logged in`, without its apostrophe."""
_FILE = re.compile(r"\b[\w./-]+\.(?:py|html|txt|toml|cfg|ini|yml|yaml|md)\b")


@dataclass(frozen=True)
class Said:
    """The request, its answers appended, and where the router sends it."""

    request: str
    route: Route
    answers: tuple[str, ...] = ()

    @cached_property
    def text(self) -> str:
        """Request and answers."""
        return "\n".join((self.request, *self.answers))

    @cached_property
    def low(self) -> str:
        """The same in lower case, with single spaces."""
        low = " ".join(self.text.lower().replace("\u2019", "'").split())
        return _WHOS.sub("who's", low)

    def has(self, *patterns: str) -> bool:
        """Whether one of the regular expressions is found, from the start of a word on."""
        return any(re.search(rf"(?<![a-z0-9_])(?:{pattern})", self.low) for pattern in patterns)

    def is_meant_to(self, *intents: str) -> bool:
        """Whether the router takes it for one of these, and not by a hair: a request that says what
        is wanted is not turned away for a word that is met more often in others."""
        share = sum(self._intents.get(each, 0.0) for each in intents)
        return self.route.intent in intents and share > _SURE

    @cached_property
    def _intents(self) -> Mapping[str, float]:
        return routing.intents(self.request)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names in CamelCase and dotted ones, in their order: models, views, modules."""
        return tuple(dict.fromkeys(_NAME.findall(self.text)))

    @cached_property
    def quoted(self) -> tuple[str, ...]:
        return tuple(next(filter(None, found)) for found in _QUOTED.findall(self.text))

    @cached_property
    def urls(self) -> tuple[str, ...]:
        """Paths of URLs, e.g. `/books/`, with a host or without; `/` alone is none."""
        text = _HOST.sub(" ", self.text)
        found = (each.rstrip(".:*") for each in _URL.findall(text))
        return tuple(dict.fromkeys(each for each in found if len(each) > 2))

    @cached_property
    def files(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_FILE.findall(self.text)))
