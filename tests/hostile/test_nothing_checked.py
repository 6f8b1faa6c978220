"""An audit that looked at nothing does not say that all is well."""

from __future__ import annotations

import resource
from pathlib import Path

from tests.hostile.projects import PYPROJECT, Place, make

RAISES = """\
from django.http import HttpResponse
def good(request):
    raise ValueError("not today")
def bad(request):
    return HttpResponse(status=404)
"""
UNFILLED = """\
from django.db import models
class Author(models.Model):
    def save(self, *args, **kwargs):
        raise RuntimeError("never")
    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id__lt=0, id__gt=0), name="never")]
class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
"""
ENDLESS = """\
import itertools
from django.urls import path
from shop import views
urlpatterns = (path(f"{number}/", views.good) for number in itertools.count())
"""


def test_no_page_answers(place: Place) -> None:
    told = place.audit(make(place.folder / "p", {"shop/views.py": RAISES}))
    assert told.code == 3
    assert "none of its 2 pages answered" in told.error
    assert "not today" in told.why("good/")
    assert told.report["scorecard"]["queries"]["score"] is None


def test_no_model_is_filled(place: Place) -> None:
    settings = "INSTALLED_APPS = ['shop']\n"
    told = place.audit(make(place.folder / "p", {"shop/models.py": UNFILLED}, settings=settings))
    assert told.code == 3
    assert "none of its 2 models could be filled" in told.error
    assert "could not be filled" in told.why("shop.Author")


def test_no_url_leads_anywhere(place: Place) -> None:
    """There is nothing to look at, which is said."""
    files: dict[str, str | bytes] = {"site_of_ours/urls.py": "urlpatterns = []\n"}
    root = make(place.folder / "p", files)
    told = place.audit(root)
    assert told.code == 0
    assert "leads to no page" in told.why("the URLconf")
    assert place.audit(root, "--url", "nothing-here").code == 2


def test_settings_of_no_project(place: Place) -> None:
    """As a wrong --settings has them: there may be models, and no page."""
    root = make(place.folder / "p", settings="del ROOT_URLCONF\n")
    for arguments, models in ((), 2), (("--settings", "os"), 0):
        told = place.audit(root, *arguments)
        assert told.code == 3
        assert "none of its URLs could be read" in told.error
        assert "--settings" in told.why("the URLconf")
        assert told.report["target"]["models"] == models


def test_views_that_no_page_can_be_made_of(place: Place) -> None:
    views = "class Odd:\n    def __getattr__(self, name): raise OSError(name)\ngood = bad = Odd()\n"
    views += "Odd.__call__ = lambda self, request: None\n"
    told = place.audit(make(place.folder / "p", {"shop/views.py": views}))
    assert told.code == 3
    assert "none of its URLs could be read" in told.error
    assert "OSError" in told.why("good/")


def test_urls_without_an_end(place: Place) -> None:
    told = place.audit(make(place.folder / "p", {"site_of_ours/urls.py": ENDLESS}))
    assert told.code == 3
    assert "more than 20,000 patterns" in told.error
    assert "probe" not in told.error


def test_too_little_memory(place: Place) -> None:
    """Of the tool itself, and of the project: which of them meets it depends on the Python."""
    root = make(place.folder / "p")
    for mib in (20, 34, 40):
        limit = (mib << 20, mib << 20)
        told = place.audit(root, preexec_fn=lambda limit=limit: _limit(limit))
        assert told.code == 3 or told.rules == ["lazy-foreign-key"]
        if told.code == 3:
            assert told.error


def _limit(limit: tuple[int, int]) -> None:
    resource.setrlimit(resource.RLIMIT_AS, limit)


def test_entry_points_that_are_none(place: Place) -> None:
    named = "entrypoints = ['manage.py nope', 'shop', 'shop.views:nope', 'manage.py', '']\n"
    told = place.audit(make(place.folder / "p", {"pyproject.toml": PYPROJECT + named}))
    assert told.rules == ["lazy-foreign-key"]
    assert "there is no command 'nope'" in told.why("manage.py nope")
    assert "package.module:function" in told.why("shop")
    assert "package.module:function" in told.why("an empty entry point")


def test_a_slow_interpreter_is_not_asked_for(place: Place) -> None:
    """Memory traced five frames deep makes a page take longer than it may."""
    environment = {"PYTHONDEVMODE": "1", "PYTHONTRACEMALLOC": "5", "PYTHONWARNINGS": "error"}
    settings = "import sys, tracemalloc\nassert not tracemalloc.is_tracing()\n"
    settings += "assert not sys.flags.dev_mode\n"
    told = place.audit(make(place.folder / "p", settings=settings), environment=environment)
    assert told.rules == ["lazy-foreign-key"]


def test_a_proof_needs_an_answer(place: Place) -> None:
    """A page that fails now, or that has no rows to show, does not say that a finding is gone."""
    root = make(place.folder / "p", settings="INSTALLED_APPS = ['shop']\n")
    told = place.audit(root)
    (finding,) = told.report["findings"]
    views, urls = root / "shop/views.py", root / "site_of_ours/urls.py"
    before, models = views.read_text(), (root / "shop/models.py").read_text()
    views.write_text(RAISES.replace('HttpResponse(status=404)', '1 / 0'))
    assert "ZeroDivisionError" in unproved(place, finding["id"], root)
    views.write_text(before)
    (root / "shop/models.py").write_text(UNFILLED)
    unproved(place, finding["id"], root)
    (root / "shop/models.py").write_text(models)
    urls.write_text(urls.read_text().replace(', path("bad/", views.bad)', ""))
    gone = place.start("prove", finding["id"], root)
    assert b"is gone" in gone.communicate(timeout=100)[0]
    assert gone.returncode == 0


def unproved(place: Place, finding: str, root: Path) -> str:
    process = place.start("prove", finding, root)
    stdout, stderr = process.communicate(timeout=100)
    assert process.returncode == 3, stdout
    (line,) = [each for each in stderr.decode().splitlines() if each.startswith("django-pro: ")]
    assert line.startswith("django-pro: Nothing was proved: ")
    return line
