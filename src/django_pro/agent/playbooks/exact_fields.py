"""A serializer that has the fields of a list and no others: what it gave away is not shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from django_pro.agent import (
    added_tests,
    askers,
    endpoints,
    stated_shown,
    test_rows,
    unheard,
)
from django_pro.agent.making import row_text
from django_pro.agent.making.model_serializer import TEXTS, declared
from django_pro.agent.making.site import Site
from django_pro.agent.said import Said
from django_pro.agent.stated_shown import Computed, Wanted
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.core.outline import Model
from django_pro.edits import EditError, exact_serializer
from django_pro.edits.query_test import made
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import snake

_MAKES = (
    r"(?:create|add|write|make|build|new|implement|generate|need|want)\b[^.;\n]{0,40}?"
    r"\b(?:\w*serializer|apis?|endpoints?|view ?sets?)\b|\bcrud\b"
)
_TOO_MUCH = (
    r"(?:(?<=[.;\n])|^)"
    r"(?![^.;\n]*\b(?:should|must|needs?|has to|have to|add|want|please|can|may)\b)"
    r"[^.;\n]*\b(?:expos|leak|show|return|giv|contain|includ|reveal|serv|output)\w*\b[^.;\n]*"
    r"\b(?:everything|all|too (?:much|many)|even|also|internal|more than)\b[^.;\n]*"
)
"""That it gives away too much today."""
_WRITES = {"post", "put", "patch"}


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test") or said.has(_MAKES):
        return 0
    return 18 if stated_shown.serializer(said.request) else 0


def _run(work: Work) -> Moments:
    yield from ()
    name = stated_shown.serializer(work.said.request)
    path = place(work, name)
    models = {each.label: each for each in work.original.models}
    try:
        found = work.original.named(exact_serializer.model_of(work.copy.read(path), name))
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    if not found:
        raise NotProvenError(f"Of which model {name} is, is not known. Nothing is written.")
    model = found[0]
    text = unheard.without_known(work, stated_shown.without(work.said.request))
    unheard.refuse("serializer", (), text, (_TOO_MUCH, rf"\b{name}\b"))
    views = _views(work, name)
    properties = row_text.properties(Site(work, work.original))
    wanted = stated_shown.wanted(work.said.request, model, models, work.web.user, properties)
    fields = {each.name: declared(each).strip() for each in wanted.declared}
    fields |= {each.name: _FLAG.format(name=each.name) for each in wanted.computed}
    methods = {f"get_{each.name}": _method(each, model) for each in wanted.computed}
    try:
        new = exact_serializer.with_fields(
            work.copy.read(path), name, wanted.names, fields, methods
        )
    except EditError as error:
        raise NotProvenError(f"{work.copy.name(path)}: {error}. Nothing is written.") from None
    work.copy.write(path, new)
    shown = ", ".join(f"`{each}`" for each in wanted.names)
    done = f"`{name}` in `{work.copy.name(path)}` has {shown} and nothing else."
    if wanted.computed:
        told = "; ".join(
            f"`{each.name}` is `{_condition(each, 'row')}`" for each in wanted.computed
        )
        done += f" {told[0].upper()}{told[1:]}."
    return added_tests.proven(
        work, path, snake(name), _tests(work, path, name, model, wanted, views),
        done=done, already=f"It is so already: {done}",
    )  # fmt: skip


_FLAG = "{name} = serializers.SerializerMethodField()"


def place(work: Work, name: str) -> Path:
    """The file of the class.

    Raises:
        NotProvenError: there is none, or more than one.
    """
    found = [
        path for path in _own(work)
        if re.search(rf"^class {name}\b", work.copy.read(path), re.MULTILINE)
    ]  # fmt: skip
    if len(found) != 1:
        raise NotProvenError(
            f"There {'is no' if not found else 'is more than one'} {name} in the project. Nothing "
            "is written."
        )
    return found[0]


def _own(work: Work) -> Iterator[Path]:
    for path in sorted(Path(work.original.root).rglob("*.py")):
        inside = path.relative_to(work.original.root).parts
        is_test = any(re.match(r"tests?\b|test_|migrations$", each) for each in inside)
        if not is_test and work.original.is_own(str(path)) and work.copy.exists(path):
            yield path


def _views(work: Work, name: str) -> list[WebView]:
    """The views that show rows by the serializer.

    Raises:
        NotProvenError: something else uses it, or rows are written by it.
    """
    holders: set[str] = set()
    for path in _own(work):
        tree = ast.parse(work.copy.read(path))
        used = {
            id(each) for each in ast.walk(tree)
            if isinstance(each, ast.Name | ast.Attribute)
            and ast.unparse(each).rpartition(".")[2] == name
        }  # fmt: skip
        for node in tree.body:
            if not isinstance(node, ast.ClassDef):
                continue
            for each in node.body:
                given = each.value if isinstance(each, ast.Assign) else None
                if id(given) in used and _is_of_view(each):
                    used.discard(id(given))
                    holders.add(f"{module_of(Path(work.original.root), path)}.{node.name}")
        if used:
            raise NotProvenError(
                f"{work.copy.name(path)} uses {name} elsewhere than as a serializer_class: what "
                "would become of that is not known. Nothing is written."
            )
    views = [each for each in endpoints.own(work, "api") if each.view in holders]
    if any(_WRITES & set(each.methods) for each in views):
        raise NotProvenError(
            f"{endpoints.class_name(views[0])} writes rows by {name} as well: what a new row has "
            "in the fields that go is not said. Nothing is written."
        )
    return views


def _is_of_view(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Assign) and [
        ast.unparse(each) for each in statement.targets
    ] == ["serializer_class"]


def _method(each: Computed, model: Model) -> str:
    row = snake(model.name)
    return f"def get_{each.name}(self, {row}):\n    return {_condition(each, row)}"


def _condition(each: Computed, row: str) -> str:
    """Python source of the value."""
    tests = [
        f"{row}.{one.field}" if one.value == "True" else f"{row}.{one.field} == {one.value}"
        for one in each.states
    ]
    whole = (" and " if each.is_all else " or ").join(tests)
    if each.is_so:
        return whole
    return f"not ({whole})" if len(tests) > 1 or " == " in whole else f"not {whole}"


def _tests(
    work: Work, path: Path, name: str, model: Model, wanted: Wanted, views: Sequence[WebView]
) -> str:
    row = "row"
    rows = test_rows.rows(work, model.label)
    lines = [line for each in rows for line in made(each, 8, named=True)]
    numbered = any(re.search(r"\bn\b", each) for each in lines)
    body = [
        *(["        n = 1"] * numbered), *lines,
        f"        {row} = {model.name}.objects.get(pk={rows[-1].name}.pk)",
        f"        data = {name}({row}).data",
        "        self.assertEqual(list(data), FIELDS)",
    ]  # fmt: skip
    for each in wanted.declared:
        if each.kind in (*TEXTS, "property") and not each.nullable and not each.many:
            value = f"{row}.{'.'.join(each.path)}" + ("" if each.kind else "()")
            body.append(f'        self.assertEqual(data["{each.name}"], {value})')
    text = "\n    def test_a_row_has_these_fields(self):\n" + "\n".join(body) + "\n"
    for flag in wanted.computed:
        text += _computed_test(flag, name, lines, rows[-1].name, numbered=numbered)
    view = next((each for each in views if each.lists and not each.arguments), None)
    if view is not None:
        text += _list_test(work, view, model)
    imports = [(module_of(Path(work.original.root), path), name)]
    listed = "".join(f'    "{each}",\n' for each in wanted.names)
    return added_tests.module(
        f"What {name} shows.", f"{name}Tests", text, imports, work,
        decorated=f"FIELDS = [\n{listed}]\n\n\n",
    )  # fmt: skip


def _computed_test(
    each: Computed, name: str, lines: Sequence[str], row: str, *, numbered: bool
) -> str:
    """The value of each state alone, of all of them and of none."""
    count = len(each.states)
    are_apart = len({one.field for one in each.states}) == count
    cases = [[], *([one] for one in range(count))]
    cases += [[*range(count)]] if are_apart and count > 1 else []
    told = []
    for case in cases:
        is_met = len(case) == count if each.is_all else bool(case)
        values = {state.field: state.other for state in each.states}
        values |= {each.states[number].field: each.states[number].value for number in case}
        told += [f"        {row}.{field} = {value}" for field, value in values.items()]
        value = str(is_met == each.is_so)
        told.append(f'        self.assertIs({name}({row}).data["{each.name}"], {value})')
    made_of = "\n".join([*(["        n = 1"] * numbered), *lines, *told])
    return f"\n    def test_{each.name}_is_told_of_a_row(self):\n{made_of}\n"


def _list_test(work: Work, view: WebView, model: Model) -> str:
    """A list has these fields, in as many queries for more rows."""
    is_owned = bool(work.web.user) and test_rows.is_owned(work, model.label)
    rows = test_rows.rows(work, model.label, "asker" if is_owned else "")
    lines = [line for each in rows for line in made(each, 16, named=each is not rows[-1])]
    user = ""
    if work.web.user and (is_owned or not endpoints.is_open(view)):
        user = added_tests.user_lines(work, "asker", 8) + "\n"
        user += askers.lines(work, view, "read", "asker")
        user += "        client.force_authenticate(asker)\n"
    every = "\n".join(lines)
    return f'''
    def test_a_list_asks_the_same_for_more_rows(self):
        client = APIClient()
{user}        found = []
        for numbers in ((1, 2), (3, 4, 5, 6)):
            for n in numbers:
{every}
            with CaptureQueriesContext(connection) as queries:
                data = client.get("{endpoints.url(view)}").json()
            found.append(len(queries))
            rows = data["results"] if isinstance(data, dict) else data
            self.assertEqual(list(rows[0]), FIELDS)
        self.assertEqual(found[0], found[1])
'''


PLAYBOOKS = (
    Playbook(
        "exact-fields", "Have a serializer show the fields of a list and no others",
        "BookSerializer exposes everything, it should have exactly id, title and author (its name)",
        "a written test: the fields and values of a row, in as many queries for more rows",
        _fits, _run,
    ),
)  # fmt: skip
