"""What the rows of a table get in a column that is added, as a request states it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from django_pro.agent import migration_files, stated_ranges
from django_pro.agent.making import admin_said
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits.migration_steps import quoted
from django_pro.engine.outline import Field, Model

WITH = re.compile(
    r"\b(?:(?:back-?)?fill\w*|populat\w+|set|cop(?:y|ies))\b"
    r"(?: (?!(?:with|from|to|by|using|nullable|null)\b)[\w.'-]+){0,7}? (?:with|from|to|by|using) "
    r"(.{1,90}?)"
    r"(?=[,;]|\.(?:\s|$)|\b(?:then|finally|third|and (?:make|set|only|after|in the))\b|$)",
    re.IGNORECASE,
)
_LITERAL = re.compile(r"^(?:[\"'`\u201c]([^\"'`\u201d]*)[\"'`\u201d]|(-?\d+(?:\.\d+)?))$")
_ROWS = r"(?:for|on|in|into|of) (?:all|every|each|the|our|any|old|existing|those)\b.*"
_AROUND = re.compile(rf"^(?:(?:the|a|an|default|fixed|constant|value)\s+)+|\s+{_ROWS}$|\)+$", re.I)
_QUOTED_VALUE = re.compile(r"(?<!\w)([\"'`\u201c])([^\"'`\u201c\u201d\n]{0,40})[\"'`\u201d](?!\w)")
_NUMBER_GOT = re.compile(
    r"\b(?:get|have|receive|give|become|set)s?\b(?: (?!\d)[\w']+){0,6}? "
    r"(-?\d+(?:\.\d+)?)(?![\w.]*\w)",
    re.IGNORECASE,
)


def _by_choice(
    work: Work, model: Model, name: str
) -> tuple[str, str, Mapping[str, str], list[tuple[str, str]]] | None:
    """As `value`, where it goes by a choice of the row: `regular 29900, student 9900`.

    Raises:
        NotProvenError: it is not said for every choice.
    """
    for field in model.fields:
        texts = [each for each in field.values if isinstance(each, str) and each]
        given = {}
        for each in texts:
            match = re.search(
                rf"(?<![\w-]){re.escape(each)}(?: \w+s)?\s*(?:=|:|->|\u2192|\bgets?\b"
                    r"|\bbecomes?\b|\bare\b"
                r"|\bis\b|\bto\b|\bwith\b)?\s*(-?\d+(?:\.\d+)?|\"[^\"\n]*\")(?![\w.]*\w)",
                work.said.text, re.IGNORECASE,
            )  # fmt: skip
            if match:
                given[each] = match[1]
        if len(given) < 2 or field.name == name:
            continue
        if left := [each for each in texts if each not in given]:
            raise NotProvenError(
                f"What do rows whose {field.name} is {', '.join(left)} get as their {name}? "
                "Nothing "
                "is written."
            )
        entries = ", ".join(f"{quoted(each)}: {value}" for each, value in given.items())
        listed = ", ".join(quoted(each) for each in given)
        distinct = {f"{model.label}.{field.name}": f"[{listed}][n % {len(given)}]"}
        return f"{{{entries}}}[row.{field.name}]", "", distinct, []
    return None


_BOUNDS = (
    (
        r"(?:below|under|above|over|from|at least|at most|up to"
        r"|(?:less|more|shorter|longer|smaller|larger) than) -?\d"
    ),
    r"\d+ (?:\w+ )?(?:or|and) (?:more|less|above|below|up)\b",
    r"[<>]=? ?\d",
)


def _is_number(field: Field) -> bool:
    return bool(re.search("Integer|Decimal|Float", field.kind)) and field.concrete


def _by_range(
    work: Work, model: Model, name: str
) -> tuple[str, str, Mapping[str, str], list[tuple[str, str]]] | None:
    """As `value`, where it goes by a number of the row: `below 8 S, from 8 to below 12 M`.

    Raises:
        NotProvenError: a number has no value, or two.
    """
    said = re.findall(
        r"\b(?:by|depending on|according to)(?: the| its| their)? (\w+)", work.said.low
    )
    field = next((each for each in model.fields if each.name in said and _is_number(each)), None)
    if field is None or not work.said.has(*_BOUNDS):
        return None
    own = next(each for each in model.fields if each.name == name)
    values = [each for each in own.values if isinstance(each, str) and each]
    found = stated_ranges.ranges(work.said.text, values)
    if not found or field.null:
        raise NotProvenError(
            f"What rows get as their {name} is not said for every {field.name}, or twice for one. "
            "Nothing is written: say e.g. `below 10 A, from 10 to below 20 B, from 20 C`."
        )
    members = stated_ranges.members(found)
    distinct = {f"{model.label}.{field.name}": f"{members}[n % {len(members)}]"}
    return stated_ranges.source(field.name, found), "", distinct, []


def value(
    work: Work, model: Model, name: str
) -> tuple[str, str, Mapping[str, str], list[tuple[str, str]]]:
    """Source of what a row is filled with, the end of the queryset that loads it, values that
    tell rows apart in the test, and the migrations that it needs.

    Raises:
        NotProvenError: it is not known what it is filled with.
    """
    found = WITH.search(work.said.text)
    said = found[1].strip() if found else ""
    if by := _by_choice(work, model, name) or _by_range(work, model, name):
        return by
    own = next(each for each in model.fields if each.name == name)
    if literal := _literal(said, own) or ("" if said else _only_literal(work, model, own)):
        return literal, "", {}, []
    path = admin_said.path_in(said.replace(".", " "), model, work.original.models)
    models = {each.label: each for each in work.original.models}
    held, names = model, path.split("__") if path else []
    for number, each in enumerate(names):
        field = next(one for one in held.fields if one.name == each)
        if field.null:
            raise NotProvenError(
                f"{held.name}.{each} is empty in some rows, and it is not said what they get. "
                "Nothing is written."
            )
        if number + 1 < len(names):
            held = models[field.to]
    if not names or names == [name]:
        raise NotProvenError(
            f"It is not clear what the rows get as their {name}. Nothing is written: say so, e.g. "
            "`fill it with the price of the product`."
        )
    kind = next(one.kind for one in held.fields if one.name == names[-1])
    telling = {"DecimalField": "Decimal(n)", "CharField": 'f"v{n}"', "TextField": 'f"v{n}"'}
    number_kinds = "Integer" in kind or kind == "FloatField"
    source = telling.get(kind, "n" if number_kinds else "")
    distinct = {f"{held.label}.{names[-1]}": source} if source else {}
    loading = f'.select_related("{"__".join(names[:-1])}")' if len(names) > 1 else ""
    needs = []
    if held.app != model.app and (others := migration_files.of_app(work, held.app)):
        needs.append((held.app, others[-1].name))
    return f"row.{'.'.join(names)}", loading, distinct, needs


def _literal(said: str, field: Field) -> str:
    """Source of a value that is written out, as the field has it; empty for anything else."""
    bare = _AROUND.sub("", _AROUND.sub("", said.strip())).strip()
    is_text = field.kind in ("CharField", "TextField", "SlugField")
    if is_text and re.fullmatch(r"(?:empty|blank)(?: (?:string|text|value))?", bare.lower()):
        return '""'
    if field.kind == "BooleanField":
        return {"true": "True", "yes": "True", "false": "False", "no": "False"}.get(
            bare.strip("\"'`").lower(), ""
        )
    if bare in field.values and isinstance(bare, str):
        return quoted(bare)
    found = _LITERAL.match(bare)
    if found is None:
        return ""
    value = found[1] if found[2] is None else found[2]
    if field.kind.endswith(("IntegerField", "FloatField")):
        return value if re.fullmatch(r"-?\d+(?:\.\d+)?", value) else ""
    if field.kind == "DecimalField" and re.fullmatch(r"-?\d+", value):
        return value
    return quoted(value)


def _only_literal(work: Work, model: Model, field: Field) -> str:
    """The one value that stands in a request: `existing orders get 'phone'`."""
    names = {field.name, model.name.lower(), model.app, *(each.name for each in model.fields)}
    quoted = [
        each[2] for each in _QUOTED_VALUE.finditer(work.said.text)
        if each[2].lower() not in names and not re.search(r"\d{4}_|[./]\w|NULL", each[2])
    ]  # fmt: skip
    found = [each[1] for each in _NUMBER_GOT.finditer(work.said.text)]
    if len(set(quoted)) == 1:
        return _literal(f'"{quoted[0]}"', field)
    return _literal(found[0], field) if len(set(found)) == 1 and not quoted else ""
