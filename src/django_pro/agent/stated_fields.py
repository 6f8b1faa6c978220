"""The fields that a request states: `title:str(200) author:fk(Author)`, or in plain English."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from django_pro.agent import said_ends, said_once, said_refused
from django_pro.agent.bulleted_fields import laid_out
from django_pro.agent.field_arguments import closed
from django_pro.agent.field_kinds import KINDS, guessed, is_text
from django_pro.agent.numbered_choices import written_out
from django_pro.agent.stated_field import LESS, MORE, field_of, is_reserved
from django_pro.agent.type_phrases import in_single_words
from django_pro.scaffold.stated import StatedField, pairs, snake


@dataclass(frozen=True, slots=True)
class Stated:
    fields: tuple[StatedField, ...]
    together: tuple[tuple[str, ...], ...] = ()
    """Names of fields that are unique together."""
    after: tuple[tuple[str, str], ...] = ()
    """(start, end): the second is not before the first."""
    unread: tuple[str, ...] = ()
    """Pieces of the list, and arguments of fields, that are not understood."""
    rest: str = ""
    """The request without the list."""


_COMPACT = re.compile(
    r"(?<![\w/:])[a-z_]\w*\??:(?!//)[A-Za-z]\w*(?:\((?:[^()]|\([^()]*\))*\))?\??"
    r"(?:=(?:\"[^\"]*\"|[\w.+-]+))?"
)
_DECLARED = re.compile(
    r"[`]?\b([a-z_]\w*)\s*[=:]\s*(?:(?:models|serializers|forms)\.)?"
    r"(?=(?:[A-Z]\w*Field|ForeignKey)\()"
)
"""A field as Python declares it."""
_BEGINS = re.compile(
    r"\b(?:with|mit|having|has|have|containing|contains|including|includes|stores?|storing|holds?|"
    r"consisting of|fields|columns|attributes|(?:it|they|each|every one) (?:needs?"
    r"|gets?))\b(?!\s+(?:model|to|for|in|on|of|from)\b)"
    r"(?!\s+(?:them|it|this|that|been|no)\b)"
    r"(?!\s+(?:(?:an?|the|its|full|complete|simple|small|new|crud|rest|json|drf|read[- ]?only)\s+)*"
    r"(?:crud|apis?|endpoints?|admin|forms?|pages?|views?|serializers?)\b"
    r"(?=\s*(?:[.,:;(/]|$|(?:at|under|on|for|to|that|which|where|in|and|with)\b)))"
    r"(?:\s+(?:the|these|this|following|fields?|columns?|attributes?|are|an?|like|such as)\b)*"
    r"\s*[:=-]?\s",
    re.IGNORECASE,
)
_VERBS = (
    "register|expose|add|create|make|show|give|put|build|write|migrate|include|generate|use|"
    "ensure|let|an? (?:crud|api|rest|admin|view|form|page|serializer)|the (?:admin|api)|"
    "(?:crud|rest|read-only) api|crud|it should|order"
)
_ENDS = re.compile(
    rf"(?<!\be\.g)(?<!\bmax)(?<!\bmin)[.!?](?=\s|$)"
    rf"|\b(?:in|to|inside|within) (?:the |my |our )?[`'\"]?\w+[`'\"]? app\b"
    rf"|\b(?:and|then|plus|also),? (?:then |also |please )?(?i:{_VERBS})\b|\bin (?:the "
    rf")?models?\.py"
    rf"|\b(?:and|plus|also),? (?:an? |the )\w+ (?:page|form|view|api|endpoint)s? "
    rf"(?:at|under|for|to|with|where|that|which|in)\b"
    rf"|,\s*(?i:{_VERBS})\s+(?:it|this|them|an?|the)\b"
    rf"|\b(?:ordered|sorted|order) by\b|\bordering\b|\bnewest first\b|\bso that\b|\bthanks?\b"
    rf"|\bplease\b|\bpls\b|\buse (?:the )?\w+ (?:conventions|style)\b"
    rf"|\b(?:to|in|on) (?:the |my |our )?[A-Z]\w+ model\b|\bunique "
    rf"(?:together|on|per|for)\b|;\s*(?i:{_VERBS})\b"
    rf"|\bwith (?:an? |the )?(?i:str|__str__|view|template|admin|(?:crud |rest |read[- "
    rf"]?only |drf )*api|tests?|migrations?|url)\b"
    rf"|\b(?:one|only one|a single) \w+ (?:per|for each)\b|\bmake sure\b|\binclude (?:a|the) "
    rf"|\b(?:one|an?|each|every) \w+ can\b|\b(?:on|at|under) (?:the url )?/\w"
    rf"|\b(?:that|which) (?:is|are|will|gets?|should) (?:be )?(?:shown|sent|saved|stored"
    rf"|used|made)\b"
    rf"|\blooked up by\b|\bwith (?:the )?(?:app|model|project)'s\b"
    rf"|\b(?:and |plus |with )?(?:an? )?(?:db |composite |combined )?index(?:es)? (?:on|for|over)\b"
    rf"|\b(?:newest|latest|most recent|oldest|earliest|soonest|youngest|highest|lowest|biggest"
    rf"|largest|smallest|longest|shortest|cheapest)(?: \w+)?(?: (?:comes?|goes?|is|are))? "
    rf"(?:first|on top)\b"
    rf"|\b(?:in )?alphabetical(?:ly)?\b|\b(?:its |and |the )*__str__|\bverbose_name"
    rf"|\bget_latest_by\b|\bdb_table\b"
)
_ADDS = re.compile(
    r"\b(?:add|put|append|give|introduce)\b(?!\s+(?:tests?|pagination))", re.IGNORECASE
)
_ADDS_MODEL = re.compile(
    r"\b(?:[Aa]dd|[Ii]ntroduce) (?:(?:an?|the|another|one|new|simple|small) )*"
    r"(?:model [`'\"]?[A-Z]|[`'\"]?[A-Z]\w+[`'\"]? model\b)"
)
"""What is added is the model itself."""
_TARGET = re.compile(
    r"[,\s]+\b(?:(?:to|on|onto|in) (?:the |my |our )?(?:existing )?(?:model|class|table) [`'\"]?"
    r"|(?:to|on|onto|in|for) (?:the |my |our |an? )?(?:existing )?[`'\"]?)"
    r"(?:[a-z_]+\.)?[A-Z]\w+[`'\"]?(?:'s)?(?: model| class| table)?\b"
)
_GIVEN = re.compile(
    r"\b[Gg]ive (?:the |our |my |every |each )?(?:model )?[A-Z]\w+(?: model)? "
    r"(?=(?:an?|the|one|another) (?:(?:new|optional|unique|nullable) )*(?:field |column )?"
    r"(?!admin|apis?\b|endpoint|pages?\b|forms?\b|views?\b|serializer|crud|list|tests?\b|index"
    r"|default|manager|method|property|permission|filter|constraint|field|column)[a-z_]\w*\s*[:(,])"
)
"""The same before a field: `give Post a subtitle: text of up to 90 letters`."""
_CALLED = re.compile(
    r"[,\s]+\b(?:to|on|onto) (?:the |my |our )(?:existing )?[`'\"]?"
    r"(?!existing|same|db|database|django|user)[a-z_]\w*[`'\"]?(?:'s)? (?:model|table)\b"
)
"""The same with a common noun for the model: `to the order table`."""
_RELATION = re.compile(r"\b(?:foreign|fk|m2m|o2o|many|one|relations?|relationship|from)\b")
_SOME_MODEL = re.compile(
    r"[,\s]+\b(?:to|on|onto|in) (?:the|my|our|this|that|a|an|one of the|one of my)? ?"
    r"(?:existing |same |db |database |django )?(?:models?|tables?)\b"
    r"(?=\s*(?:$|[.,;:!?\n]|please\b|pls\b|thanks\b))"
)
"""A target that has no name: `to the model`."""
_FIELD_ALONE = re.compile(
    r"\s*(?:(?:hi|hello|hey|please|pls|can you|could you|i want to|i need to|we need to|let's|now)"
    r"[,!]?\s+)*(?:add|append|introduce)\s+(?:(?:me|us)\s+)?(?:(?:an?|the|one|another|new"
        r"|extra)\s+)*"
    r"(?:(?!search|filter|form|admin|hidden|readonly|serializer)[\w-]+\s+){1,3}"
    r"(?:field|column)(?:,? (?:please|pls|thanks|thank you))?\s*[.!?]*\s*", re.IGNORECASE,
)  # fmt: skip
"""A request that is about one field, and says of no model."""
_RELATING = re.compile(
    r"(?:key|fk|(?<![a-z])(?:many|one)|to[-_ ]?(?:many|one)|m2m|o2o|belongs?"
    r"|belonging|related|relation(?:ship)?|link(?:ed)?|references?|points|pointing|refers"
    r"|connected)(?: ?field)?$", re.IGNORECASE,
)  # fmt: skip
_USERS = ("author", "reviewer", "assignee", "reporter", "creator", "commenter", "poster", "writer")
"""Users, where there is no model of the name."""
_AFTER = re.compile(
    r"\b(\w+) (?:(?:is|must be|should be|has to be|be|comes?) (?:after|later than|not before)"
    r"|(?:(?:must|should|may|can)(?: not|n't)|cannot) be (?:before|earlier than))"
    r" (?:the )?(\w+)"
)
_RULE = re.compile(
    r"\s*(?:and |but )?(?:the )?(?P<name>[a-z_]\w*) (?:must|should|has to|needs to|may|can|cannot"
    r"|can't)\b", re.IGNORECASE,
)  # fmt: skip
"""What is said in a list of a field that stands in it already."""
_VALUE = r"(?:\"\w[\w.+-]*\"|'\w[\w.+-]*'|[\"'`]?\w[\w-]*[\"'`]?)"
"""A value of choices; quotes may hold more than a word: `"1.25"`."""
_CHOICES = re.compile(
    r"\b(?:with |of |and )?(?:the )?(?:choices?|options|values|possible values|one of|either)\b"
    r"(?! ?\()(?:\s+(?:are|of|being|from))?\s*[:=(\[]?\s*"
    rf"({_VALUE}(?:\s*(?:,\s*(?:and |or )?|\s(?:and|or)\s|/|\|)\s*{_VALUE})+)",
    re.IGNORECASE,
)
_LISTED_VALUES = re.compile(
    r"(?<=\w) \(((?:[\"']?[A-Za-z][\w-]*[\"']?(?:\s*[,/|]\s*(?:or |and )?|\s(?:or|and)\s))+"
    r"(?:[\"']?[A-Za-z][\w-]*[\"']?)?)\)"
)
"""Each value but the last has a separator behind it, or this would take minutes on a long text."""
_BARE_VALUES = re.compile(
    r"(?<=\w)(?::? )([A-Za-z][\w-]*(?:\|[A-Za-z][\w-]*)+|[A-Za-z][\w-]*(?:/[A-Za-z][\w-]*){2,})"
    r"(?![\w|/(.])"
)
"""`priority low|normal|high`."""
_MORE = re.compile(r"\s*(,\s*(?:and |or )?|\s(?:and|or)\s|/|\|)\s*")
_MODIFIER = re.compile(
    r"unique|optional|nullable|null|required|indexed|index|db_index|blank|primary|positive|auto"
    r"|auto_now|auto_now_add|not null|not required|defaults? .*|default\s*=.*"
    r"|max(?:imum)? (?:length |value )?(?:of )?\d.*|min(?:imum)? (?:length |value )?(?:of )?\d.*"
    r"|up to .*|at most .*|\w+ by default"
    r"|(?:never|not|no|can't be|must not be|should not be) "
    r"(?:negative|below|less|under|above|over|more).*"
    r"|(?:an? )?(?:whole|positive|natural) (?:number|integer).*|(?:an? )?longtext"
    r"|(?:can|may) be (?:left|missing).*"
    r"|if (?:any|known|there (?:is|are) (?:one|any))"
    r"|at least .*|max_length.*|on_delete.*|related_name.*|null\s*=.*|blank\s*=.*|from "
    r"\d.*|\d+ ?-.*"
    r"|unique\s*=.*|cascade|protect|set null|indexed|between .*|\d+ (?:chars?|characters).*"
    r"|(?:an? )?(?:decimal|integer|string|boolean|datetime|float)(?: (?:with "
    r"|max_|decimal_|default|unique|optional|null|from |between |of up "
    r"to).*)?|decimal_places.*|with max.*|max_digits.*|choices?\(.*|non-?negative|must be "
    r"unique|can be (?:null|empty)",
    re.IGNORECASE,
)


_CUT_OFF = re.compile(r"\W*(?:the|and|its|with)\W*")
"""What is left at the end of a list of what is said behind it."""
_TYPED = re.compile(
    r"\b(?:[Mm]odel [`\"']?[A-Z]\w+[`\"']?|[A-Z]\w+ model)(?: in (?:the )?\w+(?: app)?)?:?\s+"
    r"(?=\([a-z_]\w*: [^()]+(?:\([^()]*\)[^()]*)*[,;] ?[a-z_]\w*: )"
)
"""A model before the parentheses that its fields stand in with their types."""
_URL_NAME = re.compile(
    r"(?<=/) ?\((?:(?:url|with|the|name[d]?|called|as)\b[- :=]*)*[`\"']?[a-z_]\w*:[a-z_][\w-]*"
    r"[`\"']?\)"
    r"|\b(?:url[- ]?names?|named?|called|(?<=/),? as) ?[:=]? ?[`\"']?[a-z_]\w*:[a-z_][\w-]*"
    r"[`\"']?(?!\()"
)
"""`/shop/ (url name shop:index)`: no field of the type `index`."""
_IN_APP = re.compile(r"\s*\((?:in )?(?:the )?(?:app:? \w+|\w+ app)\)\s*,?")
_MIGRATION = r"\b(?:with|including|plus|and) (?:an? |the |its )?migrations?\b(?=\s*[:,.(]|\s*$)"
_WITH_MIGRATION = re.compile(
    rf"(?<=[.!?;])\s+{_MIGRATION}(?:,(?: (?:and|also|then)\b)?)?|,?\s*{_MIGRATION}", re.IGNORECASE
)
"""What begins a sentence goes with the comma behind it: the sentence before it ends there."""


def parse(text: str, models: Iterable[str] = ()) -> Stated:
    """Fields of a request; `models` are names of models that fields may be related to."""
    models = tuple(models)
    text = text.replace("\u2019", "'")
    found = _parsed(text, models)
    plain = said_refused.plainly(text, found.fields)
    if plain != text:
        text, found = plain, _parsed(plain, models)
    ends = said_ends.read(text, found.fields)
    if not ends.pairs:
        return found
    read = _parsed(ends.rest, models)
    if {each.name for each in read.fields} > {each.name for each in found.fields}:
        return found
    return replace(read, after=tuple(dict.fromkeys((*ends.pairs, *read.after))))


def _parsed(text: str, models: Sequence[str]) -> Stated:
    known = {each.lower(): each for each in (*models, "User")}
    low = _WITH_MIGRATION.sub("", laid_out(written_out(text)))
    low = _IN_APP.sub(" ", _URL_NAME.sub(" ", low))
    low = in_single_words(_DECLARED.sub(r"\1:", low))
    for name in _USERS:
        if not re.search(r"\b(?:books?|novels?|isbn)\b", low, re.IGNORECASE) or name != "author":
            known.setdefault(name, "User")
    low, adds = without_target(low)
    fields: dict[str, StatedField] = {}
    unread = []
    region = _added(low) if adds else _region(low)
    for piece in _pieces(region):
        if _CUT_OFF.fullmatch(piece):
            continue
        rule = _RULE.match(piece)
        if rule and rule["name"].lower() in fields:
            bare = re.sub(r"^(?:and |but )?(?:the )?", "", piece.strip(" .").lower())
            unread += [] if _AFTER.fullmatch(bare) else [piece.strip()]
            continue
        found = field_of(piece, known)
        if found is None or is_reserved(found.name):
            if (found is None or keyword.iskeyword(found.name)) and piece.strip(" .:;-"):
                unread.append(piece.strip())
            continue
        unread += [f"{each} of {found.name}" for each in found.ignored]
        unread += _beside(piece, found, known)
        unread += [f"{each} of {found.name}" for each in _dropped(piece, found)]
        before = fields.setdefault(found.name, found)
        if before.guess and not found.guess:  # `hamster, a foreign key to Hamster`
            fields[found.name] = found
        elif not found.guess and before.kind != found.kind:
            unread.append(piece.strip())
    listed = _retyped(list(fields.values()))
    rest = low.replace(region.strip(), " . ", 1) if region.strip() else low
    unread = [*unread, *said_once.unread(low, listed)]
    once = said_once.together(low, listed)
    return Stated(tuple(listed), once, _after(low, listed), tuple(unread), rest)


_OTHER_PARTS = (
    r"(?i)\b(?:admin|apis?|crud|endpoints?|pages?|forms?|serializers?|views?|tests?|migrations?)\b"
)
"""What is said of something else than the fields, and read there."""


def _beside(piece: str, field: StatedField, known: Mapping[str, str]) -> list[str]:
    """What stands behind `name:type` and says nothing of the field, or a type that is none."""
    compact = _COMPACT.match(piece)
    if compact is None:
        return []
    word = re.split(r"\W+", compact[0])[1].lower()
    is_typed = word in KINDS or word.replace("_", "") in known or word == "self"
    parts = [each.strip(" .()") for each in _split(piece[compact.end() :])]
    found = [
        each for each in parts[1:]
        if each and not (_MODIFIER.fullmatch(each) or _CUT_OFF.fullmatch(each))
        and not re.search(_OTHER_PARTS, each)
    ]  # fmt: skip
    return found if is_typed or not field.guess else [compact[0], *found]


def _dropped(piece: str, field: StatedField) -> list[str]:
    """Numbers that a piece states and that the field has not."""
    bare = re.sub(r"\(\s*\d+\s*\)\s*$|\b\d+[.)]\s+", _kept_size, piece)
    for pattern, bound in (
        (rf"{MORE}|\b(?:above|over) -?[\d.]+", field.low),
        (rf"{LESS}|\b(?:below|under) -?[\d.]+", field.high),
    ):
        bare = re.sub(pattern, " ", bare) if bound else bare
    told = re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*[a-zA-Z_])", bare)
    has = {f"{float(each):g}" for each in re.findall(r"-?\d+(?:\.\d+)?", repr(field))}
    if re.search(r"\bdefault|\bunless\b|\botherwise\b", piece) and not field.default:
        if field.kind in ("DateTimeField", "DateField") and (field.auto or "now" in piece):
            return []
        return ["the default"]
    return [each for each in dict.fromkeys(told)
            if f"{float(each):g}" not in has and each.lstrip("-") not in ("0", "1")]  # fmt: skip


def _kept_size(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("(") else " "


def without_target(text: str) -> tuple[str, bool]:
    """The text without the model that fields are added to, and whether it names one: `to Post`."""
    if (
        not _ADDS.search(text)
        or _ADDS_MODEL.search(text)
        or re.search(r"\b(?:new|an?|the) \w+ (?:model|class|form)\b.*\bwith\b", text)
    ):
        return text, False
    if given := _GIVEN.search(text):
        return f"{text[: given.start()]}add {text[given.end() :]}", True
    for found in _TARGET.finditer(text):
        if not _RELATING.search(text[: found.start()].rstrip()):
            return f"{text[: found.start()]} {text[found.end() :]}", True
    some = _SOME_MODEL.search(text) or _CALLED.search(text)
    if some is not None and _RELATION.search(text[: some.start()]):
        return text, False
    if some is not None and not _RELATING.search(text[: some.start()].rstrip()):
        return f"{text[: some.start()]} {text[some.end() :]}", True
    return text, _FIELD_ALONE.fullmatch(text) is not None


def without_compact(text: str) -> str:
    """The text without fields that are written as `name:type`: their names say nothing of what is
    to be done."""
    found = list(_COMPACT.finditer(text))
    return _COMPACT.sub(" ", text) if len(found) > 1 else text


def names_no_model(text: str) -> bool:
    """Whether fields are added to a model that the text has no name for: `to the model`."""
    names_one = bool(_CALLED.search(text)) or any(
        not _RELATING.search(text[: each.start()].rstrip()) for each in _TARGET.finditer(text)
    )
    return not names_one and without_target(text)[1]


def _added(text: str) -> str:
    if _COMPACT.search(text):
        return _region(text)
    found = _ADDS.search(text)
    rest = text[found.end() :] if found else text
    rest = re.sub(
        (
            r"^\s*:?\s*(?:(?:the|these|following|new|extra|two|three)\s+)*(?:model "
            r")?fields?\b\s*(?:called |named )?:?"
        ),
        "",
        rest,
    )
    rest = _of_one(rest)
    end = _ENDS.search(rest)
    return (rest[: end.start()] if end else rest).lstrip(" :")


_ONE = re.compile(
    r"\s*(?:(?:an?|one|another|the|new|extra|optional)\s+)*(?:(?:field|column|attribute)\s+)?"
    r"(?:called |named )?[`\"']?(?P<name>[a-z_]\w*)[`\"']?\s*[,:]\s*(?:an? )?(?P<kind>[a-z]+)"
    r"(?= (?:of|with|up to|at most|max)\b|\s*[,.;(]|\s*$)"
)


def _of_one(text: str) -> str:
    """What is added, with `:` before the type of one field: `a field code, text of up to 9
    letters`."""
    found = _ONE.match(text)
    is_one = found and re.search(r"\b(?:field|column|attribute)\s|^\s*an? .*:", found[0])
    if not found or not is_one or found["kind"] not in KINDS:
        return text
    return f"{found['name']}: {found['kind']}{text[found.end() :]}"


def _region(text: str) -> str:
    """The part of a request that lists fields; empty where none does."""
    compact = _COMPACT.search(text)
    if compact:
        rest = text[compact.start() :]
        last = list(_COMPACT.finditer(rest))[-1]
        if dash := re.match(r"\s*\)?\s[-\u2013\u2014]\s", rest[last.end() :]):
            return rest[: last.end() + dash.start()]
        end = _ENDS.search(rest, last.end())
        if end and end[0] == "?":
            end = _ENDS.search(rest, end.end())
        return rest[: end.start()] if end else rest
    begins = sorted((*_listed(text), *_BEGINS.finditer(text)), key=lambda each: each.start())
    for begin in (*_TYPED.finditer(text), *begins, *_after_model(text)):
        rest = text[begin.end() :]
        end = _ENDS.search(rest)
        found = rest[: end.start()] if end else rest
        found = re.sub(
            r"^\s*(?:the |an? |our )?\w+: (?=(?:who|which|what|when|the|an?|its)\b)", " ", found
        )
        found = re.sub(
            r"^\s*(?:an? |the |one )?(?:[A-Z]\w+ model|[Mm]odel [A-Z]\w+)\b\s*"
            r"(?:in (?:the )?[a-z]\w*(?: app)?(?= with|:|,)\s*)?(?:[:,]|with|having|that has)?",
            " ",
            found,
        )
        if _is_list(found):
            return _inside(found)
    return ""


def _inside(text: str) -> str:
    """What stands in the parentheses that a list is wholly written in, else the text."""
    bare = text.lstrip()
    end = closed(bare, 1) if bare.startswith("(") else -1
    return bare[1:end] if end > 0 and re.search("[,;]", bare[:end]) else text


def _listed(text: str) -> Iterator[re.Match[str]]:
    """Colons outside of parentheses."""
    for found in re.finditer(r"(?<=[\w)\"'`/])\s?:(?=\s+\S)", text):
        before = text[: found.start()]
        if before.count("(") <= before.count(")"):
            yield found


def _after_model(text: str) -> Iterator[re.Match[str]]:
    yield from re.finditer(
        r"\b[Mm]odel (?:called |named )?[A-Z]\w+\s+(?:in (?:the )?\w+(?: app)?,? with\s+)?"
        r"(?=[a-z]|\([a-z])|\b[A-Z]\w+ model,\s+(?=[a-z])"
        r"|\b(?:[Mm]odel [A-Z]\w+|[A-Z]\w+ model)\s*(?:-|\u2013|\u2014)\s+(?=[a-z])"
        r"|\b[A-Z]\w+ model\s+(?=\([a-z][^()]*,)",
        text,
    )


def _is_list(text: str) -> bool:
    words = re.findall(r"\w+", text)
    begins_with_verb = re.match(rf"\s*(?i:{_VERBS})\s+\w", text) is not None
    names_model = re.fullmatch(r"\s*(?:an? |the )?[\w ]*\bmodels?\W*", text) is not None
    return bool(words) and not begins_with_verb and not names_model


def _pieces(region: str) -> Iterator[str]:
    """One for each field."""
    text = _protected(region)
    compact = list(_COMPACT.finditer(text))
    if compact:
        starts = [each.start() for each in compact]
        for start, end in zip(starts, (*starts[1:], len(text)), strict=True):
            yield re.sub(r"[,;\s]+(?:and)?\s*$", "", text[start:end])
        return
    parts = [each for each in _split(text) if each.strip()]
    if len(parts) == 1 and ":" not in text:
        parts = list(_of_words(parts[0]))
    merged: list[str] = []
    for part in parts:
        if merged and _MODIFIER.fullmatch(part.strip(" .")):
            is_type = re.match(r"(?:an? )?(?:whole|positive|natural|longtext)\b", part.strip())
            merged[-1] += f"{':' if is_type and ':' not in merged[-1] else ''} {part.strip()}"
        else:
            merged.append(part)
    yield from _shared(merged)


def _protected(text: str) -> str:
    """Without commas and `and` inside of what belongs to one field."""
    text = re.sub(r"\bbetween\s+(-?[\d.]+)\s+and\s+(-?[\d.]+)", r"from \1 to \2", text)
    text = re.sub(
        (
            r"\b(\d+) (?:max_)?digits,? (?:and |with |of which )?(\d+) (?:decimals?(?: places| "
            r"digits)?|decimal_places|after the point)"
        ),
        r"max_digits=\1 decimal_places=\2",
        text,
    )
    text = re.sub(r"(\d),(\d{3})\b(?!\d)(?![^(]*\))", r"\1\2", text)
    text = re.sub(
        r"\(([^():]+[,/|][^():]*?)[,;]? (?:and )?(\w+) by default\)", r"(\1) default \2", text
    )
    text = re.sub(
        r"\((?:either |one of )?((?:\w+(?:\s*(?:,|/|\||\bor\b|\band\b)\s*)+)+\w+)[,;] "
        r"(?:the )?defaults?(?: is| to|:| =|=)? ?[\"'`]?(\w+)[\"'`]?\)",
        r"(\1) default \2", text,
    )  # fmt: skip
    text = re.sub(
        r"(?<=\w),? (?:which|that|and) (?:is|are|can be|may be|must be|is one of|can only be)"
        r"(?: either| one of)? (?=\w+(?:, \w+)*,? or \w+\b)",
        " choices: ", text,
    )  # fmt: skip
    text = re.sub(
        (
            r"\b(?:connect|link|relate)(?:ed|s)? (?:it |them )?to (?:the )?(\w+)(,? (?:as |by "
            r"|with )?(?:an? )?(?:many[- ]to[- ]many|m2m))?"
        ),
        lambda found: f"a {'many-to-many' if found[2] else 'foreign key'} to {found[1]}",
        text,
    )
    return _BARE_VALUES.sub(_valued, _CHOICES.sub(_joined, _LISTED_VALUES.sub(_valued, text)))


def _valued(found: re.Match[str]) -> str:
    """`priority (low, medium, high)`; what says something of the field is no value."""
    values = [
        each.strip("\"' ") for each in re.split(r",|/|\||\bor\b|\band\b", found[1]) if each.strip()
    ]
    said = any(each.lower() in KINDS or _MODIFIER.fullmatch(each) for each in values)
    return found[0] if said or len(values) < 2 else f" choices({'|'.join(values)})"


def _joined(found: re.Match[str]) -> str:
    """The choices up to the one after `and`; a list that goes on is of other fields."""
    parts = _MORE.split(found[1])
    taken, rest = [parts[0]], ""
    for number in range(1, len(parts), 2):
        gap, word = parts[number], parts[number + 1]
        if number > 1 and parts[1] in "/|" and gap != parts[1]:
            rest = "".join(parts[number + 1 :])
            break
        taken.append(word)
        if re.search(r"\b(?:and|or)\b", gap):
            rest = "".join(parts[number + 2 :])
            break
    values = "|".join(each.strip("\"'`") for each in taken)
    return f" choices({values})" + (f", {rest.lstrip(', ')}" if rest else "")


def _split(text: str) -> Iterator[str]:
    """At commas, `and`, semicolons and ends of lines, outside of parentheses and quotes."""
    depth, start, at, quote = 0, 0, 0, ""
    while at < len(text):
        letter = text[at]
        if quote:
            quote = "" if letter == quote else quote
        elif letter == '"':
            quote = letter
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
        elif depth <= 0:
            found = re.compile(r"\s+(?:and|und|plus|&)\s+|[,;\n]+(?:\s*and\s)?|\s*\u2022").match(
                text, at
            )
            if found:
                yield text[start:at]
                start = at = found.end()
                continue
        at += 1
    yield text[start:]


def _of_words(part: str) -> Iterator[str]:
    """`name slug parent self fk` names three fields; words of types belong to the one before."""
    words = part.split()
    plain = re.compile(r"[a-z_]\w*")
    extra = ("a", "an", "the", "to", "of", "for", "field", "from", "called", "as", "is", "max")
    if len(words) < 3 or any(not plain.fullmatch(each) or each in extra for each in words):
        yield part
        return
    found: list[str] = []
    for word in words:
        belongs = word in ("self", "unique", "optional") or (
            word in KINDS and word not in ("slug",)
        )
        if belongs and found:
            found[-1] += f" {word}"
        else:
            found.append(word)
    yield from found


def _shared(parts: Sequence[str]) -> Iterator[str]:
    """`start and end datetimes`: the type of the last one is that of all without one."""
    kinds = {
        "datetimes": "datetime",
        "dates": "date",
        "times": "time",
        "integers": "integer",
        "decimals": "decimal",
        "strings": "string",
        "booleans": "boolean",
        "floats": "float",
        "timestamps": "datetime",
    }
    found = [part.strip(" .") for part in parts]
    for number, part in enumerate(found):
        *name, last = part.split() or [""]
        shared = kinds.get(last.lower(), "")
        is_counted = name and re.fullmatch(r"\d+|one|two|three|four|no", name[-1])
        if not (shared and name) or is_counted:
            continue
        found[number] = f"{' '.join(name)}: {shared}"
        first = 0 if number == len(found) - 1 else max(number - 1, 0)
        for other in range(first, number):
            if re.fullmatch(r"(?!an? |the )\w+(?: \w+)?", found[other]) and _may_be_a_moment(
                found[other]
            ):
                found[other] += f": {shared}"
    yield from found


def _may_be_a_moment(name: str) -> bool:
    """Whether the name says of no other type: `title` beside `start and end dates` does."""
    kind = guessed(snake(name))
    return kind.startswith(("Date", "Time")) or (kind == "CharField" and not is_text(snake(name)))


def _retyped(fields: Sequence[StatedField]) -> list[StatedField]:
    """Fields that say more of each other: `start` beside `end` are of one kind."""
    kinds = {each.name: each for each in fields}
    found = []
    for each in fields:
        other = kinds.get({"start": "end", "end": "start"}.get(each.name, ""))
        if each.guess and other is not None:
            kind = "DateTimeField" if other.guess else other.kind
            each = replace(each, kind=kind, max_length=None)
        found.append(each)
    return found


def _after(text: str, fields: Sequence[StatedField]) -> tuple[tuple[str, str], ...]:
    """Ends that are not before their starts, as said or as their names say."""
    kinds = {each.name: each.kind for each in fields}
    said = [
        (before, after)
        for after, before in _AFTER.findall(text.lower())
        if kinds.get(before, "") == kinds.get(after, " ")
        and kinds[before].startswith(("Date", "Time"))
    ]
    return tuple(dict.fromkeys((*said, *pairs(kinds))))
