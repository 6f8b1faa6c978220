"""CPU that recording adds to requests, beside other tools; as ratios in one run.

`python -m benchmarks.recording [PATH [--python P] [--url /books/ ...]]`: PATH is a project on
SQLite (the bookstore when not given), P an interpreter that has the other tools (django-zeal,
nplusone, django-query-doctor, django-debug-toolbar); those that are missing are named and left out.
Each way runs in processes of its own, in turn with the others; the fastest of each counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.target import Checkout
from django_pro.sandbox import find_project, find_root

BOOKSTORE = Path(__file__).parents[1] / "examples" / "bookstore"
SENDER = Path(__file__).with_name("recorded.py")
SOURCES = Path(__file__).parents[1] / "src"
WAYS = ("bare", "django-pro", "zeal", "nplusone", "query-doctor", "debug-toolbar")
REQUESTS = 150
ROUNDS = 7
ROWS = 9


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", nargs="?", default=str(BOOKSTORE))
    parser.add_argument("--python", default="")
    parser.add_argument("--settings", default="")
    parser.add_argument("--url", action="append", help="a page; all that answered 200 if not given")
    given = parser.parse_args()
    checkout = Checkout("target", Path(given.path).resolve(), given.python, given.settings)
    project = find_project(find_root(checkout.path), given.settings, given.python)
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        database = Path(name) / "rows.sqlite3"
        with checkout.observed(scales=[ROWS]) as (sandbox, events):
            database.write_bytes((sandbox.scratch / "default.sqlite3").read_bytes())
        pages = given.url or sorted(
            {
                event["url"]
                for event in events
                if event["event"] == "request"
                and (event["method"], event["role"], event["status"]) == ("GET", "anonymous", 200)
            }
        )
        spec = Path(name) / "spec.json"
        spec.write_text(
            json.dumps(
                {
                    "root": str(project.root),
                    "settings": project.settings,
                    "database": str(database),
                    "pages": pages,
                    "requests": REQUESTS,
                    "probe": str(SOURCES),
                }
            )
        )
        spent: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for way in WAYS:
                run = subprocess.run(
                    [project.python, str(SENDER), str(spec), way],
                    capture_output=True,
                    text=True,
                    check=False,
                )
                if run.returncode == 0:
                    spent.setdefault(way, []).append(float(run.stdout.splitlines()[-1]))
                elif "ModuleNotFoundError" not in run.stderr:
                    raise RuntimeError(run.stderr)
    print(f"{REQUESTS} requests to {', '.join(pages)}; fastest of {ROUNDS}", file=sys.stderr)
    bare = min(spent["bare"])
    for way in WAYS:
        if way in spent:
            seconds = min(spent[way])
            print(f"{way:14} {seconds:6.2f} CPU s  {seconds / bare - 1:+.0%}")
        else:
            print(f"{way:14} not installed")


if __name__ == "__main__":
    main()
