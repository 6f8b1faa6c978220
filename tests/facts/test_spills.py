"""Private keys are told apart by what stands behind their header."""

from __future__ import annotations

import subprocess
from pathlib import Path

from django_pro.facts import spills


def key(letter: str) -> str:
    header = "PRIVATE KEY-----"
    return f"-----BEGIN {header}\n{letter * 64}\n{letter * 64}\n-----END {header}\n"


def test_a_key_that_a_file_still_has_is_not_told_as_gone(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        named = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        subprocess.run(["git", "-C", str(tmp_path), *named, *arguments], check=True)

    git("init", "-q")
    for name, letter in (("kept.pem", "A"), ("moved.pem", "B"), ("gone.pem", "C")):
        (tmp_path / name).write_text(key(letter))
        git("add", name)
        git("commit", "-q", "-m", name)
    git("mv", "moved.pem", "there.pem")
    git("rm", "-q", "gone.pem")
    git("commit", "-q", "-m", "away")

    found = list(spills.found(tmp_path))
    assert [(each.path, each.line) for each in found if not each.commit] == [
        ("kept.pem", 1),
        ("there.pem", 1),
    ]
    assert [each.path for each in found if each.commit] == ["gone.pem"]
