"""Throttling of an API: all of it by user and by address, logins and single views by a scope."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import added_tests, endpoints
from django_pro.agent.needed import need
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView

_CLASSES = {
    "anon": "rest_framework.throttling.AnonRateThrottle",
    "user": "rest_framework.throttling.UserRateThrottle",
}
_DEFAULTS = {"anon": "60/minute", "user": "600/minute", "login": "10/minute"}
_PROXIES = 'int(os.environ.get("NUM_PROXIES", "0"))'
_RATE = re.compile(
    r"(\d[\d,]*)\s*(?:[a-z]+\s+){0,3}?(?:/|per|an?|each|every|within an?|in an?)\s*(?:one |1 )?"
    r"(s|sec|second|m|min|minute|h|hr|hour|d|day)s?\b"
)
_CLAUSE = re.compile(r"[,;.](?=\s|$)(?!\s*\d)|\b(?:and|but|while)\b")
_ANON = re.compile(r"anon|unauthenticated|guest|visitor|not logged|by ip|per ip|without login")
_USER = re.compile(r"user|logged|authenticated|account|member|customer")
_KEPT = re.compile(r"Refresh|Verify|Blacklist")
"""Views of tokens that ask for no password."""
_LOGIN_NAME = re.compile(r"(?i)log_?-?in|sign_?-?in|obtain|authtoken|session")
_BY_ADDRESS = r"(?:per|by|each|every|same|one|single|from an?) (?:client )?(?:ip\b|address|remote)"
_TOGETHER = (
    r"(?:over|across|for|on) (?:all|every)(?: of)?(?: the| our)? ?"
    r"(?:endpoints?|views?|urls?|routes?|of it|of them)(?: \w+){0,2} "
    r"(?:together|combined|in total|taken together|summed|as one)"
)
_WITH_LOGIN = (
    r"(?:log[- ]?in|sign[- ]?in)s?(?: endpoint| view)? (?:is |are )?(?:included|too|as well)\b"
    r"|(?:incl\w*\.?|even|also) (?:the |our )?(?:log[- ]?in|sign[- ]?in)"
)
_LOGIN = r"log[- ]?in|sign[- ]?in|token|auth(?:entication)? (?:view|endpoint)|password"


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    meant = said.has(
        r"throttl", r"rate[- ]?limit", r"limit\w* (?:the )?(?:number of )?(?:requests|calls|login)",
        rf"limit .{{0,60}}{_RATE.pattern}",
        r"(?:at most|up to|more than|only|maximum(?: of)?|max\.?) \d[\d,]* (?:\w+ )?"
        r"(?:requests|calls|times|attempts|hits|tries) ?(?:per|an?|each|every|/)",
    )  # fmt: skip
    if said.has(r"(?:create|implement|build|write|make) an? [\w ]{0,20}(?:view|page|form)"):
        return 0
    others = said.has("celery", "tasks? ", "model ", "marketplace")
    return 12 if meant and not (others and not said.has("throttl")) else 0


def _run(work: Work) -> Moments:
    yield from ()
    need(work, "rest_framework")
    files = SettingsFiles(work)
    rates = stated_rates(work.said.low)
    is_whole = _is_of_all(work.said, rates)
    for_login = not is_whole and re.search(rf"\b(?:{_LOGIN})", _without_people(work.said.low))
    own = endpoints.own(work, "api")
    by_url = {each.rstrip("/").lower() for each in work.said.urls}
    at_urls = [each for each in own if endpoints.url(each).rstrip("/").lower() in by_url]
    others = [each for each in own if not each.is_login]
    asked = [] if for_login or is_whole else at_urls or endpoints.named(work.said, others)
    logins = [
        each for each in work.web.views
        if each.is_login and each.kind == "api" and not _KEPT.search(each.view)
    ]  # fmt: skip
    if for_login:
        logins = at_urls or logins or _by_hand(work, own)
        if not logins:
            raise NotProvenError(
                "There is no login of REST framework among the project's URLs to throttle. "
                "Nothing is written. Django's own LoginView is throttled by a package such as "
                "django-axes, or by the proxy."
            )
    if work.said.text.strip() and re.search(r"per \d+ (?:sec|min|hour|day)", work.said.low):
        raise NotProvenError(
            "REST framework's rates are for one second, minute, hour or day. Nothing is written: "
            "say the rate for one of them, e.g. 30 per hour."
        )
    key, keep = "REST_FRAMEWORK", settings_file.with_key
    files.edit(key, lambda text: keep(text, key, ["NUM_PROXIES"], _PROXIES, wanted=[("os", "")]))
    if asked or for_login:
        return _some(work, files, asked or logins, rates, "login" if for_login else "")
    return _whole(work, files, [] if is_whole else logins, rates)


def _without_people(low: str) -> str:
    """Without the words for who has logged in, which name no login."""
    return re.sub(r"\b(?:not )?(?:signed|logged)[- ]?in\b|\bwithout (?:a )?login\b", " ", low)


def _is_of_all(said: Said, rates: dict[str, str]) -> bool:
    """Whether one rate is meant for all endpoints, logins among them."""
    if said.has(_TOGETHER):
        return True
    return {"anon", "user"} <= rates.keys() and said.has(_WITH_LOGIN)


def _by_hand(work: Work, own: list[WebView]) -> list[WebView]:
    """Views that the project lets users log in by: named so, and taking a POST."""
    taking = [each for each in own if "post" in each.methods and not each.arguments]
    found = [
        each for each in taking
        if _LOGIN_NAME.search(f"{endpoints.class_name(each)} {each.name} {endpoints.url(each)}")
    ]  # fmt: skip
    return found or endpoints.named(work.said, taking)


def stated_rates(low: str) -> dict[str, str]:
    """`anon`, `user`, or empty for all -> rate, as stated."""
    found: dict[str, str] = {}
    for match in _RATE.finditer(low):
        rate = f"{match[1].replace(',', '')}/{_unit(match[2])}"
        before = _CLAUSE.split(low[: match.start()])[-1]
        around = before + match[0] + _CLAUSE.split(low[match.end() :])[0]
        scope = "anon" if _ANON.search(around) else "user" if _USER.search(around) else ""
        found.setdefault(scope, rate)
    return found


def _unit(word: str) -> str:
    return {"s": "second", "m": "minute", "h": "hour", "d": "day"}[word[0]]


def _rate(files: SettingsFiles, scope: str, rate: str, *, stated: bool) -> str:
    """Writes the rate of a scope; the one that holds."""
    keys = ("DEFAULT_THROTTLE_RATES", scope)
    there = files.key("REST_FRAMEWORK", *keys)
    if isinstance(there, ast.Constant) and isinstance(there.value, str) and not stated:
        return there.value
    files.edit(
        "REST_FRAMEWORK",
        lambda text: settings_file.with_key(
            text, "REST_FRAMEWORK", keys, f'"{rate}"', replace=stated
        ),
    )
    return rate


def _whole(
    work: Work, files: SettingsFiles, logins: list[WebView], rates: dict[str, str]
) -> Outcome:
    """Default classes and rates, and a rate of its own for logins."""
    scopes = [each for each in _CLASSES if each in rates] or list(_CLASSES)
    assumed, held = [], {}
    for scope in scopes:
        stated = rates.get(scope) or rates.get("")
        files.edit(
            "REST_FRAMEWORK",
            lambda text, scope=scope: settings_file.with_key_item(  # type: ignore[misc]
                text, "REST_FRAMEWORK", "DEFAULT_THROTTLE_CLASSES", _CLASSES[scope]
            ),
        )
        held[scope] = _rate(files, scope, stated or _DEFAULTS[scope], stated=bool(stated))
        if not stated:
            assumed.append(f"The rate of {scope} is {held[scope]}.")
    told = ", ".join(f"{scope}: {rate}" for scope, rate in held.items())
    if logins:
        held["login"] = _throttled(work, files, logins, "login", rates={})[""].rate
        told += f"; logins: {held['login']}"
    view = endpoints.tried_by(endpoints.own(work, "api"))
    tests = [_test(work, "login", held["login"], logins[0])] if logins else []
    if view is not None:
        scope = "anon" if endpoints.is_open(view) and "anon" in held else "user"
        if scope in held:
            tests.append(_test(work, scope, held[scope], view))
        if scope == "anon" and "user" in held:
            tests.append(_test(work, "user", held["user"], view, is_user=True))
    if not tests:
        raise NotProvenError("No URL of the API can be requested to see a throttle at work.")
    return added_tests.proven(
        work, files.base if view is None else Path(view.path), "throttling", _module(work, tests),
        done=f"The API is throttled: {told}. {_TOLD}", already=f"It is throttled already: {told}.",
        assumed=tuple(assumed),
    )  # fmt: skip


_TOLD = (
    "Beyond that it answers 429 with `Retry-After`. Addresses are those of the connection: behind "
    "a proxy, set NUM_PROXIES in the environment. The counts live in the default cache, which has "
    "to be shared where there is more than one process."
)


def _some(
    work: Work, files: SettingsFiles, views: list[WebView], rates: dict[str, str], scope: str
) -> Outcome:
    """A scope of their own for logins, or for the views that are named."""
    name = scope or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", endpoints.class_name(views[0])).lower()
    name = re.sub(r"_?(api)?_?(view|viewset|view_set)$", "", name) or "scoped"
    held = _throttled(work, files, views, name, rates)
    plain = [each for each in views if not each.arguments]
    view = views[0] if scope else endpoints.tried_by(plain)
    view = view or next((each for each in plain if "post" in each.methods), None)
    if view is None:
        raise NotProvenError("No URL of the view can be requested to see its throttle at work.")
    shown = ", ".join(endpoints.url(each) for each in views[:5])
    is_for_all = len(held) == 1 and "" in held
    tests = [
        _test(work, each.scope, each.rate, view, is_user=None if is_for_all else kind == "user")
        for kind, each in held.items()
        if kind != "anon" or endpoints.is_open(view)
    ]
    if not tests:
        raise NotProvenError(f"Nobody reads {shown} without a login: there is no such rate to see.")
    beside = Path(view.path) if work.original.is_own(view.path) else Path(work.original.urlconf)
    told = " and ".join(f"{each.rate} by one {_by(work, kind)}" for kind, each in held.items())
    return added_tests.proven(
        work, beside, f"{name}_throttle", _module(work, tests),
        done=f"{shown} can be requested {told}. {_TOLD}",
        already=f"{shown} is throttled already: {told}.",
        assumed=() if rates else (f"The rate is {held[''].rate}.",),
    )  # fmt: skip


def _by(work: Work, kind: str) -> str:
    return {"anon": "address without a login", "user": "user"}.get(kind) or _whose(work)


def _whose(work: Work) -> str:
    return "address" if work.said.has(_BY_ADDRESS) else "user or address"


@dataclass(frozen=True, slots=True)
class _Scope:
    """A scope of REST_FRAMEWORK, the rate that holds for it, and its class."""

    scope: str
    rate: str
    holder: str
    base: str
    told: str
    key: str = ""


def _scopes(
    work: Work, files: SettingsFiles, name: str, rates: dict[str, str]
) -> dict[str, _Scope]:
    """By `anon`, `user`, or empty for all alike; the rates are written into the settings."""
    wanted: dict[str, str] = {each: rates[each] for each in ("anon", "user") if each in rates}
    is_of_visitors = set(wanted) == {"anon"} and name != "login"
    if work.said.has(_BY_ADDRESS) or (len(wanted) < 2 and not is_of_visitors):
        wanted = {"": next(iter(rates.values()), "")}
    found: dict[str, _Scope] = {}
    for kind, stated in wanted.items():
        scope = f"{name}_{kind}" if kind else name
        rate = _rate(files, scope, stated or _DEFAULTS["login"], stated=bool(stated))
        holder = "".join(part.capitalize() for part in scope.split("_")) + "RateThrottle"
        if kind == "anon":
            base, told, key = "AnonRateThrottle", "Counts who has no login, by address.", ""
        elif kind == "user":
            base, told, key = "UserRateThrottle", "Counts users, and nobody else.", _USERS
        elif work.said.has(_BY_ADDRESS):
            base, told, key = "SimpleRateThrottle", "Counts by address, whoever is logged in.", _KEY
        else:
            base, key = "UserRateThrottle", ""
            told = "Counts by user, and by address where nobody is logged in."
        found[kind] = _Scope(scope, rate, holder, base, told, key)
    return found


def _throttled(
    work: Work, files: SettingsFiles, views: list[WebView], name: str, rates: dict[str, str]
) -> dict[str, _Scope]:
    """Gives views throttles of their own."""
    held = _scopes(work, files, name, rates)
    own = Path(work.original.urlconf).parent / "throttling.py"
    text = work.copy.read(own) if work.copy.exists(own) else _HEAD
    written = text
    for each in held.values():
        source = f'''class {each.holder}({each.base}):
    """{each.told}"""

    scope = "{each.scope}"
{each.key}'''
        written = class_edit.with_class(written, source, [("rest_framework.throttling", each.base)])
    try:
        for view in views:
            _give(work, view, [each.holder for each in held.values()], own)
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    if not work.copy.exists(own) or text != written:
        work.copy.write(own, written)
    return held


_KEY = """
    def get_cache_key(self, request, view):
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}
"""
_USERS = """
    def get_cache_key(self, request, view):
        if not request.user.is_authenticated:
            return None
        return super().get_cache_key(request, view)
"""
_HEAD = '"""How often who may ask."""\n'


def _give(work: Work, view: WebView, throttles: Sequence[str], file: Path) -> None:
    """`throttle_classes` in the view's class, or where a library's view stands among the URLs."""
    name = endpoints.class_name(view)
    listed = ", ".join(throttles)
    if work.original.is_own(view.path):
        source = work.copy.read(view.path)
        if f"def {name}(" in source:
            _give_function(work, view, throttles, file)
            return
        module = endpoints.module_for(work, view.path, file)
        wanted = [(module, each) for each in throttles]
        new = class_edit.with_attribute(source, name, "throttle_classes", f"[{listed}]", wanted)
        work.copy.write(view.path, new)
        return
    for path in sorted(Path(work.original.root).rglob("*url*.py")):
        if not work.original.is_own(str(path)):
            continue
        content = work.copy.read(path)
        text = SourceText(content)
        for node in ast.walk(text.tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "as_view"
                and ast.unparse(node.func.value).rpartition(".")[2] == name
            ):
                if any(each.arg == "throttle_classes" for each in node.keywords):
                    return
                end = text.end(node) - 1
                gap = ", " if node.keywords else ""
                module = endpoints.module_for(work, path, file)
                wanted = [(module, each) for each in throttles]
                splice = Splice(end, end, f"{gap}throttle_classes=[{listed}]")
                work.copy.write(path, settings_file.imported(text.spliced([splice]), wanted))
                return
    raise EditError(f"{name}.as_view() stands in no file of URLs of the project")


def _give_function(work: Work, view: WebView, throttles: Sequence[str], file: Path) -> None:
    """`@throttle_classes`, below `@api_view`."""
    text = SourceText(work.copy.read(view.path))
    name = endpoints.class_name(view)
    for node in ast.walk(text.tree):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            if any("throttle_classes" in ast.unparse(each) for each in node.decorator_list):
                return
            start = text.offset(node.lineno, node.col_offset)
            listed = ", ".join(throttles)
            line = f"@throttle_classes([{listed}]){text.newline}{text.margin(start)}"
            module = endpoints.module_for(work, view.path, file)
            wanted = [(module, each) for each in throttles]
            wanted.append(("rest_framework.decorators", "throttle_classes"))
            new = text.spliced([Splice(start, start, line)])
            work.copy.write(view.path, settings_file.imported(new, wanted))
            return
    raise EditError(f"there is no function {name}")


_ADDRESSES = """\
            forged = client.{method}("{url}"{given}, HTTP_X_FORWARDED_FOR="198.51.100.9")
            elsewhere = client.{method}("{url}"{given}, REMOTE_ADDR="198.51.100.9")
        self.assertEqual(forged.status_code, 429)
        self.assertNotEqual(elsewhere.status_code, 429)
"""


def _test(work: Work, scope: str, rate: str, view: WebView, *, is_user: bool | None = None) -> str:
    """`is_user`: whether the requests have a login; where the view wants one, when it is None."""
    method = "get" if "get" in view.methods and not view.is_login else "post"
    client = "client = APIClient()"
    if is_user is None:
        is_user = scope != "anon" and not view.is_login and not endpoints.is_open(view)
    if is_user:
        user = added_tests.user_source(work)
        client += f"\n        client.force_authenticate({user})"
    body = ', {}, format="json"' if method == "post" else ""
    name = re.sub(r"\W+", "_", scope)
    again = ""
    known = work.original.settings.get("REST_FRAMEWORK", {})
    if not is_user and work.said.has(_BY_ADDRESS) and "NUM_PROXIES" not in known:
        given = body or ", None"
        again = _ADDRESSES.format(method=method, url=endpoints.url(view), given=given)
    return f'''
    def test_{name}_is_throttled(self):
        self.assertEqual(SimpleRateThrottle.THROTTLE_RATES["{scope}"], "{rate}")
        {client}
        with mock.patch.dict(SimpleRateThrottle.THROTTLE_RATES, {{"{scope}": "2/hour"}}):
            responses = [client.{method}("{endpoints.url(view)}"{body}) for _ in range(3)]
{again}        self.assertNotIn(429, [response.status_code for response in responses[:2]])
        self.assertEqual(responses[2].status_code, 429)
        self.assertGreater(int(responses[2]["Retry-After"]), 0)
'''


def _module(work: Work, tests: list[str]) -> str:
    set_up = """
    def setUp(self):
        cache.clear()
        self.addCleanup(cache.clear)
"""
    return added_tests.module(
        "Who asks too often is told to wait.", "ThrottlingTests", set_up + "".join(tests), [], work,
        decorated=_IN_MEMORY,
    )  # fmt: skip


_IN_MEMORY = """@override_settings(
    CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
)
"""

PLAYBOOKS = (
    Playbook(
        "throttling", "Throttle an API, its logins, or single views of it",
        "throttle anonymous API users to 100 requests an hour",
        "requests are sent until one is answered 429; without the change none is", _fits, _run,
    ),
)  # fmt: skip
