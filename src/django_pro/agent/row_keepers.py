"""Rows that staff and one user of each may use: `only staff and the keeper of its shelf`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import added_tests, endpoints, test_rows
from django_pro.agent.action_rules import Kind
from django_pro.agent.stated_statuses import Statuses
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.core.outline import Model
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.edits.eager_loading import Import
from django_pro.edits.query_test import Row, made
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import snake

_STAFF = (
    r"(?:(?:the |our )?(?:is_)?(?:staff|admins?|administrators?)(?: users?| members?| people)?)"
)
_AND = r"(?:,? (?:and|or|as well as|plus|besides|along with|together with)|,|/)"
_TO = r"(?:(?:only|by|for|to|just|also|then|both|either) )*"
_ARTICLE = r"(?:the|its|an?|their|that|this|whoever|who|his|her)"
_PHRASE = rf"(?P<who>{_ARTICLE} [\w' -]{{2,80}}?|\w+'s [\w' -]{{2,60}}?)"
_ENDS = (
    r"(?=\s*(?:[.;:!()]|,(?! (?:and|or)\b)|$|\b(?:may|can|could|should|must|shall|are|is|be|gets?"
    r"|ha(?:s|ve)|to (?:do|use|close|open|see|change|edit|delete|call|post|access|read|write)"
    rf"|do|does|on|in|at|via|with|by|for)\b|(?:and|or|as well as|plus) {_STAFF}))"
)
_BESIDE = (
    re.compile(rf"\b{_STAFF}{_AND} {_TO}{_PHRASE}{_ENDS}"),
    re.compile(rf"(?<![\w'-]){_PHRASE}{_AND} {_TO}{_STAFF}\b"),
)
_WORDS = frozenset((
    "the", "its", "a", "an", "of", "for", "user", "account", "person", "their", "that", "this",
    "s", "one", "his", "her", "respective", "own", "row", "object", "assigned", "belonging", "who",
    "took", "made", "created", "wrote", "filed", "submitted", "added", "entered", "recorded", "it",
    "very", "same", "particular", "specific", "exact", "concerned", "question", "in",
))  # fmt: skip
"""Words that name no key."""
_OF_ALL = re.compile(
    r"\b(?:superusers?|logged|signed|authenticated|everybody|everyone|others?|else|rest|api|page"
    r"|endpoint|view|admins?|staff|group|login)\b"
)
"""In what is beside staff, that it is nobody's row."""
_FARTHEST = 3
_KEYS = ("ForeignKey", "OneToOneField")


@dataclass(frozen=True, slots=True)
class Beside:
    """Those whom a request lets in beside staff, as it calls them."""

    who: str


def stated(low: str) -> Beside | None:
    """Who is let in beside staff by a row's key; None where nobody is."""
    bare = re.sub(r"(?<!\S)\S*/\S*", " ", low.replace("\u2019", "'"))
    for pattern in _BESIDE:
        for found in pattern.finditer(bare):
            who = found["who"].strip()
            if not _OF_ALL.search(who):
                return Beside(who)
    return None


def restrict(
    work: Work, views: list[WebView], beside: Beside, statuses: Statuses, kind: Kind | None = None,
    *, reads: bool,
) -> Outcome:  # fmt: skip
    """Lets nobody but staff, or those of a kind, and the user of a row use the views that look it
    up.

    Raises:
        NotProvenError: whom the request means is not clear, or a view looks its row up in a way
            that is not understood.
    """
    if statuses.visitor or statuses.user not in (0, 403, 404):
        raise NotProvenError(
            f"With which code others are refused is not known here for {beside.who}: 403 or 404. "
            "Nothing is written."
        )
    tests: list[str] = []
    done: dict[str, str] = {}
    for view in views:
        if not view.arguments:
            raise NotProvenError(
                f"{endpoints.url(view)} is of no one row: whose it is can't be asked there, and it "
                f"would not be for {beside.who}. Nothing is written: name the page of one row."
            )
        model, way = _way(work, view, beside)
        if view.view not in done:
            done[view.view] = f"{model.name}.{way.replace('__', '.')}"
            _guard(work, view, model, way, statuses.user or 403, kind, reads=reads)
        tests.append(
            _test(work, view, model, way, statuses.user or 403, len(tests), kind, reads=reads)
        )
    shown = ", ".join(dict.fromkeys(endpoints.url_with_row(each) for each in views))
    who = ", ".join(dict.fromkeys(done.values()))
    few = _few(kind)
    text = added_tests.module(
        f"Rows are for {few} and their user.", "RowAccessTests", "\n".join(tests),
        [("django.db", "transaction"), *(kind.names if kind else ())], work,
    )  # fmt: skip
    what = "open" if reads else "writing is open"
    told = f"{shown}: {what} to {few} and to {who}, the {beside.who.removeprefix('the ')}"
    return added_tests.proven(
        work, Path(views[0].path), "row_access", text, done=f"{told}.", already=f"{told} already.",
    )  # fmt: skip


def _few(kind: Kind | None) -> str:
    return "staff" if kind is None else kind.word


def _way(work: Work, view: WebView, beside: Beside) -> tuple[Model, str]:
    """The model whose row a view looks up, and the one lookup to the user who is meant."""
    models = {each.label: each for each in work.original.models}
    said = set(re.findall(r"[a-z]+", beside.who.replace("'s", " "))) - _WORDS
    for label in endpoints.models(work, view):
        found = [
            way for way, words, needed in _ways(work, models, models[label])
            if needed <= said and said <= words
        ]  # fmt: skip
        if len(found) == 1:
            return models[label], found[0]
    raise NotProvenError(
        f"`{beside.who}`: no key, or more than one, of what {endpoints.url(view)} shows leads to "
        "such a user. Nothing is written: name the keys, e.g. `the keeper of its shelf`."
    )


def _ways(
    work: Work, models: dict[str, Model], model: Model
) -> Iterator[tuple[str, set[str], set[str]]]:
    """Each lookup to a user, with all the words that it may be called by, and those of its last
    key that says who it is."""
    level: list[tuple[tuple[str, ...], Model, set[str]]] = [((), model, _parts(model.name))]
    for _ in range(_FARTHEST):
        further = []
        for names, each, words in level:
            for field in each.fields:
                if not field.concrete or field.kind not in _KEYS or field.to == model.label:
                    continue
                more = words | _parts(field.name)
                if field.to == work.web.user:
                    # Of `station.keeper.user` it is the keeper that says who.
                    is_profile = field.kind == "OneToOneField" and bool(names)
                    last = names[-1] if is_profile else field.name
                    yield "__".join((*names, field.name)), more, _parts(last)
                elif field.to in models:
                    target = models[field.to]
                    further.append(((*names, field.name), target, more | _parts(target.name)))
        level = further


def _parts(name: str) -> set[str]:
    return set(re.findall(r"[a-z]+", snake(name)))


def _guard(
    work: Work, view: WebView, model: Model, way: str, code: int, kind: Kind | None, *, reads: bool
) -> None:
    """A look at the row behind each statement by which the view finds it.

    Raises:
        NotProvenError: there is none, or the view reads as well and reading is to go on.
    """
    source = work.copy.read(view.path)
    text = SourceText(source)
    name = f"may_use_{snake(model.name)}"
    functions = list(_handlers(text.tree, view))
    if not reads and any(each.name not in _UNSAFE for each in functions):
        functions = [each for each in functions if each.name in _UNSAFE]
    splices = []
    for function in functions:
        found = list(_lookups(function, model))
        if len(found) != 1:
            raise NotProvenError(
                f"{endpoints.class_name(view)}.{function.name} looks up its {model.name} in a way "
                "that is not understood. Nothing is written."
            )
        statement, row = found[0]
        request = _request(function)
        inner, line, end = text.indent(statement), text.newline, text.end(statement)
        raised = "PermissionDenied" if code == 403 else "Http404"
        check = f"{inner}if not {name}({request}.user, {row}):{line}{inner}    raise {raised}"
        splices.append(Splice(end, end, f"{line}{check}"))
    if not functions:
        splices.append(_own_lookup(text, view, model, code, reads=reads))
    if not splices:
        raise NotProvenError(
            f"{endpoints.class_name(view)} has no function that looks up its {model.name}: "
            "whose it is can't be asked there. Nothing is written."
        )
    folder = Path(view.path).parent
    file = (folder.parent if folder.name == "views" else folder) / "permissions.py"
    imports: list[Import] = [(endpoints.module_for(work, view.path, file), name)]
    if code == 404:
        imports.append(("django.http", "Http404"))
    elif not re.search(r"^from .*\bimport .*\bPermissionDenied\b", source, re.MULTILINE):
        place = "rest_framework" if view.kind == "api" else "django.core"
        imports.append((f"{place}.exceptions", "PermissionDenied"))
    try:
        work.copy.write(view.path, settings_file.imported(text.spliced(splices), imports))
        _function(work, file, name, model, way, kind)
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None


def _own_lookup(text: SourceText, view: WebView, model: Model, code: int, *, reads: bool) -> Splice:
    """A `get_object` of a class that looks its row up by that of its bases.

    Raises:
        NotProvenError: it has one already, or none of its bases has one.
    """
    name, row = endpoints.class_name(view), snake(model.name)
    node = class_edit.class_named(text.tree, name)
    bases = [ast.unparse(each).rpartition(".")[2] for each in node.bases]
    held = [getattr(each, "name", "") for each in node.body]
    if "get_object" in held or not any(_GENERIC.search(each) for each in bases):
        raise NotProvenError(
            f"{name} has no function that looks up its {model.name} in a way that is understood: "
            "whose it is can't be asked there. Nothing is written."
        )
    given = ("self", "self") if view.kind == "api" else ("self, queryset=None", "queryset")
    found = f"super().get_object({'' if view.kind == 'api' else given[1]})"
    may = f"may_use_{row}(self.request.user, {row})"
    safe = "" if reads else 'self.request.method not in ("GET", "HEAD", "OPTIONS") and '
    lines = [
        f"def get_object({given[0]}):",
        f"    {row} = {found}",
        f"    if {safe}not {may}:",
        f"        raise {'PermissionDenied' if code == 403 else 'Http404'}",
        f"    return {row}",
    ]
    last, inner = text.end(node.body[-1]), text.indent(node.body[0])
    source = settings_file.in_its_quotes(f"{text.newline}{inner}".join(lines), text.content)
    return Splice(last, last, f"{text.newline * 2}{inner}{source}")


_GENERIC = re.compile(
    r"(?:Detail|Update|Delete|Destroy|Retrieve|Model|Generic|ReadOnlyModel)\w*(?:View|ViewSet|Mixin)$"
)
"""Names of bases that have a `get_object`."""


def _function(
    work: Work, file: Path, name: str, model: Model, way: str, kind: Kind | None
) -> None:  # fmt: skip
    """The rule, in a file of permissions."""
    head = work.copy.read(file) if work.copy.exists(file) else '"""Who may do what."""\n'
    if f"def {name}(" in head:
        raise NotProvenError(f"{work.copy.name(file)} has a {name} already. Nothing is written.")
    row, words = snake(model.name), way.replace("__", " ").replace("_", " ")
    held = f"{model.name}.objects.filter(pk={row}.pk, {way}=user).exists()"
    test = "user.is_staff" if kind is None else kind.test
    own = module_of(work.copy.root, work.copy.path(file))
    imports = [each for each in (kind.imports if kind else ()) if each[0] != own]
    source = (
        f"def {name}(user, {row}):\n"
        f'    """{_few(kind).capitalize()} may, and the {words} of the row."""\n'
        "    if not user.is_authenticated:\n        return False\n"
        f"    return {test} or {held}\n"
    )
    imports.append((model.module, model.name))
    work.copy.write(file, class_edit.with_class(head, source, imports))


_UNSAFE = ("post", "put", "patch", "delete")


def _handlers(tree: ast.Module, view: WebView) -> Iterator[ast.FunctionDef]:
    """The functions that answer the view's URL."""
    name = endpoints.class_name(view)
    last = view.pattern.rstrip("/$").rpartition("/")[2]
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            yield node
        if not isinstance(node, ast.ClassDef) or node.name != name:
            continue
        held = [each for each in node.body if isinstance(each, ast.FunctionDef)]
        actions = [
            each for each in held
            if any("action" in ast.unparse(one) for one in each.decorator_list)
        ]  # fmt: skip
        named = [
            each for each in actions
            if each.name.replace("_", "-") == last.replace("_", "-") or any(
                f"url_path='{last}'" in ast.unparse(one) for one in each.decorator_list
            )
        ]  # fmt: skip
        yield from named or [each for each in held if each.name in ("get", *_UNSAFE)]


def _lookups(function: ast.FunctionDef, model: Model) -> Iterator[tuple[ast.stmt, str]]:
    """Statements that give a variable the row, and the variable."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
            continue
        target, called = node.targets[0], ast.unparse(node.value.func)
        first = ast.unparse(node.value.args[0]) if node.value.args else ""
        of_model = re.match(rf"{model.name}\b", first) and called.endswith("get_object_or_404")
        is_got = called == "self.get_object" or re.match(
            rf"{model.name}\.objects\b.*\.get$", called
        )
        if isinstance(target, ast.Name) and (of_model or is_got):
            yield node, target.id


def _request(function: ast.FunctionDef) -> str:
    names = [each.arg for each in function.args.args]
    return "request" if "request" in names else "self.request"


def rows_along(
    work: Work, model: Model, way: str, user: str = "user", more: Mapping[str, str] | None = None
) -> list[Row]:
    """Rows of a test, from the one that has the user of a variable to that which is looked up,
    which has `more` values."""
    models, held, keys = {each.label: each for each in work.original.models}, model, []
    for name in way.split("__"):
        keys.append((held.label, name))
        held = models[next(each.to for each in held.fields if each.name == name)]
    found: list[Row] = []
    above = user
    for label, name in reversed(keys):
        given = {name: above, **((more or {}) if label == model.label else {})}
        found += test_rows.rows(work, label, given=given)
        above = found[-1].name
    return list(dict.fromkeys(found))


_STAFF_SETUP = "        staff.is_staff = True\n        staff.save()"


def _test(
    work: Work, view: WebView, model: Model, way: str, code: int, number: int,
    kind: Kind | None, *, reads: bool,
) -> str:  # fmt: skip
    rows = rows_along(work, model, way)
    row, variable = [line for each in rows for line in made(each, 8, named=True)], rows[-1].name
    argument = view.arguments[0]
    by = "pk" if argument in ("pk", "id") or argument.endswith(("_pk", "_id")) else argument
    url = re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", f"{{{variable}.{by}}}", endpoints.url(view))
    wanted = ("get", *_UNSAFE) if reads else _UNSAFE
    is_api = view.kind == "api"
    sent = [each for each in wanted if each in view.methods]
    if not is_api:
        sent = [each for each in sent if each in ("get", "post")] or ["get"]
    called = ", ".join(f'"{each}"' for each in sent)
    client, login = ("APIClient", "force_authenticate") if is_api else ("Client", "force_login")
    lines = [
        f"    def test_{snake(endpoints.class_name(view))}_{number + 1}(self):",
        *(added_tests.user_lines(work, each, 8, each) for each in ("user", "other", "staff")),
        f"        {kind.setup.format(user='staff')}" if kind else _STAFF_SETUP,
        "        n = 1",
        *row,
        "",
        "        def answers(asker):",
        f"            client = {client}(raise_request_exception=False)",
        f"            client.{login}(asker)",
        f"            for method in [{called}]:",
        "                with transaction.atomic():",
        f'                    yield getattr(client, method)(f"{url}").status_code',
        "                    transaction.set_rollback(True)",
        "",
        f"        self.assertEqual(set(answers(other)), {{{code}}})",
        "        for each in (user, staff):",
        "            self.assertFalse({403, 404} & set(answers(each)))",
    ]
    return "\n".join(lines) + "\n"
