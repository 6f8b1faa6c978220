"""The report for a person at a terminal.

Every string that comes from the target is made inert and put into `rich.text.Text`, never
parsed as markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from django_pro.core.report import (
    Endpoint,
    Finding,
    NotChecked,
    Page,
    Report,
    Score,
)
from django_pro.report import inert
from django_pro.report.phrases import (
    ILLUSTRATION,
    about,
    arrows,
    by_reason,
    conclusion,
    counted,
    estimated,
    exchanged,
    left_out,
    measured,
    named,
    percent,
    sparkline,
    steepest,
    waited,
)
from django_pro.report.source import Excerpt, of_finding

STYLES = {"error": "bold red", "warning": "yellow", "info": "blue"}
PAGES_SHOWN = 8
REASONS_SHOWN = 5

_GONE = {
    "queries": "its queries no longer grow with the data",
    "migrations": "its migration no longer shows it",
    "security": "its requests no longer show it",
}
"""By the principle that was looked at again."""

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
        gone = f"; {counted(use.gone, 'earlier one')} dropped" if use.gone else ""
        say(console, (f"{counted(use.known, 'finding')} accepted in {use.path}{gone}.", ""))


def proof(report: Report, finding_id: str, console: Console, *, verbose: bool = False) -> None:
    """What one repeated proof showed."""
    for finding in report.findings:
        show_finding(finding, Path(report.target.root), console, verbose=verbose)
        return
    gone = (_GONE[principle] for principle in _GONE if principle in report.scorecard)
    why = next(gone, "it no longer shows")
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
    say(console, (report.tool, "bold"))
    _pairs(console, ((name, Text(inert.line(value))) for name, value in about(report)), 2)


def _scorecard(report: Report, console: Console) -> None:
    say(console, ("\nScorecard", "bold"))
    rows = [(principle, _score(score)) for principle, score in report.scorecard.items()]
    _pairs(console, rows, 2)


def _score(score: Score) -> Text:
    if score.score is None:
        return Text(f"nothing could be checked (target {score.target:.0%})", style="yellow")
    met = score.score >= score.target
    text = Text(f"{percent(score.score)} ", style="bold green" if met else "bold red")
    text.append(f"{'meets' if met else 'misses'} the target of {score.target:.0%}: ")
    text.append(f"{score.passed} of {score.checked} passed, {score.not_checked} not checked")
    return text


def _pages(pages: tuple[Page, ...], console: Console, verbose: bool) -> None:
    growing = [page for page in pages if page.queries and page.queries[-1] > page.queries[0]]
    flat = [page for page in pages if page not in growing]
    shown = [*steepest(growing), *steepest(flat)]
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
            Text(inert.line(named(page.endpoint))),
            Text(arrows(page.queries), style=style),
            Text(page.growth, style="dim"),
        )
    console.print(Padding(grid, (0, 0, 0, 2), expand=False))
    left = len(pages) - len(shown)
    if left > 0:
        say(console, (f"and {left} more; --verbose shows all", "dim"), indent=2)


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
        found = of_finding(root, finding)
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
        yield "estimate", Text(inert.line(estimated(finding.migration.estimate)))
    for table, told in waited(finding.migration.waits) if finding.migration is not None else ():
        shown = Text(inert.line(f"{table}: {told} "))
        shown.append(ILLUSTRATION, style="dim")
        yield "waits", shown
    if finding.exchanges:
        yield "requests", Text("\n".join(inert.line(exchanged(each)) for each in finding.exchanges))
    elif finding.endpoints:
        yield "pages", Text(_seen_on(finding.endpoints, verbose))
    if finding.reason:
        yield "note", Text(inert.block(finding.reason), style="yellow")
    yield "again", Text(inert.line(finding.experiment.command), style="bold")


def _growth(finding: Finding) -> str:
    told, counts = measured(finding), finding.before.queries
    drawn = len(counts) > 2 and finding.migration is None
    return f"{told} {sparkline(counts)}" if drawn else told


def _seen_on(endpoints: tuple[Endpoint, ...], verbose: bool) -> str:
    if verbose:
        return "\n".join(inert.line(named(each)) for each in endpoints)
    more = f" and {len(endpoints) - 1} more" if len(endpoints) > 1 else ""
    return inert.line(named(endpoints[0])) + more


def _not_checked(entries: tuple[NotChecked, ...], console: Console, verbose: bool) -> None:
    if not entries:
        return
    say(console, ("\nNot checked", "bold"), (f" ({len(entries)})", "dim"))
    for why, group in by_reason(entries):
        say(console, (f"{len(group)} x ", "bold"), (why, ""), indent=2)
        shown = group if verbose else group[:REASONS_SHOWN]
        for entry in shown:
            say(console, (entry.what, "dim"), indent=6)
        if len(group) > len(shown):
            say(console, (f"and {len(group) - len(shown)} more", "dim"), indent=6)


def _left_out(report: Report, console: Console, verbose: bool) -> None:
    """Findings that are there and are not shown, and why."""
    if report.waived or report.baseline or report.since:
        console.print()
    if report.waived:
        listed = "" if verbose else "; --verbose lists them"
        say(
            console,
            ("Waived: ", "bold"),
            (f"{counted(len(report.waived), 'finding')}{listed}", ""),
        )
    for each in report.waived if verbose else ():
        place = f"{each.path}:{each.line}" if each.path else "no place"
        by = f"{each.waiver_path}:{each.waiver_line}"
        say(console, (f"{place} {each.rule} ({each.id}): {each.reason} ({by})", "dim"), indent=2)
    for title, told, note in left_out(report):
        say(console, (f"{title}: ", "bold"), (told, ""))
        if note:
            say(console, (note, "yellow"), indent=2)


def _closing(report: Report, console: Console) -> None:
    told = conclusion(report)
    seconds = report.cost.get("wall_seconds")
    took = f" in {seconds:.1f} s" if seconds is not None else ""
    style = "bold red" if report.findings or report.unexamined else "bold green"
    say(console, (f"\n{told}{took}.", style))
