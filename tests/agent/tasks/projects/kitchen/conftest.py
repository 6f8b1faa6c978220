import os

import django
import pytest

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'kitchen.settings')
django.setup()


@pytest.fixture(scope='session')
def database():
    from django.test.utils import (
        setup_databases,
        setup_test_environment,
        teardown_databases,
        teardown_test_environment,
    )

    setup_test_environment()
    config = setup_databases(verbosity=0, interactive=False)
    yield
    teardown_databases(config, verbosity=0)
    teardown_test_environment()


@pytest.fixture
def db(database):
    from django.db import transaction

    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def api():
    from rest_framework.test import APIClient

    return APIClient()
