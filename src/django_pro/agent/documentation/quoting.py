"""A passage's text, shortened where a reader would stop."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"\n\n+(?! {4})")
_SENTENCE = re.compile(r"[.!?][\"')\]`]*(?=\s|\Z)")


def shortened(text: str, most: int) -> str:
    """At most `most` characters: whole paragraphs, with the code that they lead to.

    A first paragraph that is longer ends at a sentence. What is left out is marked by an ellipsis.
    """
    if len(text) <= most:
        return text
    kept = ""
    for block in _BLOCK.split(text):
        longer = f"{kept}\n\n{block}" if kept else block
        if len(longer) > most - 2:
            break
        kept = longer
    if not kept:
        cut = text[: most - 2]
        ends = [found.end() for found in _SENTENCE.finditer(cut)]
        kept = cut[: ends[-1]] if ends else cut.rsplit(None, 1)[0]
    return f"{kept}\n…"
