"""Which pages of the project a request names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from django_pro.agent.said import Said
from django_pro.core.report import Endpoint, Finding
from django_pro.engine.outline import Outline, Url

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_EMPTY = frozenset((
    "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "with", "by", "is", "are", "it",
    "my", "our", "this", "that", "view", "page", "url", "endpoint", "api", "list", "detail",
    "admin", "viewset", "set", "query", "querie", "fix", "slow", "n", "django", "test", "count",
    "add", "all", "as", "from", "get", "http", "com",
))  # fmt: skip
"""Words that name no page by themselves."""


def named(said: Said, outline: Outline) -> tuple[Url, ...]:
    """The URL patterns that a request names: by path, by view, by file or by name; else by words.

    Empty where it names none.
    """
    urls = tuple(each for each in outline.urls if not _is_suffixed(each.pattern))
    by_path = [each for each in urls if any(leads(path, each.pattern) for path in said.urls)]
    if by_path:
        return tuple(by_path)
    names = [*said.names, *re.findall(r"\b[a-z]\w*_\w+\b", said.text), *said.quoted]
    by_view = [each for each in urls if any(_is_view(name, each) for name in names)]
    if by_view:
        return tuple(by_view)
    by_name = [each for each in urls if each.name and each.name in said.text]
    if by_name:
        return tuple(by_name)
    files = [each for each in said.files if each.endswith(".py")]
    by_file = [each for each in urls if any(each.path.endswith(f"/{file}") for file in files)]
    if by_file:
        return tuple(each for each in by_file if outline.is_own(each.path))
    return _by_words(said, outline)


def patterns(said: Said, outline: Outline) -> tuple[str, ...]:
    """The same as patterns, each once; for the admin, its pages of the models that are named."""
    found = [each.pattern for each in named(said, outline)]
    if said.has("admin", "changelist"):
        models = [
            f"{model.app}/{model.name.lower()}/"
            for model in outline.own_models()
            if any(model.name.lower() == word.rstrip("s") for word in _words(said.text))
            or f"{model.name}Admin" in said.text
        ]
        of_admin = [
            each.pattern
            for each in outline.urls
            if _is_admin(each) and any(name in each.pattern for name in models)
        ]
        if said.has("change ?list", "list", "columns?\\b", "overview"):
            lists = [each for each in of_admin if each.endswith(tuple(models))]
            of_admin = lists or of_admin
        found = of_admin or [each.pattern for each in outline.urls if _is_admin(each)]
    return tuple(dict.fromkeys(found))


def _is_admin(url: Url) -> bool:
    """Whether it is a page of the admin, wherever that is mounted."""
    return url.name.startswith("admin:") or "admin/" in url.pattern


def below(found: Iterable[str], outline: Outline) -> tuple[str, ...]:
    """These patterns and those that go on from them, `posts/` with `posts/<int:pk>/`."""
    starts = tuple(each for each in found if each)
    held = [each.pattern for each in outline.urls if each.pattern.startswith(starts)]
    return tuple(dict.fromkeys((*found, *(each for each in held if not _is_suffixed(each)))))


def missing(said: Said, outline: Outline) -> tuple[str, ...]:
    """The URLs of a request where it names some and the project has none of them, in whatever
    place it may be mounted."""
    patterns = [each.pattern for each in outline.urls]

    def is_there(path: str) -> bool:
        parts = path.strip("/").split("/")
        ends = ["/".join(parts[at:]) for at in range(len(parts))]
        below = path.strip("/")
        return any(
            each.strip("^/").startswith(below) or any(leads(end, each) for end in ends if end)
            for each in patterns
        )

    return () if any(map(is_there, said.urls)) else said.urls


def common(found: Iterable[str]) -> str:
    """What `--url` takes for all of these patterns; empty for more than one."""
    each = list(found)
    return each[0] if len(each) == 1 else ""


def of(findings: Iterable[Finding], found: tuple[str, ...]) -> list[Finding]:
    """Findings on pages of these patterns; all where there are none."""
    wanted = {each.lstrip("/") for each in found}
    return [
        each
        for each in findings
        if not wanted or any(_pattern(page) in wanted for page in each.endpoints)
    ]


def _pattern(page: Endpoint) -> str:
    return page.pattern.lstrip("/")


def leads(path: str, pattern: str) -> bool:
    """Whether a path of a URL is one that the pattern takes."""
    bare = path.partition("?")[0].strip("/")
    if bare == pattern.strip("/"):
        return True
    if "(?P<" in pattern:
        regular = pattern
    else:
        parts = re.split(r"<[^>]*>", pattern)
        regular = "[^/]+".join(map(re.escape, parts))
    try:
        return bool(re.fullmatch(regular.strip("/"), bare))
    except re.error:
        return False


def _is_suffixed(pattern: str) -> bool:
    """Whether it is REST framework's second pattern of a URL, for a suffix like `.json`."""
    return "(?P<format>" in pattern or "<drf_format_suffix:" in pattern


def _is_view(name: str, url: Url) -> bool:
    if url.view == name or url.view.endswith(f".{name}"):
        return True
    view, _, action = name.rpartition(".")
    return bool(view) and action in url.actions and url.view.endswith(f".{view}")


def _words(text: str) -> list[str]:
    return [word.lower() for part in re.split(r"\W+|_", text) for word in _WORD.findall(part)]


def _stem(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def _by_words(said: Said, outline: Outline) -> tuple[Url, ...]:
    """Own pages whose view, name and pattern hold the telling words of the request, the most."""
    wanted = {_stem(word) for word in _words(said.text)}
    kind = {word for word in ("list", "detail") if word in wanted}
    wanted -= {_stem(word) for word in _EMPTY}
    scored = []
    for each in outline.urls:
        if _is_suffixed(each.pattern) or not outline.is_own(each.path):
            continue
        names = f"{each.view.rpartition('.')[2]} {each.name} {each.pattern}"
        words = {_stem(word) for word in _words(names)}
        hits = len(wanted & words)
        if hits:
            scored.append((hits, len(kind & words), each))
    if not scored:
        return ()
    most = max(score[:2] for score in scored)
    return tuple(each for hits, kinds, each in scored if (hits, kinds) == most)
