"""A field gets another name wherever it is used, or is gone, with a migration that goes back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent import (
    added_tests,
    migration_files,
    migration_tests,
    stated_columns,
    test_rows,
)
from django_pro.agent.answer import Check
from django_pro.agent.playbooks.column_in_steps import GOES_ON
from django_pro.agent.routing import Question
from django_pro.agent.said import Said
from django_pro.agent.stated_columns import StatedColumn
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.outline import Field, Model
from django_pro.edits import EditError, field_names
from django_pro.edits.source_text import SourceText
from django_pro.engine.snapshot import SKIPPED_FOLDERS
from django_pro.scaffold.stated import camel, singular

_TEMPLATES = frozenset({".html", ".htm", ".djhtml", ".txt", ".xml", ".j2"})
_OTHERS = frozenset({".js", ".ts", ".jsx", ".tsx", ".vue", ".json", ".yaml", ".yml", ".sql", ".csv",
                     ".graphql"})  # fmt: skip
"""Files that may name a field in a way that is not read."""
_OUTSIDE = (
    r"n\s?\+\s?1",
    r"json (?:key|output|field)", r"(?:output|response|query) (?:key|param\w*)", r"in the json\b",
    r"in the (?:response|output)\b", r"settings?\b", r"environment\b",
)  # fmt: skip
_HARMLESS = re.compile(
    r"(?:(?:hi|hey|hello|please|pls|thanks|thx|and|or|but|so|also|too|as|well|everywhere|wherever|all"
    r"|of|the|a|an|in|on|at|to|for|from|with|its|it|it's|is|are|be|by|can|could|you|we|i|this|that"
    r"|which|then|now|there|other|any|no|not|nothing|none|never|must|may|should|has|have|will"
    r"|db|database|columns?|fields?|tables?|models?|forms?|templates?|views?|admins?|apis?|urls?"
    r"|serializers?|tests?|pages?|filters?|queries|code|project|app|places?|usages?|uses?|used|using"
    r"|references?|adapt|adjust|update|change|fix|rename|renamed|drop|remove|delete|migrations?"
    r"|make|write|add|incl|include|including|plus|data|rows?|values?|content|existing|lost|lose|losing"
    r"|loss|get|gets|gone|without|keep|kept|intact|survive|stay|stays|reversible|reversed"
    r"|revers\w*|back|backwards?|forwards?|both|ways?|go|goes|step|one|single|fine|ok|okay|where"
    r"|needed|necessary|reads?|anymore|more|longer|any|nobody|dead|unused|obsolete|site|stop|deploy"
    r"|everything|else|pass|green|still|work|works|our|my)\b|[\W_])+",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"\b(?:because|since|confus\w*|mislead\w*|bad name|unclear|typo|misspelt|misspelled|not used"
    r"|isn'?t used|aren'?t used|no longer|any ?more|is dead|unused|obsolete|deprecated|replaced by"
    r"|nobody|never used|wording|(?:changed|better|wrong|old) (?:name|word)\w*"
    r"|names? (?:has |have )?changed|we (?:now )?call|are in \w+ now|lives? in)\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"\b(?:should|must|instead|use[sd]? the|show|return|rename|convert|default|null|unique|index"
    r"|except|leave|(?:add|make|set|move|copy|split|keep) )\b|[\"=]",
    re.IGNORECASE,
)
_API_TOO = (r"everywhere", r"(?:in|the|and|,) (?:the )?apis?\b", r"serializers?\b")
_RULES = ("renamed-while-in-use", "removed-while-in-use", "old-code-fails")


def _fits_rename(said: Said) -> int:
    stated = stated_columns.renamed(said.text)
    return 0 if stated is None or not _is_of_model(said, stated) else 19


def _fits_drop(said: Said) -> int:
    stated = stated_columns.dropped(said.text)
    return 0 if stated is None or not _is_of_model(said, stated) else 19


def _is_of_model(said: Said, stated: StatedColumn) -> bool:
    if said.is_meant_to("explain", "review", "plan") or said.has(*_OUTSIDE):
        return False
    if stated.old in _OF_QUERIES or stated.model in _METHODS:
        return False
    named = stated.model[:1].isupper() or said.has(r"models?\b", "migration", r"columns?\b")
    return named or bool(stated.model and said.has(r"fields?\b"))


_OF_QUERIES = ("select_related", "prefetch_related")
"""What is taken from a query, and is no field."""
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


def _refuse_unheard(work: Work, stated: StatedColumn) -> None:
    left = [
        each.strip() for each in re.split(r"(?<=[.;!?])(?<!incl\.)\s|[\n:]|, | - ", stated.rest)
        if not _HARMLESS.fullmatch(f"{each.strip()} ")
        and not (_WHY.search(each) and not _ORDERS.search(each))
    ]  # fmt: skip
    if left:
        told = "`; `".join(left)
        raise NotProvenError(
            f"Not understood: `{told}`. Nothing is written: say it in other words, or leave it out."
        )
    if work.said.has(*GOES_ON):
        raise NotProvenError(
            "Code of before fails as soon as the column is renamed or gone: while it runs beside "
            "the new one, a new column, both written, and the old one dropped later are needed. "
            "Nothing is written."
        )


def _field(work: Work, stated: StatedColumn) -> tuple[Model, Field]:
    """The field that is meant.

    Raises:
        NotProvenError: there is none, or more than one.
    """
    wanted = stated.model.lower()
    found = [
        (model, field)
        for model in work.original.own_models()
        if not wanted or model.name.lower() in (wanted, singular(wanted))
        for field in model.fields
        if field.name == stated.old and field.concrete
    ]
    if len(found) != 1:
        listed = ", ".join(each.label for each, _ in found) or "none"
        which = f"{stated.model or 'the models'} with a field {stated.old}"
        raise NotProvenError(f"One model is meant; {which}: {listed}. Nothing is written.")
    model, field = found[0]
    source = SourceText(work.copy.read(model.path))
    if stated.old not in field_names.declared(source, model.name):
        raise NotProvenError(
            f"{model.name} does not declare {stated.old} itself: it has it from a class that it "
            "derives from. Nothing is written."
        )
    if field.primary_key or model.label == work.web.user:
        raise NotProvenError(
            f"{model.label}.{stated.old} is a key, or one of the user's fields, which Django "
            "itself reads. Nothing is written."
        )
    return model, field


def _files(work: Work) -> Iterator[Path]:
    """Of the project, without its migrations."""
    for path in sorted(work.copy.root.rglob("*")):
        inside = path.relative_to(work.copy.root).parts
        if "migrations" not in inside and not SKIPPED_FOLDERS & set(inside) and path.is_file():
            yield path


def _sources(work: Work, name: str) -> Iterator[tuple[Path, SourceText]]:
    """Python files that name it."""
    for path in _files(work):
        if path.suffix != ".py" or not re.search(rf"(?<![a-zA-Z0-9]){name}", work.copy.read(path)):
            continue
        try:
            yield path, SourceText(work.copy.read(path))
        except EditError as error:
            raise NotProvenError(f"{work.copy.name(path)}: {error}. Nothing is written.") from None


def _refuse_others(work: Work, model: Model, name: str, does: str) -> None:
    """Raises NotProvenError where another thing has the name, too."""
    others = [
        f"{each.label}.{name}"
        for each in work.original.models
        if each.label != model.label and any(one.name == name for one in each.fields)
    ]
    for path, source in _sources(work, name):
        others += [
            f"{told} at {work.copy.name(path)}:{line}"
            for line, told in field_names.defined(source, name, (model.name,))
        ]
    if field_names.of_others(name):
        others.append("objects of Python or Django have the name")
    if others:
        raise NotProvenError(
            f"Which `{name}` is {model.name}'s can't be told everywhere: {', '.join(others[:5])}. "
            f"Nothing is {does}."
        )


def _refuse_elsewhere(work: Work, name: str, *suffixes: frozenset[str]) -> None:
    """Raises NotProvenError for files that are not read, and name it."""
    word = re.compile(rf"(?<![\w-]){name}(?![\w-])")
    known = frozenset().union(*suffixes)
    found = [
        work.copy.name(path) for path in _files(work)
        if path.suffix in known and word.search(path.read_text("utf-8", "replace"))
    ]  # fmt: skip
    if found:
        raise NotProvenError(
            f"{', '.join(found[:5])} may mean the field by `{name}`, and is not changed by this. "
            "Nothing is written."
        )


def _rename(work: Work) -> Moments:
    yield from ()
    stated = stated_columns.renamed(work.said.text)
    if stated is None:
        raise NotProvenError("Say `rename Model.field to name`. Nothing is written.")
    _refuse_unheard(work, stated)
    model, field = _field(work, stated)
    old, new = stated.old, stated.new
    taken = {each.name for each in model.fields}
    taken |= field_names.declared(SourceText(work.copy.read(model.path)), model.name)
    if not re.fullmatch(r"[a-z](?:[a-z0-9]|_(?!_|$))*", new) or new in taken:
        raise NotProvenError(f"{model.name} can't have a field {new}: it has one, or Django can't.")
    _refuse_others(work, model, old, "renamed")
    _refuse_elsewhere(work, old, _OTHERS)
    names = field_names.derived(
        old, new, is_relation=bool(field.to), has_choices=bool(field.choices)
    )
    sources = list(_sources(work, old))
    known = {each for _, source in sources for each in field_names.parameters(source, old)}
    places = []
    for path, source in sources:
        try:
            text = field_names.in_python(source, names, (model.name,), known)
        except EditError as error:
            told = f"{work.copy.name(path)}: {error}"
            raise NotProvenError(f"{told}. Nothing is written.") from None
        if text != source.content:
            work.copy.write(path, text)
            places.append(work.copy.name(path))
            if "serializers." in text and not work.said.has(*_API_TOO):
                _ask_api(work, old, new)
    for path in _files(work):
        if path.suffix in _TEMPLATES:
            held = work.copy.read(path)
            text = field_names.in_template(held, names)
            if text != held:
                work.copy.write(path, text)
                places.append(work.copy.name(path))
    operation = (
        f'migrations.RenameField(\n    model_name="{model.name.lower()}",\n'
        f'    old_name="{old}",\n    new_name="{new}",\n)'
    )
    before, last = _migrated(work, model, f"{model.name.lower()}_{new}", operation)
    since = _since(work, model.app, before)
    listed = ", ".join(f"`{each}`" for each in dict.fromkeys(places))
    done = (
        f"`{model.label}.{old}` is `{new}`, in {listed}, and its column by {since}. Code of "
        "before fails from the moment that this is migrated: stop it first."
    )
    value = _value(model, field)
    body = _RENAME_TEST.format(
        before=before, after=last, label=model.label, old=old, new=new, name=model.name
    )
    return _proven(work, model, f"{new}_was_{old}", body, f"{old} is {new}", done, {old: value})


_RENAME_TEST = """
    def test_values_stay_under_the_new_name(self):
        self.assertEqual({name}._meta.get_field("{new}").name, "{new}")
        apps = self.migrated("{before}")
        kept = [self.made(apps, n).pk for n in (1, 2)]
        rows = apps.get_model("{label}").objects.filter(pk__in=kept)
        before = dict(rows.values_list("pk", "{old}"))
        model = self.migrated("{after}").get_model("{label}")
        rows = model.objects.filter(pk__in=kept)
        self.assertEqual(dict(rows.values_list("pk", "{new}")), before)
        model = self.migrated("{before}").get_model("{label}")
        rows = model.objects.filter(pk__in=kept)
        self.assertEqual(dict(rows.values_list("pk", "{old}")), before)
"""


def _ask_api(work: Work, old: str, new: str) -> None:
    text = f"Is it `{new}` in the API as well, whose clients know `{old}`?"
    question = Question("interface", text, "yes, and they have to follow")
    if not any(each.startswith(text) for each in work.assumed):
        work.ask(question)


def _value(model: Model, field: Field) -> str:
    """Python that a row of a test has in it; empty for a relation, that rows have as they need."""
    if field.to:
        return ""
    if field.values:
        return repr(next((each for each in field.values if each), field.values[0]))
    return test_rows.value(model, field)


def _migrated(work: Work, model: Model, what: str, operation: str) -> tuple[str, str]:
    """Names of the migrations before and after, once models and migrations agree."""
    files = migration_files.of_app(work, model.app)
    if not files:
        raise NotProvenError(f"{model.app} has no migrations. Nothing is written.")
    before = files[-1].name
    name = f"{int(before[:4]) + 1:04}_{what}"
    inner = operation.replace("\n", "\n        ")
    work.copy.write(
        files[-1].path.parent / f"{name}.py",
        "from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n"
        f'    dependencies = [\n        ("{model.app}", "{before}"),\n    ]\n\n'
        f"    operations = [\n        {inner},\n    ]\n",
    )
    code, log = work.manage("makemigrations", "--check", "--dry-run", model.app)
    if code:  # indexes and constraints know fields by their names
        work.manage("makemigrations", model.app, "--no-input")
        code, log = work.manage("makemigrations", "--check", "--dry-run", model.app)
    if code:
        raise NotProvenError(f"Models and migrations do not agree: {log[-400:]}")
    work.accepted |= {(rule, "") for rule in _RULES}
    return before, migration_files.of_app(work, model.app)[-1].name


def _since(work: Work, app: str, before: str) -> str:
    """The migrations that came, as they are told."""
    names = [each.name for each in migration_files.of_app(work, app) if each.name > before]
    return " and ".join(f"`{each}`" for each in names)


def _proven(
    work: Work, model: Model, what: str, body: str, told: str, done: str, values: dict[str, str]
) -> Outcome:
    distinct = {f"{model.label}.{name}": value for name, value in values.items() if value}
    test = migration_tests.module(
        work, model.label, f"{model.name}: {told}, there and back.",
        f"{camel(f'{model.name}_{what}')}Tests", body, distinct,
    )  # fmt: skip
    found = added_tests.proven(
        work, Path(model.path), f"{model.name.lower()}_{what}", test, done=done, already=done,
        assumed=tuple(work.assumed),
    )  # fmt: skip
    command = "python manage.py makemigrations --check"
    agree = Check("migration", "passed", "models and migrations agree", command)
    return Outcome(found.text, (*found.proofs, agree), assumed=found.assumed)


def _drop(work: Work) -> Moments:
    yield from ()
    stated = stated_columns.dropped(work.said.text)
    if stated is None:
        raise NotProvenError("Say `drop Model.field`. Nothing is written.")
    model, field = _field(work, stated)
    name = stated.old
    _refuse_others(work, model, name, "dropped")
    _refuse_elsewhere(work, name, _OTHERS, _TEMPLATES)
    places = []
    for path, source in _sources(work, name):
        try:
            text = field_names.without(source, name, (model.name,))
        except EditError as error:
            raise NotProvenError(
                f"{work.copy.name(path)}: {error}, and what it is to do without "
                f"{model.name}.{name} is not known. Nothing is written: change it first."
            ) from None
        if text != source.content:
            work.copy.write(path, text)
            places.append(work.copy.name(path))
    _refuse_unheard(work, stated)
    operation = (
        f'migrations.RemoveField(\n    model_name="{model.name.lower()}",\n    name="{name}",\n)'
    )
    before, last = _migrated(work, model, f"{model.name.lower()}_without_{name}", operation)
    since = _since(work, model.app, before)
    listed = ", ".join(f"`{each}`" for each in places)
    done = (
        f"`{model.label}.{name}` is gone from {listed}, and its column by {since}; its values are "
        "lost then, also when the migration goes back. Code of before fails from the moment that "
        "this is migrated: stop it first."
    )
    body = _DROP_TEST.format(
        before=before, after=last, label=model.label, field=name, name=model.name
    )
    value = _value(model, field)
    return _proven(work, model, f"without_{name}", body, f"{name} is gone", done, {name: value})


_DROP_TEST = """
    def test_rows_stay_without_it(self):
        self.assertNotIn("{field}", [each.name for each in {name}._meta.get_fields()])
        apps = self.migrated("{before}")
        kept = [self.made(apps, n).pk for n in (1, 2)]
        model = self.migrated("{after}").get_model("{label}")
        self.assertEqual(model.objects.filter(pk__in=kept).count(), len(kept))
        model = self.migrated("{before}").get_model("{label}")
        self.assertEqual(model.objects.filter(pk__in=kept).count(), len(kept))
"""


PLAYBOOKS = (
    Playbook(
        "rename-field",
        "Rename a field of a model, its column, and all that reads it",
        "rename Book.descr to description everywhere, the column too",
        "a written test that migrates rows there and back; without the change it fails",
        _fits_rename,
        _rename,
    ),
    Playbook(
        "drop-field",
        "Drop a field that is only listed: from the model, its column, admin, forms and APIs",
        "drop the column fee_text of Race",
        "a written test that migrates rows there and back; without the change it fails",
        _fits_drop,
        _drop,
    ),
)
