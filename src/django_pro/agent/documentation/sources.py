"""Where Django's documentation comes from: a folder, a source distribution, or the package index.

Only `download` goes to the network. What it brings is read in memory, and held against its SHA-256.
"""

from __future__ import annotations

import ast
import io
import re
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from django_pro.core.errors import UsageError

LARGEST_PAGE = 2_000_000
MOST_PAGES = 5_000
_ELSEWHERE = "Name a folder or a source distribution (.tar.gz) of Django."


def read(path: Path, version: str = "") -> tuple[str, dict[str, str]]:
    """Version, and the text of each page, of Django's sources at `path`.

    Raises:
        UsageError: it can't be read, or holds no documentation.
    """
    try:
        if path.is_dir():
            texts, told = dict(_in_folder(path)), _version_of_folder(path)
        else:
            texts, told = unpack(path.read_bytes())
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or str(error)
        raise UsageError(
            f"It can't be read: {what}", where=str(path), next_step=_ELSEWHERE
        ) from None
    if not texts:
        raise UsageError("It holds no docs/*.txt", where=str(path), next_step=_ELSEWHERE)
    if not (version or told):
        raise UsageError(
            "The version is not written in it", where=str(path), next_step="Name it with --version."
        )
    return version or told, texts


def unpack(content: bytes) -> tuple[dict[str, str], str]:
    """Pages and version of a source distribution; nothing is written.

    Raises:
        ValueError: it is none.
    """
    texts: dict[str, str] = {}
    version = ""
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as archive:
            for member in archive:
                parts = PurePosixPath(member.name).parts
                if not member.isfile() or len(parts) < 2 or member.size > LARGEST_PAGE:
                    continue
                stream = archive.extractfile(member)
                if stream is None:
                    continue
                if parts[1:] == ("PKG-INFO",):
                    found = re.search(rb"^Version: *(\S+)", stream.read(), re.MULTILINE)
                    version = found[1].decode("ascii", "replace") if found else ""
                elif parts[1] == "docs" and parts[-1].endswith(".txt") and len(texts) < MOST_PAGES:
                    name = "/".join(parts[2:]).removesuffix(".txt")
                    texts[name] = stream.read().decode("utf-8", "replace")
    except (tarfile.TarError, EOFError, zlib.error, OSError) as error:
        raise ValueError(f"no source distribution ({error})") from None
    return texts, version


def _in_folder(path: Path) -> Iterator[tuple[str, str]]:
    docs = path / "docs" if (path / "docs").is_dir() else path
    for page in sorted(docs.rglob("*.txt"))[:MOST_PAGES]:
        if page.is_file() and page.stat().st_size <= LARGEST_PAGE:
            name = page.relative_to(docs).with_suffix("").as_posix()
            yield name, page.read_text(encoding="utf-8", errors="replace")


def _version_of_folder(path: Path) -> str:
    """From PKG-INFO, or from `VERSION` of a checkout."""
    for root in (path, path.parent):
        if (root / "PKG-INFO").is_file():
            text = (root / "PKG-INFO").read_text(encoding="utf-8", errors="replace")
            found = re.search(r"^Version: *(\S+)", text, re.MULTILINE)
            if found:
                return found[1]
        if (root / "django" / "__init__.py").is_file():
            text = (root / "django" / "__init__.py").read_text(encoding="utf-8", errors="replace")
            found = re.search(r"^VERSION = (\(.*\))$", text, re.MULTILINE)
            if found:
                return ".".join(str(each) for each in ast.literal_eval(found[1])[:3])
    return ""


def chosen(files: Mapping[str, str], version: str) -> str:
    """Of source distributions by version the one that documents `version` best, or nothing.

    That is its own, or the newest of its series: documentation is written for a series. A series
    is named by two numbers.
    """
    from django_pro.agent.documentation.index import release

    if version in files and version.count(".") > 1:
        return version
    series = ".".join(version.split(".")[:2])
    of_series = [each for each in files if each == series or each.startswith(f"{series}.")]
    return max(of_series, key=release, default="")
