"""Places in the project's own source, read from running frames.

A stack walk happens at every query, so it looks at nothing but the file name of a frame
(a string whose hash is cached) until a frame is worth more.
"""

from __future__ import annotations

import functools
import itertools
import os
import sys
import sysconfig
from collections.abc import Sequence
from types import CodeType, FrameType
from typing import Any, NamedTuple

DEPTH = 6
"""Most user frames that are kept of one stack."""

_OTHER, _USER, _NODE, _HANDLER, _QUERYSET, _TEMPLATE, _IMPORT, _PACKAGE, _CHECKS = range(9)
_DJANGO = f"{os.sep}django{os.sep}"
_PACKAGES = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}")


_REST_CHECKS = tuple(
    os.path.join("rest_framework", name) for name in ("relations.py", "validators.py")
)
"""Where REST framework asks for each key of a body, and whether it is unique."""
_CHECKING = ("to_internal_value", "__call__")


class Place(NamedTuple):
    """Lines from 1, columns from 0; `function` is the code's qualified name."""

    path: str
    line: int
    end_line: int
    column: int
    end_column: int
    function: str

    def wire(self) -> dict[str, Any]:
        return self._asdict()


class Stack(NamedTuple):
    """What one walk up the stack found."""

    users: tuple[Place, ...]
    template: tuple[str, int] | None
    method: str
    """Outermost QuerySet method between the statement and the project's code, or empty."""
    checks_body: bool
    """Whether REST framework asks on its own, to check what a body names."""


class _Walk(NamedTuple):
    """Where a walk met what it found, in frames outwards from its beginning."""

    end: int
    method_at: int
    method: CodeType
    asker_at: int
    asker: CodeType
    """The first frame that is neither Django's ORM nor a hook: what asked the ORM."""
    node_at: int
    renders: tuple[tuple[int, CodeType], ...]
    """What each node's frame has called: it may be the `render` of a tag of the project's own."""
    users: tuple[tuple[int, CodeType], ...]
    checks_body: bool


_roots: tuple[str, ...] = ()
_kinds: dict[str, int] = {}
_places: dict[tuple[int, int], tuple[CodeType, Place]] = {}
_rendering: FrameType | None = None
_rendered_by: tuple[Place, ...] = ()
"""The user frames outwards of `_rendering`."""
_handling: FrameType | None = None
"""The handler's frame that called the view."""
_walks: dict[Any, _Walk] = {}
"""Walks that ended at `_rendering` or `_handling`."""


def set_roots(roots: Sequence[str]) -> None:
    """Name the folders whose Python files are the project's own."""
    global _roots
    _roots = tuple(os.path.join(os.path.abspath(root), "") for root in roots)
    _kinds.clear()
    is_user_path.cache_clear()
    import django.core.handlers.base
    import django.db.models.query
    import django.template.base

    _kinds[django.core.handlers.base.__file__] = _HANDLER
    _kinds[django.db.models.query.__file__] = _QUERYSET
    _kinds[django.template.base.__file__] = _NODE


@functools.lru_cache(maxsize=4096)
def is_user_path(path: str) -> bool:
    """Whether a file is the project's own: below a root, in no installed package."""
    if not path.startswith(_roots) or any(part in path for part in _PACKAGES):
        return False
    stdlib = os.path.join(sysconfig.get_paths()["stdlib"], "")
    return not path.startswith(stdlib) and not path.startswith(os.path.join(sys.prefix, "lib"))


def _kind_of(filename: str) -> int:
    path = os.path.abspath(filename) if filename[:1] != "<" else filename
    if filename.startswith("<frozen importlib"):
        kind = _IMPORT  # what imports a module has no part in what its classes build
    elif not is_user_path(path):
        installed = any(part in path for part in _PACKAGES)
        kind = _PACKAGE if installed and _DJANGO not in path else _OTHER
        if path.endswith(_REST_CHECKS):
            kind = _CHECKS
    elif path.endswith((".py", ".pyw")):
        kind = _USER
    else:
        kind = _TEMPLATE  # Jinja2 compiles a template to code that carries its file name.
    _kinds[filename] = kind
    return kind


def _place(frame: FrameType) -> Place:
    code = frame.f_code
    key = (id(code), frame.f_lasti)
    known = _places.get(key)
    if known is not None:
        return known[1]
    line = end_line = frame.f_lineno or code.co_firstlineno
    column = end_column = 0
    if sys.version_info >= (3, 11):
        position = next(itertools.islice(code.co_positions(), frame.f_lasti // 2, None), None)
        if position is not None and position[0] is not None:
            line = position[0]
            end_line = position[1] or line
            column = position[2] or 0
            end_column = position[3] or 0
        name = code.co_qualname
    else:
        name = code.co_name
    path = os.path.abspath(code.co_filename)
    place = Place(path, line, end_line, column, end_column, name)
    _places[key] = (code, place)  # holding the code keeps its id from being used again
    return place


OF_A_TEXT = "<unknown source>"
"""The name of a template that was made of a text (django/template/base.py, `UNKNOWN_SOURCE`)."""


def _jinja_place(frame: FrameType) -> tuple[str, int]:
    template = frame.f_globals.get("__jinja_template__")
    if template is None:
        template = frame.f_globals.get("template")
    mapped = getattr(template, "get_corresponding_lineno", None)
    line = mapped(frame.f_lineno) if mapped is not None else frame.f_lineno
    return os.path.abspath(frame.f_code.co_filename), line


def _node_place(frame: FrameType) -> tuple[str, int] | None:
    node = frame.f_locals.get("self")
    token = getattr(node, "token", None)
    origin = getattr(node, "origin", None)
    if token is None or origin is None or origin.name == OF_A_TEXT:
        return None
    return str(origin.name), int(token.lineno or 0)


def users(frame: FrameType | None) -> tuple[tuple[Place, ...], Any]:
    """The user frames from `frame` outwards, innermost first; none of a middleware around a view.

    What a template builds has none: the line that renders it has no say in the queryset. Stops
    where the handler calls the view, and at the top of a module that is being imported. Beside
    them: the related manager of an installed package that asked for the queryset, or None.
    """
    found: list[Place] = []
    manager: Any = None
    kinds = _kinds
    while frame is not None:
        code = frame.f_code
        kind = kinds.get(code.co_filename)
        if kind is None:
            kind = _kind_of(code.co_filename)
        if kind:
            if kind == _USER:
                found.append(_place(frame))
                if len(found) == DEPTH or code.co_name == "<module>":
                    break
            elif kind in (_PACKAGE, _CHECKS):
                if code.co_name == "get_queryset" and manager is None and not found:
                    manager = _related_manager(frame)
            elif kind in (_NODE, _TEMPLATE):
                if not found:
                    break
            elif kind == _IMPORT or (kind == _HANDLER and code.co_name.startswith("_get_response")):
                break
        frame = frame.f_back
    return tuple(found), manager


def _related_manager(frame: FrameType) -> Any:
    """The frame's `self` where it is bound to an instance, as Django's own related managers are.

    The two attributes are those that `prefetch_related_objects` relies on for many-to-many managers
    (django/db/models/fields/related_descriptors.py).
    """
    owner = frame.f_locals.get("self")
    held = getattr(owner, "__dict__", {})
    return owner if held.get("instance") is not None and "prefetch_cache_name" in held else None


_PAGERS = (
    os.path.join("django", "core", "paginator.py"),
    os.path.join("rest_framework", "pagination.py"),
)
_NEAR = 12
"""Frames between a paginator and the statement that counts its rows, hooks and all."""


def pages_rows() -> bool:
    """Whether the statement that runs was asked by a paginator."""
    frame: FrameType | None = sys._getframe(1)
    for _ in range(_NEAR):
        if frame is None:
            return False
        if frame.f_code.co_filename.endswith(_PAGERS):
            return True
        frame = frame.f_back
    return False


def forget() -> None:
    """Let go of the frames of a request that has ended."""
    global _rendering, _rendered_by, _handling
    _rendering, _rendered_by, _handling = None, (), None
    _walks.clear()


def again(depth: int, key: Any) -> Stack:
    """`stack` of the frame `depth` outwards of the caller's, for a statement known by `key`.

    To reach a frame has Python make an object of it. The rows of a loop are reached by the same
    calls: where the frames that told something are those of the last walk for that key, and the
    frame that it ended at is as far away, those between are not looked at.
    """
    getframe = sys._getframe
    depth += 1
    walk = _walks.get(key)
    if walk is not None:
        end, method_at, method, asker_at, asker, node_at, renders, users_at, checks_body = walk
        try:
            last = getframe(depth + end)
        except ValueError:  # the stack is not that deep
            last = None
        if (
            last is (_rendering if node_at else _handling)
            and last is not None
            and getframe(depth + method_at).f_code is method
            and getframe(depth + asker_at).f_code is asker
        ):
            for at, code in renders:
                if getframe(depth + at).f_code is not code:
                    return stack(getframe(depth), key)
            users = _rendered_by if node_at else ()
            if users_at:
                found = []
                for at, code in users_at:  # a comprehension would be a frame of its own
                    frame = getframe(depth + at)
                    if frame.f_code is not code:
                        return stack(getframe(depth), key)
                    found.append(_place(frame))
                users = tuple([*found, *users][:DEPTH])
            template = _node_place(getframe(depth + node_at)) if node_at else None
            return Stack(users, template, method.co_name, checks_body)
    return stack(getframe(depth), key)


def stack(frame: FrameType | None, key: Any = None) -> Stack:
    """Like `users`, with the innermost template node and the QuerySet method that ran.

    The rows of a loop in a template are rendered below one frame, and what called a frame does not
    move while it runs: the walk ends at a node's frame that the last walk came by. With a `key` it
    is kept for `again`.
    """
    global _rendering, _rendered_by, _handling
    found: list[Place] = []
    template: tuple[str, int] | None = None
    method = asker = outer = None
    checks_body = False
    inner = 0
    """User frames before `outer`."""
    at = node_at = method_at = asker_at = 0
    users_at: list[tuple[int, CodeType]] = []
    renders: list[tuple[int, CodeType]] = []
    within: Any = None
    """The code that the frame has called."""
    kinds = _kinds
    while frame is not None:
        code = frame.f_code
        kind = kinds.get(code.co_filename)
        if kind is None:
            kind = _kind_of(code.co_filename)
        if kind:
            if kind == _QUERYSET:
                if not found and template is None:
                    method, method_at = code, at
            elif asker is None:
                asker, asker_at = code, at
            if kind == _USER:
                found.append(_place(frame))
                if len(found) == DEPTH or code.co_name == "<module>":
                    break
                users_at.append((at, code))
            elif kind == _CHECKS:
                checks_body |= not found and code.co_name in _CHECKING
            elif kind == _NODE:
                if code.co_name == "render_annotated":
                    renders.append((at - 1, within))
                    innermost = template is None
                    if innermost:
                        template = _node_place(frame)
                        node_at = at
                    if frame is _rendering:
                        if key and method is not None and asker is not None:
                            _walks[key] = _Walk(
                                at, method_at, method, asker_at, asker, node_at,
                                tuple(renders), tuple(users_at), checks_body,
                            )  # fmt: skip
                        ran = tuple([*found, *_rendered_by][:DEPTH]) if found else _rendered_by
                        return Stack(ran, template, method.co_name if method else "", checks_body)
                    # A node around the one that asks: more may ask below it.
                    if not innermost and outer is None:
                        outer, inner = frame, len(found)
            elif kind == _TEMPLATE:
                if template is None:
                    template = _jinja_place(frame)
            elif kind == _IMPORT:
                break
            elif kind == _HANDLER and code.co_name.startswith("_get_response"):
                if key and users_at and not node_at and method is not None and asker is not None:
                    _handling = frame
                    _walks[key] = _Walk(
                        at, method_at, method, asker_at, asker, 0, (), tuple(users_at), checks_body
                    )
                break
        at += 1
        within = code
        frame = frame.f_back
    if outer is not None and len(found) < DEPTH:
        if outer is not _rendering:
            _walks.clear()
        _rendering, _rendered_by = outer, tuple(found[inner:])
    return Stack(tuple(found), template, method.co_name if method else "", checks_body)
