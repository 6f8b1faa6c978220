# ruff: noqa: F403, F405
from at_fermata import *

OLD = ("fermata-7t!q0z$k2", "allegro-ma-non-troppo", "Bassoon-44-Reed", "pizzicato-1911")
for path in CWD.rglob("*"):
    if path.is_file() and path.name != ".env" and ".git" not in path.relative_to(CWD).parts:
        text = path.read_bytes().decode("utf-8", "replace")
        for old in OLD:
            need(old not in text, f"{old} is still in {path.relative_to(CWD)}")
SHOW = (
    "import config.settings as s; d = s.DATABASES['default'];"
    "print([s.SECRET_KEY, s.EMAIL_HOST_PASSWORD or '', d.get('PASSWORD') or ''])"
)


def show(**env):
    return run("-c", SHOW, env=env)


code, out = show(SECRET_KEY="k1", EMAIL_HOST_PASSWORD="m1", PGDATABASE="x", PGPASSWORD="p1")
need(code == 0 and "['k1', 'm1', 'p1']" in out, "with all variables: " + out[-300:])
code, out = show(SECRET_KEY="k2", PGDATABASE="x")
need(code == 0 and "['k2', '', '']" in out, "with SECRET_KEY only: " + out[-300:])
code, out = show(SECRET_KEY="k3")
need(code == 0 and "['k3', '', '']" in out, "on SQLite: " + out[-300:])
code, out = show()
need(code != 0, "starts without SECRET_KEY")
need("ImproperlyConfigured" in out, "not ImproperlyConfigured: " + out[-300:])
code, out = run("manage.py", "check")
need(code != 0 and "SECRET_KEY" in out, "manage.py check without SECRET_KEY: " + out[-300:])
finish("fermata", env={"SECRET_KEY": "for-the-check"})
