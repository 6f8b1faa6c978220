"""Changed files held against the project as it is: the same answers, and with how many queries."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass

from django_pro.engine import registry, trial
from django_pro.engine.cache import NOTHING
from django_pro.engine.events import Moment
from django_pro.engine.observing import Ask, gather, observations_of


@dataclass(frozen=True, slots=True)
class Compared:
    """What the pages that use a changed file showed."""

    answers: int
    """That were compared."""
    queries_before: int
    """Of the pages that were asked about."""
    queries_after: int
    why: str = ""
    """What is other than before, or worse; empty where nothing is."""


def compare(
    ask: Ask, changes: Mapping[str, str], urls: Iterable[str] = ()
) -> Generator[Moment, None, Compared]:
    """Requests each page that uses one of the files, without the changes and with them.

    `changes` are texts by absolute path. Queries are those of the pages at `urls`; of all pages
    that were requested where there is none.

    Raises:
        TargetError: the project does not run as it is.
    """
    gathered = yield from gather(ask, None, NOTHING)
    observations = observations_of(ask, gathered.seen)
    base = trial.State({}, observations, registry.mendable(observations), gathered)
    work = trial.Work(
        ask, None, gathered.seen.wishes, trial.roles_of(observations), trial.sent_of(observations)
    )
    stale = trial.using(base, set(changes))
    if not stale:
        return Compared(0, 0, 0)
    found = yield from trial.run(work, base, dict(changes), stale, {})
    keys = [key for key in trial.answers(observations) if key[0][0] in stale]
    compared = sum(key not in work.varying for key in keys)
    if isinstance(found, trial.Failure):
        return Compared(compared, 0, 0, found.why)
    wanted = {url.partition("?")[0].strip("/") for url in urls}
    named = {key[0][0] for key in keys if key[0][3].partition("?")[0].strip("/") in wanted}
    return Compared(compared, *trial.totals(base, found, named or stale))
