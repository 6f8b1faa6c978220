# ruff: noqa: E501, F403, F405
from at_fermata import *

RUNNER = """
import os, sys
sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
sys.argv = ["manage.py", "test"]
what = os.environ["BREAK"]
from django.conf import settings
import django
if what == "extra":
    settings.MIDDLEWARE.append("extra_query.Extra")
from django.db.models.query import QuerySet
if what != "extra" and what:
    kind, model = what.split(":")
    old = getattr(QuerySet, kind)
    def lost(self, *a, **k):
        return self._chain() if self.model.__name__ == model else old(self, *a, **k)
    setattr(QuerySet, kind, lost)
django.setup()
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
"""
EXTRA = """
import os
def Extra(get_response):
    def inner(request):
        path = request.path.strip("/").split("/")
        if {"list": path == ["concerts"], "detail": len(path) == 2 and path[0] == "concerts", "players": path == ["players"]}.get(os.environ["ON"]):
            from concerts.models import Venue
            list(Venue.objects.all()[:1])
        return get_response(request)
    return inner
"""
for name in ("concerts/views.py", "concerts/selectors.py", "players/views.py", "players/mixins.py"):
    need(
        (CWD / name).read_text() == (HERE.parent / "projects/fermata" / name).read_text(),
        f"{name} was changed",
    )
box = copy_of(CWD, "box")
(box / "extra_query.py").write_text(EXTRA)
(box / "run_broken.py").write_text(RUNNER)
code, out = run("run_broken.py", cwd=box, env={"BREAK": "", "ON": ""})
need(code == 0, "the tests don't pass as they are: " + out[-300:])
for broken, on in (
    ("select_related:Concert", ""),
    ("prefetch_related:Concert", ""),
    ("select_related:ProgrammeItem", ""),
    ("select_related:Player", ""),
    ("extra", "list"),
    ("extra", "detail"),
    ("extra", "players"),
):
    code, out = run("run_broken.py", cwd=box, env={"BREAK": broken, "ON": on})
    need(code != 0, f"no test goes red with {broken} {on}")
    need("FAILED (" in out, "the tests crash: " + out[-300:])
finish("fermata")
