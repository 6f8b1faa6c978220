"""`django-pro mcp` on the command line."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import click

from django_pro.core.errors import UsageError

TOKEN = "DJANGO_PRO_MCP_TOKEN"  # noqa: S105
EXAMPLES = """
\b
Examples:
  django-pro mcp                                for a client that starts it: stdin and stdout
  django-pro mcp --root ~/shop --root ~/blog    no other folder can be named
  django-pro mcp --http --port 8765             on 127.0.0.1, with a token

\b
A client that tells its roots may name folders in them; any other may name folders in the one that
the server is started in. --root holds for both. The token of --http is that of the environment
variable DJANGO_PRO_MCP_TOKEN; without it one is made up, and told on stderr.

Exit code: 0 the client closed it, 2 usage.
"""


@click.command(epilog=EXAMPLES)
@click.option(
    "--root",
    "roots",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="FOLDER",
    help="Only projects in here; as often as needed.",
)
@click.option("--http", is_flag=True, help="Streamable HTTP on 127.0.0.1, not stdin and stdout.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=8765, show_default=True, help="With --http."
)
def mcp(roots: tuple[Path, ...], http: bool, port: int) -> int:
    """Serve the Model Context Protocol: audit, prove, fix and ask as tools of a coding agent."""
    gc.disable()  # as in `__main__`: what is loaded stays
    try:
        from django_pro.faces.mcp.calls import Calls
        from django_pro.faces.mcp.folders import Folders
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("mcp", "mcp_types", "anyio"):
            raise
        raise UsageError(
            "The MCP server needs the package `mcp`", next_step='pip install "django-pro[mcp]"'
        ) from None
    gc.freeze()
    gc.enable()
    calls = Calls(Folders(roots, Path.cwd()))
    if http:
        from django_pro.faces.mcp import http as over_http

        over_http.serve(calls, port, os.environ.get(TOKEN, ""))
    else:
        from django_pro.faces.mcp import stdio

        stdio.serve(calls)
    return 0
