"""Code that is created from stated fields: models, forms, views, admin, APIs, serializers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from django_pro.agent import letters, new_pages, plain_fields, wishes
from django_pro.agent.answer import Check
from django_pro.agent.making import found_page, own_row, page_models
from django_pro.agent.making.admin import register
from django_pro.agent.making.api import add_crud_api, add_read_only_api, add_serializer
from django_pro.agent.making.app import add_app
from django_pro.agent.making.mailed_form import add_mailed_form
from django_pro.agent.making.model import add_fields, add_model
from django_pro.agent.making.model_serializer import add_model_serializer
from django_pro.agent.making.pages import add_form, add_views
from django_pro.agent.making.plain_serializer import add_plain_serializer, named_file
from django_pro.agent.making.shown_fields import enumerated
from django_pro.agent.making.site import Site
from django_pro.agent.routing import QUESTIONS, Question
from django_pro.agent.said import Said
from django_pro.agent.stated_fields import Stated, names_no_model
from django_pro.agent.work import Moments, NeedsAnswerError, NotProvenError, Outcome, Playbook, Work
from django_pro.core.outline import App, Model
from django_pro.engine.events import Progress
from django_pro.scaffold.stated import singular, snake

_KIND = r"(?:read[- ]?only |crud |rest |json |drf )*"
_EXPOSES = (
    r"expose (?!.*\b(?:error|stack|detail))",
    r"(?:an? |the )?(?:new )?(?:rest )?api (?:for|of|to)\b",
    (
        r"(?:add|create|build|make|provide|write|set up|need|want) (?:an? |the |full |new )*"
        rf"{_KIND}(?:api|endpoints?|view ?sets?|crud)\b"
    ),
)


def _fits(part: str, said: Said) -> int:
    """Whether this part is the first that the request wants."""
    wanted = wishes.parts(said)
    if not wanted or wanted[0] != part:
        return 0
    has_fields = bool(wishes.stated(said).fields)
    named = bool(wishes.model_name(said.request) or said.names)
    if part == "serializer" and wishes.named_serializer(said):
        return 17  # whose rows it takes is said of what is made
    if part == "view" and new_pages.finds(said):
        return 17  # its search and its pages are said of what is made
    if part in ("form", "view") and (new_pages.kind(said) or new_pages.changes_own(said)):
        return 16  # who may open it, and how many rows it shows, is said of what is made
    if part == "field":
        # Which model it is has to be asked, by its names; what says more of the request goes first.
        least = 10 if names_no_model(said.request) else 13
        return least if has_fields else 0
    if part in ("model", "admin") and wishes.states_model(said):
        return 17  # who may do what, and what is shown, is said of what is made
    if part == "model":
        return 12 if has_fields and named else 4
    if part == "form":
        return 12 if has_fields or named else 3
    if part.endswith("api") and wishes.states_model(said):
        return 17
    if part.endswith("api") and named and len(list(enumerated(said.request))) > 1:
        return 16
    if part.endswith("api") and named and said.has(*_EXPOSES):
        return 15  # who may use it is said of what is made
    return 12 if named or wishes.app_names(said.request) or has_fields else 5


def _running(part: str) -> Callable[[Work], Moments]:
    """What runs the playbook of a part."""

    def run(work: Work) -> Moments:
        wanted = wishes.parts(work.said)
        # Where the words of the request do not name it, it was chosen by what they mean.
        return _run(work, wanted if part in wanted else (part,))

    return run


def _run(work: Work, wanted: tuple[str, ...]) -> Moments:
    said = work.said
    # A playbook that worked before on another part of the request has changed the copy.
    site = Site(work, work.outline() if work.copy.changes()[1] else work.original)
    yield Progress("the project's models", 0, 0)
    if new_pages.finds(said):
        found_page.add(site)
        return _outcome(site)
    names = [each.name for each in site.outline.own_models()]
    stated = wishes.stated(said, names)
    plain = wishes.plain_serializer(said)
    if plain:
        file = named_file(site)
        fields = plain_fields.stated(said.text) or stated.fields
        add_plain_serializer(site, file[0] if file else _app(site, stated), plain, fields)
        return _outcome(site)
    named = wishes.named_serializer(said)
    if named:
        of_model = wishes.mentioned(said.request.replace(named, " "), names)
        told = re.search(r"\b(?:for|of) (?:the |our |my |an? )?`?([A-Z]\w+)", said.request)
        begins = [each for each in names if named.startswith(each)]
        if told and told[1] in names:
            of_model = (told[1],)
        elif begins:
            of_model = (max(begins, key=len),)
        own = [each for each in site.outline.own_models() if each.name in of_model[:1]]
        add_model_serializer(site, _chosen(site, own) if own else None, named)
        return _outcome(site)
    model = _model(site, wanted, stated, names)
    if own_row.is_meant(site, model):
        wanted = ("view",)  # with the form that it shows
    for part in reversed(wanted):
        maker = _MAKERS.get(part)
        if maker is not None:
            yield Progress(part.replace("-", " "), 0, 0)
            maker(site, model)
    return _outcome(site)


def _outcome(site: Site) -> Outcome:
    text = "\n".join(f"- {each}" for each in site.told)
    return Outcome(text, tuple(site.proofs), assumed=tuple(dict.fromkeys(site.assumed)))


def _model(site: Site, wanted: tuple[str, ...], stated: Stated, names: list[str]) -> Model | None:
    """The model that the request is about; it is made, or gets its fields, where that is asked.

    Raises:
        NeedsAnswerError: it is not clear which.
    """
    text = site.work.said.request
    if "field" in wanted:
        return _with_fields(site, stated, names)
    name = wishes.model_name(text) or (wishes.subject(text) if stated.fields else "")
    if name and "model" not in wanted and not site.outline.named(name):
        # `a page for our books yet` is no model BooksYet.
        inside = () if wishes.model_name(text) else wishes.mentioned(snake(name), names)
        name = inside[0] if inside else name
    if name and wanted[0] in ("form", "view") and not wishes.model_name(text):
        name = ""  # `a page for volunteers` is for them, and may be of something else
    found = site.outline.named(name) if name else ()
    own = [each for each in found if site.outline.is_own(each.path)]
    if own:
        chosen = _chosen(site, own)
        missing = [
            each for each in stated.fields if each.name not in {one.name for one in chosen.fields}
        ]
        if wanted == ("model",) and stated.fields:
            if missing:
                listed = ", ".join(each.name for each in missing)
                raise NotProvenError(
                    f"There is a model {chosen.label} already "
                    f"({site.name(chosen.path)}:{chosen.line}),"
                    f" without {listed}. Ask to add these fields to {chosen.name}, or name another."
                )
            _is_there(site, chosen)
        return chosen
    mentioned = wishes.mentioned(text, names)
    if "model" not in wanted and not (name and stated.fields):
        if wanted[0] == "form" and stated.fields and letters.is_mailed(site.work.said):
            return None
        if mentioned:
            every = {each.name: each for each in site.outline.own_models()}
            if wanted[0] in ("form", "view"):
                ordered = page_models.chosen(site.work.said, [every[each] for each in mentioned])
                mentioned = tuple(each.name for each in ordered)
            return _chosen(
                site, [each for each in site.outline.own_models() if each.name == mentioned[0]]
            )
        if wanted[0] == "form":
            return None
        raise NeedsAnswerError(_which(names))
    if not name:
        raise NeedsAnswerError(QUESTIONS["models"])
    return add_model(site, _app(site, stated), name, stated)


def _is_there(site: Site, model: Model) -> None:
    code, log = site.work.manage("makemigrations", "--check", "--dry-run", model.app)
    told = "its fields are there, and models and migrations agree" if not code else log[-300:]
    check = Check(
        model.label,
        "passed" if not code else "failed",
        told,
        "python manage.py makemigrations --check",
    )
    site.proofs.append(check)
    site.told.append(
        f"`{model.label}` is there already, at `{site.name(model.path)}:{model.line}`."
    )


def _with_fields(site: Site, stated: Stated, names: list[str]) -> Model:
    text = site.work.said.request
    mentioned = [each for each in wishes.mentioned(text, names) if each in text] or list(
        wishes.mentioned(text, names)
    )
    if names_no_model(text):
        # `a note field` speaks of no model Note.
        own = {each.name for each in stated.fields}
        mentioned = [each for each in mentioned if snake(each) not in own]
        if not mentioned and len(names) == 1:
            mentioned = names
            site.assumed.append(f"The model is {names[0]}: the project has no other.")
    if not mentioned:
        raise NeedsAnswerError(_which(names))
    related = {each.to for each in stated.fields}
    target = next((each for each in reversed(mentioned) if each not in related), mentioned[-1])
    model = _chosen(site, [each for each in site.outline.own_models() if each.name == target])
    have = {each.name for each in model.fields}
    if stated.fields and all(each.name in have for each in stated.fields):
        _is_there(site, model)
        return model
    if not stated.fields:
        raise NeedsAnswerError(Question("models", f"Which field is added to {target}?", "a text"))
    return add_fields(site, model, stated)


def _which(names: list[str]) -> Question:
    listed = ", ".join(names) or "none yet"
    return Question("models", f"Which model is it about? The project has: {listed}.", "none")


def _chosen(site: Site, models: list[Model]) -> Model:
    """One of several models of a name: that of the app which the request names."""
    asked = wishes.app_names(site.work.said.request)
    for model in models:
        if model.app in asked:
            return model
    if len(models) > 1:
        labels = ", ".join(each.label for each in models)
        raise NeedsAnswerError(Question("models", f"Which one: {labels}?", models[0].label))
    return models[0]


def _app(site: Site, stated: Stated) -> App:
    """Where a new model goes."""
    text = site.work.said.request
    own = {each.label: each for each in site.outline.own_apps()}
    fresh = wishes.new_app(text)
    if fresh and fresh not in own:
        return add_app(site, snake(fresh))
    for name in wishes.app_names(text):
        if name in own:
            return own[name]
    with_models = {each.app for each in site.outline.own_models()}
    related = [
        found[0].app
        for each in stated.fields
        if each.to not in ("", "self", "User") and (found := site.outline.named(each.to))
    ]
    for label in related:
        if label in own:
            if len(with_models) > 1:
                site.assumed.append(
                    f"It stands in the app {label}, beside the model that it names."
                )
            return own[label]
    named = singular(snake(wishes.model_name(text) or wishes.subject(text)))
    for label, app in own.items():
        if singular(label) == named:
            return app
    left = [app for label, app in own.items() if label in with_models] or list(own.values())
    if len(left) == 1:
        return left[0]
    labels = ", ".join(sorted(own)) or "none"
    default = left[0].label if left else ""
    question = Question("models", f"In which app? The project has: {labels}.", default)
    if not left:
        raise NeedsAnswerError(question)
    return own[site.work.ask(question)]


def _form(site: Site, model: Model | None) -> None:
    if model is None:
        add_mailed_form(site)
    else:
        add_form(site, model)


def _views(site: Site, model: Model | None) -> None:
    if model is not None:
        add_views(site, model)


_MAKERS: dict[str, Callable[[Site, Model | None], None]] = {
    "crud-api": add_crud_api,
    "read-only-api": add_read_only_api,
    "serializer": add_serializer,
    "admin": register,
    "form": _form,
    "view": _views,
}
PLAYBOOKS = tuple(
    Playbook(name, summary, example, proof, partial(_fits, part), _running(part))
    for part, name, summary, example, proof in (
        (
            "field",
            "add-field",
            "Add fields to a model, safe for rows and code that exist",
            "add a field published_at to Post",
            "rows of before and after, the migration both ways",
        ),
        (
            "model",
            "create-model",
            "Create a model with constraints, migration and tests",
            "create a Review model: book:fk(Book) stars:int(1,5) text:text?",
            "its tests, the migration both ways",
        ),
        (
            "crud-api",
            "create-api",
            "Create an API that reads and writes a model",
            "CRUD API for Invoice: number:str(20) customer:fk(Customer) total:decimal(10,2)",
            "requests of every kind of user, as tests that fail without its permissions",
        ),
        (
            "read-only-api",
            "read-only-api",
            "Create an API that reads a model",
            "a read-only API for books",
            "requests of every kind of user, as tests",
        ),
        (
            "serializer",
            "serializer",
            "Create the serializer of a model",
            "create a serializer for Book",
            "rows that it shows, bodies that it refuses",
        ),
        (
            "admin",
            "register-admin",
            "Register a model in the admin, with a flat list",
            "register Book in the admin",
            "its list with few and with more rows, as a test",
        ),
        (
            "form",
            "create-form",
            "Create a form with view, template and URL",
            "create a form for Review",
            "requests that it takes and refuses, as tests",
        ),
        (
            "view",
            "create-view",
            "Create list, detail, create, update and delete pages of a model",
            "create a list view for Book",
            "requests of every kind of user, as tests",
        ),
    )
)
