"""A NOT NULL column that is added in steps: nullable, filled as the request states, NOT NULL."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Mapping, Sequence

from django_pro.agent import (
    added_tests,
    filled_with,
    migration_files,
    migration_tests,
    numbered_values,
    own_defaults,
    own_filling,
)
from django_pro.agent.playbooks import migrations
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.edits import EditError
from django_pro.edits.migration_steps import MigrationSource, OperationText, Piece, Step, quoted
from django_pro.edits.source_text import string_of
from django_pro.engine.outline import Field
from django_pro.rules.safe_migrations.own_values import filling
from django_pro.scaffold.stated import camel

_EMPTY = (r"nullable\b", r"null ?= ?true", r"allow(?:s|ing)? null", r"with null\b", r"as null\b")
_FILLS = (
    r"(?:back-?)?fill", r"populat", r"cop(?:y|ies)\b", r"not[- ]null\b", r"null ?= ?false",
    r"(?:required|mandatory)\b",
)  # fmt: skip
_STEPS = (
    r"split", r"three\b", r"3 (?:migrations|steps)", r"in (?:\w+ )?steps", r"separate migrations",
    r"step by step", r"(?:then|finally|afterwards?|at last|only then)\b.{0,60}\bnot[- ]null",
    r"first\b.{0,40}\bnull(?:able)?\b.{0,80}\bthen\b",
    r"not[- ]null\b.{0,30}\b(?:at|in) the end\b",
)  # fmt: skip
_NOT_NULL = r"(?:not[- ]null|non-null\w*|null ?= ?false|required|mandatory)"
_UNIQUE_LATE = (
    r"(?:third|last|final\w*|then|3(?:rd|[.):])?)(?=\W)[^.;]{0,60}\bunique\b",
    r"unique\b[^.;]{0,40}\b(?:in the (?:third|last)|at last|finally|(?:in|at) the (?:very )?end)\b",
    r"(?:after(?:wards?| that)|once\b[^.;,]{0,40},|only now)[^.;]{0,60}\bunique\b",
    rf"{_NOT_NULL}[^.;\n]{{0,30}}\bunique\b|unique\b[^.;\n]{{0,30}}\b{_NOT_NULL}",
    r"(?:make|making|set|declare|mark)s? (?:it|them|the (?:column|field)|\w+) unique\b",
    r"(?:add|create|build|put)(?:s|ing)? (?:the|a|its) unique\b",
)
"""That the last step makes it unique."""
_UNIQUE_TOLD = re.compile(
    r"\bunique(?:ness)?(?: constraint)? (?:violat\w+|fail\w*|errors?)"
    r"|\bnullable\b(?: (?:and|but|,))? unique\b|\bunique(?: (?:and|but|,))? nullable\b",
    re.IGNORECASE,
)
"""Of what went wrong, or of the first step."""
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


def fits(said: Said) -> int:
    is_told = bool(filled_with.WITH.search(said.text)) and not said.has(
        r"plan\b", r"explain", r"review", r"how (?:do|would|can|should)\b", r"why\b"
    )
    is_other = said.is_meant_to("review", "explain", "plan") and not is_told
    if not migrations.is_about(said) or is_other:
        return 0
    if numbered_values.is_meant(said.text):
        return 18
    return 18 if said.has(*_EMPTY) and said.has(*_FILLS) and said.has(*_STEPS) else 0


def _run(work: Work) -> Moments:
    yield from ()
    file = migration_files.only_named(work)
    if file.name[:4] in migration_files.released(work) or _DEPLOYED.search(
        migration_files.RELEASED.sub(" ", work.said.low)
    ):
        raise NotProvenError(
            f"{file.name} has run on a server already: what is written anew there would not run "
            "again. Nothing is written."
        )
    try:
        source = MigrationSource(work.copy.read(file.path))
        number, operation = _adding(source)
        label, name = f"{file.app}.{_text(operation, 'model_name', 0)}", _text(operation, "name", 1)
        model = next(each for each in work.original.models if each.label.lower() == label.lower())
        called = own_defaults.called(source, operation)
        own_fill = own_filling.found(source, name)
        is_late = _is_unique_late(work.said)
        nullable, final = _fields(source, operation, late=is_late)
    except (EditError, StopIteration) as error:
        raise NotProvenError(
            f"{file.name}: {error or 'its model is gone'}. Nothing is written."
        ) from None
    if own_fill is not None and (
        filled_with.WITH.search(work.said.text) or numbered_values.is_meant(work.said.text)
    ):
        raise NotProvenError(
            f"{file.name} fills {name} by a function of its own, and the request states values: "
            "which of both is meant? Nothing is written."
        )
    own = next(each for each in model.fields if each.name == name)
    numbered = numbered_values.stated(work.said.text, own)
    is_plain = own_fill is None and numbered is None
    own_default = own_defaults.stated(work.said, name, called) if is_plain else None
    distinct: Mapping[str, str] = {}
    needs: list[tuple[str, str]] = []
    if own_fill is not None:
        value, loading = own_fill.expected, ""
    elif numbered is not None:
        value, loading = numbered.source, '.only("pk")'
    elif own_default is None:
        value, loading, distinct, needs = filled_with.value(work, model, name)
    else:
        value, loading, distinct, needs = own_default.value, '.only("pk")', {}, []
    files = migration_files.of_app(work, file.app)
    later = [each for each in files if each.name > file.name]
    if any(re.search(rf"[\"']{name}[\"']", work.copy.read(each.path)) for each in later):
        raise NotProvenError(f"A later migration changes {name} as well. Nothing is written.")
    head = f"    model_name={quoted(model.name.lower())},\n    name={quoted(name)},\n"
    piece = Piece("schema", f"migrations.AddField(\n{head}    field={nullable},\n)")
    kept = {at: [Piece("schema", each.text)] for at, each in enumerate(source.operations)}
    kept[number] = [piece]
    if own_fill is not None:
        kept[own_fill.number] = []
    step = Step("schema", tuple(one for pieces in kept.values() for one in pieces))
    before = migration_files.before(work, file)
    first = re.sub(r"\n{4,}", "\n\n\n", source.with_step(step, kept)).lstrip("\n")
    first = own_fill.without(first) if own_fill is not None else first
    work.copy.write(file.path, first)
    last = files[-1].name
    at = int(last[:4])
    imported: tuple[str, ...] = (own_default.imported,) if own_default else ()
    if own_fill is not None:
        fill, run, imported = own_fill.function, own_fill.run, own_fill.imports
    else:
        fill = filling(file.app, model.name, name, value, loading)
        run = f"migrations.RunPython(fill_{name}, migrations.RunPython.noop)"
    second, third = f"{at + 1:04}_fill_{name}", f"{at + 2:04}_{model.name.lower()}_{name}_not_null"
    dependencies = [(file.app, last), *needs]
    folder = file.path.parent
    work.copy.write(
        folder / f"{second}.py",
        _migration(
            f"Gives rows their {name}: the second of three steps.",
            fill,
            [run],
            dependencies,
            imports=imported,
        ),
    )
    alter = f"migrations.AlterField(\n{head}    field={final},\n)"
    told = f"No row goes without {name}: the last of three steps, once no old code runs."
    goes_on = work.said.has(*GOES_ON) and not work.said.has(*_APART)
    if goes_on:
        # What the old code has added since the second step is filled here.
        text = _migration(
            told, fill, [run, alter], [(file.app, second)], source,
            imports=imported,
        )  # fmt: skip
        does = "fills what came meanwhile, and makes it NOT NULL"
    else:
        text = _migration(told, "", [alter], [(file.app, second)], source)
        does = (
            f"makes it NOT NULL{' and unique' if is_late else ''}, and nothing else: it fails, and "
            "changes nothing, where code of "
            f"before has added rows since {second}"
        )
    work.copy.write(folder / f"{third}.py", text)
    shown = f"{value.removeprefix('row.')}, in batches"
    if numbered is not None:
        shown = f"{numbered.of(1)} for the row with key 1 and so on, in batches"
    if own_fill is not None:
        shown = f"as `{file.name}` did, each row by itself"
    done = (
        f"- `{work.copy.name(file.path)}` adds the column, nullable: code that does not know it "
        f"goes on.\n- `{work.copy.name(folder / second)}.py` fills it, {shown}.\n"
        f"- `{work.copy.name(folder / third)}.py` {does}."
    )
    read, expected = _compared(own, value)
    compared = f"        for row in rows:\n            self.assertEqual({read}, {expected})"
    if own_fill is not None and not value:
        compared = f"        self.assertNotIn(None, [row.{name} for row in rows])"
    elif own_default is not None:
        compared = (
            f"        self.assertEqual(len({{row.{name} for row in rows}} - {{None}}), len(kept))"
        )
    body = _STEPS_TEST.format(
        before=before,
        first=file.name,
        last=third,
        label=model.label,
        name=name,
        compared=compared,
        unique=(
            f'\n        self.assertTrue(model._meta.get_field("{name}").unique)' if is_late else ""
        ),
    )
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
        self.assertFalse(model._meta.get_field("{name}").null){unique}
        rows = model.objects.filter(pk__in=kept)
{compared}
        model = self.migrated("{before}").get_model("{label}")
        self.assertEqual(model.objects.filter(pk__in=kept).count(), len(kept))
"""


def _is_unique_late(said: Said) -> bool:
    text = _UNIQUE_TOLD.sub(" ", said.low)
    return any(re.search(rf"\b{each}", text) for each in _UNIQUE_LATE)


def _adding(source: MigrationSource) -> tuple[int, OperationText]:
    found = [
        (number, each) for number, each in enumerate(source.operations) if each.kind == "AddField"
    ]
    if len(found) != 1:
        raise EditError(f"it adds {len(found)} columns")
    return found[0]


def _text(operation: OperationText, name: str, position: int) -> str:
    node = operation.argument(name, position)
    if node is None or not string_of(node):
        raise EditError(f"its {name} is not written out")
    return string_of(node)


def _fields(source: MigrationSource, operation: OperationText, *, late: bool) -> tuple[str, str]:
    """The field nullable and without a default, and as it is in the end; with `late`, it is unique
    in the end alone."""
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
    first = [each for each in plain if not (late and each == "unique=True")]
    return f"{called}({', '.join([*first, 'null=True'])})", f"{called}({', '.join(last)})"


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
    imports: Sequence[str] = (),
) -> str:
    """A file of its own; rows are filled batch by batch, each committed by itself, where there is
    a function that fills them."""
    listed = "".join(f"        ({quoted(app)}, {quoted(name)}),\n" for app, name in dependencies)
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
    lines += [each for each in imports if each not in lines]
    groups: dict[int, list[str]] = {}
    for each in lines:
        package = re.split(r"[ .]", each)[1]
        place = 0 if package in sys.stdlib_module_names else 1 if package == "django" else 2
        groups.setdefault(place, []).append(each)
    return (
        f'"""{told}"""\n\n'
        + "\n\n".join("\n".join(groups[place]) for place in sorted(groups))
        + (f"\n\n\n{function}" if function else "")
        + "\n\n\nclass Migration(migrations.Migration):\n"
        + ("    atomic = False\n\n" if function else "")
        + f"    dependencies = [\n{listed}    ]\n\n    operations = [\n{inner}    ]\n"
    )


PLAYBOOKS = (
    Playbook(
        "column-in-steps",
        "Split a NOT NULL column into nullable, filled as stated, NOT NULL",
        "split 0004_line_price: nullable, fill it with the product's price, then NOT NULL",
        "a written test that migrates with rows, there and back; without the change it fails",
        fits,
        _run,
    ),
)
