"""Calls that reading tells of, and those beside them that it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.facts import unsafe_calls


def _told(folder: Path, body: str) -> list[tuple[str, int]]:
    path = folder / "views.py"
    path.write_text(body)
    return [(call.kind, call.frame.line) for call in unsafe_calls.found([str(path)])]


@pytest.mark.parametrize(
    ("kind", "imported", "call"),
    [
        ("objects", "import pickle", "pickle.loads(given)"),
        ("objects", "from pickle import loads as load", "load(given)"),
        ("objects", "import yaml", "yaml.load(given, Loader=yaml.UnsafeLoader)"),
        ("code", "", "eval(given)"),
        ("code", "", "exec(given)"),
        ("code", "import ast", "eval(compile(ast.parse(given), '', 'eval'))"),
        ("command", "import subprocess", "subprocess.run('ls ' + given, shell=True)"),
        ("command", "import os", "os.system(f'ls {given}')"),
        ("certificate", "import requests", "requests.get(given, verify=False)"),
        ("html", "from django.utils.safestring import mark_safe", "mark_safe('<b>' + given)"),
        ("digest", "import hashlib", "hashlib.md5(password(given))"),
        ("random", "import random", "dict(token=random.choice('abc'))"),
        ("random", "import random", "token = random.choice('abc'); return token"),
    ],
)
def test_unsafe_call_is_told_of(tmp_path: Path, kind: str, imported: str, call: str) -> None:
    assert _told(tmp_path, f"{imported}\ndef view(given):\n    {call}\n") == [(kind, 3)]


@pytest.mark.parametrize(
    ("imported", "call"),
    [
        ("import pickle", "pickle.loads(b'')"),
        ("import pickle, hmac", "hmac.compare_digest(given, b'') and pickle.loads(given)"),
        ("import yaml", "yaml.load(given, Loader=yaml.SafeLoader)"),
        ("import ast", "ast.literal_eval(given)"),
        ("import ast", "isinstance(given, str) or not isinstance(given, ast.Add) or eval(given)"),
        ("import subprocess", "subprocess.run(['ls', given])"),
        ("import os, shlex", "os.system(f'ls {shlex.quote(given)}')"),
        ("import requests", "requests.get(given, verify='ca.pem')"),
        ("from django.utils.safestring import mark_safe", "mark_safe('<b>' if given else '<i>')"),
        ("from django.utils.safestring import mark_safe", "mark_safe('*' * given)"),
        ("import hashlib", "hashlib.md5(given)"),
        ("import hashlib", "hashlib.md5(password(given), usedforsecurity=False)"),
        ("import random", "dict(colour=random.choice('abc'))"),
        ("import random", "colour = random.choice('abc'); token = given; return token"),
    ],
)
def test_safe_call_is_left_alone(tmp_path: Path, imported: str, call: str) -> None:
    assert not _told(tmp_path, f"{imported}\ndef view(given):\n    {call}\n")


def test_only_modules_that_are_imported_are_read(tmp_path: Path) -> None:
    package = tmp_path / "shop"
    (package / "deep").mkdir(parents=True)
    for folder in (package, package / "deep"):
        (folder / "__init__.py").write_text("")
    (tmp_path / "manage.py").write_text("")
    (package / "views.py").write_text("from .services import a\nfrom shop.deep import b\n")
    for name in ("services", "deep/b", "loader", "test_views"):
        (package / f"{name}.py").write_text("def run(text):\n    return eval(text)\n")
    found = unsafe_calls.found([str(package / "views.py")])
    assert [Path(call.frame.path).stem for call in found] == ["b", "services"]
