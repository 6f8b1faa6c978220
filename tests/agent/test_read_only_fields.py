"""Fields that an API is to take no values for: `read-only-fields`."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent.playbooks import read_only_fields
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.edits import EditError, read_only_serializer
from tests.agent import playing

COMPLAINT = "Users can change owner and is_open of a room because RoomSerializer takes all fields. "
OPENED = (
    "PATCH /api/rooms/own/ lets people open them: owner and is_open must not be writable there. "
    "Keep showing them, just ignore them when they are sent (still 200). size stays editable."
)


def field(name: str) -> Field:
    return Field(name, "CharField", "", True, True, name == "id", *[False] * 5, None)


ROOM = Model(
    "inn.Room", "inn", "Room", "inn.models", "/site/inn/models.py", 1, (),
    tuple(map(field, ("id", "owner", "is_open", "size"))),
)  # fmt: skip


@pytest.mark.parametrize(
    ("request_", "names"),
    [
        ("make owner and is_open read-only in RoomSerializer", "owner is_open"),
        ("is_open should be read-only in RoomSerializer", "is_open"),
        (OPENED, "owner is_open"),
        ("at /api/own/ is_open mustn't be changed; if sent, ignore it", "is_open"),
        ("owner and is_open may never be set via /api/own/.", "owner is_open"),
        ("The fields owner and is_open shouldn't be editable through PATCH /api/own/",
         "owner is_open"),
        (COMPLAINT + "owner must not be set by anyone.", "owner"),
        (COMPLAINT + "Make these two read-only; the owner is set to the current user.",
         "owner is_open"),
    ],
)  # fmt: skip
def test_fields_are_made_read_only(request_: str, names: str) -> None:
    assert playing.taken_by(request_) == "read-only-fields"
    said: Any = playing.said(request_)
    found = read_only_fields._named(said.low, ROOM)
    assert " ".join(each.name for each in found) == names
    work: Any = SimpleNamespace(said=said, beside=())
    read_only_fields._refuse_unheard(work)


@pytest.mark.parametrize("request_", [
    "make /api/rooms/ read-only for everyone but staff, RoomSerializer stays",
    "Write a RoomSerializer with id, size and owner_name, which should be read-only",
    "make is_open read-only in RoomSerializer for guests",
    "is_open must not be changed at /api/rooms/ by guests",
    "is_open must not be writable at /api/own/ once it is paid",
    "/api/rooms/ must not be writable",
    "is_open can't be changed at /api/own/",
])  # fmt: skip
def test_other_requests_are_left(request_: str) -> None:
    assert playing.taken_by(request_) != "read-only-fields"


def test_not_as_many_fields_as_are_said_are_refused() -> None:
    with pytest.raises(NotProvenError, match="Which fields"):
        read_only_fields._named(f"{COMPLAINT} make these three read-only".lower(), ROOM)


def test_what_is_asked_for_beside_is_refused() -> None:
    request_ = "make is_open read-only in RoomSerializer and show the size in metres"
    work: Any = SimpleNamespace(said=playing.said(request_), beside=())
    with pytest.raises(NotProvenError, match="Not understood"):
        read_only_fields._refuse_unheard(work)


def test_what_is_to_be_read_and_written_is_refused() -> None:
    low = "owner and is_open must not be writable there. is_open stays editable."
    fields = read_only_fields._named(low, ROOM)
    with pytest.raises(NotProvenError, match="says both"):
        read_only_fields._refuse_both(low, fields, ROOM)


SERIALIZER = """class RoomSerializer(serializers.ModelSerializer):
    owner = serializers.PrimaryKeyRelatedField(queryset=User.objects.all())

    class Meta:
        model = Room
        fields = ["owner", "is_open", "size"]
"""


def test_a_declared_field_is_read_only_where_it_stands() -> None:
    new = read_only_serializer.with_read_only(SERIALIZER, "RoomSerializer", ["owner", "is_open"])
    assert "PrimaryKeyRelatedField(read_only=True)" in new
    assert new.endswith('        read_only_fields = ["is_open"]\n')


@pytest.mark.parametrize(
    ("method", "line"),
    [
        ("", "    serializer.save(owner=self.request.user)"),
        ("    def perform_create(self, serializer):\n        serializer.save(size=1, owner=None)\n",
         "serializer.save(owner=self.request.user, size=1)"),
        ("    def create(self, request):\n        return Response()\n", ""),
    ],
)  # fmt: skip
def test_new_rows_are_of_who_asks(method: str, line: str) -> None:
    content = f"class Rooms(ModelViewSet):\n    serializer_class = RoomSerializer\n{method}"
    if line:
        assert line in read_only_serializer.with_owner(content, "Rooms", "owner")
    else:
        with pytest.raises(EditError):
            read_only_serializer.with_owner(content, "Rooms", "owner")
