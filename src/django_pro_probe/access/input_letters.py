"""Letters that tell the inputs of a request apart, wherever they turn up again.

Twelve lower-case letters: they are a word, an identifier, valid base64, and in no database.
"""

from __future__ import annotations

import re
from typing import Any

_A = ord("a")
_MOST = 26 * 26
_TOKEN = re.compile("djpz([a-z])([a-z])qvkxzw")
LONGEST = 200_000
"""Characters of a text that are searched."""


def token(number: int) -> str:
    """The letters of an input, by its number from 0."""
    first, second = divmod(number % _MOST, 26)
    return f"djpz{chr(_A + first)}{chr(_A + second)}qvkxzw"


def found(text: Any) -> list[int]:
    """Numbers of the inputs whose letters stand in a text or in bytes, in that order."""
    if isinstance(text, (bytes, bytearray, memoryview)):
        text = bytes(text[:LONGEST]).decode("latin-1")
    elif not isinstance(text, str):
        text = str(text)
    text = text[:LONGEST].lower()
    if "djpz" not in text:
        return []
    numbers = ((ord(a) - _A) * 26 + ord(b) - _A for a, b in _TOKEN.findall(text))
    return list(dict.fromkeys(numbers))
