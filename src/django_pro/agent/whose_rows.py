"""What a request says of rows that are for their user alone, and of who keeps all of them."""

from __future__ import annotations

import re

from django_pro.agent.said import Said

_STILL = re.compile(
    r"\b(\w+)(?: (?:users|members|people|accounts|persons))?(?: (?:of|with) [\w ]{1,30})?"
    r" (?:must|should|need to|have to|can|may|are)\b"
    r"(?: \w+)? ?(?:still|continue)\b|\bexcept(?: for)?(?: the)? (\w+)"
    r"|\bapart from(?: the)? (\w+)"
    r"|\b(\w+)(?: (?:users|members|people|accounts))? (?:must|should|can|may) "
    r"(?:be able to |be allowed to |keep on |go on )?"
    r"(?:see|open|read|view|edit|access|manage|use)\w* (?:all|any|every|each)"
    r"|\b(\w+)(?: (?:users|members|people))? (?:still|keep|keeps)\b"
    r"|\b(\w+)(?: (?:users|members|people|accounts|staff|team))? (?:goes on|go on|continues?)"
    r"(?: to)? (?:see|read|view|open|list|access|us|manag|edit|chang|cancel|delet|handl|work)\w*"
    r"|(?:[,;.] |\b(?:and|but|while) )(?:(?:people|those|everybody|everyone) (?:at|from|in|of) )?"
    r"(?:the|our) (\w+)(?: (?:users|members|people|team))? (?:see |sees |get |gets |reads? )?"
    r"(?:all|everything)(?: of (?:them|these|those))?(?=\s*(?:[.,;!]|$))"
    r"|\bfor (?:(?:people|those|everybody|everyone) (?:at|from|in|of) )?(?:the |our )?(\w+)"
    r"(?: (?:users|members|people|team))?,? nothing (?:should |must |may |is to )?changes?\b"
    r"|\bnothing (?:should |must |may |is to )?changes? for (?:(?:people|those|everybody|everyone)"
    r" (?:at|from|in|of) )?(?:the |our )?(\w+)"
)
"""Who keeps what others lose."""
_LISTED = re.compile(
    r"(?:(?<=^)|(?<=[.;:,!] ))(?:(?:the |our )?[a-z]+s, )*(?:the |our )?[a-z]+s,? (?:and|or) "
    r"(?:the |our )?$"
)
"""Others who are named before one who keeps them: `the owners, clerks and staff must still`."""
_STAFF = r"(?:(?:is_)?(?:staff|superuser)|admins?|administrators?|superusers)"
_FLAGGED = re.compile(
    r"\b\w+(?: (?:users|members|people|team))? \((?:users |those )?(?:with |i\.?e\.? |= ?)?`?"
    r"((?:is|has|can)_\w+)`?(?: ?= ?true| users)?\)"
)
"""`the office (is_staff)`."""
_NAMED = re.compile(rf"\b({_STAFF})\b")
_GROUP = rf"(?:the |our )?{_STAFF}\b(?: users?| members?)?"
_LOSES = (
    rf"(?:not even|even|neither|nor|including|incl\.?|not) (?:for |to |by )?{_GROUP}"
    rf"|\b{_GROUP} (?:\w+ )?(?:must|may|should|can|do|does)(?:n't| ?not)\b"
    rf"|\b(?:for|to|by|of) {_GROUP},? (?:as well|too|also|alike)\b"
    rf"|\b{_GROUP},? (?:as well|too|also|included|likewise)\b"
    r"(?! (?:as|may|can|see|keep|should|must (?!not|n't)))"
    r"|\b(?:no|without|not? any) (?:\w+ )?(?:exceptions?|exemptions?|privileges?)"
    rf"(?: not even)? (?:for|of) {_GROUP}|\b{_GROUP} (?:get|are|is) no exceptions?\b"
)
_AND_STAFF = re.compile(
    r"((?:^|[.;:,!]\s|\b(?:and|so|that) )only (?:(?:by|for|to) )?(?:the |its |their |an? )?"
    r"[a-z](?:(?!\b(?:40[134]|others|refus|denie|forbid))[^.;!])*?"
    rf"\b{_GROUP}),? (?:as well|too|also|included|likewise)\b"
)
"""`only its buyer may open it, staff too`; not `404 for others, for staff as well`."""
_OWNERS = frozenset((
    "user", "users", "they", "he", "she", "it", "owner", "owners", "that", "who", "everybody",
    "people", "them", "which", "we", "author", "authors", "one", "i", "you", "members", "member",
    "person", "persons", "readers", "reader", "everyone", "anyone", "anybody", "this", "these",
    "those", "there",
    "customers", "customer", "else", "and", "to", "but", "must", "should", "can", "may", "will",
    "is", "are", "has", "have", "for", "all", "others", "other", "somebody", "someone", "tests",
))  # fmt: skip
"""Words before `still` that name nobody who keeps all rows."""


def all_lose(said: Said) -> bool:
    """Whether staff is said to lose what others lose."""
    return re.search(_LOSES, _flagged(said)) is not None and not keepers(said)


def _flagged(said: Said) -> str:
    """The request in lower case, with flags in place of the people whom they are written behind,
    and with no `too` behind those who keep what is for few."""
    return _AND_STAFF.sub(r"\1", _FLAGGED.sub(r"\1", said.low))


def keepers(said: Said) -> tuple[str, ...]:
    """Words for those who keep all rows."""
    low = _flagged(said)
    found: list[str] = []
    for each in _STILL.finditer(low):
        word = next((one for one in each.groups() if one), "")
        listed = _LISTED.search(low[: each.start(each.lastindex or 0)])
        found += re.findall(r"[a-z]+s\b", listed[0]) if listed and word else []
        found.append(word)
    kept = [each for each in found if each not in _OWNERS]
    if not re.search(_LOSES, low):
        kept += _NAMED.findall(low)
    one = {each.removesuffix("s"): each for each in reversed(kept)}
    return tuple(dict.fromkeys(one[each.removesuffix("s")] for each in kept))


_PERSON = (
    r"(?:user|customer|people|person|member|tenant|client|account|patient|employee|reader|student"
    r"|buyer|seller|guest|subscriber|author|owner|skipper|gardener|player|teacher|colleague)"
)
_OF_OTHERS = (
    rf"(?:an)?other {_PERSON}s?(?:'s?)?(?![a-z])", r"(?:an)?other [a-z]+(?:'s|s')(?![a-z])",
    r"of (?:an)?others?(?= |[.,;!]|$)(?! (?:pages?|views?|endpoints?|lists?|api)\b)",
    r"(?:someone|somebody) else", r"each other'?s?(?![a-z])", r"one another(?![a-z])",
    r"(?:any|every)(?:one|body)'s(?![a-z])", r"strangers?'s?(?![a-z])",
    (r"(?:isn't|is not|aren't|are not|not|wasn't) (?:theirs|their own|their|his own|hers|his"
    r"|her own|yours|mine|my own)(?![a-z])"),
    r"(?:an?|his|her|their) (?:neighbou?r|colleague|friend|classmate|competitor)'s(?![a-z])",
)  # fmt: skip
_OF_GROUP = (
    r"(?<!none )(?:of|from|in|within) (?:an?other|(?:an? |some )?(?:different|foreign)|other"
    r"|the same|(?:your|their|his|her|one's)(?: own)?|(?:our|its|my) own) "
    r"(company|companie|firm|business|organi[sz]ation|team|department|school|club|clinic|branch"
    r"|practice|agency|workspace|household)(?:s|'s)?(?![a-z])"
)
"""Rows that all people of a group share."""
_MADE_BY = (
    r"(?:made|placed|created|wrote|booked|owns?|uploaded|submitted|posted|added|bought|ordered|"
    r"borrowed|reported|entered|filed|opened|sent|took|has|rented|registered|reserved|recorded)"
)
_ONE = rf"(?!{_STAFF}\b)(?!same|ones?\b)[a-z]+"
_OF_OWNER = (
    (rf"only (?:by |for |to |visible to |accessible to )?(?:the |its |their |an? )?{_ONE}"
    rf"(?: (?:who|that|which) (?:has |had )?{_MADE_BY}(?![a-z])| (?:it|they|he|she) belongs? to)"),
    rf"(?:to|for|by) (?:the |its |an? )?{_ONE} (?:who|that) (?:has |had )?{_MADE_BY}(?![a-z])",
    (r"(?:only|just|nobody but|no one but|restrict\w* \w+ to|limit\w* \w+ to|restrict\w* to"
    r"|limit\w* to|belongs? to) (?:by |for )?(?:the |its |their |an? )"
    r"(?:owner|author|creator|submitter|uploader|buyer|seller|customer|employee|member|user|reader"
    r"|borrower|tenant|patient|student|client|person|account|guest|skipper|reporter|holder)"
    r"(?:'s)?(?![a-z])(?! (?:list|page|view|table))"),
    (r"(?:only|just|merely)(?: \w+){0,8}? (?:his|her|their|your|its|his or her|one's|the user's)"
    r" own(?![a-z])"),
    (rf"(?:only|just|restrict\w*|limit\w*)(?: \w+){{0,6}}? (?:that|which) (?:the |an? )?{_PERSON}s?"
    rf" (?:has |have |had )?{_MADE_BY}(?![a-z])"),
    r"(?:his|her|their|your) own(?: \w+)?,? (?:only|alone)(?![a-z])",
    r"(?:see|get|read|list|view)s? (?:his|her|their) own(?![a-z])",
    r"(?:of|for|by|to) (?:the )?request\.user(?![a-z])",
    (r"(?:only|just) (?:see|get|read|access|view|list|change|edit|the ones|those)?(?: \w+){0,3} "
    r"(?:theirs|his|hers|yours)(?![a-z ]*own\b)(?=[.,;!]|$| and)"),
    (r"(?:of|to|for|by) (?:the |whoever is |who is )?(?:current|requesting|(?:logged|signed)[- ]in)"
    r" (?:user|customer|member|reader|client|employee|person|account)(?![a-z])"),
)  # fmt: skip
_MAKE = (
    r"(?:create|build|implement|make|write|generate|scaffold|add|need|want|expose|provide|set up)"
)
_WORD = r"(?!(?:to|in|on|so|at|that)(?![a-z]))\w+"
_NEW = (
    (rf"{_MAKE} (?:{_WORD} ){{0,5}}?(?:view|page|endpoint|api|model|form|viewset|test|decorator"
    r"|middleware|mixin|class|command|button|link|field|serializer|crud)s?(?![a-z])"),
    r"(?:crud |rest |read-only |new )*api (?:for|of) [a-z]", r"crud for",
    rf"{_MAKE} (?:(?:an?|the|us|new|me) )*[`'\"]?/[a-z][\w/]*",
    (rf"(?:missing|lacking|lacks?|needed) (?:is |are )?(?:still )?(?:an? |the )(?:{_WORD} ){{0,3}}?"
    r"(?:page|form|view|endpoint)s?(?![a-z])"),
    r"expose (?:the )?[a-z]+ ", r"cach(?:e|ing)", r"throttl", r"rate[- ]limit", r"paginat",
    r"log(?:s|ging)? (?!in\b|out\b)(?:who|all|every)",
)  # fmt: skip
_DEMANDS = (
    r"only", r"must", r"should(?!n't there)", r"make sure", r"ensure", r"restrict", r"limit",
    r"(?:close|plug|fix|mend|stop|prevent|block|forbid|lock)", r"not be (?:able|allowed)",
    r"so that", r"just", r"(?:return|answer|get|give)\w* (?:a |an )?404", r"leaks?",
    rf"{_STAFF}\b[^.;]{{0,20}}\ball\b",
)  # fmt: skip


def is_meant(said: Said) -> bool:
    """Whether what a page or an endpoint gives is to be its user's own rows."""
    is_question = said.text.rstrip().endswith("?") and not said.has("please", "fix", "close")
    if is_question or not (said.urls or said.names) or said.has(*_NEW):
        return False
    if re.search(r"[:,] an? (?:new )?(?:form|page|view) (?:at|under) /", said.low):
        return False
    return said.has(*_OF_OTHERS, *_OF_OWNER, _OF_GROUP) and said.has(*_DEMANDS)


def group(said: Said) -> str:
    """The word for those who share the rows, a company or a team; empty where each has his own."""
    found = re.search(rf"\b{_OF_GROUP}", said.low)
    return found[1].replace("companie", "company") if found else ""


_ALL = r"(?:every(?:one|body)|any(?:one|body)|all|others|(?:all |other )?(?:users|members|readers))"
_READ = r"(?:read|see|view|look|list|open|get)"
_ON = (
    (rf"{_ALL}(?: \w+){{0,6}}? (?:may|should|must|can still|can go on|can continue|still|keeps?)"
    rf"(?: \w+){{0,3}}? {_READ}(?:ing)?(?![a-z])"),
    (r"read(?:ing)?(?: access)? (?:is|stays|remains|goes on|should (?:stay|remain|be)|must)"
    r" (?:fine|ok|okay|open|allowed|possible|public|as|for|free|untouched|unchanged)"),
    rf"(?:keep|continue|go on) {_READ}ing", r"read[- ]only for (?:all|every|other)",
)  # fmt: skip
_CHANGES = (
    r"(?:edit|chang|modif|updat|delet|remov|writ|overwrit|alter|cancel|rename)(?:e|es|ed|ing|y|ies)?"
    r"(?![a-z])"
)


def reads_go_on(said: Said) -> bool:
    """Whether others go on reading the rows, and it is changing them that is for their user."""
    parts = [each for each in re.split(r"[.;!:]\s|\bbut\b|, (?=only)", said.low) if each]
    only = [each for each in parts if re.search(r"\b(?:only|just|nobody but)\b", each)]
    read = rf"\bonly\b.{{0,60}}\b{_READ}\b"
    is_writing = any(re.search(_CHANGES, each) and not re.search(read, each) for each in only)
    return is_writing and said.has(*_ON)
