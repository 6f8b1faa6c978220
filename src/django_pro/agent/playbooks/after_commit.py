"""Tasks and mails that leave a transaction before it is committed."""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import (
    action_requests,
    added_tests,
    called_functions,
    endpoints,
    following_tests,
    form_bodies,
    open_calls,
    serializer_bodies,
    test_rows,
)
from django_pro.agent.answer import Check, Verdict
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.report import Principle
from django_pro.edits import EditError, after_commit
from django_pro.edits.query_test import call, made
from django_pro.engine.events import Moment
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of

_PRINCIPLES: tuple[Principle, ...] = ("queries", "migrations", "api", "security")
"""Those of the gates, whose report of the project as it is is used twice."""
_RULE = "sent-before-commit"
_READ = re.compile(r"""(?:POST|data|GET|cleaned_data|body|payload)(?:\.get\(|\[)\s*["'](\w+)["']""")


@dataclass(frozen=True, slots=True)
class _Site:
    """A statement that sends something."""

    path: Path
    line: int
    what: str
    """`confirm.delay`."""
    function: str
    holder: str
    """Class around the function; empty without one."""
    sender: str
    """Model whose signal it hears, or whose `save()` it is; empty for others."""
    callers: tuple[str, ...] = ()
    """Functions with an open transaction that call the one that sends."""


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    if said.has(r"never runs", r"in tests\b", r"nested"):
        return 0
    commit = r"(?:transaction|commit)"
    meant = said.has(
        rf"{_LATER}.{{0,80}}{_MISSING}", rf"{_MISSING}.{{0,80}}{_LATER}", r"on_commit",
        rf"{_SENT}.{{0,80}}(?:(?:after|before) (?:the |its )?{commit}|committed)",
        rf"(?:after|once|until) (?:the |its )?{commit}.{{0,60}}{_SENT}",
        rf"race.{{0,60}}(?:celery|worker|{commit}.{{0,60}}{_SENT}|{_SENT}.{{0,60}}{commit})",
        r"celery race", _RACE,
    )  # fmt: skip
    if not (meant or _is_sent_too_early(said)):
        return 0
    # A row that is not there yet is no error of a name.
    return 15 if said.has(r"(?:\w+\.)*doesnotexist") else 13


def _is_sent_too_early(said: Said) -> bool:
    """Whether something is told of that leaves a transaction, however it is said."""
    if not said.has(rf"{_OUT}\w*") or said.has(*_OTHERS):
        return False
    through = r"(?:through|over|done|finished|complete|succe|ended|closed|saved|safe)"
    end = rf"(?:commit\w*|(?:transaction|block) (?:\w+ ){{0,2}}{through})"
    is_open = (
        rf"{_OUT}.{{0,80}}\b(?:inside|within|middle of|in|during|from) (?:\w+ ){{0,3}}"
        r"(?:transaction|atomic)"
    )
    if said.has(
        r"on[- ]commit\b", rf"(?:before|after|once|until|till|when|unless) (?:\w+ ){{0,4}}{end}",
        is_open, r"while (?:\w+ ){0,3}transaction (?:is|was) (?:still )?(?:open|running|going)",
    ):  # fmt: skip
        return True
    is_undone = said.has(r"roll(?:s|ed|ing)?[- ]?(?:it )?back", r"rollback")
    return is_undone and said.has(rf"{_OUT_NOW}\w*") and said.has(*_UNWANTED)


_MESSAGE = r"(?:\w+[- ]){0,3}(?:e-?mail|mail|notification|message|sms)\b"
_NEW = re.compile(
    r"\b(?:should|must|shall|(?:has|have|is|are|needs?) to|wants?|wanted|needs?|would like)"
    r"(?: also| then| all| each)? (?:to )?(?:get|receive|be sent|have|see) (?:an?|one) "
    rf"{_MESSAGE}"
    r"|\b(?:send|add|write|build|implement|create) (?:\w+ ){0,4}?an? (?:new )?"
    rf"{_MESSAGE}[^.;\n]{{0,80}}\b(?:when(?:ever)?|if|once|after|as soon as|every time|each time"
    r"|on|with|to)\b"
)
"""A mail that nothing sends yet."""
_CONTENTS = re.compile(
    r"\bsubject(?: line)?\b[^.;\n]{0,30}[\"'`\u201c:]|\bin (?:the|its) (?:text|body)\b"
    r"|\b(?:text|body)\b[^.;\n]{0,20}\b(?:has|contains?|with|says|names|lists)\b"
)
_TOO_EARLY = (
    "already", "still", "too early", "doesnotexist", "does not exist", "rolled back", "currently",
    "at the moment", "right now", "today", "fix", "sometimes", "instead of", "race condition",
)  # fmt: skip
"""Of a mail that is sent, and when it should not be."""


def _is_new(said: Said) -> str:
    """What is lacking where a mail is wanted that nothing sends yet; empty where none is: to hold
    back what others send would be something else."""
    if said.has(*_TOO_EARLY) or not _NEW.search(said.low):
        return ""
    if not (_CONTENTS.search(said.low) or said.route.intent == "create"):
        return ""
    return (
        "A mail is wanted that nothing sends yet: what it says, and to whom, is not written here. "
        "Nothing is written: add the call that sends it, and ask to have it wait for the commit."
    )


_OUT_NOW = r"(?:e-?mail|mail|notif|webhook|sms\b|text message|message)"
_OUT = rf"(?:{_OUT_NOW}|celery|tasks?\b|jobs?\b|worker|queue|delay)"
"""What is out of one's hands once it is sent."""
_UNWANTED = (
    "still", "even", "anyway", "already", "although", "though", "despite", "must", "should", "only",
    "never", "don't", "nobody", "no ", "not ",
)  # fmt: skip
_MADE = (
    r"(?:create|build|write|implement|add|make|design) (?:me )?(?:an? |the )(?:\w+ ){0,3}"
    r"(?:view|endpoint|api|page|form|model|command|app|service|test)s?\b"
)
_OTHERS = (r"git\b", r"pre-?commit", r"select_for_update", _MADE)
"""Of what is sent and of transactions, and not what is written here."""
_SENT = r"(?:celery|task|worker|mail|e-?mail|delay|job|notification)"
_OF_CLASSES = frozenset((
    "get", "post", "put", "patch", "delete", "create", "update", "list", "destroy", "save",
    "perform_create", "perform_update", "form_valid", "handle", "dispatch",
))  # fmt: skip
"""Methods that tests run by a request, and not by their names."""
_LATER = r"(?<![/.])\b(?:celery|workers?|background jobs?|tasks?|jobs?)\b(?![./]\w)"
"""What runs later; no URL, and no model of that name."""
_MISSING = (
    r"(?<!\btask\.)(?<!\bjob\.)(?:doesnotexist|does not exist|can'?t find|cannot find"
    r"|does(?:n'?t| not) find|not found|(?:is not|isn'?t|not) there yet)"
)
_RACE = (
    rf"{_MISSING}[^.;!?\n]{{0,60}}[,.;:]? (?:but |and |though |yet )*(?:(?:an?|some|few"
    r"|couple of|two|three|\d+) )*(?:(?:milli)?seconds?|moments?|ms|minutes?|instant|bit|blink)"
    r" (?:later|after\w*)"
    r"[^.;!?\n]{0,60}?\b(?:is|are|was|were|exists?|found|shows? up|does)\b"
)
"""A row that comes after who looks for it: `DoesNotExist, seconds later the order is there`."""


_ALONE = (
    r"(?:only|just) (?:the |that |this )?(?:\w+ ){0,3}?(?:call|task|mail|one|line)\b",
    r"nothing else\b", r"(?:leave|keep) (?:the |all )?(?:\w+ )?(?:others?|rest)\b",
)  # fmt: skip
"""That what else is sent there stays as it is."""
_OF_ALL = (
    r"(?:(?:all|every|any|each|our|the|send|no|other) )*(?:tasks|mails|e-?mails|jobs|notifications)"
    r"(?: \w+){0,2} (?:only |must |should |may |have to |are |be |never |not |ever |get )*"
    r"(?:go|goes|sent|leave|start|run|wait|enqueued|queued)\b"
    r"|also (?:when|while|on|if|in) \w+ing\b"
)
"""More is meant than the one that is named."""


def _run(work: Work) -> Moments:
    sources = {path: work.copy.read(path) for path in _files(work)}
    opened = open_calls.opened(Path(work.original.root), sources)
    stated = called_functions.stated(work.said.text)
    handing = open_calls.handing(Path(work.original.root), sources)
    calls = {path: (*stated, *handing.get(path, ())) for path in sources}
    sites = [
        site for path in sources for site in _sites(work, path, opened.get(path, {}), calls[path])
    ]
    if is_new := _is_new(work.said):
        raise NotProvenError(is_new)
    if not sites:
        return (yield from _already(work))
    _refuse_absent(stated, sites)
    words = {each.rpartition(".")[2].lower() for each in (*work.said.names, *work.said.quoted)}
    words |= {each for each in re.findall(r"\w+", work.said.low) if "_" in each}
    named = [
        each
        for each in sites
        if {
            each.function.lower(),
            each.holder.lower(),
            each.what.partition(".")[0].lower(),
            *map(str.lower, each.callers),
        }
        & words
    ]
    every = sites
    if not named and work.said.has(_RACE) and not work.said.has(_LATER, r"on_commit", _SENT):
        raise NotProvenError(
            "Who looks for the row too early is not known: nothing that is sent within a "
            "transaction is named. Nothing is written: name the task that fails."
        )
    if named and not work.said.has(_OF_ALL):
        # What else the same function sends leaves the same transaction.
        places = {(each.path, each.holder, each.function) for each in named}
        beside = [each for each in sites if (each.path, each.holder, each.function) in places]
        sites = named if work.said.has(*_ALONE) else beside
    for path in dict.fromkeys(each.path for each in sites):
        lines = {each.line for each in sites if each.path == path}
        try:
            changed = after_commit.deferred(sources[path], lines, opened.get(path, {}), calls[path])
            work.copy.write(path, changed)
        except EditError as error:
            raise NotProvenError(f"{work.copy.name(path)}: {error}. Nothing is written.") from None
    tests, untested = [], []
    for site in sites:
        test = _shown(work, site, sites)
        if test:
            tests.append(test)
        else:
            untested.append(site)
    checks: list[Check] = []
    if untested:
        checks = yield from _audited(work, untested, needed=not tests)
    told = (
        ", ".join(f"`{work.copy.name(each.path)}:{each.line}` {each.what}()" for each in sites)
        + ": sent by `transaction.on_commit`, with arguments as they were at the call. Where the "
        "transaction is rolled back nothing is sent; without a transaction it is sent at once."
    )
    left = [f"`{work.copy.name(each.path)}:{each.line}` {each.what}()" for each in every
            if each not in sites]  # fmt: skip
    if left:
        told += f" Sent before the commit as well, and left as it is: {', '.join(left)}."
    names = {name for each in sites for name in (each.function, *each.callers)} - _OF_CLASSES
    names |= {"save", "create"} if any(each.sender for each in sites) else set()
    if not tests:
        return following_tests.of_commits(work, Outcome(told, tuple(checks)), names)
    text = _module(work, sites, "".join(tests))
    found = added_tests.proven(work, sites[0].path, "after_commit", text, done=told, already="")
    shown = Outcome(found.text, (*found.proofs, *checks))
    return following_tests.of_commits(work, shown, names)


def _already(work: Work) -> Moments:
    """Nothing is left to defer: the audit says whether that is so."""
    report = yield from work.audit_before(*_PRINCIPLES)
    left = [each for each in report.findings if each.rule == _RULE]
    if left:
        places = ", ".join(f"{each.path}:{each.line}" for each in left)
        raise NotProvenError(
            f"{places}: something is sent before the commit, by a call that is not understood. "
            "Nothing is written."
        )
    score = report.scorecard["security"]
    return Outcome(
        "Whatever is sent within a transaction, or behind a write, waits for the commit.",
        (Check(_RULE, "passed", f"no such finding; {score.passed} of {score.checked} of security "
               "passed", "django-pro audit --only security"),),
    )  # fmt: skip


def _files(work: Work) -> list[Path]:
    return [
        path for path in sorted(Path(work.original.root).rglob("*.py"))
        if work.original.is_own(str(path)) and work.copy.exists(path)
        and not {"migrations", "tests", "management"} & set(path.parts)
        and not path.stem.startswith("test") and path.stem not in ("conftest", "tasks")
    ]  # fmt: skip


def _refuse_absent(stated: tuple[str, ...], sites: list[_Site]) -> None:
    """Raises NotProvenError where the request names a call that nothing can be made of."""
    found = [f".{each.what}" for each in sites]
    absent = [each for each in stated if not any(one.endswith(f".{each}") for one in found)]
    if absent:
        raise NotProvenError(
            f"{', '.join(f'{each}()' for each in absent)}: no statement within a transaction calls "
            "it and could wait. Nothing is written."
        )


def _sites(
    work: Work, path: Path, opened: Mapping[str, tuple[str, ...]], stated: tuple[str, ...]
) -> Iterator[_Site]:
    content = work.copy.read(path)
    try:
        found = after_commit.sends(content, opened, stated)
    except EditError:
        return
    tree = ast.parse(content) if found else ast.Module([], [])
    for line, what in found:
        around = [
            node for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            and node.lineno <= line <= (node.end_lineno or 0)
        ]  # fmt: skip
        function = next(each for each in reversed(around) if not isinstance(each, ast.ClassDef))
        holder = next((each.name for each in around if isinstance(each, ast.ClassDef)), "")
        decorators = " ".join(map(ast.unparse, function.decorator_list))
        sender = re.search(r"sender=(\w+)", decorators)
        name = sender[1] if sender else holder if function.name == "save" else ""
        callers = opened.get(function.name, ())
        yield _Site(path, line, what, function.name, holder, name, callers)


def _module(work: Work, sites: list[_Site], body: str) -> str:
    names = dict.fromkeys(name for each in sites for name in (each.function, *each.callers))
    wanted = [each for each in names if re.search(rf"^ +{each}\(", body, re.MULTILINE)]
    files = list(dict.fromkeys([*(each.path for each in sites), *_files(work)])) if wanted else []
    called = [
        (called_functions.module_of(work, path), name) for name in wanted
        for path in [next((each for each in files if _defines(work, each, name)), None)] if path
    ]  # fmt: skip
    told = "What is sent waits for the commit."
    return added_tests.module(told, "AfterCommitTests", body, called, work)


def _defines(work: Work, path: Path, name: str) -> bool:
    """Whether a module has a function of that name at its top."""
    return bool(re.search(rf"^def {name}\(", work.copy.read(path), re.MULTILINE))


def _shown(work: Work, site: _Site, sites: list[_Site]) -> str:
    """A test of the site that passes; empty where none could be made up. What the function sends
    elsewhere, of `sites`, is sent to nobody meanwhile."""
    module = module_of(Path(work.original.root), site.path)
    beside = [
        f"{module}.{each.what}"
        for each in sites
        if (each.path, each.function) == (site.path, site.function) and each.what != site.what
    ]
    for number, act in enumerate(_acts(work, site)):
        name = f"{site.function}_{site.what.partition('.')[0]}".strip("_").lower()
        test = _test(work, site, name, act, list(dict.fromkeys(beside)))
        text = _module(work, [site], test)
        added = added_tests.add(work, site.path, f"tried_{number}", text)
        check = work.run_tests(added.label)
        work.copy.path(added.name).unlink()
        if check.verdict == "passed":
            return test
    return ""


def _acts(work: Work, site: _Site) -> Iterator[str]:
    """Statements that may bring the site to run, the likeliest first; none where none is known."""
    try:
        if site.sender:
            models = work.original.named(site.sender)
            if models:
                yield _rows(work, models[0].label)[0]
            return
        if not site.holder:
            with contextlib.suppress(NotProvenError):
                yield from called_functions.calls(work, site.path, site.function, 16)
            for path in _files(work):
                for name in site.callers:
                    with contextlib.suppress(NotProvenError):
                        yield from called_functions.calls(work, path, name, 16)
        for view in action_requests.views(work, site.path, site.holder, site.function):
            yield from action_requests.posts(work, view)
        if site.holder:
            yield from _serialized(work, site)
        for view in endpoints.own(work):
            is_it = endpoints.class_name(view) in (site.function, site.holder)
            if is_it and Path(view.path) == site.path:
                yield from _requests(work, site, view)
    except NotProvenError:
        return


def _serialized(work: Work, site: _Site) -> Iterator[str]:
    """Requests of the views that a serializer is named in."""
    found = serializer_bodies.body(work, site.path, site.holder, 16)
    for view in endpoints.own(work, "api") if found is not None else ():
        name = endpoints.class_name(view)
        node = next(
            (each for each in ast.parse(work.copy.read(view.path)).body
             if isinstance(each, ast.ClassDef) and each.name == name), None,
        )  # fmt: skip
        is_named = node is not None and re.search(rf"\b{site.holder}\b", ast.unparse(node))
        if found is not None and is_named and "post" in view.methods and not view.arguments:
            lines = "\n".join((f"{' ' * 16}n = 1", *found.lines))
            sent = f"self.client.post(url, body, content_type={_JSON})"
            yield f'''{lines}
                url, body = "{endpoints.url(view)}", {found.source}
                {sent}'''


_JSON = '"application/json"'


def _rows(work: Work, label: str, indent: int = 16) -> tuple[str, str]:
    rows = test_rows.rows(work, label)
    lines = [line for row in rows for line in made(row, indent, named=True)]
    return "\n".join((f"{' ' * indent}n = 1", *lines)), rows[-1].name


def _requests(work: Work, site: _Site, view: WebView) -> Iterator[str]:
    if not view.arguments:
        for found in form_bodies.bodies(work, site.path, endpoints.class_name(view), 16):
            lines = "\n".join((f"{' ' * 16}n = 1", *found.lines))
            sent = "\n".join(
                call("self.client.post", [f'"{endpoints.url(view)}"', found.source], 16)
            )
            yield f"{lines}\n{sent}"
    source = work.copy.read(site.path)
    node = next(
        (each for each in ast.walk(ast.parse(source))
         if isinstance(each, ast.FunctionDef | ast.ClassDef)
         and each.name == endpoints.class_name(view)), None,
    )  # fmt: skip
    text = ast.unparse(node) if node is not None else ""
    set_up, data = [], []
    fields = {each.name: each for model in work.original.own_models() if model.name in text
              for each in model.fields if each.concrete}  # fmt: skip
    names = list(dict.fromkeys(_READ.findall(text))) or [
        name for name, each in fields.items() if each.editable and not each.primary_key
    ]
    for name in names:
        model = work.original.named(name.removesuffix("_id"))
        related = fields[name].to if name in fields else model[0].label if model else ""
        if related and related != work.web.user:
            lines, variable = _rows(work, related)
            set_up.append(lines)
            data.append(f'"{name}": {variable}.pk')
        elif name in fields and fields[name].kind in test_rows.PLAIN:
            data.append(f'"{name}": {test_rows.PLAIN[fields[name].kind]}')
        else:
            data.append(f'"{name}": "1"')
    url = f'"{endpoints.url(view)}"'
    if view.arguments:
        label = next((each.label for each in work.original.own_models()
                      if re.search(rf"\b{each.name}\b", text)), "")  # fmt: skip
        if not label or len(view.arguments) > 1:
            return
        lines, variable = _rows(work, label)
        set_up.append(lines)
        filled = re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", f"{{{variable}.pk}}", endpoints.url(view))
        url = f'f"{filled}"'
    before = "".join(f"{each}\n" for each in set_up)
    body = f"{{{', '.join(data)}}}"
    for kind in ('content_type="application/json"', ""):
        tail = f", {kind}" if kind else ""
        yield f"{before}                self.client.post({url}, {body}{tail})"


def _test(work: Work, site: _Site, name: str, act: str, beside: list[str]) -> str:
    module = module_of(Path(work.original.root), site.path)
    target = f"{module}.{site.what}"
    login = ""
    if re.search(r"self\.client|\buser\b", act) and work.web.user:
        login = f"{added_tests.user_lines(work, 'user', 8)}\n"
    if "self.client" in act and login:
        login += "        self.client.force_login(user)\n"
    quiet = "".join(f', \\\n                mock.patch("{each}")' for each in beside)
    return f'''
    def test_{name}_waits_for_the_commit(self):
{login}        with mock.patch("{target}") as sent{quiet}:
            with self.captureOnCommitCallbacks() as callbacks:
{act}
            sent.assert_not_called()
            for callback in callbacks:
                callback()
        sent.assert_called_once()
'''


def _audited(
    work: Work, sites: list[_Site], *, needed: bool
) -> Generator[Moment, None, list[Check]]:
    """The audit's own findings at the sites, before and with the change."""
    before = yield from work.audit_before(*_PRINCIPLES)
    places = {(work.copy.name(each.path), each.line) for each in sites}
    found = [each for each in before.findings if each.rule == _RULE]
    shown = [each for each in found if (each.path, each.line) in places]
    if not shown:
        names = ", ".join(f"{path}:{line}" for path, line in sorted(places))
        if needed:
            raise NotProvenError(
                f"No request was found that comes to {names}: whether it waits for the commit "
                "could not be shown. Nothing is written."
            )
        return [Check(_RULE, "not run", f"no request was found that comes to {names}")]
    after = yield from work.audit(*_PRINCIPLES)
    left = [each for each in after.findings if each.rule == _RULE]
    verdict: Verdict = "passed" if len(left) <= len(found) - len(shown) else "failed"
    told = f"{len(found)} findings before, {len(left)} with the change"
    return [Check(_RULE, verdict, told, "django-pro audit --only security")]


PLAYBOOKS = (
    Playbook(
        "after-commit", "Send tasks and mails after the commit (`transaction.on_commit`)",
        "Celery task can't find the order: DoesNotExist right after create, use on_commit",
        "nothing is sent while the transaction is open, and all is sent after it", _fits, _run,
    ),
)  # fmt: skip
