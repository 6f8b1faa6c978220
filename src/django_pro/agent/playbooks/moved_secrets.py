"""Secrets of the settings, moved into the environment."""

from __future__ import annotations

import ast
import os
import re
from dataclasses import replace
from pathlib import Path

from django_pro.agent import production_settings, secret_proofs, stated_secrets
from django_pro.agent.answer import Check
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.stated_secrets import DebugBy
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, secret_texts, settings_file
from django_pro.edits.secret_texts import Secret

_DEVELOPMENT = re.compile(r"dev|local|test|ci$")
_PRODUCTION = re.compile(r"prod|live|deploy")


_OTHERS = (
    r"kubernetes", r"vault", r"secrets manager", r"rotate", r"without logging",
    r"collectstatic", r"split", r"per environment",
)  # fmt: skip
"""Of secrets, and not what is written here."""
_OF_STARTS = (r"must not be empty", r"is missing")
"""What an error says, or what is to end the start of a project whose secrets are moved."""
_MOVES = (r"env(?:ironment)?\b", r"\.env\b", r"variables?\b")


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "plan", "test"):
        return 0
    what = r"(?:secrets?|secret[_ ]key|passwords?|api[_ ]keys?|credentials?|tokens?)\b"
    where = r"(?:settings|code|source|repo\w*|git|hard[- ]?coded|\w+\.py)"
    moved = said.has(
        rf"{what}.{{0,80}}(?:environment|env\b|\.env|out of|hard[- ]?coded)",
        rf"(?:move|take|get|keep|put|remove|extract|pull|read|load)\b.{{0,30}}{what}"
        rf".{{0,60}}{where}",
        rf"hard[- ]?coded.{{0,40}}{what}",
        rf"{what}.{{0,30}}\bin (?:the |my |our )?(?:[\w/]*/)?{where}",
    )  # fmt: skip
    if said.has(*_OTHERS) or (said.has(*_OF_STARTS) and not (moved and said.has(*_MOVES))):
        return 0
    if said.route.intent == "review" and not said.has("move", "out of"):
        return 0
    return (18 if production_settings.is_meant(said.text) else 15) if moved else 0


def _run(work: Work) -> Moments:
    yield from ()
    files = SettingsFiles(work)
    production, text = production_settings.stated(work.said.text)
    all_of = {
        path: secret_texts.secrets(files.text(path), in_branches=True) for path in files.paths
    }
    meant = stated_secrets.meant(
        text,
        [each for secrets in all_of.values() for each in secrets],
        [files.text(path) for path in files.paths],
    )
    if meant.mode and files.is_split:
        raise NotProvenError(
            f"The settings are in several modules, and {meant.mode.variable} tells production "
            "apart as well: which of both goes is not clear. Nothing is written."
        )
    _refuse_unclear(work, meant, [files.text(path) for path in files.paths])
    renamed = {id(each.node): each for each in meant.secrets}
    found: dict[Path, list[Secret]] = {}
    kept = []
    for path, known in all_of.items():
        secrets = [renamed[id(each.node)] for each in known if id(each.node) in renamed]
        if secrets and files.is_split and _DEVELOPMENT.search(path.stem):
            kept.append(work.copy.name(path))
        elif secrets:
            found[path] = secrets
    if not found:
        return _already(work, kept)
    variables = [each.variable for secrets in found.values() for each in secrets]
    lacking = [each for each in variables if each not in meant.optional]
    is_debugging = work.original.settings.get("DEBUG") or meant.mode
    if not is_debugging or meant.refuses_empty or meant.debug:
        work.needed.update(lacking)
    is_strict = not (meant.debug or meant.mode) and _is_strict(work, files)
    required = frozenset(lacking) if is_strict else meant.required & {*variables}
    in_tests = _in_tests(work, meant, required)
    for path, secrets in found.items():
        _move(work, files, path, secrets, required, meant, in_tests)
    by_debug_alone = [each for each in lacking if each not in required]
    if by_debug_alone:
        _refuse(work, files, by_debug_alone, in_tests, meant)
    by_debug = [meant.debug.variable] if meant.debug else []
    if meant.debug:
        _debug_by(files, meant.debug)
    if production:
        debug = _switch(meant.debug)
        meant = replace(meant, others=production_settings.written(work, files, production))
        work.switches[debug.variable] = debug.value
        by_debug += [production.hosts] if production.hosts else []
    _list_them(work, [*variables, *by_debug])
    if meant.is_described:
        _describe(work, [each for secrets in found.values() for each in secrets], meant)
    told = (
        f"{', '.join(variables)} {'come' if len(variables) > 1 else 'comes'} from the environment; "
        "`.env.example` lists them (Django reads no such file: the shell, the process manager or "
        "the container does). "
    )
    told += _of_lacking(variables, required, meant)
    told += "The old values are in the history of the repository: replace them."
    if meant.debug:
        told += f" {_of_debug(meant.debug)}."
    if in_tests:
        told += " The tests run without any of them."
    elsewhere = _elsewhere(work, [each for secrets in found.values() for each in secrets])
    if production and production.are_gone and elsewhere:
        raise NotProvenError(f"{elsewhere.strip()} Nothing is written.")
    told += elsewhere + (production_settings.told(production) if production else "")
    stay = [
        _shown(each) for secrets in all_of.values() for each in secrets
        if id(each.node) not in renamed
    ]  # fmt: skip
    if stay:
        told += f" Not moved, for the request is about others: {', '.join(stay)}."
    if kept:
        told += f" Those in {', '.join(kept)} are a developer's, and stay."
    proofs = secret_proofs.proofs(work, files, found, meant, required)
    if production:
        on = _switch(meant.debug).variable
        proofs = (*proofs, production_settings.proof(work, production, variables, on))
    return Outcome(told, (*proofs, secret_proofs.tests_without(work)) if in_tests else proofs)


def _of_lacking(
    variables: list[str], required: frozenset[str], meant: stated_secrets.Meant
) -> str:  # fmt: skip
    """What happens where the environment lacks some."""
    optional = meant.optional
    there = meant.mode and f"With {meant.mode.variable}={meant.mode.value}"
    if required >= {*variables}:
        return (
            "None has a default: nothing starts until all are set, "
            "`manage.py` and the tests on a developer's machine neither. "
        )
    told = ""
    if required:
        listed = ", ".join(each for each in variables if each in required)
        told += (
            f"Nothing starts without {listed}, `manage.py` and the tests on a developer's machine "
            "neither. "
        )
    if optional & {*variables}:
        listed = ", ".join(each for each in variables if each in optional)
        told += f"Where {listed} is not set, its setting is empty. "
    rest = [each for each in variables if each not in required | optional]
    if rest and not told:
        told = (
            "With DEBUG on, a SECRET_KEY is made up at each start where none is set (sessions end "
            "with it), and the others are empty: `manage.py` and the tests run as before. Without "
            "DEBUG the project does not start until all are set. "
        )
        if there:
            told = told.replace("With DEBUG on", "On a developer's machine")
            told = told.replace("Without DEBUG", there)
    elif rest:
        told += f"{there or 'Without DEBUG'} it does not start without {', '.join(rest)} either. "
    for name, switch in meant.only.items():
        told += f"{name} is wanted where {switch} is set. "
    return told


def _shown(secret: Secret) -> str:
    return secret.setting + "".join(f'["{each}"]' for each in secret.keys)


def _refuse_unclear(work: Work, meant: stated_secrets.Meant, sources: list[str]) -> None:
    """What a request says and is not done is said before anything is written."""
    helper = stated_secrets.lacking_helper(work.said.text, sources)
    if helper:
        raise NotProvenError(
            f"The settings do not import {helper}, and whether production has it is not known: "
            "os.environ is all that is written here. Nothing is written: import it in the "
            "settings first, or ask for environment variables."
        )
    if meant.unclear:
        raise NotProvenError(
            f"It is not clear {meant.unclear}. Nothing is written: say each secret with its "
            "variable, e.g. `EMAIL_HOST_PASSWORD from MAIL_PASSWORD`."
        )


def _is_strict(work: Work, files: SettingsFiles) -> bool:
    """Whether DEBUG is off wherever these settings are loaded: then nothing tells a developer's
    machine from production, and there is nobody whom a default would be for."""
    if files.is_split or work.original.settings.get("DEBUG"):
        return False
    value = files.value("DEBUG")
    return value is None or (isinstance(value, ast.Constant) and not value.value)


def _of_debug(debug: DebugBy) -> str:
    if debug.is_on_without:
        return f"DEBUG is on where {debug.variable} is {debug.value} or not set, and off otherwise"
    return f"DEBUG is off unless {debug.variable} is {debug.value}"


def _debug_by(files: SettingsFiles, debug: DebugBy) -> None:
    """DEBUG by a variable, where it is a plain value now.

    Raises:
        NotProvenError: it is computed, or by another one.
    """
    given = files.value("DEBUG")
    if not isinstance(given, ast.Constant) or files.is_split:
        raise NotProvenError(
            "DEBUG is not assigned as True or False in one settings module: what it is to become "
            f"by {debug.variable} is not clear. Nothing is written."
        )
    files.edit(
        "DEBUG",
        lambda text: settings_file.with_value(text, "DEBUG", debug.source, [("os", "")]),
    )


def _switch(debug: DebugBy | None) -> DebugBy:
    """What switches DEBUG on, and so tells production.

    Raises:
        NotProvenError: it is on without, or nothing is said of it.
    """
    if debug is None or debug.is_on_without:
        raise NotProvenError(
            "What switches DEBUG off in production is not told by a variable. Nothing is written: "
            "say e.g. `DEBUG is on only with SITE_DEBUG=1`."
        )
    return debug


def _describe(work: Work, secrets: list[Secret], meant: stated_secrets.Meant) -> None:
    """A section of the README."""
    names = [each for each in _READMES if work.copy.exists(each)]
    name = names[0] if names else "README.md"
    text = work.copy.read(name) if names else f"# {work.project.settings.partition('.')[0]}\n"
    lines = [
        f"- `{each.variable}`: the setting `{_shown(each)}`; {_described(each.variable, meant)}."
        for each in secrets
        if not re.search(rf"\b{each.variable}\b", text)
    ]  # fmt: skip
    if meant.debug and not re.search(rf"\b{meant.debug.variable}\b", text):
        lines.append(f"- `{meant.debug.variable}`: {_of_debug(meant.debug)}.")
    if lines:
        head = "Environment\n-----------" if name.endswith(".rst") else "## Environment"
        listed = "\n".join(lines)
        if name.endswith(".rst"):
            listed = listed.replace("`", "``")
        told = "They come from the environment; `.env.example` lists them, and nothing reads it."
        work.copy.write(name, f"{text.rstrip()}\n\n{head}\n\n{told}\n\n{listed}\n")


def _described(variable: str, meant: stated_secrets.Meant) -> str:
    if variable in meant.required:
        return "it does not start without"
    return "empty without" if variable in meant.optional else "required where DEBUG is off"


_READMES = ("README.md", "README.rst", "README.txt", "README", "readme.md")


def _elsewhere(work: Work, secrets: list[Secret]) -> str:
    """Where else in the repository the old values stand."""
    found = []
    for path in sorted(work.copy.root.rglob("*")):
        inside = path.relative_to(work.copy.root).parts
        if not path.is_file() or path.is_symlink() or _SKIPPED & set(inside):
            continue
        content = path.read_bytes()[:_READ_BYTES].decode(errors="replace")
        if any(len(each.value) > 7 and each.value in content for each in secrets):
            found.append(work.copy.name(path))
    if not found:
        return ""
    return f" Old values stand in {', '.join(found)} as well: those are not touched."


_SKIPPED = {".git", "__pycache__", "node_modules", "site-packages", ".venv", "venv"}
_READ_BYTES = 500_000


def _move(
    work: Work,
    files: SettingsFiles,
    path: Path,
    secrets: list[Secret],
    required: frozenset[str],
    meant: stated_secrets.Meant,
    in_tests: str,
) -> None:
    content = files.text(path)
    has_key = any(
        each.setting == "SECRET_KEY" and each.variable not in required | meant.optional
        for each in secrets
    )
    is_told = meant.mode or "DEBUG" in settings_file.names(content)
    makes_up = has_key and bool(is_told) and not _PRODUCTION.search(path.stem)
    if has_key and not (makes_up or files.is_split or os.environ.get(_key(secrets))):
        raise NotProvenError(
            "DEBUG is not assigned beside SECRET_KEY: nothing tells a developer's machine from "
            "production, so a key can't be made up for the first. Set SECRET_KEY in your "
            "environment and ask again, or split the settings first. Nothing is written."
        )
    try:
        text = secret_texts.without(
            content, secrets, makes_up_key=makes_up, required=required,
            refuses_empty=meant.refuses_empty, in_tests=in_tests,
            development=meant.mode.test.replace("==", "!=") if meant.mode else "DEBUG",
        )  # fmt: skip
        work.copy.write(path, text)
    except EditError as error:
        raise NotProvenError(f"{work.copy.name(path)}: {error}. Nothing is written.") from None
    if has_key and files.is_split and not makes_up:
        _for_developers(work, files, path)


def _key(secrets: list[Secret]) -> str:
    return next((each.variable for each in secrets if each.setting == "SECRET_KEY"), "SECRET_KEY")


def _for_developers(work: Work, files: SettingsFiles, base: Path) -> None:
    """Development makes a key up, where it takes all from the base."""
    for path in files.paths:
        if path != base and _DEVELOPMENT.search(path.stem):
            line = "SECRET_KEY = SECRET_KEY or get_random_secret_key()  # noqa: F405"
            text = files.text(path).rstrip("\n") + f"\n\n{line}\n"
            wanted = [("django.core.management.utils", "get_random_secret_key")]
            work.copy.write(path, settings_file.imported(text, wanted))
            return


def _in_tests(work: Work, meant: stated_secrets.Meant, required: frozenset[str]) -> str:
    """An expression of the settings that is true in tests, where those are to run without the
    variables and DEBUG is not what lets them.

    Raises:
        NotProvenError: nothing is to start without one.
    """
    if not (meant.runs_tests and meant.debug) or meant.debug.is_on_without:
        return ""
    if required:
        raise NotProvenError(
            f"Nothing is to start without {', '.join(sorted(required))}, and the tests are to run "
            "without it: which of both is not clear. Nothing is written."
        )
    is_pytest = "-m pytest" in work.suite_before.command
    return '"pytest" in sys.modules' if is_pytest else '"test" in sys.argv'


def _refuse(
    work: Work, files: SettingsFiles, variables: list[str], in_tests: str,
    meant: stated_secrets.Meant,
) -> None:  # fmt: skip
    """Production names what it lacks."""
    production = meant.mode.test if meant.mode else "not DEBUG"
    for path in files.paths:
        is_told = meant.mode or "DEBUG" in settings_file.names(files.text(path))
        if is_told and not files.is_split:
            text = secret_texts.with_refusal(
                files.text(path), variables, if_debug=True, in_tests=in_tests, only=meant.only,
                production=production,
            )  # fmt: skip
            work.copy.write(path, text)
            return
    for folder in dict.fromkeys(each.parent for each in files.paths):
        for stem in ("production", "prod"):
            path = folder / f"{stem}.py"
            if path.is_file():
                text = secret_texts.with_refusal(work.copy.read(path), variables, if_debug=False)
                work.copy.write(path, text)
                return


def _list_them(work: Work, variables: list[str]) -> None:
    """`.env.example` without values, and `.env` kept out of git."""
    name = ".env.example"
    text = work.copy.read(name) if work.copy.exists(name) else ""
    missing = [each for each in variables if not re.search(rf"^{each}=", text, re.MULTILINE)]
    if missing:
        head = text if not text or text.endswith("\n") else f"{text}\n"
        work.copy.write(name, head + "".join(f"{each}=\n" for each in missing))
    ignored = work.copy.read(".gitignore") if work.copy.exists(".gitignore") else ""
    if not re.search(r"^/?\.env$", ignored, re.MULTILINE):
        head = ignored if not ignored or ignored.endswith("\n") else f"{ignored}\n"
        work.copy.write(".gitignore", f"{head}.env\n")


def _already(work: Work, kept: list[str]) -> Outcome:
    code, told = work.manage("check")
    if code:
        raise NotProvenError(f"The project does not load: {told.strip()[-300:]}")
    stay = f" Those in {', '.join(kept)} are a developer's, and stay." if kept else ""
    return Outcome(
        f"No secret stands in the settings.{stay}",
        (Check("the settings' source", "passed", "no text in it is a secret's"),),
    )


PLAYBOOKS = (
    Playbook(
        "secrets-out-of-settings", "Move secrets out of the settings into the environment",
        "SECRET_KEY is hardcoded in settings.py, move it to the environment",
        "the settings hold the environment's values, all others stay, and without DEBUG nothing "
        "starts without them", _fits, _run,
    ),
)  # fmt: skip
