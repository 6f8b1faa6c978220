# ruff: noqa: F403, F405
from looking_on import *

original = HERE.parent / "projects" / "landing"
added = 0
for path in list(CWD.rglob("*.py")) + list(CWD.rglob("*.html")) + list(CWD.rglob("*.txt")):
    rel = path.relative_to(CWD)
    if any(p.startswith(".") or p == "__pycache__" for p in rel.parts):
        continue
    there = original / rel
    if "tests" in rel.parts or rel.name.startswith("test") or rel.as_posix() == "core/testing.py":
        added += not there.exists() or there.read_bytes() != path.read_bytes()
    else:
        need(
            there.exists() and there.read_bytes() == path.read_bytes(),
            f"{rel} is not a test and was changed",
        )
need(added, "no tests were added")
for path in original.rglob("*.py"):
    need((CWD / path.relative_to(original)).exists(), f"{path.name} is gone")
code, out = run("manage.py", "test", cwd=copy_of(CWD, "as_is"))
need(code == 0, "tests fail on the code as it is: " + out[-400:])
VIEW, API = "workshop/views.py", "stations/api.py"
for n, (what, where, old, new) in enumerate(
    [
        ("board without prefetch of used parts", VIEW, '.prefetch_related("used_parts__part")', ""),
        ("board with a query for each part", VIEW, '"used_parts__part"', '"used_parts"'),
        (
            "board without select_related",
            VIEW,
            '.select_related("craft__make", "craft__station", "mechanic")',
            "",
        ),
        ("board with a query for each make", VIEW, '"craft__make", ', ""),
        (
            "stations without prefetch",
            API,
            'Station.objects.prefetch_related("crafts__make")',
            "Station.objects.all()",
        ),
        ("stations with a query for each make", API, '"crafts__make"', '"crafts"'),
    ]
):
    box = copy_of(CWD, f"mutant{n}")
    text = (box / where).read_text()
    need(old in text, f"{old} not in {where}")
    (box / where).write_text(text.replace(old, new))
    code, out = run("manage.py", "test", cwd=box)
    need(code != 0, f"tests do not notice: {what}")
finish("landing")
