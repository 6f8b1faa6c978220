"""Packages that an answer needs and that the project's interpreter may not have."""

from __future__ import annotations

from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import settings_file

PYPI = {
    "rest_framework": "djangorestframework",
    "rest_framework_simplejwt": "djangorestframework-simplejwt",
    "corsheaders": "django-cors-headers",
}
"""Names on PyPI by the module that is imported."""
_REQUIREMENTS = ("requirements.txt", "requirements/base.txt", "requirements.in", "pyproject.toml")


def need(work: Work, package: str) -> None:
    """Raises NotProvenError with what to install where a package can't be imported."""
    if work.web.has(package):
        return
    name = PYPI[package]
    file = next((each for each in _REQUIREMENTS if work.copy.exists(each)), "")
    also = f", and add `{name}` to {file}" if file else ""
    raise NotProvenError(
        f"The project's interpreter has no {name}, and nothing is installed by this tool. Run "
        f"`pip install {name}`{also}; then ask again. Nothing is written."
    )


def need_app(files: SettingsFiles, app: str) -> bool:
    """An app in INSTALLED_APPS, after those that are there; whether it was not."""
    if app in files.work.original.settings.get("INSTALLED_APPS", ()):
        return False
    return files.edit(
        "INSTALLED_APPS", lambda text: settings_file.with_item(text, "INSTALLED_APPS", app)
    )
