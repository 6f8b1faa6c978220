"""Values made of a fixed text and the key of the row: `existing rows get RS + their id, zero-padded
to six digits`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent.work import NotProvenError
from django_pro.engine.outline import Field

_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12,
}  # fmt: skip
_EXISTING = (
    r"\b(?:existing|old|present|current|earlier|previous|all|every|each|those"
    r"|the(?= (?:rows|ones)))\b(?: (?!gets?\b|receives?\b)[\w']+){0,6}?,? "
)
_GETS = (
    r"(?:(?:should|must|shall|will|have to|has to|are to|is to) )?"
    r"(?:gets?|receives?|becomes?|ha(?:ve|s)(?! (?:to|no|had|been|not|any)\b)"
    r"|(?:are|is|be) (?:given|filled with|set to|numbered)"
    r"|takes?)\b"
)
GETS = re.compile(rf"{_EXISTING}{_GETS} ([^;\n]+?)(?=[.;](?:\s|$)|\n|$)", re.IGNORECASE)
"""What rows that are there get."""
_PREFIX = (
    r"(?:(?:the )?(?:barcode|code|value|text|number|name|letters?|prefix|string|\w+)(?: of)? )??"
    r"(?:[\"'`\u201c](?P<quoted>[^\"'`\u201d\n]{1,20})[\"'`\u201d]|(?P<bare>[A-Z][A-Z0-9]*[-_/]?))"
)
_KEY = r"(?:(?:their|its|the|his|her|row's|own) )*(?:id|pk|primary key|key)\b(?: of the row)?"
_JOINED = r"\s*(?:\+|,? ?(?:plus|and|followed by|then|with)\b)\s*"
_DIGITS = rf"(?P<width>\d+|{'|'.join(_WORDS)})"
_PADDED = (
    rf"(?: ?[,(]? ?(?:left-)?(?:zero[- ]?(?:padded|filled)|padded with (?:leading )?zero(?:e?s))"
    rf"(?: up)?(?: to| with| as)?(?: a)?(?: (?:length|width) of)? {_DIGITS}"
    r"(?: (?:digits?|places|characters))?"
    rf"| ?[,(]? ?(?:in|as|with|of|to)?(?: an?)? ?{_DIGITS.replace('width', 'digits')}[- ]digits?"
    r",? (?:and )?(?:zero[- ]?(?:padded|filled)|(?:(?:padded )?with )?(?:leading )?zero(?:e?s)))\)?"
)
_EXAMPLE = (
    r"(?:[ ,(]*(?:e\.g\.|for example|so|i\.e\.|like)?,? ?(?:that )?(?:id|pk|key|row|no\.?)? ?"
    r"(?P<id>\d+) ?(?:->|\u2192|=>|=|:|becomes|gets|is) ?[\"'`]?(?P<made>[\w/-]+)[\"'`]?\)?)?"
)
_WHOLE = re.compile(
    rf"^{_PREFIX}{_JOINED}{_KEY}(?:{_PADDED})?{_EXAMPLE}"
    r"(?P<rest>,? (?:and|but|then|after that) (?:in the end|then|only|finally|afterwards?|at last"
    r"|make|set|the column|it is)\b.*)?\s*$",
    re.DOTALL,
)
_BEGINS = re.compile(rf"^{_PREFIX}{_JOINED}{_KEY}")


@dataclass(frozen=True, slots=True)
class Numbered:
    prefix: str
    width: int
    """Least number of digits; 0 where the key is not padded."""

    @property
    def source(self) -> str:
        """Python source that reads `row`."""
        padded = f":0{self.width}d" if self.width else ""
        return f'f"{self.prefix}{{row.pk{padded}}}"'

    def of(self, key: int) -> str:
        return f"{self.prefix}{key:0{self.width or 1}d}"


def is_meant(text: str) -> bool:
    """Whether rows that are there are said to get a text and their key."""
    return any(_BEGINS.match(each[1].strip()) for each in GETS.finditer(text))


def stated(text: str, field: Field) -> Numbered | None:
    """What the request says; None where it speaks of no text with a key.

    Raises:
        NotProvenError: it does, and not all of it is understood, or the field can't hold it.
    """
    found = [each[1].strip() for each in GETS.finditer(text) if _BEGINS.match(each[1].strip())]
    if not found:
        return None
    whole = _WHOLE.match(found[0])
    if whole is None or len(found) > 1:
        raise NotProvenError(
            f"Not understood: `{found[-1]}`. Nothing is written: say what rows get, e.g. "
            '`existing rows get "A" plus their id, zero-padded to six digits`.'
        )
    digits = (whole["width"] or whole["digits"] or "0").lower()
    prefix = whole["quoted"] or whole["bare"]
    made = Numbered(prefix, _WORDS.get(digits) or int(digits))
    if whole["made"] and made.of(int(whole["id"])) != whole["made"]:
        raise NotProvenError(
            f"`{found[0]}`: by the rule row {whole['id']} gets {made.of(int(whole['id']))}, by the "
            f"example {whole['made']}. Nothing is written."
        )
    if field.kind not in ("CharField", "SlugField", "TextField") or re.search(r"[{}\\]", prefix):
        raise NotProvenError(f"{field.name} is a {field.kind}: it can't hold `{found[0]}`.")
    if field.max_length is not None and len(made.of(1)) > field.max_length:
        raise NotProvenError(f"{field.name} holds no more than {field.max_length} characters.")
    return made
