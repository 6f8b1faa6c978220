"""The labelled requests: those that the router is trained on, and seven files held apart from it.

`held_apart.jsonl` was written before the training requests, and its figures were looked at while
they were written. `unseen.jsonl` was written after them, and looked at once the weights were what
they are: when it has been used to mend anything it belongs into the training, and a new one is due.
`ODD` are odder requests, whose figures were looked at while later training requests were written.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.meant import NONE

TRAINING = Path(__file__).with_name("training.jsonl")
HELD_APART = Path(__file__).with_name("held_apart.jsonl")
UNSEEN = Path(__file__).with_name("unseen.jsonl")
ODD = (
    Path(__file__).with_name("unseen_second.jsonl"),
    Path(__file__).with_name("unseen_third.jsonl"),
    Path(__file__).with_name("unseen_fourth.jsonl"),
    Path(__file__).with_name("unseen_fifth.jsonl"),
    Path(__file__).with_name("unseen_sixth.jsonl"),
)
PLAYBOOKS_TRAINING = Path(__file__).with_name("training_playbooks.jsonl")
PLAYBOOKS_UNSEEN = Path(__file__).with_name("unseen_playbooks.jsonl")
"""Which playbook a request means, for the training and held apart from it."""
DJANGO = "django"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A request with what a reader says of it, by the rules of docs/routing.md."""

    request: str
    tier: str
    delegate: str | None
    area: str | None
    intent: str
    question: bool

    def label(self, head: str) -> str:
        """What a head of the model should say."""
        labels = {
            "tier": self.tier,
            "delegate": self.delegate or DJANGO,
            "intent": self.intent,
            "question": "yes" if self.question else "no",
            "area": self.area or "none",
        }
        return labels[head]


@dataclass(frozen=True, slots=True)
class Meant:
    """A request with the playbook that a reader says it means; none where that is empty."""

    request: str
    playbook: str
    delegate: None = None
    question: bool = False

    def label(self, _: str) -> str:
        return self.playbook or NONE


def load_meant(path: Path) -> list[Meant]:
    return [Meant(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def load(path: Path) -> list[Labelled]:
    return [Labelled(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def digest(training: Path = TRAINING) -> str:
    """Of all that the weights are made from."""
    folder = Path(__file__).parent
    agent = folder.parents[1] / "src" / "django_pro" / "agent"
    sources = (
        training,
        folder / "variants.py",
        folder / "train.py",
        agent / "concepts.py",
        agent / "features.py",
        agent / "model.py",
    )
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()[:16]
