"""Who may use a view that is there: staff, or who has signed in, for all of it or for writing."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
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
    refusals,
    row_holders,
    row_keepers,
    stated_statuses,
    whose_rows,
    wishes,
)
from django_pro.agent.playbooks import targets
from django_pro.agent.routing import Question
from django_pro.agent.row_holders import Holder
from django_pro.agent.said import Said
from django_pro.agent.stated_statuses import Statuses
from django_pro.agent.work import Moments, NeedsAnswerError, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.edits.eager_loading import Import
from django_pro.edits.query_test import Names
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import snake

_STAFF = r"(?<![a-z0-9])(?:is_)?(?:staff|admins?|administrators?)\b"
_SIGNED = (
    r"\b(?:(?:signed|logged)[- ]?in|authenticated|registered|(?:require[sd]?|need(?:s|ed)?|demand"
    r"|force|behind|after|enforce|without|must|have to|has to) (?:an? |the |users? to )?"
    r"(?:log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|authenticat\w+)|log ?in required|login[- ]only"
    r"|(?:with|who ha(?:s|ve)|having) an? (?:account|login|session))\b"
)
_STAFF_TOO = (
    r"(?<![a-z0-9])(?:the |our )?(?:staff|admins?)(?: users?| members?)? (?:and|or) (?:all )?"
    r"(?:(?:signed|logged)[- ]in|authenticated) (?:users|members|people)\b"
    r"|(?:(?<=[.:;,(] )|(?<=only ))(?:all )?(?:(?:(?:signed|logged)[- ]in|authenticated) )?"
    r"(?:users|members|people) (?:and|or) (?:the |our )?(?:staff|admins)\b"
    r"|\b(?:(?:(?:signed|logged)[- ]in|authenticated) )(?:users|members|people) (?:and|or) "
    r"(?:the |our )?(?:staff|admins)\b(?! (?:may|can|could|should|must)\b)"
)
"""Who has signed in, with staff named beside: they are of them."""
_PUBLIC = r"\b(?:public|open|anyone|anybody|everyone|everybody|all|visitors?|anonymous)\b"
_READS = r"\b(?:read(?:s|ing|able)?|see|seeing|list(?:s|ing)?|get|view|look|browse|brows\w+)\b"
_WRITES = (
    r"\b(?:writ\w+|add(?:s|ing)?|creat\w+|post(?:s|ing)?|chang\w+|edit\w*|updat\w+|delet\w+|"
    r"modif\w+|remov\w+|(?<!^)put|patch)\b"
)
_NOT = r"(?:\bnot\b|n't\b|\bcannot\b|\bnever\b|\bno longer\b|\bforbid\w*|\bunable\b)"
_LOOKS = r"(?:read|see|view|look|list|browse|get|retrieve|fetch)\b"
_READS_ONLY = (
    r"\bread[- ]?only\b|\bview[- ]only\b|\bonly (?:be )?(?:able|allowed|permitted) to "
    rf"{_LOOKS}|\b(?:may|can|could|should|must|shall|will|they|users?|members?) only (?:ever )?"
    rf"{_LOOKS}|\b(?:restricted|limited) to (?:reading|viewing|looking|browsing)\b"
)
"""What somebody may do, and not who may."""
_OTHERS = (
    r"\bnon[- ]?(?:staff|admin\w*)\b|\b(?:not|except(?: for)?|but|besides|other than|apart from|"
    r"unless|aren't|isn't) (?:(?:the|an?|by|to|for|those|who|users?|people|members?|they|are|is|of|"
    r"part|logged|in|as) ){0,5}"
    r"(?:staff|admin\w*)\b"
)
_STRANGERS = (
    r"\bnot (?:signed|logged)[- ]?in\b|\bunauthenticated\b|\bnot authenticated\b|"
    r"\b(?:except|but|unless) (?:\w+ ){0,3}(?:signed|logged)[- ]?in\b"
)
_STRANGERS_TOO = r"\b(?:public|anyone|anybody|visitors?|anonymous)\b"
_ELLIPSIS = re.compile(
    r"(?:(?:that|this|it|which|those|the rest|all of that|only|just|the)\b.*)|"
    r".*\b(?:to )?do (?:this|that|it|so|these)\b.*|"
    r".*\b(?:can|may|do|does|only)$"
)
_GOES_ON = r"\b(?:still|keeps?|continue|go on|goes on|remain|as (?:now|before|it is|they are))\b"
_SHOULD = r"(?:it|this|that|they|these)\b.{0,30}\b(?:should|must|ha(?:s|ve) to|needs? to|ought)\b"
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
_TODAY = (
    r"\(?(?:today|currently|right now|at the moment|at present|so far|now),? "
    r"(?!.*\b(?:only|must|should)\b).*\b(?:can|may|is able|are able)\b"
)
"""What a request complains of."""
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
_CLAUSES = re.compile(
    r"[.;,:](?:\s|$)|\bbut\b(?! (?:for |the |by |to )?(?:staff|admin))|\bwhile\b"
    r"|\band\b(?=.{0,200}\b(?:writ|read))",
    re.DOTALL,
)
_STRANGERS_CAN = (
    r"\b(?:anonymous|anyone|anybody|visitors?|strangers?|everyone|everybody|guests?|public|"
    r"without (?:an? )?(?:log(?:ging)?[- ]?in|account|sign(?:ing)?[- ]?in)|"
    r"log ?in|sign[- ]?in|outsiders?|unauthenticated)\b"
)
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
_UNSAFE = ("post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may read and who may write: `public`, `signed-in`, `staff`; empty where not said."""

    reading: str = ""
    writing: str = ""


_VERB = r"(?:get|head|options|post|put|patch|delete)"
_UNKNOWN = (
    r"\bsuper[- ]?users?\b|\bis_superuser\b",
    (
        r"\b(?:members? (?:of|in)|in|of|from|belong\w* to|has|have|with) (?:the |an? )?"
        r"(?:['\"`][\w -]+['\"`] |\w+ )?(?:group|role)\b"
    ),
    r"\bgroup ['\"`]?[a-z]", r"\bpermission ['\"`]?\w+[._]\w+",
    r"\b(?:api[- ]key|ip address|vpn|intranet)\b",
)  # fmt: skip
"""Who may, in terms that no rule of staff and logins means."""


def _spelled(low: str) -> str:
    """`post/put/patch` as words: what holds a slash is taken for a path."""
    return re.sub(rf"\b({_VERB})/(?={_VERB}\b)", r"\1 ", low)


def _refuse_unknown(low: str) -> None:
    for pattern in _UNKNOWN:
        found = re.search(pattern, low)
        if found:
            raise NotProvenError(
                f"`{found[0].strip()}`: a rule here is of visitors, of who has signed in, and of "
                "staff. Nothing is written: say which of them may, or give the view a permission "
                "of its own."
            )


def rule(low: str) -> Rule:
    """The rule that a request states, or that mends what it complains of."""
    found = _stated(low)
    return found if _is_a_limit(found) else _complaint(low)


def _is_a_limit(found: Rule) -> bool:
    return bool({found.reading, found.writing} & {"staff", "signed-in"})


def _stated(low: str) -> Rule:
    """The rule that a request states, clause by clause."""
    reading = writing = ""
    low = re.sub(_STAFF_TOO, "logged-in users", _spelled(low))
    is_kept = is_limited = False  # what somebody may not change, or should not, was said before
    for clause in map(str.strip, _CLAUSES.split(low)):
        bare = re.sub(r"\S*/\S*", " ", clause)
        if re.match(_TODAY, bare):
            continue  # what is so, and is not to be
        excepted = ""
        if re.search(_OTHERS, bare):
            excepted = "staff"
        elif re.search(_STRANGERS, bare):
            excepted = "signed-in"
        is_staff, is_signed = re.search(_STAFF, bare), re.search(_SIGNED, bare)
        who = "staff" if is_staff else "signed-in" if is_signed else ""
        reads, writes = re.search(_READS, bare), re.search(_WRITES, bare)
        is_same = reads and not who and not writes and re.search(_GOES_ON, bare)
        if is_same and not re.search(_STRANGERS_TOO, bare):
            is_kept = True
        elif re.search(_READS_ONLY, bare) or (re.search(_NOT, bare) and writes):
            is_limited = True
            writing = excepted or writing
        elif who and is_limited and not reads and _ELLIPSIS.fullmatch(bare):
            writing = who
        elif not who and re.search(_PUBLIC, bare):
            reading = "public" if reads and not writes else reading
            is_limited = is_limited or bool(writes)
        elif who and not (reads or writes) and re.match(_SHOULD, bare):
            reading = writing = who  # and not as it is now, which was said before
        elif who and writes and not reads:
            writing = who
        elif who and reads and not writes and not re.search(r"\bonly\b", bare):
            reading = who
        elif who:
            reading, writing = reading or who, who
    return Rule("" if is_kept and reading == writing else reading, writing)


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


def _refuse_unread(low: str) -> None:
    """Some alone are let in, in words that no rule of staff and logins means: what strangers, or
    all who have signed in, can do today is not all that is to be mended.

    Raises:
        NotProvenError: so it is.
    """
    for clause in map(str.strip, _CLAUSES.split(_spelled(low))):
        bare = re.sub(r"\S*/\S*", " ", clause)
        found = _ALONE.search(bare)
        if found and not re.search(rf"{_STAFF}|{_SIGNED}|{_PUBLIC}|{_READS_ONLY}", bare):
            raise NotProvenError(
                f"`{found[0].strip()}`: who they are is not understood. Nothing is written: say "
                "how they are known, e.g. `staff and the author of the recipe`, `users in the "
                "group clerks`."
            )


_ALONE = re.compile(
    r"\b(?:only|nobody but|no one but|(?:nobody|no one) (?:else )?(?:except|besides|other than))"
    r" (?:for |by |to )?(?:the|its?|their|an?|our|those|whoever|[a-z]+s)\b"
    r"(?! (?:read|get|list|view|look)\w*\b).{3,90}?\b(?:may|can|could|should|must|shall|are|is)\b"
)
"""That some do it alone."""


def _complaint(low: str) -> Rule:
    """Of a request that tells what strangers can do: it is to be for who has signed in."""
    bare = re.sub(r"\S*/\S*", " ", low)
    if not re.search(_STRANGERS_CAN, bare):
        return Rule()
    return Rule("" if re.search(_WRITES, bare) else "signed-in", "signed-in")


def asked(low: str) -> tuple[Rule, Statuses]:
    """The rule, and the codes that the refused get."""
    statuses, rest = stated_statuses.stated(low)
    found = _stated(rest)
    return (found if _is_a_limit(found) else rule(low)), statuses


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
    is_limit = _is_a_limit(_stated(rest)) or _is_a_limit(_stated(low))
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
        return extra_actions.restrict(work, actions, rules, _own_file(actions[0]))
    if rules is not None:
        views = _views(work, Rule(writing="staff"))
        return action_permissions.restrict(work, views, rules, _own_file(views[0]))
    beside, kind = beside_rows.as_staff(work, work.said.low)
    keepers = row_keepers.stated(beside)
    if keepers is None or kind is None:
        _refuse_unknown(work.said.low)
    if keepers is not None:
        return _of_rows(work, keepers, beside, kind)
    holder, low = row_holders.stated(work)
    stated, statuses = asked(low)
    if not _is_a_limit(stated):
        raise NeedsAnswerError(_WHO)
    _refuse_unread(low)
    if actions and holder is None and "public" not in (stated.reading, stated.writing):
        rules = _of_actions(stated, statuses)
        return extra_actions.restrict(work, actions, rules, _own_file(actions[0]))
    views = _views(work, stated)
    methods = _limited(low, views, stated)
    if methods and holder is not None:
        raise NotProvenError(
            f"Some methods for who has {holder.one}, others as they are: that is not known"
            " here. Nothing is written: ask for all that writes."
        )
    if methods:
        if any(each.kind != "api" for each in views):
            raise NotProvenError("It is no view of REST framework's. Nothing is written.")
        return limited_methods.restrict(work, views, methods, stated.writing, permit_too)
    shown = ", ".join(dict.fromkeys(endpoints.url_with_row(each) for each in views))
    if holder is not None and any("IsAdminUser" in each.permissions for each in views):
        raise NotProvenError(
            f"It is open to staff today, and staff would need {holder.one}. Nothing is written: "
            "say who may read and who may write."
        )
    holder = holder if "staff" in (stated.reading, stated.writing) else None
    text, done = _module(work, views, stated, statuses, holder), _told(stated, holder)
    home = Path(views[0].path)
    added = added_tests.add(work, home, "access", text)
    before = work.run_tests(added.label)
    work.copy.path(added.name).unlink()
    if before.verdict == "passed":
        return Outcome(f"{shown}: {done} already.", (before,))
    try:
        for view in {each.view: each for each in views}.values():
            wanted = _of(work, view, stated)
            _restrict(work, view, wanted, statuses, holder, keeps=not stated.reading)
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
    stated, statuses = asked(low)
    if "signed-in" in (stated.reading, stated.writing) or "staff" not in (
        stated.reading, stated.writing
    ):  # fmt: skip
        stated = Rule(writing="staff")
    views = _views(work, Rule(stated.writing, stated.writing))
    reads = stated.reading == "staff" or all(
        set(each.methods) <= {*_UNSAFE, "options"} for each in views
    )
    return row_keepers.restrict(work, views, keepers, statuses, kind, reads=reads)


def _limited(low: str, views: list[WebView], stated: Rule) -> tuple[str, ...]:
    """The methods that the rule is for, where it is not for all that write."""
    if stated.reading in ("staff", "signed-in") and stated.reading == stated.writing:
        return ()
    clauses = []
    for clause in _CLAUSES.split(_spelled(low)):
        bare = re.sub(r"\S*/\S*", " ", clause)
        who = re.search(_STAFF, bare) or re.search(_SIGNED, bare)
        is_rule = bool(who or re.search(_NOT, bare)) and not re.match(_TODAY, bare.strip())
        if is_rule and re.search(_WRITES, bare):
            clauses.append(bare)
    found = limited_methods.stated(clauses)
    every = {method for each in views for method in each.methods} & set(_UNSAFE)
    return found if found and every - set(found) and set(found) & every else ()


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
            if each not in found and each.kind == "api" and set(each.methods) & set(_UNSAFE)
            and endpoints.plain(each).startswith(starts)
            and each.model in {other.model for other in found}
        ]  # fmt: skip
    names = {each.view for each in found}
    found = [each for each in own if each in found or (each.kind == "api" and each.view in names)]
    work.narrowed |= {
        f"{method.upper()} {each.pattern}"
        for each in found
        for method in each.methods
        if stated.reading or method in _UNSAFE
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


def _told(found: Rule, holder: Holder | None = None) -> str:
    few = "staff only"
    if holder is not None:
        few = f"users with {holder.one} only (staff without one are refused, too)"
    words = {"staff": few, "signed-in": "users who have signed in", "public": "everybody"}
    if found.reading == found.writing:
        return f"open to {words[found.reading]}"
    parts = [("reading", found.reading), ("writing", found.writing)]
    return ", ".join(f"{what} is open to {words[who]}" for what, who in parts if who)


def _bases(work: Work, view: WebView) -> list[str]:
    tree = SourceText(work.copy.read(view.path)).tree
    try:
        found = class_edit.class_named(tree, endpoints.class_name(view)).bases
    except EditError:
        return []
    return [ast.unparse(each).rpartition(".")[2] for each in found]


def _restrict(
    work: Work,
    view: WebView,
    wanted: Rule,
    statuses: Statuses,
    holder: Holder | None,
    *,
    keeps: bool,
) -> None:
    codes = _codes(work, view, wanted, statuses)
    if holder is not None:
        row_holders.written(work, holder, _own_file(view))
    if view.kind == "api":
        _permit(work, view, wanted, holder, keeps=keeps)
    elif codes is not None:
        _refused(work, view, codes, holder)
    elif view.kind == "class":
        _mixed(work, view, wanted, holder)
    elif holder is not None and wanted.reading == wanted.writing:
        _refused(work, view, Statuses(stated_statuses.LOGIN, 403), holder)
    else:
        _decorated(work, view, wanted)


def _codes(work: Work, view: WebView, wanted: Rule, statuses: Statuses) -> Statuses | None:
    """With what a plain view refuses; None where it is as Django does."""
    if view.kind == "api" or wanted.reading != wanted.writing or wanted.reading == "public":
        return None
    return refusals.of(work, view, statuses, staff=wanted.reading == "staff")


def _refused(work: Work, view: WebView, codes: Statuses, holder: Holder | None) -> None:
    called, function, needed = refusals.decorator(work, view, codes, holder)
    file, source, name = _own_file(view), work.copy.read(view.path), endpoints.class_name(view)
    _append(work, file, function, needed)
    imports = [(endpoints.module_for(work, view.path, file), called)]
    if view.kind == "class":
        imports.append(("django.utils.decorators", "method_decorator"))
        called = f'method_decorator({called}, name="dispatch")'
    work.copy.write(view.path, _with_decorator(source, name, called, imports, outermost=True))


def permit_too(
    work: Work, view: WebView, name: str, source: str, needed: Sequence[Import] = ()
) -> None:
    """One more class of permissions of a view of the API, `source`, beside those that it has.

    Raises:
        EditError: those that it has are not known.
    """
    content, holder = work.copy.read(view.path), endpoints.class_name(view)
    file, imports = _own_file(view), list[Import]()
    held = class_edit.attribute_of(content, holder, _LIST)
    kept = _kept(work, view) if held is not None else []
    for each in view.permissions if held is None else ():
        if each not in _KNOWN:
            raise EditError(f"{holder} has {', '.join(view.permissions)} from elsewhere")
        kept.append(each)
        imports.append(("rest_framework.permissions", each))
    own = module_of(work.copy.root, work.copy.path(file))
    needed = [each for each in needed if each[0] != own]
    _append(work, file, source, [("rest_framework", "permissions"), *needed])
    imports.append((endpoints.module_for(work, view.path, file), name))
    value = f"[{', '.join((*kept, name))}]"
    work.copy.write(view.path, class_edit.with_attribute(content, holder, _LIST, value, imports))


def signed_in(work: Work, view: WebView) -> None:
    """Closes a view of the API to who has not signed in; what else it asks for stays.

    Raises:
        EditError: it has no permissions of its own, and theirs are the project's own.
    """
    _permit(work, view, Rule("signed-in", "signed-in"), None, keeps=True)


def _permit(work: Work, view: WebView, wanted: Rule, holder: Holder | None, *, keeps: bool) -> None:
    """`permission_classes` of a view of REST framework; with `keeps`, those that it has stay."""
    source = work.copy.read(view.path)
    pair = (wanted.reading, wanted.writing)
    staff, or_read = "IsAdminUser", _OWN
    own_classes = {_OWN: _IS_STAFF}
    if holder is not None:
        staff, or_read = f"Is{holder.model.name}", f"Is{holder.model.name}OrReadOnly"
        own_classes = {staff: _holds(holder), or_read: _holds_or_reads(holder)}
    classes = {
        ("staff", "staff"): [staff],
        ("signed-in", "signed-in"): ["IsAuthenticated"],
        ("public", "signed-in"): ["IsAuthenticatedOrReadOnly"],
        ("public", "staff"): [or_read],
        ("signed-in", "staff"): ["IsAuthenticated", or_read],
    }.get(pair)
    if classes is None:
        raise NotProvenError(f"{_told(wanted)}: no permission of REST framework is known for it.")
    imports: list[Import] = []
    names: list[str] = []
    own = [each for each in view.permissions if each not in _KNOWN] if keeps else []
    if own:
        names, classes = _kept(work, view), classes[-1:]
    has_module = re.search(r"^from rest_framework import .*\bpermissions\b", source, re.MULTILINE)
    for each in classes:
        if each in own_classes:
            file = _own_file(view)
            _append(work, file, own_classes[each], [("rest_framework", "permissions")])
            imports.append((endpoints.module_for(work, view.path, file), each))
            names.append(each)
        elif has_module:
            names.append(f"permissions.{each}")
        else:
            imports.append(("rest_framework.permissions", each))
            names.append(each)
    value, name = f"[{', '.join(names)}]", endpoints.class_name(view)
    if re.search(rf"^(?:async )?def {name}\b", source, re.MULTILINE):
        imports.append(("rest_framework.decorators", "permission_classes"))
        new = _with_decorator(source, name, f"permission_classes({value})", imports)
    else:
        new = class_edit.with_attribute(source, name, "permission_classes", value, imports)
    work.copy.write(view.path, new)


def _kept(work: Work, view: WebView) -> list[str]:
    """What the view's own list of permissions names, as its file writes it.

    Raises:
        EditError: it has none, and theirs are the project's own.
    """
    name = endpoints.class_name(view)
    for node in ast.walk(SourceText(work.copy.read(view.path)).tree):
        if getattr(node, "name", "") != name:
            continue
        for each in ast.walk(node):
            given = None
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == _LIST:
                given = each.value
            elif isinstance(each, ast.Call) and ast.unparse(each.func).endswith(_LIST):
                given = each.args[0] if each.args else None
            if isinstance(given, ast.List | ast.Tuple):
                return [ast.unparse(entry) for entry in given.elts]
    raise EditError(f"{name} has {', '.join(view.permissions)} from elsewhere")


_LIST = "permission_classes"
_KNOWN = {
    "AllowAny", "IsAuthenticated", "IsAuthenticatedOrReadOnly", "IsAdminUser",
}  # fmt: skip
_OWN = "IsStaffOrReadOnly"
_IS_STAFF = f'''class {_OWN}(permissions.BasePermission):
    """Reading is open to all; staff writes."""

    def has_permission(self, request, view):
        return request.method in permissions.SAFE_METHODS or request.user.is_staff
'''


def _holds(holder: Holder) -> str:
    return f'''class Is{holder.model.name}(permissions.BasePermission):
    """Open to who has {holder.one}."""

    def has_permission(self, request, view):
        return {holder.test}(request.user)
'''


def _holds_or_reads(holder: Holder) -> str:
    return f'''class Is{holder.model.name}OrReadOnly(permissions.BasePermission):
    """Reading is open to all; who has {holder.one} writes."""

    def has_permission(self, request, view):
        return request.method in permissions.SAFE_METHODS or {holder.test}(request.user)
'''


_PASSES = '''def is_staff(user):
    """Whether a user is staff; who has signed in and is not gets 403, not the login."""
    if user.is_authenticated and not user.is_staff:
        raise PermissionDenied
    return user.is_staff
'''


def _own_file(view: WebView) -> Path:
    folder = Path(view.path).parent
    return (folder.parent if folder.name == "views" else folder) / "permissions.py"


def _append(work: Work, file: Path, source: str, imports: list[Import]) -> None:
    text = work.copy.read(file) if work.copy.exists(file) else '"""Who may do what."""\n'
    work.copy.write(file, class_edit.with_class(text, source, imports))


def _mixed(work: Work, view: WebView, wanted: Rule, holder: Holder | None) -> None:
    """A mixin before the other bases of a class-based view."""
    mixin, name = "LoginRequiredMixin", endpoints.class_name(view)
    text = SourceText(work.copy.read(view.path))
    node = class_edit.class_named(text.tree, name)
    splices = []
    imports: list[Import] = []
    may = f"{holder.test}(self.request.user)" if holder else "self.request.user.is_staff"
    if holder is not None:
        imports.append((endpoints.module_for(work, view.path, _own_file(view)), holder.test))
    if wanted != Rule("signed-in", "signed-in"):
        mixin = "UserPassesTestMixin"
        test = {
            ("staff", "staff"): may,
            ("public", "staff"): f"{_IS_SAFE} or {may}",
            ("public", "signed-in"): f"{_IS_SAFE} or self.request.user.is_authenticated",
        }.get((wanted.reading, wanted.writing))
        held = [getattr(each, "name", "") for each in node.body]
        if test is None or "test_func" in held:
            raise EditError(f"{name} has a test of its own, or no mixin is known for the rule")
        last = text.end(node.body[-1])
        test = settings_file.in_its_quotes(test, text.content)
        line, inner = text.newline, text.indent(node.body[0])
        source = f"{line * 2}{inner}def test_func(self):{line}{inner}    return {test}"
        splices.append(Splice(last, last, source))
    if not node.bases:
        raise EditError(f"{name} has no bases")
    start = text.start(node.bases[0])
    splices.insert(0, Splice(start, start, f"{mixin}, "))
    imports.append(("django.contrib.auth.mixins", mixin))
    new = settings_file.imported(text.spliced(splices), imports)
    work.copy.write(view.path, new)


_IS_SAFE = 'self.request.method in ("GET", "HEAD", "OPTIONS")'


def _decorated(work: Work, view: WebView, wanted: Rule) -> None:
    source, name = work.copy.read(view.path), endpoints.class_name(view)
    if wanted == Rule("signed-in", "signed-in"):
        imports = [("django.contrib.auth.decorators", "login_required")]
        new = _with_decorator(source, name, "login_required", imports)
    elif wanted == Rule("staff", "staff"):
        file = _own_file(view)
        _append(work, file, _PASSES, [("django.core.exceptions", "PermissionDenied")])
        imports = [("django.contrib.auth.decorators", "user_passes_test")]
        imports.append((endpoints.module_for(work, view.path, file), "is_staff"))
        new = _with_decorator(source, name, "user_passes_test(is_staff)", imports)
    else:
        raise EditError(f"{name} is a function that reads and writes: split it in two views")
    work.copy.write(view.path, new)


def _with_decorator(
    source: str, name: str, decorator: str, imports: list[Import], *, outermost: bool = False
) -> str:
    """The decorator next to the function, or before all others; another call of its kind gives
    way."""
    text = SourceText(source)
    called = decorator.partition("(")[0]
    for node in ast.walk(text.tree):
        if isinstance(node, _DEFINITIONS) and node.name == name:
            for each in node.decorator_list:
                if ast.unparse(each).partition("(")[0] == called:
                    splice = Splice(text.start(each), text.end(each), decorator)
                    return settings_file.imported(text.spliced([splice]), imports)
            start = text.offset(node.lineno, node.col_offset)
            if outermost and node.decorator_list:
                start = text.start(node.decorator_list[0]) - 1
            line = f"@{decorator}{text.newline}{text.margin(start)}"
            return settings_file.imported(text.spliced([Splice(start, start, line)]), imports)
    raise EditError(f"there is no {name}")


_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


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
        codes = None if view.kind == "api" else _codes(work, view, wanted, statuses)
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
        for method in (*_SAFE, *_UNSAFE):
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
