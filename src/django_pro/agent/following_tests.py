"""The project's own tests that a change breaks for a reason that is known beforehand, rewritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.agent import endpoints
from django_pro.agent.answer import Check
from django_pro.agent.work import Outcome, Work
from django_pro.edits import EditError, commit_blocks, list_reads, refused_statuses
from django_pro.edits.case_source import Case
from django_pro.engine.own_tests import Suite
from django_pro.engine.web_outline import WebView

Rewrite = Callable[[str, Case], str]
"""A file's text, and the test that fails: the text with it rewritten."""


@dataclass(frozen=True, slots=True)
class _Failing:
    """A test that passed before the change."""

    id: str
    """As its runner has it."""
    path: Path
    label: str
    """By which its runner runs its file."""
    case: Case


def of_lists(work: Work, outcome: Outcome, views: Iterable[WebView]) -> Outcome:
    """Tests that read rows of lists whose answer is an object now."""
    found = list(views)
    urls = [list_reads.patterns(endpoints.url(each)) for each in found]
    names = [each.name.rpartition(":")[2] for each in found if each.name]
    lists = list_reads.Lists(tuple(urls), tuple(names))

    def rewrite(wide: bool, unknown: bool) -> Rewrite:
        return lambda text, case: list_reads.in_results(
            text, case, lists, wide=wide, unknown=unknown
        )

    return _followed(
        work, outcome, [rewrite(False, False), rewrite(True, False), rewrite(True, True)],
        "read the rows from `results`, as every client has to",
    )  # fmt: skip


def of_commits(work: Work, outcome: Outcome, names: Iterable[str]) -> Outcome:
    """Tests that look at what is sent, where it waits for a commit that a test's transaction never
    has; `names` are of functions that send."""
    known = frozenset(names)

    def rewrite(names: frozenset[str], methods: Sequence[str], *, before: bool) -> Rewrite:
        return lambda text, case: commit_blocks.captured(text, case, names, methods, before=before)

    return _followed(
        work, outcome,
        [
            rewrite(known, (), before=False),
            rewrite(known, commit_blocks.WRITING, before=False),
            rewrite(known, commit_blocks.READING, before=False),
            rewrite(known, commit_blocks.READING, before=True),
        ],
        "run what waits for the commit by `captureOnCommitCallbacks(execute=True)`: a test's own "
        "transaction is never committed",
    )  # fmt: skip


def of_refusals(work: Work, outcome: Outcome) -> Outcome:
    """Tests that want a 403 for visitors whom a 401 asks to log in."""

    def rewrite(which: int | None) -> Rewrite:
        return lambda text, case: refused_statuses.with_unauthorized(text, case, which)

    return _followed(
        work, outcome, [*(rewrite(each) for each in range(4)), rewrite(None)],
        "want the 401 that visitors get now",
    )  # fmt: skip


def _followed(work: Work, outcome: Outcome, attempts: Sequence[Rewrite], how: str) -> Outcome:
    """The outcome with the tests that pass as rewritten; whatever does not stays as it was."""
    before = work.suite_before
    after = work.suite() if before.outcomes else before
    failing = [
        found for name in _broken(before, after) if (found := _found(work, name)) is not None
    ]
    if not failing:
        return outcome
    originals = {each.path: work.copy.read(each.path) for each in failing}
    kept = dict(originals)
    done: list[_Failing] = []
    for rewrite in attempts:
        left = [each for each in failing if each not in done]
        good, texts = _tried(work, rewrite, left, kept)
        kept.update(texts)
        done += good
        if len(done) == len(failing):
            break
    if not done:
        return outcome
    final = work.suite()
    wrong = [
        name for name, told in after.outcomes.items()
        if told == "passed" and final.outcomes.get(name) != "passed"
    ] + [each.id for each in done if final.outcomes.get(each.id) != "passed"]  # fmt: skip
    if wrong:
        for path, text in originals.items():
            work.copy.write(path, text)
        return outcome
    shown = ", ".join(f"`{work.copy.name(each.path)}` {each.case}" for each in done)
    told = (
        f"Tests of the project that failed with the change for that alone are rewritten: {shown}. "
        f"They {how}. Nothing else of them is changed, and they pass."
    )
    return replace(
        outcome,
        text=f"{outcome.text}\n\n{told}",
        proofs=(*outcome.proofs, _check(done, final)),
    )


def _check(done: Sequence[_Failing], final: Suite) -> Check:
    names = ", ".join(each.id for each in done)
    told = f"failed with the change, pass as rewritten: {names}; of all tests {final.told}"
    return Check("tests that follow the change", "passed", told, final.command)


def _tried(
    work: Work, rewrite: Rewrite, failing: Sequence[_Failing], kept: Mapping[Path, str]
) -> tuple[list[_Failing], dict[Path, str]]:
    """Which of them pass as rewritten, and their files with these alone."""
    changed = [each for each in failing if _written(rewrite, [each], kept[each.path])]
    if not changed:
        return [], {}
    files = {each.path for each in changed}
    for path in files:
        of_file = [each for each in changed if each.path == path]
        work.copy.write(path, _written(rewrite, of_file, kept[path]) or kept[path])
    ran = work.suite(*sorted({each.label for each in changed}))
    good = [each for each in changed if ran.outcomes.get(each.id) == "passed"]
    texts = {}
    for path in files:
        of_file = [each for each in good if each.path == path]
        texts[path] = _written(rewrite, of_file, kept[path]) or kept[path]
        work.copy.write(path, texts[path])
    return good, texts


def _written(rewrite: Rewrite, failing: Iterable[_Failing], text: str) -> str:
    """A file with tests rewritten; empty where nothing of it changes."""
    new = text
    for each in failing:
        try:
            new = rewrite(new, each.case)
        except EditError:
            continue
    return new if new != text else ""


def _broken(before: Suite, after: Suite) -> list[str]:
    return [
        name for name, told in after.outcomes.items()
        if told == "failed" and before.outcomes.get(name) == "passed"
    ]  # fmt: skip


def _found(work: Work, name: str) -> _Failing | None:
    """Where a test stands: `tests/test_a.py::ATests::test_b[c]` or `tests.test_a.ATests.test_b`."""
    if "::" in name:
        file, *inner = re.sub(r"\[.*\]$", "", name, flags=re.DOTALL).split("::")
        case = Case(inner[-2] if len(inner) > 1 else "", inner[-1])
        path, label = work.copy.root / file, file
    else:
        parts = name.split(".")
        if len(parts) < 3:
            return None
        case = Case(parts[-2], parts[-1])
        label = ".".join(parts[:-2])
        path = work.copy.root.joinpath(*parts[:-2]).with_suffix(".py")
        if not path.is_file() and (package := path.with_suffix("") / "__init__.py").is_file():
            path = package
    if not path.is_file() or not path.resolve().is_relative_to(work.copy.root.resolve()):
        return None
    return _Failing(name, path, label, case)
