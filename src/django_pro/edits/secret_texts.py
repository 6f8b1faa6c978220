"""Secrets that stand in a settings module, and their places taken by the environment."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from django_pro.edits.settings_file import imported, in_its_quotes
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_NAME = re.compile(
    r"(SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY"
    r"|CREDENTIAL|(?:^|_)DSN$)"
)
_NO_NAME = re.compile(
    r"(VALIDATORS|HASHERS|URL|FILE|PATH|NAME|HEADER|FIELD|ID|CLASS|CLASSES|TYPE|TYPES|TIMEOUT|AGE"
    r"|LIFETIME|LENGTH|PREFIX|TOKENS|SERIALIZER|ALGORITHM|BACKEND|ROTATION|CLAIM)$"
)
_FORM = re.compile(
    r"^(?:(?:AKIA|ASIA)[A-Z2-7]{16}|gh[pousr]_\w{36,}|[sr]k_(?:live|test)_\w{16,}|SG\.[\w-]{20,}\S*"
    r"|xox[abposr]-[\w-]{20,}|glpat-[\w-]{20,}|AIza[\w-]{35})$"
)
_LONGEST_KEY = 80
_ASKING = ("get", "getenv", "config", "env", "str")


@dataclass(frozen=True, slots=True)
class Secret:
    variable: str
    """Of the environment."""
    setting: str
    value: str
    node: ast.expr
    """What it is replaced in: the text, or the call that has it as its default."""
    keys: tuple[str, ...] = ()
    """Where it stands in the setting."""
    switches: tuple[str, ...] = ()
    """Variables of the environment with which the branch that it stands in is run: `DB_HOST`, or
    `APP_ENV=production` where it is for one value alone."""


def secrets(content: str, *, in_branches: bool = False) -> list[Secret]:
    """Those of the module, in their order; `in_branches`, those of branches that a variable of the
    environment chooses as well."""
    return list(_found(SourceText(content), in_branches=in_branches))


def without(
    content: str,
    wanted: list[Secret],
    *,
    makes_up_key: bool,
    required: frozenset[str] = frozenset(),
    refuses_empty: bool = False,
    in_tests: str = "",
    development: str = "DEBUG",
) -> str:
    """The module with variables of the environment in their places.

    `makes_up_key`: where DEBUG is on and there is no SECRET_KEY, one is made up. `required`:
    variables without which it does not load; `refuses_empty`: and says so of an empty one.
    `in_tests`: an expression that is true in tests, for which a key is made up as well.
    `development`: one that is true on a developer's machine.

    Raises:
        EditError: DEBUG is not assigned in a way that is understood.
    """
    text = SourceText(content)
    splices = []
    imports = [("os", "")]
    for each in wanted:
        is_required = each.variable in required
        source = _asked(content, each.variable, is_strict=is_required)
        if refuses_empty and is_required:
            source = f'{_ASKING_FOR}("{each.variable}")'
        if each.setting == "SECRET_KEY" and makes_up_key:
            imports.append(("django.core.management.utils", "get_random_secret_key"))
            given = f'os.environ.get("{each.variable}")'
            made_up = f"{development} or {in_tests}" if in_tests else development
            source = f'{given} or (get_random_secret_key() if {made_up} else "")'
            if len(source) > _LONGEST_KEY:
                source = f'{given} or (\n    get_random_secret_key() if {made_up} else ""\n)'
            imports += [("sys", "")] if in_tests else []
            if development != "DEBUG":
                start, end = text.start(each.node), text.end(each.node)
                splices.append(Splice(start, end, in_its_quotes(source, content)))
                continue
            moved = _behind_debug(text, in_its_quotes(source, content))
            splices += moved
            continue
        start, end = text.start(each.node), text.end(each.node)
        splices.append(Splice(start, end, in_its_quotes(source, content)))
    if "config(" in content:
        imports = imports[1:] if all("os.environ" not in each.text for each in splices) else imports
    made = text.spliced(splices)
    if not (refuses_empty and required):
        return imported(made, imports)
    imports.append(("django.core.exceptions", "ImproperlyConfigured"))
    return _with_function(imported(made, imports))


_ASKING_FOR = "from_environment"


def _with_function(content: str) -> str:
    """The module with the function that asks for a variable, below its imports."""
    text = SourceText(content)
    if any(
        isinstance(each, ast.FunctionDef) and each.name == _ASKING_FOR for each in text.tree.body
    ):
        raise EditError(f"it has a {_ASKING_FOR} already")
    asked = (
        'config(name, default="")' if _HAS_CONFIG.search(content) else 'os.environ.get(name, "")'
    )
    source = in_its_quotes(
        f"def {_ASKING_FOR}(name):\n    value = {asked}\n    if not value:\n"
        '        raise ImproperlyConfigured(f"{name} is missing or empty: set it in the '
        'environment.")\n    return value', content,
    ).replace("\n", text.newline)  # fmt: skip
    last = [each for each in text.tree.body if isinstance(each, ast.Import | ast.ImportFrom)][-1]
    end = text.end(last)
    gap = text.newline * 3
    after = re.match(r"[ \t]*(?:#[^\n]*)?", text.content[end:])
    at = end + (after.end() if after else 0)
    rest = re.match(r"(?:\r?\n)*", text.content[at:])
    whole = rest.end() if rest else 0
    return text.spliced([Splice(at, at + whole, f"{gap}{source}{gap}")])


_HAS_CONFIG = re.compile(r"^from decouple import .*\bconfig\b", re.MULTILINE)


def required(content: str) -> str:
    """The module with `os.environ["NAME"]` in the place of each secret."""
    text = SourceText(content)
    return text.spliced(
        Splice(text.start(each.node), text.end(each.node), f'os.environ["{each.variable}"]')
        for each in _found(text)
    )


def with_refusal(
    content: str, variables: list[str], *, if_debug: bool, in_tests: str = "",
    only: Mapping[str, str] | None = None, production: str = "not DEBUG",
) -> str:  # fmt: skip
    """Production does not start without them: an ImproperlyConfigured that names the variable.
    `if_debug`, it does with DEBUG on, or where `production` is not true, and where `in_tests` is
    true. Those of `only` are wanted where another variable is set."""
    only = only or {}
    listed = ", ".join(f'"{each}"' for each in variables if each not in only)
    head = [f"for variable in [{listed}]:"]
    if set(variables) & set(only):
        head = [f"needed = [{listed}]"]
        for each in variables:
            if each in only:
                head += [
                    f'if os.environ.get("{only[each]}"):', f'    needed.append("{each}")',
                ]  # fmt: skip
        head.append("for variable in needed:")
    lines = [
        *head,
        "    if not os.environ.get(variable):",
        '        raise ImproperlyConfigured(f"Set {variable}: .env.example lists them all.")',
    ]
    if if_debug:
        condition = f"not (DEBUG or {in_tests})" if in_tests else production
        lines = [f"if {condition}:", *(f"    {line}" for line in lines)]
    block = in_its_quotes("\n".join(lines), content)
    whole = (
        content.rstrip("\n") + f"\n\n# Production does not start without its secrets.\n{block}\n"
    )
    wanted = [("os", ""), ("django.core.exceptions", "ImproperlyConfigured")]
    return imported(whole, wanted)


def _asked(content: str, variable: str, *, is_strict: bool) -> str:
    if _HAS_CONFIG.search(content):
        return f'config("{variable}")' if is_strict else f'config("{variable}", default="")'
    return f'os.environ["{variable}"]' if is_strict else f'os.environ.get("{variable}", "")'


def _behind_debug(text: SourceText, source: str) -> list[Splice]:
    """The key's statement stands behind that of DEBUG."""
    statement = next(
        node for node in text.tree.body
        if isinstance(node, ast.Assign) and [ast.unparse(each) for each in node.targets]
        == ["SECRET_KEY"]
    )  # fmt: skip
    debug = next(
        (node for node in text.tree.body if isinstance(node, ast.Assign | ast.AnnAssign)
         and "DEBUG" in [ast.unparse(each) for each in getattr(node, "targets", [])]), None,
    )  # fmt: skip
    if debug is None:
        raise EditError("DEBUG is not assigned at the top of the module")
    line = (
        "# Production sets it; on a developer's machine each start makes one up.\n"
        f"SECRET_KEY = {source}"
    ).replace("\n", text.newline)
    start, end = text.start(statement), text.end(statement)
    if debug.lineno < statement.lineno:
        return [Splice(start, end, line)]
    between = [
        node for node in text.tree.body if statement.lineno < node.lineno <= debug.lineno
        and any(isinstance(each, ast.Name) and each.id == "SECRET_KEY" for each in ast.walk(node))
    ]  # fmt: skip
    if between:
        raise EditError("SECRET_KEY is used before DEBUG has its value")
    head = start
    while True:  # the comments right above go with it
        above = text.content.rfind("\n", 0, max(head - 1, 0)) + 1
        if not text.content[above:head].startswith("#"):
            break
        head = above
    after = re.match(r"[ \t]*(?:#[^\n]*)?(?:\r?\n)+", text.content[end:])
    place = text.end(debug)
    return [
        Splice(head, end + (after.end() if after else 0), ""),
        Splice(place, place, f"{text.newline * 2}{line}"),
    ]


def _found(text: SourceText, *, in_branches: bool = False) -> Iterator[Secret]:
    taken: set[str] = set()
    for node, switches in _statements(text.tree.body, (), _read_from(text.tree)):
        if node not in text.tree.body and not in_branches:
            continue
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            targets = [node.target]
        value = getattr(node, "value", None)
        for target in targets:
            if isinstance(target, ast.Name) and isinstance(value, ast.expr):
                for secret in _in(target.id, (target.id,), value):
                    if secret.variable not in taken:
                        taken.add(secret.variable)
                        yield replace(secret, switches=switches)


def _statements(
    body: Sequence[ast.stmt], switches: tuple[str, ...], names: Mapping[str, str]
) -> Iterator[tuple[ast.stmt, tuple[str, ...]]]:
    """Those of a module, with those of branches that a variable of the environment chooses."""
    for node in body:
        if not isinstance(node, ast.If):
            yield node, switches
            continue
        test = ast.unparse(node.test)
        for name, source in names.items():
            test = re.sub(rf"(?<![\w.']){name}(?![\w.'(])", source.replace("\\", r"\\"), test)
        asked = _SWITCH.search(test)
        if asked is None:
            continue
        on = (asked[1] or asked[2],) if _IS_SET.fullmatch(test) else ()
        if value := _IS_VALUE.fullmatch(test):
            on = (f"{asked[1]}={value[1]}",)
        yield from _statements(node.body, (*switches, *on), names)
        yield from _statements(node.orelse, switches, names)


def _read_from(tree: ast.Module) -> dict[str, str]:
    """Names of the module that are a variable of the environment, each with its source."""
    return {
        node.targets[0].id: source
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and _IS_PLAIN.fullmatch(source := ast.unparse(node.value))
    }


_SWITCH = re.compile(r"\b(?:get)?env\w*(?:\.get\(|\[|\()\s*'(\w+)'|'(\w+)' (?:not )?in os\.environ")
_IS_PLAIN = re.compile(r"(?:os\.)?(?:environ\.get|getenv)\('\w+'(?:, '[^']*')?\)")
_IS_VALUE = re.compile(rf"{_IS_PLAIN.pattern} == '([\w-]+)'")
_IS_SET = re.compile(
    r"(?:os\.)?(?:environ\.get|getenv)\('\w+'(?:, '')?\)|'\w+' in os\.environ|bool\(.*\)"
)


def _in(setting: str, path: tuple[str, ...], value: ast.expr) -> Iterator[Secret]:
    if isinstance(value, ast.Dict):
        for key, inner in zip(value.keys, value.values, strict=True):
            name = string_of(key) if key is not None else ""
            yield from _in(setting, (*path, name), inner)
        return
    if isinstance(value, ast.List | ast.Tuple):
        for inner in value.elts:
            if isinstance(inner, ast.Dict):
                yield from _in(setting, path, inner)
        return
    text = string_of(value)
    if isinstance(value, ast.Call) and ast.unparse(value.func).rpartition(".")[2] in _ASKING:
        given = [*value.args[1:], *(each.value for each in value.keywords if each.arg == "default")]
        text = next(filter(None, map(string_of, given)), "")
        first = string_of(value.args[0]) if value.args else ""
        if text and _is_secret(first or path[-1], text):
            yield Secret(first or _variable(path), setting, text, value, path[1:])
        return
    if text and _is_secret(path[-1], text):
        yield Secret(_variable(path), setting, text, value, path[1:])


def _is_secret(name: str, value: str) -> bool:
    if _FORM.match(value):
        return True
    upper = name.upper()
    named = bool(_NAME.search(upper)) and not _NO_NAME.search(upper)
    is_path = re.fullmatch(r"(?:\w+\.){2,}\w+", value) is not None
    return named and not is_path and not any(each.isspace() for each in value)


def _variable(path: tuple[str, ...]) -> str:
    """`DATABASE_PASSWORD` for DATABASES["default"]["PASSWORD"]."""
    first, *rest = path
    if first == "DATABASES":
        alias = rest[0] if len(rest) > 1 and rest[0] != "default" else ""
        return "_".join(filter(None, ("DATABASE", alias.upper(), rest[-1].upper())))
    rest = [each for each in rest if each not in ("default", "OPTIONS", "")]
    return re.sub(r"\W+", "_", "_".join((first, *rest))).upper()
