"""What a model can do: look at the copy, change its files, and run it. Nothing else."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django_pro import actions
from django_pro.agent.answer import Check
from django_pro.agent.modelling import guarding
from django_pro.agent.modelling.masking import Masks, is_dotenv
from django_pro.agent.work import Work
from django_pro.core.configuration import PRINCIPLES
from django_pro.core.errors import DjangoProError, UsageError
from django_pro.core.report import Report
from django_pro.engine.events import Moment
from django_pro.engine.snapshot import SKIPPED_FOLDERS

MOST_SHOWN = 24_000
"""Characters of one result."""
_MOST_FILES = 400
_MOST_FOUND = 60
_MOST_FINDINGS = 25
_COMMANDS = ("makemigrations", "check", "showmigrations")
_ARGUMENT = re.compile(
    r"(?!-)[\w.]{1,100}|--(?:empty|dry-run|check|merge|deploy|plan|list)|--name=\w{1,60}"
)
_LABEL = re.compile(r"(?!-)[\w./:\[\]-]{1,200}")

Result = dict[str, Any]
Running = Generator[Moment, None, Result]


@dataclass(frozen=True, slots=True)
class Run:
    """Something that a tool has executed; an answer can name it by its number."""

    number: int
    check: Check
    edits: int
    """Edits that were made before it."""


@dataclass
class Toolbox:
    work: Work
    masks: Masks
    changed: Callable[[], None]
    """Called after each change of the copy."""
    runs: list[Run] = field(default_factory=list)
    edits: int = 0

    def reading(self) -> tuple[Callable[..., Any], ...]:
        return (
            self.outline, self.list_files, self.read_file, self.search, self.audit, self.explain,
            self.run_tests, self.manage,
        )  # fmt: skip

    def writing(self) -> tuple[Callable[..., Any], ...]:
        return (self.write_file, self.replace_in_file, self.undo, self.fix)

    def call(self, tool: Callable[..., Any], arguments: dict[str, Any]) -> Any:
        """What a tool tells; what it refuses is told, too. Secrets and the copy's place are not."""
        try:
            found = tool(**arguments)
            if isinstance(found, Generator):
                found = yield from found
        except (DjangoProError, OSError, ValueError) as error:
            found = {"refused": str(error)}
        return self._cut(self.masks.hide_in(found))

    def outline(self) -> Result:
        """Apps, models with their fields, URL patterns and views of the project."""
        found = self.work.outline()
        models = {
            each.label: {
                "at": f"{each.path}:{each.line}",
                "fields": [
                    " ".join(filter(None, (field.name, field.kind, field.to)))
                    for field in each.fields
                ],
            }
            for each in found.own_models()
        }
        return {
            "apps": [f"{each.label} in {each.folder}" for each in found.own_apps()],
            "settings": found.settings_file,
            "databases": found.engines,
            "models": models,
            "urls": [f"/{each.pattern} {each.view} {each.path}:{each.line}" for each in found.urls],
        }

    def list_files(self, folder: str = ".") -> Result:
        """Names of the files below a folder, from the folder of manage.py."""
        names = list(self._files(folder))
        return {"files": names[:_MOST_FILES], "left_out": max(len(names) - _MOST_FILES, 0)}

    def read_file(self, path: str, first_line: int = 1, lines: int = 400) -> Result:
        """Text of a file, from a line on. A secret is shown as <masked:NAME>."""
        self._refuse_unreadable(path)
        text = self.masks.hide(self.work.copy.read(path)).splitlines(keepends=True)
        start = max(first_line, 1) - 1
        shown = text[start : start + max(lines, 1)]
        return {"path": path, "lines": len(text), "project_text": "".join(shown)}

    def search(self, text: str, suffix: str = ".py") -> Result:
        """Lines that hold a text, in files whose name ends in a suffix, whatever the case."""
        found: list[str] = []
        for name in self._files("."):
            if not name.endswith(suffix) or is_dotenv(name):
                continue
            try:
                content = self.masks.hide(self.work.copy.read(name))
            except UsageError:
                continue
            for number, line in enumerate(content.splitlines(), 1):
                if text.lower() in line.lower():
                    found.append(f"{name}:{number}: {line.strip()[:200]}")
        return {"project_text": found[:_MOST_FOUND], "left_out": max(len(found) - _MOST_FOUND, 0)}

    def write_file(self, path: str, text: str) -> Result:
        """Writes a whole file: a new one, or in the place of one that is there."""
        copy = self.work.copy
        before = copy.read(path) if copy.exists(path) else None
        held = f"{before or ''}\n{self._original(path) or ''}"
        return self._write(path, before, self.masks.restore(text, held, path))

    def replace_in_file(self, path: str, old: str, new: str) -> Result:
        """Replaces a text that stands in a file exactly once."""
        self._refuse_unreadable(path)
        before = self.work.copy.read(path)
        old, new = (self.masks.restore(each, before, path) for each in (old, new))
        if not old or before.count(old) != 1:
            raise UsageError(f"The text stands there {before.count(old) if old else 0} times")
        return self._write(path, before, before.replace(old, new))

    def undo(self, path: str) -> Result:
        """Puts a file back as the user has it; a new one is removed."""
        target, original = self.work.copy.path(path), self._original(path)
        guarding.refuse(self._name(path), None, "")
        if original is None:
            target.unlink()
        else:
            self.work.copy.write(path, original)
        return self._edited(path)

    def audit(self, principles: list[str], url: str = "") -> Running:
        """Runs the project and reports what is wrong, measured.

        Args:
            principles: of queries, migrations, api, security.
            url: only endpoints whose path holds this.
        """
        only = self._principles(principles)
        report = yield from self.work.audit(*only, url=url)
        command = self.work.command(
            "audit", "--only", ",".join(only), *(["--url", url] if url else [])
        )
        findings = [each for each in report.findings if each.severity != "info"]
        told = "; ".join(
            f"{name}: {score.passed} of {score.checked}"
            for name, score in report.scorecard.items()
            if score.checked or score.not_checked
        )
        ran = bool(report.scorecard) and any(each.checked for each in report.scorecard.values())
        return {
            **self._ran(
                Check(
                    f"audit of {', '.join(only)}", "passed" if ran else "not run",
                    f"{told}; {len(findings)} findings", command,
                )
            ),
            "findings": _findings(report),
            "not_checked": [f"{each.what}: {each.why}" for each in report.not_checked[:10]],
        }  # fmt: skip

    def fix(self, principles: list[str], url: str = "") -> Running:
        """Lets django-pro write the changes that it can prove by itself."""
        only = self._principles(principles)
        found = yield from self.work.fix(*only, url=url)
        told = f"{len(found.fixes)} tried, queries {found.queries_before} -> {found.queries_after}"
        edited = self._edited(*found.written) if found.written else {}
        return {
            **edited,
            **self._ran(Check(f"fix of {', '.join(only)}", "passed", told)),
            "changes": [f"{each.path}: {each.verdict} {each.reason or ''}" for each in found.fixes],
            "unfixed": [
                f"{each.rule} at {each.path}:{each.line}: {each.reason}" for each in found.unfixed
            ],
            "diff": found.diff,
        }

    def explain(self, rule: str) -> Result:
        """The page of a rule: what it finds, why it hurts, how it is mended."""
        return {"page": actions.explain(rule).markdown}

    def run_tests(self, labels: list[str] | None = None) -> Result:
        """Runs the project's tests by its own runner; all without labels.

        Args:
            labels: dotted modules for unittest, paths for pytest.
        """
        for label in labels or ():
            if not _LABEL.fullmatch(label) or ".." in label.split("/"):
                raise UsageError(f"{label!r} names no test")
        return self._ran(self.work.run_tests(*(labels or ())))

    def manage(self, command: str, arguments: list[str] | None = None) -> Result:
        """Runs makemigrations, check or showmigrations.

        Args:
            command: one of the three.
            arguments: app labels, and --empty, --dry-run, --check, --merge, --deploy, --plan,
                --list, --name=NAME.
        """
        if command not in _COMMANDS:
            raise UsageError(f"{command!r} is none of {', '.join(_COMMANDS)}")
        for each in arguments or ():
            if not _ARGUMENT.fullmatch(each):
                raise UsageError(f"{each!r} is no argument that may be given here")
        given = (command, *(arguments or ()))
        if command == "makemigrations":
            given = (*given, "--noinput")
        code, log = self.work.manage(*given)
        edited = self._edited() if command == "makemigrations" else {}
        line = " ".join(("python manage.py", *given))
        check = Check(line, "failed" if code else "passed", f"exit code {code}", line)
        return {**edited, **self._ran(check), "project_text": log}

    def _write(self, path: str, before: str | None, text: str) -> Result:
        guarding.refuse(self._name(path), self._original(path), text)
        if before == text:
            raise UsageError("Nothing would change", where=path)
        self.work.copy.write(path, text)
        return self._edited(path)

    def _edited(self, *paths: str) -> Result:
        self.edits += 1
        self.changed()
        return {"edited": list(paths)}

    def _ran(self, check: Check) -> Result:
        run = Run(len(self.runs) + 1, check, self.edits)
        self.runs.append(run)
        return {"run": run.number, "what": check.what, "verdict": check.verdict, "told": check.told}

    def _name(self, path: str) -> str:
        """From the top of what was copied."""
        copy = self.work.copy
        return copy.path(path).relative_to(copy.copy).as_posix()

    def _original(self, path: str) -> str | None:
        """The user's own text; None where he has no such file."""
        target = self.work.copy.original / self._name(path)
        if not target.exists():
            return None
        with open(target, encoding="utf-8", newline="") as stream:
            return stream.read()

    def _files(self, folder: str) -> Iterator[str]:
        for inside, folders, files in os.walk(self.work.copy.path(folder)):
            folders[:] = sorted(each for each in folders if each not in SKIPPED_FOLDERS)
            yield from (self.work.copy.name(Path(inside, each)) for each in sorted(files))

    def _refuse_unreadable(self, path: str) -> None:
        name = self._name(path)
        if is_dotenv(name) or SKIPPED_FOLDERS & set(name.split("/")):
            raise UsageError("It is not shown to a model", where=path)

    def _principles(self, names: list[str]) -> tuple[str, ...]:
        unknown = [each for each in names if each not in PRINCIPLES]
        if unknown or not names:
            raise UsageError(f"Name principles of {', '.join(PRINCIPLES)}")
        return tuple(dict.fromkeys(names))

    def _cut(self, data: Any) -> Any:
        if isinstance(data, str):
            for base in (self.work.copy.root, self.work.copy.original_root):
                data = data.replace(f"{base}/", "")
            rest = len(data) - MOST_SHOWN
            return data if rest <= 0 else f"{data[:MOST_SHOWN]}\n[{rest} more characters]"
        if isinstance(data, dict):
            return {key: self._cut(value) for key, value in data.items()}
        if isinstance(data, list):
            return [self._cut(each) for each in data]
        return data


def _findings(report: Report) -> list[str]:
    return [
        f"{each.id} {each.rule} at {each.path}:{each.line} ({each.verdict}): {each.message} "
        f"{each.plan}".strip()
        for each in report.findings[:_MOST_FINDINGS]
    ]
