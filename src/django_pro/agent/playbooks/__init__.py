"""Requests that are answered without a model; each module holds the playbooks of one subject."""

from __future__ import annotations

from django_pro.agent import asks_only
from django_pro.agent.meant import known, meaning
from django_pro.agent.playbooks import (
    access,
    added_fields,
    added_index,
    after_commit,
    auditing,
    cached_view,
    changeable_fields,
    column_in_steps,
    columns,
    computed_field,
    creating,
    cross_origin,
    deploying,
    error_format,
    errors,
    exact_fields,
    explaining,
    logging_settings,
    migrations,
    moved_secrets,
    pagination,
    planning,
    queries,
    query_counts,
    read_only_fields,
    restricting,
    settings_split,
    stated_way_back,
    throttling,
    user_model,
    web_tokens,
)
from django_pro.agent.said import Said
from django_pro.agent.work import Playbook

_MODULES = (
    queries, query_counts, migrations, stated_way_back, column_in_steps, access, restricting,
    deploying, settings_split, moved_secrets, logging_settings, computed_field, creating,
    pagination, throttling, web_tokens, cross_origin, error_format, user_model, after_commit,
    cached_view, errors, auditing, explaining, added_fields, exact_fields, read_only_fields,
    changeable_fields, columns, added_index,
)  # fmt: skip
PLAN = planning.PLAN
"""Where none fits: a plan with measurements."""


def all_playbooks() -> tuple[Playbook, ...]:
    """Every one, in the order of the table in docs/playbooks.md."""
    return tuple(each for module in _MODULES for each in module.PLAYBOOKS)


_LIKELY = 0.35
_SURE = 0.5
_CLEAR = 0.9
"""Probabilities from which the model is followed where no pattern is sure, where one is, and where
the router would ask or hand over."""
_GUESSED = 9
COMPLETE = 10
"""From this fit on a request names all that its playbook needs: questions of the router are
needless, and a part of a request is one for itself."""
_PRECISE = 16
"""Fit of a pattern that has read what is asked for, and not met words of it alone."""
_WITHIN = {"stated-way-back": "safe-migration", "column-in-steps": "safe-migration"}
"""Playbooks that do a part of another one's work, where a request states the values."""
_TOLD = {
    "fix-n-plus-one": "review-queries", "query-counts": "review-queries",
    "safe-migration": "review-migration", "stated-way-back": "review-migration",
    "column-in-steps": "review-migration", "fix-access": "review-access",
    "restrict-access": "review-access", "harden-settings": "deploy-check",
    "secrets-out-of-settings": "security-check", "fix-error": "explain-error",
}  # fmt: skip
"""Playbooks that change something, and those that look at the same and tell."""
_NEXT = 4
"""Playbooks whose patterns fit that are signs of what is meant."""


def best(said: Said) -> tuple[Playbook | None, int]:
    """The playbook that a request means, and how well it fits; None where none does.

    A request that only asks gets none that changes something, and one that orders something new
    none that only tells.
    """
    found, fit = _meant(said)
    if found is not None and not found.changes and asks_only.is_building(said.low):
        return None, 0
    if found is None or not found.changes or not asks_only.is_meant(said.low):
        return found, fit
    told = next((each for each in all_playbooks() if each.name == _TOLD.get(found.name)), None)
    return (told, fit) if told is not None else (None, 0)


def _meant(said: Said) -> tuple[Playbook | None, int]:
    """The same, whether it changes something or not.

    A pattern that is sure is overruled by a model that is sure as well. What the router hands over
    is kept where the model alone says so.
    """
    fits = _fits(said)
    found, fit = _first(fits)
    meant = meaning(said.request, _signs(said, fits))
    is_new = found is not None and found.name not in known()
    if is_new and fit >= COMPLETE and said.route.delegate is None:
        return found, fit
    if said.route.delegate is not None and meant.probability < _CLEAR:
        return None, 0
    least = _CLEAR if fit >= _PRECISE else _SURE if fit >= COMPLETE else _LIKELY
    if meant.probability < least:
        return found, fit
    chosen = next((each for each in all_playbooks() if each.name == meant.playbook), None)
    if found is not None and _WITHIN.get(found.name) == meant.playbook and fit >= _PRECISE:
        return found, fit
    if chosen is None:
        return (found, fit) if fit >= COMPLETE and meant.probability < _CLEAR else (None, 0)
    asks_change = found is not None and found.changes and fit >= COMPLETE
    if asks_change and not chosen.changes and not chosen.fits(said):
        return found, fit  # `tell me why, and fix it`
    is_clear = meant.probability >= (_CLEAR if said.route.needs_question else _SURE)
    guessed = COMPLETE if is_clear else _GUESSED
    return chosen, max(chosen.fits(said), guessed)


def by_patterns(said: Said) -> tuple[Playbook | None, int]:
    """The playbook whose patterns fit best; None where none do."""
    return _first(_fits(said))


def signs(said: Said) -> list[str]:
    """What the patterns of the playbooks and the router say, as features of the model."""
    return _signs(said, _fits(said))


def _fits(said: Said) -> list[tuple[int, Playbook]]:
    return [(each.fits(said), each) for each in all_playbooks()]


def _first(fits: list[tuple[int, Playbook]]) -> tuple[Playbook | None, int]:
    fit, found = max(fits, key=lambda each: each[0])
    return (found, fit) if fit > 0 else (None, 0)


def _signs(said: Said, fits: list[tuple[int, Playbook]]) -> list[str]:
    route = said.route
    ordered = sorted(((fit, each.name) for fit, each in fits), reverse=True)
    first, name = ordered[0]
    told = [f"f fit {name}" if first else "f fit none"]
    if first >= COMPLETE:
        told.append(f"f0 sure {name}")
    told += [f"g also {name}" for fit, name in ordered[1:_NEXT] if fit]
    told += [f"f intent {route.intent}", f"f area {route.area}", f"f tier {route.tier}"]
    return [*told, f"f asks {route.needs_question}", f"f delegate {route.delegate}"]
