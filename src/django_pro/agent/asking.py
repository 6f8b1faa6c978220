"""`ask`: from a request in words to an answer that has been run."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro import __version__, actions
from django_pro.agent import briefing, gates, playbooks, routing, steps
from django_pro.agent.answer import ANSWER_SCHEMA, Answer, AskRequest, Check
from django_pro.agent.definition import load, nearest
from django_pro.agent.said import Said
from django_pro.agent.work import NeedsAnswerError, NotProvenError, Outcome, Playbook, Work
from django_pro.agent.workspace import Workspace, workspace
from django_pro.core.errors import UsageError
from django_pro.engine import applying
from django_pro.engine.events import Moment

LONGEST = 100_000
"""Characters of a request."""
COMPLETE = 10
"""From here on a request names all that its playbook needs, and the router's questions are
needless."""


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
    playbook, fit = playbooks.best(said) if said.route.django else (None, 0)
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
    questions = () if fit >= COMPLETE or request.answers else said.route.questions
    if questions and not request.yes:
        yield Answered(replace(plan, status="needs an answer", questions=questions))
        return
    assumed = tuple(f"{each.text} {each.default}" for each in questions)
    yield from _worked(request, said, playbook, replace(plan, assumed=assumed))


def _worked(request: AskRequest, said: Said, playbook: Playbook | None, plan: Answer) -> Asking:
    asked = actions.asked(request.path, request.given, request.debug)
    if request.write and not request.allow_dirty:
        applying.refuse_dirty(asked.project.root)
    with workspace(asked.project.root) as copy:
        work = Work(
            said, asked.project, copy, request.given, debug=request.debug, yes=request.yes,
            answered=bool(request.answers),
        )  # fmt: skip
        chosen = playbook or playbooks.PLAN
        try:
            outcome = yield from chosen.run(work)
        except NeedsAnswerError as error:
            yield Answered(replace(plan, status="needs an answer", questions=(error.question,)))
            return
        except NotProvenError as error:
            told = copy.shown(str(error))
            yield Answered(replace(plan, status="not proven", text=told, reason=told))
            return
        yield from _judged(request, work, chosen, outcome, plan)


def _judged(
    request: AskRequest, work: Work, playbook: Playbook, outcome: Outcome, plan: Answer
) -> Asking:
    checks = (yield from gates.run(work)) if playbook.changes else ()
    seen = {**_seen(checks), **outcome.steps}
    variables = tuple(
        f"{name} is set wherever the project runs; here it had a made-up value"
        for name in work.variables
    )
    told = replace(
        plan,
        text=work.copy.shown(outcome.text),
        proofs=tuple(_shown(work.copy, each) for each in outcome.proofs),
        gates=checks,
        steps=steps.done(plan.steps, seen),
        assumed=(*plan.assumed, *work.assumed, *outcome.assumed, *variables),
        diff=work.copy.diff() if playbook.changes else "",
    )
    if playbook is playbooks.PLAN:
        yield Answered(replace(told, status="plan", reason="no playbook fits, and no model is set"))
        return
    reason = _reason((*outcome.proofs, *checks))
    if reason:
        yield Answered(replace(told, status="not proven", reason=work.copy.shown(reason)))
        return
    written: tuple[str, ...] = ()
    if request.write and playbook.changes:
        written = work.copy.apply()
    yield Answered(replace(told, status="proven", written=written))


def _reason(checks: Sequence[Check]) -> str:
    """Why an answer is not proven; empty where it is."""
    for each in checks:
        if each.verdict == "failed":
            return f"{each.what}: {each.told}"
    if not any(each.verdict == "passed" for each in checks):
        return "nothing could be run: " + "; ".join(f"{each.what}: {each.told}" for each in checks)
    return ""


def _shown(copy: Workspace, each: Check) -> Check:
    return replace(each, told=copy.shown(each.told), command=copy.shown(each.command))


def _seen(checks: Sequence[Check]) -> Mapping[int, str]:
    """What the gates say of the steps."""
    steps_of = {
        "migrations": (2, 7),
        "api": (3,),
        "queries": (4,),
        "tests": (5,),
        "security": (6, 8),
    }
    return {
        number: f"{each.verdict}: {each.told}"
        for each in checks
        for number in steps_of[each.what]
        if each.verdict in ("passed", "failed")
    }
