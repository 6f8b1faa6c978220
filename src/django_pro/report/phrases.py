"""Phrases that the reports for people share, before anything is made inert."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from django_pro.core.report import (
    Endpoint,
    Estimate,
    Exchange,
    Finding,
    NotChecked,
    Page,
    Report,
    Wait,
)

BARS = "▁▂▃▄▅▆▇█"
ILLUSTRATION = "(one run by the clock; no verdict stands on it)"
WAITING = {"SELECT": "a reader", "INSERT": "an inserter", "UPDATE": "an updater"}


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def percent(share: float) -> str:
    # 99.96 % is not all.
    return "100 %" if share == 1 else f"{min(share * 100, 99.9):.1f} %"


def named(endpoint: Endpoint) -> str:
    return f"{endpoint.method} {endpoint.url} as {endpoint.role}"


def arrows(numbers: tuple[int, ...]) -> str:
    if len(set(numbers)) == 1:
        return str(numbers[0])
    return " → ".join(map(str, numbers))


def measured(finding: Finding) -> str:
    before = finding.before
    if finding.migration is not None:
        return f"{arrows(before.queries)} tuples for {arrows(before.scales)} rows a table"
    return f"{arrows(before.queries)} queries for {arrows(before.scales)} rows a model"


def steepest(pages: Iterable[Page]) -> list[Page]:
    """Pages whose queries rise the most first."""
    return sorted(pages, key=lambda page: page.queries[0] - page.queries[-1] if page.queries else 0)


def sparkline(numbers: tuple[int, ...]) -> str:
    """One bar a number, the tallest for the largest."""
    top = max(numbers, default=0)
    if top <= 0:
        return ""
    return "".join(BARS[round(number / top * (len(BARS) - 1))] for number in numbers)


def exchanged(exchange: Exchange) -> str:
    """A request and what came of it, on one line."""
    sent = f" {exchange.sent}" if exchange.sent else ""
    request = f"{exchange.actor}: {exchange.method} {exchange.url}{sent}"
    return f"{request[:160]} -> {exchange.status} {exchange.outcome}"


def estimated(told: Estimate) -> str:
    measured = " and ".join(
        f"{seconds:g} s at {rows:,} rows"
        for seconds, rows in zip(told.measured_seconds, told.measured_rows, strict=True)
    )
    seconds = f"{told.seconds:,.0f}" if told.seconds >= 10 else f"{told.seconds:g}"
    return f"about {seconds} s for {told.rows:,} rows of {told.table}, along {measured} here"


def waited(waits: Iterable[Wait]) -> Iterator[tuple[str, str]]:
    """By table, how long each of the sessions waited at most."""
    for table, group in groupby(waits, lambda wait: wait.table):
        entries = list(group)
        told = ", ".join(
            f"{WAITING[each.statement]} {milliseconds(each.longest_ms)}" for each in entries
        )
        before = milliseconds(max(each.before_ms for each in entries))
        yield table, f"{told} at {entries[0].rows:,} rows; at most {before} before it began"


def milliseconds(number: float) -> str:
    return f"{number:,.0f} ms" if number >= 10 else f"{number:g} ms"


def about(report: Report) -> list[tuple[str, str]]:
    """What was run, and how."""
    target = report.target
    rows = [
        ("project", target.root),
        ("settings", target.settings),
        ("python", f"{target.python} ({target.python_version}), Django {target.django_version}"),
        ("database", target.database),
        ("isolation", target.isolation),
    ]
    if "queries" in report.scorecard:
        rows += [
            ("models", f"{target.models_filled} of {target.models} filled"),
            ("pages", f"{target.endpoints_ok} of {target.endpoints} answered"),
        ]
    if "migrations" in report.scorecard:
        rows.append(("migrations", f"{target.migrations} run, one by one"))
    return rows


def left_out(report: Report) -> Iterator[tuple[str, str, str]]:
    """Of the baseline and of `--since`: a title, what is left out, and a note or nothing."""
    use, since = report.baseline, report.since
    if use is not None:
        verb = "is" if use.gone == 1 else "are"
        gone = f"{counted(use.gone, 'finding')} of the baseline {verb} gone"
        yield (
            "Baseline",
            f"{counted(use.known, 'finding')} left out: known in {use.path}",
            f"{gone}: run `django-pro baseline` to shrink it" if use.gone else "",
        )
    if since is not None:
        known = f"{counted(since.known, 'finding')} left out"
        yield (
            f"Since {since.revision} (merge base {since.commit[:10]})",
            f"{known}: there before"
            if since.verdict == "proved"
            else f"inferred, {known}: in files that did not change",
            (since.reason or "") if since.verdict != "proved" else "",
        )


def by_reason(entries: Iterable[NotChecked]) -> list[tuple[str, list[NotChecked]]]:
    """The most frequent reason first."""
    ordered = sorted(entries, key=lambda entry: (entry.why, entry.what))
    groups = [(why, list(group)) for why, group in groupby(ordered, lambda entry: entry.why)]
    return sorted(groups, key=lambda pair: (-len(pair[1]), pair[0]))


def conclusion(report: Report) -> str:
    """The report in a line, without a stop."""
    count = len(report.findings)
    if not count and report.unexamined:
        return "Nothing was checked"
    proved = sum(finding.verdict == "proved" for finding in report.findings)
    new = "new " if report.baseline or report.since else ""
    if not count:
        return f"No {new}findings"
    return f"{counted(count, f'{new}finding')}, {proved} proved by execution"
