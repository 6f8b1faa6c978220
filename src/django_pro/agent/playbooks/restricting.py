"""Who may use a view that is there: staff, or who has signed in, for all of it or for writing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import (
    action_permissions,
    action_rules,
    added_tests,
    beside_rows,
    endpoint_verbs,
    endpoints,
    extra_actions,
    limited_methods,
    restricted_views,
    row_holders,
    row_keepers,
    stated_restriction,
    stated_statuses,
    whose_rows,
    wishes,
)
from django_pro.agent.playbooks import targets
from django_pro.agent.restricted_views import own_file
from django_pro.agent.routing import Question
from django_pro.agent.row_holders import Holder
from django_pro.agent.said import Said
from django_pro.agent.stated_restriction import UNSAFE, Rule, is_a_limit
from django_pro.agent.stated_statuses import Statuses
from django_pro.agent.work import Moments, NeedsAnswerError, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, class_edit
from django_pro.edits.query_test import Names
from django_pro.edits.source_text import SourceText
from django_pro.engine.web_outline import WebView
from django_pro.scaffold.stated import snake

_OWNER = r"\b(?:owners?|authors?|creators?|their own|his own|her own)\b"
_MADE = (
    r"(?:create|build|implement|make|write|generate|scaffold|add) (?:me )?(?:an? |the |some )?"
    r"(?:new |simple |crud |rest |read-only )*(?:\w+ ){0,2}(?:view|page|endpoint|api|model|form|"
    r"viewset|test|decorator|middleware|mixin|class|command|button|link|field)s?\b"
)
_RATE = (
    r"(?:once|twice|\d+)(?: \w+){0,2} ?(?:/|(?:per|every|an?|each) )(?:\w+ )?"
    r"(?:s|sec|second|m|min|minute|h|hr|hour|d|day)s?\b"
)
_RESTRICTS = (
    r"(?:is|are) for (?:the |our )?(?:staff|admins?|(?:logged|signed)[- ]in)\b",
    r"(?:only|just)\b", r"restrict", r"limited to", r"require", r"must (?:be|log|sign)",
    r"needs? (?:an? )?(?:login|log)", r"(?:ha(?:s|ve)|ought|needs?) to be (?:for|left)",
    r"login[- ]required", r"limit (?:access|it|/)", r"protect", r"lock", r"staff[- ]only",
    r"behind (?:an? |the )?log", r"stays? public", r"nobody (?:but|except)",
    r"no one (?:but|except)",
    r"(?:make|keep) .{0,40}(?:private|staff|public)", r"should (?:only )?be",
    r"(?:must|may|can|should|shall) ?(?:not|n't)", r"(?:may|can|must) only", r"read[- ]?only",
    r"(?:writing|changing|editing|changes?|edits?)\b.{0,30} (?:is|are|for|to) .{0,20}(?:staff|adm)",
)  # fmt: skip
_JUDGED = (
    r"review", r"check", r"audit", r"who (?:can|may)", r"look (?:at|over|through) (?:my|the|our)",
    r"verify", r"tell me", r"find", r"is there",
)  # fmt: skip
_NAMED_VIEW = re.compile(
    r"\w+(?:View|ViewSet|List|Detail|Create|Update|Delete|A(?:PI|pi))|\w+\.views\.\w+"
)
_ANY_WRITE = r"(?:writ|chang|edit|updat|delet|modif|remov|put\b|patch|anything|alter)"
_WHO = Question(
    "authentication",
    "Who may use it from now on, staff or whoever has signed in, and for reading, writing or both?",
    "only who has signed in, for both",
)
_SAFE = ("get",)
_ROW_USER = (
    r"(?:the|its|their|his|her) [a-z]+"
    r"(?: (?:of|in charge of) (?:the|that|this|an?|its)(?: [a-z]+){1,3}?)?"
)
_OF_ROWS = re.compile(
    rf"\b(?:only|just|nobody but|no one but)\b(?: [a-z]+){{0,3}}? (?:for |by |to )?{_ROW_USER}"
    r",? (?:and|or|as well as) (?:also |for |by |to |members of |users in )*"
    r"(?:the |our |an? )?[a-z]+\b(?! (?:reads?|gets?|writes?|lists?)\b)"
)
"""The user of each row, and others beside."""


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "plan", "test") or said.has(_MADE):
        return 0
    if said.route.intent == "review" and ("?" in said.text or said.has(*_JUDGED)):
        return 0
    if not said.has(*_RESTRICTS) or whose_rows.is_meant(said):
        return 0
    if any(not each.guess for each in wishes.stated(said).fields):
        return 0
    low = row_holders.as_staff(said.low)
    rest = stated_statuses.stated(low)[1]
    is_limit = is_a_limit(stated_restriction.stated(rest)) or is_a_limit(
        stated_restriction.stated(low)
    )
    of_rows = bool(said.urls) and _OF_ROWS.search(re.sub(r"(?<!\S)\S*/\S*", " ", said.low))
    if not (is_limit or of_rows or action_rules.is_for_few(rest)):
        return 0
    if re.search(_OWNER, said.low) or said.has(
        "logging", "logs? (?!in)", "throttl", "rate limit", _RATE
    ):
        return 0
    if of_rows and not is_limit:
        return 16
    views = [each for each in said.names if _NAMED_VIEW.fullmatch(each)]
    snake = re.search(r"\b[a-z]+_[a-z_]+\b", said.text)
    return 14 if said.urls or views else 13 if snake else 0


def _run(work: Work) -> Moments:
    yield from ()
    rules = action_rules.stated(work, endpoint_verbs.plain(work))
    actions = extra_actions.named(work)
    if rules is not None and actions:
        return extra_actions.restrict(work, actions, rules, own_file(actions[0]))
    if rules is not None:
        views = _views(work, Rule(writing="staff"))
        return action_permissions.restrict(work, views, rules, own_file(views[0]))
    beside, kind = beside_rows.as_staff(work, work.said.low)
    keepers = row_keepers.stated(beside)
    if keepers is None or kind is None:
        stated_restriction.refuse_unknown(work.said.low)
    if keepers is not None:
        return _of_rows(work, keepers, beside, kind)
    holder, low = row_holders.stated(work)
    stated, statuses = stated_restriction.asked(low)
    if not is_a_limit(stated):
        raise NeedsAnswerError(_WHO)
    stated_restriction.refuse_unread(low)
    if actions and holder is None and "public" not in (stated.reading, stated.writing):
        rules = _of_actions(stated, statuses)
        return extra_actions.restrict(work, actions, rules, own_file(actions[0]))
    views = _views(work, stated)
    methods = stated_restriction.limited(low, views, stated)
    if methods and holder is not None:
        raise NotProvenError(
            f"Some methods for who has {holder.one}, others as they are: that is not known"
            " here. Nothing is written: ask for all that writes."
        )
    if methods:
        if any(each.kind != "api" for each in views):
            raise NotProvenError("It is no view of REST framework's. Nothing is written.")
        return limited_methods.restrict(
            work, views, methods, stated.writing, restricted_views.permit_too
        )
    shown = ", ".join(dict.fromkeys(endpoints.url_with_row(each) for each in views))
    if holder is not None and any("IsAdminUser" in each.permissions for each in views):
        raise NotProvenError(
            f"It is open to staff today, and staff would need {holder.one}. Nothing is written: "
            "say who may read and who may write."
        )
    holder = holder if "staff" in (stated.reading, stated.writing) else None
    text, done = (
        _module(work, views, stated, statuses, holder),
        stated_restriction.told(stated, holder),
    )
    home = Path(views[0].path)
    added = added_tests.add(work, home, "access", text)
    before = work.run_tests(added.label)
    work.copy.path(added.name).unlink()
    if before.verdict == "passed":
        return Outcome(f"{shown}: {done} already.", (before,))
    try:
        for view in {each.view: each for each in views}.values():
            wanted = _of(work, view, stated)
            restricted_views.restrict(
                work, view, wanted, statuses, holder, keeps=not stated.reading
            )
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    return added_tests.proven(
        work, home, "access", text, done=f"{shown}: {done}.", already=f"{shown}: {done} already.",
    )  # fmt: skip


def _of_actions(stated: Rule, statuses: Statuses) -> action_rules.Rules:
    """The rule as one of actions."""
    words = {"staff": "staff", "signed-in": "login"}
    grants = dict.fromkeys(
        action_rules.ACTIONS if stated.writing else (), frozenset({words.get(stated.writing, "")})
    )
    if stated.reading:
        grants["read"] = frozenset({words[stated.reading]})
    return action_rules.Rules(grants, {}, statuses)


def _of_rows(
    work: Work, keepers: row_keepers.Beside, low: str, kind: action_rules.Kind | None
) -> Outcome:
    """Of a rule for staff, or for those of a kind that `low` calls so, and for the user of each
    row."""
    stated, statuses = stated_restriction.asked(low)
    if "signed-in" in (stated.reading, stated.writing) or "staff" not in (
        stated.reading, stated.writing
    ):  # fmt: skip
        stated = Rule(writing="staff")
    views = _views(work, Rule(stated.writing, stated.writing))
    reads = stated.reading == "staff" or all(
        set(each.methods) <= {*UNSAFE, "options"} for each in views
    )
    return row_keepers.restrict(work, views, keepers, statuses, kind, reads=reads)


def _views(work: Work, stated: Rule) -> list[WebView]:
    """The project's views that the request names, with all URLs of each. Where what is under a URL
    is not to be changed, that is the views of its rows too."""
    own = endpoints.own(work)
    patterns = [each.pattern for each in work.original.urls]
    paths = work.said.urls
    if paths and not any(targets.leads(path, each) for path in paths for each in patterns):
        raise NotProvenError(f"There is no page at {paths[0]}. Nothing is written.")
    urls = [each.pattern for each in targets.named(work.said, work.original)]
    found = [each for each in own if endpoints.plain(each) in {each.lstrip("/") for each in urls}]
    if not found:
        raise NotProvenError(
            "No view of the project is named by its URL or its name. Nothing is written: say "
            "which one, e.g. `only staff may open /reports/`."
        )
    if work.said.urls and stated.writing and not stated.reading and work.said.has(_ANY_WRITE):
        starts = tuple(
            endpoints.plain(each) for each in found if each.kind == "api" and endpoints.plain(each)
        )
        found += [
            each for each in own
            if each not in found and each.kind == "api" and set(each.methods) & set(UNSAFE)
            and endpoints.plain(each).startswith(starts)
            and each.model in {other.model for other in found}
        ]  # fmt: skip
    names = {each.view for each in found}
    found = [each for each in own if each in found or (each.kind == "api" and each.view in names)]
    work.narrowed |= {
        f"{method.upper()} {each.pattern}"
        for each in found
        for method in each.methods
        if stated.reading or method in UNSAFE
    }
    return found


def _of(work: Work, view: WebView, stated: Rule) -> Rule:
    """The rule with what the view does today, where nothing is said of it."""
    kept = "public" if not view.permissions or endpoints.is_open(view) else "signed-in"
    if view.kind == "class" and "LoginRequiredMixin" in _bases(work, view):
        kept = "signed-in"
    if "IsAdminUser" in view.permissions:
        kept = "staff"
    return Rule(stated.reading or kept, stated.writing or stated.reading)


def _bases(work: Work, view: WebView) -> list[str]:
    tree = SourceText(work.copy.read(view.path)).tree
    try:
        found = class_edit.class_named(tree, endpoints.class_name(view)).bases
    except EditError:
        return []
    return [ast.unparse(each).rpartition(".")[2] for each in found]


def _module(
    work: Work, views: list[WebView], stated: Rule, statuses: Statuses, holder: Holder | None
) -> str:
    """Tests: a visitor, a user and a member of staff send what each view answers."""
    tests = []
    few, imports = _staff(work), list[Names]()
    if holder is not None:
        user = f"with_{snake(holder.model.name)}"
        lines, imports = row_holders.test_lines(work, holder, user, 1)
        few = (user, f"{added_tests.user_lines(work, user, 8, user)}\n{lines}")
    for number, view in enumerate(views):
        wanted = _of(work, view, stated)
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", endpoints.class_name(view)).lower()
        tail = f"_{number + 1}" if number else ""
        codes = (
            None if view.kind == "api" else restricted_views.codes_of(work, view, wanted, statuses)
        )
        if holder is not None and view.kind != "api" and not statuses.user:
            codes = codes or Statuses(statuses.visitor, 403)
        tests.append(_test(work, view, wanted, codes or statuses, few, f"{name}{tail}"))
    return added_tests.module(
        "Who may do what.", "AccessTests", "\n".join(tests), imports, work
    )  # fmt: skip


def _staff(work: Work) -> tuple[str, str]:
    """A variable of a member of staff, and the statements that make it."""
    lines = [
        added_tests.user_lines(work, "staff", 8, "staff"),
        "        staff.is_staff = True",
        '        staff.save(update_fields=["is_staff"])',
    ]
    return "staff", "\n".join(lines)


def _test(
    work: Work, view: WebView, wanted: Rule, codes: Statuses, few: tuple[str, str], name: str
) -> str:
    """`few` are a variable of the user whom a rule of staff lets in, and what makes it."""
    is_api = view.kind == "api"
    methods = view.methods or ("get",)
    lines = [
        f"    def test_who_may_use_{name}(self):",
        added_tests.user_lines(work, "user", 8, "reader"),
        few[1],
        f"        client = {'APIClient' if is_api else 'Client'}(raise_request_exception=False)",
        f'        url = "{endpoints.url_with_row(view)}"',
    ]
    refused = "(401, 403)" if is_api else "(302, 401, 403)"
    for actor, rank in (("", 0), ("user", 1), (few[0], 2)):
        if actor:
            login = "force_authenticate" if is_api else "force_login"
            lines.append(f"        client.{login}({actor})")
        for method in (*_SAFE, *UNSAFE):
            who = wanted.reading if method in _SAFE else wanted.writing
            if method not in methods or (not is_api and method not in ("get", "post")):
                continue
            may = rank >= {"public": 0, "signed-in": 1, "staff": 2}[who]
            if may and not is_api and method == "post" and actor in ("", "user", "staff"):
                continue  # a form that is taken redirects as well
            told = {"": codes.visitor, "user": codes.user}.get(actor, 0)
            answer = f"client.{method}(url).status_code"
            if told and not may:
                lines.append(f"        self.assertEqual({answer}, {told})")
            else:
                check = "NotIn" if may else "In"
                few_in = "(401, 403)" if may and method == "post" else refused
                lines.append(f"        self.assert{check}({answer}, {few_in})")
    return "\n".join(lines) + "\n"


PLAYBOOKS = (
    Playbook(
        "restrict-access",
        "Set who may use a view: staff or who has signed in, for all of it or for writing",
        "only staff may open /reports/",
        "a written test of a visitor, a user and staff; without the change it fails",
        _fits,
        _run,
    ),
)
