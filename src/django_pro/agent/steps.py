"""The eight steps of the work, and what each checks."""

from __future__ import annotations

from collections.abc import Mapping

from django_pro.agent.answer import Step
from django_pro.agent.routing import Route

_STEPS = (
    ("requirements", "which models, pages and users it is about, and how they stand today"),
    ("models", "types, constraints, relations, indexes; the models and their migrations agree"),
    ("views", "who may do what, what is refused, how errors are answered: requests as every user"),
    ("queries", "no page sends more queries when there are more rows"),
    ("tests", "the project's own tests end as before; tests of what is new pass"),
    ("caching", "no page of one user is shown to another"),
    ("migrations", "reversible, and without a lock that others wait for"),
    ("production", "the settings as production loads them; no secret in the code"),
)
_NEEDED: Mapping[str, tuple[int, ...]] = {
    "models": (1, 2, 5, 7), "migrations": (1, 2, 7), "queries": (1, 4, 5), "views": (1, 3, 4, 5),
    "urls": (1, 3), "templates": (1, 3, 4), "forms": (1, 2, 3, 5), "admin": (1, 3, 4, 5),
    "api": (1, 2, 3, 4, 5), "auth": (1, 2, 3, 5, 7, 8), "security": (1, 3, 5, 8),
    "caching": (1, 3, 4, 6), "deployment": (1, 8), "settings": (1, 8), "tests": (1, 5),
    "tasks": (1, 3, 5, 8), "async": (1, 3, 5, 8), "middleware": (1, 3, 8), "commands": (1, 4, 5),
}  # fmt: skip


def planned(route: Route) -> tuple[Step, ...]:
    """All eight; those that the request does not need say so."""
    needed = _NEEDED.get(route.area or "", tuple(range(1, 9)))
    return tuple(
        Step(number, name, checks, "" if number in needed else "not needed")
        for number, (name, checks) in enumerate(_STEPS, 1)
    )


def done(plan: tuple[Step, ...], seen: Mapping[int, str]) -> tuple[Step, ...]:
    """With what was seen; a planned step of which nothing was seen says so."""
    return tuple(
        Step(
            each.number, each.name, each.checks,
            seen.get(each.number) or each.told or "nothing of it changes",
        )
        for each in plan
    )  # fmt: skip
