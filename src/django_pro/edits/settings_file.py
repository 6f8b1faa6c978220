"""Settings written into a settings file: values, items of lists, keys of dictionaries.

Each function takes a file's text and gives the new one; asked twice, it changes nothing.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Sequence

from django_pro.edits import imports
from django_pro.edits.eager_loading import Import
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_STRING = re.compile(r'"{3}[\s\S]*?"{3}|#[^\n]*|"([^"\'\\\n]*)"')


def names(content: str) -> dict[str, ast.expr]:
    """Values that the module gives by plain assignments at its top, the last of each name."""
    return dict(_assignments(SourceText(content)))


def with_value(content: str, name: str, value: str, wanted: Iterable[Import] = ()) -> str:
    """`NAME = value`, in the place of the value that it has, else at the end.

    Raises:
        EditError: the setting is built in a way that is not understood.
    """
    text = SourceText(content)
    given = _value(text, name)
    source = in_its_quotes(value, content)
    if given is not None:
        if _same(text.of(given), source):
            return content
        splice = Splice(text.start(given), text.end(given), _lines(source, text))
    else:
        gap = "" if content.endswith("\n") or not content else text.newline
        new = f"{gap}{text.newline}{name} = {_lines(source, text)}{text.newline}"
        splice = Splice(len(content), len(content), new)
    return imported(text.spliced([splice]), wanted)


def with_item(
    content: str,
    name: str,
    item: str,
    *,
    before: Sequence[str] = (),
    after: Sequence[str] = (),
) -> str:
    """A text in a list: before the first of `before` that is in it, else after the last of
    `after`, else at the end. A list that is made of other lists gets it in the right one of them.

    Raises:
        EditError: the setting is no list of texts that stands in this file.
    """
    text = SourceText(content)
    found = list(lists(text, name))
    if not found:
        raise EditError(f"{name} is not written as a list")
    if any(string_of(each) == item for node in found for each in node.elts):
        return content
    for node in found:
        places = {string_of(each): each for each in node.elts}
        place = next((each for value, each in places.items() if value in before), None)
        if place is not None:
            return text.spliced([before_item(text, node, place, quoted(item, content))])
    for node in found:
        earlier = [each for each in node.elts if string_of(each) in after]
        if earlier:
            return text.spliced([after_item(text, earlier[-1], quoted(item, content))])
    return text.spliced([appended(text, found[0], quoted(item, content))])


def with_key(
    content: str,
    name: str,
    keys: Sequence[str],
    value: str,
    *,
    wanted: Iterable[Import] = (),
    replace: bool = False,
) -> str:
    """`NAME["a"]["b"] = value`, where there is none yet, or in its place with `replace`; the
    dictionaries are made where they are not there.

    Raises:
        EditError: the setting is no dictionary that stands in this file.
    """
    text = SourceText(content)
    given = _value(text, name)
    source = in_its_quotes(value, content)
    if given is None:
        return imported(with_value(content, name, _nested(keys, source, content)), wanted)
    for number, key in enumerate(keys):
        if not isinstance(given, ast.Dict):
            shown = "".join(f'["{each}"]' for each in keys[:number])
            raise EditError(f"{name}{shown} is not written as a dictionary")
        there = _at(given, key)
        if there is None:
            rest = keys[number + 1 :]
            inner = _nested(rest, source, content) if rest else source
            splice = appended(text, given, f"{quoted(key, content)}: {inner}")
            return imported(text.spliced([splice]), wanted)
        given = there
    if not replace or _same(text.of(given), source):
        return content
    splice = Splice(text.start(given), text.end(given), _lines(source, text))
    return imported(text.spliced([splice]), wanted)


def value_of(content: str, name: str, *keys: str) -> ast.expr | None:
    """What stands at a key of a dictionary; None without it."""
    given = names(content).get(name)
    for key in keys:
        given = _at(given, key) if isinstance(given, ast.Dict) else None
    return given


def with_key_item(content: str, name: str, key: str, item: str, *, first: bool = False) -> str:
    """A text in the list at a key of a dictionary; the list is made where it is not there.

    Raises:
        EditError: it is no list of texts.
    """
    there = value_of(content, name, key)
    if there is None:
        return with_key(content, name, [key], f"[\n    {quoted(item, content)},\n]")
    if not isinstance(there, ast.List | ast.Tuple):
        raise EditError(f'{name}["{key}"] is not written as a list')
    if any(string_of(each) == item for each in there.elts):
        return content
    text = SourceText(content)
    source = quoted(item, content)
    if first and there.elts:
        return text.spliced([before_item(text, there, there.elts[0], source)])
    return text.spliced([appended(text, there, source)])


def imported(content: str, wanted: Iterable[Import]) -> str:
    """With what a value names."""
    text = SourceText(content)
    new = text.spliced(imports.added(text, "", tuple(wanted)))
    SourceText(new).check()
    return new


def quoted(value: str, content: str) -> str:
    """A text in the quotes that the file mostly uses."""
    return in_its_quotes(f'"{value}"', content)


def in_its_quotes(source: str, content: str) -> str:
    """Source that is written with double quotes, in those that the file mostly uses."""
    if not _prefers_single(content):
        return source
    return _STRING.sub(lambda found: found[0] if found[1] is None else f"'{found[1]}'", source)


def _prefers_single(content: str) -> bool:
    counted = {"'": 0, '"': 0}
    try:
        for token in tokenize.generate_tokens(io.StringIO(content).readline):
            if token.type == tokenize.STRING:
                bare = token.string.lstrip("rRbBuUfF")
                if not bare.startswith(('"""', "'''")):
                    counted[bare[0]] += 1
    except (tokenize.TokenError, SyntaxError):
        return False
    return counted["'"] > counted['"']


def _assignments(text: SourceText) -> Iterator[tuple[str, ast.expr]]:
    for node in text.tree.body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _value(text: SourceText, name: str) -> ast.expr | None:
    """The value at the top of the module.

    Raises:
        EditError: it is assigned more than once, or under a condition.
    """
    given = [value for found, value in _assignments(text) if found == name]
    elsewhere = [
        node
        for node in ast.walk(text.tree)
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)
    ]
    if len(given) > 1 or len(elsewhere) > len(given):
        raise EditError(f"{name} gets its value at more than one place, or under a condition")
    return given[0] if given else None


def lists(text: SourceText, name: str, depth: int = 0) -> Iterator[ast.List | ast.Tuple]:
    """The lists that a name is made of; that of other people's packages first."""
    given = [value for found, value in _assignments(text) if found == name]
    if not given or depth > 4:
        return
    waiting = [given[-1]]
    found: list[ast.List | ast.Tuple] = []
    referred: list[str] = []
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.List | ast.Tuple):
            found.append(node)
            waiting += [each.value for each in node.elts if isinstance(each, ast.Starred)]
        elif isinstance(node, ast.BinOp):
            waiting += [node.left, node.right]
        elif isinstance(node, ast.Name):
            referred.append(node.id)
    for other in sorted(referred, key=lambda each: "THIRD" not in each):
        yield from lists(text, other, depth + 1)
    yield from found


def _at(given: ast.Dict, key: str) -> ast.expr | None:
    pairs = zip(given.keys, given.values, strict=True)
    return next((value for at, value in pairs if _key(at) == key), None)


def _nested(keys: Sequence[str], source: str, content: str) -> str:
    """A dictionary for each key around a value."""
    for key in reversed(keys):
        inner = source.replace("\n", "\n    ")
        source = f"{{\n    {quoted(key, content)}: {inner},\n}}"
    return source


def _key(node: ast.expr | None) -> str:
    return string_of(node) if node is not None else ""


def _same(one: str, other: str) -> bool:
    try:
        return ast.dump(ast.parse(one, mode="eval")) == ast.dump(ast.parse(other, mode="eval"))
    except SyntaxError:
        return False


def _lines(source: str, text: SourceText) -> str:
    return source.replace("\n", text.newline)


def before_item(text: SourceText, holder: ast.expr, place: ast.expr, source: str) -> Splice:
    start = text.start(place)
    margin = text.margin(start)
    alone = text.content[start - text.width(start) : start].strip() == ""
    gap = f"{text.newline}{margin}" if alone and place.lineno != holder.lineno else " "
    return Splice(start, start, f"{source},{gap}")


def after_item(text: SourceText, place: ast.expr, source: str) -> Splice:
    start, end = text.start(place), text.end(place)
    alone = text.content[start - text.width(start) : start].strip() == ""
    gap = f"{text.newline}{text.margin(start)}" if alone else " "
    return Splice(end, end, f",{gap}{source}")


def appended(text: SourceText, holder: ast.expr, source: str) -> Splice:
    """At the end of a list or dictionary, on a line of its own where its last line is the closing
    bracket alone."""
    end = text.end(holder) - 1
    children = _children(holder)
    if not children:
        if text.content[text.start(holder) + 1 : end].strip():
            raise EditError("it holds nothing but comments")
        margin = text.margin(text.start(holder))
        inner = f"{margin}    {source}".replace("\n", f"\n{margin}    ")
        whole = f"\n{inner},\n{margin}".replace("\n", text.newline)
        return Splice(text.start(holder) + 1, end, whole)
    last = children[-1]
    after = text.content[text.end(last) : end]
    closing = text.content[end - text.width(end) : end]
    if isinstance(holder, ast.Tuple) and text.content[end] != ")":
        raise EditError("a tuple without brackets")
    if closing.strip() or "\n" not in after:
        tail = after.rstrip()
        comma = "" if tail.endswith(",") else ","
        flat = re.sub(r",?\s*\n\s*(?=[\]})])|(?<=[\[{(])\s*\n\s*", "", source)
        flat = re.sub(r"\s*\n\s*", " ", flat)
        return Splice(text.end(last) + len(tail), end, f"{comma} {flat}")
    margin = text.margin(text.start(children[0]))
    inner = f"{margin}{source},".replace("\n", f"\n{margin}").replace("\n", text.newline)
    at = end - len(closing)
    if _has_comma(after):
        return Splice(at, at, f"{inner}{text.newline}")
    start = text.end(last)
    return Splice(start, at, f",{text.content[start:at]}{inner}{text.newline}")


def _children(holder: ast.expr) -> list[ast.expr]:
    if isinstance(holder, ast.Dict):
        return holder.values
    return holder.elts if isinstance(holder, ast.List | ast.Tuple) else []


def _has_comma(after: str) -> bool:
    return any("," in line.partition("#")[0] for line in after.splitlines())
