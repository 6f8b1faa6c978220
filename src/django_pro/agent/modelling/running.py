"""A model at work: its calls, its answer, and what the gates say of it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Generator, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from pydantic import BaseModel, Field
from pydantic_ai import Agent, ModelRetry, Tool, ToolOutput
from pydantic_ai.exceptions import (
    AgentRunError,
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelHTTPError,
    ModelNotFoundError,
    ModelRateLimitError,
    ModelRequestTimeout,
    ModelTimeoutError,
    UnexpectedModelBehavior,
    UsageLimitExceeded,
    UserError,
)
from pydantic_ai.messages import ModelMessage, ModelMessagesTypeAdapter, ModelResponse
from pydantic_ai.models import Model, ModelRequestParameters
from pydantic_ai.models.wrapper import WrapperModel
from pydantic_ai.settings import ModelSettings
from pydantic_ai.usage import UsageLimits

from django_pro.agent.answer import Check
from django_pro.agent.modelling.desk import Desk, TooLongError, drive
from django_pro.agent.modelling.judging import Judge, Judged
from django_pro.agent.modelling.limits import Limits
from django_pro.agent.modelling.tools import Toolbox
from django_pro.agent.modelling.transcript import Transcript
from django_pro.core.errors import UsageError
from django_pro.engine.events import Moment, Progress

_SHOWN = 300
"""Characters of what an endpoint says that went wrong."""
_ADVICE = re.compile(r" (?:Consider|For further information|See the docs) ")
_TOOL_RETRIES = 4
"""Calls in turn that name no tool, or give it what it can't take."""


class Claim(BaseModel):
    """Something that your answer says, and the run that shows it."""

    text: str
    run: int = Field(description="Number of the run that shows it.")


class Final(BaseModel):
    """The answer to the request."""

    text: str = Field(description="The answer, in Markdown.")
    claims: list[Claim] = Field(description="What it says, each with the run that shows it.")
    assumed: list[str] = Field(default=[], description="Guesses that can be undone.")


class Careful(WrapperModel):
    """A model whose answers may be anything: what can't be read is said as that."""

    async def request(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
    ) -> ModelResponse:
        try:
            return await super().request(messages, model_settings, model_request_parameters)
        except (AgentRunError, UserError):
            raise
        except Exception as error:
            told = f"{type(error).__name__}: {error}"
            raise UnexpectedModelBehavior(f"it can't be read ({told})") from error


class StoppedError(Exception):
    """The model does not get any further."""


@dataclass(frozen=True, slots=True)
class Modelled:
    """What a model came to."""

    text: str
    assumed: tuple[str, ...]
    judged: Judged
    reason: str
    """Why it is not proven; empty where it is."""


@dataclass
class Session:
    """One model at one request."""

    model: Model
    judge: Judge
    tools: Toolbox
    transcript: Transcript
    limits: Limits
    instructions: str
    desk: Desk = field(default_factory=Desk)
    answers: int = 0
    figures: tuple[str, ...] = ()
    """What failed the last time."""
    text: str = ""
    """Of the last answer."""

    def run(self, prompt: str, history: Sequence[Any]) -> Generator[Moment, None, Modelled]:
        """Works until the gates pass, or a limit is reached.

        Raises:
            UsageError: the history is none of pydantic-ai's.
        """
        try:
            messages = ModelMessagesTypeAdapter.validate_python(list(history))
        except ValueError as error:
            raise UsageError(f"The messages can't be read: {str(error)[:200]}") from None
        while messages and isinstance(messages[-1], ModelResponse):
            messages.pop()  # its calls have no results
        reason, final = "", None
        try:
            final = yield from drive(
                lambda desk: self._work(desk, self.tools.masks.hide(prompt), messages),
                self.limits.seconds,
            )
        except (StoppedError, AgentRunError, UserError, TooLongError) as error:
            reason = self.tools.masks.hide(self._told(error))
        self.transcript.edits(self.tools.work.copy)
        self.transcript.write("end", reason=reason)
        assumed = tuple(final.assumed) if final else ()
        return Modelled(self.text, assumed, self.judge.last, reason)

    async def _work(self, desk: Desk, prompt: str, history: list[ModelMessage]) -> Final:
        self.desk = desk
        known = len(history)
        limits = UsageLimits(
            request_limit=self.limits.requests,
            tool_calls_limit=self.limits.calls,
            total_tokens_limit=self.limits.tokens,
        )
        settings = ModelSettings(
            timeout=self.limits.request_seconds,
            request_timeout=self.limits.request_seconds,
            max_retries=self.limits.attempts,
        )
        agent = self._agent()
        async with (
            agent,
            agent.iter(
                prompt, message_history=history, usage_limits=limits, model_settings=settings
            ) as run,
        ):
            try:
                async for node in run:
                    known = self._noted(run.all_messages(), known)
                    if Agent.is_model_request_node(node):
                        await self._say(f"{self.model.model_name} is asked")
            finally:
                self._noted(run.all_messages(), known)
        assert run.result is not None
        return run.result.output

    def _noted(self, messages: list[ModelMessage], known: int) -> int:
        """Writes down those that are new; how many there are."""
        for each in ModelMessagesTypeAdapter.dump_python(messages[known:], mode="json"):
            self.transcript.write("message", message=each)
        return len(messages)

    def _agent(self) -> Agent[None, Final]:
        functions = self.tools.reading()
        if self.judge.demand != "look":
            functions += self.tools.writing()
        agent = Agent(
            Careful(self.model),
            output_type=ToolOutput(Final, name="answer"),
            instructions=self.instructions,
            tools=[Tool(self._tool(each), takes_ctx=False) for each in functions],
            # The gates' own count ends before.
            retries={"tools": _TOOL_RETRIES, "output": self.limits.retries + 2},
        )
        agent.output_validator(self._judged)
        return agent

    def _tool(self, function: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
        @wraps(function)
        async def called(**arguments: Any) -> Any:
            first = self.tools.masks.hide(str(next(iter(arguments.values()), ""))[:60])
            await self._say(f"{function.__name__}({first})")
            return await self.desk.do(lambda: self.tools.call(function, arguments))

        return called

    async def _say(self, text: str) -> None:
        def told() -> Generator[Moment, None, None]:
            yield Progress(f"model: {text}", len(self.tools.runs), 0)

        await self.desk.do(told)

    async def _judged(self, final: Final) -> Final:
        """Holds an answer against the gates, and sends back what fails.

        Raises:
            ModelRetry: it does not hold.
            StoppedError: it fails as before, or too often.
        """
        self.text = final.text
        failing, figures = self._unfounded(final)
        if not failing:
            judged: Judged = await self.desk.do(lambda: self.judge.judge(self._rested_on(final)))
            self.transcript.write(
                "gate",
                checks=[[e.what, e.verdict, e.told] for e in (*judged.gates, *judged.shown)],
                failing=judged.failing,
            )
            failing, figures = judged.failing, judged.figures
        if not failing:
            return final
        self.answers += 1
        told = "; ".join(failing)
        if figures == self.figures:
            raise StoppedError(f"the same fails with the same figures twice: {told}")
        if self.answers > self.limits.retries:
            raise StoppedError(f"it fails after {self.limits.retries} retries: {told}")
        self.figures = figures
        raise ModelRetry(self.tools.masks.hide(f"It does not hold. {told}"))

    def _unfounded(self, final: Final) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Claims that rest on no run."""
        there = {each.number for each in self.tools.runs}
        told = tuple(
            f"the claim {each.text[:80]!r} names run {each.run}, and there is none"
            for each in final.claims
            if each.run not in there
        )
        return told, told

    def _rested_on(self, final: Final) -> tuple[Check, ...]:
        """The runs that claims name; of an answer that changes files those after its last edit."""
        wanted = {each.run for each in final.claims}
        return tuple(
            each.check
            for each in self.tools.runs
            if each.number in wanted and each.edits == self.tools.edits
        )

    def _told(self, error: BaseException) -> str:
        """What went wrong, in a line."""
        name = self.model.model_name
        if isinstance(error, StoppedError):
            return str(error)
        if isinstance(error, TooLongError):
            return f"the model was not done within {self.limits.seconds:g} s"
        if isinstance(error, UsageLimitExceeded):
            return f"the model reached a limit: {_line(str(error))}"
        if isinstance(error, ModelAuthenticationError):
            return f"the endpoint of {name} refuses the key"
        if isinstance(error, ModelNotFoundError):
            return f"the endpoint knows no model {name}, or its base URL is another one"
        if isinstance(error, ModelRateLimitError):
            return f"the endpoint of {name} is at its limit of requests: try later"
        if isinstance(error, ModelRequestTimeout | ModelTimeoutError):
            return f"{name} gives no answer within {self.limits.request_seconds:g} s"
        if isinstance(error, ModelConnectionError):
            return f"the endpoint of {name} can't be reached: {_line(error.message)}"
        if isinstance(error, ModelHTTPError):
            return f"the endpoint of {name} answers {error.status_code}: {_line(str(error.body))}"
        if isinstance(error, UnexpectedModelBehavior):
            return f"{name} answers what can't be used: {_line(error.message)}"
        if isinstance(error, ModelAPIError):
            return f"the endpoint of {name} fails: {_line(error.message)}"
        return f"the work with {name} ended: {_line(str(error))}"


def _line(text: str) -> str:
    """What happened, without advice for who writes agents."""
    return _ADVICE.split(" ".join(text.split()))[0][:_SHOWN]
