"""Migrations whose values the request states: a way back, a column that is filled in steps."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django_pro.agent import (
    added_tests,
    conditional_back,
    emptied_fields,
    migration_files,
    migration_tests,
    stated_ranges,
    stated_values,
)
from django_pro.agent.conditional_back import Conditional
from django_pro.agent.making import admin_said
from django_pro.agent.migration_files import MigrationFile
from django_pro.agent.playbooks import migrations
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError
from django_pro.edits.migration_steps import MigrationSource, OperationText, Piece, Step
from django_pro.edits.source_text import string_of
from django_pro.engine.outline import Field, Model
from django_pro.rules.safe_migrations.own_values import filling
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
_EMPTY = (r"nullable\b", r"null ?= ?true", r"allow(?:s|ing)? null", r"with null\b", r"as null\b")
_FILLS = (
    r"(?:back-?)?fill", r"populat", r"cop(?:y|ies)\b", r"not[- ]null\b", r"null ?= ?false",
    r"(?:required|mandatory)\b",
)  # fmt: skip
_STEPS = (
    r"split", r"three\b", r"3 (?:migrations|steps)", r"in (?:\w+ )?steps", r"separate migrations",
    r"step by step", r"(?:then|finally|afterwards?|at last|only then)\b.{0,60}\bnot[- ]null",
    r"first\b.{0,40}\bnull(?:able)?\b.{0,80}\bthen\b",
)  # fmt: skip
_WITH = re.compile(
    r"\b(?:(?:back-?)?fill\w*|populat\w+|set|cop(?:y|ies))\b"
    r"(?: (?!(?:with|from|to|by|using|nullable|null)\b)[\w.'-]+){0,7}? (?:with|from|to|by|using) "
    r"(.{1,90}?)"
    r"(?=[,;]|\.(?:\s|$)|\b(?:then|finally|third|and (?:make|set|only|after|in the))\b|$)",
    re.IGNORECASE,
)
GOES_ON = (
    (
        r"(?:old|previous|running|current|deployed|live) (?:code|version|release|instances?"
        r"|servers?|workers?|processes)\b"
    ),
    r"(?:still|keeps?|goes? on|continues? to|stays?) (?:run|serv|insert|writ|add)\w*",
    r"(?:during|throughout) (?:the |a |our )?(?:\w+ )?(?:deploy\w*|roll-?out|release)\b",
    r"(?:zero|no|without(?: any)?|any)[- ]downtime",
    r"rolling\b",
    r"blue[- /]green",
    r"(?:in the )?mean ?(?:while|time)\b",
    r"(?:once more|again) before\b",
)
"""That rows are added between the steps."""
_APART = (
    (
        r"(?:no|never|not)\b[^.;]{0,60}\b(?:schema (?:and|with) (?:data|rows)"
        r"|(?:data|rows) (?:and|with) (?:the )?schema)\b"
    ),
    (
        r"(?:schema (?:and|from) (?:data|rows)|(?:data|rows) (?:and|from) (?:the )?schema)\b"
        r"[^.;]{0,40}\b(?:apart|separate\w*|own)"
    ),
)  # fmt: skip
"""That no migration does both."""
_DEPLOYED = re.compile(
    r"\b(?:is|was|has been|have) (?:already )?(?:deployed|applied|released)|\balready (?:deployed"
    r"|applied|released|ran|run)\b"
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


def _fits_back(said: Said) -> int:
    if not migrations.is_about(said) or said.is_meant_to("review", "explain", "plan"):
        return 0
    values = re.findall(r"[\"'`][^\"'`\n]{1,40}[\"'`]|\b(?:[A-Z]+\d+|\d+[A-Z]+)\b", said.text)
    values += _ARROW.findall(said.text)
    maps = said.has(*_BECOMES) or bool(_ARROW.search(said.text))
    if _fits_steps(said):
        return 17  # `and all of them can be reversed`
    if said.has(*_BACK) and conditional_back.is_meant(said.low):
        return 18
    if said.has(*_BACK) and (_IN_WORDS.search(said.low) or emptied_fields.is_meant(said)):
        return 18
    return 18 if said.has(*_BACK) and maps and len(values) > 1 else 0


def _fits_steps(said: Said) -> int:
    is_told = bool(_WITH.search(said.text)) and not said.has(
        r"plan\b", r"explain", r"review", r"how (?:do|would|can|should)\b", r"why\b"
    )
    is_other = said.is_meant_to("review", "explain", "plan") and not is_told
    if not migrations.is_about(said) or is_other:
        return 0
    return 18 if said.has(*_EMPTY) and said.has(*_FILLS) and said.has(*_STEPS) else 0


def _one(work: Work) -> MigrationFile:
    found = migration_files.named(work)
    if len(found) > 1:
        # `it must be possible to migrate back to 0001`
        ends = re.findall(
            r"\b(?:back to|down to|to|from|before|after|until|migrate) (?:\w+[/. ])?(\d{4})(?!\d)",
            work.said.text,
        )
        rest = [each for each in found if each.name[:4] not in ends]
        found = rest if len(rest) == 1 else found
    if len(found) != 1:
        listed = ", ".join(f"{each.app}.{each.name}" for each in found) or "none"
        raise NotProvenError(f"One migration has to be named; found: {listed}. Nothing is written.")
    return found[0]


def _back(work: Work) -> Moments:
    file = _one(work)
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
    by_field = conditional_back.written(function) if function is not None else None
    if by_field is not None and conditional_back.is_meant(work.said.low):
        return _by_field(work, file, source, conditional_back.stated(work.said.text, by_field))
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
    kept = {at: [Piece("schema", each.text)] for at, each in enumerate(source.operations)}
    kept[number] = [piece]
    step = Step("schema", tuple(one for pieces in kept.values() for one in pieces))
    return _tried_back(work, file, written, stated, source.with_step(step, kept))


def _tried_back(
    work: Work, file: MigrationFile, written: _Written, stated: Mapping[str, str], text: str
) -> Outcome:
    """Writes the migration, and a test that goes back with a row of each value."""
    before = _before(work, file)
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
            f"\n            {_quoted(value)}: {_quoted(old)}," for value, old in stated.items()
        ),
    )  # fmt: skip
    test = migration_tests.module(
        work, written.model, f"{file.name} there and back.",
        f"{camel(file.name.partition('_')[2] or file.name)}BackTests", body, {},
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
    kept = {number: [Piece("schema", each.text)] for number, each in enumerate(source.operations)}
    kept[at] = [piece]
    step = Step("schema", tuple(one for pieces in kept.values() for one in pieces))
    before, label = _before(work, file), found.written.label
    work.copy.write(file.path, source.with_step(step, kept))
    done = f"`{work.copy.name(file.path)}` goes back: {conditional_back.told(found)}"
    model = next((each for each in work.original.models if each.label == label), None)
    stem = file.name.partition("_")[2] or file.name
    test = migration_tests.module(
        work, label, f"{file.name} there and back.", f"{camel(stem)}BackTests",
        conditional_back.test(file.name, before, found, model), {},
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
            "schema", f"migrations.RunSQL(\n    {source.of(sql)},\n    {_quoted(back)},\n)"
        )
    kept = {number: [Piece("schema", each.text)] for number, each in enumerate(source.operations)}
    kept[at] = [piece]
    step = Step("schema", tuple(one for pieces in kept.values() for one in pieces))
    before = _before(work, file)
    work.copy.write(file.path, source.with_step(step, kept))
    values = ", ".join(f"{each.field.name} is {each.value}" for each in emptied)
    done = (
        f"`{work.copy.name(file.path)}` goes back: {values} in every row of {model.label}, "
        "whatever it was before."
    )
    stem = file.name.partition("_")[2] or file.name
    body = emptied_fields.test(file.name, before, model.label, emptied)
    test = migration_tests.module(
        work, model.label, f"{file.name} there and back.", f"{camel(stem)}BackTests", body, {}
    )
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
    listed = [_quoted(each) for each in statements]
    back = listed[0] if len(listed) == 1 else f"[{', '.join(listed)}]"
    written_anew = f"migrations.RunSQL(\n    {source.of(sql)},\n    {back},\n)"
    kept = {at: [Piece("schema", each.text)] for at, each in enumerate(source.operations)}
    kept[number] = [Piece("schema", written_anew)]
    step = Step("schema", tuple(one for pieces in kept.values() for one in pieces))
    return _tried_back(work, file, written, stated, source.with_step(step, kept))


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


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _before(work: Work, file: MigrationFile) -> str:
    """The migration that stands before it in its app."""
    names = [each.name for each in migration_files.of_app(work, file.app)]
    at = names.index(file.name)
    if not at:
        raise NotProvenError(f"{file.name} is the first migration: nothing is before it.")
    return names[at - 1]


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
    values = "".join(f"        {_quoted(each)}: {_quoted(stated[each])},\n" for each in stated)
    return (
        f'def {name}(apps, schema_editor):\n    {model} = apps.get_model("{app}", "{model}")\n'
        f"    before = {{\n{values}    }}\n"
        f"    for value, old in before.items():\n"
        f"        {model}.objects.filter({written.field}=value).update({written.field}=old)"
    )


def _steps(work: Work) -> Moments:
    yield from ()
    file = _one(work)
    if _DEPLOYED.search(work.said.low):
        raise NotProvenError(
            f"{file.name} has run on a server already: what is written anew there would not run "
            "again. Nothing is written."
        )
    try:
        source = MigrationSource(work.copy.read(file.path))
        number, operation = _adding(source)
        label, name = f"{file.app}.{_text(operation, 'model_name', 0)}", _text(operation, "name", 1)
        model = next(each for each in work.original.models if each.label.lower() == label.lower())
        nullable, final = _fields(source, operation)
    except (EditError, StopIteration) as error:
        raise NotProvenError(
            f"{file.name}: {error or 'its model is gone'}. Nothing is written."
        ) from None
    value, loading, distinct, needs = _value(work, model, name)
    files = migration_files.of_app(work, file.app)
    later = [each for each in files if each.name > file.name]
    if any(re.search(rf"[\"']{name}[\"']", work.copy.read(each.path)) for each in later):
        raise NotProvenError(f"A later migration changes {name} as well. Nothing is written.")
    head = f"    model_name={_quoted(model.name.lower())},\n    name={_quoted(name)},\n"
    piece = Piece("schema", f"migrations.AddField(\n{head}    field={nullable},\n)")
    kept = {at: [Piece("schema", each.text)] for at, each in enumerate(source.operations)}
    kept[number] = [piece]
    step = Step("schema", tuple(one for pieces in kept.values() for one in pieces))
    before = _before(work, file)
    work.copy.write(file.path, source.with_step(step, kept))
    last = files[-1].name
    at = int(last[:4])
    fill = filling(file.app, model.name, name, value, loading)
    run = f"migrations.RunPython(fill_{name}, migrations.RunPython.noop)"
    second, third = f"{at + 1:04}_fill_{name}", f"{at + 2:04}_{model.name.lower()}_{name}_not_null"
    dependencies = [(file.app, last), *needs]
    folder = file.path.parent
    work.copy.write(
        folder / f"{second}.py",
        _migration(
            f"Gives rows their {name}: the second of three steps.", fill, [run], dependencies
        ),
    )
    alter = f"migrations.AlterField(\n{head}    field={final},\n)"
    told = f"No row goes without {name}: the last of three steps, once no old code runs."
    goes_on = work.said.has(*GOES_ON) and not work.said.has(*_APART)
    if goes_on:
        # What the old code has added since the second step is filled here.
        text = _migration(told, fill, [run, alter], [(file.app, second)], source)
        does = "fills what came meanwhile, and makes it NOT NULL"
    else:
        text = _migration(told, "", [alter], [(file.app, second)], source)
        does = (
            f"makes it NOT NULL, and nothing else: it fails, and changes nothing, where code of "
            f"before has added rows since {second}"
        )
    work.copy.write(folder / f"{third}.py", text)
    shown = value.removeprefix("row.")
    done = (
        f"- `{work.copy.name(file.path)}` adds the column, nullable: code that does not know it "
        f"goes on.\n- `{work.copy.name(folder / second)}.py` fills it, {shown}, in batches.\n"
        f"- `{work.copy.name(folder / third)}.py` {does}."
    )
    own = next(each for each in model.fields if each.name == name)
    read, expected = _compared(own, value)
    body = _STEPS_TEST.format(
        before=before, first=file.name, last=third, label=model.label, name=name, read=read,
        value=expected,
    )  # fmt: skip
    test = migration_tests.module(
        work, model.label, f"{name} of {model.name} comes in three steps.",
        f"{camel(f'{model.name}_{name}')}StepsTests", body, distinct,
    )  # fmt: skip
    return added_tests.proven(
        work, folder.parent / "models.py", f"{name}_steps", test, done=done, already=done
    )


_STEPS_TEST = """
    def test_rows_are_filled_before_the_column_is_not_null(self):
        apps = self.migrated("{before}")
        kept = [self.made(apps, n).pk for n in (1, 2, 3)]
        self.migrated("{first}")
        # The code of before knows nothing of the column.
        kept.append(self.made(apps, 4).pk)
        model = self.migrated("{last}").get_model("{label}")
        self.assertFalse(model._meta.get_field("{name}").null)
        for row in model.objects.filter(pk__in=kept):
            self.assertEqual({read}, {value})
        model = self.migrated("{before}").get_model("{label}")
        self.assertEqual(model.objects.filter(pk__in=kept).count(), len(kept))
"""


def _adding(source: MigrationSource) -> tuple[int, OperationText]:
    found = [
        (number, each) for number, each in enumerate(source.operations) if each.kind == "AddField"
    ]
    if len(found) != 1:
        raise EditError(f"it adds {len(found)} columns")
    if any(each.kind in ("RunPython", "RunSQL") for each in source.operations):
        raise EditError("it writes rows as well, which may need the column as it is")
    return found[0]


def _text(operation: OperationText, name: str, position: int) -> str:
    node = operation.argument(name, position)
    if node is None or not string_of(node):
        raise EditError(f"its {name} is not written out")
    return string_of(node)


def _fields(source: MigrationSource, operation: OperationText) -> tuple[str, str]:
    """The field nullable and without a default, and as it is in the end."""
    call = operation.argument("field", 2)
    keeps = operation.argument("preserve_default")
    if not isinstance(call, ast.Call):
        raise EditError("its field is not written out")
    given = {each.arg: source.of(each.value) for each in call.keywords}
    if given.get("null") == "True" or "db_default" in given:
        raise EditError("its column is nullable, or the database has a default for it")
    is_kept = not (isinstance(keeps, ast.Constant) and keeps.value is False)
    plain = [source.of(each) for each in call.args]
    plain += [f"{name}={value}" for name, value in given.items() if name not in ("default", "null")]
    called = source.of(call.func)
    last = [*plain, f"default={given['default']}"] if is_kept and "default" in given else plain
    return f"{called}({', '.join([*plain, 'null=True'])})", f"{called}({', '.join(last)})"


def _by_choice(
    work: Work, model: Model, name: str
) -> tuple[str, str, Mapping[str, str], list[tuple[str, str]]] | None:
    """The same where it goes by a choice of the row: `regular 29900, student 9900`.

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
        entries = ", ".join(f"{_quoted(each)}: {value}" for each, value in given.items())
        listed = ", ".join(_quoted(each) for each in given)
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
    """The same where it goes by a number of the row: `below 8 S, from 8 to below 12 M, from 12 L`.

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


def _value(
    work: Work, model: Model, name: str
) -> tuple[str, str, Mapping[str, str], list[tuple[str, str]]]:
    """Source of what a row is filled with, the end of the queryset that loads it, values that
    tell rows apart in the test, and the migrations that it needs.

    Raises:
        NotProvenError: it is not known what it is filled with.
    """
    found = _WITH.search(work.said.text)
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
        return _quoted(bare)
    found = _LITERAL.match(bare)
    if found is None:
        return ""
    value = found[1] if found[2] is None else found[2]
    if field.kind.endswith(("IntegerField", "FloatField")):
        return value if re.fullmatch(r"-?\d+(?:\.\d+)?", value) else ""
    if field.kind == "DecimalField" and re.fullmatch(r"-?\d+", value):
        return value
    return _quoted(value)


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


def _compared(field: Field, value: str) -> tuple[str, str]:
    """How a test reads the field, and what it expects of a value that is written as a text."""
    if value.startswith('"') and field.kind == "DecimalField":
        return f"float(row.{field.name})", str(float(value.strip('"')))
    if value.startswith('"') and field.kind == "DateField":
        return f"str(row.{field.name})", value
    return f"row.{field.name}", value


def _migration(
    told: str,
    function: str,
    operations: list[str],
    dependencies: list[tuple[str, str]],
    source: MigrationSource | None = None,
) -> str:
    """A file of its own; rows are filled batch by batch, each committed by itself, where there is
    a function that fills them."""
    listed = "".join(f"        ({_quoted(app)}, {_quoted(name)}),\n" for app, name in dependencies)
    inner = "".join("        " + each.replace("\n", "\n        ") + ",\n" for each in operations)
    names = set(re.findall(r"\b([A-Za-z_]\w*)\b", " ".join(operations)))
    lines = ["from django.db import migrations"]
    if source is not None:
        kept = [
            source.text.of(node) for node in source.text.tree.body
            if isinstance(node, ast.Import | ast.ImportFrom)
            and {each.asname or each.name.partition(".")[0] for each in node.names} & names
        ]  # fmt: skip
        lines = kept or lines
    return (
        f'"""{told}"""\n\n'
        + "\n".join(lines)
        + (f"\n\n\n{function}" if function else "")
        + "\n\n\nclass Migration(migrations.Migration):\n"
        + ("    atomic = False\n\n" if function else "")
        + f"    dependencies = [\n{listed}    ]\n\n    operations = [\n{inner}    ]\n"
    )


PLAYBOOKS = (
    Playbook(
        "stated-way-back",
        "Write the way back of a migration with the values that the request states",
        'add a reverse to 0004_grades: 1 and 2 become "good", 3 becomes "fair"',
        "a written test that goes back with a row of each value; without the change it fails",
        _fits_back,
        _back,
    ),
    Playbook(
        "column-in-steps",
        "Split a NOT NULL column into nullable, filled as stated, NOT NULL",
        "split 0004_line_price: nullable, fill it with the product's price, then NOT NULL",
        "a written test that migrates with rows, there and back; without the change it fails",
        _fits_steps,
        _steps,
    ),
)
