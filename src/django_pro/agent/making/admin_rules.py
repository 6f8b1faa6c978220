"""What a request says of a model in the admin beside its columns: what is shown where there is
nothing, what may be changed, and who may add and delete."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent import unheard
from django_pro.core.outline import Model
from django_pro.scaffold.admin import Rules
from django_pro.scaffold.stated import plural

_QUOTED = r"[\"\u201c'`](?P<text>[^\"\u201d'`\n]{1,40})[\"\u201d'`]"
_NOTHING = (
    r"(?:where|when|if|for)\b(?: there(?:'s| is| are)?| it(?:'s| is| has)?| one| rows?| those)?"
    r"(?: (?:with|without|no|none|not|empty|missing|nothing|unset|null|isn't|doesn't|have"
    r"|has|any|a|an|the|set"
    r"|one|is|are))+(?: \w+)?"
)
_EMPTY = re.compile(
    r",?\s*\b(?:or|else|otherwise|with|as|shown as|show)\b\s+(?:a |an |the "
    rf")?{_QUOTED}(?:,? {_NOTHING})"
    rf"|\(\s*{_QUOTED.replace('?P<text>', '?P<inner>')} {_NOTHING}\s*\)",
    re.IGNORECASE,
)
_SUPERUSERS = r"(?:only|just|none but|nobody but) (?:the )?superusers?"
_NOBODY = r"(?:nobody|no one|none|no user|not even \w+|staff|users?|they|people|admins?|you)"
_ACTIONS = (
    ("add", r"add(?:s|ed|ing)?|creat(?:e|es|ed|ing)"),
    ("change", r"chang(?:e|es|ed|ing)|edit(?:s|ed|ing)?|modif(?:y|ied)|updat(?:e|es|ed|ing)"),
    ("delete", r"delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|ing)"),
)
_ANY = "|".join(pattern for _, pattern in _ACTIONS)
_LIST = (
    rf"(?P<what>(?:\b(?:{_ANY})\b(?: them| it| rows?)?(?:\s*(?:,|/|\band\b|\bor\b|\bnor\b)+\s*)?)+)"
)
_DENIED = re.compile(
    r"\b(?:nobody|no one|none)(?: may| can| should| must| is able to| is allowed to)? "
    rf"{_LIST}(?: \w+)?(?: there| here| in the admin)?"
    r"|\b(?:can't|cannot|can not|must not|mustn't|may not|should not|shouldn't|never)(?: "
    rf"be)? {_LIST.replace('what', 'what2')}"
    r"(?: there| here| in the admin)?(?=\s*(?:[.;,)\n]|$))"
    rf"|\b(?:no|without|disable|forbid) {_LIST.replace('what', 'what3')}(?=\s*(?:[.;,)\n]|$"
    r"|button|permission|action))(?:buttons?|permissions?)?",
    re.IGNORECASE,
)
_BY_SUPERUSERS = re.compile(
    rf"\b{_SUPERUSERS}(?: may| can| should| must| are allowed to)? {_LIST}[^.;,\n]*", re.IGNORECASE
)
_WHOLLY = re.compile(
    r"(?:^|(?<=[,.;(])\s*|\bas |\bfully |\bcompletely |\ball (?:fields )?|\beverything "
    r")read[- ]?only\b(?! fields?:? [a-z])"
    r"(?=\s*(?:[.,;)(\n]|$|in the admin))(?:\s*\((?P<more>[^()]*)\))?",
    re.IGNORECASE,
)

_MAY_BE = r"(?:is|are|(?:should|must|can|may)(?: also)? be|has to be|be)"
_IN_LIST = (
    r"(?:directly )?(?:editable|edited|changed|ticked)(?: right| directly)?(?: in| on| from)?"
    r"(?: the)?(?: change)? ?(?:list|table|overview)"
)
_SHOWN = (
    r"(?:(?:is|are|be|(?:is |are )?to be|(?:must|should|can|may)(?: only| just)? be|stays?|as|only"
    r"|just|but|shown|displayed|visible|there|appears?|shows?),? )*"
)
_MUST_NOT = (
    r"(?:can't|cannot|can not|must not|mustn't|may not|should not|shouldn't|must never"
    r"|(?:is|are) not to)(?: ever)?"
)
_CHANGED = r"(?:changed|edited|modified|updated|editable|changeable)"
_THERE = r"(?:,? (?:(?:in|on) (?:the |its |their )?(?:edit |change |add )*(?:form|page)s?))?"
"""Of a field that is shown and not changed."""


def read(text: str, model: Model) -> Rules:
    """What a text says; its `rest` is the text without it."""
    names = [each.name for each in model.fields if each.concrete and not each.primary_key]
    spelled = {each.replace("_", " "): each for each in names}
    spelled |= {plural(each): name for each, name in list(spelled.items())}
    one = "|".join(
        re.escape(each).replace(r"\ ", "[ _]") for each in sorted(spelled, key=len)[::-1]
    )
    empty: list[tuple[str, str]] = []
    denied: dict[str, bool] = {}

    def noted(found: re.Match[str]) -> str:
        before = re.split(r"[,;.:]", text[: found.start()])[-1]
        empty.append((before, found["text"] or found["inner"]))
        return " "

    def refused(found: re.Match[str]) -> str:
        groups = found.groupdict()
        words = next(filter(None, (groups.get(each) for each in ("what", "what2", "what3"))))
        for action, pattern in _ACTIONS:
            if re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE):
                denied[action] = bool(re.search(_SUPERUSERS, found[0], re.IGNORECASE))
        return " "

    rest = _EMPTY.sub(noted, text)
    unchanged, rest = _fields(
        rest, one, spelled,
        rf"{{listed}}\)?,? (?:(?:which|that) )?{_MUST_NOT} be {_CHANGED}{_THERE}",
    )  # fmt: skip
    rest = _BY_SUPERUSERS.sub(refused, rest)
    rest = _DENIED.sub(refused, rest)
    fixed, rest = _fields(
        rest, one, spelled,
        (
            rf"{{listed}}\)?,? {_SHOWN}read[- ]?only\b(?! fields?:? (?:are |is )?(?:{one})\b)"
            rf"{_THERE}"
        ),
        r"\bread[- ]?only(?: fields?)?:? (?:are |is |for )?{listed}",
        r"\breadonly_fields\s*[=:]?\s*[\[(]?{listed}[\])]?",
    )  # fmt: skip
    editable, rest = _fields(
        rest, one, spelled,
        r"{single},? (?:\(|(?:which|that) (?!are\b))"
        rf"(?:{_MAY_BE} )?{_IN_LIST}\)?",
        r"{listed}\)?,? (?:(?:which|that) )?"
        rf"(?:{_MAY_BE} )?{_IN_LIST}",
        r"\blist_editable\s*[=:]?\s*[\[(]?{listed}[\])]?",
        (
            r"\b(?:edit|change|tick) {listed} (?:right |directly )?(?:in|on|from) the (?:change "
            r"?)?list"
        ),
        are_kept=True,
    )  # fmt: skip
    left_out, rest = _fields(
        rest, one, spelled,
        (
            r"\b(?:all|every|any) (?:of the |the |its )?fields? (?:except|but|without|other "
            r"than) {listed}"
        ),
        r"\b(?:hide|exclude|leave out|without|omit) {listed}(?: (?:from|in|on) (?:the )?form)?",
        r"{listed} (?:must|should) (?:not|never) (?:be (?:in|on|shown)|appear)[^.;,]*",
    )  # fmt: skip
    links, rest = _fields(
        rest, one, spelled,
        r"{listed} (?:should be|is|as|must be) the (?:link|links)\b",
        r"\blist_display_links\s*[=:]?\s*[\[(]?{listed}[\])]?",
        r"\blink(?:ed)? (?:on|by|from) {listed}",
    )  # fmt: skip
    wholly = _WHOLLY.search(rest)
    if wholly:
        rest = f"{rest[: wholly.start()]} {rest[wholly.end() :]}"
        denied = {"add": False, "change": False, "delete": False, **denied}
    whole = ""
    for before, shown in empty:
        if not re.search(rf"\b(?:{one})\b|\bof\b|'s\b", before.lower()):
            whole = shown
    fixed = tuple(dict.fromkeys((*fixed, *unchanged)))
    return Rules(
        rest, tuple(empty) if not whole else (), whole, editable, fixed, left_out,
        tuple(denied.items()), links,
    )  # fmt: skip


def _fields(
    text: str, one: str, spelled: dict[str, str], *patterns: str, are_kept: bool = False
) -> tuple[tuple[str, ...], str]:
    """The fields that one of the patterns names, and the text without it; with `are_kept` without
    what is said of them: they are columns as well."""
    if not one:
        return (), text
    name = rf"(?:the |its |`|\"|')*(?<!\w)(?:{one})(?!\w)(?:`|\"|')*"
    single = rf"(?P<fields>{name})"
    listed = rf"(?P<fields>{name}(?:\s*(?:,|/|&|\band\b)+\s*{name})*)"
    found: list[str] = []

    def noted(match: re.Match[str]) -> str:
        words = re.findall(rf"(?<!\w)(?:{one})(?!\w)", match["fields"].lower())
        found.extend(spelled[each.replace("_", " ")] for each in words)
        return f" {match['fields']} " if are_kept else " "

    for pattern in patterns:
        text = re.sub(
            pattern.replace("{listed}", listed).replace("{single}", single),
            noted,
            text,
            flags=re.IGNORECASE,
        )
    return tuple(dict.fromkeys(found)), text


def heard(rules: Rules) -> Sequence[str]:
    """Patterns of what the making of an admin takes up, or does unasked."""
    return (
        (r"\b(?:register|put|add|show|have|get|need|want|make|expose|create|set "
            r"up)\b[^.;:\n]{0,50}?\b(?:in|to|into|for)? ?"
        r"(?:the )?(?:django )?admin(?: (?:site|interface|for \w+))?\b"),
        r"\b(?:can't|cannot|nobody can|no one can)\b (?:enter|add|see|manage|edit|find)\b[^.;\n]*",
        (
            r"\b(?:isn't|aren't|is not|are not|not|nothing)\b[^.;,\n]*\b(?:admin|registered"
            r"|there)\b[^.;,\n]*"
        ),
        r"\b(?:the )?(?:admin|list|it|page|support|staff)?\s*\b(?:should|needs? to|must)\b",
        r"\bempty file\b[^.;\n]*|\bsensible \w+",
        r"\badmin (?:for|of) (?:the )?\w+", r"\bmodeladmin\b",
        r"\badmin(?: page| list| site)?,? (?:with|showing)\b" + unheard.LISTED,
        r"\b\w+ (?:is )?(?:missing|not) (?:in|from) the admin\b",
        (
            r"\b(?:columns?|list_display|list)\b(?: in (?:this|that|the following) "
            r"order)?\s*[:=]?"
        ) + unheard.LISTED,
        r"\bshow\b" if rules.empty_all
        else r"\b(?:show|display)(?:s|ing|ed|n)?\b" + unheard.LISTED,
        r"\b(?:search(?:able|_fields|ing|es|ed)?|find(?:able)?|look(?:ed)? up)\b[^.;\n]*",
        r"\b(?:sidebar |list_)?filter(?:able|s|ing|ed)?\b[^.;\n]*",
        (
            r"\b(?:sort|order)(?:ed|ing|s)?\b(?: by)?[^.;,\n]*|\b(?:newest|latest)(?: \w+)? "
            r"(?:first|on top)\b"
        ),
        r"\bdate[_ ]hierarchy\b[^.;\n]*|\bdrill[- ]?down[^.;\n]*",
        r"\b\d+ (?:rows |entries |items |\w+ )?(?:per|on (?:a|each|one|every)) page\b",
        r"[^.;,\n]*\bauto-?complet\w*\b[^.;,\n]*|[^.;,\n]*\braw_id\w*[^.;,\n]*",
    )  # fmt: skip
