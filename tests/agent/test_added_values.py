"""Values that requests want added to what an API shows."""

from __future__ import annotations

import pytest

from django_pro.agent import added_values
from django_pro.agent.playbooks import added_fields
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model


def field(name: str, kind: str = "CharField", to: str = "") -> Field:
    is_key = name == "id"
    concrete = not kind.endswith("Rel")
    return Field(
        name, kind, to, concrete, True, is_key, False, False, is_key, False, False, None
    )  # fmt: skip


def model(label: str, *fields: Field) -> Model:
    app, _, name = label.partition(".")
    return Model(label, app, name, "", "", 1, (), (field("id", "BigAutoField"), *fields))


CINEMA = model(
    "kino.Cinema",
    field("city", "ForeignKey", "kino.City"),
    field("votes", "ManyToOneRel", "kino.Vote"),
    field("halls", "ManyToOneRel", "kino.Hall"),
)
MODELS = {
    each.label: each
    for each in (
        CINEMA,
        model("kino.City", field("name")),
        model("kino.Vote", field("points", "IntegerField"), field("is_spam", "BooleanField")),
        model("kino.Hall", field("seats", "IntegerField"), field("rows", "IntegerField")),
    )
}


def read(text: str) -> added_values.Wanted:
    return added_values.wanted(text, CINEMA, MODELS, "auth.User")


def test_related_values_numbers_and_averages_are_read() -> None:
    found = read(
        "The app needs three more fields in the cinema json: city_name, vote_count and "
        "average_rating. average_rating is a number rounded to two decimals, null if there are no "
        "votes. Spam votes (is_spam) don't count. Existing fields stay, no query per cinema."
    )
    told = [(each.name, each.kind, each.path, each.places) for each in found.values]
    assert told == [
        ("city_name", "related", ("city", "name"), -1),
        ("vote_count", "count", ("votes",), -1),
        ("average_rating", "average", ("votes", "points"), 2),
    ]
    assert found.flag == "is_spam"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("the json needs another field: colour", "colour"),
        ("the json needs more fields: vote_count and hall_count", "two relations"),
        ("the json needs another field: vote_count. Only staff should see it", "staff"),
        ("the json needs another field: average_halls", "average_halls"),
    ],
)
def test_what_is_not_understood_is_refused(text: str, why: str) -> None:
    with pytest.raises(NotProvenError, match=why):
        read(text)


_SERIALIZER = """from rest_framework import serializers


class CinemaSerializer(serializers.ModelSerializer):
    class Meta:
        model = Cinema
        fields = ['id', 'city']
"""


def test_a_serializer_gets_the_fields_in_its_quotes() -> None:
    found = read(
        "the json needs more fields: city_name and average_rating. average_rating is a number "
        "rounded to one decimal of the votes"
    )
    text = added_fields.with_fields(_SERIALIZER, "CinemaSerializer", found)
    assert text == _WITH_FIELDS


_WITH_FIELDS = """from rest_framework import serializers


class CinemaSerializer(serializers.ModelSerializer):
    city_name = serializers.ReadOnlyField(source='city.name')
    average_rating = serializers.SerializerMethodField()

    class Meta:
        model = Cinema
        fields = ['id', 'city', 'city_name', 'average_rating']

    def get_average_rating(self, row):
        mean = row.average_rating
        return None if mean is None else round(mean, 1)
"""
