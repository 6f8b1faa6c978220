"""Requests that are answered without a model; each module holds the playbooks of one subject."""

from __future__ import annotations

from django_pro.agent.playbooks import (
    after_commit,
    auditing,
    cached_view,
    cross_origin,
    error_format,
    logging_settings,
    moved_secrets,
    pagination,
    planning,
    query_counts,
    settings_split,
    throttling,
    user_model,
    web_tokens,
)
from django_pro.agent.said import Said
from django_pro.agent.work import Playbook

PLAN = planning.PLAN
"""Where none fits: a plan with measurements."""


def all_playbooks() -> tuple[Playbook, ...]:
    """Every one, in the order of the table in docs/playbooks.md."""
    return (
        *auditing.PLAYBOOKS,
        *pagination.PLAYBOOKS,
        *throttling.PLAYBOOKS,
        *web_tokens.PLAYBOOKS,
        *cross_origin.PLAYBOOKS,
        *error_format.PLAYBOOKS,
        *settings_split.PLAYBOOKS,
        *moved_secrets.PLAYBOOKS,
        *logging_settings.PLAYBOOKS,
        *user_model.PLAYBOOKS,
        *after_commit.PLAYBOOKS,
        *cached_view.PLAYBOOKS,
        *query_counts.PLAYBOOKS,
    )


def best(said: Said) -> tuple[Playbook | None, int]:
    """The playbook that fits best and how well; None where none does."""
    found = max(all_playbooks(), key=lambda each: each.fits(said))
    fit = found.fits(said)
    return (found, fit) if fit > 0 else (None, 0)
