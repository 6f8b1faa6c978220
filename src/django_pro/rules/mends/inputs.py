"""Inputs kept as values: parameters of SQL, escaped text, checked URLs and paths."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.rules.mends import places, strings
from django_pro.rules.mends.places import Function
from django_pro.rules.mends.strings import Assembled
from django_pro.rules.request_rule import Mend, RequestClaim

_NAMES_FOLLOW = re.compile(
    r"\b(by|from|into|update|table|join|asc|desc|select|distinct|column|index|as)\s*[\w\".,]*$",
    re.I,
)
"""After these words SQL has names, and a parameter is none."""
_QUOTED_START = re.compile(r"(['\"])(%{0,2})$")
_QUOTED_END = re.compile(r"^(%{0,2})(['\"])")
_MARKING = frozenset({"mark_safe", "SafeString", "SafeText", "format_html"})
_REDIRECTS = frozenset({"redirect", "HttpResponseRedirect", "HttpResponsePermanentRedirect"})
_SAFE = re.compile(r"\|\s*safe\b(?=\s*(\||\}\}))")
_BARE_VALUE = re.compile(r"(=)(\{\{[^}]*\}\})(?=[\s>/])")


def _at(claim: RequestClaim) -> tuple[str, ast.stmt, Function | None] | None:
    """Path, statement and function of the place that a claim names."""
    if claim.place is None or not claim.place.path.endswith(".py"):
        return None
    path, line = claim.place.path, claim.place.line
    statement = source.statement_at(path, line)
    if statement is None:
        return None
    return path, statement, source.function_at(path, line)


def _calls(statement: ast.stmt) -> Iterator[ast.Call]:
    """Of a statement, the outermost first; of a compound one its header's."""
    for name, value in ast.iter_fields(statement):
        if name in source.INNER:
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST):
                yield from (node for node in ast.walk(each) if isinstance(node, ast.Call))


def parameters(claim: RequestClaim) -> Iterator[Mend]:
    """What is put into SQL's text is given as its parameters."""
    found = _at(claim)
    if found is None:
        return
    path, statement, function = found
    for call in _calls(statement):
        name = places.last_name(call.func)
        if name in ("execute", "raw", "RawSQL"):
            text = call.args[0] if call.args else None
            given = call.args[1] if len(call.args) > 1 else None
            if text is None or call.keywords or not _is_empty(given):
                continue
            whole = strings.assembled(text, function)
            parts = _parts(path, whole, doubled=name == "execute") if whole else None
            if whole is None or parts is None:
                continue
            sql, values = parts
            # What was written into the text was a text: a list of a body is none otherwise.
            for given_values in (values, [f"str({each})" for each in values]):
                listed = ", ".join(given_values)
                patches = [places.replaced(path, whole.node, sql)]
                if given is not None:
                    patches.append(places.replaced(path, given, f"[{listed}]"))
                else:
                    patches.append(places.after(path, text, f", [{listed}]"))
                yield Mend(_told(path, statement, "SQL with parameters", *patches))
        elif name == "extra":
            where = next((each.value for each in call.keywords if each.arg == "where"), None)
            if not isinstance(where, ast.List | ast.Tuple) or len(where.elts) != 1:
                continue
            if any(each.arg == "params" for each in call.keywords):
                continue
            whole = strings.assembled(where.elts[0], function)
            parts = _parts(path, whole, doubled=False) if whole else None
            if whole is not None and parts is not None:
                sql, values = parts
                first = places.replaced(path, whole.node, sql)
                given_too = places.after(path, where, f", params=[{', '.join(values)}]")
                yield Mend(_told(path, statement, "SQL with parameters", first, given_too))


def _is_empty(node: ast.expr | None) -> bool:
    if node is None:
        return True
    return isinstance(node, ast.List | ast.Tuple) and not node.elts


def _told(path: str, node: ast.stmt, told: str, *patches: Patch) -> Edit:
    return places.edit(path, node, told, *patches)


def _parts(path: str, whole: Assembled, *, doubled: bool) -> tuple[str, list[str]] | None:
    """SQL with placeholders, and the list of its parameters; None where a name is put in."""
    pieces, values = list(whole.pieces), []
    for number, each in enumerate(pieces):
        if isinstance(each, str):
            continue
        before = pieces[number - 1] if number else ""
        after = pieces[number + 1] if number + 1 < len(pieces) else ""
        if not isinstance(before, str) or not isinstance(after, str):
            return None
        value = source.text_of(path, each)
        start, end = _QUOTED_START.search(before), _QUOTED_END.search(after)
        if start and end and start[1] == end[2]:
            pieces[number - 1] = before[: start.start()]
            pieces[number + 1] = after[end.end() :]
            if start[2] or end[1]:
                head, tail = "%" * bool(start[2]), "%" * bool(end[1])
                quote = "'" if '"' in value else '"'
                value = f"f{quote}{head}{{{value}}}{tail}{quote}"
        elif _NAMES_FOLLOW.search(before.rstrip()) or (start or end):
            return None
        values.append(value)
    texts = [
        (each.replace("%", "%%") if doubled else each) if isinstance(each, str) else "%s"
        for each in pieces
    ]
    return strings.literal("".join(texts)), values


def escaped(claim: RequestClaim) -> Iterator[Mend]:
    """Text that goes into a page is escaped by Django."""
    if claim.place is not None and claim.place.path.endswith((".html", ".htm")):
        yield from _in_template(claim.place.path, claim.place.line)
        return
    found = _at(claim)
    if found is None:
        return
    path, statement, function = found
    imports = ("django.utils.html", "format_html")
    for call in _calls(statement):
        name = places.last_name(call.func)
        if not call.args or not (name in _MARKING or name.endswith("HttpResponse")):
            continue
        whole = strings.assembled(call.args[0], function)
        if whole is None:
            if name in _MARKING and name != "format_html":
                text = f"escape({source.text_of(path, call.args[0])})"
                patch = places.replaced(path, call, text, ("django.utils.html", "escape"))
                yield Mend(_told(path, statement, "escape()", patch))
            continue
        text = "".join(
            each.replace("{", "{{").replace("}", "}}") if isinstance(each, str) else "{}"
            for each in whole.pieces
        )
        values = ", ".join(source.text_of(path, each) for each in whole.values)
        call_text = f"format_html({strings.literal(text)}, {values})"
        if whole.is_here and name in _MARKING:
            patches = [places.replaced(path, call, call_text, imports)]
        elif name in _MARKING:
            argument = source.text_of(path, call.args[0])
            patches = [
                places.replaced(path, whole.node, call_text, imports),
                places.replaced(path, call, argument),
            ]
        else:
            patches = [places.replaced(path, whole.node, call_text, imports)]
        yield Mend(_told(path, statement, "format_html()", *patches))


def _in_template(path: str, line: int) -> Iterator[Mend]:
    text = source.lines_of(path)[line - 1]
    for pattern, new, told in (
        (_SAFE, "", "no |safe"),
        (_BARE_VALUE, r'\1"\2"', "the attribute in quotes"),
    ):
        changed = pattern.sub(new, text)
        if changed != text:
            patch = Patch(path, line, 0, line, len(text.encode()), changed)
            yield Mend(Edit(path, line, 0, patches=(patch,), told=told))


def own_host(claim: RequestClaim) -> Iterator[Mend]:
    """A redirect goes to the site's own hosts: that of the place, or those of the view, where the
    place is a form's check."""
    found = _at(claim)
    if found is None or found[2] is None:
        return
    mends = list(_own_host_at(found[0], found[1], found[2]))
    yield from mends
    view = places.view_of(claim.endpoint) if not mends else None
    for node in ast.walk(view[1]) if view is not None else ():
        if view is not None and isinstance(node, ast.stmt):
            function = source.function_at(view[0], node.lineno)
            if function is not None and node is not function:
                yield from _own_host_at(view[0], node, function)


def _own_host_at(path: str, statement: ast.stmt, function: Function) -> Iterator[Mend]:
    request = places.request_name(function)
    if not request or not source.is_alone(path, statement):
        return
    imports = ("django.utils.http", "url_has_allowed_host_and_scheme")
    margin = " " * statement.col_offset
    for call in _calls(statement):
        if places.last_name(call.func) not in _REDIRECTS or not call.args:
            continue
        target = call.args[0]
        name = target.id if isinstance(target, ast.Name) else "url"
        lines = [] if isinstance(target, ast.Name) else [f"url = {source.text_of(path, target)}"]
        lines += [
            f"if not url_has_allowed_host_and_scheme({name}, {{{request}.get_host()}}):",
            f'    {name} = "/"',
        ]
        patches = [places.before(path, statement, f"\n{margin}".join([*lines, ""]), imports)]
        if name == "url" and not isinstance(target, ast.Name):
            patches.append(places.replaced(path, target, "url"))
        yield Mend(_told(path, statement, "url_has_allowed_host_and_scheme()", *patches))


def inside_folder(claim: RequestClaim) -> Iterator[Mend]:
    """A path stays in the folder that it is joined to."""
    found = _at(claim)
    if found is None or found[2] is None:
        return
    path, statement, function = found
    patches = []
    imports = ("django.utils._os", "safe_join")
    for node in ast.walk(function or statement):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("os.path.join", "join"):
            if any(not isinstance(each, ast.Constant) for each in node.args[1:]):
                patches.append(places.replaced(path, node.func, "safe_join", imports))
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            if isinstance(node.left, ast.BinOp) or isinstance(node.right, ast.Constant):
                continue
            left, right = source.text_of(path, node.left), source.text_of(path, node.right)
            text = f"Path(safe_join({left}, {right}))"
            patches.append(places.replaced(path, node, text, imports, ("pathlib", "Path")))
    if patches:
        yield Mend(_told(path, statement, "safe_join()", *patches))


def members_inside(claim: RequestClaim) -> Iterator[Mend]:
    """What an archive holds stays in the folder that it is unpacked to."""
    found = _at(claim)
    if found is None:
        return
    path, statement, _ = found
    for call in _calls(statement):
        name = places.last_name(call.func)
        if name in ("extractall", "extract") and not any(
            each.arg == "filter" for each in call.keywords
        ):
            every: list[ast.expr] = [*call.args, *(each.value for each in call.keywords)]
            if every:
                patch = places.after(path, every[-1], ', filter="data"')
                yield Mend(_told(path, statement, 'filter="data"', patch))
    yield from inside_folder(claim)


def quoted(claim: RequestClaim) -> Iterator[Mend]:
    """What goes into a shell's command is one word of it."""
    found = _at(claim)
    if found is None:
        return
    path, statement, function = found
    for call in _calls(statement):
        whole = strings.assembled(call.args[0], function) if call.args else None
        if whole is None:
            continue
        pieces = list(whole.pieces)
        for number, each in enumerate(pieces):
            before = pieces[number - 1] if number else ""
            after = pieces[number + 1] if number + 1 < len(pieces) else ""
            if isinstance(each, str) or not isinstance(before, str) or not isinstance(after, str):
                continue
            if before[-1:] in ("'", '"') and after[:1] == before[-1:]:
                pieces[number - 1], pieces[number + 1] = before[:-1], after[1:]
        text = strings.as_f_string(path, pieces, "shlex.quote")
        patch = places.replaced(path, whole.node, text, ("shlex", ""))
        yield Mend(_told(path, statement, "shlex.quote()", patch))
        return


def _renamed(
    names: tuple[str, ...], new: str, module: str, name: str, review: str = ""
) -> Callable[[RequestClaim], Iterator[Mend]]:
    """A call of another function in the place of one, with its first argument alone."""

    def mend(claim: RequestClaim) -> Iterator[Mend]:
        found = _at(claim)
        if found is None:
            return
        path, statement, _ = found
        for call in _calls(statement):
            if ast.unparse(call.func) in names and call.args:
                text = f"{new}({source.text_of(path, call.args[0])})"
                patch = places.replaced(path, call, text, (module, name))
                edit = replace(_told(path, statement, f"{new}()", patch), review=review)
                yield Mend(edit)

    return mend


literals_alone = _renamed(
    ("eval",), "ast.literal_eval", "ast", "", "only literals are read, and nothing is computed"
)
"""`eval` of what a request gives reads a literal."""
plain_objects = _renamed(
    ("yaml.load", "yaml.unsafe_load", "yaml.full_load"), "yaml.safe_load", "yaml", ""
)
"""YAML of a request gives plain objects."""


def without_entities(claim: RequestClaim) -> Iterator[Mend]:
    """A parser that reads no entities from elsewhere."""
    found = _at(claim)
    if found is None:
        return
    path, statement, function = found
    patches = []
    for node in ast.walk(function or statement):
        if not isinstance(node, ast.Call):
            continue
        name = places.last_name(node.func)
        if name == "setFeature" and len(node.args) == 2 and "external" in ast.unparse(node.args[0]):
            patches.append(places.replaced(path, node.args[1], "False"))
        elif name == "XMLParser":
            known = [each for each in node.keywords if each.arg == "resolve_entities"]
            patches += [places.replaced(path, each.value, "False") for each in known]
    if patches:
        yield Mend(_told(path, statement, "no external entities", *patches))
