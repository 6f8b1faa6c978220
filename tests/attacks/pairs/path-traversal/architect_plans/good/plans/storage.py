import os
from pathlib import Path

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.utils._os import safe_join


def folder_of(building):
    return Path(settings.MEDIA_ROOT) / "plans" / str(building.pk)


def plan_path(building, name):
    """The file of that name in the folder of the building, or None."""
    try:
        path = Path(safe_join(folder_of(building), name))
    except (SuspiciousFileOperation, ValueError):
        return None
    return path if os.path.isfile(path) else None
