"""A driver for PostgreSQL, for an interpreter that has none: one that was brought along.

Standard library alone, and no other module of ours: its text is also run by itself.
"""

import ctypes.util
import os
import sys
from collections.abc import Callable


def borrow(folder: str, library: str) -> None:
    """Have `import psycopg` find the driver in `folder`, and `library` for its libpq.

    Nothing changes where the interpreter has a driver that loads. Otherwise the folder comes last,
    so that a module of the interpreter's own is still the one that is imported.
    """
    for name in ("psycopg", "psycopg2"):
        try:
            __import__(name)
        except ImportError:  # also a psycopg that finds no libpq
            continue
        return
    find: Callable[[str], str | None] = ctypes.util.find_library
    ctypes.util.find_library = lambda name: library if name == "pq" else find(name)
    os.environ["PSYCOPG_IMPL"] = "python"
    sys.path.append(folder)
