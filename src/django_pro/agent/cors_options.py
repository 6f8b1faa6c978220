"""Settings of django-cors-headers beside its list of origins, and tests of what they do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent import endpoints
from django_pro.agent.cors_said import API, USUAL_HEADERS, Options
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import settings_file


@dataclass(frozen=True, slots=True)
class Shown:
    """What tests look at."""

    inside: str
    """A URL that is answered with headers."""
    outside: tuple[str, ...] = ()
    """URLs that are not."""


def write(work: Work, files: SettingsFiles, options: Options) -> list[str]:
    """Writes the settings of what was said; what is told of each.

    Raises:
        NotProvenError: a path is not known, or a setting is built in a way that is not understood.
    """
    told = []
    limit = _limit(work, options)
    if limit:
        _set(files, "CORS_URLS_REGEX", f'r"{limit}"')
        told.append(f"That holds for paths that match `{limit}`.")
    if options.methods:
        _set(files, "CORS_ALLOW_METHODS", _tuple(options.methods))
        told.append(f"Methods: {', '.join(options.methods)}.")
    if options.headers:
        _set(files, "CORS_ALLOW_HEADERS", _tuple((*USUAL_HEADERS, *options.headers)))
        told.append(f"They may send {', '.join(options.headers)} as well.")
    if options.exposed:
        _set(files, "CORS_EXPOSE_HEADERS", _tuple(options.exposed))
        told.append(f"They may read the headers {', '.join(options.exposed)}.")
    if options.age:
        _set(files, "CORS_PREFLIGHT_MAX_AGE", str(options.age))
        told.append(f"A preflight's answer is good for {options.age} seconds.")
    return told


def _set(files: SettingsFiles, name: str, value: str) -> None:
    files.edit(name, lambda text: settings_file.with_value(text, name, value))


def _tuple(values: tuple[str, ...]) -> str:
    listed = "".join(f'    "{each}",\n' for each in values)
    return f"[\n{listed}]"


def with_patterns(files: SettingsFiles, patterns: tuple[str, ...], *, alone: bool) -> None:
    """Adds patterns of origins; with `alone` they are all that there are."""
    name = "CORS_ALLOWED_ORIGIN_REGEXES"
    if files.holding(name) is not None and not alone:
        for each in patterns:
            item = each.replace("\\", "\\\\")
            files.edit(name, lambda text, item=item: settings_file.with_item(text, name, item))  # type: ignore[misc]
        return
    listed = "".join(f'    r"{each}",\n' for each in patterns)
    _set(files, name, f"[\n{listed}]")


def _limit(work: Work, options: Options) -> str:
    """The regular expression of the paths that get headers; empty for all."""
    paths = list(options.paths)
    if API in paths:
        found = endpoints.api_prefix(work)
        if not found:
            raise NotProvenError(
                "The API has no path of its own that nothing else is under. Nothing is written: "
                "say which paths get the headers, e.g. `only for paths below /api/`."
            )
        paths = [found if each == API else each for each in paths]
    if paths:
        parts = [re.escape(each.strip("/")).replace(r"\-", "-") for each in dict.fromkeys(paths)]
        one = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
        return f"^/{one}(?:/.*)?$"
    closed = [each.strip("/") for each in options.closed]
    if options.no_admin:
        admin = _admin(work)
        closed += [admin] if admin and admin not in closed else []
    if not closed:
        return ""
    refused = "|".join(re.escape(each).replace(r"\-", "-") for each in closed)
    return f"^/(?!(?:{refused})(?:/|$))"


def _admin(work: Work) -> str:
    found = (
        re.match(r"(\S*?admin|\w+)/", each.pattern.lstrip("^/"))
        for each in work.original.urls if ".admin." in f".{each.view}"
    )  # fmt: skip
    return next((each[1] for each in found if each), "")


def shown(work: Work, options: Options) -> Shown:
    """URLs to try: of the API where one is answered, and those that get no headers."""
    limit = _limit(work, options)
    views = endpoints.own(work, "api")
    if not limit:
        view = endpoints.tried_by(views)
        return Shown(endpoints.url(view) if view is not None else "/")
    matched = re.compile(limit)
    inside = endpoints.tried_by(each for each in views if matched.search(endpoints.url(each)))
    paths = [each for each in options.paths if each != API]
    path = paths[0] if paths else endpoints.api_prefix(work) or "/"
    outside = [f"/{each.strip('/')}/" for each in options.closed]
    if options.no_admin or not outside:
        outside.append(f"/{_admin(work)}/login/" if _admin(work) else "/elsewhere/")
    others = [
        endpoints.url(each) for each in endpoints.own(work)
        if not each.arguments and not matched.search(endpoints.url(each))
    ]  # fmt: skip
    outside += others[:1]
    outside = [each for each in dict.fromkeys(outside) if not matched.search(each)]
    return Shown(endpoints.url(inside) if inside is not None else path, tuple(outside))


def tests(options: Options, places: Shown, origin: str) -> str:
    """Methods of a test whose `preflight` takes an origin."""
    body = ""
    if places.outside:
        listed = ", ".join(f'"{each}"' for each in places.outside)
        body += f'''
    def test_elsewhere_no_origin_is_allowed(self):
        for url in [{listed}]:
            for ask in (self.client.get, self.client.options):
                response = ask(
                    url, HTTP_ORIGIN="{origin}", HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET"
                )
                self.assertNotIn("Access-Control-Allow-Origin", response)
'''
    if options.methods:
        listed = ", ".join(f'"{each}"' for each in options.methods)
        body += f'''
    def test_methods(self):
        given = self.preflight("{origin}")["Access-Control-Allow-Methods"]
        self.assertEqual(set(given.split(", ")), {{{listed}}})
'''
    if options.headers:
        body += f'''
    def test_headers_that_are_sent(self):
        given = self.preflight("{origin}")["Access-Control-Allow-Headers"].split(", ")
        for name in {_source(options.headers)}:
            self.assertIn(name, given)
        self.assertIn("authorization", given)
'''
    if options.age:
        body += f'''
    def test_how_long_a_preflight_is_good(self):
        given = self.preflight("{origin}")["Access-Control-Max-Age"]
        self.assertEqual(given, "{options.age}")
'''
    if options.exposed:
        body += f'''
    def test_headers_that_are_read(self):
        response = self.client.get("{places.inside}", HTTP_ORIGIN="{origin}")
        given = response["Access-Control-Expose-Headers"].split(", ")
        self.assertEqual(given, {_source(options.exposed)})
'''
    return body


def _source(values: tuple[str, ...]) -> str:
    return f"[{', '.join(chr(34) + each + chr(34) for each in values)}]"


def alike(pattern: str) -> tuple[str, tuple[str, ...]]:
    """An origin that a pattern takes, and some that look like it."""
    plain = pattern.strip("^$").replace("(?:[a-z0-9-]+\\.)*[a-z0-9-]+", "some")
    plain = plain.replace("(?:[a-z0-9-]+\\.)+", "some.").replace("[a-z0-9-]+", "some")
    origin = plain.replace("\\", "")
    scheme, _, host = origin.partition("://")
    other = "http" if scheme == "https" else "ftp"
    tail = host.partition(".")[2]
    return origin, (f"{origin}.elsewhere.example", f"{other}://{host}", f"{scheme}://not{tail}")
