"""Pages of one row, closed to all but its user and those whom a request names."""

from __future__ import annotations

import re
from pathlib import Path

from django_pro.agent import (
    added_tests,
    endpoints,
    restricted_views,
    row_keepers,
    row_people,
    test_rows,
)
from django_pro.agent.own_scopes import Scope, flags_of, scope_of
from django_pro.agent.playbooks import targets
from django_pro.agent.whose_rows import all_lose
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError
from django_pro.edits.own_rows import scoped
from django_pro.edits.query_test import made
from django_pro.edits.settings_file import imported
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import snake

_READS = (
    r"(?:read|see|view|open|access|download|look|show|leak|idor|bola|list|get|fetch|insecure"
    r" direct)(?:s|ed|ing)?(?![a-z])|404 (?:for|to|on|if|when)\b|(?:a|be|get|answers?|with) 404\b"
)


def is_kept_by_project(work: Work) -> bool:
    """Whether the project has a method of its own for the rows of a user, for all pages of one row
    that the request names: it knows of exceptions that a foreign key does not tell."""
    try:
        views = views_of(work)
        return bool(views) and all(scope_of(work, each, ()).method for each in views)
    except NotProvenError:
        return False


def closed(work: Work) -> Outcome:
    """Each page of one row that the request names is closed to other users.

    Raises:
        NotProvenError: it is not clear whose a row is, or how a view looks it up.
    """
    views = views_of(work)
    if not views:
        raise NotProvenError("Which pages? None of those that are named is of one row.")
    if any(each.kind == "api" for each in views) and not work.said.has(_READS):
        raise NotProvenError(
            "These endpoints read as well as write, and the request speaks of writing alone: to "
            "close both would be too much. Nothing is written."
        )
    flags = flags_of(work)
    scopes = [scope_of(work, view, flags) for view in views]
    shut = _shut(work, views, scopes)
    pairs = [each for each in zip(views, scopes, strict=True) if each[0] not in shut]
    views, scopes = [view for view, _ in pairs], [scope for _, scope in pairs]
    tests = [_test(work, *each, n) for n, each in enumerate(zip(views, scopes, strict=True))]
    names = [("django.db", "transaction")] if any("transaction." in each for each in tests) else []
    names += [name for each in flags for name in each.names]
    text = added_tests.module(
        "Rows are their users' own.", "OwnRowsTests", "\n".join(tests), names, work,
    )  # fmt: skip
    keep = f"; {', '.join(each.told for each in flags)} users keep all" if flags else ""
    keep = keep or (", staff as well" if all_lose(work.said) else "")
    beside = Path(views[0].path)
    added = added_tests.add(work, beside, "own_rows", text)
    before = work.run_tests(added.label)
    work.copy.path(added.name).unlink()
    if before.verdict == "passed":
        return Outcome(f"It is so already: other users get 404 there{keep}.", (before,))
    told: list[str] = []
    done: set[str] = set()
    for view, scope in zip(views, scopes, strict=True):
        if view.view in done:
            continue
        done.add(view.view)
        _narrow(work, view, scope)
        shown = re.sub(r"\(\?P(<\w+>)[^)]*\)", r"\1", endpoints.plain(view))
        told.append(
            f"- `/{shown}`: {endpoints.class_name(view)} looks {scope.model.name} "
            f"up among `{scope.plain('rows', 'user')}`"
        )
    told += [
        f"- `{endpoints.url(each)}` is left as it is: it refuses the user of a row, too"
        for each in shut
    ]
    said = "\n".join([f"Other users get 404 there{keep}.", "", *told])
    return added_tests.proven(work, beside, "own_rows", text, done=said, already="")


def _narrow(work: Work, view: WebView, scope: Scope) -> None:
    """Cuts down what a view looks up, and closes it to who has not signed in: no row is theirs.

    Raises:
        NotProvenError: it looks rows up in a way that is not understood.
    """
    path, name = Path(view.path), endpoints.class_name(view)
    content = work.copy.read(path)
    try:
        changed = scoped(content, name, scope.model.name, scope.narrowed(content))
        if scope.more:
            changed = imported(changed, [("django.db.models", "Q")])
        own = module_of(work.copy.root, work.copy.path(path))
        changed = imported(changed, [each for each in scope.imports if each[0] != own])
        work.copy.write(path, changed)
        if "anyone" in {who for lets in view.lets.values() for who in lets}:
            restricted_views.signed_in(work, view)
    except EditError as error:
        raise NotProvenError(f"{work.copy.name(view.path)}: {error}. Nothing is written.") from None


def views_of(work: Work) -> list[WebView]:
    """Those of one row that the request names, and the lists of the same rows."""
    named = targets.named(work.said, work.original)
    found = tuple(each.pattern for each in named)
    if work.said.urls:  # what is below the URL is of the same row
        found = targets.below(found, work.original)
    wanted = {each.lstrip("/") for each in found}
    held = [each for each in endpoints.own(work) if endpoints.plain(each) in wanted]
    several = [endpoints.url(each) for each in held if len(each.arguments) > 1]
    if several:
        raise NotProvenError(
            f"{', '.join(several)}: by which of its arguments the row is found is not known, and "
            "it would stay open. Nothing is written."
        )
    rows = [each for each in held if each.arguments]
    models = {each.model for each in rows if each.model}
    views = {each.view for each in rows}
    lists = [
        each for each in held
        if not each.arguments and each.lists and each.kind == "api"
        and (each.view in views or (each.model and each.model in models) or not rows)
    ]  # fmt: skip
    return [*lists, *rows]


def _shut(work: Work, views: list[WebView], scopes: list[Scope]) -> list[WebView]:
    """Pages that the request does not name itself, and that refuse the user of a row as they are:
    below the URL of an order, those of its clerks."""
    named = {each.pattern.lstrip("/") for each in targets.named(work.said, work.original)}
    tests, tried = [], dict[str, WebView]()
    for number, (view, scope) in enumerate(zip(views, scopes, strict=True)):
        if endpoints.plain(view) in named or not view.arguments or scope.more:
            continue
        name = f"test_{snake(endpoints.class_name(view))}_{number + 1}"
        people, row, variable = people_and_row(work, scope)
        lines = [f"    def {name}(self):", *people, *_answers(view, variable, row), _LET_IN]
        tests.append("\n".join(lines) + "\n")
        tried[name] = view
    if not tests:
        return []
    names = [
        ("django.db", "transaction"),
        *(name for each in flags_of(work) for name in each.names),
    ]
    text = added_tests.module("As it is.", "LetInTests", "\n".join(tests), names, work)
    added = added_tests.add(work, Path(views[0].path), "let_in", text)
    outcomes = work.suite(added.label).outcomes
    work.copy.path(added.name).unlink()
    failed = {re.split(r"[.:]", name)[-1] for name, told in outcomes.items() if told == "failed"}
    return [view for name, view in tried.items() if name in failed]


_LET_IN = "        self.assertFalse({403, 404} & set(answers(user)))"


def _test(work: Work, view: WebView, scope: Scope, number: int) -> str:
    if scope.more:
        return _test_of_several(work, view, scope, number)
    people, row, variable = people_and_row(work, scope)
    lines = [f"    def test_{snake(endpoints.class_name(view))}_{number + 1}(self):", *people]
    lines += _of_one(view, variable, row) if view.arguments else _of_list(view, row)
    return "\n".join(lines) + "\n"


def _test_of_several(work: Work, view: WebView, scope: Scope, number: int) -> str:
    """A test for each of those whose a row is, with a row that is of that one alone."""
    tests = []
    more = row_people.looked_up_with(work, view, scope.model)
    for way in (scope.way, *scope.more):
        whose = re.sub(r"__\w+$", "", way)
        rows = row_keepers.rows_along(work, scope.model, way, "owner", more)
        tests += [
            f"    def test_{snake(endpoints.class_name(view))}_{number + 1}_of_{whose}(self):",
            added_tests.user_lines(work, "owner", 8, "reader"),
            added_tests.user_lines(work, "other", 8, "other"),
            "        keepers = [owner]",
            *_keepers(work, scope),
        ]
        row = [line for each in rows for line in made(each, 8, named=True)]
        tests += _of_one(view, rows[-1].name, row) if view.arguments else _of_list(view, row)
        tests.append("")
    return "\n".join(tests)


def people_and_row(work: Work, scope: Scope) -> tuple[list[str], list[str], str]:
    """Lines of a test that make `user`, `other` and `keepers`; those of a row of the user; the
    row's variable.

    Raises:
        NotProvenError: no such row can be made.
    """
    key = scope.way.partition("__")[0]
    held = [each.to for each in scope.model.fields if each.name == key]
    rows = test_rows.rows(work, scope.model.label, owner="user", optional=held)
    if not any("user" in (value for _, value in row.values) for row in rows):
        raise NotProvenError(f"No row of {scope.model.label} of a user can be made for a test.")
    people = [
        added_tests.user_lines(work, "user", 8, "reader"),
        added_tests.user_lines(work, "other", 8, "other"),
        "        keepers = [user]",
    ]
    if all_lose(work.said):
        people += ["        other.is_staff = other.is_superuser = True", "        other.save()"]
    people += _keepers(work, scope)
    return people, [line for row in rows for line in made(row, 8, named=True)], rows[-1].name


def _keepers(work: Work, scope: Scope) -> list[str]:
    """Lines that make a user of each kind that keeps all rows."""
    lines = []
    for each in flags_of(work) or scope.flags:
        name = re.sub(r"\W+", "_", each.told).strip("_")[:20]
        lines += [
            added_tests.user_lines(work, "keeper", 8, name),
            f"        {each.setup.replace('{user}', 'keeper')}",
            "        keepers.append(keeper)",
        ]
    return lines


def _of_list(view: WebView, row: list[str]) -> list[str]:
    """Whose list of an API has a new row: its text is another one then."""
    return [
        "",
        "        def shown(asker):",
        "            client = APIClient()",
        "            client.force_authenticate(asker)",
        f'            response = client.get("{endpoints.url(view)}")',
        "            self.assertEqual(response.status_code, 200)",
        "            return response.content",
        "",
        "        before = [shown(each) for each in (other, *keepers)]",
        "        n = 1",
        *row,
        "        after = [shown(each) for each in (other, *keepers)]",
        "        self.assertEqual(before[0], after[0])",
        "        for old, new in zip(before[1:], after[1:], strict=True):",
        "            self.assertNotEqual(old, new)",
        f'        status = APIClient().get("{endpoints.url(view)}").status_code',
        "        self.assertIn(status, (401, 403))",
    ]


def _of_one(view: WebView, variable: str, row: list[str]) -> list[str]:
    """What others, and those who keep the row, are answered by each method of its page."""
    lines = [
        *_answers(view, variable, row),
        "        self.assertLessEqual(set(answers(other)), {403, 404, 405})",
        "        for keeper in keepers:",
        "            self.assertFalse({403, 404} & set(answers(keeper)))",
    ]
    if view.kind == "api":
        lines.append("        self.assertLessEqual(set(answers(None)), {401, 403})")
    return lines


def _answers(view: WebView, variable: str, row: list[str]) -> list[str]:
    """Lines that make a row, and the function `answers`, which sends each method as a user."""
    argument = view.arguments[0]
    by = "pk" if argument in ("pk", "id") or argument.endswith(("_pk", "_id")) else argument
    url = re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", f"{{{variable}.{by}}}", endpoints.url(view))
    is_api = view.kind == "api"
    client, login = ("APIClient", "force_authenticate") if is_api else ("Client", "force_login")
    methods = [each for each in _METHODS if each in view.methods] if is_api else ["get", "post"]
    called = ", ".join(f'"{each}"' for each in methods) + "," * (len(methods) == 1)
    return [
        "        n = 1",
        *row,
        "",
        "        def answers(asker):",
        f"            client = {client}(raise_request_exception=False)",
        f"            client.{login}(asker)",
        f"            for method in ({called}):",
        "                with transaction.atomic():",
        f'                    yield getattr(client, method)(f"{url}").status_code',
        "                    transaction.set_rollback(True)",
        "",
    ]


_METHODS = ("get", "post", "put", "patch", "delete")
