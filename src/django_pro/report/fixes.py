"""What `fix` shows at a terminal: each change with its proof, the diff, and what is left."""

from __future__ import annotations

import json
from dataclasses import asdict

from rich.console import Console
from rich.text import Text

from django_pro.core.fixes import (
    TOO_LONG,
    Covered,
    Fix,
    Fixes,
    SafeMigration,
    Tested,
    Unfixed,
)
from django_pro.report import inert
from django_pro.report.text import say

_DIFF_STYLES = {"+": "green", "-": "red", "@": "cyan"}


def render_json(fixes: Fixes) -> str:
    """The types of `core/fixes.py`, field by field."""
    return json.dumps(asdict(fixes), indent=2) + "\n"


def render(fixes: Fixes, console: Console) -> None:
    """Fixes that hold, those that do not, the diff, what has no fix, and the sums."""
    for fix in fixes.fixes:
        _fix(fix, console)
    if fixes.diff:
        console.print()
        render_diff(fixes.diff, console)
    if fixes.unfixed:
        console.print(Text("\nNo change is written for", style="bold"))
        for each in fixes.unfixed:
            _unfixed(each, console)
    if fixes.tests is not None:
        _tests(fixes.tests, console)
    if fixes.query_tests or fixes.access_tests or fixes.untested:
        _written_tests(fixes, console)
    _closing(fixes, console)


def render_diff(diff: str, console: Console) -> None:
    """A unified diff in its usual colours, never wrapped."""
    for line in diff.splitlines():
        style = "bold" if line[:3] in ("+++", "---") else _DIFF_STYLES.get(line[:1], "")
        console.print(Text(inert.line(line), style=style), soft_wrap=True)


def _fix(fix: Fix, console: Console) -> None:
    mark, style = ("proved ", "green") if fix.verdict == "proved" else ("dropped", "yellow")
    say(console, (f"{mark} {fix.path}:{fix.line}  {', '.join(fix.rules)}", style))
    say(console, (fix.change, ""), indent=4)
    if fix.migration is not None:
        _steps(fix.migration, console)
    if fix.requests is not None and not fix.reason:
        for each in fix.requests.answered:
            told = f"{each.method} {each.url} as {each.actor}: {each.before} -> {each.after}"
            say(console, (told, "dim"), indent=6)
    shown = fix.reason or _measured(fix)
    say(console, ("; ".join((shown, *fix.findings)), "dim"), indent=4)
    if fix.caution and not fix.reason:
        say(console, (f"review: {fix.caution}", "yellow"), indent=4)


def _measured(fix: Fix) -> str:
    if fix.requests is not None and fix.requests.same is None:
        return "loaded as production loads it, and gone"
    if fix.requests is not None:
        return f"{fix.requests.same} cells of the access matrix as before"
    if fix.migration is None:
        return f"{fix.before} queries -> {fix.after}"
    proof = fix.migration
    same = f"the same schema ({proof.schema} entries of the catalogue changed)"
    kept = f", but for the names of {', '.join(proof.renamed)}" * bool(proof.renamed)
    under = f"; {fix.before} tuples under its locks -> {fix.after}" * bool(fix.before)
    return (
        f"ends at {same}{kept} and the same values in {proof.columns} columns, and goes back{under}"
    )


def _steps(proof: SafeMigration, console: Console) -> None:
    for each in proof.steps:
        lock = f"{each.lock}, for a moment" if each.lock else "no lock that anybody waits for"
        lock += "; given up and tried again while it is not to be had" * each.retries
        what = f"{each.what}; " * bool(each.what)
        say(console, (f"{each.path}: {what}{lock}", "dim"), indent=6)


def _unfixed(each: Unfixed, console: Console) -> None:
    say(console, (f"{each.finding}  {each.rule}  {each.path}:{each.line}", ""), indent=2)
    say(console, (each.plan, ""), indent=4)
    say(console, (each.reason, "dim"), indent=4)


def _tests(tests: Tested, console: Console) -> None:
    console.print()
    if tests.note:
        say(console, (tests.note, "yellow"))
    if tests.covered is not None:
        _covered(tests.covered, console)
        if not tests.covered.running:
            return
    if tests.before == TOO_LONG:
        told = f"Tests ({tests.command}): not run with the changes. {tests.output}"
        say(console, (f"{told} --tests COMMAND gives them more time.", "yellow"))
        return
    told = (
        f"Tests ({tests.command}): exit code {tests.before} before, {tests.after} with the changes"
    )
    say(console, (told, "green" if tests.is_green else "bold red"))
    if tests.before and tests.is_green:
        say(
            console,
            ("They fail without the changes as well; no other test fails with them.", "yellow"),
        )
    for failure in tests.failures:
        say(console, (failure, "red"), indent=2)
    if not tests.is_green:
        say(console, (tests.output, "dim"), indent=2)


def _covered(covered: Covered, console: Console) -> None:
    if not covered.running:
        told = f"No test of the project runs a changed line ({covered.tests} ran)."
        say(console, (told, "bold yellow"))
        return
    told = (
        f"{covered.running} of {covered.tests} tests run a changed line:"
        f" {covered.passed} passed before and after."
    )
    say(console, (told, "green" if covered.passed == covered.running else "yellow"))


def _written_tests(fixes: Fixes, console: Console) -> None:
    console.print(Text("\nTests of what is mended", style="bold"))
    for test in fixes.access_tests:
        say(console, (f"{test.path}  {test.name}", "green"), indent=2)
        told = "fails on the old code, passes with the changes"
        told += " (run on SQLite, in your database's place)" * test.stand_in
        say(console, (f"{test.method} {test.url} as {test.actor}: {told}", "dim"), indent=4)
    for each in fixes.query_tests:
        (few, many), (small, large) = each.before, each.sizes
        say(console, (f"{each.path}  {each.name}", "green"), indent=2)
        told = f"fails on the old code: {few} queries for {small} rows, {many} for {large}; passes"
        told += " with the changes" + (" (run on SQLite, in your database's place)" * each.stand_in)
        say(console, (f"GET {each.url} as {each.role}: {told}", "dim"), indent=4)
    for page in fixes.untested:
        say(console, (f"no test of {page.method} {page.url} as {page.role}", "yellow"), indent=2)
        say(console, (page.reason, "dim"), indent=4)


def _closing(fixes: Fixes, console: Console) -> None:
    proved = sum(fix.verdict == "proved" for fix in fixes.fixes)
    console.print()
    if not proved:
        say(console, ("No change holds; nothing is written.", "bold"))
        return
    if any(fix.migration is not None for fix in fixes.fixes):
        say(console, (f"{proved} migrations are safe as they are written here.", "bold"))
        for entry in fixes.not_checked:
            say(console, (f"not checked: {entry.what} {entry.why}", "yellow"), indent=2)
        _written(fixes, console)
        return
    if any(fix.requests is not None for fix in fixes.fixes):
        again = f": {fixes.endpoints} endpoints requested again as every user" * bool(
            fixes.endpoints
        )
        say(console, (f"{proved} changes hold{again}.", "bold"))
        _written(fixes, console)
        return
    told = (
        f"{proved} changes hold: {fixes.endpoints} endpoints requested again, {fixes.bodies}"
        f" answers with the same status, body and written rows,"
        f" {fixes.queries_before} queries -> {fixes.queries_after}."
    )
    say(console, (told, "bold"))
    for entry in fixes.not_checked:
        say(console, (f"{entry.what} {entry.why}", "yellow"), indent=2)
    cost = fixes.cost
    if cost is not None and cost.trials and cost.audit:
        share = cost.trying / cost.trials / cost.audit
        times = "trial" if cost.trials == 1 else "trials"
        say(console, (f"{cost.trials} {times}, each {share:.2f} of the audit's CPU.", "dim"))
    _written(fixes, console)


def _written(fixes: Fixes, console: Console) -> None:
    if fixes.tests is None:
        say(console, ("No test of the project was run: --tests COMMAND runs them.", "dim"))
    if fixes.written:
        say(console, (f"Written: {', '.join(fixes.written)}", "green"))
    else:
        say(console, ("Nothing is written: --write does it.", "dim"))
