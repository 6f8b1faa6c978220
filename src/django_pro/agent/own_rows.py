"""Pages of one row, closed to all but its user and those whom a request names."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import added_tests, endpoints, test_rows, tracebacks
from django_pro.agent.playbooks import targets
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.core.outline import Model
from django_pro.edits import EditError
from django_pro.edits.own_rows import scoped
from django_pro.edits.query_test import made
from django_pro.engine.web_outline import WebView
from django_pro.rules.whose import ATTRIBUTION
from django_pro.scaffold.stated import plural, snake

_STILL = re.compile(
    r"\b(\w+)(?: (?:of|with) [\w ]{1,30})? (?:must|should|need to|have to|can|may|are)\b"
    r"(?: \w+)? ?still\b|\bexcept(?: for)?(?: the)? (\w+)|\bapart from(?: the)? (\w+)"
    r"|\b(\w+) (?:must|should|can|may) (?:be able to |be allowed to )?"
    r"(?:see|open|read|view|edit|access|manage|use) (?:all|any|every|each)"
)
"""Who keeps what others lose."""
_FLAGS = {"admins": "is_superuser", "administrators": "is_superuser", "superusers": "is_superuser",
          "staff": "is_staff"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Scope:
    """How the rows of whoever asks are written."""

    model: Model
    way: str
    """Lookup from the model to its user."""
    method: str
    """The project's own method of the model's querysets; empty without one."""
    flags: tuple[str, ...]
    """Fields of users who keep all rows."""

    @property
    def helper(self) -> str:
        return f"_own_{plural(snake(self.model.name))}"

    def of(self, rows: str, user: str) -> str:
        if self.method:
            return f"{rows}.{self.method}({user})"
        if self.flags:
            return (
                f"{self.helper}({rows + '.all()' if rows.endswith('.objects') else rows}, {user})"
            )
        return f"{rows}.filter({self.way}={user})"

    @property
    def above(self) -> str:
        if self.method or not self.flags:
            return ""
        told = " or ".join(f"user.{each}" for each in self.flags)
        return (
            f"def {self.helper}(rows, user):\n"
            f"    if {told}:\n"
            "        return rows\n"
            f"    return rows.filter({self.way}=user)"
        )


def keepers(said: Said) -> tuple[str, ...]:
    """Words for those who keep all rows."""
    found = (next(filter(None, each), "") for each in _STILL.findall(said.low))
    return tuple(dict.fromkeys(each for each in found if each not in _OWNERS))


_READS = (
    r"(?:read|see|view|open|access|download|look|show|leak|idor|bola|list|get|fetch|insecure"
    r" direct)(?:s|ed|ing)?(?![a-z])"
)
_OWNERS = frozenset((
    "user", "users", "they", "he", "she", "it", "owner", "owners", "that", "who", "everybody",
    "people", "them", "which", "we", "author", "authors", "one", "i", "you",
))  # fmt: skip


def is_kept_by_project(work: Work) -> bool:
    """Whether the project has a method of its own for the rows of a user, for all pages of one row
    that the request names: it knows of exceptions that a foreign key does not tell."""
    try:
        views = _views(work)
        return bool(views) and all(_scope(work, each, ()).method for each in views)
    except NotProvenError:
        return False


def closed(work: Work) -> Outcome:
    """Each page of one row that the request names is closed to other users.

    Raises:
        NotProvenError: it is not clear whose a row is, or how a view looks it up.
    """
    views = _views(work)
    if not views:
        raise NotProvenError("Which pages? None of those that are named is of one row.")
    if any(each.kind == "api" for each in views) and not work.said.has(_READS):
        raise NotProvenError(
            "These endpoints read as well as write, and the request speaks of writing alone: to "
            "close both would be too much. Nothing is written."
        )
    flags = tuple(_flag(work, word) for word in keepers(work.said))
    tests: list[str] = []
    told: list[str] = []
    for view in views:
        scope = _scope(work, view, flags)
        path = Path(view.path)
        content = work.copy.read(path)
        above = "" if f"def {scope.helper}(" in content else scope.above
        try:
            changed = scoped(content, endpoints.class_name(view), scope.model.name, scope.of, above)
        except EditError as error:
            raise NotProvenError(
                f"{work.copy.name(view.path)}: {error}. Nothing is written."
            ) from None
        work.copy.write(path, changed)
        tests.append(_test(work, view, scope, len(tests)))
        told.append(
            f"- `{endpoints.url(view)}`: {endpoints.class_name(view)} looks {scope.model.name} up "
            f"among `{scope.of('rows', 'user')}`"
        )
    keep = f"; {', '.join(flags)} users keep all" if flags else ""
    text = added_tests.module(
        "Rows are their users' own.", "OwnRowsTests", "\n".join(tests),
        [("django.db", "transaction")], work,
    )  # fmt: skip
    done = "\n".join([f"Other users get 404 there{keep}.", "", *told])
    return added_tests.proven(work, Path(views[0].path), "own_rows", text, done=done, already="")


def _views(work: Work) -> list[WebView]:
    named = targets.named(work.said, work.original)
    found = tuple(each.pattern for each in named)
    if work.said.urls:  # what is below the URL is of the same row
        found = targets.below(found, work.original)
    held = [each for each in endpoints.own(work) if each.pattern in found]
    several = [endpoints.url(each) for each in held if len(each.arguments) > 1]
    if several:
        raise NotProvenError(
            f"{', '.join(several)}: by which of its arguments the row is found is not known, and "
            "it would stay open. Nothing is written."
        )
    return [each for each in held if each.arguments]


def _flag(work: Work, word: str) -> str:
    """The field of users that a word means.

    Raises:
        NotProvenError: there is none.
    """
    users = next((each for each in work.original.models if each.label == work.web.user), None)
    stem = word.removesuffix("s")
    for field in users.fields if users is not None else ():
        plain = re.sub(r"^(?:is|has|can)_", "", field.name)
        if field.kind == "BooleanField" and (
            plain in (stem, word) or field.name == _FLAGS.get(word)
        ):
            return field.name
    raise NotProvenError(
        f"Which users are {word}? No yes-or-no field of {work.web.user or 'a user model'} is "
        "called so. Nothing is written."
    )


def _scope(work: Work, view: WebView, flags: tuple[str, ...]) -> _Scope:
    labels = endpoints.models(work, view)
    models = {each.label: each for each in work.original.models}
    for label in labels:
        way = _way(work, models, models[label])
        if way:
            method = _method(work, models[label], way, flags)
            return _Scope(models[label], way, method, () if method else flags)
    raise NotProvenError(
        f"Whose the rows of {endpoints.url(view)} are is not known: no foreign key of "
        f"{', '.join(labels) or 'a model'} leads to one user. Nothing is written."
    )


def _way(work: Work, models: dict[str, Model], model: Model, deep: bool = True) -> str:
    """The lookup that leads to the one user of a row; empty where there is none, or several."""
    keys = [each for each in model.fields if each.concrete and each.kind in _KEYS]
    own = [each.name for each in keys if each.to == work.web.user]
    own = [each for each in own if not ATTRIBUTION.search(each)] or own
    if own or not deep:
        return own[0] if len(own) == 1 else ""
    ways = [
        f"{each.name}__{way}"
        for each in keys
        if each.to in models and (way := _way(work, models, models[each.to], deep=False))
    ]
    return ways[0] if len(ways) == 1 else ""


_KEYS = ("ForeignKey", "OneToOneField")


def _method(work: Work, model: Model, way: str, flags: tuple[str, ...]) -> str:
    """The project's own method that cuts rows down to those of a user, with the same exceptions."""
    try:
        tree = ast.parse(Path(model.path).read_text(encoding="utf-8"))
    except (OSError, SyntaxError):
        return ""
    managers = " ".join(
        ast.unparse(each.value)
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == model.name
        for each in node.body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "objects"
    )
    for path in tracebacks.own_files(work) if managers else ():
        text = path.read_text(encoding="utf-8", errors="replace")
        for node, holder in tracebacks.functions(ast.parse(text)) if "QuerySet" in text else ():
            given = [each.arg for each in node.args.args]
            body = ast.unparse(node)
            if (
                re.search(rf"\b{holder}\b(?=\.as_manager|\))", managers)
                and len(given) == 2
                and re.search(rf"\b{way}(?:_id)?={given[1]}\b", body)
                and ".exclude(" not in body
                and all(flag in body for flag in flags)
            ):
                return node.name
    return ""


def _test(work: Work, view: WebView, scope: _Scope, number: int) -> str:
    rows = test_rows.rows(work, scope.model.label, owner="user")
    if not any("user" in (value for _, value in row.values) for row in rows):
        raise NotProvenError(f"No row of {scope.model.label} of a user can be made for a test.")
    argument = view.arguments[0]
    by = "pk" if argument in ("pk", "id") or argument.endswith(("_pk", "_id")) else argument
    url = re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", f"{{{rows[-1].name}.{by}}}", endpoints.url(view))
    is_api = view.kind == "api"
    client, login = ("APIClient", "force_authenticate") if is_api else ("Client", "force_login")
    lines = [
        f"    def test_{snake(endpoints.class_name(view))}_{number + 1}(self):",
        added_tests.user_lines(work, "user", 8, "reader"),
        added_tests.user_lines(work, "other", 8, "other"),
        "        keepers = [user]",
    ]
    for flag in keepers_of(scope, work):
        lines += [
            added_tests.user_lines(work, "keeper", 8, flag.strip("_")[:20]),
            f"        keeper.{flag} = True",
            "        keeper.save()",
            "        keepers.append(keeper)",
        ]
    lines += ["        n = 1", *(line for row in rows for line in made(row, 8, named=True))]
    lines += [
        "",
        "        def answers(asker):",
        f"            client = {client}(raise_request_exception=False)",
        f"            client.{login}(asker)",
        "            for method in (client.get, client.post):",
        "                with transaction.atomic():",
        f'                    yield method(f"{url}").status_code',
        "                    transaction.set_rollback(True)",
        "",
        "        self.assertLessEqual(set(answers(other)), {403, 404, 405})",
        "        for keeper in keepers:",
        "            self.assertFalse({403, 404} & set(answers(keeper)))",
    ]
    return "\n".join(lines) + "\n"


def keepers_of(scope: _Scope, work: Work) -> tuple[str, ...]:
    """The flags that a test sets: those that were asked for, whoever looks at them."""
    return tuple(_flag(work, word) for word in keepers(work.said)) or scope.flags
