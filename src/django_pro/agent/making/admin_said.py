"""What a request says of an admin's list: its columns, what is searched, filters, order.

Fields of related models are named in prose as well: `the customer's email` is `customer__email`.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.agent.making import admin_days, admin_formulas, admin_inlines, admin_rules
from django_pro.core.outline import Field, Model
from django_pro.scaffold.admin import Column, Formula, Wanted, name_fields
from django_pro.scaffold.stated import plural, singular, snake

_VERBS = (
    (
        "search",
        r"search(?:able|_fields|ing|ed|es)?|find(?:able)?|found|look(?:ed|ing)? (?:\w+ )?up",
    ),
    ("filter", r"(?:list_|list )?filter(?:able|s|ing|ed)?|narrow(?:ed)?(?: down)?"),
    (
        "order",
        (
            r"(?<!this )(?<!that )(?<!following )order(?:ed|ing)?(?= by|:| =|=)|sort(?:ed|ing"
            r"|able)?|(?:newest|latest)(?: \w+)? (?:first|on top)|default order(?:ing)?"
        ),
    ),
    ("hierarchy", r"date[_ ]hierarchy|drill[- ]?down|brows(?:e|ed|ing|able)(?= by| through)"),
    (
        "list",
        (
            r"list[_ ]display|(?:show|display|list)(?:s|ing|ed|n)?|columns?"
            r"|(?:change ?)?list(?: view| page)? (?:has|with|of)"
            r"|admin(?: page| site)?,? (?:with|showing)"
        ),
    ),
)
_VERB = re.compile("|".join(rf"(?P<{name}>\b(?:{pattern})\b)" for name, pattern in _VERBS))
_SAID_AFTER = re.compile(
    r"(?:\bwith|\bhaving|;|\.|:|\band|,)\s+(?P<fields>(?:(?!\b(?:as|no|never|without)\b|[.;:]).)*?)\s+"
    r"(?P<what>in (?:the|its) (?:change ?)?list\b(?! filter| display|\s*:)"
    r"|as (?:an? |the |its )?(?:(?:list )?columns?|(?:list )?filters?|search(?:able)? fields?)\b)"
)
"""Fields before the word for what they are for: `with its date and price in the list`."""
_END = re.compile(r"[.;!?](?=\s|$)|\n")
_LONGEST_ITEM = 6
"""Words of a piece that is a column, and no clause of its own."""
_DEEPEST = 2
"""Relations on the way to a field."""
_KEYS = ("ForeignKey", "OneToOneField")
_MANY = ("ManyToManyField", "ManyToManyRel", "ManyToOneRel")
_ITEMS = re.compile(r"\s*(?:,|/|\band\b|\bor\b|\bplus\b|&|\+)\s*")
_PAGE = re.compile(r"(\d+) (?:rows |entries |items |\w+ )?(?:per|on (?:a|each|one|every)) page")
_UNIT = re.compile(
    r"(?<=[a-z])_(?:mm|cm|m|km|g|kg|l|ml|s|ms|min|mins|minutes|seconds|hours|days|eur|euros?|usd|gbp"
    r"|chf|cents?|pence|pct|percent)$"
)  # fmt: skip
_PREPOSITIONS = ("by", "at", "in", "on", "of", "to", "for", "from", "with")
_MOMENTS = ("DateField", "DateTimeField")


@dataclass(frozen=True, slots=True)
class _Named:
    """A field that may be named, by its path from the row."""

    path: str
    field: Field
    words: str
    """Regular expression of how it is said."""
    start: str = ""
    """The relation that it lies behind; empty for a field of the row."""
    is_count: bool = False
    formula: Formula | None = None
    is_usual: bool = False
    """Whether the model's app spells the path out: its querysets or other admins go that way."""


def wanted(
    text: str, model: Model, models: Sequence[Model], properties: Collection[str] = ()
) -> Wanted:
    """What a text says of the list of a model; empty parts where it says nothing of them.
    `properties` are names of what its class computes."""
    text, inlines = admin_inlines.read(text, model, models)
    rules = admin_rules.read(text, model)
    low = _EVERY.sub(_every(model), _plain(rules.rest))
    named = list(_all_named(model, models))
    strange = [each for each in admin_inlines.left(rules.rest) if not [*_in(_plain(each), named)]]
    low, days = admin_days.read(low)
    low, computed, unclear = _computed(low, named, model, models)
    if days is not None:
        counted = _counted(days, named, model)
        computed += [counted] if counted else []
        unclear += [days.name] * (counted is None)
    own = [*_of_class(properties, model)]
    computed += own
    named = [*computed, *named]
    found: dict[str, list[_Named]] = {name: [] for name, _ in _VERBS}
    for said in _SAID_AFTER.finditer(low):
        kind = next((each for each in ("search", "filter") if each in said["what"]), "list")
        found[kind] += _in(said["fields"], named)
        unclear += _unclear(said["fields"], named)
    low = _SAID_AFTER.sub(". ", low)
    verbs = _verbs(low, model)
    ordering: list[str] = []
    for number, verb in enumerate(verbs):
        rest = low[verb.end() : verbs[number + 1].start() if number + 1 < len(verbs) else None]
        end = _END.search(rest)
        rest = rest[: end.start()] if end else rest
        kind = verb.lastgroup or ""
        here = list(_in(rest, named))
        is_cut = (
            end is None and number + 1 < len(verbs) and not re.search(r"(?:,|;|\band)\s*$", rest)
        )
        if verb[0].startswith("admin") and (is_cut or len(here) < 2):
            continue  # `the admin with a name search`
        is_listed = re.match(r"admin|column|list display|show|display", verb[0]) or rest[:1] == ":"
        begins = re.match(r"list", verb[0]) and [*_in(_ITEMS.split(rest)[0], named)]
        if kind == "list" and (is_listed or begins):
            unclear += _unclear(rest, named)
        elif kind in ("search", "filter", "hierarchy"):
            unclear += [f"{verb[0]} by {each}" for each in _missed(rest, named)]
        found[kind] += [each for each in here if each not in found[kind]]
        if kind == "order":
            ordering += _ordered(verb[0] + rest, here, model)
    columns = [each for each in found["list"] if _may_be_shown(each)]
    elsewhere = [each for kind in ("search", "filter", "hierarchy") for each in found[kind]]
    unclear += [each.path for each in computed if each in elsewhere or each.path in ordering]
    unclear += [each.path for each in computed if each not in (*columns, *own)]
    unclear += [
        f"search by {each.path}" for each in found["search"] if each.field.kind == "BooleanField"
    ]
    page = _PAGE.search(low)
    shown = [
        Column(each.path, is_count=each.is_count, is_many=_is_many(each), formula=each.formula)
        for each in columns
    ]
    for told, empty in rules.empty:
        here = list(_in(_plain(told), named))
        paths = {each.path for each in here[-1:]}
        shown = [replace(each, empty=empty) if each.path in paths else each for each in shown]
    return Wanted(
        tuple(dict.fromkeys(shown)),
        tuple(dict.fromkeys(path for each in found["search"] for path in _texts(each, models))),
        tuple(each.path for each in found["filter"] if not each.is_count),
        tuple(dict.fromkeys(ordering)),
        next((each.path for each in found["hierarchy"] if each.field.kind in _MOMENTS), ""),
        int(page[1]) if page else 0, rules, (*strange, *unclear), tuple(inlines),
    )  # fmt: skip


_BOUND = r"(?:[,:(/&+]|\b(?:and|or|plus|columns?|list|display|with|of|by|on|in|the|shows?))\s*$"
_BEFORE_ITEM, _AFTER_ITEM = re.compile(_BOUND), re.compile(r"\s*(?:$|[,.;:)/&+]|(?:and|or|plus)\b)")
_OF_ROWS = re.compile(r"\b(?:be|is|are|get|gets)\s*$")


def _verbs(low: str, model: Model) -> list[re.Match[str]]:
    """The verbs of a text; `found on` is none where a row has a field of that name."""
    names = [each.name.lower().replace("_", " ") for each in model.fields if each.concrete]
    taken: set[int] = set()
    for name in names:
        for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", low):
            before, after = low[: found.start()], low[found.end() :]
            is_item = _BEFORE_ITEM.search(before) and _AFTER_ITEM.match(after)
            if is_item or (" " in name and not _OF_ROWS.search(before)):
                taken |= set(range(*found.span()))
    return [each for each in _VERB.finditer(low) if each.start() not in taken]


def _computed(
    low: str, named: Sequence[_Named], model: Model, models: Sequence[Model]
) -> tuple[str, list[_Named], list[str]]:
    """The text with a word of ours for each column that is computed, these columns, and those whose
    formula is not understood."""
    found: list[_Named] = []
    unclear: list[str] = []
    own = {each.name for each in model.fields}
    for number, each in reversed([*enumerate(admin_formulas.stated(low))]):
        sides = [list(_in(side, named)) for side in (each.left, each.right)]
        name = each.name.replace(" ", "_")
        is_clear = all(len(side) == 1 and not side[0].is_count for side in sides)
        is_clear = is_clear and not any(_is_many(one) or one.field.to for one, *_ in sides if one)
        if not each.operator or not is_clear or name in own:
            unclear += [low[each.start : each.end]] * each.is_sure
            continue
        left, right = (side[0] for side in sides)
        optional = [path for one in (left, right) for path in _optional(one.path, model, models)]
        formula = Formula(
            left.path, each.operator, right.path, tuple(dict.fromkeys(optional)), each.places
        )
        word = f"computed{chr(ord('a') + number)}"
        found.append(_Named(name, left.field, word, formula=formula))
        low = f"{low[: each.start]}{word}{low[each.end :]}"
    return low, found, unclear


def _optional(path: str, model: Model, models: Sequence[Model]) -> Iterator[str]:
    """The parts of a path that may be NULL, from the row on."""
    at: Model | None = model
    parts = path.split("__")
    for number, name in enumerate(parts, 1):
        field = next((each for each in (at.fields if at else ()) if each.name == name), None)
        if field is None:
            return
        if field.null:
            yield "__".join(parts[:number])
        at = next((each for each in models if each.label == field.to), None)


def _counted(days: admin_days.Days, named: Sequence[_Named], model: Model) -> _Named | None:
    """The column of days between two dates of the row; None where they are not clear."""
    sides = [[*_in(each, named)] for each in (days.start, days.end)]
    if any(len(side) != 1 or side[0].field.kind != "DateField" or side[0].start for side in sides):
        return None
    start, end = (side[0].field for side in sides)
    name = days.name.replace(" ", "_")
    if name in {each.name for each in model.fields} or (days.or_today and not end.null):
        return None
    optional = [start.name] * start.null + [end.name] * (end.null and not days.or_today)
    label = f"{days.label[:1].upper()}{days.label[1:]}"
    formula = Formula(
        start.name, "days", end.name, tuple(optional), None, days.or_today, label
    )  # fmt: skip
    return _Named(name, start, re.escape(days.name), formula=formula)


def _of_class(properties: Collection[str], model: Model) -> Iterator[_Named]:
    """Properties, where an item of a list is the name of one and no more."""
    fields = {each.name for each in model.fields}
    for name in sorted(set(properties) - fields):
        words = name.replace("_", " ")
        held = Field(
            name, "property", "", concrete=False, editable=False, primary_key=False, null=True,
            blank=True, unique=False, has_default=False, choices=False, max_length=None,
        )  # fmt: skip
        before = r"^\s*(?:(?:the|its|an?|and|by|on|for|in|over) )*"
        yield _Named(name, held, rf"{before}{re.escape(words)}[\s.:]*$")


_EVERY = re.compile(
    r"\b(?:all|each|every)(?: one)?(?: of)?(?: (?:the|its|these|those|model|new|own|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|\d+))*"
    r" (?:fields?|columns?|of (?:them|these|those))\b(?! (?:except|but|other than|without|apart))"
)


def _every(model: Model) -> str:
    """Every field of a row, as an enumeration names it."""
    names = [each.name for each in model.fields if each.concrete and not each.primary_key]
    return ", ".join(each.replace("_", " ") for each in names)


_NOISE = re.compile(
    r"\W*(?:please|pls|thanks?|too|also|as well|in (?:this|that|the following) order|the "
    r"list|list|in it"
    r"|(?:and )?no (?:quer\w+|n ?\+ ?1)[^,]*|as|for each.*|nothing else|only|just|it|them"
    r"|(?:can|may|should|must|is|are)(?: to)? be"
    r"|with|the|a)*\W*"
)


def _unclear(text: str, named: Sequence[_Named]) -> Iterator[str]:
    """Pieces of an enumeration of columns that name none."""
    items = _ITEMS.split(text)
    for item in items if len(items) > 1 else ():
        words = re.findall(r"[a-z]+", item)
        if (
            0 < len(words) <= _LONGEST_ITEM
            and not _NOISE.fullmatch(item)
            and not [*_in(item, named)]
        ):
            yield item.strip(" .:()")


_BY = re.compile(r"\s*(?:by|on|for|over|through|via|:)\s+(?P<list>.*)", re.DOTALL)
_SHORTEST_CLAUSE = 4
"""Words of a piece that may begin another clause."""


def _missed(rest: str, named: Sequence[_Named]) -> Iterator[str]:
    """What is searched, filtered or browsed by and names no field, up to another clause."""
    found = _BY.match(rest)
    known, whole = 0, ""
    for item in _ITEMS.split(found["list"]) if found else ():
        # `the member's last name or username`: with what stands before it.
        before, whole = known, f"{whole},{item}" if whole else item
        known = len([*_in(whole, named)])
        words = re.findall(r"[a-z]+", item)
        if known > before or not words or _NOISE.fullmatch(item):
            continue
        if len(words) >= _SHORTEST_CLAUSE:
            return
        yield item.strip(" .:()")


_WHOSE = re.compile(r"(?<![\w.])([a-z]\w*) \((?:the|its|that of the|that of its) ([a-z]\w*'s?)\)")
"""`town (the shop's)`."""
_OF_WHOM = re.compile(r"(?<=\w) \(((?:of|from) (?:the|its) [a-z]\w*(?:'s [a-z]\w*)?)\)")
"""`town (of the shop)`."""
_SHARED = re.compile(
    r"\b(?:the )?(\w+) (?:or|and) (?:the )?(\w+) of ((?:the |its |a |an |each )\w+)"
)
"""`the name or the city of the institution`."""


def path_in(text: str, model: Model, models: Sequence[Model]) -> str:
    """The path of the field that a text speaks of, from a row of the model; empty for none."""
    own = re.escape(snake(model.name).replace("_", " "))
    low = re.sub(rf"\b(?:the |each |its |that |this )?{own}(?!\w)", " ", _plain(text))
    low = re.sub(r"\b(of|from) (?:the |its |a )?\s+", r"\1 ", low)
    found = [each for each in _in(low, list(_all_named(model, models))) if not each.is_count]
    return found[0].path if len(found) == 1 else ""


def _plain(text: str) -> str:
    """In lower case, `customer's` and `customer__email` as plain words."""
    low = text.lower().replace("\u2019", "'")
    low = _OF_WHOM.sub(r" \1", _WHOSE.sub(r"\2 \1", low))
    low = re.sub(r"'s\b|(?<=s)'(?=\s)", "", low)
    low = _SHARED.sub(r"\1 of \3 and \2 of \3", low)
    return re.sub(r"(?<=\w)__(?=\w)|(?<=\w)_(?=\w)(?!display|filter|fields|hierarchy)", " ", low)


def _all_named(model: Model, models: Sequence[Model]) -> Iterator[_Named]:
    """Fields that a text may name, those whose names are longest first."""
    found: list[_Named] = []
    by_label = {each.label: each for each in models}
    for field in model.fields:
        if field.concrete and not field.primary_key:
            words = _said(field.name)
            words += f"|{_when(field.name)}" if field.kind in _MOMENTS else ""
            bare = _UNIT.sub("", field.name)
            if bare not in {each.name for each in model.fields}:
                words += f"|{_said(bare)}"  # `focal length` of focal_length_mm
            found.append(_Named(field.name, field, words))
        if field.kind in _MANY:
            words = _said(field.name)
            words = "|".join(filter(None, (words, _said_beyond(field, model, by_label))))
            counted = rf"(?:(?:number|count|amount) of (?:the |its )?(?:{words})|(?:{words}) count)"
            counted += rf"|how many (?:{words})"
            found.append(_Named(field.name, field, counted, is_count=True))
    source = _source(model)
    found += [
        replace(each, is_usual=re.search(rf"[\"']{each.path}[\"']", source) is not None)
        for each in _related(model, by_label)
    ]
    met: set[str] = set()
    for each in sorted(found, key=lambda one: (-len(one.words), one.path.count("__"))):
        if each.words not in met:
            met.add(each.words)
            yield each


def _source(model: Model) -> str:
    """What the model's module and the admin beside it say."""
    texts: list[str] = []
    if not model.path:
        return ""
    for path in (Path(model.path), Path(model.path).with_name("admin.py")):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            texts.append(path.read_text(encoding="utf-8"))
    return "\n".join(texts)


def _beyond(field: Field, model: Model, models: dict[str, Model]) -> Field | None:
    """The one other key of rows that stand between two: the pieces of a loan are those of its
    items."""
    between = models.get(field.to) if field.kind == "ManyToOneRel" else None
    keys = (
        [each for each in between.fields if each.kind in _KEYS and each.concrete] if between else []
    )
    others = [each for each in keys if each.to != model.label]
    return others[0] if len(others) == 1 and len(keys) == 2 else None


def _said_beyond(field: Field, model: Model, models: dict[str, Model]) -> str:
    """How the rows are called by what they lead to, where no other relation is called so."""
    beyond = _beyond(field, model, models)
    names = {word for each in model.fields for word in (each.name, plural(each.name))}
    if beyond is None or {beyond.name, plural(beyond.name)} & names:
        return ""
    return _said(beyond.name)


def _related(
    model: Model,
    models: dict[str, Model],
    before: str = "",
    owner: frozenset[str] = frozenset(),
) -> Iterator[_Named]:
    """Fields behind the relations of a model: `the film's title`, `title of the film`."""
    targets = [each.to for each in model.fields]
    for relation in model.fields:
        other = models.get(relation.to)
        if other is None or relation.kind not in (*_KEYS, *_MANY) or other is model:
            continue
        called = {_said(relation.name)}
        if relation.kind in _KEYS and targets.count(relation.to) == 1:
            called.add(_said(snake(other.name)))
        if relation.kind == "OneToOneField":
            called |= owner  # an account's fields are said to be its person's
        path = f"{before}{relation.name}"
        if relation.kind in _KEYS and not any(each.name == "name" for each in other.fields):
            for whose in sorted(called):
                yield _Named(
                    path, relation, rf"{whose} (?:full )?names?|names? of (?:the )?{whose}"
                )
        for field in other.fields:
            if not field.concrete or field.primary_key:
                continue
            for whose in sorted(called):
                words = rf"{whose} {_said(field.name)}"
                reverse = rf"{_said(field.name)} of (?:the |its |a )?{whose}"
                yield _Named(f"{path}__{field.name}", field, f"{words}|{reverse}", path)
        beyond = _beyond(relation, model, models)
        far = models.get(beyond.to) if beyond is not None and not before else None
        if far is not None and beyond is not None:
            deep, whose = f"{path}__{beyond.name}", _said(beyond.name)
            for field in far.fields:
                if field.concrete and not field.primary_key:
                    said = _said(field.name)
                    words = rf"{whose} {said}|{said} of (?:the |its |a |an |each )?{whose}"
                    yield _Named(f"{deep}__{field.name}", field, words, deep)
        if relation.kind in _KEYS and path.count("__") + 1 < _DEEPEST:
            yield from _related(other, models, f"{path}__", frozenset(called))


def _said(name: str) -> str:
    """How a name is written in prose, singular or plural."""
    words = name.lower().replace("_", " ")
    if words in _PREPOSITIONS:
        return rf"^\s*{words}\s*$"
    forms = {words, plural(words), singular(words), words.replace("email", "e-mail")}
    return rf"(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})"


def _when(name: str) -> str:
    """`when it was sold`, `the date sold` for sold_at; `due date` for due_on."""
    words = re.escape(re.sub(r"_(?:at|on|date|time)$", "", name).replace("_", " "))
    if words in _PREPOSITIONS:
        return "when"
    return (
        rf"(?:when|(?:date|day|time)(?: when| on which)?) (?:it|they|the \w+) \w+ {words}"
        rf"|(?:date|day|time) (?:of )?{words}|{words} (?:date|day|time)|{words}"
    )


def _in(text: str, named: Sequence[_Named]) -> Iterator[_Named]:
    """The fields of a text, in its order; `its phone` after a relation is the relation's."""
    last = ""
    for item in _ITEMS.split(text):
        left, here = item, []
        for each in named:
            match = re.search(rf"(?<![\w-])(?:{each.words})(?![\w-])", left)
            if match:
                # `boat length` is the row's own boat_length before it is that of its boats.
                own = (one for one in named if not one.start and re.fullmatch(one.words, match[0]))
                here.append((match.start(), next(own, each) if each.start else each))
                left = f"{left[: match.start()]}{'#' * len(match[0])}{left[match.end() :]}"
        if not here and last:
            match = re.fullmatch(r"\s*(?:by |the |its |their |his |her )*([a-z][\w -]*?)\s*", item)
            here = [
                (0, each) for each in named
                if match and f"{each.start}__".startswith(f"{last}__")
                and re.fullmatch(_said(each.field.name), match[1])
            ][:1]  # fmt: skip
        if not here:
            here = [(0, each) for each in (_of_unknown(item, named) or _alone(item, named))]
        paths = [each.path for _, each in here]
        here = [
            pair for pair in here if not any(each.startswith(f"{pair[1].path}__") for each in paths)
        ]
        for _, each in sorted(here, key=lambda pair: pair[0]):
            last = each.start or (each.path if each.field.kind in _KEYS else "")
            yield each


_OF_UNKNOWN = re.compile(
    r"\s*(?:[a-z ]*\b(?:in|by|on|with|the|its) )?(?:the )?([a-z]\w*) of (?:the |its |a "
    r")?[a-z]\w*\b.*"
    r"|\s*(?:[a-z ]*\b(?:in|by|on|with) )?(?:the |its )[a-z]\w* ([a-z]\w*)\b.*"
)


def _of_unknown(item: str, named: Sequence[_Named]) -> list[_Named]:
    """`the title of the talk` where one relation alone has a title, whatever it is called."""
    found = _OF_UNKNOWN.fullmatch(item)
    name = (found[1] or found[2]) if found else ""
    behind = [each for each in named if each.start and each.field.name == name]
    paths = {each.path for each in behind if each.path.count("__") == 1}
    is_own = any(not each.start and each.field.name == name for each in named)
    if is_own or len(paths) != 1:
        return []
    return [next(each for each in behind if each.path in paths)]


_BARE = re.compile(r"\s*(?:(?:by|on|in|for|and|over|through|the|its) )*([a-z][a-z0-9 ]*?)[\s.:]*")


def _alone(item: str, named: Sequence[_Named]) -> list[_Named]:
    """The one field behind a key that is called so, where the row has none of that name; the one
    date of a row that people give it is its `date`."""
    found = _BARE.fullmatch(item)
    if found is None:
        return []
    if found[1] in ("date", "day"):
        dates = [
            each for each in named
            if not each.start and each.field.kind in _MOMENTS and each.field.editable
        ]  # fmt: skip
        return dates if len(dates) == 1 else []
    behind = [
        each for each in named
        if each.start and each.path.count("__") == 1 and not each.is_count
        and each.field.name != each.start and re.fullmatch(_said(each.field.name), found[1])
    ]  # fmt: skip
    if len({each.path for each in behind}) > 1 and len({each.field.to for each in behind}) == 1:
        # Several ways lead to the same rows: the city of a shop, and that of its owner.
        behind = [each for each in behind if each.field.to and each.is_usual]
    return behind if len({each.path for each in behind}) == 1 else []


def _ordered(text: str, here: Sequence[_Named], model: Model) -> Iterator[str]:
    is_down = re.search(r"newest|latest|most recent|descending|desc\b|reverse|highest", text)
    if here:
        for each in here:
            yield f"-{each.path}" if is_down or f"-{each.path}" in text else each.path
    elif is_down:
        moments = [each.name for each in model.fields if each.kind in _MOMENTS]
        moments.sort(key=lambda name: not any(name == each.lstrip("-") for each in model.ordering))
        yield f"-{moments[0] if moments else 'pk'}"


def _may_be_shown(each: _Named) -> bool:
    if each.is_count:
        return True
    if each.field.kind in _MANY:
        return each.field.concrete and "__" not in each.path
    return True


def _is_many(each: _Named) -> bool:
    return each.field.kind in _MANY


def _texts(each: _Named, models: Sequence[Model]) -> list[str]:
    """Paths that a search goes through: of a relation, the names of its rows."""
    if each.is_count:
        return []
    if not each.field.to:
        return [each.path]
    other = next((one for one in models if one.label == each.field.to), None)
    return [f"{each.path}__{name}" for name in name_fields(other, models)] if other else []
