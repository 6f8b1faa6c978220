"""One call of a tool: its arguments read, its folder found, its work done, its result made."""

from __future__ import annotations

import dataclasses
import difflib
import json
from dataclasses import dataclass, field
from typing import Any

import anyio
from mcp import types
from mcp.server import ServerRequestContext
from mcp.shared.exceptions import MCPError

from django_pro import actions
from django_pro.core.errors import DjangoProError, UsageError
from django_pro.core.reading import MismatchError, read
from django_pro.faces.mcp.children import Children, Ended
from django_pro.faces.mcp.client import Client, InputNeededError
from django_pro.faces.mcp.folders import Folders
from django_pro.faces.mcp.results import Results
from django_pro.faces.mcp.tools import Ask, Audit, Explain, More, OfProject, Tool, tools
from django_pro.faces.output import page_as_data
from django_pro.report import inert

GONE = "django_pro.gone"
"""Key of an HTTP request's scope: an event that is set when its client goes away."""
LONGEST_REQUEST = 100_000
LONGEST = 2_000
"""Characters of an argument."""
MOST = 100
"""Items of an argument."""
_NEEDS_ANSWER = "needs an answer"
_HOW_TO_ANSWER = (
    "It needs an answer: call ask again with `answers`, one for each of the questions in their "
    "order, or with `yes` to take the defaults."
)

Context = ServerRequestContext[Any, Any]
Result = types.CallToolResult | types.InputRequiredResult


@dataclass(slots=True)
class Calls:
    folders: Folders
    children: Children = field(default_factory=Children)
    results: Results = field(default_factory=Results)

    async def call(self, context: Context, params: types.CallToolRequestParams) -> Result:
        """Answers `tools/call`; when an HTTP client goes away meanwhile, its work ends.

        Raises:
            MCPError: there is no such tool.
        """
        tool = tools().get(params.name)
        if tool is None:
            close = difflib.get_close_matches(params.name[:LONGEST], tools(), n=1)
            hint = f". Did you mean {close[0]}?" if close else ""
            told = f"There is no tool {params.name[:80]!r}{hint}"
            raise MCPError(code=types.INVALID_PARAMS, message=told)
        found: list[Result] = []
        async with anyio.create_task_group() as group:
            gone = context.request.scope.get(GONE) if context.request is not None else None
            if gone is not None:
                group.start_soon(_cancel_when, gone, group.cancel_scope)
            found.append(await self._answered(context, params, tool))
            group.cancel_scope.cancel()
        if not found:
            raise MCPError(code=types.CONNECTION_CLOSED, message="The client is gone")
        return found[0]

    async def _answered(
        self, context: Context, params: types.CallToolRequestParams, tool: Tool
    ) -> Result:
        try:
            arguments = _arguments(tool, params.arguments or {})
            if isinstance(arguments, Explain):
                return _told(page_as_data(actions.explain(arguments.rule)))
            if isinstance(arguments, More):
                held = self.results.more(arguments.result, arguments.part, arguments.offset)
                return _told(held)
            return await self._on_project(Client(context, params.input_responses or {}), arguments)
        except InputNeededError as needed:
            return needed.result
        except (DjangoProError, MismatchError) as error:
            return types.CallToolResult(content=[_text(str(error))], is_error=True)

    async def _on_project(self, client: Client, arguments: OfProject) -> types.CallToolResult:
        folder = self.folders.find(arguments.path, await client.roots())
        steps = 0

        async def on_step(told: str) -> None:
            nonlocal steps
            steps += 1
            await client.context.session.report_progress(steps, None, told)

        async def run(wanted: OfProject) -> Ended:
            text = wanted.request if isinstance(wanted, Ask) else ""
            return await self.children.run(wanted.command(str(folder)), text, on_step)

        more = []
        if isinstance(arguments, Ask) and not arguments.answers:
            arguments = dataclasses.replace(arguments, answers=client.answered())
        ended = await run(arguments)
        if isinstance(arguments, Ask) and ended.result["status"] == _NEEDS_ANSWER:
            answers = await client.answers(ended.result["questions"])
            if answers:
                ended = await run(dataclasses.replace(arguments, answers=answers))
            else:
                more.append(_HOW_TO_ANSWER)
        if isinstance(arguments, Audit):
            self.results.reports[folder] = ended.result
        if ended.error:
            more.append(ended.error)
        return _told(self.results.shown(ended.result), *more, is_error=bool(ended.error))


def _arguments(tool: Tool, given: dict[str, Any]) -> Any:
    """Of the type that the tool takes.

    Raises:
        UsageError: there is one that it does not have, or one is too long.
        MismatchError: one is of another type.
    """
    names = [each.name for each in dataclasses.fields(tool.takes)]
    for name, value in given.items():
        if name not in names:
            raise UsageError(f"{tool.name} has no argument {name[:80]!r}: {', '.join(names)}")
        items = value if isinstance(value, list) else [value]
        longest = LONGEST_REQUEST if name == "request" else LONGEST
        if len(items) > MOST:
            raise UsageError(f"{name} has {len(items):,} items, and {MOST} are the most")
        for text in items:
            if isinstance(text, str) and len(text) > longest:
                told = f"{name} has {len(text):,} characters, and {longest:,} are the most"
                raise UsageError(told)
            if isinstance(text, str) and "\0" in text:
                raise UsageError(f"{name} holds a NUL character")
    return read(tool.takes, given, "arguments")


def _told(result: dict[str, Any], *more: str, is_error: bool = False) -> types.CallToolResult:
    """The result as data, and as text for clients that know no other."""
    texts = [json.dumps(result), *map(inert.block, more)]
    return types.CallToolResult(
        content=[_text(each) for each in texts], structured_content=result, is_error=is_error
    )


def _text(text: str) -> types.TextContent:
    return types.TextContent(type="text", text=text)


async def _cancel_when(event: anyio.Event, scope: anyio.CancelScope) -> None:
    await event.wait()
    scope.cancel()
