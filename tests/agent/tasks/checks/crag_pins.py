# ruff: noqa: E501, F403, F405
from at_cragside import *

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
def Extra(get_response):
    def inner(request):
        path = request.path.strip("/").split("/")
        import os
        want = os.environ["ON"]
        hit = (want == "list" and path == ["courses"]) or (want == "detail" and len(path) == 2 and path[0] == "courses" and path[1].isdigit())
        if hit:
            from walls.models import Area
            list(Area.objects.all()[:1])
        return get_response(request)
    return inner
"""
for name in ("courses/views.py", "courses/selectors.py"):
    need(
        (CWD / name).read_text() == (HERE.parent / "projects/cragside" / name).read_text(),
        f"{name} was changed",
    )
box = copy_of(CWD, "box")
(box / "extra_query.py").write_text(EXTRA)
(box / "run_broken.py").write_text(RUNNER)
code, out = run("run_broken.py", cwd=box, env={"BREAK": "", "ON": ""})
need(code == 0, "the tests don't pass as they are: " + out[-300:])
for broken, on in (
    ("lazy:Course", ""),
    ("lazy:Booking", ""),
    ("extra", "list"),
    ("extra", "detail"),
):
    code, out = run("run_broken.py", cwd=box, env={"BREAK": broken, "ON": on})
    need(code != 0, f"no test goes red with {broken} {on}")
    need("FAILED (" in out, "the tests crash: " + out[-300:])
finish("cragside")
