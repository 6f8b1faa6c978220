"""The blog: what the audit says of the obvious version, and nothing of the mended one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
PUBLIC = "from django.views.decorators.cache import cache_control, cache_page"


def audited(project: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "django_pro", "audit", str(project)]
    command += ["--only", "queries,security", "--no-cache", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def obvious(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """With an answer that any cache may keep: true on every Django."""
    project = tmp_path_factory.mktemp("blog") / "blog"
    shutil.copytree(EXAMPLES / "blog", project)
    views = project / "posts" / "views.py"
    text = views.read_text()
    cached = "@method_decorator(cache_page(60 * 5))"
    assert cached in text
    text = text.replace(cached, f"{cached}\n    @method_decorator(cache_control(public=True))")
    views.write_text(text.replace("from django.views.decorators.cache import cache_page", PUBLIC))
    return audited(project)


def messages(report: dict[str, Any], rule: str) -> list[str]:
    return [each["message"] for each in report["findings"] if each["rule"] == rule]


def test_a_post_in_anothers_name(obvious: dict[str, Any]) -> None:
    (told,) = messages(obvious, "protected-field-assigned")
    assert "POST /api/posts/" in told
    assert "somebody else as its author" in told


def test_a_draft_from_the_cache(obvious: dict[str, Any]) -> None:
    (told,) = messages(obvious, "cached-page-shared")
    assert "GET /api/posts/ as anonymous shows the owner's Post" in told


def test_a_post_that_the_wrong_user_publishes(obvious: dict[str, Any]) -> None:
    (told,) = messages(obvious, "row-changed-by-others")
    assert "POST /api/posts/1/publish/" in told


def test_the_authors_address_is_shown_to_anyone(obvious: dict[str, Any]) -> None:
    (told,) = messages(obvious, "secret-in-answer")
    assert "auth.User.email" in told


def test_the_mended_one_meets_its_targets_and_its_own_tests_pass() -> None:
    report = audited(EXAMPLES / "blog_mended")
    assert report["findings"] == []
    for score in report["scorecard"].values():
        assert score["checked"] > 5
        assert score["score"] == 1.0
    run = [sys.executable, "manage.py", "test"]
    own = subprocess.run(
        run, cwd=EXAMPLES / "blog_mended", capture_output=True, text=True, check=False
    )
    assert own.returncode == 0, own.stderr


GREETING = """

def greet(request):
    return HttpResponse(f"<p>{request.GET.get('name', '')}</p>")
"""


def test_since_a_revision_what_was_brought_in_is_told_alone(tmp_path: Path) -> None:
    project = tmp_path / "blog"
    shutil.copytree(EXAMPLES / "blog", project)
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "as it was"]):
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *identity, *command], cwd=project, check=True)
    views, urls = project / "posts" / "views.py", project / "posts" / "urls.py"
    text = views.read_text()
    views.write_text(f"from django.http import HttpResponse\n{text}{GREETING}")
    more = "\nfrom django.urls import path\nfrom posts.views import greet\n"
    urls.write_text(f'{urls.read_text()}{more}urlpatterns.append(path("greet/", greet))\n')
    command = [sys.executable, "-m", "django_pro", "audit", str(project), "--no-cache", "--json"]
    done = subprocess.run(
        [*command, "--only", "security", "--since", "HEAD"], capture_output=True, text=True
    )
    report = json.loads(done.stdout)
    assert [each["rule"] for each in report["findings"]] == ["cross-site-scripting"]
    assert report["since"]["verdict"] == "proved"
    assert report["since"]["known"] >= 3


def test_fix_mends_the_obvious_version_as_a_person_would(tmp_path: Path) -> None:
    project = tmp_path / "blog"
    shutil.copytree(EXAMPLES / "blog", project)
    command = [sys.executable, "-m", "django_pro", "fix", str(project), "--no-tests", "--json"]
    done = subprocess.run(
        [*command, "--only", "security,api", "--url", "/api/"], capture_output=True, text=True
    )
    told = json.loads(done.stdout)
    left = {each["rule"] for each in told["unfixed"]}
    assert left <= {"cached-page-shared"}  # where Django itself does not mend it
    lines = {line[1:].strip() for line in told["diff"].splitlines() if line.startswith("+")}
    assert {
        "post = self.get_object()",
        "page = self.paginate_queryset(posts)",
        "serializer.save(author=self.request.user)",
        'fields = ["id", "username"]',
    } <= lines
