"""Fields that an endpoint takes values for, and others that it only shows: `changeable-fields`."""

from __future__ import annotations

import pytest

from django_pro.agent.playbooks import changeable_fields
from django_pro.agent.work import NotProvenError
from django_pro.edits import EditError
from tests.agent import playing

COMPLAINT = "A member made himself a clerk with PATCH /api/me/."
FIELDS = ["id", "username", "first_name", "email", "phone", "is_clerk"]


@pytest.mark.parametrize(
    ("request_", "names"),
    [
        (COMPLAINT + " Through /api/me/ one may only change first_name, email and phone; "
         + "everything else is still shown but is read-only (if sent it is ignored, no error).",
         "first_name email phone"),
        ("On /api/me/ only first name and email may be changed, all other fields are read-only.",
         "first_name email"),
        ("/api/me/: email and phone are the only fields users may change, the rest is read-only.",
         "email phone"),
        ("In /api/me/ everything except first_name and phone must be read-only",
         "first_name phone"),
        ("Make all fields of /api/me/ read-only except email and phone.", "email phone"),
        ("PATCH /api/me/ should accept only email and phone; other fields are ignored.",
         "email phone"),
    ],
)  # fmt: skip
def test_fields_that_may_be_changed(request_: str, names: str) -> None:
    assert playing.taken_by(request_) == "changeable-fields"
    told, rest = changeable_fields.clause(playing.said(request_).low)
    assert changeable_fields.opened(told, FIELDS) == names.split()
    assert not changeable_fields._REFUSED.search(rest)


@pytest.mark.parametrize("request_", [
    "Only staff may change /api/rooms/; everybody else read-only",
    "users may only change their own bookings at /api/bookings/, the rest is read-only",
    "Make /api/rooms/ read-only, only staff may change rooms.",
    "/api/me/ should show only email and phone.",
])  # fmt: skip
def test_rules_of_rows_and_people_are_left(request_: str) -> None:
    assert playing.taken_by(request_) != "changeable-fields"


def test_what_is_no_field_is_refused() -> None:
    with pytest.raises(NotProvenError, match="clerks"):
        changeable_fields.opened("clerks may only change email and phone", FIELDS)
    rest = "; other fields are read-only and give a 400."
    assert changeable_fields._REFUSED.search(rest)


SERIALIZER = """class MeSerializer(serializers.ModelSerializer):
    secret = serializers.CharField(write_only=True)
    age = serializers.SerializerMethodField()

    class Meta:
        model = Member
        fields = ["id", "email", "age", "secret"]
"""


def test_what_is_only_written_is_not_closed() -> None:
    assert changeable_fields._shown(SERIALIZER, "MeSerializer") == ["id", "email", "age", "secret"]
    assert changeable_fields._is_computed(SERIALIZER, "MeSerializer", "age")
    with pytest.raises(EditError, match="never shown"):
        changeable_fields._refuse_secret(SERIALIZER, "MeSerializer", ["age", "secret"])
