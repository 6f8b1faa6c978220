"""Who may use a view that is there, as a request says: `restrict-access`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent import (
    action_rules,
    endpoint_verbs,
    playbooks,
    routing,
    row_keepers,
    running,
    said_rights,
    stated_access,
    stated_statuses,
)
from django_pro.agent.said import Said
from django_pro.agent.stated_restriction import Rule, asked, rule
from django_pro.agent.stated_statuses import Statuses
from tests.agent import library_project
from tests.agent.playing import play

SIGNED, STAFF, PUBLIC = "signed-in", "staff", "public"


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("only staff may open /reports/", Rule(STAFF, STAFF)),
        ("require login for /reports/", Rule(SIGNED, SIGNED)),
        ("/members/ should only be visible to logged-in users", Rule(SIGNED, SIGNED)),
        ("restrict TagList to staff for writing, everybody may read", Rule(PUBLIC, STAFF)),
        ("/api/tags/: everybody reads, only signed-in users write", Rule(PUBLIC, SIGNED)),
        ("Put /dashboard/ behind a login", Rule(SIGNED, SIGNED)),
        (
            "Anyone can POST to /api/tags/. Reading stays public, but only staff may add a tag.",
            Rule(PUBLIC, STAFF),
        ),
        (
            "Skippers should only be able to look at /api/berths/. Changes are for the staff.",
            Rule("", STAFF),
        ),
        ("/api/rooms/ is read-only for everyone except staff", Rule("", STAFF)),
        (
            "Ordinary users can view /api/rooms/ but must not change anything; only admins can.",
            Rule("", STAFF),
        ),
        ("Customers may only read /api/products/, changes there are for staff.", Rule("", STAFF)),
        ("Non-staff users must not be able to POST to /api/tariffs/", Rule("", STAFF)),
        (
            "Visitors can read /api/plants/ but they must not write, only logged-in users can",
            Rule(PUBLIC, SIGNED),
        ),
        ("nobody but staff may see /reports/", Rule(STAFF, "")),
        ("Right now anyone can open /reports/, that should be staff only", Rule(STAFF, STAFF)),
        (
            "/reports/ can be seen by all who are signed in. It must be for staff only.",
            Rule(STAFF, STAFF),
        ),
        (
            (
                "Every reader can add, change and delete atlases through /api/atlases/! Only staff "
                "should be able to do that. Readers may go on reading them."
            ),
            Rule("", STAFF),
        ),
        (
            (
                "All members can edit films via /api/films/. Please allow only staff to do this, "
                "members still read."
            ),
            Rule("", STAFF),
        ),
        (
            (
                "Anyone with an account may POST and DELETE at /api/berths/. That must be limited "
                "to staff; everybody else keeps read access."
            ),
            Rule("", STAFF),
        ),
        (
            (
                "A logged-in customer can delete seats through /api/seats/. This must be for staff "
                "only. They can still view them."
            ),
            Rule("", STAFF),
        ),
    ],
)
def test_the_request_says_who(request_: str, expected: Rule) -> None:
    said = Said(request_, routing.route(request_))
    found, _ = playbooks.best(said)
    assert found is not None
    assert found.name == "restrict-access"
    assert rule(said.low) == expected


@pytest.mark.parametrize(
    ("request_", "rule_", "codes"),
    [
        (
            "/crews/ is open. Only staff may see it: 401 if not logged in, 403 for everybody else",
            Rule(STAFF, STAFF), (401, 403),
        ),
        ("/export/ must be staff only. Everybody else gets a 403.", Rule(STAFF, STAFF), (0, 403)),
        ("Restrict /x/ to staff (401 without login, else 403)", Rule(STAFF, STAFF), (401, 403)),
        (
            "Make /api/crews/ staff only, anonymous users get a 401 and other users a 403",
            Rule(STAFF, STAFF), (401, 403),
        ),
        ("Only logged in users may see /prices/, others get 401", Rule(SIGNED, SIGNED), (0, 401)),
        ("only staff may open /reports/", Rule(STAFF, STAFF), (0, 0)),
    ],
)  # fmt: skip
def test_codes_of_the_refused_say_nothing_of_who_may(
    request_: str, rule_: Rule, codes: tuple[int, int]
) -> None:
    assert asked(request_.lower()) == (rule_, Statuses(*codes))


@pytest.mark.parametrize(
    "request_",
    [
        "how do I restrict a view to staff users?",
        "Review whether only staff can edit /api/berths/",
        "Is /api/berths/ read-only for customers?",
        "limit /api/login/ to 5 requests a minute for anonymous users only",
        "only the owner may edit /api/notes/",
        "create a page /reports/ that only staff may open",
        "CRUD API for Tag: name:str(20), everybody reads, only signed-in users write",
    ],
)
def test_other_requests_are_left_to_others(request_: str) -> None:
    found, _ = playbooks.best(Said(request_, routing.route(request_)))
    assert found is None or found.name != "restrict-access"


@pytest.mark.parametrize(
    ("request_", "who"),
    [
        (
            "Only staff and the keeper of the alert's station may POST to /alerts/<id>/close/.",
            "the keeper of the alert's station",
        ),
        (
            "Restrict /alerts/<id>/close/ to staff and the alert's station's keeper (else 403).",
            "the alert's station's keeper",
        ),
        ("only the station's keeper or admins may use /alerts/<id>/", "the station's keeper"),
        (
            "Only staff and the reader who made it can open /loans/<id>/, 403 for the rest.",
            "the reader who made it",
        ),
        ("only staff may open /reports/", ""),
        ("only staff and the superusers may open /reports/", ""),
        ("Only staff and logged-in users may open /reports/", ""),
        ("/crews/ is for staff only: 401 if not logged in, 403 for everybody else", ""),
    ],
)
def test_who_is_let_in_beside_staff(request_: str, who: str) -> None:
    found = row_keepers.stated(request_.lower())
    assert (found.who if found else "") == who


_SHELVES = """

class Shelf(models.Model):
    keeper = models.ForeignKey('auth.User', on_delete=models.SET_NULL, null=True, blank=True)


class Loan(models.Model):
    shelf = models.ForeignKey(Shelf, on_delete=models.CASCADE)
    closed = models.BooleanField(default=False)
"""
_CLOSE = """

class CloseLoan(APIView):
    def post(self, request, pk):
        loan = get_object_or_404(Loan, pk=pk)
        loan.closed = True
        loan.save()
        return Response({'closed': True})


class LoanDetail(generics.RetrieveUpdateAPIView):
    queryset = Loan.objects.all()
    serializer_class = LoanSerializer
"""


@pytest.fixture(scope="module")
def shelves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with rows whose user another row has, and two views of them."""
    root = library_project.written(tmp_path_factory.mktemp("shelves") / "library")

    def add(name: str, head: str, tail: str) -> None:
        path = root / name
        path.write_text(head + path.read_text() + tail)

    add("books/models.py", "", _SHELVES)
    add(
        "books/serializers.py",
        "from .models import Loan\n",
        "\n\nclass LoanSerializer(serializers.ModelSerializer):\n    class Meta:\n"
        "        model = Loan\n        fields = ['id', 'closed']\n",
    )
    add(
        "books/views.py",
        "from django.shortcuts import get_object_or_404\nfrom rest_framework import generics\n"
        "from rest_framework.response import Response\nfrom rest_framework.views import APIView\n"
        "from .models import Loan\nfrom .serializers import LoanSerializer\n",
        _CLOSE,
    )
    add(
        "books/urls.py", "",
        "urlpatterns += [\n    path('api/loans/<int:pk>/close/', views.CloseLoan.as_view()),\n"
        "    path('api/loans/<int:pk>/', views.LoanDetail.as_view()),\n]\n",
    )  # fmt: skip
    command = [sys.executable, "manage.py", "makemigrations", "books"]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    return root


@pytest.mark.parametrize(
    ("request_", "line"),
    [
        (
            (
                "Only staff and the keeper of the loan's shelf may POST to /api/loans/<id>/close/, "
                "everybody else gets a 403."
            ),
            "if not may_use_loan(request.user, loan):\n            raise PermissionDenied\n",
        ),
        (
            "Only staff and the shelf's keeper may use /api/loans/<id>/, others get a 404.",
            "if not may_use_loan(self.request.user, loan):\n            raise Http404\n",
        ),
    ],
)
def test_staff_and_the_user_of_a_row(shelves: Path, request_: str, line: str) -> None:
    played = play(shelves, request_)
    assert played.playbook == "restrict-access"
    assert set(played.verdicts.values()) == {"passed"}
    assert line in played.files["books/views.py"]
    rule = "Loan.objects.filter(pk=loan.pk, shelf__keeper=user).exists()"
    assert f"return user.is_staff or {rule}" in played.files["books/permissions.py"]


def test_who_alone_may_is_not_passed_over_for_what_all_can(shelves: Path) -> None:
    played = play(
        shelves,
        "Everybody who is logged in can write /api/books/. Only the keepers of our town should be "
        "able to lend a book, everybody else gets a 403.",
    )
    assert (played.is_proven, played.files) == (False, {})
    assert "only the keepers of our town" in played.text


def test_who_is_no_key_of_the_row_is_refused(shelves: Path) -> None:
    played = play(shelves, "Only staff and the mayor of the town may use /api/loans/<id>/.")
    assert (played.is_proven, played.files) == (False, {})
    assert "the mayor of the town" in played.text


@pytest.mark.parametrize(
    ("request_", "names"),
    [
        (
            (
                "Every reader can change atlases through /api/atlases/! Only staff should be able "
                "to do that. Reading is fine for everyone who is logged in."
            ),
            ["restrict-access"],
        ),
        (
            "only staff may open /reports/. Fix the IDOR in InvoiceDetail.",
            ["restrict-access", "fix-access"],
        ),
        (
            (
                "Add /api/loans/ (list and detail, read only, everything else gives 405, for "
                "everybody who's logged in) for the Loan model. Fields: id, shelf, closed; the "
                "price is none of their business."
            ),
            ["read-only-api"],
        ),
        (
            (
                "Set up logging: everything goes to stdout as JSON. Each record must appear only "
                "once and nothing on stderr."
            ),
            ["logging"],
        ),
    ],
)
def test_a_part_that_says_who_is_no_request_of_its_own(request_: str, names: list[str]) -> None:
    said = Said(request_, routing.route(request_))
    first, _ = playbooks.best(said)
    assert first is not None
    assert [each.playbook.name for each in running.several(said, first)] == names


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("Anonymous visitors can post to /api/notes/, that must not be possible", Rule("", SIGNED)),
        ("strangers can open /members/, close that", Rule(SIGNED, SIGNED)),
        ("close /stock/ to the public", Rule(SIGNED, SIGNED)),
        ("/reports/ is for managers", Rule()),
    ],
)
def test_a_complaint_says_who(request_: str, expected: Rule) -> None:
    assert rule(Said(request_, routing.route(request_)).low) == expected


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ("Create and change is for dispatchers and staff, delete for staff only", ["dispatchers"]),
        ("/api/x/ is for staff, vets and grooms only", ["vets", "grooms"]),
        ("only vets, grooms or admins may write", ["vets", "grooms"]),
        ("Only staff may edit the shelves, staff and only staff", []),
        ("only staff may open /reports/", []),
    ],
)
def test_words_of_those_beside_staff(request_: str, words: list[str]) -> None:
    assert action_rules.beside_staff(request_.lower()) == words


@pytest.mark.parametrize(
    ("complaint", "is_left_out"),
    [
        ("Everybody whos logged in can edit and delete tags via /api/tags/.", True),
        ("Anyone who is logged in can edit tags.", True),
        ("Everybody with an account can delete tags.", True),
        ("Everybody who's logged in may still edit tags.", False),
    ],
)
def test_what_too_many_can_do_is_no_rule(complaint: str, is_left_out: bool) -> None:
    text = f"{complaint} Only staff should be able to write there."
    left = action_rules.demanded(Said(text, routing.route(text)).low, ())
    assert (left == "only staff should be able to write there.") is is_left_out


_URL = "/api/rooms/<id>/close/"


@pytest.mark.parametrize(
    ("request_", "who"),
    [
        (
            (
                f"only clerks should be able to close a room (post {_URL}), right now every member "
                "can. 403 for the others. `busy` stays open to every signed-in member."
            ),
            {"clerks"},
        ),
        (
            (
                f"post {_URL} works for anyone who is logged in, last week a boy closed the hall. "
                "only clerks (superusers count) may close: 403 for everybody else. leave busy "
                "alone."
            ),
            {"clerks", "superusers"},
        ),
        (f"closing a room is for clerks only (post {_URL})", {"clerks"}),
        (f"closing rooms should only be possible for clerks, via post {_URL}.", {"clerks"}),
        (f"nobody but clerks may close rooms via post {_URL}.", {"clerks"}),
        (f"any member can close a room with post {_URL}. only clerks may do that.", {"clerks"}),
        (f"only clerks (superusers too) can close it (post {_URL})", {"clerks", "superusers"}),
    ],
)  # fmt: skip
def test_what_an_endpoint_does_is_its_use(request_: str, who: set[str]) -> None:
    left = said_rights.plain(endpoint_verbs.read(request_, ["close"], ["busy", "rooms"]))
    left = action_rules.demanded(stated_statuses.stated(left)[1], ("clerks", "superusers"))
    found = stated_access.read(left, groups=("clerks", "superusers"))
    assert not found.unclear
    assert set(map(frozenset, found.grants.values())) == {frozenset(who)}
    assert "member" not in found.rest


@pytest.mark.parametrize("request_", [
    f"only clerks can close a room that is empty (post {_URL})",
    f"only clerks may close rooms unless it is late ({_URL})",
    f"only clerks may close or open a room (post {_URL})",
    f"only clerks may close rooms of their house (post {_URL})",
    f"the page of closed rooms is for clerks ({_URL})",
])  # fmt: skip
def test_what_more_is_said_of_what_an_endpoint_does(request_: str) -> None:
    assert endpoint_verbs.read(request_, ["close"], ["busy"]) == request_


_CLERKS = """

CLERKS = 'clerks'


def is_clerk(user):
    return user.groups.filter(name=CLERKS).exists()
"""


@pytest.fixture(scope="module")
def clerks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library whose code asks for a group."""
    root = library_project.written(tmp_path_factory.mktemp("clerks") / "library")
    (root / "books/groups.py").write_text(_CLERKS.lstrip())
    return root


_ROLES = """

CLERKS = 'Clerks'


def has_role(user, *names):
    if not user.is_authenticated:
        return False
    return user.is_superuser or user.groups.filter(name__in=names).exists()


def is_clerk(user):
    return has_role(user, CLERKS)


def is_any(user):
    return has_role(user, CLERKS, 'Buyers')


def is_new(user):
    return created_since(user, CLERKS)
"""


def test_a_group_is_asked_for_by_the_projects_own_function(tmp_path: Path) -> None:
    (tmp_path / "books").mkdir()
    (tmp_path / "books/groups.py").write_text(_ROLES.lstrip())
    work: Any = SimpleNamespace(copy=SimpleNamespace(root=tmp_path))
    assert action_rules._written_groups(work) == {"Clerks": ("books.groups", "is_clerk")}


@pytest.mark.parametrize(
    ("request_", "lines"),
    [
        (
            (
                "At the moment everybody can change books with /api/books/. Everybody may read "
                "them, clerks and staff may add and change books, deleting is for staff only."
            ),
            [
                'if request.method == "DELETE":\n            return user.is_staff\n',
                "return user.is_authenticated and (user.is_staff or is_clerk(user))\n",
            ],
        ),
        (
            "/api/books/: who's logged in may read and create, only staff may change or delete",
            ['if request.method == "POST":\n            return True\n', "return user.is_staff\n"],
        ),
        (
            "/api/books/: users in the group buyers may write, everybody may read",
            ['return user.is_authenticated and user.groups.filter(name="buyers").exists()\n'],
        ),
    ],
)
def test_each_action_has_its_rule(clerks: Path, request_: str, lines: list[str]) -> None:
    played = play(clerks, request_)
    assert played.playbook == "restrict-access"
    assert set(played.verdicts.values()) == {"passed"}
    for line in lines:
        assert line in played.files["books/permissions.py"]


def test_those_whom_nothing_tells_apart_are_refused(clerks: Path) -> None:
    played = play(clerks, "Only keepers and staff may change books at /api/books/.")
    assert (played.is_proven, played.files) == (False, {})
    assert "`keepers`: no group" in played.text
