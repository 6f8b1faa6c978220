"""What an endpoint does, as the verb of a rule: `only clerks may close rooms`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from django_pro.agent import endpoints
from django_pro.agent.playbooks import targets
from django_pro.agent.throttled_actions import inflected
from django_pro.agent.work import Work

_WRITES = frozenset(("post", "put", "patch", "delete"))
_METHOD = r"(?:(?:the )?(?:post|put|patch|delete|get|head)(?: requests?)?(?: (?:to|on|at))? )?"
_PATH = r"`?(?:\.{2,3}|\u2026)?/[\w<>:{}?=&/-]*[\w>}/]`?"
_AT = re.compile(
    rf" \((?:with |via |by |that's |that is |i\.e\. )?{_METHOD}{_PATH}\)"
    rf"|,? (?:with|via|through|by|at|using) {_METHOD}{_PATH}(?=\s*(?:[.,;:]|$))"
)
_MAY = (
    r"(?:\b(?:can|may|could|should|must|shall)|\b(?:be |are |is )?(?:able|allowed|permitted) to)"
    r"(?: (?:still|also|ever|only))*"
)
_NOUN = (
    r"(?!(?:only|if|when|who|that|but|and|or|of|with|at|in|until|unless|once|too|is|are|should|must"
    r"|has|for)\b)[a-z-]+"
)
_OBJECT = (
    r"(?: (?:it|them|those|these|one|ones)"
    rf"| (?:(?:a|an|the|any|every|each|all|our|some) )?{_NOUN}(?: {_NOUN})?)?"
)
_END = r"\s*(?:[.,;:!()]|$)"
_IS_FOR = (
    r"(?:is|are|(?:should|must|has to)(?: only)? be) (?:only |just )?"
    r"(?:for|(?:allowed|open|left|possible) (?:for|to))\b"
)
_ANY = r"(?:any|every|each|all)(?:one|body| (?:of the |the )?[a-z-]+)?\b"
_NOW = r"(?:right now|today|currently|at the moment|at present|so far|now)"
_IS_SO = re.compile(
    rf"[,;] (?:but |and |because |since |as )?{_NOW},? {_ANY}[^.;,]{{0,30}}? (?:can|may|does)\b"
    r"[^.;,]*"
    rf"|[,;] (?:but |and |because |since |as )?{_ANY}[^.;,]{{0,30}}? (?:can|may) {_NOW}"
)
"""A clause that tells what too many can do: `right now every member can`."""
_WORKS = re.compile(rf"\b(?:works?|succeeds?|goes through) for {_ANY}")
_RULES = re.compile(r"\b(?:only|just|must|should|may|nobody|no one|non-)\b")
_STAYS = (
    r"(?:the )?[`'\"]?{word}[`'\"]?(?: (?:action|endpoint|call|one|page|view))?"
    r" (?:(?:must|should|has to|is to|can|may) )?(?:stays?|remains?|keeps?|is left|be left)\b[^.;]*"
    r"|(?:please )?(?:leave|keep|do not touch|don't touch) (?:the )?[`'\"]?{word}[`'\"]?"
    r"(?: (?:action|endpoint|call|one|page|view))?"
    r"(?: (?:alone|as (?:it )?(?:is|was)(?: now)?|untouched|unchanged))?"
)
"""That another endpoint is not touched."""


def plain(work: Work) -> str:
    """The request in which doing what the endpoints do that it names is to use them, and without
    what it tells of today and of other endpoints; as it is where none is named by a verb."""
    mixed = {
        endpoints.plain(each)
        for each in endpoints.own(work, "api")
        if "get" in each.methods and set(each.methods) & _WRITES
    }  # of these, to do it may not be to read
    named = {
        _last(url.pattern)
        for path in work.said.urls
        for url in work.original.urls
        if targets.leads(path, url.pattern) and url.pattern.lstrip("/") not in mixed
    } - {""}
    others = {_last(each.pattern) for each in work.original.urls} - named - {""}
    return read(work.said.low, named, others)


def read(low: str, named: Iterable[str], others: Iterable[str]) -> str:
    """The same of the last parts of the URLs that are named, and of those that are not."""
    bare = text = _AT.sub("", low)
    for word in named:
        verb = inflected(word)
        text = re.sub(rf"({_MAY}) {verb}{_OBJECT}(?={_END})", r"\1 use it", text)
        text = re.sub(rf"((?:^|[.;,:] )){verb}{_OBJECT}(?= {_IS_FOR})", r"\1using it", text)
    if text == bare:
        return low
    text = re.sub(rf"({_MAY}) do (?:that|this|so)(?={_END})", r"\1 use it", text)
    for word in others:
        stays = _STAYS.format(word=re.escape(word).replace("_", "[ _-]"))
        text = re.sub(rf"(?:(?<=^)|(?<=[.;,] ))(?:and |but )?(?:{stays})(?=[.;!]|$)", "", text)
    text = _IS_SO.sub("", text)
    sentences = re.split(r"(?<=[.!?;])\s+", text)
    return " ".join(each for each in sentences if not _WORKS.search(each) or _RULES.search(each))


def _last(pattern: str) -> str:
    """The last part of a URL that says what is done there; empty where a row is meant."""
    part = re.sub(r"[\^$]|\\Z", "", pattern).rstrip("/").rpartition("/")[2].lower()
    return part.replace("-", "_") if re.fullmatch(r"[a-z][a-z_-]*", part) else ""
