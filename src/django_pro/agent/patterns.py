"""Patterns of a definition: expressions that anybody may write, and that can't run away.

`.*` at the top parts a pattern into pieces that are looked for one after the other. Within a piece
there is room for one repetition, and it repeats neither another one nor a choice: that is what
backtracking feeds on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

REACH = 1_000
"""Characters of a request that patterns look at."""
LONGEST = 200
_MOST_OPTIONAL = 8
_REPEAT = re.compile(r"[*+]|\{\d*,?\d*\}")
_TOKEN = re.compile(
    r"(?P<escape>\\.)"
    r"|(?P<choice>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<open>\((?:\?[^)\w:]*[:=!<>P]?)?)"
    r"|(?P<close>\))"
    r"|(?P<repeat>[*+]|\{\d*,?\d*\})"
    r"|(?P<optional>\?)"
    r"|(?P<either>\|)"
    r"|(?P<other>.)",
    re.DOTALL,
)


class PatternError(ValueError):
    """What is wrong with a pattern, and what to write."""

    def __init__(self, what: str, instead: str) -> None:
        super().__init__(f"{what}. {instead}")
        self.what = what
        self.instead = instead


@dataclass(frozen=True, slots=True)
class Pattern:
    text: str
    pieces: tuple[re.Pattern[str], ...]

    def matches(self, request: str) -> bool:
        """Whether the pieces stand in the request's beginning, in this order."""
        place = 0
        for piece in self.pieces:
            found = piece.search(request, place, REACH)
            if found is None:
                return False
            place = found.end()
        return True


@dataclass(slots=True)
class _Group:
    repeats: bool = False
    chooses: bool = False


@dataclass(slots=True)
class _Piece:
    text: str = ""
    repeats: int = 0
    optional: int = 0
    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    closed: _Group | None = None
    """The group that ended right before."""

    def repeat(self, sign: str) -> None:
        inner = self.closed
        if inner is not None and inner.repeats:
            raise PatternError(
                f"A repetition ({sign}) of a group that repeats takes time without bounds",
                "Repeat the inner part alone, as in `(?:ab)+` or `[ab]+`",
            )
        if inner is not None and inner.chooses:
            raise PatternError(
                f"A repetition ({sign}) of a choice takes time without bounds",
                "Write a class like `[ab]+`, or a pattern for each",
            )
        self.repeats += 1
        if self.repeats > 1:
            raise PatternError(
                "It has two repetitions with no `.*` between them",
                "Part them by `.*`, or write two patterns",
            )
        for group in self.groups:
            group.repeats = True


def read(text: str) -> Pattern:
    """`text` as a pattern that ignores case.

    Raises:
        PatternError: it is no expression, or one that could take long.
    """
    if not text.strip():
        raise PatternError("An empty pattern matches everything", "Write a word, or leave it out")
    if len(text) > LONGEST:
        raise PatternError(f"It has {len(text)} characters", f"Write patterns of at most {LONGEST}")
    try:
        pieces = tuple(re.compile(piece, re.IGNORECASE) for piece in _pieces(text) if piece)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(
            f"It is no regular expression: {error}", "Write special characters with a backslash"
        ) from None
    if not pieces:
        raise PatternError("It matches everything", "Write a word beside `.*`")
    return Pattern(text, pieces)


def _pieces(text: str) -> list[str]:
    found: list[str] = []
    piece = _Piece()
    # A choice at the top has no pieces: its `.*` stand in one of the branches each.
    whole = _has_choice_at_top(text)
    signs = [(each.lastgroup or "", each.group()) for each in _TOKEN.finditer(text)]
    for place, (kind, sign) in enumerate(signs):
        following = signs[place + 1][1] if place + 1 < len(signs) else ""
        before = signs[place - 1] if place else ("", "")
        is_gap = sign == "*" and before == ("other", ".") and len(piece.groups) == 1
        if is_gap and not whole:
            found.append(piece.text[:-1])
            piece = _Piece()
            continue
        if kind == "optional" and (before[0] == "repeat" or before[0] == "open"):
            if piece.text:  # lazy: the same is found, or nothing is
                piece.text += sign
            continue
        _take(piece, kind, sign, following)
    found.append(piece.text)
    return found


def _take(piece: _Piece, kind: str, sign: str, following: str) -> None:
    if kind == "escape" and sign[1].isdigit():
        raise PatternError("It refers back to a group", "Write the words themselves")
    if kind == "open":
        if sign not in ("(", "(?:"):
            raise PatternError(
                f"It has a group that looks around or is named ({sign})", "Write `(?:...)`"
            )
        piece.groups.append(_Group())
    elif kind == "close":
        if len(piece.groups) == 1:
            raise PatternError("It closes a group that is not open", "Write `\\)`")
        piece.closed = piece.groups.pop()
        if _REPEAT.fullmatch(following) is None:
            for group in piece.groups:
                group.repeats |= piece.closed.repeats
                group.chooses |= piece.closed.chooses
        piece.text += sign
        return
    elif kind == "either":
        piece.groups[-1].chooses = True
    elif kind == "repeat":
        piece.repeat(sign)
    elif kind == "optional":
        piece.optional += 1
        for group in piece.groups:
            group.repeats = True
        if piece.optional > _MOST_OPTIONAL:
            raise PatternError(
                f"It has more than {_MOST_OPTIONAL} optional parts", "Write two patterns"
            )
    piece.closed = None
    piece.text += sign


def _has_choice_at_top(text: str) -> bool:
    depth = 0
    for each in _TOKEN.finditer(text):
        depth += {"open": 1, "close": -1}.get(each.lastgroup or "", 0)
        if each.lastgroup == "either" and depth == 0:
            return True
    return False
