"""Answers to pages of other origins, with django-cors-headers."""

from __future__ import annotations

import re
from pathlib import Path

from django_pro.agent import added_tests, endpoints
from django_pro.agent.needed import need, need_app
from django_pro.agent.requirements_files import name_package
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, Playbook, Work
from django_pro.edits import settings_file

_MIDDLEWARE = "corsheaders.middleware.CorsMiddleware"
_ANSWERING = (
    "whitenoise.middleware.WhiteNoiseMiddleware", "django.middleware.common.CommonMiddleware",
)  # fmt: skip
_FROM_ENVIRONMENT = (
    '[\n    origin for origin in os.environ.get("CORS_ALLOWED_ORIGINS", "").split(",") if origin\n]'
)
_ORIGIN = re.compile(r"https?://[\w.-]+(?::\d+)?|\blocalhost(?::\d+)?|\b127\.0\.0\.1(?::\d+)?")
_DOMAIN = re.compile(
    r"(?<![\w./@-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|de|fr|eu|co|ch|uk)\b"
)
_NOT_ASKING = re.compile(
    r"\b(?:fetch|xmlhttprequest|request|resource) at\s+['\"`]?https?://[^\s'\"`]+"
    r"|\bnot (?:for|from|to)\s+['\"`]?https?://[^\s'\"`]+", re.IGNORECASE,
)  # fmt: skip
"""Whose API it is in the error of a browser, and who is not to read it."""
_COOKIES = r"(?:credential|cookie|session)s?\b"
_WITHOUT = (
    r"(?:\bno|\bnot|n't|\bnever|\bwithout|\bnor|\bneither|\bomit\w*|\bdisabl\w+|\bdrop\w*)\b"
    rf"(?:\s+(?!because|since|as\b|but|and\b|with\b)[\w'-]+){{0,4}}?\s+(?:{_COOKIES})"
    rf"|{_COOKIES}(?:\s+\w+)?(?:\s+not\b|\s+never\b|n't\b|\s+(?:stay |are |is )?(?:off|disabled)\b)"
    r"|\bcookie-?(?:less|free)\b|credentials['\"]?\s*[:=]\s*['\"]?(?:omit|false)"
)
_LISTS = ("CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST")
_ALL = ("CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL")


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    if said.has("fastapi", "where does", "modulenotfound", "no module"):
        return 0
    is_named = said.has(
        r"cors\b", "cors_allow", r"cross[- ]origin", r"corsheaders", r"access-control-allow"
    )
    if is_named and not said.has(r"(?:create|build|write|make|implement|generate)\b.{0,40}\bapi\b"):
        return 16
    is_told = said.has(r"https?://") and said.has(r"api\b", r"endpoints?\b") and said.has(
        r"(?:another|other|different|foreign|own) (?:sub)?(?:domain|origin)",
        r"(?:that|this|these|those|only|no other|following) origins?\b", r"blocked",
        r"from the browser", r"with credentials",
    )  # fmt: skip
    return 13 if is_named or (is_told and said.has(*_CALLERS)) else 0


_CALLERS = (
    r"front-?end", r"browser", r"react", r"vue", r"angular", r"svelte", r"spa\b", r"origins?",
    r"single[- ]page", r"widget", r"javascript",
)  # fmt: skip


def _origins(said: Said) -> list[str]:
    """Those that the request names; of a domain alone, by https."""
    text = _NOT_ASKING.sub(" ", said.text)
    found = _ORIGIN.findall(text)
    rest = _ORIGIN.sub(" ", text.lower())
    found += [each for each in _DOMAIN.findall(rest) if each != "django-cors-headers"]
    whole = []
    for each in found:
        local = each.startswith(("localhost", "127."))
        whole.append(each if "://" in each else f"http{'' if local else 's'}://{each}")
    return list(dict.fromkeys(whole))


def _credentials(said: Said) -> bool | None:
    """Whether cookies are to be sent along; None where nothing is said of them."""
    rest = re.sub(_WITHOUT, " ", said.low)
    if re.search(rf"\b{_COOKIES}", rest):
        return True
    return None if rest == said.low else False


def _run(work: Work) -> Moments:
    yield from ()
    need(work, "corsheaders")
    files = SettingsFiles(work)
    origins = _origins(work.said)
    need_app(files, "corsheaders")
    if _MIDDLEWARE not in work.original.settings.get("MIDDLEWARE", ()):
        known = [str(each) for each in work.original.settings.get("MIDDLEWARE", ())]
        before = [each for each in _ANSWERING if each in known] or known[:1]
        files.edit(
            "MIDDLEWARE",
            lambda text: settings_file.with_item(text, "MIDDLEWARE", _MIDDLEWARE, before=before),
        )
    for name in _ALL:
        if files.holding(name) is not None:
            files.edit(name, lambda text, name=name: settings_file.with_value(text, name, "False"))  # type: ignore[misc]
    name = next((each for each in _LISTS if files.holding(each) is not None), _LISTS[0])
    told = _allow(work, files, name, origins)
    credentials = _credentials(work.said)
    if credentials is False and files.holding("CORS_ALLOW_CREDENTIALS") is not None:
        files.edit(
            "CORS_ALLOW_CREDENTIALS",
            lambda text: settings_file.with_value(text, "CORS_ALLOW_CREDENTIALS", "False"),
        )
    if credentials:
        files.edit(
            "CORS_ALLOW_CREDENTIALS",
            lambda text: settings_file.with_value(text, "CORS_ALLOW_CREDENTIALS", "True"),
        )
        for origin in origins:
            _list(files, "CSRF_TRUSTED_ORIGINS", origin)
    name_package(work, "corsheaders")
    view = endpoints.tried_by(endpoints.own(work, "api"))
    url = endpoints.url(view) if view is not None else "/"
    return added_tests.proven(
        work, Path(view.path) if view is not None else Path(work.original.urlconf), "cors",
        _module(work, name, origins, url, credentials=bool(credentials)),
        done=f"{told} Others get no Access-Control-Allow-Origin.",
        already=f"It is so already. {told}",
    )  # fmt: skip


def _allow(work: Work, files: SettingsFiles, name: str, origins: list[str]) -> str:
    if origins:
        if work.said.has("only") and files.holding(name) is not None:
            listed = "".join(f'    "{each}",\n' for each in origins)
            files.edit(name, lambda text: settings_file.with_value(text, name, f"[\n{listed}]"))
        else:
            for origin in origins:
                _list(files, name, origin)
        return f"Pages of {', '.join(origins)} may read what this project answers."
    if files.holding(name) is None:
        work.assumed.append("The origins come from the environment; without it there are none.")
        files.edit(
            name,
            lambda text: settings_file.with_value(text, name, _FROM_ENVIRONMENT, [("os", "")]),
        )
        return (
            "Pages of the origins in the environment's CORS_ALLOWED_ORIGINS (comma separated) "
            "may read what this project answers; without it there are none."
        )
    return f"Pages of the origins in {name} may read what this project answers."


def _list(files: SettingsFiles, name: str, item: str) -> None:
    if files.holding(name) is None:
        files.edit(name, lambda text: settings_file.with_value(text, name, f'[\n    "{item}",\n]'))
    else:
        files.edit(name, lambda text: settings_file.with_item(text, name, item))


def _module(work: Work, name: str, origins: list[str], url: str, *, credentials: bool) -> str:
    allowed = origins or ["https://app.example.com"]
    decorated = "" if origins else f'@override_settings({name}=["{allowed[0]}"])\n'
    listed = ", ".join(f'"{each}"' for each in allowed)
    with_cookies = (
        '            self.assertEqual(response["Access-Control-Allow-Credentials"], "true")\n'
        if credentials else ""
    )  # fmt: skip
    body = f'''
    def preflight(self, origin):
        return self.client.options(
            "{url}", HTTP_ORIGIN=origin, HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET"
        )

    def test_origins_that_are_allowed(self):
        for origin in [{listed}]:
            response = self.preflight(origin)
            self.assertEqual(response.status_code, 200)
            self.assertEqual(response["Access-Control-Allow-Origin"], origin)
{with_cookies}
    def test_other_origins(self):
        for origin in ["https://elsewhere.example", "null"]:
            self.assertNotIn("Access-Control-Allow-Origin", self.preflight(origin))
'''
    return added_tests.module(
        "Which origins may read answers.", "CrossOriginTests", body, [], work, decorated=decorated
    )


PLAYBOOKS = (
    Playbook(
        "cross-origin", "CORS: let pages of named origins read the API",
        "enable CORS for https://app.example.com only",
        "a preflight of an allowed origin is answered, that of another one is not", _fits, _run,
    ),
)  # fmt: skip
