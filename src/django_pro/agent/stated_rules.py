"""What a request says of the values of a model's fields, in sentences beside their list: `ended_on
must not be before started_on`, `seen_at can't be in the future`, `dose must be more than 0`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from django_pro.agent import stated_errors, stated_signs
from django_pro.core.outline import Field
from django_pro.scaffold.checks import Kind, Rule, Sign

_NOT = (
    r"(?:(?:can(?:not|'t| not| never)|must(?: not|n't| never)|may (?:not|never)|should(?: not|n't"
    r"| never)|(?:is|are)(?: not|n't)(?: allowed to)?|never|not|does(?: not|n't)|don't|needn't)"
    r"(?: ever)?(?: (?:be|lie|come|fall|start|end|go)\b)?)"
)
_DOES = (
    r"(?:(?:(?:must|has to|have to|should|needs? to|shall|is to|always|can only|may only)(?: always"
    r"| only| also)?(?: (?:be|lie|come|fall|start|end|have|contain)\b)?|is\b|are\b|be\b|has\b"
    r"|lies?\b|comes?\b|falls?\b|:|=)?"
    r"(?: (?:always|only|strictly|an?|whole|number|integer|value|date|text|of)\b)*)"
)
_ASSERTS = r"\b(?:must|has to|have to|should|needs?|shall|is to|always|only)\b"
_COUNT = r"-?\d+(?:[.,]\d+)?|zero|one|two|three|five|ten"
_NUMBERS = {"zero": "0", "one": "1", "two": "2", "three": "3", "five": "5", "ten": "10"}
_UNIT = (
    r"(?P<length> (?:characters?|chars|letters|signs)(?: long)?\b)?"
    r"(?: (?:years?|kg|km|ml|m|cm|g|l|bar|%|percent|euros?|eur|hours?|minutes?|metres?|meters?"
    r"|points?|pieces?|litres?|liters?)\b)?"
)
_LIMITS: Sequence[tuple[str, str]] = (
    (
        r"(?:(?:be )?between|from|in the range(?: of)?|within) {n} ?(?:and|to|-|\u2013|\.\.) ?{m}",
        "both",
    ),
    (r"{n} ?(?:to|-|\u2013) ?{m}\b", "both"),
    (
        (
            r"(?:strictly )?(?:more|greater|higher|larger|bigger|longer) than {n}"
            r"|(?:above|over|exceed|>) ?{n}"
        ),
        ">",
    ),
    (r"(?:strictly )?(?:less|lower|smaller|fewer|shorter) than {n}|(?:below|under|<) ?{n}", "<"),
    (
        (
            r"(?:at least|no(?:t)? (?:less|lower|fewer|shorter|smaller) than|(?:a )?min(?:imum)?"
            r"(?: (?:of|is|length|value))*:?|>=|\u2265|starting (?:at|from)) ?{n}|{n} or (?:more"
            r"|above|higher|greater|longer)"
        ),
        ">=",
    ),
    (
        (
            r"(?:at most|no(?:t)? (?:more|higher|greater|larger|longer|bigger) than"
            r"|(?:a )?max(?:imum)?"
            r"(?: (?:of|is|length|value))*:?|<=|\u2264|up to|limited to) ?{n}|{n} or (?:less"
            r"|below|lower|fewer|shorter)"
        ),
        "<=",
    ),
)  # fmt: skip
"""A pattern of how a number bounds, and which values are meant."""
_COMPARED: Sequence[tuple[str, str]] = (
    (
        (
            r"(?:on or after|no(?:t)? (?:before|earlier than|less than|lower than|smaller than)"
            r"|at or after|equal to or (?:after|later than)|same (?:as|day) or (?:after|later than)"
            r"|after or (?:on|equal to|the same as)|at least|>=|later than or equal to"
            r"|greater than or equal to)"
        ),
        ">=",
    ),
    (
        (
            r"(?:on or before|no(?:t)? (?:after|later than|more than|higher than|greater than"
            r"|larger "
            r"than)|before or (?:on|equal to)|at most|<=|less than or equal to)"
        ),
        "<=",
    ),
    (
        r"(?:after|(?:later|greater|higher|more|larger|bigger) than|past|follow|exceed|>)",
        ">",
    ),
    (r"(?:before|earlier than|prior to|less than|lower than|smaller than|precede|<)", "<"),
)  # fmt: skip
_MOMENTS: Sequence[tuple[str, str]] = (
    (
        (
            r"in the future or today|today or (?:later|in the future|after)"
            r"|(?:from )?today on(?:wards)?"
            r"|(?:today|now) or in the future|(?:before|earlier than) today or later"
        ),
        ">=",
    ),
    (
        r"in the past or today|today or (?:earlier|in the past|before)|(?:now )?or in the past",
        "<=",
    ),
    (r"(?:in the future|later than (?:today|now)|after (?:today|now))", ">"),
    (r"(?:in the past|earlier than (?:today|now)|before (?:today|now))", "<"),
)  # fmt: skip
_OPPOSITE: Mapping[str, Sign] = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}
"""By what is meant, how a value compares that is refused."""
_SAME: Mapping[str, Sign] = {">": ">", ">=": ">=", "<": "<", "<=": "<="}
_SWAPPED: Mapping[Sign, Sign] = {">": "<", ">=": "<=", "<": ">", "<=": ">="}
_ONE_SIDED = frozenset(("DateField", "DateTimeField", "TimeField"))
_NUMERIC = re.compile(r".*(?:IntegerField|DecimalField|FloatField)$")
_TEXTS = ("CharField", "TextField", "SlugField", "EmailField", "URLField")
_IF_GIVEN = (
    r",? ?(?:but )?\(?(?:if|when(?:ever)?|where) (?:it(?:'s| is) )?(?:both (?:are )?)?"
    r"(?:given|set|present|filled(?: in)?|there|sent|known|entered|not (?:null|empty|blank))\)?,?"
)
_CONDITION = re.compile(
    r"^[^.;\n]*?\b(?:if|when|unless|until|while|once|except|where|for (?!example)|only|or (?:the )?"
    r"same|days?|hours?|weeks?|months?|years?|minutes?)\b"
)
_PATCH = (
    r"(?:\s*[-,(\u2013]\s*)?\b(?:also|even|too|this (?:must|should|has to) (?:also )?hold|and)\b"
    r"[^.;\n]{0,20}\b(?:with|for|on|in|when|of)\b[^.;\n]*\b(?:patch\w*|put|partial|updates?|editing"
    r"|changing|changes|only one)\b[^.;\n]*?(?=,? (?:with|and) (?:the |an? )?errors?\b|[.;\n]|$)"
    r"|(?:\s*[-,(;\u2013]\s*)?(?:\b(?:this )?(?:checked|holds?|valid) )?\b(?:in|on|for|with) "
    r"(?:the )?(?:partial updates?|patch\w*(?: requests?)?)\b(?: (?:and|or) \w+)?,? "
    r"(?:too|as well|also|alike)\b"
    r"|\s*[-,(;\u2013]\s*(?:patch(?:es)?|partial updates?) (?:too|included|as well)\b"
)
"""What the rules of a serializer do for each request."""


@dataclass(frozen=True, slots=True)
class StatedRules:
    rules: tuple[Rule, ...]
    rest: str
    """The text without what was read."""
    unclear: tuple[str, ...] = ()
    """Clauses on the values of fields that are not understood."""


@dataclass(slots=True)
class _Found:
    rules: list[Rule] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)


def read(text: str, fields: Sequence[Field]) -> StatedRules:
    """`fields` are those of the model."""
    low = text.lower().replace("\u2019", "'")
    low = re.sub(_IF_GIVEN, lambda found: " " * len(found[0]), low)
    names = _Names(fields)
    found = _Found()
    low = _of_signs(low, names, found)
    at = 0
    while subject := names.subject.search(low, at):
        each = list(re.finditer(names.one, subject["names"]))
        named = [names.named(one[0]) for one in each]
        last = subject.start() + each[-1].start()
        is_read = not subject["open"] and _predicate(
            low, subject.end(), subject.start(), named, names, found
        )
        if not is_read and (subject["open"] or len(named) > 1):
            is_read = _predicate(low, subject.end(), last, named[-1:], names, found)
        at = found.spans[-1][1] if is_read else subject.end()
    if found.rules:
        for more in re.finditer(_PATCH, low):
            found.spans.append(more.span())
        zeros = stated_signs.zeros(low, found.rules)
        found.spans += zeros.spans
        found.unclear += zeros.unclear
    for start, end in found.spans:
        text = f"{text[:start]} .{' ' * (end - start - 2)}{text[end:]}"
    return StatedRules(tuple(dict.fromkeys(found.rules)), text, tuple(found.unclear))


def _of_signs(low: str, names: _Names, found: _Found) -> str:
    """The text without what it refuses by its sign."""
    numeric = [name for name, each in names.fields.items() if _NUMERIC.match(each.kind)]
    signs = stated_signs.read(
        low, names.spelled, numeric, lambda rest: _CONDITION.match(rest) is not None
    )
    found.rules += signs.rules
    found.unclear += signs.unclear
    found.spans += signs.spans
    for start, end in signs.spans:
        low = f"{low[:start]}{' ' * (end - start)}{low[end:]}"
    return low


_END = re.compile(r"(start|begin|end|finish)(?:e?s|e?d|ning|ing)?_(?:on|at|date|day|time)")


def _ends(fields: Iterable[Field]) -> Iterator[tuple[str, str]]:
    """`the end` of `ends_on`, as it is spoken of."""
    for each in fields:
        found = _END.fullmatch(each.name) if each.kind in _ONE_SIDED else None
        if found is not None:
            yield found[1], each.name


class _Names:
    def __init__(self, fields: Sequence[Field]) -> None:
        self.fields = {each.name: each for each in fields if each.concrete and not each.primary_key}
        self.spelled = dict(_ends(self.fields.values()))
        self.spelled |= {each.replace("_", " "): each for each in self.fields}
        listed = sorted(self.spelled, key=len, reverse=True)
        one = "|".join(re.escape(each).replace(r"\ ", "[ _]") for each in listed) or r"(?!)"
        self.one = rf"(?<![\w.])(?:{one})(?!\w)"
        name = (
            rf"(?:the |its |their |an? |`|\"|'|both )*{self.one}(?:`|\"|')?"
            r"(?: (?:field|value|date)\b)?"
        )
        self.subject = re.compile(
            rf"(?P<names>{name}(?:(?:,| and| or|, and)\s+{name})*),?\s*"
            r"(?P<open>\(\s*(?:(?:optional|required|nullable|blank|date|integer|number"
            r"|decimal|text)\b"
            r"[ ,]*)*(?:but |and )?\s*(?:it )?)?\s*"
        )
        self.other = re.compile(rf" ?(?:than )?(?P<name>{name})")

    def named(self, words: str) -> str:
        return self.spelled[words.strip().replace("_", " ")]


def _predicate(
    low: str, at: int, start: int, named: Sequence[str], names: _Names, found: _Found
) -> bool:
    """Reads what is said of fields from `at` on, with all that is joined to it; whether it is
    something."""
    end, rules = at, list[Rule]()
    negated = is_asserted = False
    begins = list[tuple[int, bool]]()
    while True:
        lead = (
            re.compile(r"\s*(?:,|\band\b|\bbut\b|\bnor\b|\bor\b)*\s*").match(low, end)
            if rules
            else None
        )
        begin = lead.end() if lead else end
        modal = re.compile(rf"\s*(?:(?P<not>{_NOT})|(?P<does>{_DOES}))\s*").match(low, begin)
        if modal is None:
            break
        negated = bool(modal["not"]) or (negated and bool(rules) and not modal["does"])
        taken = _one(low, modal.end(), named, names, negated=negated)
        if taken is None:
            break
        is_asserted = is_asserted or bool(modal["not"] or re.search(_ASSERTS, modal["does"]))
        begins.append((modal.end(), negated))
        more, end = taken
        rules += more
    if not rules:
        return _needs_unread(low, at, start, found)
    is_open = "(" in low[start:at]
    around = stated_errors.read(
        low, start, end, names.one, _PATCH, is_asserted=is_asserted, is_open=is_open
    )
    if around.refuses and not around.unclear:
        # Of several that are joined it is not clear which are refused together.
        begin, negated = begins[0]
        alone = _one(low, begin, named, names, negated=not negated)
        rules = alone[0] if alone and alone[1] == end else []
    is_elsewhere = around.at and {names.named(around.at)} != {each.field for each in rules}
    if around.unclear or not rules or is_elsewhere:
        clause = re.split(r"[.;\n]", low[around.end :], maxsplit=1)[0]
        found.unclear.append(f"{low[around.start : around.end]}{clause}".strip())
        found.spans.append((around.start, around.end + len(clause)))
        return True
    start, end = around.start, around.end
    rest = re.split(r"[.;\n)]|,|\band\b|\bbut\b", low[end:], maxsplit=1)[0]
    if _CONDITION.match(rest) and not re.match(r"\s*[-(]? ?(?:also|even)\b", rest):
        clause = f"{low[start:end]}{rest}".strip()
        found.unclear.append(clause)
        found.spans.append((start, end + len(rest)))
        return True
    found.rules += rules
    found.spans.append((start, end))
    return True


def _one(
    low: str, at: int, named: Sequence[str], names: _Names, *, negated: bool
) -> tuple[list[Rule], int] | None:
    """The rules of one predicate and where it ends; None where it is none."""
    kinds = {names.fields[each].kind for each in named}
    if kinds <= {"DateField", "DateTimeField"}:
        for pattern, meant in _MOMENTS:
            match = re.compile(rf"(?:be )?(?:{pattern})\b").match(low, at)
            if match:
                sign = _SAME[meant] if negated else _OPPOSITE[meant]
                return [Rule(each, "now", sign) for each in named], match.end()
    after = re.compile(r"(?:be )?(?:changed?|edited|modified|set|updated|moved)\b[^.;,\n]*").match(
        low, at
    )
    if negated and after and re.search(
        r"\b(?:after(?:wards)?|later|once|again|any ?more|on updates?|when updating)\b", after[0]
    ) and not re.search(r"\b(?:if|when (?!updat)|until|unless)\b", after[0]):  # fmt: skip
        return [Rule(each, "kept") for each in named], after.end()
    needed = re.compile(
        r"(?:be )?(?:required|mandatory|needed|given|filled in|set|present|obligatory) (?:if"
        r"|when|for) "
        rf"(?:the )?(?P<name>{names.one}) (?:is|=|==|equals) [\"'`]?(?P<value>[a-z_]\w*)[\"'`]?"
    ).match(low, at)
    if needed and not negated:
        other = names.fields[names.named(needed["name"])]
        known = {str(each) for each in other.values}
        if needed["value"] in known or other.kind == "BooleanField":
            return [
                Rule(each, "needed", "<", other.name, needed["value"]) for each in named
            ], needed.end()  # fmt: skip
    for pattern, meant in _COMPARED:
        match = re.compile(rf"(?:be )?{pattern}").match(low, at)
        other_found = names.other.match(low, match.end()) if match else None
        if match and other_found:
            name = names.named(re.findall(names.one, other_found["name"])[0])
            same = {_family(names.fields[each].kind) for each in (name, *named)}
            if name in named or len(same) != 1 or "" in same:
                return None
            sign = _SAME[meant] if negated else _OPPOSITE[meant]
            return [_ordered(each, sign, name) for each in named], other_found.end()
    if all(_NUMERIC.match(each) for each in kinds) or kinds <= set(_TEXTS):
        return _limited(low, at, named, is_text=kinds <= set(_TEXTS), negated=negated)
    return None


def _family(kind: str) -> str:
    return "number" if _NUMERIC.match(kind) else kind if kind in _ONE_SIDED else ""


def _ordered(name: str, refused: Sign, other: str) -> Rule:
    """The later of two is the one that is refused: `a < b`."""
    if refused in ("<", "<="):
        return Rule(name, "field", refused, other)
    return Rule(other, "field", _SWAPPED[refused], name)


def _limited(
    low: str, at: int, named: Sequence[str], *, is_text: bool, negated: bool
) -> tuple[list[Rule], int] | None:
    if not is_text:
        word = re.compile(
            r"(?:be )?(?:a )?(?P<what>non[- ]negative|positive|negative)(?: numbers?)?\b"
        ).match(low, at)
        if word:
            meant = {"positive": ">", "negative": "<"}.get(word["what"], ">=")
            sign = _SAME[meant] if negated else _OPPOSITE[meant]
            return [Rule(each, "number", sign, value="0") for each in named], word.end()
    for pattern, meant in _LIMITS:
        # A number stands in one of several places of a pattern.
        parts = pattern.split("{n}")
        spelled = "".join(
            part + (f"(?P<n{number}>{_COUNT})" if number < len(parts) - 1 else "")
            for number, part in enumerate(parts)
        ).replace("{m}", f"(?P<m>{_COUNT})")
        match = re.compile(rf"(?:be )?(?:{spelled})(?![\w.]*\d){_UNIT}").match(low, at)
        if match is None:
            continue
        groups = match.groupdict()
        if is_text and not groups["length"]:
            return None
        kind: Kind = "length" if groups["length"] and is_text else "number"
        first = next(value for key, value in groups.items() if key.startswith("n") and value)
        numbers = [
            _NUMBERS.get(each, each.replace(",", ".")) for each in (first, groups.get("m") or "")
        ]
        if meant == "both":
            if negated:
                return None
            low_rules = [Rule(each, kind, "<", value=numbers[0]) for each in named]
            return low_rules + [
                Rule(each, kind, ">", value=numbers[1]) for each in named
            ], match.end()
        sign = _SAME[meant] if negated else _OPPOSITE[meant]
        return [Rule(each, kind, sign, value=numbers[0]) for each in named], match.end()
    return None


def _needs_unread(low: str, at: int, start: int, found: _Found) -> bool:
    """Notes what makes a field a must under a condition that is not read."""
    clause = re.split(r"[.;\n]", low[at:], maxsplit=1)[0]
    is_needed = re.match(
        rf"\s*{_DOES}\s*(?:required|mandatory|needed|obligatory|given|filled in) "
        r"(?:if|when|unless|for|once)\b", clause,
    )  # fmt: skip
    if is_needed:
        found.unclear.append(f"{low[start:at]}{clause}".strip())
        found.spans.append((start, at + len(clause)))
    return is_needed is not None
