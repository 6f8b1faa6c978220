"""Waivers, the baseline and `--since` on the command line: what is left out, and what fails."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
NAIVE = EXAMPLES / "bookstore"
MENDED = EXAMPLES / "bookstore_mended"
BASELINE = "django-pro-baseline.json"

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def run(home: Path) -> Run:
    def run(*arguments: str | Path, **environment: str) -> Done:
        scratch = home / "tmp"
        scratch.mkdir(exist_ok=True)
        own = {"XDG_CACHE_HOME": str(home / "cache"), "TMPDIR": str(scratch)}
        return subprocess.run(
            [sys.executable, "-m", "django_pro", *map(str, arguments)],
            env={**os.environ, **own, **environment},
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


def report(done: Done) -> dict[str, Any]:
    assert done.returncode in (0, 1), done.stderr
    whole: dict[str, Any] = json.loads(done.stdout)
    return whole


def rules(whole: dict[str, Any]) -> list[str]:
    return [finding["rule"] for finding in whole["findings"]]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def git(root: Path, *arguments: str) -> str:
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main")
    command = ["git", "-C", str(root), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The naive bookstore; a folder of its own."""
    shutil.copytree(NAIVE, tmp_path / "shop", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "shop"


@pytest.fixture
def repository(shop: Path) -> Path:
    """Holds the project below `shop`: mended on main, naive on a branch."""
    root = shop.parent
    shutil.copy(MENDED / "shop" / "views.py", shop / "shop" / "views.py")
    git(root, "init")
    git(root, "add", "shop")
    git(root, "commit", "-m", "one")
    git(root, "checkout", "-b", "feature")
    shutil.copy(NAIVE / "shop" / "views.py", shop / "shop" / "views.py")
    return root


WAIVED = [
    (
        "authors = Author",
        "# django-pro: allow Q101, lazy-reverse-relation -- few\n    authors = Author",
    ),
    ("author=author))", "author=author))  # django-pro: allow filter-in-loop -- few"),
]


def test_waived_findings_fail_nothing_and_are_listed(run: Run, shop: Path) -> None:
    before = [finding["id"] for finding in report(run("audit", shop, "--json"))["findings"]]
    for old, new in WAIVED:
        edit(shop / "shop" / "views.py", old, new)
    done = run("audit", shop, "--json")
    assert done.returncode == 0, done.stderr
    whole = report(done)
    assert rules(whole) == []
    assert whole["scorecard"]["queries"]["score"] == 1.0
    assert [waived["rule"] for waived in whole["waived"]] == [
        "lazy-foreign-key",
        "lazy-reverse-relation",
        "filter-in-loop",
    ]
    # A comment at its line does not make another finding of it.
    assert [waived["id"] for waived in whole["waived"]] == before
    first = whole["waived"][0]
    assert (first["path"], first["line"], first["reason"]) == ("shop/views.py", 10, "few")
    assert (first["waiver_path"], first["waiver_line"]) == ("shop/views.py", 9)
    told = run("audit", shop).stdout
    assert "Waived: 3 findings; --verbose lists them" in told
    assert "No findings" in told
    sarif = json.loads(run("audit", shop, "--format", "sarif").stdout)
    kinds = [result["suppressions"][0]["kind"] for result in sarif["runs"][0]["results"]]
    assert kinds == ["inSource"] * 3
    assert run("audit", shop, "--format", "github").stdout == ""
    # It can be proved all the same.
    assert run("prove", first["id"], shop).returncode == 1


def test_an_unused_waiver_is_told_by_a_whole_audit_alone(run: Run, tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    shutil.copytree(MENDED, shop)
    (shop / "pyproject.toml").write_text(
        "[[tool.django-pro.waivers]]\nrule = 'count-per-row'\npath = 'shop/*'\nreason = 'few'\n"
    )
    done = run("audit", shop, "--json")
    assert done.returncode == 0, done.stderr
    (found,) = report(done)["findings"]
    assert (found["rule"], found["path"], found["line"]) == ("unused-waiver", "pyproject.toml", 1)
    assert found["principle"] == "waivers"
    for narrow in (("--url", "/authors/"), ("--as", "user")):
        assert rules(report(run("audit", shop, "--json", *narrow))) == []
    again = run("prove", found["id"], shop)
    assert again.returncode == 1, again.stderr
    assert "unused-waiver" in again.stdout


def test_a_wrong_waiver_fails(run: Run, shop: Path) -> None:
    edit(shop / "shop" / "views.py", "[:100]", "[:100]  # django-pro: allow lazy-foreign-key")
    done = run("audit", shop, "--json")
    assert done.returncode == 1
    assert {"lazy-foreign-key", "waiver-without-reason"} <= set(rules(report(done)))


def test_a_misspelled_key_of_a_waiver_is_named(run: Run, shop: Path) -> None:
    for body, told in (
        ("rul = 'x'", "has no key 'rul' (did you mean rule?)"),
        ("rule = 'x'\npath = '*'", "waivers[0].reason must be present"),
        ("rule = 'x'\npath = '*'\nreason = ' '", "waivers.reason must be a word at least"),
    ):
        (shop / "pyproject.toml").write_text(f"[[tool.django-pro.waivers]]\n{body}\n")
        done = run("audit", shop)
        assert done.returncode == 2
        assert told in done.stderr


def test_a_baseline_accepts_today_and_fails_on_what_is_new(run: Run, shop: Path) -> None:
    views = shop / "shop" / "views.py"
    naive = views.read_text()
    edit(views, "list(Book.objects.filter(author=author))", "[]")
    done = run("baseline", shop)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"2 findings accepted in {BASELINE}.\n"
    written = (shop / BASELINE).read_bytes()
    assert run("baseline", shop, "--no-cache").returncode == 0
    assert (shop / BASELINE).read_bytes() == written

    views.write_text("# More lines\n# above.\n" + views.read_text())
    known = run("audit", shop, "--json")
    assert known.returncode == 0, known.stderr
    assert report(known)["baseline"] == {"path": BASELINE, "known": 2, "gone": 0}
    assert run("audit", shop, "--no-baseline").returncode == 1

    views.write_text(naive)
    new = run("audit", shop, "--json")
    assert new.returncode == 1
    assert rules(report(new)) == ["filter-in-loop"]


def test_what_is_gone_from_a_baseline_is_told(run: Run, shop: Path, tmp_path: Path) -> None:
    assert run("baseline", shop, "--output", tmp_path / "known.json").returncode == 0
    assert not (shop / BASELINE).exists()
    shutil.copy(MENDED / "shop" / "views.py", shop / "shop" / "views.py")
    given = ("--baseline", tmp_path / "known.json")
    done = run("audit", shop, *given)
    assert done.returncode == 0, done.stderr
    shrink = "3 findings of the baseline are gone: run `django-pro baseline` to shrink it"
    assert shrink in done.stdout
    # What was not asked for is not gone.
    assert "are gone" not in run("audit", shop, *given, "--url", "/authors/").stdout


def test_a_baseline_that_cannot_be_used_is_said_before_anything_runs(run: Run, shop: Path) -> None:
    for content, told in (("<<<<", "can't be read"), ('{"version": 7}', "of version 7")):
        (shop / BASELINE).write_text(content)
        done = run("audit", shop)
        assert done.returncode == 2
        (line,) = done.stderr.splitlines()
        assert told in line
        assert "django-pro baseline" in line
    assert run("audit", shop, "--no-baseline").returncode == 1
    assert run("audit", shop, "--baseline", shop / "nosuch.json").returncode == 2
    both = run("audit", shop, "--no-baseline", "--baseline", shop / BASELINE)
    assert "contradict" in both.stderr
    assert run("baseline", shop, "--output", shop / "no" / "known.json").returncode == 2


def test_since_reports_what_the_branch_brought_in(run: Run, home: Path, repository: Path) -> None:
    git(repository, "add", "-A")
    index = (repository / ".git" / "index").read_bytes()
    done = run("audit", repository / "shop", "--since", "main", "--json")
    assert done.returncode == 1
    whole = report(done)
    assert len(whole["findings"]) == 3
    since = whole["since"]
    assert (since["revision"], since["known"], since["verdict"]) == ("main", 0, "proved")
    assert since["commit"] == git(repository, "rev-parse", "main").strip()
    assert (repository / ".git" / "index").read_bytes() == index
    assert git(repository, "worktree", "list").count("\n") == 1
    assert list((home / "tmp").iterdir()) == []
    # What the earlier tree has is kept.
    warm = report(run("audit", repository / "shop", "--since", "main", "--json"))
    assert list((home / "cache").rglob("before-*.json"))
    assert warm | {"cost": {}} == whole | {"cost": {}}

    git(repository, "commit", "-m", "two")
    edit(repository / "shop" / "shop" / "views.py", "import render\n", "import render\n\n\n")
    known = run("audit", repository / "shop", "--since", "HEAD", "--json")
    assert known.returncode == 0, known.stderr
    assert report(known)["since"]["known"] == 3


def test_since_follows_a_renamed_file_and_keeps_ignored_settings(
    run: Run, repository: Path
) -> None:
    shop = repository / "shop"
    settings = shop / "bookstore" / "settings.py"
    settings.write_text(settings.read_text() + "\nopen(BASE_DIR / '.env').close()\n")
    (repository / ".gitignore").write_text(".env\n")
    git(repository, "add", "-A")
    git(repository, "commit", "-m", "two")
    (shop / ".env").write_text("")
    git(repository, "mv", "shop/shop/views.py", "shop/shop/pages.py")
    edit(shop / "bookstore" / "urls.py", "views", "pages")
    urls = shop / "bookstore" / "urls.py"
    urls.write_text(urls.read_text().replace("views", "pages"))
    done = run("audit", shop, "--since", "HEAD", "--json")
    assert done.returncode == 0, done.stdout
    assert report(done)["since"] | {"commit": ""} == {
        "revision": "HEAD",
        "commit": "",
        "known": 3,
        "verdict": "proved",
        "reason": None,
    }


def test_since_a_package_installed_from_the_repository_is_as_it_was(
    run: Run, repository: Path
) -> None:
    """The interpreter imports it from the working tree; the earlier tree has to run its own."""
    git(repository, "checkout", "main", "-f")
    (repository / "package" / "src").mkdir(parents=True)
    git(repository, "mv", "shop/shop", "package/src/shop")
    git(repository, "commit", "-am", "two")
    venv.create(repository / ".venv", symlinks=True)
    packages = Path(next((repository / ".venv").glob("lib/python*/site-packages")))
    (packages / "own.pth").write_text(f"{repository}/package/src\n")
    (packages / "others.pth").write_text(sysconfig.get_path("purelib") + "\n")
    installed = packages / "shop-1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: shop\nVersion: 1\n")
    origin = {"url": f"file://{repository}/package", "dir_info": {"editable": True}}
    (installed / "direct_url.json").write_text(json.dumps(origin))

    shutil.copy(NAIVE / "shop" / "views.py", repository / "package" / "src" / "shop" / "views.py")
    whole = report(run("audit", repository / "shop", "--since", "main", "--json"))
    assert whole["since"]["verdict"] == "proved", whole["since"]
    assert {finding["path"] for finding in whole["findings"]} == {"../package/src/shop/views.py"}
    assert len(whole["findings"]) == 3
    git(repository, "commit", "-am", "three")
    known = report(run("audit", repository / "shop", "--since", "HEAD", "--json"))
    assert known["since"]["known"] == 3


def test_since_leaves_nothing_when_the_tool_is_killed(tmp_path: Path, repository: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "django_pro", "audit", str(repository / "shop")),
            *("--since", "main", "--no-cache"),
        ],
        env={**os.environ, "TMPDIR": str(scratch), "XDG_CACHE_HOME": str(tmp_path / "cache")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: bool(list(scratch.glob("*/tree/shop/manage.py"))))
    finally:
        process.kill()
        process.wait()
    wait_until(lambda: not list(scratch.iterdir()))


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_since_a_tree_that_does_not_run_tells_by_changed_files(run: Run, repository: Path) -> None:
    shop = repository / "shop"
    settings = shop / "bookstore" / "settings.py"
    sound = settings.read_text()
    settings.write_text("import nosuch\n" + sound)
    git(repository, "commit", "-m", "broken", "shop/bookstore/settings.py")
    settings.write_text(sound)
    done = run("audit", shop, "--since", "HEAD", "--json")
    assert done.returncode == 1
    whole = report(done)
    assert len(whole["findings"]) == 3
    assert whole["since"]["verdict"] == "inferred"
    assert "nosuch" in whole["since"]["reason"]
    # Nothing but the settings differs from the next broken tree.
    settings.write_text("import nosuch  # still\n" + sound)
    git(repository, "commit", "-am", "naive")
    settings.write_text(sound)
    text = run("audit", shop, "--since", "HEAD")
    assert text.returncode == 0, text.stdout
    told = "inferred, 3 findings left out: in files that did not change"
    # Lines are broken where the path of the folder makes them too long.
    assert told in " ".join(text.stdout.split())


def test_since_a_project_that_was_not_there_is_all_new(run: Run, shop: Path) -> None:
    git(shop, "init")
    git(shop, "commit", "--allow-empty", "-m", "one")
    whole = report(run("audit", shop, "--since", "main", "--json"))
    assert len(whole["findings"]) == 3
    assert whole["since"]["verdict"] == "proved"


def test_since_what_git_does_not_know_is_a_usage_error(
    run: Run, repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    git(repository, "commit", "-am", "two")
    plain = tmp_path_factory.mktemp("plain") / "shop"
    shutil.copytree(NAIVE, plain)
    shallow = tmp_path_factory.mktemp("shallow") / "clone"
    git(repository, "clone", "--depth", "1", f"file://{repository}", str(shallow))
    for project, revision, told in (
        (plain, "main", "needs a git repository"),
        (repository / "shop", "nosuch", "no revision 'nosuch'"),
        (repository / "shop", "-x", "is no revision"),
        (repository / "shop", "", "no revision ''"),
        (shallow / "shop", "origin/main", "git fetch --unshallow"),
    ):
        done = run("audit", project, "--since", revision)
        assert done.returncode == 2, done.stderr
        (line,) = done.stderr.splitlines()
        assert told in line
