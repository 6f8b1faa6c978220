"""What a request wants created: which parts, of which model, in which app."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from django_pro.agent import new_pages, stated_access
from django_pro.agent.making import admin_actions
from django_pro.agent.making.shown_fields import enumerated
from django_pro.agent.said import Said
from django_pro.agent.stated_base import without_base
from django_pro.agent.stated_fields import Stated, parse, without_compact, without_target
from django_pro.scaffold.stated import camel, plural, singular, snake

_MAKES = (
    r"(?:create|add|make|build|write|define|generate|need|want|implement|give|set ?up|expose|"
    r"register|new|introduce|put|show|provide|model|crud|scaffold|design|draft|would like|show|"
    r"read[- ]?only|rest|in the (?:django )?admin|admin (?:for|of)|serializer|declare"
    r"|modelform|an? api for|(?:crud |rest |json )*api "
    r"for|erstelle|crea|crear|ajoute[rz]?)\b"
)
_OTHER_WORK = (
    r"slow|n\s?\+\s?1|optimi[sz]e|speed up|why\b|explain|how (?:do|does|can|to|should)|what is|"
    r"review (?:my|the|this|our|these)|audit|refactor|rename|remove|delete the|"
    r"drop(?!-?downs?\b)|error|fails?\b|"
    r"paginate (?:the|our|my|all|every)|broken|doesn't|does not work|bug\b|fix\b|"
    r"migrate (?:from|to)|convert|split|traceback|deprecat"
)
_NOT_MODEL = (
    r"custom user|user model|abstract|mixin|proxy|custom manager|a? ?manager\b|queryset|signal|"
    r"model method|factory|factories|fixture|arrayfield|gin index|full[- ]text|materialized|"
    r"permission|throttl|cach(?:e|ing)|constraint (?:to|on)|data model for my|soft[- ]delet|"
    r"generic (?:foreign|relation)|polymorphic|websocket|celery|graphql|multi-?tenan|"
    r"docker|kubernetes|language model|machine learning|ml model|pydantic|sqlalchemy|fastapi"
)
_NOT_API = (
    r"graphql|openapi|swagger|api doc|throttl|rate limit|api key|jwt|token|third[- ]party|external|"
    r"stripe|webhook|fastapi|versioning|error format|problem details|cors\b|channels|websocket|"
    r"pagination to all|upload|export|csv|search endpoint|chart|dashboard|reports?\b"
)
_NOT_ADMIN = (
    r"action|export|csv|thumbnail|inline|chart|dashboard|theme|logo|custom admin site|2fa|"
    r"two-factor|url of the admin|admin url|index page|password|permission to|staff can|widget"
)
_NO_ADMIN = (
    r"(?:not (?:just|only)|not|without|instead of|outside(?: of)?|besides?|other than|rather than|"
    r"except|don't (?:have|need|want) to use)(?: \w+){0,2} (?:the |our )?(?:django )?admin\b"
    r"|(?:no|don't need|no need for)(?: an?| the| \w+)? (?:django )?admin\b"
    r"|admin (?:is |isn't )?(?:not )?(?:needed|necessary|required) ?(?:not|yet)?"
)
"""That the admin is not what is wanted."""
_SEEN_IN_ADMIN = (
    r"(?<!so )(?<!that )\b(?:we|they|the (?:staff|office|team)) (?:already |only |currently )?"
    r"(?:can (?:already |only )?)?(?:see|find|read|edit|manage|have|keep) (?:it|them|these|those) "
    r"(?:only |already )?(?:in|through|via) (?:the |our )?(?:django )?admin\b"
    r"|(?<!so )(?<!that )\b(?:they|staff) (?:already |still )?(?:have|has|use|uses) the admin\b"
)
"""What the admin is there for already."""
_NOT_FORM = (
    r"formset|wizard|htmx|upload|search form|login|sign "
    r"?up|registration|crispy|captcha|multi-step|filter form"
)
_NOT_VIEW = (
    r"looked up by|by slug|of (?:one|today|this|a single)\b(?! page)|today|this week|"
    r"json|csv|pdf|export|login|logout|sign ?up|registration|htmx|async|websocket|chart|dashboard|"
    r"search|cache|zip|download|rss|feed|sitemap|pagination to|paginate "
    r"(?:my|the|our)|stream|custom 404"
)
_VIEWS = (
    (
        (
            r"list(?:ing)?[- ]?(?:view|page)|lists? (?:all|of)|(?:page|view) (?:that |which "
            r"|to )?(?:lists?|listing|"
            r"shows? (?:all|the|every))|(?:page|view) (?:listing|of "
            r"all)|listview|(?:overview|index) page of"
        ),
        "list",
    ),
    (
        (
            r"details?[- ]?(?:view|page)|detailview|(?:page|view) (?:for|of|with|showing|about) "
            r"(?:one|a single|each)"
            r"|(?:page|view) (?:with|showing|for) (?:the |all )?details of|(?:one|a|the|each) "
            r"\w+'s details"
            r"|/<(?:\w+:)?\w+>/?(?=\s|[,.;:)]|$)"
        ),
        "detail",
    ),
    (
        (
            r"create[- ]?(?:view|page)|createview|(?:page|view) (?:to|for) "
            r"(?:add|create|creating|adding)"
        ),
        "create",
    ),
    (
        (
            r"(?:update|edit)[- ]?(?:view|page)|updateview|(?:page|view) (?:to|for) "
            r"(?:edit|update|editing)"
        ),
        "update",
    ),
    (r"delete[- ]?(?:view|page)|deleteview|(?:page|view) (?:to|for) (?:delete|deleting)", "delete"),
)


_LAST = {"update": "edit|update|change", "delete": "delete|remove"}
"""What the URL of a page ends with, by its kind."""


_ADMINS_LIST = re.compile(
    r"\b(?:in the |the )?(?:django )?admin(?: list| page| class)?\s*(?::|\u2013|\u2014| - )"
    r"(?:(?!\.\s)[^;\n])*", re.IGNORECASE,
)  # fmt: skip
"""`Admin: list of name and price`: no page of the site."""


def views(said: Said) -> tuple[str, ...]:
    """Kinds of views that are wanted."""
    if said.has(r"crud (?:views?|pages?)", r"(?:views?|pages?|cbvs?) for (?:all )?crud"):
        return "list", "detail", "create", "update", "delete"
    bare = replace(said, request=_ADMINS_LIST.sub(" ", said.request))
    found = [kind for pattern, kind in _VIEWS if bare.has(pattern)]
    for kind, last in _LAST.items():
        if any(re.search(rf"/(?:{last})/?$", url) for url in said.urls):
            found = [each for each in found if each != "detail"] + [kind]
    several = re.search(
        (
            r"((?:(?:list|detail|create|update|edit|delete)\s*(?:,|and|/|&|-)?\s*(?:and "
            r")?){2,})(?:views?|pages?)"
        ),
        said.low,
    )
    if several:
        words = re.findall(r"list|detail|create|update|edit|delete", several[1])
        found += [{"edit": "update"}.get(each, each) for each in words]
    return tuple(dict.fromkeys(found))


_TOLD_ERROR = (
    r"\b(?:with |and |gets? |answers? )?(?:(?:the|an|its|each|every|one) )?errors?(?: messages?)? "
    r"(?:at|under|on|in|for|below|of) (?:the )?[\"'`]?\w+(?: field)?\b"
)
"""`400 with the error at boat`: what is to be answered, and nothing that is broken."""


_NAMES_ALONE = r"\b[a-z]+_\w+|^[ \t]*[-*\u2022][ \t]+[a-z]\w*(?=:)"
"""Names of fields say nothing of what is to be done: `dropoff_address`, `- review: text`."""


def _is_new_api(said: Said) -> bool:
    """Whether a request speaks of an API of a model, of the fields that it enumerates, whatever
    else it says."""
    new = (
        r"(?:(?:an?|the|new|need|needs|want|add|create|build|make|have) )(?:new |public |private "
        r"|simple |small |json |rest |drf |read[- ]?only |crud )*(?:api|endpoints?|crud)"
        r" (?:for|of)\b"
    )
    return said.has(new) and len(list(enumerated(said.text))) > 1


_NO_QUERIES = (
    r"\b(?:no|without(?: an?| any)?|not an?|avoid\w*(?: an?| any| the)?|free of)"
    r" (?:extra |additional |hidden )?n ?\+ ?1(?: quer(?:y|ies)| problems?)?"
)
"""That what is new asks the same for more rows: `no N+1` tells of nothing that is slow."""
_ADMIN = r"(?:in|on|from) (?:the |our )?(?:django )?admin\b"
_NOT_IN_ADMIN = (
    rf"\b(?:missing|lacking|absent) {_ADMIN}"
    rf"|\b(?:is|are)(?:n't| not) (?:yet )?(?:registered )?{_ADMIN}"
)
"""`Invoices are missing in the admin`: that they are to be there."""


def _orders_model(said: Said) -> bool:
    """Whether a sentence behind what tells the situation orders a model: `... . Add a model`."""
    orders = r"(?:add|create|make|build|write|define|implement|introduce|we need|i need)"
    return bool(
        re.search(
            rf"(?:[.!?:;]|, so| so|, therefore|, hence)[ \n]+(?:please |so |pls )?{orders} "
            r"(?:an? )?(?:new )?model\b",
            said.low,
        )
    )


def parts(said: Said) -> tuple[str, ...]:
    """What is wanted, the most telling first; empty where it is none of these."""
    if new_pages.finds(said):
        return ("view",)
    lacks_admin = re.search(_NOT_IN_ADMIN, said.low) is not None
    if not said.has(_MAKES) and not stated(said).fields and not lacks_admin:
        return ()
    is_told = bool(re.match(rf"(?:please |pls )?{_MAKES}", said.low) and stated(said).fields)
    is_told = is_told or lacks_admin or (_orders_model(said) and bool(stated(said).fields))
    bare = without_compact(said.low)
    bare_of_demands = re.sub(rf"{_TOLD_ERROR}|{_NO_QUERIES}", " ", bare)
    told = re.sub(_NAMES_ALONE, " ", bare_of_demands, flags=re.MULTILINE)
    is_other = re.search(rf"(?<![a-z0-9_])(?:{_OTHER_WORK})", told)
    is_told = is_told or _is_new_api(said) or (bare != said.low and bool(model_name(said.request)))
    if named_serializer(said) and not is_other:
        return ("serializer",)
    if is_other or not (is_told or said.route.intent in ("create", "refactor")):
        return ()
    if plain_serializer(said) or named_serializer(said):
        return ("serializer",)
    found = []
    if (
        said.has(
            r"(?:rest |crud |json |read[- ]?only )*api\b",
            "endpoints?",
            "view ?sets?",
            r"(?<!the )(?<!all )rest\b(?! (?:is|are|of|stays?|we|will)\b)",
            r"crud (?:at|under|below|on|via|over) (?:/|http|rest|json)",
        )
        and not re.search(rf"(?<![a-z0-9_])(?:{_NOT_API}|api view for)", _without_name(said))
        and not _is_of_url(said)
    ):
        found.append("read-only-api" if _reads_alone(said) else "crud-api")
    if said.has(r"(?:model)?serializers?\b") and not said.has(
        "graphql", "nested", "validat", r"(?:to|in|of) (?:the |my |our )?\w* ?serializer"
    ):
        found.append("serializer")
    in_form = r"(?:on|in|from) (?:the |its )?(?:[\w/]+ )?forms?\b"
    of_admin = said.has(r"admin\b") and said.has(in_form)
    if (
        said.has(r"(?:model)?forms?\b")
        and not of_admin
        and not re.search(
            rf"(?<![a-z0-9_])(?:{_NOT_FORM})", re.sub(new_pages.LOGIN_FIRST, " ", said.low)
        )
    ):
        found.append("form")
    if views(said) and (not said.has(_NOT_VIEW) or said.has(r"admin\b")):
        found.append("view")
    page = "" if {"form", "serializer"} & set(found) else new_pages.kind(said)
    if page == "create" and views(said) != ("create",):
        found = [each for each in found if each != "view"] + ["form"]
    elif page and "view" not in found:
        found.append("view")
    named_admin = re.search(
        r"\b(?:django )?admin\b|\bmodeladmin", re.sub(_SEEN_IN_ADMIN, " ", said.low)
    )
    plain = replace(said, request=admin_actions.without(said.request))
    if named_admin and not plain.has(_NOT_ADMIN, _NO_ADMIN):
        found.append("admin")
    if is_field(said):
        found.append("field")
    elif is_model(said):
        found.append("model")
    return tuple(found)


def _without_name(said: Said) -> str:
    """The request in small letters without the words of the model's name: a `SwarmReport` is none
    of the reports that are something else than a model's API."""
    words = snake(model_name(said.request)).split("_")
    forms = "|".join(re.escape(form) for word in words if word for form in (plural(word), word))
    return re.sub(rf"\b(?:{forms})\b", " ", said.low) if forms else said.low


_OF_FIELDS = (
    r"\bread[- ]?only fields?\b|\(read[- ]?only\b[^()]*\)"
    r"|\b(?!(?:it|api|endpoints?|this|that|they|all|everything)\b)\w+ (?:is|are|stays?|must be"
    r"|should be) read[- ]?only\b"
)
"""What is read only where the API is not."""


_WRITES = (
    r"\b(?:creat\w+|updat\w+|delet\w+|edit\w*|chang\w+|post|put|patch|writ(?:e|ing|able)|enter"
    r"|save)\b"
)


def _reads_alone(said: Said) -> bool:
    """Whether an API is wanted that nothing is written by."""
    low = re.sub(_OF_FIELDS, " ", said.low)
    is_told = re.search(
        r"\b(?:read[- ]?only|only (?:read|get|list)|(?:get|list) only|list and (?:detail|retrieve)"
        r"|readonly|(?:nothing|none of (?:it|them)) (?:can|may|must|is to) (?:ever )?be (?:written"
        r"|changed|edited|created)|(?:no|without) (?:writing|write access|writes)"
        r"|(?:to|can|could|may|should|just|and) (?:be )?read(?: (?!and\b|or\b)\w+){0,3} (?:through"
        r"|via|over|from|by|in) (?:the |an? |our )?(?:\w+ )?api)", low,
    )  # fmt: skip
    gets_alone = re.search(r"\bget /\w", low) and not re.search(_WRITES, low)
    return bool(is_told or gets_alone) and not (
        re.search(r"\bcrud\b", low) or stated_access.read(said.request).writes
    )


def _is_of_url(said: Said) -> bool:
    """Whether `api` stands in URLs alone, and of what they answer already something is told:
    `/api/books/ needs pages`."""
    url = r"(?:https?:/)?/[\w./<>:{}-]*"
    rest = re.sub(rf"(?<!\w){url}", " ", said.low)
    if re.search(r"\bapi\b|\bendpoints?\b|\bview ?sets?\b|\brest\b", rest):
        return False
    verb = r"(?:needs?|wants?|lacks?|is|are|has|have|does|takes?|returns?|sends?|answers?)\b"
    subject = rf"(?<!\w){url}(?:(?:,| and|, and| or) {url})* (?:also |really |now )?{verb}"
    return re.search(subject, said.low) is not None


def plain_serializer(said: Said) -> str:
    """Name of a serializer that is wanted of stated fields and of no model; empty without one."""
    found = re.search(r"\b([A-Z]\w*Serializer)\b(?<!ModelSerializer)(?!\()", said.text)
    is_plain = said.has(
        r"(?:plain|simple|custom|bare|standalone|non[- ]?model|ordinary|normal) "
        r"(?:drf |rest )?serializers?\b",
        r"serializers?\b[^.]*[ (](?:without|not (?:tied|bound|backed)|of no|no) (?:\w+ )?"
        r"(?:a )?model",
        r"(?:no|without(?: a| any)?) model behind",
        r"serializers\.serializer\b", r"serializer (?:class )?(?:called|named)\b",
    )  # fmt: skip
    if found is None or not (is_plain or said.has(r"serializer \w+serializer\b")):
        return ""
    is_of_model = said.has(r"modelserializers?\b", r"model serializers?\b(?<!non-model serializer)")
    fields = stated(said).fields
    if not is_plain and sum(bool(each.guess) for each in fields) * 2 > len(fields):
        return ""  # what they are is told by a model
    return "" if is_of_model or not fields else found[1]


_LATER = (
    r"\b(?:(?:the |an? |its )?(?:api|endpoint|view|view ?set|url)s?(?: (?:for|of|with) (?:it"
    r"|that|this))? "
    r"(?:(?:will )?(?:comes?|follows?|be added|be written)|is (?:added|written|made))"
    r"(?: (?:later|next|after(?:wards)?|separately|in another \w+|soon|then))*"
    r"|(?:no|without(?: an?| any)?|not the|don't need (?:an?|the)|there(?:'s"
    r"| is) no(?: need for)?(?: an?)?)"
    r" (?:\w+ )?(?:api|endpoint|view|view ?set|url)s?(?: yet| for now| needed| so far)*"
    r"|(?:for|used (?:by|in)|needed (?:by|for)) (?:the|an?|our) (?:\w+ ){0,2}(?:endpoint|view"
    r"|api)s?"
    r"(?: (?:later|that comes later|to come))?|(?:only|just) the serializers?)\b"
)
"""What is not wanted yet, beside a serializer."""


def without_later(low: str) -> str:
    return re.sub(_LATER, " ", low)


def named_serializer(said: Said) -> str:
    """Name of a serializer of a model that is wanted under a name of its own, of fields that the
    request enumerates; empty without one."""
    made = (
        r"(?:needs?|wants?|lacks?|gets?|add|create|write|make|build|define|implement|introduce"
        r"|give me|new|(?<![\w ])(?:(?:drf|rest|model|new|another|an?) )*serializer:?)\b"
    )
    found = re.search(
        rf"\b{made}[^.\n]{{0,80}}?(?<!to )(?<!in )(?<!on )(?<!from )(?<!like )(?<!the )"
        r"\b([A-Z]\w*Serializer)\b(?<!\bModelSerializer)", said.text, re.IGNORECASE,
    )  # fmt: skip
    named = re.search(
        r"\b(?:named|called|name it|call it) [`'\"]?([A-Z]\w*Serializer)\b", said.text
    )
    is_made = found is not None or re.search(rf"\b{made}[^.\n]{{0,40}}\bserializer\b", said.low)
    found = named if is_made and named is not None else found
    if found is None or not found[1][0].isupper() or not any(enumerated(said.text)):
        return ""
    rest = re.sub(r"[\w/]*/[\w./]*", " ", without_later(said.low))
    others = (
        r"\bapi\b|\bendpoints?\b|\bview ?sets?\b|\bforms?\b|\badmin\b|\bcrud\b"
        r"|\b(?:new|create|add|make|build) (?:an? |the )?(?:new )?(?:\w+ )?model\b"
    )
    return "" if re.search(others, rest) else found[1]


def is_field(said: Said) -> bool:
    """Whether fields are to be added to a model that exists."""
    text, adds = without_target(without_base(said.request)[0])
    if not adds or said.has(_NOT_MODEL) or said.has(
        r"(?:model)?serializers?\b", r"(?:model)?admin\b", r"(?:model)?forms?\b", r"index\b",
        r"constraints?\b", "validat",
        r"tests?\b", r"methods?\b", r"property\b", "pagination", r"filter", r"views?\b(?!:)",
        r"pages?\b(?!:)(?! field)(?! \()", r"endpoints?\b", r"api\b", "docstring", r"log\b",
    ):  # fmt: skip
        return False
    if re.search(r"\bfields?\b|\bcolumns?\b|\w:\w", text):
        return True
    told = [each for each in stated(said).fields if not each.guess or each.kind != "CharField"]
    return said.has(r"add\b", r"give\b") and bool(told)


def is_model(said: Said) -> bool:
    """Whether a model is to be made."""
    name = model_name(said.request)
    if (
        name
        and re.search(
            r"\b(?i:have|has|got|is|there's|exists?|existing|using|use) (?:already )?"
            rf"(?:an?|the|our|this|that)? ?(?:{name} model|model {name})\b"
            rf"|\b(?:{name} model|model {name}) (?:is (?:already )?there|exists|already)",
            said.request,
        )
        and said.has(r"forms?\b", r"pages?\b", r"views?\b")
    ):
        return False
    if re.search(rf"(?<![a-z0-9_])(?:{_NOT_MODEL})", without_base(said.request)[0].lower()):
        return False
    return bool(model_name(said.request)) and bool(
        re.search(
            (
                r"\bmodels?\b|\bentity\b|\btable\b|\bresource\b|\bclass (?=[a-z])|\bapp "
                r"(?:called|named)\b|\bmodels\.py\b"
            ),
            said.low,
        )
        or re.search(r"\b[a-z_]\w*\??:[a-z]", said.request)
        or re.search(_IN_APP, said.request)
    )


def states_model(said: Said) -> bool:
    """Whether a new model is wanted, by its name and with the types of its fields."""
    typed = [each for each in stated(said).fields if not each.guess]
    return len(typed) > 1 and is_model(said) and not is_field(said)


@cache
def _parsed(text: str, models: tuple[str, ...]) -> Stated:
    return parse(without_base(text)[0], models)


def stated(said: Said, models: Iterable[str] = ()) -> Stated:
    """The fields of a request; `models` are names of those that exist."""
    return _parsed(said.text, tuple(models))


_NAME = r"[`\"']?([A-Z][A-Za-z0-9]+)[`\"']?"
_IN_APP = (
    r"\b(?:[Aa]dd|[Cc]reate|[Mm]ake|[Bb]uild|[Nn]eed|[Ww]ant) (?:(?:me|us|an?|new) )+"
    r"(?![`\"']?\w*(?:Field|Key|View|ViewSet|Form|Serializer|Mixin|Admin|Manager|Middleware|Test"
    rf"|Command|Index|Constraint)\b){_NAME}"
    r" (?:to|in) (?:the |our |my )?(?!admin\b|settings\b|navigation\b|menu\b|list\b|template)"
    r"[`\"']?[a-z_]\w*[`\"']?(?: app)? (?:with|that has|which has|having) "
)
"""`add a Feedback to cafe with a name and stars`: of fields, where the name is not one that is
there."""
_NAMED = (
    _IN_APP,
    (
        r"\b[Mm]odel (?:class )?(?:called |named |for an? |for the |for )?"
        rf"(?:[`\"']?[a-z_]\w*\.)?{_NAME}"
    ),
    rf"{_NAME} (?:Django )?(?:[Mm]odel|entity|table)\b",
    rf"\b(?:class|table|entity) (?:called |named )?{_NAME}",
    (
        rf"\b(?:[Ss]erializers?|[Aa]pi|API|[Ee]ndpoints?|[Vv]iew "
        rf"?[Ss]et|CRUD|[Ff]orm|[Vv]iews?|[Pp]ages?) "
        rf"(?:for|of) (?:the |our |my |an? |all )?{_NAME}"
    ),
    rf"{_NAME} (?:API|api|serializer|form|view ?set)\b",
    (
        rf"{_NAME}(?: in (?:the )?[a-z_]\w*(?: app)?)?\s*(?:[:(-]|,? with(?: fields)?)?\s+"
        r"(?=[a-z_]\w*\??:[a-z])"
    ),
    rf"{_NAME} in (?:the )?[a-z_]\w*(?: app)?\s*:\s",
)
_WORDS = (
    r"\bmodel (?:called |named )[`\"']?([a-z]\w+)",
    r"\b(?:an?|the|new|simple|basic) ([a-z][\w-]+) (?:django )?(?:model|entity|table)\b(?! form)",
    (
        r"\b[Mm]odels? for (?:an? |the |our |my |storing |customer )?(?:simple |basic |new )?"
        r"([a-z][\w-]+)(?: \w+)??(?=\s*(?:$|[:,.(\n]|\bwith\b|\bthat\b|\bhaving\b|\bin\b"
        r"|\bto\b|\bwhich\b|\band\b))"
    ),
    r"\bcreate model ([a-z]\w+)",
)
_NO_NAMES = frozenset(
    [
        "A",
        "An",
        "The",
        "Django",
        "API",
        "REST",
        "CRUD",
        "DRF",
        "I",
        "Model",
        "Create",
        "Add",
        "Make",
        "Build",
        "Write",
        "Define",
        "Please",
        "User",
        "ISBN",
        "ForeignKey",
        "CharField",
        "New",
        "Simple",
        "Basic",
        "Admin",
        "View",
        "Form",
        "Django's",
        "JSON",
        "URL",
        "ModelForm",
        "TextField",
        "Register",
        "Generate",
        "Implement",
        "Crud",
        "Rest",
        "This",
        "My",
        "Our",
        "It",
        "Serializer",
        "ViewSet",
    ]
)
_NO_WORDS = frozenset(
    [
        "new",
        "simple",
        "basic",
        "django",
        "custom",
        "base",
        "data",
        "domain",
        "form",
        "following",
        "user",
        "small",
        "first",
        "another",
        "second",
        "database",
    ]
)


def model_name(text: str) -> str:
    """Name of the model that a request is about, in CamelCase; empty without one."""
    text = without_base(text)[0]
    for pattern in _NAMED:
        for found in re.finditer(pattern, text):
            if found[1] not in _NO_NAMES and not found[1].isupper():
                return singular(found[1])
    for pattern in _WORDS:
        for found in re.finditer(pattern, text):
            if found[1] not in _NO_WORDS:
                return camel(singular(found[1]).replace("-", " "))
    return _described(text)


_ASKED_FOR = re.compile(
    r"\b(?i:add|create|make|write|build|define|design|need|want|set up) "
    r"(?:(?:me|us|please|the|an?|this|that|such|new|fitting|right|django|database) )*models?\b"
    r"(?!\s+(?:to|in|for) (?:the |its )?(?:admin|existing))",
)
_HAS = re.compile(
    r"(?:^|[.!?:;\n]\s*|\bwhere |\bthat )(?i:each|every|an?|one) "
    r"([a-z]+(?:[ -](?!has\b|have\b|should\b|needs\b|consists\b|stores\b|holds\b|belongs\b|is\b)"
    r"[a-z]+){0,2}) (?:should |must |will |can )?(?:also )?"
    r"(?:has|have|needs?|consists? of|stores?|holds?|belongs? to|is made of|is described by)\b"
)


def _described(text: str) -> str:
    """Name of the model whose rows are described: `Each invoice has ... Add the model.`"""
    found = _HAS.search(text) if _ASKED_FOR.search(text) else None
    return camel(singular(found[1]).replace("-", " ")) if found else ""


_SUBJECT = (
    r"\b(?:apis?|endpoints?|crud|rest|view ?sets?|serializers?|forms?|pages?) (?:for|of|to manage) "
    r"(?:the |our |my |all |an? )?[`\"']?([a-z][a-z_]*(?:[ -](?!has\b|with\b)[a-z]+)??)[`\"']?"
    r"(?=\s*(?:$|[:,.;(\n]|\bwith\b|\bthat\b|\bwhich\b|\bhaving\b|\bin\b|\bwhere\b))"
)


def subject(text: str) -> str:
    """Name of the model that an API or pages are `for`, where it is written as a common noun."""
    for found in re.finditer(_SUBJECT, text, re.IGNORECASE):
        if found[1].islower() and found[1] not in _NO_WORDS:
            return camel(singular(found[1].replace("-", " ").replace(" ", "_")).replace("_", " "))
    return ""


_OBJECT = (
    r"(?<![a-z0-9])(?:add|enter|record|book|submit|new)(?:ing)? (?:(?:an?|the|our|new|more) )*"
)


def mentioned(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Which of the models' names a text has, singular or plural: what is to be added, then those
    that it writes as the code does, in their order in it."""
    low = re.sub(r"[_-]", " ", text.lower())
    places = []
    for name in dict.fromkeys(names):
        words = snake(name).replace("_", " ")
        forms = {words, plural(words), name.lower(), plural(name.lower())}
        found = re.search(rf"(?<![a-z0-9])(?:{'|'.join(map(re.escape, forms))})(?![a-z0-9])", low)
        exact = re.search(rf"\b{name}\b", text)
        if found:
            is_object = re.search(rf"{_OBJECT}{words}(?![a-z0-9])", low)
            place = exact.start() if exact else found.start()
            places.append((not is_object, not exact, place, name))
    return tuple(name for _, _, _, name in sorted(places))


_APP = (
    r"^\s*[`\"']?([a-z_]\w*)[`\"']?(?: app)?:(?=\s)",
    (
        r"\b(?:in|to|inside|into|for|within) (?:the |my |our |an? )?(?:new "
        r")?[`\"']?([a-z_]\w*)[`\"']? app\b"
    ),
    r"\bapp (?:called |named |for )?[`\"']?([a-z_]\w*)\b(?<!called)(?<!named)(?<!for)",
    r"\bnew app[ :]+[`\"']?([a-z_]\w*)",
    r"\b([a-z_]\w*)[/.](?:models|views|admin|serializers|forms)(?:\.py)?\b",
    (
        r"\b(?:in|to|inside) [`\"']?([a-z_]\w*)[`\"']?"
        r"(?=\s*(?:$|[:;.,(]|with\b|that\b|called\b|and\b))"
    ),
    r"(?<!fk\()(?<!key\()(?<!m2m\()(?<!o2o\()(?<!many\()(?<!one\()\b([a-z_]\w*)\.[A-Z]\w+",
    r"\b[A-Z]\w+ (?:model )?\(([a-z_]\w*)(?: app)?\)",
    r"\b(?:the|our) ([a-z_]\w*) app\b",
)


def app_names(text: str) -> tuple[str, ...]:
    """Names that may be an app's, the surest first."""
    return tuple(
        dict.fromkeys(found[1] for pattern in _APP for found in re.finditer(pattern, text))
    )


def without_app(text: str, app: str) -> str:
    """The text without where something is to stand: the name of an app may be a verb as well."""
    name = rf"[`\"']?{re.escape(app)}[`\"']?"
    place = r"\b(?:(?:in|to|inside|into|for|within|of) )?(?:(?:the|my|our|an?|new|django) )*"
    named = rf"(?:app(?:lication)? (?:(?:called|named) )?{name}|{name} app(?:lication)?)(?!\w)"
    bare = rf"\b(?:in|to|inside|into) {name}(?=\s*(?:$|[:.,]|with\b|that\b|called\b))"
    return re.sub(rf"{place}{named}|{bare}|\b{re.escape(app)}(?=[/.]\w)", " ", text)


def new_app(text: str) -> str:
    """Name of an app that is to be created; empty without one."""
    found = re.search(
        r"\b(?i:create|make|add|start|build|need|want|set up|new)\b (?:an? |the |me an? "
        r")?(?:new )?(?:django )?"
        r"(?:[`\"']?([a-z_]\w*)[`\"']? app\b|app(?:lication)? (?:called |named "
        r")?[`\"']?([a-z_]\w*))"
        r"|\bin an? new (?:django )?app (?:called |named )?[`\"']?([a-z_]\w*)"
        r"|\bnew [`\"']?([a-z_]\w*)[`\"']? app\b",
        text,
    )
    name = next((each for each in found.groups() if each), "") if found else ""
    return "" if name in ("new", "django", "called", "named", "with", "simple", "small") else name
