"""A unique text field whose values come from other fields, on a table that has rows."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import added_tests, test_rows, wishes
from django_pro.agent.answer import Check
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits.query_test import made
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.outline import Model
from django_pro.rules.safe_migrations import own_values

_STATED = re.compile(
    r"\b([a-z_]\w*)\s*(?:=|:)\s*(?:models\.)?((?:Char|Slug)Field)\(([^()]*)\)\s*"
    r"(?:to|on|for|in)\s+(?:the\s+)?(?:model\s+)?(?:(\w+)\.)?([A-Z]\w*)"
)
"""`code = CharField(max_length=16, unique=True) to plots.Plot`."""
_VALUE = re.compile(
    r"\b(?:becomes?|be|gets?|have|is|are|made (?:up )?of|built from|composed of|consists? of|from)"
    r"\s+(?=((?:the |its |their |a )?[\w'\u2019\".-].*?)"
    r"(?:,?\s*\(?(?:e\.\s?g\.|for example|for instance|like\b|such as|i\.\s?e\.)"
    r"|[.;)](?:\s|$)|$))",
    re.IGNORECASE | re.MULTILINE,
)
"""What a value is made of, as far as the example that follows."""
_UNIQUE = re.compile(r"\bunique[ -](?:text |string )?[`\"']?([A-Za-z_]\w*)")
_SLUG, _TEXT = 255, 200
"""Characters of a field of which nothing is said."""
_BETWEEN = re.compile(r"\s*,\s*(?:and\s+|then\s+)?|\s+(?:and|plus|then|followed by)\s+|\s*\+\s*")
_SIGNS = {
    "dash": "-", "hyphen": "-", "minus": "-", "underscore": "_", "slash": "/", "dot": ".",
    "period": ".", "colon": ":", "space": " ", "hash": "#",
}  # fmt: skip
_LONGEST = {
    "PositiveSmallIntegerField": 5, "SmallIntegerField": 6, "IntegerField": 11, "AutoField": 11,
    "PositiveIntegerField": 10, "BigIntegerField": 20, "BigAutoField": 20,
    "PositiveBigIntegerField": 19,
}  # fmt: skip
"""Characters of a number."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the value: a text as it is, or a field by its path from the row."""

    text: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    model: Model
    name: str
    kind: str
    arguments: str
    parts: tuple[Part, ...]

    def source(self, row: str) -> str:
        """The value as an f-string."""
        inner = "".join(
            f"{{{'.'.join((row, *each.path))}}}" if each.path else each.text for each in self.parts
        )
        return f'f"{inner}"'

    @property
    def joined(self) -> list[str]:
        """Relations that the value reads."""
        return list(
            dict.fromkeys("__".join(each.path[:-1]) for each in self.parts if each.path[1:])
        )


def _fits(said: Said) -> int:
    stated = _STATED.search(said.text)
    if stated is None or "unique=True" not in stated[3].replace(" ", ""):
        return 0
    tells = said.has("existing", "rows?\\b", "theirs", "already", "old ones", "live (?:db|data)")
    return 16 if tells and any(_VALUE.finditer(said.text[stated.end() :])) else 0


def parts_of(text: str, model: Model, models: dict[str, Model]) -> tuple[Part, ...]:
    """What a value is made of, as a sentence says it; empty where it is not understood."""
    found = []
    for word in filter(
        None, (each.strip() for each in _BETWEEN.split(text.replace("\u2019", "'")))
    ):
        bare = re.sub(r"^(?:the|an?|its|their|his|her)\s+", "", word.lower())
        quoted = re.fullmatch(r"['\"`](.{1,20})['\"`]", word)
        if bare in _SIGNS:
            found.append(Part(_SIGNS[bare]))
        elif quoted or not re.search(r"\w", word):
            found.append(Part(re.sub(r"([{}\\\"])", "", quoted[1] if quoted else word)))
        else:
            path = _path(bare, model, models)
            if not path:
                return ()
            found.append(Part(path=path))
    return tuple(found) if any(each.path for each in found) else ()


def _path(words: str, model: Model, models: dict[str, Model]) -> tuple[str, ...]:
    """`section's slug`, `slug of the section`, `section.slug`, `number`, as names of fields."""
    turned = re.fullmatch(r"([\w ]+?) of (?:the |its |their )?([\w ]+)", words)
    steps = [turned[2], turned[1]] if turned else re.split(r"'s\s+|s'\s+|\.|__", words)
    names = [each.strip().replace(" ", "_") for each in steps]
    if names[0] == model.name.lower() and len(names) > 1:
        names = names[1:]
    at = model
    for number, name in enumerate(names):
        field = next((each for each in at.fields if each.name == name and each.concrete), None)
        is_last = number == len(names) - 1
        if field is None or field.null or bool(field.to) == is_last:
            return ()
        if not is_last:
            at = models[field.to]
    return tuple(names)


def _wanted(work: Work) -> _Wanted:
    """What the request states.

    Raises:
        NotProvenError: it is not understood, or the values would not differ.
    """
    models = {each.label: each for each in work.original.models}
    stated = _STATED.search(work.said.text)
    if stated is None:
        model, name, kind, arguments, rest = _in_words(work)
    else:
        name, kind, arguments, app, called = stated.groups()
        own = [
            each for each in work.original.own_models()
            if each.name == called and app in (None, each.app)
        ]  # fmt: skip
        if len(own) != 1:
            raise NotProvenError(
                f"Which model {called} is can't be told: {len(own)} have that name."
            )
        model, rest = own[0], work.said.text[stated.end() :]
    if any(each.name == name for each in model.fields):
        raise NotProvenError(f"{model.label} has a field {name} already.")
    for found in _VALUE.finditer(rest):
        parts = parts_of(found[1], model, models)
        if parts:
            wanted = _Wanted(model, name, kind, arguments, parts)
            _refuse_same(wanted, models)
            return wanted
    raise NotProvenError(
        f"What the {name} of rows that exist is made of was not understood. Say it by fields, e.g. "
        '"the section\'s slug, a dash and the number".'
    )


def _in_words(work: Work) -> tuple[Model, str, str, str, str]:
    """Model, name, kind and arguments of the field, and what follows, of a request that says `every
    plot needs a unique code; plots that exist get ...`.

    Raises:
        NotProvenError: no unique field or no model is named.
    """
    text = work.said.text
    field = _UNIQUE.search(text)
    names = [each.name for each in work.original.own_models()]
    called = wishes.mentioned(text, names)
    if field is None or not called:
        raise NotProvenError(
            "Which field of which model is to be added was not understood. Say it as in `add code "
            "= CharField(max_length=20, unique=True) to shop.Item; existing rows get ...`."
        )
    name = field[1].lower()
    is_slug = "slug" in name
    kind, longest = ("SlugField", _SLUG) if is_slug else ("CharField", _TEXT)
    work.assumed.append(f"{name} is a {kind} of at most {longest} characters.")
    own = [each for each in work.original.own_models() if each.name == called[0]]
    arguments = f"max_length={longest}, unique=True"
    return own[0], name, kind, arguments, text[field.end() :]


def _refuse_same(wanted: _Wanted, models: dict[str, Model]) -> None:
    """Values that two rows may share can't be unique."""
    model, used = wanted.model, {each.path[0] for each in wanted.parts if each.path}
    whole = [each.path for each in wanted.parts if each.path]
    own = {path[0] for path in whole if len(path) == 1}
    unique = {each.name for each in model.fields if each.unique}
    told = set(own)
    for path in whole:
        if len(path) == 2:
            target = next(each.to for each in model.fields if each.name == path[0])
            field = next(each for each in models[target].fields if each.name == path[1])
            told |= {path[0]} if field.unique else set()
    if told & unique or any(set(names) <= told for names in model.unique_together):
        return
    raise NotProvenError(
        f"Two rows of {model.label} may have the same {' and '.join(sorted(used))}: no constraint "
        f"forbids it, so {wanted.name} can't be unique by them. Nothing is written."
    )


def _run(work: Work) -> Moments:
    yield from ()
    wanted = _wanted(work)
    app, leaf = wanted.model.app, _leaf(work, wanted.model)
    _write_field(work, wanted, is_last=False)
    first = _made(work, app, f"{wanted.model.name.lower()}_{wanted.name}")
    fill = _write_fill(work, wanted, first)
    _write_field(work, wanted, is_last=True)
    last = _made(work, app, f"{wanted.model.name.lower()}_{wanted.name}_unique")
    code, log = work.manage("makemigrations", "--check", "--dry-run", app)
    if code:
        raise NotProvenError(
            f"The models and the migrations that were written differ: {log[-500:]}"
        )
    text = _tests(work, wanted, leaf)
    added = added_tests.add(work, Path(wanted.model.path), f"{wanted.name}_of_rows", text)
    check = added_tests.run(work, added)
    label, value = wanted.model.label, wanted.source("self")
    told = [
        f"`{label}` has a unique `{wanted.name}`; a row that is saved without gets {value}.",
        f"Migrations: `{first}` adds it, `{fill}` fills rows that exist, `{last}` is for unique.",
        f"`{added.name}` holds the tests, of rows that exist too.",
        "`bulk_create` and `update` call no `save()`: they have to give it themselves.",
    ]
    return Outcome("\n".join(f"- {each}" for each in told), (check, _fits_in(wanted, work)))


def _fits_in(wanted: _Wanted, work: Work) -> Check:
    """Whether the longest value that the fields may have is one that the column takes."""
    models = {each.label: each for each in work.original.models}
    longest = 0
    for part in wanted.parts:
        at, held = wanted.model, len(part.text)
        for name in part.path:
            field = next(each for each in at.fields if each.name == name)
            held = field.max_length or _LONGEST.get(field.kind, 0)
            at = models.get(field.to, at)
        longest += held
    given = re.search(r"max_length\s*=\s*(\d+)", wanted.arguments)
    room = int(given[1]) if given else 50
    told = f"the longest has {longest} characters, and {room} fit"
    return Check("values fit", "passed" if longest <= room else "failed", told)


def _leaf(work: Work, model: Model) -> str:
    """The app's last migration."""
    folder = work.copy.path(model.path).parent
    folder = folder.parent if folder.name == "models" else folder
    names = sorted(each.stem for each in (folder / "migrations").glob("[0-9]*.py"))
    if not names:
        raise NotProvenError(f"{model.app} has no migrations yet.")
    return names[-1]


def _made(work: Work, app: str, name: str) -> str:
    before = set(work.copy.changes()[1])
    code, log = work.manage("makemigrations", app, "--no-input", "-n", name)
    new = sorted(set(work.copy.changes()[1]) - before)
    if code or len(new) != 1:
        raise NotProvenError(f"makemigrations {app} makes {len(new)} migrations: {log[-500:]}")
    return work.copy.name(new[0])


def _write_field(work: Work, wanted: _Wanted, *, is_last: bool) -> None:
    """The field as it may be while rows have no value, or as it is in the end; then `save`, too."""
    path = wanted.model.path
    text = SourceText(work.copy.read(path))
    holder = next(
        node for node in ast.walk(text.tree)
        if isinstance(node, ast.ClassDef) and node.name == wanted.model.name
    )  # fmt: skip
    arguments = wanted.arguments.strip().rstrip(",")
    if "blank" not in arguments:
        arguments += ", blank=True"
    if not is_last:
        arguments = re.sub(r"unique\s*=\s*True,?\s*", "", arguments).rstrip(", ") + ", null=True"
    line = f"{wanted.name} = models.{wanted.kind}({arguments})"
    assigned = [each for each in holder.body if isinstance(each, ast.Assign)]
    own = [each for each in assigned if ast.unparse(each.targets[0]) == wanted.name]
    if own:
        splices = [Splice(text.start(own[0]), text.end(own[0]), line)]
        splices.append(_saving(text, holder, wanted))
    else:
        fields = [
            each for each in assigned
            if isinstance(each.value, ast.Call) and "objects" not in ast.unparse(each.targets[0])
        ]  # fmt: skip
        if not fields:
            raise NotProvenError(f"{wanted.model.label} has no field that this one could follow.")
        end = text.end(fields[-1])
        margin = text.margin(text.start(fields[-1]))
        splices = [Splice(end, end, f"{text.newline}{margin}{line}")]
    work.copy.write(path, text.spliced(splices))


def _saving(text: SourceText, holder: ast.ClassDef, wanted: _Wanted) -> Splice:
    """`save` gives the value where there is none."""
    margin, newline = text.margin(text.start(holder.body[0])), text.newline
    lines = [
        f"if not self.{wanted.name}:",
        f"    self.{wanted.name} = {wanted.source('self')}",
    ]
    methods = [each for each in holder.body if isinstance(each, ast.FunctionDef)]
    own = next((each for each in methods if each.name == "save"), None)
    if own is not None:
        start = text.start(own.body[0])
        return Splice(start, start, "".join(f"{each}{newline}{margin * 2}" for each in lines))
    lines += [
        '    if kwargs.get("update_fields") is not None:',
        f'        kwargs["update_fields"] = {{"{wanted.name}", *kwargs["update_fields"]}}',
        "super().save(*args, **kwargs)",
    ]
    body = newline.join(f"{margin * 2}{each}" for each in lines)
    method = f"{margin}def save(self, *args, **kwargs):{newline}{body}"
    after = next((each for each in methods if each.name == "__str__"), holder.body[-1])
    end = text.end(after)
    return Splice(end, end, f"{newline * 2}{method}")


def _write_fill(work: Work, wanted: _Wanted, before: str) -> str:
    """The migration that gives rows their values."""
    stem = Path(before).stem
    number, _, rest = stem.partition("_")
    name = f"{int(number) + 1:0{len(number)}d}_{rest}_of_rows"
    joined = ", ".join(f'"{each}"' for each in wanted.joined)
    select = f".select_related({joined})" if joined else ""
    model = wanted.model
    text = f'''"""Rows that exist get their {wanted.name}."""

from django.db import migrations


{own_values.filling(model.app, model.name, wanted.name, wanted.source("row"), select)}


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("{model.app}", "{stem}")]

    operations = [migrations.RunPython(fill_{wanted.name}, migrations.RunPython.noop)]
'''
    path = (Path(before).parent / f"{name}.py").as_posix()
    work.copy.write(path, text)
    return path


def _tests(work: Work, wanted: _Wanted, leaf: str) -> str:
    """Tests of new rows, and of rows that were there before the migrations."""
    model, name = wanted.model, wanted.name
    rows = test_rows.rows(work, model.label)
    row = rows[-1].name
    new = "\n".join(line for each in rows for line in made(each, 8, named=True))
    body = f"""
    def test_a_row_without_one_gets_it(self):
        n = 1
{new}
        {row}.full_clean()
        {row}.refresh_from_db()
        self.assertEqual({row}.{name}, {wanted.source(row)})

    def test_what_is_given_is_kept(self):
        n = 1
{new}
        {row}.{name} = "given"
        {row}.save()
        {row}.refresh_from_db()
        self.assertEqual({row}.{name}, "given")
"""
    labels = {each.name: each for each in work.original.models if each.label != work.web.user}
    user = work.web.user.partition(".")
    old = "\n".join(line for each in rows for line in made(each, 12, named=True))
    old = old.replace("get_user_model().", "user_model.")
    used = [each for each in labels.values() if re.search(rf"\b{each.name}\.(?:objects|_)", old)]
    models = [f'        {each.name} = old.get_model("{each.app}", "{each.name}")' for each in used]
    if "user_model." in old:
        models.append(f'        user_model = old.get_model("{user[0]}", "{user[2]}")')
    given = "\n".join(models)
    past = f'''

class {model.name}{name.title().replace("_", "")}MigrationTests(TransactionTestCase):
    def test_rows_that_exist_get_theirs(self):
        executor = MigrationExecutor(connection)
        leaves = executor.loader.graph.leaf_nodes()
        self.addCleanup(lambda: MigrationExecutor(connection).migrate(leaves))
        executor.migrate([("{model.app}", "{leaf}")])
        old = executor.loader.project_state([("{model.app}", "{leaf}")]).apps
{given}
        wanted = {{}}
        for n in range(3):
{old}
            wanted[{row}.pk] = {wanted.source(row)}
        MigrationExecutor(connection).migrate(leaves)
        rows = apps.get_model("{model.app}", "{model.name}")._base_manager
        self.assertEqual(dict(rows.values_list("pk", "{name}")), wanted)
'''
    names = [
        ("django.apps", "apps"), ("django.db", "connection"),
        ("django.db.migrations.executor", "MigrationExecutor"),
        ("django.test", "TransactionTestCase"),
    ]  # fmt: skip
    told = f"The {name} of a row comes from its other fields, where none is given."
    title = f"{model.name}{name.title().replace('_', '')}Tests"
    return added_tests.module(told, title, body, names, work).rstrip("\n") + "\n" + past


PLAYBOOKS = (
    Playbook(
        "computed-field",
        "Add a unique text field whose values come from other fields, to a table that has rows",
        "add code = CharField(max_length=20, unique=True) to shop.Item; existing rows get the "
        "shelf's name, a dash and the number",
        "tests of a new row, and of rows that were there before the migrations ran",
        _fits,
        _run,
    ),
)
