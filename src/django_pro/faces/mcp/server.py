"""The server: tools, resources and prompts, whatever it is spoken to through."""

from __future__ import annotations

from typing import Any

from mcp import types
from mcp.server import ServerRequestContext
from mcp.server.lowlevel import Server

from django_pro import __version__
from django_pro.faces.mcp import pages, prompts, schemas
from django_pro.faces.mcp.calls import Calls
from django_pro.faces.mcp.tools import Tool, tools

INSTRUCTIONS = (
    "Audits Django projects by running them in a sandbox: every finding is proved by execution. "
    "Start with audit. explain tells of a rule, fix shows a proved diff. Nothing is written to the "
    "project unless `write` is given."
)

Context = ServerRequestContext[Any, Any]


def make(calls: Calls) -> Server[Any]:
    """A server whose calls are these."""

    async def list_tools(_context: Context, _params: object) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_listed(each) for each in tools().values()])

    async def list_resources(_context: Context, _params: object) -> types.ListResourcesResult:
        return types.ListResourcesResult(resources=pages.listed(calls.results))

    async def list_templates(
        _context: Context, _params: object
    ) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(resource_templates=pages.templates())

    async def read_resource(
        _context: Context, params: types.ReadResourceRequestParams
    ) -> types.ReadResourceResult:
        return pages.read(params.uri, calls.results)

    async def list_prompts(_context: Context, _params: object) -> types.ListPromptsResult:
        return types.ListPromptsResult(prompts=prompts.listed())

    async def get_prompt(
        _context: Context, params: types.GetPromptRequestParams
    ) -> types.GetPromptResult:
        return prompts.get(params.name, params.arguments or {})

    return Server(
        "django-pro",
        version=__version__,
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=calls.call,
        on_list_resources=list_resources,
        on_list_resource_templates=list_templates,
        on_read_resource=read_resource,
        on_list_prompts=list_prompts,
        on_get_prompt=get_prompt,
    )


def _listed(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        description=tool.description,
        input_schema=schemas.of_arguments(tool.takes),
        output_schema=tool.gives,
        annotations=types.ToolAnnotations(
            read_only_hint=not tool.writes,
            destructive_hint=tool.writes,
            idempotent_hint=not tool.writes,
            open_world_hint=tool.reaches_out,
        ),
    )
