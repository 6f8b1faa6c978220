"""Audits of a checkout: through the command line, and with the probe's own events."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django_pro.core.configuration import Configuration, load, override
from django_pro.sandbox import Sandbox, find_project, find_root

CONFIG = {
    "command": "audit",
    "roles": ["anonymous", "user", "staff", "superuser"],
    "jobs": 2,
    "url": "",
    "only": None,
    "skip": [],
    "request_seconds": 10,
    "memory_mib": 1024,
    "body_mib": 8,
    "usage": True,
    "entrypoints": [],
    "recipes": {},
    "migrations": "run",
    "database_cache": "",
}


def checkouts(description: str | None) -> list[Checkout]:
    """Those that the command line names; ends with its help where it names none."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument(
        "checkouts",
        nargs="+",
        type=Checkout.read,
        metavar="NAME=PATH[,python=P][,settings=S][,tests=COMMAND]",
        help="a project of this machine, its interpreter, settings, and test command",
    )
    given: list[Checkout] = parser.parse_args().checkouts
    return given


@dataclass(frozen=True)
class Checkout:
    """A project somewhere on this machine."""

    name: str
    path: Path
    python: str = ""
    settings: str = ""
    tests: str = ""
    """The command that runs its own tests."""

    @classmethod
    def read(cls, text: str) -> Checkout:
        """From `NAME=PATH[,python=P][,settings=S][,tests=COMMAND]`."""
        name, _, rest = text.partition("=")
        path, *options = rest.split(",")
        if not path or any("=" not in option for option in options):
            raise argparse.ArgumentTypeError(f"{text!r} is no NAME=PATH[,python=P]")
        values = dict(option.split("=", 1) for option in options)
        return cls(name, Path(path).resolve(), **values)

    def audit(self, *options: str) -> dict[str, Any]:
        """The report of `django-pro audit --json`."""
        return self.told("audit", *options)

    def told(self, verb: str, *options: str) -> dict[str, Any]:
        """What a command says of the checkout with `--json`."""
        command = [sys.executable, "-m", "django_pro", verb, str(self.path), "--json", *options]
        if self.python:
            command += ["--python", self.python]
        if self.settings:
            command += ["--settings", self.settings]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode not in (0, 1):
            raise RuntimeError(run.stderr)
        report: dict[str, Any] = json.loads(run.stdout)
        return report

    @contextmanager
    def observed(self, **config: Any) -> Iterator[tuple[Sandbox, list[dict[str, Any]]]]:
        """The sandbox, still standing, and all events of the probe."""
        root = find_root(self.path)
        configuration: Configuration = override(load(root))
        project = find_project(root, settings=self.settings, python=self.python)
        with Sandbox(project, configuration) as sandbox:
            whole = {**CONFIG, "settings": project.settings, **config}
            yield sandbox, list(sandbox.run(whole))
