"""Fetches a source distribution of Django from the index that pip is configured with."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import ssl
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from django_pro.core.errors import DjangoProError

PYPI = "https://pypi.org/simple"
SECONDS = 60
LARGEST = 60_000_000
"""Bytes of a source distribution."""
_OFFLINE = (
    "Connect once, or fetch Django's source distribution by other means and name it: "
    "django-pro docs --from Django.tar.gz"
)
_ACCEPTED = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"


@dataclass(frozen=True, slots=True)
class Distribution:
    version: str
    url: str
    sha256: str
    size: int
    """Bytes; 0 where the index does not say."""

    @property
    def shown(self) -> str:
        """Where from, without credentials."""
        return without_credentials(self.url)


def distributions() -> dict[str, Distribution]:
    """Django's source distributions by version.

    Raises:
        DjangoProError: no index answers with any.
    """
    failures = []
    for index in configured():
        url = f"{index.rstrip('/')}/django/"
        try:
            content, kind = _get(url, 20_000_000)
            found = dict(_listed(content, kind, url))
        except (OSError, ValueError) as error:
            failures.append(f"{without_credentials(url)}: {_reason(error)}")
            continue
        if found:
            return found
        failures.append(f"{without_credentials(url)}: no source distribution with a SHA-256")
    raise DjangoProError(
        f"Django's documentation can't be fetched: {'; '.join(failures)}", next_step=_OFFLINE
    )


def fetched(distribution: Distribution) -> bytes:
    """The content, which is what the index said it is.

    Raises:
        DjangoProError: it can't be fetched, or it is something else.
    """
    try:
        content, _ = _get(distribution.url, LARGEST)
    except (OSError, ValueError) as error:
        what = f"{distribution.shown} can't be fetched: {_reason(error)}"
        raise DjangoProError(what, next_step=_OFFLINE) from None
    if hashlib.sha256(content).hexdigest() != distribution.sha256:
        raise DjangoProError(
            f"{distribution.shown} is not what the index promised: its SHA-256 is another",
            next_step="Try again; where it stays so, ask whoever runs the index.",
        )
    return content


def configured() -> list[str]:
    """The indexes that pip asks, the first first."""
    whole: dict[str, str] = {}
    try:
        answer = subprocess.run(
            [sys.executable, "-m", "pip", "config", "list"],
            capture_output=True, text=True, timeout=30, check=True,
        ).stdout  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        answer = ""  # no pip here: what its variables say still holds
    for line in answer.splitlines():
        key, _, value = line.partition("=")
        name = key.rpartition(".")[2].strip()
        if name in ("index-url", "extra-index-url"):
            whole[name] = value.strip().strip("'\"").replace("\\n", " ")
    for name in ("index-url", "extra-index-url"):
        whole[name] = os.environ.get(f"PIP_{name.replace('-', '_').upper()}") or whole.get(name, "")
    first = whole["index-url"] or PYPI
    return list(dict.fromkeys((first, *whole["extra-index-url"].split())))


def without_credentials(url: str) -> str:
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit(
        parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="")
    )


def _get(url: str, most: int) -> tuple[bytes, str]:
    """Content and its type."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "file" and url.endswith("/"):
        url += "index.html"
    elif parts.scheme not in ("file", "http", "https"):
        raise ValueError(f"{parts.scheme or 'no'} scheme is not read")
    request = urllib.request.Request(without_credentials(url), headers={"Accept": _ACCEPTED})  # noqa: S310
    if parts.username:
        pair = (
            f"{urllib.parse.unquote(parts.username)}:{urllib.parse.unquote(parts.password or '')}"
        )
        encoded = base64.b64encode(pair.encode()).decode()
        # Not sent on to where the index redirects.
        request.add_unredirected_header("Authorization", f"Basic {encoded}")
    certificate = os.environ.get("PIP_CERT")
    context = ssl.create_default_context(cafile=certificate or None)
    with urllib.request.urlopen(request, timeout=SECONDS, context=context) as answer:  # noqa: S310
        content = answer.read(most + 1)
        kind = answer.headers.get_content_type()
    if len(content) > most:
        raise ValueError(f"more than {most // 1_000_000} MB")
    return content, kind


def _listed(content: bytes, kind: str, url: str) -> Iterator[tuple[str, Distribution]]:
    """From the simple API, as JSON or as HTML."""
    if kind.endswith("json"):
        for file in json.loads(content).get("files", ()):
            found = _distribution(
                file["filename"], urllib.parse.urljoin(url, file["url"]),
                file.get("hashes", {}).get("sha256", ""), file.get("size") or 0,
            )  # fmt: skip
            if found is not None and not file.get("yanked"):
                yield found.version, found
        return
    page = _Links()
    page.feed(content.decode("utf-8", "replace"))
    for link in page.links:
        whole = urllib.parse.urljoin(url, link)
        parts = urllib.parse.urlsplit(whole)
        digest = re.search(r"sha256=([0-9a-f]{64})", parts.fragment)
        name = urllib.parse.unquote(parts.path.rpartition("/")[2])
        found = _distribution(name, whole.partition("#")[0], digest[1] if digest else "", 0)
        if found is not None:
            yield found.version, found


def _distribution(name: str, url: str, sha256: str, size: int) -> Distribution | None:
    named = re.fullmatch(r"[Dd]jango-(\d[\w.]*?)\.tar\.gz", name)
    return Distribution(named[1], url, sha256, size) if named and sha256 else None


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        link = given.get("href")
        if tag == "a" and link and "data-yanked" not in given:
            self.links.append(link)


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"HTTP {error.code}"
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, Exception):
        error = error.reason
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
