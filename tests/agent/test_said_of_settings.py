"""What requests say of settings: which secrets, which values, which modules."""

from __future__ import annotations

import pytest

from django_pro.agent import (
    production_settings,
    routing,
    running,
    stated_environments,
    stated_secrets,
    stated_settings,
    stated_tokens,
)
from django_pro.agent.playbooks import moved_secrets
from django_pro.agent.production_settings import Production
from django_pro.agent.said import Said
from django_pro.agent.stated_secrets import DebugBy
from django_pro.agent.work import NotProvenError
from django_pro.edits.secret_texts import secrets
from tests.agent import playing

_SETTINGS = """
SECRET_KEY = "b7x-0q!m2w9c4v6n8z1l3k5j7h9g1f3d5s7a"
EMAIL_HOST_PASSWORD = "marrow-and-leek-77"
COURIER = {"url": "https://courier.example", "token": "crr_2Xz9Qw7Lm4"}
MAPS_API_KEY = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"
"""


@pytest.mark.parametrize(
    ("request_", "variables", "is_strict"),
    [
        ("move the secrets out of the settings",
         ["SECRET_KEY", "EMAIL_HOST_PASSWORD", "COURIER_TOKEN", "MAPS_API_KEY"], False),
        ('COURIER["token"] is in git. Read it from COURIER_KEY, no default',
         ["COURIER_KEY"], True),
        ("the mail password must come from the environment variable SMTP_PW", ["SMTP_PW"], False),
        ("Move EMAIL_HOST_PASSWORD to an env var, leave the rest alone",
         ["EMAIL_HOST_PASSWORD"], False),
        ("SECRET_KEY from APP_KEY, the maps api key from MAPS_KEY; fail if one is missing",
         ["APP_KEY", "MAPS_KEY"], True),
        ("SECRET_KEY from APP_KEY, maps api key from MAPS_KEY; is one missing it must not start",
         ["APP_KEY", "MAPS_KEY"], True),
        ("the secret key is hardcoded: required in production, with a dev default",
         ["SECRET_KEY"], False),
        ("all secrets into variables prefixed with CLUB_",
         ["CLUB_SECRET_KEY", "CLUB_EMAIL_HOST_PASSWORD", "CLUB_COURIER_TOKEN",
          "CLUB_MAPS_API_KEY"], False),
    ],
)  # fmt: skip
def test_secrets_that_are_meant(request_: str, variables: list[str], is_strict: bool) -> None:
    found = stated_secrets.meant(request_, secrets(_SETTINGS))
    assert [each.variable for each in found.secrets] == variables
    assert found.is_strict is is_strict
    assert not found.unclear


@pytest.mark.parametrize(
    ("request_", "required", "optional"),
    [
        (("SECRET_KEY, EMAIL_HOST_PASSWORD and MAPS_API_KEY come from the environment. Without "
         "SECRET_KEY it must refuse to start, the other two default to an empty string."),
         {"SECRET_KEY"}, {"EMAIL_HOST_PASSWORD", "MAPS_API_KEY"}),
        ("all secrets into env vars. SECRET_KEY is mandatory, the rest may be empty",
         {"SECRET_KEY"}, {"EMAIL_HOST_PASSWORD", "COURIER_TOKEN", "MAPS_API_KEY"}),
        ("SECRET_KEY (required) and EMAIL_HOST_PASSWORD (optional) from env vars",
         {"SECRET_KEY"}, {"EMAIL_HOST_PASSWORD"}),
        ("It must not start without SECRET_KEY; MAPS_API_KEY may be missing and is empty then",
         {"SECRET_KEY"}, {"MAPS_API_KEY"}),
        ("no default for SECRET_KEY, an empty default for EMAIL_HOST_PASSWORD and MAPS_API_KEY",
         {"SECRET_KEY"}, {"EMAIL_HOST_PASSWORD", "MAPS_API_KEY"}),
        (("SECRET_KEY from APP_KEY, fail when it isn't set. EMAIL_HOST_PASSWORD comes from MAIL_PW "
         "and is empty when it's not set"), {"APP_KEY"}, {"MAIL_PW"}),
        (("Get the secret key and the mail password out: they should come from CLUB_SECRET_KEY, "
          "CLUB_EMAIL_HOST_PASSWORD, and if one of them is missing the site must not start"),
         {"CLUB_SECRET_KEY", "CLUB_EMAIL_HOST_PASSWORD"}, set()),
        ("SECRET_KEY and EMAIL_HOST_PASSWORD from env vars, failing when any is missing or empty",
         {"SECRET_KEY", "EMAIL_HOST_PASSWORD"}, set()),
        (("SECRET_KEY and EMAIL_HOST_PASSWORD into env vars; it should not boot without the secret "
         "key, without the mail password it should still start"),
         {"SECRET_KEY"}, {"EMAIL_HOST_PASSWORD"}),
    ],
)  # fmt: skip
def test_secrets_that_may_lack(request_: str, required: set[str], optional: set[str]) -> None:
    found = stated_secrets.meant(request_, secrets(_SETTINGS))
    assert (found.required, found.optional, found.unclear) == (required, optional, "")


@pytest.mark.parametrize(
    ("request_", "unclear"),
    [
        ("SECRET_KEY from the environment, with the default 'dev-key'", "dev-key"),
        (("SECRET_KEY and EMAIL_HOST_PASSWORD from env vars. SECRET_KEY is needed to start; "
         "EMAIL_HOST_PASSWORD isn't"), "EMAIL_HOST_PASSWORD isn't"),
    ],
)  # fmt: skip
def test_what_is_not_understood_of_lacking_secrets(request_: str, unclear: str) -> None:
    assert unclear in stated_secrets.meant(request_, secrets(_SETTINGS)).unclear


@pytest.mark.parametrize(
    ("request_", "source"),
    [
        ("SECRET_KEY into the environment, DEBUG from DJANGO_DEBUG",
         'os.environ.get("DJANGO_DEBUG") == "1"'),
        ("SECRET_KEY from env, and DEBUG from DJANGO_DEBUG (1 or 0; on if it isn't set)",
         'os.environ.get("DJANGO_DEBUG", "1") == "1"'),
        ("SECRET_KEY from env, and DEBUG from APP_DEBUG, true by default",
         'os.environ.get("APP_DEBUG", "1") == "1"'),
        ("SECRET_KEY from env, DEBUG is on when APP_DEBUG is true, off if it isn't set",
         'os.environ.get("APP_DEBUG", "").lower() == "true"'),
        ("SECRET_KEY from env, DEBUG by APP_DEBUG: off unless it is set to 1",
         'os.environ.get("APP_DEBUG") == "1"'),
    ],
)  # fmt: skip
def test_what_debug_is_read_from(request_: str, source: str) -> None:
    debug = stated_secrets.meant(request_, secrets(_SETTINGS)).debug
    assert debug is not None
    assert debug.source == source


def test_a_variable_of_no_secret_is_told() -> None:
    found = stated_secrets.meant('PRINTER["pin"] from PRINTER_PIN', secrets(_SETTINGS))
    assert "PRINTER_PIN" in found.unclear


def test_a_package_that_the_settings_lack_is_told() -> None:
    assert stated_secrets.lacking_helper("use python-decouple for it", [_SETTINGS]) == "decouple"
    assert not stated_secrets.lacking_helper("use decouple", ["from decouple import config\n"])


@pytest.mark.parametrize(
    ("request_", "values"),
    [
        ("HSTS for a year and redirect to https in production",
         {"SECURE_HSTS_SECONDS": "31536000", "SECURE_SSL_REDIRECT": "True"}),
        ("session and csrf cookies secure",
         {"SESSION_COOKIE_SECURE": "True", "CSRF_COOKIE_SECURE": "True"}),
        ("HSTS 30 days without subdomains, no preload",
         {"SECURE_HSTS_SECONDS": "2592000", "SECURE_HSTS_INCLUDE_SUBDOMAINS": "False",
          "SECURE_HSTS_PRELOAD": "False"}),
        ("don't set SECURE_SSL_REDIRECT, nginx does that", {"SECURE_SSL_REDIRECT": ""}),
        ("Sessions must end after 8 hours; CSRF_COOKIE_HTTPONLY = True",
         {"SESSION_COOKIE_AGE": "28800", "CSRF_COOKIE_HTTPONLY": "True"}),
        ("nosniff and X-Frame-Options deny",
         {"SECURE_CONTENT_TYPE_NOSNIFF": "True", "X_FRAME_OPTIONS": '"DENY"'}),
        ("allow the hosts club.example.com and www.club.example.com",
         {"ALLOWED_HOSTS": '["club.example.com", "www.club.example.com"]'}),
        ("split settings.py into base.py and production.py", {}),
        ("local: mails go to the console. production: DEBUG off",
         {"EMAIL_BACKEND": '"django.core.mail.backends.console.EmailBackend"', "DEBUG": "False"}),
        ("in production mails must not go to the console", {}),
        ("HSTS for an hour. dev: hosts localhost, 127.0.0.1 and [::1]",
         {"SECURE_HSTS_SECONDS": "3600", "ALLOWED_HOSTS": '["localhost", "127.0.0.1", "[::1]"]'}),
        ("production redirects to SSL", {"SECURE_SSL_REDIRECT": "True"}),
    ],
)  # fmt: skip
def test_values_that_are_stated(request_: str, values: dict[str, str]) -> None:
    found = stated_settings.stated(request_)
    assert {each.name: each.value for each in found} == values


def test_modules_that_are_named() -> None:
    found = stated_environments.stated(
        "split club/settings.py into club/settings/{common,local,live}.py; the secret key of live "
        "comes from the variable CLUB_KEY"
    )
    assert (found.base, found.development, found.production) == ("common", "local", "live")
    assert (found.folder, found.key, found.has_secrets) == ("club/settings", "CLUB_KEY", False)


@pytest.mark.parametrize(
    ("request_", "key"),
    [
        ("secret key from the environment and SECURE_SSL_REDIRECT on", "SECRET_KEY"),
        ("SECRET_KEY from the environment, SESSION_COOKIE_SECURE True", "SECRET_KEY"),
        ("SECRET_KEY and ALLOWED_HOSTS from env vars and DEBUG=False", "SECRET_KEY"),
        ("the secret key comes from the variable CLUB_TOKEN", "CLUB_TOKEN"),
    ],
)
def test_no_other_setting_is_the_variable_of_the_key(request_: str, key: str) -> None:
    found = stated_environments.stated(request_)
    assert (found.key, found.has_secrets) == (key, False)


@pytest.mark.parametrize(
    ("request_", "users"),
    [
        ("manage.py takes dev, wsgi.py and celery.py prod",
         {"manage": "development", "wsgi": "production", "celery": "production"}),
        ("use live in wsgi.py and club/celery.py, and local in manage.py",
         {"wsgi": "production", "celery": "production", "manage": "development"}),
        ("split into base, dev and prod, and mend manage.py and wsgi.py for it", {}),
        ("celery uses redis in production", {}),
    ],
)  # fmt: skip
def test_files_that_are_said_to_use_a_module(request_: str, users: dict[str, str]) -> None:
    assert stated_environments.stated(request_).users == users


@pytest.mark.parametrize(
    ("request_", "runs_tests"),
    [
        ("`manage.py test` must run without any variables set", True),
        ("running the test suite must not need any variables", True),
        ("tests have to pass with an empty environment", True),
        ("without the variables it must not start; add tests", False),
    ],
)
def test_tests_that_run_without_variables(request_: str, runs_tests: bool) -> None:
    said = (
        f"SECRET_KEY from the environment, DEBUG from the variable DEBUG (true/false). {request_}"
    )
    assert stated_secrets.meant(said, secrets(_SETTINGS)).runs_tests is runs_tests


def test_what_lacks_goes_by_debug() -> None:
    found = stated_secrets.meant(
        "SECRET_KEY and MAPS_API_KEY from the environment. With DEBUG on they may be empty, "
        "without DEBUG it must not start if one is missing", secrets(_SETTINGS),
    )  # fmt: skip
    assert (found.required, found.optional, found.unclear) == (set(), set(), "")


@pytest.mark.parametrize("request_", [
    "DEBUG is off unless APP_DEBUG is 1. It must not start without SECRET_KEY, no default",
    "DEBUG is on if DEBUG is true. SECRET_KEY is required",
    "DEBUG from DEBUG (true/false). It must not start without SECRET_KEY, even with DEBUG on",
])  # fmt: skip
def test_a_variable_of_debug_is_no_condition(request_: str) -> None:
    found = stated_secrets.meant(f"SECRET_KEY from the environment. {request_}", secrets(_SETTINGS))
    assert (found.required, found.unclear) == ({"SECRET_KEY"}, "")


def test_debug_is_on_where_it_is_said_of_development() -> None:
    said = "Development: DEBUG on, used by manage.py. Production: DEBUG off"
    assert stated_environments.stated(said).is_debugging
    assert not stated_environments.stated("dev as today; prod: DEBUG is on, stop that").is_debugging


@pytest.mark.parametrize(
    ("request_", "rotates"),
    [
        ("add JWT login, refresh tokens for 30 days", None),
        ("simplejwt with rotating refresh tokens", True),
        ("JWT: a refresh token may be used only once", True),
        ("JWT, each refresh hands out a new refresh token", True),
        ("JWT; the old refresh token must not work after a refresh", True),
        ("JWT without rotation", False),
        ("JWT with a logout endpoint that invalidates the refresh token", None),
    ],
)
def test_refresh_tokens_rotate_where_it_is_said(request_: str, rotates: bool | None) -> None:
    said = Said(request_, routing.route(request_))
    assert stated_tokens.rotates(said) is rotates


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("prod: debug off, everything else as it is now", ("DEBUG",)),
        ("prod = no debug, only the host a.example, the rest stays the same",
         ("DEBUG", "ALLOWED_HOSTS")),
        ("live: DEBUG off, SECRET_KEY from the environment, nothing else changes",
         ("DEBUG", "SECRET_KEY")),
        ("prod: DEBUG off, mails by SMTP. Everything else stays like it is in dev.", None),
        ("split the settings into base, dev and prod", None),
    ],
)  # fmt: skip
def test_production_is_the_same_in_all_else(said: str, expected: tuple[str, ...] | None) -> None:
    assert stated_environments.stated(said).differing == expected


LISTED = (
    "Get the secrets out of site/settings.py and make it ready for production by variables: "
    "SITE_SECRET_KEY, SITE_ALLOWED_HOSTS (comma separated), SITE_MAIL_PASSWORD (for "
    "EMAIL_HOST_PASSWORD), SITE_DEBUG. DEBUG is on only with SITE_DEBUG=1. With DEBUG off "
    "`manage.py check --deploy` must have no warning (HTTPS only, HSTS with preload is fine)."
)
FROM = (
    "Move the secrets out of the settings. SECRET_KEY from DJANGO_SECRET_KEY, DEBUG from "
    "DJANGO_DEBUG (on only if it is true, otherwise off), ALLOWED_HOSTS from HOSTS_SERVED (space "
    "separated). With debug off it's https only (the proxy sets X-Forwarded-Proto), and "
    "`check --deploy` has nothing to complain about."
)


@pytest.mark.parametrize(
    ("request_", "expected", "debug"),
    [
        (LISTED, Production("SITE_ALLOWED_HOSTS"), DebugBy("SITE_DEBUG", "1")),
        (FROM, Production("HOSTS_SERVED", "", has_proxy=True), DebugBy("DJANGO_DEBUG", "true")),
    ],
)
def test_production_by_variables(request_: str, expected: Production, debug: DebugBy) -> None:
    found, left = production_settings.stated(request_)
    assert found == expected
    assert stated_secrets._by_debug(left) == debug
    assert "HOSTS" not in left
    assert "https" not in left.lower()
    assert playing.taken_by(request_) == "secrets-out-of-settings"
    assert len(running.several(playing.said(request_), moved_secrets.PLAYBOOKS[0])) == 1
    assert ("EMAIL_HOST_PASSWORD -> SITE_MAIL_PASSWORD" in left) is (request_ is LISTED)


@pytest.mark.parametrize("changed", [
    (" (comma separated)", " (comma separated, default localhost)"),
    ("HSTS with preload is fine", "no HSTS please"),
    ("HSTS with preload is fine", "HSTS for 60 seconds"),
])  # fmt: skip
def test_production_in_another_way_is_refused(changed: tuple[str, str]) -> None:
    with pytest.raises(NotProvenError):
        production_settings.stated(LISTED.replace(*changed))


def test_without_a_check_of_the_deployment_only_secrets_move() -> None:
    text = LISTED.partition(" With DEBUG off")[0]
    assert production_settings.stated(text) == (None, text)
