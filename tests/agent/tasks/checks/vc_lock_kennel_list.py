# ruff: noqa: F403, F405, SIM115
"""A new test must pass now, and fail when the list gets an N+1."""

import shutil
import tempfile

from vc_checking import *

r = project_tests()
if r.returncode:
    wrong("the tests fail: " + r.stderr[-900:])
ran = int(re.search(r"Ran (\d+) test", r.stderr).group(1))
if ran < 22:
    wrong(f"manage.py test runs {ran} tests, no more than before")
path = "kennels/views.py"
text = open(path).read()
call = '.select_related("branch", "branch__manager")'
if call not in text:
    call = ".select_related('branch', 'branch__manager')"
if call not in text:
    wrong("KennelListView does not select branch and manager any more")
with tempfile.TemporaryDirectory() as d:
    copy = os.path.join(d, "p")
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    open(os.path.join(copy, path), "w").write(text.replace(call, ".all()"))
    r = project_tests(cwd=copy)
    if r.returncode == 0:
        wrong("with select_related taken out of KennelListView all tests still pass")
    open(os.path.join(copy, path), "w").write(text.replace(call, '.select_related("branch")'))
    r = project_tests(cwd=copy)
    if r.returncode == 0:
        wrong("with only the manager not selected all tests still pass")
setup()
finish(World())
