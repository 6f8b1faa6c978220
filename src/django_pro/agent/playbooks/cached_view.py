"""A page that is cached, for each user apart."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import added_tests, endpoints, test_rows
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.edits import EditError, settings_file
from django_pro.edits.query_test import made
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView

_SECONDS = 300
_TIME = re.compile(
    r"(\d+|an?|one|two|five|ten|fifteen|thirty)[ -]?(seconds?|secs?|minutes?|mins?|hours?|days?)\b"
)
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "five": 5, "ten": 10, "fifteen": 15, "thirty": 30}
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_MODULE = '''"""Pages that are kept for a while."""

from functools import wraps

from django.utils.cache import patch_cache_control
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_headers


def cache_per_user(seconds):
    """Keeps a page for each user apart, by session and token; proxies on the way keep none."""

    def decorator(view):
        kept = cache_page(seconds)(vary_on_headers("Authorization", "Cookie")(view))

        @wraps(view)
        def wrapped(request, *args, **kwargs):
            response = kept(request, *args, **kwargs)
            if hasattr(response, "add_post_render_callback"):
                response.add_post_render_callback(_keep_private)
            else:
                _keep_private(response)
            return response

        return wrapped

    return decorator


def _keep_private(response):
    patch_cache_control(response, private=True)
'''


_WHO = (
    r"(?:logged[- ]in |signed[- ]in |single |individual )?(?:user|member|customer|person|account"
    r"|session|client|patient|student|employee|reader|visitor|tenant|subscriber|guest|login)"
)


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    if not said.has(r"cach(?:e|ed|ing)\b") or said.has(r"cached_property", r"model ", r"drafts"):
        return 0
    apart = said.has(
        rf"(?:per|for each|for every|by|each|every)[ -]?{_WHO}", rf"{_WHO}[- ]specific",
        rf"(?:other|wrong|another) {_WHO}", r"vary", r"separately", r"apart\b",
        r"(?:her|his|their|its) own (?:copy|version|page)", r"individually", r"per[- ]login",
    )  # fmt: skip
    return 13 if apart else 0


def _run(work: Work) -> Moments:
    yield from ()
    views = [
        each for each in endpoints.own(work) if "get" in each.methods or each.kind == "function"
    ]
    meant = endpoints.named(work.said, views)
    plain = [each for each in meant if not each.arguments]
    if work.said.has("detail"):
        meant = [each for each in meant if each.arguments] or meant
    elif plain:
        meant = plain
    if not work.said.has("api", "endpoint", "viewset"):
        meant = sorted(meant, key=lambda each: each.kind == "api")
    if not meant:
        shown = ", ".join(
            f"{endpoints.class_name(each)} ({endpoints.url(each)})" for each in views[:8]
        )
        raise NotProvenError(f"Which page is to be cached? There are {shown}. Nothing is written.")
    view = meant[0]
    stated = _TIME.search(work.said.low)
    seconds = 0
    if stated:
        number = int(stated[1]) if stated[1].isdigit() else _WORDS[stated[1]]
        seconds = number * _UNITS[stated[2][0]]
    file = Path(work.original.urlconf).parent / "caching.py"
    try:
        time = _decorate(work, view, file, seconds)
    except EditError as error:
        raise NotProvenError(f"{work.copy.name(view.path)}: {error}. Nothing is written.") from None
    if not work.copy.exists(file):
        work.copy.write(file, _MODULE)
    if not stated:
        work.assumed.append(f"The page is kept for {time} seconds.")
    url = endpoints.url(view)
    return added_tests.proven(
        work, Path(view.path), "caching", _tests(work, view),
        done=f"{url} is kept for {time} seconds, for each session and token apart; logins and "
        "permissions are still checked each time. Browsers may keep it (`private`), proxies not. "
        "What changes meanwhile is seen when the time is over.",
        already=f"{url} is cached for each user already.",
    )  # fmt: skip


def _decorate(work: Work, view: WebView, file: Path, seconds: int) -> str:
    """The innermost decorator of a function; of a class, that of its handler of GET. An old
    `cache_page` gives way, and its time holds where `seconds` is 0. Returns the time's source.

    Raises:
        EditError: the view can't be cached so.
    """
    content = work.copy.read(view.path)
    name = endpoints.class_name(view)
    text = SourceText(content)
    node = next(
        (each for each in ast.walk(text.tree)
         if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
         and each.name == name), None,
    )  # fmt: skip
    if node is None or isinstance(node, ast.AsyncFunctionDef):
        raise EditError(f"{name} is async, and cache_page is not" if node else f"no {name} here")
    handler = "get"
    if view.kind == "api" and "ViewSet" in "".join(map(ast.unparse, getattr(node, "bases", ()))):
        handler = "list" if view.lists else "retrieve"
    calls = [
        each
        for decorator in _decorators(node, handler)
        for each in ast.walk(decorator)
        if isinstance(each, ast.Call)
        and ast.unparse(each.func).rpartition(".")[2] in ("cache_page", "cache_per_user")
    ]
    if any(each.keywords or len(each.args) != 1 for each in calls):
        raise EditError("cache_page has keywords, which are not understood")
    time = str(seconds or (text.of(calls[0].args[0]) if calls else _SECONDS))
    wanted = [(endpoints.module_for(work, view.path, file), "cache_per_user")]
    call = f"cache_per_user({time})"
    splices = [Splice(text.start(each), text.end(each), call) for each in calls]
    if not calls:
        if isinstance(node, ast.ClassDef):
            wanted.append(("django.utils.decorators", "method_decorator"))
            call = f'method_decorator({call}, name="{handler}")'
        start = text.offset(node.lineno, node.col_offset)
        line = settings_file.in_its_quotes(f"@{call}", content)
        splices.append(Splice(start, start, f"{line}{text.newline}{text.margin(start)}"))
    new = text.spliced(splices)
    if len(re.findall(r"\bcache_page\b", new)) == 1:
        new = _IMPORT.sub("", new)
    new = settings_file.imported(new, wanted)
    if new != content:
        work.copy.write(view.path, new)
    return time


_IMPORT = re.compile(r"^from django\.views\.decorators\.cache import cache_page\r?\n", re.MULTILINE)


def _decorators(node: ast.FunctionDef | ast.ClassDef, handler: str) -> list[ast.expr]:
    """Those of a function; of a class, and of its handler."""
    methods = [
        each for each in node.body
        if isinstance(node, ast.ClassDef) and isinstance(each, ast.FunctionDef)
        and each.name in (handler, "dispatch")
    ]  # fmt: skip
    return [*node.decorator_list, *(one for each in methods for one in each.decorator_list)]


def _tests(work: Work, view: WebView) -> str:
    set_up = ""
    url = f'"{endpoints.url(view)}"'
    label = view.model
    if not label:
        text = work.copy.read(view.path)
        node = next((each for each in ast.walk(ast.parse(text))
                     if isinstance(each, ast.FunctionDef | ast.ClassDef)
                     and each.name == endpoints.class_name(view)), None)  # fmt: skip
        source = ast.unparse(node) if node else ""
        found = [each for each in work.original.own_models()
                 if re.search(rf"\b{each.name}\b", source)]  # fmt: skip
        label = found[0].label if found else ""
    if view.arguments:
        if not label or len(view.arguments) > 1:
            raise NotProvenError(f"No row for {endpoints.url(view)} can be made up for a test.")
        rows = test_rows.rows(work, label, owner="user")
        lines = [line for row in rows for line in made(row, 8, named=True)]
        set_up = "\n".join(("        n = 1", *lines)) + "\n"
        by = "pk" if view.arguments[0] in ("pk", "id") else view.arguments[0]
        filled = re.sub(
            r"<[^>]+>|\(\?P<\w+>[^)]*\)", f"{{{rows[-1].name}.{by}}}", endpoints.url(view)
        )
        url = f'f"{filled}"'
    one = added_tests.user_lines(work, "user", 8)
    other = added_tests.user_lines(work, "other", 8, "another")
    logins = "\n".join(
        added_tests.login_lines(work, client, name)
        for client, name in (("reader", "user"), ("another", "other"))
    )
    body = f'''
    def setUp(self):
        cache.clear()
        self.addCleanup(cache.clear)

    def ask(self, client, url):
        """The answer, and whether the page itself was made anew."""
        with mock.patch("django.middleware.cache.patch_response_headers") as made:
            response = client.get(url)
        return response, made.called

    def test_each_user_has_a_page_of_their_own(self):
{one}
{other}
{set_up}        url = {url}
        reader, another = Client(), Client()
{logins}
        first, is_made = self.ask(reader, url)
        self.assertTrue(is_made)
        self.assertIn("private", first["Cache-Control"])
        with CaptureQueriesContext(connection) as before:
            cache.clear()
            first, _ = self.ask(reader, url)
        with CaptureQueriesContext(connection) as after:
            again, is_made = self.ask(reader, url)
        self.assertFalse(is_made)
        self.assertEqual(again.content, first.content)
        self.assertLessEqual(len(after), len(before))
        self.assertTrue(self.ask(another, url)[1])
        self.assertTrue(self.ask(Client(), url)[1] or Client().get(url).status_code != 200)
'''
    return added_tests.module(
        "A cached page is shown to the one it was made for.", "CachingTests", body,
        [("django.test", "Client")], work,
        decorated='@override_settings(\n    CACHES={"default": {"BACKEND": '
        '"django.core.cache.backends.locmem.LocMemCache"}}\n)\n',
    )  # fmt: skip


PLAYBOOKS = (
    Playbook(
        "cached-view", "Cache a page, for each user apart",
        "cache the product list for five minutes, per user",
        "the second request of a user is answered from the cache, that of another user is not",
        _fits, _run,
    ),
)  # fmt: skip
