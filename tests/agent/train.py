"""Trains the router, or the choice of playbooks, and writes the weights.

    python -m tests.agent.train [--playbooks] [--cross-validate]

Needs scikit-learn: `pip install --group training`. The same requests give the same file.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from django_pro.agent import meant, playbooks, routing
from django_pro.agent.features import features
from django_pro.agent.model import RARITY_UNIT, UNIT, WEIGHTS, values
from django_pro.agent.said import Said
from tests.agent.requests import (
    PLAYBOOKS_TRAINING,
    TRAINING,
    Labelled,
    Meant,
    digest,
    load,
    load_meant,
)
from tests.agent.variants import variants

HEADS = ("tier", "delegate", "intent", "question", "area")
KEPT = 20_000
"""Features in the file."""
C = 3.0
"""How much the weights may be."""
SMALLEST = 0.15
"""Weights below it are left out."""
FOLDS = 5
HANDED_OVER = 4
"""Of so many requests that are not Django's, one is a request that means no playbook."""


def with_signs(text: str) -> tuple[str, ...]:
    """The features of a request with what the patterns of the playbooks say of it."""
    return meant.seen(text, playbooks.signs(Said(text, routing.route(text))))


class Rows:
    """Each training request in its variants, as features; those of one request are a group."""

    def __init__(
        self,
        labelled: Sequence[Labelled | Meant],
        names_of: Callable[[str], tuple[str, ...]] = lambda text: features(text).names,
    ) -> None:
        self.labelled: list[Labelled | Meant] = []
        self.names: list[tuple[str, ...]] = []
        groups, weights = [], []
        for group, each in enumerate(labelled):
            texts = variants(each.request, is_django=each.delegate is None, is_vague=each.question)
            for text in texts:
                self.labelled.append(each)
                self.names.append(names_of(text))
                groups.append(group)
                weights.append(1 / len(texts))
        met = Counter(name for names in self.names for name in names)
        self.rarity = {
            name: round((1 + math.log((1 + len(self.names)) / (1 + count))) / RARITY_UNIT)
            for name, count in met.items()
        }
        """In whole units, as the file has it."""
        self.groups = numpy.array(groups)
        self.weights = numpy.array(weights) / numpy.mean(weights)

    def known(self, within: Any) -> list[str]:
        """Features of at least three requests of those `within`."""
        met: dict[str, set[int]] = defaultdict(set)
        for names, group, is_in in zip(self.names, self.groups, within, strict=True):
            if is_in:
                for name in names:
                    met[name].add(int(group))
        return sorted(name for name, groups in met.items() if len(groups) > 2)

    def labels(self, head: str) -> Any:
        return numpy.array([each.label(head) for each in self.labelled])


def matrix(rows: Rows, known: Sequence[str]) -> Any:
    columns = {name: column for column, name in enumerate(known)}
    rarity = {name: rows.rarity[name] * RARITY_UNIT for name in known}
    data, places, ends = [], [], [0]
    for names in rows.names:
        found = values(names, rarity.get)
        data += found.values()
        places += [columns[name] for name in found]
        ends.append(len(places))
    return csr_matrix((data, places, ends), shape=(len(ends) - 1, len(known)))


def fitted(seen: Any, labels: Any, weights: Any) -> tuple[Any, Any, list[str]]:
    """Weights, start and labels, a row each: one label against all others at a time.

    Labels that are rare count somewhat more: nobody knows how often they are asked for.
    """
    kinds, counts = numpy.unique(labels, return_counts=True)
    rarity = dict(zip(kinds, (len(labels) / len(kinds) / counts) ** 0.5, strict=True))
    weights = weights * numpy.array([rarity[label] for label in labels])
    rows, start = [], []
    for kind in kinds:
        model = LogisticRegression(C=C, solver="liblinear", random_state=0)
        model.fit(seen, labels == kind, sample_weight=weights)
        rows.append(model.coef_[0])
        start.append(model.intercept_[0])
    return numpy.vstack(rows), numpy.array(start), [str(kind) for kind in kinds]


def write(rows: Rows, heads: Sequence[str], path: Path, digest: str) -> None:
    """Train on all, keep the features that matter most, train on these, round."""
    known = rows.known([True] * len(rows.names))
    seen = matrix(rows, known)
    matters = numpy.zeros(len(known))
    for head in heads:
        weights, _, _ = fitted(seen, rows.labels(head), rows.weights)
        matters = numpy.maximum(matters, numpy.abs(weights).max(axis=0))
    matters *= numpy.sqrt(numpy.asarray(seen.multiply(seen).sum(axis=0)).ravel())
    order = sorted(range(len(known)), key=lambda column: (-round(matters[column], 6), column))
    kept = [known[column] for column in sorted(order[:KEPT])]
    seen = matrix(rows, kept)
    kinds: dict[str, list[str]] = {}
    start: list[int] = []
    held: dict[str, list[int]] = {name: [rows.rarity[name]] for name in kept}
    for head in heads:
        weights, starts, kinds[head] = fitted(seen, rows.labels(head), rows.weights)
        for place, each in enumerate(weights):
            column = len(start) + place
            for name, weight in zip(kept, each, strict=True):
                if abs(weight) >= SMALLEST:
                    held[name] += [column, round(weight / UNIT)]
        start += [round(each / UNIT) for each in starts]
    told = {"training": digest, "heads": kinds, "start": start}
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in told.items()]
    features_held = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(pairs, separators=(',', ':'))}"
        for name, pairs in held.items()
        if len(pairs) > 1
    )
    text = "{\n" + ",\n".join(lines) + ',\n"weights": {\n' + features_held + "\n}\n}\n"
    path.write_text(text, encoding="utf-8")
    print(f"{path.name}: {len(text) // 1000} kB, {len(kept)} features")


def cross_validate(rows: Rows, heads: Sequence[str]) -> None:
    """Each request judged by a model that has seen no variant of it."""
    shuffled = numpy.random.RandomState(0).permutation(int(rows.groups.max()) + 1)
    fold = shuffled[rows.groups] % FOLDS
    right: dict[str, float] = defaultdict(float)
    for number in range(FOLDS):
        seen = fold != number
        known = rows.known(seen)
        whole = matrix(rows, known)
        for head in heads:
            labels = rows.labels(head)
            weights, start, kinds = fitted(whole[seen], labels[seen], rows.weights[seen])
            best = (whole[~seen] @ weights.T + start).argmax(axis=1)
            hits = numpy.array(kinds)[best] == labels[~seen]
            right[head] += float((rows.weights[~seen] * hits).sum())
    for head in heads:
        print(f"{head:10} {right[head] / rows.weights.sum():.1%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--playbooks", action="store_true", help="which playbook is meant")
    given = parser.parse_args()
    if given.playbooks:
        training, heads, path = PLAYBOOKS_TRAINING, ("playbook",), meant.WEIGHTS
        others = [each for each in load(TRAINING) if each.delegate][::HANDED_OVER]
        rows = Rows(
            [*load_meant(training), *(Meant(each.request, "") for each in others)], with_signs
        )
    else:
        training, heads, path = TRAINING, HEADS, WEIGHTS
        rows = Rows(load(training))
    print(f"{int(rows.groups.max()) + 1} requests, {len(rows.names)} variants")
    if given.cross_validate:
        cross_validate(rows, heads)
    else:
        write(rows, heads, path, digest(training))


if __name__ == "__main__":
    main()
