"""What Claude Code runs when it is about to stop: `python -m django_pro.faces.stop_hook`.

It reads the event on stdin. Exit code 2 with the findings on stderr sends Claude back to work; once
only, so that nobody is held for ever. What can't be run holds nobody either: it is told.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

LONGEST = 8_000
"""Characters of the findings that are told."""
_LOOKED_AT = ("*.py", "*.html", "*.txt", "*.jinja", "*.jinja2")


def main() -> int:
    """Returns the exit code."""
    try:
        event = json.loads(sys.stdin.buffer.read() or b"{}")
    except ValueError:
        event = {}
    if isinstance(event, dict) and event.get("stop_hook_active"):
        return 0
    root = Path(os.environ.get("CLAUDE_PROJECT_DIR") or Path.cwd())
    if not _has_changed(root):
        return 0
    done = subprocess.run(
        [sys.executable, "-m", "django_pro", "audit", str(root), "--since", "HEAD"],
        capture_output=True,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
    )
    if done.returncode == 1:
        told = done.stdout if len(done.stdout) <= LONGEST else f"{done.stdout[:LONGEST]}\n..."
        print(f"django-pro finds this in what changed:\n\n{told}", file=sys.stderr)  # noqa: T201
        return 2
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["django-pro could not run"]
        print(lines[-1], file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _has_changed(root: Path) -> bool:
    """Whether the working tree differs from the last commit in what an audit runs."""
    try:
        answer = subprocess.run(
            ["git", "-C", str(root), "status", "--porcelain", "-unormal", "--", *_LOOKED_AT],
            capture_output=True,
            timeout=60,
            check=True,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return bool(answer.stdout.strip())


if __name__ == "__main__":
    sys.exit(main())
