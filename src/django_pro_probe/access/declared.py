"""What a view says of itself: its methods, and who may use it."""

from __future__ import annotations

import inspect
import re
from typing import Any

from django.conf import settings

from django_pro_probe import facts
from django_pro_probe.endpoints import UNSAFE, Endpoint

Event = dict[str, Any]

_LOOK_UP = ("get_object", "get_queryset")
_HOOKS = {
    "GET": (*_LOOK_UP, "get_context_data", "items"),
    "POST": ("perform_create", "form_valid", *_LOOK_UP),
    "PUT": ("perform_update", "form_valid", *_LOOK_UP),
    "PATCH": ("perform_update", "form_valid", *_LOOK_UP),
    "DELETE": ("perform_destroy", *_LOOK_UP),
}
"""Methods in which generic views leave their work to a class, the nearest to it first."""


def handlers(endpoint: Endpoint) -> dict[str, Event]:
    """Where the view's own methods stand, by the HTTP method that they answer."""
    found = {}
    for method in ("GET", *UNSAFE):
        name = endpoint.actions.get(method.lower(), method.lower())
        function = _answering(endpoint.view_class, name)
        frame = facts.frame_of(function) if function is not None else None
        if frame is not None:
            found[method] = frame
    return found


def _answering(view: Any, name: str) -> Any:
    """The method that does the work; none of a mixin's that passes a request on."""
    for kind in getattr(view, "__mro__", ()):
        function = inspect.unwrap(vars(kind)[name]) if callable(vars(kind).get(name)) else None
        code = getattr(function, "__code__", None)
        passes_on = code is not None and {"super", name} <= set(code.co_names)
        if function is not None and (kind is view or not passes_on):
            return function
    return None


def hooks(endpoint: Endpoint) -> dict[str, Event]:
    """Where the view's own part of a generic view's work stands, by HTTP method."""
    found = {}
    # The view itself may be an instance, as a feed is.
    kind = endpoint.view_class or type(endpoint.view)
    for method, known in _HOOKS.items():
        for name in known:
            function = getattr(kind, name, None)
            frame = facts.frame_of(inspect.unwrap(function)) if callable(function) else None
            if frame is not None:
                found[method] = frame
                break
        else:
            frame = _filter_by_user(endpoint.view_class)
            if frame is not None:
                found[method] = frame
    return found


def _filter_by_user(view: Any) -> Event | None:
    """The project's own filter backend of REST framework's that looks at who asks."""
    backends = getattr(view, "filter_backends", None)
    for backend in backends if isinstance(backends, (list, tuple)) else ():
        code = getattr(getattr(backend, "filter_queryset", None), "__code__", None)
        if code is not None and "user" in code.co_names:
            frame = facts.frame_of(backend.filter_queryset)
            if frame is not None:
                return frame
    return None


def permissions_at(endpoint: Endpoint) -> Event | None:
    """Where the view's own class says by the action who may; None where an action itself does."""
    own = vars(endpoint.view_class).get("get_permissions") if endpoint.view_class else None
    view: Any = endpoint.view
    said = getattr(view, "initkwargs", None) or getattr(view, "view_initkwargs", None) or {}
    return facts.frame_of(own) if own is not None and "permission_classes" not in said else None


_OF_TOKENS = ("_make_hash_value", "_make_token_with_timestamp", "make_token", "check_token")


def token_maker(endpoint: Endpoint) -> Event | None:
    """Where the project's own generator of tokens for a new password says what one is made of, or
    checks one; None where the view has none, or only Django's."""
    said = getattr(endpoint.callback, "view_initkwargs", None) or {}
    maker = said.get("token_generator") or getattr(endpoint.view_class, "token_generator", None)
    for name in _OF_TOKENS if maker is not None else ():
        function = getattr(type(maker), name, None)
        frame = facts.frame_of(function) if callable(function) else None
        if frame is not None:
            return frame
    return None


_OF_FORMS = ("form_class", "authentication_form", "serializer_class")


def own_form(endpoint: Endpoint) -> Event | None:
    """Where the class of the project's own stands that the URLconf has a view check bodies with,
    whoever's view that is; None where it gives none."""
    view: Any = endpoint.callback
    said = getattr(view, "initkwargs", None) or getattr(view, "view_initkwargs", None) or {}
    kinds = [said[name] for name in _OF_FORMS if isinstance(said.get(name), type)]
    return next(filter(None, map(facts.frame_of, kinds)), None)


def names(view: Any, attribute: str) -> list[str]:
    """Of the classes that a view lists under an attribute."""
    classes = getattr(view, attribute, None) or ()
    try:
        return [getattr(each, "__name__", str(each)) for each in classes]
    except TypeError:  # a property, or a list of the project's own making
        return []


def own_csrf_check(view: Any) -> Event | None:
    """The project's own method in the place of REST framework's check of the CSRF token."""
    try:
        classes = list(getattr(view, "authentication_classes", None) or ())
    except TypeError:
        return None
    checks = (getattr(each, "enforce_csrf", None) for each in classes)
    return next(filter(None, (facts.frame_of(each) for each in checks if callable(each))), None)


def exempted_at(endpoint: Endpoint) -> Event | None:
    """The class of the project's own, a base of the view, that says `csrf_exempt` for all of its
    views; and its line."""
    for kind in getattr(endpoint.view_class, "__mro__", ())[1:]:
        frame = facts.frame_of(kind)
        if frame is None:
            continue
        try:
            lines, first = inspect.getsourcelines(kind)
        except (OSError, TypeError):
            continue
        for number, line in enumerate(lines, first):
            if re.search(r"\bcsrf_exempt\b", line.partition("#")[0]):
                return {**frame, "line": number, "end_line": number, "column": 0, "end_column": 0}
    return None


def own_authentication(view: Any) -> Event | None:
    """The project's own method that finds out who sends a request, in the place of REST
    framework's."""
    try:
        classes = list(getattr(view, "authentication_classes", None) or ())
    except TypeError:
        return None
    methods = (getattr(each, "authenticate", None) for each in classes)
    return next(filter(None, (facts.frame_of(each) for each in methods if callable(each))), None)


def silent_authentication(view: Any) -> Event | None:
    """The project's own class that is asked first how to log in, where it says nothing: REST
    framework then answers 403 in the place of 401 (rest_framework/views.py, `permission_denied`).
    """
    classes = getattr(view, "authentication_classes", None)
    first = next(iter(classes), None) if isinstance(classes, (list, tuple)) else None
    kinds = first.__mro__ if isinstance(first, type) else ()
    if any(each.__name__ == "SessionAuthentication" for each in kinds):
        return None  # it has nothing to say: browsers have no dialog for it
    own = [each for each in kinds if each.__name__ != "BaseAuthentication"]
    says = any("authenticate_header" in vars(each) for each in own)
    return None if says or not own else facts.frame_of(first)


def states_permissions(endpoint: Endpoint) -> bool:
    """Whether a view of REST framework, a base of it or the settings say who may use it."""
    if "DEFAULT_PERMISSION_CLASSES" in (getattr(settings, "REST_FRAMEWORK", None) or {}):
        return True
    if endpoint.kind != "drf":
        return False
    from rest_framework.views import APIView

    view: Any = endpoint.view
    for name in ("initkwargs", "view_initkwargs"):
        if "permission_classes" in (getattr(view, name, None) or {}):
            return True
    return any(
        vars(kind).get("permission_classes", APIView.permission_classes)
        is not APIView.permission_classes
        or {"get_permissions", "check_permissions", "initial", "dispatch"} & vars(kind).keys()
        for kind in endpoint.view_class.__mro__
        if not kind.__module__.startswith(("rest_framework.", "django.", "builtins"))
    )
