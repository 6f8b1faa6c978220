"""A form by which whoever has logged in changes their own row: `customers change their phone`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import action_rules, new_pages, said_characters, unheard
from django_pro.agent.making import page_fields, page_places, page_wishes
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model, Url
from django_pro.scaffold.page_rules import Characters
from django_pro.scaffold.pages import shown
from django_pro.scaffold.stated import snake

_CHANGES = r"(?:chang|edit|updat|correct|maintain|adjust)(?:e|es|ing)?"
_THEIR = r"(?:(?:only|just|their|his|her|own|the|its)\s+)*"
_THEMSELVES = r"(?:\s+(?:by )?(?:themselves|himself|herself|on their own))?"
_WHO = (
    r"(?:(?:(?:our|the|all)\s+)*(?P<who>[a-z-]+)\s+"
    r"(?:should|must|can|may|need to|want to|have to)(?:\s+be\s+able\s+to)?\s+)?"
)
_IN = r"(?:logged|signed)[- ]in|current"
_USERS = frozenset((
    "users", "user", "members", "customers", "clients", "people", "everyone", "everybody", "they",
    "we", "visitors", "guests", "readers", "accounts",
))  # fmt: skip
_LINKED = re.compile(
    r"\b(?:and )?(?:it is |is )?link(?:ed)?(?: to it)? (?:from|on|at|in) (/[\w/-]*)"
)
_BACK = (
    r"\b(?:and |then )?(?:go(?:es)? |lead(?:s|ing)? |redirect(?:s|ed|ing)? )?back to /?[\w/ -]+?"
    r"(?:,? (?:after|when|once) [^.,;]*)?(?=\s*(?:[.,;]|$))"
    r"|\bafter saving(?: it)?,? (?:it )?(?:goes |leads |redirects? )?(?:back )?to /?[\w/ -]+"
)
_EMPTY = r"\b(?:both|all(?: of (?:them|these))?|they|each) (?:may|can|could) (?:be|stay|remain|be left) (?:empty|blank)"  # noqa: E501 - one pattern
_OPTIONAL = r"\b(?:both|all(?: of them)?) (?:are )?optional"
_NOTHING = r"\b(?:and )?(?:nothing|none) (?:else|other)\b[^.;\n]*|\bno other fields?\b[^.;\n]*"
_PAGE = r"(?:,? ?(?:with |by |on |use )?(?:an? |the )?(?:new )?(?:form|page)(?: (?:at|under|on))?)"


@dataclass(frozen=True, slots=True)
class OwnRow:
    key: str
    """To the user."""
    fields: tuple[str, ...]
    characters: tuple[Characters, ...]
    after: str
    linked: Url | None
    """The page that is to lead to the form."""


def is_meant(site: Site, model: Model | None) -> bool:
    """Whether a page that is not there yet and names no row is to change the user's own."""
    known = {each.pattern.strip("^$/") for each in site.outline.urls}
    new = [each for each in site.work.said.urls if each.strip("/") not in known]
    return (
        model is not None and bool(_key(site, model)) and len(new) == 1
        and new_pages.changes_own(site.work.said)
    )  # fmt: skip


def _key(site: Site, model: Model) -> str:
    keys = [each for each in model.fields if each.concrete and each.to == site.user]
    return keys[0].name if len(keys) == 1 and keys[0].kind == "OneToOneField" else ""


def stated(site: Site, model: Model) -> OwnRow:
    """What the request says of the form.

    Raises:
        NotProvenError: which fields it has is not said, or something is not understood.
    """
    text = re.sub(r"\s+", " ", site.work.said.request.replace("\u2019", "'")).strip()
    names, text = _fields(site, model, text)
    fields = [each for each in model.fields if each.name in names]
    characters = []
    for each, words in said_characters.read(text.lower(), fields):
        characters.append(each)
        text = re.sub(re.escape(words), " ", text, flags=re.IGNORECASE)
    text = _emptied(text, fields)
    linked, text = _linked(site, text)
    after = page_wishes.after(site)
    if after:
        text = re.sub(_BACK, " ", text, flags=re.IGNORECASE)
    own = rf"(?:{snake(model.name).replace('_', ' ')}|rows?)"
    owners = rf"(?:{_IN}) (?:users?|members?|customers?)(?:'s?)?(?: own)?(?: {own})?"
    patterns = (
        _NOTHING, r"(?<![\w<])/[\w/-]*", rf"\b(?:for|of) (?:the |their |whoever is |an? )*{owners}",
        rf"\b(?:for|of) (?:their|his|her) own {own}", rf"\b(?:their|his|her) own {own}",
        r"\blog ?in (?:is )?(?:needed|required)\b|\bneeds? a log ?in\b", _PAGE,
    )  # fmt: skip
    unheard.refuse("page", (), unheard.without_known(site.work, text), patterns)
    return OwnRow(_key(site, model), names, tuple(characters), after, linked)


def _fields(site: Site, model: Model, text: str) -> tuple[tuple[str, ...], str]:
    """The fields that users are to change, and the text without the clause."""
    may = {each.name for each in shown(model) if each.editable and each.to != site.user}
    for found in re.finditer(
        rf"{_WHO}\b{_CHANGES}\s+{_THEIR}(?P<fields>[^.;:()/]*?){_THEMSELVES}"
        r"(?=\s*(?:[.;:()]|$|\bat /|\bon /|\bunder /|\bwith (?:a|the) ))",
        text, re.IGNORECASE,
    ):  # fmt: skip
        names = page_fields.enumerated(found["fields"].lower(), model)
        pieces = re.split(r",|\band\b", found["fields"])
        if not names or len(names) != len([each for each in pieces if each.strip()]):
            continue
        if strange := [each for each in names if each not in may]:
            raise NotProvenError(f"{strange[0]} is no field of a form. Nothing is written.")
        who = (found["who"] or "users").lower()
        if who not in _USERS and action_rules.called(site.work, who) is not None:
            raise NotProvenError(
                f"Whether others than {who} may use the form is not clear. Nothing is written."
            )
        return tuple(names), f"{text[: found.start()]} . {text[found.end() :]}"
    raise NotProvenError(
        f"Which fields of their {snake(model.name)} users may change is not understood. Nothing is "
        "written: say it as `users can change their phone and address at /account/edit/`."
    )


def _emptied(text: str, fields: list[Field]) -> str:
    """The text without what is so: that fields may be empty.

    Raises:
        NotProvenError: the model wants a value.
    """
    for pattern in (_EMPTY, _OPTIONAL):
        found = re.search(pattern, text, re.IGNORECASE)
        needed = [each.name for each in fields if not each.blank]
        if found and needed:
            raise NotProvenError(
                f"{', '.join(needed)} can't be empty in the model. Nothing is written: ask for "
                "that first."
            )
        text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return text


def _linked(site: Site, text: str) -> tuple[Url | None, str]:
    """The page that is to lead to the form, and the text without that.

    Raises:
        NotProvenError: there is no such page.
    """
    found = _LINKED.search(text)
    if found is None:
        return None, text
    wanted = found[1].strip("/")
    pages = [each for each in site.outline.urls if each.pattern.strip("^$/") == wanted]
    if not pages or _template(site, pages[0]) is None:
        raise NotProvenError(f"No template of a page at {found[1]} is known. Nothing is written.")
    return pages[0], f"{text[: found.start()]} {text[found.end() :]}"


def _template(site: Site, page: Url) -> Path | None:
    """The template of a page, as the source of its view names it."""
    source = site.read(site.work.copy.path(page.path)) if page.path else ""
    name = page.view.rpartition(".")[2]
    body = re.search(rf"^(?:class|def) {name}\b.*?(?=^\S|\Z)", source, re.MULTILINE | re.DOTALL)
    told = r"template_name\s*=\s*[\"']([\w./-]+)[\"']|render\(\s*request,\s*[\"']([\w./-]+)[\"']"
    named = re.findall(told, body[0]) if body else []
    if len(named) != 1:
        return None
    end = f"/{next(filter(None, named[0]))}"
    paths = [each for each in page_places.templates(site) if each.as_posix().endswith(end)]
    return paths[0] if len(paths) == 1 else None


def link(site: Site, page: Url, name: str, told: str, block: str) -> None:
    """A link to the URL `name` at the end of a page; `block` is the base template's for content.

    Raises:
        NotProvenError: its template has no such block.
    """
    path = _template(site, page)
    text = site.read(path) if path is not None else ""
    start = re.search(rf"{{%-?\s*block\s+{block}\s*-?%}}", text) if block else None
    depth, end = 0, -1
    for found in re.finditer(r"{%-?\s*(end)?block\b", text[start.start() :]) if start else ():
        depth += -1 if found[1] else 1
        if not depth:
            end = start.start() + found.start() if start else -1
            break
    end = text.rfind("</body>") if end < 0 else end
    if path is None or end < 0:
        raise NotProvenError(f"/{page.pattern} has no place for a link. Nothing is written.")
    line = f"<p><a href=\"{{% url '{name}' %}}\">{told}</a></p>\n"
    site.write(path, f"{text[:end]}{line}{text[end:]}")
    site.told.append(f"`{site.name(path)}` links to it.")
