"""Who may do what with the rows of an API, as the clauses of a request say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

_ANYONE = (
    r"(?:anyone|anybody|everyone|everybody|the (?:whole )?(?:public|world)|(?:all )?visitors"
    r"|guests|anonymous(?: users?| visitors?| clients?)?)"
    r"(?! else)(?!(?:,? (?:who|that))?(?:'s| is| are| has| have)? (?:logged|signed)| with an?\b)"
)
_PEOPLE = r"(?:users?|members?|people|persons?|customers?|clients?)"
_LOGIN = (
    r"(?:(?:all|any|every|each|other|our|the|an?) )*(?:"
    rf"(?:authenticated|logged[- ]in|signed[- ]in|registered)(?: {_PEOPLE})?"
    rf"|(?:{_PEOPLE}|anyone|anybody|everyone|everybody|those|whoever)(?: else)?(?:,? (?:who|that))?"
    r"(?:'s| is| are| has| have)? (?:logged|signed) ?-?in"
    rf"|(?:{_PEOPLE}|anyone|everyone) with an? (?:account|login))"
)
_BARE_LOGIN = r"(?:(?:all|any|every|each|our|the|an?) )*(?:members?|users?)(?! who\b| that\b|')"
"""Those who have an account, where the request is of no model of that name."""
_STAFF = (
    r"(?:(?:the |our |all )*(?:staff|admins?|administrators?)"
    r"(?: users?| members?| people| accounts?)?)"
)
_STAFF_ALL = (
    rf"(?<=[,;] )((?:and |but )?(?i:{_STAFF})) (?:all(?: of (?:them|those|these))?|everything)"
    r"(?=\s*(?:[.;,)]|$))"
)
"""`users see and change only their own, staff all`."""
_CRUD = (
    rf"(?<![\w'-])({_STAFF}|{_LOGIN}),?(?: alone| only)?(?: can| may| should| must)?"
    r"(?::| do(?:es)?| ha(?:s|ve)| gets?)? (?:the )?(?:(?:full|complete|all|whole) )?"
    r"(?:crud(?! (?:api|endpoint|view|on|for|at|under))(?: access)?|(?<=full )access"
    r"|(?<=all )rights)(?=\s*(?:[,;.)]|$|\band\b|\bbut\b|\bwhile\b))"
)
"""`staff does full CRUD`."""
_READ_ONLY = (
    rf"(?<![\w'-])({_STAFF}|{_LOGIN}|(?:all )?(?:the )?others|everybody else|everyone else)"
    r"(?::| gets?| ha(?:s|ve)|,? with|:? are)? read[- ]?only(?: access)?"
    r"(?=\s*(?:[,;.)]|$|\band\b|\bbut\b|\bwhile\b))"
)
"""`other users: read only`."""
_NOT_IN = r"(?<![- ]in )(?<!authenticated )(?<!registered )"
"""Before the word of a key to the user: `logged-in users` are no owners."""
_MADE = (
    r"(?:created?|made|posted|posts|wrote|written|added|adds|reported|submitted|entered|owns?"
    r"|uploaded|sent|recorded|booked|placed)"
)
_WHO_MADE = (
    rf"(?:(?:the |any )?(?:user|member|person|one|customer)s? (?:who|that)|who(?:ever)?) "
    rf"(?:has )?{_MADE}(?: (?:it|them|one|(?:the|a|an) \w+))?"
)
_OWNERS = r"owners?|authors?|creators?|posters?"
_OTHERS = (
    r"(?:(?:all )?(?:the )?others|other (?:users|members|people)|(?:every|any)(?:one|body) else"
    r"|nobody else|no one else|the rest)"
)
_NONE_BUT = (
    r"(?:nobody|no one|none)(?: else)?,? (?:but|except(?: for)?|other than|apart from|besides) "
)
_MODAL = (
    r"(?:(?:,? (?:who|that))? (?:can|may|could|should|must|will|(?:is|are) (?:allowed|able) to"
    r"|gets? to|(?:is|are) permitted to))(?: (?:also|still|then|only|just|be able to|always"
    r"|go on|keep on|keep|continue(?: to)?))*"
)
_ACTIONS: Mapping[str, str] = {
    "read": (
        r"read(?:s|ing)?|list(?:s|ing)?|see(?:s|ing)?|view(?:s|ing)?|look(?:s|ing)?(?: at)?"
        r"|brows(?:e|es|ing)|gets?|retriev(?:e|es|ing)|fetch(?:es|ing)?|quer(?:y|ies|ying)"
    ),
    "create": (
        r"creat(?:e|es|ing)|add(?:s|ing)?|posts?|posting|submit(?:s|ting)?|insert(?:s|ing)?"
        r"|enter(?:s|ing)?|make new(?: ones)?"
    ),
    "change": (
        r"chang(?:e|es|ing)|updat(?:e|es|ing)|patch(?:es|ing)?|put|modif(?:y|ies|ying)"
        r"|alter(?:s|ing)?"
    ),
    "edit": r"edit(?:s|ing)?",
    "delete": r"delet(?:e|es|ing)|remov(?:e|es|ing)|destroy(?:s|ing)?",
    "write": (
        r"writ(?:e|es|ing)|manag(?:e|es|ing)|maintain(?:s|ing)?|make changes"
        r"|touch(?:es)?"
    ),
    "use": r"us(?:e|es|ing)|access(?:es|ing)?|call(?:s|ing)?|reach(?:es)?|get at|open(?:s)?",
    "all": r"do (?:everything|anything|all(?: of (?:it|that))?)",
}
_ACTION = "|".join(f"(?:{each})" for each in _ACTIONS.values())
_JOIN = r"(?:\s*,\s*(?:and |or )?|\s*/\s*|\s+(?:and|or|&)\s+)"
_VERBS = rf"(?:{_ACTION})(?![\w-])(?:{_JOIN}(?:also )?(?:{_ACTION})(?![\w-]))*"
_OWN = (
    r"(?:(?:only |just )?(?:(?:their|his|her|his or her|its|one's) own(?: ones?)?(?! account)"
    r"|(?:what|(?:those|the ones|rows|entries)(?: that| which)?) (?:they|he|she"
    r"|he or she)(?:'ve| have"
    rf"| has)? {_MADE}(?: (?:himself|herself|themselves))?))"
)
_OBJECT = (
    rf"(?:(?: (?:it|them|those|these|rows|everything|anything|all of (?:it|them)))|(?: {_OWN}"
    r"| (?:an?|the|all|any|every|each|new|those|these|of|other|ones?)\b)+(?: (?!can\b|may\b"
    r"|must\b|should\b"
    r"|and\b|or\b|but\b|until\b|if\b|when\b|while\b|unless\b|once\b|only\b|who\b|that\b|with\b"
    r"|at\b|in\b|of\b|by\b|for\b|within\b|after\b|before\b|via\b|as\b|from\b|on\b|to\b|is\b|are\b"
    r"|one's\b)[a-z][a-z_-]*){0,3})?"
)
_CONDITION = re.compile(
    r"\b(?:until|till|while|when|whenever|if|unless|once|within|after|before|as long as|provided"
    r"|during|up to|except|whose|without(?! (?:a |any )?(?:log ?in|account|auth)))\b"
)
"""That a grant holds at some times, or for some rows, only."""
_ADJECTIVES: Mapping[str, str] = {
    "read": (
        r"read[- ]only|readable|visible|reads?|reading|gets?|lists?|listing|details?"
        r"|retriev(?:e|ing)"
        r"|view(?:s|ing)"
    ),
    "write": r"writ(?:e)?able|writes?|writing|changes|the rest",
    "change": r"change(?!s)|changeable|updates?|updating|changing|changed|updated|put|patch",
    "edit": r"editable|edits|editing|edited|managed",
    "create": r"creat(?:e|ing|ion|ed)|add(?:ing|ed)|post(?:s|ing)?",
    "delete": r"deletable|delet(?:e|es|ing|ion|ed)|remov(?:ing|al|ed)",
}
_ADJECTIVE = "|".join(f"(?:{each})(?![\\w-])" for each in _ADJECTIVES.values())
_TO = (
    r"(?:for|by|to|open (?:to|for)|available (?:to|for)|accessible (?:to|by|for)|visible to"
    r"|(?:limited|restricted) to|reserved (?:for|to)|possible for|allowed for)"
)
_READS_TOO = (
    r",? (?:(?:also|even|including|both) )?(?:for )?(?:to )?read(?:s|ing)?(?: access)?"
    r"(?:,? (?:too|as well|also|included|alike))|,? (?:and|not even|also) (?:for "
    r"|to )?read(?:ing)?\b"
)
_TRUE_OF_STAFF = (
    r"\b(?:that|this|it|which|the same)(?:'s| is| goes| holds| applies| also| as well| even| too)*"
    r"(?: (?:true|valid|so|the case|right))? (?:for|of|to) (?:the |our )?"
    rf"{_STAFF}(?:,? (?:too|as well|also))?(?:,? (?:because |since |as )?they (?:have|use) the"
    r" (?:django )?admin)?"
)
"""`That's also true for staff`: no exception is made of them."""
_FREE = (
    r"\b(?:without|no)(?: (?:a|any|need(?: for a| to)?))?"
    r" (?:log ?in|auth\w*|account)(?: (?:is )?(?:needed|required|necessary))?"
    r"|\b(?:does not|doesn't|do not|don't|won't|never) (?:require|need)s?(?: an?| any)?"
    r" (?:log ?in|auth\w*|account)\b"
    r"|\b(?:log ?in|auth\w*|account)(?: is(?: not|n't)|n't| not) (?:needed|required|necessary)\b"
    r"|\bpublic(?:ly)?(?: (?:readable|accessible|available|visible))?\b(?! (?:id|key|name|holiday))"
)
_NO_LOGIN = (
    r"without (?:an? |any )?(?:valid )?(?:log ?in|logging in|signing in|account"
    r"|authentication|being (?:logged|signed) in)"
)
_NOTHING = (
    r"(?:nothing|not anything|no (?:access|request|method|call|operation|action)s?)(?: at all"
    r"| whatsoever)?"
)
_ALLOWED = (
    r"(?:(?: (?:is|are|be|should|must|may|can|works?|goes|allowed|possible|done|open|at all))*)"
)
_NOTHING_WITHOUT = (
    rf"(?:^|(?<=[.;,\n] )|(?<=[.;\n])|(?<=\band )|(?<=\bbut )|(?<=- )){_NO_LOGIN},?"
    rf"(?: (?:there is|there's|you can do|one can do|users can do))? {_NOTHING}{_ALLOWED}"
    r"(?=\s*(?:[.;,)\n!]|$))"
    rf"|\b(?:there is |there's )?{_NOTHING}{_ALLOWED} {_NO_LOGIN}(?=\s*(?:[.;,)\n!]|$))"
)
"""`without login nothing is allowed`: whoever comes without one is refused."""
_UNDENIED = (
    r"(?<!\bno )(?<!\bnothing )(?<!n't )(?<!\bnot )(?<!\bnever )(?<!\bwithout )(?<!\bwithout a )"
)
_CLOSED = (
    rf"{_UNDENIED}\b(?:requires?|needs?)(?: an?| the)? (?:log ?in|authentication|account)\b"
    rf"|{_UNDENIED}\b(?:log ?in|authentication|auth)(?: is)? (?:required|needed)\b"
    r"|\bbehind (?:a |the )?login\b"
    r"|\b(?:must|have to|has to|need to) be (?:logged|signed) ?-?in\b"
    r"|\bno (?:anonymous|public|unauthenticated) (?:access|users?|visitors)\b"
    r"|\bnot (?:for visitors|public)\b|\b(?:login|auth)[- ]only\b"
)


@dataclass(frozen=True, slots=True)
class StatedAccess:
    grants: Mapping[str, frozenset[str]]
    """By what is done (`read`, `create`, `change`, `delete`): some of `anyone`, `login`, `staff`
    and `owner`; what is not told is not there."""
    rest: str
    """The text without what was read."""
    unclear: tuple[str, ...] = ()
    """Clauses that say who may do what, and that are not understood."""
    bare: bool = False
    """Whether those who are logged in are called members or users alone."""
    writes: bool = False
    """Whether it is told who adds, changes or deletes rows."""


@dataclass(slots=True)
class _Told:
    grants: dict[str, set[str]] = field(default_factory=dict)
    base: set[str] = field(default_factory=set)
    more: dict[str, set[str]] = field(default_factory=dict)
    """Who may as well, beside those who may anyway."""
    others_out: set[str] = field(default_factory=set)
    """Actions that others than the owner are refused."""
    everything: set[str] = field(default_factory=set)
    spans: list[tuple[int, int]] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    bare: bool = False

    def grant(self, action: str, who: Iterable[str], *, more: bool = False) -> None:
        (self.more if more else self.grants).setdefault(action, set()).update(who)


def read(
    text: str,
    owners: Sequence[str] = (),
    nouns: Sequence[str] = (),
    groups: Sequence[str] = (),
) -> StatedAccess:
    """`owners` are names of the keys to the user whose a row is; `nouns` are the words of the
    model, which are no users; `groups` are words of users that are granted under that word."""
    text = re.sub(rf"(?i:({_STAFF})) \(`?is_staff`?(?: ?= ?[Tt]rue)?\)", r"\1", text)
    text = re.sub(_STAFF_ALL, r"\1 may do everything", text)
    text = re.sub(_CRUD, r"\1 may do everything", text, flags=re.IGNORECASE)
    text = re.sub(_READ_ONLY, r"\1 may only read", text, flags=re.IGNORECASE)
    low = text.lower().replace("\u2019", "'")
    low = re.sub(r"(?<![\w<])/[\w/<>:.{}?=&-]*(?<![:.])", lambda found: " " * len(found[0]), low)
    told = _Told()
    told.spans += [found.span() for found in re.finditer(_TRUE_OF_STAFF, low)]
    kinds = _Kinds(owners, nouns, groups)
    for pattern, take in (
        (kinds.sentence, _sentence), (kinds.refusal, _refusal), (kinds.to, _to),
        (kinds.alone, _alone),
    ):  # fmt: skip
        for found in pattern.finditer(_blank(low, told.spans)):
            take(found, low, told, kinds)
    for said, who in ((_NOTHING_WITHOUT, "login"), (_CLOSED, "login"), (_FREE, "anyone")):
        left = _blank(low, told.spans)
        for found in re.finditer(said, left):
            if who == "anyone" and (clause := _refused_around(left, found)):
                told.unclear.append(clause)
                continue
            told.spans.append(found.span())
            if who == "login":
                told.base.add("login")
            else:
                told.grants.setdefault("read", set()).add("anyone")
    return StatedAccess(
        _settled(told, has_owner=bool(owners)), _blank(text, told.spans), tuple(told.unclear),
        told.bare,
        bool((told.grants.keys() | told.more.keys() | told.others_out) - {"read", "use"}),
    )  # fmt: skip


class _Kinds:
    """Patterns of whom a request can name."""

    def __init__(
        self, owners: Sequence[str], nouns: Sequence[str], groups: Sequence[str] = ()
    ) -> None:
        keys = [re.escape(each).replace("_", "[ _]") for each in owners]
        named = "|".join([*keys, _OWNERS])
        taken = {word.rstrip("s") for noun in nouns for word in noun.split()}
        bare = "" if {"member", "user"} & taken else _BARE_LOGIN
        whose = r"(?:(?:the|its|their|an?|each|every|this|that) |(?:(?:the|an?|each) )?\w+'s )*"
        article = r"(?:(?:the|our|all|any|an?) )*"
        self.kinds: dict[str, str] = {
            **{each: rf"{article}{re.escape(each.rstrip('s'))}s?" for each in groups},
            "owner": (
                rf"{whose}{_NOT_IN}(?:{named})(?:s?\b)(?: of (?:the |an? |it\b)?\w*)?|{_WHO_MADE}"
            ),
            "staff": _STAFF, "login": _LOGIN, "bare": bare or r"(?!)", "anyone": _ANYONE,
        }  # fmt: skip
        one = "|".join(f"(?:{each})" for each in self.kinds.values())
        join = rf"(?:{_JOIN}(?:only |just |by |for |to |also )*)"
        who = rf"(?:(?:{one})\b(?:{join}(?:{one})\b)*)"
        self.sentence = re.compile(
            rf"(?P<only>\b(?:only|just|{_NONE_BUT}))?\s*(?<![\w'])(?P<who>{who}|{_OTHERS})"
            rf"(?P<late>(?: themselves| itself| alone| only)*)"
            rf"(?P<also>(?: also| too| still)*)(?P<modal>{_MODAL})?"
            rf" (?P<own_first>{_OWN} )?(?P<verbs>{_VERBS})(?P<object>{_OBJECT})"
            r"(?P<after>,? (?:too|as well|also))?"
        )
        self.more = re.compile(
            rf"{_JOIN}(?:also |then )?(?P<verbs>{_VERBS})(?! (?:is|are"
            rf"|(?:only |just )?(?:for|by|to)|stays?|remains?|goes"
            rf"|access)\b|:)(?P<object>{_OBJECT})"
        )
        self.refusal = re.compile(
            rf"(?<![\w'])(?P<who>{_OTHERS}|{who}) (?:can't|cannot|can not|may not|must not|mustn't"
            rf"|shouldn't|should not|must never|may never|don't get to)(?: be able to)? "
            rf"(?P<verbs>{_VERBS})(?P<object>{_OBJECT})"
            r"|(?<![\w'])(?P<none>nobody else|no one else)(?: (?:can|may|should"
            r"|must)(?: be able to)?"
            rf"(?: (?P<verbs_none>{_VERBS})(?P<object_none>{_OBJECT})| do so)?)?(?=\s*(?:$"
            rf"|[.,;)\n]))"
        )
        self.to = re.compile(
            r"(?<![\w'-])(?:(?P<what>(?:read|write|writing|reading)(?: (?:and|or) (?:read"
            r"|writ)\w+)?"
            rf"(?= access)|(?:{_ADJECTIVE})(?! access)(?:{_JOIN}(?:{_ADJECTIVE})(?! access))*)"
            r"(?: access)?(?: (?:is|are|should be|must be|be|just|only|possible))*:? )?"
            rf"(?P<only>(?:only |just ))?(?P<to>{_TO}|requires?|needs?|=)? ?(?:(?:all|any|only|just"
            r"|every) )*"
            rf"(?P<who>{who}|{_OTHERS}|public)(?P<late>,?[ -](?:only|alone))?(?P<too>{_READS_TOO})?"
        )
        self.alone = re.compile(
            rf"(?:(?<![\w'])(?:only|just) (?P<first>{who})(?=\s*(?:$|[.,;:)\n!-]))"
            rf"|(?<![\w'])(?P<who>{who})(?:[- ](?:only|alone)|(?= *(?:$|[.,;)\n])))"
            rf")(?P<too>{_READS_TOO})?"
        )

    def of(self, words: str, told: _Told) -> set[str]:
        found = set()
        for name in self.kinds:
            rest = re.sub(rf"\b(?:{self.kinds[name]})(?!\w)", " ", words)
            if rest != words:
                found.add("login" if name == "bare" else name)
                told.bare = told.bare or name == "bare"
            words = rest
        return found


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with full stops where something was read."""
    for start, end in spans:
        text = f"{text[:start]}{'.' if end > start else ''}{' ' * (end - start - 1)}{text[end:]}"
    return text


def _refused_around(low: str, found: re.Match[str]) -> str:
    """The clause of `without login` where it refuses: `nothing is saved without login`."""
    if not found[0].startswith("without"):
        return ""
    before = re.split(r"[.;:,\n()]|\b(?:but|and)\b", low[: found.start()])[-1]
    after = re.match(r",?[^.;:,\n()]*", low[found.end() :])
    clause = f"{before}{found[0]}{after[0] if after else ''}".strip()
    return (
        clause if re.search(r"\b(?:nothing|nobody|no one|none|never|not?)\b|n't\b", clause) else ""
    )


def _actions(words: str, table: Mapping[str, str]) -> list[str]:
    return [name for name, each in table.items() if re.search(rf"\b(?:{each})(?![\w-])", words)]


def writes(text: str) -> list[str]:
    """Which of `create`, `change` and `delete` a text speaks of."""
    found = set(_actions(text, _ACTIONS))
    more = {"edit": ("change", "delete"), "write": ("create", "change", "delete")}
    found |= {each for word in found & more.keys() for each in more[word]}
    return [each for each in ("create", "change", "delete") if each in found]


def _rest_of_clause(low: str, end: int) -> str:
    return re.split(r"[.;\n()]|, (?!and\b)", low[end:], maxsplit=1)[0]


def _sentence(found: re.Match[str], low: str, told: _Told, kinds: _Kinds) -> None:
    """`only the owner or staff may change or delete a report`."""
    before = re.split(r"[.;:,\n(]", low[: found.start()])[-1].split()
    if not found["modal"] and before and before[-1] not in (
        "and", "but", "while", "where", "that", "so", "-", "only", "whereas", "api", "with",
    ):  # fmt: skip
        return  # `an overview of what users see`
    is_noun = re.fullmatch(r"list|view|posts?|call|use|access|reads?", found["verbs"])
    if is_noun and not found["modal"] and not found["object"]:
        follows = low[found.end() : found.end() + 1]
        if follows not in ("", ".", ",", ";", ")", "\n") and not found["only"]:
            return
    end, more = found.end(), []
    while further := kinds.more.match(low, end):
        more.append(further)
        end = further.end()
    rest = _rest_of_clause(low, end)
    if re.match(r" (?:nothing|none|no)\b", rest):  # `visitors get nothing`
        told.spans.append((found.start(), end + len(rest)))
        if kinds.of(found["who"], told) == {"anyone"}:
            told.base.add("login")
        elif not re.fullmatch(_OTHERS, found["who"]):
            told.unclear.append(f"{low[found.start() : end].strip()}{rest}")
        return
    if _CONDITION.search(rest):
        told.unclear.append(f"{low[found.start() : end].strip()}{rest}")
        told.spans.append((found.start(), end + len(rest)))
        return
    told.spans.append((found.start(), end))
    words = found["who"]
    if re.fullmatch(_OTHERS, words):
        actions = _actions(found["verbs"], _ACTIONS)
        if "nobody" in words or "no one" in words:
            told.others_out |= set(actions)
        elif set(actions) - {"read"}:
            told.unclear.append(found[0].strip())
        return  # who else reads is whoever the API is for
    also = found["also"] or found["after"] or "also" in (found["modal"] or "")
    is_more = bool(not found["only"] and also)
    who = kinds.of(words, told)
    _granted(told, who, found["verbs"], f"{found['own_first'] or ''}{found['object']}", is_more)
    for each in more:
        _granted(told, who, each["verbs"], each["object"], is_more)


def _granted(told: _Told, who: set[str], verbs: str, of: str, is_more: bool) -> None:
    actions = _actions(verbs, _ACTIONS)
    is_own = bool(re.search(_OWN, of))
    if "all" in actions:
        told.everything |= who
        return
    is_any = re.search(r"\b(?:any|all|every|each|everything|anything)\b", of)
    is_more = not is_own and who <= {"staff"} and bool(is_more or is_any)
    for action in actions:
        told.grant(action, {"owner"} if is_own and action != "create" else who, more=is_more)


def _refusal(found: re.Match[str], low: str, told: _Told, kinds: _Kinds) -> None:
    """`others can't change it`, `nobody else may delete`."""
    words = found["who"] or found["none"]
    verbs = found["verbs"] or found["verbs_none"] or ""
    who = set() if re.fullmatch(_OTHERS, words) else kinds.of(words, told)
    actions = set(_actions(verbs, _ACTIONS))
    told.spans.append(found.span())
    if not who:
        told.others_out |= actions
    elif who == {"anyone"} and actions & {"read", "use"}:
        told.base.add("login")
    else:
        told.unclear.append(f"{found[0].strip()}{_rest_of_clause(low, found.end())}")


def _to(found: re.Match[str], low: str, told: _Told, kinds: _Kinds) -> None:
    """`for signed-in members`, `writable by staff only`."""
    words = found["who"].replace("public", "the public").replace("the the", "the")
    actions = _actions(found["what"] or "", _ADJECTIVES)
    if not (actions and found["late"]) and not found["to"] and words != "the public":
        return
    if words == "the public" and not (actions or found["to"]):
        return
    is_plain = not (actions or found["only"] or found["late"] or found["too"])
    if is_plain and re.match(r"(?:by|to)\b", found[0].strip()):
        return  # `linked to the author`
    if _CONDITION.search(_rest_of_clause(low, found.end())) and not found["too"]:
        told.unclear.append(f"{found[0].strip()}{_rest_of_clause(low, found.end())}")
    told.spans.append(found.span())
    if re.fullmatch(_OTHERS, words):
        return
    who = kinds.of(words, told)
    if found["too"]:
        actions = ["use"]
    if who == {"anyone"} and actions in ([], ["read"]):
        told.grant("read", who)
    elif actions:
        for action in actions:
            told.grant(action, who)
    elif "owner" in who:
        told.grant("read", who)
        told.grant("write", who)
    else:
        told.base |= who


def _alone(found: re.Match[str], low: str, told: _Told, kinds: _Kinds) -> None:
    """`members only`, `staff only, reading too`."""
    words = found["first"] or found["who"]
    is_told = found["first"] or re.search(r"(?:only|alone)$|[- ](?:only|alone)\b", found[0])
    piece = re.split(r"[.,;:\n()]", low[: found.start()])[-1].strip()
    if not is_told and piece:
        return  # a word at the end of some other clause
    who = kinds.of(words, told)
    if not who or not (is_told or re.search(r"logged|signed|authenticated", words)):
        return  # `fields: name, user`
    told.spans.append(found.span())
    told.base |= who


def _settled(told: _Told, *, has_owner: bool) -> dict[str, frozenset[str]]:
    """What the statements come to: what is said of one action goes before what is said of all."""
    grants = {name: set(who) for name, who in told.grants.items()}
    write, edit, use = (grants.pop(name, set()) for name in ("write", "edit", "use"))
    base = told.base | use
    is_parted = "create" in grants
    for action in ("change", "delete"):
        if action in grants:
            continue
        if edit or write:
            grants[action] = set(edit or write)
    if "create" not in grants and (write or (edit and "owner" not in edit)):
        grants["create"] = set(write or edit)
    if "change" in grants and "delete" not in grants:
        grants["delete"] = set(grants["change"])
    if grants.get("change") == {"staff"} and not is_parted:
        grants.setdefault("create", {"staff"})
    for action in told.others_out:
        for each in ("change", "delete") if action in ("write", "edit") else (action,):
            if each in ("read", "change", "delete"):
                grants.setdefault(each, {"owner"})
    # Where deleting is told for itself, to edit is not to delete.
    edits = ("change",) if "delete" in told.grants else ("change", "delete")
    for action, who in told.more.items():
        for each in {"edit": edits, "write": ("change", "delete")}.get(action, (action,)):
            usual = {"owner"} if has_owner and each in ("change", "delete") else set()
            if each != "read" or "owner" in grants.get("read", ()):
                grants[each] = grants.get(each, usual) | who
    for each in ("read", "create", "change", "delete"):
        if each in grants and told.everything:
            grants[each] |= told.everything
        elif told.everything and not has_owner and each != "read":
            grants[each] = set(told.everything)
        elif told.everything and each in ("change", "delete"):
            grants[each] = {"owner"} | told.everything
    if base:
        grants.setdefault("read", set(base))
        grants.setdefault("create", set(base))
        if not has_owner or base == {"staff"}:
            grants.setdefault("change", set(base))
            grants.setdefault("delete", set(base))
    return {name: frozenset(who) for name, who in grants.items() if who}


def of_groups(text: str, parts: Iterable[str]) -> Iterator[str]:
    """Clauses that let users do something who are none of those that are known: `vets can delete
    them`, `only the keeper of the hive may see it`. `parts` are the words of the model."""
    neutral = "clients|callers|apps|frontends|systems|services|scripts|they|rows|reports"
    known = "|".join([neutral, *(re.escape(each) for each in parts)])
    let = rf"(?:can|may)(?: only| also)? (?:{_ACTION})\b[^.;,\n]*"
    some = rf"(?<![\w'])(?!(?:{known})\b)[a-z]+s(?:,? (?:and|or) \w+s)? {let}"
    alone = rf"\b(?:only|just|{_NONE_BUT})\s*(?:the |its |an? )?[a-z]+(?: [a-z']+){{0,5}} {let}"
    late = (
        rf"(?<![\w'])(?!(?:{known})\b)[a-z]+s (?:alone|only)(?: (?:can|may))? (?:{_ACTION})\b"
        r"[^.;,\n]*"
        rf"|\b(?:{_ADJECTIVE})(?: (?:is|are))? (?:just |only )?(?:for|by|to)"
        rf" (?:just |only )?(?!(?:{known})\b)[a-z]+s (?:alone|only)\b"
    )
    for found in re.finditer(rf"{alone}|{some}|{late}", text.lower()):
        yield found[0]
