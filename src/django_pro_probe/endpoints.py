"""Every endpoint of the URLconf: pattern, view, methods, and how its path is built."""

from __future__ import annotations

import functools
import hashlib
import inspect
import linecache
import re
import tokenize
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse
from django.urls.resolvers import LocalePrefixPattern, RoutePattern
from django.utils.http import escape_leading_slashes
from django.utils.regex_helper import normalize
from django.utils.translation import get_supported_language_variant

from django_pro_probe import facts, places, routes
from django_pro_probe.boot import text_of

_CONVERTED = re.compile(r"<(?:(?P<converter>[^>:]+):)?(?P<name>[^>]+)>")
_SKIPPED = ("django.views.static", "django.contrib.staticfiles", "debug_toolbar", "silk.")
_REFUSING = frozenset(
    {
        "django.contrib.admin.sites.AdminSite.catch_all_view",
        "django.contrib.contenttypes.views.shortcut",
    }
)
"""Django's own views that answer nobody with a page: they only say 404, or lead elsewhere."""
_UNQUOTED = "/~:@!$&'()*+,;="
"""What `reverse` leaves as it is in a path (RFC 3986, sub-delims)."""
_DEEPEST = 60
_MOST_PATTERNS = 20_000
"""A list of patterns can be one that the project makes while it is read."""
"""Levels of includes that are followed."""
UNSAFE = ("POST", "PUT", "PATCH", "DELETE")
_READS_BODY = re.compile(r"\.(POST|FILES|body)\b|\.is_valid\(|\.data\b")
_METHOD_NAME = re.compile(r"['\"](GET|POST|PUT|PATCH|DELETE)['\"]")
_PASSED_ON = re.compile(r"\breturn\s+(\w+)\(\s*request\b")


@dataclass(eq=False)
class Endpoint:
    """URL pattern and view; `path` holds `%(name)s` for each argument."""

    id: str
    pattern: str
    path: str
    view: Any
    view_class: Any
    view_name: str
    kind: str
    methods: tuple[str, ...]
    actions: dict[str, str]
    frame: dict[str, Any] | None
    queryset_model: Any
    paginated: bool
    parameters: list[tuple[str, Any]]
    """(name, converter or None) in the order of the pattern."""
    model_admin: Any = None
    query: str = ""
    """What the view wants behind the `?`."""
    files: list[str] = field(default_factory=list)
    route: places.Place | None = None
    """The line of the URLconf that leads to it."""
    callback: Any = None
    """The view with its decorators, as the URLconf has it."""

    def url(self, values: dict[str, Any]) -> str:
        """The path with its arguments filled in, quoted as `reverse` quotes it.

        Raises:
            KeyError: an argument is missing.
        """
        quoted = quote(self.resolved(values), safe=_UNQUOTED)
        query = f"?{self.query}" if self.query else ""
        return f"{escape_leading_slashes(quoted)}{query}"

    def resolved(self, values: dict[str, Any]) -> str:
        """As `url`, and not quoted: what the patterns are matched with.

        Raises:
            KeyError: an argument is missing.
        """
        texts = {name: _text_of(converter, values[name]) for name, converter in self.parameters}
        return "/" + self.path % texts

    def fact(self) -> dict[str, Any]:
        """The wire form."""
        model = self.queryset_model
        return {
            "id": self.id,
            "pattern": self.pattern,
            "view": self.view_name,
            "methods": list(self.methods),
            "kind": self.kind,
            "frame": self.frame,
            "queryset_model": model._meta.label if model is not None else "",
            "paginated": self.paginated,
            "inlines": _inlines(self.view, self.model_admin),
            "files": self.files,
            "route": self.route.wire() if self.route is not None else None,
        }


def _text_of(converter: Any, value: Any) -> str:
    if converter is not None:
        try:
            return str(converter.to_url(value))
        except Exception:  # it wants what its to_python makes: a row of the project's, say
            return str(value)
    return str(value)


def unwrapped(view: Any) -> Any:
    """The view below its decorators."""
    for _ in range(16):
        if isinstance(view, functools.partial):
            view = view.func
        elif getattr(view, "view_class", None) or getattr(view, "cls", None):
            return view
        elif hasattr(view, "__wrapped__"):
            view = view.__wrapped__
        else:
            return view
    return view


def _join(prefix: str, part: str) -> str:
    return prefix + part.removeprefix("^").removesuffix("$")


def _formatted(pattern: Any) -> tuple[str, list[tuple[str, Any]]] | None:
    """The `%`-format and the parameters of one pattern; None when it can't be built."""
    if isinstance(pattern, LocalePrefixPattern):
        return _language_prefix(pattern).replace("%", "%%"), []
    if isinstance(pattern, RoutePattern):
        route = str(pattern._route).replace("%", "%%")
        names = [found["name"] for found in _CONVERTED.finditer(route)]
        path = _CONVERTED.sub(lambda found: f"%({found['name']})s", route)
        return path, [(name, pattern.converters[name]) for name in names]
    forms = normalize(str(getattr(pattern, "_regex", "") or ""))
    if not forms:
        return None
    path, names = forms[-1] if not forms[0][1] else forms[0]
    return path, [(name, None) for name in names]


def _language_prefix(pattern: LocalePrefixPattern) -> str:
    """Of the language that LocaleMiddleware picks: `en` where LANGUAGE_CODE is `en-us`."""
    picks = any(str(path).endswith("LocaleMiddleware") for path in settings.MIDDLEWARE)
    if pattern.prefix_default_language and picks:
        with suppress(LookupError):  # a language that Django does not have
            return f"{get_supported_language_variant(settings.LANGUAGE_CODE)}/"
    return str(pattern.language_prefix)


class _Entry(NamedTuple):
    """A pattern with everything above it, or why what stands there is left out."""

    pattern: str
    path: str
    parameters: list[tuple[str, Any]]
    view: Any
    why: str = ""
    route: places.Place | None = None


def _walk(
    patterns: Any,
    prefix: str = "",
    path: str = "",
    parameters: Sequence[tuple[str, Any]] = (),
    above: tuple[int, ...] = (),
    route: places.Place | None = None,
) -> Iterator[_Entry]:
    for entry in patterns if len(above) < _DEEPEST else ():
        name = prefix
        try:
            name = _join(prefix, str(entry.pattern))
            formatted = _formatted(entry.pattern)
            inner = entry.url_patterns if isinstance(entry, URLResolver) else None
        except Exception as error:  # a module that does not load, an expression too odd to reverse
            yield _Entry(name, "", [], None, f"{type(error).__name__}: {text_of(error)}")
            continue
        if formatted is None:
            yield _Entry(name, "", [], None, "no path can be built from its regular expression")
            continue
        joined, known = path + formatted[0], [*parameters, *formatted[1]]
        here = routes.place_of(entry) or route
        if isinstance(entry, URLPattern):
            yield _Entry(name, joined, known, entry.callback, "", here)
        elif inner is not None and id(inner) not in above:
            # A URLconf that includes itself has no end.
            yield from _walk(inner, name, joined, known, (*above, id(inner)), here)


def _class_of(view: Any) -> Any:
    return getattr(view, "view_class", None) or getattr(view, "cls", None)


def _queryset_model(view_class: Any, model_admin: Any) -> Any:
    if model_admin is not None:
        return model_admin.model
    for name in ("queryset", "model"):
        value = getattr(view_class, name, None)
        value = getattr(value, "model", value)
        if facts.is_model(value):
            return value
    serializer = getattr(view_class, "serializer_class", None)
    value = getattr(getattr(serializer, "Meta", None), "model", None)
    return value if facts.is_model(value) else None


@functools.lru_cache(maxsize=256)
def source_of(value: Any) -> str:
    """The text of a function, or of a class's functions; empty where there is none.

    `inspect.getsource` of a class parses its whole module, for each class anew.
    """
    parts = [value] if not inspect.isclass(value) else list(vars(value).values())
    found = []
    for part in [*parts, *_enclosed(value)]:
        with suppress(ValueError, SyntaxError, tokenize.TokenError):
            code = getattr(inspect.unwrap(part) if callable(part) else part, "__code__", None)
            if code is not None:
                lines = linecache.getlines(code.co_filename)[code.co_firstlineno - 1 :]
                found += inspect.getblock(lines)
    return "".join(found)


def _enclosed(value: Any) -> Iterator[Any]:
    """Functions below decorators that do not use `functools.wraps`."""
    for _ in range(4):
        found = None
        for cell in getattr(value, "__closure__", None) or ():
            with suppress(ValueError):  # nothing is in it yet
                if inspect.isfunction(cell.cell_contents):
                    found = cell.cell_contents
        if found is None:
            return
        yield found
        value = found


def _methods(view: Any, view_class: Any, actions: dict[str, str], model_admin: Any) -> list[str]:
    if actions:
        return [method.upper() for method in actions]
    if view_class is not None:
        allowed = getattr(view_class, "http_method_names", ["get", "post"])
        return [name.upper() for name in allowed if hasattr(view_class, name) and name != "options"]
    if model_admin is not None:
        name = getattr(view, "__name__", "")
        return (
            ["GET", "POST"] if name in ("add_view", "change_view", "changelist_view") else ["GET"]
        )
    if (view.__module__, getattr(view, "__name__", "")) == ("django.contrib.admin.sites", "logout"):
        return ["POST"]
    written: Any = view if hasattr(view, "__name__") else type(view)
    source = source_of(written)
    required = re.search(r"@require_(POST|http_methods\(\[([^\]]*)\])", source)
    if required:
        if required[1] == "POST":
            return ["POST"]
        return [name.strip(" '\"") for name in required[2].split(",") if name.strip()]
    compared = [
        name
        for text in (source, *_passed_on(written, source))
        if ".method" in text
        for name in _METHOD_NAME.findall(text)
    ]
    read = ["POST"] if _READS_BODY.search(source) and not set(compared) & set(UNSAFE) else []
    return list(dict.fromkeys(["GET", *compared, *read]))


def _passed_on(view: Any, source: str) -> list[str]:
    """The source of the project's own functions that a view leaves its whole request to."""
    known = getattr(inspect.unwrap(view), "__globals__", {})
    named = (known.get(name) for name in _PASSED_ON.findall(source))
    return [
        source_of(each)
        for each in named
        if inspect.isfunction(each) and places.is_user_path(each.__code__.co_filename)
    ]


def _inlines(view: Any, model_admin: Any) -> list[dict[str, Any]]:
    """Models and places of the inlines of an admin form; get_inlines can't be asked here."""
    if getattr(view, "__name__", "") not in ("add_view", "change_view"):
        return []
    found = ((inline.model, facts.frame_of(inline)) for inline in model_admin.inlines)
    return [{"model": model._meta.label, "frame": frame} for model, frame in found if frame]


def _autocomplete(view: Any) -> str | None:
    """The admin's search for a related row: of the first field that has one; None without any."""
    for model, model_admin in getattr(getattr(view, "admin_site", None), "_registry", {}).items():
        for name in model_admin.autocomplete_fields:
            meta = model._meta
            return f"app_label={meta.app_label}&model_name={meta.model_name}&field_name={name}"
    return None


def _kind(view: Any, view_class: Any, model_admin: Any) -> str:
    if model_admin is not None or getattr(view, "admin_site", None) is not None:
        return "admin"
    if view_class is None:
        return "function"
    bases = {base.__module__.partition(".")[0] for base in view_class.__mro__}
    return "drf" if "rest_framework" in bases else "class"


def _paginated(view_class: Any, model_admin: Any) -> bool:
    return bool(
        model_admin is not None
        or getattr(view_class, "paginate_by", None)
        or getattr(view_class, "pagination_class", None)
    )


def collect(config: dict[str, Any]) -> tuple[list[Endpoint], list[tuple[str, str]]]:
    """All endpoints, in the order of the URLconf, and (pattern, why) of what is left out.

    The same view under the same path counts once. A DRF format suffix is left out: it leads to the
    same view as the plain path.

    Raises:
        Exception: the URLconf does not load.
    """
    found: dict[str, Endpoint] = {}
    missing = []
    wanted = config.get("url") or ""
    patterns = get_resolver().url_patterns
    for number, entry in enumerate(_walk(patterns, above=(id(patterns),))):
        if number == _MOST_PATTERNS:
            raise ValueError(f"it has more than {_MOST_PATTERNS:,} patterns")
        if not _matches(entry.pattern, wanted):
            continue
        endpoint, why = None, entry.why
        try:
            endpoint = None if why else _endpoint(entry)
        except Exception as error:  # a view whose attributes are not what they seem
            why = f"{type(error).__name__}: {text_of(error)}"
        if why:
            missing.append((entry.pattern or "the URLconf", why))
        elif endpoint is not None:
            found.setdefault(endpoint.id, endpoint)
    return list(found.values()), missing


def _endpoint(entry: _Entry) -> Endpoint | None:
    """None for what no page of the project's is."""
    callback = entry.view
    if any(name == "format" for name, _ in entry.parameters):
        return None
    model_admin = getattr(callback, "model_admin", None)
    view = unwrapped(callback)
    view_class = _class_of(callback) or _class_of(view)
    actions = dict(getattr(callback, "actions", None) or getattr(view, "actions", None) or {})
    target = view_class if view_class is not None else view
    if not hasattr(target, "__name__"):
        target = type(target)  # an instance that is called, as a feed of django.contrib.syndication
    module = getattr(target, "__module__", "") or type(target).__module__
    name = getattr(target, "__qualname__", type(target).__name__)
    if name == "WrappedAPIView":  # REST framework's `api_view` makes a class of a function
        name = target.__name__
    if module.startswith(_SKIPPED):
        return None
    view_name = f"{module}.{name}"
    query = _autocomplete(callback) if view_name.endswith("Site.autocomplete_view") else ""
    if view_name in _REFUSING or query is None:
        return None
    identity = f"{entry.pattern} {view_name} {sorted(actions.items())}"
    methods = [method for method in _methods(view, view_class, actions, model_admin)
               if method == "GET" or method in UNSAFE]  # fmt: skip
    located = type(model_admin) if model_admin is not None else target
    return Endpoint(
        id=hashlib.sha1(identity.encode(), usedforsecurity=False).hexdigest()[:12],
        pattern=entry.pattern,
        path=entry.path,
        view=view,
        callback=callback,
        view_class=view_class,
        view_name=view_name,
        kind=_kind(callback, view_class, model_admin),
        methods=tuple(dict.fromkeys(methods)),
        actions=actions,
        frame=facts.frame_of(located) or facts.frame_of(target),
        queryset_model=_queryset_model(view_class, model_admin),
        paginated=_paginated(view_class, model_admin),
        parameters=entry.parameters,
        model_admin=model_admin,
        query=query,
        files=facts.files_below(type(model_admin).__module__ if model_admin else module),
        route=entry.route,
    )


def named(url: str) -> tuple[str, list[list[str]]]:
    """What `reverse` makes the path from: its name, empty where there is none, and its arguments.

    An argument is (its name, or nothing where it has none; its text).
    """
    path = url.partition("?")[0]
    try:
        match = resolve(unquote(path))
    except Exception:  # no such page, or what a converter of the project's own raises
        return "", []
    captured = getattr(match, "captured_kwargs", match.kwargs)
    arguments = [("", each) for each in match.args] or list(captured.items())
    try:
        same = reverse(match.view_name, args=match.args, kwargs=captured) == path
    except Exception:  # it has no name
        same = False
    return match.view_name if same else "", [[name, str(value)] for name, value in arguments]


def _matches(pattern: str, wanted: str) -> bool:
    from fnmatch import fnmatch

    text = "/" + pattern
    return not wanted or wanted in text or fnmatch(text, wanted)
