"""On PostgreSQL the index of Reading is built concurrently; on SQLite all goes on as before."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from checking import ROOT, fail, good, need, no_missing_migrations, old_tests, run

INDEX = "reading_probe_taken_idx"
BIN = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


def tool(name):
    found = shutil.which(name) or (BIN and shutil.which(name, path=str(BIN)))
    if not found:
        fail(f"the check needs PostgreSQL: there is no {name}")
    return found


def as_owner(*command):
    """A server does not run as root."""
    more = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
    done = subprocess.run(
        command,
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        **more,
    )
    need(done.returncode == 0, f"the check's server: {done.stdout}{done.stderr}")


old_tests(9)
no_missing_migrations()
module = ROOT / "src" / "coldstore" / "sensors" / "migrations"
names = sorted(path.stem for path in module.glob("[0-9]*.py"))
before = [name for name in names if name < "0003"]
need(before == ["0001_initial", "0002_reading_battery"], f"the first migrations are {before}")

folder = Path(tempfile.mkdtemp(prefix="check-pg-", dir="/tmp"))
if os.geteuid() == 0:
    shutil.chown(folder, "nobody", "nogroup")
data, log = folder / "data", folder / "log"
as_owner(tool("initdb"), "-D", str(data), "-U", "lab", "-A", "trust", "-N", "-E", "UTF8")
options = f"-k {folder} -c listen_addresses= -c log_statement=all -c fsync=off"
start = [tool("pg_ctl"), "-D", str(data), "-w", "-l", str(log), "-o", options, "start"]
said = None
try:
    as_owner(*start)
    place = {
        "DJANGO_SETTINGS_MODULE": "coldstore.settings.production",
        "DB_NAME": "postgres",
        "DB_USER": "lab",
        "DB_PASSWORD": "of-the-check",
        "DB_HOST": str(folder),
        "SECRET_KEY": "of-the-check-0123456789-abcdefghijklmnopqrstuvwxyz",
        "ALLOWED_HOSTS": "localhost",
    }

    def migrate(*target):
        length = log.stat().st_size
        done = run("manage.py", "migrate", *target, "-v", "0", **place)
        text = log.read_bytes()[length:].decode()
        return done, re.sub(r"\s+", " ", text.replace('"', "")).lower()

    def valid():
        script = (
            "from django.db import connection as c; k = c.cursor(); "
            "k.execute('select indisvalid from pg_index where indexrelid = to_regclass(%s)', "
            f"['{INDEX}']); "
            "print('VALID', k.fetchall())"
        )
        done = run("manage.py", "shell", "-v", "0", "-c", script, **place)
        return re.findall(r"VALID (.*)", done.stdout)

    def judge():
        done, _ = migrate("sensors", "0002")
        if done.returncode:
            return f"the first migrations fail on PostgreSQL: {done.stderr[-600:]}"
        for turn in ("first", "second"):
            done, text = migrate()
            if done.returncode:
                return f"migrate fails on PostgreSQL the {turn} time: {done.stderr[-800:]}"
            built = re.findall(rf"create index (concurrently )?(?:if not exists )?{INDEX}", text)
            if not built or not all(built):
                return (
                    f"on PostgreSQL the index is not built concurrently ({len(built)} statements)"
                )
            if valid() != ["[(True,)]"]:
                return f"the index is {valid()} on PostgreSQL"
            done, text = migrate("sensors", "0002")
            if done.returncode:
                return f"it can't be undone on PostgreSQL: {done.stderr[-800:]}"
            if valid() != ["[]"]:
                return "undone, the index is still there"
            if re.search(rf"drop index (?!concurrently)(?:if exists )?{INDEX}", text):
                return "undoing it blocks the table: the index is not dropped concurrently"
        return None

    said = judge()
finally:
    if data.exists():
        stop = [tool("pg_ctl"), "-D", str(data), "-m", "immediate", "stop"]
        as_owner(*stop)
    shutil.rmtree(folder, ignore_errors=True)
need(not said, said)

# SQLite, forth and back.
script = (
    "from django.test.runner import DiscoverRunner as R; R(verbosity=0).setup_databases();"
    "from django.core.management import call_command as c; from django.db import connection as k;"
    "n = lambda: k.introspection.get_constraints(k.cursor(), 'sensors_reading');"
    f"print('HAS', '{INDEX}' in n());"
    "c('migrate', 'sensors', '0002', verbosity=0);"
    f"print('HAS', '{INDEX}' in n());"
    "c('migrate', verbosity=0);"
    f"print('HAS', '{INDEX}' in n())"
)
done = run("manage.py", "shell", "-v", "0", "-c", script)
found = re.findall(r"HAS (\w+)", done.stdout)
need(
    found == ["True", "False", "True"],
    f"on SQLite the index is there: {found} {done.stderr[-600:]}",
)
source = (ROOT / "src/coldstore/sensors/models.py").read_text()
need(INDEX in source, "the model no longer names the index")
good()
