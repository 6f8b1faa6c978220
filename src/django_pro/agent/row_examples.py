"""The text of a row that a request shows by an example: `"Oak bench: 2" (name: quantity)`,
`like "Jo Hill, Monday 08:30"`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from django_pro.scaffold.stated import INTEGERS, StatedField

_QUOTED = r"[\"\u201c`](?P<example>[^\"\u201c\u201d`]+)[\"\u201d`]"
_INTRO = (
    r"\s*(?:(?:should|must|has to|is|to|be|looks?|reads?|gives?|returns?|shows?|of|something|text"
    r"|the form|[:=])\s*)*"
)
_EXPLAINED = re.compile(
    rf"{_INTRO}{_QUOTED},? ?(?:\(|: |= |for |from |that is,? |i\.e\.,? )"
    r"(?P<formula>[^()\n]+)\)?[. ]*",
    re.IGNORECASE,
)
_LIKE = re.compile(
    rf"{_INTRO}(?:like|e\.g\.,?|for example|for instance|as in|such as)\s*:?\s*{_QUOTED}[. ]*",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:with|and|using) (?:an?|the) [\w ,-]+|(?:in )?(?:this|that|exactly this) (?:order|form)",
    re.IGNORECASE,
)
"""What explains the formula once more."""
_KEYS = ("ForeignKey", "OneToOneField")
_HOLDS_NO_NAME = re.compile(
    r"(?:.*_)?(?:address|street|city|place|town|url|link|phone|e?mail|code|number|notes?|comments?"
    r"|remarks?|descriptions?|reason|text|body|postcode|zip)"
)
_PERSON = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'.-]*)+")
_VALUE = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}:\d\d|-?\d+(?:\.\d+)?|[A-Za-z][\w'.]*(?:[ -][A-Za-z][\w'.]*)*"
)


def source(told: str, fields: Sequence[StatedField]) -> str:
    """Python source of the text; empty where it is none of these, or is not clear."""
    if found := _EXPLAINED.fullmatch(told):
        return _explained(found["example"], found["formula"].strip(), fields)
    like = _LIKE.fullmatch(told)
    return _typed(like["example"], fields) if like else ""


def _explained(example: str, formula: str, fields: Sequence[StatedField]) -> str:
    """The formula, where the example is one of its texts."""
    forms = {form: each for each in fields for form in (each.name, each.name.replace("_", " "))}
    one = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    while True:
        parts = re.split(rf"(?<![\w.])(?:the )?({one})(?!\w)", formula, flags=re.IGNORECASE)
        named = [forms[each.lower()] for each in parts[1::2]]
        values = "".join(
            "(.+?)" if number % 2 else re.escape(each) for number, each in enumerate(parts)
        )
        shown = re.fullmatch(values, example)
        if shown and named:
            read = list(map(_read, named, shown.groups()))
            return _joined(parts[::2], read) if all(read) else ""
        formula, _, remark = formula.rpartition(", ")
        if not formula or not _REMARK.fullmatch(remark):
            return ""


def _typed(example: str, fields: Sequence[StatedField]) -> str:
    """An example by what its values can be, where each can be of one field alone."""
    names = "|".join(re.escape(each.name).replace("_", "[_ ]") for each in fields)
    if re.search(rf"(?<!\w)(?:{names})(?!\w)", example, re.IGNORECASE):
        return ""  # it is written with their names
    found = list(_VALUE.finditer(example))
    values = [one for each in found for one in _words(each, fields)]
    literals, read, at = [], list[str](), 0
    for start, end in values:
        value = example[start:end]
        chosen = [each for each in fields if value in _labels(each)] or fields
        candidates = {each.name: _read(each, value) for each in chosen if _may_be(each, value)}
        candidates = {name: told for name, told in candidates.items() if told and told not in read}
        if len(candidates) != 1:
            return ""
        literals.append(example[at:start])
        read += candidates.values()
        at = end
    literals.append(example[at:])
    return _joined(literals, read) if read else ""


def _words(found: re.Match[str], fields: Sequence[StatedField]) -> Iterator[tuple[int, int]]:
    """Where values stand in some words: a choice is one by itself."""
    labels = [label for each in fields for label in _labels(each)]
    choice = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    at = found.start()
    for each in re.finditer(rf"\b(?:{choice})\b", found[0]) if choice else ():
        start, end = found.start() + each.start(), found.start() + each.end()
        if found.string[at:start].strip():
            yield at, start - 1
        yield start, end
        at = end + 1
    if found.string[at : found.end()].strip():
        yield at, found.end()


def _labels(field: StatedField) -> tuple[str, ...]:
    return (*field.choices * (not field.labels), *(label for _, label in field.options))


def _may_be(field: StatedField, value: str) -> bool:
    """Whether the words of an example can be the value of a field, that each row has."""
    if field.optional or (field.choices and value not in _labels(field)):
        return False
    if field.choices:
        return True
    if re.fullmatch(r"[\d:.-]+", value):
        return not field.is_text and field.kind not in _KEYS
    if _PERSON.fullmatch(value) and _HOLDS_NO_NAME.fullmatch(field.name):
        return False
    return field.kind in (*_KEYS, "CharField") and value[0].isupper()


def _read(field: StatedField, value: str) -> str:
    """What reads the field as the example writes it; empty where it can't be so."""
    if field.choices:
        is_label = value in [label for _, label in field.options]
        shown = f"self.get_{field.name}_display()" if is_label else f"self.{field.name}"
        return shown if value in _labels(field) else ""
    plain = f"self.{field.name}"
    if field.kind in INTEGERS:
        return plain if re.fullmatch(r"-?\d+", value) else ""
    if field.kind == "DecimalField":
        places = (field.digits or (10, 2))[1]
        return plain if re.fullmatch(rf"-?\d+\.\d{{{places}}}", value) else ""
    if field.kind == "DateField":
        return plain if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else ""
    if field.kind == "TimeField":
        return f"{plain}:%H:%M" if re.fullmatch(r"\d\d:\d\d", value) else ""
    return plain if field.kind in (*_KEYS, "CharField") else ""


def _joined(literals: Sequence[str], read: Sequence[str]) -> str:
    """Python source of the values with what stands between them."""
    escaped = [each.replace("\\", "\\\\").replace('"', '\\"') for each in literals]
    texts = [each.replace("{", "{{").replace("}", "}}") for each in escaped]
    inner = "".join(f"{text}{{{value}}}" for text, value in zip(texts, read, strict=False))
    return f'f"{inner}{texts[-1]}"'
