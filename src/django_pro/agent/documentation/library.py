"""The documentation that fits a project: which indexes there are, and how one is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.documentation import index, installed
from django_pro.agent.documentation.ranking import Passage, ranked
from django_pro.core.configuration import load
from django_pro.core.errors import DjangoProError, TargetError, UsageError
from django_pro.sandbox import find_interpreter, find_root

DJANGO = "Django"
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a project has installed."""

    django: str
    """Version; nothing where there is no Django, or no project."""
    packages: tuple[tuple[str, str, Path, str], ...] = ()
    """Name, version, site-packages and package of each that is documented by docstrings."""


def search(
    query: str, *, version: str = "", root: Path | None = None, limit: int = 5
) -> tuple[Passage, ...]:
    """The best passages for `query`, the best first; nothing is downloaded.

    `version` is Django's; when not given that of the project at `root`, else the newest here.

    Raises:
        DjangoProError: there is no documentation of that Django yet.
    """
    shelf = shelf_of(root)
    django = stored(version or shelf.django)
    if django is None:
        wanted = f"Django {version or shelf.django}".strip()
        raise DjangoProError(
            f"The documentation of {wanted} is not here yet",
            next_step='Fetch it once: django-pro docs "select_related"',
        )
    return ranked(query, [django, *_of_packages(shelf)], limit)


def available(root: Path | None = None) -> bool:
    """Whether `search` would answer; nothing is downloaded."""
    return stored(shelf_of(root).django) is not None


def shelf_of(root: Path | None) -> Shelf:
    """What the project at `root` has installed; empty where there is none.

    Raises:
        UsageError: there is no such folder, or its configuration can't be read.
    """
    if root is None:
        return Shelf("")
    try:
        folder = find_root(root)
        python, _ = find_interpreter(folder, load(folder).python)
    except TargetError:
        return Shelf("")
    versions = installed.versions(installed.site_packages(python))
    return Shelf(versions.get("django", ("", Path()))[0], tuple(_documented(versions)))


def stored(version: str) -> Path | None:
    """The index of that Django, or else of its series; the newest where no version is named.

    Raises:
        UsageError: that is no version.
    """
    from django_pro.agent.documentation.sources import chosen

    if version and not re.fullmatch(r"\d+(\.\d+)*((a|b|rc)\d+)?", version):
        raise UsageError(f"{version!r} is no version", next_step="Write it like 5.2 or 5.2.9.")
    there = index.stored(DJANGO)
    if not version:
        return next(reversed(there.values()), None)
    return there.get(chosen({each: each for each in there}, version))


def make(path: Path, version: str = "") -> Path:
    """Makes the index of Django's sources at `path`, and returns where it is.

    Raises:
        UsageError: it holds no documentation, or the cache folder can't be written.
    """
    from django_pro.agent.documentation import sources

    return _written(*sources.read(path, version))


def fetch(version: str, tell: Tell) -> Path:
    """Downloads Django's source distribution and makes its index; `tell` hears what is done.

    Raises:
        DjangoProError: no network, or no such version.
    """
    from django_pro.agent.documentation import package_index, sources

    there = package_index.distributions()
    name = sources.chosen({each: each for each in there}, version)
    if not name:
        raise UsageError(
            f"The package index has no source distribution of Django {version}",
            next_step="Name another version with --version, or a file with --from.",
        )
    size = f", {there[name].size / 1e6:.0f} MB" if there[name].size else ""
    tell(f"The documentation of Django {name} is fetched once, from {there[name].shown}{size}")
    content = package_index.fetched(there[name])
    try:
        texts, _ = sources.unpack(content)
    except ValueError as error:
        raise DjangoProError(f"{there[name].shown} can't be read: {error}") from None
    return _written(name, texts)


def _written(version: str, texts: dict[str, str]) -> Path:
    from django_pro.agent.documentation import django_pages

    return index.write(DJANGO, version, django_pages.entries(texts, version))


def _documented(
    versions: dict[str, tuple[str, Path]],
) -> Iterator[tuple[str, str, Path, str]]:
    from django_pro.agent.documentation.packages import PACKAGES

    for distribution, (name, package) in PACKAGES.items():
        if distribution in versions:
            version, folder = versions[distribution]
            yield name, version, folder, package


def _of_packages(shelf: Shelf) -> Iterator[Path]:
    """Their indexes; those that are not there yet are made from what is installed."""
    from django_pro.agent.documentation import packages

    for name, version, folder, package in shelf.packages:
        # What one project has installed says nothing to another, not even under the same version.
        place = folder / packages.READING
        path = index.path_of(name, version, place)
        if not path.exists():
            path = index.write(name, version, packages.entries(folder, package), place)
        yield path
