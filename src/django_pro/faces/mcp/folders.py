"""Which folders a client may name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django_pro.core.errors import UsageError


@dataclass(frozen=True, slots=True)
class Folders:
    """Those of `--root`, which hold for every client; a client's roots narrow them. Without either
    it is the folder that the server was started in."""

    named: tuple[Path, ...]
    started_in: Path

    def find(self, path: str, roots: Sequence[str] | None) -> Path:
        """The folder that `path` means, links followed; `roots` are the client's, as URIs.

        Raises:
            UsageError: it lies outside of all that may be named.
        """
        given = [_real(Path(each)) for each in map(_local, roots or ()) if each]
        named = [_real(each) for each in self.named]
        served = given or named or [_real(self.started_in)]
        found = _real(served[0] / os.path.expanduser(path))
        for allowed in (served, named or served):
            if not any(found.is_relative_to(each) for each in allowed):
                raise UsageError(
                    f"{found} is outside of {', '.join(map(str, allowed))}",
                    next_step="Name a folder in there, open that folder in the client, or start "
                    "django-pro mcp with --root FOLDER.",
                )
        return found


def _local(uri: str) -> str:
    """The path of a `file` URI of this machine; else nothing."""
    parts = urlsplit(uri)
    is_local = parts.scheme == "file" and parts.netloc in ("", "localhost")
    return unquote(parts.path) if is_local else ""


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
