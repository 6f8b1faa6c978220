"""What a request says of an API: which fields it shows, who is limited, from where it is read."""

from __future__ import annotations

import contextlib
import re
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent import (
    cors_said,
    page_sizes,
    routing,
    stated_limits,
    stated_pages,
    stated_statuses,
    token_claims,
    unheard,
    whose_rows,
)
from django_pro.agent.making import api, api_heard, api_once, api_refused, api_search
from django_pro.agent.making.api_fields import hidden as hidden_fields
from django_pro.agent.playbooks import cross_origin, throttling, web_tokens
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.scaffold.api import Api

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
    found = web_tokens._routes(web_tokens._stated(work), "api/token")
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


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        ("CORS for https://a.example, only for paths below /v2/", {"paths": ("/v2/",)}),
        ("CORS for https://a.example and only for /v2/. No cookies.", {"paths": ("/v2/",)}),
        ("CORS on /api/tags/ and nowhere else, for https://a.example", {"paths": ("/api/tags/",)}),
        ("CORS for https://a.example to the API only", {"paths": (cors_said.API,)}),
        ("CORS everywhere except /admin/ for https://a.example", {"closed": ("/admin/",)}),
        ("CORS for https://a.example, no CORS headers outside /v2/", {"paths": ("/v2/",)}),
        ("CORS for https://a.example. Outside /v2/ nothing changes.", {"paths": ("/v2/",)}),
        (
            "CORS for https://a.example, don't send any anywhere but under /v2/",
            {"paths": ("/v2/",)},
        ),
        ("CORS for https://a.example; no path other than /v2/ may have it", {"paths": ("/v2/",)}),
        (
            "CORS for https://a.example. Everything except /v2/ stays without headers.",
            {"paths": ("/v2/",)},
        ),
        (
            "CORS for https://a.example; pages outside the API must not get it",
            {"paths": (cors_said.API,)},
        ),
        (
            "CORS for https://a.example on /v2/, the rest of the site stays as it is",
            {"paths": ("/v2/",)},
        ),
        (
            "CORS for https://a.example, no cookies, everything except /admin/",
            {"closed": ("/admin/",)},
        ),
        ("only https://a.example may call /api/tags/ (cors)", {}),
        ("blocked by CORS: fetch at '/api/tags/'. Allow https://a.example and no other", {}),
        ("CORS for https://a.example, only GET and POST", {"methods": ("GET", "POST")}),
        ("CORS for a.example.com with the X-Shop header", {"headers": ("x-shop",)}),
        ("CORS: expose X-Total-Count to https://a.example", {"exposed": ("X-Total-Count",)}),
        ("CORS for https://a.example, cache preflights for an hour", {"age": 3600}),
        (
            "CORS for all subdomains of example.com",
            {"patterns": (r"^https://(?:[a-z0-9-]+\.)+example\.com$",)},
        ),
        ("CORS: let any site read /api/tags/", {"everybody": True, "paths": ("/api/tags/",)}),
        ("all origins are allowed by CORS right now, make it https://a.example only", {}),
        ("CORS origins from the environment variable SHOP_ORIGINS", {"variable": "SHOP_ORIGINS"}),
    ],
)
def test_what_is_said_beside_origins(request_text: str, expected: dict[str, object]) -> None:
    request = said(request_text)
    found = cors_said.options(request)
    held = {name: getattr(found, name) for name in found.__slots__ if getattr(found, name)}
    if cross_origin._origins(request):
        held.pop("everybody", None)
    assert held == expected


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        ("60/hour for visitors, users 300/hour", ["60/hour anon", "300/hour user"]),
        ("5 orders a day at /api/orders/ when posting", ["5/day  POST"]),
        ("POST /api/tags/ ten times per hour for each user", ["10/hour user POST"]),
        ("the login: 5 tries per 15 minutes per IP", ["5/15m address"]),
        ("10/second burst, 1000/day sustained for users", ["10/second user", "1000/day user"]),
        ("100 an hour for visitors and 1000 for users", ["100/hour anon", "1000/hour user"]),
        ("creating tags to 20 an hour, deleting them 2/day", ["20/hour  POST", "2/day  DELETE"]),
    ],
)
def test_how_often_who_may_ask(request_text: str, expected: list[str]) -> None:
    found = stated_limits.stated(said(f"throttle the api: {request_text}")).limits
    told = [f"{each.rate} {each.who} {' '.join(each.methods)}".rstrip() for each in found]
    assert told == expected


@pytest.mark.parametrize(
    ("request_text", "is_of_all"),
    [
        ("limit placing orders via the API to 20 per hour and user", False),
        ("throttle adding new comments through our REST API to 5 a day", False),
        ("limit requests via the API to 20 per hour and user", True),
        ("limit the API to 20 per hour and user", True),
    ],
)
def test_the_api_as_the_way_is_not_all_of_it(request_text: str, is_of_all: bool) -> None:
    (found,) = stated_limits.stated(said(request_text)).limits
    assert (not found.place) is is_of_all


def test_who_and_what_is_not_limited() -> None:
    text = "throttle the API to 100/hour, staff are exempt, except /api/health/"
    found = stated_limits.stated(said(text))
    assert (found.flag, found.free) == ("is_staff", ("/api/health/",))


@pytest.mark.parametrize(
    "request_text",
    [
        "throttle the login to 5/minute, lock the account for 15 minutes after that",
        "throttle the API to 100/hour with a token bucket",
        "throttle the API: users 1000/hour, everybody else 100",
    ],
)
def test_limits_that_are_not_understood(request_text: str) -> None:
    with pytest.raises(NotProvenError):
        stated_limits.stated(said(request_text))


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        ("pages of 10, page number in ?p= and size in ?per=", ("p", "per")),
        ("20 per page, clients may ask for more with ?size=", ("", "size")),
        ("20 per page (?page=2)", ("", "")),
    ],
)
def test_parameters_of_pages(request_text: str, expected: tuple[str, str]) -> None:
    assert stated_pages.parameters(request_text) == expected


@pytest.mark.parametrize(
    ("request_text", "left"),
    [
        ("Paginate /api/events/. /api/orders/ has to stay a plain list", "orders"),
        ("paginate /api/events/ but leave /api/orders/ as it is", "orders"),
        ("Pages of 20 for the API, but /api/orders/ must not be paginated", "orders"),
        ("20 a page for /api/events/, don't touch the orders list", "orders"),
        ("paginate /api/events/, the fields of an event must stay as they are", ""),
        ("paginate /api/events/ and /api/orders/", ""),
    ],
)
def test_lists_that_are_left_as_they_are(request_text: str, left: str) -> None:
    views: list[Any] = [
        SimpleNamespace(
            view=f"shop.views.{each.title()}View", pattern=f"api/{each}s/", name=f"{each}s",
            model=f"shop.{each.title()}",
        )
        for each in ("event", "order")
    ]  # fmt: skip
    found, rest = stated_pages.left_alone(said(request_text), views)
    assert [each.name for each in found] == ([left] if left else [])
    assert not left or left not in rest.low


def test_a_default_and_a_maximum() -> None:
    size, is_stated = page_sizes.size("limit/offset for all lists, default 20 max 200")
    assert (size.usual, size.most, is_stated) == (20, 200, True)


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        ("50 per page, the client can pass page_size (at most 200)", (50, "page_size", 200)),
        ("25 a page, clients may ask for up to 100", (25, "page_size", 100)),
        ("30 per page, clients can choose how many they want", (30, "page_size", 100)),
        ("10 per page, max 100", (10, "page_size", 100)),
        ("set the page size of the api to 30", (30, "", 100)),
        ("paginate all lists with page_size 50", (50, "", 100)),
    ],
)
def test_clients_choose_the_size_of_a_page(
    request_text: str, expected: tuple[int, str, int]
) -> None:
    size, is_stated = page_sizes.size(request_text)
    assert ((size.usual, size.parameter, size.most), is_stated) == (expected, True)


@pytest.mark.parametrize(
    ("request_text", "loses"),
    [
        ("/cards/<pk>/: only one's own, 404 for all others, for staff as well", True),
        ("/cards/<pk>/: only the owner's, no exception for admins", True),
        ("/cards/<pk>/: only the owner's, staff can see all of them", False),
        ("/cards/<pk>/: only the owner's", False),
    ],
)
def test_staff_that_loses_too(request_text: str, loses: bool) -> None:
    assert whose_rows.all_lose(said(request_text)) is loses


def test_parameters_that_no_field_is_shown_as_are_refused() -> None:
    api._refuse_parameters(["supplier", "", "page", "search"], FIELDS)
    with pytest.raises(NotProvenError, match="colour"):
        api._refuse_parameters(["supplier", "colour"], FIELDS)


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        ("/x/ sends all 300000 events in one go. Give it pages of 25, up to 100", (25, True)),
        ("there are 900 books in the list, paginate it with 30 per page", (30, True)),
        ("the list returns all 120 books at once, paginate it", (20, False)),
        ("paginate the api, 40 books each", (40, True)),
    ],
)
def test_how_many_there_are_is_no_size_of_a_page(
    request_text: str, expected: tuple[int, bool]
) -> None:
    size, is_stated = page_sizes.size(request_text)
    assert (size.usual, is_stated) == expected


@pytest.mark.parametrize(
    ("request_text", "hidden"),
    [
        ("api for vans: plate and weight; the lease rate is nobody's business", "lease_rate_cents"),
        ("read-only api for vans, hide the payload", "payload_kg"),
        ("api for vans, the lease must not show up", ""),
    ],
)
def test_fields_are_said_without_what_they_are_counted_in(request_text: str, hidden: str) -> None:
    fields = ("plate", "lease_rate_cents", "payload_kg", "weight", "weight_g")
    kept = hidden_fields(request_text, fields, listed_alone=False)
    assert " ".join(kept) == hidden


def key(name: str, to: str) -> Field:
    return Field(name, "ForeignKey", to, True, True, False, False, False, False, False, False, None)


RATING = Model(
    "tea.Rating",
    "tea",
    "Rating",
    "",
    "",
    1,
    (),
    (key("blend", "tea.Blend"), key("by", "auth.User")),
)


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("One rating per user and blend: a second one is a 400.", True),
        ("Only one rating per blend and user, another one gives 400", True),
        ("A member may leave just one rating per blend; the second is refused.", True),
        ("Users can give only one rating for each blend.", True),
        ("No second rating of the same blend by the same user.", True),
        ("At most one rating for every blend and member, any further answers 400.", True),
        ("One rating per user and blend per day.", False),
        ("One rating per user and blend while it is open.", False),
        ("One rating per blend.", False),
        ("One page per user and blend.", False),
    ],
)
def test_one_row_of_each_user_for_another_row(text: str, *, is_read: bool) -> None:
    found = api_once.stated(f"CRUD API for ratings. {text}", RATING, "by")
    assert found.names == (("by", "blend") if is_read else ())
    assert ("400" in found.rest) is ("400" in text and not is_read)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Only the author may change it; otherwise 403.", "0 403"),
        ("Not allowed = 403, not logged in = 401.", "401 403"),
        ("401 without login, forbidden is 403", "401 403"),
        ("Unknown ids are 404", "0 0"),
    ],
)
def test_what_the_refused_get(text: str, codes: str) -> None:
    found, _ = stated_statuses.stated(text.lower())
    assert f"{found.visitor} {found.user}" == codes


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Show the fields id, name, open_beds.", ["what is shown as open_beds"]),
        ("Fields: id, name, price_cents and no_such_thing", ["what is shown as no_such_thing"]),
        ("Fields id, name. Filter by ?floor_number=1", []),
        ("read_only_fields: name", []),
    ],
)
def test_names_that_are_no_fields(text: str, names: list[str]) -> None:
    number = replace(key("price_cents", ""), kind="IntegerField")
    model = replace(RATING, fields=(number,))
    assert api_heard._no_fields(text, Api(model)) == names


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        ("Not allowed = 403, not logged in = 401.", False),
        ("Otherwise 403.", False),
        ("Unknown ids 404, not logged in 401.", False),
        ("Others get 404.", True),
        ("Not logged in = 403.", True),
        ("Strange ones 403, others 403, not logged in 401", False),
        ("Pigs 401, others 403", True),
    ],
)
def test_codes_that_an_api_does_not_answer_with(text: str, *, is_refused: bool) -> None:
    classes = ["rest_framework.authentication.TokenAuthentication"]
    settings = {"REST_FRAMEWORK": {"DEFAULT_AUTHENTICATION_CLASSES": classes}}
    site: Any = SimpleNamespace(outline=SimpleNamespace(settings=settings))
    if is_refused:
        with pytest.raises(NotProvenError, match="other codes"):
            api_refused.without(site, text, of_users=403)
    else:
        assert not stated_statuses.codes(api_refused.without(site, text, of_users=403)) - {404}


@pytest.mark.parametrize(
    ("request_text", "names"),
    [
        ("access token 15 minutes, and put is_clerk as a claim in the token.", "is_clerk"),
        ("The tokens carry the user's email and is_staff as custom claims.", "email is_staff"),
        ("JWT login with custom claims: is_staff, card_number.", "is_staff card_number"),
        ("Add JWT; include the user's role and display_name in the token payload.",
         "role display_name"),
        ("JWT, with an is_staff claim, please.", "is_staff"),
        ("Put the `is_staff` flag into the access token so that the app can hide buttons.",
         "is_staff"),
        ("The token should have the claims is_staff and email.", "is_staff email"),
        ("Put the names of the user's groups as claim `roles` into the token.", ""),
    ],
)  # fmt: skip
def test_what_tokens_hold(request_text: str, names: str) -> None:
    assert token_claims.read(request_text.lower()) == names.split()


@pytest.mark.parametrize(
    ("request_text", "is_refused"),
    [
        ("put is_clerk as a claim in the token", False),
        ("add JWT with rotating refresh tokens and no custom claims", False),
        ("put email as claim mail into the token", True),
        ("put is_clerk as a claim in the token only for staff", True),
        ("put password as a claim in the token", True),
        ("put is_clerk only in the access token, as a claim", True),
    ],
)
def test_claims_that_are_not_understood(request_text: str, *, is_refused: bool) -> None:
    kinds = {"is_clerk": "BooleanField", "email": "EmailField", "password": "CharField"}
    fields = [SimpleNamespace(name=each, kind=kinds[each], concrete=True) for each in kinds]
    users = SimpleNamespace(label="auth.User", path="/no/models.py", fields=fields)
    work: Any = SimpleNamespace(
        said=said(request_text), web=SimpleNamespace(user="auth.User"),
        original=SimpleNamespace(models=[users]),
    )  # fmt: skip
    with pytest.raises(NotProvenError) if is_refused else contextlib.nullcontext():
        assert token_claims.stated(work) == (["is_clerk"] if "is_clerk" in request_text else [])


_TEXTS = ("name", "town", "notes")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It should be searchable by name with ?search=", "name"),
        ("Clients can search by name (?search=).", "name"),
        ("With ?search= it searches name and town.", "name town"),
        ("name and town must be searchable", "name town"),
        ("Let people look for a mill by part of its name: ?search=foo.", "name"),
        ("The mills should be searchable by their town, newest first", "town"),
        ("It needs a search", "name town notes"),
        ("Make name searchable.", "name"),
        ("It must be possible to find mills by name", ""),
    ],
)
def test_what_an_api_is_searched_by(text: str, names: str) -> None:
    found = api_search.read(text.lower(), _TEXTS, ("mill", "mills"))
    assert " ".join(found) == names
    if found:
        heard = api_heard._heard(Api(RATING, read_only=True, search=found))
        assert not unheard.found("api", text, heard)


@pytest.mark.parametrize("by", ["owner's email", "name and owner", "age"])
def test_a_search_by_what_is_no_text_is_refused(by: str) -> None:
    with pytest.raises(NotProvenError, match="searched by"):
        api_search.read(f"searchable by {by}", _TEXTS, ("mill", "mills"))


def test_what_is_said_beside_a_search_is_left() -> None:
    sorted_by = api_search.heard(("name",))
    assert re.sub(sorted_by, "", "Sort by name, and ?search= looks in it") == "Sort by name, "
    heard = api_heard._heard(Api(RATING, read_only=True, search=("name",)))
    assert unheard.found("api", "Searchable by name. Each one should be counted.", heard)
