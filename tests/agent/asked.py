"""`django-pro ask` in this process, on projects that are written for a test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from django_pro.faces import cli

SETTINGS = """\
import os

SECRET_KEY = os.environ.get("SECRET_KEY", "example-only")
DEBUG = False
ALLOWED_HOSTS = ["library.example"]
INSTALLED_APPS = ["library"]
ROOT_URLCONF = "urls"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
"""
MANAGE = """\
import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
"""
VIEWS = '''\
from django.http import JsonResponse

NAMES = ["Poems", "Maps"]


def shelves(request):
    """Names of the shelves."""
    return JsonResponse({"shelves": NAMES})
'''
URLS = """\
from django.urls import path

from library import views

urlpatterns = [path("shelves/", views.shelves, name="shelves")]
"""
TESTS = """\
from django.test import SimpleTestCase


class ShelfTests(SimpleTestCase):
    def test_the_list_answers(self):
        self.assertEqual(self.client.get("/shelves/", headers=HOST).status_code, 200)


HOST = {"host": "library.example"}
"""


def library(root: Path, **files: str) -> Path:
    """A project of one page and one test, and no model; `files` by their path."""
    texts = {
        "manage.py": MANAGE, "settings.py": SETTINGS, "urls.py": URLS, "library/__init__.py": "",
        "library/views.py": VIEWS, "library/tests.py": TESTS,
    }  # fmt: skip
    for name, text in {**texts, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def snapshot(root: Path) -> dict[str, str]:
    """The texts of all files but caches."""
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


Ask = Callable[..., tuple[int, Mapping[str, Any], str]]


@pytest.fixture
def ask_apart(tmp_path: Path) -> Ask:
    """The same in a process of its own: a whole audit leaves a server to be removed."""

    def ask(*arguments: str | Path) -> tuple[int, Mapping[str, Any], str]:
        command = [sys.executable, "-m", "django_pro", "ask", *map(str, arguments), "--json"]
        local = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "NO_PROXY": "127.0.0.1"}
        done = subprocess.run(
            command, env={**os.environ, **local}, capture_output=True, text=True, timeout=300
        )
        return done.returncode, json.loads(done.stdout) if done.stdout else {}, done.stderr

    return ask


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Ask:
    """Runs `django-pro ask --json`: its exit code, answer and stderr."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")

    def ask(*arguments: str | Path) -> tuple[int, Mapping[str, Any], str]:
        monkeypatch.setattr(sys, "argv", ["django-pro", "ask", *map(str, arguments), "--json"])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        out, err = capsys.readouterr()
        return int(stop.value.code or 0), json.loads(out) if out.strip() else {}, err

    return ask
