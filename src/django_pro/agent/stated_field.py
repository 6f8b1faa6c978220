"""One field, from the words that state it."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from django_pro.agent import numbered_choices
from django_pro.agent.clauses import bounded, spelled_out
from django_pro.agent.field_arguments import take_arguments
from django_pro.agent.field_kinds import KINDS, NOUNS, guessed, is_text, length, names_user
from django_pro.scaffold.stated import (
    INTEGERS,
    RELATIONS,
    TEXTS,
    StatedField,
    plural,
    singular,
    snake,
)

_NUMBER = r"-?\d+(?:\.\d+)?"
_FILLER = re.compile(
    r"\b(?:the|an?|its|their|some|also|each|every|fields?|columns?|property|attribute|called|named|"
    r"of type|type of|typed|as|is|are|be|should|must|which|that|has|have|can|of|to|for|in|it|with|"
    r"required|mandatory|plain|simple|short|long|of|and|plus|models|being|or|whole|"
    r"valid(?=[ _](?:e_?mail|url|web|phone|address|json))|"
    r"valued|only|default|self|not|so|if|when|by|like|such)\b"
)
_COMPACT = re.compile(r"\s*[a-z_]\w*\??:[A-Za-z]")
_CALL = re.compile(r"\b([A-Za-z]\w*)\s?\(([^()]*)\)")
_TO = (
    (
        (
            r"(?:many[- ]to[- ]many|m2m|manytomany(?:field)?)(?:\s+(?:relation(?:ship)?|field))?"
            r"(?:\s+(?:to|with|of))?"
        ),
        "ManyToManyField",
    ),
    (
        (
            r"(?:one[- ]to[- ]one|o2o|onetoone(?:field)?)(?:\s+(?:relation(?:ship)?|field|link))?"
            r"(?:\s+(?:to|with))?"
        ),
        "OneToOneField",
    ),
    (
        (
            r"(?:foreign[- ]?keys?|fks?|many[- ]to[- ]one)(?:\s+(?:relation(?:ship)?|field))?"
            r"(?:\s+(?:to|on|for))?|(?:belongs|belonging|belong) "
            r"to|(?:references?|relation(?:ship)?|related"
            r"|linked|link|pointing|points|refers|tied|connected) to|relation to"
        ),
        "ForeignKey",
    ),
)
_STATE = re.compile(
    r"\s*(?:also )?(is|has|can|was|should|in)"
    r"(?: (?!(?:an?|the|to|for|many|several|multiple|one|some|been)\b)[a-z]+){1,3}\s*$",
    re.IGNORECASE,
)
"""The name of what is or is not so: `is public`, `in stock`."""
_DONE = re.compile(
    r"^((?:the |an? )?(?!belong|link|relate|refer|point|connect|tie|wh|how)[a-z]+) "
    r"(by|to|for|in|with|from)(?=\s*[(:])"
)
"""A name of two words, the last of which is no noun: `bought by (user)`, `assigned to: user`."""
_SIZED = re.compile(r"(?<=\()((?:short )?(?:str|string|char|text|varchar)), ?(\d+)(?=\s*[,)])")
"""`(text, 40)`."""
_LONG = re.compile(r"^((?:the |an? )?[a-z_][\w ]*?) ?\((\d+)\)(?=\s*$|\s*,)")
"""`title (150)`."""
_SIZES_FIRST = re.compile(r"\s*\d+\s*(?:,\s*\d+\s*)?(?=,)")
_SIZES = re.compile(r"\s*(?:\d+(?:\.\d+)?(?:\s*[,/|;]\s*\d+(?:\.\d+)?)*)?\s*")
_NUMERIC = (*INTEGERS, "DecimalField", "FloatField")
MORE = rf"(?:>|\b(?:more|greater|larger|higher|bigger) than)\s*({_NUMBER})"
LESS = rf"(?:<|\b(?:less|fewer|lower|smaller) than)\s*({_NUMBER})"
_STOPS = ("field", "is", "that", "which", "as", "with", "and", "null", "unique", "optional", "on",
          "required", "nullable", "related", "cascade", "protect", "set")  # fmt: skip

_NO_NAMES = ("what", "which", "how", "where", "who", "why", "when", "whether", "both")


class _Words:
    """Words that are taken away as they are understood."""

    def __init__(self, text: str) -> None:
        self.text = text

    def take(self, pattern: str, by: str = " ") -> re.Match[str] | None:
        found = re.search(pattern, self.text, re.IGNORECASE)
        if found:
            self.text = self.text[: found.start()] + found.expand(by) + self.text[found.end() :]
        return found


def is_reserved(name: str) -> bool:
    """Whether Django makes the field itself, or can't have it."""
    return name in ("id", "pk", "objects", "") or keyword.iskeyword(name) or "__" in name


def field_of(piece: str, models: Mapping[str, str]) -> StatedField | None:
    """The field that a piece of a list states; None where it states none.

    `models` holds the known models' names by their lower case.
    """
    piece, choices = numbered_choices.take(piece)
    bare = re.sub(r"^[\s\-*\u2022]+|^\s*\d+[.)]\s+", " ", piece).replace("`", "").strip(" .")
    bare = _SIZED.sub(r"\1, at most \2 characters", _DONE.sub(r"\1_\2", bare))
    long = _LONG.match(bare)
    if long and guessed(snake(long[1])) in ("CharField", "TextField") and long[1] not in KINDS:
        bare = _LONG.sub(r"\1, at most \2 characters", bare)
    words = _Words(bare if _COMPACT.match(bare) else spelled_out(bare, models))
    words.take(r"\b(date|place|country|year|method|number|name|type|kind) of (?=[a-z])", r"\1_of_")
    words.take(r"\b(?:who|that|which) (?:wrote|made|created|owns|posted|placed|sent)\b.*$")
    words.take(r"^\s*(?:an?|each|every|it|they|one)\s+(?:\w+ )?(?=belongs? to\b|has\b|is linked\b)")
    words.take(
        r"^(\s*[a-z]\w*_by)\s+(?:is |= )?(?:an? |the )?(?:(?:logged[- ]in|signed[- ]in|current) )?"
        r"users?\b",
        r"\1 : foreign key to User",
    )
    words.text, given = take_arguments(words.text, StatedField("", ""))
    field = _modified(words, _kept_or_gone(words, given))
    listed = words.take(
        r"(?<=[:\w])\s*:\s*(?:list|array)\b(?:\(\w+\))?|\bJSONField\b(?=.*\blist\b)"
    )
    if listed:
        field = replace(field, kind="JSONField", default=field.default or "list")
    field = _called(words, field)
    if not field.kind:
        field = _related(words, field, models)
    unit = words.take(
        r"\bin (minutes|seconds|hours|days|kg|grams?|cm|mm|km|met(?:er|re)s|euros?|dollars)\b"
    )
    money = words.take(r"\bin (cents|pence)\b", r" \1 ")
    field = _named(words, _ranged(words, field))
    if money and not field.kind:
        field = replace(field, kind="PositiveIntegerField")
    if unit and not field.kind:
        is_whole = unit[1] in ("minutes", "seconds", "hours", "days")
        field = replace(field, kind="PositiveIntegerField" if is_whole else "DecimalField")
    if field.name in _NO_NAMES:
        return None
    if choices:
        field = numbered_choices.given(field, choices)
    if not re.fullmatch(r"[a-z][a-z0-9_]*", field.name) or field.name.count("_") > 4:
        return None
    return _completed(field, models)


def _modified(words: _Words, field: StatedField) -> StatedField:
    default = words.take(
        r"(?:,\s*)?\b(?:by )?default(?:s|ing|ed)?(?: value)?(?: to| of| is)?\s*[=:]?\s*"
        r"(\"[^\"]*\"|'[^']*'|[\w.+-]+)(?: by default)?"
    ) or words.take(
        r"(?<![A-Za-z_])(?!(?:null|blank|unique|max_\w+|min_\w+|decimal_places|on_delete|db_index|"
        r"related_name|auto_now\w*|choices)\b)(?P<before>\w+\??(?:\s*:\s*\w+(?:\([^)]*\))?\??)?)"
        r"\s?=\s?(\"[^\"]*\"|'[^']*'|[\w.+-]+)",
        r"\g<before>",
    )
    may_be_blank = words.take(
        r"\bblank(?: is)? (?:ok(?:ay)?|allowed|fine|possible)\b(?:,? (?:but |and )?(?:not null"
        r"|no nulls?|never null|null ?= ?False)\b)?"
        r"|\bblank ?= ?True,? (?:but |and )?(?:not null|no nulls?|null ?= ?False)\b"
        r"|\b(?:not null|no nulls?|null ?= ?False),? (?:but |and )?blank(?: ok\b| ?= ?True\b)"
        r"|\b(?:can|may) be blank,? (?:but |and )?(?:not|never) null\b"
    )  # a text that is left empty is no NULL
    required = words.take(r"\bnot (?:null|optional|nullable|blank)\b|\b(?:null|blank)\s*=\s*False")
    optional = words.take(
        r"\b(?:optional(?:ly)?|nullable|not required|(?:can|may|could) (?:be|stay|remain|be left) "
        r"(?:null|empty|blank|unset)|(?:null|blank)\s*=\s*True|if (?:any|known)|null|blank)\b|\?"
    )
    while words.take(r"\b(?:null|blank)\s*=\s*\w+|\bnullable\b|\?"):
        pass
    unique = words.take(r"\b(?:must be |should be |be |is |that is )?unique(?:\s*=\s*True)?\b")
    indexed = words.take(r"\b(?:with an? |has an? )?(?:db_)?index(?:ed)?(?:\s*=\s*True)?\b")
    auto = words.take(
        r"\bauto[_ -]now[_ -]add(?:\s*=\s*True)?|\bauto[_ -]now(?:\s*=\s*True)?|\(auto\)|\b(?:set |"
        r"filled )?auto(?:matically|matic)?(?: set)?\b|\b(?:set )?(?:on|at) "
        r"(?:creation|save|update)\b"
    )
    deleted = words.take(
        r"\b(?:,\s*)?(?:on[_ ]delete\s*[=:]?\s*)?(?:models\.)?(cascade|protect|set[_ ]null|restrict"
        r"|do_nothing)(?: on delete)?\b"
    )
    related = words.take(
        r"\b(?:related|reverse)[_ ](?:name|accessor)\s*(?:is |of )?[=:]?\s*[\"']?(\w+)[\"']?"
    )
    return replace(
        field,
        default=default[default.lastindex or 1].strip("\"'") if default else field.default,
        optional=bool(may_be_blank) or ((bool(optional) or field.optional) and not required),
        unique=bool(unique) or field.unique,
        indexed=bool(indexed) or field.indexed,
        auto=_auto(auto[0].lower()) if auto else field.auto,
        on_delete=deleted[1].upper().replace(" ", "_") if deleted else field.on_delete,
        related_name=related[1] if related else field.related_name,
    )


_WITH_OTHER = re.compile(
    r"(?<=[,(;])\s*(?:and |but )?(?P<clause>[^,;()]*\b(?:delet\w+|removed|goes away|gone"
    r"|go(?:es)? (?:when|with|together|along|if|too))\b"
    r"(?:[^,;()]|, without (?:a |an |its |the )?\w+(?=\s*[),;]))*)"
)
"""`area (FK, an area with incidents can't be deleted)`."""


def _kept_or_gone(words: _Words, field: StatedField) -> StatedField:
    """What becomes of the row with the one that it names."""
    found = _WITH_OTHER.search(words.text)
    what = fate(found["clause"].lower()) if found else ""
    if found is None or not what:
        return field
    words.text = words.text[: found.start()].rstrip(", ") + words.text[found.end() :]
    return replace(field, on_delete=what, optional=field.optional or what == "SET_NULL")


def fate(low: str) -> str:
    """What becomes of a row with what it names, as `on_delete` has it."""
    if re.search(
        r"\bprotect|\bforbid|\bcan(?:'t|not) be (?:deleted|removed)|\bmust not|\bprevent"
        r"|\bnever deleted|\b(?:not|never|\w+n't)(?: be)? deletable|\bundeletable",
        low,
    ):
        return "PROTECT"
    if re.search(
        r"\bset_null|\bempt(?:y|ied)\b|\bcleared\b|\bunset\b|\bnull\b|\bstays?\b|\bremains?\b"
        r"|\bkept\b|\bkeeps?\b|\bsurviv|\bnot deleted",
        low,
    ):
        return "SET_NULL"
    if re.search(
        r"\bcascade|\btoo\b|\balso\b|\bas well\b|\bgoes?\b|\bwith (?:it|them)\b|\balong\b", low
    ):
        return "CASCADE"
    return ""


def _auto(said: str) -> str:
    if re.search(r"add|creation", said):
        return "auto_now_add"
    return "auto_now" if re.search(r"now|save|update", said) else "auto"


def _called(words: _Words, field: StatedField) -> StatedField:
    """`str(200)`, `fk(Author)`, `decimal(8,2)`, `choice(draft,published)`."""
    for found in _CALL.finditer(words.text):
        kind = KINDS.get(found[1].lower(), "")
        before = words.text[: found.start()].strip()
        apart = found[0][len(found[1])] == " "
        if not kind or (apart and (not before or found[1].lower() in NOUNS)):
            continue  # the field's name, and what is said of it
        rest = words.text[found.end() :]
        inner = found[2]
        if kind in (*_NUMERIC, *TEXTS) and not _SIZES.fullmatch(inner):
            # `int(0-100)`, `decimal(>= 0)`, `decimal(6, 2, more than 0)`
            sizes = _SIZES_FIRST.match(inner)
            said = re.sub(r"\bzero\b", "0", inner[sizes.end() :] if sizes else inner)
            said = re.sub(r"\b(?:above|over) (?=-?\d)", "more than ", said)
            said = bounded(re.sub(r"\b(?:below|under) (?=-?\d)", "less than ", said))
            rest = f" {said} {rest}"
            inner = sizes[0] if sizes else inner
        words.text = f"{words.text[: found.start()]} : {rest}"
        given = [each.strip(" \"'") for each in re.split(r"[,|/;]", inner) if each.strip()]
        field = replace(field, kind=kind)
        if kind in RELATIONS:
            to = [each for each in given if re.fullmatch(r"[\w.]+", each)]
            return replace(field, to=to[0] if to else field.to)
        if found[1].lower() in ("choice", "choices", "enum", "select"):
            return replace(field, choices=tuple(given))
        numbers = [int(digits[0]) for each in given if (digits := re.search(r"\d+", each))]
        if kind == "DecimalField" and len(numbers) == 2:
            return replace(field, digits=(numbers[0], numbers[1]))
        if kind in INTEGERS and len(numbers) == 2:
            return replace(field, low=given[0], high=given[1])
        if kind in TEXTS and numbers:
            kind = "CharField" if kind == "TextField" else kind
            return replace(field, kind=kind, max_length=numbers[0])
        autos = [each for each in given if each.startswith("auto")]
        return replace(field, auto=_auto(autos[0])) if autos else field
    return field


def _related(words: _Words, field: StatedField, models: Mapping[str, str]) -> StatedField:
    for pattern, kind in _TO:
        words.text = re.sub(r"\b(?:models\.)?ForeignKey\b", "foreign key", words.text)
        article = r"(?:[\s(:\"']|\b(?:the|an?|another|other|many|existing|built-in)\b)*"
        found = words.take(
            rf"[\s(,:-]*\b(?:an? )?(?:{pattern})\b{article}([A-Za-z_][\w.]*)?[\"')]*",
            " : ",
        )
        if not found:
            continue
        to = found[1] or ""
        if to.lower() in _STOPS:
            words.text += f" {to}"
            to = ""
        words.take(r"\bmodel\b")
        if not to:
            is_self = words.take(r"\b(?:to )?(?:self|itself)\b")
            to = "self" if is_self else ""
        if to.lower() in ("itself", "same"):
            to = "self"
        return replace(field, kind=kind, to=_spelled(to, models))
    many = words.take(r"^\s*(?:many|multiple|several) ([A-Za-z]\w+)$")
    if many:
        words.text = many[1]
        return replace(field, kind="ManyToManyField", to=_spelled(many[1], models))
    return field


def _spelled(to: str, models: Mapping[str, str]) -> str:
    """The name of the model as the project writes it."""
    if to.lower() in ("settings.auth_user_model", "auth_user_model", "auth.user"):
        return "User"
    low = to.replace("_", "").lower()
    found = models.get(low) or models.get(singular(low)) or models.get(to.lower())
    if found or not to or to == "self":
        return found or to
    name = singular(to) if to.islower() else to
    return (
        "".join(part[:1].upper() + part[1:] for part in name.split("_")) if to.islower() else name
    )


def _ranged(words: _Words, field: StatedField) -> StatedField:
    """Lengths, digits and ranges."""
    if found := words.take(r"\bmax_digits\s*[=:]?\s*(\d+)"):
        places = words.take(r"\bdecimal_places\s*[=:]?\s*(\d+)")
        field = replace(field, digits=(int(found[1]), int(places[1]) if places else 2))
    elif found := words.take(r"\b(\d+) (?:decimal places|decimals?\b|decimal digits)"):
        field = replace(field, kind=field.kind or "DecimalField", digits=(10, int(found[1])))
    elif found := words.take(r"(?<=[(, ])(one|two|three|\d) (?:decimal )?places?\b"):
        number = {"one": 1, "two": 2, "three": 3}.get(found[1].lower()) or int(found[1])
        field = replace(field, kind=field.kind or "DecimalField", digits=(10, number))
    if found := words.take(r"\bchoices\(([^)]*)\)"):
        values = tuple(each.strip() for each in found[1].split("|") if each.strip())
        field = replace(field, kind="CharField", choices=values)
    if found := words.take(
        r"\b(?:min(?:imum)?|at least)(?:[_ -]length)?(?: "
        r"of)?\s*[=:]?\s*(\d+)\s*(?:characters?|chars?"
        r"|letters|long)|\bmin[_ -]length\s*[=:]?\s*(\d+)"
    ):
        field = replace(field, min_length=int(found[1] or found[2]))
    most = words.take(
        r"\b(?:max(?:imum)?|up to|at most|no (?:longer|more) than)(?:[_ -]length)?(?: "
        r"of)?\s*[=:]?\s*"
        r"(\d+)\s*(?:characters?|chars?|letters|long)|\bmax[_ -]length\s*[=:]?\s*(?:of )?(\d+)"
        r"|\b(\d+)[ -](?:characters?|chars?|letters)(?: long| max(?:imum)?)?"
    )
    if most:
        size = int(next(filter(None, most.groups())))
        field = replace(field, max_length=size, kind=field.kind or "CharField")
    if field.kind in TEXTS:
        return field
    if found := words.take(
        rf"(?<![\w.])(?:from |between |range |in )?({_NUMBER})\s*(?:-|to|\u2013|\.\.+)"
        rf"\s*({_NUMBER})\b"
    ):
        field = replace(field, low=found[1], high=found[2])
    if found := words.take(
        rf"(?:\b(?:min(?:imum)?(?:[_ ]value)?|at least)|>=)(?: of)?\s*[=:]?\s*({_NUMBER})"
    ):
        field = replace(field, low=found[1])
    if found := words.take(
        rf"(?:\b(?:max(?:imum)?(?:[_ ]value)?|up to|at most)|<=)(?: of)?\s*[=:]?\s*({_NUMBER})"
    ):
        field = replace(field, high=found[1])
    if found := words.take(MORE):
        field = replace(field, low=f">{found[1]}")
    if found := words.take(LESS):
        field = replace(field, high=f"<{found[1]}")
    if words.take(r"\b(?:non-?negative|not negative|positive or zero|>=\s*0)\b"):
        field = replace(field, low="0")
    elif words.take(r"\bpositive\b"):
        is_whole = field.kind in INTEGERS or re.search(r"\b(int|integer|number)\b", words.text)
        field = replace(field, low="1" if is_whole else ">0")
    return field


def _named(words: _Words, field: StatedField) -> StatedField:
    """The name, and the word for its type where there is one."""
    parts = list(re.split(r"\s*(?::|\u2013|\u2014|\s-\s|[()=]|,)\s*|\s+as\s+", words.text))
    first = next((each for each in parts if _cleaned(each)), "")
    rest = " ".join(each for each in parts if each is not first)
    kind = field.kind or _type_in(rest)
    heard = _cleaned(first)
    if field.kind:
        heard = [each for each in heard if _plain(each) not in KINDS or each in NOUNS] or heard
        if not first and field.to:
            heard = []
    elif not kind:
        kind, heard = _split_type(heard)
    verb = _STATE.match(first)
    if verb and kind in ("BooleanField", ""):
        heard, kind = [verb[1], *heard], "BooleanField"
    name = snake(" ".join(heard))
    if not name and field.to and field.to != "self":
        name = snake(field.to.rpartition(".")[2])
        name = plural(name) if kind == "ManyToManyField" else name
    return replace(field, name=name, kind=kind)


def _plain(word: str) -> str:
    return word.lower().removeprefix("models.")


def _cleaned(text: str) -> list[str]:
    text = re.sub(r"[\"']", "", text)
    if re.fullmatch(r"\s*(?!an?\b|the\b)[a-z_]\w*\s*", text):  # a name alone may be any word
        return [text.strip()]
    return re.findall(r"[A-Za-z_][\w.]*", _FILLER.sub(" ", text.replace("-", "_")))


def _type_in(text: str) -> str:
    for word in re.findall(r"[A-Za-z_]\w*", text):
        if kind := KINDS.get(_plain(word)):
            return kind
    return ""


def _split_type(heard: list[str]) -> tuple[str, list[str]]:
    """Of `decimal price`, `price decimal`, `publication date`: type, and words of the name."""
    typed = [each for each in heard if _plain(each) in KINDS and _plain(each) not in NOUNS]
    if typed:
        left = [each for each in heard if each not in typed]
        return KINDS[_plain(typed[0])], left or heard
    if len(heard) > 1 and _plain(heard[0]) in ("text", "number", "positive", "flag"):
        return KINDS[_plain(heard[0])], heard[1:]
    if len(heard) > 2 and heard[0] in ("date", "time") and heard[-1].endswith(("_at", "_on")):
        return KINDS[heard[0]], heard[1:]
    if len(heard) == 2 and heard[0] in ("day", "start", "end") and heard[1] in ("date", "datetime"):
        return KINDS[heard[1]], heard[:1]
    if len(heard) == 2 and heard[1] == "text" and guessed(snake(heard[0])) == "TextField":
        return "TextField", heard[:1]
    if len(heard) == 2 and heard[1] == "text" and is_text(snake(heard[0])):
        return "CharField", heard[:1]
    says_what = re.search(r"_(?:at|on|date|url|email|text|file|image)$", heard[0] if heard else "")
    if len(heard) > 1 and says_what and _plain(heard[-1]) in KINDS:
        return KINDS[_plain(heard[-1])], heard[:-1]
    return "", heard


def _completed(field: StatedField, models: Mapping[str, str]) -> StatedField:
    """With what the names of the field and of models say where the words do not."""
    name, kind = field.name, field.kind
    says_text = kind in TEXTS or (
        not kind
        and (guessed(name) == "TextField" or (guessed(name) == "CharField" and is_text(name)))
    )
    # A number that is unique and has so few values is none.
    says_text = says_text or (not kind and field.unique and guessed(name) == "CharField")
    if says_text and field.high.isdigit() and not field.low:
        return _completed(replace(field, max_length=int(field.high), high=""), models)
    if not kind and (field.low or field.high):
        kind = guessed(name)
        if field.low and field.high and "." not in field.low + field.high:
            kind = "IntegerField"
    if (
        not kind.endswith(("IntegerField", "DecimalField"))
        and not field.kind
        and (field.low or field.high)
    ):
        is_whole = "." not in field.low + field.high
        kind = "DecimalField" if not is_whole else "IntegerField"
    if field.to and field.to != "self":
        field = replace(field, to=_spelled(field.to, models))
    if kind in RELATIONS and not field.to:
        to = name.removesuffix("_id")
        user = names_user(name) or (to == "author" and "author" not in models)
        field = replace(field, to="User" if user else _spelled(to, models))
        if name == "parent":
            field = replace(field, to="self", optional=True)
    guess = ""
    if not kind and not field.choices:
        kind, to, guess = _guess(name, models)
        field = replace(field, to=to)
    if kind in INTEGERS and kind in ("IntegerField", "PositiveIntegerField") and field.low:
        whole = float(field.low.strip("<>")) >= 0
        small = field.high and float(field.high.strip("<>")) <= 32767
        kind = (
            "PositiveSmallIntegerField"
            if whole and small
            else "PositiveIntegerField"
            if whole
            else kind
        )
    if kind == "TextField" and field.max_length:
        kind = "CharField"
    if kind == "CharField" and field.default in ("true", "false", "True", "False"):
        kind = "BooleanField"
    auto = field.auto
    if kind in ("DateTimeField", "DateField", "TimeField"):
        if auto == "auto" or (not auto and not field.optional and not field.default):
            if re.match(
                r"(?:updated|modified|last_(?:updated|modified)|date_(?:updated|modified))", name
            ):
                auto = "auto_now"
            elif auto or re.fullmatch(
                r"created(?:_at|_on|_date)?|date_(?:created|added)|added_(?:at|on)|timestamp", name
            ):
                auto = "auto_now_add"
    else:
        auto = ""
    size = field.max_length
    if kind == "CharField" and not size:
        size = max([length(name) if not field.choices else 20, *map(len, field.choices)])
    digits = field.digits
    if kind == "DecimalField" and digits is None:
        digits = (9, 6) if re.match(r"lat|lng|lon", name) else (10, 2)
    if kind == "DecimalField" and field.digits and re.fullmatch(r"9+\.9+", field.high):
        before, after = map(len, field.high.split("."))  # `one place, up to 99.9`
        digits = (before + after, after) if (10, after) == field.digits else digits
    unique = field.unique or (kind == "SlugField" and not field.optional)
    return stepped(replace(
        field, kind=kind, auto=auto, max_length=size if kind in TEXTS else None, digits=digits,
        unique=unique, guess=guess,
    ))  # fmt: skip


def stepped(each: StatedField) -> StatedField:
    """`>0` as the least value that a column of this kind can hold above zero, `<9` likewise."""
    field = each
    for side, sign in (("low", ">"), ("high", "<")):
        said = getattr(field, side)
        if not said.startswith(sign):
            continue
        if field.kind.endswith("IntegerField"):
            places = 0
        elif field.kind == "DecimalField":
            places = (field.digits or (10, 2))[1]
        else:  # no value of it is the next
            told = f"{'more' if sign == '>' else 'less'} than {said[1:]}"
            field = replace(_bound(field, side, ""), ignored=(*field.ignored, told))
            continue
        bound, step = Decimal(said[1:]), Decimal(1).scaleb(-places)
        least = bound.quantize(step, ROUND_FLOOR if sign == ">" else ROUND_CEILING)
        least += step if sign == ">" else -step
        field = _bound(field, side, f"{least}")
    return field


def _bound(field: StatedField, side: str, value: str) -> StatedField:
    return replace(field, low=value) if side == "low" else replace(field, high=value)


def _guess(name: str, models: Mapping[str, str]) -> tuple[str, str, str]:
    """(kind, related model, why) by the field's name alone."""
    bare = name.removesuffix("_id").replace("_", "")
    if bare in models:
        return "ForeignKey", models[bare], f"there is a model {models[bare]}"
    one = singular(bare)
    if one != bare and one in models:
        return "ManyToManyField", models[one], f"there is a model {models[one]}"
    if names_user(name):
        return "ForeignKey", "User", "it is a user"
    kind = guessed(name)
    return kind, "", "by its name"
