# ruff: noqa: F403, F405
from looking_on import *

original = HERE.parent / "projects" / "pennine"


def files(root):
    return {
        str(p.relative_to(root)): p.read_bytes()
        for p in root.rglob("*")
        if p.is_file()
        and "tests" not in p.relative_to(root).parts[:-1]
        and p.suffix in (".py", ".html", ".txt", ".md", ".toml", ".cfg")
        and ".git" not in p.parts
    }


then, now = files(original), files(CWD)
changed = sorted(k for k in then.keys() | now.keys() if then.get(k) != now.get(k))
need(not changed, f"changed outside the tests: {changed}")
for name, path, old, new in [
    ("tel_all", "observatory/querysets.py", '.select_related("dome", "keeper__user")', ""),
    (
        "tel_keeper",
        "observatory/querysets.py",
        '.select_related("dome", "keeper__user")',
        '.select_related("dome")',
    ),
    (
        "tel_dome",
        "observatory/querysets.py",
        '.select_related("dome", "keeper__user")',
        '.select_related("keeper__user")',
    ),
    ("dir_user", "members/views.py", '.select_related("user")', ""),
    ("dir_interests", "members/views.py", '.prefetch_related("interests")', ""),
]:
    box = copy_of(CWD, name)
    text = (box / path).read_text()
    need(text.count(old) == 1, f"{path} has changed")
    (box / path).write_text(text.replace(old, new))
    code, out = run("manage.py", "test", cwd=box)
    need(code != 0, f"the tests still pass when {old} becomes {new or 'nothing'} in {path}")
    need("FAILED" in out, "the tests do not run: " + out[-300:])
finish("pennine")
