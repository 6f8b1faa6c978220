"""The abstract models that a new model derives from: those of the request, or the project's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from django_pro.agent.answer import Check
from django_pro.agent.making.site import Site
from django_pro.agent.stated_base import without_base
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App, Base, Model
from django_pro.scaffold.style import Names

_MOST = 2 / 3
"""Share of the models from which on a new one derives as they do."""
_FEW = 3
_LONG = 8
"""Letters of a name that is known in small letters too."""
_NOT = r"\b(?:no|not|without|instead of|rather than)\b[^.;,]*$"


def chosen(site: Site, app: App, name: str) -> tuple[Base, ...]:
    """What the new model derives from; empty for Django's own model alone.

    Raises:
        NotProvenError: the request names a base that is none.
    """
    text, named, like = without_base(site.work.said.request)
    bases = site.outline.bases
    found = []
    for each in named:
        same = [one for one in bases if one.name == each]
        same.sort(key=lambda one: not site.outline.is_own(one.path))
        if not same:
            known = ", ".join(sorted(one.name for one in bases)) or "none"
            raise NotProvenError(
                f"{name} can't derive from {each}: it is no abstract model of the project (it has "
                f"{known}). Nothing is written."
            )
        found.append(same[0])
    found = found or [each for each in bases if _is_mentioned(each.name, text)]
    if not found and like:
        found = _of([each for each in site.outline.own_models() if each.name == like], bases)
    return tuple(found) or _usual(site, app, name)


def prove(site: Site, model: Model, bases: Sequence[Base]) -> None:
    """Sees that the model, as Django loads it, derives from them.

    Raises:
        NotProvenError: it does not.
    """
    if not bases:
        return
    names = " and ".join(each.name for each in bases)
    if not {each.dotted for each in bases} <= set(model.bases):
        raise NotProvenError(f"{model.label} was written and does not derive from {names}.")
    more = [field.name for each in bases for field in each.fields if field.concrete]
    told = f"{model.label} derives from {names}" + (f", with {', '.join(more)}" if more else "")
    site.proofs.append(Check("base", "passed", told))
    site.told.append(f"It derives from `{names}`.")


def ordering(bases: Iterable[Base]) -> tuple[str, ...]:
    """By the time of its making, where the base says when it was made and keys tell nothing."""
    fields = [field for each in bases for field in each.fields]
    if not any(each.primary_key for each in fields):
        return ()
    made = (each.name for each in fields if re.match(r"(?:date_)?(?:created|added)", each.name))
    return next(((f"-{each}", "-pk") for each in made), ())


def imports(site: Site, app: App, path: Path, base: Base) -> Iterable[Names]:
    """What the file of the model has to import; nothing where the base stands in it."""
    home = site.work.copy.path(base.path) if site.outline.is_own(base.path) else None
    if home == path:
        return ()
    if home is not None and home.is_relative_to(site.work.copy.path(app.folder)):
        return (site.own_import(app, home, base.name),)
    return ((base.module, base.name),)


def _is_mentioned(name: str, text: str) -> bool:
    """Whether the text has the name, `a time-stamped model` for TimeStampedModel too, and not to
    say that it is not wanted."""
    exact = re.search(rf"\b{re.escape(name)}\b", text)
    if exact is None and len(name) >= _LONG:
        letters = r"[\s_-]?".join(map(re.escape, name.lower()))
        exact = re.search(rf"\b{letters}\b", text.lower())
    return exact is not None and not re.search(_NOT, text[: exact.start()], re.IGNORECASE)


def _of(models: Iterable[Model], bases: Sequence[Base]) -> list[Base]:
    known = {each.dotted: each for each in bases}
    return [known[each] for model in models for each in model.bases if each in known]


def _usual(site: Site, app: App, name: str) -> tuple[Base, ...]:
    """The one that most models of the app, else of the project, derive from, where a row needs
    nothing for it."""
    if re.search(_NOT.replace("[^.;,]*$", r"[^.;,]*\bbase"), site.work.said.low):
        return ()
    models = [each for each in site.outline.own_models() if each.label != site.user]
    for held in ([each for each in models if each.app == app.label], models):
        own = [each for each in site.outline.bases if site.outline.is_own(each.path)]
        counted = Counter(each.dotted for one in held for each in _of([one], own))
        if len(held) < _FEW or not counted:
            continue
        dotted, number = counted.most_common(1)[0]
        base = next(each for each in own if each.dotted == dotted)
        if number >= len(held) * _MOST and all(
            each.primary_key or each.null or each.has_default or not each.editable
            for each in base.fields
        ):
            site.assumed.append(
                f"{name} derives from {base.name}, as {number} of {len(held)} models of "
                f"{f'the app {app.label}' if held is not models else 'the project'} do."
            )
            return (base,)
    return ()
