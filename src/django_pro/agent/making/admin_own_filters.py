"""Filters of an admin's list that have a parameter of their own: `one with parameter late: yes =
not returned and due before today, no = all the rest`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.outline import Field, Model
from django_pro.scaffold.admin import OwnFilter

_CLAUSE = re.compile(
    r"(?:,? (?:and|plus|also|with))*,?(?:^|\s)(?:(?:an? |one |the )(?:(?:own|custom|special|extra"
    r"|further|simple|list|computed|separate)\b ?)*(?:filter|one)|one)\b,? ?"
    r"(?:(?:(?:with|that has|on|by) (?:the |an? )?(?:(?:own|query|url|get) )*param(?:eter)?"
    r"(?: ?name)?|named|called) ?(?:named |called )?[`'\"]?(?P<name>[a-z_]\w*)[`'\"]?"
    r"|[`'\"](?P<quoted>[a-z_]\w*)[`'\"]|(?P<bare>[a-z_]\w*)(?= (?:with|having|of) (?:the )?"
    r"(?:values?|options?|choices?|yes)\b))"
    r"(?P<told>(?:[^.;\n]|\.(?=\w))*)",
    re.IGNORECASE,
)
_YES_NO = re.compile(
    r"[\s:,(-]*[`'\"]?yes[`'\"]? ?(?:=|:|is|means|for|->)+ ?(?P<yes>.+?)[,;]? (?:and )?"
    r"[`'\"]?no[`'\"]? ?(?:=|:|is|means|for|->)+ ?(?:all |for )?(?:the |of the )*"
    r"(?:rest|others?|remaining(?: ones)?|everything else|opposite)[\s)]*",
    re.IGNORECASE,
)
_MOMENTS = ("DateField", "DateTimeField")


def read(text: str, model: Model) -> tuple[str, tuple[OwnFilter, ...], tuple[str, ...]]:
    """The text without such filters, these, and what is said of those that are not understood."""
    found: list[OwnFilter] = []
    unclear: list[str] = []
    fields = {each.name for each in model.fields}

    def taken(clause: re.Match[str]) -> str:
        name = clause["name"] or clause["quoted"] or clause["bare"]
        if name in fields:
            return clause[0]  # `a filter "state"`
        told = _YES_NO.fullmatch(clause["told"])
        terms = [_term(each, model) for each in re.split(r",? and (?:also )?|, ", told["yes"])
                 ] if told else []  # fmt: skip
        if not terms or not all(terms):
            unclear.append(" ".join(clause[0].strip(" ,").split()))
        else:
            found.append(OwnFilter(name, tuple(each for each in terms if each)))
        return " "

    return _CLAUSE.sub(taken, text), tuple(found), tuple(unclear)


def _term(text: str, model: Model) -> tuple[str, str] | None:
    """(lookup, Python source of its value) of a condition."""
    said = re.sub(r"^(?:it is |it's |is |are |they are |the |its )+", "", text.strip().lower())
    fields = {word: each for each in model.fields if each.concrete for word in _words(each)}
    past = re.fullmatch(
        r"(?:the )?(?P<field>\w[\w ]*?)(?: is| was| lies)? (?:(?P<before>before today|in the past)"
        r"|(?P<after>after today|in the future))",
        said,
    )
    if past:
        field = fields.get(past["field"])
        if field is None or field.kind != "DateField":
            return None
        return f"{field.name}__{'lt' if past['before'] else 'gt'}", "timezone.localdate()"
    empty = re.fullmatch(
        r"(?:not(?: yet)?|without|no) (?:an? )?(?P<none>\w[\w ]*?)|(?P<empty>\w[\w ]*?) is "
        r"(?:empty|null|none|not set|missing)", said,
    )  # fmt: skip
    words = (empty["none"] or empty["empty"]) if empty else said
    field = fields.get(words)
    if field is None:
        return None
    if field.kind == "BooleanField":
        return field.name, str(empty is None)
    return (f"{field.name}__isnull", str(empty is not None)) if field.null else None


def _words(field: Field) -> Iterator[str]:
    plain = field.name.replace("_", " ")
    yield from (field.name, plain)
    if field.kind in _MOMENTS:
        yield re.sub(r" (?:on|at|date|day)$", "", plain)
    if field.kind == "BooleanField":
        yield plain.removeprefix("is ")
