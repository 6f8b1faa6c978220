# ruff: noqa: B007, E402, F403, F405, SIM115
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
import os
import tempfile

from rs_checking import *

SETTINGS = """
from resonance.settings import *
from django.db.models.query import QuerySet
import django.db.models.manager as m

if {bad}:
    QuerySet.select_related = lambda self, *a, **k: self._chain()
    QuerySet.prefetch_related = lambda self, *a, **k: self._chain()
"""
own_tests()
if not problems:
    with tempfile.TemporaryDirectory() as d:
        for bad in (0, 1):
            open(f"{d}/rs_guard_{bad}.py", "w").write(SETTINGS.format(bad=bad))
        path = {"PYTHONPATH": d + os.pathsep + os.getcwd()}
        code, out = run(
            "manage.py", "test", "-v0", env={**path, "DJANGO_SETTINGS_MODULE": "rs_guard_0"}
        )
        expect(code == 0, "the tests fail: " + out[-1500:])
        code, out = run("manage.py", "test", env={**path, "DJANGO_SETTINGS_MODULE": "rs_guard_1"})
        expect(code != 0, "no test fails when the joins of /api/repairs/ are gone")
        if code:
            expect(
                "FAILED" in out and "failures=" in out,
                "the tests break rather than fail:\n" + out[-1500:],
            )
start()
w = World()
from instruments.models import *

for i in range(3):
    Repair.objects.create(copy=w.copy, description="x", reported_by=w.ana)
c = client(w.lia)
c.get("/api/repairs/")
n, r = queries(lambda: c.get("/api/repairs/"))
same(r.status_code, 200, "/api/repairs/")
expect(len(n) <= 4, f"/api/repairs/ now makes {len(n)} queries")

own_tests()
finish()
