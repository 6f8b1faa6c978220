# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import json

    secrets = {
        "SECRET_KEY": "q8!x2m-diapason-7v^k0t@open-wood-16ft-zz41r",
        "EMAIL_HOST_PASSWORD": "Bourdon-16-Gedackt",
        "TUNELOG_API_KEY": "tl_live_5f0e9ab27c4411d8",
    }
    for file in ROOT.rglob("*"):
        if (
            not file.is_file()
            or file.name == ".env"
            or {".git", "__pycache__"} & set(file.parts)
            or file.suffix in (".pyc", ".sqlite3")
        ):
            continue
        text = file.read_text(errors="replace")
        for name, value in secrets.items():
            need(value not in text, f"{name} is still in {file.relative_to(ROOT)}")
    show = (
        "import json; from django.conf import settings as s; print('GOT', json.dumps("
        "[s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.TUNELOG_API_KEY, s.DEBUG]))"
    )

    def settings(**given):
        base = {k: v for k, v in env().items() if k not in ENV}
        base.update(
            given,
            DJANGO_SETTINGS_MODULE=settings_module(),
            PYTHONPATH=str(ROOT),
            PYTHONDONTWRITEBYTECODE="1",
        )
        target = copy()
        (target / ".env").unlink(missing_ok=True)
        base["PYTHONPATH"] = str(target)
        done = subprocess.run(
            [sys.executable, "-B", "-c", show], cwd=target, env=base, capture_output=True, text=True
        )
        shutil.rmtree(target.parent)
        line = [x for x in done.stdout.splitlines() if x.startswith("GOT ")]
        return json.loads(line[0][4:]) if line else done.stderr[-300:]

    got = settings(
        SECRET_KEY="env-secret-1", EMAIL_HOST_PASSWORD="env-mail-2", TUNELOG_API_KEY="env-key-3"
    )
    need(
        got[:3] == ["env-secret-1", "env-mail-2", "env-key-3"],
        f"the environment is not read: {got}",
    )
    need(got[3] is True, "DEBUG changed")
    live = settings(DJANGO_DEBUG="0")
    if isinstance(live, list):
        again = settings(DJANGO_DEBUG="0")
        need(
            not live[0] or live[0] != again[0],
            f"without SECRET_KEY the live site runs on a fixed key: {live[0]}",
        )
    sound()


run(main, database=False)
