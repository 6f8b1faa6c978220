"""What a test has to run to say something of a change."""

from __future__ import annotations

from django_pro.engine.changed_places import Place, places

OLD = """\
import os

NAMES = []


class Page:
    title = "page"

    def shown(self):
        for each in NAMES:
            print(
                each,
            )
        return os.sep
"""


def found(old: str, new: str, before: str = OLD) -> tuple[Place, ...]:
    return places({"a.py": before}, {"a.py": before.replace(old, new)})


def test_in_a_function_the_statement() -> None:
    assert found("                each,", "                each.name,") == (Place("a.py", 11, 13),)
    assert found("in NAMES", "in sorted(NAMES)") == (Place("a.py", 10, 10),)


def test_what_is_added_to_a_function_is_run_where_the_function_is() -> None:
    assert found("        for", "        print()\n        for") == (Place("a.py", 9, 14),)


def test_in_a_class_body_the_class() -> None:
    whole = (Place("a.py", 6, 14, "Page"),)
    assert found('"page"', '"Page"') == whole
    assert found('"page"\n', '"page"\n    size = 3\n') == whole
    assert found('"page"\n', '"page"\n\n    def size(self):\n        return 3\n') == whole


def test_outside_of_both_the_file() -> None:
    assert found("NAMES = []", 'NAMES = ["a"]') == (Place("a.py", 1, 14),)


def test_an_import_goes_with_what_needs_it() -> None:
    assert found("import os\n", "import os\nimport sys\n") == ()
    assert found("import os\n", "import os.path as os\n") == ()


def test_a_template_as_a_whole_and_a_new_file_not_at_all() -> None:
    assert places({"a.html": "a"}, {"a.html": "b", "new.py": "c"}) == (Place("a.html"),)
