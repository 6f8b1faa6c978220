"""Pages of one row, closed to all but its user and those whom a request names."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import added_tests, endpoints, test_rows, tracebacks
from django_pro.agent.playbooks import restricting, targets
from django_pro.agent.whose_rows import all_lose, group, keepers
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.core.outline import Model
from django_pro.edits import EditError
from django_pro.edits.own_rows import Narrowed, scoped
from django_pro.edits.query_test import made
from django_pro.engine.web_outline import WebView
from django_pro.rules.whose import ATTRIBUTION
from django_pro.scaffold.stated import plural, snake

_FLAGS = {"admin": "is_staff", "administrator": "is_staff", "superuser": "is_superuser",
          "staff": "is_staff"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scope:
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
        if self.flags and not self.method:
            whole = f"{rows}.all()" if rows.endswith(".objects") else rows
            return f"{self.helper}({whole}, {user})"
        return self.plain(rows, user)

    def plain(self, rows: str, user: str) -> str:
        """Those of a user who does not keep all."""
        if self.method:
            return f"{rows}.{self.method}({user})"
        return f"{rows}.filter({self.way}={user})"

    def keeps(self, user: str) -> str:
        """Condition under which all rows stay."""
        return " or ".join(f"{user}.{each}" for each in self.flags)

    def narrowed(self, content: str) -> Narrowed:
        """The same for a module, which may have the helper already."""
        if self.method or not self.flags:
            return Narrowed(self.of)
        above = (
            f"def {self.helper}(rows, user):\n"
            f"    if {self.keeps('user')}:\n"
            "        return rows\n"
            f"    return rows.filter({self.way}=user)"
        )
        has = f"def {self.helper}(" in content
        return Narrowed(self.of, "" if has else above, self.keeps, self.plain)


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
    tests = [_test(work, *each, n) for n, each in enumerate(zip(views, scopes, strict=True))]
    names = [("django.db", "transaction")] if any("transaction." in each for each in tests) else []
    text = added_tests.module(
        "Rows are their users' own.", "OwnRowsTests", "\n".join(tests), names, work,
    )  # fmt: skip
    keep = f"; {', '.join(flags)} users keep all" if flags else ""
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
        work.copy.write(path, changed)
        if "anyone" in {who for lets in view.lets.values() for who in lets}:
            restricting.signed_in(work, view)
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


def flags_of(work: Work) -> tuple[str, ...]:
    """The flags of users who keep what others lose, as the request says.

    Raises:
        NotProvenError: no flag is called so.
    """
    return tuple(dict.fromkeys(_flag(work, word) for word in keepers(work.said)))


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
            word in (plain, field.name) or plain == stem or field.name == _FLAGS.get(stem)
        ):
            return field.name
    raise NotProvenError(
        f"Which users are {word}? No yes-or-no field of {work.web.user or 'a user model'} is "
        "called so. Nothing is written."
    )


def scope_of(work: Work, view: WebView, flags: tuple[str, ...]) -> Scope:
    """How the rows of whoever asks are written for a view.

    Raises:
        NotProvenError: whose they are is not known, or they are those of several users.
    """
    shared = group(work.said)
    if shared:
        raise NotProvenError(
            f"The rows of {endpoints.url(view)} are to be those of a user's {shared}: rows that "
            f"all of a {shared} share are not written here, but those of one user alone. "
            "Nothing is written."
        )
    labels = endpoints.models(work, view)
    models = {each.label: each for each in work.original.models}
    for label in labels:
        way = _way(work, models, models[label])
        if way:
            method = _method(work, models[label], way, flags)
            return Scope(models[label], way, method, () if method else flags)
    raise NotProvenError(
        f"Whose the rows of {endpoints.url(view)} are is not known: no foreign key of "
        f"{', '.join(labels) or 'a model'} leads to one user. Nothing is written."
    )


def _way(work: Work, models: dict[str, Model], model: Model) -> str:
    """The lookup that leads to the one user of a row: its own key, unless the request names those
    whom another key leads to; else the only one whose keys the request names, else the shortest;
    empty where there is none, or several are as short.

    Raises:
        NotProvenError: the row's own key says who made it, and another one is as likely meant.
    """
    level: list[tuple[tuple[str, ...], Model]] = [((), model)]
    ways: dict[tuple[str, ...], str] = {}
    """And the kind of the last key of each."""
    for _ in range(_FARTHEST):
        further: list[tuple[tuple[str, ...], Model]] = []
        for names, each in level:
            keys = [field for field in each.fields if field.concrete and field.kind in _KEYS]
            own = [field for field in keys if field.to == work.web.user]
            own = [field for field in own if not ATTRIBUTION.search(field.name)] or own
            ways |= {(*names, field.name): field.kind for field in own}
            further += [
                ((*names, field.name), models[field.to])
                for field in keys
                if field.to in models and field.to not in (work.web.user, model.label, each.label)
            ]
        level = further
    direct: list[tuple[str, ...]] = [each for each in ways if len(each) == 1]
    people = {field.name: models[field.to].name for field in model.fields if field.to in models}
    named = [
        each for each in ways
        if _is_who(work, each if len(each) == 1 else (each[0], people[each[0]])) and len(each) < 3
    ]  # fmt: skip
    if len(named) == 1:
        return "__".join(named[0])
    if direct and all(ATTRIBUTION.search(name) for (name,) in direct) and not _is_by_maker(work):
        others = [
            "__".join(each) for each, kind in ways.items()
            if len(each) == 2 and kind == "OneToOneField" and not ATTRIBUTION.search(each[0])
        ]  # fmt: skip
        if others:
            who = plural(others[0].partition("__")[0])
            raise NotProvenError(
                f"Whose the rows of {model.name} are is not clear: "
                f"{', '.join([direct[0][0], *others])} lead to users. Nothing is written: name "
                f"them, e.g. `{who} only see their own`, or `only who created it`."
            )
    known = direct or list(ways)
    shortest = [each for each in known if len(each) == min(map(len, known))]
    found = _named_way(work, known) or (shortest[0] if len(shortest) == 1 else ())
    return "__".join(found)


def _is_who(work: Work, names: tuple[str, ...]) -> bool:
    """Whether the request says of the people of a key that rows are theirs."""
    words = "|".join(re.escape(snake(each).replace("_", " ")) for each in names)
    who = rf"(?:{words})(?:e?s)?"
    article = r"(?:the |its |their |an? |that |whose )*"
    return work.said.has(
        rf"{who}(?: users?| accounts?)?,? (?:may|should|shall|must|can|could|only|gets?|sees?"
        r"|ha(?:s|ve) access|are allowed|is allowed|needs?)(?![a-z])"
        r"(?![^.;,]{0,30}\b(?:all|every\w*)\b)",
        rf"(?:only|just|nobody but)(?: by| for| to| visible to)? {article}{who}(?![a-z])",
        rf"(?:{words})(?:'s|s'|s's) own(?![a-z])",
        rf"(?:of|for|to) {article}(?:current|requesting|logged[- ]in|same) {who}(?![a-z])",
        rf"(?:any|an|each)other {who}(?:'s?)?(?![a-z])",
    )


def _is_by_maker(work: Work) -> bool:
    """Whether rows are to be those of who made them."""
    return work.said.has(
        r"(?:who|that|they|he|she|them|you|we|users?)(?:'ve| have| has| had)? (?:it |them )?(?:made"
        r"|created|wrote|added|uploaded|entered|posted|placed|submitted|booked|filed|opened)(?![a-z])",
        r"(?:creators?|authors?|makers?|uploaders?|created[ _]by)(?![a-z])",
    )


def _named_way(work: Work, ways: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The only one whose keys the request names, wholly or but for the last; empty without one."""
    for kept in (None, -1):
        named = [
            each
            for each in ways
            if each[:kept]
            and all(
                work.said.has(rf"{name.replace('_', '[ _]')}s?(?![a-z])") for name in each[:kept]
            )
        ]
        if len(named) == 1:
            return named[0]
    return ()


_FARTHEST = 3
"""Keys from a row to its user."""
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


def _test(work: Work, view: WebView, scope: Scope, number: int) -> str:
    people, row, variable = people_and_row(work, scope)
    lines = [f"    def test_{snake(endpoints.class_name(view))}_{number + 1}(self):", *people]
    lines += _of_one(view, variable, row) if view.arguments else _of_list(view, row)
    return "\n".join(lines) + "\n"


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
    for flag in flags_of(work) or scope.flags:
        people += [
            added_tests.user_lines(work, "keeper", 8, flag.strip("_")[:20]),
            f"        keeper.{flag} = True",
            "        keeper.save()",
            "        keepers.append(keeper)",
        ]
    return people, [line for row in rows for line in made(row, 8, named=True)], rows[-1].name


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
    argument = view.arguments[0]
    by = "pk" if argument in ("pk", "id") or argument.endswith(("_pk", "_id")) else argument
    url = re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", f"{{{variable}.{by}}}", endpoints.url(view))
    is_api = view.kind == "api"
    client, login = ("APIClient", "force_authenticate") if is_api else ("Client", "force_login")
    methods = [each for each in _METHODS if each in view.methods] if is_api else ["get", "post"]
    called = ", ".join(f'"{each}"' for each in methods) + "," * (len(methods) == 1)
    lines = [
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
        "        self.assertLessEqual(set(answers(other)), {403, 404, 405})",
        "        for keeper in keepers:",
        "            self.assertFalse({403, 404} & set(answers(keeper)))",
    ]
    if is_api:
        lines.append("        self.assertLessEqual(set(answers(None)), {401, 403})")
    return lines


_METHODS = ("get", "post", "put", "patch", "delete")
