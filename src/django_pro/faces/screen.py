"""What is shown while an audit runs: one live line on a terminal, else a line now and then."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from typing import IO

from django_pro.core.fixes import Fixes
from django_pro.core.report import Report
from django_pro.engine.events import Done, Fact, Found, Log, Mended, Moment, Progress, Started
from django_pro.report import inert

EVERY = 3.0
"""Seconds between plain lines."""
REDRAW = 0.1
STEPS = "DJANGO_PRO_STEPS"
"""Environment variable: where it says `json`, each step is a line of JSON on stderr, for a program
that started this one."""
STEP_EVERY = 0.2


def follow(
    moments: Iterator[Moment],
    stream: IO[str] | None,
    *,
    verbose: bool,
    debug: bool,
) -> Report:
    """Shows the moments and returns the report that the last of them holds."""
    last = _last(moments, stream, verbose, debug)
    if not isinstance(last, Done):
        raise RuntimeError("the audit ended without a report")
    return last.report


def follow_fix(
    moments: Iterator[Moment], stream: IO[str] | None, *, verbose: bool, debug: bool
) -> Fixes:
    """As `follow`, for `fix`."""
    last = _last(moments, stream, verbose, debug)
    if not isinstance(last, Mended):
        raise RuntimeError("the fix ended without a result")
    return last.fixes


def watch(moments: Iterator[Moment], stream: IO[str] | None, *, debug: bool) -> None:
    """Shows the moments, whatever the last of them holds."""
    _last(moments, stream, False, debug)


def _last(
    moments: Iterator[Moment], stream: IO[str] | None, verbose: bool, debug: bool
) -> Moment | None:
    line = _Steps(stream) if os.environ.get(STEPS) == "json" else _Line(stream)
    moment: Moment | None = None
    started = False
    try:
        for moment in moments:
            # The target is started once for each trial; who runs it is said once.
            if not (started and isinstance(moment, Started)):
                _show(moment, line, verbose, debug)
            started = started or isinstance(moment, Started)
    finally:
        line.clear()
    return moment


def _show(moment: Moment, line: _Line | _Steps, verbose: bool, debug: bool) -> None:
    if isinstance(moment, Started):
        line.say(f"Found {moment.settings} in {moment.root}")
        line.say(f"  run by {moment.python}, isolation: {moment.isolation}")
    elif isinstance(moment, Progress):
        share = f" {moment.done}/{moment.total}" if moment.total else ""
        line.update(f"{moment.phase}{share}")
    elif isinstance(moment, Found):
        line.update(f"found {moment.finding.rule} at {moment.finding.path}:{moment.finding.line}")
    elif isinstance(moment, Log) and debug:
        for text in moment.text.splitlines():
            line.say(text)
    elif isinstance(moment, Fact) and verbose:
        line.say(f"{moment.kind} {moment.name}")


class _Line:
    """The one line that is drawn over; without a terminal, lines at intervals."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream
        self._live = stream is not None and stream.isatty()
        self._started = time.monotonic()
        self._last = 0.0 if self._live else self._started

    def update(self, text: str) -> None:
        now = time.monotonic()
        if now - self._last < (REDRAW if self._live else EVERY):
            return
        self._last = now
        shown = inert.line(f"{now - self._started:4.0f} s  {text}")
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            self._write(f"\r\x1b[K{shown[:width]}")
        else:
            self._write(shown + "\n")

    def say(self, text: str) -> None:
        """A line that stays."""
        self.clear()
        self._write(inert.line(text) + "\n")

    def clear(self) -> None:
        if self._live:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        # Progress is no reason to fail.
        if self._stream is not None:
            try:
                self._stream.write(text)
                self._stream.flush()
            except (OSError, ValueError, UnicodeError):
                self._stream = None
                self._live = False


class _Steps:
    """As `_Line`, for a program that reads."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream
        self._last = -STEP_EVERY

    def update(self, text: str) -> None:
        now = time.monotonic()
        if now - self._last >= STEP_EVERY:
            self._last = now
            self.say(text)

    def say(self, text: str) -> None:
        if self._stream is not None:
            try:
                self._stream.write(json.dumps({"step": inert.line(text.strip())}) + "\n")
                self._stream.flush()
            except (OSError, ValueError):
                self._stream = None

    def clear(self) -> None:
        """Lines stay."""
