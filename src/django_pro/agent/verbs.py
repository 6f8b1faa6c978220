"""What the agent's room adds to the table of verbs: it stands above `actions`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from django_pro.actions import Verb
from django_pro.agent import asking, clients, definition, documentation, routing
from django_pro.agent.answer import AskRequest

VERBS: Mapping[str, Verb] = {
    "ask": Verb("Answer a request in words", AskRequest, asking.ask, "runs the target"),
    "route": Verb("Where a request in words goes", str, routing.route, "reads"),
    "agent": Verb(
        "The agent's definition, and what is wrong with it", Path, definition.load, "reads"
    ),
    "docs": Verb(
        "What the documentation of the project's Django says", str, documentation.search, "reads"
    ),
    "install": Verb("Tell coding agents that django-pro is here", Path, clients.install, "writes"),
}
"""`ask` alone runs the target, and writes to it when asked to; `install` writes clients' files."""
