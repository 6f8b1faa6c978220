"""A model, or a field of one: source, migration, and tests that run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from django_pro.agent import stated_meta, unheard, wishes
from django_pro.agent.answer import Check
from django_pro.agent.field_arguments import split
from django_pro.agent.making import admin_actions, base, page_wishes
from django_pro.agent.making.site import Site
from django_pro.agent.routing import Question
from django_pro.agent.stated_base import without_base
from django_pro.agent.stated_fields import Stated
from django_pro.agent.stated_meta import StatedMeta
from django_pro.agent.work import NeedsAnswerError, NotProvenError
from django_pro.core.outline import App, Model
from django_pro.scaffold import models, style
from django_pro.scaffold.rows import required
from django_pro.scaffold.stated import StatedField, snake
from django_pro.scaffold.tests import Written

_OF_LISTS = (
    r"(?:(?<=[.;\n])|(?<=, )|(?<=\band )|^)\s*(?:(?:a|the|list|with) )*(?:filter|search)"
    r"(?:s|able|ed|ing)?(?: is| are)?(?: by| for| on| in| through|:|(?= [a-z_]+))[^.;\n]*"
)
"""What is said of the admin's list, which reads it itself."""

_LED_TO = (
    r"\b(?:after(?:wards)?|then|once|when|on success)(?: (?:it(?:'s| is)?|that|saving|saved|success"
    r"|a save|the row))*,? (?:(?:it|they|the user|users?|one|you|we|must|should|will|is|are|be) )*"
    r"(?:redirect\w*|go(?:es)?|leads?|return\w*|sent|back|lands?)(?: (?:back|them|the user))*"
    r" (?:to|on) (?:the )?[^.;,\n()]{1,40}(?:\(/[\w/-]*\))?"
)
"""Where the page of a form leads, which reads it itself."""


def add_model(site: Site, app: App, name: str, stated: Stated) -> Model:
    """Writes a model with its migration; its tests are run.

    Raises:
        NeedsAnswerError: a related model does not exist.
        NotProvenError: it can't be made.
    """
    if not stated.fields:
        raise NeedsAnswerError(
            Question(
                "models", f"Which fields does {name} have?", "a name of at most 100 characters"
            )
        )
    bases = base.chosen(site, app, name)
    given = {each.name for one in bases for each in one.fields}
    meta = stated_meta.read(without_base(stated.rest)[0], stated.fields)
    rest = unheard.without_known(site.work, meta.rest)
    once = [unheard.TOGETHER] if stated.together or stated.after else []
    if wishes.parts(site.work.said) != ("model",):
        once.append(unheard.OTHER_PARTS)
    if "admin" in wishes.parts(site.work.said):
        once += [_OF_LISTS, admin_actions.CLAUSE]
    if "form" in wishes.parts(site.work.said):
        once.append(unheard.PURPOSE)
        once += [_LED_TO] if page_wishes.after(site) else []
    has_api = any(each.endswith("api") for each in wishes.parts(site.work.said))
    # The making of its API reads the rest, and refuses what is left of it.
    unread = (*stated.unread, *meta.unclear, *_missing(site, meta))
    unheard.refuse("model", unread, "" if has_api else rest, once)
    site.assumed += meta.assumed
    fields = [each for each in _settled(site, name, meta.fields) if each.name not in given]
    _refuse_missing_packages(site, fields)
    path = site.module(app, "models", snake(name))
    targets = {each.to: _target(site, app, name, path, each) for each in fields if each.is_relation}
    new = models.NewModel(
        app.label, name, tuple(fields), targets, site.outline.django, stated.together, stated.after,
        meta.ordering or base.ordering(bases), models.described(name, fields),
        tuple(each.name for each in bases), meta.indexes, meta.verbose_name, meta.verbose_plural,
        meta.table, meta.latest_by, meta.text, meta.uuid_key,
    )  # fmt: skip
    source, names = models.model_source(new)
    names |= {imported for each in bases for imported in base.imports(site, app, path, each)}
    site.append(path, source, names)
    if path.parent.name == "models":
        _exported(site, path, name)
    _migrated(site, app, name)
    model = _found(site, f"{app.label}.{name}")
    site.made = model.label
    base.prove(site, model, bases)
    _tests(site, app, model, new)
    return model


def _missing(site: Site, meta: StatedMeta) -> Iterator[str]:
    """What the text of a row reads of another model that has no such field."""
    for key, name in re.findall(r"self\.(\w+)\.(\w+)(?!\w|\()", meta.text):
        label = next((_label(site, each.to) for each in meta.fields if each.name == key), "")
        model = next((each for each in site.outline.models if each.label == label), None)
        if model is None or name not in {each.name for each in model.fields}:
            yield f"__str__ with the {name} of {key}"


def add_fields(site: Site, model: Model, stated: Stated) -> Model:
    """Adds fields to a model that rows exist of already.

    Raises:
        NotProvenError: nothing is left to add, or it can't be done.
    """
    have = {each.name for each in model.fields}
    meta = stated_meta.read(stated.rest, stated.fields)
    undone = [
        what for what, said in (
            ("the order of the rows", meta.ordering), ("an index", meta.indexes),
            ("__str__", meta.text), ("verbose names", meta.verbose_name or meta.verbose_plural),
        ) if said
    ]  # fmt: skip
    unheard.refuse(
        "field",
        (*stated.unread, *meta.unclear, *undone),
        unheard.without_known(site.work, meta.rest),
    )
    stated = replace(stated, fields=meta.fields)
    app = site.app_of(model)
    path = site.work.copy.path(model.path)
    text, names = site.read(path), set[style.Names]()
    fields = _settled(site, model.name, [each for each in stated.fields if each.name not in have])
    _refuse_missing_packages(site, fields)
    for each in fields:
        safe, told, more = safe_field(each, site.outline.django)
        targets = {each.to: _target(site, app, model.name, path, each)} if each.is_relation else {}
        source, wanted = models.field_source(safe, targets)
        source = more_arguments(source, more)
        if each.choices:
            choices = models.choices_source(each)
            text = style.in_class(text, model.name, choices, site.style, before_fields=True)
        text = style.in_class(text, model.name, source, site.style)
        names |= wanted
        site.assumed.append(told)
    text = style.with_imports(text, str(path), names, site.style)
    site.write(path, text)
    _migrated(site, app, model.name)
    label = model.label
    model = _found(site, label)
    rows = site.rows()
    make = rows.maker(label)
    told = f"Fields of {model.name} that came later."
    lines = [f"row = {make}()", "row.full_clean()", "row.refresh_from_db()"]
    for field in fields:
        if field.kind != "ManyToManyField" and not field.auto:
            asked = f'{model.name}.objects.values_list("{field.name}", flat=True).get()'
            value = "None" if not field.is_relation else f"row.{field.name}_id"
            lines.append(
                site.asserts.equal(asked, f"row.{field.name}" if value == "None" else value)
            )
    names = {(model.module, model.name)}
    test = Written(f"test_a_row_without_{fields[0].name}_is_kept", tuple(lines))
    what = f"{snake(model.name)}_{fields[0].name}"
    written = site.add_tests(app, what, told, rows, names, [test], f"{model.name}FieldTests")
    site.prove(written, f"a row of {label}")
    listed = ", ".join(f"`{each.name}`" for each in fields)
    site.told.append(f"`{label}` has {listed}, with a migration of its own.")
    return model


def safe_field(field: StatedField, django: tuple[int, ...]) -> tuple[StatedField, str, list[str]]:
    """A field that rows which exist, and code that does not know it, can be without; why; and
    arguments that go with it."""
    if field.kind == "ManyToManyField":
        return field, f"{field.name} is empty on rows that exist.", []
    has_default = bool(field.default) or field.kind == "JSONField"
    if django >= (5, 0) and not field.optional and not field.unique and field.kind in (
        "BooleanField", "CharField", "TextField", "PositiveIntegerField", "IntegerField",
        "PositiveSmallIntegerField", "EmailField", "URLField", "SlugField",
    ):  # fmt: skip
        if field.kind == "BooleanField" or field.default:
            value = _database_default(field)
            told = (
                f"{field.name} is {value} on rows that exist: db_default, so that code which does"
            )
            return field, f"{told} not know the column can still insert.", [f"db_default={value}"]
        if field.is_text:
            told = f'{field.name} is "" on rows that exist, and may be left empty.'
            changed = replace(field, optional=True)
            return changed, told, ['default=""', 'db_default=""']
    told = f"{field.name} may be null: rows that exist have none"
    if has_default and not field.unique:
        told += f", new ones get {field.default or 'an empty value'}"
    if field.is_relation and field.kind != "ManyToManyField" and field.on_delete == "CASCADE":
        field = replace(field, on_delete="SET_NULL")
        told += "; on_delete=SET_NULL"
    return replace(field, optional=True), f"{told}.", _null(field)


def _null(field: StatedField) -> list[str]:
    is_text = field.is_text or field.kind in ("FileField", "ImageField")
    return ["null=True"] if is_text and not field.unique else []


def _database_default(field: StatedField) -> str:
    if field.kind == "BooleanField":
        return "True" if field.default.lower() in ("true", "1", "yes", "on") else "False"
    return f'"{field.default}"' if field.is_text else field.default


def more_arguments(source: str, more: Sequence[str]) -> str:
    """A field's source with more arguments at its end."""
    missing = [
        each
        for each in more
        if f"{each.partition('=')[0]}=" not in re.sub(r"db_default=", "", source)
        or each.startswith("db_")
    ]
    if not missing:
        return source
    start, _, rest = source.partition("(")
    inner = rest.rstrip().removesuffix(")").strip().rstrip(",")
    arguments = [*filter(None, split(inner)), *missing]
    return style.call(start.strip(), arguments, 4)


def _settled(site: Site, name: str, stated: Iterable[StatedField]) -> list[StatedField]:
    fields = list(stated)
    found = []
    for each in fields:
        field, told = models.settled(each, name, fields)
        field = replace(field, related_name=_free_name(site, field, name))
        found.append(field)
        if told:
            site.assumed.append(told)
    return found


def _free_name(site: Site, field: StatedField, name: str) -> str:
    """A related_name that the other model has not given away."""
    label = _label(site, field.to) if field.is_relation and field.to != "self" else ""
    model = next((each for each in site.outline.models if each.label == label), None)
    taken = {each.name for each in model.fields} if model else set()
    wanted = field.related_name
    if wanted in taken or (wanted.removesuffix("s") in taken and wanted not in ("",)):
        return f"{snake(name)}_{field.name}_set"
    return wanted


def _label(site: Site, to: str) -> str:
    """Label of the model that a field names; empty where there is none."""
    if to == "User":
        return site.user
    found = site.outline.named(to)
    return found[0].label if found else ""


def _target(site: Site, app: App, name: str, path: Path, field: StatedField) -> str:
    """Python source of the related model."""
    if field.to in ("self", name):
        return '"self"'
    label = _label(site, field.to)
    if not label:
        known = ", ".join(each.name for each in site.outline.own_models()) or "none"
        raise NeedsAnswerError(
            Question(
                "models",
                f"There is no model {field.to or field.name} that {name}.{field.name} could refer "
                f"to (the project has {known}). Which one is meant, or what fields does it have?",
                "the model is created first, by a request of its own",
            )
        )
    if label == site.user:
        return "settings.AUTH_USER_MODEL"
    model = next(each for each in site.outline.models if each.label == label)
    if site.work.copy.path(model.path) == path:
        return model.name
    return f'"{label}"' if model.app != app.label else f'"{model.name}"'


def _refuse_missing_packages(site: Site, fields: Iterable[StatedField]) -> None:
    images = [each.name for each in fields if each.kind == "ImageField"]
    if images and "PIL" not in site.outline.packages:
        raise NotProvenError(
            f"{images[0]} is an image, and Django's ImageField needs Pillow, which the project's "
            "interpreter does not have: `pip install Pillow`, and the line `Pillow>=10` in its "
            "requirements. Then ask again, or ask for a file instead."
        )


def _exported(site: Site, path: Path, name: str) -> None:
    """Imports the model in the package of models."""
    package = path.parent / "__init__.py"
    text = site.read(package)
    line = f"from .{path.stem} import {name}"
    if re.search(rf"from [\w.]+ import .*\b{name}\b", text):
        return
    own = site.dotted(
        next(
            each
            for each in site.outline.own_apps()
            if path.is_relative_to(site.work.copy.path(each.folder))
        ),
        path,
    )
    if re.search(rf"^from {re.escape(own.rpartition('.')[0])}", text, re.MULTILINE):
        line = f"from {own} import {name}"
    imports = [
        found.end()
        for found in re.finditer(r"^from .*(?:\(\n(?:.*\n)*?\))?.*$", text, re.MULTILINE)
    ]
    at = imports[-1] if imports else 0
    text = f"{text[:at]}\n{line}{text[at:]}" if at else f"{line}\n{text}"
    found = re.search(r"__all__\s*=\s*[\[(]", text)
    if found:
        quote = site.style.quote
        close = re.compile(r"[\])]").search(text, found.end())
        if close:
            inner = text[found.end() : close.start()].rstrip()
            gap = "" if not inner or inner.endswith(",") else ","
            tail = text[found.end() + len(inner) : close.start()]
            lead = "\n    " if "\n" in tail else " " if inner else ""
            comma = "," if "\n" in tail else ""
            more = f"{gap}{lead}{quote}{name}{quote}{comma}{tail}"
            text = f"{text[: found.end()]}{inner}{more}{text[close.start() :]}"
    site.write(package, text)


def _migrated(site: Site, app: App, model: str) -> None:
    before = _files(site, app)
    code, log = site.work.manage("makemigrations", app.label, "--no-input")
    new = sorted(_files(site, app) - before)
    if code or not new:
        raise NotProvenError(f"makemigrations {app.label} makes no migration: {log[-600:]}")
    code, log = site.work.manage("makemigrations", "--check", "--dry-run", app.label)
    told = f"{', '.join(new)}; models and migrations agree" if not code else log[-400:]
    check = Check(
        "migration",
        "passed" if not code else "failed",
        told,
        "python manage.py makemigrations --check",
    )
    site.proofs.append(check)
    site.told.append(f"Migration: {', '.join(f'`{each}`' for each in new)}.")
    others = sorted({each for name in new for each in _migrates(site.work.copy.read(name))})
    others = [each for each in others if model.lower() not in each]  # its history is its own
    if others:
        site.assumed.append(
            f"The migration also holds what no migration had made of {', '.join(others)} before."
        )


def _migrates(text: str) -> Iterator[str]:
    """Models that the operations of a migration name, in lower case."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            given = {each.arg: each.value for each in node.keywords}
            named = given.get("model_name") or given.get("name")
            if ast.unparse(node.func.value) == "migrations" and isinstance(named, ast.Constant):
                yield str(named.value).lower()


def _files(site: Site, app: App) -> set[str]:
    folder = site.work.copy.path(app.folder) / "migrations"
    return {site.name(path) for path in folder.glob("*.py") if path.stem != "__init__"}


def _found(site: Site, label: str) -> Model:
    site.refresh()
    for each in site.outline.models:
        if each.label == label:
            return each
    raise NotProvenError(f"{label} was written and Django does not load it.")


def _tests(site: Site, app: App, model: Model, new: models.NewModel) -> None:
    rows, asserts = site.rows(), site.asserts
    make = rows.maker(model.label)
    names: set[style.Names] = {(model.module, model.name)}
    kept = [f"row = {make}()"]
    given = [
        each.name for each in required(model) if each.kind not in ("ForeignKey", "OneToOneField")
    ]
    if given:
        kept.append("row.full_clean()")
    kept.append(asserts.equal(f"{model.name}.objects.get()", "row"))
    tests = [Written(f"test_a_{snake(model.name)}_is_kept", tuple(kept))]
    for each in new.fields:
        low = each.low if not (each.low == "0" and each.kind.startswith("Positive")) else ""
        for limit, step in ((low, -1), (each.high, 1)):
            if limit:
                value = f"{float(limit) + step:g}"
                tests.append(
                    _refused(site, f"{each.name}_of_{_word(value)}", f"{make}({each.name}={value})")
                )
        if each.unique and each.kind in ("CharField", "SlugField", "EmailField"):
            lines = (
                f"row = {make}()" if not each.optional else f'row = {make}({each.name}="one")',
                *asserts.raises("IntegrityError", f"{make}({each.name}=row.{each.name})"),
            )
            tests.append(Written(f"test_{each.name}_is_unique", lines))
    for together in new.together:
        same = ", ".join(f"{each}=row.{each}" for each in together)
        lines = (f"row = {make}()", *asserts.raises("IntegrityError", f"{make}({same})"))
        tests.append(Written(f"test_{'_and_'.join(together)}_are_unique_together", lines))
    for start, end in new.after:
        lines = (
            f"row = {make}()",
            f"{model.name}.objects.filter(pk=row.pk).update({end}=row.{start})",
        )
        kind = next(each.kind for each in new.fields if each.name == start)
        if kind != "TimeField":
            early = f"row.{start} - timedelta(days=1)"
            names.add(("datetime", "timedelta"))
            lines = (
                f"row = {make}()",
                *asserts.raises(
                    "IntegrityError",
                    f"{model.name}.objects.filter(pk=row.pk).update({end}={early})",
                ),
            )
            tests.append(Written(f"test_{end}_is_not_before_{start}", lines))
    if any("transaction" in line for test in tests for line in test.lines):
        names |= {("django.db", "IntegrityError"), ("django.db", "transaction")}
    told = f"{model.name}: what it keeps, and what the database refuses."
    path = site.add_tests(app, snake(model.name), told, rows, names, tests, f"{model.name}Tests")
    site.prove(path, f"tests of {model.label}")
    site.told.insert(
        0, f"Created `{model.label}` with {len(new.fields)} fields in `{site.name(model.path)}`."
    )


def _refused(site: Site, name: str, statement: str) -> Written:
    return Written(f"test_{name}_is_refused", site.asserts.raises("IntegrityError", statement))


def _word(value: str) -> str:
    return value.replace("-", "minus_").replace(".", "_")
