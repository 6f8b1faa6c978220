"""A linear model over what is seen in a request; `tests/agent/train.py` makes its weights."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WEIGHTS = Path(__file__).with_name("weights.json")
UNIT = 0.05
"""What 1 in the file stands for: weights are whole numbers there."""
RARITY_UNIT = 0.01
_LENGTH = 3.0
_IMPORTANCE = {
    "w": 1.0, "c": 0.4, "b": 0.8, "g": 0.6, "f": 1.0, "f0": 1.0, "k": 1.2, "K": 0.8, "p": 0.8,
    "n": 0.8,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """What one head of the model says."""

    scores: Mapping[str, float]
    """Of each label, before they are made probabilities."""
    shares: Mapping[str, Mapping[str, float]]
    """Of each label, what each feature adds to its score."""

    def probabilities(self) -> dict[str, float]:
        highest = max(self.scores.values())
        powers = {label: math.exp(score - highest) for label, score in self.scores.items()}
        whole = sum(powers.values())
        return {label: power / whole for label, power in powers.items()}

    def best(self) -> str:
        return max(self.scores, key=lambda label: self.scores[label])


def values(names: Iterable[str], rarity: Callable[[str], float | None]) -> dict[str, float]:
    """How much each of the known features counts in a request: what is rare more than what is
    common, and all requests have the same length. `rarity` is None of a feature that isn't known.
    """
    found = {
        name: rare * _IMPORTANCE[name.split(" ", 1)[0]]
        for name in names
        if (rare := rarity(name)) is not None
    }
    length = math.sqrt(sum(each * each for each in found.values())) or 1.0
    return {name: each / length * _LENGTH for name, each in found.items()}


@dataclass(frozen=True, slots=True)
class Model:
    training: str
    """Digest of the requests that it was trained on."""
    heads: Mapping[str, tuple[str, ...]]
    """Each head with its labels; the columns of all heads are counted through."""
    start: tuple[int, ...]
    """Of each column."""
    weights: Mapping[str, list[int]]
    """Of each feature: its rarity, then column, weight, column, weight, ..."""

    def _rarity(self, name: str) -> float | None:
        held = self.weights.get(name)
        return held[0] * RARITY_UNIT if held else None

    def choices(self, names: Iterable[str]) -> dict[str, Choice]:
        """What each head says of a request with these features."""
        scores = [each * UNIT for each in self.start]
        shares: list[dict[str, float]] = [{} for _ in scores]
        for name, value in values(names, self._rarity).items():
            held = self.weights[name]
            for place in range(1, len(held), 2):
                share = held[place + 1] * UNIT * value
                scores[held[place]] += share
                shares[held[place]][name] = share
        found = {}
        column = 0
        for head, labels in self.heads.items():
            found[head] = Choice(
                {label: scores[column + place] for place, label in enumerate(labels)},
                {label: shares[column + place] for place, label in enumerate(labels)},
            )
            column += len(labels)
        return found


@cache
def load(path: Path = WEIGHTS) -> Model:
    """The model in `path`, read once."""
    held = json.loads(path.read_text(encoding="utf-8"))
    return Model(
        held["training"],
        {head: tuple(labels) for head, labels in held["heads"].items()},
        tuple(held["start"]),
        held["weights"],
    )
