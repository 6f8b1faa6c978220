"""Playbooks at work: several for a request that asks for several things, one after the other."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from django_pro.agent import cors_callers, cors_said, playbooks, production_settings, routing
from django_pro.agent.making import api_in_use
from django_pro.agent.playbooks import creating
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, Outcome, Playbook, Work
from django_pro.core.errors import TargetError
from django_pro.engine.events import Moment

_PARTS = re.compile(r"(?<=[.;!])\s+|,?\s+(?:and|then|also|plus)\s+(?:please\s+)?", re.IGNORECASE)
_MOST = 3
_SAME = (
    {"fix-n-plus-one", "query-counts"}, {"computed-field", "add-field"},
    {"stated-way-back", "safe-migration"}, {"column-in-steps", "safe-migration"},
    {"read-only-fields", "read-only-api"}, {"read-only-fields", "fix-access"},
    {"read-only-fields", "create-api"},
)  # fmt: skip
"""Playbooks of which the first does what the second is for."""
_NAMED = re.compile(r"[a-z][A-Z]|\w[._]\w")
"""A name of the project's code, and no first word of a sentence."""
_OF_SPLIT = {"settings-split", "harden-settings", "secrets-out-of-settings"}
_ACCESS = ("fix-access", "restrict-access")
_OF_ROWS = ("create-api", "read-only-api", "create-view")
"""What is made for some users, and not for others."""
_MENDED = re.compile(
    r"\b(?:fix|mend|close|idor|bola|hole|leak|bug|guess\w*|instead|currently|today|right now"
    r"|existing|someone else|other (?:user|member|customer|people|person)'?s?'?s?)\b",
    re.IGNORECASE,
)
"""That something is wrong with what is there."""
_CLASS = re.compile(r"\b[A-Z]\w*[a-z](?:View|ViewSet|Serializer|Form|Admin|List|Detail)\b")
_SYMPTOMS = ("fix-error", "fix-n-plus-one", "fix-access")
"""What these are for is told as well where something else is asked for that mends it."""
_MADE = (
    r"creat", r"add", r"mak", r"build", r"writ", r"expos", r"register", r"new", r"generat",
    r"implement", r"giv", r"needs?", r"wants?", r"put", r"show", r"crud", r"an? ", r"read-only",
)  # fmt: skip
"""A part of a request that wants something made says so: `and /orders/ with 10 a minute` does
not."""
_URL = re.compile(r"(?<![\w.])/[\w<>:{}/.-]+")
_TELLS = re.compile(
    r"(?:hi|hello|hey|well|so|now|today|currently|right now|at the moment|lately|recently"
    r"|we (?:just )?(?:noticed|saw|see|found|learned) that|,| )*"
    r"(?:(?:some|any|every)(?:body|one)|people|bots?|spam\w*|scripts?|crawlers?|scrapers?|attackers?"
    r"|hackers?|strangers|visitors|clients|users|they|one (?:user|client|visitor|ip)"
    r"|an? (?:bot|script|client|crawler|user|visitor|attacker))\b"
    r"(?!.*\b(?:should|must|wants?|needs?|shall|ought|ha(?:s|ve) to|would like)\b)"
)
"""Of a part that only tells what happens today: `bots create accounts through POST /signup/`."""
_STAYS = (
    r"(?:everything|anything|all|every|each|the|any) (?:(?:of|the) )*(?:else|rest|others?)\b"
    r"[^.;]*\b(?:stay|remain|keep|unchanged|untouched|unlimited|as (?:it|they|before)|without|not)"
)
"""Of what is there, and left as it is."""
_KEEPS = re.compile(
    r"\b(?:(?:has to|have to|must|should|shall|needs? to|is to|will) (?:stay|remain)|stays|remains"
    r"|(?:leave|keep)\b[^.;]*\b(?:alone|as (?:it|they)|untouched|unchanged)"
    r"|(?:do not|don't) (?:touch|change))\b"
)
"""`/api/orders/ has to stay a plain list`: of one thing that is left as it is."""
_NEW = (
    r"creat", r"add", r"mak", r"build", r"writ", r"expos", r"register", r"new", r"generat",
    r"implement", r"crud",
)  # fmt: skip
_ASKED = (
    r"fix", r"mend", r"solve", r"repair", r"correct", r"optimi[sz]", r"speed", r"fast", r"reduce",
    r"get rid", r"stop", r"close", r"make", r"should", r"must", r"only", r"needs? to", r"restrict",
    r"forbid", r"protect", r"let", r"eager", r"prefetch", r"select_related", r"load",
)  # fmt: skip
_BESIDE_COMMIT = {
    "fix-n-plus-one": (r"quer(?:y|ie)", r"n\s?\+\s?1", r"slow", r"prefetch", r"select_related"),
    "safe-migration": (r"migrat", r"columns?\b", r"tables?\b", r"lock"),
}
"""Words that a part of a request has which is no part of what is said of a commit."""
_OF_QUERIES = (
    r"quer(?:y|ie)", r"n\s?\+\s?1", r"slow", r"fast", r"speed", r"optimi[sz]", r"performan",
    r"eager", r"prefetch", r"select_related", r"database", r"sql\b", r"load", r"seconds?\b",
    r"takes?\b",
)  # fmt: skip
"""Words of a part that is about queries: `each record only once` is of what is written."""
_OF_API = (
    r"throttl\w*",
    r"rates?\b",
    r"limit\w*",
    r"requests?\b",
    r"apis?\b",
    r"endpoints?\b",
    "429",
)
_WITH_PAGES = ("create-view", "create-api", "read-only-api", "register-admin")
_MANY_LISTS = (
    (
        r"(?:all|every|each|the other|other|both|existing|our) (?:\w+ ){0,2}(?:lists?|endpoints?"
        r"|views?|apis?|pages)\b"
    ),
    r"(?:the )?(?:whole )?apis? (?:with|by|at)\b", r"paginate (?:the api|everything)",
)  # fmt: skip
"""That pages are wanted elsewhere too."""
_LIKE_OTHERS = re.compile(
    r"\b(?:(?:just |exactly )?(?:like|as)|(?:the )?same (?:\w+ )?(?:as|like))(?: (?:in|on|for|of"
    r"|with|it is on))? (?:(?:all|the|our|my|its|other|others|existing|rest|of) )*"
    r"(?:lists?|endpoints?|views?|apis?|pages|others|ones|rest)\b",
    re.IGNORECASE,
)
"""`paginated like our other lists`: these have their pages already."""
_IS_SLOW = ("slow", "fix", "speed", "existing", "currently", r"n\s?\+\s?1s? (?:in|on|of|that)")
"""That a list is spoken of that is there."""
_OF_ERRORS = ("logging", "error-format", "secrets-out-of-settings")
"""Playbooks of requests that name errors which are wanted."""
_UNSET = re.compile(r"environment variable '(\w+)' is not set")
_SECRET = re.compile(r"KEY|SECRET|TOKEN|PASSWORD|SALT", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A playbook, and the part of the request that it is for."""

    said: Said
    playbook: Playbook


def several(said: Said, first: Playbook) -> tuple[Chosen, ...]:
    """The playbook of the whole request, and those that other parts of it name wholly."""
    found = [Chosen(said, first)]
    parts = [each for each in _parts(said.request) if len(each.split()) > 1]
    for part in parts if first.changes and len(parts) > 1 else ():
        alone = Said(part, routing.route(part))
        other, fit = playbooks.by_patterns(alone) if alone.route.django else (None, 0)
        if other is None or fit < playbooks.COMPLETE or not other.changes or len(found) == _MOST:
            continue
        if any(each.playbook.fits(alone) >= playbooks.COMPLETE for each in found):
            continue  # it is said of what is done already
        is_same = other.name in _ACCESS and any(each.playbook.name in _ACCESS for each in found)
        if is_same and not (alone.urls or _NAMED.search(part)):
            continue  # it says who, of what another part has named
        if (
            first.name == "cross-origin"
            and other.name in _ACCESS
            and not _is_of_users(alone, other)
        ):
            continue  # `only for /api/, not for the admin` is of headers
        is_made = other in creating.PLAYBOOKS
        if first.name == "cross-origin" and is_made and cors_callers.is_of_them(said.request, part):
            continue
        if first.name == "cached-view" and other.name in _ACCESS and not alone.urls:
            continue  # `nobody may see what is of somebody else` is of what is kept
        if other.name in _SYMPTOMS and not alone.has(*(rf"{each}\w*\b" for each in _ASKED)):
            continue
        if first.name == "after-commit" and not alone.has(*_BESIDE_COMMIT.get(other.name, ("",))):
            continue  # `the job is faster than the commit`, `not if it's rolled back`
        if other.name == "fix-n-plus-one" and not alone.has(*_OF_QUERIES):
            continue
        if other.name == "harden-settings" and production_settings.is_meant(said.text):
            continue  # what production is to have is written beside its secrets
        if other.name == "fix-error" and first.name in _OF_ERRORS:
            continue  # `django.request from ERROR` is of a level, `a 500 as now` of what stays
        if first in creating.PLAYBOOKS and re.search(api_in_use.heard(), alone.low):
            continue  # a row that others need is refused by the API that is made
        of_lists = replace(alone, request=_LIKE_OTHERS.sub(" ", part))
        is_of_new = other.name == "pagination" and first.name in _WITH_PAGES
        if is_of_new and not of_lists.has(*_MANY_LISTS):
            continue  # a list that is made has pages, or has none as it is asked
        is_own = not alone.urls and not _NAMED.search(part) and not alone.has(*_IS_SLOW)
        if other.name == "fix-n-plus-one" and first.name in _WITH_PAGES and is_own:
            continue  # a list that is made takes the same queries for more rows
        if first in creating.PLAYBOOKS and other.name == "throttling" and not alone.has(*_OF_API):
            continue  # `at most once a day` of a row
        is_new = first not in creating.PLAYBOOKS and other in creating.PLAYBOOKS
        if is_new and (alone.has(_STAYS) or _TELLS.match(alone.low)):
            continue
        if is_new and _KEEPS.search(alone.low) and not alone.has(*(rf"{e}\w*\b" for e in _NEW)):
            continue
        bare = Said(_URL.sub(" ", part), alone.route)
        if is_new and not bare.has(*(rf"{each}\w*\b" for each in _MADE)):
            continue
        if is_new and _is_said_of(said, first, part, other):
            return (Chosen(said, other),)
        if all(_is_other(each.playbook, other) for each in found):
            found.append(Chosen(alone, other))
    # What is made comes first: others may be about it.
    found.sort(key=lambda each: each.playbook not in creating.PLAYBOOKS)
    return tuple(_of_split(said, found))


def _parts(text: str) -> Iterator[str]:
    """Sentences and what stands between `and`; brackets stay whole: `(list and detail)`."""
    start = 0
    for found in _PARTS.finditer(text):
        before = text[: found.start()]
        if before.count("(") > before.count(")"):
            continue
        yield text[start : found.start()]
        start = found.end()
    yield text[start:]


def _is_of_users(said: Said, access: Playbook) -> bool:
    """Whether a part still says who may do what without what it says of the admin's pages."""
    rest = cors_said.without_admin(said.text)
    return access.fits(Said(rest, said.route)) >= playbooks.COMPLETE


def _of_split(said: Said, found: Sequence[Chosen]) -> Sequence[Chosen]:
    """What is said of production where settings are split is said of the split."""
    names = {each.playbook.name for each in found}
    split = next((each.playbook for each in found if each.playbook.name == "settings-split"), None)
    if split is None or names - _OF_SPLIT or said.has(r"secrets\b", "credentials", "passwords"):
        return found
    return (Chosen(said, split),)


def _is_said_of(said: Said, first: Playbook, part: str, made: Playbook) -> bool:
    """Whether all that stands beside what one part wants made says who may do what with that: it
    names no other thing of the project, and nothing that is to be mended."""
    if first.name not in _ACCESS or made.name not in _OF_ROWS:
        return False
    rest = said.request.replace(part, " ")
    return not (Said(rest, said.route).urls or _MENDED.search(rest) or _CLASS.search(rest))


def _is_other(one: Playbook, other: Playbook) -> bool:
    """Whether neither does what the other does already."""
    pair = {one.name, other.name}
    subjects = one.run.__module__ != other.run.__module__
    if one in creating.PLAYBOOKS and other.name in _ACCESS:
        return False  # who may use what is made is said of what is made
    return subjects and pair not in _SAME


def run(work: Work, chosen: Sequence[Chosen]) -> Moments:
    """Each in the copy that the one before has left.

    Raises:
        NeedsAnswerError, NotProvenError: as a playbook does.
        TargetError: the project does not load.
    """
    outcomes = []
    whole = work.said
    for each in chosen:
        work.said = each.said
        work.beside = tuple(
            other.said.request for other in chosen if other.said is not whole and other is not each
        )
        outcomes.append((yield from _tried(work, each.playbook)))
    work.said = whole
    first = outcomes[0]
    if len(outcomes) == 1:
        return first
    return Outcome(
        "\n\n".join(each.text for each in outcomes),
        tuple(proof for each in outcomes for proof in each.proofs),
        {number: told for each in outcomes for number, told in each.steps.items()},
        tuple(dict.fromkeys(told for each in outcomes for told in each.assumed)),
    )


def _tried(work: Work, playbook: Playbook) -> Generator[Moment, None, Outcome]:
    """Runs it, once more for each secret that the settings want from the environment."""
    while True:
        try:
            return (yield from playbook.run(work))
        except TargetError as error:
            missing = _UNSET.search(error.what)
            if missing is None or not _SECRET.search(missing[1]) or missing[1] in os.environ:
                raise
            os.environ[missing[1]] = secrets.token_urlsafe(48)
            work.made_up.append(missing[1])


@contextlib.contextmanager
def environment(work: Work) -> Iterator[None]:
    """Takes back what was made up."""
    try:
        yield
    finally:
        for name in work.made_up:
            os.environ.pop(name, None)
