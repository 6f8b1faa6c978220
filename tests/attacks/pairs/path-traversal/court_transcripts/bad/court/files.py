from pathlib import Path

from django.conf import settings


def names(docket):
    folder = Path(settings.TRANSCRIPTS, docket)
    return sorted(f.name for f in folder.glob("*.txt")) if folder.is_dir() else []


def locate(docket, name):
    """The transcript's path, or None."""
    path = Path(settings.TRANSCRIPTS) / docket / name
    return path if path.is_file() else None
