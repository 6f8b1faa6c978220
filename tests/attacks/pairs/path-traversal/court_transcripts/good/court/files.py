from pathlib import Path

from django.conf import settings


def names(docket):
    folder = Path(settings.TRANSCRIPTS, docket)
    return sorted(f.name for f in folder.glob("*.txt")) if folder.is_dir() else []


def locate(docket, name):
    """The transcript's path, or None."""
    folder = (Path(settings.TRANSCRIPTS) / docket).resolve()
    path = (folder / name).resolve()
    if not path.is_relative_to(folder):
        return None
    return path if path.is_file() else None
