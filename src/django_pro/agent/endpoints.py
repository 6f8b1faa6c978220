"""Which views of a project a request is about, and the URLs to try them by."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from django_pro.agent.said import Said
from django_pro.agent.work import Work
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of

_OPEN = {"AllowAny", "IsAuthenticatedOrReadOnly", "DjangoModelPermissionsOrAnonReadOnly"}


def own(work: Work, *kinds: str) -> list[WebView]:
    """Views whose source is the project's."""
    found = [each for each in work.web.views if work.original.is_own(each.path)]
    return [each for each in found if not kinds or each.kind in kinds]


def url(view: WebView) -> str:
    """The URL of a view without arguments, as a browser sends it."""
    plain = re.sub(r"\\(?=[./-])|[\^$]|\\Z", "", view.pattern)
    return "/" + plain.replace("/?", "/")


def plain(view: WebView) -> str:
    """The pattern as the outline has it: without the signs at the ends of a router's."""
    return re.sub(r"(?<!\[)\^|\$", "", view.pattern).lstrip("/")


def named(said: Said, views: Iterable[WebView]) -> list[WebView]:
    """Those that the request names: by class or function, by URL, or by their model."""
    found = list(views)
    words = set(re.findall(r"[a-z_0-9]+", said.low))
    exact = {each.rpartition(".")[2].lower() for each in (*said.names, *said.quoted)} | {
        each for each in words if "_" in each
    }
    by_name = [each for each in found if class_name(each).lower() in exact]
    if by_name:
        return by_name
    given = {each.rstrip("/").lower() for each in said.urls}
    by_url = [
        each for each in found
        if url(each).rstrip("/").lower() in given or (each.name and each.name.lower() in exact)
    ]  # fmt: skip
    if by_url:
        return by_url
    listed = re.findall(r"[a-z0-9]+", said.low)
    words |= {"".join(pair) for pair in pairwise(listed)}  # charging sessions
    return [each for each in found if _called(each) & words]


def class_name(view: WebView) -> str:
    return view.view.rpartition(".")[2]


def models(work: Work, view: WebView) -> list[str]:
    """Labels of the models whose rows a view serves: what is known of it, else those of the
    project's own that its source names, in its order; else those that the functions and classes
    of the project name which it uses."""
    if view.model:
        return [view.model]
    tree = ast.parse(work.copy.read(view.path))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == class_name(view):
            found = _told(work, ast.unparse(node)) or _reached(work, node)
            return found or _told(work, "\n".join(_used(work, Path(view.path), tree, node)))
    return []


def _told(work: Work, source: str) -> list[str]:
    """Labels of the project's models that a source names, in its order."""
    places = {
        each.label: found.start()
        for each in work.original.own_models()
        if (found := re.search(rf"\b{each.name}\b", source))
    }
    return sorted(places, key=lambda label: places[label])


def _used(work: Work, path: Path, tree: ast.Module, node: ast.AST) -> Iterator[str]:
    """Sources of the project's functions and classes that a view uses, of its own module and of
    those that this imports from: serializers, and functions that choose its rows."""
    names = [
        ast.unparse(each)
        for each in ast.walk(node)
        if isinstance(each, ast.Name)
        or (isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name))
    ]
    for name in dict.fromkeys(names):
        place, called = defined(work, path, tree, name)
        inner = tree if place == path else ast.parse(work.copy.read(place))
        for each in inner.body:
            is_one = isinstance(each, ast.FunctionDef | ast.ClassDef) and each.name == called
            if is_one and each is not node:
                yield ast.unparse(each)


def defined(work: Work, path: Path, tree: ast.Module, name: str) -> tuple[Path, str]:
    """The file that a name of a module stands in, and what it is called there; the name may be one
    of an imported module: `selectors.open_orders`."""
    root = Path(work.original.root)
    first, _, rest = name.partition(".")
    for node in tree.body:
        if not isinstance(node, ast.ImportFrom):
            continue
        for each in node.names:
            if (each.asname or each.name) != first:
                continue
            parts = node.module.split(".") if node.module else []
            parts += [each.name] if rest else []
            home = path.parents[node.level - 1] if node.level else root
            place = home.joinpath(*parts).with_suffix(".py") if parts else path
            if place.is_file() and work.original.is_own(str(place)):
                return place, rest or each.name
    return path, name


def _reached(work: Work, node: ast.AST) -> list[str]:
    """Labels of the models whose rows a view reaches from others: `request.user.orders`."""
    reverse = {
        field.name: field.to
        for model in work.original.models
        for field in model.fields
        if not field.concrete and field.to
    }
    own = {each.label for each in work.original.own_models()}
    names = (
        each.attr.removesuffix("_set") for each in ast.walk(node) if isinstance(each, ast.Attribute)
    )
    found = (reverse.get(each, "") for each in names)
    return list(dict.fromkeys(each for each in found if each in own))


def is_open(view: WebView) -> bool:
    """Whether anybody may read it, as far as its permissions tell."""
    return view.kind == "api" and all(each in _OPEN for each in view.permissions)


def tried_by(views: Iterable[WebView]) -> WebView | None:
    """A view of the API that GET is sent to without knowing a row; open ones first, then those for
    who has signed in."""
    found = [
        each for each in views
        if each.kind == "api" and "get" in each.methods and not each.arguments
        and not each.is_login
    ]  # fmt: skip
    return min(
        found, key=lambda each: (not is_open(each), _asks_for_more(each), not each.lists),
        default=None,
    )  # fmt: skip


def _asks_for_more(view: WebView) -> bool:
    """Whether it is known not to let in who has only signed in."""
    return "read" in view.lets and "login" not in view.lets["read"]


def module_for(work: Work, file: str | Path, target: Path) -> str:
    """The module of a file as another one imports it: relative where that one does so."""
    root = Path(work.original.root)
    home = Path(file).parent
    if target.parent == home and "\nfrom ." in work.copy.read(file):
        return f".{target.stem}"
    return module_of(root, target)


def api_prefix(work: Work) -> str:
    """The path that all of the API and nothing else stands under; empty without one."""
    api = [url(each) for each in own(work, "api")]
    found = {
        match.group() if match else "" for match in (re.match(r"/[^/<(]+/", each) for each in api)
    }
    prefix = found.pop() if len(found) == 1 else ""
    others = [url(each) for each in own(work, "class", "function")]
    return "" if any(each.startswith(prefix) for each in others) else prefix


def _called(view: WebView) -> set[str]:
    """Words that a person calls a view by: its model, and its name without `ListView`."""
    model = view.model.rpartition(".")[2].lower()
    stem = re.sub(r"(?i)_?(api)?_?(list|view|viewset|create|index|page)+", "", class_name(view))
    words = {each for each in (model, stem.lower().strip("_")) if each}
    return words | {f"{each}s" for each in words} | {
        f"{each[:-1]}ies" for each in words if each.endswith("y")
    }  # fmt: skip


def url_with_row(view: WebView) -> str:
    """The URL, with a made-up row."""
    filled = re.sub(r"<uuid:\w+>", "00000000-0000-4000-8000-000000000000", view.pattern)
    filled = re.sub(r"<(?:slug|str|path):\w+>", "x", re.sub(r"\(\?P<\w+>[^)]*\)", "1", filled))
    plain = re.sub(r"\\(?=[./-])|[\^$]|\\Z", "", re.sub(r"<[^>]*>", "1", filled))
    return "/" + plain.replace("/?", "/")
