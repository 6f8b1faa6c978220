"""Where this user's tools keep what they can make again."""

from __future__ import annotations

import os
from pathlib import Path


def user_cache() -> Path:
    """Our folder under the user's cache folder (XDG Base Directory 0.8); it may not be there."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    home = Path(base) if os.path.isabs(base) else Path.home() / ".cache"
    return home / "django-pro"
