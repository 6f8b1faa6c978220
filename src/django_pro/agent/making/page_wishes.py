"""What a request says of a page that is to be made: its URL, for whom, of which fields, in which
order, and where a form leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from django_pro.agent import wishes
from django_pro.agent.making import page_fields, page_leads, people_named
from django_pro.agent.making.site import Site
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model, Outline, Url
from django_pro.scaffold.people import STAFF, People
from django_pro.scaffold.stated import singular, snake

_STAFF = r"\b(?:is_)?staff\b|\b(?:admins|administrators|superusers)\b"
_SIGNED = (
    r"\b(?:signed|logged)[- ]?in\b|\blog[- ]?in (?:is )?(?:required|needed|only)\b"
    r"|\b(?:require|need|requires|needs|behind|with|demands?) (?:an? |the )?(?:log ?in|account)\b"
    r"|\bloginrequired|\blogin_required|\bauthenticated\b|\b(?:sign|log) in first\b"
)
_NO_LOGIN = (
    r"\b(?:no|without(?: an?| any)?|not need(?: an?| to)?|don't need(?: an?| to)?|needn't) "
    r"(?:log ?in|account|be (?:logged|signed)[- ]?in|(?:log|sign)(?:ged)?[- ]?in)(?: "
    r"is)?(?: needed| required)?\b"
    r"|\blog ?in (?:is )?not (?:needed|required)\b"
)
_ALL = r"(?:(?:all |any |our |the )*(?:visitors|public)|everybody|everyone|anyone|anybody)"
_FOR_ALL = (
    rf"\b(?:for|by|from|open to) {_ALL}\b|\bpublic (?:form|page)\b"
    rf"|\b{_ALL} (?:can|may|should be able to|must be able to) (?:\w+ )?(?:fill|send|use|submit"
    r"|post|write|add|create|book|ask|enter|leave|reach)\b"
)
_AFTER = re.compile(
    r"\b(?:back (?:to|on|at)|(?:taken|brought|forwarded|moved|jump\w*|ends? up|come\w* out)"
    r"(?: back)? (?:to|on|at)|redirect\w*(?: (?:back|you|them|the user|users|it))?(?: to)?"
    r"|return\w* to|go(?:es)?(?: back)? to|lead\w*(?: back)? to|sent(?: back)? to|land\w* on"
    r"|on success,?(?: (?:show|go to|redirect to|back to))?|(?:show|open|see)s? (?=.{0,40}"
    r"\b(?:after|then|when|once)\b)"
    r"|(?:after(?:wards| (?:saving|submitting|sending|creating)(?: (?:it|this|the \w+))?| that| it"
    r"| success| a save)?|then|when saved|once saved)[, ]+"
    r"(?:it |they |you |we |one |the user |users )?(?:should |must |will |comes? |are |is )*"
    r"(?:show|go|to|open|see|back|redirect\w*|sent)[a-z]*(?: back)?(?: to)?"
    r"|(?:after|then) (?:that |it |saving )?(?:to )?(?=the |/))\s+([^.;\n]{2,70})"
)
_HOME = r"(?:start|home|front|landing|index|main)[- ]?page|homepage"
_NOT_NAMING = frozenset((
    "the", "a", "an", "of", "to", "page", "view", "site", "all", "our", "after", "saving", "list",
    "overview", "it", "is", "was", "saved", "there", "success", "and", "then", "that", "with", "go",
))  # fmt: skip
_ORDER = re.compile(
    r"\b(?:sort(?:ed)?|order(?:ed)?|alphabetical(?:ly)?|arranged)(?: \w+)?? by "
    r"(?:the |its |their )?((?:[a-z_]+ ?){1,5})"
)
_DOWN = r"newest|latest|most recent|youngest|biggest|highest|largest"
_UP = r"oldest|earliest|lowest|smallest|soonest|cheapest"
_FIRST = re.compile(
    rf"\b(?P<way>{_DOWN}|{_UP})(?: (?P<by>[a-z_]+(?: [a-z_]+)?))?,? (?:first|on top|at the top)\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is said of a page; what is not is empty."""

    url: str = ""
    """Without its first slash."""
    who: str = ""
    """`staff` or `signed-in`."""
    fields: tuple[str, ...] = ()
    after: str = ""
    """Name of the URL that a form leads to, else its path with the first slash."""
    order: tuple[str, ...] = ()
    """Arguments of `order_by`."""
    open: bool = False
    """Whether a form is for those without a login, too."""
    linked: bool = False
    """Whether the navigation leads to it."""
    to_row: bool = False
    """Whether a form leads to the page of what it has saved."""


def asked(site: Site, model: Model) -> Asked:
    """What the request says of one page of a model."""
    said = site.work.said
    low = said.low
    if site.made:  # what the model is made of is no enumeration of its page
        names = [each.name for each in site.outline.own_models()]
        low = " ".join(wishes.stated(said, names).rest.lower().split())
    named = _of_people(site, model)
    others = [each.name for each in site.outline.own_models() if each.label != model.label]
    to_row = page_leads.is_of_row(clauses(said.low), model, others)
    return Asked(
        _url(site), who(named), page_fields.fields(low, model), "" if to_row else after(site),
        order(said, model), is_open(named),
        said.has(r"link", r"menu", r"nav(?:igation|bar)?(?![a-z])", r"sidebar"), to_row,
    )  # fmt: skip


_URL_NAME = re.compile(
    r"(?P<url>/[\w/<>:-]*/)(?:,? (?:with |the )*|\s?\((?:with |the )*)"
    r"(?:url[- ]?named?:? [`\"']?(?P<plain>(?:\w+:)?[a-z][\w-]*)"
    r"|(?:(?:named?:?|called) [`\"']?|(?<=\()[`\"']?(?=[\w:-]+[`\"']?\)))"
    r"(?P<spaced>[a-z]\w*:[a-z][\w-]*)(?!\())"
)


def url_name(site: Site, space: str, kinds: tuple[str, ...]) -> str:
    """The name that the request gives the URL of the page, without its namespace; `space` is that
    with its colon.

    Raises:
        NotProvenError: the page has no such namespace, or it is not clear which page is meant.
    """
    told = {
        each["url"].strip("/"): each["plain"] or each["spaced"]
        for each in _URL_NAME.finditer(site.work.said.request)
    }
    if not told:
        return ""
    if len(kinds) > 1 or len(told) > 1:
        raise NotProvenError(
            f"Several pages, and names of their URLs ({', '.join(told.values())}), are told of: "
            "ask for one page with a name at a time. Nothing is written."
        )
    ((_, name),) = told.items()
    within, _, bare = name.rpartition(":")
    if within and f"{within}:" != space:
        raise NotProvenError(
            f"`{name}`: the URL stands in the namespace `{space.rstrip(':') or 'of none'}`. "
            "Nothing is written: name it as it is called there."
        )
    return bare


def people(site: Site, model: Model) -> People:
    """Those whom the request means where it lets none but some users in."""
    found = people_named.named(site, site.work.said.request, model)
    if found == STAFF:
        people_named.refuse_roles_of_profiles(site, site.work.said.request, model)
    return found


def _of_people(site: Site, model: Model) -> Said:
    """The request with staff in their place."""
    said = site.work.said
    return replace(said, request=people_named.as_staff(said.request, people(site, model)))


def _pages(outline: Outline) -> Iterator[Url]:
    """The project's pages without arguments."""
    for each in outline.urls:
        plain = each.pattern.strip("^$/")
        if outline.is_own(each.path) and not re.search(r"[<(\[\\]", plain):
            yield each


def _url(site: Site) -> str:
    """The URL that is to be there, and is not yet."""
    known = {each.pattern.strip("^$/") for each in site.outline.urls}
    for each in site.work.said.urls:
        plain = each.partition("?")[0].lstrip("/")
        plain = re.sub(
            r"<(?:int:)?(?:id|pk|number|\w+_id|\w+_pk)>|\{(?:id|pk)\}|:(?:id|pk)\b",
            "<int:pk>",
            plain,
        )
        if plain.strip("/") not in known and re.fullmatch(r"(?:[\w/.-]|<int:pk>)+", plain):
            return plain
    return ""


def who(said: Said) -> str:
    """Whom the page is for: `staff`, `signed-in`, or empty for everybody."""
    low = re.sub(_NO_LOGIN, " ", said.low)
    if re.search(_STAFF, low) and not re.search(r"\bnot (?:just|only) (?:the |for )?staff\b", low):
        return "staff"
    return "signed-in" if re.search(_SIGNED, low) else ""


def is_open(said: Said) -> bool:
    """Whether the page is for those without a login, too."""
    return not who(said) and bool(re.search(rf"{_NO_LOGIN}|{_FOR_ALL}", said.low))


def after(site: Site) -> str:
    """Where a form leads when its row is saved, as the request says."""
    return led_to(re.sub(r"\s+", " ", site.work.said.low), site.outline)


def clauses(low: str) -> list[str]:
    """What a request in small letters says that a form leads to."""
    return [str(each[1]) for each in _AFTER.finditer(re.sub(r"\s+", " ", low))]


def led_to(low: str, outline: Outline) -> str:
    """Name of the URL that a text in small letters leads to, else its path; empty without one."""
    pages = list(_pages(outline))
    for found in _AFTER.finditer(low):
        clause = str(found[1])
        given = re.search(r"(?<!\w)/[\w/.-]*", clause)
        if given:
            path = given[0].rstrip(".").strip("/")
            named = [each for each in pages if each.pattern.strip("^$/") == path]
            return _name(named[0]) if named else ""
        if re.search(_HOME, clause):
            first = [each for each in pages if not each.pattern.strip("^$/")]
            return _name(first[0]) if first else ""
        words = {singular(each) for each in re.findall(r"[a-z]+", clause)} - _NOT_NAMING
        scored = [(_hits(words, each), each) for each in pages]
        most = max((score for score, _ in scored), default=0)
        if most:
            best = [each for score, each in scored if score == most]
            return _name(min(best, key=lambda each: (each.pattern.count("/"), len(each.pattern))))
    return ""


def _hits(words: set[str], url: Url) -> int:
    """How many of the words name the page."""
    if url.pattern.startswith("api/") or "admin" in url.pattern:
        return 0
    view = snake(url.view.rpartition(".")[2])
    held = re.findall(r"[a-z]+", f"{url.name.rpartition(':')[2]} {url.pattern} {view}".lower())
    return len(words & {singular(each) for each in held})


def _name(url: Url) -> str:
    return url.name or f"/{url.pattern.strip('^$')}"


def order(said: Said, model: Model) -> tuple[str, ...]:
    """What the rows of a list are ordered by, as the request says."""
    found = _ORDER.search(said.low)
    by = ""
    if found:
        words = found[1].split()
        tries = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        by = next((name for each in tries if (name := page_fields.named(each, model))), "")
    elif re.search(r"\balphabetic", said.low):
        texts = [each.name for each in model.fields if each.kind == "CharField"]
        by = next((each for each in ("name", "title") if each in texts), texts[0] if texts else "")
    first = _FIRST.search(said.low)
    down = re.search(r"\b(?:descending|desc)\b", said.low) or (
        first and re.fullmatch(_DOWN, first["way"])
    )
    if (down or first) and not by:
        told = first["by"] if first else None
        rows = {"ones", "rows", "entries", "items", snake(model.name).replace("_", " ")}
        is_bare = not told or singular(told) in rows or told in rows
        by = _moment(model) if is_bare else page_fields.named(told or "", model)
    if not by:
        return ()
    wanted = (f"-{by}" if down else by,)
    if model.ordering[:1] == wanted:
        return ()
    return (*wanted, "-pk" if down else "pk")


def _moment(model: Model) -> str:
    """The field that says when a row came to be."""
    dates = [each for each in model.fields if each.kind in ("DateTimeField", "DateField")]
    telling = [each for each in dates if re.search(r"creat|added|made|joined|publ", each.name)]
    return (telling or dates)[0].name if dates else "pk"


def missing(model: Model, named: tuple[str, ...], known: tuple[str, ...]) -> list[Field]:
    """Fields that a row needs and that a form of the named ones would not ask for."""
    return [
        each for each in model.fields
        if each.concrete and each.editable and not each.primary_key and each.name not in named
        and each.name not in known and not (each.null or each.blank or each.has_default)
    ]  # fmt: skip


def page_size(said: Said) -> int:
    """Rows on a page, as the request says; 0 where it does not."""
    found = re.search(
        r"\b(\d{1,3}) (?:\w+ ){0,2}?(?:per|a|each|on (?:a|each|every)) page|\bpages of (\d{1,3})"
        r"|\bpaginat\w+ (?:by|with|of|at) (\d{1,3})|\bpage size (?:of |is )?(\d{1,3})",
        said.low,
    )
    return int(next(each for each in found.groups() if each)) if found else 0
