"""An agent's definition: Markdown with a YAML head, as coding agents use it for subagents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from django_pro.agent.patterns import Pattern, PatternError, read
from django_pro.core.errors import UsageError

SHIPPED = Path(__file__).with_name("django-pro.md")
NAME = "django-pro"
FOLDER = Path(".claude") / "agents"
TIERS = ("simple", "medium", "complex")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LARGEST = 1_000_000
"""Bytes of a definition."""
_LARGEST_HEAD = 64_000
_MOST_PATTERNS = 100
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\Z")
_LATENCY = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s)?\Z")
_KNOWN = (
    "name", "description", "model", "version", "maturity", "specialization", "target_accuracy",
    "complexity_hints",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a line, and what to write there."""

    path: str
    line: int
    what: str
    instead: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}. {self.instead}"


@dataclass(frozen=True, slots=True)
class Tier:
    model: str = ""
    latency_ms: int | None = None
    patterns: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    path: Path
    name: str
    description: str
    model: str = ""
    version: str = ""
    maturity: str = ""
    specialization: tuple[str, ...] = ()
    target_accuracy: float | None = None
    """Percent."""
    tiers: Mapping[str, Tier] = field(default_factory=dict)
    other: Mapping[str, Any] = field(default_factory=dict)
    """Keys of the head that say nothing to us, as they are."""
    body: str = ""

    @property
    def is_shipped(self) -> bool:
        return self.path == SHIPPED

    @property
    def patterns(self) -> frozenset[str]:
        """The texts of all."""
        return frozenset(each.text for hints in self.tiers.values() for each in hints.patterns)

    def matched(self, request: str) -> dict[str, list[str]]:
        """The patterns of each tier that are found in `request`."""
        text = " ".join(request[:4_000].split())
        found = {
            tier: [pattern.text for pattern in hints.patterns if pattern.matches(text)]
            for tier, hints in self.tiers.items()
        }
        return {tier: texts for tier, texts in found.items() if texts}

    def model_of(self, tier: str, models: Mapping[str, str]) -> str:
        """The model that answers `tier`; `models` says what the definition's names stand for."""
        hints = self.tiers.get(tier, Tier())
        named = hints.model or self.model
        return models.get(tier) or models.get(named) or named

    def configured(self, tier: str, models: Mapping[str, str]) -> str:
        """The model of `models` that answers `tier`; empty where none is named there."""
        named = self.tiers.get(tier, Tier()).model or self.model
        return models.get(tier) or models.get(named) or ""


@dataclass(frozen=True, slots=True)
class Read:
    definition: Definition | None
    """None where there are problems."""
    problems: tuple[Problem, ...]


def load(path: Path) -> Definition:
    """The definition in `path`.

    Raises:
        UsageError: it can't be read, or its head is wrong; the first problem is told.
    """
    found = examine(path)
    if found.definition is None:
        first = found.problems[0]
        raise UsageError(
            f"{first.path}:{first.line}: {first.what}",
            next_step=f"{first.instead}. `django-pro agent validate` lists all of it",
        )
    return found.definition


def nearest(folder: Path) -> Path:
    """The django-pro definition of the project around `folder`; ours where it has none."""
    for path in project_files(folder):
        if path.name == f"{NAME}.md":
            return path
    return SHIPPED


def project_files(folder: Path) -> list[Path]:
    """`.claude/agents/*.md` of `folder`, or of the nearest one above it up to the repository."""
    start = folder.resolve()
    for each in (start, *start.parents):
        found = sorted((each / FOLDER).glob("*.md"))
        if found or (each / ".git").exists():
            return found
    return []


def examine(path: Path) -> Read:
    """The definition in `path`, or all that is wrong with it."""
    shown = str(path)
    try:
        raw = path.read_bytes()[: _LARGEST + 1]
    except OSError as error:
        what = f"It can't be read: {error.strerror}"
        return Read(None, (Problem(shown, 1, what, "Name a Markdown file"),))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Read(None, (Problem(shown, line, "It is not UTF-8", "Save it as UTF-8"),))
    if len(raw) > _LARGEST or "\0" in text:
        return Read(None, (Problem(shown, 1, "It is no definition", "Name a Markdown file"),))
    return _examined(path, text.replace("\r\n", "\n"))


def _examined(path: Path, text: str) -> Read:
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        what = "The head is missing"
        return Read(None, (Problem(str(path), 1, what, f"Begin with `---` and `name: {NAME}`"),))
    ends = [number for number, line in enumerate(lines[1:], 2) if line.rstrip() == "---"]
    if not ends:
        what = "The head has no end"
        return Read(None, (Problem(str(path), len(lines), what, "Write `---` below its last key"),))
    head = "\n".join(lines[1 : ends[0] - 1])
    body = "\n".join(lines[ends[0] :]).strip("\n")
    reader = _Reader(path)
    definition = reader.read(head, body)
    return Read(None if reader.problems else definition, tuple(reader.problems))


class _Reader:
    """Reads a head node by node, so that each problem has its line."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def read(self, head: str, body: str) -> Definition | None:
        node = self._composed(head)
        if node is None:
            return None
        if not isinstance(node, yaml.MappingNode):
            self._tell(node, "The head is no table of keys", f"Write `name: {NAME}`")
            return None
        keys = self._keys(node)
        for name in ("name", "description"):
            if name not in keys:
                self._add(1, f"`{name}` is missing", f"Write `{name}: ...` in the head")
        name = self._text(keys, "name")
        if name and not _NAME.match(name):
            self._tell(
                keys["name"], f"{name!r} is no name", f"Write letters and hyphens, like `{NAME}`"
            )
        return Definition(
            self.path,
            name,
            self._text(keys, "description"),
            model=self._text(keys, "model"),
            version=self._text(keys, "version"),
            maturity=self._text(keys, "maturity"),
            specialization=self._texts(keys.get("specialization"), "specialization"),
            target_accuracy=self._percent(keys.get("target_accuracy")),
            tiers=self._tiers(keys.get("complexity_hints")),
            other={key: _plain(value) for key, value in keys.items() if key not in _KNOWN},
            body=body,
        )

    def _composed(self, head: str) -> yaml.Node | None:
        if len(head) > _LARGEST_HEAD:
            self._add(1, "The head is too long", f"Keep it below {_LARGEST_HEAD:,} characters")
            return None
        try:
            for event in yaml.parse(head, Loader=_LOADER):
                if isinstance(event, yaml.AliasEvent):
                    line = event.start_mark.line + 2 if event.start_mark else 1
                    self._add(line, "It refers to another place (`*`)", "Write the value itself")
                    return None
            node = yaml.compose(head, Loader=_LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 2 if mark else 1
            self._add(line, f"This is no YAML: {error.problem}", _cure(head, line - 2))
            return None
        except (yaml.YAMLError, RecursionError, ValueError) as error:
            told = " ".join(str(error).split())[:120]
            self._add(1, f"This is no YAML: {told}", "Write `key: value` on each line")
            return None
        if node is None:
            self._add(1, "The head is empty", f"Write `name: {NAME}` and `description: ...`")
        return node

    def _keys(self, node: yaml.MappingNode) -> dict[str, yaml.Node]:
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            if not name:
                self._tell(key, "A key is no word", "Write `key: value`")
            elif name in found:
                self._tell(key, f"`{name}` stands here twice", "Leave one of them out")
            else:
                found[name] = value
        return found

    def _text(self, keys: Mapping[str, yaml.Node], name: str) -> str:
        node = keys.get(name)
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self._tell(node, f"`{name}` is no text", f"Write `{name}: ...` on one line")
            return ""
        text = "" if node.tag.endswith(":null") else str(node.value).strip()
        if not text:
            self._tell(node, f"`{name}` is empty", f"Write `{name}: ...`, or leave it out")
        return text

    def _texts(self, node: yaml.Node | None, name: str) -> tuple[str, ...]:
        if node is None:
            return ()
        if isinstance(node, yaml.ScalarNode):
            return (self._text({name: node}, name),)
        if isinstance(node, yaml.SequenceNode):
            return tuple(self._text({name: each}, name) for each in node.value)
        self._tell(node, f"`{name}` is neither a text nor a list", f"Write `{name}: ...`")
        return ()

    def _percent(self, node: yaml.Node | None) -> float | None:
        if node is None:
            return None
        text = str(node.value).rstrip("% ") if isinstance(node, yaml.ScalarNode) else ""
        try:
            percent = float(text)
        except ValueError:
            percent = -1.0
        if not 0 < percent <= 100:
            self._tell(node, "`target_accuracy` is no percentage", "Write `target_accuracy: 93`")
        return percent

    def _tiers(self, node: yaml.Node | None) -> dict[str, Tier]:
        if node is None:
            return {}
        if not isinstance(node, yaml.MappingNode):
            example = f"Write {', '.join(f'`{tier}:`' for tier in TIERS)} below it"
            self._tell(node, "`complexity_hints` is no table of tiers", example)
            return {}
        found: dict[str, Tier] = {}
        for key, value in self._keys(node).items():
            tier = re.split(r"[_-]", key)[0]
            if tier not in TIERS:
                continue  # kept as it is: the definition may be read by others too
            if tier in found:
                self._tell(value, f"`{tier}` stands here twice", "Leave one of them out")
            found[tier] = self._tier(tier, value)
        return found

    def _tier(self, tier: str, node: yaml.Node) -> Tier:
        if not isinstance(node, yaml.MappingNode):
            example = "Write `model:`, `latency_target:` and `patterns:` below it"
            self._tell(node, f"`{tier}` is no table", example)
            return Tier()
        keys = self._keys(node)
        latency = keys.get("latency_target", keys.get("latency_target_ms"))
        return Tier(
            self._text(keys, "model"),
            self._latency(latency),
            self._patterns(keys.get("patterns")),
        )

    def _latency(self, node: yaml.Node | None) -> int | None:
        if node is None:
            return None
        text = str(node.value).strip() if isinstance(node, yaml.ScalarNode) else ""
        found = _LATENCY.match(text)
        if found is None or not 0 < float(found[1]) < 1e7:
            self._tell(node, "`latency_target` is no time", "Write `latency_target: 200 ms`")
            return None
        return round(float(found[1]) * (1_000 if found[2] == "s" else 1))

    def _patterns(self, node: yaml.Node | None) -> tuple[Pattern, ...]:
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            self._tell(node, "`patterns` is no list", "Write `- create.*model` on a line each")
            return ()
        if len(node.value) > _MOST_PATTERNS:
            self._tell(node, f"{len(node.value)} patterns", f"Keep at most {_MOST_PATTERNS}")
            return ()
        return tuple(pattern for each in node.value for pattern in self._pattern(each))

    def _pattern(self, node: yaml.Node) -> Iterator[Pattern]:
        if not isinstance(node, yaml.ScalarNode):
            what = "A pattern is no text"
            self._tell(node, what, "Put it between single quotes: `- '[cC]reate.*model'`")
            return
        try:
            yield read(str(node.value))
        except PatternError as error:
            self._tell(node, f"The pattern {str(node.value)[:60]!r}: {error.what}", error.instead)

    def _tell(self, node: yaml.Node, what: str, instead: str) -> None:
        self._add(node.start_mark.line + 2, what, instead)

    def _add(self, line: int, what: str, instead: str) -> None:
        self.problems.append(Problem(str(self.path), line, what, instead))


def _cure(head: str, place: int) -> str:
    lines = head.split("\n")
    line = lines[place] if 0 <= place < len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "Indent with spaces, not with tabs"
    key, colon, value = line.partition(": ")
    if colon and ": " in value:
        return f"Put the text of `{key.strip()}` between quotes, or below `{key.strip()}: >-`"
    return "Write `key: value`; put texts with special characters between quotes"


def _plain(node: yaml.Node) -> Any:
    """What is not ours, as data that JSON can hold."""
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each) for each in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _plain(value) for key, value in node.value}
    if node.tag.endswith((":int", ":float", ":bool", ":null")):
        value = yaml.load(str(node.value), Loader=_LOADER)  # noqa: S506  # safe: CSafeLoader
        return value if isinstance(value, (int, float, bool, type(None))) else str(node.value)
    return str(node.value)
