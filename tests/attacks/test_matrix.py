"""The access matrix: printed, accepted, and what no longer agrees with it."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import tomllib
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from tests.attacks.labels import PROJECT

VIEWS = """
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path

from office.models import Invoice


@login_required
def invoice(request, pk):
    return HttpResponse(get_object_or_404(Invoice, pk=pk, customer=request.user).note)


urlpatterns = [path("invoices/<int:pk>/", invoice)]
"""
OPENED = VIEWS.replace("@login_required\n", "").replace(", customer=request.user", "")


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    verb, *rest = arguments
    command = [sys.executable, "-m", "django_pro", verb, str(project), *rest]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("matrix") / "project"
    shutil.copytree(PROJECT, folder)
    shutil.rmtree(folder / "office" / "views")
    (folder / "office" / "urls.py").write_text(VIEWS)
    return folder


def found(project: Path) -> list[dict[str, Any]]:
    told = run(project, "audit", "--only", "security", "--no-cache", "--json")
    changed: list[dict[str, Any]] = [
        each for each in json.loads(told.stdout)["findings"] if each["rule"] == "access-changed"
    ]
    return changed


def test_an_endpoint_that_is_opened_is_found(project: Path) -> None:
    printed = run(project, "matrix", "--csv")
    rows = list(csv.DictReader(StringIO(printed.stdout)))
    assert [(row["method"], row["pattern"]) for row in rows] == [("GET", "/invoices/<int:pk>/")]
    assert rows[0]["owner"] == "200, shows Invoice"
    assert (rows[0]["other"], rows[0]["anonymous"]) == ("404", "302 to the login")
    assert not (project / "access-matrix.toml").exists()

    accepted = run(project, "matrix", "--accept")
    assert accepted.returncode == 0, accepted.stderr
    content = tomllib.loads((project / "access-matrix.toml").read_text())
    name = "GET /invoices/<int:pk>/ office.urls.invoice"
    assert content[name]["other"] == "404"
    assert found(project) == []

    (project / "office" / "urls.py").write_text(OPENED)
    (opened,) = found(project)
    assert "other: 404 before, 200, shows Invoice now" in opened["message"]
    assert "owner" not in opened["message"]
    assert opened["exchanges"][0]["actor"] == "anonymous"

    again = [sys.executable, "-m", "django_pro", "prove", opened["id"], str(project)]
    proved = subprocess.run(again, capture_output=True, text=True, check=False)
    assert (proved.returncode, "other: 404 before" in proved.stdout) == (1, True), proved.stderr
    (project / "office" / "urls.py").write_text(VIEWS)
    gone = subprocess.run(again, capture_output=True, text=True, check=False)
    assert (gone.returncode, gone.stdout.strip().splitlines()[0]) == (
        0,
        f"{opened['id']} is gone: its requests no longer show it.",
    )


CHOSEN = VIEWS.replace("path(", "re_path(").replace("import path", "import re_path")


def test_a_page_that_takes_more_is_the_same_page(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "project"
    shutil.copytree(project, other)
    urls = other / "office" / "urls.py"
    few, more = (
        CHOSEN.replace('"invoices/<int:pk>/"', f'r"^(?P<kind>{kinds})/(?P<pk>\\d+)/$"').replace(
            "request, pk", "request, kind, pk"
        )
        for kinds in ("bill|invoice", "bill|invoice|reminder")
    )
    urls.write_text(few)
    accepted = run(other, "matrix", "--accept")
    assert accepted.returncode == 0, accepted.stderr
    assert "bill|invoice" in (other / "access-matrix.toml").read_text()
    urls.write_text(more)
    assert found(other) == []
    urls.write_text(more.replace("@login_required\n", "").replace(", customer=request.user", ""))
    (opened,) = found(other)
    assert "other: 404 before, 200, shows Invoice now" in opened["message"]


def test_a_part_is_not_accepted_and_a_broken_file_is_named(project: Path, tmp_path: Path) -> None:
    part = run(project, "matrix", "--accept", "--url", "invoices")
    assert part.returncode == 2
    assert "--accept writes the whole matrix" in part.stderr
    other = tmp_path / "project"
    shutil.copytree(project, other)
    (other / "access-matrix.toml").write_text("[broken")
    broken = run(other, "matrix")
    assert broken.returncode == 2
    assert "access-matrix.toml" in broken.stderr
    assert "Traceback" not in broken.stderr
