"""From a target to a report.

find the project -> observe it -> rules -> report, told as one stream of moments.
"""

from __future__ import annotations

import dataclasses
import functools
import resource
import sys
import time
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from django_pro import __version__
from django_pro.core.configuration import source_of
from django_pro.core.errors import TargetError, UsageError
from django_pro.core.observed import EndpointFact
from django_pro.core.report import (
    REPORT_SCHEMA,
    BaselineUse,
    Finding,
    NotChecked,
    Principle,
    Report,
    Score,
    Since,
    Target,
)
from django_pro.engine import (
    deploying,
    migrating,
    registry,
    requesting,
    scorecard,
    since,
    waiving,
)
from django_pro.engine.baseline import Known, left
from django_pro.engine.cache import (
    NOTHING,
    Cache,
    Reuse,
    folder_for,
    read_index,
    write_index,
)
from django_pro.engine.events import Done, Found, Moment, Proof
from django_pro.engine.known_migrations import KnownMigrations
from django_pro.engine.observing import Ask, Seen, cache_of, gather, observations_of
from django_pro.engine.pages import pages
from django_pro.engine.recordings import Recordings, recordings_of
from django_pro.engine.waiving import Verdicts
from django_pro.facts.observations import Observations
from django_pro.sandbox.revision import Base


@dataclass(frozen=True, slots=True)
class Against:
    """What is known already, and left out of the report's findings."""

    baseline: Known | None = None
    baseline_path: str = ""
    """As the report shows it."""
    base: Base | None = None
    revision: str = ""
    """As `--since` gave it."""


NEW = Against()


def audit(ask: Ask, *, cache: bool = True, against: Against = NEW) -> Iterator[Moment]:
    """Runs the audit; the last moment holds the report.

    Raises:
        TargetError: the target could not be run.
    """
    reports: list[Report] = []
    principles = ask.configuration.principles
    recordings = recordings_of(ask, against.base, kept=cache) if against.base else None
    if "queries" in principles:
        kept = cache_of(ask) if cache else None
        reuse = kept.reuse() if kept else NOTHING
        pages_run = _run(ask, kept, reuse, against=against, recordings=recordings)
        yield from _collected(pages_run, reports)
    if "migrations" in principles:
        try:
            steps = _run_migrations(ask, cache=cache, against=against, recordings=recordings)
            yield from _collected(steps, reports)
        except TargetError as error:
            if not reports:
                raise
            # What the pages have shown holds, whatever keeps the migrations from being run.
            reports.append(_without_migrations(reports[0], error))
    if set(principles) & set(requesting.PRINCIPLES):
        yield from _collected(_run_requests(ask, cache=cache, against=against), reports)
    if "security" in principles and not ask.configuration.url:
        try:
            yield from _collected(_run_settings(ask, cache=cache, against=against), reports)
        except TargetError as error:
            reports[-1] = _with_unchecked(reports[-1], "settings of production", str(error))
    yield Done(functools.reduce(_joined, reports))


def _collected(moments: Iterable[Moment], reports: list[Report]) -> Iterator[Moment]:
    """The moments but the last, whose report is kept."""
    for moment in moments:
        if isinstance(moment, Done):
            reports.append(moment.report)
        else:
            yield moment


def _joined(first: Report, second: Report) -> Report:
    """One report of two that looked at different principles."""
    known = {finding.id for finding in first.findings}
    cost = {
        name: max(first.cost.get(name, 0.0), value)
        if name.endswith("mib")
        else round(first.cost.get(name, 0.0) + value, 3)
        for name, value in second.cost.items()
    }
    entries = {*first.not_checked, *second.not_checked}
    return dataclasses.replace(
        first,
        target=dataclasses.replace(
            first.target, migrations=max(first.target.migrations, second.target.migrations)
        ),
        scorecard={**first.scorecard, **_scores(first, second)},
        migrations=(*first.migrations, *second.migrations),
        access=(*first.access, *second.access),
        findings=(*first.findings, *(each for each in second.findings if each.id not in known)),
        not_checked=tuple(sorted(entries, key=lambda entry: (entry.why, entry.what))),
        waived=(*first.waived, *second.waived),
        since=_since_both(first.since, second.since),
        cost=cost,
    )


def _since_both(first: Since | None, second: Since | None) -> Since | None:
    """What two reports leave out; inferred where one of them is."""
    if first is None or second is None:
        return first or second
    told = first if first.verdict == "inferred" else second
    return dataclasses.replace(told, known=first.known + second.known)


def _scores(first: Report, second: Report) -> dict[Principle, Score]:
    """The second's scores; those of a principle that both looked at, in one."""
    found: dict[Principle, Score] = {}
    for principle, score in second.scorecard.items():
        other = first.scorecard.get(principle)
        found[principle] = score if other is None else scorecard.together(principle, other, score)
    return found


def _with_unchecked(report: Report, what: str, why: str) -> Report:
    entries = (*report.not_checked, NotChecked(what, f"not run: {why}"))
    return dataclasses.replace(report, not_checked=entries)


def _without_migrations(report: Report, error: TargetError) -> Report:
    """An empty report of migrations that could not be run."""
    return dataclasses.replace(
        report,
        scorecard={"migrations": scorecard.score("migrations", 0, 0, 1)},
        findings=(),
        not_checked=(NotChecked("migrations", f"not run: {error}"),),
        waived=(),
        cost={},
    )


def _run_migrations(
    ask: Ask,
    *,
    cache: bool = False,
    against: Against = NEW,
    only: frozenset[str] | None = None,
    waive: bool = True,
    recordings: Recordings | None = None,
) -> Iterator[Moment]:
    """Checks the migrations of the files in `only`, or all: with `--since` those that changed.

    What the pages of the release before sent is tried after each.
    """
    clock = Clock()
    files = only if against.base is None else against.base.changed
    known = KnownMigrations(ask) if cache else None
    sent = recordings.statements if recordings else {}
    ran = yield from migrating.run(
        ask, files, against.base, against.revision, known=known, sent=sent
    )
    if against.base is not None:
        folder = folder_for(ask.project.root) if cache else None
        ran.drift_before = yield from since.drift_before(ask, against.base, ran, folder)
    everything = tuple(migrating.findings(ask, ran))
    places = {finding.id: [migrating.IN_FILE, finding.path] for finding in everything}
    for finding in everything:
        if finding.endpoints and recordings is not None:
            places[finding.id].append(recordings.name)
    write_index(ask.project.root, places)
    verdicts = Verdicts(everything, ())
    if waive:
        verdicts = waiving.judge(
            everything,
            observations_of(ask, Seen()),
            waiving.configured(ask.configuration.waivers, source_of(ask.project.root)),
            waiving.Run(
                ask.whole and files is None, ran.database, frozenset(), frozenset({"migrations"})
            ),
        )
    report = Report(
        schema=REPORT_SCHEMA,
        tool=f"django-pro {__version__}",
        target=migrating.target(ask, ran),
        scorecard={"migrations": migrating.score(ran, verdicts.findings)},
        findings=verdicts.findings,
        not_checked=tuple(sorted(ran.not_checked, key=lambda entry: (entry.why, entry.what))),
        waived=verdicts.waived,
        migrations=migrating.runs(ask, ran),
    )
    report = _without_known(ask, against, report)
    if against.base is not None:
        told = Since(against.revision, against.base.commit, 0, "proved", None)
        report = dataclasses.replace(report, since=told)
    report = dataclasses.replace(report, cost=clock.cost(ran.done))
    for finding in report.findings:
        yield Found(finding)
        yield Proof(finding.id, finding.verdict)
    yield Done(report)


def _run_requests(
    ask: Ask,
    *,
    cache: bool = False,
    against: Against = NEW,
    only: Iterable[str] | None = None,
    waive: bool = True,
    plain_only: bool = False,
) -> Iterator[Moment]:
    """Tries the endpoints of `only`, or all, as every kind of user."""
    clock = Clock()
    tries = yield from requesting.run(ask, only, plain_only=plain_only)
    seen = tries.seen
    asked = requesting.asked(ask)
    everything = [
        each for each in requesting.findings(ask, tries) if not waive or each.principle in asked
    ]
    write_index(ask.project.root, requesting.shown_by(tries, everything))
    for what, why in requesting.unanswered(tries):
        seen.take_not_checked(what, why)
    observations = observations_of(ask, seen)
    verdicts = Verdicts(tuple(everything), ())
    if waive:
        verdicts = waiving.judge(
            everything,
            observations,
            waiving.configured(ask.configuration.waivers, source_of(ask.project.root)),
            waiving.Run(
                ask.whole and only is None,
                seen.place.get("database", ""),
                frozenset(),
                frozenset(asked),
            ),
        )
    report = _report(ask, seen, observations, verdicts)
    done = {cell.endpoint for cell in tries.cells if cell.is_done}
    scores: dict[Principle, Score] = {
        principle: requesting.score(principle, tries, verdicts.findings)
        for principle in requesting.PRINCIPLES
        if principle in asked
    }
    report = dataclasses.replace(
        report,
        scorecard=scores,
        access=tries.matrix(),
        target=dataclasses.replace(report.target, endpoints_ok=len(done & seen.endpoints.keys())),
        pages=(),
    )
    report = yield from _since(
        ask, against, report, seen.endpoints, since.requests, "requests-", cache=cache
    )
    report = dataclasses.replace(report, cost=clock.cost(seen.done))
    for finding in report.findings:
        yield Found(finding)
        yield Proof(finding.id, finding.verdict)
    yield Done(report)


def _run_settings(
    ask: Ask, *, cache: bool = False, against: Against = NEW, waive: bool = True
) -> Iterator[Moment]:
    """Loads the settings that production uses, and checks what they do."""
    clock = Clock()
    ran = yield from deploying.run(ask)
    root = ask.project.root
    judged = [deploying.judge(root, each) for each in ran.loaded]
    everything = [finding for each in judged for finding in each.findings]
    write_index(root, {each.id: [deploying.IN_SETTINGS] for each in everything})
    for each in judged:
        ran.seen.not_checked.update(each.open)
    observations = observations_of(ask, ran.seen)
    verdicts = Verdicts(tuple(everything), ())
    if waive:
        verdicts = waiving.judge(
            everything,
            observations,
            waiving.configured(ask.configuration.waivers, source_of(root)),
            waiving.Run(ask.whole, "", frozenset(), frozenset({waiving.OF_SETTINGS})),
        )
    report = _report(ask, ran.seen, observations, verdicts)
    left_over = {finding.id for finding in verdicts.findings}
    scores = deploying.score(judged, left_over)
    report = dataclasses.replace(report, scorecard={"security": scores}, pages=())
    report = yield from _since(ask, against, report, {}, since.settings, "settings-", cache=cache)
    report = dataclasses.replace(report, cost=clock.cost(ran.seen.done))
    for finding in report.findings:
        yield Found(finding)
        yield Proof(finding.id, finding.verdict)
    yield Done(report)


def _since(
    ask: Ask,
    against: Against,
    report: Report,
    endpoints: Mapping[str, EndpointFact],
    audited: since.Audited,
    what: str,
    *,
    cache: bool,
) -> Generator[Moment, None, Report]:
    """The report without the findings that are known, of the baseline or the earlier tree."""
    report = _without_known(ask, against, report)
    if against.base is None:
        return report
    folder = folder_for(ask.project.root) if cache else None
    new, told = yield from since.brought_in(
        ask, against.base, against.revision, report.findings, endpoints, folder, audited, what
    )
    return dataclasses.replace(report, findings=tuple(new), since=told)


def matrix(ask: Ask) -> Iterator[Moment]:
    """Who gets what; the last moment's report holds it, and findings of plain requests alone.

    Raises:
        TargetError: the target could not be run.
    """
    return _run_requests(ask, plain_only=True)


def _without_known(ask: Ask, against: Against, report: Report) -> Report:
    """The report without the findings of the baseline."""
    if against.baseline is None:
        return report
    new, gone = left(report.findings, against.baseline, ask.project.root)
    use = BaselineUse(
        path=against.baseline_path,
        known=len(report.findings) - len(new),
        gone=gone.total() if ask.whole else 0,
    )
    return dataclasses.replace(report, findings=tuple(new), baseline=use)


def prove(ask: Ask, finding_id: str) -> Iterator[Moment]:
    """Observes the finding's endpoints anew; the report holds that finding, or none.

    A finding that is waived or in the baseline is proved as any other.

    Raises:
        UsageError: no audit of this target has shown such a finding.
        TargetError: it is not seen, because what showed it can't be run.
    """
    known = read_index(ask.project.root)
    endpoints = known.get(finding_id)
    if endpoints and endpoints[0] == migrating.IN_FILE:
        path, *kept = endpoints[1:]
        recordings = Recordings(ask.project.root, kept[0]) if kept else None
        if recordings is not None and not recordings.statements:
            raise TargetError(
                "What the pages of the release before sent is kept no longer",
                next_step="`django-pro audit` with the same --since records it anew.",
            )
        files = frozenset({str(ask.project.root / path)})
        moments = _run_migrations(ask, only=files, waive=False, recordings=recordings)
    elif endpoints and endpoints[0] == requesting.IN_REQUESTS:
        moments = _run_requests(ask, only=endpoints[1:], waive=False)
    elif endpoints and endpoints[0] == deploying.IN_SETTINGS:
        moments = _run_settings(ask, waive=False)
    else:
        moments = _run(ask, None, NOTHING, endpoints, waive=False, wanted=finding_id)
    for moment in moments:
        if isinstance(moment, Found | Proof):
            continue
        if isinstance(moment, Done):
            report = moment.report
            same = tuple(finding for finding in report.findings if finding.id == finding_id)
            if not same and endpoints is None:
                raise UsageError(
                    f"This project has no finding {finding_id!r}",
                    where=str(ask.project.root),
                    next_step="`django-pro audit` prints the ids.",
                )
            ran = [each for name, each in report.scorecard.items() if name != "queries"]
            silent = all(not each.checked for each in ran) and any(each.not_checked for each in ran)
            if not same and silent:
                _refuse(report.not_checked)
            for finding in same:
                yield Found(finding)
                yield Proof(finding.id, finding.verdict)
            moment = Done(dataclasses.replace(report, findings=same))
        yield moment


def _refuse_silent(seen: Seen, asked: Iterable[str]) -> None:
    """That a finding is gone is not said where its pages say nothing.

    Pages that are there no longer have none.

    Raises:
        TargetError: none of them answered, or they had no rows to show.
    """
    there = {each: fact for each, fact in seen.endpoints.items() if each in set(asked)}
    answers = {each.endpoint for each in seen.requests if scorecard.answered(each)}
    entries = [*scorecard.unanswered(there, seen.ordered())] or sorted(seen.not_checked, key=repr)
    filled = any(model.rows and not model.error for model in seen.models.values())
    if there and (not answers & there.keys() or (seen.models and not filled)):
        _refuse(entries)


def _refuse(entries: Iterable[NotChecked]) -> NoReturn:
    why = "; ".join(f"{each.what}: {each.why}" for each in [*entries][:2])
    raise TargetError(
        f"Nothing was proved: {why or 'no page answered'}"[:400],
        next_step="`django-pro audit` lists all that could not be checked.",
    )


def rehearse(ask: Ask) -> Iterator[Moment]:
    """Boots the target and makes its tables, and requests nothing."""
    return _run(ask, None, NOTHING, ())


def _run(
    ask: Ask,
    cache: Cache | None,
    reuse: Reuse,
    only: Iterable[str] | None = None,
    *,
    against: Against = NEW,
    waive: bool = True,
    wanted: str = "",
    recordings: Recordings | None = None,
) -> Iterator[Moment]:
    """With `wanted`, the finding of that id is looked for on the pages of `only`."""
    clock = Clock()
    gathered = yield from gather(ask, cache, reuse, only)
    seen = gathered.seen
    observations = observations_of(ask, seen)
    everything = registry.run(observations)
    if wanted and only and all(finding.id != wanted for finding in everything):
        _refuse_silent(seen, only)
    _remember(ask.project.root, everything, seen.endpoints)
    verdicts = waiving.judge(
        everything,
        observations,
        waiving.configured(ask.configuration.waivers, source_of(ask.project.root)),
        waiving.run_of(seen, whole=ask.whole and only is None),
    )
    if not waive:
        raw = {finding.id for finding in everything}
        on_waivers = [finding for finding in verdicts.findings if finding.id not in raw]
        verdicts = Verdicts((*everything, *on_waivers), ())
    report = _report(ask, seen, observations, verdicts)
    report = yield from _held_against(ask, against, report, seen, cache, recordings)
    report = dataclasses.replace(report, cost=clock.cost({} if reuse.complete else seen.done))
    for finding in report.findings:
        yield Found(finding)
        yield Proof(finding.id, finding.verdict)
    yield Done(report)


def _held_against(
    ask: Ask,
    against: Against,
    report: Report,
    seen: Seen,
    cache: Cache | None,
    recordings: Recordings | None,
) -> Generator[Moment, None, Report]:
    """The report without the findings that are known."""
    report = _without_known(ask, against, report)
    if against.base is not None and recordings is not None:
        new, told = yield from since.brought_in(
            ask,
            against.base,
            against.revision,
            report.findings,
            seen.endpoints,
            cache.folder if cache else None,
            since.pages(recordings),
        )
        report = dataclasses.replace(report, findings=tuple(new), since=told)
    return report


def _report(ask: Ask, seen: Seen, observations: Observations, verdicts: Verdicts) -> Report:
    """The scorecard counts what is known already; what is waived it does not."""
    requests = list(observations.requests)
    findings = verdicts.findings
    answered = {request.endpoint for request in requests if scorecard.answered(request)}
    not_checked = seen.not_checked | set(scorecard.unanswered(seen.endpoints, requests))
    return Report(
        schema=REPORT_SCHEMA,
        tool=f"django-pro {__version__}",
        target=Target(
            root=str(ask.project.root),
            settings=ask.project.settings,
            python=ask.project.python,
            python_version=str(seen.boot.get("python", "")),
            django_version=str(seen.boot.get("django", "")),
            database=seen.place["database"],
            isolation=seen.place["isolation"],
            models=sum(
                bool(model.rows or model.error)
                if seen.endpoints
                else model.ours and model.managed and not model.proxy  # none was to be filled
                for model in seen.models.values()
            ),
            models_filled=sum(
                bool(model.rows) and not model.error for model in seen.models.values()
            ),
            endpoints=len(seen.endpoints),
            endpoints_ok=len(answered & seen.endpoints.keys()),
            unread=seen.unread,
        ),
        scorecard={"queries": scorecard.queries(seen.endpoints, requests, findings)},
        findings=findings,
        not_checked=tuple(sorted(not_checked, key=lambda entry: (entry.why, entry.what))),
        pages=pages(seen.endpoints, requests),
        waived=verdicts.waived,
    )


def _remember(
    root: Path, findings: Iterable[Finding], endpoints: Mapping[str, EndpointFact]
) -> None:
    """Which endpoints show each finding, so that `prove` requests those alone."""
    ids: dict[tuple[str, str], list[str]] = {}
    for fact in endpoints.values():
        ids.setdefault((fact.pattern, fact.view), []).append(fact.id)
    write_index(
        root,
        {
            finding.id: sorted(
                {
                    found
                    for endpoint in finding.endpoints
                    for found in ids.get((endpoint.pattern, endpoint.view), ())
                }
            )
            for finding in findings
        },
    )


class Clock:
    """What an audit costs: the tool's own CPU and memory beside the target's."""

    def __init__(self) -> None:
        self._wall = time.monotonic()
        self._own = time.process_time()

    def cost(self, done: Mapping[str, Any]) -> dict[str, float]:
        return {
            "wall_seconds": round(time.monotonic() - self._wall, 3),
            "tool_cpu_seconds": round(time.process_time() - self._own, 3),
            "tool_peak_mib": round(_peak_mib(), 1),
            "target_cpu_seconds": round(float(done.get("cpu_seconds", 0.0)), 3),
            "target_peak_mib": round(float(done.get("peak_mib", 0.0)), 1),
        }


def _peak_mib() -> float:
    # Kilobytes on Linux, bytes on macOS.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
