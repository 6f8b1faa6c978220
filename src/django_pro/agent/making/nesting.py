"""A form at the page of another row: what a request says of who, where and what is not asked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from django_pro.agent.making import joining, parent_rows
from django_pro.agent.making.site import Site
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.scaffold.pages import Pages, Parent, entered, key_converter
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.whose import is_private, owner_of

_SIGNED_IN = (
    r"(?:is|are|=|:|should be|must be|comes from|is set to|is taken from)(?: always)? "
    r"(?:the |whoever |who |current |person |user |one |member |that |is |currently |of "
    r"|belonging to )*"
    r"(?:logged|signed)[- ]in|(?:is|=|should be|is set to)(?: always)? (?:the )?(?:request\.user"
    r"|current user)"
)
_FILLED = re.compile(
    r"([^.;:\n]{3,80}?) (?:is|are|gets?|get|should be|must be) (?:always )?(?:filled(?: in)?|set"
    r"|taken|added|given)(?: in)? (?:by the view|by us|automatically|by the code|from the (?:login"
    r"|session|request)|on the server)"
)
"""What a view fills in itself."""
_IN_URL = (
    r"(?: (?:it|that) belongs to)?,? (?:is|are|comes|should come|should be|is taken|is given)?"
    r" ?(?:always )?(?:the one )?(?:given |named |taken |known )?(?:in|from|by|of) the "
    r"(?:url|path|address|page)\b"
)


def stated_owner(site: Site, model: Model) -> Field | None:
    """The key to the user that a request says is who has logged in."""
    low = site.work.said.low
    for each in model.fields:
        words = each.name.replace("_", "[ _]")
        if each.to == site.user and re.search(rf"\b{words} {_SIGNED_IN}", low):
            return each
        if each.to == site.user and each.concrete and _is_asker(low, words):
            return each
        if (
            each.to == site.user
            and each.concrete
            and any(re.search(rf"\b{words}\b", found[1]) for found in _FILLED.finditer(low))
        ):
            return each
    return None


def _is_asker(low: str, words: str) -> bool:
    """Whether a clause says that a key is set to who asks: `set author to the logged-in user`."""
    asker = r"(?:(?:logged|signed)[- ]in|current) (?:user|person|member|account)|request\.user"
    told = (
        rf"\b(?:set|fill|sav|stor|record|assign|us)\w* (?:the )?[`'\"]?{words}[`'\"]? "
        rf"(?:to|with|from|as|by|be|=) (?:always )?(?:the )?(?:{asker})\b"
        rf"|\b{words}[`'\"]? ?(?:=|:|->|to be|shall be|becomes) ?(?:always )?(?:the )?(?:{asker})\b"
        rf"|\b(?:the )?(?:{asker})[^.;,\n]{{0,20}} (?:as|becomes|is) (?:its |the )?[`'\"]?{words}\b"
    )
    return re.search(told, low) is not None


def parent(site: Site, model: Model, owner: str) -> Parent | None:
    """The row that a request says is that of the URL, or on whose page the form stands."""
    low = site.work.said.low
    for each in model.fields:
        if each.kind != "ForeignKey" or each.name == owner or not each.to:
            continue
        held = next((one for one in site.outline.own_models() if one.label == each.to), None)
        if held is None:
            continue
        words = "|".join({each.name.replace("_", " "), snake(held.name).replace("_", " ")})
        on_page = rf"(?:from|on|at|to) (?:the |a |its |each )?(?:{words})(?:'s?)? (?:detail )?page"
        if (
            re.search(rf"\b(?:{words}){_IN_URL}", low)
            or re.search(rf"(?:link|button|form|standing|reach)\w* (?:\w+ )?{on_page}", low)
            or stated_url(site.work.said, held)
        ):
            known = owner_of(held, site.user)
            kept = known.name if known is not None and is_private(held) else ""
            found = Parent(
                each.name, held, kept, page_of(site, held), is_absolute(site, held),
                joining.joined(site, model, held, words),
                re.search(rf"\b(?:title|name|heading)\b.{{0,12}}\b(?:{words})\b", low) is not None,
            )  # fmt: skip
            return parent_rows.kept(site, found)
    return None


def stated_url(said: Said, held: Model) -> str:
    """The URL of a form at the page of a row, as it is stated: `/films/<id>/reviews/`; empty
    without one."""
    one = snake(held.name)
    names = {plural(one), one, plural(one).replace("_", "-"), one.replace("_", "-")}
    for each in said.urls:
        found = re.fullmatch(
            r"/?((?:[\w-]+/)*?)([\w-]+)/(?:<[^>]*>|\{[^}]*\}|:\w+)/([\w-]+(?:/[\w-]+)*/?)", each
        )
        if found and found[2] in names:
            return f"{found[1]}{found[2]}/<{key_converter(held)}:pk>/{found[3]}"
    return ""


def page_of(site: Site, model: Model) -> str:
    """Name of the URL of a row's page."""
    one = snake(model.name)
    for each in site.outline.urls:
        view = snake(each.view.rpartition(".")[2])
        is_row = re.search(r"<(?:\w+:)?(?:pk|id|\w+_(?:pk|id))>/?\$?$", each.pattern)
        names = {f"{one}_detail", f"{one}_detail_view", one, f"{one}_view", f"show_{one}",
                 f"{one}_show", f"{one}_page", f"view_{one}"}  # fmt: skip
        if each.name and is_row and site.outline.is_own(each.path) and view in names:
            return each.name
    return ""


def is_absolute(site: Site, model: Model) -> bool:
    """Whether the model itself says where a row's page is."""
    text = site.read(site.work.copy.path(model.path))
    found = re.search(rf"^class {model.name}\b(?:(?!^class ).*\n)*", text, re.MULTILINE)
    return found is not None and "def get_absolute_url" in found[0]


def left_out(said: Said, plan: Pages) -> tuple[str, ...]:
    """Fields that others than who fills in the form set."""
    found = []
    for name in entered(plan):
        words = name.replace("_", " ").removeprefix("is ")
        name_words = rf"(?:the |whether it is |whether it's |its )?(?:is )?{words}\b"
        who = r"(?:we|staff|admins?|the (?:staff|admins?|office|team|board)|managers?)"
        if re.search(
            rf"\bonly {who}(?: can| may| will)? "
            rf"(?:sets?|changes?|ticks?|marks?|decides?|fills? in)"
            rf"(?: \w+)? {name_words}|\b{words} (?:is|are|gets?|must be|should be) (?:only )?"
            rf"(?:set|changed|ticked) (?:only )?(?:by {who}|in the admin)"
            rf"|\b(?:without|not|except|but not|never) (?:asking for )?{name_words}(?! in)",
            said.low,
        ):
            found.append(name)
    return tuple(found)


NO_FUTURE = (
    r"(?:(?:can|must|may|should|is|are|do|does) ?(?:not|never)|can't|mustn't|shouldn't|isn't"
    r"|aren't|mayn't|not|never)(?: be| lie)? (?:in the future|after (?:today|now)"
    r"|later than (?:today|now))"
)


def past(said: Said, plan: Pages) -> tuple[str, ...]:
    """Dates that may not lie in the future, as the request says."""
    asked = entered(plan)
    dates = [
        each.name for each in plan.model.fields
        if each.name in asked and each.kind in ("DateField", "DateTimeField")
    ]  # fmt: skip
    found = []
    for future in re.finditer(rf"\b{NO_FUTURE}", said.low):
        # The one that is named last before.
        text = said.low[: future.start()]
        places = {name: text.rfind(name.split("_")[0]) for name in dates}
        best = max(places.values(), default=-1)
        found += [name for name in dates if places[name] == best]
    return tuple(dict.fromkeys(found))


def message(said: Said, usual: str) -> str:
    """What is shown after a write: as quoted, or `usual`; empty where nothing is to be shown."""
    text = " ".join(said.text.split())
    for found in _SAYS.finditer(text):
        if not _LABELS.search(text[: found.start()]):
            return str(found[1]).replace("\\", "").replace('"', "'")
    return usual if _tells(said) else ""


_LABELS = re.compile(
    r"\b(?:link|button|heading|headline|title|label)s?\b[^.]{0,20}$", re.IGNORECASE
)
"""Before what is quoted as the words of a link or the like."""
_SAYS = re.compile(
    r"\b(?:say|says|saying|(?:flash|success|confirmation)?[- ]?(?:message|notice|note)|flash|tells?"
    r"(?: \w+)?|thanks?"
    r"|(?:show|display)s?(?=[^.\"\u201c]{0,20}[\"\u201c][^\"\u201d]{2,200}[.!][\"\u201d]))"
    r"[^.\"\u201c]{0,20}[\"\u201c]([^\"\u201d]{3,200})[\"\u201d]",
    re.IGNORECASE,
)


def _tells(said: Said) -> bool:
    return said.has(
        r"(?:succe\w+|flash|confirmation|thank[- ]you)[- ](?:message|note|notice)",
        r"message of",
        r"(?:show|with|see|display|get)s? (?:a |the )?(?:short |nice |succe\w+ )?messages?\b",
        r"messages?\.success",
    )


def refuse_without_messages(site: Site) -> None:
    """Sees that what is told after a write is shown somewhere.

    Raises:
        NotProvenError: no template of the project shows messages.
    """
    texts = [site.read(path) for path in _templates(site)]
    if texts and not any(re.search(r"\bmessages\b", each) for each in texts):
        raise NotProvenError(
            "A message is asked for, and no template of the project shows messages. Nothing is "
            "written: put {% for message in messages %} into the base template first."
        )


def _templates(site: Site) -> Iterable[Path]:
    skipped = {"node_modules", "site-packages", ".venv"}
    for path in sorted(site.work.copy.root.rglob("templates/**/*.html")):
        if not skipped & set(path.parts):
            yield path


def included_form(site: Site) -> str:
    """The template of a form that pages of the project include; empty without one."""
    for path in _templates(site):
        for found_name in re.finditer(r"{%-?\s*include\s+[\"']([\w./-]+)[\"']", site.read(path)):
            name = str(found_name[1])
            found = [each for each in _templates(site) if each.as_posix().endswith(f"/{name}")]
            text = site.read(found[0]) if found else ""
            if re.search(r"<form\b", text) and "csrf_token" in text and re.search(
                r"{{\s*form\b|{%\s*for \w+ in form\b", text
            ):  # fmt: skip
                return name
    return ""


def link(site: Site, plan: Pages, parent: Parent) -> None:
    """A link to the form on the parent's page."""
    one = snake(parent.model.name)
    wanted = {f"{one}_detail.html", f"{one.replace('_', '')}_detail.html", f"{one}.html",
              f"{one}_page.html", f"{one}_view.html"}  # fmt: skip
    folders = (f"{plural(one)}/detail.html", f"{one}/detail.html", f"{plural(one)}/show.html")
    for path in _templates(site):
        if path.name not in wanted and not path.as_posix().endswith(folders):
            continue
        text = site.read(path)
        name = next(
            (each for each in (one, parent.field, "object") if re.search(rf"\b{each}\.\w", text)),
            one,
        )
        words = plan.one.replace("_", " ")
        url = f"{{% url '{plan.space}{plan.url('create')}' {name}.pk %}}"
        line = f'  <p><a href="{url}">New {words}</a></p>\n'
        ends = list(re.finditer(r"^[ \t]*{%-?\s*endblock", text, re.MULTILINE))
        at = ends[-1].start() if ends else text.rfind("</body>")
        if at < 0:
            continue
        site.write(path, text[:at] + line + text[at:])
        site.told.append(f"`{site.name(path)}` links to it.")
        return
    site.assumed.append(f"No template of a {one}'s page was found: nothing links to the form yet.")
