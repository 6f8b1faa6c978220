# ruff: noqa: E501
"""Shared by the checks: a test database of the changed project, people and rides, and short assertions."""

import os
import subprocess
import sys
from datetime import timedelta

sys.path.insert(0, os.getcwd())
sys.dont_write_bytecode = True
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "carelift.settings")
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"


def fail(message):
    print(message)
    sys.stdout.flush()
    os._exit(1)


def need(condition, message):
    if not condition:
        fail(message)


def manage(*words, **env):
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        capture_output=True,
        text=True,
        env={**os.environ, **env},
    )


def own_tests(**env):
    done = manage("test", "--noinput", **env)
    need(done.returncode == 0, "the project's own tests fail:\n" + done.stderr[-2500:])


def migrations_made(**env):
    done = manage("makemigrations", "--check", "--dry-run", **env)
    need(done.returncode == 0, "migrations are missing:\n" + done.stdout + done.stderr[-1500:])


def start():
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection
    from django.test.utils import setup_test_environment

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    setup_test_environment(debug=False)
    connection.creation.create_test_db(verbosity=0, autoclobber=True)


def finish(**env):
    migrations_made(**env)
    own_tests(**env)
    print("ok")


def clinic(name):
    from accounts.models import Clinic

    return Clinic.objects.get_or_create(name=name, defaults={"code": name.lower()})[0]


def user(name, group=None, clinic=None, **more):
    from django.contrib.auth.models import Group, User

    found = User.objects.create_user(name, password="pw-of-the-checks", **more)
    if group:
        found.groups.add(Group.objects.get_or_create(name=group)[0])
    if clinic:
        found.profile.clinic = clinic
        found.profile.save()
    return found


def boss(name="boss"):
    from django.contrib.auth.models import User

    return User.objects.create_superuser(name, password="pw-of-the-checks")


def patient(clinic, first="Ada", last="Byron"):
    from rides.models import Patient

    return Patient.objects.create(clinic=clinic, first_name=first, last_name=last)


def vehicle(plate, **more):
    from fleet.models import Vehicle

    return Vehicle.objects.create(plate=plate, **more)


def driver(name, vehicle=None, first="", last="", **more):
    from fleet.models import Driver

    return Driver.objects.create(
        user=user(name, "drivers", first_name=first, last_name=last),
        licence_number="LIC-" + name,
        vehicle=vehicle,
        **more,
    )


def ride(patient, **more):
    from django.utils import timezone
    from rides.models import Ride

    more.setdefault("pickup_at", timezone.now() + timedelta(hours=1))
    more.setdefault("pickup_address", "1 High St")
    more.setdefault("dropoff_address", "Ward 2")
    return Ride.objects.create(patient=patient, clinic=patient.clinic, **more)


def api(user=None):
    from rest_framework.test import APIClient

    client = APIClient(raise_request_exception=False)
    if user is not None:
        client.force_authenticate(user)
    return client


def site(user=None):
    from django.test import Client

    client = Client(raise_request_exception=False)
    if user is not None:
        client.force_login(user)
    return client


def status(answer, wanted, what):
    wanted = wanted if isinstance(wanted, tuple) else (wanted,)
    need(
        answer.status_code in wanted,
        f"{what}: {answer.status_code} instead of {wanted}: {answer.content[:300]!r}",
    )
    return answer


def queries(call):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as seen:
        call()
    return len(seen)


def text(answer):
    return answer.content.decode()
