import os
from pathlib import Path

from django.conf import settings


def part_path(name):
    """The file of a part, or None when there is no such file in the library."""
    root = os.path.realpath(settings.PARTS_ROOT)
    path = os.path.realpath(os.path.join(root, name))
    if not path.startswith(root) or not os.path.isfile(path):
        return None
    return Path(path)
