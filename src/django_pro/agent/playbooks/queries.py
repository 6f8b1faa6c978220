"""An N+1 is mended, and the page is measured again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from django_pro.agent.answer import Check
from django_pro.agent.playbooks import targets
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.fixes import Fixes
from django_pro.core.report import Finding, Page, Report

_SHOWN = 10


def _fix(work: Work) -> Moments:
    if adds_fields(work.said):
        raise NotProvenError(
            "More fields are asked for, and that no query comes with them: adding fields to what a "
            "view shows is no part of this. Nothing is written."
        )
    found = targets.patterns(work.said, work.original)
    if work.said.urls and work.said.has("details?"):
        found = targets.below(found, work.original)
    return (yield from mended(work, found, with_test=True, reads=_reads(work.said)))


_READS = (r"get\b", r"list(?:s|ing)?\b", r"details?\b", r"read(?:s|ing)?\b", r"pages?\b")
_WRITES = (
    r"post(?:s|ed|ing)?\b", r"put\b", r"patch\b", r"creat\w+", r"sav(?:e|es|ing)\b", r"writ\w+",
    r"insert\w*", r"import(?:s|ing)?\b", r"upload\w*", r"updat\w+", r"submit\w*", r"loops?\b",
    r"add(?:s|ing)?\b", r"delet\w+", r"actions?\b",
)  # fmt: skip


def _reads(said: Said) -> bool:
    """Whether the request speaks of reading alone: what writing sends is not asked for."""
    return said.has(*_READS) and not said.has(*_WRITES)


def mended(work: Work, found: tuple[str, ...], *, with_test: bool, reads: bool = False) -> Moments:
    """The growing queries of the pages of these patterns mended; of all pages without any. With
    `reads` what requests that write send is left as it is, and told.

    Raises:
        NotProvenError: they can't be measured, or no change of them holds.
    """
    url = targets.common(found)
    before = yield from work.audit_before("queries", url=url)
    findings = [each for each in targets.of(before.findings, found) if each.severity != "info"]
    others = [each for each in findings if reads and not _is_of_reading(each)]
    findings = [each for each in findings if each not in others]
    pages = _pages(before, found)
    if not pages:
        raise NotProvenError(_unanswered(before, found))
    if not findings:
        return _optimal(pages, url)
    ids = tuple(each.id for each in findings)
    fixes = yield from work.fix(
        "queries", url=url, findings=ids, include_review=True, with_test=with_test
    )
    if not fixes.written:
        raise NotProvenError(_unfixed(fixes, findings))
    after = yield from work.audit("queries", url=url)
    left = [each for each in targets.of(after.findings, found) if each.severity != "info"]
    left = [each for each in left if not reads or _is_of_reading(each)]
    return _mended(fixes, pages, _pages(after, found), left, others, url)


def _is_of_reading(finding: Finding) -> bool:
    return any(each.method in ("GET", "HEAD") for each in finding.endpoints)


def _review(work: Work) -> Moments:
    found = targets.patterns(work.said, work.original)
    url = targets.common(found)
    report = yield from work.audit_before("queries", url=url)
    pages = _pages(report, found)
    if not pages:
        raise NotProvenError(_unanswered(report, found))
    findings = [each for each in targets.of(report.findings, found) if each.severity != "info"]
    if not findings:
        return _optimal(pages, url)
    lines = ["## What grows with the rows", ""]
    lines += [f"- `{each.path}:{each.line}` **{each.rule}**: {each.message}" for each in findings]
    told = f"{len(pages)} requests counted at two scales, {len(findings)} findings"
    command = f"django-pro audit --url {url}" if url else "django-pro audit"
    return Outcome("\n".join(lines), (Check("queries", "passed", told, command),), {4: told})


def _mended(
    fixes: Fixes,
    before: Sequence[Page],
    after: Sequence[Page],
    left: Sequence[Finding],
    others: Sequence[Finding],
    url: str,
) -> Outcome:
    proved = [each for each in fixes.fixes if each.verdict == "proved"]
    lines = ["## Mended", ""]
    for each in proved:
        lines.append(f"- `{each.path}:{each.line}` {', '.join(each.rules)}: {each.change}")
        if each.caution:
            lines.append(f"  To review: {each.caution}")
    lines += ["", "## Queries of a request, before and after", ""]
    known = {_key(page): page for page in after}
    checks = []
    for page in before:
        then = known.get(_key(page))
        if then is None or then.queries == page.queries:
            continue
        told = f"{_counted(page)} before, {_counted(then)} after"
        lines.append(
            f"- `{page.endpoint.method} {page.endpoint.url}` as {page.endpoint.role}: {told}"
        )
        checks.append(told)
    lines += _tests(fixes)
    empty = sorted({f"- `{_named(page)}`: {', '.join(page.empty)}" for page in after if page.empty})
    if empty:
        lines += ["", "## Not measured: lists without a row", "", *empty[:_SHOWN]]
    if left:
        lines += ["", "## Left", "", *(_finding(each) for each in left[:_SHOWN])]
    if others:
        lines += ["", "## Of writing, which was not asked for", ""]
        lines += [_finding(each) for each in others[:_SHOWN]]
    command = f"django-pro audit --url {url}" if url else "django-pro audit"
    proofs = [
        Check(
            "the same answers",
            "passed" if fixes.is_green else "failed",
            f"{fixes.endpoints} endpoints requested again, {fixes.bodies} answers with the same "
            f"status and body; {fixes.queries_before} queries -> {fixes.queries_after}",
        ),
        Check(
            "queries do not grow",
            "failed" if left else "passed",
            f"{len(left)} findings are left: {', '.join(sorted({each.rule for each in left}))}"
            if left
            else "; ".join(checks[:3]) or "no finding is left",
            command,
        ),
    ]
    proofs += [
        Check(
            f"test {test.name}",
            "passed",
            f"fails on the old code ({test.before[0]} and {test.before[1]} queries for "
            f"{test.sizes[0]} and {test.sizes[1]} rows), passes on the new",
        )
        for test in fixes.query_tests
    ]
    steps = {1: f"{len(before)} requests of the pages that are meant"}
    return Outcome("\n".join(lines), tuple(proofs), steps)


def _optimal(pages: Sequence[Page], url: str) -> Outcome:
    """Nothing is to be mended, and that was measured.

    Raises:
        NotProvenError: a list was empty all the time.
    """
    empty = [page for page in pages if page.empty]
    if empty:
        lists = [f"- `{_named(page)}`: {', '.join(page.empty)}" for page in empty[:_SHOWN]]
        raise NotProvenError(
            "No query was seen to grow, and not all of it was seen: none of the rows that were "
            "made is shown in these lists, so what is asked for each row could not be counted.\n"
            + "\n".join(lists)
        )
    lines = ["Nothing is to be mended: no query grows with the rows, and none is repeated.", ""]
    lines += [
        f"- `{page.endpoint.method} {page.endpoint.url}` as {page.endpoint.role}: {_counted(page)}"
        for page in pages[:_SHOWN]
    ]
    told = "; ".join(
        f"{page.endpoint.url} as {page.endpoint.role}: {_counted(page)}" for page in pages[:3]
    )
    command = f"django-pro audit --url {url}" if url else "django-pro audit"
    return Outcome("\n".join(lines), (Check("queries do not grow", "passed", told, command),))


def _pages(report: Report, found: Iterable[str]) -> list[Page]:
    wanted = set(found)
    return [
        page for page in report.pages if not wanted or page.endpoint.pattern.lstrip("/") in wanted
    ]


def _key(page: Page) -> tuple[str, str, str]:
    return page.endpoint.pattern, page.endpoint.method, page.endpoint.role


def _named(page: Page) -> str:
    return f"{page.endpoint.method} {page.endpoint.url} as {page.endpoint.role}"


def _counted(page: Page) -> str:
    rows = " and ".join(map(str, page.scales))
    return f"{' and '.join(map(str, page.queries))} queries at {rows} rows a model"


def _finding(each: Finding) -> str:
    return f"- {each.rule} at `{each.path}:{each.line}`: {each.plan or each.message}"


def _tests(fixes: Fixes) -> list[str]:
    lines = [f"- `{each.path}` {each.name}" for each in fixes.query_tests]
    lines += [f"- none of {each.url} as {each.role}: {each.reason}" for each in fixes.untested]
    return ["", "## Tests", "", *lines] if lines else []


def _unfixed(fixes: Fixes, findings: Sequence[Finding]) -> str:
    if fixes.tests is not None and not fixes.is_green:
        failed = ", ".join(fixes.tests.failures) or fixes.tests.output
        return f"The change holds on every page, and the project's tests fail with it: {failed}"
    lines = ["The queries grow, and no change of it holds:"]
    lines += [f"- {each.path}:{each.line}: {each.reason}" for each in fixes.fixes if each.reason]
    lines += [f"- {each.path}:{each.line} {each.rule}: {each.plan}" for each in fixes.unfixed]
    if len(lines) == 1:
        lines += [_finding(each) for each in findings[:_SHOWN]]
    return "\n".join(lines)


def _unanswered(report: Report, found: tuple[str, ...]) -> str:
    told = [
        f"- {each.what}: {each.why}"
        for each in report.not_checked
        if not found or any(pattern in each.what for pattern in found)
    ]
    what = ", ".join(found) or "any page"
    return "\n".join([f"Nothing could be measured of {what}.", *told[:_SHOWN]])


_N_PLUS_ONE = (
    r"n\s?\+\s?1", "n plus (?:one|1)", r"nplus(?:one|1)", "select_related", "prefetch_related",
    "lazy load", "eager load", "too many quer", "so many quer", "hundreds of quer",
    r"\d+ (?:similar |duplicated? |sql |database |db )*quer", "(?:similar|duplicated?) quer",
    "(?:sql |database |db )?quer(?:y|ies) (?:per|for each|in a)",
)  # fmt: skip
_ONLY_WITHOUT = re.compile(
    r"\b(?:no|not (?:an?|one)|without(?: an?| any)?|never an?)(?: (?:extra|additional|more|single"
    r"|new|sql|database|db))* (?:quer(?:y|ies) (?:per|for each|for every)|n ?\+ ?1)"
)
"""What is not to come with something else that is asked for."""
_ADDS = re.compile(
    r"\b(?:needs?|wants?|adds?|gets?|includes?|shows?)\b[^.;:]{0,40}\b(?:more|new|additional|further"
    r"|extra|another)\b[^.;:]{0,20}\b(?:fields?|columns?|keys?|values?)\b"
)
_SLOW = ("slow", "speed up", "faster", "optimi[sz]e", "performance", "reduce .{0,20}quer")
_LOWERS = (
    r"(?:bring|get|cut|take)(?:s|ting)? (?:\w+ ){1,3}?down", r"(?:reduce|lower|cut)\b",
)  # fmt: skip
_MENDS = ("fix", "mend", "get rid", "remove", "solve", "eliminate", *_LOWERS)
_AREAS = ("queries", "views", "api", "admin", "templates", "models")


def adds_fields(said: Said) -> bool:
    """Whether more fields are wanted, and growing queries are not spoken of as what is wrong."""
    low = _ONLY_WITHOUT.sub(" ", said.low)
    wrong = any(re.search(rf"(?<![a-z0-9_]){each}", low) for each in _N_PLUS_ONE)
    return not wrong and bool(_ADDS.search(said.low))


def _fits(said: Said) -> int:
    if adds_fields(said):
        return 0
    mends = said.has(*_MENDS)
    if said.route.intent not in ("fix", "optimize", "refactor") and not (
        mends and said.has(*_N_PLUS_ONE)
    ):
        return 0
    if said.route.area in ("migrations", "tests", "deployment", "settings"):
        return 0
    lowers = said.has(*_LOWERS)
    words = said.has("list", "detail", "page", "view", "serializer", "changelist", "admin", "loop")
    names = bool(said.urls or said.names or said.files) or words
    if said.has(*_N_PLUS_ONE):
        return (16 if lowers else 15) if mends and names else 12 if names else 10
    if said.route.area not in _AREAS or said.has("index", "htmx", "export", "celery", "cach"):
        return 0
    slow = said.has(*_SLOW) or said.route.intent == "optimize"
    if slow:
        return 11 if names and not said.route.needs_question else 5
    return 0


def _fits_review(said: Said) -> int:
    asked = said.route.intent == "review" or (said.route.intent == "explain" and said.urls)
    return 13 if asked and said.has(*_N_PLUS_ONE) else 0


PLAYBOOKS = (
    Playbook(
        "fix-n-plus-one",
        "Mend an N+1 of a view, a serializer, a template or the admin, with a test of its queries",
        "fix the N+1 on the book list page",
        "the page measured at two scales before and after; the same answers; a test that fails "
        "on the old code",
        _fits,
        _fix,
    ),
    Playbook(
        "review-queries",
        "Which pages send more queries when there are more rows, and where they come from",
        "which pages of this project have an N+1?",
        "each page requested at two scales, its queries counted",
        _fits_review,
        _review,
        changes=False,
    ),
)
