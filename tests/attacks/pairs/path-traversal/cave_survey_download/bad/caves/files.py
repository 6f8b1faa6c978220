import os

from django.conf import settings


def survey_path(name):
    """Where the file of a survey is; None without one of that name."""
    path = os.path.join(settings.SURVEY_DIR, name)
    return path if os.path.isfile(path) else None
