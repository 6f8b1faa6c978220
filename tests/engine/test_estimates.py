"""How long a lock is held on the user's tables: estimates that say what they are made of."""

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

from django_pro.sandbox.databases import start_embedded
from tests.hostile.projects import Place
from tests.hostile.test_migrations import operations, project

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

ADDS = operations(
    "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))", "0001_initial"
)


def audit(place: Place, *options: str) -> tuple[dict[str, object], str]:
    root = place.folder / "p"
    if not root.exists():
        project(place, {"0002_index": ADDS})
    told = place.audit(root, "--only", "migrations", *options)
    (finding,) = [
        each for each in told.report["findings"] if each["rule"] == "index-without-concurrently"
    ]
    return finding["migration"]["estimate"], finding["id"]


def test_a_finding_says_how_long_on_the_users_table(tmp_path: Path) -> None:
    place = Place(tmp_path)
    none, first = audit(place)
    assert none is None
    told, second = audit(place, "--rows", "shop.book=40000000")
    assert first == second
    assert told is not None
    assert (told["table"], told["rows"]) == ("shop_book", 40_000_000)
    assert told["measured_rows"] == [4_000, 16_000]
    assert all(seconds > 0 for seconds in told["measured_seconds"])
    assert told["seconds"] >= told["measured_seconds"][1]
    process = place.start(
        "audit", tmp_path / "p", "--only", "migrations", "--rows", "shop_book=50000000"
    )
    stdout, _ = process.communicate(timeout=120)
    assert b"estimate" in stdout
    assert b"50,000,000 rows of shop_book" in stdout
    assert b"16,000 rows here" in b" ".join(stdout.split())


def test_rows_that_are_no_number(tmp_path: Path) -> None:
    place = Place(tmp_path)
    root = project(place, {})
    assert "orders.order=40000000" in place.audit(root, "--rows", "shop.book=many").error
    assert "can't be read" in place.audit(root, "--stats", str(tmp_path / "none.json")).error


def test_statistics_of_a_server(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    import psycopg

    place = Place(tmp_path)
    root = project(place, {"0002_index": ADDS})
    scratch = Path("/tmp", f"of-a-test-{os.getpid()}-{time.monotonic_ns()}")
    scratch.mkdir()
    server = start_embedded(scratch)
    assert server is not None
    try:
        with psycopg.connect(host=server.host, user="postgres", dbname="postgres") as link:
            link.execute("CREATE TABLE shop_book AS SELECT generate_series(1, 1000) AS id")
            link.execute("CREATE TABLE secret AS SELECT 'do not read' AS text")
            link.execute("ANALYZE shop_book")
        url = f"postgres://postgres@/postgres?host={server.host}"
        path = tmp_path / "stats.json"
        command = [sys.executable, "-m", "django_pro", "stats", str(root)]
        command += ["--database-url", url, "--output", str(path)]
        subprocess.run(command, check=True, env=place.environment, capture_output=True)
        unnamed = [*command[:4], str(root), "--database-url", f"postgres:///?host={server.host}"]
        run = subprocess.run(unnamed, env=place.environment, capture_output=True, check=False)
        assert run.returncode == 2
        assert b"names none" in run.stderr
    finally:
        pid = Path(server.host, "postmaster.pid")
        os.kill(int(pid.read_text().splitlines()[0]), signal.SIGQUIT)
        while pid.exists():
            time.sleep(0.05)
        shutil.rmtree(scratch)
    told = json.loads(path.read_text())
    assert told["tables"]["shop_book"]["rows"] == 1000
    assert told["tables"]["shop_book"]["bytes"] > 8000
    assert told["tables"]["secret"]["rows"] == -1
    assert "do not read" not in path.read_text()
    estimate, _ = audit(place, "--stats", str(path))
    assert estimate is not None
    assert estimate["rows"] == 1000
