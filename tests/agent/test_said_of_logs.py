"""What requests say of the levels of loggers."""

from __future__ import annotations

import pytest

from django_pro.agent import log_files, log_levels, log_places, log_wishes
from django_pro.agent.log_levels import Levels
from django_pro.agent.work import NotProvenError

_OWN = {"shop": "shop", "crew": "crew", "stock": "apps.stock"}


def _read(request_: str) -> tuple[Levels, str]:
    found = log_levels.stated(request_.lower(), _OWN)
    return found, log_levels.of_all(log_files.without(found.rest), found.of)


@pytest.mark.parametrize(
    ("request_", "levels", "files"),
    [
        (
            (
                "log to the console and to var/a.log (a new file every midnight, keep 14): our "
                "apps shop, crew and stock from INFO, everything else from WARNING"
            ),
            {"shop": "INFO", "crew": "INFO", "apps.stock": "INFO", "": "WARNING"},
            ["var/a.log"],
        ),
        (
            "console and logs/app.log, shop, crew: DEBUG; django.request: ERROR; root: WARNING",
            {"shop": "DEBUG", "crew": "DEBUG", "django.request": "ERROR", "": "WARNING"},
            ["logs/app.log"],
        ),
        (
            "DEBUG for shop, INFO for our other apps, WARNING for everything else",
            {"shop": "DEBUG", "crew": "INFO", "apps.stock": "INFO", "": "WARNING"},
            [],
        ),
        (
            (
                "all our apps from INFO except crew from WARNING; the rest from ERROR, boto3 and "
                "`stripe` only from CRITICAL; errors go to logs/errors.log"
            ),
            {"shop": "INFO", "crew": "WARNING", "apps.stock": "INFO", "": "ERROR",
             "boto3": "CRITICAL", "stripe": "CRITICAL"},
            ["logs/errors.log"],
        ),
    ],
)  # fmt: skip
def test_levels_of_loggers(request_: str, levels: dict[str, str], files: list[str]) -> None:
    found, of_all = _read(request_)
    assert found.of == levels
    assert [each.path for each in log_files.stated(found.rest)] == files
    assert of_all == levels.get("", "")


@pytest.mark.parametrize(
    "request_",
    [
        "errors of shop go to logs/shop.log, everything else to the console",
        "everything else except shop from INFO",
        "stripe from ERROR, everything else from WARNING",
    ],
)
def test_levels_that_are_not_clear(request_: str) -> None:
    with pytest.raises(NotProvenError):
        _read(request_)


@pytest.mark.parametrize(
    ("request_", "stays"),
    [
        ("Log to the console on live servers. Local settings and tests stay as they are.", True),
        ("Dev and tests stay untouched, please", True),
        ("log errors in production, but not in development", True),
        ("don't touch the dev settings", True),
        ("log tests of the hardware from INFO", False),
        ("log to the console, in development too", False),
    ],
)
def test_other_environments_stay(request_: str, stays: bool) -> None:
    assert bool(log_places._STAYS.search(request_)) == stays


@pytest.mark.parametrize(
    ("request_", "no_stderr", "beyond"),
    [
        ("log to stdout, each record once and nothing on stderr", True, 0),
        ("Log JSON to stdout. Nothing may end up on standard error.", True, 0),
        ("all logs go to stdout instead of stderr", True, 0),
        ("log to stdout", False, 0),
        ("log to stderr and not to stdout", False, 1),
        ("log to logs/app.log, nothing to the console", False, 1),
        ("errors to stderr, the rest to stdout", False, 0),
    ],
)
def test_nothing_on_standard_error(request_: str, no_stderr: bool, beyond: int) -> None:
    found = log_wishes.stated(request_)
    assert (found.no_stderr, len(found.beyond)) == (no_stderr, beyond)


@pytest.mark.parametrize(
    ("request_", "beyond"),
    [
        ("log to the console in production, also with DEBUG off", 0),
        ("log to the console in production, with debug mode off too", 0),
        ("lines with DEBUG on, JSON in production", 1),
        ("log to the console. And close_shop should log the id of each shop at INFO", 1),
        ("log to the console, the function close must also log", 1),
        ("django.request should log from WARNING on", 0),
        ("our apps should log from INFO on, the rest of it from ERROR", 0),
    ],
)
def test_environments_and_lines_of_the_code(request_: str, beyond: int) -> None:
    assert len(log_wishes.stated(request_).beyond) == beyond
