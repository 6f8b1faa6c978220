"""What a model was told, what it called, what came of it: one JSON object a line, secrets masked.

`start` says what was asked and of which project, `message` is one of pydantic-ai's, `edit` the text
of a file after a change, `gate` what was judged, `end` how it ended.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from django_pro.agent.modelling import guarding
from django_pro.agent.modelling.masking import Masks
from django_pro.agent.workspace import Workspace
from django_pro.core.errors import UsageError
from django_pro.engine.cache import folder_for

SCHEMA = "1"
_LARGEST = 100_000_000
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A file after a change."""

    path: str
    """From the top of what was copied."""
    was: str
    """Digest of the user's own file; empty where he has none."""
    text: str | None
    """None where it is as the user has it."""


@dataclass(frozen=True, slots=True)
class Held:
    """A transcript that was read."""

    path: Path
    root: Path
    """The folder of manage.py."""
    request: str
    answers: tuple[str, ...]
    model: str
    messages: tuple[Any, ...]
    """As pydantic-ai writes them."""
    edits: tuple[Edit, ...]
    """The last of each file."""
    lines: tuple[Mapping[str, Any], ...]


@dataclass
class Transcript:
    path: Path
    masks: Masks
    stream: TextIO
    last: dict[str, str | None] = field(default_factory=dict)
    """Texts of what was edited, by path."""

    def write(self, kind: str, **data: Any) -> None:
        line = json.dumps({"kind": kind, **self.masks.hide_in(data)}, ensure_ascii=False)
        self.stream.write(line + "\n")
        self.stream.flush()

    def edits(self, copy: Workspace) -> None:
        """Writes down what of the copy differs since the last time."""
        before, after = copy.changes()
        now = {Path(path).relative_to(copy.original).as_posix(): path for path in after}
        for name in sorted({*now, *self.last}):
            text = after[now[name]] if name in now else None
            if name in self.last and self.last[name] == text:
                continue
            self.last[name] = text
            self.write("edit", path=name, was=digest(before.get(now.get(name, ""))), text=text)

    def __enter__(self) -> Transcript:
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()


def begin(root: Path, masks: Masks, request: str, **data: Any) -> Transcript:
    """A new transcript in the user's cache folder, that he alone can read.

    Raises:
        UsageError: it can't be written.
    """
    folder = folder_for(root) / "transcripts"
    mark = hashlib.sha256(request.encode("utf-8", "replace")).hexdigest()[:8]
    name = f"{time.strftime('%Y%m%dT%H%M%S')}-{mark}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path, number = folder / f"{name}.jsonl", 1
        while path.exists():
            number += 1
            path = folder / f"{name}-{number}.jsonl"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise UsageError(
            f"The transcript can't be written: {error.strerror}", where=str(folder)
        ) from None
    # Closed by the caller, as a context.
    stream = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace")
    made = Transcript(path, masks, stream)
    made.write("start", schema=SCHEMA, root=str(root), request=request, **data)
    return made


def load(path: Path) -> Held:
    """A transcript; a last line that was not written to its end is left out.

    Raises:
        UsageError: it is none, or of another version.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("it is too large")
        text = path.read_text(encoding="utf-8")
        whole = text[: text.rfind("\n") + 1]
        lines = tuple(json.loads(line) for line in whole.splitlines())
        start = lines[0]
        if start["kind"] != "start" or start["schema"] != SCHEMA:
            raise ValueError("it is of another version")
        edits = {
            each["path"]: Edit(each["path"], each["was"], each["text"])
            for each in lines
            if each["kind"] == "edit"
        }
        return Held(
            path, Path(start["root"]), start["request"], tuple(start["answers"]), start["model"],
            tuple(each["message"] for each in lines if each["kind"] == "message"),
            tuple(edits.values()), lines,
        )  # fmt: skip
    except OSError as error:
        raise UsageError(
            f"The transcript can't be read: {error.strerror}", where=str(path)
        ) from None
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise UsageError(f"It is no transcript: {error}", where=str(path)) from None


def apply(edits: Iterable[Edit], copy: Workspace, masks: Masks) -> None:
    """Makes recorded edits once more, in a new copy.

    Raises:
        UsageError: a file is another one by now, or an edit may not be made.
    """
    for each in edits:
        original = copy.original / each.path
        place = copy.path(original)
        text = copy.read(place) if place.is_file() else None
        if each.text is None:
            continue
        if digest(text) != each.was:
            raise UsageError(
                "A file is another one than when the transcript was written",
                where=each.path,
                next_step="Ask again.",
            )
        restored = masks.restore(each.text, text or "", each.path)
        guarding.refuse(each.path, text, restored)
        copy.write(place, restored)


def digest(text: str | None) -> str:
    """Of a file's text; empty where there is none."""
    return "" if text is None else hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
