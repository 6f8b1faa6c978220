"""A transcript once more: shown, its edits made in a new copy, and judged, without any model."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterator, Mapping
from dataclasses import replace
from typing import Any

from django_pro.agent import telling
from django_pro.agent.answer import Answer, AskRequest, Check
from django_pro.agent.modelling import transcript
from django_pro.agent.modelling.judging import Judge, Judged
from django_pro.agent.modelling.masking import masks_of
from django_pro.agent.modelling.tools import Toolbox
from django_pro.agent.modelling.transcript import Held
from django_pro.agent.said import Said
from django_pro.agent.work import Outcome, Work
from django_pro.agent.workspace import workspace
from django_pro.core.errors import UsageError
from django_pro.engine.events import Moment, Progress
from django_pro.sandbox import Project

_RUNS = ("audit", "run_tests", "manage")
"""Tools that run something and change nothing; of `manage`, makemigrations does."""
_SHOWN = 160


def replay(
    request: AskRequest, said: Said, project: Project, plan: Answer
) -> Generator[Moment, None, Answer]:
    """Says whether a transcript's result repeats.

    Raises:
        UsageError: it is no transcript, or the project is another one by now.
    """
    if request.replay is None:
        raise UsageError("No transcript is named")
    held = transcript.load(request.replay)
    with workspace(project.root) as copy:
        masks = masks_of(copy.copy, os.environ)
        work = Work(said, project, copy, request.given, debug=request.debug, answered=True)
        yield Progress(f"replay: {len(held.edits)} edits", 0, 0)
        transcript.apply(held.edits, copy, masks)
        judge = Judge(work)
        tools = Toolbox(work, masks, lambda: None)
        if judge.demand == "look":
            for name, arguments in _calls(held):
                is_run = name in _RUNS and arguments.get("command") != "makemigrations"
                if is_run and hasattr(tools, name):
                    yield from tools.call(getattr(tools, name), dict(arguments))
        judged = yield from judge.judge([each.check for each in tools.runs])
        again = Check("replay", *_same(held, judged))
        outcome = Outcome("\n".join(_told(held)), (*judged.proofs, again))
        answered = replace(
            telling.told(plan, work, outcome, judged.gates),
            model=held.model,
            transcript=str(held.path),
            diff=copy.diff(),
        )
        reason = judged.refused or telling.reason((*judged.gates, *judged.proofs, again))
        if reason:
            return replace(answered, status="not proven", reason=copy.shown(reason))
        written = copy.apply() if request.write and answered.diff else ()
        return replace(answered, status="proven", written=written)


def _same(held: Held, judged: Judged) -> tuple[Any, str]:
    """Verdict and words of what the gates say now, beside what they said."""
    gates = [line["checks"] for line in held.lines if line["kind"] == "gate"]
    told = f"{len(held.edits)} edits made again"
    if not gates:
        return "passed", f"{told}; nothing was judged then"
    was = {what: (verdict, _first(said)) for what, verdict, said in gates[-1]}
    now = {e.what: (e.verdict, _first(e.told)) for e in (*judged.gates, *judged.shown)}
    other = [what for what in now if what in was and was[what] != now[what]]
    if other:
        what = other[0]
        return "failed", f"{told}; {what}: {now[what][1]}, and it was {was[what][1]}"
    return "passed", f"{told}; {len(now.keys() & was.keys())} checks give what they gave"


def _first(text: str) -> str:
    return text.split("\n")[0]


def _calls(held: Held) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Tools that were called, with their arguments."""
    for part in _parts(held, "tool-call"):
        arguments = part.get("args") or {}
        if isinstance(arguments, str):
            try:
                arguments = json.loads(arguments)
            except ValueError:
                arguments = {}
        if isinstance(arguments, Mapping):
            yield str(part.get("tool_name")), arguments


def _parts(held: Held, *kinds: str) -> Iterator[Mapping[str, Any]]:
    for message in held.messages:
        for part in message.get("parts", ()) if isinstance(message, Mapping) else ():
            if part.get("part_kind") in kinds:
                yield part


def _told(held: Held) -> Iterator[str]:
    """What the model did, a line a call, and its last answer."""
    yield f"{held.model} was asked: {held.request}"
    yield ""
    answer = ""
    for name, arguments in _calls(held):
        if name == "answer":
            answer = str(arguments.get("text", ""))
            yield "- it answered"
        else:
            shown = ", ".join(_short(each) for each in arguments.values())
            yield f"- `{name}({shown})`"
    for part in _parts(held, "retry-prompt"):
        yield f"- sent back: {_short(part.get('content'))}"
    yield ""
    yield answer


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} ..."
