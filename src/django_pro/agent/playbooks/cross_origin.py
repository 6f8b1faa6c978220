"""Answers to pages of other origins, with django-cors-headers."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import added_tests, cors_options, cors_said, endpoints
from django_pro.agent.cors_said import Options
from django_pro.agent.needed import need, need_app
from django_pro.agent.requirements_files import name_package
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.edits import settings_file
from django_pro.sandbox import module_of

_MIDDLEWARE = "corsheaders.middleware.CorsMiddleware"
_ANSWERING = (
    "whitenoise.middleware.WhiteNoiseMiddleware", "django.middleware.common.CommonMiddleware",
)  # fmt: skip
_FROM_ENVIRONMENT = (
    '[\n    origin for origin in os.environ.get("CORS_ALLOWED_ORIGINS", "").split(",") if origin\n]'
)
_ORIGIN = re.compile(r"https?://[\w.-]+(?::\d+)?|\blocalhost(?::\d+)?|\b127\.0\.0\.1(?::\d+)?")
_DOMAIN = re.compile(
    r"(?<![\w./@-])(?!(?:\w+\.)*settings\.)(?:[a-z0-9-]+\.)+"
    r"(?:com|org|net|io|dev|app|de|fr|eu|co|ch|uk|at|nl|be|es|se|pl|us"
    r"|ca|au|info|edu|gov|cloud|tech|shop|site|online|store|example|test|local|localhost)\b"
    r"(?![\w.]|/\w)"
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
    text = cors_said.without_patterns(_NOT_ASKING.sub(" ", said.text))
    found = [each.rstrip(".-") for each in _ORIGIN.findall(text)]
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
    options = cors_said.options(work.said)
    origins = _origins(work.said)
    local = _of_development(work.said, origins)
    origins = [each for each in origins if each not in local]
    credentials = _credentials(work.said)
    is_open = options.everybody and not origins and not options.patterns
    _refuse(work.said, credentials, is_open=is_open)
    developing = _development(work, files) if local else None
    need_app(files, "corsheaders")
    if _MIDDLEWARE not in work.original.settings.get("MIDDLEWARE", ()):
        known = [str(each) for each in work.original.settings.get("MIDDLEWARE", ())]
        before = [each for each in _ANSWERING if each in known] or known[:1]
        files.edit(
            "MIDDLEWARE",
            lambda text: settings_file.with_item(text, "MIDDLEWARE", _MIDDLEWARE, before=before),
        )
    if is_open:
        _set(files, _ALL[0], "True")
    else:
        for each in _ALL:
            if files.holding(each) is not None:
                _set(files, each, "False")
    name = next((each for each in _LISTS if files.holding(each) is not None), _LISTS[0])
    told = "Pages of all origins may read what this project answers." if is_open else ""
    if not is_open and (origins or not (local or options.patterns)):
        told = _allow(work, files, name, origins, options.variable)
    if options.patterns:
        alone = work.said.has("only")
        cors_options.with_patterns(files, options.patterns, alone=alone)
        told = (
            f"{told} Pages of origins that match {', '.join(options.patterns)} may read it.".strip()
        )
    if developing is not None:
        told = f"{told} {_allow_there(work, files, name, local, developing)}".strip()
    told = " ".join([told, *cors_options.write(work, files, options)])
    if credentials is False and files.holding("CORS_ALLOW_CREDENTIALS") is not None:
        _set(files, "CORS_ALLOW_CREDENTIALS", "False")
    if credentials:
        _set(files, "CORS_ALLOW_CREDENTIALS", "True")
        for origin in origins:
            _list(files, "CSRF_TRUSTED_ORIGINS", origin)
        if developing is not None:  # after what production trusts, which it goes on from
            _allow_there(work, files, "CSRF_TRUSTED_ORIGINS", local, developing)
    name_package(work, "corsheaders")
    # What is allowed where DEBUG is on can't be seen where it is off.
    shown = local if files.is_split or work.original.settings.get("DEBUG") else []
    if shown and files.is_split and _tests_load_others(work, files):
        _see_there(work, name, local)
        shown = []
    view = endpoints.tried_by(endpoints.own(work, "api"))
    text = _module(
        work, name, [*origins, *shown], options, credentials=bool(credentials), is_open=is_open
    )
    others = "" if is_open else " Others get no Access-Control-Allow-Origin."
    return added_tests.proven(
        work, Path(view.path) if view is not None else Path(work.original.urlconf), "cors", text,
        done=f"{told}{others}", already=f"It is so already. {told}",
    )  # fmt: skip


def _set(files: SettingsFiles, name: str, value: str) -> None:
    files.edit(name, lambda text: settings_file.with_value(text, name, value))


def _refuse(said: Said, credentials: bool | None, *, is_open: bool) -> None:
    """What is not written here.

    Raises:
        NotProvenError: all origins would act with the cookies of a user, or one is to be removed.
    """
    if is_open and credentials:
        raise NotProvenError(
            "With cookies and all origins any page could act as the user who looks at it. Nothing "
            "is written: name the origins that may."
        )
    if is_open and re.search(_LOCAL, said.text, re.IGNORECASE):
        raise NotProvenError(
            "All origins in development alone: name those that you develop with, e.g. "
            "http://localhost:3000, and they are allowed there. Nothing is written."
        )
    if said.has(rf"(?:remov\w+|delet\w+|drop|no longer allow|revok\w+) (?:\w+ ){{0,4}}{_SCHEME}"):
        raise NotProvenError(
            "An origin is taken away by hand: out of CORS_ALLOWED_ORIGINS. Nothing is written."
        )


_SCHEME = r"['\"`]?https?://"


def _allow(work: Work, files: SettingsFiles, name: str, origins: list[str], variable: str) -> str:
    if variable:
        usual = ",".join(origins)
        value = _FROM_ENVIRONMENT.replace('"CORS_ALLOWED_ORIGINS", ""', f'"{variable}", "{usual}"')
        files.edit(name, lambda text: settings_file.with_value(text, name, value, [("os", "")]))
        return (
            f"Pages of the origins in the environment's {variable} (comma separated) may read what "
            f"this project answers; without it {usual or 'none'}."
        )
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


_LOCAL = (
    r"(?:(?:for|in|with|during|under|on|using|only|while|when) (?:the |our |my |local )*"
    r"(?:dev(?:elop\w*)?|local|debug)\b(?! (?:front|server at|api))|\blocally\b"
    r"|\b(?:dev(?:elop\w*)?|local) (?:settings|environment|setup|config\w*|mode|machines?)"
    r"|\bnot (?:in|for|on|with) (?:the )?prod(?:uction)?\b)"
)
_CLAUSE = re.compile(
    rf"(?<=[.;!?])\s+|,? \bbut (?!not\b|(?:only |just ){_LOCAL})|,? \bwhile\b", re.IGNORECASE
)
"""`an origin, but only in development` is one clause."""


def _of_development(said: Said, origins: list[str]) -> list[str]:
    """Those of the origins that the request allows in development alone: named beside it, and
    nearer to it than others are."""
    found = []
    for clause in _CLAUSE.split(said.text):
        held = [each for each in origins if each in clause or each.partition("//")[2] in clause]
        places = [each.start() for each in re.finditer(_LOCAL, clause, re.IGNORECASE)]
        if not places:
            continue
        at = {each: clause.find(each.partition("//")[2]) for each in held}
        is_safe = {each: _is_of_a_machine(each) for each in held}
        # Of several it is those of a developer's machine; a public one is meant if it is alone.
        found += [each for each in at if is_safe[each] or len(at) == 1]
    return list(dict.fromkeys(found))


def _is_of_a_machine(origin: str) -> bool:
    return re.search(r"//(?:localhost|127\.|\[::1\]|[\w.-]+\.(?:local|test)\b)", origin) is not None


def _development(work: Work, files: SettingsFiles) -> Path:
    """The settings that development alone uses; where there is one module, that one.

    Raises:
        NotProvenError: no module of several is known to be development's alone.
    """
    first = files.paths[0]
    if not files.is_split:
        return first
    served = [Path(work.original.root).rglob(each) for each in ("wsgi.py", "asgi.py")]
    used = " ".join(work.copy.read(path) for each in served for path in each)
    module = module_of(Path(work.original.root), first)
    if first == files.base or re.search(rf"[\"']{re.escape(module)}[\"']", used):
        raise NotProvenError(
            "Which settings are development's alone is not known: production may load "
            f"{work.copy.name(first)} as well. Nothing is written."
        )
    return first


def _allow_there(
    work: Work, files: SettingsFiles, name: str, origins: list[str], path: Path
) -> str:
    """Adds origins to the list where the project is developed; what is told of it."""
    text = files.text(path)
    listed = ", ".join(settings_file.quoted(each, text) for each in origins)
    has_base = files.holding(name) is not None
    given = settings_file.names(text).get(name)
    known = [each for each in origins if given is not None and each in ast.unparse(given)]
    told = f"{', '.join(origins)} may with the settings of development"
    if len(known) == len(origins):
        return f"{told}."
    if files.is_split and name in settings_file.names(text):
        for origin in origins:
            _list(files, name, origin)
    elif files.is_split:
        start = f"*{name}, " if has_base else ""
        mark = "  # noqa: F405" if has_base else ""
        line = f"{name} = [{start}{listed}]{mark}"
        work.copy.write(path, f"{text.rstrip()}\n\n{line}\n")
    else:
        if "DEBUG" not in settings_file.names(text):
            raise NotProvenError(
                "The settings are in one module, and no DEBUG of it tells development from "
                "production. Nothing is written."
            )
        line = f"{name} += [{listed}]" if has_base else f"{name} = [{listed}]"
        work.copy.write(path, f"{text.rstrip()}\n\nif DEBUG:\n    {line}\n")
        told = f"{', '.join(origins)} may where DEBUG is on"
    code, log = work.manage("check")
    if code:
        raise NotProvenError(f"The settings do not load with the change: {log[-300:]}")
    return f"{told} ({work.copy.name(path)}), and not in production."


def _tests_load_others(work: Work, files: SettingsFiles) -> bool:
    """Whether the project names, where its tests are started, settings that are not those of
    development."""
    root = Path(work.original.root)
    own = module_of(root, files.paths[0])
    text = " ".join(
        work.copy.read(root / each) for each in _STARTS if work.copy.exists(root / each)
    )
    package = re.escape(own.rpartition(".")[0])
    return any(each != own for each in re.findall(rf"\b{package}\.\w*test\w*", text))


_STARTS = ("manage.py", "pytest.ini", "pyproject.toml", "setup.cfg", "tox.ini", "Makefile",
           "conftest.py")  # fmt: skip


def _see_there(work: Work, name: str, origins: list[str]) -> None:
    """Sees that the settings of development, loaded, list the origins.

    Raises:
        NotProvenError: they do not.
    """
    look = f"from django.conf import settings; assert {{*{origins!r}}} <= {{*settings.{name}}}"
    code, log = work.manage("shell", "-c", look)
    if code:
        raise NotProvenError(f"The settings of development do not list them: {log[-300:]}")


def _list(files: SettingsFiles, name: str, item: str) -> None:
    if files.holding(name) is None:
        files.edit(name, lambda text: settings_file.with_value(text, name, f'[\n    "{item}",\n]'))
    else:
        files.edit(name, lambda text: settings_file.with_item(text, name, item))


def _module(
    work: Work, name: str, origins: list[str], options: Options, *, credentials: bool, is_open: bool
) -> str:
    matched = [cors_options.alike(each) for each in options.patterns]
    allowed = [*origins, *(origin for origin, _ in matched)]
    others = [
        "https://elsewhere.example",
        "null",
        *(each for _, found in matched for each in found),
    ]
    given = allowed or ["https://app.example.com"]
    decorated = ""
    if not allowed and not is_open:
        decorated = f'@override_settings({name}=["{given[0]}"])\n'
    listed = ", ".join(f'"{each}"' for each in given)
    refused = ", ".join(f'"{each}"' for each in others)
    places = cors_options.shown(work, options)
    with_cookies = (
        '            self.assertEqual(response["Access-Control-Allow-Credentials"], "true")\n'
        if credentials else
        '            self.assertNotIn("Access-Control-Allow-Credentials", response)\n'
        if _credentials(work.said) is False else ""
    )  # fmt: skip
    expected = '"*"' if is_open else "origin"
    body = f'''
    def preflight(self, origin):
        return self.client.options(
            "{places.inside}", HTTP_ORIGIN=origin, HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET"
        )

    def test_origins_that_are_allowed(self):
        for origin in [{listed}]:
            response = self.preflight(origin)
            self.assertEqual(response.status_code, 200)
            self.assertEqual(response["Access-Control-Allow-Origin"], {expected})
{with_cookies}'''
    if not is_open:
        body += f"""
    def test_other_origins(self):
        for origin in [{refused}]:
            self.assertNotIn("Access-Control-Allow-Origin", self.preflight(origin))
"""
    body += cors_options.tests(options, places, given[0])
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
