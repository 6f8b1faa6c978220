"""Where a page of a stated URL goes, and how the project's other pages are kept, linked, shown."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent.making.site import Site
from django_pro.core.outline import App
from django_pro.scaffold.page_guards import STAFF, Guard
from django_pro.scaffold.pages import Pages
from django_pro.scaffold.people import STAFF as ANY_STAFF
from django_pro.scaffold.people import People
from django_pro.scaffold.style import Names

_SKIPPED = frozenset(("node_modules", "site-packages", ".venv", "venv"))
_LEAVES = re.compile(r"log_?(?:in|out)|sign_?(?:in|out|up)|goodbye|regist|password|admin", re.I)
"""URLs that a menu ends with."""


def mounted(site: Site, app: App, path: Path) -> str | None:
    """What the URLs of an app's URLconf begin with; None where the root does not include it."""
    root = site.work.copy.path(site.outline.urlconf)
    if path == root or not site.read(path):
        return ""
    dotted = site.dotted(app, path)
    for node in ast.walk(ast.parse(site.read(root))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        called, prefix = ast.unparse(node.func).rpartition(".")[2], node.args[0]
        is_of_app = re.search(rf"[\"']{re.escape(dotted)}[\"']", ast.unparse(node.args[1]))
        if called == "path" and is_of_app and isinstance(prefix, ast.Constant):
            return str(prefix.value)
    return None


def captures(pattern: str, path: str) -> bool:
    """Whether a pattern of `path()` takes a path that a later entry is for."""
    if "<" not in pattern:
        return pattern == path
    kinds = {"int": r"\d+", "path": ".+", "uuid": r"[0-9a-f-]{36}"}
    parts = re.split(r"<(?:(\w+):)?\w+>", pattern)
    regular = re.escape(parts[0])
    for kind, rest in zip(parts[1::2], parts[2::2], strict=True):
        regular += kinds.get(kind, "[^/]+") + re.escape(rest)
    return re.fullmatch(regular, path) is not None


def _sources(site: Site, app: App, word: str) -> Iterator[tuple[str, ast.Module]]:
    """Dotted name and tree of the project's modules of views, those of the app first."""
    for each in sorted(site.outline.own_apps(), key=lambda one: one.label != app.label):
        folder = site.work.copy.path(each.folder)
        for path in sorted(folder.rglob("*.py")):
            text = site.read(path) if "tests" not in path.parts else ""
            if re.search(word.replace("_", "_?"), text, re.IGNORECASE) and "request" in text:
                try:
                    yield site.dotted(each, path), ast.parse(text)
                except SyntaxError:
                    continue


def _origin(tree: ast.Module, module: str, name: str) -> Names | None:
    """Where a module has a name from."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and any(each.name == name for each in node.names):
            return (f"{'.' * node.level}{node.module or ''}", name) if not node.level else None
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == name:
            return module, name
    return None


def staff_guard(site: Site, app: App, people: People) -> Guard:
    """The project's own way to keep views for staff, or others: what most of them have."""
    decorators: Counter[str] = Counter()
    mixins: Counter[str] = Counter()
    names: dict[str, Names] = {}
    word = people.one
    camel = "".join(each.capitalize() for each in word.split("_"))
    for module, tree in _sources(site, app, word):
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                for each in node.decorator_list:
                    called = each.func if isinstance(each, ast.Call) else each
                    name = ast.unparse(called)
                    origin = _origin(tree, module, name)
                    if word in name and "not" not in name and origin is not None:
                        names[ast.unparse(each)] = origin
                        decorators[ast.unparse(each)] += 1
            elif isinstance(node, ast.ClassDef):
                for base in map(ast.unparse, node.bases):
                    origin = _origin(tree, module, base)
                    if re.match(rf"\w*{camel}\w*(?:Mixin|Required|Only)$", base) and origin:
                        names[base] = origin
                        mixins[base] += 1
    decorator = max(decorators, key=lambda each: decorators[each], default="")
    mixin = max(mixins, key=lambda each: mixins[each], default="")
    wanted = {names[each] for each in (decorator, mixin) if each}
    return Guard(decorator.replace("'", '"'), mixin, frozenset(wanted), people)


def templates(site: Site) -> list[Path]:
    return [
        path for path in sorted(site.work.copy.root.rglob("templates/**/*.html"))
        if not _SKIPPED & set(path.parts)
    ]  # fmt: skip


def pager(site: Site, *, functions: bool) -> str:
    """The template of links between pages that lists of the project include."""
    held = {path: site.read(path) for path in templates(site)}
    names = Counter(
        str(found[1])
        for text in held.values()
        for found in re.finditer(r"{%-?\s*include\s+[\"']([\w./-]+)[\"']\s*-?%}", text)
    )
    for name, _ in names.most_common():
        text = next((text for path, text in held.items() if path.as_posix().endswith(name)), "")
        needs = re.search(r"\bis_paginated\b|\bpaginator\b(?<!page_obj\.paginator)", text)
        if "page_obj" in text and "{% for" not in text and not (functions and needs):
            return name
    return ""


def has_title(site: Site, base: str) -> bool:
    """Whether the base template has a block for the title."""
    found = [path for path in templates(site) if path.as_posix().endswith(f"/{base}")]
    return any(re.search(r"{%-?\s*block\s+title\b", site.read(path)) for path in found)


def form_style(site: Site) -> str:
    """How the project's templates show a form."""
    found = Counter(
        each for path in templates(site)
        for each in re.findall(r"{{\s*(form\.as_(?:p|div|table|ul))\s*}}", site.read(path))
    )  # fmt: skip
    best = found.most_common(1)
    return str(best[0][0]) if best and best[0][0] in ("form.as_p", "form.as_div") else "form.as_p"


def link(site: Site, plan: Pages, base: str) -> None:
    """A link to the page in the navigation, beside one of another page."""
    kind = plan.kinds[0]
    name, told = f"{plan.space}{plan.url(kind)}", plan.many.replace("_", " ").capitalize()
    told = f"New {plan.one.replace('_', ' ')}" if kind == "create" else told
    link_to(site, name, told, plan.whose(kind), base, plan.guard.people)


def link_to(
    site: Site, name: str, told: str, who: str, base: str, people: People = ANY_STAFF
) -> None:
    """A link to the URL `name`; `who` sees it as in `Pages.whose`, everybody where it is empty."""
    for path in _with_menu(site, base):
        text = site.read(path)
        if f"'{name}'" in text or f'"{name}"' in text:
            return
        entry = _beside(text, is_public=not who)
        if entry is None:
            continue
        markup = re.sub(r"{%\s*url\s+[\"'][\w:.-]+[\"']\s*%}", f"{{% url '{name}' %}}", entry[0])
        markup = re.sub(r"(<a\b[^>]*>)(.*?)(</a>)", rf"\g<1>{told}\g<3>", markup, flags=re.DOTALL)
        markup = re.sub(r"{%-?\s*(?:end)?if\b[^%]*%}", "", markup)
        if who == STAFF:
            markup = _within(markup, people.test("user"))
        elif who and not _knows_user(text[: entry.start()]):
            markup = _within(markup, "user.is_authenticated")
        end = entry.end()
        site.write(path, f"{text[:end]}\n{markup}{text[end:]}")
        site.told.append(f"`{site.name(path)}` links to it.")
        return
    site.assumed.append("The base template has no navigation of links: none leads there yet.")


def _within(markup: str, condition: str) -> str:
    bare = markup.lstrip()
    return f"{markup[: len(markup) - len(bare)]}{{% if {condition} %}}{bare}{{% endif %}}"


def _knows_user(before: str) -> bool:
    """Whether what follows is within `{% if user.is_authenticated %}`."""
    open_ifs: list[str] = []
    for found in re.finditer(r"{%-?\s*(if|else|elif|endif)\b([^%]*)%}", before):
        if found[1] == "if":
            open_ifs.append(found[2])
        elif open_ifs and found[1] == "endif":
            open_ifs.pop()
        elif open_ifs:
            open_ifs[-1] = ""
    return any("is_authenticated" in each and "not " not in each for each in open_ifs)


def _with_menu(site: Site, base: str) -> list[Path]:
    """The base template and what it includes."""
    held = templates(site)
    first = [path for path in held if base and path.as_posix().endswith(f"/{base}")]
    text = "".join(map(site.read, first))
    names = re.findall(r"{%-?\s*include\s+[\"']([\w./-]+)[\"']", text)
    return [*first, *(path for path in held if path.as_posix().endswith(tuple(names) or ("//",)))]


def _beside(text: str, *, is_public: bool) -> re.Match[str] | None:
    """The whole line of the menu's last link that leads to a page for all who see the menu; with
    `is_public` one that everybody sees, where there is one."""
    found = [
        each
        for each in re.finditer(
            r"^[ \t]*(?:<li\b[^>]*>\s*)?<a\b[^>]*{%\s*url\s+[\"'][\w:.-]+[\"']\s*%}[^>]*>[^<{]*</a>"
            r"(?:\s*</li>)?[ \t]*(?=\r?\n)",
            text,
            re.MULTILINE,
        )
        if not _LEAVES.search(re.sub(r"class=[\"'][^\"']*[\"']", "", each[0]))
    ]
    for_all = [each for each in found if not _knows_user(text[: each.start()])]
    found = for_all if is_public and for_all else found
    listed = [each for each in found if "<li" in each[0]]
    held = listed or found
    lists = [each for each in held if re.search(r"list[\"']", each[0])]
    return (lists or held)[-1] if held else None
