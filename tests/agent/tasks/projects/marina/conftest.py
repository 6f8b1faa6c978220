from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.utils import timezone
from rest_framework.test import APIClient

from berths.models import Berth, Boat, Pier
from stays.models import Stay


@pytest.fixture(autouse=True)
def _surroundings(settings):
    settings.BACKGROUND_RUNNER = "marina.background.at_once"
    cache.clear()


@pytest.fixture
def user(db):
    return get_user_model().objects.create_user(
        "ines", "ines@example.com", "anchor-chain", first_name="Ines", last_name="Maar"
    )


@pytest.fixture
def other(db):
    return get_user_model().objects.create_user("otto", "otto@example.com", "anchor-chain")


@pytest.fixture
def staff(db):
    return get_user_model().objects.create_user("stella", password="anchor-chain", is_staff=True)


@pytest.fixture
def pier(db):
    return Pier.objects.create(code="A", name="North pier")


@pytest.fixture
def berth(pier):
    return Berth.objects.create(pier=pier, number=7, length=10, tariff="M")


@pytest.fixture
def boat(user):
    return Boat.objects.create(
        owner=user,
        name="Dorade",
        country="AT",
        registration="1234",
        length="9.5",
        insured_until=timezone.localdate() + timedelta(days=30),
    )


@pytest.fixture
def stay(boat, berth):
    today = timezone.localdate()
    return Stay.objects.create(
        boat=boat, berth=berth, arrives=today, leaves=today + timedelta(days=3)
    )


@pytest.fixture
def page(client, user):
    """A browser of the user."""
    client.force_login(user)
    return client


@pytest.fixture
def api(user):
    """The API, asked by the user."""
    client = APIClient()
    client.force_authenticate(user)
    return client


@pytest.fixture
def office_api(staff):
    client = APIClient()
    client.force_authenticate(staff)
    return client
