"""What a request tells of an enumerated field behind the enumeration: `id, owner_name, where
owner_name is the owner's full name`."""

from __future__ import annotations

import re

from django_pro.agent.making.shown_fields import enumerated

_IS = r"(?:is|means|shows|holds|gives|stands for|=)"
_SOURCE = (
    r"(?=(?:the|an?|its|their|his|her|how|number|count|whole|full|seconds|minutes|hours|days"
    r"|str|[a-z_]\w*\.[a-z_]\w*|[a-z]\w*'s)\b)"
)
"""How it begins where a value comes from: `where state is open` says which rows."""
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
        said = rf"[`'\"]?{name}[`'\"]?"
        behind = re.compile(
            rf"(?:[,;]|\s[-\u2013]|\band) (?:and )?(?:where|with) (?:the )?{said} {_IS} "
            rf"{_SOURCE}(?P<where>[^.;,()\n]+)"
            rf"|(?P<stop>[.;\n]) ?{said} = (?P<equals>[^.;()\n]+)"
        )
        found = behind.search(text)
        listed = rf"(?<![\w./?]){name}(?!\w)(?=\s*(?:[,.;)]|\band\b|$))"
        places = [*re.finditer(listed, text[: found.start()])] if found is not None else []
        if found is None or not places:
            continue
        source = (found["where"] or found["equals"]).strip()
        at = places[-1].end()
        left = text[at : found.start()] + (found["stop"] or "")
        new = f"{text[:at]} ({source}){left}{text[found.end() :]}"
        text = new if dict(enumerated(new)).get(name) == source else text
    return text
