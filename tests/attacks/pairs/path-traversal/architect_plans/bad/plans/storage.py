import os
from pathlib import Path

from django.conf import settings


def folder_of(building):
    return Path(settings.MEDIA_ROOT) / "plans" / str(building.pk)


def plan_path(building, name):
    """The file of that name in the folder of the building, or None."""
    path = folder_of(building) / name
    return path if os.path.isfile(path) else None
