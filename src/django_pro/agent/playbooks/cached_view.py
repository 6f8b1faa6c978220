"""A page that is cached: for each user apart, for visitors, or for all."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import added_tests, askers, endpoints, page_askers, test_rows
from django_pro.agent.said import Said
from django_pro.agent.stated_caching import APART, Caching, For, stated
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.edits import EditError, settings_file
from django_pro.edits.query_test import made
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView

_SECONDS = 300
_MODULE = '''"""Pages that are kept for a while."""

from functools import wraps

from django.contrib.messages import get_messages
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_headers


def cache_per_user(seconds):
    """Keeps a page for each user apart, by session and token; proxies on the way keep none.

    Messages are shown once: a page that has some is made anew, and kept nowhere.
    """

    def decorator(view):
        kept = cache_page(seconds)(vary_on_headers("Authorization", "Cookie")(_once(view)))

        @wraps(view)
        def wrapped(request, *args, **kwargs):
            if len(get_messages(request)):
                return _then(view(request, *args, **kwargs), add_never_cache_headers)
            return _then(kept(request, *args, **kwargs), _keep_private)

        return wrapped

    return decorator


def _once(view):
    """A page is not kept where the view itself has added a message."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        def mark(response):
            if getattr(get_messages(request), "added_new", False):
                add_never_cache_headers(response)

        return _then(view(request, *args, **kwargs), mark)

    return wrapped


def _then(response, mark):
    """Marks a response as soon as it is rendered."""
    if hasattr(response, "add_post_render_callback"):
        response.add_post_render_callback(mark)
    else:
        mark(response)
    return response


def _keep_private(response):
    """The browser asks again each time: a message may be waiting, or another user."""
    patch_cache_control(response, private=True, no_cache=True)
'''


_FOR_VISITORS = '''def cache_for_visitors(seconds):
    """Keeps a page for visitors; who is logged in, or sends a token, gets it made anew."""

    def decorator(view):
        kept = cache_page(seconds)(view)

        @wraps(view)
        def wrapped(request, *args, **kwargs):
            if request.user.is_authenticated or "Authorization" in request.headers:
                return view(request, *args, **kwargs)
            if len(get_messages(request)):
                return view(request, *args, **kwargs)  # they are this visitor's, and shown once
            return kept(request, *args, **kwargs)

        return wrapped

    return decorator
'''
_HEAD = '"""Pages that are kept for a while."""\n'
_DECORATORS = {
    For.EACH_USER: "cache_per_user", For.ALL: "cache_page", For.VISITORS: "cache_for_visitors",
}  # fmt: skip


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "test"):
        return 0
    if not said.has(r"cach(?:e|ed|ing)\b") or said.has(r"cached_property", r"model ", r"drafts"):
        return 0
    return 13 if said.has(*APART) else 0


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
    asked = stated(work.said.low)
    _refuse(work, asked)
    chosen = _chosen(work, meant)
    file = Path(work.original.urlconf).parent / "caching.py"
    times = []
    for view in chosen:
        try:
            times.append(_decorate(work, view, file, asked))
        except EditError as error:
            raise NotProvenError(
                f"{work.copy.name(view.path)}: {error}. Nothing is written."
            ) from None
    _helper(work, file, asked.whose)
    time = times[0]
    urls = " and ".join(endpoints.url(each) for each in chosen)
    if not asked.seconds:
        work.assumed.append(f"The page is kept for {time} seconds.")
    body = "".join(_tests(work, view, asked, number) for number, view in enumerate(chosen))
    rest = (
        "logins and permissions are still checked each time. Browsers ask for it each time "
        "(`private, no-cache`), proxies keep none. A page that has a message to show is made anew, "
        "and kept nowhere."
        if asked.whose is For.EACH_USER
        else "browsers and proxies may keep it as long."
    )
    is_are = "is" if len(chosen) == 1 else "are"
    language = " Each language has its own." if asked.by_language else ""
    return added_tests.proven(
        work, Path(chosen[0].path), "caching", _module(work, body),
        done=f"{urls} {is_are} kept for {time} seconds, {asked.whose.value}; {rest}{language} "
        "What changes meanwhile is seen when the time is over.",
        already=f"{urls} {is_are} cached so already.",
    )  # fmt: skip


def _refuse(work: Work, asked: Caching) -> None:
    """What is asked for and not done here is told before anything is written."""
    if asked.beyond:
        raise NotProvenError(
            f"A page is cached here for a time; {', and '.join(asked.beyond)}, is no part of it. "
            "Nothing is written: ask for the page and the time alone, and for that apart."
        )
    middleware = " ".join(map(str, work.original.settings.get("MIDDLEWARE") or ()))
    if asked.by_language and "LocaleMiddleware" not in middleware:
        raise NotProvenError(
            "Pages are in one language here: LocaleMiddleware is not in MIDDLEWARE. Nothing is "
            "written: ask without the language."
        )


def _chosen(work: Work, meant: list[WebView]) -> list[WebView]:
    """The pages: one for each URL or name that the request has, else the likeliest.

    Raises:
        NotProvenError: a URL is of no page that is known.
    """
    by_url: dict[str, WebView] = {}
    for path in work.said.urls:
        given = path.rstrip("/").lower()
        found = [each for each in meant if endpoints.url(each).rstrip("/").lower() == given]
        if found:
            by_url.setdefault(endpoints.url(found[0]), found[0])
        elif len(work.said.urls) > 1 and not path.endswith(".py"):
            raise NotProvenError(f"No page is known at {path}. Nothing is written.")
    if by_url:
        return list(by_url.values())
    names = {each.rpartition(".")[2] for each in (*work.said.names, *work.said.quoted)}
    by_name = {
        endpoints.class_name(each): each
        for each in reversed(meant)
        if endpoints.class_name(each) in names or endpoints.class_name(each) in work.said.low
    }
    return list(by_name.values()) if len(by_name) > 1 else [meant[0]]


def _helper(work: Work, file: Path, whose: For) -> None:
    """The module of the project that has the decorator."""
    if whose is For.ALL:
        return
    text = work.copy.read(file) if work.copy.exists(file) else ""
    if f"def {_DECORATORS[whose]}(" in text:
        return
    if whose is For.EACH_USER:
        work.copy.write(file, text + _MODULE if text else _MODULE)
        return
    source = f"{(text or _HEAD).rstrip()}\n\n\n{_FOR_VISITORS}"
    wanted = [
        ("functools", "wraps"),
        ("django.contrib.messages", "get_messages"),
        ("django.views.decorators.cache", "cache_page"),
    ]
    work.copy.write(file, settings_file.imported(source, wanted))


def _decorate(work: Work, view: WebView, file: Path, asked: Caching) -> str:
    """The innermost decorator of a function; of a class, that of its handler of GET. An old
    `cache_page` gives way, and its time holds where none is asked for. Returns the time's source.

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
        and ast.unparse(each.func).rpartition(".")[2] in _DECORATORS.values()
    ]
    if any(each.keywords or len(each.args) != 1 for each in calls):
        raise EditError("cache_page has keywords, which are not understood")
    time = str(asked.seconds or (text.of(calls[0].args[0]) if calls else _SECONDS))
    called = _DECORATORS[asked.whose]
    home = endpoints.module_for(work, view.path, file)
    wanted = [(_DJANGOS if asked.whose is For.ALL else home, called)]
    call = f"{called}({time})"
    splices = [Splice(text.start(each), text.end(each), call) for each in calls]
    if not calls:
        if isinstance(node, ast.ClassDef):
            wanted.append(("django.utils.decorators", "method_decorator"))
            call = f'method_decorator({call}, name="{handler}")'
        start = text.offset(node.lineno, node.col_offset)
        line = settings_file.in_its_quotes(f"@{call}", content)
        splices.append(Splice(start, start, f"{line}{text.newline}{text.margin(start)}"))
    new = text.spliced(splices)
    if asked.whose is not For.ALL and len(re.findall(r"\bcache_page\b", new)) == 1:
        new = _IMPORT.sub("", new)
    new = settings_file.imported(new, wanted)
    if new != content:
        work.copy.write(view.path, new)
    return time


_DJANGOS = "django.views.decorators.cache"
_IMPORT = re.compile(r"^from django\.views\.decorators\.cache import cache_page\r?\n", re.MULTILINE)


def _decorators(node: ast.FunctionDef | ast.ClassDef, handler: str) -> list[ast.expr]:
    """Those of a function; of a class, and of its handler."""
    methods = [
        each for each in node.body
        if isinstance(node, ast.ClassDef) and isinstance(each, ast.FunctionDef)
        and each.name in (handler, "dispatch")
    ]  # fmt: skip
    return [*node.decorator_list, *(one for each in methods for one in each.decorator_list)]


def _tests(work: Work, view: WebView, asked: Caching, number: int) -> str:
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
    name = f"_{number + 1}" if number else ""
    if asked.whose is not For.EACH_USER:
        reader = added_tests.login_lines(work, "reader", "user")
        act = _OF_ALL if asked.whose is For.ALL else _OF_VISITORS
        who = "all_have_the_same_page" if asked.whose is For.ALL else "visitors_have_a_kept_page"
        return f"""
    def test_{who}{name}(self):
{one}
{set_up}        url = {url}
        reader = Client()
{reader}
{act}"""
    languages = _OF_LANGUAGES if asked.by_language else ""
    own = "".join(
        askers.lines(work, view, "read", user, number=number) + page_askers.lines(work, view, user)
        for number, user in enumerate(("user", "other"))
    )
    own += _rows_of_users(work, view)
    return f"""
    def test_each_user_has_a_page_of_their_own{name}(self):
{one}
{other}
{own}{set_up}        url = {url}
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
{languages}{_of_messages(work, view)}"""


def _of_messages(work: Work, view: WebView) -> str:
    """Statements that have a message wait for the reader: the page is not taken from the cache."""
    middleware = " ".join(map(str, work.original.settings.get("MIDDLEWARE") or ()))
    has_both = "MessageMiddleware" in middleware and "SessionMiddleware" in middleware
    return _OF_MESSAGES if has_both and view.kind != "api" else ""


def _rows_of_users(work: Work, view: WebView) -> str:
    """Statements that give both users the one row each that the page may look up by its user."""
    source = work.copy.read(view.path)
    user = str(work.original.settings.get("AUTH_USER_MODEL", "auth.User"))
    lines: list[str] = []
    users = next((each for each in work.original.models if each.label == user), None)
    reached = {
        each.to for each in (users.fields if users is not None else ())
        if not each.concrete and re.search(rf"\buser\.{each.name}\b", source)
    }  # fmt: skip
    for model in work.original.own_models():
        key = next(
            (each.name for each in model.fields
             if each.kind == "OneToOneField" and each.to == user and each.concrete), "",
        )  # fmt: skip
        is_named = re.search(rf"\b{model.name}\b", source) or model.label in reached
        if not key or not is_named:
            continue
        lines += [
            "        for n, owner in enumerate((user, other), 1):",
            f"            if not {model.name}.objects.filter({key}=owner).exists():",
        ]
        for row in test_rows.rows(work, model.label, owner="owner", given={key: "owner"}):
            lines += made(row, 16, named=True)
    return "".join(f"{line}\n" for line in lines)


_OF_LANGUAGES = """        one, other = (code for code, _ in settings.LANGUAGES[:2])
        self.ask(reader, url, HTTP_ACCEPT_LANGUAGE=one)
        cache.clear()
        self.assertTrue(self.ask(reader, url, HTTP_ACCEPT_LANGUAGE=one)[1])
        self.assertTrue(self.ask(reader, url, HTTP_ACCEPT_LANGUAGE=other)[1])
"""
_OF_MESSAGES = """        session = reader.session
        session["_messages"] = MessageEncoder().encode([Message(20, "It is saved.")])
        session.save()
        with override_settings(
            MESSAGE_STORAGE="django.contrib.messages.storage.session.SessionStorage"
        ):
            self.assertIn("no-store", reader.get(url)["Cache-Control"])
"""
_OF_ALL = """        alone, is_made = self.ask(Client(), url)
        self.assertEqual(alone.status_code, 200)
        self.assertTrue(is_made)
        cache.clear()
        first, is_made = self.ask(reader, url)
        self.assertTrue(is_made)
        self.assertEqual(first.content, alone.content)
        again, is_made = self.ask(Client(), url)
        self.assertFalse(is_made)
        self.assertEqual(again.content, first.content)
"""
_OF_VISITORS = """        first, is_made = self.ask(Client(), url)
        self.assertEqual(first.status_code, 200)
        self.assertTrue(is_made)
        again, is_made = self.ask(Client(), url)
        self.assertFalse(is_made)
        self.assertEqual(again.content, first.content)
        own, is_made = self.ask(reader, url)
        self.assertFalse(is_made)
        self.assertNotIn("Expires", own)
        self.assertFalse(self.ask(Client(), url)[1])
"""


def _module(work: Work, tests: str) -> str:
    body = f'''
    def setUp(self):
        cache.clear()
        self.addCleanup(cache.clear)

    def ask(self, client, url, **headers):
        """The answer, and whether the page itself was made anew."""
        with mock.patch("django.middleware.cache.patch_response_headers") as made:
            made.side_effect = patch_response_headers
            response = client.get(url, **headers)
        return response, made.called
{tests}'''
    more: list[tuple[str, str]] = []
    if "settings.LANGUAGES" in tests:
        more.append(("django.conf", "settings"))
    if "MessageEncoder" in tests:
        more += [
            ("django.contrib.messages.storage.base", "Message"),
            ("django.contrib.messages.storage.cookie", "MessageEncoder"),
        ]
    return added_tests.module(
        "A cached page is shown to those it was made for.", "CachingTests", body,
        [("django.test", "Client"), ("django.utils.cache", "patch_response_headers"), *more], work,
        decorated='@override_settings(\n    CACHES={"default": {"BACKEND": '
        '"django.core.cache.backends.locmem.LocMemCache"}}\n)\n',
    )  # fmt: skip


PLAYBOOKS = (
    Playbook(
        "cached-view", "Cache a page: for each user apart, for visitors, or one for all",
        "cache the product list for five minutes, per user",
        "the second request of a user is answered from the cache, that of another user is not",
        _fits, _run,
    ),
)  # fmt: skip
