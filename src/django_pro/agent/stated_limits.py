"""How often who may ask for what, as a request says: `anon 60/hour, and 5 faults a day by POST`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError

_UNITS = r"(?:s|sec|second|m|min|minute|h|hr|hour|d|day)s?\b"
_EACH = r"(?:/|per|an?|each|every|within an?|in an?|in one|within one)"
_RATE = re.compile(
    rf"(?<![\w.])(\d[\d,]*)\s*(?:(?!and\b|or\b|of\b|with\b)[a-z][\w-]*(?:\s+|(?=/))){{0,3}}?"
    r"(?:(?:to|on|at|for) (?:(?:get|post|put|patch|delete) )?/\S+ )?"
    rf"{_EACH}\s*(?:one |1 )?(?:(\d+)[ -]?)?({_UNITS})"
)
_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
          "eight": "8", "nine": "9", "ten": "10", "twelve": "12", "fifteen": "15", "twenty": "20",
          "thirty": "30", "sixty": "60", "fifty": "50", "hundred": "100", "once": "1 time",
          "twice": "2 times"}  # fmt: skip
_WORDED = re.compile(
    rf"\b({'|'.join(_WORDS)})(?=(?:\s+[a-z][\w-]*){{0,3}}?\s*{_EACH}\s*(?:\w+ )?{_UNITS})"
    r"|(?<=per )(five|ten|fifteen|thirty|two|three|six|twelve|sixty)(?= (?:sec|min|hour|day))"
)
_ADVERBS = (
    (
        re.compile(r"(\d[\d,]*(?: [a-z]+){0,2}) (hourly|daily)\b"),
        {"hourly": "hour", "daily": "day"},
    ),
)
_AND_WHOSE = re.compile(
    r"((?:/|per |an? )(?:second|minute|hour|day)) (?:and|or) (?:per )?(ip|address)\b"
)
_MINUTES = re.compile(r"(\d[\d,]*) ?(?:rpm|req(?:uests)?/min)\b")
_SECONDS = re.compile(r"(\d[\d,]*) ?(?:rps|req(?:uests)?/s(?:ec)?)\b")
_CLAUSE = re.compile(r"[,;.](?=\s|$)(?!\s*\d)|\b(?:and|but|while)\b")
_SENTENCE = re.compile(r"[.;!?](?=\s|$)")
_ANON = re.compile(
    r"anon|unauthenticated|guest|visitor|not (?:logged|signed)|without (?:an? )?(?:login|account)"
)
_USER = re.compile(r"user|logged|authenticated|account|member|customer|signed[- ]in")
_GLOBAL = re.compile(
    r"\b(?:whole|entire|rest|all of the|our|the|to|an?)?\s*\bapi\b(?!['/ ]*(?:key|login|sign))"
    r"|\beverything\b|\b(?:all|every|each|any|other)\b (?:of )?(?:the |our |other )*(?:api )?"
    r"(?:endpoints?|views?|requests?|urls?|routes?|calls?)\b|\bglobal\w*|\boverall\b|\bin general\b"
    r"|\bdefaults?\b|\bsite-?wide\b|\beverywhere\b|\b(?:the )?(?:rest|others)\b"
)
_BY_API = re.compile(
    r"\b(?:creating|adding|placing|submitting|posting|deleting|removing|updating|changing|editing"
    r"|booking|sending|uploading|making|writing|reporting|opening)"
    r" (?:(?:an?|the|new|more) )*[a-z][\w-]*(?: [a-z][\w-]*)?"
    r"( (?:via|through|over|by|with|using|on|in) (?:the|our) (?:rest |json )?api)\b"
)
"""`placing orders via the API`: the API is how it is done, and not what is limited."""
_VERB = re.compile(r"\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b")
_UNSAFE = ("POST", "PUT", "PATCH", "DELETE")
_FREE = (
    r"(?:n't|\bnot\b|\bnt\b|doesnt|dont|\bfree\b|\bunlimited\b|\bunthrottled\b|\bno limits?\b|\bas "
    r"often\b|\bwithout\b|\bunaffected\b|\bunrestricted\b|\bnever\b|\bstays? (?:open|as))"
)
_READS_FREE = re.compile(
    rf"\b(?:read\w*|gets?|get requests?|look\w*|list\w*|view\w*|brows\w*)\b[^.;,]{{0,30}}?{_FREE}"
    rf"|{_FREE}[^.;,]{{0,20}}\b(?:reading|reads|listing|gets?)\b"
)
_WRITES = re.compile(r"\b(?:writ(?:e|es|ing)\b(?! me)|chang(?:es|ing)|modify\w*|write requests?)")
_CREATES = re.compile(
    r"\b(?:creat\w+|post(?:s|ed|ing)?|add(?:s|ing)?|submit\w*|report(?:s|ing)?|plac(?:e|es|ing)|"
    r"mak(?:e|es|ing)|book(?:s|ing)?|writ(?:e|es|ing)|send(?:s|ing)?|upload\w*|open(?:s|ing)?|"
    r"leav(?:e|es|ing)|regist\w+|giv(?:e|es|ing)|new)\b"
)
_DOING = {
    r"(?:creating|adding|placing|submitting|posting)\b": ("POST",),
    r"(?:deleting|removing)\b": ("DELETE",),
    r"(?:updating|changing|editing)\b": ("PUT", "PATCH"),
}
_LIMITED = r"(?:^\s*|\b(?:limit|throttle|restrict|cap|for|and|of|to|on) |[,:] )"
_COUNTED = re.compile(r"\d[\d,]*\s+(?:new )?([a-z]\w+)\s+(?:(?:per|an?|each|every|in|within)\b|/)")
_REQUESTS = re.compile(
    r"(?:requests?|calls?|times?|attempts?|hits?|tr(?:y|ies)|posts?|reqs?|queries|gets?|searches"
    r"|writes?|reads?|logins?|more|api|in)$"
)
_BY_ADDRESS = r"(?:per|by|each|every|same|one|single|from an?) (?:client )?(?:ip\b|address|remote)"
_STAFF = r"(?:staff|admins?|administrators?|superusers?)"
_STAFF_FREE = re.compile(
    rf"\b({_STAFF})\b(?: users?| members?| accounts?)?[^.;]{{0,20}}?(?:\bexempt\w*|{_FREE})"
    rf"|\b(?:except|excluding|but not|not for|exempt\w*|other than|apart from|besides|unless)"
    rf"(?: for)?(?: the| our| they are| by)? ({_STAFF})\b(?: users?| members?)?"
)
_NOT_LIMITED = re.compile(
    r"(?:\bexcept(?: for)?|\bexcluding|\bbut not|\bnot for|\bother than|\bapart from|\bbesides|"
    r"\bleav\w+|\bnot|\bexempt\w*|\bwithout|\bskip)(?: on| at| to| for| from)?(?: the)?(?: page"
    r"| view| endpoint)?"
    r"((?:,? ?(?:and |or )?(?:(?:GET|POST) )?/[\w./<>:-]+)+)"
    r"|((?:/[\w./<>:-]+,? ?(?:and |or )?)+)(?:which |that )?(?:must|should|may|is|are|stays?|can)"
    r" ?(?:be |stay )?(?:never|not|no\b|exempt\w*|without|unlimited|unthrottled|free)[^.;,]{0,25}"
)
_EITHER = re.compile(
    r"(?:\b(?:whether|no matter (?:if|whether|how)|regardless of)\b(?: or not)?[^.;]{0,30}?)?"
    r"(?:\b(?:right|correct|good|successful|valid|ok)\b(?: (?:passwords?|logins?|attempts?|ones?))?"
    r" (?:or|and|as well as) (?:not\b|(?:the )?(?:wrong|bad|false|failed|incorrect|invalid)\b)"
    r"|\b(?:wrong|bad|false|failed|incorrect|invalid)\b(?: (?:passwords?|logins?|attempts?|ones?))?"
    r" (?:or|and|as well as) (?:not\b|(?:the )?(?:right|correct|good|successful|valid)\b))"
    r"(?: (?:passwords?|logins?|attempts?|ones?|credentials))?(?: alike| count| both)*"
)
"""That all requests count, those that succeed as well."""
_UNKNOWN = {
    r"\b(?:token|leaky)[- ]bucket|\bfixed[- ]window": (
        "REST framework counts the requests of the last second, minute, hour or day"
    ),
    r"\b(?:in|by|with|using|via|on) (?:redis|memcached)\b": (
        "the counts live in the default cache, and which one that is says CACHES"
    ),
    r"\b(?:block|lock|ban)\w*\b[^.;]{0,40}\bfor \d+|\bfailed\b|\bwrong passwords?\b": (
        "a throttle counts all requests, and locks nobody out after failures"
    ),
    r"\b(?:503|420|418|403)\b": "who asks too often is answered 429",
    r"\bonly (?:in|on) (?:prod|live|staging)|\bnot (?:in|during) (?:dev|tests?|local)": (
        "throttles of one environment alone are not written here"
    ),
    r"\bmessage\b(?!s)|\bsaying ['\"]": "the text of the refusal is REST framework's",
}


@dataclass(frozen=True, slots=True)
class Limit:
    rate: str
    """`60/hour`, or `5/15m` where it is for several of a unit."""
    who: str
    """`anon`, `user`, `address`, or empty for users and addresses alike."""
    place: str
    """The words that say what it is for; empty for all of the API."""
    methods: tuple[str, ...]
    """Empty for all."""
    is_counted: bool = False
    """Whether what is counted are rows that are made: `5 bookings`."""


@dataclass(frozen=True, slots=True)
class Limits:
    limits: tuple[Limit, ...]
    free: tuple[str, ...]
    """URLs that are not limited."""
    flag: str
    """The field of users who are not limited; empty for nobody."""


def worded(low: str) -> str:
    """The text with numbers as digits, and rates as `5 per hour`."""
    text = _WORDED.sub(lambda found: _WORDS[found[0]], low)
    text = _MINUTES.sub(r"\1 per minute", _SECONDS.sub(r"\1 per second", text))
    text = _AND_WHOSE.sub(r"\1 per \2", text)
    for pattern, units in _ADVERBS:
        text = pattern.sub(lambda found, units=units: f"{found[1]} per {units[found[2]]}", text)  # type: ignore[misc]
    return text


def _who(around: str, *, by_address: bool) -> str:
    if _ANON.search(around):
        return "anon"
    if by_address:
        return "address"
    return "user" if _USER.search(around) else ""


def rate_of(found: re.Match[str]) -> str:
    number, several, unit = found[1].replace(",", ""), found[2], found[3][0]
    if several and int(several) > 1:
        return f"{number}/{several}{unit}"
    return f"{number}/{ {'s': 'second', 'm': 'minute', 'h': 'hour', 'd': 'day'}[unit] }"


def stated(said: Said) -> Limits:
    """The limits of a request.

    Raises:
        NotProvenError: it says something of them that is not written here.
    """
    text = " ".join(said.text.replace("\u2019", "'").split())
    low = _EITHER.sub(" ", text.lower())
    for pattern, why in _UNKNOWN.items():
        found = re.search(pattern, low)
        if found:
            raise NotProvenError(f"`{found[0]}`: {why}. Nothing is written.")
    free, flag = list[str](), ""
    for found in _NOT_LIMITED.finditer(text):
        free += re.findall(r"/[\w./<>:-]*\w/?", found[0])
        text = text.replace(found[0], " , ")
    exempt = _STAFF_FREE.search(text.lower())
    if exempt:
        flag = "is_superuser" if "super" in exempt[0] else "is_staff"
        text = f"{text[: exempt.start()]} , {text[exempt.end() :]}"
    low = _with_units(worded(text.lower()))
    if len(low) != len(text):  # a number in words: what is named keeps its case no longer
        text = _cased(low, text)
    limits = tuple(_limits(text, low))
    _refuse_unread(low, limits)
    return Limits(limits, tuple(dict.fromkeys(free)), flag)


def _with_units(low: str) -> str:
    """`100 an hour for visitors and 1000 for users`: the second is of an hour, too."""
    for found in reversed(list(_RATE.finditer(low))):
        after = re.match(
            r"[^.;\d]{0,60}?(?:\band|,) (?:to |up to )?(\d[\d,]*)"
            r"(?= (?:requests )?(?:for|if|when) )",
            low[found.end() :],
        )
        if after:
            at = found.end() + after.end()
            low = f"{low[:at]} per {found[3]}{low[at:]}"
    return low


def _cased(low: str, text: str) -> str:
    """The lower text with the capitals that the words of the other one have."""
    kept = {each.lower(): each for each in re.findall(r"\S+", text) if each != each.lower()}
    return re.sub(r"\S+", lambda found: kept.get(found[0], found[0]), low)


def _limits(text: str, low: str) -> list[Limit]:
    found = list(_RATE.finditer(low))
    starts = [*(each.start() for each in found[1:]), len(low)][: len(found)]
    ends = [
        min(_clause_end(low, each.end()), start) for each, start in zip(found, starts, strict=True)
    ]
    places: list[str] = []
    is_all: list[bool] = []
    last = 0
    for match, end in zip(found, ends, strict=True):
        piece = text[last:end]
        last = max(end, match.end())
        rest = _without_way(_without_rate(piece, match[0]))
        is_named = bool(re.search(r"/\w|[a-z][A-Z]\w+|\w_\w", rest)) or _counted(match[0])
        is_login = re.search(r"(?i)log[- ]?in|sign[- ]?in|token|password", _without_people(rest))
        is_whole = not (is_named or is_login) and bool(_GLOBAL.search(rest.lower()))
        places.append(piece if is_named or is_login or not is_whole else "")
        is_all.append(is_whole)
    limits = []
    last = 0
    for number, (match, end) in enumerate(zip(found, ends, strict=True)):
        before = _CLAUSE.split(low[last : match.start()])[-1]
        also = re.match(r" and (?:per |by )?(?:ip|address)", low[end:])
        around = f"{before}{match[0]}{low[match.end() : end]}{also[0] if also else ''}"
        is_counted = _counted(match[0])
        sentence = _sentence(text, last, match, end, starts[number])
        limits.append(
            Limit(
                rate_of(match),
                _who(around, by_address=bool(re.search(_BY_ADDRESS, around))),
                places[number],
                _methods(sentence, match[0], is_counted=is_counted),
                is_counted,
            )
        )
        last = end
    return _of_the_same(limits, low)


def _of_the_same(limits: list[Limit], low: str) -> list[Limit]:
    """`10/second burst and 1000/day sustained for users`: both are of whom the last says."""
    if not re.search(r"\bburst|\bsustained", low):
        return limits
    whose = next((each.who for each in reversed(limits) if each.who), "")
    return [replace(each, who=each.who or whose) for each in limits]


def _clause_end(low: str, start: int) -> int:
    """Where the clause of a rate ends: what follows is of the next one, or of none."""
    found = _CLAUSE.search(low, start)
    return found.start() if found else len(low)


def _without_rate(piece: str, rate: str) -> str:
    at = piece.lower().rfind(rate)
    cut = f"{piece[:at]} {piece[at + len(rate) :]}" if at >= 0 else piece
    return cut + " " + " ".join(re.findall(r"/\w\S*", rate))


def _without_way(piece: str) -> str:
    """Without the API as the way by which one thing is done."""
    found = _BY_API.search(piece.lower())
    return f"{piece[: found.start(1)]}{piece[found.end(1) :]}" if found else piece


def _without_people(low: str) -> str:
    """Without the words for who has logged in, which name no login."""
    return re.sub(r"(?i)\b(?:not )?(?:signed|logged)[- ]?in\b|\bwithout (?:a )?login\b", " ", low)


def _counted(rate: str) -> bool:
    """Whether it is rows that are counted, and not requests."""
    found = _COUNTED.search(rate)
    return bool(found) and not _REQUESTS.match(found[1]) if found else False


def _sentence(text: str, last: int, match: re.Match[str], end: int, following: int) -> str:
    """The sentence of a rate, without those of the rates beside it; the next sentence as well,
    where that says what does not count."""
    begin = max((each.end() for each in _SENTENCE.finditer(text, 0, match.start())), default=0)
    stop = _SENTENCE.search(text, match.end())
    until = stop.start() if stop else len(text)
    if following < until:  # the next rate is in it
        return text[max(begin, last) : end]
    after = text[until:following]
    return text[max(begin, last) : until] + (after if _READS_FREE.search(after.lower()) else "")


def _methods(sentence: str, rate: str, *, is_counted: bool) -> tuple[str, ...]:
    low = sentence.lower()
    free = _READS_FREE.search(low)
    verbs = tuple(
        dict.fromkeys(each for each in _VERB.findall(sentence) if not (free and each == "GET"))
    )
    if verbs:
        return verbs
    for pattern, methods in _DOING.items():
        if re.search(rf"{_LIMITED}{pattern}", low):
            return methods
    if is_counted and _CREATES.search(low):
        return ("POST",)
    if re.search(r"\bpost(?:s|ing)?\b", low) and not re.search(r"\b(?:blog|the) posts?\b", low):
        return ("POST",)
    if free or re.search(r"\bwrites?\b|\bwrite requests?\b", rate):
        return _UNSAFE
    return ("GET", "HEAD") if re.search(r"\breads?\b|\bget requests?\b", rate) else ()


def _refuse_unread(low: str, limits: tuple[Limit, ...]) -> None:
    """A duration or a number of requests that no limit holds."""
    rest = _RATE.sub(" ", low)
    found = re.search(
        rf"\b(\d[\d,]*) ?(?:{_UNITS}|requests?|calls|attempts|times|tries|hits|for (?!example))"
        r"|\b(?:users?|visitors?|anon\w*|else|others|guests?|clients?):? (?:get )?\d+\b"
        rf"|\b(?:per|every|each) \d+ ?{_UNITS}|\bburst\w* of \d+|\b\d+ (?:in|within|every) \d+",
        re.sub(r"/\S+", " ", rest),
    )
    if found and limits:
        raise NotProvenError(
            f"`{found[0].strip()}` is not understood as a rate. Nothing is written: say each as "
            "a number of requests per second, minute, hour or day, e.g. 30 per hour."
        )
    if found or (not limits and re.search(r"\d+ ?(?:per|/) ?\w+", re.sub(r"/\S+", " ", low))):
        raise NotProvenError(
            "Rates are for seconds, minutes, hours or days. Nothing is written: say e.g. 30 per "
            "hour."
        )
