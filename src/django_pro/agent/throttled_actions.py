"""Single actions of view sets that a request wants to throttle: `the close action of BerthViewSet`,
`BerthViewSet.close`, `closing berths`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent import endpoints
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Work
from django_pro.engine.web_outline import WebView

USUAL = {
    "list": ("GET",), "create": ("POST",), "retrieve": ("GET",), "update": ("PUT",),
    "partial_update": ("PATCH",), "destroy": ("DELETE",),
}  # fmt: skip
"""Actions that a view set has without writing them, and their methods."""
_NAME = r"[`'\"]?\b\w+[`'\"]?"
_LIST = rf"{_NAME}(?:(?:, | and | or |, and |/){_NAME})*"
_NAMED = (
    rf"({_LIST})[- ]actions?\b", rf"\bactions? ({_LIST})",
    r"\b[A-Z]\w*View[Ss]et(?:\.|'s |#)(\w+)\b",
)  # fmt: skip
_NO_NAMES = frozenset((
    "the", "this", "that", "its", "other", "others", "single", "one", "each", "all", "every",
    "of", "in", "on", "and", "to", "is", "only", "some", "any", "no", "or", "custom", "extra",
    "rest", "whole", "class", "expensive", "slow", "public", "same", "both", "these", "those",
    "for", "an", "a", "which", "stay", "stays", "remain", "remains", "keep", "are",
))  # fmt: skip


def at(work: Work, view: WebView) -> list[str]:
    """The actions of a view set that the URL of a view leads to."""
    plain = endpoints.plain(view)
    return list(dict.fromkeys(
        action for url in work.original.urls for action in url.actions
        if url.view == view.view
        and re.sub(r"(?<!\[)\^|\$", "", url.pattern).lstrip("/") == plain
    ))  # fmt: skip


def named(
    work: Work, own: Sequence[WebView], text: str
) -> tuple[tuple[WebView, ...], tuple[str, ...]] | None:
    """The views at the URLs of the actions that words name, and the methods of these where they
    are usual ones; None where they name no action.

    Raises:
        NotProvenError: there is no such action, or several view sets have one.
    """
    of_view = [(each, at(work, each)) for each in own]
    every = {action for _, actions in of_view for action in actions}
    told = [
        name for pattern in _NAMED for listed in re.findall(pattern, text)
        for name in re.findall(r"\w+", listed) if name.lower() not in _NO_NAMES
    ]  # fmt: skip
    if unknown := [each for each in told if each not in every]:
        raise NotProvenError(
            f"No view set of the API has an action {unknown[0]}. Nothing is written: name one, or "
            "the URL of it."
        )
    said = Said(text, work.said.route)
    classes = {each.view for each in endpoints.named(said, own)}
    if not told:
        told = [
            each for each in sorted(every - set(USUAL))
            if re.search(inflected(each), said.low)
            and any(each in actions for view, actions in of_view if view.view in classes)
        ]  # fmt: skip
    wanted = set(told) & every
    found = [view for view, actions in of_view if wanted & set(actions)]
    found = [view for view in found if view.view in classes] or found
    if len({view.view for view in found}) > 1:
        shown = ", ".join(dict.fromkeys(endpoints.class_name(view) for view in found))
        raise NotProvenError(
            f"Several view sets have an action {', '.join(sorted(wanted))}: {shown}. Nothing is "
            "written: name the class as well."
        )
    if not found:
        return None
    methods = [method for each in sorted(wanted) for method in USUAL.get(each, ())]
    return tuple(found), tuple(methods)


def inflected(action: str) -> str:
    """A pattern of the verb that an action is named by: `close`, `closes`, `closing`."""
    first, _, rest = action.partition("_")
    stem = re.escape(first.removesuffix("e"))
    ends = rf"{stem}(?:e|es|s|ed|ing)?|{stem}{stem[-1]}(?:ed|ing)"
    return rf"\b(?:{ends})\b" + (rf"[_ -]{re.escape(rest).replace('_', '[_ -]')}" if rest else "")
