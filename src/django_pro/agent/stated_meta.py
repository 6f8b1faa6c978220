"""What a request says of a model beside its fields: the order of its rows, indexes, names, the text
of a row, bounds that stand in a sentence of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from django_pro.agent import row_examples
from django_pro.agent.clauses import bounded
from django_pro.agent.stated_field import fate, stepped
from django_pro.scaffold.stated import RELATIONS, StatedField, plural, snake

_DOWN = r"newest|latest|most recent|youngest|highest|biggest|largest|best|longest|most expensive"
_UP = r"oldest|earliest|lowest|smallest|cheapest|shortest|soonest"
_DESC = re.compile(rf"\b(?:desc(?:ending)?|revers\w*|backwards?|{_DOWN})\b")
_ORDERED = re.compile(
    r"[,(]?\s*(?:\bmeta\b:?\s*)?\b(?:by )?(?:default |the )*"
    r"(?:order(?:ed|ing)?|sort(?:ed|ing)?)\b(?! from| through)"
    r"(?:\s(?:it|them|rows|the rows|should be|must be|is|are|be|default|in))*\s*"
    r"(?P<how>[=:]|\bby\b|\bon\b)[:=\s]*(?P<list>\[[^\]]*\]|\([^()]*\)"
    r"|(?:[^.;\n()]|(?<=[a-z] )\((?:its |the |their |by )*[a-z_]+\))*\)?)",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"[,(]?\s*(?:\b(?:show|list|put|return|with) (?:me |us )?(?:the )?|\bthe "
    rf")?\b(?P<way>{_DOWN}|{_UP})"
    r"(?: ones| rows| entries)?(?: (?P<before>[a-z_][a-z_ ]*?))?,?(?: (?:comes?|goes?|is|are))? "
    r"(?:first|on top|at the top)\b"
    r"(?: by default)?(?:,? (?:by|according to) (?:the )?(?P<after>[a-z_]\w*))?\)?",
    re.IGNORECASE,
)
_ALPHABETIC = re.compile(
    r"\b(?:in )?alphabetical(?:ly)?(?: order(?:ed)?)?(?: by (?P<by>\w+))?", re.IGNORECASE
)
_INDEX = re.compile(
    r"\b(?P<word>db_index|ind(?:ex|exes|ices)|indexed)\b(?:es)?(?: together)?\s*"
    r"(?:on|over|for|by|of|:|=)?\s*(?P<list>[\[(]?[^.;\n]*)",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"[,(]?\s*\b(?:verbose[_ ])?(?:name[_ ])?plural(?:[_ ]name)?\b(?: \w+){0,2}?\s*[=:]?\s*"
    r"[\"'`\u201c](?P<name>[^\"'`\u201d]+)[\"'`\u201d]",
    re.IGNORECASE,
)
_VERBOSE = re.compile(
    (
        r"[,(]?\s*\bverbose[_ ]name\b(?: "
        r"\w+){0,2}?\s*[=:]?\s*[\"'`\u201c](?P<name>[^\"'`\u201d]+)[\"'`\u201d]"
    ),
    re.IGNORECASE,
)
_TABLE = re.compile(
    r"[,(]?\s*\b(?:db_table|(?:database |db |sql )?table(?:[_ ]name| is| should be| called| "
    r"named)+)\b"
    r"(?: (?:should|must|is|be|called|named|to))*\s*[=:]?\s*[\"'`]?(?P<name>[a-z]\w*)[\"'`]?",
    re.IGNORECASE,
)
_LATEST = re.compile(
    r"\bget_latest_by\b(?: is| should be| the)*\s*[=:]?\s*[\"'`]?(?P<name>[a-z_]\w*)[\"'`]?"
)
_UUID = re.compile(
    r"[^.;\n]*\buuids?\b[^.;\n]*\b(?:primary key|pk|id)\b[^.;\n]*"
    r"|[^.;\n]*\b(?:primary key|pk|id)\b[^.;\n]*\buuids?\b[^.;\n]*",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"(?:\b(?:its|the|a|an|and|with|give it|where|whose|sensible|useful|nice|good|readable"
    r"|proper|decent|meaningful)\b\s*)*"
    r"(?:\b__str__(?:\(\))?|\bstring representation\b|\bstr(?:\(\))?(?=\s*(?:=|:|should|is|gives"
    r"|returns|shows|like|looks|reads|for example)\b))"
    r"(?: method| of it)?(?P<told>[^\n]*?)(?=\.(?:\s|$)|\n|;|$"
    r"|,? (?:and |also |then )*(?:(?:order|sort)(?:ed|s)? (?:it |them |rows |the rows )?by\b"
    r"|(?:newest|latest|oldest|most recent)(?: \w+)? (?:first|on top)\b"
    r"|(?:register|put) (?:it|this|them)\b))",
    re.IGNORECASE,
)
_RELATED = re.compile(
    (
        r"\brelated[_ ]names?\b\s*(?:is|are|should be|="
        r"|:)?\s*[\"'`]?(?P<name>[a-z]\w*)[\"'`]?(?P<whose>[^.;\n]*)"
    ),
    re.IGNORECASE,
)
_ONE_PER = re.compile(
    r"\b(?:only|just|at most|exactly|max(?:imum)?|no more than) one \w+ (?:per|for each|for "
    r"every|for an?)\b"
)
_LIMIT = re.compile(
    r"\s*(?:(?:the|its|and|also) )*(?P<name>\w[\w ]*?) (?:must|should|has to|needs to) (?:always )?"
    r"be at (?P<side>least|most) (?P<number>-?\d+(?:\.\d+)?)",
    re.IGNORECASE,
)
"""A sentence that says no more: `The price must be at least 1`."""
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n|\)\s*\.\s*")
_DELETED = re.compile(
    r"\bdelet\w+|\bremoved\b|\bon_delete\b|\bgoes away\b|\bgo(?:es)? with (?:its|their)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r",?\s+(?:but|while|whereas|and)\s+", re.IGNORECASE)
_AND = re.compile(
    r"\s*(?:,\s*(?:and |then )*|\band then\b|\bthen\b|\band\b|/|&|\+)\s*", re.IGNORECASE
)
_FILLER = re.compile(
    r"\b(?:the|its|their|of|field|column|date|in|order|by|descending|desc|ascending|asc"
    r"|first|together|please|both|combined|them|a|an)\b"
)


@dataclass(frozen=True, slots=True)
class StatedMeta:
    """What is not said is empty."""

    ordering: tuple[str, ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()
    verbose_name: str = ""
    verbose_plural: str = ""
    table: str = ""
    latest_by: str = ""
    text: str = ""
    """Python source of what `__str__` returns."""
    uuid_key: bool = False
    fields: tuple[StatedField, ...] = ()
    """With what sentences of their own say of them."""
    rest: str = ""
    """The text without all of that."""
    unclear: tuple[str, ...] = ()
    """What is said of the model and names none of its fields."""
    assumed: tuple[str, ...] = ()


@dataclass(slots=True)
class _Rest:
    text: str
    unclear: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)

    def take(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Each match, taken out of the text."""
        while found := pattern.search(self.text):
            self.text = f"{self.text[: found.start()]} . {self.text[found.end() :]}"
            yield found


def read(text: str, fields: Sequence[StatedField]) -> StatedMeta:
    """`text` is the request without the list of the fields."""
    rest = _Rest(text)
    texts = [_row_text(rest, each[0], each["told"], fields) for each in rest.take(_TEXT)]
    uuid_key = bool(list(rest.take(_UUID)))
    ordering = _ordering(rest, fields)
    latest = [_one(rest, each[0], each["name"], fields) for each in rest.take(_LATEST)]
    plurals = [each["name"] for each in rest.take(_PLURAL)]
    names = [each["name"] for each in rest.take(_VERBOSE)]
    tables = [each["name"] for each in rest.take(_TABLE)]
    indexes = [each for found in rest.take(_INDEX) for each in _indexed(rest, found, fields)]
    changed = tuple(fields)
    for found in rest.take(_RELATED):
        changed = _related(changed, found["name"], found["whose"])
    changed = _of_sentences(rest, changed)
    return StatedMeta(
        ordering, tuple(dict.fromkeys(indexes)), next(iter(names), ""), next(iter(plurals), ""),
        next(iter(tables), ""), next(filter(None, latest), ""), next(filter(None, texts), ""),
        uuid_key, changed, rest.text, tuple(rest.unclear), tuple(rest.assumed),
    )  # fmt: skip


def _words(each: StatedField) -> set[str]:
    """How a field is named in prose."""
    plain = each.name.replace("_", " ")
    short = plain.removesuffix(" at").removesuffix(" on").removesuffix(" id")
    return {each.name, plain, short, plural(plain)}


def _field_of(text: str, fields: Sequence[StatedField]) -> str:
    """The field that a piece of a list names wholly; empty for none."""
    bare = re.sub(r"[\"'`\[\]()-]", " ", text.lower())
    for candidate in (bare, _FILLER.sub(" ", bare)):
        plain = " ".join(candidate.split())
        for each in fields:
            if plain in {one.lower() for one in _words(each)}:
                return each.name
    return ""


def _named_in(text: str, fields: Sequence[StatedField]) -> list[StatedField]:
    low = text.lower()
    found = []
    for each in fields:
        forms = "|".join(sorted(map(re.escape, _words(each)), key=len, reverse=True))
        match = re.search(rf"(?<![a-z0-9_])(?:{forms})(?![a-z0-9_])", low)
        if match:
            found.append((match.start(), each))
    return [each for _, each in sorted(found, key=lambda one: one[0])]


def _one(rest: _Rest, whole: str, name: str, fields: Sequence[StatedField]) -> str:
    found = _field_of(name, fields)
    if not found:
        rest.unclear.append(whole.strip(" ,("))
    return found


def _ordering(rest: _Rest, fields: Sequence[StatedField]) -> tuple[str, ...]:
    ordered: list[str] = []
    for found in rest.take(_ORDERED):
        if re.match(
            r"\s*\. \s*(?!\(then (?:by )?(?:id|pk)\))\(?[^.]*?\bthen\b", rest.text[found.start() :]
        ):
            rest.unclear.append(found[0].strip(" ,("))  # the list goes on behind a bracket
            continue
        said = _by_ways(found["list"], fields) or _by(found["list"], fields)
        if len(said) == 1 and re.search(rf"\bthen (?:the )?(?:{_DOWN}|{_UP})\b", found["list"]):
            rest.unclear.append(found[0].strip(" ,("))
            continue
        if not said:
            first = _FIRST.search(f" {found['list']}")
            said = [_first(first, fields)] if first else []
        if not said:
            rest.unclear.append(found[0].strip(" ,("))
        ordered += [each for each in said if each and each not in ordered]
    for found in rest.take(_FIRST):
        said_first = _first(found, fields)
        if not said_first:
            rest.unclear.append(found[0].strip(" ,("))
        elif not ordered:
            ordered.append(said_first)
    for found in rest.take(_ALPHABETIC):
        names = [each.name for each in fields]
        by = found["by"] or next((one for one in ("name", "title", "label") if one in names), "")
        ordered += [] if ordered or by not in names else [by]
    if not ordered:
        return ()
    unique = {each.name for each in fields if each.unique} | {"pk", "id"}
    if any(each.lstrip("-") in unique for each in ordered):
        return tuple(ordered)
    return (*ordered, "-pk" if ordered[0].startswith("-") else "pk")


def _by(text: str, fields: Sequence[StatedField]) -> list[str]:
    """Of `level then name`, `"-day", "name"`, `day descending, then id`: the arguments."""
    found: list[str] = []
    pieces = _AND.split(text.strip(" ,"))
    for piece in pieces:
        name = _field_of(re.sub(_DESC, " ", piece.lower()), fields) or _by_key(piece, fields)
        if not name and re.fullmatch(
            r"[\s\"'`(\[-]*(?:the )?(?:id|pk|primary key)\b.*", piece.lower()
        ):
            name = "pk"
        if not name and found and re.fullmatch(rf"\W*(?:the )?(?:{_DOWN}) first\W*", piece.lower()):
            found[-1] = f"-{found[-1].lstrip('-')}"  # `by day, newest first`
            continue
        if not name:
            break  # another clause begins
        is_down = _DESC.search(piece.lower()) or re.match(r"[\s\"'`(\[]*-", piece)
        found.append(f"-{name}" if is_down else name)
    return found


_BY_KEY = re.compile(
    r"(?:the )?(?P<key>\w[\w ]*?)(?:'s)? ?(?:\((?:its |the |by )*(?:id|pk|primary key)\)|(?:id|pk))"
)


def _by_key(piece: str, fields: Sequence[StatedField]) -> str:
    """`box_id` of `box (its id)`: the rows that it leads to have an order of their own."""
    found = _BY_KEY.fullmatch(re.sub(_DESC, " ", piece.lower()).strip(" \"'`"))
    name = _field_of(found["key"].strip("_"), fields) if found else ""
    to = next((each for each in fields if each.name == name), None)
    return f"{name}_id" if to and to.kind in ("ForeignKey", "OneToOneField") else ""


def _by_ways(text: str, fields: Sequence[StatedField]) -> list[str]:
    """Of `highest rank first, then the oldest (born_on)`; empty where one of them is not clear."""
    found = []
    pieces = re.split(r",? (?:and )?then ", text.strip(" ,"))
    for piece in pieces if len(pieces) > 1 else ():
        ways = re.findall(rf"\b(?:{_DOWN}|{_UP})\b", piece.lower())
        named = _named_in(piece, fields)
        if len(ways) != 1 or len(named) != 1:
            return []
        is_down = re.fullmatch(_DOWN, ways[0]) is not None
        if ways[0] in ("longest", "shortest") and named[0].kind in ("DateField", "DateTimeField"):
            is_down = not is_down  # who waits longest came first
        found.append(f"{'-' if is_down else ''}{named[0].name}")
    return found


def _first(found: re.Match[str], fields: Sequence[StatedField]) -> str:
    """`newest first` -> `-created_at`."""
    sign = "-" if re.fullmatch(_DOWN, found["way"], re.IGNORECASE) else ""
    given = found["after"] or found["before"] or ""
    named = _field_of(given, fields) if given else ""
    if named:
        return f"{sign}{named}"
    if re.search(r"newest|latest|recent|youngest|oldest|earliest|soonest", found["way"].lower()):
        moments = [each for each in fields if each.kind in ("DateTimeField", "DateField")]
        made = [each for each in moments if each.auto == "auto_now_add"]
        told = [each for each in moments if re.search(r"creat|added|made", each.name)]
        needed = [each for each in moments if not each.optional]
        best = next(iter((*made, *told, *needed, *moments)), None)
        return f"{sign}{best.name if best else 'pk'}"
    numbers = [each.name for each in fields if each.kind.endswith(("IntegerField", "DecimalField"))]
    return f"{sign}{numbers[0]}" if len(numbers) == 1 else ""


def _indexed(
    rest: _Rest, found: re.Match[str], fields: Sequence[StatedField]
) -> list[tuple[str, ...]]:
    names = []
    for piece in _AND.split(found["list"].strip("[]() ")):
        name = _field_of(piece, fields)
        if not name:
            break
        sign = "-" if re.match(r"[\s\"'`(\[]*-", piece) or _DESC.search(piece.lower()) else ""
        names.append(f"{sign}{name}")
    if not names:
        rest.unclear.append(found[0].strip(" ,("))
        return []
    is_one = found["word"].lower() == "index" or re.search(
        r"\b(?:together|combined|composite|compound|both|pair)\b", found[0].lower()
    )
    return [tuple(names)] if is_one else [(each,) for each in names]


def _row_text(rest: _Rest, whole: str, told: str, fields: Sequence[StatedField]) -> str:
    """Python source of the text of a row: `"name (level)"`, `the reason and the day`."""
    if by_example := row_examples.source(told, fields):
        rest.assumed.append(f"Of the example of a row's text, `{by_example}` is made.")
        return by_example
    quoted = re.search(r"[\"\u201c`](?:f[\"'])?([^\"\u201d`]+)[\"\u201d`']", told)
    template = quoted[1] if quoted else ""
    if _PLACE.search(template):
        paths = {each[0]: _path(each[1] or each[2], fields) for each in _PLACE.finditer(template)}
        if not all(paths.values()):
            rest.unclear.append(f"__str__{told}")
            return ""
        return _with_paths(template, paths)
    named = _named_in(template or told, fields)
    if not named:
        if not re.search(
            r"\b(?:sensible|useful|nice|good|readable|proper|decent|meaningful)\b", whole
        ):
            rest.unclear.append(f"__str__{told}")
        return _sensible(fields) if not template else ""
    if template and len(named) == 1 and _field_of(template, fields):
        return f"str(self.{named[0].name})" if not named[0].is_text else f"self.{named[0].name}"
    if template:
        return f'f"{_filled(template, named)}"'
    if len(named) == 1:
        only = named[0]
        return f"self.{only.name}" if only.is_text else f"str(self.{only.name})"
    inner = ", ".join(f"{{self.{each.name}}}" for each in named)
    return f'f"{inner}"'


_PLACE = re.compile(r"\{(?:self\.)?([\w. ]+)\}|<([\w.' ]+)>")
"""What stands for a value in the text of a row."""


def _path(text: str, fields: Sequence[StatedField]) -> str:
    """What a place is filled with: `pier code` with the code of the pier; empty where it is not
    known."""
    if own := _field_of(text, fields):
        return f"self.{own}"
    words = re.sub(r"'s\b|[._]", " ", text.lower()).split()
    keys = [each for each in fields if each.kind in ("ForeignKey", "OneToOneField")]
    users = [each for each in keys if each.to == "User"]
    for each in keys:
        for called in (each.name, snake(each.to)):
            start = called.split("_")
            if words[: len(start)] == start and words[len(start) :]:
                return _of_row(each, "_".join(words[len(start) :]))
    if len(users) == 1 and "".join(words) in ("username", "email"):
        return _of_row(users[0], "".join(words))
    return ""


def _of_row(key: StatedField, name: str) -> str:
    if key.to == "User" and name == "username":
        return f"self.{key.name}.get_username()"
    return f"self.{key.name}.{name}"


def _with_paths(template: str, paths: Mapping[str, str]) -> str:
    """Python source of a text with values in its places."""
    if template in paths and "." in paths[template].removeprefix("self."):
        return f"str({paths[template]})"
    parts = []
    at = 0
    for found in _PLACE.finditer(template):
        before = template[at : found.start()]
        parts += [before.replace("{", "{{").replace("}", "}}"), f"{{{paths[found[0]]}}}"]
        at = found.end()
    parts.append(template[at:].replace("{", "{{").replace("}", "}}"))
    return f'f"{"".join(parts)}"'


def _filled(template: str, named: Sequence[StatedField]) -> str:
    text = re.sub(
        r"\{(?:self\.)?([\w.]+)\}|<([\w ]+)>", lambda found: found[1] or found[2], template
    )
    text = text.replace("{", "{{").replace("}", "}}")
    marks: dict[str, str] = {}
    for each in sorted(named, key=lambda one: -len(one.name)):
        forms = "|".join(sorted(map(re.escape, _words(each)), key=len, reverse=True))
        mark = f"\0{len(marks)}\0"
        marks[mark] = f"{{self.{each.name}}}"
        text = re.sub(
            rf"(?<![A-Za-z0-9_])(?:the )?(?:{forms})(?![A-Za-z0-9_])",
            mark,
            text,
            count=1,
            flags=re.IGNORECASE,
        )
    for mark, source in marks.items():
        text = text.replace(mark, source)
    return text


def _sensible(fields: Sequence[StatedField]) -> str:
    """Whose row it is and when, where it has no name of its own."""
    if any(each.is_text and not each.choices and not each.optional for each in fields):
        return ""
    keys = [
        each
        for each in fields
        if each.kind in ("ForeignKey", "OneToOneField") and not each.optional
    ]
    days = [
        each for each in fields if each.kind in ("DateField", "DateTimeField") and not each.optional
    ]
    told = [f"{{self.{each.name}}}" for each in (*keys[:2], *days[:1])]
    return f'f"{", ".join(told)}"' if told else ""


def _related(fields: tuple[StatedField, ...], name: str, whose: str) -> tuple[StatedField, ...]:
    named = {each.name for each in _named_in(whose, fields)}
    relations = [each for each in fields if each.kind in RELATIONS]
    if not named or re.search(r"\b(?:both|all|each|every)\b", whose.lower()):
        named = {each.name for each in relations}
    return tuple(
        replace(each, related_name=name) if each.kind in RELATIONS and each.name in named else each
        for each in fields
    )


def _of_sentences(rest: _Rest, fields: tuple[StatedField, ...]) -> tuple[StatedField, ...]:
    """Bounds, and what becomes of a row when another is deleted, in sentences of their own."""
    kept = []
    for sentence in _clauses(rest.text):
        if len(_gone_with(sentence, fields)) > 1:
            rest.unclear.append(sentence.strip(" .,"))
            continue
        if told := re.fullmatch(r"\W*(both|all) of them are optional\W*", sentence.lower()):
            if told[1] == "both" and len(fields) != 2:
                rest.unclear.append(sentence.strip(" .,"))
            fields = tuple(replace(each, optional=True) for each in fields)
            continue
        changed = _changed(sentence, fields)
        if changed is None:
            kept.append(sentence)
        else:
            fields = changed
    rest.text = "\n".join(kept)
    return fields


def _clauses(text: str) -> Iterator[str]:
    """Sentences; `a box goes with its room, but a user with boxes can't be deleted` is two."""
    for sentence in _SENTENCE.split(text):
        parts = _BUT.split(sentence)
        yield from parts if all(map(_DELETED.search, parts)) else [sentence]


def _gone_with(sentence: str, fields: Sequence[StatedField]) -> list[StatedField]:
    """The keys whose rows a sentence says to be deleted: those it names, else those to a model that
    it names, by what the row has of it where several lead there: `who has signed it`."""
    if not _DELETED.search(sentence) or not fate(sentence.lower()):
        return []
    low = sentence.lower()
    keys = [each for each in fields if each.kind in ("ForeignKey", "OneToOneField")]
    named = [each for each in _named_in(sentence, fields) if each in keys]
    if named:
        return named[:1]
    found = [each for each in keys if re.search(rf"\b{re.escape(each.to.lower())}s?\b", low)]
    stems = {each.name: re.sub(r"_(?:by|id|to|for)$", "", each.name) for each in found}
    told = [each for each in found if re.search(rf"\b{stems[each.name]}\b", low)]
    return told if len(told) == 1 else found


def _changed(sentence: str, fields: tuple[StatedField, ...]) -> tuple[StatedField, ...] | None:
    """The fields as a sentence has them; None where it says nothing of one."""
    named = _named_in(sentence, fields)
    low = sentence.lower()
    change: Callable[[StatedField], StatedField] | None = None
    if _DELETED.search(low):
        named = _gone_with(sentence, fields)
        what = fate(low)
        if named and what:

            def change(each: StatedField) -> StatedField:
                return replace(each, on_delete=what, optional=each.optional or what == "SET_NULL")
    elif len(named) == 1:
        text = bounded(re.sub(r"\bzero\b", "0", sentence).rstrip(" .;!"))
        limit = _LIMIT.fullmatch(text)
        if limit and not named[0].is_text and _field_of(limit["name"], named):
            text = f"{'min' if limit['side'].lower() == 'least' else 'max'} {limit['number']}"
        low_bound = re.search(r"\bmin (-?\d+(?:\.\d+)?)", text)
        high_bound = re.search(r"\bmax (-?\d+(?:\.\d+)?)", text)
        lowest = low_bound[1] if low_bound else ""
        if re.search(r"\bpositive\b", text):
            lowest = ">0"
        elif re.search(r"\bnon-negative\b", text):
            lowest = "0"
        if lowest == ">0" and named[0].kind == "FloatField":
            return None  # no value of it is the next
        if lowest or high_bound:

            def change(each: StatedField) -> StatedField:
                return stepped(
                    replace(
                        each,
                        low=lowest or each.low,
                        high=high_bound[1] if high_bound else each.high,
                    )
                )
        elif _ONE_PER.search(low) or (
            re.search(r"\bunique\b", low) and not re.search(r"\btogether\b|\bper\b|\bcase\b", low)
        ):

            def change(each: StatedField) -> StatedField:
                if each.kind == "ForeignKey":
                    return replace(each, kind="OneToOneField")
                return replace(each, unique=True)
        elif re.search(r"\b(?:optional|may be (?:empty|left out|blank)|not required)\b", low):

            def change(each: StatedField) -> StatedField:
                return replace(each, optional=True)

    if change is None or not named:
        return None
    names = {each.name for each in named}
    return tuple(change(each) if each.name in names else each for each in fields)
