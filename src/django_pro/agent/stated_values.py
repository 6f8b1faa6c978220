"""Which value becomes which, as a request says: `N1 and N2 become "new"`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

_TOKEN = re.compile(r"\"([^\"\n]{1,60})\"|'([^'\n]{1,60})'|`([^`\n]{1,60})`|([A-Za-z0-9][\w+-]*)")
_PATH = re.compile(r"\S+\.py\b|\S*/\S+/\S*|\b\d{4}_\w+\b")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n")


def pairs(text: str, old: Collection[str], new: Collection[str]) -> Mapping[str, str]:
    """What each value becomes, by the value; `old` are those that can be become, `new` are known
    ones that become them."""
    found: dict[str, str] = {}
    for sentence in _SENTENCE.split(_PATH.sub(" ", text)):
        read = list(_tokens(sentence, old, new))
        places = [at for at, (word, is_old) in enumerate(read) if is_old]
        if not places:
            continue
        is_before = not read[0][1]
        for number, at in enumerate(places):
            if is_before:
                start = places[number - 1] + 1 if number else 0
                values = read[start:at]
            else:
                end = places[number + 1] if number + 1 < len(places) else len(read)
                values = read[at + 1 : end]
            for value, _ in values:
                found.setdefault(value, read[at][0])
    return found


def _tokens(
    sentence: str, old: Collection[str], new: Collection[str]
) -> Iterator[tuple[str, bool]]:
    """Values in their order, and whether each is one of `old`."""
    for each in _TOKEN.finditer(sentence):
        quoted = each[1] or each[2] or each[3]
        word = quoted or each[4]
        if word in old:
            yield word, True
        elif quoted or word in new or _is_code(word):
            yield word, False


def _is_code(word: str) -> bool:
    """Whether it looks like a value, and like no word of a sentence."""
    return bool(re.search(r"\d", word)) or (word.isupper() and 1 < len(word) < 6)
