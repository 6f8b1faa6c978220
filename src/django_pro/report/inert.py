"""Text that the target names, made inert: it can't move a cursor, colour a terminal or hide."""

from __future__ import annotations

import unicodedata

HIDING = frozenset("\u061c\u200b\u200e\u200f\u2028\u2029\ufeff")


def _inert(character: str) -> bool:
    # Cc: control characters, ESC among them; Cs: lone surrogates; Cf: bidirectional
    # overrides and other invisible marks (https://trojansource.codes), but for joiners,
    # which scripts and emoji need.
    category = unicodedata.category(character)
    if category == "Cf":
        return character in "\u200c\u200d"
    return category not in ("Cc", "Cs") and character not in HIDING


def _visible(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def block(text: str) -> str:
    """`text` with tabs and line ends kept, everything else that is not printed made visible."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    return "".join(
        character if character in "\n\t" or _inert(character) else _visible(character)
        for character in text
    )


def line(text: str) -> str:
    """`text` on one line."""
    return block(text).replace("\n", " ").replace("\t", " ")
