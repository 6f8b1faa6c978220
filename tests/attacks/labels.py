"""The labels of the project that is full of holes: `# finds: RULE ...` at the line of a finding."""

from __future__ import annotations

import re
from pathlib import Path

PROJECT = Path(__file__).parent / "project"
_LABEL = re.compile(r"# finds: ([\w -]+)$")

Place = tuple[str, int, str]
"""Path from the project's folder, line, rule."""


def labels(folder: Path = PROJECT) -> set[Place]:
    """What has to be found; what stands beside it must not be."""
    found = set()
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".py", ".html"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = _LABEL.search(line.removesuffix(" #}").rstrip())
            if match:
                place = str(path.relative_to(folder))
                found |= {(place, number, rule) for rule in match[1].split()}
    return found
