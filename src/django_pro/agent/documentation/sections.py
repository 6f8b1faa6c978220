"""Pages of Django's documentation as sections: headings, and what is described below them.

Anchors are those of docs.djangoproject.com, as Sphinx and Django's own extension make them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from django_pro.agent.documentation.markup import COMMENT, DIRECTIVE, block_end, dedented, inline

DESCRIBED = frozenset(
    (
        "class", "method", "classmethod", "staticmethod", "attribute", "function", "exception",
        "data", "property", "envvar", "django-admin", "django-admin-option",
    )
)  # fmt: skip
"""Directives whose content describes what they name."""
MARKED = frozenset(("setting", "templatetag", "templatefilter", "fieldlookup"))
"""Directives that stand before the heading of what they name."""
_PYTHON = DESCRIBED - {"envvar", "django-admin", "django-admin-option"}
_LABEL = re.compile(r"\.\. _([^:]+): *$")
_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{2,}\Z")
_LISTED = re.compile(r"[*-] +(?=\.\. (?:attribute|class|data|function|method):: )")
_NAME = re.compile(r"(?:(?:async|class|abstractmethod) +)?([A-Za-z_][\w.]*)")


@dataclass(frozen=True, slots=True)
class Symbol:
    kind: str
    """The directive: method, setting, templatefilter."""
    name: str
    """`django.db.models.ForeignKey.on_delete`, `LOGIN_URL`, `makemigrations --merge`."""
    anchor: str


@dataclass(slots=True)
class Section:
    page: str
    """`ref/models/fields`."""
    path: tuple[str, ...]
    """Titles from the page's own down to this section's."""
    anchor: str
    symbols: list[Symbol] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """Its own text as it stands in the source."""
    labels: list[str] = field(default_factory=list)
    """Names by which `:ref:` leads here."""


@dataclass(frozen=True, slots=True)
class Page:
    name: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        return self.sections[0].path[0] if self.sections else self.name


def read_page(name: str, text: str) -> Page:
    """`name` is the file's path in the documentation, without `.txt`."""
    reader = _Reader(name)
    reader.read(text.expandtabs(8).splitlines(), None)
    anchors: dict[tuple[str, ...], str] = {}
    for section in reader.sections:
        if not section.anchor:
            named = section.symbols[0].anchor if section.symbols else ""
            section.anchor = named or anchors.get(section.path[:-1], "")
        anchors[section.path] = section.anchor
    return Page(name, tuple(reader.sections))


def no_titles(_kind: str, _target: str) -> str:
    """Where titles of other places are not known yet."""
    return ""


def make_id(title: str) -> str:
    """As docutils makes an id of a title."""
    return re.sub(r"^[-0-9]+|-+$", "", re.sub(r"[^a-z0-9]+", "-", title.lower()))


class _Reader:
    def __init__(self, page: str) -> None:
        self.page = page
        self.sections: list[Section] = []
        self._module = ""
        self._classes: list[str] = []
        self._program = ""
        self._styles: list[str] = []
        self._open: list[Section] = []
        self._ids: set[str] = set()
        self._pending_labels: list[str] = []
        self._pending: list[Symbol] = []
        self._joined: list[tuple[str, str]] = []

    def read(self, lines: Sequence[str], inside: Section | None) -> None:
        """Reads a page, or where `inside` is given the content that describes a symbol."""
        current = inside
        number = 0
        while number < len(lines):
            line = lines[number]
            heading = _heading(lines, number) if inside is None else None
            if heading is not None:
                title, style, number = heading
                current = self._section(title, style)
            elif label := _LABEL.match(line):
                self._pending_labels.append(label[1].strip().strip("`").lower())
                number += 1
            elif (directive := DIRECTIVE.match(line)) and not directive[1]:
                end = block_end(lines, number + 1, 0)
                if not self._is_joined(directive, lines[number:end], _next(lines, end)):
                    current = self._directive(directive, lines[number:end], current, inside)
                number = end
            elif current is not None and (listed := _LISTED.match(line)):
                end = block_end(lines, number + 1, 0)
                wide = listed.end()
                self.read(
                    [line[wide:], *(each[wide:] for each in lines[number + 1 : end])], current
                )
                number = end
            elif COMMENT.match(line) and not line[0].isspace():
                number = block_end(lines, number + 1, 0)
            else:
                if line.strip():
                    self._settle(current)
                if current is not None:
                    current.lines.append(line)
                number += 1
        self._settle(current)

    def _settle(self, current: Section | None) -> None:
        """No heading follows: what is pending belongs to where we are."""
        if current is not None:
            current.symbols += self._pending
            self._pending = []
            self._pending_labels = []

    def _section(self, title: str, style: str) -> Section:
        if style not in self._styles:
            self._styles.append(style)
        level = self._styles.index(style)
        self._open = self._open[:level]
        shown = " ".join(inline(title, no_titles).replace("`", "").split())
        path = (*(self._open[-1].path if self._open else ()), shown)
        anchor = self._anchor(shown)
        section = Section(self.page, path, anchor, self._pending, labels=self._pending_labels)
        self._pending, self._pending_labels = [], []
        self.sections.append(section)
        self._open.append(section)
        return section

    def _anchor(self, title: str) -> str:
        """The title's id, or a label where another section has taken it, or nothing."""
        taken = make_id(title)
        if taken and taken not in self._ids:
            self._ids.add(taken)
            return taken
        return make_id(self._pending_labels[-1]) if self._pending_labels else ""

    def _is_joined(self, directive: re.Match[str], lines: Sequence[str], below: str) -> bool:
        """Whether what is named here is described by the directive below, with what that names."""
        kind, following = directive[2].removeprefix("py:"), DIRECTIVE.match(below)
        if kind not in _PYTHON or following is None or following[2] not in _PYTHON:
            return False
        signatures, content = _signatures(lines)
        if content or following[1]:
            return False
        self._joined += [(kind, each) for each in signatures]
        return True

    def _directive(
        self,
        directive: re.Match[str],
        lines: Sequence[str],
        current: Section | None,
        inside: Section | None,
    ) -> Section | None:
        """Returns the section that what follows belongs to."""
        name, argument = directive[2].removeprefix("py:"), directive[3].strip()
        if name in ("module", "currentmodule"):
            self._module = "" if argument == "None" else argument
            if name == "module":
                self._pending.append(Symbol("module", argument, f"module-{argument}"))
                self._settle(current)
        elif name in MARKED and argument:
            self._pending.append(Symbol(name, argument, f"std-{name}-{argument}"))
        elif name in DESCRIBED and current is not None:
            self._settle(current)
            return self._described(name, lines, current, inside)
        elif current is not None:
            current.lines += lines
        return current

    def _described(
        self, kind: str, lines: Sequence[str], current: Section, inside: Section | None
    ) -> Section:
        own, content = _signatures(lines)
        named = [*self._joined, *((kind, each) for each in own)]
        self._joined = []
        signatures = [each for _, each in named]
        symbols = [symbol for of, each in named for symbol in self._symbols(of, each)]
        if not symbols:
            current.lines += content
            return current
        holder = inside or (self._open[-1] if self._open else current)
        if kind == "django-admin":
            self._program = symbols[0].name
        elif kind == "django-admin-option":
            # Its text stands beside it, not below it.
            section = self._child(holder, signatures[0], symbols)
            section.lines += content
            return section
        else:
            current = holder
        leaf = symbols[0].name.rpartition(".")[2]
        is_titled = make_id(current.path[-1]) == make_id(leaf) and not any(
            map(str.strip, current.lines)
        )
        if not content or is_titled:
            current.symbols += symbols
            current.lines += ["", *(f"``{each}``\n" for each in signatures), ""]
            section = current
        else:
            section = self._child(holder, signatures[0], symbols)
        if content:
            nested = kind in ("class", "exception")
            if nested:
                self._classes.append(symbols[0].name.removeprefix(f"{self._module}."))
            self.read(content, section)
            if nested:
                self._classes.pop()
        return holder

    def _child(self, holder: Section, signature: str, symbols: list[Symbol]) -> Section:
        section = Section(self.page, (*holder.path, signature), symbols[0].anchor, symbols)
        self.sections.append(section)
        return section

    def _symbols(self, kind: str, signature: str) -> list[Symbol]:
        if kind == "django-admin-option":
            options = re.findall(r"(?:^|, )(--?[\w-]+)", signature)
            names = [f"{self._program} {option}".strip() for option in options]
            program = make_id(self._program)
            anchors = ["-".join(("cmdoption", program, each.lstrip("-"))) for each in options]
            if not program:
                anchors = [f"cmdoption-{each.lstrip('-')}" for each in options]
            return [
                Symbol(kind, name, anchor.replace("--", "-"))
                for name, anchor in zip(names, anchors, strict=True)
            ]
        found = _NAME.match(signature)
        if found is None:
            return []
        if kind not in _PYTHON:
            return [Symbol(kind, found[1], f"{kind}-{found[1]}")]
        within = self._classes[-1] if self._classes else ""
        name = found[1].removeprefix(f"{self._module}.")
        if within and not name.startswith(f"{within}."):
            name = f"{within}.{name}"
        whole = f"{self._module}.{name}" if self._module else name
        return [Symbol(kind, whole, whole)]


def _next(lines: Sequence[str], number: int) -> str:
    """The next line that is not blank, or nothing."""
    return next((line for line in lines[number:] if line.strip()), "")


def _signatures(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The names of a description, and its content."""
    end = 1
    while end < len(lines) and lines[end].strip() and not lines[end].lstrip().startswith(":"):
        end += 1
    told = [lines[0].partition("::")[2], *lines[1:end]]
    joined = "\n".join(part.strip() for part in told).replace("\\\n", " ")
    while end < len(lines) and lines[end].strip().startswith(":"):
        end += 1
    signatures = [part.strip() for part in joined.split("\n") if part.strip()]
    return signatures, dedented(lines[end:])


def _heading(lines: Sequence[str], number: int) -> tuple[str, str, int] | None:
    """Title, style and the line after it, where a heading begins."""
    line = lines[number].rstrip()
    below = lines[number + 1].rstrip() if number + 1 < len(lines) else ""
    if number and lines[number - 1].strip():
        return None
    if _ADORNMENT.match(line):
        last = lines[number + 2].rstrip() if number + 2 < len(lines) else ""
        if below and last == line and not _ADORNMENT.match(below):
            return below.strip(), line[0] * 2, number + 3
        return None
    if line and not line[0].isspace() and _ADORNMENT.match(below) and len(below) >= len(line) - 2:
        return line, below[0], number + 2
    return None
