"""What a request says of a form whose entries are mailed: to whom, who is answered, what is told
afterwards and where it leads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django_pro.agent.said import Said

_ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_SETTING = re.compile(r"\b(?:settings\.)([A-Z][A-Z0-9_]+)\b|\b([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b")
_QUOTED = (
    r"[\"\u201c](?P<text>[^\"\u201d\n]{3,200})[\"\u201d]|`(?P<ticked>[^`\n]{3,200})`"
    r"|(?<!\w)'(?P<single>(?:[^'\n]|(?<=\w)'(?=\w)){3,200})'(?!\w)"
)
_TOLD = re.compile(
    (
        r"\b(?:message|show(?:s|ing)?|say(?:s|ing)?|tell(?:s|ing)?|read(?:s|ing)?|thank\w*|text"
        rf"|display\w*|afterwards|sent|sending|back|page)\b[^.;\n\"\u201c`']{{0,60}}?(?:{_QUOTED})"
    ),
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"\bsubject (?:line )?(?:is |of |should be |= ?|: ?)?(?:{_QUOTED})", re.IGNORECASE
)
_SUCCESS = (
    r"\b(?:success|confirmation|thank[- ]?you|flash) (?:message|note|text|notice)\b|\bmessages? "
    r"of success\b|\bsays? thank|\bthanks? them\b|\bmessage saying\b"
)


@dataclass(frozen=True, slots=True)
class Letter:
    setting: str = ""
    """Name of the setting that says to whom; the managers without one."""
    address: str = ""
    """To whom, as the request has it."""
    replies: bool = False
    """Whether an answer goes to who has written."""
    subject: str = ""
    message: str = ""
    """What is told afterwards, word for word; empty where the request leaves it to us."""
    flashes: bool = False
    """Whether it is told on the next page, wherever that is."""


def read(said: Said) -> Letter:
    text = said.request
    setting = next(
        (one or two for one, two in _SETTING.findall(text) if (one or two) not in _NO), ""
    )
    address = re.search(_ADDRESS, text)
    subject = _SUBJECT.search(text)
    rest = _SUBJECT.sub(" ", text)
    told = _TOLD.search(rest)
    return Letter(
        setting, address[0] if address else "", bool(re.search(r"\breply[- _]?to\b", said.low)),
        _of(subject), _of(told), bool(re.search(_SUCCESS, said.low) or told),
    )  # fmt: skip


_MAILED = (
    r"\b(?:mails?|mailed|e-?mails?|e-?mailed|sends?|sent|goes|go)\b[^.;\n]{0,40}?\bto "
    rf"(?:{_ADDRESS}|settings\.|us\b"
    r"|the (?:managers|office|team)|managers)|\b(?:sends?|get) (?:us )?an? e?-?mail\b"
)


def is_mailed(said: Said) -> bool:
    """Whether what is entered is mailed, and no row is made of it."""
    return re.search(_MAILED, said.request, re.IGNORECASE) is not None


_NO = ("REST_FRAMEWORK", "CSRF_TOKEN", "HTTP_POST")


def _of(found: re.Match[str] | None) -> str:
    return next(filter(None, found.groups()), "") if found else ""


def heard(letter: Letter, *, linked: bool, after: bool, who: str) -> Sequence[str]:
    """Patterns of what the making of such a form takes up."""
    patterns = [rf"[\"\u201c`']{re.escape(each)}[\"\u201d`']" for each in (letter.message,) if each]
    patterns += [
        r"(?<![\w<])/[\w/<>:.{}?=&-]*",
        rf"\b(?:{_ADDRESS})",
        (
            r"\b(?:want|need|like|add|create|make|build|put|give|set "
            r"up)\b[^.;\n]{0,60}?\bforms?\b[^.;\n]*"
        ),
        r"\b\w+ form\b",
        r"\bwith (?:the )?fields?\b[^.;\n]*",
        r"[^.;,\n]*\b(?:all|everything|every field|each)\b[^.;,\n]*\brequired\b",
        (
            r"\b(?:no|without)\b[^.;,\n]*\b(?:log ?in|account|models?|database)\b[^.;,\n]*"
            r"|\b(?:log ?in|account) (?:is )?not needed\b"
        ),
        (
            r"\b(?:public|open to everybody|for everybody|for everyone|anyone|everyone"
            r"|everybody)\b[^.;,\n]*"
        ),
        (
            r"\b(?:submitting|sending|submit|send|sends|sent|mail(?:s|ed)?|e-?mail(?:s|ed)?|goes"
            r"|go|gets?)\b[^.;,\n]*\b(?:to|mail|e-?mail)\b"
            r"(?: (?:the |our )?(?:managers|settings\.\w+|[A-Z_]{4,}|us|site))?"
        ),
        (
            r"\b(?:with|containing|including)\b[^.;\n]*\b(?:in|as) (?:the )?(?:body|subject|mail"
            r"|e-?mail|text)\b"
        ),
        r"\bsettings\.\w+|\b[A-Z]+_[A-Z_]+\b|\bkeep asking[^.;,\n]*",
        r"\b(?:csrf|django forms?|messages framework)\b[^.;,\n]*",
    ]
    if letter.replies:
        patterns.append(r"[^.;,\n]*\breply[- _]?to\b[^.;,\n]*")
    if letter.subject:
        patterns.append(r"[^.;,\n]*\bsubject\b[^.;\n]*")
    if letter.flashes:
        patterns.append(r"[^.;,\n]*\b(?:message|show\w*|say\w*|thank\w*|tell\w*)\b[^.;\n]*")
    if linked:
        patterns.append(r"[^.;\n]*\b(?:link\w*|menu|nav\w*|header|footer)\b[^.;\n]*")
    if after:
        patterns.append(r"[^.;,\n]*\b(?:redirect\w*|back|leads?|goes|then)\b[^.;,\n]*")
    if who:
        patterns.append(r"[^.;,\n]*\b(?:staff|logged|signed|log ?in)\b[^.;,\n]*")
    return patterns
