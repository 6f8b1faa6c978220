"""A waiver that covers no finding."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.waiver_rule import Fault, Judged, WaiverRule


def check(judged: Judged) -> Iterator[Fault]:
    for rule in judged.unused:
        where = f"in {judged.waiver.glob}" if judged.waiver.glob else "here"
        alone = len(judged.waiver.rules) == 1
        yield Fault(
            message=f"No {rule} is found {where}: {judged.waiver.text}",
            plan="Remove the waiver" if alone else f"Remove {rule} from the waiver",
            reason="The whole project was audited, and no finding of that rule is covered.",
            subject=rule,
        )


RULE = WaiverRule(code="W101", severity="info", check=check)
