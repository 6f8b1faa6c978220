"""Errors that have a secret of the project in their text: the report has its name instead."""

from __future__ import annotations

import json

import pytest

from tests.hostile.projects import Place, make

KEY = "k3y-9f8e7d6c5b4a-of-ours"
PASSWORD = "pw/7Qx2=rT"
DATABASE = f"""\
from urllib.parse import quote
SECRET_KEY = "{KEY}"
DATABASES["default"].update(USER="shop", PASSWORD="{PASSWORD}")
CACHES = {{"default": {{"BACKEND": "django.core.cache.backends.redis.RedisCache",
    "LOCATION": "redis://:r3dis-p4ss@cache:6379/0"}}}}
STRIPE = {{"live": {{"API_KEY": "sk_4eC39HqLyjWDarjtT1"}}}}
"""
VIEWS = """\
from django.conf import settings
from django.http import HttpResponse
from shop.models import Book
def good(request):
    location = settings.CACHES_GIVEN["default"]["LOCATION"]
    raise RuntimeError(f"{settings.SECRET_KEY} {location} r3dis-p4ss {settings.STRIPE}")
def bad(request):
    return HttpResponse("".join(b.author.name for b in Book.objects.all()))
"""
RAISES = {
    "key": 'raise RuntimeError("bad key " + SECRET_KEY)',
    "settings": "raise RuntimeError(DATABASES)",
    "quoted": 'raise RuntimeError("postgres://shop:" + quote(DATABASES["default"]["PASSWORD"], "")'
    ' + "@db/shop")',
    "environment": 'import os\nraise RuntimeError(os.environ["SHOP_TOKEN"])',
    "local": 'def read(api_key):\n    raise RuntimeError(api_key)\nread("l0cal-" + "k3y-of-ours")',
    "cause": 'try:\n    raise ValueError(SECRET_KEY)\nexcept ValueError as error:\n'
    "    raise RuntimeError(error) from error",
}
SECRETS = (KEY, PASSWORD, "pw%2F7Qx2%3DrT", "r3dis-p4ss", "sk_4eC39", "t0ken-of-ours", "l0cal-k3y")


@pytest.mark.parametrize("name", RAISES)
def test_settings_that_raise_with_a_secret(place: Place, name: str) -> None:
    root = make(place.folder / "p", settings=f"{DATABASE}{RAISES[name]}\n")
    environment = {"SHOP_TOKEN": "t0ken-of-ours"}
    told = place.audit(root, "--debug", environment=environment)
    assert told.code == 3
    assert "<masked:" in told.stderr
    assert "site_of_ours/settings.py" in told.stderr
    assert not [each for each in SECRETS if each in told.stderr]


def test_a_view_that_raises_with_secrets(place: Place) -> None:
    settings = f"{DATABASE}CACHES_GIVEN = CACHES\n"
    told = place.audit(make(place.folder / "p", {"shop/views.py": VIEWS}, settings=settings))
    assert told.rules == ["lazy-foreign-key"]
    why = told.why("good/")
    assert "<masked:SECRET_KEY> redis://:<masked:PASSWORD>@cache:6379/0" in why
    text = json.dumps(told.report)
    assert not [each for each in SECRETS if each in text]


def test_what_is_no_secret_is_told(place: Place) -> None:
    """A path, a dotted name and a word that is a password as well stay in a message."""
    settings = (
        'SIGNING_KEY_FILE = "/srv/shop/keys/signing.pem"\nSIGNING_KEY = SIGNING_KEY_FILE\n'
        'TOKEN_BACKEND = "shop.tokens.Backend"\nDATABASES["default"]["PASSWORD"] = "shop"\n'
        'raise RuntimeError(f"no {SIGNING_KEY} in shop for {TOKEN_BACKEND}")\n'
    )
    told = place.audit(make(place.folder / "p", settings=settings))
    assert "no /srv/shop/keys/signing.pem in shop for shop.tokens.Backend" in told.error
