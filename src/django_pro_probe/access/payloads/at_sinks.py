"""What to try for an input that arrived at a sink."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro_probe.access.inputs import Input
from django_pro_probe.access.payloads import lookups, objects, paths, programs, sql, texts
from django_pro_probe.access.payloads.attempt import Attempt
from django_pro_probe.access.sinks import Hit


def attempts(kind: str, each: Input, hit: Hit) -> Iterator[Attempt]:
    """What to try for an input that arrived at a sink."""
    if kind == "sql":
        yield from sql.attempts(each, hit.text)
    elif kind == "path":
        yield from paths.attempts(each, hit)
    elif kind == "command":
        yield from programs.command(each, hit)
    elif kind == "code":
        yield from programs.code(each)
    elif kind == "module":
        yield from programs.module(each)
    elif kind == "template":
        yield from programs.template(each)
    elif kind == "objects":
        yield from objects.objects(each, hit)
    elif kind == "packed":
        yield from objects.packed(each, hit)
    elif kind == "xml":
        yield from objects.entity(each, hit)
    elif kind == "pattern":
        yield from texts.pattern(each)
    elif kind.startswith("regex "):
        yield from texts.backtracking_text(hit)
    elif kind == "lookup":
        yield from lookups.lookup(each, hit)
    elif kind == "message":
        yield from texts.message(each)
    elif kind == "mail":
        yield from texts.mail(each)
    elif kind == "log":
        yield from texts.log(each)
    elif kind == "raw-mail":
        yield from texts.raw_mail(each)
