# ruff: noqa: F403, F405
import re

from looking_on import *

original = HERE.parent / "projects" / "canteen"


def is_test(path):
    return (
        "tests" in path.parts
        or path.name.startswith(("test", "conftest"))
        or path.suffix in (".md", ".sqlite3")
    )


def files(folder):
    return {
        p.relative_to(folder): p.read_bytes()
        for p in folder.rglob("*")
        if p.is_file() and "__pycache__" not in p.parts and ".git" not in p.parts
    }


before, after = files(original), files(CWD)
changed = {p for p in before.keys() | after.keys() if before.get(p) != after.get(p)}
need(changed, "nothing was changed")
need(all(is_test(p) for p in changed), f"changed outside of the tests: {sorted(map(str, changed))}")
need(any("tests" in p.parts or p.name.startswith("test") for p in changed), "no test was added")

code, out = run("manage.py", "test", cwd=copy_of(CWD, "first"))
need(code == 0, "the tests fail: " + out[-400:])
ran = int(re.search(r"Ran (\d+) test", out).group(1))
need(ran > 18, "no test was added")

VIEW = """        recipes = recipes.select_related("kitchen", "author")
        recipes = recipes.prefetch_related("ingredients__allergens")
"""
API = """        recipes = recipes.select_related("kitchen", "author")
        return recipes.prefetch_related("items__ingredient", "ingredients__allergens")"""
mutants = [
    ("recipes/views.py", VIEW, VIEW.replace('"kitchen", "author"', '"kitchen"')),
    ("recipes/views.py", VIEW, VIEW.split("\n")[0] + "\n"),
    ("recipes/api.py", API, API.replace('"kitchen", "author"', '"kitchen"')),
    ("recipes/api.py", API, API.replace('"items__ingredient"', '"items"')),
    ("recipes/api.py", API, API.replace(', "ingredients__allergens"', "")),
]
for i, (name, old, new) in enumerate(mutants):
    box = copy_of(CWD, f"mutant{i}")
    text = (box / name).read_text()
    need(old in text and old != new, f"{name} was changed")
    (box / name).write_text(text.replace(old, new))
    code, out = run("manage.py", "test", cwd=box)
    need(code != 0, f"all tests still pass when {name} has: {new}")
finish("canteen")
