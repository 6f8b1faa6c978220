"""What is written for each client, where, and how it is taken away again."""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.clients import block, jsonc
from django_pro.agent.definition import FOLDER, NAME, SHIPPED
from django_pro.core.errors import UsageError

Edit = Callable[[str | None], str | None]
"""Text before, None where there is no file -> text after, None where there is none."""

CLIENTS = ("claude-code", "cursor", "vscode", "codex")
OF_USER = frozenset(("codex",))
"""Configured for all projects of a user: only where they are named."""
HOOK = "django_pro.faces.stop_hook"
HOOK_SECONDS = 600
_SERVER = ["-P", "-m", "django_pro", "mcp"]
_HERE = Path(__file__).parent


class Kept(Exception):  # noqa: N818  it is no error: the file is the user's own
    """The user has written that file, or changed it since we did."""


@dataclass(frozen=True, slots=True)
class Target:
    """One file."""

    path: Path
    client: str
    """Nothing where the file is for all of them."""
    put: Edit
    remove: Edit


def interpreter() -> str:
    """Of this tool, as it was started: a virtual environment's own, not what it links to."""
    return os.path.abspath(sys.executable)


def found(folder: Path) -> tuple[str, ...]:
    """Clients whose traces are in `folder`; Claude Code where there is none."""
    marks = {
        "claude-code": (".claude", ".mcp.json", "CLAUDE.md"),
        "cursor": (".cursor", ".cursorrules"),
        "vscode": (".vscode",),
    }
    there = [
        client for client, names in marks.items() if any((folder / each).exists() for each in names)
    ]
    return tuple(there) or ("claude-code",)


def targets(folder: Path, clients: tuple[str, ...], *, hook: bool) -> Iterator[Target]:
    """The files of `clients` for the project in `folder`, each once."""
    for client in clients:
        if client == "codex":
            yield Target(codex_file(), client, _put_toml, _remove_toml)
            continue
        name, path = _SERVERS[client]
        yield _server(folder / path, client, (name, NAME), is_typed=client == "vscode")
        if client == "claude-code":
            yield _own(folder / FOLDER / f"{NAME}.md", client, _definition())
            skill = folder / ".claude" / "skills" / NAME / "SKILL.md"
            yield _own(skill, client, _told("SKILL.md"))
            if hook:
                yield _hook(folder / ".claude" / "settings.json", client)
    if not OF_USER.issuperset(clients):
        yield Target(folder / "AGENTS.md", "", _put_block, _remove_block)


def codex_file() -> Path:
    home = os.environ.get("CODEX_HOME", "")
    return (Path(home) if home else Path.home() / ".codex") / "config.toml"


_SERVERS = {
    "claude-code": ("mcpServers", ".mcp.json"),
    "cursor": ("mcpServers", ".cursor/mcp.json"),
    "vscode": ("servers", ".vscode/mcp.json"),
}
"""Key of the servers, and file."""


def _server(path: Path, client: str, place: tuple[str, str], *, is_typed: bool) -> Target:
    wanted: dict[str, jsonc.Value] = {"type": "stdio"} if is_typed else {}
    wanted |= {"command": interpreter(), "args": list(_SERVER)}

    def put(text: str | None) -> str:
        if text is None:
            return jsonc.created(place, wanted)
        there = jsonc.find(text, place)
        if there is None or there.kind != "object":
            return jsonc.put(text, place, wanted)
        # What the user has added to our entry stays: an environment, a timeout.
        for key, value in wanted.items():
            item = there.at(key)
            if item is None or item.node.plain() != value:
                text = jsonc.put(text, (*place, key), value)
        return text

    return Target(path, client, put, lambda text: _without_json(text, place))


def _hook(path: Path, client: str) -> Target:
    place = ("hooks", "Stop")
    run = f"{shlex.quote(interpreter())} -m {HOOK}"
    wanted: jsonc.Value = {
        "hooks": [{"type": "command", "command": run, "timeout": HOOK_SECONDS}],
    }

    def put(text: str | None) -> str:
        if text is None:
            return jsonc.created(place, [wanted])
        there = _hooked(text)
        if there is None:
            return jsonc.append(text, place, wanted)
        held = jsonc.find(text, (*there, "command"))
        if held is not None and held.value == run:
            return text
        return jsonc.put(text, (*there, "command"), run)

    def remove(text: str | None) -> str | None:
        there = _hooked(text) if text is not None else None
        return text if there is None else _without_json(text, there[:4])

    return Target(path, client, put, remove)


def _hooked(text: str) -> tuple[str | int, ...] | None:
    """Where our hook is."""
    stops = jsonc.find(text, ("hooks", "Stop"))
    for number, group in enumerate(stops.items if stops is not None else ()):
        inner = group.node.at("hooks")
        for inner_number, each in enumerate(inner.node.items if inner is not None else ()):
            run = each.node.at("command")
            if run is not None and HOOK in str(run.node.value):
                return ("hooks", "Stop", number, "hooks", inner_number)
    return None


def has_hook(path: Path, read: Callable[[Path], str | None]) -> bool:
    """Whether our hook is in the settings at `path`."""
    text = read(path)
    return text is not None and _hooked(text) is not None


def _without_json(text: str | None, place: jsonc.Path) -> str | None:
    return (jsonc.remove(text, place) or None) if text is not None else None


def _own(path: Path, client: str, content: str) -> Target:
    """A file that is ours alone, with a digest of what we wrote: it tells whether it still is."""

    def put(text: str | None) -> str:
        if text is not None and not _is_ours(text):
            raise Kept
        newline = "\r\n" if text is not None and "\r\n" in text else "\n"
        return _signed(content).replace("\n", newline)

    def remove(text: str | None) -> str | None:
        if text is not None and not _is_ours(text):
            raise Kept
        return None

    return Target(path, client, put, remove)


_SIGNATURE = re.compile(r"<!-- django-pro wrote this: ([0-9a-f]{16}) -->\n\Z")


def _signed(content: str) -> str:
    digest = hashlib.sha256(content.encode()).hexdigest()[:16]
    return f"{content}<!-- django-pro wrote this: {digest} -->\n"


def _is_ours(text: str) -> bool:
    text = text.replace("\r\n", "\n")
    found = _SIGNATURE.search(text)
    return found is not None and _signed(text[: found.start()]) == text


def _definition() -> str:
    """Ours, with a model that Claude Code knows: the one of the conversation."""
    text = SHIPPED.read_text(encoding="utf-8")
    return re.sub(r"^model: .*$", "model: inherit", text, count=1, flags=re.MULTILINE)


def _told(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _put_block(text: str | None) -> str:
    return block.put(text or "", _told("AGENTS.md"), block.MARKDOWN)


def _remove_block(text: str | None) -> str | None:
    return (block.remove(text, block.MARKDOWN) or None) if text is not None else None


def _put_toml(text: str | None) -> str:
    text = text or ""
    held = _toml(text)
    if block.find(text, block.TOML) is None and NAME in _tables(held):
        raise Kept
    lines = (
        f"[mcp_servers.{NAME}]",
        f"command = {_quoted(interpreter())}",
        f"args = [{', '.join(map(_quoted, _SERVER))}]",
    )
    new = block.put(text, "\n".join(lines), block.TOML)
    try:
        tomllib.loads(new)
    except tomllib.TOMLDecodeError:
        raise UsageError(
            "Its mcp_servers can't be added to", next_step=f"Write it yourself: {' '.join(lines)}"
        ) from None
    return new


def _remove_toml(text: str | None) -> str | None:
    return (block.remove(text, block.TOML) or None) if text is not None else None


def _toml(text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"It is no TOML: {error}", next_step="Mend it first.") from None


def _tables(held: dict[str, object]) -> dict[str, object]:
    servers = held.get("mcp_servers")
    return servers if isinstance(servers, dict) else {}


def _quoted(text: str) -> str:
    """As TOML writes a text: what JSON escapes, it escapes alike."""
    import json

    return json.dumps(text, ensure_ascii=False)
