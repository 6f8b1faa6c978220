"""`django-pro mcp` as the MCP inspector's command line meets it: a client of another language.

`@modelcontextprotocol/inspector --cli` hands over to this package, which runs on Node 20 up to 1.0.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.mcp_serving import COMMAND, Place, bookstore, said

PACKAGE = "@modelcontextprotocol/inspector-cli"
VERSION = "1.0.3"
OFFLINE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH")


@pytest.fixture(scope="module")
def inspector(pytestconfig: pytest.Config) -> list[str]:
    """Its command, installed once into the cache of the tests."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("node and npm are not installed")
    assert pytestconfig.cache is not None
    folder = pytestconfig.cache.mkdir(f"mcp-inspector-{VERSION}")
    command = folder / "node_modules" / PACKAGE / "build" / "cli.js"
    if not (folder / "installed").exists():
        (folder / "package.json").write_text("{}")
        options = ("--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder))
        done = subprocess.run(
            [npm, "install", *options, f"{PACKAGE}@{VERSION}"], capture_output=True, text=True
        )
        if done.returncode and any(each in done.stderr for each in OFFLINE):
            pytest.skip(f"the npm registry can't be reached: {done.stderr.splitlines()[0]}")
        assert done.returncode == 0, done.stderr
        (folder / "installed").touch()
    return [node, str(command)]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    found = Place(tmp_path_factory.mktemp("mcp"))
    bookstore(found.folder)
    return found


def told(inspector: list[str], place: Place, method: str, *options: str) -> Any:
    folder = str(place.folder)
    done = subprocess.run(
        [*inspector, "--cli", *COMMAND, "mcp", "--root", folder, "--method", method, *options],
        capture_output=True,
        text=True,
        # It looks for its own package.json from the working folder.
        cwd=Path(inspector[1]).parent,
        env=place.environment,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_tools(inspector: list[str], place: Place) -> None:
    tools = {each["name"]: each for each in told(inspector, place, "tools/list")["tools"]}
    assert tools["audit"]["annotations"]["readOnlyHint"] is True
    assert tools["fix"]["annotations"]["destructiveHint"] is True


def test_a_call(inspector: list[str], place: Place) -> None:
    options = ("--tool-name", "audit", "--tool-arg", "path=bookstore")
    result = told(inspector, place, "tools/call", *options)
    printed = said("audit", str(place.folder / "bookstore"), environment=place.environment)
    assert result["structuredContent"]["findings"] == printed["findings"]
    assert json.loads(result["content"][0]["text"]) == result["structuredContent"]


def test_a_page(inspector: list[str], place: Place) -> None:
    uri = "django-pro://rules/lazy-foreign-key"
    (page,) = told(inspector, place, "resources/read", "--uri", uri)["contents"]
    assert page["uri"] == uri
    assert "lazy-foreign-key" in page["text"]
