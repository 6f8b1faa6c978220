"""Which playbook a request means, by a model over its words and over what the patterns say of it.

`tests/agent/train.py --playbooks` makes the weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import model
from django_pro.agent.features import features

WEIGHTS = Path(__file__).with_name("playbook_weights.json")
NONE = "none"
"""Work for Django that no playbook does."""


@dataclass(frozen=True, slots=True)
class Meaning:
    playbook: str
    """The name of one, or `NONE`."""
    probability: float


def seen(request: str, signs: Sequence[str]) -> tuple[str, ...]:
    """All that the model looks at; `signs` are what the patterns and the router say."""
    return tuple(dict.fromkeys((*features(request).names, *signs)))


def known() -> frozenset[str]:
    """The playbooks that the model tells apart."""
    return frozenset(model.load(WEIGHTS).heads["playbook"])


def meaning(request: str, signs: Sequence[str]) -> Meaning:
    """What `request` means most probably."""
    choice = model.load(WEIGHTS).choices(seen(request, signs))["playbook"]
    best = choice.best()
    return Meaning(best, choice.probabilities()[best])
