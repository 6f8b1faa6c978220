# ruff: noqa: E741, F403, F405
from at_parcelline import *

PROBE = """
import logging, django
django.setup()
for name in ("apps.shipments.services", "django.request", "somelibrary"):
    for level in ("debug", "info", "warning", "error"):
        getattr(logging.getLogger(name), level)("hello %s from %s", level, name)
try:
    {}["gone"]
except KeyError:
    logging.getLogger("apps.billing").exception("it broke")
logging.getLogger("apps.core").error('two\\nlines and "quotes"')
"""
box = copy_of(CWD, "box")
box_env = {"DJANGO_SECRET_KEY": "x" * 60, "DJANGO_ALLOWED_HOSTS": "testserver"}


def lines(settings, level):
    env = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONDONTWRITEBYTECODE": "1",
        "DJANGO_SETTINGS_MODULE": "parcelline.settings." + settings,
        **box_env,
    }
    if level:
        env["LOG_LEVEL"] = level
    done = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=box, env=env, capture_output=True, text=True, timeout=60
    )
    need(done.returncode == 0, f"{settings} {level}: " + done.stderr[-400:])
    need(
        done.stderr.strip() == "",
        f"{settings} {level}: something goes to stderr: " + done.stderr[:300],
    )
    out = []
    for line in done.stdout.splitlines():
        try:
            out.append(json.loads(line))
        except ValueError:
            wrong(f"{settings} {level}: no JSON: {line[:200]}")
    return out


ORDER = ["debug", "info", "warning", "error"]
for settings in ("dev", "prod"):
    for level in (None, "DEBUG", "WARNING", "ERROR"):
        rows = lines(settings, level)
        for row in rows:
            need({"time", "level", "logger", "message"} <= set(row), f"the keys are {list(row)}")
        got = [
            (r["logger"], r["level"].lower(), r["message"])
            for r in rows
            if r["message"].startswith("hello")
        ]
        shown = ORDER[ORDER.index((level or "info").lower()) :]
        for name in ("apps.shipments.services", "django.request", "somelibrary"):
            want = [(name, l, f"hello {l} from {name}") for l in shown]
            mine = [g for g in got if g[0] == name]
            need(mine == want, f"{settings}, LOG_LEVEL={level}, {name}: {mine}")
        broke = [r for r in rows if r["message"] == "it broke"]
        need(
            len(broke) == 1
            and "KeyError" in str(broke[0].get("exception"))
            and "Traceback" in str(broke[0]["exception"]),
            f"exception: {broke}",
        )
        need(
            all(
                "exception" not in r or not r["exception"]
                for r in rows
                if r["message"] != "it broke"
            ),
            "exception where there's none",
        )
        need(any(r["message"] == 'two\nlines and "quotes"' for r in rows), "a text of two lines")
done()
