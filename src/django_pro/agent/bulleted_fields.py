"""Fields that stand under each other, a line each, with what else is said of them behind."""

from __future__ import annotations

import re

_BULLET = r"[ \t]*(?:[-*\u2022]|\d+[.)])[ \t]+"
_LINE = r"\S[^\n]*(?:\n|$)"
_LINES = re.compile(
    rf":[ \t]*\n(?:[ \t]*\n)*((?:{_BULLET}{_LINE}(?:[ \t]+(?![-*\u2022\d\s]){_LINE})*){{2,}})"
)
_FIELD = re.compile(
    rf"{_BULLET}[`\"]?[a-z_][\w ]*?[`\"]?(?=\s*(?:[,;:(.]| [-\u2013\u2014] |\band\b|$))",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"[A-Z][\w']* \S")
"""A line behind the list that is none of it."""
_REMARK = re.compile(r"(;\s+|\.\s+(?=[A-Z])|\.$)")
_DELETED = re.compile(r"\s*\((if [^()]*\b(?:delet|remov)[^()]*)\)", re.IGNORECASE)
_EITHER = re.compile(
    rf"^({_BULLET}[`\"]?[a-z_]\w*[`\"]?)\s*:\s*((?:one of |either )?"
    r"[\"'`]?[\w-]+[\"'`]?(?:, [\"'`]?[\w-]+[\"'`]?)*,? or [\"'`]?[\w-]+[\"'`]?)\s*$"
)
"""`- reason: weather, works or staff`."""
_SHARED = re.compile(rf"^({_BULLET}[a-z_]\w*(?:, [a-z_]\w*)* and [a-z_]\w*),? (?:both )?(\w+s)\s*$")
"""`- starts_on and ends_on, dates`."""


_TOLD = re.compile(
    rf"^(?P<bullet>{_BULLET})(?P<names>[`\"]?[a-z_]\w*[`\"]?"
    rf"(?:(?:, (?:and )?| and | & | / |/)[`\"]?[a-z_]\w*[`\"]?)*)"
    r"(?:\s*:\s*|\s+[-\u2013\u2014]\s+)(?P<told>\S.*?)\s*$",
    re.DOTALL,
)
"""`- note: text up to 200 characters, may be empty`."""
_DEFAULT = re.compile(
    r"\s*[,;(]?\s*(?:the )?default(?:s to|s?:| is|=)?\s*[\"'`]?(?P<after>\w+)[\"'`]?\)?"
    r"|\s*[,;(]\s*[\"'`]?(?P<before>\w+)[\"'`]? by default\)?",
    re.IGNORECASE,
)
_VALUE = r"[\"'`]?[A-Za-z][\w-]*[\"'`]?"
_VALUES = re.compile(
    r"(?P<intro>(?:an? )?(?:choices?(?: of| between|:)?|one of|either|enum(?: of|:)?|select)"
    r":?\s*)?"
    rf"\(?(?P<values>{_VALUE}(?:(?:,? or |, | ?/ ?| ?\| ?){_VALUE})+)\)?",
    re.IGNORECASE,
)
_TYPES = re.compile(
    r"\b(?:dates?|times?|datetimes?|text|strings?|chars?|int(?:eger)?s?|numbers?|decimals?|bool\w*"
    r"|fk|foreign|keys?|e?-?mail|url|slug|optional|required|unique|null|blank|nullable|yes|no|true"
    r"|false|float|money|uuid|file|image|json)\b",
    re.IGNORECASE,
)


def laid_out(text: str) -> str:
    """The text with the remarks of such a list behind it, and each line as one field is stated.

    A list whose lines say no more than fields is left as it is.
    """
    text = _with_remarks_behind(text)
    found = _LINES.search(text)
    if found is None or not _SENTENCE.match(text, found.end(1)):
        return text
    return f"{text[: found.end(1)].rstrip().rstrip('.')}.\n\n{text[found.end(1) :]}"


def _with_remarks_behind(text: str) -> str:
    found = _LINES.search(text)
    if found is None:
        return text
    lines = re.split(rf"\n(?={_BULLET})", found[1].rstrip("\n"))
    if all(_FIELD.match(each) for each in lines):
        laid = [one for each in lines for part in _apart(each) for one in _in_brackets(part)]
        if laid != lines:
            text = f"{text[: found.start(1)]}{_LINE_END.join(laid)}\n{text[found.end(1) :]}"
            found = _LINES.search(text)
            if found is None:
                return text
            lines = laid
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


_LINE_END = "\n"


def _in_brackets(line: str) -> list[str]:
    """Lines with what is said of a field in brackets, so that no comma there begins another."""
    found = _TOLD.match(line)
    if found is None or (_REMARK.search(line) and not _DEFAULT.search(line)):
        return [re.sub(r"^\s*\d+[.)]", "-", line)]
    names = re.findall(r"[a-z_]\w*", re.sub(r"\band\b", " ", found["names"]))
    told = found["told"].rstrip(".")
    usual = _DEFAULT.search(told)
    values = _VALUES.fullmatch(_DEFAULT.sub("", told, count=1).strip(" ;,"))
    if values and len(names) == 1 and _is_of_values(values, usual):
        inner = ", ".join(re.findall(r"[A-Za-z][\w-]*", re.sub(r"\bor\b", ",", values["values"])))
        default = f", {usual['after'] or usual['before']} by default" if usual else ""
        return [f"- {names[0]} ({', or '.join(inner.rsplit(', ', 1))}{default})"]
    if len(names) > 1 and _OF_EACH.fullmatch(told):
        kind = re.sub(r"\b(?:both|each|all)(?: of them)?(?: are)? ", "", told)
        kind = kind[:-1] if kind in _PLURALS else kind
        return [f"- {each} ({kind})" for each in names]
    if len(names) > 1 or not re.search("[,;]", told) or "(" in told or _REMARK.search(told):
        return [f"- {found['names']}: {found['told']}"]
    return [f"- {names[0]} ({told})"]


_OF_EACH = re.compile(
    r"(?!.*\b(?:first|second|former|latter|other|one|together|first's|later|earlier)\b)"
    r"(?:both |each |all )?[a-z]\w*(?: [\w./]+){0,4}(?:, (?:and )?[\w.]+(?: [\w./]+){0,4})*"
)
"""`text up to 200 characters, both required`, said of each of several names."""
_NEXT = re.compile(
    r"[,;] (?:and )?(?=(?!(?:default|choices?|options?|values?|unique|null|blank|optional|required"
    r"|related_name|on_delete|max\w*|min\w*|labels?|help_text|verbose_name|format)\b)"
    rf"[a-z_]\w*: (?:an? )?(?:short |small |big |long |positive )*{_TYPES.pattern})",
    re.IGNORECASE,
)


def _apart(line: str) -> list[str]:
    """The fields of a line that states several with their types: `- a: date, b: date, optional`."""
    parts = _NEXT.split(line)
    is_plain = all(":" in each and each.count("(") == each.count(")") for each in parts)
    return [parts[0], *(f"- {each}" for each in parts[1:])] if is_plain else [line]


def _is_of_values(values: re.Match[str], usual: re.Match[str] | None) -> bool:
    listed = re.findall(r"[A-Za-z][\w-]*", values["values"])
    named = (usual["after"] or usual["before"]) if usual else ""
    if any(_TYPES.fullmatch(each) for each in listed) or (named and named not in listed):
        return False
    return bool(values["intro"] or named or re.search(r"\bor\b|/|\|", values["values"]))


_PLURALS = ("dates", "datetimes", "times", "integers", "decimals", "strings", "booleans", "floats")


def _says_more(lines: list[str]) -> bool:
    return any(
        _REMARK.search(each) or _DELETED.search(each) or _EITHER.match(each) or _SHARED.match(each)
        for each in lines
    )
