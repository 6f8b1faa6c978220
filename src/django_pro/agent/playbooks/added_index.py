"""An index on fields that a request names, with its migration."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

from django_pro.agent import added_tests, migration_files, stated_index, test_rows, unheard
from django_pro.agent.answer import Check
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.outline import Model
from django_pro.edits import EditError
from django_pro.edits.class_edit import class_named
from django_pro.edits.settings_file import in_its_quotes
from django_pro.edits.source_text import SourceText, Splice
from django_pro.scaffold.stated import camel, snake

_LONGEST = 30
"""Characters of an index's name."""


_MORE = re.compile(
    r"(?:^|[.;!?:]\s+|,?\s(?:and|also|then|plus)\s+)(?:(?:please|also|then) )*"
    r"(?:sort|order|filter|change|make(?! sure)|show|cache|paginate|remove|drop|rename|limit"
    r"|speed up|rewrite|use|replace|return|let|register|expose|set|turn|convert|move)\b[^.;\n]*",
    re.IGNORECASE,
)
"""What is ordered beside the index."""


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan") or not stated_index.is_asked(said.text):
        return 0
    if re.search(r"\b\d{4}_\w+|\b0\d{3}\b", said.text):
        return 0  # of a migration that is there
    return 18 if said.names or said.has("table", r"models?\b", r"ind\w+ on\b") else 0


def _run(work: Work) -> Moments:
    yield from ()
    text = work.said.text
    models = [
        (each, fields) for each in stated_index.model_of(text, work.original.own_models())
        if (fields := stated_index.fields_of(text, each))
    ]  # fmt: skip
    if len(models) != 1:
        listed = ", ".join(each.label for each, _ in models) or "none"
        raise NotProvenError(
            f"An index on which fields of which model? Found: {listed}. Nothing is written: say "
            "e.g. `add an index on (status, created_at) to Order`."
        )
    model, indexes = models[0]
    if more := _MORE.search(unheard.without(text, work.beside)):
        raise NotProvenError(
            f"Not understood: `{more[0].strip(' ,.;:')}`. Nothing is written: say it in other "
            "words, or leave it out."
        )
    if work.said.has(r"concurrent"):
        _refuse_no_postgres(work)
    names = [_name(model, each) for each in indexes]
    path = Path(model.path)
    try:
        content = _with_indexes(
            work.copy.read(path), model.name, dict(zip(names, indexes, strict=True))
        )
    except EditError as error:
        told = f"{work.copy.name(path)}: {error}"
        raise NotProvenError(f"{told}. Nothing is written.") from None
    work.copy.write(path, content)
    before = {each.name for each in migration_files.of_app(work, model.app)}
    what = "_".join(each.lstrip("-") for each in indexes[0])
    code, log = work.manage(
        "makemigrations", model.app, "--no-input", "--name", f"{model.name.lower()}_{what}_idx"
    )
    new = [each for each in migration_files.of_app(work, model.app) if each.name not in before]
    if code or len(new) != 1:
        raise NotProvenError(f"makemigrations {model.app} makes no migration: {log[-400:]}")
    written = work.copy.read(new[0].path)
    kinds = set(re.findall(r"migrations\.([A-Z]\w+)\(", written))
    if kinds != {"AddIndex"}:
        raise NotProvenError(
            f"Models and migrations did not agree before: makemigrations writes {sorted(kinds)}."
        )
    if _is_postgres(work):
        work.copy.write(new[0].path, _concurrently(written))
    listed = "; ".join(f"`{', '.join(each)}`" for each in indexes)
    done = f"`{model.label}` has an index on {listed}, by `{work.copy.name(new[0].path)}`" + (
        ", built without a lock that writers wait for." if _is_postgres(work) else "."
    )
    body = "\n".join(_test(work, model, *each) for each in zip(names, indexes, strict=True))
    test = added_tests.module(
        f"Indexes of {model.name}.", f"{camel(f'{model.name}_{what}')}IndexTests", body, (), work
    )
    found = added_tests.proven(
        work, path, f"{snake(model.name)}_{what}_index", test, done=done, already=done
    )
    check = Check("migration", "passed", f"{new[0].name} adds it and nothing else",
                  "python manage.py makemigrations --check")  # fmt: skip
    return Outcome(found.text, (*found.proofs, check), assumed=found.assumed)


def _is_postgres(work: Work) -> bool:
    engines = work.original.engines.values()
    return bool(engines) and all("postgresql" in each for each in engines)


def _refuse_no_postgres(work: Work) -> None:
    if not _is_postgres(work):
        raise NotProvenError(
            "An index is built concurrently on PostgreSQL alone, and the settings name another "
            "database. Nothing is written."
        )


def _name(model: Model, fields: tuple[str, ...]) -> str:
    name = "_".join((snake(model.name), *(each.lstrip("-") for each in fields)))
    return f"{name[: _LONGEST - 4].strip('_')}_idx"


def _with_indexes(content: str, model: str, indexes: dict[str, tuple[str, ...]]) -> str:
    """The class with the indexes in its Meta.

    Raises:
        EditError: they are made in a way that is not understood.
    """
    text = SourceText(content)
    holder = class_named(text.tree, model)
    if not re.search(r"^from django\.db import .*\bmodels\b", content, re.MULTILINE):
        raise EditError("it does not import models from django.db")
    written = [
        in_its_quotes(f'models.Index(fields=[{", ".join(map(_quoted, each))}], name="{name}")',
                      content)
        for name, each in indexes.items()
    ]  # fmt: skip
    meta = next(
        (each for each in holder.body if isinstance(each, ast.ClassDef) and each.name == "Meta"),
        None,
    )
    if meta is None:
        indent = text.indent(holder.body[-1])
        fields = [each for each in holder.body if isinstance(each, ast.Assign)]
        end = text.end(fields[-1] if fields else holder.body[0])
        inner = f"\n\n{indent}class Meta:\n{_listed(written, indent * 2)}"
        return text.spliced([Splice(end, end, inner)])
    for node in meta.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "indexes":
            if not isinstance(node.value, ast.List | ast.Tuple) or not node.value.elts:
                raise EditError("its indexes are no list")
            end = text.end(node.value.elts[-1])
            is_spread = node.value.lineno != node.value.elts[-1].lineno
            gap = ",\n" + " " * node.value.elts[-1].col_offset if is_spread else ", "
            return text.spliced([Splice(end, end, "".join(gap + each for each in written))])
    end = text.end(meta.body[-1])
    return text.spliced([Splice(end, end, f"\n{_listed(written, text.indent(meta.body[0]))}")])


def _listed(written: list[str], indent: str) -> str:
    line = f"{indent}indexes = [{', '.join(written)}]"
    if len(line) <= 88:
        return line
    inner = "".join(f"{indent}    {each},\n" for each in written)
    return f"{indent}indexes = [\n{inner}{indent}]"


def _quoted(text: str) -> str:
    return f'"{text}"'


def _concurrently(content: str) -> str:
    """The migration that locks out no writer."""
    content = content.replace("migrations.AddIndex(", "AddIndexConcurrently(")
    content = content.replace(
        "class Migration(migrations.Migration):\n",
        "class Migration(migrations.Migration):\n\n    atomic = False\n", 1,
    )  # fmt: skip
    return content.replace(
        "from django.db import",
        "from django.contrib.postgres.operations import AddIndexConcurrently\n"
        "from django.db import", 1,
    )  # fmt: skip


def _test(work: Work, model: Model, name: str, fields: tuple[str, ...]) -> str:
    """A test that the database has it, and on SQLite that it takes it."""
    named = ", ".join(_quoted(each.lstrip("-")) for each in fields)
    lines = [
        f"    def test_{name}_is_there(self):",
        "        with connection.cursor() as cursor:",
        f"            table = {model.name}._meta.db_table",
        "            found = connection.introspection.get_constraints(cursor, table)",
        f"        fields = map({model.name}._meta.get_field, [{named}])",
        "        columns = [each.column for each in fields]",
        f'        self.assertEqual(found["{name}"]["columns"], columns)',
    ]
    first = next(each for each in model.fields if each.name == fields[0].lstrip("-"))
    value = json.dumps(first.values[0]) if first.values else test_rows.PLAIN.get(first.kind, '"1"')
    is_sqlite = all("sqlite" in each for each in work.original.engines.values())
    if is_sqlite and not first.to and len(fields) > 1:
        lines += [
            "",
            f"    def test_{name}_is_taken(self):",
            f"        rows = {model.name}.objects.filter({first.name}={value})",
            f"        plan = rows.order_by({', '.join(map(_quoted, fields[1:]))}).explain()",
            f'        self.assertIn("{name}", plan)',
            '        self.assertNotIn("TEMP B-TREE", plan)',
        ]
    return "\n".join(lines) + "\n"


PLAYBOOKS = (
    Playbook(
        "add-index",
        "Add an index on fields of a model, with its migration; concurrently on PostgreSQL",
        "add an index on (status, created_at) to Order",
        "a written test that the database has it and, on SQLite, takes it; without it fails",
        _fits,
        _run,
    ),
)
