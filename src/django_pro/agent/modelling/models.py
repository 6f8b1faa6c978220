"""From the name of a model to what sends requests to it."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from django_pro.agent.answer import AskRequest
from django_pro.agent.definition import Definition
from django_pro.core.errors import UsageError

if TYPE_CHECKING:
    from pydantic_ai.models import Model

_INSTALL = "pip install 'django-pro[agent]'"


def chosen(
    request: AskRequest, definition: Definition, tier: str, models: Mapping[str, str]
) -> str:
    """The model that the user has named or configured; empty where there is none.

    The names of a definition, like `small`, are no models by themselves.

    Raises:
        UsageError: what is named is no model.
    """
    if request.model and request.no_model:
        raise UsageError("--model and --no-model contradict each other")
    if request.no_model:
        return ""
    name = models.get(request.model, request.model) or definition.configured(tier, models)
    if name and ":" not in name:
        raise UsageError(
            f"{name!r} names no model",
            next_step="Say whose it is, e.g. --model openai:NAME or anthropic:NAME; or give the "
            "name a model in [tool.django-pro.models].",
        )
    return name


def refuse_missing(name: str) -> None:
    """Says what is missing before anything of the project is copied.

    Raises:
        UsageError: no model is named, or the extra is not installed.
    """
    if not name:
        raise UsageError("No model is set", next_step="Name one: --model openai:NAME.")
    if importlib.util.find_spec("pydantic_ai") is None:
        raise UsageError(f"{name} needs the extra `agent`", next_step=f"{_INSTALL}.")


def build(name: str) -> Model:
    """The model; its endpoint and key are in the environment.

    `OPENAI_BASE_URL`, `OPENAI_API_KEY`, `ANTHROPIC_BASE_URL` and `ANTHROPIC_API_KEY`; what other
    providers of pydantic-ai want is theirs to say.

    Raises:
        UsageError: a package or a key is missing, or there is no such provider.
    """
    from pydantic_ai.exceptions import UserError
    from pydantic_ai.models import infer_model

    provider, _, model = name.partition(":")
    try:
        if provider in ("openai", "openai-chat"):
            return _openai(model)
        if provider == "anthropic":
            return _anthropic(model)
        return infer_model(name)
    except ImportError as error:
        raise UsageError(f"{name} needs a package: {error}", next_step=f"{_INSTALL}.") from None
    except (UserError, ValueError) as error:
        raise UsageError(f"{name} can't be used: {error}") from None


def _openai(model: str) -> Model:
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai import OpenAIProvider

    base, key = os.environ.get("OPENAI_BASE_URL"), _key("OPENAI")
    return OpenAIChatModel(model, provider=OpenAIProvider(base_url=base, api_key=key))


def _anthropic(model: str) -> Model:
    from pydantic_ai.models.anthropic import AnthropicModel
    from pydantic_ai.providers.anthropic import AnthropicProvider

    base, key = os.environ.get("ANTHROPIC_BASE_URL"), _key("ANTHROPIC")
    return AnthropicModel(model, provider=AnthropicProvider(base_url=base, api_key=key))


def _key(family: str) -> str:
    """An endpoint of one's own may want none."""
    key = os.environ.get(f"{family}_API_KEY", "")
    if not key and not os.environ.get(f"{family}_BASE_URL"):
        raise UsageError(
            f"{family}_API_KEY is not set",
            next_step=f"Set it, or {family}_BASE_URL to an endpoint that needs none.",
        )
    return key or "none"
