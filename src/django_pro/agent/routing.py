"""The router: what a request is about, how hard it is, and whether it can be begun."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice

from django_pro.agent import model
from django_pro.agent.definition import SHIPPED, Definition
from django_pro.agent.definition import load as load_definition
from django_pro.agent.features import Features, features

HEADS = ("tier", "delegate", "intent", "question")
"""What confidence is about."""
_DJANGO = "django"
_HINT = 3.0
"""What a matching pattern of a user's own adds to the score of its tier."""
_WORDS_SHOWN = 4
_MIGRATION = re.compile(r"\b\d{4}_[a-z]\w{2,}")
"""The name of a migration file: no other framework has it."""
_FUNCTION_WORDS = frozenset(("the", "in", "a", "an", "of", "to", "for", "and", "is", "i", "by"))
"""They weigh something, and tell a reader nothing."""


@dataclass(frozen=True, slots=True)
class Question:
    about: str
    text: str
    default: str


@dataclass(frozen=True, slots=True)
class Route:
    """What is to be done with a request; docs/routing.md says what the words mean."""

    tier: str
    django: bool
    area: str | None
    """None where the request is handed over."""
    intent: str
    delegate: str | None
    """Who gets it where it is not Django's."""
    needs_question: bool
    questions: tuple[Question, ...]
    confidence: float
    """The lowest of the probabilities that the decisions are right."""
    why: Mapping[str, tuple[str, ...]]
    """For each decision the words that speak most for it, and the patterns that matched."""


QUESTIONS = {
    "models": Question(
        "models",
        "Which models are there, how are they related, and by what are they mostly looked up?",
        "one model of the name in the request, related to nothing, looked up by its primary key",
    ),
    "performance": Question(
        "performance",
        "Which pages, with how many rows, and how many queries may a request send?",
        "all pages are measured, none changed; at most 10 queries a request",
    ),
    "authentication": Question(
        "authentication",
        "Who logs in to what: a custom user model, and sessions, JWT or OAuth?",
        "the user model that the project has, sessions, all pages of the app",
    ),
    "deployment": Question(
        "deployment",
        "Where does it run, in containers or not, with which database?",
        "a container with gunicorn and PostgreSQL; files are written, nothing is deployed",
    ),
    "async": Question(
        "async",
        "Which work takes long or comes live: Celery, or async views?",
        "Celery with Redis for what takes longer than a second",
    ),
    "interface": Question(
        "interface",
        "What should it show or take, and is it an API or pages from templates?",
        "pages from templates, or the API that the project has",
    ),
    "task": Question(
        "task",
        "What should be changed where, and what is wrong with it now?",
        "the project is audited and nothing is changed",
    ),
}
_ABOUT = {
    "models": "models", "migrations": "models", "queries": "performance", "caching": "performance",
    "auth": "authentication", "security": "authentication", "middleware": "interface",
    "deployment": "deployment", "settings": "deployment", "files": "deployment",
    "tasks": "async", "async": "async", "views": "interface", "urls": "interface",
    "templates": "interface", "forms": "interface", "admin": "interface", "api": "interface",
    "search": "interface", "integrations": "interface", "i18n": "interface", "setup": "interface",
}  # fmt: skip


def route(request: str, definition: Definition | None = None) -> Route:
    """Where `request` goes; the same request goes the same way each time."""
    seen, said = _read(request)
    if not seen.is_text:
        return _UNREADABLE
    agent = definition or shipped()
    choices = dict(said)
    hints = agent.matched(request)
    tiers = dict(choices["tier"].scores)
    for tier, texts in hints.items():
        if not shipped().patterns.issuperset(texts):  # the model knows better than these
            tiers[tier] += _HINT
    choices["tier"] = model.Choice(tiers, choices["tier"].shares)
    best = {head: choice.best() for head, choice in choices.items()}
    delegate = (
        None if best["delegate"] == _DJANGO or _MIGRATION.search(request) else best["delegate"]
    )
    asks = delegate is None and best["question"] == "yes"
    area = None if delegate else _area(choices["area"])
    why = {head: _words(choices[head].shares[best[head]], seen) for head in HEADS}
    if hints:
        why["patterns"] = tuple(text for tier in hints for text in hints[tier])
    return Route(
        best["tier"],
        delegate is None,
        area,
        best["intent"],
        delegate,
        asks,
        _questions(area or "", best["intent"]) if asks else (),
        round(min(choices[head].probabilities()[best[head]] for head in HEADS), 2),
        why,
    )


def as_djangos(found: Route) -> Route:
    """Of a request that would be handed over, and that a playbook is for all the same."""
    return replace(found, django=True, delegate=None, area="general")


def intents(request: str) -> Mapping[str, float]:
    """How probable each intent is; nothing of what is no text."""
    seen, said = _read(request)
    return said["intent"].probabilities() if seen.is_text else {}


@lru_cache(maxsize=16)
def _read(request: str) -> tuple[Features, Mapping[str, model.Choice]]:
    """What is seen in a request, and what the model says of it."""
    seen = features(request)
    return seen, model.load().choices(seen.names) if seen.is_text else {}


@cache
def shipped() -> Definition:
    """Our own definition."""
    return load_definition(SHIPPED)


def _area(choice: model.Choice) -> str:
    return max(
        (label for label in choice.scores if label != "none"),
        key=lambda label: choice.scores[label],
    )


def _questions(area: str, intent: str) -> tuple[Question, ...]:
    if intent == "optimize":
        return (QUESTIONS["performance"],)
    if area == "architecture":
        return QUESTIONS["performance"], QUESTIONS["deployment"]
    first = QUESTIONS[_ABOUT.get(area, "task")]
    if first.about == "interface" and intent == "create":
        return first, QUESTIONS["models"]
    return (first,)


def _words(shares: Mapping[str, float], seen: Features) -> tuple[str, ...]:
    ordered = sorted(shares.items(), key=lambda each: (-each[1], each[0]))
    said = (_said(name, seen) for name, share in ordered if share > 0)
    return tuple(islice(dict.fromkeys(word for word in said if word), _WORDS_SHOWN))


def _said(name: str, seen: Features) -> str:
    """The words of the request behind a feature; nothing for letters and for shapes."""
    kind, _, rest = name.partition(" ")
    if kind in ("k", "K"):
        return seen.shown.get(name, "")
    if kind in ("w", "b", "f"):
        said = rest.strip("<> ~")
        return "" if said in _FUNCTION_WORDS or said.startswith("do-") else said
    if kind == "p":
        return " + ".join(
            shown for family in rest.split() if (shown := seen.shown.get(f"k {family}"))
        )
    return ""


_UNREADABLE = Route(
    "medium", True, "general", "fix", None, True, (QUESTIONS["task"],), 1.0,
    {"question": ("nothing in it can be read",)},
)  # fmt: skip
