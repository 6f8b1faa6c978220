"""Which changes hold, where a page answers otherwise by itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Any, cast

import pytest

from django_pro.edits import Edit
from django_pro.engine import searching
from django_pro.engine.events import Moment
from django_pro.engine.searching import Trial
from django_pro.engine.trial import UNSTEADY, Failure, State, Work

Key = Any
Fails = Callable[[set[str], int], set[str]]
"""Pages that answer otherwise with changes in some files, in the n-th trial."""
PAGES = {"a.py": {"/a/"}, "b.py": {"/b/", "/odd/"}, "c.py": {"/c/", "/odd/"}}


def edit_of(path: str) -> Edit:
    return Edit(path, 1, 0, told=path)


def key_of(page: str) -> Key:
    return (page, "GET", "", page), 3


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Callable[[Fails], tuple[Trial, Work]]:
    """Searches among edits of three files; `fails` says which pages differ, by the number of the
    trial."""

    def hold(fails: Fails) -> tuple[Trial, Work]:
        work = Work(cast("Any", None), None, {}, {}, {})
        ground = cast("State", object())
        trials = 0

        def prove(
            work: Work, ground: State, edits: Iterable[Edit], pages: set[str]
        ) -> Generator[Moment, None, State | Failure]:
            nonlocal trials
            trials += 1
            found = fails({edit.path for edit in edits}, trials) & pages
            found = {page for page in found if key_of(page) not in work.varying}
            yield from ()
            if not found:
                return State({}, cast("Any", None), [], cast("Any", None))
            whys = dict.fromkeys(sorted(found), "has another body")
            return Failure("has another body", whys, tuple(map(key_of, whys)))

        def repeat(
            work: Work, ground: State, pages: set[str], company: Iterable[str] = ()
        ) -> Generator[Moment, None, None]:
            nonlocal trials
            trials += 1
            yield from ()
            for page in fails(set(), trials) & pages:
                work.varying.setdefault(key_of(page), UNSTEADY)

        def pages_of(ground: State, edit: Edit) -> set[str]:
            return PAGES[edit.path]

        monkeypatch.setattr(searching, "prove", prove)
        monkeypatch.setattr(searching, "repeat", repeat)
        monkeypatch.setattr(searching, "changing", pages_of)
        steps = searching.holding(work, ground, [*map(edit_of, PAGES)], pages_of)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value, work

    return hold


def paths(edits: Iterable[Edit]) -> set[str]:
    return {edit.path for edit in edits}


def test_the_culprit_is_left_out(hold: Callable[[Fails], tuple[Trial, Work]]) -> None:
    trial, work = hold(lambda changed, _: {"/b/"} if "b.py" in changed else set())
    assert paths(trial.kept) == {"a.py", "c.py"}
    assert [(edit.path, why) for edit, why in trial.dropped] == [("b.py", "has another body")]
    assert not work.varying


def test_a_page_that_varies_by_itself_drops_no_change(
    hold: Callable[[Fails], tuple[Trial, Work]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MANY", 2)
    # In all trials where all files are changed, and now and then where none is.
    trial, work = hold(lambda changed, n: {"/odd/"} if len(changed) == 3 or n % 3 == 0 else set())
    assert paths(trial.kept) == set(PAGES)
    assert trial.dropped == []
    assert set(work.varying) == {key_of("/odd/")}


@pytest.mark.parametrize("period", [2, 3, 4, 5, 6, 7])
def test_neither_does_one_that_varies_now_and_then(
    hold: Callable[[Fails], tuple[Trial, Work]], period: int
) -> None:
    trial, _ = hold(lambda changed, n: {"/odd/"} if changed and n % period == 1 else set())
    assert "a.py" in paths(trial.kept)
    assert len(trial.kept) + len(trial.dropped) == 3


def test_changes_that_only_hold_alone_do_not_take_the_rest_along(
    hold: Callable[[Fails], tuple[Trial, Work]],
) -> None:
    trial, work = hold(lambda changed, _: {"/odd/"} if {"b.py", "c.py"} <= changed else set())
    assert paths(trial.kept) in ({"a.py", "b.py"}, {"a.py", "c.py"})
    assert not work.varying
