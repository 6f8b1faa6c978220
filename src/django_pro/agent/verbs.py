"""What the agent's room adds to the table of verbs: it stands above `actions`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from django_pro.actions import Verb
from django_pro.agent import asking, definition, routing
from django_pro.agent.answer import AskRequest

VERBS: Mapping[str, Verb] = {
    "ask": Verb("Answer a request in words", AskRequest, asking.ask, "runs the target"),
    "route": Verb("Where a request in words goes", str, routing.route, "reads"),
    "agent": Verb(
        "The agent's definition, and what is wrong with it", Path, definition.load, "reads"
    ),
}
"""`ask` alone runs the target, and writes to it when it is asked to."""
