"""Django without a plugin: tables once for all tests, and each test with `db` is rolled back."""

import os

import django
import pytest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "beanline.settings.test")
django.setup()


@pytest.fixture(scope="session", autouse=True)
def tables():
    from django.test.runner import DiscoverRunner

    runner = DiscoverRunner(verbosity=0, interactive=False)
    runner.setup_test_environment()
    old = runner.setup_databases()
    yield
    runner.teardown_databases(old)
    runner.teardown_test_environment()


@pytest.fixture
def db(tables):
    from django.core.cache import cache
    from django.db import transaction

    cache.clear()
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def company(db):
    from accounts.models import Company

    return Company.objects.create(name="Café Nord", vat_id="DE1", discount=10)


@pytest.fixture
def member(company):
    from accounts.models import Membership
    from django.contrib.auth.models import User

    user = User.objects.create_user("nora", "nora@nord.example", "pw")
    Membership.objects.create(user=user, company=company)
    return user


@pytest.fixture
def coffee(db):
    from catalog.models import Coffee, Flavour, Origin

    row = Coffee.objects.create(
        sku="ETH-1", name="Yirga", origin=Origin.objects.create(country="Ethiopia"), price="20.00"
    )
    row.flavours.add(Flavour.objects.create(name="jasmine"))
    return row


@pytest.fixture
def api():
    from rest_framework.test import APIClient

    return APIClient()
