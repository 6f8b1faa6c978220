"""Where this user's tools keep what they can make again."""

from __future__ import annotations

import os
from pathlib import Path

_NOWHERE = Path(os.devnull)
"""Nothing is found below it, and nothing can be made there."""


def user_cache() -> Path:
    """Our folder under the user's cache folder (XDG Base Directory 0.8); it may not be there.

    A user without a home, as a service's or a container's, has no cache, and is made no home.
    """
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if os.path.isabs(base) else _home() / ".cache") / "django-pro"


def _home() -> Path:
    try:
        home = Path(os.environ["HOME"]) if "HOME" in os.environ else Path.home()
    except RuntimeError:  # who runs it stands in no list of users
        return _NOWHERE
    return home if home.is_absolute() and home.is_dir() else _NOWHERE
