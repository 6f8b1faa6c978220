"""What a request says of an API: which fields it shows, who is limited, from where it is read."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent import routing
from django_pro.agent.making.api_fields import hidden as hidden_fields
from django_pro.agent.playbooks import cross_origin, throttling, web_tokens
from django_pro.agent.said import Said

FIELDS = ("title", "price", "cost", "supplier", "pages")


def said(request: str) -> Said:
    return Said(request, routing.route(request))


@pytest.mark.parametrize(
    ("request_text", "hidden"),
    [
        ("a read-only API for books: id, title and price", "cost supplier pages"),
        ("read-only API for books with fields title, price, pages", "cost supplier"),
        ("API for books that returns title and price of each", "cost supplier pages"),
        ("API for books. What we pay (cost, supplier) must not be in there.", "cost supplier"),
        ("API for books: title, price. cost and supplier shouldn't show up", "cost supplier pages"),
        ("API for books, cost must never leak", "cost"),
        ("API for books but no supplier.", "supplier"),
        ("API for books, searchable (title, supplier), filter by price, pages", ""),
        ("API for books, sorted by title and price", ""),
        ("CRUD API for books", ""),
    ],
)
def test_fields_that_are_kept_out(request_text: str, hidden: str) -> None:
    assert " ".join(hidden_fields(request_text.lower(), FIELDS)) == hidden


@pytest.mark.parametrize(
    ("request_text", "alone"),
    [
        ("CORS for https://a.example.com, in development http://localhost:5173 too", "localhost"),
        (
            "with the local settings http://localhost:5173 is allowed, not in production",
            "localhost",
        ),
        ("allow https://a.example.com and, in dev only, localhost:8080", "localhost"),
        ("CORS for https://b.example.com, not in production; https://a.example.com always", "b."),
        ("CORS for our local frontend at http://localhost:3000", ""),
        ("enable CORS for https://a.example.com only", ""),
    ],
)
def test_origins_of_development(request_text: str, alone: str) -> None:
    request = said(request_text)
    found = cross_origin._of_development(request, cross_origin._origins(request))
    assert [alone in each for each in found] == [True] * bool(alone)


@pytest.mark.parametrize(
    ("request_text", "obtain", "refresh"),
    [
        ("JWT: login at /auth/jwt/, refresh at /auth/jwt/refresh/", "auth/jwt", "auth/jwt/refresh"),
        ("JWT at /api/login and /api/renew", "api/login", "api/renew"),
        ("add JWT, obtain tokens at /api/token/", "api/token", "api/token/refresh"),
        ("JWT with refresh at /api/keys/refresh/", "api/keys", "api/keys/refresh"),
        ("add JWT to the API at /books/", "api/token", "api/token/refresh"),
    ],
)
def test_where_tokens_are_given(request_text: str, obtain: str, refresh: str) -> None:
    books: Any = SimpleNamespace(pattern="books/", is_login=False)
    work: Any = SimpleNamespace(said=said(request_text), web=SimpleNamespace(views=[books]))
    found = web_tokens._routes(web_tokens._stated(work), "api/")
    assert found == (f"{obtain}/", f"{refresh}/")


@pytest.mark.parametrize(
    ("request_text", "is_of_all"),
    [
        ("20/min for visitors, 100/min for users, over all endpoints together", True),
        ("20/min for visitors and 100/min for users, login included", True),
        ("throttle the login to 5 per minute", False),
        ("100/min for users, 20/min for visitors, and 5/min for the login", False),
    ],
)
def test_one_rate_over_all_endpoints(request_text: str, is_of_all: bool) -> None:
    request = said(request_text)
    assert throttling._is_of_all(request) is is_of_all
