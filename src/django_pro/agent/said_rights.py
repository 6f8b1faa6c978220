"""Who may do what, in plainer words: what only leads to a rule, repeats it, or follows from it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

_NOW = r"(?:today|currently|right now|at the moment|at present|so far|as it is now)"
_LEAD = re.compile(
    r"(?:(?<=^)|(?<=[.!?;,] ))(?:(?:what |the way )?(?:we|i|they) (?:want|need)"
    r"|wanted|(?:it|that|this) should be(?: like this)?|the (?:new )?rules?(?: (?:is|are))?"
    r"|(?:new |correct |right )rules?|instead)(?: is)?(?: this)?: ?"
)
_BEFORE_NOW = re.compile(rf"(?:(?<=^)|(?<=[.!?] ))[^.:!?]{{1,80}}: (?={_NOW}\b)")
_IN_BRACKETS = re.compile(r" \(((?:and|plus|or|as well as) (?:the )?[a-z -]+)\)")
_COUNT_TOO = re.compile(
    r"(?: \(|, (?=[^.;()]*,))(?:the |also )?([a-z]+s)(?: (?:do|are))?"
    r" (?:count|too|also|as well|included|allowed)(?: (?:as (?:such|one|them|well)|too|also))?[),]"
)
"""`clerks (superusers count)`."""
_FLAG = re.compile(r" \(`?is_(?:staff|superuser)`?(?: ?==? ?true)?\)")
_CALLS = re.compile(
    r",? ?\(?(?:and|also)? ?(?:that|this|which)? ?(?:includ(?:es|ing)|incl\.?|also) (?:the )?"
    r"(?:(?:post|put|patch|delete)(?: to)? )?"
    r"(?:(?:the )?(?:action )?(?:\.{2,3}|\u2026)?/[\w/<>{}:.-]+|`[\w/.-]+`)(?: action)?\)?"
)
"""`and that includes POST .../close/`: a call that writes as others do."""
_OTHER_STAFF = re.compile(r"\b(?:all )?(?:the )?(?:other|remaining|rest of the) staff\b")
_NO_MORE = re.compile(
    r"(\b(?:only )?(?:read|see|list|look|view)\w*(?: (?:it|them))?),? (?:but|and)"
    r" (?:nothing|not)(?:hing)? (?:else|more|write|change)(?: (?:it|them|anything))?"
)
_NOTHING = re.compile(
    r"(?:,|:| must| should| may| can)? ?\b(?:(?:gets?|sees?|ha(?:s|ve)|do(?:es)?|be|is|are)\b"
    r"(?: allowed)?(?: to (?:do|see))? )?(?:nothing|no access|no rights?)\b"
    r"(?: at all| whatsoever| (?:here|to it|to them|of it|there))*(?:,? not even [^.;]*)?(?=[.;]|$)"
)
_LAST_WORDS = re.compile(r"(?:[a-z-]+(?: [a-z-]+)?, )*[a-z][a-z /'-]*$")
"""Of those who get nothing: `renters, visitors and all others`."""


def plain(low: str) -> str:
    """The request without what only leads to a rule."""
    low = _BEFORE_NOW.sub("", low)
    low = _LEAD.sub("", low)
    low = _FLAG.sub("", low)
    low = _IN_BRACKETS.sub(r" \1", low)
    low = _CALLS.sub("", low)
    low = _COUNT_TOO.sub(r" and \1", low)
    low = _OTHER_STAFF.sub("staff", low)
    return _NO_MORE.sub(r"\1", low)


def shut_out(low: str, kinds: Collection[str]) -> tuple[str, bool]:
    """The request without a clause that others get nothing at all, and whether there was one."""
    found = _NOTHING.search(low)
    who = _LAST_WORDS.search(low[: found.start()]) if found else None
    if found is None or who is None:
        return low, False
    named = who[0]
    if set(re.findall(r"[\w-]+", named)) & _let_in(kinds):
        named = named.rpartition(", ")[2]
    if set(re.findall(r"[\w-]+", named)) & _let_in(kinds):
        return low, False
    start = found.start() - len(named)
    return f"{low[:start].rstrip(' ,')}{low[found.end() :]}", True


def _let_in(kinds: Collection[str]) -> set[str]:
    return {"staff", "admins", "superusers", *kinds}


def with_writers(grants: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Those who may do all else with the rows read them as well, where few may read."""
    reads = grants.get("read")
    every = [grants.get(each, frozenset()) for each in ("create", "change", "delete")]
    if not reads or reads & {"login", "anyone", "owner"}:
        return dict(grants)
    return {**grants, "read": reads | (every[0] & every[1] & every[2])}


def is_closed(grants: Mapping[str, frozenset[str]]) -> bool:
    """Whether nothing is open to all who sign in."""
    return len(grants) == len(_ALL) and not any(
        each & {"login", "anyone", "owner"} for each in grants.values()
    )


_ALL = ("read", "create", "change", "delete")
