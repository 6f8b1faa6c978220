"""Files that are sent with a form: what a marker such as `{"upload": "image"}` stands for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from django_pro_probe.seed.values import PIXEL

_WORDS = b"django pro words"
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
"""Of no page."""


def _packed(name: str, content: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr(zipfile.ZipInfo(name), content)  # of one date, whenever it is made
    return target.getvalue()


_KINDS: dict[str, tuple[str, str, Callable[[], bytes]]] = {
    "text": ("words.txt", "text/plain", lambda: _WORDS),
    "image": ("pixel.png", "image/png", lambda: PIXEL),
    "table": ("words.csv", "text/csv", lambda: b"name,number\ndjango pro words,1\n"),
    "pdf": ("words.pdf", "application/pdf", lambda: PDF),
    "json": ("words.json", "application/json", lambda: b"[]"),
    "images": ("pixels.zip", "application/zip", lambda: _packed("pixel.png", PIXEL)),
    "texts": ("words.zip", "application/zip", lambda: _packed("words.txt", _WORDS)),
}
KINDS = tuple(_KINDS)
"""Those that a field may ask for."""
_KINDS["other table"] = ("words.csv", "text/csv", lambda: b"no-such-column\nno such thing\n")


def file_of(marker: Mapping[str, Any]) -> SimpleUploadedFile:
    """The file that a marker stands for."""
    name, media, content = _KINDS[str(marker["upload"])]
    stem, _, usual = name.partition(".")
    return SimpleUploadedFile(f"{stem}.{marker.get('ending', usual)}", content(), media)
