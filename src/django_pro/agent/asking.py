"""`ask`: from a request in words to an answer that has been run."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro import __version__, actions
from django_pro.agent import briefing, gates, playbooks, routing, running, steps, telling, unnamed
from django_pro.agent.answer import ANSWER_SCHEMA, Answer, AskRequest
from django_pro.agent.definition import Definition, load, nearest
from django_pro.agent.modelling import models
from django_pro.agent.said import Said
from django_pro.agent.work import NeedsAnswerError, NotProvenError, Outcome, Playbook, Work
from django_pro.agent.workspace import workspace
from django_pro.core.errors import UsageError
from django_pro.engine import applying
from django_pro.engine.events import Moment
from django_pro.sandbox import Project

LONGEST = 100_000
"""Characters of a request."""


@dataclass(frozen=True, slots=True)
class Planned:
    """The first moment: where the request goes, and what is going to be checked."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Answered:
    """The last moment."""

    answer: Answer


Asking = Generator[Moment | Planned | Answered, None, None]


def ask(request: AskRequest) -> Iterator[Moment | Planned | Answered]:
    """Routes a request, works on it in a copy, runs the gates; the last moment holds the answer.

    Raises:
        UsageError: the request or an option is wrong, or a file can't be written.
        TargetError: the project can't be run.
    """
    if len(request.request) > LONGEST:
        raise UsageError(
            f"The request has {len(request.request):,} characters, and {LONGEST:,} are the most",
            next_step="Say in a few sentences what is wanted.",
        )
    folder = request.path if request.path.is_dir() else Path.cwd()
    definition = load(request.agent_file or nearest(folder))
    text = "\n".join((request.request, *request.answers))
    said = Said(request.request, routing.route(text, definition), request.answers)
    playbook, fit = playbooks.best(said)
    if playbook is not None and said.route.delegate is not None:
        said = replace(said, route=routing.as_djangos(said.route))
    plan = Answer(
        ANSWER_SCHEMA, f"django-pro {__version__}", request.request, "plan", said.route,
        playbook.name if playbook else "", "", steps.planned(said.route), (), (), "", (), (), "",
        (),
    )  # fmt: skip
    yield Planned(plan)
    if said.route.delegate is not None:
        brief = briefing.brief(said)
        yield Answered(
            replace(plan, status="handed over", text=brief.text, brief=brief, reason=brief.why)
        )
        return
    is_begun = request.answers or request.resume or request.replay
    questions = () if fit >= playbooks.COMPLETE or is_begun else said.route.questions
    unclear = None if playbook is not None or is_begun else unnamed.question(said)
    if unclear is not None:  # no default of it would be what is meant
        yield Answered(replace(plan, status="needs an answer", questions=(unclear,)))
        return
    if questions and not request.yes:
        yield Answered(replace(plan, status="needs an answer", questions=questions))
        return
    assumed = tuple(f"{each.text} {each.default}" for each in questions)
    yield from _worked(request, said, playbook, definition, replace(plan, assumed=assumed))


def _worked(
    request: AskRequest,
    said: Said,
    playbook: Playbook | None,
    definition: Definition,
    plan: Answer,
) -> Asking:
    asked = actions.asked(request.path, request.given, request.debug)
    if request.write and not request.allow_dirty:
        applying.refuse_dirty(asked.project.root)
    if request.replay is not None:
        from django_pro.agent.modelling import replaying

        yield Answered((yield from replaying.replay(request, said, asked.project, plan)))
        return
    model = models.chosen(request, definition, said.route.tier, asked.configuration.models)
    tried = ""
    if request.resume is None and (playbook or not model):
        chosen = (
            running.several(said, playbook) if playbook else (running.Chosen(said, playbooks.PLAN),)
        )
        plan = replace(plan, playbook=" + ".join(each.playbook.name for each in chosen if playbook))
        found = yield from _played(request, said, asked.project, chosen, plan)
        if not (model and isinstance(found, NotProvenError)):
            yield Answered(found if isinstance(found, Answer) else _unproven(plan, found))
            return
        tried = str(found)
    models.refuse_missing(model)
    from django_pro.agent.modelling import answering

    task = answering.Task(request, said, asked.project, definition, model, tried)
    yield Answered((yield from answering.answer(task, replace(plan, playbook=""))))


def _played(
    request: AskRequest,
    said: Said,
    project: Project,
    chosen: Sequence[running.Chosen],
    plan: Answer,
) -> Generator[Moment, None, Answer | NotProvenError]:
    """What a playbook comes to; what it could not prove is returned, with the paths of the copy as
    the user knows them."""
    with workspace(project.root) as copy:
        work = Work(
            said, project, copy, request.given, debug=request.debug, yes=request.yes,
            answered=bool(request.answers),
        )  # fmt: skip
        with running.environment(work):
            try:
                outcome = yield from running.run(work, chosen)
            except NeedsAnswerError as error:
                return replace(plan, status="needs an answer", questions=(error.question,))
            except NotProvenError as error:
                return NotProvenError(copy.shown(str(error)))
            return (yield from _judged(request, work, chosen[0].playbook, outcome, plan))


def _unproven(plan: Answer, error: NotProvenError) -> Answer:
    return replace(plan, status="not proven", text=str(error), reason=str(error))


def _judged(
    request: AskRequest, work: Work, playbook: Playbook, outcome: Outcome, plan: Answer
) -> Generator[Moment, None, Answer]:
    checks = (yield from gates.run(work)) if playbook.changes else ()
    found = telling.told(plan, work, outcome, checks)
    if playbook is playbooks.PLAN:
        return replace(found, status="plan", reason="no playbook fits, and no model is set")
    if playbook.changes:
        found = replace(found, diff=work.copy.diff())
    reason = telling.reason((*outcome.proofs, *checks))
    if reason:
        return replace(found, status="not proven", reason=work.copy.shown(reason))
    written: tuple[str, ...] = ()
    if request.write and playbook.changes:
        written = work.copy.apply()
    return replace(found, status="proven", written=written)
