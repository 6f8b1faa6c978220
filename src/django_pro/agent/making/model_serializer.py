"""A serializer of a model under a name of its own, of the fields that the request enumerates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from django_pro.agent import stated_rules, unheard
from django_pro.agent.making import api_fields, row_text, spans, told_behind
from django_pro.agent.making.plain_serializer import serializers_file
from django_pro.agent.making.shown_fields import (
    Shown,
    UnclearError,
    enumerated,
    of_property,
    resolved,
    without_enumeration,
)
from django_pro.agent.making.site import Site
from django_pro.agent.wishes import without_later
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.scaffold import checks
from django_pro.scaffold.checks import Rule
from django_pro.scaffold.rows import RowMaker
from django_pro.scaffold.stated import snake
from django_pro.scaffold.style import listed
from django_pro.scaffold.tests import Written

_NOTHING_TAKEN = (
    r"\b(?:(?:nothing|none|no fields?|not one)(?: (?:in|of|on) (?:it|them|its fields))?"
    r"(?: (?:is|are|be|to be|may be|can be|should be|must be))*"
    r" (?:writ(?:e?able|ten)|editable|changeable|taken|settable|changed|set)\b(?! (?:if|when|by|but"
    r"|until|unless|except|yet)\b)|for (?:output|reading|display) (?:only|alone)\b)"
)
"""`nothing in it writable`: all of it is read only."""
TEXTS = ("CharField", "TextField", "SlugField", "EmailField", "URLField", "")
"""Kinds whose values are shown as texts; the last is a method's."""


def add_model_serializer(site: Site, model: Model | None, name: str) -> None:
    """Writes the class; what it shows of a row is compared with the row.

    Raises:
        NotProvenError: a field is not understood, or the tests fail.
    """
    if "rest_framework" not in site.outline.packages:
        raise NotProvenError("The project's interpreter has no Django REST framework.")
    if model is None:
        raise NotProvenError(f"Of which model is {name}? None is named.")
    app, path = serializers_file(site, site.app_of(model))
    if re.search(rf"^class {name}\b", site.read(path), re.MULTILINE):
        raise NotProvenError(
            f"`{name}` is there already, in `{site.name(path)}`. Nothing is written."
        )
    said = site.work.said
    site.work.said = replace(said, request=told_behind.plain(said.request))
    fields = _fields(site, model)
    own = [each.name for each in fields if not each.path]
    low = re.sub(r"\([^()]*\)", " ", site.work.said.low)
    kept = tuple(dict.fromkeys((*api_fields.fixed(low, own), *_fixed_in_brackets(site, own))))
    whole = (
        r"\b(?:all|everything|whole|each)\b[^.;]*\bread[- ]?only\b|(?:^|[.;,(-]\s*)read[- "
        rf"]?only\b(?! fields?\b)|{_NOTHING_TAKEN}"
    )
    every = "|".join(re.escape(each.name) for each in fields)
    rest = re.sub(rf"\b(?:{every})\b[^.;,\n]*?\bread[- ]?only\b", " ", low)
    is_fixed = bool(re.search(whole, rest) or (not kept and re.search(r"read[- ]?only", rest)))
    ruled = stated_rules.read(site.work.said.request, model.fields)
    taken = {each for each in own if each not in kept and not is_fixed}
    rules = checks.beside(ruled.rules, model.fields)
    if idle := [each.field for each in rules if {each.field, each.other or each.field} - taken]:
        raise NotProvenError(
            f"{name} is to check {', '.join(dict.fromkeys(idle))}, and does not take it or what it "
            "is compared with. Nothing is written: list the field, or leave its rule out."
        )
    _refuse_unheard(site, name, kept, model, fields)
    names: set[tuple[str, str]] = {("rest_framework", "serializers"), (model.module, model.name)}
    known = {each.name: each for each in model.fields}
    methods, more = checks.source(rules, known)
    if statements := checks.statements(rules, known):
        methods += ["", "    def validate(self, attrs):", *statements, "        return attrs"]
    more |= {("datetime", "timedelta")} if any(each.span for each in fields) else set()
    source = _source(name, model, fields, kept, is_fixed=is_fixed)
    site.append(path, "\n".join((source, *methods)), names | more)
    shown = ", ".join(f"`{each.name}`" for each in fields)
    site.told.append(f"`{name}` in `{site.name(path)}`: {shown}.")
    rows, asserts = site.rows(), site.asserts
    tests = [_shows(site, rows, name, model, fields)]
    if is_fixed:
        lines = (
            f"fields = {name}().fields.values()",
            asserts.equal("[each for each in fields if not each.read_only]", "[]"),
        )
        tests.append(Written("test_nothing_is_taken", lines))
    elif kept:
        lines = (
            f"fields = {name}().fields",
            asserts.equal(
                f"[each for each in {list(kept)!r} if not fields[each].read_only]".replace(
                    "'", '"'
                ),
                "[]",
            ),
        )
        tests.append(Written("test_what_is_read_only_is_not_taken", lines))
    tests += _ruled(site, rows, name, model, rules)
    site.told += [f"Refused: {checks.described(each)}." for each in rules]
    imports = {(site.dotted(app, path), name), (model.module, model.name)}
    imports |= checks.needs(rules, known)
    imports.add(("rest_framework.renderers", "JSONRenderer"))
    if any(each.span for each in fields):
        imports.add(("datetime", "timedelta"))
    if any(each.span and each.span.start in each.span.nullable for each in fields):
        imports.add(("django.utils", "timezone"))
    written = site.add_tests(
        app, snake(name), f"What {name} shows.", rows, imports, tests, f"{name}Tests"
    )
    site.prove(written, f"tests of {name}")
    if rules:
        unchecked(site, written, path, name)


def unchecked(site: Site, tests: Path, path: Path, name: str) -> None:
    """Shows that tests fail when the serializer checks nothing beside its fields.

    Raises:
        NotProvenError: they pass.
    """
    text = site.read(path)
    at = text.index(f"class {name}(")
    opened = text[:at] + re.sub(r"\bdef validate", "def unused", text[at:])
    site.fails_without(tests, path, opened, "when its serializer checks no values")


def _ruled(
    site: Site, rows: RowMaker, name: str, model: Model, rules: Sequence[Rule]
) -> list[Written]:
    """What the rules refuse and take, of a row that is there."""
    asserts, found = site.asserts, []
    known = {each.name: each for each in model.fields}
    for case in checks.cases(rules, known, rows.maker):
        lines = [
            f"row = {rows.maker(model.label)}({case.row})", f"data = {{{case.body}}}",
            f"serializer = {name}(row, data=data, partial=True)",
            asserts.equal("serializer.is_valid()", str(case.is_taken)),
        ]  # fmt: skip
        done = "taken" if case.is_taken else "refused"
        found.append(Written(f"test_{case.name}_is_{done}", tuple(lines)))
    return found


def _fixed_in_brackets(site: Site, own: Sequence[str]) -> list[str]:
    """Fields that the enumeration has as `name (read only)`."""
    return [
        name for name, told in enumerated(site.text)
        if name in own and re.search(r"\bread[- ]?only\b", told.lower())
    ]  # fmt: skip


def _fields(site: Site, model: Model) -> list[Shown]:
    models = {each.label: each for each in site.outline.models}
    computed = row_text.properties(site)
    given = list(enumerated(site.text))
    if not given:
        raise NotProvenError(
            "Which fields is the serializer to have? Say `fields: id, name, ...`. Nothing is "
            "written."
        )
    found, unclear = [], []
    for name, told in given:
        told = without_rules(name, told, model)
        try:
            found.append(resolved(name, told, model, models, site.user, computed))
            if found[-1].inner or found[-1].counted:
                unclear.append(f"{name} ({told})")  # such rows are asked for by an API alone
        except UnclearError as error:
            unclear.append(str(error))
    if unclear:
        raise NotProvenError(
            f"What is shown as {', '.join(unclear)} is not understood. Nothing is written: say the "
            f"path from {model.name}, e.g. `owner_name (owner.name)`."
        )
    return found


def without_rules(name: str, told: str, model: Model) -> str:
    """What is told of a field in the enumeration, without that it is read only and which values it
    takes."""
    told = re.sub(
        r"\b(?:(?:both|all|each|is|are) )*read[- ]?only\b[,;:]?\s*", "", told, flags=re.IGNORECASE
    ).strip(" ,;")
    told = re.sub(
        r"^(?:with|showing|shows|being|i\.e\.|which is|that is|taken from|just) ", "", told,
        flags=re.IGNORECASE,
    )  # fmt: skip
    ruled = stated_rules.read(f"{name} ({told}", model.fields) if told else None
    return "" if ruled is not None and ruled.rules and not ruled.rest.strip(" .)") else told


def _refuse_unheard(
    site: Site, name: str, kept: Sequence[str], model: Model, fields: Sequence[Shown]
) -> None:
    ruled = stated_rules.read(without_enumeration(site.work.said.request), model.fields)
    text = without_later(ruled.rest)
    more = [
        *map(of_property, (each for each in fields if each.kind == "property")),
        r"\bread[- ]?only\b", _NOTHING_TAKEN, rf"\b{name}\b", r"[\w/]+\.py\b",
        r"[^.;\n]*\b(?:no|without|not)\b[^.;\n]*\b(?:views?|endpoints?|urls?|api)\b[^.;\n]*",
        r"\b(?:null|none|empty) (?:if|when|where)\b[^.;\n)]*",
        *(rf"[^.;\n]*\b{each}\b[^.;\n]*" for each in kept),
    ]  # fmt: skip
    text = unheard.without_known(site.work, text)
    unheard.refuse("serializer", ruled.unclear, text, more)


def _source(
    name: str, model: Model, fields: Sequence[Shown], kept: Sequence[str], *, is_fixed: bool
) -> str:
    words = snake(name.removesuffix("Serializer")).replace("_", " ")
    told = (
        f"{model.name} as {words}" if words != model.name.lower() else f"What is shown of a {words}"
    )
    lines = [f"class {name}(serializers.ModelSerializer):", f'    """{told}."""']
    own = [each for each in fields if each.path]
    lines += ["", *(declared(each) for each in own)] if own else []
    names = [each.name for each in fields]
    lines += ["", "    class Meta:", f"        model = {model.name}", listed("fields", names, 8)]
    if is_fixed:
        lines.append("        read_only_fields = fields")
    elif kept:
        lines.append(listed("read_only_fields", kept, 8))
    row = snake(model.name)
    for each in fields:
        lines += ["", *each.span.method(each.name, row)] if each.span else []
    return "\n".join(lines)


def declared(each: Shown) -> str:
    """A field whose value comes from elsewhere, as a serializer declares it."""
    if each.span is not None:
        return f"    {each.name} = serializers.SerializerMethodField()"
    if each.kind == "text":
        return f'    {each.name} = serializers.StringRelatedField(source="{each.path[0]}")'
    if each.kind == "count":
        return (
            f'    {each.name} = serializers.IntegerField(source="{each.path[0]}.count", '
            "read_only=True)"
        )
    if each.many:
        source = f'many=True, read_only=True, slug_field="{each.path[-1]}"'
        return f"    {each.name} = serializers.SlugRelatedField({source})"
    kind = "CharField" if each.kind in TEXTS else "ReadOnlyField"
    given = [f'source="{".".join(each.path)}"'] if each.path != (each.name,) else []
    given += ["read_only=True"] if kind == "CharField" else []
    given += ["default=None"] if each.nullable else []
    return f"    {each.name} = serializers.{kind}({', '.join(given)})"


def _shows(site: Site, rows: RowMaker, name: str, model: Model, fields: Sequence[Shown]) -> Written:
    """What is shown of a row is what the row has."""
    asserts = site.asserts
    lines = [f"row = {rows.maker(model.label)}()"]
    many = [each for each in fields if each.many and each.kind != "count"]
    forward = {each.name for each in model.fields if each.kind == "ManyToManyField"}
    lines += [
        f"row.{each.name}.add({rows.maker(each.to)}())" for each in many if each.name in forward
    ]
    lines += [
        f"row = {model.name}.objects.get(pk=row.pk)", f"data = {name}(row).data",
        asserts.equal("list(data)", repr([each.name for each in fields]).replace("'", '"')),
    ]  # fmt: skip
    for each in fields:
        if each.kind == "count":
            lines.append(asserts.equal(f'data["{each.name}"]', f"row.{each.path[0]}.count()"))
        elif each.kind == "text":
            value = f"str(row.{each.path[0]})"
            lines += [] if each.nullable else [asserts.equal(f'data["{each.name}"]', value)]
        elif each.many:
            value = f"[each.{each.path[-1]} for each in row.{each.name}.all()]"
            lines.append(asserts.equal(f'list(data["{each.name}"])', value))
        elif each.path and each.kind in (*TEXTS, "property") and not each.nullable:
            value = f"row.{'.'.join(each.path)}" + ("" if each.kind else "()")
            lines.append(asserts.equal(f'data["{each.name}"]', value))
        elif not each.path and each.kind in ("ForeignKey", "OneToOneField"):
            lines.append(asserts.equal(f'data["{each.name}"]', f"row.{each.name}_id"))
    if any(each.kind == "property" for each in fields):  # whatever it answers has to be JSON
        lines.append("JSONRenderer().render(data)")
    for each in fields:
        lines += spans.shows(each.span, each.name, name, asserts) if each.span else []
    return Written("test_a_row_is_shown", tuple(lines))
