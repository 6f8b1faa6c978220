"""Of which of several models that a request names a page is to be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent.making import page_fields
from django_pro.agent.said import Said
from django_pro.core.outline import Model
from django_pro.scaffold.stated import plural, snake


def chosen(said: Said, models: Sequence[Model]) -> Sequence[Model]:
    """The models, first that which the code's name, the page's URL or the fields tell of."""
    if len(models) < 2:
        return models
    written = re.search(rf"\b{models[0].name}\b", said.text)
    if written and not re.match(rf"\W*{models[0].name}s?\b", said.text):
        return models  # as the code does, and not only at a sentence's beginning
    by_url = [each for each in models if any(_is_at(url, each) for url in said.urls[:1])]
    if len(by_url) == 1:
        return by_url
    counts = [len(page_fields.fields(said.low, each)) for each in models]
    most = max(counts)
    best = [each for each, count in zip(models, counts, strict=True) if count == most]
    return best if most > 1 and len(best) == 1 else models


def _is_at(url: str, model: Model) -> bool:
    """Whether the last part of a URL that is no verb names a model."""
    parts = [each for each in re.sub(r"<[^>]*>", "", url).split("/") if each]
    named = [each.replace("-", "_") for each in parts if each not in _VERBS]
    one = snake(model.name)
    return bool(named) and named[-1] in (one, plural(one), one.replace("_", ""))


_VERBS = frozenset((
    "new", "add", "create", "report", "register", "submit", "entry", "edit", "update", "delete",
    "list", "form", "enter", "record", "all", "overview",
))  # fmt: skip
