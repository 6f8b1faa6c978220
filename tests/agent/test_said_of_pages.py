"""What requests say of cached pages and of logs."""

from __future__ import annotations

import pytest

from django_pro.agent import log_files, log_wishes, stated_caching
from django_pro.agent.stated_caching import For


@pytest.mark.parametrize(
    ("request_", "whose", "seconds"),
    [
        ("cache the dashboard for 10 minutes per user", For.EACH_USER, 600),
        ("keep the list 90s, never for logged in users", For.VISITORS, 90),
        ("cache the list for half an hour, one copy for everybody", For.ALL, 1800),
        ("put cache_page(60 * 15) on the list view", For.EACH_USER, 900),
        ("cache the list for all books and another page for an hour", For.EACH_USER, 3600),
    ],
)
def test_a_cached_page(request_: str, whose: For, seconds: int) -> None:
    found = stated_caching.stated(request_)
    assert (found.whose, found.seconds, found.beyond) == (whose, seconds, ())


@pytest.mark.parametrize(
    "request_",
    [
        "cache the list for 2 hours, and clear it when a book is saved",
        "cache /books/ for 5 minutes in redis",
        "cache the sidebar of the home page for an hour",
        "cache /books/ for an hour, but not for staff",
    ],
)
def test_what_no_cached_page_does_is_told(request_: str) -> None:
    assert stated_caching.stated(request_).beyond


def test_wishes_of_logs() -> None:
    found = log_wishes.stated(
        "Log to stdout, level from BOOKS_LOG_LEVEL, format: level, time, line number, message. "
        "Mail errors to the admins. Silence django.security.DisallowedHost."
    )
    assert found.fields == ("levelname", "asctime", "lineno", "message")
    assert (found.variable, found.is_stdout, found.mails) == ("BOOKS_LOG_LEVEL", True, True)
    assert found.silenced == ("django.security.DisallowedHost",)
    assert found.beyond == ()


@pytest.mark.parametrize(
    "request_",
    [
        "logging: DEBUG in development and INFO in production",
        "log to a file, gzip the old ones",
        "log to syslog",
        "put the request id into each line of the log",
    ],
)
def test_what_no_log_does_is_told(request_: str) -> None:
    assert log_wishes.stated(request_).beyond


def test_two_levels_that_are_one() -> None:
    low = log_files.joined("warnings and errors to logs/app.log")
    assert [each.level for each in log_files.stated(low)] == ["WARNING"]
