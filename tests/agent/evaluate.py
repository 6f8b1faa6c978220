"""How often the router is right, and the choice of playbooks.

    python -m tests.agent.evaluate [FILE] [--wrong]
    python -m tests.agent.evaluate --playbooks [--wrong]

FILE holds labelled requests, one JSON object a line; the files held apart from the training when
not given. Beside it stands what the definition's patterns alone would say.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from django_pro.agent import playbooks
from django_pro.agent.routing import route, shipped
from django_pro.agent.said import Said
from django_pro.agent.work import Playbook
from tests.agent.requests import (
    DJANGO,
    HELD_APART,
    ODD,
    PLAYBOOKS_UNSEEN,
    UNSEEN,
    Labelled,
    load,
    load_meant,
)

Choose = Callable[[Said], tuple[Playbook | None, int]]
HEADS = ("tier", "delegate", "question", "intent")
NAMES = {"delegate": "Django or delegate", "question": "needs a question"}


def routed(request: str) -> dict[str, str]:
    """What the router says, head by head."""
    found = route(request)
    return {
        "tier": found.tier,
        "delegate": found.delegate or DJANGO,
        "question": "yes" if found.needs_question else "no",
        "intent": found.intent,
        "area": found.area or "none",
    }


def literal(request: str) -> dict[str, str]:
    """What the patterns say; medium, Django's, clear and to be created where they don't."""
    matched = shipped().matched(request)
    tier = next(iter(matched), "medium")
    return {"tier": tier, "delegate": DJANGO, "question": "no", "intent": "create", "area": "none"}


def figures(
    labelled: Sequence[Labelled], answer: Callable[[str], Mapping[str, str]]
) -> dict[str, float]:
    """Shares of right answers, head by head."""
    right = dict.fromkeys((*HEADS, "area"), 0)
    for each in labelled:
        said = answer(each.request)
        for head in right:
            right[head] += said[head] == each.label(head)
    return {head: count / len(labelled) for head, count in right.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--wrong", action="store_true", help="list what is wrong")
    parser.add_argument("--playbooks", action="store_true", help="which playbook is meant")
    given = parser.parse_args()
    if given.playbooks:
        _tell_playbooks(with_wrong=given.wrong)
        return
    for path in [given.file] if given.file else [HELD_APART, UNSEEN, *ODD]:
        _tell(path, with_wrong=given.wrong)


def _tell(path: Path, *, with_wrong: bool) -> None:
    labelled = load(path)
    ours, patterns = figures(labelled, routed), figures(labelled, literal)
    matched = sum(bool(shipped().matched(each.request)) for each in labelled) / len(labelled)
    print(f"{path.name}: {len(labelled)} requests; the patterns match {matched:.1%} of them")
    print(f"{'':20} router  patterns")
    for head in (*HEADS, "area"):
        print(f"{NAMES.get(head, head):20} {ours[head]:6.1%}  {patterns[head]:8.1%}")
    for each in labelled if with_wrong else ():
        said = routed(each.request)
        for head in (*HEADS, "area"):
            if said[head] != each.label(head):
                shown = " / ".join(each.request.split("\n"))[:90]
                print(f"{head}: {each.label(head)} -> {said[head]} | {shown}")


def chosen(request: str, choose: Choose) -> str:
    """The name of the playbook that a request gets; empty where none fits."""
    found, _ = choose(Said(request, route(request)))
    return found.name if found is not None else ""


def by_patterns(said: Said) -> tuple[Playbook | None, int]:
    """What the patterns of the playbooks alone choose of what is Django's."""
    return playbooks.by_patterns(said) if said.route.django else (None, 0)


def _tell_playbooks(*, with_wrong: bool) -> None:
    labelled = load_meant(PLAYBOOKS_UNSEEN)
    print(f"{PLAYBOOKS_UNSEEN.name}: {len(labelled)} requests")
    for what, choose in (("patterns", by_patterns), ("chosen", playbooks.best)):
        right = sum(chosen(each.request, choose) == each.playbook for each in labelled)
        print(f"{what:10} {right:4} right")
    for each in labelled if with_wrong else ():
        got = chosen(each.request, playbooks.best)
        if got != each.playbook:
            print(f"{each.playbook or 'none'} -> {got or 'none'} | {each.request[:90]}")


if __name__ == "__main__":
    main()
