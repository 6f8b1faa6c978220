"""What plain English says of a field in clauses, in the terms that fields are read from:
`how many grams are left in it` -> `grams_left: positive`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from django_pro.agent.field_kinds import KINDS

_WE = r"(?:it|they|he|she|we|you|i|one|someone|somebody|people|users?|members?|customers?)"
_IS = (
    r"(?:'s|'re|'ve| is| are| was| were| has been| have been| had been| has| have| will be| gets?)?"
)
_STILL = r"(?: (?:still|already|now|currently|actually|really|ever|yet|also))?"
_NUMBERS = {"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
            "six": "6", "ten": "10"}  # fmt: skip
_COUNTED = r"decimals?\b|decimal places|digits|characters|chars|letters"
_WORDED = re.compile(
    rf"\b(two|three|four|five|six|ten)(?= (?:{_COUNTED}))"
    r"|(?<=than )(zero|one)\b|(?<=below )(zero|one)\b|(?<=under )(zero|one)\b"
    r"|(?<=least )(zero|one)\b|\b(zero)(?= or (?:more|above|greater))"
    r"|\b(zero)(?= (?:is|by default))"
)
_MOMENTS = {"date": "on", "day": "on", "time": "at", "moment": "at", "datetime": "at"}
_MEASURES = {"tall": "height", "high": "height", "heavy": "weight", "long": "duration",
             "wide": "width", "old": "age", "big": "size", "large": "size", "far": "distance",
             "deep": "depth"}  # fmt: skip
_NOUNS = {
    "costs": "cost",
    "cost": "cost",
    "weighs": "weight",
    "weighed": "weight",
    "measures": "size",
    "holds": "capacity",
    "lasts": "duration",
    "lasted": "duration",
}
_LEFT_OUT = re.compile(
    r"^(?:it|them|its|their|there|the|an?|in|at|on|by|for|to|with|from|of|about|as|this|that)$"
)


def spelled_out(piece: str, models: Mapping[str, str]) -> str:
    """The piece of a list that states one field, without clauses."""
    text = " ".join(piece.replace("\u2019", "'").split())
    text = _WORDED.sub(lambda found: _NUMBERS[found[0].lower()], text)
    for change in (_said_default, _bounded, _optional, _unique, _of_model):
        text = change(text, models)
    for change in (_whether, _counted, _by_whom, _moment, _relative):
        changed = change(text, models)
        if changed != text:
            # What is typed now would be taken for a call of its type.
            return re.sub(r"(?<!\w)\(([^()]*)\)", r", \1", changed)
    return text


def bounded(text: str) -> str:
    """`can't be below 0` as `min 0`, `greater than 0` as `positive`, wherever it stands."""
    return _bounded(" ".join(text.split()), {})


def _said_default(text: str, _: Mapping[str, str]) -> str:
    """`(it isn't unless we say so)`, `(yes by default)`, `not redeemed at first`."""
    text = re.sub(
        r"[(,]?\s*\b([\w-]+) unless (?:we|you|i|they|somebody|someone|nobody|told|said|stated"
        r"|specified|given|it's)\b(?: \w+)*? otherwise\)?|[(,]?\s*\b([\w-]+) unless (?:told|said"
        r"|stated|specified) otherwise\)?",
        lambda each: f" default {_VALUES.get((each[1] or each[2]).lower(), each[1] or each[2])} ",
        text, flags=re.IGNORECASE,
    )  # fmt: skip
    found = re.search(
        rf"[(,;]?\s*\b{_WE}(?:'s| is| are| does| do| was| has| have| gets?| can| will)?"
        r"(n't| not)?(?: \w+)? unless [^(),;]*\)?",
        text, re.IGNORECASE,
    )  # fmt: skip
    if found:
        value = "False" if found[1] else "True"
        return f"{text[: found.start()]} default {value} {text[found.end() :]}"
    text = re.sub(
        rf"[(,]\s*(yes|no|true|false|on|off),? {_AT_FIRST}\)?",
        lambda each: f" default {_VALUES.get(each[1].lower(), each[1])} ",
        text, flags=re.IGNORECASE,
    )  # fmt: skip
    text = re.sub(
        r"[(,]\s*not [a-z ]+?(?: at first| initially| by default| at the (?:start|beginning))\)?",
        " default False ", text,
    )  # fmt: skip
    return re.sub(
        (
            r"[(,]?\s*\b(yes|no|true|false|on|off|-?\d+(?:\.\d+)?|(?<!not )[a-z]\w*)"
            r",? (?:by default|as (?:the|a) default|unless (?:said|stated) otherwise)\b\)?"
        ),
        lambda each: f" default {_VALUES.get(each[1].lower(), each[1])} ",
        text,
        flags=re.IGNORECASE,
    )


_AT_FIRST = (
    r"(?:at first|initially|in the beginning|at the (?:start|beginning)|to (?:begin|start) with"
    r"|when it(?:'s| is) new)"
)
_VALUES = {"yes": "True", "on": "True", "no": "False", "off": "False"}


def _bounded(text: str, _: Mapping[str, str]) -> str:
    """`never negative`, `(zero is fine, less than zero isn't)`, `can't be below 0`, `int > 0`."""
    no = r"(?:can't|cannot|can not|must not|mustn't|may not|shouldn't|should not|never|not|no)"
    text = re.sub(
        rf"\b(?:0 is (?:fine|ok|okay|allowed|possible),?\s*(?:but |and )?)?less than (-?\d+) "
        r"(?:isn't|is not|is wrong|is forbidden|is refused)\b"
        rf"|\b{no}(?: be| go| drop| fall| get)?(?: any)? (?:below|under|less than|smaller than"
        r"|lower than) (-?\d+(?:\.\d+)?)",
        lambda found: f"min {found[1] or found[2]}", text, flags=re.IGNORECASE,
    )  # fmt: skip
    text = re.sub(
        rf"\b{no}(?: be| go| get)? (?:above|over|more than|greater than|exceed) (-?\d+(?:\.\d+)?)",
        r"max \1", text, flags=re.IGNORECASE,
    )  # fmt: skip
    text = re.sub(r"\b(-?\d+(?:\.\d+)?) or (?:more|above|greater|higher)\b", r"min \1", text)
    text = re.sub(r"\b(-?\d+(?:\.\d+)?) or (?:less|fewer|below|lower)\b", r"max \1", text)
    text = re.sub(rf"\b{no}(?: be| go| get)? negative\b", "non-negative", text, flags=re.IGNORECASE)
    return re.sub(
        r"(?:(?<=\s)|(?<=\())(?:>|(?:more|greater|larger|higher) than|above) 0\b(?!\.)",
        "positive", text,
    )  # fmt: skip


def _optional(text: str, _: Mapping[str, str]) -> str:
    """`a photo if there is one`, `any remarks`, `(open until they cancel)`."""
    text = re.sub(
        rf"[(,]?\s*\b(?:if (?:there (?:is|are|was|were) (?:one|any|some)|{_WE} (?:has|have|gave)"
        r" (?:one|any)|we (?:know|have) (?:it|one|them)|applicable|available|needed|present|given)"
        rf"|(?:open|empty|unset|blank|null|none) (?:until|unless|while|as long as) [^(),;]*"
        r"|(?:may|might|can|could) be (?:missing|unknown|left out|left open|unset|none)"
        r"|which (?:is|are) (?:optional|not required))\)?",
        " optional ", text, flags=re.IGNORECASE,
    )  # fmt: skip
    return re.sub(r"^\s*(?:also )?any (?=[a-z])", "optional ", text, flags=re.IGNORECASE)


def _unique(text: str, _: Mapping[str, str]) -> str:
    return re.sub(
        r"[(,]?\s*\b(?:that |which )?(?:no two \w+(?: can| may| ever)? (?:share|have)(?: the same)?"
        r"|(?:can|may|must) (?:only )?(?:exist|be used|appear|occur)(?: only)? once"
        r"|(?:can't|cannot|must not|may not) (?:be )?(?:repeat(?:ed)?|used twice|occur twice)"
        r"|(?:different|distinct) for (?:each|every) \w+)\)?",
        " unique ", text, flags=re.IGNORECASE,
    )  # fmt: skip


def _of_model(text: str, models: Mapping[str, str]) -> str:
    """`the guide (a user)`, `opened by a user`, `the author who wrote it`: a key to a model that is
    known."""
    done = re.fullmatch(r"\s*(\w+ed|written|made|sold|sent) by (?:an? |the |our )?(\w+)(.*)", text)
    if done and done[2].lower() in models:
        return f"{done[1]}_by: fk({models[done[2].lower()]}) {done[3]}"
    doer = re.match(r"\s*(?:the |an? )?(\w+) who (?:has |have )?\w+(?: (?:it|them|this))?$", text)
    if doer and doer[1].lower() in models:
        return f"{doer[1]}: fk({models[doer[1].lower()]})"
    text = re.sub(
        r"\(\s*(optional|unique|required|nullable),\s*([A-Za-z]\w+)\s*\)", r"(\2, \1)", text
    )
    found = re.search(r"\(\s*(?:an? |the |one |another )?([A-Za-z]\w+)\s*(,[^()]*)?\)", text)
    if not found or found[1].lower() in KINDS or found[1].lower() not in models:
        if found and found[1].lower() == "year":
            return f"{text[: found.start()]}: posint {text[found.end() :]} {found[2] or ''}"
        return text
    head = re.sub(r"^\s*who (\w+)(?: it| them)?", r"\1_by", text[: found.start()].strip())
    to = models[found[1].lower()]
    head = "" if re.fullmatch(r"(?:belongs?|related|linked|refers|points|tied) to", head) else head
    return f"{head or to.lower()}: fk({to}) {found[2] or ''} {text[found.end() :]}"


def _whether(text: str, _: Mapping[str, str]) -> str:
    """`whether it's organic` -> `is_organic: boolean`."""
    found = re.search(
        rf"(?:\b(?:a|the) (?:flag|boolean|bool|checkbox|tick)\b[^(]*?)?(?:\bwhether|^\s*if)"
        rf"(?: or not)? (?:{_WE}|(?:the|an?|its|their) \w+)"
        r"('s|'re| is| are| was| were| has been| have been| has| have| had| can| may| will| must"
        r"| should| needs?| gets?| wants?| allows?| accepts?)?"
        rf"{_STILL}\b(n't)?\s*([a-z][\w' -]*)",
        text, re.IGNORECASE,
    )  # fmt: skip
    if not found or text[: found.start()].strip(" ,:("):
        return text
    verb = (found[1] or "").strip().lower()
    begins = {"can": "can", "may": "can", "has": "has", "have": "has", "had": "has"}.get(verb, "")
    if verb.startswith(("need", "get", "want", "allow", "accept")):
        begins = f"{verb.rstrip('s')}s"
    if verb in ("'s", "'re", "is", "are", "was", "were", "has been", "have been"):
        begins = "is"
    rest = re.split(r"\s(?:default|optional)\b", f"{found[3]} ", maxsplit=1)
    words = [each for each in re.findall(r"[a-z]\w*", rest[0].lower()) if each not in ("or", "not")]
    words = [each for each in words if each not in ("it", "them", "the", "a", "an", "yet")]
    more = text[found.start(3) + len(rest[0].rstrip()) :]
    name = "_".join([*filter(None, [begins]), *words[:3]])
    return f"{name}: boolean {more}"


def _counted(text: str, _: Mapping[str, str]) -> str:
    """`how many grams are left`, `how much it weighs`, `how long it takes in minutes`."""
    found = re.match(r"\s*(?:for )?how (many|much|long|[a-z]+) ([^(,]*)(.*)", text, re.IGNORECASE)
    if not found:
        cost = re.match(rf"\s*what {_WE} (\w+)((?: (?:per|an?) \w+)?)(.*)", text, re.IGNORECASE)
        if cost and cost[1].lower() in _NOUNS:
            return f"{_NOUNS[cost[1].lower()]}{cost[2]}: decimal {cost[3]}"
        return text
    what, said, rest = found[1].lower(), found[2].strip().lower(), found[3]
    said, *more = re.split(
        r"\s(?=(?:default|optional|min|max|positive|non-negative)\b)", said, maxsplit=1
    )
    rest = " ".join((*more, rest))
    verb = re.match(rf"{_WE} (\w+)", said)
    unit = re.search(
        r"\bin (minutes|seconds|hours|days|weeks|months|years|cm|mm|m|km|kg|grams?)\b", said
    )
    if what in _MEASURES:
        name = _MEASURES[what]
        if unit:
            whole = unit[1] in ("minutes", "seconds", "hours", "days", "weeks", "months", "years")
            return f"{name}_{unit[1]}: {'posint' if whole else 'decimal'} {rest}"
        kind = {"duration": "duration", "age": "posint"}.get(name, "decimal")
        return f"{name}: {kind} {rest}"
    if what == "much" and verb:
        return f"{_NOUNS.get(verb[1], 'amount')}: decimal {rest}"
    parts = said.split()
    if what not in ("many", "much") or not parts:
        return text
    noun, after = parts[0], " ".join(parts[1:])
    state = re.search(
        r"\b(left|available|sold|needed|included|remaining|wanted|used|ordered)\b", after
    )
    done = re.match(rf"{_WE} (?:has |have |had )?(\w+(?:ed|ought|old|ent|ade))\b", after)
    name = f"{noun}_{state[1]}" if state else f"{noun}_{done[1]}" if done else f"number_of_{noun}"
    return f"{name}: {'posint' if what == 'many' else 'decimal'} {rest}"


def _by_whom(text: str, _: Mapping[str, str]) -> str:
    """`who tasted it` -> `tasted_by: fk(User)`, `who it is assigned to` -> `assigned_to`."""
    found = re.match(rf"\s*(?:by )?who(?:m)? {_WE}{_IS} (\w+)(?: (to|by|for))?\b(.*)", text)
    if found:
        return f"{found[1]}_{found[2] or 'by'}: fk(User) {found[3]}"
    found = re.match(r"\s*who (?:has |have |had )?(\w+ed|wrote|made|took|sold|bought|found|gave"
                     r"|sent|drove|led|won|paid)\b(?: (?:it|them|this))?(.*)", text)  # fmt: skip
    return f"{found[1]}_by: fk(User) {found[2]}" if found else text


def _moment(text: str, _: Mapping[str, str]) -> str:
    """`the date it was bought` -> `bought_on: date`; `when it leaves` -> `leaves_at`."""
    found = re.match(
        rf"\s*(?:also )?(?:(?:the |an? )?(date|day|time|moment|datetime|year|month)"
        rf"(?: (?:that|which|when|on which|in which|at which))?|when) {_WE}{_IS}{_STILL} "
        r"(?:to )?(?:be )?((?:(?:last|first) )?\w+)(?: it| them)?"
        r"( (?:by|on|in|at|from|to|for))?(.*)",
        text, re.IGNORECASE,
    )  # fmt: skip
    if not found:
        if re.fullmatch(r"\s*when(\s+(?:optional|default).*)?\s*", text):
            return f"happened_at: datetime {text.replace('when', '', 1)}"
        plain = re.match(
            r"\s*(?:on |at )?(?:which|what) (date|day|time)\b(.*)", text, re.IGNORECASE
        )
        if plain:
            kind = "time" if plain[1].lower() == "time" else "date"
            return f"{kind}: {kind} {plain[2]}"
        return text
    noun, rest = (found[1] or "").lower(), found[4]
    verb = found[2].lower().replace(" ", "_")
    if noun in ("year", "month"):
        return f"{noun}_{verb}: posint {rest}"
    end = _MOMENTS.get(noun, "at")
    return f"{verb}_{end}: {'date' if end == 'on' else 'datetime'} {rest}"


def _relative(text: str, models: Mapping[str, str]) -> str:
    """`the section it is stored in` -> `section`, `which book it's about` -> `book`."""
    found = re.match(
        r"\s*(optional )?(?:in |on |at |for |to |from )?"
        r"(?:the |an? |which |what |each |its |their )?"
        r"((?!who\b|that\b|when\b|where\b|how\b|whether\b)[a-z]\w*(?: [a-z]\w*)??(?: of [a-z]\w*)?)"
        r"(?: that| which| who)? (?:it|they|we|he|she|you|someone|somebody)('\w+)?"
        r"((?: [a-z]\w*){0,4})(?=\s*(?:$|[(,;:]|(?:optional|default|unique|min|max)\b))(.*)",
        text, re.IGNORECASE,
    )  # fmt: skip
    if not found:
        return text
    words = [each for each in found[2].split() if not _LEFT_OUT.match(each.lower()) or each == "of"]
    said = found[4] or ""
    extra = re.search(r"\s(?:optional|default|unique|min|max)\b.*", said)
    name = " ".join(words)
    rest = f"{found[1] or ''} {extra[0] if extra else ''} {found[5]}"
    known = models.get(name.lower().replace(" ", ""))
    return f"{name}: fk({known}) {rest}" if known else f"{name} {rest}"
