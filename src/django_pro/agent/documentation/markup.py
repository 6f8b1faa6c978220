"""reStructuredText as plain text: code stays as it is, roles become what a reader sees of them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator, Sequence

Titles = Callable[[str, str], str]
"""(`ref` or `doc`, target) -> the title of that place, or nothing."""

DIRECTIVE = re.compile(r"(\s*)\.\. +([A-Za-z][\w:+.-]*?):: *(.*)")
COMMENT = re.compile(r"\s*\.\.(?: |$)")
_ROLE = re.compile(r":([A-Za-z][\w:+.-]*):`((?:[^`\\]|\\.)+)`", re.DOTALL)
_LITERAL = re.compile(r"``(.+?)``", re.DOTALL)
_LINK = re.compile(r"`([^`<]+?)\s*(?:<[^`>]+>)?`__?(?![\w`])", re.DOTALL)
_NAMED_LINK = re.compile(r"(?<![\w`])([A-Za-z][\w-]*)_(?![\w`])")
_TITLED = re.compile(r"(.+?)\s*<([^<>]+)>\Z", re.DOTALL)
_STRONG = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*`]+?)(?<=\S)\*(?![\w*])", re.DOTALL)
_ESCAPE = re.compile(r"\\(\s|.)", re.DOTALL)
_CODE = frozenset(("code-block", "code", "console", "parsed-literal", "sourcecode"))
_UNSEEN = frozenset(
    (
        "contents", "currentmodule", "default-role", "figure", "highlight", "image", "include",
        "index", "module", "program", "rst-class", "tabularcolumns", "toctree",
    )
)  # fmt: skip
_PLAIN_ROLES = frozenset(
    ("ref", "doc", "term", "menuselection", "abbr", "ticket", "commit", "cve", "rfc", "pep", "bpo")
)
_CALLED = frozenset(("meth", "func"))
_PREFIXES = {"ticket": "#", "cve": "CVE-", "rfc": "RFC ", "pep": "PEP ", "bpo": "bpo-"}


def plain(lines: Sequence[str], titles: Titles) -> str:
    """The text of a section's body, its code indented by four spaces."""
    text = "\n".join(_rendered(lines, titles))
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def inline(text: str, titles: Titles) -> str:
    """One paragraph or title."""
    kept: list[str] = []

    def keep(found: str) -> str:
        kept.append(found)
        return f"\0{len(kept) - 1}\0"

    text = text.replace("\0", "")
    text = _ROLE.sub(lambda role: keep(_role(role[1], role[2], titles)), text)
    text = _LITERAL.sub(lambda literal: keep(f"`{literal[1]}`"), text)
    text = _LINK.sub(lambda link: keep(" ".join(link[1].split())), text)
    text = _NAMED_LINK.sub(r"\1", text)
    text = _STRONG.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\1", text)
    text = _ESCAPE.sub(lambda escape: "" if escape[1].isspace() else escape[1], text)
    return re.sub(r"\0(\d+)\0", lambda mark: kept[int(mark[1])], text)


def block_end(lines: Sequence[str], start: int, indent: int) -> int:
    """The line after the block that begins at `start` and is indented deeper than `indent`."""
    end = start
    for number in range(start, len(lines)):
        line = lines[number]
        if line.strip():
            if _indent(line) <= indent:
                break
            end = number + 1
    return end


def dedented(lines: Sequence[str]) -> list[str]:
    """The block without what all of its lines begin with."""
    return textwrap.dedent("\n".join(lines)).strip("\n").split("\n") if lines else []


def _role(name: str, content: str, titles: Titles) -> str:
    kind = name.rpartition(":")[2]
    content = " ".join(content.split())
    titled = _TITLED.match(content)
    text, target = (titled[1], titled[2]) if titled else (content, content)
    if kind in ("ref", "doc") and not titled:
        return titles(kind, target) or target
    if kind in _PLAIN_ROLES:
        return text if titled else _PREFIXES.get(kind, "") + text
    if not titled:
        text = text.rpartition(".")[2] if text.startswith("~") else text.lstrip("!.")
        if kind in _CALLED and not text.endswith(")"):
            text += "()"
    return f"`{text.replace('`', '')}`"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _rendered(lines: Sequence[str], titles: Titles) -> Iterator[str]:
    number = 0
    while number < len(lines):
        line = lines[number]
        if not line.strip():
            yield ""
            number += 1
        elif directive := DIRECTIVE.match(line):
            end = block_end(lines, number + 1, len(directive[1]))
            yield from _directive(directive, lines[number + 1 : end], titles)
            number = end
        elif COMMENT.match(line):
            number = block_end(lines, number + 1, _indent(line))
        elif line.lstrip().startswith(">>>"):
            while number < len(lines) and lines[number].strip():
                yield f"    {lines[number]}"
                number += 1
        else:
            end = _paragraph_end(lines, number)
            yield from _paragraph(lines[number:end], titles)
            if lines[end - 1].rstrip().endswith("::"):
                block = block_end(lines, end, _indent(lines[end - 1]))
                yield from lines[end:block]
                end = block
            number = end


def _paragraph_end(lines: Sequence[str], start: int) -> int:
    end = start + 1
    while end < len(lines) and lines[end].strip():
        if DIRECTIVE.match(lines[end]) or lines[end - 1].rstrip().endswith("::"):
            break
        end += 1
    return end


def _paragraph(lines: Sequence[str], titles: Titles) -> Iterator[str]:
    text = "\n".join(lines)
    if text.rstrip().endswith("::"):
        text = text.rstrip()[:-1]
        if text.endswith((" :", "\n:")) or text == ":":
            text = text[:-1].rstrip()
    if text.strip():
        yield from inline(text, titles).split("\n")


def _directive(directive: re.Match[str], content: Sequence[str], titles: Titles) -> Iterator[str]:
    indent, name, argument = directive[1], directive[2].lower(), directive[3].strip()
    if name in _UNSEEN:
        return
    body = dedented(content)
    while body and re.match(r":[\w-]+:", body[0]):
        body = body[1:]
    if name in _CODE:
        inside = [f"    {line}".rstrip() for line in dedented(body)]
    else:
        inside = [*_head(name, argument, titles), *_rendered(body, titles)]
    yield ""
    for line in inside:
        yield f"{indent}{line}".rstrip()
    yield ""


def _head(name: str, argument: str, titles: Titles) -> Iterator[str]:
    if name in ("versionadded", "versionchanged", "deprecated"):
        verb = {"versionadded": "New", "versionchanged": "Changed"}.get(name, "Deprecated")
        version, _, rest = argument.partition(" ")
        yield f"{verb} in version {version}: {inline(rest, titles)}".rstrip(": ")
        yield ""
    elif name == "admonition":
        yield f"{inline(argument, titles)}:"
        yield ""
    elif name in ("note", "warning", "tip", "hint", "important", "caution", "danger", "seealso"):
        yield {"seealso": "See also:"}.get(name, f"{name.capitalize()}:")
        yield ""
        if argument:
            yield inline(argument, titles)
    elif name == "rubric":
        yield inline(argument, titles)
        yield ""
    elif argument:
        yield f"`{argument}`"
        yield ""
