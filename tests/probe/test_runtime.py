"""A whole audit of a project that misbehaves: what comes back, and what is left of it."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from probing import Events, probe, start

PROJECT = Path(__file__).parent / "runtime_project"


def tree(root: Path) -> dict[str, str]:
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in root.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


class Run:
    def __init__(self, code: int, events: Events, changed: bool, scratch: Path) -> None:
        self.code = code
        self.events = events
        self.changed = changed
        self.scratch = scratch

    def of(self, name: str) -> Events:
        return [event for event in self.events if event["event"] == name]

    def books(self) -> list[int]:
        return next(event["rows"] for event in self.of("model") if event["label"] == "shelf.Book")

    def page(self, url: str, **wanted: Any) -> dict[str, Any]:
        wanted = {"method": "GET", "scale": 3, "run": 0, **wanted}
        found = [
            event
            for event in self.of("request")
            if event["url"] == url and all(event[key] == wanted[key] for key in wanted)
        ]
        assert found, url
        return found[0]


def run(folder: Path, **changes: Any) -> Run:
    root = folder / "a project's \u00e9 folder"
    shutil.copytree(PROJECT, root, ignore=shutil.ignore_patterns("__pycache__"))
    before = tree(root)
    code, events = probe(root, "project.settings", folder / "scratch", **changes)
    return Run(code, events, tree(root) != before, folder / "scratch")


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return run(
        tmp_path_factory.mktemp("audit"),
        roles=["anonymous", "user", "superuser"],
        jobs=2,
        repeat=True,
        request_seconds=1,
        memory_mib=256,
        body_mib=1,
        entrypoints=[
            "shelf.tasks:count_shelves",
            "shelf.tasks:later",
            "shelf.tasks:broken",
            "shelf.tasks:absent",
            "manage.py showmigrations",
        ],
    )


def test_it_comes_to_its_end_and_changes_nothing(audit: Run) -> None:
    assert audit.code == 0
    assert audit.of("done")[0]["cpu_seconds"] > 0
    assert not audit.changed
    assert not (audit.scratch / "db.sqlite3.w0").exists()


def test_an_endpoint_fact_for_each_pattern(audit: Run) -> None:
    patterns = [event["pattern"] for event in audit.of("endpoint")]
    assert {"naive/", "books/<int:pk>/", "shelf.tasks:later"} <= set(patterns)


def test_a_model_has_its_rows_at_each_scale(audit: Run) -> None:
    rows = {event["label"]: event["rows"] for event in audit.of("model") if event["ours"]}
    assert rows["shelf.Shelf"] == [3, 9]
    assert 3 <= rows["shelf.Book"][0] < rows["shelf.Book"][1]


def test_a_row_that_its_save_refuses_is_stored_all_the_same(audit: Run) -> None:
    rows = {event["label"]: event["rows"] for event in audit.of("model") if event["ours"]}
    assert rows["shelf.Preference"] == [3, 9]


def test_growth_is_seen_between_the_scales(audit: Run) -> None:
    small, large = audit.page("/naive/"), audit.page("/naive/", scale=9)
    assert small["queries"] < large["queries"] == 1 + large["groups"][0]["rows"]
    assert [group["count"] for group in large["groups"]] == [1, large["groups"][0]["rows"]]
    assert large["groups"][1]["template_line"] == 2


def test_what_can_not_grow_is_not_requested_again(audit: Run) -> None:
    again = {event["url"] for event in audit.of("request") if event["scale"] == 9}
    assert "/naive/" in again
    assert not again & {"/flat/", "/members/", "/chances/"}


def test_a_page_gets_what_it_can_not_do_without(audit: Run) -> None:
    asked = {e["url"]: e["status"] for e in audit.of("request") if e["url"].startswith("/since/")}
    assert set(asked.values()) == {200}
    assert all("day=" in url and "least=" in url for url in asked)


def test_a_key_of_the_projects_own_lets_users_in_at_every_scale(audit: Run) -> None:
    assert audit.page("/for_partners/", role="anonymous")["status"] == 401
    assert audit.page("/for_partners/", role="user")["status"] == 200
    small, large = (audit.page("/for_partners/", role="user", scale=each) for each in (3, 9))
    assert small["queries"] < large["queries"]


@pytest.mark.parametrize("url", ["/renames/", "/adds_copied/"])
def test_a_body_has_the_fields_that_are_asked_for_out_of_the_views_sight(
    audit: Run, url: str
) -> None:
    sent = [e for e in audit.of("request") if e["url"] == url and e["method"] == "POST"]
    assert any(event["written"] for event in sent)


def test_a_field_that_names_code_is_left_empty(audit: Run) -> None:
    assert audit.page("/imports/")["status"] == 200


def test_two_roles_that_run_the_same_are_requested_again_once(audit: Run) -> None:
    assert len([e for e in audit.of("request") if e["url"] == "/naive/" and e["scale"] == 9]) == 1


def test_roles_get_what_they_may(audit: Run) -> None:
    assert audit.page("/members/", role="anonymous")["status"] == 403
    assert audit.page("/members/", role="user")["status"] == 200


def test_every_body_is_the_same_the_second_time(audit: Run) -> None:
    bodies: dict[tuple[str, str, str], set[str]] = {}
    for event in audit.of("request"):
        if event["scale"] == 3 and event["status"]:
            key = event["url"], event["method"], event["role"]
            bodies.setdefault(key, set()).add(event["body"])
    assert [key for key, found in bodies.items() if len(found) > 1] == []


@pytest.mark.parametrize(
    ("url", "type_"),
    [
        ("/raises/", "ValueError"),
        ("/exits/", "SystemExit"),
        ("/dies/", "ProcessDied"),
        ("/is_killed/", "ProcessDied"),
        ("/kills_parent/", "BlockedError"),
        ("/charges/", "BlockedError"),
        ("/blames_itself/", "ValueError"),
        ("/loops/", "TimeLimit"),
        ("/swallows/", "TimeLimit"),
        ("/sleeps/", "TimeLimit"),
        ("/gigabyte/", "MemoryError"),
    ],
)
def test_a_failure_names_its_kind_and_its_line(audit: Run, url: str, type_: str) -> None:
    failure = audit.page(url)["failure"]
    assert failure["type"] == type_
    assert failure["path"].endswith("views.py")
    assert failure["line"] > 0


@pytest.mark.parametrize(
    "url",
    [
        "naps",
        "waits",
        "connects",
        "spawns",
        "mails",
        "uploads",
        "streams",
        "awaits",
        "durable",
        "disturbs",
    ],
)
def test_what_is_blocked_or_bent_does_not_break_the_page(audit: Run, url: str) -> None:
    assert audit.page(f"/{url}/")["status"] == 200


def test_a_lost_process_costs_one_request(audit: Run) -> None:
    died = Counter(
        event["url"] for event in audit.of("request")
        if event["failure"] and event["failure"]["type"] == "ProcessDied"
    )  # fmt: skip
    # What closes SQLite's own descriptors may or may not survive.
    assert set(died) - {"/closes/"} == {"/dies/", "/is_killed/"}
    assert not [event for event in audit.of("not_checked") if "shelves" in event["what"]]


def test_streams_are_read_to_their_end_and_cut(audit: Run) -> None:
    assert audit.page("/long/")["size"] == 1 << 20
    assert audit.page("/endless/")["failure"]["type"] == "BodyLimit"


def test_nothing_that_is_committed_behind_our_back_stays(audit: Run) -> None:
    shelves = {event["body"] for event in audit.of("request")
               if event["url"] == "/shelves/" and event["scale"] == 3}  # fmt: skip
    assert len(shelves) == 1


def test_arguments_are_found(audit: Run) -> None:
    found = [e for e in audit.of("request") if e["url"].startswith("/books/")]
    assert any(event["status"] == 200 for event in found)


def test_a_number_that_names_no_row_is_a_small_one_where_large_ones_are_refused(audit: Run) -> None:
    found = [e["status"] for e in audit.of("request") if e["url"].startswith("/rated/")]
    assert set(found) == {200}


def test_the_address_that_a_view_redirects_to_is_its_page(audit: Run) -> None:
    found = [e for e in audit.of("request") if e["url"].startswith("/titled/")]
    assert any(event["status"] == 200 for event in found)


def test_what_a_page_wants_one_of_is_there_once_at_every_scale(audit: Run) -> None:
    assert audit.page("/themed/")["status"] == 200
    assert audit.page("/themed/", scale=9)["status"] == 200


def test_rows_are_what_their_names_and_validators_say(audit: Run) -> None:
    assert audit.page("/branches/")["failure"] is None
    assert audit.page("/branches/")["status"] == 200


def test_a_powerful_role_has_the_rights_that_a_profile_keeps(audit: Run) -> None:
    assert audit.page("/desk/", role="user")["status"] == 403
    assert audit.page("/desk/", role="superuser")["status"] == 200


def test_a_form_is_posted_and_its_writes_counted(audit: Run) -> None:
    small = audit.page("/add/", method="POST")
    large = audit.page("/add/", method="POST", scale=9)
    inserts = [
        sum(group["count"] for group in page["groups"] if group["kind"] == "insert")
        for page in (small, large)
    ]
    assert inserts == [1 + books for books in audit.books()]


def test_entry_points_are_called(audit: Run) -> None:
    assert audit.page("shelf.tasks:count_shelves", method="CALL", scale=9)["queries"] == (
        1 + audit.books()[1]
    )
    assert audit.page("shelf.tasks:later", method="CALL")["queries"] == 1
    assert audit.page("shelf.tasks:broken", method="CALL")["failure"]["type"] == "LookupError"
    assert audit.page("manage.py showmigrations", method="CALL")["status"] == 200
    assert [e["what"] for e in audit.of("not_checked") if e["kind"] == "endpoint"] == [
        "shelf.tasks:absent"
    ]


def test_only_and_url_limit_what_is_requested(tmp_path: Path) -> None:
    found = run(tmp_path, url="flat")
    assert {event["url"] for event in found.of("request")} == {"/flat/"}
    only = found.of("endpoint")[0]["id"]
    again = run(tmp_path / "again", only=[only])
    assert {event["url"] for event in again.of("request")} == {"/flat/"}


def test_inspect_requests_nothing(tmp_path: Path) -> None:
    found = run(tmp_path, command="inspect")
    assert found.code == 0
    assert found.of("model")
    assert found.of("endpoint")
    assert not found.of("request")


BROKEN = {
    "raise ValueError('no')": ("ValueError: no", "settings.py:"),
    "import not_installed_anywhere": ("not_installed_anywhere", "settings.py:"),
    "import shelf.absent": ("shelf.absent", "settings.py:"),
    "import sys; sys.exit(5)": ("sys.exit(5)", "settings.py:"),
    "def broken(:": ("SyntaxError", "settings.py:"),
    "input('name? ')": ("ask for input", "settings.py:"),
    "import socket; socket.create_connection(('192.0.2.1', 80))": ("blocks", "settings.py:"),
    "INSTALLED_APPS += ['absent_app']": ("absent_app", ""),
    "ROOT_URLCONF = 'absent_urls'": ("absent_urls", ""),
    "while True: pass": ("more than 4 s", "settings.py:"),
}


@pytest.mark.parametrize("line", BROKEN)
def test_settings_that_do_not_load(line: str, tmp_path: Path) -> None:
    root = tmp_path / "target"
    shutil.copytree(PROJECT, root)
    with (root / "project" / "settings.py").open("a") as settings:
        settings.write(f"\n{line}\n")
    seconds = 4 if line.startswith("while") else 60  # the others must not meet the limit
    code, events = probe(root, "project.settings", tmp_path / "scratch", boot_seconds=seconds)
    assert code == 3
    fatal = events[-1]
    assert fatal["event"] == "fatal"
    what, where = BROKEN[line]
    assert what in fatal["what"]
    assert where in fatal["where"]
    assert fatal["next"]
    assert "pip install shelf" not in fatal["next"]
    assert "Traceback" in fatal["traceback"]


def test_noise_at_import_is_no_event(tmp_path: Path) -> None:
    root = tmp_path / "target"
    shutil.copytree(PROJECT, root)
    with (root / "project" / "settings.py").open("a") as settings:
        settings.write('\nprint(\'{"event": "fatal"}\')\nos.closerange(3, 200)\n')
    code, events = probe(root, "project.settings", tmp_path / "scratch", command="inspect")
    assert code == 0
    assert events[-1]["event"] == "done"


def test_settings_may_ask_for_this_machines_own_name(tmp_path: Path) -> None:
    root = tmp_path / "target"
    shutil.copytree(PROJECT, root)
    with (root / "project" / "settings.py").open("a") as settings:
        settings.write(
            "\nimport logging.handlers, socket\n"
            "INTERNAL_IPS = socket.gethostbyname_ex(socket.gethostname())[2]\n"
            "logging.handlers.SysLogHandler()\n"
        )
    code, events = probe(root, "project.settings", tmp_path / "scratch", command="inspect")
    assert (code, events[-1]["event"]) == (0, "done")


def test_a_page_that_reads_a_date_leaves_its_worker_as_it_was(tmp_path: Path) -> None:
    root = tmp_path / "target"
    shutil.copytree(PROJECT, root)
    with (root / "project" / "settings.py").open("a") as settings:
        settings.write('\nROOT_URLCONF = "days"\nTIME_ZONE = "Europe/London"\n')
    (root / "days.py").write_text(
        "import os\n"
        "from datetime import datetime\n"
        "from django.http import HttpResponse\n"
        "from django.urls import path\n"
        "def before(request):\n"
        "    return HttpResponse(str(os.getpid()))\n"
        "def day(request):\n"
        "    return HttpResponse(str(datetime.strptime('2026-01-31', '%Y-%m-%d')))\n"
        "def after(request):\n"
        "    return HttpResponse(str(os.getpid()))\n"
        "urlpatterns = [path('before/', before), path('day/', day), path('after/', after)]\n"
    )
    code, events = probe(root, "project.settings", tmp_path / "scratch", roles=["anonymous"])
    assert code == 0
    requests = {event["url"]: event for event in events if event["event"] == "request"}
    assert [request["status"] for request in requests.values()] == [200, 200, 200]
    assert requests["/before/"]["body"] == requests["/after/"]["body"]


def test_the_databases_are_asked_for(tmp_path: Path) -> None:
    code, events = probe(
        PROJECT,
        "project.settings",
        tmp_path / "scratch",
        databases={},
        reply={"error": {"what": "none here", "where": "", "next": "start one"}},
    )
    assert code == 3
    asked = next(event for event in events if event["event"] == "databases")
    assert asked["databases"]["default"]["engine"] == "django.db.backends.sqlite3"
    assert asked["needs_postgres"] == []
    assert (events[-1]["what"], events[-1]["next"]) == ("none here", "start one")


def test_migrations_that_fail_are_told_and_the_models_used(tmp_path: Path) -> None:
    root = tmp_path / "target"
    shutil.copytree(PROJECT, root)
    folder = root / "shelf" / "migrations"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "0001_initial.py").write_text(
        "from django.db import migrations\n"
        "def fail(apps, schema_editor):\n"
        "    raise RuntimeError('migration is broken')\n"
        "class Migration(migrations.Migration):\n"
        "    operations = [migrations.RunPython(fail)]\n"
    )
    code, events = probe(root, "project.settings", tmp_path / "scratch", url="naive")
    assert code == 0
    told = [event for event in events if event["event"] == "not_checked"]
    assert "migration is broken" in told[0]["why"]
    assert "shelf.0001_initial" in told[0]["why"]
    assert any(event.get("status") == 200 for event in events)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_nothing_lives_on_when_the_tool_is_gone(tmp_path: Path) -> None:
    process, receive = start(
        PROJECT, "project.settings", tmp_path, url="loops", request_seconds=60, jobs=2
    )
    said = b""
    while b"requesting" not in said and b'"phase": "filling' not in said:
        said = os.read(receive, 65536)
    time.sleep(1)  # until the worker loops
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    os.close(receive)
    assert process.wait(10) == 4
    assert children
    deadline = time.monotonic() + 5
    while any(Path(f"/proc/{child}/exe").exists() for child in children):
        assert time.monotonic() < deadline
        time.sleep(0.05)
