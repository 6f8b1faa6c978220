"""What Django's documentation says, quoted with page, section and version."""

from __future__ import annotations

import re
from collections.abc import Generator

from django_pro.agent import asks_only, documentation
from django_pro.agent.answer import Check
from django_pro.agent.documentation import Passage
from django_pro.agent.documentation.quoting import about
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.errors import DjangoProError
from django_pro.engine.events import Moment, Progress

_PASSAGES = 3
_LONGEST = 2_000
"""Characters that are quoted of the first passage, and of each that describes what is asked by its
name; of the others half."""


def _explain(work: Work) -> Moments:
    version = work.project.django_version
    fetched = yield from _documented(version)
    root = work.copy.original_root
    found = documentation.search(work.said.request, version=version, root=root, limit=_PASSAGES)
    if not found:
        raise NotProvenError(f"The documentation of Django {version} has nothing on it.")
    words = set(re.findall(r"\w+", work.said.request.lower()))
    lines = [
        _quoted(
            each,
            _LONGEST if each is found[0] or _is_named(each, words) else _LONGEST // 2,
            work.said.request,
        )
        for each in found
    ]
    proofs = tuple(
        Check(f"{each.source} {each.version}", "passed", f"{each.page}: {each.section}", each.url)
        for each in found
    )
    return Outcome("\n\n".join(lines), proofs, assumed=fetched)


def _is_named(each: Passage, words: set[str]) -> bool:
    return each.symbol.rpartition(".")[2].lower() in words


def _documented(version: str) -> Generator[Moment, None, tuple[str, ...]]:
    """Sees to it that the documentation is there: it is fetched once, which is told.

    Raises:
        NotProvenError: it can't be.
    """
    if documentation.stored(version) is not None:
        return ()
    yield Progress(f"fetching the documentation of Django {version}, once", 0, 0)
    told: list[str] = []
    try:
        documentation.fetch(version, told.append)
    except DjangoProError as error:
        raise NotProvenError(
            f"The documentation of Django {version} is not here and can't be fetched: {error}"
        ) from None
    return tuple(told)


def _quoted(each: Passage, most: int, question: str) -> str:
    kept = about(each.text, most, question, (each.symbol, *each.section.split(" > ")))
    text = "\n".join(f"> {line}".rstrip() for line in kept.splitlines())
    place = f"{each.source} {each.version}, {each.page}"
    return f"### {each.section}\n{text}\n\n— {place}{f', {each.url}' if each.url else ''}"


_API = re.compile(
    r"\b(?:select_for_update|select_related|prefetch_related|get_or_create|update_or_create"
    r"|bulk_create|bulk_update|in_bulk|iterator|atomic|on_commit|savepoint|refresh_from_db"
    r"|full_clean|annotate|aggregate|distinct|only|defer|values_list)\("
)
_SUPPOSES = re.compile(r"\b(?:if|when) (?:i|we|you|one|somebody|someone)\b")
_OF_SCHEMAS = re.compile(r"migrat|\bcolumns?\b|\btables?\b|\bschema|\bindex|\bconstraint|\bdeploy")


def _fits(said: Said) -> int:
    if asks_of_django(said.low):
        return 17
    return 10 if said.route.intent == "explain" else 0


def asks_of_django(low: str) -> bool:
    """Whether a request only asks what a call of Django's does, supposed that somebody makes it:
    `if I call select_for_update() here, what does it lock?`."""
    supposed = _API.search(low) and _SUPPOSES.search(low) and not _OF_SCHEMAS.search(low)
    return bool(supposed) and asks_only.is_meant(low)


PLAYBOOKS = (
    Playbook(
        "look-up",
        "Explain from the documentation of the project's own Django, quoted with its section",
        "what is the difference between select_related and prefetch_related?",
        "the passages found in that version's documentation",
        _fits,
        _explain,
        changes=False,
    ),
)
