"""Classes of throttles in a project's `throttling.py`, and the views that are given them."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import endpoints
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView

HEAD = '"""How often who may ask."""\n'
PLAIN = {"anon": "AnonRateThrottle", "user": "UserRateThrottle"}
"""REST framework's own, by their scopes."""
_ADDRESS = """
    def get_cache_key(self, request, view):
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}
"""
_USERS = """
    def get_cache_key(self, request, view):
        if not request.user.is_authenticated:
            return None
        return super().get_cache_key(request, view)
"""
_PERIOD = '''
    def parse_rate(self, rate):
        """`5/15m`: so many requests in so many seconds, minutes, hours or days."""
        number, period = rate.split("/")
        seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400}[period[-1]]
        return int(number), int(period[:-1]) * seconds
'''
_TOLD = {
    "anon": "Counts who has no login, by address.",
    "user": "Counts users, and nobody else.",
    "address": "Counts by address, whoever is logged in.",
    "": "Counts by user, and by address where nobody is logged in.",
}
_BASES = {"anon": "AnonRateThrottle", "user": "UserRateThrottle", "address": "SimpleRateThrottle",
          "": "UserRateThrottle"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Throttle:
    """A scope of REST_FRAMEWORK, its rate, and what it counts."""

    scope: str
    rate: str
    who: str
    methods: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    """Of a view set; empty for all."""
    flag: str = ""
    """The field of users who are not counted."""

    @property
    def is_plain(self) -> bool:
        """Whether REST framework's own class does it."""
        is_own = self.methods or self.actions or self.flag or self.is_long
        return self.scope == self.who and self.scope in PLAIN and not is_own

    @property
    def is_long(self) -> bool:
        return re.search(r"/\d", self.rate) is not None

    @property
    def holder(self) -> str:
        if self.is_plain:
            return PLAIN[self.scope]
        return "".join(part.capitalize() for part in self.scope.split("_")) + "RateThrottle"

    @property
    def few(self) -> str:
        """Two requests, for a test."""
        return "2/60m" if self.is_long else "2/hour"

    @property
    def many(self) -> str:
        return "1000/60m" if self.is_long else "1000/hour"

    @property
    def source(self) -> str:
        """The class of its own, with the import of its base."""
        told = _TOLD[self.who]
        if self.actions:
            told = f"{told[:-1]}; {', '.join(self.actions)} alone."
        elif self.methods:
            told = f"{told[:-1]}; {', '.join(self.methods)} alone."
        body = {"address": _ADDRESS, "user": _USERS}.get(self.who, "")
        if self.is_long:
            body += _PERIOD
        conditions = []
        if self.actions:
            conditions.append(f'getattr(view, "action", None) not in {_tuple(self.actions)}')
        elif self.methods:
            conditions.append(f"request.method not in {_tuple(self.methods)}")
        if self.flag:
            conditions.append(f'getattr(request.user, "{self.flag}", False)')
        if conditions:
            body += (
                "\n    def allow_request(self, request, view):\n"
                f"        if {' or '.join(conditions)}:\n            return True\n"
                "        return super().allow_request(request, view)\n"
            )
        return (
            f'class {self.holder}({_BASES[self.who]}):\n    """{told}"""\n\n'
            f'    scope = "{self.scope}"\n{body}'
        )

    @property
    def base(self) -> str:
        return _BASES[self.who]


def _tuple(values: Sequence[str]) -> str:
    listed = ", ".join(f'"{each}"' for each in values)
    return f"({listed},)" if len(values) == 1 else f"({listed})"


def file_of(work: Work) -> Path:
    return Path(work.original.urlconf).parent / "throttling.py"


def write(work: Work, throttles: Sequence[Throttle]) -> None:
    """Adds the classes that are not REST framework's own to the project's `throttling.py`."""
    own = [each for each in throttles if not each.is_plain]
    if not own:
        return
    file = file_of(work)
    text = work.copy.read(file) if work.copy.exists(file) else HEAD
    for each in own:
        text = class_edit.with_class(text, each.source, [("rest_framework.throttling", each.base)])
    if not work.copy.exists(file) or text != work.copy.read(file):
        work.copy.write(file, text)


def give(work: Work, view: WebView, names: Sequence[str]) -> None:
    """`throttle_classes` of a view: dotted names or those of the project's `throttling.py`; none
    for a view that is not to be throttled.

    Raises:
        NotProvenError: where they would stand is not understood.
    """
    try:
        _give(work, view, names)
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None


def _imports(work: Work, path: str | Path, names: Sequence[str]) -> list[tuple[str, str]]:
    module = endpoints.module_for(work, path, file_of(work))
    found = []
    for each in names:
        place, _, name = each.rpartition(".")
        found.append((place or module, name))
    return found


def _give(work: Work, view: WebView, names: Sequence[str]) -> None:
    name = endpoints.class_name(view)
    listed = ", ".join(each.rpartition(".")[2] for each in names)
    if work.original.is_own(view.path):
        source = work.copy.read(view.path)
        wanted = _imports(work, view.path, names)
        if re.search(rf"^(?:async )?def {name}\b", source, re.MULTILINE):
            _give_function(work, view, listed, wanted)
            return
        new = class_edit.with_attribute(source, name, "throttle_classes", f"[{listed}]", wanted)
        work.copy.write(view.path, new)
        return
    for path in sorted(Path(work.original.root).rglob("*url*.py")):
        if work.original.is_own(str(path)) and _in_urls(work, path, name, listed, names):
            return
    raise EditError(f"{name}.as_view() stands in no file of URLs of the project")


def _in_urls(work: Work, path: Path, name: str, listed: str, names: Sequence[str]) -> bool:
    """A library's view, where it stands among the URLs."""
    text = SourceText(work.copy.read(path))
    for node in ast.walk(text.tree):
        if not (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "as_view"
            and ast.unparse(node.func.value).rpartition(".")[2] == name
        ):
            continue
        wanted = _imports(work, path, names)
        for each in node.keywords:
            if each.arg == "throttle_classes":
                splice = Splice(text.start(each.value), text.end(each.value), f"[{listed}]")
                break
        else:
            end = text.end(node) - 1
            gap = ", " if node.keywords else ""
            splice = Splice(end, end, f"{gap}throttle_classes=[{listed}]")
        work.copy.write(path, settings_file.imported(text.spliced([splice]), wanted))
        return True
    if re.search(r"\bobtain_auth_token\b", text.content) and name == "ObtainAuthToken":
        return _in_place_of_function(work, path, listed, names)
    return False


def _in_place_of_function(work: Work, path: Path, listed: str, names: Sequence[str]) -> bool:
    """`obtain_auth_token` is the view of a class already: that class is named instead."""
    text = SourceText(work.copy.read(path))
    for node in ast.walk(text.tree):
        if not isinstance(node, ast.Name | ast.Attribute):
            continue
        if ast.unparse(node).rpartition(".")[2] == "obtain_auth_token":
            new = f"ObtainAuthToken.as_view(throttle_classes=[{listed}])"
            spliced = text.spliced([Splice(text.start(node), text.end(node), new)])
            wanted = _imports(work, path, names)
            wanted.append(("rest_framework.authtoken.views", "ObtainAuthToken"))
            work.copy.write(path, _without_import(settings_file.imported(spliced, wanted)))
            return True
    return False


def _without_import(content: str) -> str:
    """Without the import of the function, which nothing names any more."""
    if len(re.findall(r"\bobtain_auth_token\b", content)) != 1:
        return content
    plain = re.sub(
        r"^from rest_framework\.authtoken\.views import obtain_auth_token\n", "", content,
        flags=re.MULTILINE,
    )  # fmt: skip
    return re.sub(r"\bobtain_auth_token, |, obtain_auth_token\b", "", plain)


def _give_function(work: Work, view: WebView, listed: str, wanted: list[tuple[str, str]]) -> None:
    """`@throttle_classes`, below `@api_view`."""
    text = SourceText(work.copy.read(view.path))
    name = endpoints.class_name(view)
    for node in ast.walk(text.tree):
        if not isinstance(node, ast.FunctionDef) or node.name != name:
            continue
        held = [each for each in node.decorator_list if "throttle_classes" in ast.unparse(each)]
        start = text.offset(node.lineno, node.col_offset)
        line = f"@throttle_classes([{listed}]){text.newline}{text.margin(start)}"
        splice = Splice(start, start, line)
        if held:
            at, end = text.start(held[0]), text.end(held[0])
            splice = Splice(at, end, f"throttle_classes([{listed}])")
        imports = [*wanted, ("rest_framework.decorators", "throttle_classes")]
        work.copy.write(view.path, settings_file.imported(text.spliced([splice]), imports))
        return
    raise EditError(f"there is no function {name}")
