"""Secrets, hidden in all that goes to a model or into a transcript, and put back where they stood.

A mask is `<masked:NAME>`. It can only be put back into a file that has the secret already: a model
can't carry a secret from one place to another.
"""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django_pro.core.errors import UsageError
from django_pro.engine.snapshot import SKIPPED_FOLDERS
from django_pro.facts import spills

_MEANS_SECRET = re.compile(
    r"secret|passw|pwd|token|dsn|credential|api_?key|(?:^|[_.-])keys?\d*(?:$|[_-](?:id|base64))",
    re.IGNORECASE,
)
_IN_ENVIRONMENT = re.compile(r"(?:^|_)(?:\w*KEYS?|\w*PASS|PGPASSFILE|AUTH)(?:_|$)", re.IGNORECASE)
_MEANS_NONE = re.compile(
    r"validators|hashers|(?:_url|_file|_path|_name|_header|_field|_type|_types|_timeout|_age|_claim"
    r"|_lifetime|_length|_prefix|_class|_classes|_serializer|_backend|_model|_view|_form|_template"
    r"|_algorithm|_format|_function|_sock)$|(?:primary|foreign|public|cache|sort)_key",
    re.IGNORECASE,
)
_SETTINGS = re.compile(r"settings|config|(?:^|/)(?:conf|local|prod\w*|dev\w*|base|secrets?)\.py$")
_CONFIGURATION = re.compile(r"\.(?:ya?ml|toml|ini|cfg|conf|json|sh|properties)$|(?:^|/)Dockerfile")
_DOTENV = re.compile(r"(?:^|/)(?:\.env(?:rc)?|\.env\..+|[^/]+\.env)$")
_SAMPLE = re.compile(r"example|sample|template|dist$")
_LINE = re.compile(r"^\s*(?:export\s+)?-?\s*[\"']?([A-Za-z_][\w.-]*)[\"']?\s*[:=]\s*(.*?)\s*,?\s*$")
_URL = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s/:@'\"<>]*:([^\s/@'\"<>]+)@", re.IGNORECASE)
_PRIVATE = re.compile(
    r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----.+?-----END (?:[A-Z]+ )?PRIVATE KEY-----", re.DOTALL
)
_MASK = re.compile(r"<masked:([A-Za-z0-9_-]+)>")
_LARGEST = 400_000
"""Bytes; longer files are not read for secrets, and not shown to a model."""
_SHORTEST = 8
"""Characters; what is shorter, or a plain word, is hidden only behind its name."""


def is_dotenv(name: str) -> bool:
    """Whether a file holds the environment's variables: it is never read out."""
    return bool(_DOTENV.search(name)) and not _SAMPLE.search(name)


@dataclass
class Masks:
    """What is hidden, by the names of the masks."""

    values: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, value: str) -> None:
        """Hides `value` from here on; the same value keeps its first name."""
        if not value.strip() or value in self.values.values() or _MASK.search(value):
            return
        plain = re.sub(r"\W+", "_", name).strip("_") or "SECRET"
        number, unique = 1, plain
        while unique in self.values:
            number += 1
            unique = f"{plain}-{number}"
        self.values[unique] = value

    def hide(self, text: str) -> str:
        """The text with masks in the place of secrets."""
        for kind, pattern in (("PRIVATE_KEY", _PRIVATE), *spills.KEYS):
            for found in pattern.finditer(text):
                self.add(kind, found[0] if pattern is _PRIVATE else found[1])
        for found in _URL.finditer(text):
            self.add("URL_PASSWORD", found[1])
        strong = {
            form: name
            for name, value in self.values.items()
            if _is_strong(value)
            for form in _forms(value)
        }
        if strong:
            longest = sorted(strong, key=len, reverse=True)
            every = re.compile("|".join(map(re.escape, longest)))
            text = every.sub(lambda found: f"<masked:{strong[found[0]]}>", text)
        for name, value in self.values.items():
            if not _is_strong(value) and value in text:
                text = _weak(name, value).sub(rf"\g<1><masked:{name}>", text)
        return text

    def hide_in(self, data: Any) -> Any:
        """The same in each text of JSON data."""
        if isinstance(data, str):
            return self.hide(data)
        if isinstance(data, Mapping):
            return {self.hide(str(key)): self.hide_in(value) for key, value in data.items()}
        if isinstance(data, list | tuple):
            return [self.hide_in(each) for each in data]
        return data

    def restore(self, text: str, original: str, where: str) -> str:
        """The text with its secrets, each as `original`, the file that it is written to, has it.

        Raises:
            UsageError: a mask stands for nothing, or for a secret that was not in the file.
        """

        def put_back(found: re.Match[str]) -> str:
            value = self.values.get(found[1])
            form = next((each for each in _forms(value or "") if each and each in original), None)
            if value is None or form is None:
                raise UsageError(
                    f"{found[0]} stands for no secret of this file",
                    where=where,
                    next_step="Read the value from the environment instead.",
                )
            return form

        return _MASK.sub(put_back, text)


def masks_of(root: Path, environment: Mapping[str, str]) -> Masks:
    """The secrets of a project and of the environment, in the same order each time."""
    masks = Masks()
    for name, value in sorted(environment.items()):
        for found in _URL.finditer(value):
            masks.add(f"{name}_PASSWORD", found[1])
        named = _MEANS_SECRET.search(name) or _IN_ENVIRONMENT.search(name)
        if named and len(value) >= 6 and not os.path.exists(value):
            masks.add(name, value)
    for path in _files(root):
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        for name, value in _in_file(path.relative_to(root).as_posix(), text):
            masks.add(name, value)
        masks.hide(text)  # what is known by its form alone
    return masks


def _files(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(
            each
            for each in folders
            if each not in SKIPPED_FOLDERS
            and not os.path.exists(os.path.join(folder, each, "pyvenv.cfg"))
        )
        for name in sorted(names):
            path = Path(folder, name)
            if not path.is_symlink() and path.is_file() and path.stat().st_size <= _LARGEST:
                yield path


def _in_file(name: str, text: str) -> Iterator[tuple[str, str]]:
    if _DOTENV.search(name):
        for key, value in _lines(text):
            if _means_secret(key) or (not _SAMPLE.search(name) and _is_strong(value)):
                yield key, value
    elif name.endswith(".py"):
        yield from _in_python(text, is_settings=bool(_SETTINGS.search(name)))
    elif _CONFIGURATION.search(name):
        for key, value in _lines(text):
            if _means_secret(key) and (spills.is_secret(key, value) or "${" not in value):
                yield key, value


def _in_python(text: str, *, is_settings: bool) -> Iterator[tuple[str, str]]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return
    for node in ast.walk(tree):
        for name, value in spills.named_in(node):
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                known = is_settings and _means_secret(name) and len(value.value) > 2
                if known or spills.is_secret(name, value.value):
                    yield name, value.value


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Names and values of lines like `NAME=value` and `name: value`."""
    for line in text.splitlines():
        found = _LINE.match(line[:2000])
        value = found[2].strip("\"'") if found else ""
        if found and len(value) > 2 and value[0] not in "{[$|>":
            yield found[1], value


def _means_secret(name: str) -> bool:
    return bool(_MEANS_SECRET.search(name)) and not _MEANS_NONE.search(name)


def _is_strong(value: str) -> bool:
    """Whether a value is found nowhere by chance."""
    return len(value) >= _SHORTEST and not re.fullmatch(r"[a-z]+|[\d.]+|[A-Z]+", value)


def _forms(value: str) -> tuple[str, ...]:
    """A value as it stands in text, in Python's and JSON's strings and in URLs."""
    forms = (value, repr(value)[1:-1], json.dumps(value)[1:-1], quote(value, safe=""))
    return tuple(dict.fromkeys(forms))


def _weak(name: str, value: str) -> re.Pattern[str]:
    """A value on the line of its name, as a whole."""
    base = re.escape(name.partition("-")[0])
    return re.compile(
        rf"((?<![A-Za-z0-9]){base}[\"']?\]?\s*[:=,][^\n]{{0,80}}?(?<![\w.-])){re.escape(value)}"
        r"(?![\w.-])",
        re.IGNORECASE,
    )
