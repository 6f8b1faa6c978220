"""`django-pro install`: every file as a user may have it, and as it was afterwards."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from django_pro.agent.definition import examine
from django_pro.core.errors import UsageError
from django_pro.faces.cli import cli

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
SERVER = {"command": os.path.abspath(sys.executable), "args": ["-P", "-m", "django_pro", "mcp"]}

Run = Callable[..., int]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("CODEX_HOME", str(tmp_path / "codex"))
    return folder


def run(*arguments: str | Path) -> int:
    """Exit code."""
    code = cli.main(["install", *map(str, arguments)], standalone_mode=False)
    assert isinstance(code, int)
    return code


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def put(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode())
    return path


def test_all_that_claude_code_reads(project: Path) -> None:
    assert run("claude-code", "--hook") == 0
    assert set(contents(project)) == {
        ".mcp.json",
        ".claude/agents/django-pro.md",
        ".claude/skills/django-pro/SKILL.md",
        ".claude/settings.json",
        "AGENTS.md",
    }
    servers = json.loads((project / ".mcp.json").read_text())
    assert servers == {"mcpServers": {"django-pro": SERVER}}
    (stop,) = json.loads((project / ".claude" / "settings.json").read_text())["hooks"]["Stop"]
    assert stop["hooks"][0]["command"].endswith("-m django_pro.faces.stop_hook")
    agent = examine(project / ".claude" / "agents" / "django-pro.md").definition
    assert agent is not None
    assert agent.model == "inherit"


@pytest.mark.parametrize(
    ("client", "path", "key", "server"),
    [
        ("cursor", ".cursor/mcp.json", "mcpServers", SERVER),
        ("vscode", ".vscode/mcp.json", "servers", {"type": "stdio", **SERVER}),
    ],
)
def test_editors(project: Path, client: str, path: str, key: str, server: object) -> None:
    (project / path).parent.mkdir()
    assert run() == 0  # its folder tells that it is used
    assert set(contents(project)) == {path, "AGENTS.md"}
    assert json.loads((project / path).read_text()) == {key: {"django-pro": server}}
    assert run(client, "--uninstall") == 0
    assert contents(project) == {}


def test_codex_is_the_user_s_and_wants_to_be_named(project: Path, tmp_path: Path) -> None:
    config = put(
        tmp_path / "codex" / "config.toml", 'model = "o9"\n\n[mcp_servers.other]\nurl = "x"'
    )
    before = config.read_bytes()
    assert run() == 0
    assert config.read_bytes() == before
    assert run("codex") == 0
    held = tomllib.loads(config.read_text())
    assert held["mcp_servers"] == {"other": {"url": "x"}, "django-pro": SERVER}
    assert run("--uninstall") == 0
    assert run("codex", "--check") == 0
    assert run("codex", "--uninstall") == 0
    assert config.read_bytes() == before


JSON = {
    "other servers": '{\n  "mcpServers": {\n    "a": {\n      "command": "x"\n    }\n  }\n}\n',
    "four spaces": '{\n    "mcpServers": {\n        "a": {"command": "x"}\n    },\n    "b": 1\n}',
    "tabs": '{\n\t"mcpServers": {\n\t\t"a": {}\n\t}\n}\n',
    "one line": '{"mcpServers": {"a": {"command": "x"}}, "b": [1, 2]}\n',
    "no servers": '{\n  "b": {\n    "c": null\n  }\n}\n',
    "no servers on one line": '{"b": 1}',
    "empty": "{}\n",
    "empty with a line": "{\n}\n",
    "empty servers": '{\n  "mcpServers": {}\n}\n',
    "windows": '{\r\n  "mcpServers": {\r\n    "a": {}\r\n  }\r\n}\r\n',
    "comments": '// mine\n{\n  /* all */\n  "mcpServers": {\n    "a": {}, // one, {\n    // end\n'
    '    "b": {"x": "// no, \\"comment"} // two\n    // last\n  }, // after\n} // end\n',
    "trailing comma": '{\n  "mcpServers": {\n    "a": {}, // one\n  },\n}\n',
    "comment alone": "{\n  // nothing yet\n}\n",
    "byte order mark": '\ufeff{\n  "mcpServers": {"a": 1}\n}\n',
    "other letters": '{\n  "mcpServers": {\n    "é": {"command": "日本 \\u00e9"}\n  }\n}\n',
    "twice": '{\n  "mcpServers": {"a": 1},\n  "mcpServers": {\n    "b": 2\n  }\n}\n',
}


@pytest.mark.parametrize("before", JSON.values(), ids=JSON.keys())
def test_what_the_user_has_stays_byte_for_byte(project: Path, before: str) -> None:
    from django_pro.agent.clients import jsonc

    path = put(project / ".mcp.json", before)
    assert run("claude-code") == 0
    after = path.read_bytes().decode()
    held = jsonc.parse(after).plain()
    assert held["mcpServers"].pop("django-pro") == SERVER
    had = jsonc.parse(before).plain()
    assert held == {"mcpServers": {}, **had}
    assert after.count("\r\n") in (0, after.count("\n"))
    stays = iter(after)
    assert all(letter in stays for letter in before), "it is what was there, with ours put in"
    assert run("claude-code") == 0
    assert path.read_bytes().decode() == after
    assert run("claude-code", "--uninstall") == 0
    assert path.read_bytes().decode() == before


HOOKS = {
    "other settings": '{\n  "permissions": {\n    "allow": ["Bash(ls)"]\n  }\n}\n',
    "other hooks": '{\n  "hooks": {\n    "Stop": [\n      {"hooks": [{"run": "a"}]}\n    ]\n  }\n}',
    "no stop": '{"hooks": {"PreToolUse": []}}\n',
    "an empty list": '{"hooks": {"Stop": []}}\n',
}


@pytest.mark.parametrize("before", HOOKS.values(), ids=HOOKS.keys())
def test_other_hooks_stay(project: Path, before: str) -> None:
    path = put(project / ".claude" / "settings.json", before)
    assert run("--hook") == 0
    after = path.read_bytes()
    stops = json.loads(after)["hooks"]["Stop"]
    assert stops[:-1] == json.loads(before).get("hooks", {}).get("Stop", [])
    assert run() == 0
    assert path.read_bytes() == after
    path.write_bytes(after.replace(os.path.abspath(sys.executable).encode(), b"/old/python"))
    assert run("--check") == 1
    assert run() == 0  # a hook that is there is kept right, asked for or not
    assert path.read_bytes() == after
    assert run("--uninstall") == 0
    assert path.read_bytes().decode() == before


@pytest.mark.parametrize(
    "before", ["# Rules\n", "# Rules", "# Rules\r\n\r\n- a\r\n", "a\n\n\n", "\n"]
)
def test_the_block_in_agents_md(project: Path, before: str) -> None:
    path = put(project / "AGENTS.md", before)
    assert run("claude-code") == 0
    after = path.read_bytes().decode()
    assert after.startswith(before)
    assert after.count("<!-- django-pro:begin -->") == 1
    path.write_bytes(after.replace("prove it", "was different").encode() + b"\nMore.\n")
    assert run("claude-code") == 0
    assert path.read_bytes().decode() == after + "\nMore.\n"
    path.write_bytes(after.encode())
    assert run("claude-code", "--uninstall") == 0
    assert path.read_bytes().decode() == before


def test_the_block_stays_while_another_client_wants_it(project: Path) -> None:
    run("claude-code")
    run("cursor")
    run("cursor", "--uninstall")
    assert (project / "AGENTS.md").exists()
    run("claude-code", "--uninstall")
    assert contents(project) == {}


def test_an_agent_of_the_user_s_own_is_kept(project: Path, capsys) -> None:
    own = put(
        project / ".claude" / "agents" / "django-pro.md", "---\nname: django-pro\n---\nMine.\n"
    )
    run()
    run("--uninstall")
    assert own.read_text().endswith("Mine.\n")
    assert "kept     .claude/agents/django-pro.md" in capsys.readouterr().out
    skill = project / ".claude" / "skills" / "django-pro" / "SKILL.md"
    run()
    skill.write_text(skill.read_text().replace("Say what", "Always say what"))
    run("--uninstall")
    assert "Always say what" in skill.read_text()


def test_what_the_user_added_to_our_server_stays(project: Path) -> None:
    mine = '{"mcpServers": {"django-pro": {"command": "/old/python", "env": {"A": "b"}}}}'
    path = put(project / ".mcp.json", mine)
    assert run("claude-code", "--check") == 1
    assert path.read_text() == mine
    run("claude-code")
    server = json.loads(path.read_text())["mcpServers"]["django-pro"]
    assert server == {**SERVER, "env": {"A": "b"}}


def test_check_says_what_differs(project: Path, capsys) -> None:
    assert run("--check", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert not told["complete"]
    assert {each["state"] for each in told["changes"]} == {"missing"}
    assert contents(project) == {}
    run()
    capsys.readouterr()
    assert run("--check", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["complete"]
    assert {each["state"] for each in told["changes"]} == {"same"}
    path = project / ".mcp.json"
    path.write_text(path.read_text().replace("django_pro", "other"))
    assert run("--check") == 1
    told = 'differs  .mcp.json  (line 5 should be: "args": ["-P", "-m", "django_pro", "mcp"])'
    assert told in capsys.readouterr().out


BROKEN = {
    "no end": ('{\n  "mcpServers": {\n', 3, "It ends too early"),
    "no comma": ('{\n  "a": 1\n  "b": 2\n}', 3, "A comma or '}' is missing"),
    "single quotes": ("{\n'a': 1}", 2, "A key between double quotes is missing"),
    "no value": ('{\n\n"a": }', 3, "A value is missing"),
    "no object": ('{\n"mcpServers": []}', 2, "is no object"),
    "a list": ("[]", 1, "is no object"),
    "more": ("{}\n{}", 2, "Something stands after its end"),
    "nothing": ("", 1, "It ends too early"),
    "deep": ("[" * 100_000, 1, "nested too deeply"),
    "open comment": ("{ /* }", 1, "missing"),
}


@pytest.mark.parametrize(("text", "line", "told"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_json_is_told_and_nothing_is_written(
    project: Path, text: str, line: int, told: str
) -> None:
    put(project / ".mcp.json", text)
    before = contents(project)
    with pytest.raises(UsageError, match=rf"\.mcp\.json:{line}\b") as caught:
        run()
    assert told in str(caught.value)
    assert contents(project) == before


def test_files_that_can_t_be_written(project: Path, tmp_path: Path) -> None:
    put(project / "AGENTS.md", "# Rules\n").chmod(0o444)
    before = contents(project)
    with pytest.raises(UsageError, match="It is read-only"):
        run()
    (project / "AGENTS.md").chmod(0o640)
    (project / ".mcp.json").write_bytes(b"\xff\xfe{}")
    with pytest.raises(UsageError, match="It is not UTF-8"):
        run()
    (project / ".mcp.json").unlink()
    (project / ".claude").write_text("no folder")
    with pytest.raises(UsageError, match="can't be written"):
        run("claude-code")
    (project / ".claude").unlink()
    assert contents(project) == before
    run("claude-code")
    assert (project / "AGENTS.md").stat().st_mode & 0o777 == 0o640


def test_links(project: Path, tmp_path: Path) -> None:
    outside = put(tmp_path / "elsewhere" / "notes.md", "mine\n")
    (project / "AGENTS.md").symlink_to(outside)
    with pytest.raises(UsageError, match="leads out of the project"):
        run("claude-code")
    assert outside.read_text() == "mine\n"
    assert set(contents(project)) == {"AGENTS.md"}
    (project / "AGENTS.md").unlink()
    put(project / "CLAUDE.md", "# Rules\n")
    (project / "AGENTS.md").symlink_to("CLAUDE.md")
    run("claude-code")
    assert (project / "AGENTS.md").is_symlink()
    assert "django-pro:begin" in (project / "CLAUDE.md").read_text()
    run("claude-code", "--uninstall")
    assert contents(project) == {"CLAUDE.md": b"# Rules\n", "AGENTS.md": b"# Rules\n"}


def test_toml_that_can_t_be_added_to(project: Path, tmp_path: Path) -> None:
    config = tmp_path / "codex" / "config.toml"
    put(config, "a = \n")
    with pytest.raises(UsageError, match="It is no TOML"):
        run("codex")
    put(config, 'mcp_servers = { a = { command = "x" } }\n')
    with pytest.raises(UsageError, match="can't be added to"):
        run("codex")
    put(config, '[mcp_servers.django-pro]\ncommand = "mine"\n')
    assert run("codex") == 0
    assert config.read_text() == '[mcp_servers.django-pro]\ncommand = "mine"\n'


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("emacs",), "There is no client 'emacs'"),
        (("cursor", "nowhere"), "There is no folder"),
        (("cursor", "--hook"), "--hook is for Claude Code"),
        (("--check", "--uninstall"), "exclude each other"),
    ],
)
def test_wrong_use(project: Path, arguments: tuple[str, ...], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        run(*arguments)
    assert contents(project) == {}


def stop(project: Path, event: str = "{}", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "django_pro.faces.stop_hook"],
        input=event,
        env={**os.environ, "CLAUDE_PROJECT_DIR": str(project), **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def commit(folder: Path) -> None:
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", "-C", str(folder)]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run([*git, *command], check=True)


def test_the_hook_sends_back_what_is_found(tmp_path: Path) -> None:
    project = tmp_path / "bookstore"
    shutil.copytree(EXAMPLES / "bookstore_mended", project)
    commit(project)
    shutil.copy(EXAMPLES / "bookstore" / "shop" / "views.py", project / "shop" / "views.py")
    done = stop(project, XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "lazy-foreign-key" in done.stderr


def test_the_hook_runs_where_something_changed(project: Path) -> None:
    assert stop(project).returncode == 0  # no repository
    put(project / "shop" / "views.py", "")
    put(project / "notes.md", "")
    commit(project)
    put(project / "notes.md", "more")
    assert stop(project).returncode == 0
    put(project / "shop" / "views.py", "x = 1\n")
    done = stop(project)
    assert (done.returncode, done.stdout) == (1, "")
    assert "No manage.py was found" in done.stderr
    assert stop(project, '{"stop_hook_active": true}').returncode == 0
