"""Settings in parts, and parts of a request, as people write them."""

from __future__ import annotations

import pytest

from django_pro.agent import routing, running, wishes
from django_pro.agent.playbooks import best
from django_pro.agent.said import Said
from django_pro.agent.stated_environments import stated


@pytest.mark.parametrize(
    ("text", "whole", "keeps"),
    [
        ('"mill.settings" itself must keep working and mean dev. Leave the secrets where they are.',
         "development", True),
        ("DJANGO_SETTINGS_MODULE=mill.settings should still work (dev)", "development", False),
        ("settings/__init__.py imports local. Don't touch the secrets.", "development", True),
        ("mill.settings should mean production", "production", False),
        ("manage.py uses mill.settings.dev, secrets are another ticket", "", True),
        ("base, dev and prod; keep the secret key out of base", "", False),
    ],
)  # fmt: skip
def test_the_old_name_and_the_secrets_stay(text: str, whole: str, *, keeps: bool) -> None:
    found = stated(text)
    assert (found.whole, found.keeps_secrets) == (whole, keeps)


@pytest.mark.parametrize(
    "complaint",
    [
        "Bots create accounts through POST /api/accounts/register/.",
        "Somebody floods us with requests to /api/orders/create/.",
        "Lately scripts add reviews via POST /api/reviews/.",
    ],
)
def test_what_happens_today_is_nothing_to_be_made(complaint: str) -> None:
    text = f"{complaint} Throttle it to 5 an hour for visitors."
    said = Said(text, routing.route(text))
    playbook, _ = best(said)
    assert playbook is not None
    assert [each.playbook.name for each in running.several(said, playbook)] == ["throttling"]


def test_the_list_of_the_admin_is_no_page() -> None:
    text = "Add a model Lens: name (text). Admin: list of name, filter for name."
    assert wishes.parts(Said(text, routing.route(text))) == ("admin", "model")


def test_a_model_with_its_form_behind_a_situation() -> None:
    text = (
        "Guests should be able to write to us. Add a model Letter: subject (max 90 characters), "
        "body (text). Then a form with subject and body, and a page at /letters/new/; who is not "
        "logged in is off to the login page."
    )
    assert wishes.parts(Said(text, routing.route(text))) == ("form", "model")


def test_names_of_fields_are_no_other_work() -> None:
    text = (
        "Vans drive every day, so we need a model Tour in fleet:\n- dropoff_address: text\n"
        "- review: text, may be empty\n- starts: datetime"
    )
    assert wishes.parts(Said(text, routing.route(text))) == ("model",)


def test_what_stays_as_it_is_is_nothing_to_be_made() -> None:
    text = "Paginate GET /api/events/, 20 a page. /api/orders/ has to stay a plain list, it is fine"
    said = Said(text, routing.route(text))
    playbook, _ = best(said)
    assert playbook is not None
    assert [each.playbook.name for each in running.several(said, playbook)] == ["pagination"]


REVIEWS = (
    "Add /api/reviews/ (full CRUD) for Review. Everybody reads; signed-in members write. Only the "
    "author may change a review, author or a librarian may delete it"
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{REVIEWS}. The list must not be slow.", ["create-api"]),
        (f"{REVIEWS}; usual pagination, no N+1.", ["create-api"]),
        ("Build an API for Ticket: no queries per row, avoid an N+1, staff only.", ["create-api"]),
        ("Create a CRUD API for Ticket, paginated like our other lists.", ["create-api"]),
        ("Create a CRUD API for Ticket; pages the same way as on the other endpoints.",
         ["create-api"]),
        ("Sellers lower their own fee with a PATCH to /api/me/. fee must not be writable there.",
         ["read-only-fields"]),
        ("The API of Ticket has an N+1, make it faster", ["fix-n-plus-one"]),
        ("Only the owner may delete the order at /orders/<id>/. Then add a CRUD API for Tag.",
         ["create-api", "fix-access"]),
    ],
)  # fmt: skip
def test_what_is_said_of_what_is_made_is_no_request_of_its_own(text: str, names: list[str]) -> None:
    said = Said(text, routing.route(text))
    playbook, _ = best(said)
    assert playbook is not None
    chosen = running.several(said, playbook)
    assert [each.playbook.name for each in chosen] == names
    assert chosen[-1].said.request == text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("An app on https://app.shop.example must read and write our /api/ with cookies. CORS!",
         ["cross-origin"]),
        ("CORS: https://app.shop.example reads and writes /api/ with cookies, nobody else.",
         ["cross-origin"]),
        ("The SPA on https://spa.shop.example has to call and create orders under /api/: CORS.",
         ["cross-origin"]),
        ("Set up CORS for https://app.shop.example and create a CRUD API for Order at /api/orders/",
         ["create-api", "cross-origin"]),
        ("CORS: https://app.shop.example reads our API. Build a read-only API of Tag at /tags/",
         ["read-only-api", "cross-origin"]),
    ],
)  # fmt: skip
def test_what_pages_of_another_origin_do_is_nothing_to_be_made(text: str, names: list[str]) -> None:
    said = Said(text, routing.route(text))
    playbook, _ = best(said)
    assert playbook is not None
    assert [each.playbook.name for each in running.several(said, playbook)] == names
