"""A waiver that names a rule which does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.waiver_rule import Fault, Judged, WaiverRule


def check(judged: Judged) -> Iterator[Fault]:
    known = "Read in the source."
    if judged.is_empty:
        yield Fault(
            message=f"A waiver that names no rule waives nothing: {judged.waiver.text}",
            plan="Name it: django-pro: allow RULE -- the reason",
            reason=known,
        )
    for name, nearest in judged.unknown:
        yield Fault(
            message=f"There is no rule {name!r}: {judged.waiver.text}",
            plan=f"Write {nearest}" if nearest else "`django-pro rules` lists the rules",
            reason=known,
            subject=name,
        )


RULE = WaiverRule(code="W103", severity="warning", check=check)
