"""Which playbook a request gets, and what they do on small projects."""

from __future__ import annotations

import pytest

from django_pro.agent import emptied_fields, playbooks, routing, running
from django_pro.agent.playbooks import queries
from django_pro.agent.said import Said

CHOSEN = {
    "fix-n-plus-one": (
        "Fix the N+1 in BookListView",
        "/authors/ takes 101 queries for 100 authors, get it down to 2",
        "The change list of Order in the admin fires 400 queries, fix it",
        "serializer does one query per comment author. eager load it.",
        "optimize the author list view, it is slow",
        "localhost:8000/orders/ is dead slow, the toolbar says 300 similar queries, get that down",
    ),
    "review-queries": (
        "Which pages of this project have N+1 queries?",
        "Check if the order history page has N+1 problems",
    ),
    "review-migration": (
        "Is migration 0027 safe to deploy while the old version is running?",
        "review migration 0014 for locking problems",
        "is 0042_drop_legacy safe to run on production?",
        "what could go wrong when I apply orders 0012 in production?",
    ),
    "safe-migration": (
        "My RunPython has no reverse function, add one",
        "Split this AddField NOT NULL into a zero-downtime sequence",
        "make the index in shop/migrations/0007_idx.py concurrent",
        "make shop/migrations/0007_idx.py build its index without blocking writes",
        "migrate shop 0004 ends in IrreversibleError, can it get a proper reverse?",
    ),
    "review-access": (
        "Who can access /api/orders/<id>/ ? I think any user can read other people's orders",
        "Is our permission setup for orders correct?",
        "Check whether our REST endpoints all paginate and validate their input",
    ),
    "fix-access": (
        "fix the IDOR in InvoiceDetail",
        "Users can edit other users' profiles by changing the id in the url, fix that",
        "only the author of a post may edit it, everybody may read",
        "Our API returns all fields of the user including the password hash",
        "I typed another number in /invoices/7/ and could read a stranger's invoice, fix it",
    ),
    "deploy-check": (
        "run a deployment check",
        "Check my production settings with manage.py check --deploy and tell me what to change",
    ),
    "harden-settings": ("make the settings production-ready",),
    "security-check": (
        "Run a security check of this project",
        "Check the project for XSS and SQL injection",
        "Go through our code and tell me where it is insecure, don't change a thing",
        "could someone hack this site?",
        "Where are we insecure? Only a list, no changes.",
    ),
    "audit": ("audit our whole Django project", "audit this project"),
    "explain-error": (
        "why does /orders/3/ fail with a 500?",
        "why do I get OperationalError: no such table: shop_order",
        "any idea? AttributeError: 'NoneType' object has no attribute 'email'",
    ),
    "fix-error": (
        "fix the NoReverseMatch on /broken/1/",
        "TemplateDoesNotExist at / index.html",
    ),
    "look-up": (
        "what is the difference between null=True and blank=True",
        "select_related vs prefetch_related",
        "how do path converters work",
    ),
}


@pytest.mark.parametrize(
    ("request_", "name"), [(each, name) for name, texts in CHOSEN.items() for each in texts]
)
def test_a_request_gets_its_playbook(request_: str, name: str) -> None:
    found, _ = playbooks.best(Said(request_, routing.route(request_)))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "request_",
    [
        "Build a chat with Channels: rooms, presence, history",
        "Integrate Stripe Checkout with a webhook that marks the order as paid",
        "Plan how we get from Django 3.2 to 5.2 with 120 apps",
        "Refactor the parcels app into bounded contexts with a service layer",
        "translate the whole site to French and Spanish with a language switcher",
        "GraphQL schema with Strawberry for Author and Book",
    ],
)
def test_a_request_beyond_them_gets_none(request_: str) -> None:
    found, _ = playbooks.best(Said(request_, routing.route(request_)))
    assert found is None


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        ("GET /api/orders/ runs > 500 queries. Bring it down to a few, with a test",
         "fix-n-plus-one"),
        ("The page /desk/ differs for everyone. Cache it for a minute", "cached-view"),
        ("split settings.py into settings/base.py, local.py and live.py. live: DEBUG off, https",
         "settings-split"),
    ],
)  # fmt: skip
def test_what_is_said_beside_it_sends_it_nowhere_else(request_: str, name: str) -> None:
    found, _ = playbooks.best(Said(request_, routing.route(request_)))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("request_", "is_meant"),
    [
        ("0004_item_code fails on rows, mend it; it should be possible to go back to 0003", False),
        ("0004_item_code has no way back: add one that sets code back to null", True),
    ],
)
def test_a_migration_that_is_gone_back_to_is_no_value(request_: str, is_meant: bool) -> None:
    assert emptied_fields.is_meant(Said(request_, routing.route(request_))) is is_meant


def test_no_query_per_row_is_no_wish_of_its_own() -> None:
    request_ = "the app needs two more fields in the json of orders: a and b, and no query per row"
    assert queries.adds_fields(Said(request_, routing.route(request_)))
    mended = "the list needs another column and has an N+1, fix that"
    assert not queries.adds_fields(Said(mended, routing.route(mended)))


def test_urls_are_read_with_a_host_and_without() -> None:
    text = (
        "http://127.0.0.1:8000/plots/ and localhost:8000/a/?b=1, as https://docs.x.com/en/ has it"
    )
    assert Said(text, routing.route(text)).urls == ("/plots/", "/a/?b=1,")


def test_each_takes_its_own_example() -> None:
    for each in playbooks.all_playbooks():
        found, _ = playbooks.best(Said(each.example, routing.route(each.example)))
        assert found is each, (each.name, found)


def test_names_are_unique() -> None:
    names = [each.name for each in playbooks.all_playbooks()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("request_", "names"),
    [
        (
            "Our API answers errors in three shapes. Make them all application/problem+json.",
            ["error-format"],
        ),
        ("The page /desk/ is slow. Cache it for a minute per user.", ["cached-view"]),
        (
            (
                "The secrets in config/settings.py should come from the environment. If SECRET_KEY "
                "is missing the app must crash at startup."
            ),
            ["secrets-out-of-settings"],
        ),
        (
            "Add pagination to the API, 50 per page. Fix the N+1 in BookViewSet.",
            ["fix-n-plus-one", "pagination"],
        ),
    ],
)
def test_what_is_told_is_no_second_wish(request_: str, names: list[str]) -> None:
    said = Said(request_, routing.route(request_))
    first, _ = playbooks.best(said)
    assert first is not None
    assert [each.playbook.name for each in running.several(said, first)] == names


@pytest.mark.parametrize(
    ("request_", "is_of_reading"),
    [
        ("GET /api/loans/ has an N+1 in LoanSerializer. Fix it, list and detail", True),
        ("fix the N+1 on the loan list page", True),
        ("fix the N+1 when a loan is created by POST /api/loans/", False),
        ("fix the N+1 of /api/loans/", False),
        ("the loop of the import page queries once per row, fix the N+1", False),
    ],
)
def test_a_request_on_reading_asks_nothing_of_writing(request_: str, is_of_reading: bool) -> None:
    assert queries._reads(Said(request_, routing.route(request_))) == is_of_reading
