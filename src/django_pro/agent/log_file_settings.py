"""Files of logs in LOGGING: their handlers, their folder, and the test that reads them."""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from django_pro.agent import log_levels
from django_pro.agent.log_files import LogFile
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import EditError, settings_file
from django_pro.edits.source_text import SourceText, Splice


def below(wanted: Sequence[LogFile], levels: Mapping[str, str]) -> str:
    """The lowest level of a file that lies below that of all loggers; empty where none does."""
    numbers = logging.getLevelNamesMapping()
    least = numbers[levels.get(log_levels.ROOT, "INFO")]
    found = [each.level for each in wanted if each.level and numbers[each.level] < least]
    return min(found, key=lambda each: numbers[each], default="")


def handlers(
    files: SettingsFiles, wanted: Sequence[LogFile], formatter: str
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Keys and values of LOGGING; the folders are made where the settings are loaded.

    Raises:
        NotProvenError: the settings file can't be read.
    """
    path = files.holding("LOGGING") or files.base
    for each in wanted:
        folder, _, name = each.path.rpartition("/")
        home = _home(files, path)
        parts = [*folder.split("/"), name] if folder else [name]
        quoted = [f'"{part}"' for part in parts]
        if home.startswith("os.path"):
            filename = f"os.path.join({', '.join((_bare(home), *quoted))})"
        else:
            filename = " / ".join((home, *quoted))
        if folder:
            _make(files, path, home, quoted[:-1])
        lines = [f'"class": "{each.handler}"', f'"filename": {filename}', '"encoding": "utf-8"',
                 '"delay": True', f'"formatter": "{formatter}"']  # fmt: skip
        if each.level:
            lines.append(f'"level": "{each.level}"')
        if each.size:
            lines.append(f'"maxBytes": {each.size}')
        if each.when:
            lines.append(f'"when": "{each.when}"')
        if each.size or each.when:
            lines.append(f'"backupCount": {each.kept}')
        inner = "".join(f"    {line},\n" for line in lines)
        yield ("handlers", each.name), f"{{\n{inner}}}"


def _home(files: SettingsFiles, path: Path) -> str:
    """Source of the project's folder: `BASE_DIR`, marked with `os.path ` where it is a text."""
    given = settings_file.names(files.text(path)).get("BASE_DIR")
    if given is None and path == files.first:
        given = files.value("BASE_DIR")  # it takes all from the module that has it
    if given is not None:
        is_text = "os.path" in ast.unparse(given) and "Path(" not in ast.unparse(given)
        return "os.path BASE_DIR" if is_text else "BASE_DIR"
    root = Path(files.work.original.root)
    depth = len(path.relative_to(root).parts) - 1
    return f"Path(__file__).resolve().parents[{depth}]"


def _bare(home: str) -> str:
    return home.removeprefix("os.path ")


def _make(files: SettingsFiles, path: Path, home: str, folder: Sequence[str]) -> None:
    """The statement that makes a folder, before LOGGING."""
    text = files.text(path)
    if home.startswith("os.path"):
        line = f"os.makedirs(os.path.join({', '.join((_bare(home), *folder))}), exist_ok=True)"
        needed = [("os", "")]
    else:
        line = f"({' / '.join((home, *folder))}).mkdir(parents=True, exist_ok=True)"
        needed = [] if home == "BASE_DIR" else [("pathlib", "Path")]
    line = settings_file.in_its_quotes(line, text)
    if line in text:
        return
    try:
        source = SourceText(text)
        named = [
            node for node in source.tree.body
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LOGGING"
        ]  # fmt: skip
        at = source.start(named[0]) if named else len(text)
        new = f"{line}\n" if named else f"\n# Handlers of LOGGING do not make it.\n{line}\n"
        text = settings_file.imported(source.spliced([Splice(at, at, new)]), needed)
    except EditError as error:
        raise NotProvenError(
            f"{files.work.copy.name(path)}: {error}. Nothing is written."
        ) from None
    files.work.copy.write(path, text)


def ignore(work: Work, wanted: Sequence[LogFile]) -> None:
    """Leaves the files out of the repository, where it has a list of what is left out."""
    if not wanted or not work.copy.exists(".gitignore"):
        return
    text = work.copy.read(".gitignore")
    lines = {each.strip().strip("/") for each in text.splitlines()}
    folders = dict.fromkeys(each.path.rpartition("/")[0] for each in wanted)
    missing = [
        f"/{each}/" if each else "*.log" for each in folders
        if not {"*.log", *_ignoring(each)} & lines
    ]  # fmt: skip
    if missing:
        gap = "" if text.endswith("\n") or not text else "\n"
        work.copy.write(".gitignore", text + gap + "".join(f"{each}\n" for each in missing))


def _ignoring(folder: str) -> set[str]:
    """Lines that leave a folder's files out: of itself, or of one that it lies in."""
    parts = folder.split("/") if folder else []
    above = {"/".join(parts[:number]) for number in range(1, len(parts) + 1)}
    return above | ({f"{folder}/*", f"{folder}/*.log"} if folder else set())


def told(wanted: Sequence[LogFile]) -> str:
    found = []
    for each in wanted:
        what = f"what is {each.level} or worse" if each.level else "the same"
        turned = ""
        if each.size:
            turned = f", rotated at {each.size} bytes"
        elif each.when:
            turned = f", rotated by time (`{each.when}`)"
        kept = f" with {each.kept} old files" if turned else ""
        found.append(f" `{each.path}` gets {what}{turned}{kept}.")
    return "".join(found)


def _let_through(file: LogFile, levels: Mapping[str, str]) -> str:
    """The level of a record that comes to a file from Django and from a library."""
    if file.level == "DEBUG":
        return file.level
    asked = [
        level for name, level in levels.items()
        if name in (log_levels.ROOT, "django", "django.request")
    ]  # fmt: skip
    numbers = logging.getLevelNamesMapping()
    return max((file.level or "WARNING", *asked), key=lambda each: numbers[each])


def tests(wanted: Sequence[LogFile], levels: Mapping[str, str]) -> str:
    """A test that has each handler write into a folder that goes away."""
    if not wanted:
        return ""
    rows = "".join(
        f'\n            ("{each.name}", "{each.path}", "{_let_through(each, levels)}"),'
        for each in wanted
    )
    rotated = "".join(
        f'\n        self.assertEqual(settings.LOGGING["handlers"]["{each.name}"]["{key}"], {value})'
        for each in wanted
        for key, value in (
            *([("maxBytes", each.size)] if each.size else ()),
            *([("when", f'"{each.when}"')] if each.when else ()),
            *([("backupCount", str(each.kept))] if each.size or each.when else ()),
        )
    )
    return f"""
    def test_files_get_what_they_are_for(self):
        files = [{rows}
        ]
        given = copy.deepcopy(settings.LOGGING)
        self.addCleanup(logging.config.dictConfig, settings.LOGGING)
        with tempfile.TemporaryDirectory() as folder:
            for name, path, _ in files:
                stated = Path(given["handlers"][name]["filename"])
                self.assertEqual(stated.parts[-len(Path(path).parts) :], Path(path).parts)
                given["handlers"][name]["filename"] = str(Path(folder, name))
            logging.config.dictConfig(given)
            for name, _, level in files:
                for logger in map(logging.getLogger, ("django.request", "a.library")):
                    logger.log(logging.getLevelName(level), "%s of %s", name, logger.name)
                    logger.debug("less than that: %s", name)
            for handler in logging.getLogger().handlers:
                handler.close()
            for name, _, level in files:
                text = Path(folder, name).read_text(encoding="utf-8")
                for logger in ("django.request", "a.library"):
                    self.assertEqual(text.count(f"{{name}} of {{logger}}"), 1)
                self.assertEqual("less than that" in text, level == "DEBUG")
            logging.config.dictConfig(settings.LOGGING){rotated}
"""
