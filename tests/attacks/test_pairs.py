"""The labelled pairs: each label is a place, and of every few the exploit works on one alone.

`python -m tests.attacks.score --exploits` runs all of them, without that option an audit of each.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.engine import registry
from tests.attacks.score import Pair, accepted, exploit, pairs

EVERY = pairs()


def test_each_label_is_a_line_of_the_hole_and_a_kind_that_rules_name(tmp_path: Path) -> None:
    names = {rule.name for rule in (*registry.rules_of_requests(), *registry.rules_of_settings())}
    rules = accepted()
    assert set().union(*rules.values()) <= names
    for number, pair in enumerate(EVERY):
        assert pair.where
        assert rules[pair.kind]
        project = pair.lay("bad", tmp_path / str(number))
        for label in pair.where:
            path, _, line = label.rpartition(":")
            lines = (project / path).read_text(encoding="utf-8").splitlines()
            assert 0 < int(line) <= len(lines), (pair.name, label)


@pytest.mark.parametrize("pair", EVERY[::150], ids=lambda pair: pair.name)
def test_the_exploit_works_on_the_hole_and_fails_on_its_twin(pair: Pair) -> None:
    assert (exploit(pair, "bad"), exploit(pair, "good")) == ("works", "fails")
