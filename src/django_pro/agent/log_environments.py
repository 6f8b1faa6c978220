"""Logs that are JSON in production and lines elsewhere, told apart as the settings are loaded."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError
from django_pro.edits import settings_file
from django_pro.edits.source_text import string_of

_PRODUCTION = r"(?:prod(?:uction)?|live)"
_DEV = r"(?:dev(?:elopment|elopers?)?|local(?:ly|host)?|(?:our |my |the )?(?:laptops?|machines?))"
_BY_VARIABLE = re.compile(
    r"(\b(?i:only) )?\b(?i:with|if|when|where|for|on|under|in case)\s+(?i:the )?(?i:env\w* )?"
    r"(?i:variable )?"
    r"[`'\"]?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|ENV|ENVIRONMENT|STAGE)[`'\"]?\s*"
    rf"(?i:==?|is|set to|equals)\s*[`'\"]?((?i:{_PRODUCTION}))\b[`'\"]?"
)
_IN_PRODUCTION = re.compile(
    rf"\b(?:only |just )?(?:in|on|for) (?:the |our )?{_PRODUCTION}\b(?: only\b| environment\b)?"
    rf"|^\s*{_PRODUCTION}:",
    re.I,
)
_IN_DEV = rf"\b(?:in|on|for|during) (?:the )?{_DEV}\b|\blocally\b|(?<![\w-]){_DEV}:"
_READABLE = (
    r"\b(?:plain|readable|human\w*|pretty|simple|normal|ordinary|text|lines?|non-json|not json"
    r"|no json)\b"
)
_ELSEWHERE = re.compile(
    rf"[^.;\n]*?(?:{_IN_DEV}|\b(?:otherwise|elsewhere|everywhere else|in all other cases)\b)"
    r"[^.;\n]*",
    re.IGNORECASE,
)
_OWN_CLAUSE = re.compile(r",? (?:and|but|while) |, |\(|\)|: ")
_MORE = re.compile(
    r"\b(?:debug|info|warning|error|critical|levels?|files?|stderr|standard error|mails?)\b"
    r"|\.log\b|\bstays?\b|\bunchanged\b|\bas (?:it is|now)\b|\buntouched\b",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"(?:environ\[|(?:getenv|environ\.get|env|config|\w*(?:require|need|must|secret|env)\w*)\()"
    r"\s*[\"'](\w+)[\"']\s*[\])]"
)


@dataclass(frozen=True, slots=True)
class ByEnvironment:
    condition: str
    """Python source that is true in production, where LOGGING stands."""
    production: Mapping[str, str]
    """What makes it so, of the environment."""
    elsewhere: Mapping[str, str]
    needed: tuple[str, ...]
    """Variables that the settings can't be loaded without."""
    told: str
    """`with STAGE=production`."""
    rest: str
    """The request without what tells them apart."""


def found(files: SettingsFiles, text: str) -> ByEnvironment | None:
    """How production is told from the rest; None where a request wants one logging for all, or
    the environments have settings of their own.

    Raises:
        NotProvenError: it wants two, and says more of them than what is written here.
    """
    by_variable = _BY_VARIABLE.search(text)
    bare = _BY_VARIABLE.sub(" ", text)
    elsewhere = [each[0] for each in _ELSEWHERE.finditer(bare)]
    wanted = [each for each in elsewhere if re.search(_READABLE, each, re.IGNORECASE)]
    if by_variable is None and not (wanted and _IN_PRODUCTION.search(text) and not files.is_split):
        return None
    if by_variable and by_variable[1]:
        raise NotProvenError(
            "Logs are to be written in one environment alone. Nothing is written: say what the "
            "others write as well, e.g. `plain lines elsewhere`."
        )
    rest = _IN_PRODUCTION.sub(" ", bare)
    for each in elsewhere:
        clause = _clause(each)
        if _MORE.search(clause) or each not in wanted:
            raise NotProvenError(
                f"`{clause.strip()}`: elsewhere than in production lines go to the console, and "
                "nothing else differs. Nothing is written: leave the rest out."
            )
        rest = rest.replace(clause, " ")
    path = files.holding("LOGGING") or files.base
    source = files.text(path)
    given: tuple[str, str, str, str] | None
    if by_variable:
        given = _of_variable(source, by_variable[2], by_variable[3])
    else:
        given = next(_told_by(source), None)
    if given is None:
        raise NotProvenError(
            "Nothing in the settings tells production from the rest. Nothing is written: name what "
            "does, e.g. `with APP_ENV=production`."
        )
    condition, variable, production, other = given
    return ByEnvironment(
        condition,
        {variable: production},
        {variable: other},
        tuple(dict.fromkeys(each for each in _NEEDED.findall(source) if each != variable)),
        f"with {variable}={production}",
        rest,
    )


def _clause(sentence: str) -> str:
    """The part of a sentence that speaks of the others: `JSON in production, text in dev`."""
    parts = [0, *(each.end() for each in _OWN_CLAUSE.finditer(sentence)), len(sentence)]
    spans = list(pairwise(parts))
    pattern = rf"{_IN_DEV}|\b(?:otherwise|elsewhere|everywhere else|in all other cases)\b"
    first = next(
        number
        for number, (start, end) in enumerate(spans)
        if re.search(pattern, sentence[start:end], re.IGNORECASE)
    )
    for number in range(first, len(spans)):
        clause = sentence[spans[first][0] : spans[number][1]]
        if re.search(_READABLE, clause, re.IGNORECASE):
            return clause
    return sentence[spans[first][0] :]


def _of_variable(source: str, variable: str, value: str) -> tuple[str, str, str, str]:
    for name, node in settings_file.names(source).items():
        texts = [string_of(each) for each in ast.walk(node) if isinstance(each, ast.expr)]
        if variable not in texts:
            continue
        if isinstance(node, ast.Call | ast.Subscript) and not _is_changed(node):
            return f'{name} == "{value}"', variable, value, "development"
        if (
            isinstance(node, ast.Compare)
            and isinstance(node.ops[0], ast.Eq)
            and value in [string_of(each) for each in node.comparators]
        ):
            return name, variable, value, "development"
    return f'os.environ.get("{variable}") == "{value}"', variable, value, "development"


def _is_changed(node: ast.AST) -> bool:
    """Whether a text of the environment is read otherwise than it stands there."""
    return any(
        (isinstance(each, ast.Attribute) and each.attr in ("upper", "lower", "strip", "split"))
        or (isinstance(each, ast.keyword) and each.arg == "cast")
        for each in ast.walk(node)
    )


def _told_by(source: str) -> Iterator[tuple[str, str, str, str]]:
    """Conditions that the settings have for production already."""
    names = settings_file.names(source)
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Compare) and isinstance(node.left, ast.Name)):
            continue
        value = string_of(node.comparators[0])
        variable = _variable(names.get(node.left.id))
        if value and variable and re.fullmatch(_PRODUCTION, value, re.IGNORECASE):
            yield f'{node.left.id} == "{value}"', variable, value, "development"
    for name, each in names.items():
        if not re.fullmatch(r"(?:IS_|IN_)?(?:PROD|PRODUCTION|LIVE)", name):
            continue
        if not isinstance(each, ast.Compare) or not isinstance(each.ops[0], ast.Eq):
            continue
        variable, value = _variable(each.left), string_of(each.comparators[0])
        if variable and value:
            yield name, variable, value, "development"
    debug = names.get("DEBUG")
    if debug is not None and (variable := _variable(debug)):
        compared = debug.comparators[0] if isinstance(debug, ast.Compare) else None
        first = compared.elts[0] if isinstance(compared, ast.List | ast.Tuple | ast.Set) else (
            compared
        )  # fmt: skip
        yield "not DEBUG", variable, "0", string_of(first) if first is not None else "1"


def _variable(node: ast.expr | None) -> str:
    """The variable of the environment that a value is read from; empty without one."""
    if node is None or not re.search(r"\b(?:environ|getenv|env|config)\b", ast.unparse(node)):
        return ""
    texts = [string_of(each) for each in ast.walk(node) if isinstance(each, ast.expr)]
    return next((each for each in texts if each and re.fullmatch(r"[A-Z][A-Z0-9_]+", each)), "")


def test_lines(by: ByEnvironment, module: str) -> str:
    """Definitions that a test of it has, before its class."""
    needed = "".join(f'"{each}": "x" * 50, ' for each in by.needed)
    given = f"{{{needed}**environment}}"
    production = ", ".join(f'{name}="{value}"' for name, value in by.production.items())
    return (
        'def logging_of(**environment):\n    """What the settings give with an environment."""\n'
        f"    with mock.patch.dict(os.environ, {given if needed else 'environment'}):\n"
        f'        return runpy.run_module("{module}")["LOGGING"]\n\n\n'
        f"PRODUCTION = logging_of({production})\n"
    )


def test_elsewhere(by: ByEnvironment) -> str:
    given = ", ".join(f'{name}="{value}"' for name, value in by.elsewhere.items())
    return f"""
    def test_elsewhere_lines_are_no_json(self):
        logs = logging_of({given})
        self.assertEqual(logs["handlers"]["console"]["formatter"], "line")
        self.assertEqual(PRODUCTION["handlers"]["console"]["formatter"], "json")
"""
