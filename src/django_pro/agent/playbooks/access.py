"""Who may do what: tried as every kind of user, told, and mended."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from django_pro.agent import (
    asks_only,
    endpoints,
    own_rows,
    own_writes,
    roles,
    row_people,
    whose_rows,
)
from django_pro.agent.answer import Check
from django_pro.agent.deciding import Deciding
from django_pro.agent.playbooks import targets
from django_pro.agent.playbooks.auditing import MENDS
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.fixes import Fixes
from django_pro.core.report import Finding, MatrixRow, Report
from django_pro.engine.events import Progress

_COMMAND = "django-pro audit --only api,security"
_SHOWN = 30


_DELETES = "deletes "


@dataclass(frozen=True, slots=True)
class _Act:
    words: str
    methods: tuple[str, ...]
    told: str
    """How a cell of the matrix tells of it."""


_ACTS = (
    _Act(r"(?:delet|remov|eras|destroy)", ("DELETE",), _DELETES),
    _Act(r"(?:chang|edit|updat|modif|overwrit)", ("PUT", "PATCH"), "changes "),
    _Act(r"(?:creat|add|submit)(?:e|es|ing)?(?![a-z])", ("POST",), "adds "),
)
_SEEN = (
    r"(?:who|which|can|may|could|does|do)(?: \w+){0,4} (?:see|read|view|list|open|access|get)"
    r"(?![a-z]| (?:it|that|this) in the (?:code|source))"
)


def _acts(said: Said) -> tuple[_Act, ...]:
    """What the request asks who may do, where it is that alone."""
    low = asks_only.without_hands_off(said.low)
    if re.search(rf"\b{_SEEN}", low):
        return ()
    return tuple(each for each in _ACTS if re.search(rf"\b{each.words}", low))


def _meant(work: Work) -> tuple[tuple[str, ...], str]:
    """Patterns that the request names, and what `--url` takes for them."""
    found = targets.patterns(work.said, work.original)
    whole = targets.below(found, work.original) if found else ()
    return whole, targets.common(found)


def _findings(report: Report, found: tuple[str, ...]) -> list[Finding]:
    held = [
        each
        for each in report.findings
        if each.severity != "info" and each.principle in ("api", "security")
    ]
    if not found:
        return held
    # What is about settings concerns every page, and was not asked for.
    return [each for each in held if each.experiment.kind != "settings" and _is_on(each, found)]


def _is_on(finding: Finding, found: tuple[str, ...]) -> bool:
    return bool(targets.of([finding], found))


def _review(work: Work) -> Moments:
    found, url = _meant(work)
    report = yield from work.audit_before("api", "security", url=url)
    rows = _rows(report, found)
    if not rows:
        raise NotProvenError(_untried(report, found))
    findings = _findings(report, found)
    acts = _acts(work.said)
    rows, none = _that_do(rows, acts)
    lines = ["## Who gets what", "", *none, *_matrix(rows[:_SHOWN])]
    if len(rows) > _SHOWN:
        lines.append(f"and {len(rows) - _SHOWN} more: `django-pro matrix` lists them")
    lines += _decides(work, rows[:_SHOWN], acts)
    lines += ["", "## Findings" if findings else "Nothing was found.", ""]
    lines += [
        f"- `{each.path}:{each.line}` **{each.rule}** ({each.verdict}): {each.message}"
        for each in findings[:_SHOWN]
    ]
    told = (
        f"{len(rows)} endpoints and methods tried as every kind of user, {len(findings)} findings"
    )
    return Outcome("\n".join(lines), (Check("requests", "passed", told, _COMMAND),), {3: told})


def _that_do(rows: list[MatrixRow], acts: Sequence[_Act]) -> tuple[list[MatrixRow], list[str]]:
    """Those by which rows are deleted, changed or added, where the request asks for that alone."""
    if not acts:
        return rows, []
    done = [
        row for row in rows
        if any(row.method in act.methods or any(act.told in cell for cell in row.cells.values())
               for act in acts)
    ]  # fmt: skip
    told = " or ".join(each.told.strip() for each in acts)
    return (done, []) if done else (rows, [f"No request that was tried {told} a row.", ""])


def _decides(work: Work, rows: Sequence[MatrixRow], acts: Sequence[_Act]) -> list[str]:
    """Where the code decides it, and what stands behind."""
    names = {row.view for row in rows}
    views = {each.view: each for each in endpoints.own(work) if each.view in names}
    deciding = Deciding(work)
    lines = [line for each in views.values() for line in deciding.told(each)]
    told = ["", "## Where it is decided", "", *lines] if lines else []
    if not any(each.told == _DELETES for each in acts):
        return told
    labels = {each.model for each in views.values()}
    shown = " ".join(cell for row in rows for cell in row.cells.values())
    names = set(re.findall(rf"{_DELETES}(\w+)", shown))
    models = [
        each for each in work.original.own_models() if each.label in labels or each.name in names
    ]
    if keys := deciding.deleted(models):
        told += ["", "## Rows that refer to what is deleted", "", *keys]
    urls = {each.name for each in work.original.urls}
    in_admin = [
        f"- in the admin: staff with the permission `{each.app}.delete_{each.name.lower()}`, and "
        "superusers"
        for each in models if f"admin:{each.app}_{each.name.lower()}_delete" in urls
    ]  # fmt: skip
    return [*told, "", "## Beside these", "", *in_admin] if in_admin else told


def _rows(report: Report, found: tuple[str, ...]) -> list[MatrixRow]:
    return [row for row in report.access if not found or row.pattern.lstrip("/") in found]


def _matrix(rows: Sequence[MatrixRow]) -> list[str]:
    lines = []
    for row in rows:
        cells = "; ".join(f"{actor}: {told}" for actor, told in row.cells.items())
        lines.append(f"- `{row.method} {row.pattern}` {row.view.rpartition('.')[2]}: {cells}")
    return lines


def _untried(report: Report, found: tuple[str, ...]) -> str:
    told = [f"- {each.what}: {each.why}" for each in report.not_checked[:10]]
    return "\n".join([f"Nothing could be tried of {', '.join(found) or 'any page'}.", *told])


_PAGES = re.compile(
    r"\b(?:make|build|create|add|write|set up|need|want|have|like)\b"
    r"(?: (?!access|sure)[\w'-]+){0,5}? (?:pages?|views?|screens?|forms?|endpoints?)\b"
)
"""That pages are ordered."""


def _refuse_missing(work: Work, *, anyway: bool) -> None:
    """Who may do what at a URL that is not there is no question.

    Raises:
        NotProvenError: the request names such alone, and orders pages or `anyway`.
    """
    gone = targets.missing(work.said, work.original)
    if gone and (anyway or _PAGES.search(work.said.low)):
        raise NotProvenError(
            f"No page of the project is at {' or '.join(gone)}: who may do what there can't be "
            "tried. Nothing is written: a new page is asked for by its model, e.g. `create a list "
            "view for Book at /books/`."
        )


def _mend(work: Work) -> Moments:
    _refuse_missing(work, anyway=False)
    if own_writes.is_meant(work):
        yield Progress("rows that their users alone change", 0, 0)
        return own_writes.guarded(work)
    is_about_rows = work.said.has(*_OTHERS, _CHANGED, *_IDOR) or whose_rows.is_meant(work.said)
    is_about_rows = is_about_rows and not work.said.has(_PUBLIC)
    people = row_people.of(work) if is_about_rows else None
    is_of_all = is_about_rows and whose_rows.is_meant(work.said) and whose_rows.all_lose(work.said)
    if (
        people is not None
        or is_of_all
        or (is_about_rows and (whose_rows.keepers(work.said) or own_rows.is_kept_by_project(work)))
    ):
        yield Progress("rows of whoever asks, and of those who keep all", 0, 0)
        return own_rows.closed(work)
    found, url = _meant(work)
    report = yield from work.audit_before("api", "security", url=url)
    findings = _of_requests(work.said, _findings(report, found), is_about_rows=is_about_rows)
    if not findings and whose_rows.is_meant(work.said):
        return own_rows.closed(work)
    if not findings:
        if not report.access:
            raise NotProvenError(_untried(report, found))
        _refuse_missing(work, anyway=True)
        if kept := roles.named(work, work.said.low):
            raise NotProvenError(
                f"No request shows that {' or '.join(kept)} are meant alone, and the rule for them "
                f"is not understood. Nothing is written: say it as `only {kept[0]} may change ...`."
            )
        rows = _rows(report, found)
        told = f"{len(rows)} endpoints and methods tried as every kind of user, no finding"
        text = "\n".join(["Nothing is to be mended.", "", *_matrix(rows[:_SHOWN])])
        return Outcome(text, (Check("requests", "passed", told, _COMMAND),))
    ids = tuple(each.id for each in findings)
    fixes = yield from work.fix(
        "api", "security", url=url, findings=ids, include_review=True, with_test=True
    )
    if not fixes.written:
        with contextlib.suppress(NotProvenError):
            if is_about_rows:
                return own_rows.closed(work)
        raise NotProvenError(_unmended(fixes, findings))
    return _mended(fixes)


def _of_requests(said: Said, findings: Sequence[Finding], *, is_about_rows: bool) -> list[Finding]:
    """What requests have shown; of whose rows they are alone where the request speaks of that."""
    held = [each for each in findings if each.experiment.kind == "requests"]
    if is_about_rows or said.has(
        "idor", "bola", "object[- ]level", "other users?'?s?'? ", "someone else", "each other"
    ):
        rows = [each for each in held if each.cwe in (639, 862, 863, 284, 285, 566)]
        return rows if is_about_rows else rows or held
    return held


def _mended(fixes: Fixes) -> Outcome:
    lines, proofs = ["## Mended", ""], []
    for each in fixes.fixes:
        if each.verdict != "proved":
            continue
        lines.append(f"- `{each.path}:{each.line}` {', '.join(each.rules)}: {each.change}")
        if each.caution:
            lines.append(f"  To review: {each.caution}")
        if each.requests is None:
            continue
        lines += [
            f"  - {answer.method} {answer.url} as {answer.actor}: {answer.before} -> {answer.after}"
            for answer in each.requests.answered
        ]
        same = each.requests.same
        told = f"{len(each.requests.answered)} requests are answered otherwise"
        told += f", {same} cells of the access matrix as before" if same is not None else ""
        proofs.append(Check(f"{each.path}:{each.line}", "passed", told, _COMMAND))
    for test in fixes.access_tests:
        lines.append(f"- `{test.path}` {test.name}")
        told = f"{test.method} {test.url} as {test.actor}: fails on the old code, passes on the new"
        proofs.append(Check(f"test {test.name}", "passed", told))
    for left in fixes.unfixed:
        lines.append(f"- left: `{left.path}:{left.line}` {left.rule}: {left.plan}")
    if fixes.unfixed:
        told = ", ".join(sorted({each.rule for each in fixes.unfixed}))
        proofs.append(Check("all of it", "failed", f"no change that holds is known for {told}"))
    return Outcome("\n".join(lines), tuple(proofs))


def _unmended(fixes: Fixes, findings: Sequence[Finding]) -> str:
    lines = ["It was shown by requests, and no change of it holds:"]
    lines += [f"- {each.path}:{each.line}: {each.reason}" for each in fixes.fixes if each.reason]
    lines += [f"- {each.path}:{each.line} {each.rule}: {each.plan}" for each in fixes.unfixed]
    if len(lines) == 1:
        lines += [
            f"- {each.path}:{each.line} {each.rule}: {each.message}" for each in findings[:10]
        ]
    return "\n".join(lines)


_OTHERS = (
    "(?:an)?other (?:user|customer|people|person|member|tenant|client|account|patient|employee)",
    "of (?:an)?others?(?![a-z])", "someone else", "each other", "any(?:one|body| user)",
    "every(?:one|body)", "strangers?", "somebody else", "some(?:one|body) could",
    "(?:an?|the|his|her|their) (?:neighbou?r|colleague|friend|classmate|competitor)'?s?(?![a-z])",
)  # fmt: skip
_CHANGED = (
    "(?:chang|guess|typ|edit|swap)(?:p?ed|p?ing|es?|s)? (?:the|an?|its|another) "
    "(?:number|ids?|pk|key|url|address|primary key)(?![a-z])"
)
"""How somebody comes to a row that is not theirs."""
_PUBLIC = (
    "(?:every(?:one|body)|any(?:one|body)|all(?: users)?|others|visitors|the public) "
    "(?:may|should|must|can still) (?:still )?(?:be able to )?(?:read|see|view|open|list)"
)
_IDOR = ("idor", "bola", "object[- ]level", "insecure direct")
_HOLES = (
    *_IDOR, "mass[- ]assign", "privilege", "leak",
    "csrf_exempt", "csrf protect", "missing permission", "unauthori[sz]ed", "password hash",
    "without (?:a )?(?:permission|login|auth)", "permission check", "no permission",
)  # fmt: skip
_OPENS = (
    "(?:can|could|able to) (?:still )?(?:read|see|view|open|edit|change|update|delete|access)",
    "(?:can|could|able to) (?:still )?(?:download|list)",
    "(?:close|plug) (?:the|that|this) hole", "guess", "(?:by|just) changing", "hole",
)  # fmt: skip
_RULES = (
    "only (?:the |its |their |an? )?(?:owner|author|creator|user|member|staff|admin)",
    "(?:their|his|her|its|the user's) own", "own(?:ed by|er)",
)  # fmt: skip
_ASKED = (
    "permission",
    "who can",
    "who may",
    "access control",
    "authori[sz]ation",
    "tenant",
    "csrf",
)
_JUDGED = (
    "review",
    "check (?:if|whether|that|who)",
    "audit",
    "who (?:can|may)",
    "tell me",
    "verify",
)
_INPUT = ("paginat", "validat", "status codes?", "error (?:format|shape)")


def _is_about(said: Said) -> bool:
    told = said.has("csrf verification failed", "csrf token", "cors", "guardian")
    return not told and said.route.area not in ("migrations", "deployment", "tests", "settings")


def _fits_review(said: Said) -> int:
    if not _is_about(said) or said.has("what (?:is|are)", "how do", "difference"):
        return 0
    asks = said.route.intent == "review" or said.has(
        "can (?:an?|any(?:one|body)?|one|users?)(?![a-z])",
        "who can",
        "who may",
        "check (?:if|whether|that|who)",
    )
    if not asks or said.has("fix", "mend", "restrict", MENDS):
        return 0
    if said.has(*_OTHERS, *_HOLES, *_RULES, *_ASKED):
        return 15
    return 11 if said.has(*_INPUT) and said.route.area in ("api", "views", "forms") else 0


def _fits_mend(said: Said) -> int:
    begins = re.match(r"(?:please |pls )?(?:fix|mend|close)\b", said.low) is not None
    asks = said.route.intent in ("review", "explain", "plan", "test") and not begins
    if _is_about(said) and whose_rows.is_meant(said) and (begins or not said.has(*_JUDGED)):
        return 16
    if not _is_about(said) or asks:
        return 0
    opens = begins or said.route.intent == "fix" or said.has(*_OPENS)
    if said.has(*_HOLES) or (said.has(*_OTHERS, _CHANGED) and opens):
        return 12
    return (
        11 if said.has(*_RULES) and said.route.area in ("auth", "security", "api", "views") else 0
    )


PLAYBOOKS = (
    Playbook(
        "review-access",
        "Who may do what on an endpoint, and whose rows are shown or changed",
        "can one user read the invoices of another at /invoices/?",
        "every method sent as every kind of user, with the answers and the rows that changed",
        _fits_review,
        _review,
        changes=False,
    ),
    Playbook(
        "fix-access",
        "Mend an IDOR or a missing permission, with a test of it",
        "fix the IDOR in InvoiceDetail",
        "the same requests as every kind of user, before and after; a test that fails on the old "
        "code",
        _fits_mend,
        _mend,
    ),
)
