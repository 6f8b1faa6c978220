"""Source that playbooks change, and what they read in it: no project is run."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.agent import open_calls, own_rows, routing
from django_pro.agent.said import Said
from django_pro.edits import EditError, after_commit
from django_pro.edits.own_rows import scoped

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
"""


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
    ],
)
def test_a_request_names_who_keeps_all_rows(request_: str, words: tuple[str, ...]) -> None:
    assert own_rows.keepers(Said(request_, routing.route(request_))) == words
