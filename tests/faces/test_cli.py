"""The command line as a user meets it: a process, its two streams, its exit code."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from django_pro import actions

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
NAIVE = EXAMPLES / "bookstore"
MENDED = EXAMPLES / "bookstore_mended"

Done = subprocess.CompletedProcess[str]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def run(cache: Path) -> object:
    def run(*arguments: str | Path, cwd: Path = EXAMPLES, **environment: str) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "django_pro", *map(str, arguments)],
            cwd=cwd,
            env={**os.environ, "XDG_CACHE_HOME": str(cache), **environment},
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


def one_line(done: Done) -> str:
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("django-pro: ")
    return line


def test_version(run) -> None:
    assert run("--version").stdout == "django-pro 0.1.0\n"


@pytest.mark.parametrize(
    "verb",
    [
        *("audit", "baseline", "prove", "fix", "explain", "rules", "stats", "doctor", "route"),
        *("agent", "ask", "docs", "install", "mcp"),
    ],
)
def test_every_verb_has_help(run, verb: str) -> None:
    done = run(verb, "--help")
    assert done.returncode == 0
    assert f"django-pro {verb}" in done.stdout


def test_the_table_of_verbs_is_the_command_line() -> None:
    from django_pro.agent import verbs
    from django_pro.faces.cli import cli

    # `mcp` is no verb: it serves those that are.
    assert set(cli.commands) - {"mcp"} == set(actions.VERBS) | set(verbs.VERBS)


def test_help_has_examples(run) -> None:
    assert "django-pro audit --url /books/ --as user" in run("audit", "--help").stdout


def test_findings_are_exit_code_1_and_told(run) -> None:
    done = run("audit", NAIVE)
    assert done.returncode == 1
    assert "1 + N + N x M" in done.stdout
    assert "authors = Author.objects.all()" in done.stdout
    assert "django-pro prove " in done.stdout
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stdout + done.stderr


def test_targets_met_is_exit_code_0(run) -> None:
    done = run("audit", MENDED)
    assert done.returncode == 0, done.stderr
    assert "No findings" in done.stdout


def test_a_narrow_terminal(run) -> None:
    done = run("audit", NAIVE, COLUMNS="40")
    assert done.returncode == 1
    assert max(map(len, done.stdout.splitlines())) <= 40


def test_a_page_for_a_browser(run, tmp_path: Path) -> None:
    page = tmp_path / "audit.html"
    done = run("audit", NAIVE, "--output", page)
    assert done.returncode == 1
    assert done.stdout == ""
    told = page.read_text(encoding="utf-8")
    assert told.startswith("<!doctype html>")
    assert "authors = Author.objects.all()" in told
    assert run("audit", NAIVE, "--format", "html").stdout.startswith("<!doctype html>")


def test_json_is_alone_on_stdout(run) -> None:
    report = json.loads(run("audit", NAIVE, "--json").stdout)
    assert report["schema"] == "1"
    assert report["cost"]["wall_seconds"] > 0


def test_two_cold_runs_and_a_warm_one_are_the_same(run, tmp_path: Path) -> None:
    reports = [
        json.loads(run("audit", NAIVE, "--json", *more, XDG_CACHE_HOME=str(tmp_path)).stdout)
        for more in (["--no-cache"], ["--jobs", "2"], ["--jobs", "1"])
    ]
    for report in reports:
        del report["cost"]
        assert report == reports[0]


def test_one_edited_view_is_observed_anew(run, tmp_path: Path) -> None:
    project = tmp_path / "bookstore"
    shutil.copytree(NAIVE, project)
    home = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    first = json.loads(run("audit", project, "--json", **home).stdout)
    views = project / "shop" / "views.py"
    views.write_text("# More lines\n# above.\n" + views.read_text())
    warm = json.loads(run("audit", project, "--json", **home).stdout)
    cold = json.loads(run("audit", project, "--json", "--no-cache", **home).stdout)
    for report in (first, warm, cold):
        del report["cost"]
    assert warm == cold
    assert [f["id"] for f in warm["findings"]] == [f["id"] for f in first["findings"]]
    assert [f["line"] - 2 for f in warm["findings"]] == [f["line"] for f in first["findings"]]


def test_a_proof_is_repeated_and_is_gone_when_mended(run, tmp_path: Path) -> None:
    project = tmp_path / "bookstore"
    shutil.copytree(NAIVE, project)
    report = json.loads(run("audit", project, "--json").stdout)
    for found in report["findings"]:
        done = run("prove", found["id"], project)
        assert done.returncode == 1, done.stderr
        assert found["id"] in done.stdout
    shutil.copy(MENDED / "shop" / "views.py", project / "shop" / "views.py")
    done = run("prove", report["findings"][0]["id"], project)
    assert done.returncode == 0, done.stderr
    assert "is gone" in done.stdout


def test_an_unknown_finding(run) -> None:
    done = run("prove", "nosuchid", NAIVE)
    assert done.returncode == 2
    assert "no finding 'nosuchid'" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["audit", "--only", "speed"], "queries"),
        (["audit", "--only", "querys"], "did you mean queries?"),
        (["audit", "--as", "root"], "anonymous, user, staff, superuser"),
        (["audit", "--scales", "9,3"], "rising"),
        (["audit", "--scales", "a"], "3,9,27"),
        (["audit", "--jobs", "0"], "jobs"),
        (["audit", "--json", "--format", "sarif"], "contradict"),
        (["audit", "--format", "xml"], "sarif"),
        (["audit", "--nonsense"], "nonsense"),
        (["audit", "nowhere"], "nowhere"),
        (["explain", "lazy-foreign-kee"], "lazy-foreign-key"),
        (["frobnicate"], "frobnicate"),
        (["audit", "x" * 5000], "Name the project's folder"),
        (["audit", "--only", "a" * 5000], "queries"),
        (["prove"], "FINDING_ID"),
    ],
)
def test_usage_is_one_line_and_exit_code_2(run, arguments: list[str], told: str) -> None:
    done = run(*arguments, cwd=NAIVE)
    assert done.returncode == 2
    assert told.lower() in one_line(done).lower()
    assert done.stdout == ""


def test_no_project_here(run, tmp_path: Path) -> None:
    done = run("audit", tmp_path)
    assert done.returncode in (2, 3)
    assert "manage.py" in one_line(done)


def test_output_that_cannot_be_written_is_said_before_anything_runs(run, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "no" / "report.json", Path("/proc/report.json")):
        start = time.monotonic()
        done = run("audit", NAIVE, "--output", place)
        assert done.returncode == 2
        assert str(place) in one_line(done)
        assert time.monotonic() - start < 3


def test_output_goes_to_the_file_alone(run, tmp_path: Path) -> None:
    for name, start in (("r.json", "{"), ("r.sarif", "{"), ("r.txt", "django-pro")):
        done = run("audit", NAIVE, "--output", tmp_path / name)
        assert done.stdout == ""
        assert (tmp_path / name).read_text().startswith(start)
    assert "2.1.0" in (tmp_path / "r.sarif").read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.json", "r.sarif", "r.txt"]


def test_output_through_a_link_is_written_where_it_leads(run, tmp_path: Path) -> None:
    link, target = tmp_path / "link.json", tmp_path / "r.json"
    link.symlink_to(target)
    assert run("audit", NAIVE, "--output", link).returncode == 1
    assert link.is_symlink()
    assert target.read_text().startswith("{")
    (tmp_path / "loop").symlink_to("loop")
    done = run("audit", NAIVE, "--output", tmp_path / "loop")
    assert done.returncode == 2
    assert "symbolic link" in one_line(done)


def test_a_dash_is_stdout(run) -> None:
    assert run("audit", NAIVE, "--json", "--output", "-").stdout.startswith("{")


def test_without_a_verb_the_help_is_shown(run) -> None:
    done = run()
    assert done.returncode == 2
    assert "Start here:" in done.stderr


def test_github_annotations(run) -> None:
    lines = run("audit", NAIVE, "--format", "github").stdout.splitlines()
    assert lines
    assert all(line.startswith("::") for line in lines)
    assert "file=examples/bookstore/shop/views.py" in lines[0]


def shell(command: str, cache: Path) -> Done:
    return subprocess.run(
        ["bash", "-c", command.replace("DP", f"{sys.executable} -m django_pro")],
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        cwd=EXAMPLES,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_reader_that_goes_away_is_no_traceback(cache: Path) -> None:
    done = shell("DP audit bookstore --json | head -1", cache)
    assert done.stdout == "{\n"
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_a_closed_stdout_is_said(cache: Path) -> None:
    done = shell("DP audit bookstore >&-", cache)
    assert done.returncode == 2
    assert "stdout is closed. Use --output FILE" in done.stderr


def test_a_closed_stderr_is_no_reason_to_fail(cache: Path) -> None:
    assert shell("DP audit bookstore 2>&-", cache).returncode == 1


def test_a_full_disk_is_said(cache: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    done = shell("DP audit bookstore > /dev/full", cache)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_an_ascii_terminal(run) -> None:
    done = run("audit", NAIVE, PYTHONIOENCODING="ascii")
    assert done.returncode == 1, done.stderr


def test_ctrl_c_stops_with_130(cache: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "django_pro", "audit", str(NAIVE), "--no-cache"],
        env={**os.environ, "XDG_CACHE_HOME": str(cache), "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline().startswith("Found ")
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in told
    assert told.rstrip().endswith("django-pro: Stopped")
    assert not list(tmp_path.iterdir())


def test_explain_prints_the_page(run) -> None:
    done = run("explain", "lazy-foreign-key")
    assert done.returncode == 0
    assert done.stdout == actions.explain("lazy-foreign-key").markdown
    code = actions.explain("lazy-foreign-key").code
    assert run("explain", code).stdout == done.stdout


def test_rules_lists_every_rule(run) -> None:
    told = json.loads(run("rules", "--json").stdout)
    assert {"code", "rule", "summary"} == set(told[0])
    assert len({rule["code"] for rule in told}) == len(told)


def test_doctor_says_how_a_project_runs(run) -> None:
    done = run("doctor", NAIVE)
    assert done.returncode == 0, done.stderr
    assert "bookstore.settings" in done.stdout
    assert "can be audited" in done.stdout


def test_doctor_finds_settings_that_manage_py_does_not_name(run, tmp_path: Path) -> None:
    root = tmp_path / "shop"
    shutil.copytree(NAIVE, root)
    (root / "manage.py").write_text("import sys\n")
    (root / "bookstore" / "settings").mkdir()
    settings = root / "bookstore" / "settings.py"
    settings.rename(root / "bookstore" / "settings" / "development.py")
    (root / "bookstore" / "settings" / "production.py").write_text("raise SystemExit\n")
    done = run("doctor", root, "--json")
    assert done.returncode == 0, done.stderr
    assert "settings bookstore.settings.development, the likeliest of" in done.stdout
    (root / "bookstore" / "wsgi.py").write_text(
        "import os\n"
        "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'bookstore.settings.production')\n"
    )
    assert "bookstore.settings.production, from bookstore/wsgi.py" in run("doctor", root).stdout


def test_doctor_says_what_is_missing(run, tmp_path: Path) -> None:
    shutil.copytree(NAIVE, tmp_path / "shop")
    settings = tmp_path / "shop" / "bookstore" / "settings.py"
    settings.write_text("import nosuchpackage\n" + settings.read_text())
    done = run("doctor", tmp_path / "shop")
    assert done.returncode == 3
    assert "nosuchpackage" in done.stdout
    audited = run("audit", tmp_path / "shop")
    assert audited.returncode == 3
    assert "nosuchpackage" in audited.stderr.splitlines()[-1]
    assert "Traceback" not in audited.stderr
    assert "Traceback" in run("audit", tmp_path / "shop", "--debug").stderr


def test_the_target_is_left_as_it_was(run, tmp_path: Path) -> None:
    shutil.copytree(NAIVE, tmp_path / "shop")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "shop").rglob("*")}
    run("audit", tmp_path / "shop", "--no-cache")
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "shop").rglob("*")} == before
