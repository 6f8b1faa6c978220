"""Fields of a serializer as a request enumerates them, and where their values come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from django_pro.agent.making import counted_rows, spans
from django_pro.agent.making.counted_rows import Counted
from django_pro.agent.making.spans import Span
from django_pro.core.outline import Field, Model
from django_pro.scaffold.stated import singular, snake

_LISTED = re.compile(
    r"\b(?:[Ff]ields?|[Cc]olumns?)\b(?: (?:are|is|should be|must be|the following|of it|these"
    r"|exactly|precisely|only|just|strictly))*\s*[:=]?\s*"
    r"(?=[a-z_]\w*\s*[,(:=]|\[)"
    r"|\b(?:with|showing|shows|of)(?: the)?(?: fields?)?:?\s+(?=[a-z_]\w*\s*[,(])"
    r"|:\s+(?=[a-z_]\w*\s*[,(])|\((?=(?:id|pk)\s*,)",
)
"""Where the enumeration begins."""
_AND = re.compile(
    r"\s+(?:and|plus|as well as)\s+(?![^()]*\))|^(?:and|plus)\s+"
    r"|(?<!\bopen)(?<!available)(?<!accessible)(?<!visible)(?<!readable)(?<!\bonly)(?<!\bjust)"
    r"\s+(?=(?:(?:only |just )?(?:for|to|by) (?:(?:only|just|all|any|our|the) )*(?:logged|signed"
    r"|auth\w+|every\w+|any\w+|visitors|staff|members|users|whoever)\b|(?:at|under) /)"
    r"(?![^()]*\)))"
)
_PEOPLE = (
    r"(?:for|by|to|from|at|under|in|on|when|if|where) [^(\s]|(?:open|available|accessible|visible"
    r"|readable|restricted|limited) (?:for|to|by|only|at)\b|(?:logged|signed)[- ]?in\b"
    r"|(?:staff|login|log-in|members?|users?|admins?) (?:only|required|needed)\b|authenticated \w"
    r"|(?:everybody|everyone|anybody|anyone|nobody|no one|visitors) \w"
)
"""For whom the others are, or where."""
_REMARK = re.compile(
    r"(?:all|none|nothing|(?:any|every)thing|each|both|no|not|without|but|only|just|read[- ]?only"
    r"|in this order"
    r"|the rest|please|thanks|newest|latest|oldest|sorted|ordered|paginated|so|which|that|\d)\b"
    rf"|{_PEOPLE}",
    re.IGNORECASE,
)
"""A piece that says something of the others."""
_KEPT_OUT = re.compile(
    r"(?:but |and )?(?:not|never|without|except(?: for)?|excluding|hide|hiding|leav(?:e|ing) out"
    r"|omit|keep out) (?!(?:only|just|paginated|null|sorted|ordered)\b)", re.IGNORECASE,
)  # fmt: skip
"""That what follows is not shown."""
_NAME = re.compile(r"[`'\"]?([a-z_]\w*)[`'\"]?")
_FILLERS = r"(?:an? |the |its |their |his |her |of |list of |as |from |by |all )"
_TYPE = re.compile(
    r"(?:(?:an? |the )?(?:text|string|str|number|integer|int|decimal|float|date|date ?time|time"
    r"|bool|boolean|e-?mail|url|optional|required|read[- ]only|as it is|as is)[ ,]*)+"
)
"""What tells the type of a field, and no other source."""
_NESTED = re.compile(
    r"[`'\"]?([a-z_]\w*)[`'\"]?,? (?:\(|as |= |: )?(?:(?:an?|the) )?"
    r"(?:(?:nested|embedded)(?: (?:list|array|objects?|rows|dicts?))?|list of (?:objects|dicts?))"
    r"(?: of (?:objects|dicts?|them))?(?:,? ?(?:and )?each)?"
    r"(?: (?:with|having|showing)(?: (?:its|their|the))?(?: fields?)?:?|:| of| \()\s*(?=[`'\"a-z_])"
)
"""`halls as a nested list with`: rows of another model, with fields of their own."""
_ID = re.compile(
    r"(?:(?:as|by|with|only|just|an?|the|its|their|plain) )*(?:ids?|pks?|primary keys?"
    r"|foreign keys?|uuids?)(?: only| alone)?"
)
"""That a key is shown as it is."""
_EMPTY = re.compile(
    r"[,;]?\s*\b(?:or )?(?:null|none|empty|blank|nothing)?\s*(?:if|when|where) (?:there(?:'s"
    r"| is| are)?"
    r" |it(?:'s| is) |it has )?(?:no(?:ne|t)?|missing|empty|null|unset|not set)\b[^,;]*$"
    r"|[,;]?\s*\b(?:may|can) be (?:null|none|empty)$|,\s*(?:nullable|optional)$",
    re.IGNORECASE,
)
"""That a value may be none, which is shown as null."""
_NOT_WRITTEN = re.compile(
    r"(?:(?:is|only|always|both|all|are) )*(?:read[- ]?only|not writ(?:e?able|ten)|output only)",
    re.IGNORECASE,
)
_NULL = re.compile(
    r"(?:(?:is|or|shown as|may be|can be) )*(?:null|none|empty)"
    r"(?: (?:if|when|where|while|without|until|unless|as long as|for)\b.*)?|nullable|optional"
    r"|(?:if|when) (?:set|given|there is one)",
    re.IGNORECASE,
)
"""That a value is not written, or may be none: what is told beside its source."""
_COUNTED = re.compile(
    r"(?:the |its )?(?:number of|count of|how many|amount of) (?:the |its )?([a-z_ -]+)"
)
_COUNT_NAME = re.compile(r"(\w+?)_count|(?:number_of|count_of|num)_(\w+)")
_LABEL = re.compile(
    r"(?:(?:display|readable|human|verbose|translated)[- ]?(?:readable )?(?:name|value|text|label"
    r"|form|one|version)?|label|choice label|label of the choice)"
    r"(?: of (?:the |its )?(?P<field>\w+))?"
    r"|(?:human[- ]?)?readable (?P<read>\w+)"
    r"|(?:the )?(?P<whose>\w+)(?:'s|s')? (?:display(?: name| value)?|label)"
    r"|get_(?P<method>\w+)_display(?:\(\))?"
)
"""What a value is called in its choices."""
_AS_TEXT = re.compile(
    r"(?:the |its |their |our )?(?P<key>\w+),? "
    r"(?:(?:just )?as (?:it is |he is |she is |they are |it's )?"
    r"(?:printed|shown|displayed|written|spelled|called)"
    r"(?: (?:elsewhere|everywhere|everywhere else|in the admin|on the pages?|on the site))?"
    r"|as (?:a |its )?(?:text|string|str)(?: representation)?)"
    r"|str(?:ing)?(?: representation)?(?: of |\()(?:the |its )?(?P<of>\w+)\)?"
)
"""What the row that a key leads to is called: its `__str__`."""
_MANY = ("ManyToManyField", "ManyToOneRel", "ManyToManyRel")
_KEYS = ("ForeignKey", "OneToOneField")
_FULL_NAME = "get_full_name"
Properties = Mapping[str, frozenset[str]]
"""By the label of a model, the names of its properties."""
_NONE: Properties = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Shown:
    name: str
    path: tuple[str, ...] = ()
    """Attributes that lead from the row to the value; empty for a field of the row's own."""
    kind: str = ""
    """Of the field that it ends at, `property` for one of the model; empty for a method."""
    many: bool = False
    """Whether the first of the path leads to many rows, whose values are listed."""
    to: str = ""
    """Label of the model of those rows."""
    nullable: bool = False
    """Whether a key on the way may be empty."""
    inner: tuple[Field, ...] = ()
    """Fields of nested rows."""
    span: Span | None = None
    counted: Counted | None = None


class UnclearError(Exception):
    """What a field shows is not understood."""


def enumerated(text: str) -> Iterator[tuple[str, str]]:
    """`(name, what is told of it)` for each field of the enumeration; none without one."""
    for start in _LISTED.finditer(text):
        pieces = [
            each.strip() for piece in _pieces(text[start.end() :].lstrip("[ "))
            for each in _AND.split(piece) if each.strip()
        ]  # fmt: skip
        found = list(_named(pieces))
        if len(found) > 1:
            yield from found
            return


def _named(pieces: Sequence[str]) -> Iterator[tuple[str, str]]:
    """`(name, what is told of it)`; what is told of nested rows are their fields."""
    for at, piece in enumerate(pieces):
        nested = _NESTED.match(piece)
        if nested and "(" in piece and piece.count("(") == piece.count(")"):
            yield nested[1], f"nested: {piece[nested.end() :].rstrip(')')}"
        elif nested:
            # Without brackets all that follows in the sentence is of these rows.
            rest = [each for each in pieces[at + 1 :] if not _REMARK.match(each)]
            yield nested[1], f"nested: {', '.join([piece[nested.end() :], *rest])}"
            return
        elif _KEPT_OUT.match(piece):
            return  # what follows is kept out, too
        elif not _REMARK.match(piece) and (match := _NAME.match(piece)):
            yield match[1], _told(piece[match.end() :])


def without_enumeration(text: str) -> str:
    """The text without the enumeration that `enumerated` reads."""
    for start in _LISTED.finditer(text):
        rest = text[start.end() :]
        pieces = [each for piece in _pieces(rest.lstrip("[ ")) for each in _AND.split(piece)]
        for at, piece in enumerate(pieces):
            if _KEPT_OUT.match(piece.strip()):
                pieces[at:] = [", ".join(pieces[at:])]
                break
        named = [
            each for each in pieces if _NAME.match(each.strip()) and not _REMARK.match(each.strip())
        ]
        if len(named) > 1:
            end = _end(rest)
            remarks = " ; ".join(each for each in pieces if _REMARK.match(each.strip()))
            return f"{text[: start.start()]} . {remarks} . {rest[end:]}"
    return text


def _end(text: str) -> int:
    """Where the sentence of an enumeration ends."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        ends = sign in "];\n" or (sign in ".!?" and text[at + 1 : at + 2] in ("", " ", "\n"))
        if depth < 0 or (not depth and ends):
            return at
    return len(text)


def _pieces(text: str) -> Iterator[str]:
    """The parts between commas, up to the end of the sentence."""
    depth, piece = 0, ""
    for at, sign in enumerate(text):
        depth += (sign in "(") - (sign in ")")
        ends = sign in "];\n" or (sign in ".!?" and text[at + 1 : at + 2] in ("", " ", "\n"))
        if depth < 0 or (not depth and ends):
            break
        if sign == "," and not depth:
            yield _bare(piece)
            piece = ""
        else:
            piece += sign
    yield _bare(piece)


def _bare(piece: str) -> str:
    return re.sub(r"^(?:and|plus|as well as|the)\s+", "", piece.strip())


def _told(rest: str) -> str:
    """What stands in brackets, or behind a sign, after a name."""
    found = re.match(
        r"\s*(?:\(([^()]*)\)|(?:=|->|:|\bfrom\b|\bas\b|\bwith\b|\bi\.e\.)\s*(.+))\s*$", rest
    )
    if found is None and rest.strip():
        return rest.strip()
    return (found[1] or found[2]).strip() if found else ""


def resolved(
    name: str,
    told: str,
    model: Model,
    models: Mapping[str, Model],
    user: str,
    properties: Properties = _NONE,
) -> Shown:
    """Where the value of a field comes from.

    Raises:
        UnclearError: that can't be told.
    """
    own = _field(model, name)
    if told.startswith("nested: "):
        return _nested(name, told, own, models)
    told = ", ".join(
        each for each in re.split(r"\s*[,;]\s*(?:and |but )?|\s+(?:and|but) (?=read|null)", told)
        if each and not _NOT_WRITTEN.fullmatch(each) and not _NULL.fullmatch(each)
    )  # fmt: skip
    if not told and own is not None and (own.concrete or own.primary_key):
        return Shown(name, kind=own.kind)
    if own is not None and own.concrete and not own.to and _TYPE.fullmatch(told.lower()):
        return Shown(name, kind=own.kind)
    if own is not None and own.kind in _MANY:
        return _listed(name, told, models.get(own.to))
    if own is not None and own.kind in _KEYS and own.concrete and _ID.fullmatch(told.lower()):
        return Shown(name, kind=own.kind)
    told = _EMPTY.sub("", told)
    if computed := _computed(name, told, own, model, models):
        return computed
    if (label := _label(name, told, model)) is not None:
        return label
    counted = _COUNTED.fullmatch(told.lower().strip()) if told else None
    if counted:
        many = next(
            (each for each in model.fields if each.kind in _MANY and _is(each, counted[1], models)),
            None,
        )
        if many is not None:
            return Shown(name, (many.name,), kind="count", many=True, to=many.to)
    if own is None and not told and (count := _counted(name, model, models)) is not None:
        return count
    steps = _steps(re.sub(r"^(?:of|from) (?=\w)", "", told)) if told else []
    # `company (of the order's customer)` is the company of that row.
    ways = [steps, [*steps, name]] if steps else []
    if own is not None and own.kind in _KEYS:
        # What is told of a key is of the row that it leads to.
        ways.insert(0, [name, *steps])
        ways += _behind_profile(name, steps, own, models)
    if not told or told == name:
        ways += [
            name.split("__"),
            *([name[:cut], name[cut + 1 :]] for cut in range(1, len(name)) if name[cut] == "_"),
        ]  # fmt: skip
    if (not told or told == name) and own is None:
        ways += _one_further(ways, model, models)
    if own is None and not told:
        ways.insert(0, [name])
        ways += _further(model, models, [name])
    if own is None and steps and told != name:
        # `owner_name (display name)` is of the owner, `title (the title)` of a row behind a key.
        ways += [
            [each.name, *steps]
            for each in model.fields
            if each.kind in _KEYS and each.concrete and name.startswith(f"{each.name}_")
        ]
        ways += _further(model, models, [name, *steps])
    for way in ways:
        found = _along(name, way, model, models, user, properties)
        if found is not None and found.path[:-1] == (name,) and _is_key(model, found, models):
            return Shown(name, kind=own.kind if own is not None else "")
        if found is not None:
            return found
    raise UnclearError(f"{name} ({told})" if told else name)


def _computed(
    name: str, told: str, own: Field | None, model: Model, models: Mapping[str, Model]
) -> Shown | None:
    """What stands in no field: how long something took, how many rows are in a state, and what a
    row is called."""
    if own is None and (span := spans.found(told, model)):
        return Shown(name, (name,), "span", nullable=bool(span.nullable), span=span)
    if own is None and (counted := counted_rows.found(told, model, models)):
        return Shown(name, (counted.name,), "count", many=True, to=counted.to, counted=counted)
    text = _AS_TEXT.fullmatch(told.lower())
    key = _field(model, text["key"] or text["of"]) if text else None
    if key is None or key.kind not in _KEYS or not key.concrete:
        return None
    return Shown(name, (key.name,), "text", to=key.to, nullable=key.null)


def _counted(name: str, model: Model, models: Mapping[str, Model]) -> Shown | None:
    """`site_count` of a row that one relation leads from to sites; None where it is a property's
    name, or which relation is meant is not clear."""
    found = _COUNT_NAME.fullmatch(name)
    word = next(filter(None, found.groups())) if found else ""
    many = [
        each for each in model.fields if word and each.kind in _MANY and _is(each, word, models)
    ]
    if len(many) != 1:
        return None
    return Shown(name, (many[0].name,), kind="count", many=True, to=many[0].to)


def _behind_profile(
    name: str, steps: Sequence[str], key: Field, models: Mapping[str, Model]
) -> list[list[str]]:
    """`reported_by (the username)` where the key leads to a profile, which is one with a user."""
    target = models.get(key.to)
    if target is None or len(steps) != 1 or _field(target, steps[0]) is not None:
        return []
    ones = [each for each in target.fields if each.kind == "OneToOneField" and each.concrete]
    return [[name, each.name, *steps] for each in ones] if len(ones) == 1 else []


def _label(name: str, told: str, model: Model) -> Shown | None:
    """`kind_label (the display name of kind)`, `kind_display`."""
    found = _LABEL.fullmatch(re.sub(rf"^{_FILLERS}+", "", told.lower()))
    ends = re.fullmatch(r"(\w+)_(?:display|label)(?:_name)?", name)
    named = next((each for each in found.groups() if each), "") if found else ""
    if not named and ends and (found or not told):
        named = ends[1]
    field = _field(model, named)
    if field is None or not field.values or _field(model, name) not in (None, field):
        return None
    return Shown(name, (f"get_{field.name}_display",), nullable=field.null)


def _one_further(
    ways: Sequence[list[str]], model: Model, models: Mapping[str, Model]
) -> list[list[str]]:
    """`owner_name` of an appointment by its pet, where one of its keys alone leads to an owner."""
    found = [
        [key.name, *way]
        for way in ways if len(way) > 1 and _field(model, way[0]) is None
        for key in model.fields
        if key.kind in _KEYS and key.concrete and key.to in models
        and (step := _field(models[key.to], way[0])) is not None
        and step.concrete and step.kind in _KEYS
    ]  # fmt: skip
    return found if len(found) == 1 else []


def _further(model: Model, models: Mapping[str, Model], way: list[str]) -> list[list[str]]:
    """`plate` of a shift by its vehicle, where the model behind one of its keys alone has such a
    field, by which its rows are told apart; or a key of that name that the way goes on from."""
    found = [
        [key.name, *way]
        for key in model.fields
        if key.kind in _KEYS and key.concrete and key.to in models
        and (step := _field(models[key.to], way[0])) is not None
        and step.concrete and (bool(step.to) if len(way) > 1 else step.unique and not step.to)
        and not step.primary_key
    ]  # fmt: skip
    return found if len(found) == 1 else []


def _is_key(model: Model, shown: Shown, models: Mapping[str, Model]) -> bool:
    """Whether a path leads over a key to the primary key of its row: to what the key holds."""
    key = _field(model, shown.path[0])
    target = models.get(key.to) if key is not None and key.kind in _KEYS else None
    last = _field(target, shown.path[1]) if target is not None else None
    return last is not None and last.primary_key


def _is(field: Field, words: str, models: Mapping[str, Model]) -> bool:
    """Whether a relation to many rows is meant by `sites`."""
    plain = re.sub(r"[\s-]+", "_", words.strip())
    target = models.get(field.to)
    names = {field.name, singular(field.name)} | ({snake(target.name)} if target else set())
    return plain in names or singular(plain) in names


def _steps(told: str) -> list[str]:
    """`the owner's full name`, `name of the owner`, `owner.name`, as the names of attributes."""
    low = re.sub(r"[`\"]", "", told.lower().replace("\u2019", "'"))
    low = re.sub(r"\be-mail", "email", re.sub(rf"^{_FILLERS}+", "", low.strip()))
    if re.fullmatch(r"[\w]+(?:(?:\.|__)\w+)+", low):
        return re.split(r"\.|__", low)
    parts = [each for each in re.split(r"\s+of\s+(?:the |its |their |his |her )?", low) if each]
    steps: list[str] = []
    for part in reversed(parts):
        steps += [re.sub(rf"^{_FILLERS}+", "", each) for each in re.split(r"'s?\s+", part)]
    return [re.sub(r"[\s-]+", "_", each.strip()) for each in steps if each.strip()]


def _along(
    name: str,
    way: list[str],
    model: Model,
    models: Mapping[str, Model],
    user: str,
    properties: Properties,
) -> Shown | None:
    path: list[str] = []
    nullable = False
    at = model
    if way and way[0] == model.name.lower():
        way = way[1:]
    for number, step in enumerate(way):
        is_last = number == len(way) - 1
        if is_last and step == "full_name" and at.label == user and path:
            names = {each.name for each in at.fields}
            if {"first_name", "last_name"} <= names:
                return Shown(name, (*path, _FULL_NAME), nullable=nullable)
        field = _field(at, step)
        if is_last and field is None and step in properties.get(at.label, ()):
            return Shown(name, (*path, step), "property", nullable=nullable)
        if field is None or not field.concrete or field.kind in _MANY:
            return None
        path.append(field.name)
        if is_last:
            is_value = not field.to
            return Shown(name, tuple(path), field.kind, nullable=nullable) if is_value else None
        if field.kind not in _KEYS or field.to not in models:
            return None
        nullable = nullable or field.null
        at = models[field.to]
    return None


def _listed(name: str, told: str, target: Model | None) -> Shown:
    """The values of a field of each of many rows."""
    words = [singular(each) for each in re.findall(r"[a-z_]+", told.lower())]
    fields = [
        each for each in (target.fields if target is not None else ())
        if each.concrete and not each.to and singular(each.name) in words
    ]  # fmt: skip
    if target is None or len(fields) != 1:
        raise UnclearError(f"{name} ({told})" if told else name)
    return Shown(name, (name, fields[0].name), fields[0].kind, many=True, to=target.label)


def _nested(name: str, told: str, relation: Field | None, models: Mapping[str, Model]) -> Shown:
    """Rows of another model, each with its enumerated fields."""
    target = models.get(relation.to) if relation is not None else None
    words = [
        each.strip("`'\" ") for each in re.split(r",|\band\b", told.removeprefix("nested: "))
        if each.strip()
    ]  # fmt: skip
    fields = [_field(target, each) if target is not None else None for each in words]
    inner = [
        each for each in fields
        if each is not None and (each.concrete or each.primary_key) and each.kind not in _MANY
    ]  # fmt: skip
    known = relation is not None and relation.kind in (*_MANY, *_KEYS)
    if relation is None or target is None or not known or len(inner) < len(words):
        raise UnclearError(f"{name} ({told})")
    many = relation.kind in _MANY
    return Shown(
        name, (name,), "nested", many=many, to=target.label, nullable=relation.null,
        inner=tuple(dict.fromkeys(inner)),
    )  # fmt: skip


def _field(model: Model, name: str) -> Field | None:
    if name == "pk":
        return next((each for each in model.fields if each.primary_key), None)
    return next((each for each in model.fields if each.name == name), None)


def of_property(shown: Shown) -> str:
    """The pattern of a sentence that a field is what the property of its path gives: `left comes
    from the property on the model and is read-only`."""
    own = rf"(?:[`'\"]?{shown.path[-1]}[`'\"]?(?:\(\))? )?"
    of = r"(?: (?:of|on|in|from) (?:the |its |that )?(?:same name|model(?: class)?|row))*"
    return (
        rf"\b{shown.name}\b[`'\"]?,? (?:(?:which|that|it|field|just|simply) )*"
        r"(?:comes|is|uses|reads|shows|gives|(?:is )?(?:taken|computed|calculated|read|filled))"
        r"(?: (?:from|by|with|straight|just))* "
        rf"(?:(?:the|an?|its|our|existing|same[- ]named|python|model|model's) )*{own}"
        rf"(?:@?property|attribute)(?: [`'\"]?{shown.path[-1]}\b[`'\"]?)?{of}"
        r"(?:,? (?:and )?(?:it )?(?:(?:is|stays|must be|should be) )?(?:also )?read[- ]?only)?"
        r"(?=\s*(?:[.,;)\n]|$|\band\b|\bbut\b))"
    )
