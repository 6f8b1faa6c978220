"""Django projects out of labelled migrations that are written in Markdown.

A case is a heading, labels and fenced blocks; it becomes an app of its own:

    ### unsafe: index on a table with rows
    base: shop
    rules: index-without-concurrently
    lock: SHARE on order
    why: writers wait until the index is built
    ```python 0002_index.py
    ...
    ```
    ```diff models.py
         class Meta:
    +        indexes = [...]
    ```

`base: NAME` takes `bases/NAME/`: `models.py` as it stands after `0001_initial.py`, and `seed.sql`.
The case's `models.py` is that of the end: whole (```python), or as hunks on the base's (```diff; a
blank context line may be left without its space, `@@` parts two hunks). A case without a base
brings the three files itself. `APP` stands for the app's label everywhere, and `KEY` for eight
letters that no other case has: names that PostgreSQL wants to be unique and Django to be short.

A block's name is a file below the app, and below `migrations/` where it begins with a digit. A name
that begins with `APP_` is a file below the project; its first folder is one more app. `rows.sql` is
run right before the migrations under test, `seed.sql` right after 0001_initial; `ROWS` in them is
the number of rows.

Labels:

    tests     the migrations under test, separated by commas; without it, the last one
    rules     rules that must be found in them
    also      rules that may be found: true, but a matter of taste, or of data that nobody knows
    lock      the strongest mode held on tables that existed before, and the models of all of them
              that are held in that mode, or `none` (nothing stronger than ACCESS SHARE)
    rewrites  models whose tables get another file node
    fails     `on data` (passes on empty tables) or `always`; such a case says nothing of locks
    alone     `yes`: it breaks the commands of the whole project, so it needs one of its own
    by hand   rules that measure.py can't prove or refute here, and why
    why       what happens
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha1
from pathlib import Path
from typing import NamedTuple

PAGES = Path(__file__).parent / "cases"
BASES = Path(__file__).parent / "bases"

LABEL_LENGTH = 50
"""Longest label of an app, so that PostgreSQL cuts no name of a table."""

SETTINGS = """\
import os

SECRET_KEY = "a fixture's"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {{
    "default": {{
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ.get("SUITE_NAME", "suite"),
        "HOST": os.environ.get("SUITE_HOST", ""),
        "PORT": os.environ.get("SUITE_PORT", ""),
        "USER": os.environ.get("SUITE_USER", "postgres"),
        "PASSWORD": os.environ.get("SUITE_PASSWORD", ""),
    }}
}}
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
{apps}
]
"""

MANAGE = """\
import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")

if __name__ == "__main__":
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
"""


class Lock(NamedTuple):
    """The strongest lock of a migration."""

    mode: str
    models: tuple[str, ...]
    """All the models whose tables are held in that mode."""


@dataclass(frozen=True, slots=True)
class Case:
    """One app, its migrations under test, and what is true of them."""

    name: str
    """The app's label."""
    kind: str
    """`unsafe` or `safe`."""
    family: str
    title: str
    rules: frozenset[str]
    also: frozenset[str]
    lock: Lock | None
    """None: nothing stronger than ACCESS SHARE. Of one that fails, nothing is said."""
    rewrites: frozenset[str]
    tests: tuple[str, ...]
    fails: str = ""
    alone: bool = False
    by_hand: frozenset[str] = frozenset()
    why: str = ""
    files: dict[str, str] = field(default_factory=dict)
    """By path below the project's folder."""
    seed: str = ""
    rows: str = ""

    @property
    def apps(self) -> list[str]:
        """Labels of the case's apps, its own first."""
        others = {path.split("/")[0] for path in self.files} - {self.name}
        return [self.name, *sorted(others)]


_HEADING = re.compile(r"^### (unsafe|safe): (.+)$", re.M)
_FENCE = re.compile(r"^```(?P<how>\w+) (?P<name>\S+)\n(?P<text>.*?)^```$", re.M | re.S)
_KEYS = "base|tests|rules|also|lock|rewrites|fails|alone|by hand|why"
_LABEL = re.compile(rf"^(?P<key>{_KEYS}):[ \t]*(?P<value>.*)$", re.M)


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def _names(text: str) -> list[str]:
    return [name for name in re.split(r"[,\s]+", text) if name]


def _lock(text: str) -> Lock | None:
    if text in ("", "none"):
        return None
    mode, _, models = text.partition(" on ")
    return Lock(mode, tuple(_names(models)))


def _patched(text: str, hunks: str, name: str) -> str:
    """The text after hunks of context (a space), taken (`-`) and added (`+`) lines."""
    for hunk in re.split(r"^@@.*\n", hunks, flags=re.M):
        lines = [line or " " for line in hunk.splitlines()]
        if not lines:
            continue
        old = "".join(f"{line[1:]}\n" for line in lines if line[0] in " -")
        new = "".join(f"{line[1:]}\n" for line in lines if line[0] in " +")
        if text.count(old) != 1:
            raise ValueError(f"{name}: a hunk fits {text.count(old)} times:\n{old}")
        text = text.replace(old, new)
    return text


def _path(name: str, label: str) -> str:
    name = name.replace("APP", label)
    if name.startswith(f"{label}_"):
        return name
    return f"{label}/migrations/{name}" if name[0].isdigit() else f"{label}/{name}"


def _case(family: str, kind: str, title: str, part: str) -> Case:
    label = f"{kind[0]}_{_slug(family)}_{_slug(title)}"
    if len(label) > LABEL_LENGTH:
        raise ValueError(f"{label} is longer than {LABEL_LENGTH}")
    labels = {
        found["key"]: found["value"].strip() for found in _LABEL.finditer(_FENCE.sub("", part))
    }
    base = BASES / labels["base"] if labels.get("base") else None
    texts = {path.name: path.read_text() for path in sorted(base.iterdir())} if base else {}
    for found in _FENCE.finditer(part):
        name, text = found["name"], found["text"]
        texts[name] = _patched(texts[name], text, label) if found["how"] == "diff" else text
    key = f"k{sha1(label.encode(), usedforsecurity=False).hexdigest()[:7]}"
    texts = {
        name: re.sub(r"\bKEY(?=_)", key, text).replace("APP", label) for name, text in texts.items()
    }
    seed, rows = texts.pop("seed.sql", ""), texts.pop("rows.sql", "")
    migrations = sorted(Path(name).stem for name in texts if name[0].isdigit())
    return Case(
        name=label,
        kind=kind,
        family=family,
        title=title,
        rules=frozenset(_names(labels.get("rules", ""))),
        also=frozenset(_names(labels.get("also", ""))),
        lock=_lock(labels.get("lock", "")),
        rewrites=frozenset(_names(labels.get("rewrites", ""))),
        tests=tuple(_names(labels.get("tests", ""))) or (migrations[-1],),
        fails=labels.get("fails", ""),
        alone=labels.get("alone", "") == "yes",
        by_hand=frozenset(_names(labels.get("by hand", "").partition("(")[0])),
        why=labels.get("why", ""),
        files={_path(name, label): text for name, text in texts.items()},
        seed=seed,
        rows=rows,
    )


def load() -> list[Case]:
    """All cases, in the order of the pages.

    Raises:
        ValueError: a case is written wrong.
    """
    found: dict[str, Case] = {}
    for page in sorted(PAGES.glob("*.md")):
        parts = _HEADING.split(page.read_text())
        for kind, title, part in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
            case = _case(page.stem, kind, title, part)
            if case.name in found or (case.kind == "unsafe") != bool(case.rules):
                raise ValueError(
                    f"{case.name}: its name is taken, or its rules do not fit its kind"
                )
            found[case.name] = case
    return list(found.values())


def write(cases: Iterable[Case], folder: Path) -> Path:
    """Write one project of these cases; returns its folder."""
    labels: list[str] = []
    for case in cases:
        labels += case.apps
        for name, text in case.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            for package in path.relative_to(folder).parents[:-1]:
                (folder / package / "__init__.py").touch()
    apps = "\n".join(f'    "{label}",' for label in labels)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.py").write_text(SETTINGS.format(apps=apps))
    (folder / "manage.py").write_text(MANAGE)
    return folder
