"""Migrations whose way back the request states: what each value becomes again."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django_pro.agent import (
    added_tests,
    computed_back,
    conditional_back,
    emptied_fields,
    joined_back,
    migration_files,
    migration_tests,
    prefixed_back,
    seeded_back,
    stated_values,
)
from django_pro.agent.computed_back import Computed
from django_pro.agent.conditional_back import Conditional
from django_pro.agent.joined_back import Joined
from django_pro.agent.migration_files import MigrationFile
from django_pro.agent.playbooks import column_in_steps, migrations
from django_pro.agent.prefixed_back import Marked
from django_pro.agent.said import Said
from django_pro.agent.seeded_back import Seeded
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError
from django_pro.edits.migration_steps import MigrationSource, OperationText, Piece, Step, quoted
from django_pro.edits.source_text import string_of
from django_pro.scaffold.stated import camel

_BACK = (
    "revers", "irreversible", "roll(?:ed|ing)? ?back", "way back", "undo", "backwards?(?! compat)",
    "go(?:ing)? back",
)  # fmt: skip
_BECOMES = (
    r"becom(?:e|es|ing)\b", r"turn(?:s|ed)? (?:back )?into\b", r"map(?:s|ped)? (?:back )?to\b",
    r"(?:goes|go|going|set|changed?|put) back to\b",
)  # fmt: skip
_IN_WORDS = re.compile(
    r"\b(?:with|whose|having|that (?:are|have|is)|which (?:are|have)|every|each|all)\b(?: "
    r"\w+){1,5}? "
    r"(?:gets?|becomes?|turns? into|goes? back to|(?:should|must|has to|have to) (?:be"
    r"|become|get)) "
    r"(?:\w+ )?(?:=\s*)?[\"'`]?\w+"
)
"""`every row with status sent gets status new`."""
_ARROW = re.compile(r"->|\u2192|=>|\s=\s")


@dataclass(frozen=True, slots=True)
class _Written:
    """What a function of a migration writes."""

    model: str
    """Label."""
    field: str
    pairs: Mapping[str, str]
    """What each value of before becomes."""

    @property
    def new(self) -> frozenset[str]:
        return frozenset(self.pairs.values())

    def is_turned(self, stated: Mapping[str, str]) -> bool:
        """Whether the stated way back is the way there, read from right to left."""
        given = list(self.pairs.values())
        return all(
            self.pairs.get(old) == value and given.count(value) == 1
            for value, old in stated.items()
        )


_NEW_MODEL = r"(?:add|create|make|build|introduce|write) (?:an? |the |our )?(?:new )?models?\b"


def _fits(said: Said) -> int:
    if not migrations.is_about(said) or said.is_meant_to("review", "explain", "plan"):
        return 0
    if said.has(_NEW_MODEL):
        return 0  # `reverse name` is of a key
    if said.has(*_BACK) and (seeded_back.is_meant(said.low) or prefixed_back.is_meant(said.low)):
        return 18
    values = re.findall(r"[\"'`][^\"'`\n]{1,40}[\"'`]|\b(?:[A-Z]+\d+|\d+[A-Z]+)\b", said.text)
    values += _ARROW.findall(said.text)
    maps = said.has(*_BECOMES) or bool(_ARROW.search(said.text))
    if column_in_steps.fits(said):
        return 17  # `and all of them can be reversed`
    if said.has(*_BACK) and any(
        each(said.low)
        for each in (conditional_back.is_meant, computed_back.is_meant, joined_back.is_meant)
    ):
        return 18
    if said.has(*_BACK) and (_IN_WORDS.search(said.low) or emptied_fields.is_meant(said)):
        return 18
    return 18 if said.has(*_BACK) and maps and len(values) > 1 else 0


def _run(work: Work) -> Moments:
    file = migration_files.only_named(work)
    try:
        source = MigrationSource(work.copy.read(file.path))
    except EditError as error:
        raise NotProvenError(f"{file.name}: {error}. Nothing is written.") from None
    numbered = [
        (number, each) for number, each in enumerate(source.operations) if each.kind == "RunPython"
    ]
    if not numbered and (of_sql := _of_sql(work, file, source)) is not None:
        return (yield from _sql_back(work, file, source, *of_sql))
    function = _function(source, numbered[0][1]) if len(numbered) == 1 else None
    is_one_way = bool(numbered) and numbered[0][1].argument("reverse_code", 1) is None
    if is_one_way and seeded_back.is_meant(work.said.low):
        seeded = seeded_back.of(work, function, file.name)
        if function is not None:
            return _computed(work, file, source, numbered[0][0], function, seeded)
    if is_one_way and prefixed_back.is_meant(work.said.low):
        marked = prefixed_back.of(source.text.tree, function, file.name)
        if function is not None:
            return _computed(work, file, source, numbered[0][0], function, marked)
    if function is not None:
        computed = _of_fields(work, file, function)
        if computed is not None:
            return _computed(work, file, source, numbered[0][0], function, computed)
    by_field = conditional_back.written(function) if function is not None else None
    if by_field is not None and conditional_back.is_meant(work.said.low):
        models = {each.label.lower(): each.fields for each in work.original.models}
        choices = next(
            (each.values for each in models.get(by_field.label.lower(), ())
             if each.name == by_field.looked), (),
        )  # fmt: skip
        found = conditional_back.stated(work.said.text, by_field, choices)
        return _by_field(work, file, source, found)
    written = _writes(source, function) if function is not None else None
    stated = (
        stated_values.pairs(work.said.text, written.pairs, written.new)
        if written is not None
        else {}
    )
    if not stated and emptied_fields.is_meant(work.said):
        return (yield from _emptied(work, file, source))
    if written is None or function is None or written.is_turned(stated):
        if re.search(conditional_back.OTHERS, work.said.low) and conditional_back.is_meant(
            work.said.low
        ):
            raise NotProvenError(
                f"{file.name} does not fill one field by the value of another one, in one "
                "statement: the stated way back can't be written. Nothing is written."
            )
        if written is None and stated_values.pairs(work.said.text, (), ()):
            raise NotProvenError(
                f"{file.name} changes values in a way that is not understood: the stated way back "
                "can't be written. Nothing is written."
            )
        return (yield from migrations.mend(work))
    if clash := set(stated) & set(stated.values()):
        raise NotProvenError(
            f"{', '.join(sorted(clash))} is a value of before and one of after: which rows are "
            "meant is not clear. Nothing is written."
        )
    number = numbered[0][0]
    name = f"{function.name}_back"
    text = _back_function(name, written, stated)
    piece = Piece(
        "schema", f"migrations.RunPython({function.name}, {name})", functions={name: text}
    )
    return _tried_back(work, file, written, stated, _with(source, number, piece))


def _with(source: MigrationSource, at: int, piece: Piece) -> str:
    """The migration with another operation in the place of one."""
    kept = {number: [Piece("schema", each.text)] for number, each in enumerate(source.operations)}
    kept[at] = [piece]
    step = Step("schema", tuple(one for pieces in kept.values() for one in pieces))
    return source.with_step(step, kept)


def _tried_back(
    work: Work, file: MigrationFile, written: _Written, stated: Mapping[str, str], text: str
) -> Outcome:
    """Writes the migration, and a test that goes back with a row of each value."""
    before = migration_files.before(work, file)
    work.copy.write(file.path, text)
    told = "; ".join(
        f"{', '.join(value for value, one in stated.items() if one == old)} -> {old}"
        for old in dict.fromkeys(stated.values())
    )
    left = sorted(written.new - set(stated))
    done = f"`{work.copy.name(file.path)}` goes back: {told}."
    if left:
        done += f" Nothing was said of {', '.join(left)}: rows with it keep it."
    body = _BACK_TEST.format(
        file=file.name, before=before, label=written.model, field=written.field,
        values="".join(
            f"\n            {quoted(value)}: {quoted(old)}," for value, old in stated.items()
        ),
    )  # fmt: skip
    test = migration_tests.module(
        work, written.model, f"{file.name} there and back.",
        f"{camel(file.name.partition('_')[2] or file.name)}BackTests", body, {}, file.app,
    )  # fmt: skip
    return added_tests.proven(
        work, file.path.parent.parent / "models.py", f"{file.name.partition('_')[2]}_back", test,
        done=done, already=done,
    )  # fmt: skip


def _by_field(
    work: Work, file: MigrationFile, source: MigrationSource, found: Conditional
) -> Outcome:
    """The way back goes by what the way there has written."""
    at, operation = next(
        (number, each) for number, each in enumerate(source.operations) if each.kind == "RunPython"
    )
    forth = operation.argument("code", 0)
    if not isinstance(forth, ast.Name):
        raise AssertionError("a RunPython of a function")
    name = f"{forth.id}_back"
    piece = Piece(
        "schema", f"migrations.RunPython({forth.id}, {name})",
        functions={name: conditional_back.function(name, found)},
    )  # fmt: skip
    before, label = migration_files.before(work, file), found.written.label
    work.copy.write(file.path, _with(source, at, piece))
    done = f"`{work.copy.name(file.path)}` goes back: {conditional_back.told(found)}"
    model = next((each for each in work.original.models if each.label == label), None)
    stem = file.name.partition("_")[2] or file.name
    test = migration_tests.module(
        work, label, f"{file.name} there and back.", f"{camel(stem)}BackTests",
        conditional_back.test(file.name, before, found, model), {}, file.app,
    )  # fmt: skip
    return added_tests.proven(
        work, file.path.parent.parent / "models.py", f"{stem}_back", test, done=done, already=done
    )


def _of_fields(
    work: Work, file: MigrationFile, function: ast.FunctionDef
) -> Computed | Joined | None:
    """The field of before as a sum of one that is filled, or joined of several."""
    text = work.said.text
    label, names = emptied_fields.written(function)
    files = [each for each in migration_files.of_app(work, file.app) if each.name <= file.name]
    known = "\n".join(work.copy.read(each.path) for each in files)
    if joined_back.is_meant(work.said.low):
        joined = joined_back.stated(text, label, names, function, known)
        if joined is not None:
            return joined
    if computed_back.is_meant(work.said.low):
        return computed_back.stated(text, label, names, function, known)
    return None


def _computed(
    work: Work, file: MigrationFile, source: MigrationSource, at: int, forth: ast.FunctionDef,
    found: Computed | Joined | Seeded | Marked,
) -> Outcome:  # fmt: skip
    """The way back computes what the way there went by."""
    name = f"{forth.name}_back"
    piece = Piece(
        "schema", f"migrations.RunPython({forth.name}, {name})",
        found.imports if isinstance(found, Computed) else (),
        functions={name: found.function(name)},
    )  # fmt: skip
    before = migration_files.before(work, file)
    work.copy.write(file.path, _with(source, at, piece))
    done = f"`{work.copy.name(file.path)}` goes back: {found.told}"
    stem = file.name.partition("_")[2] or file.name
    test = migration_tests.module(
        work, found.label, f"{file.name} there and back.", f"{camel(stem)}BackTests",
        found.test(file.name, before), {}, file.app,
    )  # fmt: skip
    return added_tests.proven(
        work, file.path.parent.parent / "models.py", f"{stem}_back", test, done=done, already=done
    )


def _emptied(work: Work, file: MigrationFile, source: MigrationSource) -> Moments:
    """The way back empties what the way there has filled."""
    found = [
        (at, each) for at, each in enumerate(source.operations)
        if each.kind in ("RunPython", "RunSQL")
    ]  # fmt: skip
    if not found:
        return (yield from migrations.mend(work))  # it fills nothing
    at, operation = found[0] if len(found) == 1 else (0, None)
    function = _function(source, operation) if operation is not None else None
    sql = operation.argument("sql", 0) if operation is not None else None
    table = _SETS.match(string_of(sql)) if sql is not None and string_of(sql) else None
    label, names = "", tuple[str, ...]()
    if function is not None:
        label, names = emptied_fields.written(function)
    elif table is not None:
        label, names = f"{file.app}.{table[1].removeprefix(f'{file.app}_')}", (table[2],)
    models = {each.label.lower(): each for each in work.original.models}
    model = models.get(label.lower())
    if operation is None or model is None:
        raise NotProvenError(
            f"{file.name} fills rows in a way that is not understood: what is to be emptied is not "
            "known. Nothing is written."
        )
    emptied = emptied_fields.of(work.said, model, names)
    added = {
        string_of(name) for each in source.operations if each.kind == "AddField"
        if (name := each.argument("name", 1)) is not None
    }  # fmt: skip
    if {each.field.name for each in emptied} <= added:
        return (yield from migrations.mend(work))  # the column goes
    if function is not None:
        back = f"{function.name}_back"
        piece = Piece(
            "schema", f"migrations.RunPython({function.name}, {back})",
            functions={back: emptied_fields.function(back, model.label, emptied)},
        )  # fmt: skip
    elif table is not None and sql is not None:
        back = f"UPDATE {table[1]} SET {table[2]} = {emptied[0].sql}"  # noqa: S608 - as there
        piece = Piece(
            "schema", f"migrations.RunSQL(\n    {source.of(sql)},\n    {quoted(back)},\n)"
        )
    before = migration_files.before(work, file)
    work.copy.write(file.path, _with(source, at, piece))
    values = ", ".join(f"{each.field.name} is {each.value}" for each in emptied)
    done = (
        f"`{work.copy.name(file.path)}` goes back: {values} in every row of {model.label}, "
        "whatever it was before."
    )
    stem = file.name.partition("_")[2] or file.name
    body = emptied_fields.test(file.name, before, model.label, emptied)
    test = migration_tests.module(
        work, model.label, f"{file.name} there and back.", f"{camel(stem)}BackTests", body, {},
        file.app,
    )  # fmt: skip
    return added_tests.proven(
        work, file.path.parent.parent / "models.py", f"{stem}_back", test, done=done, already=done
    )


_SETS = re.compile(
    r"\s*UPDATE\s+[\"`]?(\w+)[\"`]?\s+SET\s+[\"`]?(\w+)[\"`]?\s*=(?![^;]*,\s*[\"`]?\w+[\"`]?\s*=)"
    r"[^;]*;?\s*$",
    re.IGNORECASE,
)
_UPDATE = re.compile(
    r"\s*UPDATE\s+[\"`]?(\w+)[\"`]?\s+SET\s+[\"`]?(\w+)[\"`]?\s*=\s*'([^']*)'\s+WHERE\s+[\"`"
        r"]?(\w+)[\"`]?"
    r"\s*=\s*'([^']*)'\s*;?\s*", re.IGNORECASE,
)  # fmt: skip


def _of_sql(
    work: Work, file: MigrationFile, source: MigrationSource
) -> tuple[int, _Written, str, Mapping[str, str]] | None:
    """Place, values, table and stated way back of the one RunSQL; None where it is no plain UPDATE,
    or no way back is stated."""
    found = [(at, each) for at, each in enumerate(source.operations) if each.kind == "RunSQL"]
    sql = found[0][1].argument("sql", 0) if len(found) == 1 else None
    match = _UPDATE.fullmatch(string_of(sql)) if sql is not None and string_of(sql) else None
    if match is None or match[2] != match[4] or found[0][1].argument("reverse_sql", 1) is not None:
        return None
    model = next(
        (each for each in work.original.models
         if each.app == file.app and f"{each.app}_{each.name.lower()}" == match[1]), None,
    )  # fmt: skip
    if model is None:
        return None
    written = _Written(model.label, match[2], {match[5]: match[3]})
    stated = stated_values.pairs(work.said.text, written.pairs, written.new)
    known = {value: old for value, old in stated.items() if value in written.new}
    return (found[0][0], written, match[1], known) if known else None


def _sql_back(
    work: Work, file: MigrationFile, source: MigrationSource, number: int, written: _Written,
    table: str, stated: Mapping[str, str],
) -> Moments:  # fmt: skip
    yield from ()
    statements = [
        f"UPDATE {table} SET {written.field} = '{old}' "  # noqa: S608 - as the way there has it
        f"WHERE {written.field} = '{value}'"
        for value, old in stated.items()
    ]
    operation = source.operations[number]
    sql = operation.argument("sql", 0)
    if sql is None:
        raise AssertionError("a RunSQL with a statement")
    listed = [quoted(each) for each in statements]
    back = listed[0] if len(listed) == 1 else f"[{', '.join(listed)}]"
    written_anew = f"migrations.RunSQL(\n    {source.of(sql)},\n    {back},\n)"
    return _tried_back(
        work, file, written, stated, _with(source, number, Piece("schema", written_anew))
    )


_BACK_TEST = """
    def test_values_of_before_come_back(self):
        became = {{{values}
        }}
        apps = self.migrated("{file}")
        rows = {{
            self.made(apps, n, {field}=value).pk: before
            for n, (value, before) in enumerate(became.items(), 1)
        }}
        model = self.migrated("{before}").get_model("{label}")
        found = dict(model.objects.filter(pk__in=rows).values_list("pk", "{field}"))
        self.assertEqual(found, rows)
        model = self.migrated("{file}").get_model("{label}")
        self.assertEqual(model.objects.filter(pk__in=rows).count(), len(rows))
"""


def _function(source: MigrationSource, operation: OperationText) -> ast.FunctionDef | None:
    code = operation.argument("code", 0)
    return source.functions.get(code.id) if isinstance(code, ast.Name) else None


def _writes(source: MigrationSource, function: ast.FunctionDef) -> _Written | None:
    """The one field that a function gives values, and all texts that it and the module name."""
    labels, fields = set[str](), set[str]()
    for node in ast.walk(function):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "get_model":
            labels.add(".".join(filter(None, map(string_of, node.args))))
        elif node.func.attr == "update":
            fields |= {each.arg or "" for each in node.keywords}
    fields |= {
        target.attr for node in ast.walk(function) if isinstance(node, ast.Assign)
        for target in node.targets if isinstance(target, ast.Attribute)
    }  # fmt: skip
    pairs = dict(_pairs(source))
    if len(labels) != 1 or len(fields) != 1 or not pairs:
        return None
    return _Written(labels.pop(), fields.pop(), pairs)


def _pairs(source: MigrationSource) -> Iterator[tuple[str, str]]:
    """Texts of before and after: of dictionaries and pairs, else of `filter(...).update(...)`."""
    for node in ast.walk(source.text.tree):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if key is not None and string_of(key) and string_of(value):
                    yield string_of(key), string_of(value)
        elif isinstance(node, ast.Tuple) and len(node.elts) == 2 and all(map(string_of, node.elts)):
            if not _is_dependency(source, node):
                yield string_of(node.elts[0]), string_of(node.elts[1])
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".update"):
            inner = node.func.value if isinstance(node.func, ast.Attribute) else None
            old = inner.keywords if isinstance(inner, ast.Call) else []
            for one, other in zip(old, node.keywords, strict=False):
                if string_of(one.value) and string_of(other.value):
                    yield string_of(one.value), string_of(other.value)


def _is_dependency(source: MigrationSource, node: ast.Tuple) -> bool:
    return any(each is node for each in ast.walk(source.node))


def _back_function(name: str, written: _Written, stated: Mapping[str, str]) -> str:
    app, _, model = written.model.partition(".")
    values = "".join(f"        {quoted(each)}: {quoted(stated[each])},\n" for each in stated)
    return (
        f'def {name}(apps, schema_editor):\n    {model} = apps.get_model("{app}", "{model}")\n'
        f"    before = {{\n{values}    }}\n"
        f"    for value, old in before.items():\n"
        f"        {model}.objects.filter({written.field}=value).update({written.field}=old)"
    )


PLAYBOOKS = (
    Playbook(
        "stated-way-back",
        "Write the way back of a migration with the values that the request states",
        'add a reverse to 0004_grades: 1 and 2 become "good", 3 becomes "fair"',
        "a written test that goes back with a row of each value; without the change it fails",
        _fits,
        _run,
    ),
)
