"""Logins by JSON Web Token, with djangorestframework-simplejwt."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import (
    added_tests,
    askers,
    endpoints,
    following_tests,
    stated_tokens,
    token_claims,
)
from django_pro.agent.needed import need, need_app
from django_pro.agent.requirements_files import name_package
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, settings_file, url_patterns
from django_pro.engine.web_outline import WebView

_AUTHENTICATION = "rest_framework_simplejwt.authentication.JWTAuthentication"
_SESSION = "rest_framework.authentication.SessionAuthentication"
_BLACKLIST = "rest_framework_simplejwt.token_blacklist"
_CLASSES = "DEFAULT_AUTHENTICATION_CLASSES"
_LIFETIME = re.compile(r"(\d+)[ -]?(minutes?|mins?|hours?|days?|weeks?)")
_KIND = re.compile(r"\b(access|refresh)")
_CLAUSE = re.compile(r"[.,;(]|\band\b")
_NEW = r"(?:create|build|make|write|develop|new|start)\b[\w ]{0,40}\b(?:model|app) (?:with|called)"
_NOT_MEANT = (
    r"fastapi", r"websocket", r"channels", r"dj-rest-auth", r"graphql", r"do i need", _NEW,
    r"(?:an?|new) (?:\w+ ){0,2}blog\b",
)  # fmt: skip
_FAULTS = (
    r"reject", r"expired", r"expires", r"invalid", r"\b401\b", r"deactivated",
)  # fmt: skip
"""What is told of a token that does not work; or of what must not, where tokens are wanted."""
_WANTED = (
    r"add\b", r"set up", r"install", r"introduce", r"needs?\b", r"wants?\b", r"implement",
    r"enable", r"switch", r"use\b", r"replace", r"hook up", r"let\b", r"give\b",
)  # fmt: skip


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    if not said.has(r"jwt", r"simplejwt", r"json web tokens?", r"access tokens?.{0,60}refresh"):
        return 0
    if said.has(*_NOT_MEANT):
        return 0
    if said.has(*_FAULTS) and (said.route.intent == "fix" or not said.has(*_WANTED)):
        return 0
    if said.has(r"(?:never use|no|without) tokens?", r"sessions only"):
        return 5  # it contradicts itself: the router asks
    return 13


def _run(work: Work) -> Moments:
    yield from ()
    need(work, "rest_framework")
    need(work, "rest_framework_simplejwt")
    stated_tokens.refuse_unknown(work)
    claims = token_claims.stated(work)
    files = SettingsFiles(work)
    there = {each.view.rpartition(".")[2]: each for each in work.web.views if each.is_login}
    need_app(files, "rest_framework")
    told = _settings(work, files) + token_claims.written(work, files, claims)
    rotates = _rotates(files)
    prefix, stated = _prefix(work), _stated(work)
    ours = {each.view for name, each in there.items() if name in _VIEWS}
    others = {_at(each) for each in work.web.views if each.view not in ours}
    usual = f"{prefix}{'jwt' if f'{prefix}token' in others else 'token'}"
    views = dict(zip(_VIEWS, _routes(stated, usual), strict=True))
    beside = stated_tokens.beside(work, next(iter(views.values())))
    if rotates or "TokenBlacklistView" in beside:
        need_app(files, _BLACKLIST)
    views.update(beside)
    missing = [
        each for each in views
        if each not in there
        or (any(stated) and each in _VIEWS and _at(there[each]) != views[each].strip("/"))
    ]  # fmt: skip
    urls = {name: f"/{route}" if name in missing else endpoints.url(there[name])
            for name, route in views.items()}  # fmt: skip
    patterns = [
        f'path("{views[each]}", {each}.as_view(), name="{stated_tokens.NAMES[each]}")'
        for each in missing
    ]
    wanted = [("rest_framework_simplejwt.views", each) for each in missing]
    if missing:
        content = work.copy.read(work.original.urlconf)
        wanted.append(("django.urls", "path"))
        try:
            new = url_patterns.with_patterns(content, patterns, wanted, above=prefix)
        except EditError as error:
            name = work.copy.name(work.original.urlconf)
            raise NotProvenError(f"{name}: {error}. Nothing is written.") from None
        work.copy.write(work.original.urlconf, new)
    unauthorized = stated_tokens.unauthorized(work)
    refused = _token_first(files) if unauthorized is not None else _first(work, files)
    for name in beside:
        told += f" POST {urls[name]} {stated_tokens.DONE[name]}."
    if rotates or "TokenBlacklistView" in beside:
        told += " Run `migrate`: withdrawn refresh tokens are rows."
    more = stated_tokens.visitor_tests(unauthorized or ()) + token_claims.tests(claims)
    outcome = _tested(work, urls, told, refused, more, rotates=rotates)
    if unauthorized is None or not work.copy.changes()[1]:
        return outcome
    return following_tests.of_refusals(work, outcome)


def _token_first(files: SettingsFiles) -> int:
    """Tokens are what is tried first: visitors and bad tokens are answered 401."""
    given = files.key("REST_FRAMEWORK", _CLASSES)
    if not isinstance(given, ast.List | ast.Tuple):
        raise NotProvenError(f"What {_CLASSES} are is not understood. Nothing is written.")
    listed = [ast.unparse(each).strip("'\"") for each in given.elts]
    if listed[0] != _AUTHENTICATION:
        _tried_in(files, [_AUTHENTICATION, *(each for each in listed if each != _AUTHENTICATION)])
    return 401


def _tried_in(files: SettingsFiles, order: list[str]) -> None:
    inner = "".join(f'\n    "{each}",' for each in order)
    files.edit(
        "REST_FRAMEWORK",
        lambda text: settings_file.with_key(
            text, "REST_FRAMEWORK", [_CLASSES], f"[{inner}\n]", replace=True
        ),
    )


def _at(view: WebView) -> str:
    return endpoints.url(view).strip("/")


def _first(work: Work, files: SettingsFiles) -> int:
    """How a bad token is answered. By 401 where tokens are tried first; where the project's own
    tests want what visitors were answered before, they are tried last, and it is 403."""
    given = files.key("REST_FRAMEWORK", _CLASSES)
    if not isinstance(given, ast.List | ast.Tuple) or len(given.elts) < 2:
        return 401
    listed = [ast.unparse(each).strip("'\"") for each in given.elts]
    if listed[0] != _AUTHENTICATION or listed[1] != _SESSION or not work.copy.changes()[1]:
        return 403 if listed[0] == _SESSION else 401
    if work.suites().verdict != "failed":
        return 401
    _tried_in(files, [*listed[1:], _AUTHENTICATION])
    work.assumed.append(
        "Sessions are tried before tokens: visitors are answered 403, as the tests want it; with "
        "tokens first it would be 401."
    )
    return 403


def _tested(
    work: Work,
    urls: dict[str, str],
    told: str,
    refused: int,
    more: str,
    *,
    rotates: bool,
) -> Outcome:
    obtain, refresh = urls["TokenObtainPairView"], urls["TokenRefreshView"]
    text = added_tests.module(
        "Who has a token is let in, and for how long.", "TokenTests",
        _tests(work, urls, refused, rotates=rotates) + more,
        [], work,
    )  # fmt: skip
    name_package(work, "rest_framework_simplejwt")
    view = endpoints.tried_by(endpoints.own(work, "api"))
    beside = Path(view.path if view is not None else work.original.urlconf)
    return added_tests.proven(
        work, beside, "tokens", text,
        done=f"POST {obtain} gives an access and a refresh token, POST {refresh} exchanges the "
        f"latter. {told} Tokens are signed with SECRET_KEY. Passwords can be guessed as "
        "fast as the server answers until logins are throttled: "
        '`django-pro ask "throttle the login"`.',
        already=f"Tokens are there already: POST {obtain}, {refresh}.",
    )  # fmt: skip


def _settings(work: Work, files: SettingsFiles) -> str:
    """Authentication classes, lifetimes, rotation where it is asked for; what was said of them."""
    given = files.key("REST_FRAMEWORK", _CLASSES)
    only = work.said.has(r"jwt only", r"only (?:use |by |with )?jwt", r"nothing but jwt")
    if given is None or only:
        classes = [_AUTHENTICATION] if only else [_AUTHENTICATION, _SESSION]
        listed = "".join(f'\n    "{each}",' for each in classes)
        files.edit(
            "REST_FRAMEWORK",
            lambda text: settings_file.with_key(
                text, "REST_FRAMEWORK", [_CLASSES], f"[{listed}\n]", replace=only
            ),
        )
    elif _AUTHENTICATION not in ast.unparse(given):
        files.edit(
            "REST_FRAMEWORK",
            lambda text: settings_file.with_key_item(
                text, "REST_FRAMEWORK", _CLASSES, _AUTHENTICATION, first=True
            ),
        )
    access, refresh = _lifetimes(work.said.low)
    lifetimes = {"ACCESS_TOKEN_LIFETIME": access, "REFRESH_TOKEN_LIFETIME": refresh}
    usual = {"ACCESS_TOKEN_LIFETIME": "minutes=15", "REFRESH_TOKEN_LIFETIME": "days=7"}
    for key, value in lifetimes.items():
        lifetime = f"timedelta({value or usual[key]})"
        if not value:
            work.assumed.append(f"{key} is {lifetime}.")
        files.edit(
            "SIMPLE_JWT",
            lambda text, key=key, lifetime=lifetime, value=value: settings_file.with_key(  # type: ignore[misc]
                text, "SIMPLE_JWT", [key], lifetime, wanted=[("datetime", "timedelta")],
                replace=bool(value),
            ),
        )  # fmt: skip
    stated = stated_tokens.rotates(work.said)
    if stated is None:
        if not _rotates(files):
            work.assumed.append(
                "A refresh token is good until it expires, and an exchange gives no new one: "
                "nothing is said of rotation."
            )
    elif stated or _rotates(files):
        for key in ("ROTATE_REFRESH_TOKENS", "BLACKLIST_AFTER_ROTATION"):
            files.edit(
                "SIMPLE_JWT",
                lambda text, key=key: settings_file.with_key(  # type: ignore[misc]
                    text, "SIMPLE_JWT", [key], str(stated), replace=True
                ),
            )
    if only:
        return "Nothing else logs anybody in to the API."
    if given is None:
        return (
            "Sessions log in as before; Basic authentication, REST framework's default, no longer."
        )
    return "What logged in before does so still."


def _rotates(files: SettingsFiles) -> bool:
    given = files.key("SIMPLE_JWT", "ROTATE_REFRESH_TOKENS")
    return given is not None and ast.unparse(given) == "True"


def _lifetimes(low: str) -> tuple[str, str]:
    """Keywords of timedelta for access and refresh tokens; empty where nothing is said."""
    found: dict[str, str] = {}
    last = 0
    for match in _LIFETIME.finditer(low):
        unit = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}[match[2][0]]
        before = _CLAUSE.split(low[last : match.start()])[-1]
        after = _CLAUSE.split(low[match.end() :])[0]
        last = match.end()
        words = [*reversed(_KIND.findall(before)), *_KIND.findall(after), "access", "refresh"]
        if "respectively" in low:
            words = ["access", "refresh"]
        kind = next((each for each in words if each not in found), "")
        if kind and (words[0] == kind or not _KIND.search(f"{before} {after}")):
            found[kind] = f"{unit}={match[1]}"
    access, refresh = found.get("access", ""), found.get("refresh", "")
    return access, refresh


_VIEWS = ("TokenObtainPairView", "TokenRefreshView")
_OBTAINS = (
    r"token|jwt|auth|obtain|log(?:s|ged|ging)?[- ]?in\b|login|sign(?:s|ing)?[- ]?in\b|session"
    r"|issu|creat|get\b"
)
_WITHDRAWS = r"verif|log[- ]?out|sign[- ]?out|blacklist|revok|withdraw"


def _stated(work: Work) -> tuple[str, str]:
    """The URLs that the request wants tokens to be got and exchanged at, without their first slash;
    empty where it names none."""
    there = {endpoints.url(each).strip("/") for each in work.web.views if not each.is_login}
    low, last = work.said.low, 0
    obtain = refresh = ""
    for url in work.said.urls:
        at = low.find(url.lower(), last)
        told = _CLAUSE.split(low[last : max(at, last)])[-1]
        last = max(at + len(url), last) if at >= 0 else last
        path = url.strip("/.,:")
        if path in there or not path or re.search(_WITHDRAWS, f"{told} {path}"):
            continue
        if re.search(r"refresh|renew|exchang", path) or re.search(r"refresh|renew|exchang", told):
            refresh = refresh or path
        elif re.search(_OBTAINS, f"{told} {path}"):
            obtain = obtain or path
    return obtain, refresh


def _routes(stated: tuple[str, str], usual: str) -> tuple[str, str]:
    """Of the views that give tokens and exchange them."""
    obtain, refresh = stated
    if not obtain and refresh.endswith("/refresh"):
        obtain = refresh.removesuffix("/refresh")
    obtain = obtain or usual
    return f"{obtain}/", f"{refresh or f'{obtain}/refresh'}/"


def _prefix(work: Work) -> str:
    """Under which the API's URLs stand: what all share, else `api/`."""
    urls = [endpoints.url(each)[1:] for each in endpoints.own(work, "api")]
    for prefix in re.findall(r"^(?:api/)?(?:v\d+/)?", urls[0]) if urls else ():
        if prefix and all(each.startswith(prefix) for each in urls):
            return str(prefix)
    return "api/"


def _tests(work: Work, urls: dict[str, str], refused: int, *, rotates: bool) -> str:
    obtain, refresh = urls["TokenObtainPairView"], urls["TokenRefreshView"]
    user = added_tests.user_lines(work, "self.user", 8)
    name = work.web.username
    value = '"reader@example.com"' if "mail" in name else '"reader"'
    view = endpoints.tried_by(endpoints.own(work, "api"))
    more = askers.lines(work, view, "read", "self.user") if view is not None else ""
    body = f'''
    def setUp(self):
        self.client = APIClient()
{user}
{more}
    def obtain(self, password=PASSWORD):
        data = {{"{name}": {value}, "password": password}}
        return self.client.post("{obtain}", data, format="json")

    def test_a_wrong_password_is_refused(self):
        self.assertEqual(self.obtain("wrong").status_code, 401)
        self.assertEqual(self.obtain().status_code, 200)

    def test_a_refresh_token_is_good_{"once" if rotates else "again"}(self):
        data = {{"refresh": self.obtain().json()["refresh"]}}
        exchanged = self.client.post("{refresh}", data, format="json")
        self.assertEqual(exchanged.status_code, 200)
        self.assertIn("access", exchanged.json())
        again = self.client.post("{refresh}", data, format="json")
        self.assertEqual(again.status_code, {401 if rotates else 200})
'''
    body += stated_tokens.tests(urls)
    if view is None:
        return body
    url = endpoints.url(view)
    return (
        body
        + f'''
    def test_a_token_lets_in_until_it_expires(self):
        access = self.obtain().json()["access"]
        self.client.credentials(HTTP_AUTHORIZATION=f"Bearer {{access}}")
        self.assertNotIn(self.client.get("{url}").status_code, (401, 403))
        expired = AccessToken.for_user(self.user)
        expired.set_exp(lifetime=-timedelta(seconds=1))
        for token in (expired, f"{{access}}x"):
            self.client.credentials(HTTP_AUTHORIZATION=f"Bearer {{token}}")
            self.assertEqual(self.client.get("{url}").status_code, {refused})
'''
    )


PLAYBOOKS = (
    Playbook(
        "web-tokens", "Log in to an API by JWT: access and refresh tokens, rotated where asked",
        "add JWT authentication to the API with simplejwt, 15 minute access tokens",
        "a token is obtained, used, exchanged; a wrong password and an expired token are refused, "
        "and a used refresh token where tokens are rotated", _fits, _run,
    ),
)  # fmt: skip
