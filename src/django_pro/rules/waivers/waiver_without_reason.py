"""A waiver that gives no reason, and so waives nothing."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.waiver_rule import Fault, Judged, WaiverRule


def check(judged: Judged) -> Iterator[Fault]:
    if judged.is_unexplained:
        waiver = judged.waiver
        rules = ", ".join(waiver.rules) or "RULE"
        yield Fault(
            message=f"A waiver without a reason waives nothing: {waiver.text}",
            plan=f"Write it: django-pro: allow {rules} -- the reason",
            reason="Read in the source.",
        )


RULE = WaiverRule(code="W102", severity="warning", check=check)
