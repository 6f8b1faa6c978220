"""Fields that stand under each other, a line each, with what else is said of them behind."""

from __future__ import annotations

import re

_BULLET = r"[ \t]*(?:[-*\u2022]|\d+[.)])[ \t]+"
_LINE = r"\S[^\n]*(?:\n|$)"
_LINES = re.compile(
    rf":[ \t]*\n(?:[ \t]*\n)*((?:{_BULLET}{_LINE}(?:[ \t]+(?![-*\u2022\d\s]){_LINE})*){{2,}})"
)
_FIELD = re.compile(
    rf"{_BULLET}[`\"]?[a-z_][\w ]*?[`\"]?(?=\s*(?:[,;:(.]|\band\b|$))", re.MULTILINE
)
_REMARK = re.compile(r"(;\s+|\.\s+(?=[A-Z])|\.$)")
_DELETED = re.compile(r"\s*\((if [^()]*\b(?:delet|remov)[^()]*)\)", re.IGNORECASE)
_EITHER = re.compile(
    rf"^({_BULLET}[`\"]?[a-z_]\w*[`\"]?)\s*:\s*((?:one of |either )?"
    r"[\"'`]?[\w-]+[\"'`]?(?:, [\"'`]?[\w-]+[\"'`]?)*,? or [\"'`]?[\w-]+[\"'`]?)\s*$"
)
"""`- reason: weather, works or staff`."""
_SHARED = re.compile(rf"^({_BULLET}[a-z_]\w*(?:, [a-z_]\w*)* and [a-z_]\w*),? (?:both )?(\w+s)\s*$")
"""`- starts_on and ends_on, dates`."""


def laid_out(text: str) -> str:
    """The text with the remarks of such a list behind it, and each line as one field is stated.

    A list whose lines say no more than fields is left as it is.
    """
    found = _LINES.search(text)
    if found is None:
        return text
    lines = re.split(rf"\n(?={_BULLET})", found[1].rstrip("\n"))
    if not all(_FIELD.match(each) for each in lines) or not _says_more(lines):
        return text
    fields, remarks = [], list[str]()
    for line in lines:
        field, *rest = _REMARK.split(line, maxsplit=1)
        told = rest[-1].strip() if rest else ""
        for deleted in _DELETED.findall(field):
            told = f"{told}. {deleted}" if told else deleted
        field = _DELETED.sub("", field)
        fields.append(_SHARED.sub(r"\1 \2", _EITHER.sub(r"\1 (\2)", field)).rstrip())
        remarks += [told] if told else []
    listed = "\n".join(fields)
    behind = "".join(f"{each[0].upper()}{each[1:].rstrip('.')}.\n" for each in remarks)
    return f"{text[: found.start(1)]}{listed}.\n\n{behind}\n{text[found.end(1) :]}"


def _says_more(lines: list[str]) -> bool:
    return any(
        _REMARK.search(each) or _DELETED.search(each) or _EITHER.match(each) or _SHARED.match(each)
        for each in lines
    )
