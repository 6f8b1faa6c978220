"""What the database has to refuse, as a sentence lists it, in the rules that are read one by one:
`The database must refuse the same name twice on one shelf, and a quantity below 1`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from django_pro.scaffold.stated import StatedField, plural, snake

_WILL = (
    r"(?:(?:itself|level|must|should|shall|will|has to|have to|needs? to|is to|also|always|then"
    r"|too) )*"
)
_SENTENCE = re.compile(
    r"(?P<before>^|(?<=[.;!?\n])\s*)(?:(?:please |and |also )?(?:make sure|ensure|let|have|see)"
    r"(?: to it)?(?: that)? )?(?:(?:the|our) )?(?:database|db|schema|table|model|postgres\w*) "
    rf"{_WILL}(?:refuses?|rejects?|forbids?|prevents?|disallows?|prohibits?|denies|deny"
    r"|(?:(?:do|does|must|may|should|can)(?:n't| not)|cannot|not|never) (?:accepts?|allows?"
    r"|permits?|takes?|stores?)) (?P<what>(?:[^.;!?\n]|\.(?=\d))+)",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r",? (?:and|or|nor|as well as|plus)(?: also)? (?=(?:an?|any|the same|two|another|more than"
    r"|duplicates?|negative)\b)|, (?=(?:an?|any|the same|two|another|duplicates?|negative)\b)"
)
_A = r"(?:(?:an?|any|the) )?"
_NUMBER = r"-?\d+(?:\.\d+)?"
_SAME = (
    r"(?:,? ?\(?(?:the )?(?:same|equal) (?:day|date|time|moment|value)s?(?: is| are)?"
    r"(?: still| also)? (?:fine|ok(?:ay)?|allowed|possible|good|alright|valid)\)?)?"
)
_Rule = tuple[str, Callable[[re.Match[str], Callable[[str], str]], str]]


def _both(left: str, right: str, rule: str) -> str:
    return rule.format(left, right) if left and right and left != right else ""


def _one(name: str, rule: str) -> str:
    return rule.format(name) if name else ""


def _unique(names: Sequence[str]) -> str:
    if not all(names) or len(set(names)) != len(names):
        return ""
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    told = "are unique together" if len(names) > 1 else "must be unique"
    return f"The {listed} {told}"


def _listed(text: str) -> list[str]:
    return [each for each in re.split(r"\s*(?:,|\band\b|&|\+)\s*", text) if each]


_RULES: tuple[_Rule, ...] = (
    (
        (
            rf"{_A}(?P<end>\w[\w ]*?)(?: that is| which is| being| that lies)? "
            rf"(?:before|earlier than|prior to) {_A}(?P<start>\w[\w ]*?){_SAME}"
        ),
        lambda said, of: _both(of(said["end"]), of(said["start"]), "The {} must not be before {}"),
    ),
    (
        (
            rf"{_A}(?P<start>\w[\w ]*?)(?: that is| which is| being| that lies)? "
            rf"(?:after|later than) {_A}(?P<end>\w[\w ]*?){_SAME}"
        ),
        lambda said, of: _both(of(said["end"]), of(said["start"]), "The {} must not be before {}"),
    ),
    (
        (
            rf"{_A}(?P<name>\w[\w ]*?)(?: that is| which is| of| being)? (?:below|under|less than"
            rf"|lower than|smaller than|<) (?P<least>{_NUMBER})"
        ),
        lambda said, of: _one(of(said["name"]), f"The {{}} must be at least {said['least']}"),
    ),
    (
        (
            rf"{_A}(?P<name>\w[\w ]*?)(?: that is| which is| of| being)? (?:above|over|more than"
            rf"|greater than|higher than|larger than|>) (?P<most>{_NUMBER})"
        ),
        lambda said, of: _one(of(said["name"]), f"The {{}} must be at most {said['most']}"),
    ),
    (
        rf"{_A}negative (?P<name>\w[\w ]*?)",
        lambda said, of: _one(of(said["name"]), "The {} must be at least 0"),
    ),
    (
        (
            r"(?:the same|an? identical|an? equal) (?P<what>\w[\w ]*?) (?:twice|two times"
            r"|more than once|again) (?:on|for|in|at|of|per|within|with)(?: the)?"
            r"(?: same| one| an?| each| any| every| single)* (?P<where>\w[\w ]*?)"
        ),
        lambda said, of: _unique([of(said["what"]), of(said["where"])]),
    ),
    (
        (
            r"(?:a second|another|two|more than one|a further)(?: \w+){1,3}? "
            r"(?:for|of|with|on|in|having|at) the same (?P<list>[\w ,&+]+)"
        ),
        lambda said, of: _unique(
            [of(re.sub(r"^(?:the )?(?:same )?", "", each)) for each in _listed(said["list"])]
        ),
    ),
)


def plainly(text: str, fields: Sequence[StatedField]) -> str:
    """The text with each of these rules in a sentence of its own; a sentence of which a part is
    not understood, or names no field, stays as it is."""
    names = _names(fields)

    def of(words: str) -> str:
        return names.get(" ".join(words.lower().replace("`", "").split()), "")

    def told(found: re.Match[str]) -> str:
        rules = [_rule(each.strip(" ,"), of) for each in _NEXT.split(found["what"])]
        return f"{found['before']}{'. '.join(rules)}" if all(rules) else found[0]

    return _SENTENCE.sub(told, text)


def _rule(part: str, of: Callable[[str], str]) -> str:
    for pattern, rule in _RULES:
        found = re.fullmatch(pattern, part.replace("`", ""), re.IGNORECASE)
        if found and (said := rule(found, of)):
            return said
    return ""


def _names(fields: Sequence[StatedField]) -> dict[str, str]:
    """Fields by the words that name one: of a key, the rows that it leads to as well."""
    names: dict[str, str] = {}
    for each in fields:
        plain = each.name.replace("_", " ")
        for word in (each.name, plain, plural(plain)):
            names.setdefault(word, each.name)
    keys = [each.to for each in fields]
    for each in fields:
        if each.to and keys.count(each.to) == 1:
            names.setdefault(snake(each.to).replace("_", " "), each.name)
    return names
