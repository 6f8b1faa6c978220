"""A passage's text, shortened where a reader would stop."""

from __future__ import annotations

import re
from collections.abc import Iterable

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


_WORD = re.compile(r"[A-Za-z_]{4,}")
_STEM = 6
"""Letters by which `evaluate` and `Evaluating` are one word."""
_ALIKE = 2
"""Words of a question that a paragraph has to hold; a name of code is as good as two."""
_OPENING = 4
"""Paragraphs in which the first example stands."""
_SIGNATURE = 120
"""Characters of a first paragraph that is no more than a name with its arguments."""
_GAP = "…"


def about(text: str, most: int, question: str, but: Iterable[str] = ()) -> str:
    """As `shortened`: the first paragraph and example, then the paragraphs that speak most of what
    is asked, in their order; `but` are words that all of them are about. `…` marks gaps."""
    blocks = _BLOCK.split(text)
    asked = _stems(question) - _stems(" ".join(but))
    shared = [sum(_ALIKE if "_" in stem else 1 for stem in asked & _stems(b)) for b in blocks]
    if len(text) <= most or max(shared[1:], default=0) < _ALIKE:
        return shortened(text, most)
    examples = [at for at, each in enumerate(blocks[:_OPENING]) if "\n    " in each]
    opening = [*([1] if len(blocks[0]) < _SIGNATURE else []), *examples[:1]]
    chosen = sorted(range(1, len(blocks)), key=lambda at: (-shared[at], at))
    kept, room = {0}, most - len(blocks[0])
    for at in (*opening, *(at for at in chosen if shared[at])):
        needed = len(blocks[at]) + len(f"\n\n{_GAP}\n\n")
        if at not in kept and needed <= room:
            kept.add(at)
            room -= needed
    parts: list[str] = []
    for at, block in enumerate(blocks):
        if at in kept:
            parts.append(block)
        elif parts[-1] != _GAP:
            parts.append(_GAP)
    return "\n\n".join(parts)


def _stems(text: str) -> set[str]:
    """Words by their beginnings, names of code whole."""
    words = (word.lower().strip("_") for word in _WORD.findall(text))
    return {word if "_" in word else word[:_STEM] for word in words}
