"""Under which mode secrets are wanted, as people say it."""

from __future__ import annotations

import pytest

from django_pro.agent import stated_secrets
from django_pro.agent.stated_modes import Mode
from django_pro.edits.secret_texts import secrets

_SETTINGS = """
import os

STAGE = os.environ.get("STAGE", "local")
SECRET_KEY = "a-key-of-many-letters"
DEBUG = os.getenv("APP_DEBUG", "1") == "1"
if os.environ.get("PG_HOST"):
    DATABASES = {"default": {"PASSWORD": "pw-of-many-letters", "HOST": os.environ["PG_HOST"]}}
else:
    DATABASES = {"default": {"NAME": "db.sqlite3"}}
if STAGE == "production":
    CARD_TOKEN = "token-of-many-letters"
"""
_WANTED = "SECRET_KEY, PG_PASSWORD and CARD_TOKEN from the environment. "
_LIVE = Mode("STAGE", "production", 'STAGE == "production"')


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        ("With STAGE=production a missing one must stop the start.", _LIVE),
        ("In production (STAGE=production) it must not start without them.", _LIVE),
        ("When STAGE is production it must refuse to start if one is missing.", _LIVE),
        ("If `STAGE == production` and one is missing, fail.", _LIVE),
        ("With APP_DEBUG=0 a missing one must stop the start.", None),
        ("It must not start without them when DEBUG is off.", None),
    ],
)
def test_a_mode_is_told_by_a_variable(said: str, mode: Mode | None) -> None:
    dev = " Development and the tests work without any."
    found = stated_secrets.meant(
        f"{_WANTED}{said}{dev}", secrets(_SETTINGS, in_branches=True), [_SETTINGS]
    )
    assert found.mode == mode
    assert not found.unclear
    assert not found.required
    assert [each.variable for each in found.secrets] == ["SECRET_KEY", "PG_PASSWORD", "CARD_TOKEN"]


@pytest.mark.parametrize(
    "said",
    [
        "a missing one must stop the start (PG_PASSWORD only if PG_HOST is set).",
        "a missing one must stop the start, PG_PASSWORD only where PG_HOST is set.",
        "a missing one must stop the start. PG_PASSWORD is only needed when PG_HOST is given.",
    ],
)
def test_some_are_wanted_where_another_is_set(said: str) -> None:
    text = f"{_WANTED}With APP_DEBUG=0 {said} Development works without any."
    found = stated_secrets.meant(text, secrets(_SETTINGS, in_branches=True), [_SETTINGS])
    assert found.only == {"PG_PASSWORD": "PG_HOST"}
    assert not found.unclear


def test_branches_have_switches() -> None:
    found = {each.setting: each.switches for each in secrets(_SETTINGS, in_branches=True)}
    assert found["DATABASES"] == ("PG_HOST",)
    assert found["CARD_TOKEN"] == ("STAGE=production",)


def test_a_mode_that_is_read_behind_the_key_is_asked_for_there() -> None:
    key, rest = 'SECRET_KEY = "a-key-of-many-letters"\n', _SETTINGS
    moved = rest.replace(key, "").replace("STAGE = os", f"{key}STAGE = os")
    found = stated_secrets.meant(
        f"{_WANTED}With STAGE=production a missing one must stop the start.",
        secrets(moved, in_branches=True), [moved],
    )  # fmt: skip
    assert found.mode is not None
    assert found.mode.test == 'os.environ.get("STAGE", "local") == "production"'
