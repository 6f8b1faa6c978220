"""Playbooks as `ask` runs them, without its gates, which are the same for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from django_pro import actions
from django_pro.agent import definition, playbooks, routing
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.agent.workspace import workspace

_OWN = definition.load(definition.nearest(Path("/")))


@dataclass
class Played:
    playbook: str
    text: str
    """Of the outcome, or why it is not proven."""
    is_proven: bool
    verdicts: dict[str, str]
    files: dict[str, str]
    """What was written, by the path from the project's folder."""
    gone: list[str]


def said(request: str) -> Said:
    return Said(request, routing.route(request, _OWN))


def taken_by(request: str) -> str:
    """The playbook of a request; empty where none fits."""
    found, _ = playbooks.best(said(request))
    return found.name if found is not None else ""


def play(root: Path, request: str, *, write: bool = False) -> Played:
    """What the playbook of a request does to a project."""
    meant = said(request)
    playbook, fit = playbooks.best(meant)
    assert playbook is not None
    assert fit >= 10
    project = actions.asked(root, {}, debug=False).project
    with workspace(project.root) as copy:
        work = Work(meant, project, copy, {}, yes=True)
        running = playbook.run(work)
        try:
            while True:
                next(running)
        except StopIteration as stop:
            outcome: Outcome = stop.value
        except NotProvenError as error:
            return Played(playbook.name, str(error), False, {}, {}, [])
        before, after = copy.changes()
        files = {copy.name(path): text for path, text in after.items()}
        gone = [copy.name(path) for path in before if path not in after]
        if write:
            copy.apply()
    verdicts = {each.what: each.verdict for each in outcome.proofs}
    return Played(playbook.name, outcome.text, True, verdicts, files, gone)
