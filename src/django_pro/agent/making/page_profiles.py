"""Whose row a form makes, where each user has one row of another model: `saves it as theirs`."""

from __future__ import annotations

import re

from django_pro.agent.making.site import Site
from django_pro.core.outline import Model
from django_pro.scaffold.pages import Profile
from django_pro.scaffold.stated import plural, snake

_SIGNED_IN = (
    r"(?:is|are|=|:|should be|must be|comes from|is set to|is taken from)(?: always)? "
    r"(?:the |whoever |who |current |person |user |one |member |that |is |currently |of "
    r"|belonging to )*"
    r"(?:logged|signed)[- ]in|(?:is|=|should be|is set to)(?: always)? (?:the )?(?:request\.user"
    r"|current user)"
)
_WHO_IS_IN = r"(?:who|that)(?:'s| is)(?: currently)? (?:logged|signed)[- ]in\b"
_THEIRS = (
    r"\b(?:as|is|are|be|becomes?) (?:always )?(?:theirs|his|hers|his or hers|their own)\b"
    r"|\b(?:belongs? to|is of|in the name of|on behalf of|for) (?:them(?:selves)?|him|her|whoever"
    r" (?:sent|sends|is|enters?|fill\w*)\b[^.;,\n]*)(?![a-z])"
    r"|\b(?:under|in) their (?:own )?names?\b"
)
_TAKEN = (
    r"(?:is|are|gets?|must be|should be) (?:always )?(?:filled(?: in)?|set|taken|added|given)"
    r"(?: in)? (?:by the (?:view|server|code)|automatically|from the (?:login|session|request|user)"
    r"|on the server)|= ?request\.user\.\w+"
)
_ASSIGNS = (
    r"\b(?:form_valid )?(?:sets?|assigns?|fills?(?: in)?|takes?|attach(?:es)?|puts? in)"
    r" (?:the |form\.instance\.)?(?:{words})\b(?: to| from| with| as| =|,)?"
    r"(?: (?:the|it|automatically|by itself))*"
    r"(?: (?:self\.)?request\.user(?:\.\w+)?| (?:one |{words} )?(?:of )?(?:the )?(?:logged|signed"
    r"|current)[- ]?(?:in )?(?:user|{words}|one|account)?(?:'s (?:{words}|own))?"
    r"| user's(?: {words})?| login| session|(?=\s*(?:[.,;]|$)))"
)
"""`sets the volunteer to request.user.volunteer`."""
_OF_USER = r"(?:of|from|by) the (?:logged|signed)[- ]in (?:user|account|person)"
_USERS = (
    r"(?:who |that |to )?(?:can|may|could|should|must|need|needs|want|wants|have|will|add|enter"
    r"|report|submit|record|hand in|use)\b"
)


def stated(site: Site, model: Model, taken: str, asked: tuple[str, ...]) -> Profile | None:
    """The row of the user, e.g. their membership, that a row belongs to as a request says; `taken`
    is the key to the row of the URL, and `asked` are the fields that the form is to ask for."""
    low = site.work.said.low
    found = []
    for each in model.fields:
        held = next((one for one in site.outline.own_models() if one.label == each.to), None)
        if held is None or each.kind != "ForeignKey" or each.name in (taken, *asked):
            continue
        keys = [one.name for one in held.fields if one.concrete and one.to == site.user
                and one.kind == "OneToOneField"]  # fmt: skip
        if len(keys) == 1 and held.label != site.user:
            found.append(Profile(each.name, held, keys[0], _code(low, each.name, held)))
    said = [each for each in found if is_set(low, each.field, each.model)]
    if len(said) == 1:
        return said[0]
    if len(found) == 1 and re.search(_THEIRS, low):
        return found[0]
    named = [each for each in found if asked and _are_users(low, each)]
    if len(named) == 1 and not said:
        one = named[0].model.name
        site.assumed.append(f"What is entered belongs to the {one} of the user.")
        return named[0]
    return None


def _words(profile_field: str, held: Model) -> str:
    names = {profile_field.replace("_", " "), snake(held.name).replace("_", " ")}
    return "|".join(sorted(re.escape(each) for each in names))


def is_set(low: str, field: str, held: Model) -> bool:
    """Whether a key to a user's own row is said to be set from who has logged in."""
    words = _words(field, held)
    told = (
        rf"\b(?:{words}),? (?:{_SIGNED_IN}|{_WHO_IS_IN}|{_TAKEN}|{_OF_USER})"
        rf"|\b(?:logged|signed)[- ]in (?:{words})\b|{_ASSIGNS.format(words=words)}"
    )
    return re.search(told, low) is not None


def _are_users(low: str, profile: Profile) -> bool:
    """Whether those who fill in the form are called by the model."""
    one = _words(profile.field, profile.model)
    many = f"{one}|{plural(snake(profile.model.name)).replace('_', ' ')}"
    return re.search(
        rf"(?:^|[.;,:(]\s*|\b(?:our|the|where|which|so that|all|a|an|each|every) )"
        rf"(?:{many}) {_USERS}|\bfor (?:our |the |all )*(?:{many})\b",
        low,
    ) is not None  # fmt: skip


def _none(field: str, held: Model) -> str:
    """A pattern of users who have no such row."""
    one = _words(field, held)
    many = f"{one}|{plural(snake(held.name)).replace('_', ' ')}"
    return (
        rf"(?:(?:(?:for |to )?(?:all |any )?(?:users|people|accounts|those|anyone|anybody"
        rf"|everyone|everybody|somebody|someone|logged[- ]in users|a user|one|who)(?: else)?,? ?)*"
        rf"(?:(?:who|that|which) )?(?:(?:is|are|isn't|aren't|has|have|hasn't|haven't|was|with"
        rf"|without|not|no|an?|any) )*(?:{many})\b(?: (?:row|profile|record))?"
        rf"|(?:everybody|everyone|anybody|anyone) else|(?:all )?others|other users|nobody else"
        rf"|non-(?:{many}))"
    )


def _code(low: str, field: str, held: Model) -> int:
    """What a user gets who has no such row."""
    none = _none(field, held)
    is_told = re.search(
        rf"\b(?:403|forbidden|permission ?denied)\b[^.;,\n()]{{0,20}}{none}"
        rf"|{none}[^.;,\n()]{{0,30}}\b(?:403|forbidden|permission ?denied)\b",
        low,
    )
    return 403 if is_told else 404


def heard(profile: Profile) -> tuple[str, ...]:
    """Patterns of what is said of whose the row is, and of those who have none."""
    words, none = _words(profile.field, profile.model), _none(profile.field, profile.model)
    many = f"{words}|{plural(snake(profile.model.name)).replace('_', ' ')}"
    code = rf"(?:a |an |with a |with )?{profile.code}(?: forbidden| not found)?"
    code += "|forbidden|permission ?denied" if profile.code == 403 else "|not found"
    return (
        rf"\b(?:{code})\b (?:for|to|when|if)? ?{none}",
        (
            rf"(?<!\w){none}(?: (?:gets?|sees?|should|must|is|are|get|answered|refused|be|it's))*"
            rf":? (?:{code})\b"
        ),
        (
            rf"\b(?:it |and |which )?(?:saves?|stores?|creates?|records?|adds?|keeps?|files?)"
            rf"(?: (?:it|this|them|the \w+(?: \w+)?|an? \w+))? (?:{_THEIRS})"
        ),
        (
            r"(?:\b(?:it|this|that|the \w+) (?:is|are|must be|should be|gets?)(?: always)?"
            rf"(?: (?:stored|saved|recorded|kept|filed|made|entered))? )?(?:{_THEIRS})"
        ),
        rf"(?:the )?\w+ (?:{_THEIRS})",
        (
            rf"(?:\bthe )?\b(?:{words})\b,? "
            rf"(?:{_SIGNED_IN}|{_WHO_IS_IN}|{_TAKEN}|{_OF_USER})[^.;,\n()]*"
        ),
        rf"(?:\b(?:for|to|of|is|belongs to|the|a|of the) )*\b(?:logged|signed)[- ]in (?:{words})\b",
        _ASSIGNS.format(words=words),
        (
            rf"\b(?:only (?:for )?(?:the |our )?(?:{many})|(?:for )?(?:{many}) only)\b"
            r"(?: (?:may|can|should|must) (?:use|open|see|reach|access|enter)"
            r"(?: it| this| the \w+)?)?"
        ),
        (
            rf"\b(?:for )?(?:our |the |all |only |just )*(?:{many})(?: only)? "
            r"(?=\.|,|;|need|can|may|should|must|want)"
        ),
        rf"\b(?:for|as) (?:our |the |all |a )?(?:logged[- ]in )?(?:{many})(?: only)?\b",
    )
