"""Where reports and pages go: stdout or a file, in one of five formats."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import IO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from django_pro import actions
from django_pro.core.errors import UsageError
from django_pro.core.fixes import Fixes
from django_pro.core.report import Report
from django_pro.report import fixes, github, inert, matrix, sarif, text
from django_pro.report import json as json_report

BY_SUFFIX = {".json": "json", ".sarif": "sarif", ".html": "html", ".htm": "html"}
FILE_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Chosen:
    """A format and a place, known to be writable before the audit starts."""

    form: str
    path: Path | None

    def write(self, report: Report, *, verbose: bool) -> None:
        if self.form == "text":
            self._write_text(lambda console: text.render(report, console, verbose=verbose))
        else:
            self._put(_rendered(report, self.form))

    def write_proof(self, report: Report, finding_id: str, *, verbose: bool) -> None:
        """What `prove` shows: the one finding, or that it is gone."""
        if self.form != "text":
            self._put(_rendered(report, self.form))
        else:
            self._write_text(
                lambda console: text.proof(report, finding_id, console, verbose=verbose)
            )

    def write_matrix(self, report: Report) -> None:
        """What each kind of user gets."""
        if self.form == "text":
            self._write_text(lambda console: matrix.show(report, console))
        else:
            self._put(matrix.RENDERED[self.form](report))

    def _write_text(self, show: text.Show) -> None:
        if self.path is None:
            with _written() as stream:
                show(console_for(stream))
            return
        buffer = StringIO()
        show(Console(file=buffer, width=FILE_WIDTH, no_color=True, highlight=False))
        self._put(buffer.getvalue())

    def _put(self, content: str) -> None:
        if self.path is None:
            with _written() as stream:
                stream.write(content)
            return
        try:
            _replace(self.path, content)
        except OSError as error:
            raise _unwritable(self.path, error) from None
        print(f"Report written to {inert.line(str(self.path))}", file=sys.stderr)  # noqa: T201


def choose(form: str | None, as_json: bool, path: Path | None) -> Chosen:
    """Refuses what can't be written, before anything is run."""
    if as_json and form not in (None, "json"):
        raise UsageError(f"--json and --format {form} contradict each other")
    if as_json:
        form = "json"
    if form is None:
        form = BY_SUFFIX.get(path.suffix.lower(), "text") if path else "text"
    if path is None or str(path) == "-":
        stdout()
        return Chosen(form, None)
    path = _followed(path)
    _try(path)
    return Chosen(form, path)


def choose_matrix(forms: Iterable[str], path: Path | None) -> Chosen:
    """As `choose`, of the access matrix."""
    named = list(dict.fromkeys(forms))
    if len(named) > 1:
        raise UsageError(f"--{' and --'.join(named)} contradict each other")
    form = named[0] if named else None
    if form is None and path is not None and path.suffix.lower() == ".csv":
        form = "csv"
    return choose(form, as_json=False, path=path)


def stdout() -> IO[str]:
    """The terminal or pipe; text that it can't encode is escaped, never an error."""
    if sys.stdout is None:
        raise UsageError("stdout is closed", next_step="Use --output FILE.")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    return sys.stdout


@contextmanager
def _written() -> Iterator[IO[str]]:
    """stdout, flushed at the end: a full disk is said, a reader that went away is not."""
    stream = stdout()
    try:
        yield stream
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is left in the buffer would fail once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise UsageError(
            f"stdout can't be written: {error.strerror}", next_step="Use --output FILE."
        ) from None


def console_for(stream: IO[str]) -> Console:
    """Colours on a terminal only, and not when NO_COLOR asks for none."""
    width = None if stream.isatty() or "COLUMNS" in os.environ else FILE_WIDTH
    return Console(file=stream, width=width, highlight=False, emoji=False, markup=False)


def _rendered(report: Report, form: str) -> str:
    if form == "json":
        return json_report.render(report)
    if form == "github":
        return github.render(report)
    if form == "html":
        from django_pro.report import html  # jinja2 takes time to load

        return html.render(report)
    pages = {page.code: page for page in actions.rules()}
    return sarif.render(report, pages)


def _followed(path: Path) -> Path:
    """Where links lead: the file is replaced, not the link."""
    try:
        return path.resolve(strict=True) if path.is_symlink() else path
    except FileNotFoundError:
        return path.resolve()
    except (OSError, RuntimeError) as error:
        told = error if isinstance(error, OSError) else OSError(40, "Too many symbolic links")
        raise _unwritable(path, told) from None


def _try(path: Path) -> None:
    try:
        if path.is_dir():
            raise IsADirectoryError(21, "Is a directory")
        if path.exists() and not path.is_file():
            return
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(13, "Permission denied")
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".django-pro-")
        os.close(descriptor)
        os.unlink(name)
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None


def _replace(path: Path, content: str) -> None:
    """The whole report or none: nobody reads half of one."""
    if path.exists() and not path.is_file():
        path.write_text(content, encoding="utf-8", errors="backslashreplace")
        return
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".django-pro-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(content)
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _unwritable(path: Path, error: OSError | ValueError) -> UsageError:
    told = error.strerror if isinstance(error, OSError) else str(error)
    return UsageError(
        f"--output can't be written: {told}",
        where=str(path),
        next_step="Name a file in a folder that you may write to.",
    )


def show_baseline(report: Report) -> None:
    """What `baseline` wrote, in a line."""
    with _written() as stream:
        text.written_baseline(report, console_for(stream))


def show_page(page: sarif.RulePage, *, as_json: bool) -> None:
    with _written() as stream:
        if as_json:
            stream.write(json.dumps(page_as_data(page), indent=2) + "\n")
        elif stream.isatty():
            from rich.markdown import Markdown  # it takes time to load

            console_for(stream).print(Markdown(page.markdown))
        else:
            text = page.markdown
            stream.write(text if text.endswith("\n") else text + "\n")


def page_as_data(page: sarif.RulePage) -> dict[str, str]:
    """A rule and its page, as `explain --json` prints it."""
    return {
        "code": page.code,
        "rule": page.name,
        "summary": page.summary,
        "page": page.markdown,
    }


def show_rules(pages: Iterable[sarif.RulePage], *, as_json: bool) -> None:
    if as_json:
        told = [{"code": page.code, "rule": page.name, "summary": page.summary} for page in pages]
        with _written() as stream:
            stream.write(json.dumps(told, indent=2) + "\n")
        return
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style="bold")
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold", style="dim")
    for page in pages:
        grid.add_row(page.code, page.name, page.summary)
    with _written() as stream:
        console_for(stream).print(grid)


def show_fixes(found: Fixes, *, as_json: bool, only_diff: bool) -> None:
    with _written() as stream:
        if as_json:
            stream.write(fixes.render_json(found))
        elif only_diff and not stream.isatty():
            stream.write(found.diff)
        elif only_diff:
            fixes.render_diff(found.diff, console_for(stream))
        else:
            fixes.render(found, console_for(stream))


def show_diagnosis(diagnosis: actions.Diagnosis, *, as_json: bool) -> None:
    if as_json:
        with _written() as stream:
            stream.write(json.dumps(dataclasses.asdict(diagnosis), indent=2) + "\n")
        return
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    marks = {"ok": ("ok", "green"), "warning": ("!", "yellow"), "error": ("no", "bold red")}
    for check in diagnosis.checks:
        mark, style = marks[check.state]
        told = Text(inert.block(check.found))
        if check.next_step:
            told.append(f"\n{inert.block(check.next_step)}", style="bold")
        grid.add_row(Text(mark, style=style), check.name, told)
    verdict = "can be audited" if diagnosis.runs else "can't be run as it is"
    with _written() as stream:
        console = console_for(stream)
        console.print(grid)
        console.print(Text(f"This project {verdict}.", style="bold"))
