"""`django-pro agent show|validate`: definitions, right and wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from django_pro.agent import patterns
from django_pro.agent.definition import SHIPPED, examine, load
from django_pro.core.errors import UsageError
from django_pro.faces.cli import cli

HEAD = "---\nname: mine\ndescription: Ours\n"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(
        cli, ["agent", *arguments], standalone_mode=False, catch_exceptions=False
    )


def shown(path: Path) -> dict[str, Any]:
    return dict(json.loads(run("show", "--agent", str(path), "--json").stdout))


def written(folder: Path, text: str | bytes, name: str = "mine.md") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_ours_is_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("validate").return_value == 0
    definition = load(SHIPPED)
    assert definition.name == "django-pro"
    assert "proactively" in definition.description
    assert definition.target_accuracy == 93
    latencies = {tier: hints.latency_ms for tier, hints in definition.tiers.items()}
    assert latencies == {"simple": 200, "medium": 600, "complex": 1000}
    assert {tier: len(hints.patterns) for tier, hints in definition.tiers.items()} == {
        "simple": 8, "medium": 6, "complex": 8,
    }  # fmt: skip


def test_the_project_s_own_is_used_and_its_models_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        HEAD.replace("mine", "django-pro")
        + "model: middle\nversion: 2.0\ncolor: blue\ntools: [Read, Bash]\ncomplexity_hints:\n"
        "  simple_queries:\n    model: small\n    latency_target_ms: 150\n    patterns: ['a.*b']\n"
        "  complex:\n    model: middle\n    latency_target: 1.5 s\n---\nBody\n"
    )
    written(tmp_path, text, ".claude/agents/django-pro.md")
    written(
        tmp_path, '[tool.django-pro.models]\nsmall = "s-1"\ncomplex = "c-9"\n', "pyproject.toml"
    )
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    held = json.loads(run("show", "--json").stdout)
    assert held["version"] == "2.0"
    assert held["other"] == {"color": "blue", "tools": ["Read", "Bash"]}
    assert held["body"] == "Body"
    assert held["tiers"]["simple"] == {"model": "s-1", "latency_ms": 150, "patterns": ["a.*b"]}
    assert held["tiers"]["complex"] == {"model": "c-9", "latency_ms": 1500, "patterns": []}
    assert "kept           color, tools" in run("show").stdout


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "The head is missing"),
        ("# Agent\n", 1, "The head is missing"),
        ("---\nname: x\n", 3, "The head has no end"),
        ("---\n---\n", 1, "The head is empty"),
        ("---\n- a\n---\n", 2, "The head is no table of keys"),
        ("---\ndescription: x\n---\n", 1, "`name` is missing"),
        ("---\nname: a b\ndescription: x\n---\n", 2, "'a b' is no name"),
        ("---\nname: x\ndescription: use: it\n---\n", 3, "This is no YAML"),
        ("---\nname: x\n\tdescription: y\n---\n", 3, "This is no YAML"),
        ("---\nname: x\ndescription: [a, b]\n---\n", 3, "`description` is no text"),
        ("---\nname: x\nname: y\ndescription: z\n---\n", 3, "`name` stands here twice"),
        ("---\nname: x\ndescription:\n---\n", 3, "`description` is empty"),
        (HEAD + "target_accuracy: 930\n---\n", 4, "`target_accuracy` is no percentage"),
        (HEAD + "complexity_hints: [a]\n---\n", 4, "`complexity_hints` is no table"),
        (HEAD + "complexity_hints:\n  simple: small\n---\n", 5, "`simple` is no table"),
        (HEAD + "complexity_hints:\n  simple:\n    patterns: a\n---\n", 6, "`patterns` is no list"),
        (
            HEAD + "complexity_hints:\n  simple:\n    patterns:\n      - ok\n      - a(b\n---\n",
            8,
            "The pattern 'a(b': It is no regular expression",
        ),
        (
            HEAD + "complexity_hints:\n  simple:\n    latency_target: soon\n---\n",
            6,
            "`latency_target` is no time",
        ),
        (HEAD + "a: &x [1]\nb: *x\n---\n", 5, "It refers to another place"),
        (HEAD + "a: " + "[" * 20_000 + "\n---\n", 1, "This is no YAML"),
        (HEAD + "a: !!python/object:os.system x\n---\n", 0, ""),
        (b"---\nname: \xff\n---\n", 2, "It is not UTF-8"),
        (b"\x7fELF\0\0", 1, "It is no definition"),
    ],
)
def test_a_problem_is_told_with_its_line(
    tmp_path: Path, text: str | bytes, line: int, what: str
) -> None:
    path = written(tmp_path, text)
    problems = examine(path).problems
    if not line:
        assert not problems
        return
    assert problems[0].what.startswith(what)
    assert problems[0].line == line or "[[[" in str(text)
    assert problems[0].instead
    assert run("validate", str(path)).return_value == 1
    assert f"{path}:{problems[0].line}: " in run("validate", str(path)).stdout
    with pytest.raises(UsageError, match="agent validate"):
        load(path)


def test_all_problems_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, "---\nname: 1 2\n---\n", ".claude/agents/a.md")
    written(tmp_path, HEAD + "---\n", ".claude/agents/b.md")
    monkeypatch.chdir(tmp_path)
    told = run("validate", "--json")
    held = json.loads(told.stdout)
    assert told.return_value == 1
    assert [Path(path).name for path in held["files"]] == ["a.md", "b.md"]
    assert [(each["line"], each["what"]) for each in held["problems"]] == [
        (1, "`description` is missing"),
        (2, "'1 2' is no name"),
    ]


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert "can't be read" in run("validate", str(tmp_path / "none.md")).stdout


def test_a_subagent_of_another_tool_is_right(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + "tools: Read, Grep\n---\r\nYou review.\r\n")
    assert shown(path)["other"] == {"tools": "Read, Grep"}
    assert shown(path)["tiers"] == {}


@pytest.mark.parametrize(
    "text",
    [
        "(a+)+$", "(a|aa)+$", "(a*)*b", "(.*a){20}", "(?:x+x+)+y", r"(\w+\s?)*!", "a+a+a+b",
        "(a|b|ab)*c", r"(a)\1", "(?=a+)b", "(?P<n>a)", "x{1,900}y{1,900}", "((a?)*)*", "a{,9}+b+",
        "(a?b?c?)+", "a?" * 12, "(", "[", "*a", "", ".*", "a" * 500, "(?i)(?:a+)+",
    ],
)  # fmt: skip
def test_patterns_that_may_run_away_are_refused(text: str) -> None:
    with pytest.raises(patterns.PatternError):
        patterns.read(text)


@pytest.mark.parametrize(
    ("text", "request_", "expected"),
    [
        ("create.*model", "please CREATE a model", True),
        ("create.*model", "a model to create", False),
        ("a.*b.*c.*d.*e", "a b c d e", True),
        ("(add|create).*(model|form)", "add a form", True),
        ("add.*model|hello", "say hello", True),
        (r"\bapi\b", "rapid", False),
        (r"\bapi\b", "the api", True),
        ("^deploy", "please deploy", False),
        (r"n\+1", "an n+1 query", True),
        ("colou?r", "color", True),
        ("[0-9]+ rows", "300 rows", True),
        ("(?:ab)+c", "ababc", True),
        ("multi.?tenant", "multi-tenant", True),
        (r"create\s+.*?model", "create  a model", True),
    ],
)
def test_patterns_match(text: str, request_: str, expected: bool) -> None:
    assert patterns.read(text).matches(request_) is expected


@pytest.mark.parametrize(
    ("text", "of_abab"),
    [(r"\w+!", False), ("a.*a.*a.*a.*a.*b", True), ("[a ]+b", True), ("(ab?)?c.*[a-z]*0", False)],
)
def test_what_is_allowed_comes_to_an_end(text: str, of_abab: bool) -> None:
    pattern = patterns.read(text)
    requests = ("a" * 100_000, "a " * 50_000, "ab" * 50_000)
    assert [pattern.matches(request) for request in requests] == [False, False, of_abab]
