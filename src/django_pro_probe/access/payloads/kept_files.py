"""Files that are kept under a name or a type of the sender's."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from django.conf import settings

from django_pro_probe import uploads
from django_pro_probe.access.inputs import Input, Upload
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Hit, Place

_CHECK = re.compile(r"clean|valid|check|allow|accept|ensure|refus|verify|reject")
"""Names of functions that say what is taken."""
_SERVED = re.compile(r"/(media|static|uploads?|public)/")


_ACTIVE = (".html", ".svg")


def _is_served(path: str) -> bool:
    """Whether a file is kept where a server is set up to answer files from."""
    media = re.sub(r"\.w\d+$", "", str(settings.MEDIA_ROOT))  # each worker has a copy of it
    return path.startswith(media) or bool(_SERVED.search(path))


def _checked_at(seen: Seen, number: int) -> Place | None:
    """Where the project looked at the file, and took it: the last such line of a check."""
    for hit in reversed(list(seen.of("file-checked", number))):
        if hit.place is not None and _CHECK.search(str(hit.place["function"])):
            return hit.place
    return None


def _kept_as_page(seen: Seen, number: int) -> Hit | None:
    """Where a request that came through wrote a file that a server answers as a page."""
    for found in seen.of("path", number) if 200 <= seen.response.status < 400 else ():
        if found.text.lower().endswith(_ACTIVE) and is_written(found):
            return found
    for found in seen.of("file-kept", number):
        if found.text.lower().endswith(_ACTIVE) and _is_served(found.text):
            return found
    return None


def is_written(hit: Hit) -> bool:
    """Whether a file is written where a server is set up to answer files from."""
    how = hit.kind == "path" and ("w" in hit.detail or hit.detail == "None")
    return how and _is_served(hit.text)


def upload_name(each: Input) -> Iterator[Attempt]:
    """As `upload`, where another input than the file is what the file is named by."""

    def proved(seen: Seen) -> Proof | None:
        found = _kept_as_page(seen, each.number)
        if found is None:
            return None
        named = [hit.place for hit in seen.of("file-named", each.number) if hit.place]
        place = named[-1] if named else found.place
        return Proof(f"the file is kept as {os.path.basename(found.text)}", place)

    yield Attempt(f"{each.token}.html", proved)


def upload(each: Input) -> Iterator[Attempt]:
    """A page with a script, kept under a name that a server answers it as a page for."""
    page = f"<html><script>{each.token}</script></html>".encode()
    image = f'<svg xmlns="http://www.w3.org/2000/svg"><script>{each.token}</script></svg>'.encode()

    def proved(seen: Seen) -> Proof | None:
        found = _kept_as_page(seen, each.number)
        if found is None:
            return None
        place = _checked_at(seen, each.number) or found.place
        name = os.path.basename(found.text)
        if found.kind == "file-kept":  # a name that may be another one each time
            told = f"kept under a name that ends with {os.path.splitext(name)[1]}"
            return Proof(f"{told}, {found.detail}" if found.detail else told, place)
        return Proof(f"kept as {name}", place)

    yield Attempt(Upload(f"{each.token}.html", page, "text/html"), proved)
    if isinstance(each.plain, dict) and each.plain.get("upload") == "image":
        # As a picture, which is what the client says of it.
        yield Attempt(Upload(f"{each.token}.html", page, "image/png"), proved)
    yield Attempt(Upload(f"{each.token}.svg", image, "image/svg+xml"), proved)
    if isinstance(each.plain, dict) and "upload" in each.plain:
        # Behind the ending that is taken, for who looks at the first one or anywhere in the name.
        usual = uploads.file_of(each.plain)
        ending = (usual.name or "").rpartition(".")[2]
        content = usual.read() + page
        name = f"{each.token}.{ending}.html"
        yield Attempt(Upload(name, content, usual.content_type or "text/html"), proved)
