"""Fields that are added to what an API shows of its rows, in no more queries."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import added_tests, added_values, endpoints, test_rows, wishes
from django_pro.agent.added_values import Added, Wanted
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.core.outline import Model
from django_pro.edits import EditError, settings_file
from django_pro.edits.query_test import made
from django_pro.edits.source_text import SourceText, Splice, string_of
from django_pro.engine.web_outline import WebView
from django_pro.scaffold import style

_WRITES = {"post", "put", "patch"}


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test") or said.has(
        r"models?\b", r"migrations?\b", r"admin\b", r"forms?\b", "graphql"
    ):
        return 0
    shown = said.has(r"json\b", r"apis?\b", r"endpoints?\b", r"serializers?\b", r"responses?\b")
    return 17 if shown and added_values.names(said.low) else 0


def _run(work: Work) -> Moments:
    yield from ()
    models = {each.label: each for each in work.original.models}
    views = _views(work)
    model = models[views[0].model]
    wanted = added_values.wanted(work.said.text, model, models, work.web.user)
    if not wanted.values:
        raise NotProvenError("Which fields? None are enumerated. Nothing is written.")
    place, name = _serializer(work, views)
    _refuse_elsewhere(work, place, name, Path(views[0].path))
    try:
        work.copy.write(place, with_fields(work.copy.read(place), name, wanted))
        path = Path(views[0].path)
        text = _with_queries(work.copy.read(path), views[0], wanted, model)
        work.copy.write(path, text)
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    told = "\n".join(f"- `{each.name}`: {_told(each, wanted, models)}" for each in wanted.values)
    done = f"{name} shows, in as many queries as before:\n\n{told}"
    test = _tests(work, views, model, models, wanted)
    return added_tests.proven(work, path, "added_fields", test, done=done, already=done)


def _views(work: Work) -> list[WebView]:
    """Those of the API that show the rows of the model that is named.

    Raises:
        NotProvenError: none does, or they write as well.
    """
    names = [each.name for each in work.original.own_models()]
    called = wishes.mentioned(work.said.request, names)
    api = [each for each in endpoints.own(work, "api") if each.model]
    by_model = [
        [each for each in api if each.model.rpartition(".")[2] == name] for name in called
    ]  # fmt: skip
    found = next((each for each in by_model if each), [])
    if not found or not any(each.lists for each in found):
        raise NotProvenError("Of which rows of the API? None is named. Nothing is written.")
    if len({each.view for each in found}) > 1:
        raise NotProvenError(
            f"{', '.join(sorted({endpoints.class_name(each) for each in found}))} show these rows: "
            "which of them is meant is not known. Nothing is written."
        )
    if any(_WRITES & set(each.methods) for each in found):
        raise NotProvenError(
            f"{endpoints.class_name(found[0])} writes rows as well, and a row that was just "
            "written has no values of a query: that is not written here. Nothing is written."
        )
    return found


def _serializer(work: Work, views: list[WebView]) -> tuple[Path, str]:
    """The file and the name of the serializer of a view.

    Raises:
        NotProvenError: the view does not name one.
    """
    path = Path(views[0].path)
    tree = ast.parse(work.copy.read(path))
    node = _class(tree, endpoints.class_name(views[0]))
    for each in node.body if node is not None else ():
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "serializer_class":
            return endpoints.defined(work, path, tree, ast.unparse(each.value))
    raise NotProvenError(
        f"{endpoints.class_name(views[0])} has no serializer_class. Nothing is written."
    )


def _class(tree: ast.AST, name: str) -> ast.ClassDef | None:
    return next(
        (each for each in ast.walk(tree) if isinstance(each, ast.ClassDef) and each.name == name),
        None,
    )


def _refuse_elsewhere(work: Work, place: Path, name: str, view: Path) -> None:
    """Sees that nothing else shows rows by the serializer: they would lack the values."""
    for path in sorted(Path(work.original.root).rglob("*.py")):
        own = work.original.is_own(str(path)) and work.copy.exists(path)
        if not own or any(each.startswith("test") for each in path.parts):
            continue
        text = re.sub(
            r"^(?:from|import)\b[^\n]*(?:\([^)]*\))?", "", work.copy.read(path), flags=re.M
        )
        used = len(re.findall(rf"\b{name}\b", text)) - (path in (place, view)) - (place == view)
        if used > 0:
            raise NotProvenError(
                f"{work.copy.name(path)} uses {name} as well, with rows that would lack the "
                "values. Nothing is written."
            )


def with_fields(content: str, name: str, wanted: Wanted) -> str:
    """The serializer with fields of these values.

    Raises:
        EditError: its fields are not enumerated.
    """
    text = SourceText(content)

    def own(source: str) -> str:
        return settings_file.in_its_quotes(source.replace("\n", text.newline), content)

    node = _class(text.tree, name)
    inner = _class(node, "Meta") if node is not None else None
    listing = next(
        (each for each in inner.body if isinstance(each, ast.Assign)
         and ast.unparse(each.targets[0]) == "fields"), None,
    ) if inner is not None else None  # fmt: skip
    shown = getattr(listing and listing.value, "elts", [])
    known = [string_of(each) for each in shown if isinstance(each, ast.expr)]
    if inner is None or listing is None or not known or not all(known):
        raise EditError(f"the fields of {name} are not all enumerated in its Meta")
    indent = len(text.margin(text.start(listing)))
    fields = style.listed("fields", [*known, *(each.name for each in wanted.values)], indent)
    changed = Splice(text.start(listing), text.end(listing), own(fields.strip()))
    margin, start = text.margin(text.start(inner)), text.start(inner)
    lines = "".join(f"{each.name} = {_declared(each)}\n{margin}" for each in wanted.values)
    splices = [Splice(start, start, own(f"{lines.rstrip(' ')}\n{margin}")), changed]
    end = text.end(inner)
    if methods := "".join(_rounding(each, margin) for each in wanted.values if each.places >= 0):
        splices.append(Splice(end, end, own(methods)))
    return settings_file.imported(text.spliced(splices), [("rest_framework", "serializers")])


def _rounding(each: Added, margin: str) -> str:
    return (
        f"\n\n{margin}def get_{each.name}(self, row):\n"
        f"{margin * 2}mean = row.{each.name}\n"
        f"{margin * 2}return None if mean is None else round(mean, {each.places})"
    )


def _declared(each: Added) -> str:
    if each.kind == "related":
        more = ", allow_null=True" if each.nullable else ""
        return f'serializers.ReadOnlyField(source="{".".join(each.path)}"{more})'
    if each.kind == "count":
        return "serializers.IntegerField(read_only=True)"
    if each.places >= 0:
        return "serializers.SerializerMethodField()"
    return "serializers.FloatField(read_only=True)"


def _with_queries(content: str, view: WebView, wanted: Wanted, model: Model) -> str:
    """The view whose rows have the values.

    Raises:
        EditError: its queryset is not an attribute.
    """
    text = SourceText(content)
    node = _class(text.tree, endpoints.class_name(view))
    rows = next(
        (each.value for each in node.body if isinstance(each, ast.Assign)
         and ast.unparse(each.targets[0]) == "queryset"), None,
    ) if node is not None else None  # fmt: skip
    if node is None or rows is None or not ast.unparse(rows).startswith(f"{model.name}.objects"):
        raise EditError(f"{endpoints.class_name(view)} has no queryset of its own as an attribute")
    many = next((each.path[0] for each in wanted.values if each.to), "")
    inside = "\n".join(ast.unparse(each) for each in node.body if isinstance(each, ast.FunctionDef))
    if many and re.search(rf"\b{many}(?:__|=|\b.*\bannotate)", inside):
        raise EditError(f"{endpoints.class_name(view)} narrows its rows by {many} as well")
    joined = sorted({"__".join(each.path[:-1]) for each in wanted.values if each.kind == "related"})
    only = f", filter=Q({{}}__{wanted.flag}=False)" if wanted.flag else ""
    computed, names = [], set[tuple[str, str]]()
    for each in wanted.values:
        if each.kind == "related":
            continue
        call = {"count": "Count", "average": "Avg"}[each.kind]
        names |= {("django.db.models", call), *([("django.db.models", "Q")] if only else ())}
        computed.append(f'{each.name}={call}("{"__".join(each.path)}"{only.format(each.path[0])})')
    source = text.of(rows)
    source = source.removesuffix(".all()") if source.endswith(".objects.all()") else source
    if joined:
        source += f".select_related({', '.join(map(_quoted, joined))})"
    if computed:
        margin = text.margin(text.start(rows))
        inner = "".join(f"{margin}    {each},{text.newline}" for each in computed)
        source += f".annotate({text.newline}{inner}{margin})"
    source = settings_file.in_its_quotes(source, content)
    changed = text.spliced([Splice(text.start(rows), text.end(rows), source)])
    return settings_file.imported(changed, sorted(names))


def _quoted(name: str) -> str:
    return f'"{name}"'


def _told(each: Added, wanted: Wanted, models: dict[str, Model]) -> str:
    if each.kind == "related":
        return ".".join(each.path)
    without = f", without those that are {wanted.flag}" if wanted.flag else ""
    rows = models[each.to].name
    if each.kind == "count":
        return f"the number of its rows of {rows}{without}"
    places = f", rounded to {each.places}" if each.places >= 0 else ""
    return f"the average {each.path[-1]} of its rows of {rows}{without}{places}; null without one"


_TEST = '''
    def shown(self, client, pk):
        """The row in the list, and how many queries that takes."""
        with CaptureQueriesContext(connection) as queries:
            data = client.get("{url}").json()
        rows = data["results"] if isinstance(data, dict) else data
        return next(each for each in rows if each["id"] == pk), len(queries)

    def test_added_fields(self):
{user}
        client = APIClient()
        client.force_authenticate(user)
        n = 1
{rows}
        found, few = self.shown(client, {row}.pk)
{empty}
        for n, value in enumerate((1, 2, 2), 2):
{more}
        for n in range(6, 10):
{others}
        found, many = self.shown(client, first.pk)
{full}
        self.assertEqual(few, many)
'''


def _tests(
    work: Work, views: list[WebView], model: Model, models: dict[str, Model], wanted: Wanted
) -> str:
    """A test of a row without related rows, and with some.

    Raises:
        NotProvenError: no row can be made, or nothing shows its key.
    """
    view = next(each for each in views if each.lists)
    rows = test_rows.rows(work, model.label, "user")
    row = rows[-1].name
    lines = [line for each in rows for line in made(each, 8, named=True)]
    others = [line for each in rows for line in made(each, 12, named=True)]
    more, empty, full = [], [], []
    for each in wanted.values:
        shown = f'found["{each.name}"]'
        if each.kind == "related":
            empty.append(f"        self.assertEqual({shown}, {row}.{'.'.join(each.path)})")
        elif each.kind == "count":
            empty.append(f"        self.assertEqual({shown}, 0)")
            full.append(f"        self.assertEqual({shown}, 3)")
        else:
            mean = f"round(5 / 3, {each.places})" if each.places >= 0 else "5 / 3"
            empty.append(f"        self.assertIsNone({shown})")
            full.append(f"        self.assertAlmostEqual({shown}, {mean})")
    many = next((each for each in wanted.values if each.to), None)
    if many is not None:
        numbers = [each.path[1] for each in wanted.values if each.kind == "average"]
        for flag in (False, True) if wanted.flag else (False,):
            more += _hanging(work, models[many.to], model, numbers, wanted.flag, is_out=flag)
    body = _TEST.format(
        url=endpoints.url(view), user=added_tests.user_lines(work, "user", 8),
        rows="\n".join([*lines, f"        first = {row}"]), row=row, empty="\n".join(empty),
        more="\n".join(more) or "            del value",
        others="\n".join(others), full="\n".join(full),
    )  # fmt: skip
    return added_tests.module(
        "What the API shows beside the fields of its rows.", "AddedFieldsTests", body, [], work
    )


def _hanging(
    work: Work, many: Model, model: Model, numbers: list[str], flag: str, *, is_out: bool
) -> list[str]:
    """Statements of a loop over values that make a row that points to `first`."""
    key = next(each.name for each in many.fields if each.concrete and each.to == model.label)
    given = {key: "first", **dict.fromkeys(numbers, "value + 2" if is_out else "value")}
    given |= {flag: str(is_out)} if flag else {}
    made_of = test_rows.rows(work, many.label, "user", given=given)
    return [line for each in made_of[-1:] for line in made(each, 12, named=False)]


PLAYBOOKS = (
    Playbook(
        "added-fields", "Add fields to what an API shows: of related rows, counts, averages",
        "the app needs two more fields in the json of books: author_name and review_count",
        "a written test: the values of a row with related rows and without, in as many queries for "
        "more rows", _fits, _run,
    ),
)  # fmt: skip
