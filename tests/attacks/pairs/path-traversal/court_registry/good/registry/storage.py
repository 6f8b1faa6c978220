from pathlib import Path

from django.conf import settings


def folder_of(case):
    return Path(settings.REGISTRY_ROOT) / f"case-{case.pk}"


def names(case):
    folder = folder_of(case)
    return sorted(path.name for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []


def find(case, name):
    """The path of a document of the case, or None."""
    folder = folder_of(case).resolve()
    path = (folder / name).resolve()
    return path if path.is_relative_to(folder) and path.is_file() else None
