"""Which rows a new API shows, as a request says it by a flag or a choice of theirs: `only rooms
that are open`, `no closed rooms`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django_pro.agent import wishes
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.whose import Published

_ONLY = r"(?:only|just|nothing but|restricted to|limited to)"
_FILLERS = (
    r"(?: (?:show|shows|showing|list|lists|listing|return|returns|includ(?:e|es|ing)|contain|have"
    r"|has|get|gets|see|the|all|our|those|these|to|ever|for|of|it))*"
)
_OF = r"(?:for|of|to|lists?|listing|shows?|showing|returns?|returning|includes?|expos(?:e|es|ing))"
_LEFT_OUT = (
    r"(?:hid(?:e|es|ing)|without|exclud(?:e|es|ing)|except(?: for)?|leav(?:e|es|ing) out"
    r"|omit(?:s|ting)?|skip(?:s|ping)?|(?:never|don't|do not|not|must not|should not) (?:show|list"
    r"|return|includ)(?:s|ing|e)?|no|never)"
)
_GONE = (
    r"(?: (?:and|they|it|which|that|also))*(?: (?:(?:must|should|may|can|do|does|are|is|will"
    r"|stay|stays)(?: ?not|n't| never)?|can't|cannot|never|not))"
    r"(?: be)? (?P<how>show(?:n)?(?: up)?|visible|listed|appear|included|returned|there|found"
    r"|hidden|left out|excluded|omitted|filtered out)\b"
)
_NOT_FOUND = r"(?:,? ?\(?(?:and |so |it's )?(?:an? )?404 (?:for|on|in|at) [^.;,()]*\)?)?"
_BY_WHOM = re.compile(
    r"\b(?:staff|admins?|administrators?|superusers?)\b[^.;\n]*\b(?:all|everything|others?)\b"
    r"|\b(?:others|everybody else|everyone else|the rest)\b|\bunless\b|\bown\b"
    r"|\bexcept (?:for )?(?:staff|admins?)\b"
)
"""That some see rows which others do not."""
_FILTERS = re.compile(r"\b(?:filter\w*|narrow\w*|param\w*|optional\w*)\b")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is said of the rows of an API."""

    published: Published | None
    """What makes a row one of them; None where nothing is said."""
    rest: str
    """The text without it."""
    unclear: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _State:
    """What a row is, or is not."""

    field: Field
    value: str
    """Python source."""
    other: str
    words: str
    """Regular expression of how it is said."""


def kept(site: Site, model: Model, *, read_only: bool) -> Kept:
    """Which rows the API is about.

    Raises:
        NotProvenError: others see others, or rows are written that would not be seen.
    """
    said = site.work.said
    # The fields of a model that is to be made are no rows.
    found = read(wishes.stated(said).rest if site.tells_model else said.request, model)
    if found.unclear:
        raise NotProvenError(
            f"Who sees which rows is not clear: `{found.unclear[0]}`. Nothing is written: say it "
            "of all who read."
        )
    if found.published and not read_only:
        raise NotProvenError(
            f"Only some rows of {model.name} are to be shown ({found.published.arguments}),"
            " and rows are to be written: what becomes of the others is not said. Nothing is "
            "written: ask for an API that reads alone, or for all rows."
        )
    return found


def all_of(words: str) -> Sequence[str]:
    """Patterns that let those who are let in see every row; `words` name one."""
    many = plural(words)
    rows = rf"(?:{many}|{many.split()[-1]}|{words}|of them|rows|ones|entries)"
    return (
        (
            rf"(?:sees?|gets?|reads?|views?) (?:really |always )?(?:all|every)(?: of)?"
            rf"(?: the| our| these)? {rows}(?![a-z])(?! (?:that|which|who|where|whose|with|in)\b)"
        ),
        (
            r"(?:whatever|regardless of|no matter|in any|of any|of every|of all)"
            r" (?:the |their |its |of the )?(?:status|state)(?:es|s)?(?![a-z])"
        ),
        r"(?:drafts?|unpublished(?: \w+)?) (?:too|as well|included|also)(?![a-z])",
        r"(?:including|incl\.?|also|even) (?:the )?(?:drafts?|unpublished)(?![a-z])",
    )


def read(text: str, model: Model) -> Kept:
    """`text` is the request, in any case."""
    filters = set(re.findall(r"\?(\w+)", text))
    found: list[tuple[_State, bool]] = []
    unclear: list[str] = []
    words = snake(model.name).replace("_", " ")
    rows = rf"(?:{plural(words)}|{words}|ones|rows|those|entries|items)"
    states = [each for each in _states(model) if each.field.name not in filters]
    for state in sorted(states, key=lambda each: -len(each.words)):
        for pattern, is_shown in _patterns(state.words, rows):
            for match in reversed([*re.finditer(pattern, text, re.IGNORECASE)]):
                sentence = _around(text, match)
                if _FILTERS.search(sentence.lower().split(match[0].lower())[0]):
                    continue
                groups = match.groupdict()
                shown = is_shown
                if how := groups.get("how"):
                    shown = re.search(r"hid|left|exclu|omit|filtered", how) is None
                    shown = shown != bool(re.search(r"n't|\bnot\b|\bnever\b|cannot", match["gone"]))
                is_so = not groups.get("un") and (groups.get("is") or "").lower() not in (
                    "false", "no", "off",
                )  # fmt: skip
                found.append((state, is_so == shown))
                if _BY_WHOM.search(sentence.lower()):
                    unclear.append(match[0].strip())
                text = f"{text[: match.start()]} . {text[match.end() :]}"
    kept = {(each.field.name, each.value): (each, is_so) for each, is_so in found}
    if len({name for name, _ in kept}) < len(kept):
        unclear += [f"{each.field.name}: {each.value}" for each, _ in kept.values()]
    return Kept(_published([*kept.values()]), text, tuple(unclear), tuple(name for name, _ in kept))


def _around(text: str, match: re.Match[str]) -> str:
    """The sentence that a match stands in."""
    start = max(text.rfind(each, 0, match.start()) for each in (".", ";", "\n")) + 1
    ends = [at for each in (".", ";", "\n") if (at := text.find(each, match.end())) >= 0]
    return text[start : min(ends, default=len(text))]


def _states(model: Model) -> Sequence[_State]:
    states = []
    for field in model.fields:
        if field.kind == "BooleanField":
            bare = re.sub(r"^(?:is|was)_", "", field.name)
            said = {re.escape(each).replace("_", "[ _-]") for each in (bare, field.name)}
            states.append(_State(field, "True", "False", rf"(?:{'|'.join(sorted(said))})"))
        elif field.values and field.kind.endswith("CharField"):
            name = field.name.replace("_", "[ _]")
            of_field = rf"(?:(?:the |a )?{name}(?: field)?(?: (?:is|of)|\s?==?|:)? ?)?"
            texts = [each for each in map(str, field.values) if len(each) > 1]
            for value in texts if len(texts) > 1 else ():
                other = next(each for each in texts if each != value)
                spelled = re.escape(value).replace("_", "[ _-]")
                words = rf"{of_field}[\"'`]?{spelled}[\"'`]?"
                states.append(_State(field, f'"{value}"', f'"{other}"', words))
    return states


def _patterns(words: str, rows: str) -> Sequence[tuple[str, bool]]:
    """Patterns of clauses, each with whether it names the rows that are shown."""
    un = r"(?P<un>not |no longer |un|in(?=[a-z])|non-)?"
    state = rf"(?:(?<![\w-]){un}{words}(?![\w-]))"
    which = r",? (?:that|which|who|where|whose)"
    is_so = rf"(?:{which})?(?: (?:is|are|were|have|has|with|being|currently|still))*"
    aux = rf"(?:{which})(?: (?:is|are|have|has)(?P<un>n't| not| no longer)?)"
    value = r"(?:(?: is|\s?==?| set to|:) ?(?P<is>true|false|yes|no|on|off))?"
    plain = rf"(?:(?<![\w-]){words}(?![\w-]))"
    gone = rf"(?P<gone>{_GONE}){_NOT_FOUND}"
    left_out = rf"\b{_LEFT_OUT}(?: (?:the|all|any|our|those|these))*"
    return (
        (rf"{left_out} {rows}{aux} {plain}{_NOT_FOUND}", False),
        (rf"{left_out} {state} {rows}\b{_NOT_FOUND}", False),
        (rf"\b{_OF}{_FILLERS} {rows}(?:{which}){is_so} {state}{value}{_NOT_FOUND}", True),
        (rf"\b{_ONLY}{_FILLERS} {rows}{is_so} {state}{value}{_NOT_FOUND}", True),
        (rf"\b(?:{_ONLY}|{_OF}){_FILLERS} {state}[ -]{rows}\b(?: only)?{_NOT_FOUND}", True),
        (rf"{state} {rows} (?:only|alone)\b{_NOT_FOUND}", True),
        (rf"\b{rows}{is_so} {state}{value} (?:only|alone)\b{_NOT_FOUND}", True),
        (rf"\b{rows}{aux} {plain}{gone}", True),
        (rf"{state} {rows}{gone}", True),
    )  # fmt: skip


def _published(kept: Sequence[tuple[_State, bool]]) -> Published | None:
    if not kept:
        return None
    names = frozenset[tuple[str, str]]()
    conditions, arguments, shown = [], [], []
    for state, is_so in kept:
        plain = f"{state.field.name}={state.value}"
        if is_so or state.field.kind == "BooleanField":
            plain = plain if is_so else f"{state.field.name}={state.other}"
            conditions.append(f"Q({plain})")
            arguments.append(plain)
            shown.append(plain)
        else:
            names = frozenset({("django.db.models", "Q")})
            conditions.append(f"~Q({plain})")
            arguments.insert(0, f"~Q({plain})")
            shown.append(f"{state.field.name}={state.other}")
    first, is_so = kept[0]
    hidden = f"{first.field.name}={first.other if is_so else first.value}"
    hidden = ", ".join((hidden, *shown[1:]))
    return Published(" & ".join(conditions), ", ".join(arguments), ", ".join(shown), hidden, names)
