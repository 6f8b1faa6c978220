"""What is asked of the client: its roots, and answers to questions.

Up to the protocol of 2025-11-25 the server sends a request of its own meanwhile. Since 2026-07-28 a
call ends with what is needed, and the client calls again with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mcp import types
from mcp.server import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp.shared.message import ServerMessageMetadata
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from django_pro.core.errors import UsageError

ROOTS_SECONDS = 10
_ROOTS, _ANSWERS = "roots", "answers"

Question = Mapping[str, Any]
"""`text` and `default`, as the answer of `ask` has them."""


class InputNeededError(Exception):
    """The call goes on when the client calls again with this."""

    def __init__(self, result: types.InputRequiredResult) -> None:
        super().__init__("input is needed")
        self.result = result


@dataclass(frozen=True, slots=True)
class Client:
    """Of one call."""

    context: ServerRequestContext[Any, Any]
    responses: types.InputResponses

    @property
    def _can_be_asked(self) -> bool:
        """Whether requests can be sent to it while it waits."""
        return self.context.protocol_version not in MODERN_PROTOCOL_VERSIONS

    @property
    def _capabilities(self) -> types.ClientCapabilities:
        return self.context.session.client_capabilities or types.ClientCapabilities()

    async def roots(self) -> tuple[str, ...] | None:
        """URIs of the folders that it works in; None where it has no notion of them.

        Raises:
            InputNeededError: it has to call again with them.
            UsageError: it does not tell.
        """
        if self._capabilities.roots is None:
            return None
        if not self._can_be_asked:
            if _ROOTS not in self.responses:
                raise InputNeededError(self._needed({}))
            found = self.responses[_ROOTS]
            if not isinstance(found, types.ListRootsResult):
                raise UsageError("inputResponses.roots must be a list of roots")
        else:
            try:
                found = await self.context.session.send_request(
                    types.ListRootsRequest(),
                    types.ListRootsResult,
                    ROOTS_SECONDS,
                    ServerMessageMetadata(related_request_id=self.context.request_id),
                )
            except (MCPError, ValueError) as error:
                raise UsageError(f"The client does not tell its roots: {error}") from None
        return tuple(str(root.uri) for root in found.roots)

    def answered(self) -> tuple[str, ...]:
        """Answers that came with the call, to questions of an earlier one."""
        given = self.responses.get(_ANSWERS)
        return _texts(given) if isinstance(given, types.ElicitResult) else ()

    async def answers(self, questions: Sequence[Question]) -> tuple[str, ...]:
        """What the user says to these; nothing where he can't be asked, or does not answer.

        Raises:
            InputNeededError: the client has to call again with it.
        """
        can = self._capabilities.elicitation
        if can is None or (can.form is None and can.url is not None) or _ANSWERS in self.responses:
            return ()
        schema = _form(questions)
        message = "django-pro has to know this first; what stands there is the default."
        if not self._can_be_asked:
            request = types.ElicitRequest(
                params=types.ElicitRequestFormParams(message=message, requested_schema=schema)
            )
            raise InputNeededError(self._needed({_ANSWERS: request}))
        given = await self.context.session.elicit_form(message, schema, self.context.request_id)
        return _texts(given)

    def _needed(self, requests: types.InputRequests) -> types.InputRequiredResult:
        """Nothing is remembered between the calls: the roots are told in each."""
        has_roots = self._capabilities.roots is not None
        roots: types.InputRequests = {_ROOTS: types.ListRootsRequest()} if has_roots else {}
        return types.InputRequiredResult(input_requests={**roots, **requests})


def _form(questions: Sequence[Question]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            f"answer_{number}": {
                "type": "string",
                "title": each["text"],
                "default": each["default"],
            }
            for number, each in enumerate(questions, 1)
        },
        "required": [f"answer_{number}" for number, _ in enumerate(questions, 1)],
    }


def _texts(given: types.ElicitResult) -> tuple[str, ...]:
    """The answers in the order of their questions."""
    if given.action != "accept" or not given.content:
        return ()
    names = sorted(given.content, key=lambda name: (len(name), name))
    return tuple(str(given.content[name] or "the default") for name in names)
