"""Source that playbooks change, and what they read in it: no project is run."""

from __future__ import annotations

import ast
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent import (
    conditional_back,
    emptied_fields,
    open_calls,
    own_scopes,
    playbooks,
    routing,
    whose_rows,
)
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.edits import EditError, after_commit
from django_pro.edits.own_rows import Narrowed, scoped
from tests.agent.playing import taken_by

SERVICE = """\
from django.db import transaction

from . import notify
from .models import Loan


@transaction.atomic
def lend(member, book):
    loan = Loan.objects.create(member=member, book=book)
    notify.lent(loan)
    transaction.on_commit(lambda: notify.due(loan))
    return loan


def remind(loan):
    notify.due(loan)
"""
NOTIFY = """\
from django.core.mail import send_mail


def lent(loan):
    _mail(loan, f"Loan #{loan.pk}")


def due(loan):
    send_mail("Due", "It is due.", None, [loan.member.email])


def _mail(loan, subject):
    send_mail(subject, "Thank you.", None, [loan.member.email])
"""


def test_what_is_called_in_a_transaction_sends_after_it(tmp_path: Path) -> None:
    sources = {}
    for name, text in (("services.py", SERVICE), ("notify.py", NOTIFY)):
        path = tmp_path / "loans" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        sources[path] = text
    found = open_calls.opened(tmp_path, sources)[tmp_path / "loans" / "notify.py"]
    assert found["_mail"] == ("lent", "lend")
    assert "due" not in found
    lines = {line for line, _ in after_commit.sends(NOTIFY, found)}
    changed = after_commit.deferred(NOTIFY, lines, found)
    assert changed.count("transaction.on_commit(") == 1
    due = changed.partition("def due(")[2].partition("def ")[0]
    assert "on_commit" not in due


def test_functions_that_are_handed_to_a_thread(tmp_path: Path) -> None:
    jobs = tmp_path / "jobs.py"
    use = tmp_path / "use.py"
    sources = {
        jobs: "def later(work, *args):\n    pool.submit(work, *args)\n"
        "def shown(text):\n    print(text)\n",
        use: "import jobs\ndef save(loan):\n    jobs.later(mail, loan.pk)\n    jobs.shown(1)\n",
    }
    for path, text in sources.items():
        path.write_text(text)
    assert open_calls.handing(tmp_path, sources) == {use: ("jobs.later",)}


VIEW = """\
from django.shortcuts import get_object_or_404

from .models import Loan


def loan(request, pk):
    row = get_object_or_404(Loan.objects.select_related("book"), pk=pk)
    return render(request, "loan.html", {"row": row})


def slip(request, pk):
    return HttpResponse(Loan.objects.get(pk=pk).code)


class LoanDetail(DetailView):
    model = Loan


class LoanPage(View):
    def get(self, request, pk):
        return show(get_object_or_404(Loan, pk=pk))


class LoanViewSet(ModelViewSet):
    queryset = Loan.objects.select_related("book")

    def create(self, request):
        taken = Loan.objects.filter(book=request.data["book"]).exists()


class LoanList(ListAPIView):
    def get_queryset(self):
        late = self.request.GET.get("late")
        return Loan.objects.filter(late=late)
"""
STAFF = Narrowed(
    lambda rows, user: f"_own({rows}, {user})",
    "def _own(rows, user):\n    return rows",
    lambda user: f"{user}.is_staff",
    lambda rows, user: f"{rows}.filter(reader={user})",
)


@pytest.mark.parametrize(
    ("view", "wanted"),
    [
        ("loan", 'get_object_or_404(Loan.objects.of(request.user).select_related("book"), pk=pk)'),
        ("slip", "get_object_or_404(Loan.objects.of(request.user), pk=pk).code"),
        ("LoanDetail", "        return super().get_queryset().of(self.request.user)\n"),
        ("LoanPage", "get_object_or_404(Loan.objects.of(self.request.user), pk=pk)"),
    ],
)
def test_rows_are_looked_up_among_the_users_own(view: str, wanted: str) -> None:
    changed = scoped(VIEW, view, "Loan", lambda rows, user: f"{rows}.of({user})")
    assert wanted in changed
    compile(changed, "views.py", "exec")


@pytest.mark.parametrize(
    ("view", "rows"),
    [
        ("LoanViewSet", "super().get_queryset()"),
        ("LoanList", "Loan.objects.filter(late=late)"),
    ],
)
def test_some_keep_all_rows_of_a_queryset(view: str, rows: str) -> None:
    changed = scoped(VIEW, view, "Loan", STAFF)
    assert (
        f"        rows = {rows}\n"
        "        if self.request.user.is_staff:\n"
        "            return rows\n"
        "        return rows.filter(reader=self.request.user)\n"
    ) in changed
    assert "def _own(" not in changed  # nothing calls it
    assert 'taken = Loan.objects.filter(book=request.data["book"])' in changed
    compile(changed, "views.py", "exec")


def test_a_view_that_looks_nothing_up_is_left() -> None:
    with pytest.raises(EditError):
        scoped(VIEW, "loan", "Fine", lambda rows, _: rows)


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ("Close that. Treasurers must still be able to open every order.", ("treasurers",)),
        ("Only the owner may read it, except staff", ("staff",)),
        ("nobody may read another one's notes, librarians can see all of them", ("librarians",)),
        ("Users must still be able to open their own orders", ()),
        ("staff users may still see and change all of them", ("staff",)),
        ("only the buyer may see it (and staff)", ("staff",)),
        ("Members see only their own, admins keep access to all", ("admins",)),
        ("only the owner may, not even staff", ()),
        ("Tenants get their own, the bureau (is_staff) all of them", ("is_staff",)),
        ("Only the buyer of a car may open it, staff too", ("staff",)),
        ("Buyers only see their own cars, staff too", ()),
        ("the back office (is_manager) may see all of them", ("is_manager",)),
        (
            "Tenants only see their own. People at the counter go on seeing all of them.",
            ("counter",),
        ),
        ("Only their own; cashiers continue to cancel any of them", ("cashiers",)),
        ("Tenants only get at their own bills, the counter everything.", ("counter",)),
        ("Tenants only see their own. For those at the counter nothing changes.", ("counter",)),
        ("They get 404; owners, clerks and staff must still do both.", ("clerks", "staff")),
        ("Tenants see bills and notes, cashiers can still open all", ("cashiers",)),
        ("the status of a bill may only go open -> closed", ()),
        ("Users see their own only, and the tests all. Others go on seeing nothing.", ()),
    ],
)
def test_a_request_names_who_keeps_all_rows(request_: str, words: tuple[str, ...]) -> None:
    assert whose_rows.keepers(Said(request_, routing.route(request_))) == words


@pytest.mark.parametrize(
    ("request_", "is_meant"),
    [
        ("Users see each other's orders at /api/orders/. Only who placed one may see it.", True),
        ("only the customer who made a booking may change it at /api/bookings/", True),
        ("Members should only be able to edit their own slots at /api/slots/", True),
        ("Limit SlotViewSet to the slots of the logged-in member; staff still get all", True),
        ("/api/bills/<id>/ shows anybody's bill. Make sure you only get your own.", True),
        ("Create an API for Slot at /api/slots/: users see only their own", False),
        ("Can one user read the bills of another at /bills/3/?", False),
        ("Only staff may add slots at /api/slots/, members may read", False),
    ],
)
def test_a_request_is_about_rows_of_their_owners(request_: str, is_meant: bool) -> None:
    said = Said(request_, routing.route(request_))
    assert whose_rows.is_meant(said) == is_meant
    found, _ = playbooks.best(said)
    assert (found is not None and found.name == "fix-access") == is_meant


def key(name: str, to: str) -> Field:
    """A foreign key."""
    return Field(
        name, "ForeignKey", to, True, True, False, False, False, False, False, False, None
    )  # fmt: skip


MODELS = {
    label: Model(label, "a", label[2:], "", "", 1, (), keys)
    for label, keys in {
        "a.Bill": (key("stay", "a.Stay"),),
        "a.Stay": (key("guest", "a.Guest"), key("room", "a.Room")),
        "a.Guest": (key("account", "auth.User"),),
        "a.Room": (),
        "a.Note": (key("stay", "a.Stay"), key("cleaner", "a.Cleaner")),
        "a.Cleaner": (key("user", "auth.User"),),
        "a.Swap": (key("giver", "a.Cleaner"), key("taker", "a.Cleaner")),
        "a.Fine": (key("created_by", "auth.User"), key("guest", "a.Guest")),
        "a.Tip": (key("clerk", "auth.User"), key("cleaner", "a.Cleaner")),
    }.items()
}


@pytest.mark.parametrize(
    ("label", "request_", "way"),
    [
        ("a.Bill", "guests may only see their own bills at /bills/", "stay__guest__account"),
        ("a.Note", "only their own notes at /notes/", "cleaner__user"),
        ("a.Note", "guests only see notes of their own stays at /notes/", "stay__guest__account"),
        ("a.Swap", "only their own swaps at /swaps/", ""),
        ("a.Swap", "only the giver may see a swap at /swaps/", "giver__user"),
        ("a.Room", "only their own rooms at /rooms/", ""),
        ("a.Fine", "Guests should only get at their own ones at /fines/", "guest__account"),
        ("a.Fine", "only who created a fine may see it at /fines/", "created_by"),
        ("a.Fine", "users only see their own fines at /fines/", "created_by"),
        ("a.Tip", "a tip is only for the cleaner at /tips/", "cleaner__user"),
        ("a.Tip", "only their own tips at /tips/", "clerk"),
    ],
)
def test_the_way_from_a_row_to_its_user(label: str, request_: str, way: str) -> None:
    said = Said(request_, routing.route(request_))
    work: Any = SimpleNamespace(said=said, web=SimpleNamespace(user="auth.User"))
    assert own_scopes._way(work, MODELS, MODELS[label]) == way


@pytest.mark.parametrize(
    ("request_", "is_meant"),
    [
        ("0004_fill is irreversible, add a reverse that empties the labels again", True),
        ("0004_fill has no way back. Write one that clears the labels", True),
        ('0004_fill must be reversible: on rollback the label is set to ""', True),
        ("0004_fill clears the old labels and is irreversible, make it reversible", False),
        ("0004_fill empties a column: add a noop reverse", False),
    ],
)
def test_a_way_back_may_empty_what_was_filled(request_: str, is_meant: bool) -> None:
    said = Said(request_, routing.route(request_))
    assert emptied_fields.is_meant(said) == is_meant


_FORTH = ast.parse("""
def fill_state(apps, schema_editor):
    Loan = apps.get_model("desk", "Loan")
    Loan.objects.filter(closed=True).update(state="back")
""").body[0]


@pytest.mark.parametrize(
    "request_",
    [
        (
            "Add a reverse to 0003_fill_state: closed becomes true for loans whose state is back "
            "and false for all the others."
        ),
        (
            "make 0003_fill_state reversible: going back sets closed to True where state is "
            "'back', everything else to False"
        ),
        (
            'desk/migrations/0003_fill_state.py has no reverse. Write one: rows with state "back" '
            "get closed = True, all other rows get closed = False."
        ),
        (
            "Please add a backwards function to 0003_fill_state. closed must be true if the state "
            "is back, otherwise false."
        ),
    ],
)
def test_a_way_back_goes_by_another_field(request_: str) -> None:
    assert isinstance(_FORTH, ast.FunctionDef)
    way = conditional_back.written(_FORTH)
    assert way is not None
    assert conditional_back.is_meant(request_.lower())
    assert taken_by(request_) == "stated-way-back"
    lines = conditional_back.function("back", conditional_back.stated(request_, way)).splitlines()
    assert lines[2:] == [
        '    Loan.objects.filter(state="back").update(closed=True)',
        '    Loan.objects.exclude(state="back").update(closed=False)',
    ]


@pytest.mark.parametrize(
    "request_",
    [
        "reverse 0003: closed becomes false for loans whose state is not back, true for the others",
        "reverse 0003: closed becomes true where state is back and false where state is out",
        "reverse 0003: loans of last year become true, the others false",
    ],
)
def test_a_way_back_that_is_not_understood_is_refused(request_: str) -> None:
    assert isinstance(_FORTH, ast.FunctionDef)
    way = conditional_back.written(_FORTH)
    assert way is not None
    assert conditional_back.is_meant(request_.lower())
    with pytest.raises(NotProvenError):
        conditional_back.stated(request_, way)
