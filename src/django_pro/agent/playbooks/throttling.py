"""Throttling of an API: all of it by user and by address, logins and single views by a scope."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from django_pro.agent import (
    added_tests,
    endpoints,
    stated_limits,
    throttle_classes,
    throttle_proxies,
    throttle_tests,
    throttled_actions,
)
from django_pro.agent.needed import need
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.stated_limits import Limit, Limits
from django_pro.agent.throttle_classes import Throttle
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import settings_file
from django_pro.edits.source_text import string_of
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of

_PACKAGE = "rest_framework.throttling"
_DEFAULTS = {"anon": "60/minute", "user": "600/minute", "login": "10/minute"}
_RATE = (
    r"(?:\d[\d,]*)\s*(?:[a-z]+\s+){0,3}?(?:/|per|an?|each|every|within an?|in an?)\s*(?:one |1 )?"
    r"(?:s|sec|second|m|min|minute|h|hr|hour|d|day)s?\b"
)
_KEPT = re.compile(r"Refresh|Verify|Blacklist")
"""Views of tokens that ask for no password."""
_LOGIN_NAME = re.compile(r"(?i)log_?-?in|sign_?-?in|obtain|authtoken|session")
_TOGETHER = (
    r"(?:over|across|for|on) (?:all|every)(?: of)?(?: the| our)? ?"
    r"(?:endpoints?|views?|urls?|routes?|of it|of them)(?: \w+){0,2} "
    r"(?:together|combined|in total|taken together|summed|as one)"
)
_WITH_LOGIN = (
    r"(?:log[- ]?in|sign[- ]?in)s?(?: endpoint| view)? (?:is |are )?(?:included|too|as well)\b"
    r"|(?:incl\w*\.?|even|also) (?:the |our )?(?:log[- ]?in|sign[- ]?in)"
)
_ALONE = r"(?:only|nothing else|leave (?:the )?(?:other|rest|login|everything))"
_LOGIN = r"log[- ]?in|sign[- ]?in|token|auth(?:entication)? (?:view|endpoint)|password"
_MADE = (
    r"(?:create|build|write|make|add|expose|implement|need|want|generate) "
    r"(?:(?:an?|the|new|full|rest|crud|json|drf|read[- ]?only|\w+'s) )*"
    r"(?:apis?|endpoints?|view ?sets?|crud|views?|pages?|forms?|serializers?|actions?)\b"
)
"""What is made, and how often it may be asked for."""


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    meant = said.has(
        r"throttl", r"rate[- ]?limit", r"limit\w* (?:the )?(?:number of )?(?:requests|calls|login)",
        rf"limit .{{0,60}}{_RATE}",
        r"(?:once|twice|\d+ times?) (?:per|every|an?|each|in) (?:\w+ )?(?:sec|min|hour|day)\w*",
        r"(?:at most|up to|more than|only|maximum(?: of)?|max\.?) \d[\d,]* (?:\w+ )?"
        r"(?:requests|calls|times|attempts|hits|tries) ?(?:per|an?|each|every|/)",
    )  # fmt: skip
    if said.has(r"(?:create|implement|build|write|make) an? [\w ]{0,20}(?:view|page|form)"):
        return 0
    others = said.has("celery", "tasks? ", "model ", "marketplace")
    if not meant or (others and not said.has("throttl")):
        return 0
    return 12 if said.has(_MADE) or not said.has(_RATE) else 13


_APART = r"\beach\b(?=[.,;)]|$| of (?:them|these|those|the))"
"""That several endpoints have a rate each, and not one together."""
_Group = tuple[tuple[WebView, ...], list[Limit]]
"""Views, and the limits that are theirs."""


def _run(work: Work) -> Moments:
    yield from ()
    need(work, "rest_framework")
    found = stated_limits.stated(work.said)
    files = SettingsFiles(work)
    own = endpoints.own(work, "api")
    known = {endpoints.url(each) for each in own}
    outside = {endpoints.url(each) for each in work.web.views} - known
    free = _at(own, [each for each in found.free if each not in outside])
    _write_proxies(work, files)
    placed = _placed(work, own, found)
    whole = [limit for limit, views in placed if not views]
    groups: list[_Group] = []
    for limit, views in placed:
        held = next((limits for known, limits in groups if known == views), None)
        if held is not None:
            held.append(limit)
        elif views and re.search(_APART, limit.place):
            groups += [(each, [limit]) for each in _apart(work, views, limit)]
        elif views:
            groups.append((views, [limit]))
    is_unsaid = not placed
    if is_unsaid:
        whole = [Limit(_DEFAULTS["anon"], "anon", "", ()), Limit(_DEFAULTS["user"], "user", "", ())]
    defaults = _whole(work, files, whole, found.flag, is_stated=not is_unsaid) if whole else []
    logins = _logins(work)
    taken = {view.view for views, _ in groups for view in views}
    if whole and not _is_of_all(work.said) and not taken & {each.view for each in logins}:
        left = tuple(each for each in logins if each not in free)
        if left:
            usual = Limit(_rate(files, "login", _DEFAULTS["login"], stated=False), "", "", ())
            groups.append((left, [usual]))
            if not is_unsaid:
                work.assumed.append(f"Logins can be tried {usual.rate} by one user or address.")
    return _written(work, files, defaults, groups, found, free)


def _apart(
    work: Work, views: tuple[WebView, ...], limit: Limit
) -> list[tuple[WebView, ...]]:  # fmt: skip
    """The views that have a rate each: by their classes, or the URLs and actions of one class."""
    kinds = list(dict.fromkeys(each.view for each in views))
    is_named = "/" in limit.place or throttled_actions.named(work, views, limit.place) is not None
    if len(kinds) == 1 and is_named:
        return [(each,) for each in views]
    return [tuple(each for each in views if each.view == kind) for kind in kinds]


def _written(
    work: Work, files: SettingsFiles, defaults: list[Throttle],
    groups: list[_Group], found: Limits, free: list[WebView],
) -> Outcome:  # fmt: skip
    """Gives views their throttles, and proves all of them."""
    known = _known(files)
    told = [f"The API is throttled: {_told(defaults)}."] if defaults else []
    tests: list[str] = []
    taken = {view.view for views, _ in groups for view in views}
    others = [each for each in endpoints.own(work, "api") if each.view not in taken]
    others = [each for each in others if each not in free]
    every = list(defaults)
    given: dict[str, list[str]] = {}
    of_groups: list[tuple[tuple[WebView, ...], list[Throttle]]] = []
    for views, limits in groups:
        held = _of_views(work, views, limits, found.flag, every)
        of_groups.append((views, held))
        every += held
        for each in held:
            _rate(files, each.scope, each.rate, stated=True)
        is_replaced = bool(limits[0].place) and _is_looser(held, known)
        usual = [] if is_replaced else [name for name, _, _ in known]
        throttle_classes.write(work, held)
        for view in {each.view: each for each in views}.values():
            names = given.setdefault(view.view, [])
            wanted = [*usual, *(f".{each.holder}" for each in held)]
            names += [each for each in wanted if each not in names]
            throttle_classes.give(work, view, names)
        shown = ", ".join(dict.fromkeys(_shown(each) for each in views[:5]))
        told.append(f"{shown} can be requested {_told(held)}.")
        if known:
            told.append("There the rates of the API hold too." if usual else
                        "There the rates of the API do not hold.")  # fmt: skip
    scopes = tuple(dict.fromkeys([*(scope for _, scope, _ in known), *(e.scope for e in every)]))
    for each in defaults:
        tests += throttle_tests.of(work, each, others or endpoints.own(work, "api"), scopes)
    for views, held in of_groups:
        for each in held:
            tests += throttle_tests.of(work, each, views, scopes)
    for view in free:
        throttle_classes.give(work, view, [])
        told.append(f"{endpoints.url(view)} is not throttled.")
        tests.append(throttle_tests.of_free(work, view, scopes))
    if found.flag:
        told.append(f"Users with `{found.flag}` are not counted.")
    if not tests:
        shown = ", ".join(endpoints.url(each) for views, _ in groups for each in views) or "the API"
        raise NotProvenError(f"No URL of {shown} can be requested to see a throttle at work.")
    homes = [each.path for each in others] if defaults else []
    homes += [each.path for views, _ in groups for each in views]
    beside = next((each for each in homes if work.original.is_own(each)), work.original.urlconf)
    return added_tests.proven(
        work, Path(beside),
        "throttling", throttle_tests.module(work, tests),
        done=f"{' '.join(told)} {_TOLD.format(addresses=_addresses(work))}",
        already=f"It is so already. {' '.join(told)}",
    )  # fmt: skip


def _shown(view: WebView) -> str:
    return re.sub(r"\(\?P(<\w+>)[^)]*\)", r"\1", f"/{endpoints.plain(view)}")


def _without_people(low: str) -> str:
    """Without the words for who has logged in, which name no login."""
    return re.sub(r"\b(?:not )?(?:signed|logged)[- ]?in\b|\bwithout (?:a )?login\b", " ", low)


def _is_of_all(said: Said) -> bool:
    """Whether one rate is meant for all endpoints, logins among them."""
    return said.has(_TOGETHER) or said.has(_WITH_LOGIN)


def _logins(work: Work) -> list[WebView]:
    return [
        each for each in work.web.views
        if each.is_login and each.kind == "api" and not _KEPT.search(each.view)
    ]  # fmt: skip


def _at(views: Sequence[WebView], urls: Sequence[str]) -> list[WebView]:
    """The views at URLs.

    Raises:
        NotProvenError: there is none at one of them.
    """
    found = []
    for url in urls:
        plain = re.sub(r"<[^>]*>|:\w+|\{\w+\}", "<>", url.strip("/.,")).lower()
        held = [
            each for each in views
            if re.sub(r"<[^>]*>|\(\?P<\w+>[^)]*\)", "<>", endpoints.url(each).strip("/")).lower()
            == plain
        ]  # fmt: skip
        if not held:
            raise NotProvenError(f"No view of the API stands at {url}. Nothing is written.")
        found += held
    return found


def _placed(
    work: Work, own: list[WebView], found: Limits
) -> list[tuple[Limit, tuple[WebView, ...]]]:
    """Each limit with the views that it is for; none for all of the API."""
    limits = found.limits
    if not limits:
        views = _views(work, own, work.said.text)
        rate = _DEFAULTS["login"]
        if not views:
            return []
        work.assumed.append(f"The rate is {rate}.")
        return [(Limit(rate, "", work.said.text, ()), views)]
    if _is_of_all(work.said):
        return [(each, ()) for each in limits]
    places = [_views(work, own, each.place) if each.place else () for each in limits]
    held: list[tuple[WebView, ...]] = []
    for number, (limit, views) in enumerate(zip(limits, places, strict=True)):
        if views is not None:
            held.append(views)
        elif held:
            held.append(held[-1])
        else:  # `20 for visitors and 100 for users on /search/`
            following = places[number + 1] if number + 1 < len(places) else None
            pair = {limit.who, limits[number + 1].who} if following else set()
            held.append(following if following and pair == {"anon", "user"} else ())
    if len(limits) == 1 and not held[0] and limits[0].place:
        # What is named after the only rate, or before it in another sentence.
        held = [_views(work, own, _without_rest(work.said.text)) or ()]
    if not any(held) and (rest := _LEFT.search(work.said.low)):
        raise NotProvenError(
            f"`{rest[0].strip()}`: which views have the limit then, is not understood. "
            "Nothing is written: name them by their URLs, e.g. POST /api/books/<id>/lend/."
        )
    return list(zip(limits, held, strict=True))


_LEFT = re.compile(
    r"(?:\b(?:everything|anything|all|the) (?:else|rest|others?)\b|\bother (?:actions|endpoints|"
    r"views|methods|urls)\b)[^.;]*?\b(?:stays?|remains?|unlimited|unchanged|untouched|without|not?|"
    r"free|alone|as (?:it|they) (?:is|are))\b|\bleave\b[^.;]*\b(?:others?|rest|else)\b"
    r"|\bnothing else\b"
)
"""That the limit is for something alone."""


def _without_rest(text: str) -> str:
    return re.sub(r"(?i)[^.;,]*\b(?:rest|others?|else)\b[^.;,]*", " ", text)


_RESET = r"\bpassword[- ](?:resets?|change|forg[eo]t\w*)|\b(?:reset|forgot)\w*[- ](?:the )?password"
_PEOPLE = re.compile(
    r"(?i)\b(?:users?|members?|customers?|clients?|visitors?|guests?|accounts?|persons?|people|"
    r"requests?|calls?|staff|api)\b(?:'s)?"
)


def _views(work: Work, own: list[WebView], text: str) -> tuple[WebView, ...] | None:
    """The views that words name; None where they name none.

    Raises:
        NotProvenError: they name a login or a URL that is not there.
    """
    said = Said(text, work.said.route)
    plain = [each for each in said.urls if re.search(r"[a-z]", each, re.IGNORECASE)]
    everywhere = [*own, *(each for each in _logins(work) if each not in own)]
    if plain:
        at = [each.rstrip("/,") for each in plain]
        return tuple(_at(everywhere, at))
    bare = re.sub(_RESET, " ", _without_people(said.low))
    if re.search(_RESET, said.low):
        reset = [each for each in everywhere if re.search(r"(?i)reset|forgot", _shown(each))]
        if not reset:
            raise NotProvenError(
                "No view of the API resets passwords, by its URL. Nothing is written: name it."
            )
        return tuple(reset)
    if re.search(rf"\b(?:{_LOGIN})", bare) and not said.has(_WITH_LOGIN):
        found = _logins(work) or _by_hand(said, own)
        if not found:
            raise NotProvenError(
                "There is no login of REST framework among the project's URLs to throttle. "
                "Nothing is written. Django's own LoginView is throttled by a package such as "
                "django-axes, or by the proxy."
            )
        return tuple(found)
    others = [each for each in own if not each.is_login]
    if acting := throttled_actions.named(work, everywhere, text):
        return acting[0]
    exact = endpoints.named(Said(_PEOPLE.sub(" ", text), work.said.route), others)
    return tuple(exact) or None


def _by_hand(said: Said, own: list[WebView]) -> list[WebView]:
    """Views that the project lets users log in by: named so, and taking a POST."""
    taking = [each for each in own if "post" in each.methods and not each.arguments]
    found = [
        each for each in taking
        if _LOGIN_NAME.search(f"{endpoints.class_name(each)} {each.name} {endpoints.url(each)}")
    ]  # fmt: skip
    return found or endpoints.named(said, taking)


def _write_proxies(work: Work, files: SettingsFiles) -> None:
    number = throttle_proxies.stated(work.said)
    value = f'int(os.environ.get("NUM_PROXIES", "{number or 0}"))'
    files.edit(
        "REST_FRAMEWORK",
        lambda text: settings_file.with_key(
            text, "REST_FRAMEWORK", ["NUM_PROXIES"], value, wanted=[("os", "")],
            replace=number is not None,
        ),
    )  # fmt: skip


def _rate(files: SettingsFiles, scope: str, rate: str, *, stated: bool) -> str:
    """Writes the rate of a scope; the one that holds."""
    keys = ("DEFAULT_THROTTLE_RATES", scope)
    there = files.key("REST_FRAMEWORK", *keys)
    if isinstance(there, ast.Constant) and isinstance(there.value, str) and not stated:
        return there.value
    files.edit(
        "REST_FRAMEWORK",
        lambda text: settings_file.with_key(
            text, "REST_FRAMEWORK", keys, f'"{rate}"', replace=stated
        ),
    )
    return rate


def _whole(
    work: Work, files: SettingsFiles, limits: Sequence[Limit], flag: str, *, is_stated: bool
) -> list[Throttle]:
    """Default classes and rates."""
    spread: list[Limit] = []
    for each in limits:
        is_both = not each.who and not each.methods
        spread += [replace(each, who=who) for who in ("anon", "user")] if is_both else [each]
    held: list[Throttle] = []
    for each in spread:
        spared = "" if each.who == "anon" else flag
        is_own = bool(each.methods or spared or re.search(r"/\d", each.rate))
        who = each.who or "all"
        scope = f"counted_{who}" if is_own and who != "address" else who
        scope = _fresh(scope, each.rate, held)
        rate = _rate(files, scope, each.rate, stated=is_stated)
        throttle = Throttle(scope, rate, each.who, each.methods, (), spared)
        held.append(throttle)
        if not is_stated:
            work.assumed.append(f"The rate of {scope} is {rate}.")
        module = module_of(Path(work.original.root), throttle_classes.file_of(work))
        dotted = f"{_PACKAGE if throttle.is_plain else module}.{throttle.holder}"
        files.edit(
            "REST_FRAMEWORK",
            lambda text, dotted=dotted: settings_file.with_key_item(  # type: ignore[misc]
                text, "REST_FRAMEWORK", "DEFAULT_THROTTLE_CLASSES", dotted
            ),
        )
    throttle_classes.write(work, held)
    return held


def _fresh(scope: str, rate: str, held: Sequence[Throttle]) -> str:
    """The scope, with the unit of its rate where another has the name."""
    if all(each.scope != scope for each in held):
        return scope
    return f"{scope}_{re.sub(r'[^a-z0-9]', '', rate.partition('/')[2])}"


def _fresh_of(
    scope: str, methods: Sequence[str], actions: Sequence[str], others: Sequence[Throttle]
) -> str:
    """The scope, with what is counted in it where another has the name."""
    if all(each.scope != scope for each in others):
        return scope
    return "_".join([scope, *(each.lower() for each in (*actions, *methods))]) or scope


def _known(files: SettingsFiles) -> list[tuple[str, str, str]]:
    """Dotted names of the default classes, with their scope and rate where these are known."""
    there = files.key("REST_FRAMEWORK", "DEFAULT_THROTTLE_CLASSES")
    names = [string_of(each) for each in getattr(there, "elts", ())]
    rates = files.key("REST_FRAMEWORK", "DEFAULT_THROTTLE_RATES")
    held = {}
    if isinstance(rates, ast.Dict):
        held = {
            string_of(key): string_of(value) or ""
            for key, value in zip(rates.keys, rates.values, strict=True) if key is not None
        }  # fmt: skip
    found = []
    for name in filter(None, names):
        stem = name.rpartition(".")[2].removesuffix("RateThrottle")
        scope = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", stem).lower()
        found.append((name, scope, held.get(scope, "")))
    return found


def _is_looser(held: Sequence[Throttle], known: Sequence[tuple[str, str, str]]) -> bool:
    """Whether views are let more than all others: then the rates of all others are in the way."""
    usual = [_per_hour(rate) for _, _, rate in known if rate]
    return bool(usual) and min(_per_hour(each.rate) for each in held) > max(usual)


def _per_hour(rate: str) -> float:
    number, _, period = rate.partition("/")
    several = re.match(r"(\d+)([smhd])$", period)
    unit = several[2] if several else period[:1]
    seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400}.get(unit, 3600)
    seconds *= int(several[1]) if several else 1
    return float(number) * 3600 / seconds if number.isdigit() else 0.0


def _told(held: Sequence[Throttle]) -> str:
    whose = {"anon": "address without a login", "user": "user", "address": "address",
             "": "user or address"}  # fmt: skip
    parts = []
    for each in held:
        by = f" by {', '.join(each.methods)}" if each.methods else ""
        by = f" ({', '.join(each.actions)} alone)" if each.actions else by
        parts.append(f"{each.rate} by one {whose[each.who]}{by}")
    return " and ".join(parts)


def _addresses(work: Work) -> str:
    number = throttle_proxies.stated(work.said)
    if not number:
        return (
            "Addresses are those of the connection: behind a proxy, set NUM_PROXIES in the "
            "environment."
        )
    proxies = f"the last {number} proxies" if number > 1 else "the proxy"
    return (
        f"Addresses are those that {proxies} put into X-Forwarded-For, and those of the connection "
        "without it; the environment's NUM_PROXIES says another number."
    )


_TOLD = (
    "Beyond that it answers 429 with `Retry-After`. {addresses} The counts live in the default "
    "cache, which has "
    "to be shared where there is more than one process."
)


def _of_views(
    work: Work, views: tuple[WebView, ...], limits: Sequence[Limit], flag: str,
    others: Sequence[Throttle],
) -> list[Throttle]:  # fmt: skip
    """Throttles of their own for views; `others` are those that have their scopes already."""
    is_login = views[0].is_login or views[0] in _by_hand(Said("", work.said.route), [*views])
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", endpoints.class_name(views[0])).lower()
    name = re.sub(r"_?(api)?_?(view|viewset|view_set)$", "", name) or "scoped"
    name = "login" if is_login else name
    kinds = {each.who for each in limits}
    held: list[Throttle] = []
    for each in limits:
        who = each.who
        if (who == "user" and "anon" not in kinds) or (who == "anon" and is_login):
            who = ""
        methods, actions = _narrowed(work, views, each)
        told = [one for one in actions if one not in throttled_actions.USUAL]
        scope = "_".join([name, *told, *([who] if who in ("anon", "user") else [])])
        scope = _fresh(_fresh_of(scope, methods, actions, others), each.rate, held)
        held.append(Throttle(scope, each.rate, who, methods, actions, flag))
    return held


def _narrowed(
    work: Work, views: tuple[WebView, ...], limit: Limit
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Methods and actions that count, where the class of a view answers more than those."""
    if not limit.place:
        return limit.methods, ()
    every = [each for each in endpoints.own(work) if each.view in {one.view for one in views}]
    taken = {method.upper() for each in every for method in each.methods} - {"HEAD", "OPTIONS"}
    stated = throttled_actions.named(work, every, limit.place)
    asked = limit.methods or (stated[1] if stated else ())
    methods = tuple(each for each in asked if each in taken)
    actions = [one for each in views for one in throttled_actions.at(work, each)]
    if methods == ("POST",) and "create" in actions and len(every) > 1 and stated is None:
        return (), ("create",)
    if actions and len(every) > len(views):
        usual = throttled_actions.USUAL
        left = [
            each for each in dict.fromkeys(actions)
            if not methods or each not in usual or set(usual[each]) & set(methods)
        ]  # fmt: skip
        return (), tuple(left)
    return (() if set(methods) == taken else methods), ()


PLAYBOOKS = (
    Playbook(
        "throttling", "Throttle an API, its logins, or single views of it",
        "throttle anonymous API users to 100 requests an hour",
        "requests are sent until one is answered 429; without the change none is", _fits, _run,
    ),
)  # fmt: skip
