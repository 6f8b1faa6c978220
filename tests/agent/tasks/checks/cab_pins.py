# ruff: noqa: F403, F405
from at_coopcab import *

RUNNER = """
import os, sys
sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
sys.argv = ["manage.py", "test"]
what = os.environ["BREAK"]
import django
from django.conf import settings
if what == "extra":
    settings.MIDDLEWARE.append("extra_query.Extra")
django.setup()
from django.db.models.query import QuerySet
if what.startswith("lazy"):
    model = what.split(":")[1]
    old = QuerySet.select_related
    def select_related(self, *a, **k):
        return self._chain() if self.model.__name__ == model else old(self, *a, **k)
    QuerySet.select_related = select_related
    oldp = QuerySet.prefetch_related
    def prefetch_related(self, *a, **k):
        return self._chain() if self.model.__name__ == model else oldp(self, *a, **k)
    QuerySet.prefetch_related = prefetch_related
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
"""
EXTRA = """
import os


def Extra(get_response):
    def inner(request):
        if request.path.startswith(os.environ["ON"]) and not request.path.endswith("assign/"):
            from rides.models import Zone
            list(Zone.objects.all()[:1])
        return get_response(request)
    return inner
"""
PROJECT = HERE.parent / "projects/coopcab"
for path in [*PROJECT.rglob("*.py"), *PROJECT.rglob("*.html")]:
    name = path.relative_to(PROJECT)
    if "tests" not in name.parts:
        need(
            (CWD / name).exists() and (CWD / name).read_text() == path.read_text(),
            f"{name} was changed",
        )
box = copy_of(CWD, "box")
(box / "extra_query.py").write_text(EXTRA)
(box / "run_broken.py").write_text(RUNNER)
code, out = run("run_broken.py", cwd=box, env={"BREAK": "", "ON": "-"})
need(code == 0, "the tests don't pass as they are: " + out[-300:])
for broken, on in (
    ("lazy:Vehicle", "-"),
    ("lazy:Ride", "-"),
    ("lazy:RideNote", "-"),
    ("extra", "/fleet/vehicles/"),
    ("extra", "/dispatch/rides/"),
):
    code, out = run("run_broken.py", cwd=box, env={"BREAK": broken, "ON": on})
    need(code != 0, f"no test goes red with {broken} {on}")
    need("FAILED (" in out, "the tests crash: " + out[-300:])
finish("coopcab")
