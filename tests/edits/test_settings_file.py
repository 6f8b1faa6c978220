"""Settings written into a file: what stands there stays, in its own style."""

from __future__ import annotations

import pytest

from django_pro.edits import EditError, settings_file
from django_pro.edits.after_commit import deferred, sends
from django_pro.edits.split_settings import parts

SETTINGS = """from pathlib import Path

THIRD_PARTY = ['z']
INSTALLED_APPS = THIRD_PARTY + ['ours']
MIDDLEWARE = [
    'first',
    'common'  # last of them
]
ONE_LINE = {'a': ['x']}
"""


def test_an_item_stands_where_it_is_wanted() -> None:
    before = settings_file.with_item(SETTINGS, "MIDDLEWARE", "cors", before=["common"])
    assert "    'cors',\n    'common'  # last of them\n" in before
    last = settings_file.with_item(SETTINGS, "MIDDLEWARE", "new")
    assert "    'common',  # last of them\n    'new',\n]" in last
    assert settings_file.with_item(last, "MIDDLEWARE", "new") == last


def test_an_app_goes_to_those_of_others() -> None:
    text = settings_file.with_item(SETTINGS, "INSTALLED_APPS", "corsheaders")
    assert "THIRD_PARTY = ['z', 'corsheaders']" in text
    assert "INSTALLED_APPS = THIRD_PARTY + ['ours']" in text


def test_keys_are_made_on_the_way() -> None:
    text = settings_file.with_key(SETTINGS, "REST_FRAMEWORK", ["RATES", "anon"], '"5/day"')
    text = settings_file.with_key(text, "REST_FRAMEWORK", ["RATES", "user"], '"9/day"')
    scope: dict[str, object] = {}
    exec(text, scope)
    assert scope["REST_FRAMEWORK"] == {"RATES": {"anon": "5/day", "user": "9/day"}}
    inline = settings_file.with_key_item(SETTINGS, "ONE_LINE", "b", "y")
    assert "ONE_LINE = {'a': ['x'], 'b': ['y']}" in inline


@pytest.mark.parametrize(
    "source",
    ["A = {}\nif A:\n    A = {1: 2}\n", "A = dict(x=1)\n", "A = {}\nA = {'x': 1}\n"],
)
def test_what_is_built_is_refused(source: str) -> None:
    with pytest.raises(EditError):
        settings_file.with_key(source, "A", ["x"], "1")


def test_the_project_folder_is_one_deeper() -> None:
    for source, wanted in (
        ("Path(__file__).resolve().parent.parent", "Path(__file__).resolve().parent.parent.parent"),
        ("Path(__file__).resolve().parents[1]", "Path(__file__).resolve().parents[2]"),
        (
            "os.path.dirname(os.path.dirname(os.path.abspath(__file__)))",
            "os.path.dirname(os.path.dirname(os.path.abspath(os.path.dirname(__file__))))",
        ),
    ):
        text = f"import os\nfrom pathlib import Path\nBASE_DIR = {source}\nDEBUG = True\n"
        assert f"BASE_DIR = {wanted}\n" in parts(text).base


def test_what_depends_on_debug_goes_with_it() -> None:
    text = "DEBUG = True\nAPPS = []\nif DEBUG:\n    APPS += ['toolbar']\nUSE_TZ = True\n"
    made = parts(text)
    assert made.base == "APPS = []\nUSE_TZ = True\n"
    assert made.development.index("DEBUG = True") < made.development.index("if DEBUG:")
    assert made.production.index("DEBUG = False") < made.production.index("if DEBUG:")


def test_only_what_can_wait_is_deferred() -> None:
    text = (
        "from django.db import transaction\n\n\n@transaction.atomic\ndef order(task):\n"
        "    task.delay(1)\n    answer = task.delay(2)\n    return answer\n\n\n"
        "def plain(task):\n    task.delay(3)\n"
    )
    assert sends(text) == [(6, "task.delay"), (7, "task.delay")]
    assert "    transaction.on_commit(partial(task.delay, 1))\n" in deferred(text, {6})
    with pytest.raises(EditError, match="can't wait"):
        deferred(text, {7})
