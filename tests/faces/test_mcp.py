"""`django-pro mcp` as the official SDK's client meets it, over stdio."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters, types
from mcp.shared.exceptions import MCPError

from django_pro.faces.mcp.results import LONGEST, Results
from tests.mcp_serving import COMMAND, EXAMPLES, Place, bookstore, said

MODES = ("legacy", "auto")
PRINTS = """
import os, sys
for _number in (1, 2):
    print('{"jsonrpc": "2.0", "id": 1, "result": {}}', flush=True)
    os.write(_number, b'{"step": "not ours"}\\ndjango-pro: not ours\\n')
"""
CHARACTERS_A_TOKEN = 3
"""Of JSON there are fewer than the four of prose."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    found = Place(tmp_path_factory.mktemp("mcp"))
    bookstore(found.folder, PRINTS)
    return found


def talk(
    place: Place, say: Callable[[Client], Awaitable[Any]], mode: str = "legacy", **options: Any
) -> Any:
    """Starts a server for a client, and lets them talk."""
    server = StdioServerParameters(
        command=COMMAND[0],
        args=[*COMMAND[1:], "mcp"],
        cwd=place.folder,
        env=place.environment,
    )

    async def run() -> Any:
        async with Client(server, mode=mode, **options) as client:
            return await say(client)

    return anyio.run(run)


def without_cost(report: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in report.items() if key != "cost"}


def test_tools_are_told_in_3000_tokens(place: Place) -> None:
    async def say(client: Client) -> types.ListToolsResult:
        return await client.list_tools()

    told = talk(place, say)
    data = told.model_dump_json(by_alias=True, exclude_none=True)
    assert len(data) / CHARACTERS_A_TOKEN <= 3_000
    found = {tool.name: tool for tool in told.tools}
    assert {"audit", "explain", "prove", "fix", "migration_check", "ask"} <= set(found)
    for name, tool in found.items():
        hints = tool.annotations
        assert hints is not None
        writes = "write" in tool.input_schema["properties"]
        assert hints.read_only_hint is not writes, name
        assert hints.destructive_hint is writes, name


def test_structured_content_is_what_the_command_line_prints(place: Place) -> None:
    """One contract: the client itself holds each result against the tool's output schema."""
    environment, project = place.environment, str(place.folder / "bookstore")
    audited = said("audit", project, environment=environment)
    finding = audited["findings"][0]["id"]
    handed_over = "Write a FastAPI endpoint with pydantic models"
    contracts: list[tuple[str, dict[str, Any], list[str]]] = [
        ("audit", {}, ["audit", project]),
        ("explain", {"rule": "lazy-foreign-key"}, ["explain", "lazy-foreign-key"]),
        ("prove", {"finding": finding}, ["prove", finding, project]),
        ("ask", {"request": handed_over}, ["ask", handed_over, project]),
        ("fix", {"findings": [finding]}, ["fix", project, finding]),
        ("migration_check", {}, ["audit", project, "--only", "migrations"]),
    ]
    steps: list[str] = []
    counts: list[float] = []

    async def on_progress(done: float, _total: float | None, told: str | None) -> None:
        steps.append(told or "")
        counts.append(done)

    async def say(client: Client) -> None:
        for tool, arguments, command in contracts:
            given = arguments if tool == "explain" else {"path": "bookstore", **arguments}
            counts.clear()
            result = await client.call_tool(tool, given, progress_callback=on_progress)
            assert not result.is_error, result.content
            assert counts == sorted(set(counts))
            held = result.structured_content
            printed = said(*command, environment=environment)
            assert without_cost(held) == without_cost(printed), tool
            assert json.loads(result.content[0].text) == held
        # What was audited last can be read.
        listed = await client.list_resources()
        (uri,) = [each.uri for each in listed.resources if "findings" in each.uri]
        page = await client.read_resource(uri)
        read = json.loads(page.contents[0].text)
        assert without_cost(read) == without_cost(audited)

    talk(place, say, "auto")
    assert any(step.startswith("found lazy-foreign-key") for step in steps)
    assert "not ours" not in steps


@pytest.mark.parametrize("mode", MODES)
def test_questions_are_asked_where_the_client_can(place: Place, mode: str) -> None:
    asked: list[types.ElicitRequestFormParams] = []

    async def answer(_context: Any, params: Any) -> types.ElicitResult:
        asked.append(params)
        content = dict.fromkeys(params.requested_schema["properties"], "FastAPI instead of Django")
        return types.ElicitResult(action="accept", content=content)

    async def say(client: Client) -> types.CallToolResult:
        return await client.call_tool("ask", {"request": "add auth", "path": "bookstore"})

    result = talk(place, say, mode, elicitation_callback=answer)
    assert len(asked) == 1
    assert result.structured_content["status"] != "needs an answer"


@pytest.mark.parametrize("mode", MODES)
def test_questions_are_told_where_it_can_not(place: Place, mode: str) -> None:
    async def say(client: Client) -> types.CallToolResult:
        return await client.call_tool("ask", {"request": "add auth", "path": "bookstore"})

    result = talk(place, say, mode)
    project = str(place.folder / "bookstore")
    assert result.structured_content == said(
        "ask", "add auth", project, environment=place.environment
    )
    assert result.structured_content["status"] == "needs an answer"
    assert result.structured_content["questions"][0]["default"]
    assert "`answers`" in result.content[1].text


@pytest.mark.parametrize("mode", MODES)
def test_folders_outside_are_refused(place: Place, tmp_path: Path, mode: str) -> None:
    (tmp_path / "link").symlink_to(place.folder / "bookstore")
    handed_over = {"request": "Write a FastAPI endpoint with pydantic models"}

    async def roots(_context: Any) -> types.ListRootsResult:
        return types.ListRootsResult(roots=[types.Root(uri=tmp_path.as_uri())])

    async def say(client: Client) -> list[types.CallToolResult]:
        paths = [str(place.folder / "bookstore"), "/", "..", str(tmp_path / "link"), "."]
        return [await client.call_tool("ask", {**handed_over, "path": each}) for each in paths]

    *refused, taken = talk(place, say, mode, list_roots_callback=roots)
    for result in refused:
        assert result.is_error
        assert f"outside of {tmp_path}" in result.content[0].text
    assert not taken.is_error


def test_without_roots_the_folder_of_the_server_is_served(place: Place) -> None:
    async def say(client: Client) -> list[bool]:
        handed_over = {"request": "Write a FastAPI endpoint with pydantic models"}
        paths = ("bookstore", "..", "/")
        return [
            (await client.call_tool("ask", {**handed_over, "path": each})).is_error
            for each in paths
        ]

    assert talk(place, say) == [False, True, True]


def test_two_calls_at_once_and_one_after_an_edit(place: Place, tmp_path: Path) -> None:
    project = bookstore(tmp_path)
    mended = EXAMPLES / "bookstore_mended" / "shop" / "views.py"
    counts: list[int] = []

    async def say(client: Client) -> None:
        async def audit(url: str) -> None:
            result = await client.call_tool("audit", {"path": "bookstore", "url": url})
            assert not result.is_error, result.content
            counts.append(len(result.structured_content["findings"]))

        async with anyio.create_task_group() as group:
            group.start_soon(audit, "authors")
            group.start_soon(audit, "totals")
        shutil.copy(mended, project / "shop" / "views.py")
        await audit("totals")

    talk(Place(tmp_path), say)
    assert sorted(counts[:2]) == [1, 2]
    assert counts[2] == 0


def test_errors_say_what_to_do(place: Place) -> None:
    async def say(client: Client) -> None:
        async def error(tool: str, **arguments: Any) -> str:
            result = await client.call_tool(tool, arguments)
            assert result.is_error
            (content,) = result.content
            return content.text

        assert "must be a string" in await error("audit", path=3)
        assert "no argument 'folder'" in await error("audit", folder=".")
        assert "arguments.rule" in await error("explain")
        assert "most" in await error("explain", rule="x" * 1_000_000)
        assert "most" in await error("fix", rules=["x"] * 10_000)
        assert "NUL" in await error("prove", finding="a\0b", path="bookstore")
        assert "Did you mean lazy-foreign-key" in await error("explain", rule="lazy-foreign-keys")
        assert "characters" in await error("ask", request="x" * 100_001)
        assert "No manage.py" in await error("audit", path="scratch")
        assert "finding" in await error("prove", finding="--help", path="bookstore")
        assert "is kept" in await error("more", result="none", part="findings")
        for wrong in (client.call_tool("audits", {}), client.get_prompt("none", {})):
            with pytest.raises(MCPError, match="There is no"):
                await wrong
        with pytest.raises(MCPError, match="no resource"):
            await client.read_resource("django-pro://findings/etc")
        # It goes on as if nothing had been.
        assert not (await client.call_tool("explain", {"rule": "Q101"})).is_error

    talk(place, say)


def test_pages_and_prompts(place: Place) -> None:
    async def say(client: Client) -> None:
        rules = (await client.read_resource("django-pro://rules")).contents[0].text
        assert "Q101 `lazy-foreign-key`" in rules
        page = (await client.read_resource("django-pro://rules/lazy-foreign-key")).contents[0].text
        assert (
            page == (await client.call_tool("explain", {"rule": "Q101"})).structured_content["page"]
        )
        assert "98%" in (await client.read_resource("django-pro://principles")).contents[0].text
        names = {prompt.name for prompt in (await client.list_prompts()).prompts}
        assert names == {"review_branch", "before_deploy", "why_slow"}
        prompt = await client.get_prompt("why_slow", {"url": "/{books}/"})
        assert "/{books}/" in prompt.messages[0].content.text

    talk(place, say)


def test_a_long_result_is_cut_and_its_rest_is_had() -> None:
    findings = [{"id": str(number), "message": "x" * 900} for number in range(200)]
    result = {"schema": "1", "findings": findings, "pages": [{"n": n} for n in range(5_000)]}
    results = Results()
    shown = results.shown(result)
    assert len(json.dumps(shown)) < LONGEST + 500
    cut = shown["shortened"]
    assert cut["parts"]["findings"]["total"] == 200
    for part in ("findings", "pages"):
        had = list(shown[part])
        assert len(had) == cut["parts"][part]["shown"]
        while len(had) < cut["parts"][part]["total"]:
            more = results.more(cut["result"], part, len(had))
            assert len(json.dumps(more)) < LONGEST + 500
            had += more["items"]
        assert had == result[part]
    assert results.shown({"findings": findings[:3]}) == {"findings": findings[:3]}


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['mcp'] = None; sys.argv = ['django-pro', 'mcp'];"
        "from django_pro.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, input="")
    assert done.returncode == 2
    assert done.stdout == ""
    assert 'pip install "django-pro[mcp]"' in done.stderr
