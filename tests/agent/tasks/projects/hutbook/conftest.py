"""The tests are Django's TestCases, run by pytest: here they get their database."""

import os

import django
import pytest

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
django.setup()


@pytest.fixture(scope="session", autouse=True)
def database():
    from django.test.runner import DiscoverRunner

    runner = DiscoverRunner(verbosity=0, interactive=False)
    runner.setup_test_environment()
    old = runner.setup_databases()
    yield
    runner.teardown_databases(old)
    runner.teardown_test_environment()
