"""The report for a person at a terminal.

Every string that comes from the target is made inert and put into `rich.text.Text`, never
parsed as markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from django_pro.core.report import (
    Endpoint,
    Estimate,
    Finding,
    NotChecked,
    Page,
    Report,
    Score,
    Since,
)
from django_pro.report import inert
from django_pro.report.source import Excerpt, excerpt

STYLES = {"error": "bold red", "warning": "yellow", "info": "blue"}
BARS = "▁▂▃▄▅▆▇█"
PAGES_SHOWN = 8
REASONS_SHOWN = 5

Show = Callable[[Console], None]
"""Writes something to a console."""


def render(report: Report, console: Console, *, verbose: bool = False) -> None:
    """Header, scorecard, pages, findings, what could not be checked."""
    _target(report, console)
    _scorecard(report, console)
    _pages(report.pages, console, verbose)
    for finding in report.findings:
        console.print()
        show_finding(finding, Path(report.target.root), console, verbose=verbose)
    _not_checked(report.not_checked, console, verbose)
    _left_out(report, console, verbose)
    _closing(report, console)


def written_baseline(report: Report, console: Console) -> None:
    """What a new baseline accepts."""
    use = report.baseline
    if use is not None:
        gone = f"; {_counted(use.gone, 'earlier one')} dropped" if use.gone else ""
        say(console, (f"{_counted(use.known, 'finding')} accepted in {use.path}{gone}.", ""))


def proof(report: Report, finding_id: str, console: Console, *, verbose: bool = False) -> None:
    """What one repeated proof showed."""
    for finding in report.findings:
        show_finding(finding, Path(report.target.root), console, verbose=verbose)
        return
    why = (
        "its queries no longer grow with the data"
        if "queries" in report.scorecard
        else "its migration no longer shows it"
    )
    say(console, (f"{finding_id} is gone: {why}.", "green"))
    _not_checked(report.not_checked, console, verbose)


def say(console: Console, *parts: tuple[str, str], indent: int = 0) -> None:
    """A line of texts, each with its style."""
    text = Text()
    for content, style in parts:
        text.append(inert.block(content), style=style)
    console.print(Padding(text, (0, 0, 0, indent), expand=False) if indent else text)


def _pairs(console: Console, rows: Iterable[tuple[str, Text]], indent: int) -> None:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in rows:
        grid.add_row(name, value)
    console.print(Padding(grid, (0, 0, 0, indent), expand=False))


def _target(report: Report, console: Console) -> None:
    target = report.target
    say(console, (report.tool, "bold"))
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
    _pairs(console, ((name, Text(inert.line(value))) for name, value in rows), 2)


def _scorecard(report: Report, console: Console) -> None:
    say(console, ("\nScorecard", "bold"))
    rows = [(principle, _score(score)) for principle, score in report.scorecard.items()]
    _pairs(console, rows, 2)


def _score(score: Score) -> Text:
    if score.score is None:
        return Text(f"nothing could be checked (target {score.target:.0%})", style="yellow")
    met = score.score >= score.target
    text = Text(f"{_percent(score.score)} ", style="bold green" if met else "bold red")
    text.append(f"{'meets' if met else 'misses'} the target of {score.target:.0%}: ")
    text.append(f"{score.passed} of {score.checked} passed, {score.not_checked} not checked")
    return text


def _percent(share: float) -> str:
    # 99.96 % is not all.
    return "100 %" if share == 1 else f"{min(share * 100, 99.9):.1f} %"


def _pages(pages: tuple[Page, ...], console: Console, verbose: bool) -> None:
    growing = [page for page in pages if page.queries and page.queries[-1] > page.queries[0]]
    flat = [page for page in pages if page not in growing]
    shown = [*_steepest(growing), *_steepest(flat)]
    if not verbose:
        shown = shown[:PAGES_SHOWN]
    if not shown:
        return
    scales = ", ".join(map(str, shown[0].scales))
    say(console, ("\nPages", "bold"), (f" (queries at {scales} rows a model)", "dim"))
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(overflow="fold")
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(overflow="fold")
    for page in shown:
        style = "red" if page in growing else "green"
        grid.add_row(
            Text(_named(page.endpoint)),
            Text(_arrows(page.queries), style=style),
            Text(page.growth, style="dim"),
        )
    console.print(Padding(grid, (0, 0, 0, 2), expand=False))
    left = len(pages) - len(shown)
    if left > 0:
        say(console, (f"and {left} more; --verbose shows all", "dim"), indent=2)


def _steepest(pages: list[Page]) -> list[Page]:
    return sorted(pages, key=lambda page: page.queries[0] - page.queries[-1])


def _named(endpoint: Endpoint) -> str:
    return inert.line(f"{endpoint.method} {endpoint.url} as {endpoint.role}")


def _arrows(numbers: tuple[int, ...]) -> str:
    if len(set(numbers)) == 1:
        return str(numbers[0])
    return " → ".join(map(str, numbers))


def sparkline(numbers: tuple[int, ...]) -> str:
    """One bar a number, the tallest for the largest."""
    top = max(numbers, default=0)
    if top <= 0:
        return ""
    return "".join(BARS[round(number / top * (len(BARS) - 1))] for number in numbers)


def show_finding(finding: Finding, root: Path, console: Console, *, verbose: bool = False) -> None:
    """Message, place, source with a caret, plan, growth, and how to see it again."""
    style = STYLES[finding.severity]
    say(
        console,
        (f"{finding.code} {finding.rule}", style),
        (f"  {finding.severity}, {finding.verdict}", "dim"),
    )
    say(console, (finding.message, ""), indent=2)
    if finding.path:
        place = f"{finding.path}:{finding.line}:{finding.column + 1}"
        say(console, (place, "cyan"), indent=2)
        found = excerpt(root / finding.path, finding.line, finding.column)
        if found is not None:
            _source(console, found)
    _pairs(console, _details(finding, verbose), 2)


def _source(console: Console, found: Excerpt) -> None:
    width = len(str(found.first + len(found.lines)))
    for offset, source in enumerate(found.lines):
        number = found.first + offset
        here = number == found.line
        text = Text(f"{number:>{width}} │ ", style="dim")
        text.append(inert.line(source), style="" if here else "dim")
        console.print(
            Padding(text, (0, 0, 0, 4), expand=False), no_wrap=True, crop=True, overflow="ellipsis"
        )
        if here and found.caret is not None:
            caret = Text(" " * width + " │ ", style="dim")
            caret.append(" " * found.caret + "^", style="bold red")
            console.print(Padding(caret, (0, 0, 0, 4), expand=False), no_wrap=True, crop=True)


def _details(finding: Finding, verbose: bool) -> Iterable[tuple[str, Text]]:
    if finding.template:
        place = f"{finding.template.path}:{finding.template.line}"
        yield "template", Text(inert.line(place), style="cyan")
    if finding.relation_path:
        yield "path", Text(inert.line(" → ".join(finding.relation_path)))
    if finding.plan:
        yield "plan", Text(inert.block(finding.plan), style="green")
    if finding.before.queries:
        yield "growth", Text(_growth(finding))
    if finding.migration is not None and finding.migration.estimate is not None:
        yield "estimate", Text(inert.line(_estimate(finding.migration.estimate)))
    if finding.endpoints:
        yield "pages", Text(_seen_on(finding.endpoints, verbose))
    if finding.reason:
        yield "note", Text(inert.block(finding.reason), style="yellow")
    yield "again", Text(inert.line(finding.experiment.command), style="bold")


def _estimate(told: Estimate) -> str:
    measured = " and ".join(
        f"{seconds:g} s at {rows:,} rows"
        for seconds, rows in zip(told.measured_seconds, told.measured_rows, strict=True)
    )
    seconds = f"{told.seconds:,.0f}" if told.seconds >= 10 else f"{told.seconds:g}"
    return f"about {seconds} s for {told.rows:,} rows of {told.table}, along {measured} here"


def _growth(finding: Finding) -> str:
    before = finding.before
    if finding.migration is not None:
        return f"{_arrows(before.queries)} tuples for {_arrows(before.scales)} rows a table"
    text = f"{_arrows(before.queries)} queries for {_arrows(before.scales)} rows a model"
    return f"{text} {sparkline(before.queries)}" if len(before.queries) > 2 else text


def _seen_on(endpoints: tuple[Endpoint, ...], verbose: bool) -> str:
    if verbose:
        return "\n".join(map(_named, endpoints))
    more = f" and {len(endpoints) - 1} more" if len(endpoints) > 1 else ""
    return _named(endpoints[0]) + more


def _not_checked(entries: tuple[NotChecked, ...], console: Console, verbose: bool) -> None:
    if not entries:
        return
    say(console, ("\nNot checked", "bold"), (f" ({len(entries)})", "dim"))
    ordered = sorted(entries, key=lambda entry: (entry.why, entry.what))
    groups = [(why, list(group)) for why, group in groupby(ordered, lambda entry: entry.why)]
    for why, group in sorted(groups, key=lambda pair: (-len(pair[1]), pair[0])):
        say(console, (f"{len(group)} x ", "bold"), (why, ""), indent=2)
        shown = group if verbose else group[:REASONS_SHOWN]
        for entry in shown:
            say(console, (entry.what, "dim"), indent=6)
        if len(group) > len(shown):
            say(console, (f"and {len(group) - len(shown)} more", "dim"), indent=6)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _left_out(report: Report, console: Console, verbose: bool) -> None:
    """Findings that are there and are not shown, and why."""
    if report.waived or report.baseline or report.since:
        console.print()
    if report.waived:
        listed = "" if verbose else "; --verbose lists them"
        say(
            console,
            ("Waived: ", "bold"),
            (f"{_counted(len(report.waived), 'finding')}{listed}", ""),
        )
    for each in report.waived if verbose else ():
        place = f"{each.path}:{each.line}" if each.path else "no place"
        by = f"{each.waiver_path}:{each.waiver_line}"
        say(console, (f"{place} {each.rule} ({each.id}): {each.reason} ({by})", "dim"), indent=2)
    if report.baseline is not None:
        use = report.baseline
        told = f"{_counted(use.known, 'finding')} left out: known in {use.path}"
        say(console, ("Baseline: ", "bold"), (told, ""))
        if use.gone:
            verb = "is" if use.gone == 1 else "are"
            gone = f"{_counted(use.gone, 'finding')} of the baseline {verb} gone"
            say(console, (f"{gone}: run `django-pro baseline` to shrink it", "green"))
    if report.since is not None:
        _since(report.since, console)


def _since(since: Since, console: Console) -> None:
    name = f"Since {since.revision} (merge base {since.commit[:10]}): "
    if since.verdict == "proved":
        told = f"{_counted(since.known, 'finding')} left out: there before"
        say(console, (name, "bold"), (told, ""))
        return
    told = f"inferred, {_counted(since.known, 'finding')} left out: in files that did not change"
    say(console, (name, "bold"), (told, ""))
    say(console, (since.reason or "", "yellow"), indent=2)


def _closing(report: Report, console: Console) -> None:
    proved = sum(finding.verdict == "proved" for finding in report.findings)
    count = len(report.findings)
    noun = "finding" if count == 1 else "findings"
    new = "new " if report.baseline or report.since else ""
    told = f"{count} {new}{noun}, {proved} proved by execution" if count else f"No {new}findings"
    seconds = report.cost.get("wall_seconds")
    took = f" in {seconds:.1f} s" if seconds is not None else ""
    if not count and report.unexamined:
        told = "Nothing was checked"
    style = "bold red" if count or report.unexamined else "bold green"
    say(console, (f"\n{told}{took}.", style))
