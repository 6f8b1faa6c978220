"""Letters that stand for a row."""

from __future__ import annotations

import hashlib
from typing import Any


def token_of(row: Any) -> str:
    """Letters that stand in the texts of the row while a page is tried, and nowhere else."""
    text = f"{row._meta.label} {row.pk}"
    digest = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:9]
    return "djp" + "".join(chr(ord("a") + int(digit, 16)) for digit in digest)
