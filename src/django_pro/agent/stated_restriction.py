"""The rule of who may use a view, as a request states it clause by clause: staff, who has signed
in or everybody, for reading and for writing; and rules in words that none of these mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent import limited_methods, stated_statuses
from django_pro.agent.row_holders import Holder
from django_pro.agent.stated_statuses import Statuses
from django_pro.agent.work import NotProvenError
from django_pro.engine.web_outline import WebView

_STAFF = r"(?<![a-z0-9])(?:is_)?(?:staff|admins?|administrators?)\b"
_SIGNED = (
    r"\b(?:(?:signed|logged)[- ]?in|authenticated|registered|(?:require[sd]?|need(?:s|ed)?|demand"
    r"|force|behind|after|enforce|without|must|have to|has to) (?:an? |the |users? to )?"
    r"(?:log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|authenticat\w+)|log ?in required|login[- ]only"
    r"|(?:with|who ha(?:s|ve)|having) an? (?:account|login|session))\b"
)
_STAFF_TOO = (
    r"(?<![a-z0-9])(?:the |our )?(?:staff|admins?)(?: users?| members?)? (?:and|or) (?:all )?"
    r"(?:(?:signed|logged)[- ]in|authenticated) (?:users|members|people)\b"
    r"|(?:(?<=[.:;,(] )|(?<=only ))(?:all )?(?:(?:(?:signed|logged)[- ]in|authenticated) )?"
    r"(?:users|members|people) (?:and|or) (?:the |our )?(?:staff|admins)\b"
    r"|\b(?:(?:(?:signed|logged)[- ]in|authenticated) )(?:users|members|people) (?:and|or) "
    r"(?:the |our )?(?:staff|admins)\b(?! (?:may|can|could|should|must)\b)"
)
"""Who has signed in, with staff named beside: they are of them."""
_PUBLIC = r"\b(?:public|open|anyone|anybody|everyone|everybody|all|visitors?|anonymous)\b"
_READS = r"\b(?:read(?:s|ing|able)?|see|seeing|list(?:s|ing)?|get|view|look|browse|brows\w+)\b"
_WRITES = (
    r"\b(?:writ\w+|add(?:s|ing)?|creat\w+|post(?:s|ing)?|chang\w+|edit\w*|updat\w+|delet\w+|"
    r"modif\w+|remov\w+|(?<!^)put|patch)\b"
)
_NOT = r"(?:\bnot\b|n't\b|\bcannot\b|\bnever\b|\bno longer\b|\bforbid\w*|\bunable\b)"
_LOOKS = r"(?:read|see|view|look|list|browse|get|retrieve|fetch)\b"
_READS_ONLY = (
    r"\bread[- ]?only\b|\bview[- ]only\b|\bonly (?:be )?(?:able|allowed|permitted) to "
    rf"{_LOOKS}|\b(?:may|can|could|should|must|shall|will|they|users?|members?) only (?:ever )?"
    rf"{_LOOKS}|\b(?:restricted|limited) to (?:reading|viewing|looking|browsing)\b"
)
"""What somebody may do, and not who may."""
_OTHERS = (
    r"\bnon[- ]?(?:staff|admin\w*)\b|\b(?:not|except(?: for)?|but|besides|other than|apart from|"
    r"unless|aren't|isn't) (?:(?:the|an?|by|to|for|those|who|users?|people|members?|they|are|is|of|"
    r"part|logged|in|as) ){0,5}"
    r"(?:staff|admin\w*)\b"
)
_STRANGERS = (
    r"\bnot (?:signed|logged)[- ]?in\b|\bunauthenticated\b|\bnot authenticated\b|"
    r"\b(?:except|but|unless) (?:\w+ ){0,3}(?:signed|logged)[- ]?in\b"
)
_STRANGERS_TOO = r"\b(?:public|anyone|anybody|visitors?|anonymous)\b"
_ELLIPSIS = re.compile(
    r"(?:(?:that|this|it|which|those|the rest|all of that|only|just|the)\b.*)|"
    r".*\b(?:to )?do (?:this|that|it|so|these)\b.*|"
    r".*\b(?:can|may|do|does|only)$"
)
_GOES_ON = r"\b(?:still|keeps?|continue|go on|goes on|remain|as (?:now|before|it is|they are))\b"
_SHOULD = r"(?:it|this|that|they|these)\b.{0,30}\b(?:should|must|ha(?:s|ve) to|needs? to|ought)\b"
_TODAY = (
    r"\(?(?:today|currently|right now|at the moment|at present|so far|now),? "
    r"(?!.*\b(?:only|must|should)\b).*\b(?:can|may|is able|are able)\b"
)
"""What a request complains of."""
_CLAUSES = re.compile(
    r"[.;,:](?:\s|$)|\bbut\b(?! (?:for |the |by |to )?(?:staff|admin))|\bwhile\b"
    r"|\band\b(?=.{0,200}\b(?:writ|read))",
    re.DOTALL,
)
_STRANGERS_CAN = (
    r"\b(?:anonymous|anyone|anybody|visitors?|strangers?|everyone|everybody|guests?|public|"
    r"without (?:an? )?(?:log(?:ging)?[- ]?in|account|sign(?:ing)?[- ]?in)|"
    r"log ?in|sign[- ]?in|outsiders?|unauthenticated)\b"
)
UNSAFE = ("post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may read and who may write: `public`, `signed-in`, `staff`; empty where not said."""

    reading: str = ""
    writing: str = ""


_VERB = r"(?:get|head|options|post|put|patch|delete)"
_UNKNOWN = (
    r"\bsuper[- ]?users?\b|\bis_superuser\b",
    (
        r"\b(?:members? (?:of|in)|in|of|from|belong\w* to|has|have|with) (?:the |an? )?"
        r"(?:['\"`][\w -]+['\"`] |\w+ )?(?:group|role)\b"
    ),
    r"\bgroup ['\"`]?[a-z]", r"\bpermission ['\"`]?\w+[._]\w+",
    r"\b(?:api[- ]key|ip address|vpn|intranet)\b",
)  # fmt: skip
"""Who may, in terms that no rule of staff and logins means."""


def _spelled(low: str) -> str:
    """`post/put/patch` as words: what holds a slash is taken for a path."""
    return re.sub(rf"\b({_VERB})/(?={_VERB}\b)", r"\1 ", low)


def refuse_unknown(low: str) -> None:
    for pattern in _UNKNOWN:
        found = re.search(pattern, low)
        if found:
            raise NotProvenError(
                f"`{found[0].strip()}`: a rule here is of visitors, of who has signed in, and of "
                "staff. Nothing is written: say which of them may, or give the view a permission "
                "of its own."
            )


def rule(low: str) -> Rule:
    """The rule that a request states, or that mends what it complains of."""
    found = stated(low)
    return found if is_a_limit(found) else _complaint(low)


def is_a_limit(found: Rule) -> bool:
    return bool({found.reading, found.writing} & {"staff", "signed-in"})


def stated(low: str) -> Rule:
    """The rule that a request states, clause by clause."""
    reading = writing = ""
    low = re.sub(_STAFF_TOO, "logged-in users", _spelled(low))
    is_kept = is_limited = False  # what somebody may not change, or should not, was said before
    for clause in map(str.strip, _CLAUSES.split(low)):
        bare = re.sub(r"\S*/\S*", " ", clause)
        if re.match(_TODAY, bare):
            continue  # what is so, and is not to be
        excepted = ""
        if re.search(_OTHERS, bare):
            excepted = "staff"
        elif re.search(_STRANGERS, bare):
            excepted = "signed-in"
        is_staff, is_signed = re.search(_STAFF, bare), re.search(_SIGNED, bare)
        who = "staff" if is_staff else "signed-in" if is_signed else ""
        reads, writes = re.search(_READS, bare), re.search(_WRITES, bare)
        is_same = reads and not who and not writes and re.search(_GOES_ON, bare)
        if is_same and not re.search(_STRANGERS_TOO, bare):
            is_kept = True
        elif re.search(_READS_ONLY, bare) or (re.search(_NOT, bare) and writes):
            is_limited = True
            writing = excepted or writing
        elif who and is_limited and not reads and _ELLIPSIS.fullmatch(bare):
            writing = who
        elif not who and re.search(_PUBLIC, bare):
            reading = "public" if reads and not writes else reading
            is_limited = is_limited or bool(writes)
        elif who and not (reads or writes) and re.match(_SHOULD, bare):
            reading = writing = who  # and not as it is now, which was said before
        elif who and writes and not reads:
            writing = who
        elif who and reads and not writes and not re.search(r"\bonly\b", bare):
            reading = who
        elif who:
            reading, writing = reading or who, who
    return Rule("" if is_kept and reading == writing else reading, writing)


def refuse_unread(low: str) -> None:
    """Some alone are let in, in words that no rule of staff and logins means: what strangers, or
    all who have signed in, can do today is not all that is to be mended.

    Raises:
        NotProvenError: so it is.
    """
    for clause in map(str.strip, _CLAUSES.split(_spelled(low))):
        bare = re.sub(r"\S*/\S*", " ", clause)
        found = _ALONE.search(bare)
        if found and not re.search(rf"{_STAFF}|{_SIGNED}|{_PUBLIC}|{_READS_ONLY}", bare):
            raise NotProvenError(
                f"`{found[0].strip()}`: who they are is not understood. Nothing is written: say "
                "how they are known, e.g. `staff and the author of the recipe`, `users in the "
                "group clerks`."
            )


_ALONE = re.compile(
    r"\b(?:only|nobody but|no one but|(?:nobody|no one) (?:else )?(?:except|besides|other than))"
    r" (?:for |by |to )?(?:the|its?|their|an?|our|those|whoever|[a-z]+s)\b"
    r"(?! (?:read|get|list|view|look)\w*\b).{3,90}?\b(?:may|can|could|should|must|shall|are|is)\b"
)
"""That some do it alone."""


def _complaint(low: str) -> Rule:
    """Of a request that tells what strangers can do: it is to be for who has signed in."""
    bare = re.sub(r"\S*/\S*", " ", low)
    if not re.search(_STRANGERS_CAN, bare):
        return Rule()
    return Rule("" if re.search(_WRITES, bare) else "signed-in", "signed-in")


def asked(low: str) -> tuple[Rule, Statuses]:
    """The rule, and the codes that the refused get."""
    statuses, rest = stated_statuses.stated(low)
    found = stated(rest)
    return (found if is_a_limit(found) else rule(low)), statuses


def limited(low: str, views: list[WebView], stated: Rule) -> tuple[str, ...]:
    """The methods that the rule is for, where it is not for all that write."""
    if stated.reading in ("staff", "signed-in") and stated.reading == stated.writing:
        return ()
    clauses = []
    for clause in _CLAUSES.split(_spelled(low)):
        bare = re.sub(r"\S*/\S*", " ", clause)
        who = re.search(_STAFF, bare) or re.search(_SIGNED, bare)
        is_rule = bool(who or re.search(_NOT, bare)) and not re.match(_TODAY, bare.strip())
        if is_rule and re.search(_WRITES, bare):
            clauses.append(bare)
    found = limited_methods.stated(clauses)
    every = {method for each in views for method in each.methods} & set(UNSAFE)
    return found if found and every - set(found) and set(found) & every else ()


def told(found: Rule, holder: Holder | None = None) -> str:
    few = "staff only"
    if holder is not None:
        few = f"users with {holder.one} only (staff without one are refused, too)"
    words = {"staff": few, "signed-in": "users who have signed in", "public": "everybody"}
    if found.reading == found.writing:
        return f"open to {words[found.reading]}"
    parts = [("reading", found.reading), ("writing", found.writing)]
    return ", ".join(f"{what} is open to {words[who]}" for what, who in parts if who)
