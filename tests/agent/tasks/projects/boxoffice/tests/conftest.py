from datetime import timedelta

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from shows.models import Artist, Genre, Performance, Production
from venues.models import Hall, Venue


@pytest.fixture
def api():
    return APIClient()


@pytest.fixture
def ann(django_user_model):
    return django_user_model.objects.create_user("ann", "ann@example.com")


@pytest.fixture
def ann_api(ann):
    client = APIClient()
    client.force_login(ann)
    return client


@pytest.fixture
def hall(db):
    venue = Venue.objects.create(name="Old Mill", city="Graz")
    return Hall.objects.create(venue=venue, name="Big hall", capacity=80)


@pytest.fixture
def production(db):
    production = Production.objects.create(
        title="Faust", genre=Genre.objects.create(name="Drama"), minutes=150
    )
    production.artists.add(Artist.objects.create(name="Gretchen"))
    return production


@pytest.fixture
def performance(production, hall):
    return Performance.objects.create(
        production=production,
        hall=hall,
        starts_at=timezone.now() + timedelta(days=3),
        price="21.50",
    )


@pytest.fixture
def rows():
    """The rows of an answer, whether it is one page or a plain list."""

    def of(response):
        assert response.status_code == 200
        data = response.json()
        return data["results"] if isinstance(data, dict) else data

    return of
