"""Files of logs in LOGGING: their handlers, their folder, and the test that reads them."""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from django_pro.agent import log_levels
from django_pro.agent.answer import Check
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
        if each.variable:
            _name(files, path, home, quoted[:-1], each.variable)
            filename = f"{each.variable} / {quoted[-1]}"
        elif home.startswith("os.path"):
            filename = f"os.path.join({', '.join((_bare(home), *quoted))})"
        else:
            filename = " / ".join((home, *quoted))
        if folder and not each.variable:
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


def _name(
    files: SettingsFiles, path: Path, home: str, folder: Sequence[str], variable: str
) -> None:
    """The statements that name a folder which the environment gives, and make it."""
    if home.startswith("os.path"):
        usual = f"os.path.join({', '.join((_bare(home), *folder))})"
    else:
        usual = " / ".join((home, *folder))
    line = f'{variable} = Path(os.environ.get("{variable}") or {usual})'
    text = files.text(path)
    given = settings_file.names(text).get(variable)
    if given is not None and ast.unparse(given) != ast.unparse(ast.parse(line.split(" = ")[1])):
        raise NotProvenError(f"The settings have another {variable}. Nothing is written.")
    lines = f"{line}\n{variable}.mkdir(parents=True, exist_ok=True)"
    _before(files, path, lines, [("os", ""), ("pathlib", "Path")])


def _make(files: SettingsFiles, path: Path, home: str, folder: Sequence[str]) -> None:
    """The statement that makes a folder, before LOGGING."""
    if home.startswith("os.path"):
        line = f"os.makedirs(os.path.join({', '.join((_bare(home), *folder))}), exist_ok=True)"
        needed = [("os", "")]
    else:
        line = f"({' / '.join((home, *folder))}).mkdir(parents=True, exist_ok=True)"
        needed = [] if home == "BASE_DIR" else [("pathlib", "Path")]
    _before(files, path, line, needed)


def _before(files: SettingsFiles, path: Path, line: str, needed: Sequence[tuple[str, str]]) -> None:
    text = files.text(path)
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
        text = settings_file.imported(source.spliced([Splice(at, at, new)]), list(needed))
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
        place = f", or in the folder that {each.variable} names," if each.variable else ""
        found.append(f" `{each.path}`{place} gets {what}{turned}{kept}.")
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


def _shown_path(file: LogFile) -> str:
    """What is known of its path wherever the tests run."""
    return file.path.rpartition("/")[2] if file.variable else file.path


def shown(work: Work, settings: str, wanted: Sequence[LogFile]) -> tuple[Check, ...]:
    """That the files of a variable are where it says, in a folder that is made.

    Raises:
        NotProvenError: they are not.
    """
    files = [each for each in wanted if each.variable]
    if not files:
        return ()
    variable = files[0].variable
    script = (
        "import os, pathlib; from importlib import import_module; "
        f"logs = import_module({settings!r}).LOGGING['handlers']; "
        f"folder = pathlib.Path(os.environ[{variable!r}]); "
        f"print('there:', folder.is_dir() and all(pathlib.Path(logs[each]['filename']).parent == "
        f"folder for each in {[each.name for each in files]!r})); "
        "folder.rmdir(); folder.parent.rmdir()"
    )
    place = Path(work.copy.root, "given-by-a-variable", "new")
    code, log = work.manage("shell", "-v", "0", "-c", script, environment={variable: str(place)})
    if code or "there: True" not in log:
        raise NotProvenError(f"{variable} does not say where the files are: {log.strip()[-300:]}")
    return (Check(f"{variable} names a folder that is not there", "passed", "it is made"),)


def tests(wanted: Sequence[LogFile], levels: Mapping[str, str]) -> str:
    """A test that has each handler write into a folder that goes away."""
    if not wanted:
        return ""
    rows = "".join(
        f'\n            ("{each.name}", "{_shown_path(each)}", "{_let_through(each, levels)}"),'
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
