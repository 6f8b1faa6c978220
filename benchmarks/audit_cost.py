"""CPU of an audit beside Django's bare test client; a second audit after one edit; memory."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.target import Checkout
from django_pro.sandbox import find_project, find_root

BARE = Path(__file__).with_name("bare.py")
PROBE = Path(__file__).parents[1] / "src"
SCALES = (3, 9)


def bare_seconds(checkout: Checkout, python: str, settings: str, folder: Path) -> float:
    """CPU of the same requests, on the same rows, sent by the bare client.

    Of all requests that the audit sends: those by which it looks for arguments and for bodies that
    are accepted are among them.
    """
    total = 0.0
    with checkout.observed(scales=list(SCALES), tell_all=True) as (_, events):
        told = [event for event in events if event["event"] == "sent"]
        one = [next(event["endpoint"] for event in events if event["event"] == "request")]
    for scale in SCALES:
        database = folder / f"{scale}.sqlite3"
        scales = [each for each in SCALES if each <= scale]
        with checkout.observed(scales=scales, only=one) as (sandbox, _):  # for its rows only
            shutil.copy(sandbox.scratch / "default.sqlite3", database)
        sent = [
            [each["method"], each["url"], each["role"], body_of(each)]
            for each in (event["request"] for event in told if event["scale"] == scale)
            if each["method"] != "CALL"
        ]
        spec = folder / "spec.json"
        spec.write_text(
            json.dumps(
                {
                    "root": str(find_root(checkout.path)),
                    "settings": settings,
                    "database": str(database),
                    "probe": str(PROBE),
                    "rows": scale,
                    "requests": sent,
                }
            )
        )
        run = subprocess.run(
            [python, str(BARE), str(spec)], capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            raise RuntimeError(run.stderr)
        seconds = float(run.stdout.strip().splitlines()[-1])
        print(f"bare client, {scale} rows: {len(sent)} requests, {seconds:.1f} CPU s")
        total += seconds
    return total


def body_of(request: dict[str, Any]) -> str:
    """Its body and media type in JSON; empty where it has none."""
    if request.get("data") is None:
        return ""
    return json.dumps([request["data"], request.get("content_type")])


@contextmanager
def edited(view: Path) -> Iterator[None]:
    """With a comment at the end of a view's file, which is put back afterwards."""
    text = view.read_text()
    view.write_text(f"{text}\n# edited {time.time()}\n")
    try:
        yield
    finally:
        view.write_text(text)


def cpu(report: dict[str, dict[str, float]]) -> float:
    """CPU seconds of tool and target."""
    return report["cost"]["target_cpu_seconds"] + report["cost"]["tool_cpu_seconds"]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path")
    parser.add_argument("--python", default="")
    parser.add_argument("--settings", default="")
    parser.add_argument("--edit", help="a view's file, from PATH; edited, and put back")
    given = parser.parse_args()
    checkout = Checkout("target", Path(given.path).resolve(), given.python, given.settings)
    project = find_project(find_root(checkout.path), given.settings, given.python)
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        folder = Path(name)
        report = checkout.audit("--no-cache")
        audited = cpu(report)
        cost = report["cost"]
        print(f"audit: {audited:.1f} CPU s; peak memory {cost['tool_peak_mib']:.0f} MiB tool, "
              f"{cost['target_peak_mib']:.0f} MiB target")  # fmt: skip
        bare = bare_seconds(checkout, project.python, project.settings, folder)
        print(f"audit / bare client: {audited / bare:.2f}")
        if given.edit:
            first = cpu(checkout.audit())
            with edited(checkout.path / given.edit):
                second = cpu(checkout.audit())
            print(f"second audit after one edit / first: {second / first:.2f}")


if __name__ == "__main__":
    main()
