"""A question in the words of the documentation: `at most one active row` is about a
UniqueConstraint with a condition, and `no changes` about nothing."""

from __future__ import annotations

import re

_ASIDE = re.compile(
    r"(?:^|(?<=[.!?;,]))\s*(?:(?:and|but|please|just|only) )*"
    r"(?:explain|tell me|show me|describe|answer)"
    r"(?: (?:it|this|that|me))*(?: (?:please|only|just))*(?=\s*(?:[.!?;,]|$))"
    r"|,? ?\b(?:with|and|include|give|add)(?: me)? (?:an? |the )?"
    r"(?:pointer|link|reference|url|source)s?"
    r"(?: (?:to|from|into|in|of) (?:the |django's )?(?:official )?(?:documentation|docs?))?"
    r"|\b(?:no|without|don't make|do not make)(?: any)? (?:code )?(?:changes?|edits?)\b"
    r"|\b(?:don't|do not) (?:change|edit|touch|write)(?: anything| any code| the code| code)?\b",
    re.IGNORECASE,
)
"""What is said of how to answer."""
_NO_NOUN = r"(?:per|for|in|of|with|at|on|to|and|is|are|can|may|by|from|that|which|who)"
_ONE = re.compile(
    r"\b(?:at most|only|just|no more than|not more than|exactly|a single|never more than) "
    rf"(?:one|a single|1) (?P<row>(?!{_NO_NOUN}\b)[\w-]+(?: (?!{_NO_NOUN}\b)[\w-]+)?)"
    r"|\bno two \w+|\b(?:two|2) (?:\w+ )?(?:rows|entries|records|objects|\w+s) (?:with|of|that"
    r"|share|have|for)\b|\b(?:twice|duplicates?)\b|\bunique(?:ness)?\b(?=.*\b(?:where|when|while|if"
    r"|only|unless|among|together)\b)",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:constraints?|database|db|enforc\w*|guarantee\w*|forbid\w*|prevent\w*|ensur\w*|unique\w*"
    r"|make sure|refuse\w*|reject\w*|rule)\b", re.IGNORECASE,
)  # fmt: skip
_SOME_ROWS = re.compile(
    r"\b(?:only (?:where|when|while|if|for)|where|while|unless|partial|active|open|current|deleted"
    r"|soft[- ]delet\w*|published|conditional)\b", re.IGNORECASE,
)  # fmt: skip
_COMPARED = re.compile(
    r"\b(?:positive|negative|greater|less|smaller|larger|between|before|after|earlier|later|not"
    r" below|above|one of)\b", re.IGNORECASE,
)  # fmt: skip
_NAMES = re.compile(r"\b[A-Z]\w*Constraint\b|\bunique_together\b")


def documented(question: str) -> str:
    """The question without what is said of how to answer it, and with the names that the
    documentation has for what it tells of."""
    text = _ASIDE.sub(" ", question)
    text = text if re.search(r"\w{3}", text) else question
    if _NAMES.search(text) or not _KEPT.search(text):
        return text
    one = _ONE.search(text)
    if one is not None:
        some = _SOME_ROWS.search(text) or (one["row"] and " " in one["row"])
        return f"{text} UniqueConstraint{' condition' if some else ''}"
    is_check = re.search(r"\bconstraints?\b", text, re.IGNORECASE) and _COMPARED.search(text)
    return f"{text} CheckConstraint" if is_check else text
