"""LOGGING: to the console and to files, as lines or as JSON, with a level from the environment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from django_pro.agent import (
    added_tests,
    json_lines,
    log_environments,
    log_file_settings,
    log_files,
    log_levels,
    log_places,
    log_wishes,
)
from django_pro.agent.log_environments import ByEnvironment
from django_pro.agent.log_files import LogFile
from django_pro.agent.log_places import LogPlace
from django_pro.agent.log_wishes import Wishes
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Playbook, Work
from django_pro.edits import class_edit, settings_file
from django_pro.sandbox import module_of

_LEVEL = 'os.environ.get("LOG_LEVEL", "INFO")'
_LINE = '{\n    "format": "{asctime} {levelname} {name} {message}",\n    "style": "{",\n}'
_OTHERS = (
    r"sentry", r"(?:own|separate|different) files?\b",
    r"(?:config\w*|settings|env|python) files?\b", r"files? (?:per|for each|uploads?)\b",
    r"uploaded", r"sql\b", r"celery", r"error pages?", r"(?<!\.)log(?:ging)? (?:in|out)\b", r"loki",
    r"request ids?", r"(?<!in the )(?<!in our )(?<!in )production settings", r"model",
    r"middleware", r"audit log",
)  # fmt: skip
"""Of logging, and not what is written here."""


def _fits(said: Said) -> int:
    is_asked = said.has(r"(?:configure|set up|add|enable|introduce) (?:\w+ ){0,2}logging\b")
    if said.route.intent not in ("create", "refactor", "optimize") and (
        not is_asked or said.is_meant_to("explain", "review", "plan", "test", "fix")
    ):
        return 0
    if said.has(*_OTHERS):
        return 0
    meant = said.has(
        r"logging\b",
        r"log levels?\b",
        r"structured logs?",
        r"logs?\b (?:\w+ ){0,4}(?:to|on) (?:the )?(?:console|stdout|standard out)",
    ) or (log_files.is_named(said.low) and said.has(r"log(?:s|ged)?\b"))
    return 12 if meant else 0


def _run(work: Work) -> Moments:
    yield from ()
    as_json = work.said.has("json", "structured")
    by = log_environments.found(SettingsFiles(work), work.said.text) if as_json else None
    said = replace(work.said, request=by.rest, answers=()) if by else work.said
    place = log_places.found(work, said)
    files = place.files
    keys = json_lines.stated(place.rest)
    formatter = _LINE
    if as_json:
        file = Path(work.original.urlconf).parent / "json_logging.py"
        text = work.copy.read(file) if work.copy.exists(file) else _HEAD
        new = class_edit.with_class(
            text,
            json_lines.formatter(keys, place.rest),
            [("json", ""), ("logging", ""), ("datetime", "datetime"), ("datetime", "timezone")],
        )
        if new != text:
            work.copy.write(file, new)
        module = module_of(Path(work.original.root), file)
        formatter = f'{{\n    "()": "{module}.JsonFormatter",\n}}'
    name = "json" if as_json else "line"
    chosen = f'"json" if {by.condition} else "line"' if by else f'"{name}"'
    console = f'{{\n    "class": "logging.StreamHandler",\n    "formatter": {chosen},\n}}'
    low = log_files.joined(" ".join(place.rest.lower().split()))
    wishes = log_wishes.stated(place.rest)
    if wishes.beyond:
        raise NotProvenError(
            f"What is said of {', and of '.join(wishes.beyond)}, is no part of this. Nothing is "
            "written: ask for the rest, and for that apart."
        )
    if wishes.fields and not as_json:
        fields = " ".join(f"{{{each}}}" for each in wishes.fields)
        formatter = f'{{\n    "format": "{fields}",\n    "style": "{{",\n}}'
    if wishes.is_stdout:
        console = console.replace("\n}", '\n    "stream": "ext://sys.stdout",\n}')
    if outside := log_files.outside(low):
        raise NotProvenError(f"{outside} {_OUTSIDE}")
    levels_said = log_levels.stated(low, _own(work))
    variable = log_files.VARIABLE.search(place.rest)
    if variable and (usual := log_files.usual_place(levels_said.rest)).startswith(("/", "~")):
        raise NotProvenError(f"{usual} {_OUTSIDE}")
    wanted = log_files.stated(levels_said.rest, variable[1] if variable else "")
    if variable and not wanted:
        raise NotProvenError(
            f"What is to become of {variable[1]} was not understood: no file of logs is named. "
            "Nothing is written."
        )
    of_all = log_levels.of_all(log_files.without(levels_said.rest), levels_said.of)
    levels = {**levels_said.of, **({log_levels.ROOT: of_all} if of_all else {})}
    named = {name: f'"{level}"' for name, level in levels.items() if name != log_levels.ROOT}
    level_of = _LEVEL.replace("LOG_LEVEL", wishes.variable)
    usual = level_of.replace("INFO", levels.get(log_levels.ROOT, "INFO"))
    varied = log_levels.of_variable(log_files.without(low), _own(work), wishes.variable)
    varied = tuple(each for each in varied if each in named) if log_levels.ROOT in levels else ()
    if varied:
        named |= {each: level_of.replace("INFO", levels[each]) for each in varied}
        usual = f'"{levels[log_levels.ROOT]}"'
    lowest = log_file_settings.below(wanted, levels)
    if lowest and named:
        raise NotProvenError(
            f"A file from {lowest} on and loggers with levels of their own: what of it the console "
            "shows is not clear. Nothing is written: ask for one of them."
        )
    if lowest:
        console = console.replace("\n}", f'\n    "level": {usual},\n}}')
    names = ["console", *(one.name for one in wanted)]
    mails = wishes.mails or bool(work.original.settings.get("ADMINS"))
    of_root = [*names, *(["mail_admins"] if wishes.mails and not wishes.of_requests else [])]
    handlers = ", ".join(f'"{each}"' for each in of_root)
    of_requests = ", ".join(f'"{each}"' for each in (*names, *(["mail_admins"] if mails else [])))
    level = f'"{lowest}"' if lowest else usual
    logger = f'{{\n    "handlers": [{handlers}],\n    "level": {level},\n'
    of_django = logger.replace(handlers, of_requests).replace(level, named.get("django", level))
    pairs = [
        (("version",), "1"),
        (("disable_existing_loggers",), "False"),
        (("formatters", name), formatter),
        *([(("formatters", "line"), _LINE)] if by else []),
        (("handlers", "console"), console),
        *log_file_settings.handlers(files, wanted, name),
        *(_OF_MAILS if mails else ()),
        (("root",), f"{logger}}}"),
        (("loggers", "django"), f'{of_django}    "propagate": False,\n}}'),
    ]
    if wishes.no_stderr:
        # Django's own settings send it to standard error.
        pairs.append((("loggers", "django.server"), f'{logger}    "propagate": False,\n}}'))
    pairs += [
        (("loggers", each), f'{{\n    "level": {level},\n}}') for each, level in named.items()
    ]
    if wishes.silenced:
        pairs.append((("handlers", "null"), '{\n    "class": "logging.NullHandler",\n}'))
    pairs += [(("loggers", each), _SILENT) for each in wishes.silenced]
    stated = [(("loggers", each, "level"), level) for each, level in named.items()]
    for path, value in (*pairs, *stated):
        files.edit(
            "LOGGING",
            lambda text, path=path, value=value: settings_file.with_key(  # type: ignore[misc]
                text, "LOGGING", path, value, wanted=[("os", "")] if "os." in value else [],
                replace=path[-1] == "level",
            ),
        )  # fmt: skip
    shown = "JSON, an object a line," if as_json else "lines"
    log_file_settings.ignore(work, wanted)
    least = levels.get(log_levels.ROOT, "INFO")
    by_variable = f"from the level in {wishes.variable} on ({{}} without it)"
    from_least = f"from {least} on" if varied else by_variable.format(least)
    each_from = _shown(named, levels, varied, by_variable)
    told = (
        f"All loggers write {shown} to the console, {from_least}{each_from}."
        f"{log_file_settings.told(wanted)} Requests that "
        "fail are told once, with their path; nothing of their body is. "
    )
    told += (
        "Nothing goes to standard error, of Django's own development server either."
        if wishes.no_stderr
        else "Django's own development server keeps its lines."
    )
    if mails:
        of_what = "of requests" if wishes.of_requests or not wishes.mails else "of all loggers"
        told += f" Errors {of_what} are mailed to ADMINS where DEBUG is off"
        has_admins = bool(work.original.settings.get("ADMINS"))
        told += "." if has_admins else ": the setting is empty, so to nobody until it is set."
    if wishes.silenced:
        told += f" Nothing is heard of {', '.join(wishes.silenced)}."
    if by:
        told = f"{told} So it is {by.told}; elsewhere lines that are no JSON go there."
    if place.module:
        told = f"With `{place.module}` alone: {told}"
    shown_there = log_file_settings.shown(work, place.module or work.project.settings, wanted)
    outcome = added_tests.proven(
        work,
        files.base,
        "logging",
        _tests(work, place, levels, wanted, wishes, keys if as_json else {}, by, mails=mails),
        done=told,
        already=f"It is so already. {told}",
    )  # fmt: skip
    return replace(outcome, proofs=(*outcome.proofs, *shown_there))


_OUTSIDE = (
    "lies outside of the project: whether it can be written is not known here. Nothing is written: "
    "name a file in the project, e.g. `logs/errors.log`."
)
_RESTORING = """    def setUp(self):
        root = logging.getLogger()
        self.addCleanup(configure_logging, settings.LOGGING_CONFIG, settings.LOGGING)
        self.addCleanup(setattr, root, "handlers", root.handlers[:])
        self.addCleanup(root.setLevel, root.level)
"""
"""The logging of the settings that the tests have comes back."""
_SILENT = '{\n    "handlers": ["null"],\n    "propagate": False,\n}'
_MAILING = """{
    "class": "django.utils.log.AdminEmailHandler",
    "level": "ERROR",
    "filters": ["require_debug_false"],
}"""
_OF_MAILS = (
    (("filters", "require_debug_false"), '{\n    "()": "django.utils.log.RequireDebugFalse",\n}'),
    (("handlers", "mail_admins"), _MAILING),
)
_HEAD = '"""Log records as JSON."""\n'


def _own(work: Work) -> dict[str, str]:
    """Modules of the project's apps, by the words that may name them."""
    found: dict[str, str] = {}
    for app in work.original.own_apps():
        found |= dict.fromkeys(
            (app.label.lower(), app.module.rpartition(".")[2].lower()), app.module
        )
    return found


def _shown(
    named: Iterable[str], levels: Mapping[str, str], varied: Sequence[str], by_variable: str
) -> str:
    listed = [
        f"{name} {by_variable.format(levels[name])}"
        if name in varied
        else f"{name} from {levels[name]} on"
        for name in named
    ]
    return f"; {', '.join(listed)}" if listed else ""


def _tests(
    work: Work,
    place: LogPlace,
    levels: Mapping[str, str],
    wanted: Sequence[LogFile],
    wishes: Wishes,
    keys: Mapping[str, str],
    by: ByEnvironment | None,
    *,
    mails: bool,
) -> str:
    package = work.project.settings.partition(".")[0]
    as_json = bool(keys)
    read = (
        f"""
        lines = [json.loads(line) for line in out.getvalue().splitlines()]
        messages = [line["{json_lines.message_key(keys)}"] for line in lines]"""
        if as_json else """
        messages = out.getvalue().splitlines()"""
    )  # fmt: skip
    lowered = ", ".join(
        f'"{each}"' for each in dict.fromkeys(("", "django", *levels))
        if not each or each.startswith("django")
    )  # fmt: skip
    body = f'''
    def written(self, name, act):
        """Messages that the handlers of a logger write meanwhile."""
        out = io.StringIO()
        logger = logging.getLogger(name)
        handlers = [each for each in logger.handlers if type(each) is logging.StreamHandler]
        self.assertEqual(len(handlers), 1)
        with mock.patch.object(handlers[0], "stream", out):
            act(){read}
        return messages

    def setUp(self):
        logging.config.dictConfig(settings.LOGGING)
        for name in [{lowered}]:
            logger = logging.getLogger(name)
            self.addCleanup(logger.setLevel, logger.level)
            logger.setLevel("INFO")

    def test_a_failing_request_is_told_once(self):
        data = {{"password": "a-secret-of-the-body"}}
        messages = self.written("django", lambda: self.client.post("/no-such-path/", data))
        told = [each for each in messages if "/no-such-path/" in each]
        self.assertEqual(len(told), 1)
        self.assertNotIn("a-secret-of-the-body", str(messages))

    def test_what_the_project_logs_is_written(self):
        messages = self.written("", lambda: logging.getLogger("{package}").info("7 rows read"))
        self.assertEqual(len(messages), 1)
        self.assertIn("7 rows read", messages[0])
'''
    named = [(name, level) for name, level in levels.items() if name != log_levels.ROOT]
    if named:
        listed = "".join(f'\n            ("{name}", logging.{level}),' for name, level in named)
        body += f"""
    def test_each_logs_from_its_level_on(self):
        logging.config.dictConfig(settings.LOGGING)
        levels = [{listed}
        ]
        for name, level in levels:
            with self.subTest(name):
                logger = logging.getLogger(name)
                self.assertTrue(logger.isEnabledFor(level))
                self.assertFalse(logger.isEnabledFor(level - 1))
                self.assertTrue(logger.hasHandlers())
"""
    if mails:
        name = "django.request" if wishes.of_requests or not wishes.mails else "a.library"
        body += f"""
    @override_settings(DEBUG=False, ADMINS=[("A", "admin@example.com")])
    def test_admins_get_errors_by_mail(self):
        logging.config.dictConfig(settings.LOGGING)
        logging.getLogger("{name}").warning("nobody is told")
        self.assertEqual(mail.outbox, [])
        logging.getLogger("{name}").error("9 rows are gone")
        self.assertEqual(len(mail.outbox), 1)
        self.assertIn("9 rows are gone", mail.outbox[0].subject)
"""
    for number, each in enumerate(wishes.silenced):
        body += f"""
    def test_a_logger_is_silent{f"_{number + 1}" if number else ""}(self):
        logging.config.dictConfig(settings.LOGGING)
        logger = logging.getLogger("{each}")
        self.assertFalse(logger.propagate)
        self.assertEqual([type(one) for one in logger.handlers], [logging.NullHandler])
"""
    if as_json:
        body += json_lines.test(keys)
    if wishes.is_stdout:
        body += """
    def test_lines_go_to_standard_output(self):
        console = settings.LOGGING["handlers"]["console"]
        self.assertEqual(console["stream"], "ext://sys.stdout")
"""
    if wishes.no_stderr:
        body += """
    def test_nothing_goes_to_standard_error(self):
        logging.config.dictConfig(settings.LOGGING)
        for name in [None, *logging.root.manager.loggerDict]:
            for handler in logging.getLogger(name).handlers:
                self.assertIsNot(getattr(handler, "stream", None), sys.stderr)
"""
    if wishes.fields and not as_json:
        listed = " ".join(wishes.fields)
        body += f"""
    def test_a_line_has_its_fields_in_order(self):
        text = settings.LOGGING["formatters"]["line"]["format"]
        fields = "{listed}".split()
        places = [text.find("{{" + each + "}}") for each in fields]
        self.assertNotIn(-1, places)
        self.assertEqual(places, sorted(places))
"""
    body += log_file_settings.tests(wanted, levels)
    if by:
        body += log_environments.test_elsewhere(by)
        body = body.replace("settings.LOGGING", "PRODUCTION")
        body = body.replace("    def setUp(self):\n", _RESTORING, 1)
    if place.module:
        body = body.replace("settings.LOGGING", "MODULE.LOGGING")
        body = body.replace("    def setUp(self):\n", _RESTORING, 1)
    text = added_tests.module("What is logged, and where.", "LoggingTests", body, [], work)
    imports = (
        ("import copy\n" if wanted else "")
        + "import io\n"
        + ("import json\n" if as_json else "")
        + "import logging\nimport logging.config\n"
        + ("import sys\n" if wishes.no_stderr else "")
        + ("import tempfile\n" if wanted else "")
    )
    if wanted:
        imports += "from pathlib import Path\n"
    text = text.replace("from unittest import mock\n", f"{imports}from unittest import mock\n", 1)
    if place.module:
        given = ", ".join(f'"{each}": "x" * 50' for each in place.variables)
        loaded = f'importlib.import_module("{place.module}")'
        load = (
            f"with mock.patch.dict(os.environ, {{{given}}}):\n    MODULE = {loaded}"
            if given else f"MODULE = {loaded}"
        )  # fmt: skip
        text = text.replace("import io\n", "import importlib\nimport io\n", 1)
        if given:
            text = text.replace("import logging.config\n", "import logging.config\nimport os\n", 1)
        text = text.replace("\n\nclass LoggingTests", f"\n{load}\n\n\nclass LoggingTests", 1)
        at = text.index("\n", text.index("from django.test import")) + 1
        text = f"{text[:at]}from django.utils.log import configure_logging\n{text[at:]}"
    if by:
        path = place.files.holding("LOGGING") or place.files.base
        lines = log_environments.test_lines(by, module_of(Path(work.original.root), path))
        text = text.replace("import logging.config\n", "import logging.config\nimport os\n"
                            "import runpy\n", 1)  # fmt: skip
        text = text.replace("\n\nclass LoggingTests", f"\n\n{lines}\n\nclass LoggingTests", 1)
        at = text.index("\n", text.index("from django.test import")) + 1
        text = f"{text[:at]}from django.utils.log import configure_logging\n{text[at:]}"
    return text.replace(
        "from django.test import",
        "from django.conf import settings\n"
        + ("from django.core import mail\n" if mails else "")
        + "from django.test import",
        1,
    )


PLAYBOOKS = (
    Playbook(
        "logging", "Log to the console and to files, as lines or JSON, with levels and rotation",
        "configure structured logging for production",
        "a failing request is logged once, and its body is not; what the project logs is written",
        _fits, _run,
    ),
)  # fmt: skip
