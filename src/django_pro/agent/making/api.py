"""A serializer, or a whole API of a model with REST framework."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from django_pro.agent import endpoints, stated_rules, wishes
from django_pro.agent.answer import Check, Verdict
from django_pro.agent.making import api_access as access
from django_pro.agent.making import (
    api_fields,
    api_heard,
    api_in_use,
    api_lookup,
    api_once,
    api_own_way,
    api_owner,
    api_refused,
    api_rows,
    api_search,
    api_shown,
    api_words,
    page_profiles,
    page_wishes,
    told_behind,
)
from django_pro.agent.making.app import install
from django_pro.agent.making.model_serializer import add_model_serializer, unchecked
from django_pro.agent.making.shown_fields import enumerated
from django_pro.agent.making.site import Site
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App, Field, Model, Url
from django_pro.edits.source_text import EditError
from django_pro.scaffold import api as source
from django_pro.scaffold import api_guards, api_tests, checks, own_way, style, urls
from django_pro.scaffold.api import Api
from django_pro.scaffold.checks import with_pairs
from django_pro.scaffold.own_way import Way
from django_pro.scaffold.rows import address, basename, required
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.tests import Written
from django_pro.scaffold.whose import (
    PERSONAL,
    chain_to_owner,
    is_private,
    owner_of,
    published_by,
)

PAGE_SIZE = 20


def add_serializer(site: Site, model: Model | None) -> None:
    """Writes the serializer of a model; a row is shown with it, and a wrong body refused."""
    model = _needed(site, model)
    _refuse_other(site, model)
    if not wishes.is_model(site.work.said):
        site.work.said = _with_all_fields(site.work.said, model)
    if len(list(enumerated(site.text))) > 1 and not wishes.is_model(site.work.said):
        return add_model_serializer(site, model, f"{model.name}Serializer")
    # It may be used where no request is known: the users' own rows are not its business.
    api = replace(_api(site, model, read_only=False), chain=None)
    app = site.app_of(model)
    known = _serializer_file(site, app, api)
    if re.search(rf"^class {model.name}Serializer\b", site.read(known), re.MULTILINE):
        code, log = site.work.manage("check")
        told = f"{model.name}Serializer is loaded" if not code else log[-300:]
        verdict: Verdict = "failed" if code else "passed"
        site.proofs.append(Check("serializer", verdict, told, "python manage.py check"))
        site.told.append(f"`{model.name}Serializer` is there already, in `{site.name(known)}`.")
        return None
    path, name = _serializer(site, app, api)
    rows = site.rows()
    make, asserts = rows.maker(model.label), site.asserts
    _, imported = site.own_import(app, path, name)
    names = {(model.module, model.name), (site.dotted(app, path), imported)}
    fields = [each.name for each in source.columns(model)]
    lines = [
        f"data = {name}({make}()).data",
        asserts.equal("list(data)", repr(fields).replace("'", '"')),
    ]
    tests = [Written("test_a_row_is_shown", tuple(lines))]
    needed = api_tests.payload(api, rows)
    if needed:
        lines = [f"serializer = {name}(data={{}})", asserts.equal("serializer.is_valid()", "False")]
        tests.append(Written("test_a_row_without_its_fields_is_refused", tuple(lines)))
    told = f"What {name} shows and takes."
    written = site.add_tests(
        app, f"{snake(model.name)}_serializer", told, rows, names, tests, f"{name}Tests"
    )
    site.prove(written, f"tests of {name}")
    return None


_ALL_FIELDS = re.compile(
    r"(?:\b(?:with|of|showing) )?\ball (?:of )?(?:(?:its|the|their|model|own) )*"
    r"(?:fields|columns)\b"
    r"(?P<more>,? (?:plus|and(?: also)?|as well as) (?=[a-z]\w*_\w))?",
    re.IGNORECASE,
)


def _with_all_fields(said: Said, model: Model) -> Said:
    """The request with every field enumerated, where it says more of all of them than that they
    are shown."""
    if len(list(enumerated(said.text))) > 1:
        return said
    listed = "fields: " + ", ".join(each.name for each in source.columns(model))
    found = _ALL_FIELDS.search(said.request)
    ruled = stated_rules.read(said.request, model.fields)
    if found and found["more"]:
        text = f"{said.request[: found.start()]}{listed}, {said.request[found.end() :]}"
    elif ruled.rules or ruled.unclear:
        bare = _ALL_FIELDS.sub(".", said.request.rstrip(" .!"))
        text = f"{bare}.\n{listed}."
    else:
        return said
    return replace(said, request=text)


def _refuse_other(site: Site, model: Model) -> None:
    """Raises NotProvenError where the request names a serializer that is not the model's own: it
    would be said to be done by another one."""
    named = {each for each in site.work.said.names if re.fullmatch(r"\w+Serializer\w*", each)}
    other = sorted(named - {"ModelSerializer", f"{model.name}Serializer"})
    if other and f"{model.name}Serializer" not in named:
        raise NotProvenError(
            f"Which fields is {other[0]} to have? Say `fields: id, name, ...`. Nothing is written."
        )


def add_crud_api(site: Site, model: Model | None) -> None:
    """Lists, shows, creates, changes and deletes rows."""
    _add_api(site, _needed(site, model), read_only=False)


def add_read_only_api(site: Site, model: Model | None) -> None:
    """Lists and shows rows."""
    _add_api(site, _needed(site, model), read_only=True)


def _needed(site: Site, model: Model | None) -> Model:
    if "rest_framework" not in site.outline.packages:
        raise NotProvenError(
            "The project's interpreter has no Django REST framework: `pip install "
            "djangorestframework`, and the line `djangorestframework>=3.15` in its requirements. "
            "Then ask again."
        )
    if model is None:
        raise NotProvenError("No model is named that it could be of.")
    return model


def _add_api(site: Site, model: Model, *, read_only: bool) -> None:
    said = api_words.plain(site.work.said)
    site.work.said = replace(said, request=told_behind.plain(said.request))
    known = _known(site, model)
    if known is not None:
        stated = {each.partition("?")[0].strip("/") for each in site.work.said.urls}
        if stated and re.sub(r"[\^$]", "", known.pattern).strip("/") not in stated:
            raise NotProvenError(
                f"There is an API of {model.label} already, at /{known.pattern}: another one "
                "is not made. Nothing is written."
            )
        api_heard.refuse_unheard(site, None)
        told = f"/{known.pattern} is answered by {known.view}"
        site.proofs.append(Check("URL", "passed", told, "python manage.py check"))
        site.told.append(f"There is an API of `{model.label}` already: `{known.view}`.")
        return
    app = site.app_of(model)
    _installed(site)
    api = _api(site, model, read_only=read_only)
    api_heard.refuse_unheard(site, api)
    there = site.read(_serializer_file(site, app, api))
    if re.search(rf"^class {api.serializer}\b", there, re.MULTILINE) and (
        api.shown or not read_only
    ):
        api = replace(api, called=f"{api.name}RowSerializer")  # the other one is for other views
    _serializer(site, app, api)
    view, guard = _viewset(site, app, api)
    _note_rules(site, api)
    _route(site, app, api, view)
    site.refresh()
    found = _known(site, model)
    if found is None:
        raise NotProvenError(f"{model.name}ViewSet was written, and no URL leads to it.")
    if api.unpaged:
        site.work.accepted.add(("unpaginated-list", re.sub(r"[\^$]", "", found.pattern)))
    if api.owner and not (api.private or api.way):
        _share(site, model, api, found)
    path = _tested(site, app, api, found)
    kept = site.read(view)
    if api.rules and not api.read_only:
        unchecked(site, path, _serializer_file(site, app, api), api.serializer)
    if guard:
        site.fails_without(path, view, _without(kept, guard), "without the permission of the owner")
    elif api.way:
        opened = kept.replace(api.way.call, ".all()")
        site.fails_without(path, view, opened, "when users see the rows of others")
    elif api.private and api.lookup:
        own = f".filter({api.lookup}=self.request.user)"
        opened = kept.replace(own, ".all()" if api.staff_sees_all else "")
        site.fails_without(path, view, opened, "when users see the rows of others")
    elif not read_only:
        at = kept.rindex("permission_classes = [")
        opened = kept[:at] + re.sub(r"\[[^\]]*\]", "[]", kept[at:], count=1)
        site.fails_without(path, view, opened, "when anyone may write")
    url = "/" + re.sub(r"[\^$]", "", found.pattern)
    what = "reads" if read_only else "reads and writes"
    site.told.append(
        f"`{url}` {what} `{model.label}` by `{found.view}`; {api_guards.who_may(api)}."
        + (f" Its list has {api.page_size} rows a page." if api.page_size else "")
        + (" Its list is plain, without pages." if api.unpaged else "")
    )


def _share(site: Site, model: Model, api: Api, found: Url) -> None:
    """Rows that name a user are read by others: as the request says, or where the user is one whose
    work they are and not whose own they are."""
    is_told = "read" in access.stated(site, model, api.owner).grants
    if not is_told and api.owner in PERSONAL:
        return
    pages = [each.pattern for each in site.outline.urls if each.view == found.view]
    rules = ("row-read-by-others", "rows-listed-to-others")
    site.work.accepted |= {(rule, page) for rule in rules for page in pages}
    if not is_told:
        rows = plural(snake(model.name).replace("_", " "))
        site.assumed.append(
            f"Whoever may read reads all {rows}, whoever the {api.owner.replace('_', ' ')} is: "
            "say `users see only their own` where that is not meant."
        )


def _without(text: str, guard: str) -> str:
    at = text.rindex(guard)
    start = text.rindex(",", 0, at) if "," in text[text.rindex("[", 0, at) : at] else at
    return text[:start] + text[at + len(guard) :]


def _known(site: Site, model: Model) -> Url | None:
    """The URL of the list of an API that the model has."""
    for each in site.outline.urls:
        own = site.outline.is_own(each.path)
        name = each.view.rpartition(".")[2]
        if (
            own
            and name == f"{model.name}ViewSet"
            and "format" not in each.pattern
            and "<" not in each.pattern
        ):
            return each
    return None


def _installed(site: Site) -> None:
    """REST framework in the settings, where it is not."""
    if site.has_app("rest_framework"):
        return
    path = install(site, "rest_framework")
    told = f"`rest_framework` stands in INSTALLED_APPS in `{site.name(path)}`"
    if not site.outline.settings.get("REST_FRAMEWORK"):
        block = "\n".join(source.settings_source())
        text = site.read(path).rstrip() + "\n\n" + style.quoted(block, site.style) + "\n"
        site.write(path, text)
        told += ", with permissions, pagination and throttling"
    site.told.append(f"{told}.")
    site.refresh()


def _without_rules(site: Site, model: Model) -> str:
    """The request in small letters without what it says of values and of rows: that `due_on must
    not be in the past`, or a row `that isn't open is never shown`, keeps no field out."""
    text = api_rows.read(stated_rules.read(site.text, model.fields).rest, model).rest
    return " ".join(text.lower().replace("\u2019", "'").split())


def _without_hidden(
    site: Site,
    model: Model,
    listing: tuple[tuple[str, ...], tuple[source.Declared, ...]] | None,
    *,
    read_only: bool,
) -> Model:
    """The model as the API knows it: without fields that the request keeps out, or with none but
    those of its enumeration.

    Raises:
        NotProvenError: a new row needs one of them.
    """
    names = [each.name for each in source.columns(model) if not each.primary_key]
    low = _without_rules(site, model)
    owner = owner_of(model, site.user)
    rows_need = {each.name for each in required(model)} - ({owner.name} if owner else set())
    # The fields of a model that is to be made are told for the model.
    if listing is not None:
        declared = {each.name for each in listing[1]}
        hidden = tuple(each for each in names if each not in listing[0] or each in declared)
        kept_out = api_fields.hidden(low, names, listed_alone=False)
        if doubtful := [each for each in kept_out if each in listing[0]]:
            raise NotProvenError(
                f"Is {', '.join(doubtful)} to be shown or not? The request says both."
            )
    else:
        hidden = api_fields.hidden(low, names, listed_alone=not site.tells_model)
    if listing is None and not read_only and rows_need & set(hidden):
        hidden = api_fields.hidden(low, names, listed_alone=False)
    needed = [each for each in names if each in hidden and each in rows_need]
    if needed and not read_only:
        raise NotProvenError(
            f"A new row of {model.name} needs {', '.join(needed)}, which the API is to keep out. "
            "Say what a new row has there, or ask for an API that reads alone."
        )
    if not hidden:
        return model
    if listing is None:
        site.told.append(f"Neither shown nor taken: {', '.join(f'`{each}`' for each in hidden)}.")
    return replace(model, fields=tuple(each for each in model.fields if each.name not in hidden))


def _api(site: Site, model: Model, *, read_only: bool) -> Api:
    said = site.work.said
    owner = api_owner.key(site, model) or owner_of(model, site.user)
    listing = None if site.tells_model else api_shown.shown(site, model)
    if listing is not None and not read_only:
        listing = (_with_id(site, model, listing[0]), listing[1])
    whole, model = model, _without_hidden(site, model, listing, read_only=read_only)
    told = access.stated(site, whole, owner.name if owner else "")
    # What some may do and others not is of no methods that are left out.
    others = replace(said, request=told.rest)
    left_out, _ = (frozenset[str](), "") if read_only else api_shown.without_methods(others)
    own_names = [each.name for each in source.columns(model) if not each.primary_key]
    is_told = said.has(r"\w*paginat", r"pages?\b", r"page_size", r"\d+ (?:per|a|each)\b")
    unpaged = said.has(*_UNPAGED) or (not is_told and _are_plain(site))
    settings = site.outline.settings.get("REST_FRAMEWORK") or {}
    chain = None if owner else chain_to_owner(whole, site.outline.models, site.user)
    if chain and not read_only and page_profiles.is_set(said.low, chain.names[0], chain.models[0]):
        raise NotProvenError(
            f"{chain.names[0]} is to be set from the user who asks: that is not written here, an "
            "API takes one of the user's own. Nothing is written."
        )
    allowed = access.wanted(site, whole, owner.name if owner else "", chain, read_only=read_only)
    is_open = "read" in told.grants and not (allowed.sees or said.has(_SEES_OWN))
    private = bool(allowed.sees) or (
        not is_open
        and not said.has(r"public")
        and (
            (owner is not None and _kept_apart(site, (whole,), (owner.name,)))
            or (chain is not None and _kept_apart(site, chain.models, chain.names))
        )
    )
    if private:
        refuse_partly_private(allowed)
        allowed = access.Access("login", "login", sees=allowed.sees or "own")
    kept = api_rows.kept(site, whole, read_only=read_only)
    nested = any(each.nested for each in (listing[1] if listing else ()))
    is_apart = private or is_open or bool(kept.published) or nested or said.has(r"public")
    way = _own_way(site, whole, allowed, is_apart=is_apart, is_private=private, read_only=read_only)
    if way:
        allowed = access.Access("login", "login")
    pages = str(settings.get("DEFAULT_PAGINATION_CLASS") or "")
    # A class of the project's own says itself how long a page is.
    paged = pages and (settings.get("PAGE_SIZE") or not pages.startswith("rest_framework."))
    size = re.search(r"\b(\d{1,3}) (?:per|a|on a) page|page size (?:of )?(\d{1,3})", said.low)
    wanted = int(size[1] or size[2]) if size else 0
    names = [each.name for each in source.columns(model)]
    texts = [
        each.name
        for each in source.columns(model)
        if each.kind in ("CharField", "TextField", "SlugField") and not each.values
    ]
    one = snake(whole.name).replace("_", " ")
    search = api_search.read(said.low, texts, (one, plural(one)))
    asked = _named(said.low, r"filter(?:able|ing|ed|s)?(?: by| on)?", names)
    given = re.findall(r"\?(\w+)=|\?(\w+)(?= filters?\b)", said.low)
    asked += tuple(each for pair in given for each in pair if each in names and each not in asked)
    kept_by = tuple(
        each.name for each in (listing[1] if listing else ())
        if each.joined and each.value and any(each.name in pair for pair in given)
    )  # fmt: skip
    _refuse_parameters([each for pair in given for each in pair], (*names, *kept_by))
    kinds = {each.name: each.kind for each in model.fields}
    filters = tuple(each for each in asked if kinds[each] in source.FILTERED)
    if left := [each for each in asked if each not in filters]:
        site.assumed.append(f"Not written: a filter by {', '.join(left)}.")
    filters += kept_by
    ordering: tuple[str, ...] = ()
    if said.has(_CHOSEN_ORDER, r"(?:order|sort)(?:able|ing)\b", r"\?(?:ordering|sort|order)\b"):
        ordering = _named(said.low, r"(?:order|sort)(?:able|ing|ed)?(?: by| on)?", names)
    published = None if private or way else published_by(model)
    if published and kept and set(kept.fields) & set(re.findall(r"\w+", published.condition)):
        published = None  # the request says it itself
    if published and allowed.reads != "anyone" and said.has(*api_rows.all_of(one)):
        published = None
    if published and not owner and not said.has(r"(?:un)?publish(?:ed)?", r"drafts?"):
        site.assumed.append(
            f"Just those {plural(one)} are shown that are published ({published.arguments})."
        )
    return Api(
        model, owner.name if owner else "", chain if private else None, read_only, private,
        published, kept.published, allowed.reads, allowed.writes, allowed.changes,
        allowed.deletes, allowed.sees == "own or staff",
        with_pairs(
            checks.beside(stated_rules.read(said.request, model.fields).rules, model.fields),
            model.fields,
        ),
        allowed.guards, allowed.is_refused_first,
        0 if unpaged else wanted or (0 if paged else PAGE_SIZE), search, filters, ordering,
        () if said.has(_CHOSEN_ORDER) else page_wishes.order(said, whole),
        tuple(each.name for each in whole.fields if each not in model.fields),
        listing[0] if listing else _these(site, whole), listing[1] if listing else (),
        api_fields.fixed(_without_rules(site, whole), own_names), left_out, unpaged,
        api_shown.slugged(site, model, of_user=chain.names[0] if chain and private else ""),
        allowed.people or access.people(site, whole), api_lookup.field(site, whole), way=way,
        readers=allowed.readers, once=_once(site, whole, owner, read_only=read_only),
        in_use=("", "") if read_only or "destroy" in left_out else api_in_use.stated(site, whole),
    )  # fmt: skip


def _once(site: Site, model: Model, owner: Field | None, *, read_only: bool) -> tuple[str, ...]:
    """Fields of which no two rows have the same, as the request says of an API and the model does
    not."""
    if owner is None or read_only or site.tells_model:
        return ()
    names = api_once.stated(site.work.said.request, model, owner.name).names
    if not names or any(set(each) <= set(names) for each in model.unique_together):
        return ()
    site.assumed.append(
        f"The API refuses a second row of the same {' and '.join(names)}. No constraint of the "
        "table does: two requests at the same moment could both come through"
    )
    return names


def _with_id(site: Site, model: Model, names: tuple[str, ...]) -> tuple[str, ...]:
    """The names with that of the primary key, by which rows are changed and deleted."""
    is_key = any(each.name == "id" and each.primary_key for each in model.fields)
    exact = site.work.said.has(r"exactly\b", r"only (?:show|the fields|these)", r"nothing else\b")
    if not is_key or exact or "id" in names or api_lookup.field(site, model):
        return names
    site.assumed.append("`id` is shown as well: rows are changed and deleted by it.")
    return ("id", *names)


def _own_way(
    site: Site, model: Model, allowed: access.Access, *, is_apart: bool, is_private: bool,
    read_only: bool,
) -> Way | None:  # fmt: skip
    """The project's own rule of who sees which rows, for an API that reads alone; `is_apart` is
    whether the request says another one.

    Raises:
        NotProvenError: the request wants it, and it is not known or can't be kept.
    """
    is_said = api_own_way.is_said(site.work.said.low)
    can_be = read_only and not is_apart and allowed.reads != "staff"
    way = api_own_way.found(site, model) if can_be else None
    if is_said and way is None and not is_private:
        raise NotProvenError(
            f"{model.name} is to be seen by the rule that holds elsewhere. Such a rule is read "
            "here from a method that views call with their user and that filters by one relation, "
            "for an API that reads alone and has no rule beside. Nothing is written: say who sees "
            "which rows."
        )
    return way


def _these(site: Site, model: Model) -> tuple[str, ...]:
    """The fields that are stated for a new model and what is named beside them, where a request
    says that the API shows these; empty for all that the model has.

    Raises:
        NotProvenError: one of them is none of the model's.
    """
    beside = api_words.these_fields(site.work.said.request) if site.tells_model else None
    if beside is None:
        return ()
    known = {each.name for each in source.columns(model)}
    names = (*beside, *(each.name for each in wishes.stated(site.work.said).fields))
    if left := [each for each in names if each not in known]:
        raise NotProvenError(
            f"{model.name} has no {', '.join(left)} that its API could show. Nothing is written."
        )
    return tuple(dict.fromkeys(names))


def _are_plain(site: Site) -> bool:
    """Whether the project's API has lists, and none of them has pages: a new one is as they are."""
    lists = [each for each in endpoints.own(site.work, "api") if each.lists]
    return bool(lists) and not any(each.pagination for each in lists)


_PARAMETERS = (
    "search", "q", "query", "ordering", "order", "sort", "sort_by", "order_by", "page",
    "page_size", "per_page", "size", "limit", "offset", "cursor", "format",
)  # fmt: skip
"""Of a URL, what is read where search, order and pages are."""


def _refuse_parameters(given: list[str], known: tuple[str, ...]) -> None:
    """Sees that no parameter of a URL is left unread.

    Raises:
        NotProvenError: a list is to be narrowed by one that no field is shown as.
    """
    unknown = [each for each in given if each and each not in (*known, *_PARAMETERS)]
    if unknown:
        raise NotProvenError(
            f"By what `?{unknown[0]}=` narrows the list is not known: no field of the API has that "
            "name and a text or a key. Nothing is written: name it as a field is named."
        )


_OWN = (
    r"(?:their|his|her|its|your|one's) own",
    r"own (?:rows|orders|data)",
    r"private",
    r"only the owner (?:can )?(?:see|read|access)",
)

_SEES_OWN = (
    r"(?:only|just) (?:ever )?(?:see|get|read|list|find|access|view)s?\b[^.;]{0,60}?"
    r"\b(?:their|his|her|your|one's) own\b"
)
"""Whoever is let in sees none but these: `for logged in users` opens nothing more."""


def refuse_partly_private(allowed: access.Access) -> None:
    """Sees that who sees none but his own rows may change and delete just these.

    Raises:
        NotProvenError: somebody else is to.
    """
    usual = ("owner or staff", "owner") if allowed.sees == "own or staff" else ("owner", "login")
    if any(each not in (None, *usual) for each in (allowed.changes, allowed.deletes)):
        raise NotProvenError(
            "Users see none but their own rows, and others are to change or delete them: who sees "
            "all of them is not said. Nothing is written: say it, e.g. `staff sees all of them`."
        )


def _note_rules(site: Site, api: Api) -> None:
    for each in [] if api.read_only else api.rules:
        site.told.append(f"Refused: {checks.described(each)}.")


_UNPAGED = (
    r"(?:no|without(?: any)?|un)[- ]?paginat\w*", r"not paginated", r"(?:don't|do not) paginate",
    r"no pages\b", r"all (?:of them )?at once", r"(?:a )?plain (?:list|array)\b",
)  # fmt: skip
"""That a list comes whole."""
_CHOSEN_ORDER = (
    r"(?:can|could|may|able to|allow\w*|let|lets|letting|clients?|callers?|users?|optional\w*)"
    r"(?: \w+){0,3} (?:sort|order)\b|(?:sort|order)able\b"
    r"|(?:an?|the|each|every|this|their|any|one|for|of) order(?: \w+)? by\b"
)
"""That who asks chooses the order, or that an order is something that is bought."""


def _kept_apart(site: Site, models: Sequence[Model], names: Sequence[str]) -> bool:
    """Whether users see none but their own rows of a model, and of those that hang from it.

    Said by its name, by the request, or by a view that narrows rows to the user of the request.
    `names` are the keys that lead to the user, the last one from the last of `models`.
    """
    if site.work.said.has(*_OWN) or any(is_private(each) for each in models):
        return True
    asked = r"(?:self\.)?request\.user\b"
    narrowed = (
        rf"\b{models[-1].name}\.objects\b(?:(?!\.objects)[^;]){{0,120}}?\b{names[-1]}={asked}"
    )
    if len(names) > 1:
        narrowed += rf"|\b{'__'.join(names[-2:])}={asked}"
    return any(
        re.search(narrowed, path.read_text("utf-8", "replace"))
        for app in site.outline.own_apps()
        for path in site.work.copy.path(app.folder).rglob("*.py")
        if not {"migrations", "tests"} & set(path.parts) and not path.name.startswith("test")
    )


def _named(text: str, verb: str, names: list[str]) -> tuple[str, ...]:
    """Fields that are named after a verb, up to the next one."""
    found = re.search(
        rf"\b{verb}\b((?:(?!\b(?:search|filter|order|sort|pagina|\d+ per)\w*\b)[^.;])*)", text
    )
    if not found:
        return ()
    words = re.sub(r"[_-]", " ", found[1])
    return tuple(each for each in names if re.search(rf"\b{each.replace('_', ' ')}s?\b", words))


def _folder(site: Site, app: App, name: str) -> Path:
    """Where the app's serializers or viewsets stand."""
    folder = site.work.copy.path(app.folder)
    inner = folder / "api" / f"{name}.py"
    own = folder / f"{name}.py"
    if inner.exists() or own.exists() or (folder / name).is_dir():
        return inner if inner.exists() else own
    others = [site.work.copy.path(each.folder) for each in site.outline.own_apps()]
    if (folder / "api").is_dir() or any((each / "api" / "views.py").exists() for each in others):
        # As the other apps have it.
        if not (folder / "api" / "__init__.py").exists():
            site.write(folder / "api" / "__init__.py", "")
        return inner
    return own


def _serializer(site: Site, app: App, api: Api) -> tuple[Path, str]:
    name = api.serializer
    path = _folder(site, app, "serializers")
    package = path.with_suffix("") / "__init__.py"
    if package.exists():
        path = package.with_name(f"{snake(api.name)}.py")
    if re.search(rf"^class {name}\b", site.read(path), re.MULTILINE):
        site.told.append(f"`{name}` is there already, in `{site.name(path)}`.")
        return path, name
    block, names = source.serializer(api)
    names |= {_model_import(app, each.model) for each in api.slugged}
    if api.chain:
        parent, text = source.own_parents(api.chain)
        if not re.search(rf"^class {parent}\b", site.read(path), re.MULTILINE):
            site.append(path, text, [*names, _model_import(app, api.chain.models[0])])
    for nested in (each.nested for each in api.declared if each.nested is not None):
        if re.search(rf"^class {nested.name}\b", site.read(path), re.MULTILINE):
            raise NotProvenError(f"There is a {nested.name} already. Nothing is written.")
        text = source.nested_serializer(nested, api.words)
        site.append(path, text, [*names, _model_import(app, nested.model)])
    site.append(path, block, [*names, _model_import(app, api.model)])
    site.told.append(
        f"`{name}` in `{site.name(path)}`: explicit fields"
        + (f", `{api.owner}` read-only." if api.owner else ".")
    )
    return path, name


def _model_import(app: App, model: Model) -> style.Names:
    if model.module == f"{app.module}.models" or model.module.startswith(f"{app.module}.models."):
        return f".models {app.module}.models", model.name
    return model.module, model.name


def _viewset(site: Site, app: App, api: Api) -> tuple[Path, str]:
    """Writes the viewset; its file, and the class that guards rows."""
    view = _folder(site, app, "views")
    beside = view.parent
    package = view.with_suffix("") / "__init__.py"
    if package.exists():
        view = package.with_name(f"{snake(api.name)}.py")
    elif (beside / "viewsets.py").exists():
        view = beside / "viewsets.py"
    names = [
        _model_import(app, api.model),
        site.own_import(app, _serializer_file(site, app, api), api.serializer),
    ]
    guard, text = api_guards.permission(api)
    if guard:
        path = beside / "permissions.py"
        if not re.search(rf"^class {guard}\b", site.read(path), re.MULTILINE):
            site.append(path, text, [("rest_framework", "permissions")])
        names.append(site.own_import(app, path, guard))
    pages = ""
    if api.page_size:
        pages, text = source.pagination(api)
        path = beside / "pagination.py"
        site.append(path, text, [("rest_framework.pagination", "PageNumberPagination")])
        names.append(site.own_import(app, path, pages))
    classes = [name for _, name in api.guards] or api_guards.built_in(api)
    classes += [guard] if guard else []
    if api.in_use[0]:
        text, more = source.conflict(api)
        site.append(view, text, more)
    block, more = source.viewset(api, classes, api_guards.told(api), pages)
    site.append(view, block, [*names, *api.guards, *more])
    is_by_row = {api.changed_by, api.deleted_by, api.writes} != {"staff"}
    return view, guard if is_by_row else ""


def _serializer_file(site: Site, app: App, api: Api) -> Path:
    path = _folder(site, app, "serializers")
    package = path.with_suffix("") / "__init__.py"
    return package.with_name(f"{snake(api.name)}.py") if package.exists() else path


def _asked_url(site: Site, api: Api) -> tuple[str, str]:
    """Where a router is included, and what the list is called there: as the request says."""
    last = address(api.model)
    for url in site.work.said.urls:
        parts = [
            each for each in re.sub(r"\?.*", "", url).strip("/:.-").split("/") if "<" not in each
        ]
        words = api.words.replace(" ", "-")
        if parts and parts[-1].replace("_", "-") in (last, words, last.replace("-", "")):
            return "".join(f"{each}/" for each in parts[:-1]), parts[-1]
        if parts and (parts[0] == "api" or re.fullmatch(r"v\d+|api", parts[-1])):
            is_mount = re.fullmatch(r"v\d+|api", parts[-1])
            taken = parts if is_mount else parts[:-1]
            return "".join(f"{each}/" for each in taken), last if is_mount else parts[-1]
    return "api/", last


def _free_basename(site: Site, api: Api) -> str:
    """One whose names no page of the project has: `reverse` gives the URL that is named last."""
    name = basename(api.model)
    known = {each.name.rpartition(":")[2] for each in site.outline.urls}
    return f"{name}-api" if known & {f"{name}-list", f"{name}-detail"} else name


def _route(site: Site, app: App, api: Api, view: Path) -> None:
    """Registers the viewset with the project's router, or with one of its own."""
    name = f"{api.name}ViewSet"
    prefix, last = _asked_url(site, api)
    statement = f'"{last}", {name}, basename="{_free_basename(site, api)}"'
    root = site.work.copy.path(site.outline.urlconf)
    folder = site.work.copy.path(app.folder)
    candidates = [
        folder / "urls.py",
        folder / "api" / "urls.py",
        folder / "api_urls.py",
        folder / "routers.py",
        root,
        root.parent / "api.py",
        root.parent / "api_urls.py",
        root.parent / "routers.py",
        *sorted(root.parent.glob("*.py")),
        *sorted(root.parent.glob("api/*.py")),
    ]
    imported = site.own_import(app, view, name)
    try:
        for path in candidates:
            text = site.read(path)
            if urls.router_in(text) is None:
                continue
            inside = path.is_relative_to(folder)
            text = urls.registered(text, style.quoted(statement, site.style))
            names = (
                imported
                if inside and path.parent == folder
                else (imported[0].rpartition(" ")[2], name)
            )
            site.write(path, style.with_imports(text, str(path), [names], site.style))
            return
        path = folder / "urls.py" if not (folder / "urls.py").exists() else folder / "api_urls.py"
        block = (
            f"router = DefaultRouter()\nrouter.register({statement})\n\nurlpatterns = router.urls"
        )
        site.append(path, block, [("rest_framework.routers", "DefaultRouter"), imported])
        dotted = site.dotted(app, path)
        entry = style.quoted(f'path("{prefix}", include("{dotted}"))', site.style)
        text = urls.routed(site.read(root), entry)
        wanted = [("django.urls", "include"), ("django.urls", "path")]
        site.write(root, style.with_imports(text, str(root), wanted, site.style))
    except EditError as error:
        raise NotProvenError(f"{plural(api.words)} get no URL: {error}") from None


def _has_groups(api: Api) -> bool:
    people = (api.people, api.readers or api.people)
    return any(each.given.startswith("group=") for each in people)


def _tested(site: Site, app: App, api: Api, found: Url) -> Path:
    rows = replace(site.rows(), has_groups=_has_groups(api))
    refused = api_refused.of_visitors(site)
    names = (found.name, re.sub(r"-list$", "-detail", found.name))
    written = api_tests.tests(api, rows, site.asserts, names, refused)
    helpers = [own_way.helper(api.way, rows.maker(api.model.label))] if api.way else []
    imports = {
        *api_tests.API_NAMES,
        *api_tests.COUNTING,
        *api_tests.TIMES,
        *checks.needs(api.rules, api.fields()),
        (api.model.module, api.name),
    }
    path = site.add_tests(
        app,
        f"{snake(api.name)}_api",
        f"The API of {plural(api.words)}: who may do what, and what is refused.",
        rows,
        imports,
        written,
        f"{api.name}ApiTests",
        first=(api_tests.CLIENT, api_tests.COUNT, *helpers),
    )
    site.prove(path, f"tests of the API of {api.model.label}")
    if api_tests.needs_files(api) and not api.read_only:
        site.assumed.append("No test creates a row: it needs a file.")
    return path
