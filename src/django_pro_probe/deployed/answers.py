"""Requests through the whole middleware of the settings, to views that are added for them.

The views do no more than views do: one opens a session and takes a CSRF token, one fails, one is an
`APIView` that declares nothing. All else about the answers is the project's.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django_pro_probe import places
from django_pro_probe.boot import text_of

Event = dict[str, Any]

_WORD = "django-pro-was-here"
_MESSAGE = "the vault 7f3a did not open"
"""Of the exception that the failing views raise; it stands in no page by itself."""
_FOREIGN = "evil.example"
_URLCONF = "django_pro_probe_urlconf"
_MOST_ORIGINS = 14
_SHARED = frozenset(
    {"herokuapp.com", "vercel.app", "netlify.app", "github.io", "pages.dev", "onrender.com",
     "web.app", "firebaseapp.com", "fly.dev", "azurewebsites.net", "ngrok.io", "ngrok.app",
     "ngrok-free.app", "pythonanywhere.com", "railway.app", "up.railway.app", "appspot.com",
     "run.app", "elasticbeanstalk.com", "amazonaws.com", "cloudfront.net", "trycloudflare.com",
     "gitpod.io", "ondigitalocean.app", "azurestaticapps.net", "workers.dev", "glitch.me",
     "repl.co", "replit.app", "deta.dev", "koyeb.app", "northflank.app", "cloudapp.net"}
)  # fmt: skip
"""Domains below which anyone may have a name."""
_SIGN_OF_LIFE = re.compile(
    r"(?:[a-z0-9]+[-_.])*(?:health|heart|read[iy]|alive|live|ping|status|up|metrics|version|monitor"
    r"|probe)(?:z|y|ness|beat|ing|er)?(?:[-_.]?(?:checks?|probes?|json|txt))*"
    r"|checks?|ht|robots\.txt|\.well-known|acme.*"
)
"""A folder or page of a path that tells whether the site is well."""
_ARGUMENT = re.compile(r"<(?:(\w+):)?\w+>|\(\?P<\w+>[^()]*\)")
_UUID = "6f1c2a0e-5b7d-4e39-9a41-0c8d2f6b7e53"
_DEBUG_PAGES = (
    "re seeing this error because you have <code>DEBUG = True</code>",  # django/views/templates
)


def sent(not_checked: list[str]) -> Iterator[Event]:
    """Every request, and its answer."""
    try:
        sender = Sender()
    except Exception as error:
        not_checked.append(f"answers: {type(error).__name__}: {text_of(error)}")
        return
    first = sender.send("page", "GET", "page/")
    if first["failure"]:
        sender.make_tables()
        first = sender.send("page", "GET", "page/")
    if not first["reached"]:
        why = first["failure"] or f"answered {first['status']}"
        not_checked.append(f"a page under these settings: {why}")
    yield first
    yield sender.send("plain", "GET", "page/", secure=False)
    yield sender.send("foreign", "GET", "page/", host=_FOREIGN)
    for host in sender.neighbours()[:1]:
        yield sender.send("neighbour", "GET", "page/", host=host)
    for path in sender.exempt_paths()[:1]:
        yield sender.send("exempt", "GET", path, secure=False, absolute=True)
    yield sender.send("error", "GET", "error/")
    yield sender.send("csrf", "POST", "page/", check_csrf=True)
    if sender.has_api:
        yield sender.send("api", "GET", "api/open/")
        yield sender.send("api error", "GET", "api/error/")
        yield sender.send("html", "GET", "api/open/", extra={"HTTP_ACCEPT": "text/html"})
    if sender.proxy is not None:
        name, value = sender.proxy
        extra = {name: value}
        yield sender.send(
            "spoofed", "GET", "page/", secure=False, extra=extra, note=f"{name}: {value}"
        )
    yield from sender.source_served()
    for origin in sender.origins():
        for path in sender.shared_paths():
            extra, note = {"HTTP_ORIGIN": origin}, f"Origin: {origin}"
            answer = sender.send("origin", "GET", path, extra=extra, note=note, absolute=True)
            if any(each["name"].startswith("access-control-") for each in answer["headers"]):
                yield answer
                break


class Sender:
    """Django's test client on the project's URLconf and ours."""

    def __init__(self) -> None:
        from django.conf import settings

        self.settings = settings
        self.proxy: tuple[str, str] | None = None
        proxy = getattr(settings, "SECURE_PROXY_SSL_HEADER", None)
        if isinstance(proxy, (tuple, list)) and len(proxy) == 2:
            self.proxy = str(proxy[0]), str(proxy[1])
        self.host = _host(settings)
        self.session = str(getattr(settings, "SESSION_COOKIE_NAME", "sessionid"))
        self.csrf = str(getattr(settings, "CSRF_COOKIE_NAME", "csrftoken"))
        self.has_api = _install_views(settings)

    def send(
        self,
        name: str,
        method: str,
        path: str,
        *,
        secure: bool = True,
        host: str = "",
        extra: dict[str, str] | None = None,
        check_csrf: bool = False,
        note: str = "",
        absolute: bool = False,
    ) -> Event:
        """Sends it, by https unless told otherwise; each request has a client of its own."""
        from django.test.client import Client

        client = Client(raise_request_exception=False, enforce_csrf_checks=check_csrf)
        meta = {"HTTP_HOST": host or self.host, **(extra or {})}
        # A name without HTTP_ is that of no header: no request can have it.
        if secure and self.proxy is not None and self.proxy[0].startswith("HTTP_"):
            meta.setdefault(*self.proxy)
        scheme = "https" if secure else "http"
        target = path if absolute else f"/{_WORD}/{path}"
        url = f"{scheme}://{meta['HTTP_HOST']}{target}"
        told = {"name": name, "method": method, "url": url, "sent": note, "status": 0}
        told |= {"headers": [], "cookies": [], "reached": False, "debug": False, "failure": ""}
        told |= {"leaks": "", "path": "", "line": 0}
        try:
            with _telling() as tellers:
                response = client.generic(method, target, secure=secure, **meta)
        except Exception as error:
            return {**told, "failure": f"{type(error).__name__}: {text_of(error)}"}
        failure = getattr(response, "exc_info", None)
        if failure and failure[1] is not None and not isinstance(failure[1], ExpectedError):
            told["failure"] = f"{failure[0].__name__}: {text_of(failure[1])}"
        body = b"" if response.streaming else response.content
        text = body[:400_000].decode("utf-8", "replace")
        return {
            **told,
            "status": response.status_code,
            "headers": [
                {"name": key.lower(), "value": str(value)[:500]}
                for key, value in response.headers.items()
            ],
            "cookies": [self._cookie(each) for each in response.cookies.values()],
            "reached": _WORD in text and response.status_code == 200,
            "debug": any(each in text for each in _DEBUG_PAGES),
            "leaks": _leak(text),
            **(tellers[-1] if tellers else {}),
        }

    def _cookie(self, morsel: Any) -> Event:
        kind = {self.session: "session", self.csrf: "csrf"}.get(morsel.key, "")
        return {
            "name": morsel.key,
            "kind": kind,
            "secure": bool(morsel["secure"]),
            "httponly": bool(morsel["httponly"]),
            "samesite": str(morsel["samesite"] or ""),
        }

    def make_tables(self) -> None:
        """A middleware wants the database: empty tables of all models."""
        from django.apps import apps
        from django.db import connection

        with suppress(Exception), connection.schema_editor() as editor:
            for model in apps.get_models(include_auto_created=True):
                if model._meta.managed and not model._meta.proxy:
                    with suppress(Exception):
                        editor.create_model(model)

    def source_served(self) -> Iterator[Event]:
        """Requests for manage.py below the folders that Django itself serves."""
        manage = os.path.join(os.getcwd(), "manage.py")
        for route, callback, arguments in _callbacks():
            if _name_of(callback) != ("django.views.static", "serve"):
                continue
            folder = os.path.abspath(str(arguments.get("document_root") or os.sep))
            prefix = re.match(r"[\w/.-]*", route.replace("^", "").replace("\\", ""))
            if prefix is None or not manage.startswith(folder.rstrip(os.sep) + os.sep):
                continue
            url = prefix[0] + os.path.relpath(manage, folder)
            answer = self.send("source", "GET", url, absolute=True)
            yield {**answer, "leaks": "source" if answer["status"] == 200 else ""}

    def neighbours(self) -> list[str]:
        """Hosts of strangers below the domains that ALLOWED_HOSTS takes whole."""
        hosts = [str(each) for each in getattr(self.settings, "ALLOWED_HOSTS", None) or ()]
        return [f"evil{each}" for each in hosts if each.startswith(".") and each[1:] in _SHARED]

    def shared_paths(self) -> list[str]:
        """A page of ours, and some where CORS_URLS_REGEX and its like may hold alone."""
        told = str(getattr(self.settings, "CORS_URLS_REGEX", ""))
        begin = re.match(r"\^?/?([\w/-]*/)?", told)
        folders = dict.fromkeys(("", "api/", begin[1] or "" if begin else ""))
        return [f"/{folder}{_WORD}/page/" for folder in folders]

    def exempt_paths(self) -> list[str]:
        """Pages that SECURE_REDIRECT_EXEMPT leaves to http, and are more than a sign of life."""
        patterns = [
            str(each) for each in getattr(self.settings, "SECURE_REDIRECT_EXEMPT", ()) or ()
        ]
        found = []
        for route, _, _ in _callbacks() if patterns else ():
            plain = route.replace("^", "").replace("$", "").replace("\\Z", "").lstrip("/")
            path = _ARGUMENT.sub(lambda each: _UUID if each[1] == "uuid" else "1", plain)
            before = _ARGUMENT.split(plain)[0]  # what tells of one row tells not of the site
            tells_of_life = any(map(_SIGN_OF_LIFE.fullmatch, before.lower().split("/")))
            is_whole = re.fullmatch(r"[\w/.-]+", path) and not tells_of_life
            if is_whole and any(re.search(each, path) for each in patterns):
                found.append(f"/{path}")
        return found

    def origins(self) -> list[str]:
        """Origins that are not the project's, some made from what it allows."""
        found = [f"https://{_FOREIGN}", "null"]
        for text in self._allowed_origins():
            host = re.sub(r"^https?:?//", "", text).strip("/")
            host = host.partition(":")[0].strip(".")
            if re.fullmatch(r"[\w.-]+\.[a-z]{2,}", host):
                # A subdomain would be the project's own: each of these is another's to register.
                before, base = _split(host)
                found += [f"https://{host}.{_FOREIGN}", f"https://evil{base}"]
                found += [f"https://{before}x{base}"] if before else []
                found += [f"https://evil.{base}"] if base in _SHARED else []
        return list(dict.fromkeys(found))[:_MOST_ORIGINS]

    def _allowed_origins(self) -> Iterator[str]:
        for name in ("CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST"):
            for each in getattr(self.settings, name, ()) or ():
                yield _matched(getattr(each, "pattern", each))
        for name in ("CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST"):
            yield from map(str, getattr(self.settings, name, ()) or ())
        if self.host != "www.example.com":
            yield f"https://{self.host}"


def _split(host: str) -> tuple[str, str]:
    """What stands before the domain that somebody has registered, and that domain."""
    labels = host.split(".")
    return ".".join(labels[:-2]), ".".join(labels[-2:])


def _leak(text: str) -> str:
    if "Traceback (most recent call last)" in text and "ExpectedError" in text:
        return "traceback"
    return "message" if _MESSAGE in text else ""


@contextmanager
def _telling() -> Iterator[list[Event]]:
    """The project's lines that make answers with the exception's message in them."""
    from django.http import HttpResponse

    found: list[Event] = []
    content: Any = HttpResponse.content

    def note(text: str) -> None:
        users = places.users(sys._getframe(2))[0] if _leak(text) else ()
        if users:
            found.append({"path": users[0].path, "line": users[0].line})

    def put(self: Any, value: Any) -> None:
        note(value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value))
        content.fset(self, value)

    HttpResponse.content = property(content.fget, put)
    rest = sys.modules.get("rest_framework.response")  # rendered when no line of theirs runs
    begin = rest.Response.__init__ if rest else None

    def made(self: Any, data: Any = None, *arguments: Any, **named: Any) -> None:
        note(str(data))
        begin(self, data, *arguments, **named)  # type: ignore[misc]

    if rest:
        rest.Response.__init__ = made
    try:
        yield found
    finally:
        HttpResponse.content = content
        if rest:
            rest.Response.__init__ = begin


def _matched(pattern: str) -> str:
    """A text that a regular expression for origins is likely to have been meant for."""
    text = pattern.strip("^$").replace("\\Z", "").replace("\\A", "")
    text = re.sub(r"\(\?:", "(", text)
    text = re.sub(r"https\??(?=:)", "https", text)
    text = re.sub(r"\[[^\]]*\][+*]?|\\w[+*]?|(?<!\\)\.[+*]\??", "a", text)
    text = re.sub(r"\(([^()|]*)(\|[^()]*)?\)[?*+]?", r"\1", text)
    return text.replace("\\.", ".").replace("\\/", "/").replace("\\-", "-")


def _host(settings: Any) -> str:
    for host in settings.ALLOWED_HOSTS:
        host = str(host).strip()
        if host and "*" not in host:
            return f"www{host}" if host.startswith(".") else host
    return "localhost" if settings.DEBUG and not settings.ALLOWED_HOSTS else "www.example.com"


def _is_installed(label: str) -> bool:
    from django.apps import apps

    return bool(apps.is_installed(label))


class ExpectedError(Exception):
    """What the failing view raises."""


def _install_views(settings: Any) -> bool:
    """A URLconf of ours before the project's own; whether the project uses REST framework."""
    from django.http import HttpRequest, HttpResponse
    from django.middleware.csrf import get_token
    from django.urls import path

    def page(request: HttpRequest, **_: str) -> HttpResponse:
        if hasattr(request, "session"):
            request.session["django_pro"] = _WORD
        get_token(request)
        return HttpResponse(f"<p>{_WORD} {request.get_host()}</p>")

    def error(_: HttpRequest) -> HttpResponse:
        raise ExpectedError(_MESSAGE)

    with suppress(ImportError):  # since Django 5.1
        from django.contrib.auth.decorators import login_not_required

        login_not_required(page)
        login_not_required(error)
    patterns = [path(f"{below}{_WORD}/page/", page) for below in ("", "<path:below>/")]
    patterns.append(path(f"{_WORD}/error/", error))
    module = types.ModuleType(_URLCONF)
    own = getattr(settings, "ROOT_URLCONF", None)
    if own:
        importlib.import_module(own)
    has_api = _is_installed("rest_framework") or "rest_framework.views" in sys.modules
    if has_api:
        is_open, failing = _api_views()
        patterns.append(path(f"{_WORD}/api/open/", is_open))
        patterns.append(path(f"{_WORD}/api/error/", failing))
    if own:
        root = importlib.import_module(own)
        patterns += list(root.urlpatterns)  # not by include(), which i18n_patterns refuses
        for handler in ("handler400", "handler403", "handler404", "handler500"):
            if hasattr(root, handler):
                setattr(module, handler, getattr(root, handler))
    module.urlpatterns = patterns  # type: ignore[attr-defined]
    sys.modules[_URLCONF] = module
    settings.ROOT_URLCONF = _URLCONF
    settings.DJANGO_PRO_URLCONF = own
    return has_api


def _api_views() -> tuple[Any, Any]:
    from rest_framework.response import Response
    from rest_framework.views import APIView

    class Open(APIView):  # declares nothing: the defaults decide
        def get(self, _: Any) -> Any:
            return Response({"here": _WORD})

    class Failing(APIView):
        permission_classes: list[Any] = []
        throttle_classes: list[Any] = []

        def get(self, _: Any) -> Any:
            raise ExpectedError(_MESSAGE)

    return Open.as_view(), Failing.as_view()


def _name_of(callback: Any) -> tuple[str, str]:
    """Module and name; an instance that is called has its class's."""
    named = callback if hasattr(callback, "__name__") else type(callback)
    return named.__module__, named.__name__


def _callbacks() -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """URL, view and default arguments of the project's own URLconf."""
    from django.conf import settings
    from django.urls import URLPattern, get_resolver

    def walk(patterns: Any, before: str, depth: int) -> Iterator[tuple[str, Any, dict[str, Any]]]:
        for each in patterns:
            route = before + str(each.pattern)
            if isinstance(each, URLPattern):
                yield route, each.callback, dict(each.default_args or {})
            elif depth < 12:
                yield from walk(each.url_patterns, route, depth + 1)

    own = getattr(settings, "DJANGO_PRO_URLCONF", None)
    if own:
        yield from walk(get_resolver(own).url_patterns, "/", 0)


def urls() -> list[str]:
    """The admin's URL, and where Django itself serves files."""
    found: dict[str, None] = {}
    for route, callback, arguments in _callbacks():
        admin = getattr(callback, "admin_site", None)
        module, name = getattr(callback, "__module__", ""), getattr(callback, "__name__", "")
        if admin is not None and name == "index":
            found[f"admin {route}"] = None
        elif (module, name) == ("django.views.static", "serve"):
            kind = "index" if arguments.get("show_indexes") else "static"
            found[f"{kind} {route}"] = None
    return list(found)


def api_views() -> list[Event]:
    """Views of REST framework, and which of their classes come from the settings."""
    if not _is_installed("rest_framework") and "rest_framework.views" not in sys.modules:
        return []
    from rest_framework.mixins import ListModelMixin
    from rest_framework.views import APIView

    found = {}
    reads_are_meant = _reads_are_open()
    for _, callback, _ in _callbacks():
        view = getattr(callback, "cls", None) or getattr(callback, "view_class", None)
        if not isinstance(view, type) or not issubclass(view, APIView):
            continue
        name = f"{view.__module__}.{view.__qualname__}"
        initial = getattr(callback, "initkwargs", {})
        found[name] = {
            "view": name,
            "default_permission": _is_default(view, "permission_classes", "get_permissions")
            and "permission_classes" not in initial
            and not reads_are_meant,
            "default_throttle": _is_default(view, "throttle_classes", "get_throttles"),
            "default_pagination": issubclass(view, ListModelMixin)
            and _is_default(view, "pagination_class", "paginator"),
        }
    return [each for name, each in found.items() if not name.startswith("rest_framework.")]


def _reads_are_open() -> bool:
    """Whether the settings say of all views that everybody may read: that is chosen."""
    from rest_framework.settings import api_settings

    names = [kind.__name__ for kind in api_settings.DEFAULT_PERMISSION_CLASSES]
    return any(name.endswith("ReadOnly") for name in names)


def _is_default(view: type, attribute: str, method: str) -> bool:
    """Neither the view nor a base of it but REST framework's own sets the one or the other."""
    for kind in view.__mro__:
        own = kind.__module__ not in ("rest_framework.views", "rest_framework.generics")
        if own and (attribute in vars(kind) or method in vars(kind)):
            return False
    return True
