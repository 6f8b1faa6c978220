"""Which fields of a model an API shows, and which it keeps out, as a request says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence


def hidden(text: str, names: Sequence[str], *, listed_alone: bool = True) -> tuple[str, ...]:
    """Fields that a request keeps out, or all but those that it wants alone; with `listed_alone`
    those that it enumerates are wanted alone as well."""
    if not names:
        return ()
    spelled = _spelled(names)
    one = "|".join(
        re.escape(each).replace(r"\ ", "[ _]") for each in sorted(spelled, key=len)[::-1]
    )
    name = rf"(?:the |its |their |our |`|'|\")*(?:{one})(?:`|'|\")*(?: (?:field|column)s?)?\b"
    listed = rf"({name}(?:\s*(?:,|/|&|\band\b|\bor\b|\bnor\b)+\s*{name})*)"
    whole = (
        r"(?:everything|anything|all|all (?:of )?(?:its|the|their)?\s*(?:other )?(?:fields|columns)"
        r"|(?:every|each) (?:field|column)|the rest|the whole \w+)"
    )
    out = (
        rf"{whole}(?: else)?,? (?:but|except(?:ing)?(?: for)?|besides|apart from|other than|without"
        rf"|minus|excluding|save) {listed}"
        r"|(?:without(?: showing| exposing| the fields?)?|hid(?:e|ing)"
        r"|exclud(?:e|ing)|leav(?:e|ing) out|omit(?:ting)?|keep(?:ing)? out|except(?: for)?"
        rf"|(?:never|don't|do not|must not|mustn't|should not|shouldn't|may not|not)"
        rf"(?: be)? (?:show|expos|includ|return|list|leak)\w*) {listed}"
        rf"|{listed}\)? (?:must|should|may|can|is|are|has|have|do|does|will)(?:n't|not)?(?: to)?"
        rf"(?:(?<=n't)|(?<=not)| not| never) (?:be|appear|show|leak|leave|go|belong|get|come)\b"
        rf"|{listed}\)? (?:must|should|has to|have to) (?:stay|remain|be|keep)"
        rf" (?:hidden|private|secret|out|internal|away)"
        rf"|\b(?:but|and|,) no {listed}(?=\s*(?:[.,;)]|$))"
        rf"|(?:^|[.;(]\s*)(?:but |and )?(?:not|no) {listed}(?=\s*(?:[.,;)]|$|\band not\b))"
        rf"|\band (?:not|no) {listed}"
        rf"|{listed}\)? (?:is|are) (?:confidential|secret|private|internal|sensitive"
        r"|nobody's business"
        r"|none of \w+ business|for us alone)\b"
    )
    alone = (
        rf"(?:show|return|includ|expos|list|giv|with)\w* (?:only|just|nothing but) {listed}"
        rf"|(?:only|just) (?:the )?(?:fields?|columns?):? {listed}"
    )
    words = [
        found for match in re.finditer(out, text) for each in match.groups() if each
        for found in re.findall(one, each)
    ]  # fmt: skip
    asked = {spelled[each.replace("_", " ")] for each in words}
    listing = _enumerated(re.sub(out, ";", text), name) if listed_alone else ""
    if asked and not listing:
        return tuple(each for each in names if each in asked)
    match = re.search(alone, text)
    if match is not None:
        listing = " ".join(each for each in match.groups() if each)
    if not listing:
        return ()
    kept = {spelled[found.replace("_", " ")] for found in re.findall(one, listing)} - asked
    return tuple(each for each in names if each not in kept)


_UNIT = re.compile(
    r"_(?:cents?|eur|euros?|usd|chf|gbp|kg|km|kwh|kw|mm|cm|min|minutes|hours|days|pct|percent|[gml])$"
)
"""The end of a field's name that says what it is counted in."""


def _spelled(names: Sequence[str]) -> dict[str, str]:
    """Fields by how they are said, without what they are counted in where that is none of another:
    `the hourly rate` of `hourly_rate_cents`."""
    spelled = {each.replace("_", " ").lower(): each for each in names}
    short = [(_UNIT.sub("", each), each) for each in names if _UNIT.search(each)]
    for bare, each in short:
        word = bare.replace("_", " ").lower()
        if word not in spelled and [one for one, _ in short].count(bare) == 1:
            spelled[word] = each
    for each in names:
        for word in _in_words(each.lower()):
            spelled.setdefault(word, each)
    return spelled


def _in_words(name: str) -> Iterator[str]:
    """`the keeper's phone number` and `the phone of the keeper` of `keeper_phone`."""
    whose, _, what = name.partition("_")
    whats = [name.replace("_", " ")] if not what else [what.replace("_", " ")]
    if name.endswith(_CALLED):
        whats.append(f"{whats[0]} number")
    if not what:
        yield from whats[1:]
        return
    for each in whats:
        yield f"{whose} {each}"
        yield f"{whose}'s {each}"
        for article in ("", "the ", "its ", "our "):
            yield f"{each} of {article}{whose}"


_CALLED = ("phone", "telephone", "mobile", "fax")
"""What has a number and is often called so without the word."""


def said_as(name: str) -> str:
    """The pattern of a field's name, as it can be said."""
    words = sorted(_spelled([name]), key=len, reverse=True)
    return f"(?:{'|'.join(re.escape(each).replace(chr(92) + ' ', '[ _]') for each in words)})"


def _alternatives(names: Sequence[str]) -> tuple[dict[str, str], str, str]:
    """Fields by how they are said, the pattern of one, and that of a list of them."""
    spelled = _spelled(names)
    one = "|".join(
        re.escape(each).replace(r"\ ", "[ _]") for each in sorted(spelled, key=len)[::-1]
    )
    name = (
        rf"(?:the |its |their |our |`|'|\")*(?<!\w)(?:{one})(?:`|'|\")*(?: (?:field|column)s?)?\b"
    )
    return spelled, one, rf"({name}(?:\s*(?:,|/|&|\band\b|\bor\b|\bnor\b)+\s*{name})*)"


_TIED = (
    r"(?! (?:on|at|when|after|once|during|unless|until|by|if)\b(?! (?:clients?|users?|callers?"
    r"|the client)))"
)
_WRITTEN = r"(?:changed|set|written|edited|modified|writable|editable|touched|updated|sent|chosen)"


def fixed(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Fields that whoever asks may read and not write, as a request in small letters says."""
    if not names:
        return ()
    spelled, one, listed = _alternatives(names)
    told = (
        rf"{listed}\)?,? (?:(?:is|are|must be|should be|stays?|be|as|has to be|have to be) "
        r")?read[- ]?only\b"
        rf"|read[- ]?only(?: fields?)?:? (?:are |is )?{listed}"
        rf"|{listed} (?:can't|cannot|may not|must not|can not|should not|shouldn't|mustn't"
        r"|must never"
        rf"|may never|isn't|aren't|is not|are not|never)(?: be)? {_WRITTEN}\b{_TIED}"
        r"|(?:clients?|users?|callers?|people|they|nobody|no one|none)(?: can't| cannot| "
        r"may not| must not"
        rf"| can| may| should| shouldn't)? (?:change|set|write|edit|modify|touch)s? {listed}{_TIED}"
        rf"|{listed} (?:is|are|gets?) (?:always )?(?:set|filled|computed|given|assigned)(?: in)? "
        r"(?:by the (?:server|backend|system)|automatically)"
    )
    found: list[str] = []
    for match in re.finditer(told, text):
        if "nobody" not in match[0] and re.match(
            r"(?:clients?|users?|callers?|people|they) (?:can|may|should) ", match[0]
        ):
            continue
        for each in filter(None, match.groups()):
            found += [spelled[word.replace("_", " ")] for word in re.findall(one, each)]
    return tuple(each for each in names if each in found)


def _enumerated(text: str, name: str) -> str:
    """The fields that a request wants shown: several, told after a colon, or after a word that
    says that they are shown. `name` is the pattern of a field's."""
    key = r"(?:the |its )?(?:id|pk|primary key)\b"
    between = r"\s*(?:,|/|&|\band\b|\bplus\b)+\s*"
    found = re.finditer(
        r"(?:(?<!\w)fields?|columns?|attributes?|\bshow(?:s|ing|n)?|\breturn(?:s|ing)?"
        r"|\bexpos(?:e|es|ing)|\bwith|\bgiv(?:e|es|ing)|\bcontain(?:s|ing)?|\bhas|:|\()"
        r"(?: are|:| the| its| only| just| following| fields?| columns?| \()*\s*"
        rf"((?:{key}{between}{name}|{name}{between}(?:{name}|{key}))(?:{between}(?:{name}|{key}))*)"
        r"(?=\s*(?:[.;,)]|$|\b(?:for|of|to|in|by|that|which|per|only|alone|and (?!\w+[,)]))\b))",
        text,
    )
    told = (
        each[1] for each in found
        if not re.search(_OTHER_LISTS, re.split(r"[.;]", text[: each.start()])[-1])
    )  # fmt: skip
    return next(told, "")


_OTHER_LISTS = r"\b(?:search|filter|sort|order|unique|index|validat|requir|optional|per|by)\w*\b"
"""What else fields are enumerated for."""
