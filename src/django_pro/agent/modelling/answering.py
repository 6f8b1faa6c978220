"""From a request to the answer of a model that the gates have judged."""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import dataclass, replace

from django_pro.agent import telling
from django_pro.agent.answer import Answer, AskRequest
from django_pro.agent.definition import Definition
from django_pro.agent.modelling import models, prompting, transcript
from django_pro.agent.modelling.judging import Judge
from django_pro.agent.modelling.masking import masks_of
from django_pro.agent.modelling.running import Session
from django_pro.agent.modelling.tools import Toolbox
from django_pro.agent.said import Said
from django_pro.agent.work import Outcome, Work
from django_pro.agent.workspace import workspace
from django_pro.engine.events import Moment
from django_pro.sandbox import Project


@dataclass(frozen=True, slots=True)
class Task:
    request: AskRequest
    said: Said
    project: Project
    definition: Definition
    model: str
    tried: str
    """What a playbook saw that could not do it; empty where none fits."""


def answer(task: Task, plan: Answer) -> Generator[Moment, None, Answer]:
    """Lets a model work on a copy; what the gates have passed is written, if that is wanted.

    Raises:
        UsageError: the model can't be used, or the transcript can't be gone on from.
    """
    request, root = task.request, task.project.root
    held = transcript.load(request.resume) if request.resume else None
    model = models.build(task.model)
    with workspace(root) as copy:
        masks = masks_of(copy.copy, os.environ)
        work = Work(
            task.said, task.project, copy, request.given, debug=request.debug, yes=request.yes,
            answered=bool(request.answers),
        )  # fmt: skip
        judge = Judge(work)
        script = transcript.begin(
            root, masks, request.request, answers=request.answers, model=task.model
        )
        with script:
            history = held.messages if held else ()
            for message in history:
                script.write("message", message=message)
            tools = Toolbox(work, masks, lambda: script.edits(copy))
            prompt = prompting.prompt(judge, plan.assumed, task.tried)
            if held is not None:
                transcript.apply(held.edits, copy, masks)
                script.edits(copy)
                prompt = prompting.resumed(prompt, [each.path for each in held.edits])
            told = prompting.trusted(task.definition, named=request.agent_file is not None)
            session = Session(
                model, judge, tools, script, request.limits, prompting.instructions(told)
            )
            found = yield from session.run(prompt, history)
        checks, proofs = found.judged.gates, found.judged.proofs
        outcome = Outcome(found.text or found.reason, proofs, assumed=found.assumed)
        answered = replace(
            telling.told(plan, work, outcome, checks),
            model=task.model,
            transcript=str(script.path),
            diff=copy.diff(),
        )
        reason = found.reason or telling.reason((*proofs, *checks))
        if reason:
            return replace(answered, status="not proven", reason=copy.shown(reason))
        written = copy.apply() if request.write and answered.diff else ()
        return replace(answered, status="proven", written=written)
