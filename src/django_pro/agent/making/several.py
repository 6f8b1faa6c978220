"""Another model that a request wants the same of: `register Room and Slot`."""

from __future__ import annotations

import re

from django_pro.agent.making.site import Site
from django_pro.core.outline import Model
from django_pro.scaffold.stated import plural, snake

_VERBS = "for|of|expose|apis?|crud|endpoints?|register|put|add|show"


def beside(site: Site, model: Model, low: str) -> str:
    """Name of a model that is named in one breath with this one; empty for none."""
    one, gap = _forms(model), r"\s*(?:,|\+|&|\band\b)+\s*(?:the |our )?"
    for each in site.outline.own_models():
        other = _forms(each)
        pairs = rf"\b(?:(?:{one}){gap}(?:{other})|(?:{other}){gap}(?:{one}))\b"
        if each.name != model.name and re.search(rf"\b(?:{_VERBS}) (?:the |our )?{pairs}", low):
            return each.name
    return ""


def _forms(model: Model) -> str:
    words = snake(model.name).replace("_", " ")
    forms = {words, plural(words), model.name.lower()}
    return "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
