"""Secrets in tracked files, and in what git still has of earlier ones.

A name and the form of a value have to agree: keys of providers are known by their form alone, other
values by a name that means a secret, and by looking like no word and no placeholder. What is found
is told by its first characters only.
"""

from __future__ import annotations

import ast
import itertools
import math
import os
import re
import selectors
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HISTORY_SECONDS = 10.0
"""Longest that the history is read."""
_LARGEST = 400_000
_MOST_FILES = 6_000
_SKIPPED = re.compile(
    r"(^|/)(tests?|testing|spec|docs?|examples?|fixtures|locale|node_modules|vendor|site-packages"
    r"|static|migrations|\.git|venv|\.venv|dist|build|__pycache__|cassettes|snapshots?|samples?)(/|$)"
    r"|(^|/)(test_|conftest|tests?\.)|_tests?\.py$|\.(min\.js|map|lock|svg|po|mo|png|jpe?g|gif|ico"
    r"|woff2?|ttf|pdf|zip|gz|sqlite3?|db|pyc|css|html?|md|rst|csv|ipynb)$"
    r"|(^|/)(package-lock\.json|yarn\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|CHANGELOG.*)$"
    r"|example|sample|template",
    re.IGNORECASE,
)
_DEVELOPMENT = re.compile(r"(^|[./_-])(dev|development|local|tests?|testing|ci|demo)([./_-]|$)")
KEYS = (
    ("an AWS access key", re.compile(r"(?<![A-Z0-9])((?:AKIA|ASIA)[A-Z2-7]{16})(?![A-Z0-9])")),
    ("a GitHub token", re.compile(r"(?<!\w)(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{60,})")),
    ("a GitLab token", re.compile(r"(?<!\w)(glpat-[\w-]{20,})")),
    ("a Slack token", re.compile(r"(?<!\w)(xox[abposr]-[\w-]{20,})")),
    ("a Stripe live key", re.compile(r"(?<!\w)([sr]k_live_[A-Za-z0-9]{20,})")),
    ("a SendGrid key", re.compile(r"(?<!\w)(SG\.[\w-]{20,}\.[\w-]{20,})")),
    ("a Google API key", re.compile(r"(?<!\w)(AIza[\w-]{35})(?!\w)")),
    ("a PyPI token", re.compile(r"(?<!\w)(pypi-AgEIcHlwaS5vcmc[\w-]{50,})")),
    ("a private key", re.compile(r"(-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----)")),
)
_NAMED = re.compile(
    r"""(?:^|[\s"'{,(])([A-Za-z_][\w.-]*?(?:SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|ACCESS_?KEY"""
    r"""|PRIVATE_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY)[A-Za-z_]*)["']?\s*[:=]\s*["']?([^\s"',}]{8,200})""",
    re.IGNORECASE,
)
_NO_SECRET_NAME = re.compile(
    r"(validators|hashers|_url|_file|_path|_name|_header|_field|_id|_class|_type|_timeout|_age"
    r"|_lifetime|_length|_fallbacks|_prefix|_param|_env|public|reset|_model|_view|_form|_template"
    r"|_changed|_help|_label|_regex|_hash|_algorithm|_min|_max|_format|_re)$",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"change|replace|example|sample|placeholder|your|insert|todo|fixme|dummy|fake|xxx|secret$|^secret"
    r"|password|passwd|insecure|not.?secret|default|test|foobar|12345|abcdef|qwerty|^\*+$|\.\.\.|<|>"
    r"|\$\{|\{\{|\$\(|%\(|\(|\)|\[|\]|environ|getenv|config|settings|None|null|true|false|lorem",
    re.IGNORECASE,
)
_IN_ENVIRONMENT = re.compile(r"(^|/)(\.env[\w.-]*|[\w.-]*\.env|\.envs/.*)$")
_CONFIGURATION = re.compile(r"\.(ya?ml|toml|ini|cfg|conf|json|sh|properties|env)$|(^|/)\.env")
_ENTROPY = 3.3
"""Bits a character: words have less, generated secrets more."""


class TooLongError(Exception):
    """The history was not read to its end."""


@dataclass(frozen=True, slots=True)
class Spill:
    path: str
    """From the project's folder."""
    line: int
    kind: str
    name: str
    shown: str
    commit: str
    """Abbreviated; empty where it is in the tree."""


def found(root: Path) -> Iterator[Spill]:
    """Of the tree first, then of the history.

    Raises:
        TooLongError: the history was not read to its end.
    """
    known: set[str] = set()
    for path in _tracked(root):
        for spill, value in _in_file(root, path):
            known.add(value)
            yield spill
    yield from _in_history(root, known)


def _git(root: Path, *arguments: str) -> bytes | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "-c", "core.quotePath=off", *arguments],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout if done.returncode == 0 else None


def _tracked(root: Path) -> Iterator[str]:
    """Paths that git tracks; all of a project that is no repository."""
    told = _git(root, "ls-files", "-z", "--cached")
    if told:
        paths = [os.fsdecode(each) for each in told.split(b"\0") if each]
    else:
        paths = []
        rules = root / ".gitignore"
        ignores = rules.is_file() and ".env" in rules.read_text(errors="replace")
        for folder, folders, files in os.walk(root):
            inside = os.path.relpath(folder, root)
            folders[:] = [each for each in folders if not _SKIPPED.search(f"{each}/")]
            paths += [
                os.path.normpath(os.path.join(inside, each))
                for each in files
                if not (ignores and each.startswith(".env"))
            ]
            if len(paths) > _MOST_FILES:
                break
    yield from [each for each in sorted(paths) if not _SKIPPED.search(each)][:_MOST_FILES]


def _in_file(root: Path, path: str) -> Iterator[tuple[Spill, str]]:
    try:
        whole = root / path
        if whole.is_symlink() or not whole.is_file() or whole.stat().st_size > _LARGEST:
            return
        content = whole.read_bytes()
    except OSError:
        return
    if b"\0" in content[:2048]:
        return
    text = content.decode("utf-8", "replace")
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        for kind, name, value in _in_line(path, line, lines[number : number + 2]):
            yield Spill(path, number, kind, name, _shown(value, kind), ""), value
    if path.endswith(".py") and not _DEVELOPMENT.search(path):
        yield from _in_python(path, text)


def _in_line(path: str, line: str, below: list[str]) -> Iterator[tuple[str, str, str]]:
    """(kind, name, value) of what a line spills."""
    for kind, pattern in KEYS:
        for match in pattern.finditer(line[:2000]):
            value = match[1]
            if kind == "a private key":
                value = _body(line, below)
                if not value:
                    continue
            elif re.search(r"EXAMPLE|XXXX|0000|1234567", value):
                continue
            yield kind, "", value
    if _CONFIGURATION.search(path) and not _DEVELOPMENT.search(path):
        named = _NAMED.search(line[:2000])
        if named and not line.lstrip().startswith(("#", "//", ";")):
            name, value = named[1], named[2]
            if is_secret(name, value):
                yield "a secret", name, value


def _body(line: str, below: list[str]) -> str:
    """What a private key begins with behind its header: the header is that of all of them."""
    rest = line.partition("PRIVATE KEY-----")[2].replace("\\n", "\n") + "\n" + "\n".join(below)
    match = re.search(r"^\s*[\"']?([A-Za-z0-9+/]{40,})", rest, re.MULTILINE)
    return match[1] if match else ""


def _shown(value: str, kind: str) -> str:
    return "----" if kind == "a private key" else value[:4]


def _in_python(path: str, text: str) -> Iterator[tuple[Spill, str]]:
    """Texts that are assigned to a name, a keyword or a key that means a secret."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return
    for node in ast.walk(tree):
        for name, value in named_in(node):
            if (
                isinstance(value, ast.Constant)
                and isinstance(value.value, str)
                and not name.upper().endswith("SECRET_KEY")  # Django's own has a rule
                and not _is_key(value.value)
                and is_secret(name, value.value)
            ):
                shown = Spill(path, value.lineno, "a secret", name, value.value[:4], "")
                yield shown, value.value


def _is_key(value: str) -> bool:
    return any(pattern.search(value) for _, pattern in KEYS)


def named_in(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """What stands behind a name: assigned, as a keyword, a key, or a variable's default."""
    if isinstance(node, ast.Assign):
        value = node.value
        if isinstance(value, ast.BoolOp) and isinstance(value.op, ast.Or):
            value = value.values[-1]  # what is used where nothing else is given
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, value
                yield from ((target.id, each) for each in _several(target.id, value))
            elif isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
                yield str(target.slice.value), value
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
        yield node.target.id, node.value
        yield from ((node.target.id, each) for each in _several(node.target.id, node.value))
    elif isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key.value, value
    elif isinstance(node, ast.keyword) and node.arg:
        yield node.arg, node.value
    elif isinstance(node, ast.Call) and _ENVIRONMENT.search(ast.unparse(node.func)):
        named, *others = [*node.args, None]
        given = [each.value for each in node.keywords if each.arg == "default"]
        default = next(filter(None, [*others, *given]), None)
        if isinstance(named, ast.Constant) and isinstance(named.value, str) and default is not None:
            yield named.value, default


def _several(name: str, value: ast.expr) -> Iterator[ast.expr]:
    """What a collection holds whose name says that these are secrets."""
    if not _SEVERAL_SECRETS.search(name):
        return
    if isinstance(value, ast.Dict):
        yield from (each for each in (*value.keys, *value.values) if each is not None)
    elif isinstance(value, ast.List | ast.Tuple | ast.Set):
        yield from value.elts


_SEVERAL_SECRETS = re.compile(
    r"^(?!.*(?:COMMON|WEAK|FORBID|BLOCK|DENY|DENIED|BANNED|REVOKED|KNOWN|LEAKED|HASH|PUBLIC))[A-Z_]*"
    r"(?:SECRET|PASSWORD|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY)S$"
)
_ENVIRONMENT = re.compile(r"(^|\.)(environ\.get|getenv|env|env\.str|config)$")
"""Functions that read a variable of the environment, or give the default behind its name."""


_MEANS_SECRET = re.compile(
    r"secret|password|passwd|token|api_?key|access_?key|private_?key|signing_?key|encryption_?key",
    re.IGNORECASE,
)


def is_secret(name: str, value: str) -> bool:
    """Whether name and value together are those of a secret that somebody uses."""
    if not _MEANS_SECRET.search(name) or _NO_SECRET_NAME.search(name):
        return False
    if not 10 <= len(value) <= 200 or _PLACEHOLDER.search(value) or " " in value:
        return False
    if re.fullmatch(r"[a-z]+([._/-][a-z]+)*", value) or value.startswith(("http", "/", "django")):
        return False
    mixed = bool(re.search(r"\d", value)) + bool(re.search(r"[a-z]", value))
    mixed += bool(re.search(r"[A-Z]", value)) + bool(re.search(r"[^\w]", value))
    return entropy(value) >= _ENTROPY and mixed >= 2 and bool(re.search(r"\d|[^\w.-]", value))


def entropy(text: str) -> float:
    """Shannon's, in bits a character."""
    counts = Counter(text)
    return -sum(count / len(text) * math.log2(count / len(text)) for count in counts.values())


_GREP = (
    r"(AKIA|ASIA)[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36}|glpat-|xox[abposr]-|[sr]k_live_|SG\.[A-Za-z]"
    r"|AIza|PRIVATE KEY-----|(PASSWORD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY)[A-Z_]*['\"]?\s*[:=]"
)
_NOT_IN_HISTORY = tuple(
    f":(exclude,glob)**/{each}"
    for each in (
        "*.po",
        "*.js",
        "*.css",
        "*.svg",
        "*.html",
        "*.json",
        "*.lock",
        "*.rst",
        "*.md",
        "tests/**",
        "test_*",
        "docs/**",
        "static/**",
        "node_modules/**",
        "*.map",
        "*.csv",
    )
)


def _in_history(root: Path, known: set[str]) -> Iterator[Spill]:
    """Values that are in no tracked file any more, each where it was added last."""
    if _git(root, "rev-parse", "--verify", "--quiet", "HEAD") is None:
        return
    command = ["git", "-C", str(root), "-c", "core.quotePath=off", "log", "--all", "--no-color"]
    command += ["--no-ext-diff", "--no-textconv", "-p", "-U0", "--no-renames", "--relative"]
    command += ["--format=commit %h", "-G", _GREP, "--", ".", *_NOT_IN_HISTORY]
    seen: set[str] = set()
    commit, path, line = "", "", 0
    for text, below in _with_below(_lines(command)):
        if text.startswith("commit "):
            commit = text[7:].strip()
        elif text.startswith("+++ b/"):
            path = text[6:].rstrip()
        elif text.startswith("@@"):
            match = re.match(r"@@ -\S+ \+(\d+)", text)
            line = int(match[1]) if match else 0
        elif text.startswith("+"):
            if not _SKIPPED.search(path):
                for kind, name, value in _of_added(path, text[1:], below):
                    if value not in known and value not in seen:
                        seen.add(value)
                        yield Spill(path, line, kind, name, _shown(value, kind), commit)
            line += 1


def _with_below(lines: Iterator[str]) -> Iterator[tuple[str, list[str]]]:
    """Lines of a patch, each with what is added in the two right below it."""
    window: list[str] = []
    for text in itertools.chain(lines, ("", "")):
        window.append(text)
        if len(window) > 2:
            yield window[0], [each[1:] for each in window[1:] if each.startswith("+")]
            del window[0]


def _of_added(path: str, text: str, below: list[str]) -> Iterator[tuple[str, str, str]]:
    """As `_in_line`, of a line that a commit added."""
    for kind, pattern in KEYS:
        match = pattern.search(text[:2000])
        if match and not re.search(r"EXAMPLE|XXXX|0000|1234567", match[1]):
            value = _body(text, below) if kind == "a private key" else match[1]
            if value:
                yield kind, "", value
            return
    is_environment = bool(_IN_ENVIRONMENT.search(path))
    if not is_environment and "settings" not in path and "config" not in path:
        return
    if _DEVELOPMENT.search(path):
        return
    match = _NAMED.search(text[:2000])
    quoted = match is not None and (is_environment or text[match.start(2) - 1] in "\"'")
    if match and quoted and is_secret(match[1], match[2]):
        yield "a secret", match[1], match[2]


def _lines(command: list[str]) -> Iterator[str]:
    """Lines that the command prints, as they come.

    Raises:
        TooLongError: it was not done in time.
    """
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return
    ends = time.monotonic() + HISTORY_SECONDS
    buffer = bytearray()
    assert process.stdout is not None
    try:
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while True:
                left = ends - time.monotonic()
                if left <= 0 or not selector.select(timeout=left):
                    raise TooLongError(f"not read to its end: stopped after {HISTORY_SECONDS:g} s")
                chunk = os.read(process.stdout.fileno(), 1 << 16)
                if not chunk:
                    break
                buffer += chunk
                *whole, rest = bytes(buffer).split(b"\n")
                buffer = bytearray(rest[:100_000])
                for each in whole:
                    yield each.decode("utf-8", "replace")
    finally:
        process.kill()
        process.stdout.close()
        process.wait()
