import os

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.utils._os import safe_join


def survey_path(name):
    """Where the file of a survey is; None without one of that name."""
    try:
        path = safe_join(settings.SURVEY_DIR, name)
    except SuspiciousFileOperation:
        return None
    return path if os.path.isfile(path) else None
