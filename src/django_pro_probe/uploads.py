"""Files that are sent with a form: what a marker such as `{"upload": "image"}` stands for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from django_pro_probe import table_files
from django_pro_probe.seed.values import PIXEL

_TABLE = b"name,number\ndjango pro words,1\n"
_ROWS = "rows "
"""Begins the kind of a table that an importer of the project's own takes."""
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
    "table": ("words.csv", "text/csv", lambda: _TABLE),
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
    kind = str(marker["upload"])
    name, media, content = _KINDS["table" if kind.startswith(_ROWS) else kind]
    stem, _, usual = name.partition(".")
    made = content()
    if kind.startswith(_ROWS):
        number = int(kind.removeprefix(_ROWS))
        made = table_files.content(number, str(marker.get("wrong", "")))
    return SimpleUploadedFile(f"{stem}.{marker.get('ending', usual)}", made, media)


def kinds() -> tuple[str, ...]:
    """All kinds of files, those first that importers of the project's own take."""
    return (*rows(), *KINDS)


def rows() -> tuple[str, ...]:
    """Kinds of tables that importers of the project's own take."""
    return tuple(f"{_ROWS}{number}" for number in range(len(table_files.of_project())))
