"""An answer, made of what a playbook or a model came to and of what the gates saw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from django_pro.agent import steps
from django_pro.agent.answer import Answer, Check
from django_pro.agent.work import Outcome, Work
from django_pro.agent.workspace import Workspace


def told(plan: Answer, work: Work, outcome: Outcome, checks: tuple[Check, ...]) -> Answer:
    """The plan with what was done, run and seen; its status is another's to say."""
    variables = tuple(
        f"{name} is set wherever the project runs; here it had a made-up value"
        for name in dict.fromkeys((*work.made_up, *work.variables))
    )
    return replace(
        plan,
        text=work.copy.shown(outcome.text),
        proofs=tuple(_shown(work.copy, each) for each in outcome.proofs),
        gates=tuple(_shown(work.copy, each) for each in checks),
        steps=steps.done(plan.steps, {**_seen(checks), **outcome.steps}),
        assumed=(*plan.assumed, *work.assumed, *outcome.assumed, *variables),
    )


def reason(checks: Sequence[Check]) -> str:
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
