"""Requests that are answered without a model; each module holds the playbooks of one subject."""

from __future__ import annotations

from django_pro.agent.playbooks import (
    access,
    after_commit,
    auditing,
    cached_view,
    computed_field,
    creating,
    cross_origin,
    deploying,
    error_format,
    errors,
    explaining,
    logging_settings,
    migrations,
    moved_secrets,
    pagination,
    planning,
    queries,
    query_counts,
    restricting,
    settings_split,
    stated_migrations,
    throttling,
    user_model,
    web_tokens,
)
from django_pro.agent.said import Said
from django_pro.agent.work import Playbook

_MODULES = (
    queries, query_counts, migrations, stated_migrations, access, restricting, deploying,
    settings_split, moved_secrets, logging_settings, computed_field, creating, pagination,
    throttling, web_tokens, cross_origin, error_format, user_model, after_commit, cached_view,
    errors, auditing, explaining,
)  # fmt: skip
PLAN = planning.PLAN
"""Where none fits: a plan with measurements."""


def all_playbooks() -> tuple[Playbook, ...]:
    """Every one, in the order of the table in docs/playbooks.md."""
    return tuple(each for module in _MODULES for each in module.PLAYBOOKS)


def best(said: Said) -> tuple[Playbook | None, int]:
    """The playbook that fits best and how well; None where none does."""
    found = max(all_playbooks(), key=lambda each: each.fits(said))
    fit = found.fits(said)
    return (found, fit) if fit > 0 else (None, 0)
