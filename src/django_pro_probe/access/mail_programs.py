"""Programs that take a mail on their standard input: none is started, and each says it is sent."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable
from typing import Any

from django_pro_probe.access import sinks

_PROGRAMS = frozenset(
    {"sendmail", "exim", "exim4", "ssmtp", "msmtp", "esmtp", "nullmailer-inject", "qmail-inject"}
)
_WITH_OPTION = frozenset({"mail", "mailx", "s-nail"})
"""Programs that read headers there where `-t` asks them to."""
_MORE_THAN_WORDS = re.compile(r"[;|&$<>`\n]")
_TEXT = ("text", "universal_newlines", "encoding", "errors")
_NO_PROCESS = 2**22 + 1
"""Above all numbers of processes."""


def install() -> None:
    """Have a program that is to send a mail keep it to itself; once."""
    init: Any = subprocess.Popen.__init__

    def begun(self: Any, args: Any, *rest: Any, **kwargs: Any) -> None:
        if type(self) is subprocess.Popen and not rest and _is_for_mail(args, kwargs):
            self.__class__ = _Sent
            process: Any = self
            process.begin(args, kwargs)
        else:
            init(self, args, *rest, **kwargs)

    subprocess.Popen.__init__ = begun  # type: ignore[method-assign]


def _is_for_mail(args: Any, kwargs: dict[str, Any]) -> bool:
    if kwargs.get("stdin") != subprocess.PIPE:
        return False
    try:
        words = _words(args, bool(kwargs.get("shell")))
    except (TypeError, ValueError):
        return False
    name = os.path.basename(words[0]) if words else ""
    return name in _PROGRAMS or (name in _WITH_OPTION and "-t" in words)


def _words(args: Any, shell: bool) -> list[str]:
    if not isinstance(args, (str, bytes, os.PathLike)):
        return [] if shell else [os.fsdecode(each) for each in args]
    text = os.fsdecode(args)
    if not shell:
        return [text]
    return [] if _MORE_THAN_WORDS.search(text) else shlex.split(text)


class _Letter(io.RawIOBase):
    """What is written to it is one mail."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.is_told = False

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        """Keep a part; bytes and texts alike."""
        self.parts.append(data.encode() if isinstance(data, str) else bytes(data))
        return len(data)

    def writelines(self, lines: Iterable[Any]) -> None:
        for each in lines:
            self.write(each)

    def close(self) -> None:
        self.tell_sinks()
        super().close()

    def tell_sinks(self) -> None:
        """Once, what was written."""
        if self.parts and not self.is_told:
            self.is_told = True
            if sinks.on:
                sinks.note("raw-mail", b"".join(self.parts), sys._getframe(1))


class _Sent(subprocess.Popen[Any]):
    """A process that was never started, and has done its work."""

    def begin(self, args: Any, kwargs: dict[str, Any]) -> None:
        """In the place of `__init__`, which would start it."""
        self.args, self.pid, self.returncode = args, _NO_PROCESS, None
        is_text = any(kwargs.get(name) for name in _TEXT)
        self.stdin: Any = _Letter()
        self.stdout: Any = _nothing(kwargs.get("stdout"), is_text)
        self.stderr: Any = _nothing(kwargs.get("stderr"), is_text)

    def communicate(self, input: Any = None, timeout: float | None = None) -> Any:  # noqa: A002, ARG002
        if input:
            self.stdin.write(input)
        self.wait()
        return tuple(each.read() if each is not None else None
                     for each in (self.stdout, self.stderr))  # fmt: skip

    def wait(self, timeout: float | None = None) -> int:  # noqa: ARG002
        self.stdin.close()
        self.returncode = 0
        return 0

    def poll(self) -> int:
        return self.wait()

    def send_signal(self, sig: int) -> None:  # noqa: ARG002
        self.wait()

    def __del__(self) -> None:
        """There is nothing to wait for."""


def _nothing(asked: Any, is_text: bool) -> Any:
    if asked != subprocess.PIPE:
        return None
    return io.StringIO() if is_text else io.BytesIO()
