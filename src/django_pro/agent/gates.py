"""What has to hold before an answer that changes the project is given: the same for all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Iterator, Sequence

from django_pro.agent import migrations_kept
from django_pro.agent.answer import Check
from django_pro.agent.work import Work
from django_pro.core.errors import DjangoProError
from django_pro.core.patterns import without_values
from django_pro.core.report import Finding, Principle, Report
from django_pro.engine import baseline
from django_pro.engine.events import Moment, Progress
from django_pro.rules.safe_migrations.plan import LOCKS

_SHOWN = 5
_OF_THE_PAST = frozenset({"secret-in-history"})
"""Rules of what is committed already."""
_OF_SOURCE = frozenset({"secret-in-tracked-file"})
"""Rules of texts: one that stood in a file that is parted now is not brought by that."""
_OF_FLAGS = frozenset({"protected-field-assigned"})
_FLAG = re.compile(r"\b(?:is|can|has)_\w+")
_POSTGRES = re.compile(r"postgres|psycopg", re.IGNORECASE)
_SETTING = re.compile(r"settings|requirements|compose|pyproject|Pipfile|setup\.|\.env|\.ya?ml$")
"""Paths of files that say what a project runs on."""
PRINCIPLES: tuple[Principle, ...] = ("queries", "migrations", "api", "security")


def run(work: Work) -> Generator[Moment, None, tuple[Check, ...]]:
    """Audits the project as it is and with the change, and runs its tests on both."""
    if not work.copy.changes()[1]:
        told = "nothing of the project is changed"
        return tuple(Check(name, "not needed", told) for name in (*PRINCIPLES, "tests"))
    # What no migration is run with changes nothing of how they run.
    kept = migrations_kept.are_kept(work)
    asked = tuple(each for each in PRINCIPLES if each != "migrations" or not kept)
    yield Progress("gates: the project as it is", 0, 0)
    before = yield from work.audit_before(*asked)
    yield Progress("gates: with the change", 0, 0)
    try:
        after = yield from work.audit(*asked)
    except DjangoProError as error:
        told = work.copy.shown(f"The project does not run with the change: {error}")
        return tuple(Check(name, "failed", told) for name in PRINCIPLES)
    work.judged = before, after
    yield Progress("gates: the project's tests", 0, 0)
    checks = []
    for name in PRINCIPLES:
        if name in asked:
            checks.append((yield from _principle(work, name, before, after)))
        else:
            told = "no model, setting or migration, nor what they use, changes"
            checks.append(Check(name, "not needed", told))
    return (*checks, work.suites())


def _principle(
    work: Work, name: Principle, before: Report, after: Report
) -> Generator[Moment, None, Check]:
    """Whether the change brings no finding, by what the findings are keyed by in a baseline."""
    original = work.copy.original_root
    known = baseline.keys_of(_of(before, name), original)
    new, gone = baseline.left(_of(after, name), known, work.copy.root)
    was = [each for each in _of(before, name) if baseline.key_of(each, original) in gone]
    new = list(_not_moved(new, was))
    new = [each for each in new if each.severity != "info"]
    failing = _failing(before)
    locking = _locking(work, new) if name == "migrations" else []
    past = [each for each in new if each.rule in _OF_THE_PAST]
    stood = [each for each in new if each.rule in _OF_SOURCE and _stood(work, each)]
    new = [each for each in new if each not in locking and each not in past and each not in stood]
    brought = [each for each in new if not (pages := _patterns(each)) or not pages <= failing]
    uncovered = len(new) - len(brought)
    score = after.scorecard[name]
    told = f"{_shown(before, name)} -> {_shown(after, name)}"
    command = f"django-pro audit --only {name}"
    seen_before = yield from _seen_before(work, name, brought)
    brought = [each for each in brought if each not in seen_before]
    asked = [each for each in brought if _is_accepted(work, each)]
    rights = [each for each in brought if _is_right_now(work, each)]
    brought = [each for each in brought if each not in (*asked, *rights)]
    if brought:
        return Check(name, "failed", f"{told}; new: {_listed(brought)}", command)
    left = len(_of(before, name)) - len(_of(after, name))
    if left > 0:
        told += f"; {left} findings are gone"
    if locking:
        told += f"; the settings name SQLite: on PostgreSQL there would be {_listed(locking)}"
    if past:
        told += f"; no change takes them out of the history: {_listed(past)}"
    if stood:
        told += f"; the same text stood in the source before: {_listed(stood)}"
    if uncovered:
        listed = _listed([each for each in new if each not in brought])
        told += f"; {uncovered} seen on pages that only failed before: {listed}"
    if seen_before:
        told += f"; there before as well, when looked for again: {_listed(seen_before)}"
    if asked:
        told += f"; as it was asked: {_listed(asked)}"
    if rights:
        told += f"; users could set it before, and it is a right now: {_listed(rights)}"
    if name == "queries" and (silent := _silent(before, after, work)):
        return Check(name, "failed", f"{told}; answered no more: {', '.join(silent)}", command)
    if not score.checked and before.scorecard[name].checked:
        return Check(name, "failed", f"{told}; nothing can be checked any more", command)
    if not score.checked:
        return Check(name, "not run", "there was nothing that could be checked", command)
    more = "other " if asked or rights else ""
    return Check(name, "passed", f"{told}; the change brings no {more}finding", command)


def _seen_before(
    work: Work, name: Principle, brought: Sequence[Finding]
) -> Generator[Moment, None, list[Finding]]:
    """Those that the project as it is has too, when their pages are asked once more: with many
    rows a page may have run out of time."""
    patterns = sorted({each for finding in brought for each in _patterns(finding)})
    changed = {work.copy.name(path) for path in work.copy.changes()[1]}
    untouched = all(work.copy.name(each.path) not in changed for each in brought)
    if name != "api" or len(patterns) != 1 or not untouched:
        return []
    report = yield from work.audit_again(name, patterns[0])
    original = work.copy.original_root
    known = baseline.keys_of(_of(report, name), original)
    new, _ = baseline.left(brought, known, work.copy.root)
    return [each for each in brought if each not in new]


def _locking(work: Work, findings: Sequence[Finding]) -> list[Finding]:
    """Those that tell of locks on PostgreSQL, where nothing in the project names another database
    than SQLite: that locks as a whole, whatever a migration does."""
    engines = work.original.engines.values()
    is_sqlite = bool(engines) and all("sqlite" in each for each in engines)
    if not is_sqlite or work.copy.mentions(_POSTGRES, _SETTING):
        return []
    return [each for each in findings if each.rule in LOCKS]


def _is_accepted(work: Work, finding: Finding) -> bool:
    pages = {_bare(each) for each in _patterns(finding)}
    if not finding.endpoints:
        return (finding.rule, "") in work.accepted
    known = {_bare(page) for rule, page in work.accepted if rule == finding.rule}
    return bool(pages) and pages <= known


def _bare(pattern: str) -> str:
    """A URL pattern without the signs of where it begins and ends, wherever they stand."""
    return re.sub(r"[\^$]", "", pattern).strip("/")


def _is_right_now(work: Work, finding: Finding) -> bool:
    """Whether users could set a flag as well before the change had it decide more."""
    before, after = work.copy.changes()
    files = {work.copy.name(path) for path in after}
    if finding.rule not in _OF_FLAGS or finding.path in files:
        return False
    was, now = (Counter(_FLAG.findall("\n".join(texts.values()))) for texts in (before, after))
    return any(now[each] > was[each] for each in _FLAG.findall(finding.message))


def _stood(work: Work, finding: Finding) -> bool:
    """Whether the line of a finding stood in a file that the change takes apart."""
    before, after = work.copy.changes()
    files = {work.copy.name(path): text for path, text in after.items()}
    lines = files.get(finding.path, "").splitlines()
    line = lines[finding.line - 1].strip() if 0 < finding.line <= len(lines) else ""
    return bool(line) and any(
        line in map(str.strip, text.splitlines())
        for path, text in before.items()
        if path not in after or work.copy.name(path) != finding.path
    )


def _failing(report: Report) -> set[str]:
    """Patterns of pages that answered nothing but errors."""
    answered = {page.endpoint.pattern.lstrip("/") for page in report.pages}
    told = {each.what.partition(" (")[0].rpartition(" ")[2] for each in report.not_checked}
    return {each.lstrip("/") for each in told} - answered


def _patterns(finding: Finding) -> set[str]:
    return {page.pattern.lstrip("/") for page in finding.endpoints}


def _silent(before: Report, after: Report, work: Work) -> list[str]:
    """Pages that nobody gets any more, under their new URL neither; but those that were to be for
    users of a kind that the audit knows nothing of."""
    narrowed = {_plain(each) for each in work.narrowed}
    held = [
        {f"{page.endpoint.method} {without_values(page.endpoint.pattern)}" for page in report.pages}
        for report in (before, after)
    ]
    # Of what users are refused now, the access matrix tells whether somebody else gets it.
    got = {
        f"{row.method} {without_values(row.pattern.lstrip('/'))}"
        for row in after.access
        if any(told.startswith("2") for told in row.cells.values())
    }
    return sorted(
        page
        for page in held[0] - held[1]
        if page.replace(" /", " ") not in got
        and _plain(page) not in narrowed
        and not any(
            old in page and page.replace(old, new) in held[1] for old, new in work.moved.items()
        )
    )


def _plain(page: str) -> str:
    """A method and a pattern, as it is written whoever tells of it."""
    method, _, pattern = page.partition(" ")
    bare = re.sub(r"[\^$]", "", pattern.lstrip("/"))
    return f"{method} {without_values(bare)}"


def _not_moved(new: Sequence[Finding], was: Sequence[Finding]) -> Iterator[Finding]:
    """Findings but those that tell the same as one that stood at another place: the statement
    that is taken for a setting's place is another once an import stands above it, or its file is
    split."""
    moved = Counter(map(_without_place, was))
    for each in new:
        told = _without_place(each)
        if moved[told] > 0:
            moved[told] -= 1
        else:
            yield each


def _without_place(finding: Finding) -> tuple[str, ...]:
    """What a finding is about: no path, no line, and in a function no figures, which count the
    queries of the whole request."""
    if finding.function:
        return finding.rule, finding.function, *finding.relation_path
    return finding.rule, finding.message.replace(f"{finding.path}:{finding.line}", "")


def _of(report: Report, name: Principle) -> list[Finding]:
    return [each for each in report.findings if each.principle == name]


def _shown(report: Report, name: Principle) -> str:
    score = report.scorecard[name]
    return f"{score.passed} of {score.checked}"


def _listed(findings: Sequence[Finding]) -> str:
    shown = [
        f"{each.rule} at {each.path}:{each.line}: {each.message}" for each in findings[:_SHOWN]
    ]
    rest = len(findings) - len(shown)
    return "; ".join(shown) + (f"; and {rest} more" if rest > 0 else "")
