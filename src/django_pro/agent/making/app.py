"""A new app: its files, and its place in INSTALLED_APPS."""

from __future__ import annotations

import ast
from pathlib import Path

from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App
from django_pro.edits.source_text import SourceText, Splice, string_of
from django_pro.scaffold.stated import camel
from django_pro.scaffold.style import quoted


def add_app(site: Site, name: str) -> App:
    """Makes an app beside the project's others.

    Raises:
        NotProvenError: INSTALLED_APPS is not found in a file of the project.
    """
    own = [each for each in site.outline.own_apps() if "." not in each.label]
    beside = own[0] if own else None
    home, prefix = site.work.copy.root, ""
    if beside is not None:
        home = site.work.copy.path(beside.folder).parent
        prefix = beside.module.rpartition(".")[0]
    module = f"{prefix}.{name}" if prefix else name
    folder = home / name
    if folder.exists():
        raise NotProvenError(f"The folder {site.name(folder)} exists, and is no installed app.")
    lines = [
        "from django.apps import AppConfig",
        "",
        "",
        f"class {camel(name.replace('_', ' '))}Config(AppConfig):",
        f'    name = "{module}"',
        "",
    ]
    if "DEFAULT_AUTO_FIELD" not in site.outline.settings:
        lines.insert(4, '    default_auto_field = "django.db.models.BigAutoField"')
    for inner, text in (
        ("__init__.py", ""),
        ("migrations/__init__.py", ""),
        ("apps.py", quoted("\n".join(lines), site.style)),
    ):
        site.write(folder / inner, text)
    path = install(site, module)
    site.refresh()
    found = site.outline.app(name)
    if found is None:
        raise NotProvenError(f"{module} was put into INSTALLED_APPS and Django does not load it.")
    site.told.append(
        f"Created the app `{module}`; it stands in INSTALLED_APPS in `{site.name(path)}`."
    )
    return found


def install(site: Site, module: str) -> Path:
    """Puts a module into INSTALLED_APPS; the file that it stands in.

    Raises:
        NotProvenError: it is no list in a file of the project.
    """
    path, new = _installed(site, module)
    site.write(path, new)
    return path


def _installed(site: Site, module: str) -> tuple[Path, str]:
    """The settings file that lists the apps, and its text with one more."""
    first = site.work.copy.path(site.outline.settings_file)
    others = [each for each in sorted(first.parent.glob("*.py")) if each != first]
    lists = ("INSTALLED_APPS", "LOCAL_APPS", "PROJECT_APPS", "MY_APPS", "OWN_APPS")
    for path in (first, *others):
        text = SourceText(site.read(path))
        found = {
            target.id: node.value
            for node in text.tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            and isinstance(node.value, ast.List | ast.Tuple)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name) and target.id in lists
        }
        chosen = next((found[name] for name in (*lists[1:], lists[0]) if name in found), None)
        if chosen is None or not chosen.elts:
            continue
        last = chosen.elts[-1]
        if module == "rest_framework":  # before the project's own
            own = tuple(each.module for each in site.outline.own_apps())
            packages = [node for node in chosen.elts if not string_of(node).startswith(own)]
            last = packages[-1] if packages else last
        quote = text.of(last)[:1] if string_of(last) else site.style.quote
        end = text.end(last)
        alone = last.lineno != chosen.lineno
        gap = f",{text.newline}{' ' * last.col_offset}" if alone else ", "
        return path, text.spliced([Splice(end, end, f"{gap}{quote}{module}{quote}")])
    raise NotProvenError(
        f"INSTALLED_APPS is no list of strings in {site.name(first)}: add {module!r} to it "
        f"yourself, "
        "and ask again for the model."
    )
