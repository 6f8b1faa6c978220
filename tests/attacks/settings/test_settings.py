"""Settings of production with one thing wrong, each beside a twin with nothing wrong."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from django_pro.core.configuration import load
from django_pro.core.deployment import SettingsFact
from django_pro.core.report import Finding
from django_pro.edits import EditError, changed
from django_pro.engine import deploying, registry
from django_pro.engine.events import Moment
from django_pro.engine.observing import Ask, Seen
from django_pro.engine.snapshot import packages
from django_pro.facts import deployment, spills
from django_pro.rules.mends.settings import mends
from django_pro.sandbox import find_project
from tests.cases.test_rule_pages import HEADINGS

HERE = Path(__file__).parent
HEAD = (
    "import os\nfrom datetime import timedelta\n\nfrom base.environment import on\n"
    "from base.settings import *\n"
)
ENVIRONMENT = {
    "SECRET_KEY": "tW8yQ2-kLp6XvZ9rM4nB7cF1hJ3dG5sA0eKu8iWoX2vQz9LtRb4Ym",
    "DB_PASSWORD": "tW8yQ2-kLp6XvZ9rM4nB7cF1hJ3dG5sA",
    "EMAIL_HOST_PASSWORD": "aK9-mX2vQ7wLp4Zt",
    "ALLOWED_HOSTS": "shop.acme.io",
    "STAGE": "production",
}
NOT_ALONE = {"secret-in-history", "no-content-security-policy"}
"""Rules whose bad example is something that is not there."""
RULES = registry.rules_of_settings()


@dataclass(frozen=True)
class Piece:
    """A fragment of settings, and the names that it gives or takes."""

    name: str
    text: str
    apart: frozenset[str] = frozenset()
    """What else keeps it from standing beside another piece."""

    @property
    def names(self) -> frozenset[str]:
        found = {each.id for each in ast.walk(ast.parse(self.text)) if isinstance(each, ast.Name)}
        return frozenset(each for each in found if each.isupper()) | self.apart


@dataclass
class Module:
    """Pieces that have nothing to do with each other: one boot shows what is wrong with each."""

    name: str
    pieces: list[Piece]

    @property
    def text(self) -> str:
        return HEAD + "".join(each.text for each in self.pieces)

    def wanted(self) -> set[tuple[int, str]]:
        lines = enumerate(self.text.splitlines(), 1)
        found = ((number, re.search(r"# finds: (.+)$", line)) for number, line in lines)
        return {(number, rule) for number, match in found if match for rule in match[1].split()}


def variants() -> Iterator[Piece]:
    parts = re.split(r"^=== (.+)\n", (HERE / "variants.txt").read_text(), flags=re.MULTILINE)
    for name, text in zip(parts[1::2], parts[2::2], strict=True):
        needed = re.search(r"# needs: (\w+)", text)
        if needed is None or importlib.util.find_spec(needed[1]) is not None:
            yield Piece(name, text, frozenset(re.findall(r"# apart: (\w+)", text)))


def examples(heading: str) -> Iterator[Piece]:
    for rule in RULES:
        text = rule.page.split(f"## {heading}\n```python\n")[1].split("```")[0]
        # On sessions and middleware others depend.
        yield Piece(rule.name, text, frozenset({"MIDDLEWARE"} if "debug" in rule.name else ()))


def packed(prefix: str, pieces: Iterable[Piece]) -> Iterator[Module]:
    modules: list[tuple[Module, set[str]]] = []
    for piece in pieces:
        for module, taken in modules:
            if not taken & piece.names and "DEBUG" not in piece.names | taken:
                module.pieces.append(piece)
                taken |= piece.names
                break
        else:
            modules.append((Module(f"{prefix}{len(modules)}", [piece]), set(piece.names)))
    return (module for module, _ in modules)


VARIANTS = tuple(packed("v", variants()))
BAD = tuple(packed("bad", examples("Bad")))
GOOD = tuple(packed("good", examples("Good")))


Found = dict[str, tuple[deploying.Loaded, deploying.Judged]]


def facts_of(run: Generator[Moment, None, list[SettingsFact]]) -> list[SettingsFact]:
    """What it ends with."""
    while True:
        try:
            next(run)
        except StopIteration as end:
            facts: list[SettingsFact] = end.value
            return facts


def loaded(root: Path, every: Iterable[Module], texts: dict[str, str]) -> Found:
    """What is found in each module; all are loaded in one run of the probe."""
    project = find_project(root, python=sys.executable)
    ask = Ask(project, load(root), packages(project.python))
    wanted = {
        each.name: deployment.Deployment(
            f"base.{each.name}", "named", "a test names it", dict(ENVIRONMENT)
        )
        for each in every
    }
    facts = facts_of(deploying.loaded(ask, wanted.values(), Seen(), texts))
    found = {}
    for (name, place), fact in zip(wanted.items(), facts, strict=True):
        one = deploying.judged_as(root, place, fact)
        found[name] = one, deploying.judge(root, one)
    return found


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Found]:
    root = tmp_path_factory.mktemp("settings") / "base"
    shutil.copytree(HERE / "base", root)
    every = (*VARIANTS, *BAD, *GOOD)
    for each in every:
        (root / "base" / f"{each.name}.py").write_text(each.text)
    return root, loaded(root, every, {})


@pytest.fixture(scope="module")
def found(seen: tuple[Path, Found]) -> dict[str, deploying.Judged]:
    return {name: judged for name, (_, judged) in seen[1].items()}


def test_changes_mend_what_is_wrong_where_the_setting_got_its_value(
    seen: tuple[Path, Found],
) -> None:
    """Each setting is changed in a module where nothing else is."""
    root, found = seen
    wanted: dict[str, set[str]] = {}
    texts: dict[str, str] = {}
    rules: set[str] = set()
    for module in (*VARIANTS, *BAD):
        one, judged = found[module.name]
        edits = {}
        for each in judged.claimed:
            for edit in mends(each.finding.rule, one.deployed, each.claim):
                if each.finding.severity != "info":
                    edits[each.finding.id] = edit
                    rules.add(each.finding.rule)
                break
        try:
            made = changed(lambda path: Path(path).read_text(), edits.values())
        except EditError:
            continue  # two that want one line
        if not texts.keys() & made.keys():
            texts |= made
            wanted[module.name] = set(edits)
    again = loaded(root, [each for each in (*VARIANTS, *BAD) if each.name in wanted], texts)
    for name, ids in wanted.items():
        one, judged = again[name]
        assert not one.deployed.fact.error, (name, one.deployed.fact.error)
        left = {each.id for each in judged.findings}
        assert not ids & left, (name, [each for each in judged.findings if each.id in ids])
    assert sum(map(len, wanted.values())) > 30
    assert len(rules) >= 14, rules


def told(judged: deploying.Judged) -> list[Finding]:
    return [each for each in judged.findings if each.severity != "info"]


@pytest.mark.parametrize("module", VARIANTS, ids=lambda each: each.name)
def test_what_is_wrong_is_found_at_its_line_and_nothing_else(
    module: Module, found: dict[str, deploying.Judged]
) -> None:
    judged = found[module.name]
    own = f"base/{module.name}.py"
    here = [each for each in told(judged) if each.path == own]
    assert {(each.line, each.rule) for each in here} == module.wanted(), (
        [(each.line, each.message) for each in here],
        judged.open,
        module.text,
    )
    elsewhere = [each for each in told(judged) if each.path != own]  # what tells, and it names
    telling = r"headers\.Tells(?:Errors|Tracebacks)|errors\.telling"
    assert len(elsewhere) == len(re.findall(telling, module.text))
    for each in elsewhere:
        lines = (HERE / "base" / each.path).read_text().splitlines()
        assert lines[each.line - 1].endswith(f"# finds: {each.rule}")
    for each in judged.findings:
        assert each.verdict == "inferred" or each.exchanges, each.message
    assert judged.checked > 10


def test_what_a_missing_variable_decides_is_inferred(found: dict[str, deploying.Judged]) -> None:
    for module in VARIANTS:
        lines = module.text.splitlines()
        for each in told(found[module.name]):
            if each.path != f"base/{module.name}.py":
                continue
            if "NO_SUCH" in lines[each.line - 1]:
                assert each.verdict == "inferred", each.message
                assert "NO_SUCH" in (each.reason or "")
            elif "no_such_app" in module.text and each.exchanges[0].method != "RUN":
                assert each.verdict == "inferred"
                assert "no_such_app" in (each.reason or "")
            elif each.rule == "debug-on":
                assert each.verdict == "proved"


def test_examples_of_the_pages_are_what_they_say(found: dict[str, deploying.Judged]) -> None:
    for rule in RULES:
        for heading in HEADINGS:
            assert f"## {heading}" in rule.page, heading
        assert f"({rule.code})" in rule.page.splitlines()[0]
    for modules, is_bad in ((BAD, True), (GOOD, False)):
        for module in modules:
            rules = {each.rule for each in found[module.name].findings}
            for piece in module.pieces:
                if piece.name not in NOT_ALONE or not is_bad:
                    assert (piece.name in rules) == is_bad, (piece, found[module.name])


def test_no_secret_is_told(found: dict[str, deploying.Judged]) -> None:
    texts = re.findall(r'"([\w-]{12,})"', (HERE / "variants.txt").read_text())
    secrets = [each for each in texts if re.search(r"\d", each) and re.search(r"[A-Z]", each)]
    assert len(secrets) > 8
    for judged in found.values():
        assert not [each for each in secrets if each in repr(judged)]


def test_secrets_of_the_history_and_of_files(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@b.c")
        subprocess.run(
            ["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True
        )

    key = "AKIA" + "Q7XWZ5LMN2PRTV6K"
    (tmp_path / "config").mkdir()
    settings = tmp_path / "config" / "settings.py"
    settings.write_text('DEBUG = False\nEMAIL_HOST_PASSWORD = "vR7-kQ2wXp9LzT4m"\n')
    (tmp_path / "deploy.yml").write_text(f"key: {key}\nAPI_TOKEN: change-me-please-12\n")
    (tmp_path / ".env.example").write_text("API_TOKEN=vR8-kQ2wXp9LzT4m\n")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_api.py").write_text('PASSWORD = "vR9-kQ2wXp9LzT4m"\n')
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    settings.write_text("import os\n\nDEBUG = False\n")
    git("commit", "-qam", "two")
    spilt = [*spills.found(tmp_path)]
    assert [(each.path, each.line, each.kind, each.shown) for each in spilt] == [
        ("deploy.yml", 1, "an AWS access key", "AKIA"),
        ("config/settings.py", 2, "a secret", "vR7-"),
    ]
    assert [bool(each.commit) for each in spilt] == [False, True]


CHANGED = """
ALLOWED_HOSTS = ["*"]
EMAIL_HOST_PASSWORD = "vR7-kQ2wXp9LzT4m"
# django-pro: allow framing-allowed -- the shop is framed
X_FRAME_OPTIONS = "ALLOWALL"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
ROOT_URLCONF = "base.index_urls"
"""


def test_an_audit_tells_proves_and_waives_and_shows_no_secret(tmp_path: Path) -> None:
    root = tmp_path / "base"
    shutil.copytree(HERE / "base", root)
    with (root / "base" / "settings.py").open("a") as settings:
        settings.write(CHANGED)
    lines = (root / "base" / "settings.py").read_text().splitlines()

    def told_by(*arguments: str) -> str:
        command = [sys.executable, "-m", "django_pro", *arguments]
        given = {**os.environ, **ENVIRONMENT}  # the requests of the matrix want them too
        return subprocess.run(command, capture_output=True, text=True, env=given).stdout

    told = told_by("audit", str(root), "--only", "security", "--no-cache", "--json")
    report = json.loads(told)
    shown = [each for each in report["findings"] if each["severity"] != "info"]
    assert {(each["rule"], lines[each["line"] - 1].partition(" =")[0]) for each in shown} == {
        ("any-host-allowed", "ALLOWED_HOSTS"),
        ("folder-listed", "ROOT_URLCONF"),
        ("secret-in-tracked-file", "EMAIL_HOST_PASSWORD"),
    }
    assert [each["rule"] for each in report["waived"]] == ["framing-allowed"]
    score = report["scorecard"]["security"]
    assert score["checked"] - score["passed"] == 3
    assert score["checked"] > 20
    secret = next(each for each in shown if each["code"] == "S405")
    again = told_by("prove", secret["id"], str(root))
    assert "proved" in again
    assert "EMAIL_HOST_PASSWORD" in again
    assert "vR7-kQ2" not in told + again


def test_settings_that_nothing_calls_productions_are_asked_for(tmp_path: Path) -> None:
    root = tmp_path / "base"
    shutil.copytree(HERE / "base", root)
    places = {
        "base.settings": "named",
        "base.development": "development",
        "base.production": "named",
    }
    found = deployment.found(root, "", "base.settings")
    assert (found.module, found.evidence) == ("base.settings", "named")
    assert "Procfile" in found.why
    (root / "Procfile").unlink()
    assert deployment.found(root, "", "base.settings").evidence == "entry"
    (root / "base" / "wsgi.py").unlink()
    assert deployment.found(root, "", "base.settings").evidence == "none"
    (root / "Dockerfile").write_text(
        "FROM python:3\nENV STAGE=live \\\n  TOKEN=$T\nCMD gunicorn a\n"
    )
    (root / ".env.example").write_text("DEBUG=True\nSECRET_KEY=change-me\nSENTRY_DSN=\n")
    found = deployment.found(root, "", "base.settings")
    assert found.evidence == "named"
    assert found.environment == {"STAGE": "live"}
    assert found.named == {"TOKEN": "", "DEBUG": "", "SECRET_KEY": ""}
    assert found.mentioned == {"TOKEN", "DEBUG", "SECRET_KEY", "SENTRY_DSN"}
    for module, evidence in places.items():
        assert deployment.found(root, module, "base.settings").evidence == evidence
    (root / "base" / "settings_production.py").touch()
    assert deployment.found(root, "", "base.settings").module == "base.settings_production"


@pytest.mark.parametrize(
    ("debug", "beside", "wanted"),
    [
        ("True", "", ("warning", "proved")),
        ('os.environ.get("NO_SUCH_DEBUG", "on") == "on"', "", ("info", "inferred")),
        ("True", "settings_dev", None),
        ("False", "", None),
    ],
)
def test_debug_of_settings_that_wsgi_alone_names(
    tmp_path: Path, debug: str, beside: str, wanted: tuple[str, str] | None
) -> None:
    """Nothing says that they are production's, and nothing else can be."""
    root = tmp_path / "base"
    shutil.copytree(HERE / "base", root)
    (root / "Procfile").unlink()
    if beside:
        (root / "base" / f"{beside}.py").write_text("from base.settings import *\n")
    texts = ["ALLOWED_HOSTS = []", "SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False"]
    texts += ["SECURE_SSL_REDIRECT = False", "SECURE_HSTS_SECONDS = 0", f"DEBUG = {debug}"]
    with (root / "base" / "settings.py").open("a") as settings:
        settings.write("\n".join(["import os", *texts, ""]))
    found = deployment.found(root, "", "base.settings")
    project = find_project(root, python=sys.executable)
    ask = Ask(project, load(root), packages(project.python))
    fact = facts_of(deploying.loaded(ask, [found], Seen(), {}))[0]
    loaded = deploying.judged_as(root, found, fact)
    told = [
        (each.severity, each.verdict)
        for each in deploying.judge(root, loaded).findings
        if each.rule == "debug-on"
    ]
    assert told == ([wanted] if wanted else [])
