# ruff: noqa: E731
"""Shared helpers of the rs_ checks. cwd is the changed project."""

import os
import subprocess
import sys
import warnings
from contextlib import contextmanager

warnings.simplefilter("ignore")
sys.dont_write_bytecode = True
ENV = {
    "DJANGO_SETTINGS_MODULE": "resonance.settings",
    "RESONANCE_DEBUG": "1",
    "RESONANCE_SECRET_KEY": "for-the-checks-0123456789-abcdefghijklmnopqrstuvwxyz-0123456789",
    "RESONANCE_ALLOWED_HOSTS": "testserver,localhost",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONWARNINGS": "ignore",
}
problems = []


def expect(ok, message):
    if not ok:
        problems.append(str(message))
    return bool(ok)


def same(found, wanted, message):
    return expect(found == wanted, f"{message}: found {found!r}, wanted {wanted!r}")


def stop(message):
    problems.append(str(message))
    finish()


def finish():
    for p in problems:
        print("WRONG:", p)
    sys.stdout.flush()
    os._exit(1 if problems else 0)


def run(*args, env=None, timeout=200):
    e = dict(os.environ)
    e.update(ENV)
    e.update(env or {})
    e = {k: v for k, v in e.items() if v is not None}
    done = subprocess.run(
        [sys.executable, *args], env=e, capture_output=True, text=True, timeout=timeout
    )
    return done.returncode, done.stdout + done.stderr


def own_tests():
    code, out = run("manage.py", "test", "-v0")
    expect(code == 0, "the project's own tests fail:\n" + out[-1500:])
    code, out = run("manage.py", "makemigrations", "--check", "--dry-run")
    expect(code == 0, "makemigrations --check: " + out[-600:])


def start(database=True):
    """Loads the project and makes a test database in memory."""
    os.environ.update(ENV)
    sys.path.insert(0, os.getcwd())

    def hook(kind, value, trace):
        import traceback

        print("".join(traceback.format_exception(kind, value, trace))[-2500:])
        sys.stdout.flush()
        stop(f"{kind.__name__}: {value}")

    sys.excepthook = hook
    import django

    django.setup()
    from django.test.utils import setup_test_environment

    setup_test_environment()
    import logging

    logging.disable(logging.CRITICAL)
    if database:
        from django.db import connection

        connection.creation.create_test_db(verbosity=0, autoclobber=True)


def client(user=None, **kw):
    from django.test import Client

    c = Client(raise_request_exception=False, **kw)
    if user is not None:
        c.force_login(user)
    return c


def js(c, method, url, data=None, **kw):
    import json

    kw.setdefault("content_type", "application/json")
    return getattr(c, method)(url, json.dumps({} if data is None else data), **kw)


def rows(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) and "results" in data else data


def queries(call):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as context:
        response = call()
    return [q["sql"] for q in context.captured_queries], response


def clear_cache():
    from django.core.cache import caches

    for c in caches.all():
        c.clear()
    from django.core.cache import cache

    cache.clear()


class World:
    """Some members, branches, instruments, copies and rooms."""

    def __init__(self):
        from accounts.models import Member
        from instruments.models import Copy, Family, Instrument, Maker
        from rooms.models import Branch, Room

        make = Member.objects.create_user
        self.ana = make(
            "ana",
            "ana@example.com",
            "pass-ana-1",
            first_name="Ana",
            last_name="Sousa",
            phone="911-ana",
        )
        self.rui = make(
            "rui",
            "rui@example.com",
            "pass-rui-1",
            first_name="Rui",
            last_name="Melo",
            phone="922-rui",
        )
        self.lia = make("lia", "lia@example.com", "pass-lia-1", is_librarian=True)
        self.boss = Member.objects.create_superuser("boss", "boss@example.com", "pass-boss-1")
        self.centre = Branch.objects.create(
            name="Centre", address="1 Main St", phone="210", alarm_code="7731"
        )
        self.east = Branch.objects.create(
            name="East", address="2 Dock Rd", phone="220", alarm_code="9954"
        )
        self.strings = Family.objects.create(name="Strings", slug="strings")
        self.brass = Family.objects.create(name="Brass", slug="brass")
        self.yamaha = Maker.objects.create(
            name="Yamaha", country="Japan", founded=1887, website="https://yamaha.example/"
        )
        self.cello = Instrument.objects.create(
            title="Cello", family=self.strings, maker=self.yamaha
        )
        self.horn = Instrument.objects.create(title="Horn", family=self.brass)
        self.copy = Copy.objects.create(instrument=self.cello, branch=self.centre)
        self.copy2 = Copy.objects.create(instrument=self.horn, branch=self.east)
        self.attic = Room.objects.create(branch=self.centre, name="Attic", capacity=4)
        self.cellar = Room.objects.create(branch=self.east, name="Cellar", capacity=6)

    def booking(self, member, hours=48, room=None, **kw):
        from datetime import timedelta

        from django.utils import timezone
        from rooms.models import Booking

        at = timezone.now() + timedelta(hours=hours)
        return Booking.objects.create(
            room=room or self.attic,
            member=member,
            starts_at=at,
            ends_at=at + timedelta(hours=1),
            **kw,
        )


@contextmanager
def later(seconds):
    """The clock of time.time (and of DRF's throttles) runs ahead."""
    import time
    from unittest import mock

    from rest_framework.throttling import SimpleRateThrottle

    real = time.time
    ahead = lambda: real() + seconds
    with (
        mock.patch("time.time", ahead),
        mock.patch.object(SimpleRateThrottle, "timer", staticmethod(ahead)),
    ):
        yield
