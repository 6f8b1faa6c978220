"""Requests a second of the access matrix beside Django's bare test client; CPU of 500 endpoints."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from benchmarks.audit_cost import BARE, PROBE, body_of
from benchmarks.target import Checkout
from django_pro.sandbox import find_project, find_root

ROWS = 3
ROLES = {"owner": "user", "colleague": "user", "other": "user"}
"""Actors whom the bare client knows by another name."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path")
    parser.add_argument("--python", default="")
    parser.add_argument("--settings", default="")
    given = parser.parse_args()
    checkout = Checkout("target", Path(given.path).resolve(), given.python, given.settings)
    project = find_project(find_root(checkout.path), given.settings, given.python)
    asked = {"command": "access", "scales": [ROWS], "plain_only": True, "usage": False, "jobs": 1,
             "tell_all": True}  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        database = Path(name) / "rows.sqlite3"
        with checkout.observed(**asked) as (sandbox, events):
            cells = [event for event in events if event["event"] == "cell"]
            endpoints = {event["endpoint"] for event in cells}
            (done,) = [event for event in events if event["event"] == "done"]
            shutil.copy(sandbox.scratch / "default.sqlite3", database)
        matrix = float(done["cpu"][f"replay {ROWS}"])
        requests = [event["request"] for event in events if event["event"] == "sent"]
        sent = [
            [each["method"], each["url"], _role(each["role"]), body_of(each)]
            for each in requests
            if ":" not in each["role"]
        ]
        spec = Path(name) / "spec.json"
        content = {
            "root": str(find_root(checkout.path)),
            "settings": project.settings,
            "database": str(database),
            "probe": str(PROBE),
            "rows": ROWS,
            "requests": sent,
        }
        spec.write_text(json.dumps(content))
        run = subprocess.run(
            [project.python, str(BARE), str(spec)], capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            raise RuntimeError(run.stderr)
        bare = float(run.stdout.strip().splitlines()[-1])
    print(f"matrix: {len(endpoints)} endpoints, {len(cells)} cells, {len(sent)} requests with the "
          f"search for URLs and bodies, {matrix:.1f} CPU s")  # fmt: skip
    print(f"bare client, the same requests: {bare:.1f} CPU s")
    print(f"requests a second, matrix / bare client: {bare / matrix:.2f}")
    print(f"500 endpoints: {matrix / len(endpoints) * 500:.0f} CPU s")


def _role(actor: str) -> str:
    """How the bare client knows who sends a request; what follows a space tells what is tried."""
    name = actor.partition(" ")[0]
    return ROLES.get(name, name)


if __name__ == "__main__":
    main()
