import os
from pathlib import Path

from django.conf import settings


def drawing_path(name):
    """The file of a drawing, None if there is none of that name."""
    folder = os.path.realpath(settings.DRAWINGS)
    path = os.path.realpath(os.path.join(folder, name))
    if os.path.commonpath([folder, path]) != folder:
        return None
    path = Path(path)
    return path if path.is_file() else None
