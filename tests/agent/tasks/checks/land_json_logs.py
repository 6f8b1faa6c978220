# ruff: noqa: F403, F405
import json

from looking_on import *

SCRIPT = """
import django, logging
django.setup()
logging.getLogger("hire.services").info("outing %s confirmed", 7)
logging.getLogger("hire.services").debug("not in the log")
logging.getLogger("workshop").warning('two\\nlines "quoted"')
logging.getLogger("some.library").info("library")
logging.getLogger("django.request").error("server %s", "trouble")
try:
    1 / 0
except ZeroDivisionError:
    logging.getLogger("stations").exception("broke")
"""


def logs(**env):
    import subprocess

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=CWD,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            **env,
        },
        capture_output=True,
        text=True,
    )
    need(done.returncode == 0, done.stderr[-400:])
    return done.stdout, done.stderr


def parse(out):
    got = []
    for line in out.splitlines():
        try:
            got.append(json.loads(line))
        except ValueError:
            wrong(f"not JSON on stdout: {line}")
    return got


out, err = logs(QUAY_ENV="production")
got = parse(out)
need(
    [(d.get("logger"), d.get("level"), d.get("message")) for d in got]
    == [
        ("hire.services", "INFO", "outing 7 confirmed"),
        ("workshop", "WARNING", 'two\nlines "quoted"'),
        ("some.library", "INFO", "library"),
        ("django.request", "ERROR", "server trouble"),
        ("stations", "ERROR", "broke"),
    ],
    f"log lines: {out[:400]}",
)
need(all(d.get("time") for d in got), "no time")
need("ZeroDivisionError" in got[-1].get("exc", "") and "Traceback" in got[-1]["exc"], "no exc")
need(not any(d.get("exc") for d in got[:-1]), "exc without exception")
out, _ = logs(QUAY_ENV="production", QUAY_LOG_LEVEL="WARNING")
need(
    [d["logger"] for d in parse(out)] == ["workshop", "django.request", "stations"],
    f"WARNING: {out[:300]}",
)
out, _ = logs(QUAY_ENV="production", QUAY_LOG_LEVEL="DEBUG")
need("not in the log" in [d["message"] for d in parse(out)], "QUAY_LOG_LEVEL=DEBUG")
out, err = logs()
need("outing 7 confirmed" in out + err, "nothing on the console in dev")
need(not any(line.startswith("{") for line in (out + err).splitlines()), "JSON in dev")
original = HERE.parent / "projects" / "landing" / "requirements.txt"
need(
    original.read_text().split() == (CWD / "requirements.txt").read_text().split(),
    "requirements.txt was changed",
)
finish("landing")
