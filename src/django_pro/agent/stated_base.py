"""The class that a request wants a new model to derive from: `a TimeStampedModel like Product`."""

from __future__ import annotations

import re
from functools import cache

_CLASS = r"[`'\"]?((?:\w+\.)*[A-Z]\w+)[`'\"]?(?!\w)"
_ROLE = (
    r"(?:(?: \(?(?:abstract|base|parent|common|shared|own|model|mixin|class|super ?class)\)?)+)?"
)
_ARTICLE = r"(?:(?:the|our|my|its|an?|same|usual|shared|common|existing|abstract|base|class) )*"
_VERB = (
    r"(?:inherit(?:s|ing|ed|ance)?(?: (?:it|them))?(?: from)?"
    r"|deriv(?:es?|ing|ed)(?: (?:it|them))? from"
    r"|extend(?:s|ing|ed)?(?: from)?|sub-?class(?:es|ing|ed)?(?: of)?)"
)
_FIRST = (
    r"[,;]?\s*\(?\b(?:(?:and|that|which|it|should|must|has|have|to|is|be|make|let|also|please) )*"
)
_LIKE = (
    r"(?:,? (?:just )?(?:like|as) (?:(?:the|our|my|all|most) )*(?:other |others\b|rest\b)?"
    r"[`'\"]?\w*[`'\"]?(?: (?:models?|ones|do|does|is|are))*)?"
)
_MODEL_LIKE = r"(?:\w*(?:Model|Mixin|Base)|(?:Base|Abstract)\w*)"
_END = r"\)?"
_DERIVED = re.compile(
    rf"{_FIRST}{_VERB} {_ARTICLE}{_CLASS}{_ROLE}(?:(?:,| and| &) {_CLASS}{_ROLE})?{_LIKE}{_END}"
)
_OTHERS = (
    # `with BaseModel as its base`, `on top of BaseModel`, `based on BaseModel`
    (
        rf"{_FIRST}(?:with|using|uses?) {_ARTICLE}{_CLASS} as (?:the |its |an? )?"
        r"(?:(?:abstract|base|parent) ?)+(?:class|model)?\)?"
    ),
    (
        rf"{_FIRST}(?:on top of|based on|built (?:up)?on|using|uses?) {_ARTICLE}"
        rf"[`'\"]?((?:\w+\.)*{_MODEL_LIKE})[`'\"]?(?!\w){_ROLE}{_LIKE}{_END}"
    ),
    # `, a TimeStampedModel like Product`, `(a Stamped model)`
    rf"{_FIRST}an? [`'\"]?({_MODEL_LIKE})[`'\"]?(?!\w){_ROLE}{_LIKE}{_END}",
)
_LIKE_ANOTHER = re.compile(
    r",?\s*\(?(?:which is |that is |it is |it should be )?\b(?:an? [\w-]+(?: model)? (?:just )?like"
    r"|(?:(?:with|on|of) )?(?:the )?same (?:abstract |base |parent )+(?:class |model )?(?:as|like)"
    rf"|derived like) (?:the |our )?{_CLASS}(?: model)?{_END}"
)
_CALLED = re.compile(rf"(?<=[a-z:,] )([`'\"]?[A-Z]\w+)\(\s*({_CLASS}(?:\s*,\s*{_CLASS})*)\s*\)")
_PLAIN = ("Model", "models.Model")


@cache
def without_base(text: str) -> tuple[str, tuple[str, ...], str]:
    """The text without what it says of a base; names of the classes that it says a new model has to
    derive from; and the name of the model that it has to be like."""
    names: list[str] = []
    like = ""
    called = _CALLED.search(text)
    if called and not called[1].strip("`'\"").endswith(("Field", "Key")):
        inner = [each.strip("`'\" ") for each in called[2].split(",")]
        names += inner
        text = f"{text[: called.start()]}{called[1]}{text[called.end() :]}"
    for pattern in (_DERIVED, *map(_compiled, _OTHERS)):
        found = pattern.search(text)
        if found:
            names += [each for each in found.groups() if each]
            text = _cut(text, found)
    found = _LIKE_ANOTHER.search(text)
    if found:
        like = found[1]
        text = _cut(text, found)
    bases = (each.rpartition(".")[2] for each in names if each not in _PLAIN)
    return text, tuple(dict.fromkeys(bases)), like


_compiled = cache(re.compile)


def _cut(text: str, found: re.Match[str]) -> str:
    """The text without what was found, nor the comma after it."""
    rest = re.sub(
        r"^\s*[,;]\s*(?=\(?\s*(?:with|having|has|and|in|to)\b)", "", text[found.end() :]
    ).lstrip(" ")
    gap = "" if rest[:1] in ":;,.)" else " "
    return f"{text[: found.start()].rstrip(' ')}{gap}{rest}"
