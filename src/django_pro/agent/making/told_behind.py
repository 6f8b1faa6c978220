"""What a request tells of an enumerated field behind the enumeration: `id, owner_name, where
owner_name is the owner's full name`."""

from __future__ import annotations

import re

from django_pro.agent.making.shown_fields import enumerated

_IS = r"(?:is|means|shows|holds|gives|stands for|=)"
_NO_SOURCE = (
    r"(?!(?:always|never|not|only|just for|optional|required|unique|read|writ\w+|set|taken|filled"
    r"|kept|hidden|left|for|by|shown|given|sent|n't)\b)"
)
"""What else is said of a field than where its value comes from."""
_NULL = re.compile(
    r"(?<![\w(])(?P<name>[a-z_]\w*): (?P<told>[^,.;:()\n]+), "
    r"(?P<null>(?:or )?(?:null|none|empty) (?:if|when|where|while|as long as|until|unless)\b"
    r"[^,.;()\n]*)"
)
"""`minutes: whole minutes from a to b, null as long as there is no b`."""


def plain(text: str) -> str:
    """The request with that in brackets, right behind the name of its field."""
    text = _NULL.sub(r"\g<name> (\g<told>, \g<null>)", text)
    for name, told in list(enumerated(text)):
        if told or not re.fullmatch(r"[a-z_]\w*", name):
            continue
        behind = re.compile(
            rf"(?:,|;|\s[-\u2013])? (?:and )?(?:where|with) (?:the )?[`'\"]?{name}[`'\"]? {_IS} "
            rf"{_NO_SOURCE}(?P<where>[^.;,()\n]+)"
            rf"|(?P<stop>[.;\n]) ?[`'\"]?{name}[`'\"]? = (?P<equals>[^.;()\n]+)"
        )
        found = behind.search(text)
        first = re.search(rf"(?<![\w./?]){name}(?!\w)", text)
        if found is None or first is None or first.end() > found.start():
            continue
        source = (found["where"] or found["equals"]).strip()
        left = text[first.end() : found.start()] + (found["stop"] or "")
        text = f"{text[: first.end()]} ({source}){left}{text[found.end() :]}"
    return text
