"""Keys of log lines that are JSON, as a request names them, and the formatter that writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from django_pro.agent.work import NotProvenError

_TIME = "datetime.fromtimestamp(record.created, tz=timezone.utc).isoformat()"
EXCEPTION = "exception"
_PARTS = (
    (_TIME, r"@?time(?:_?stamps?)?|ts|asctime|date(?:_?time)?|when|logged_?at"),
    ("record.levelname", r"(?:log_?)?level(?:_?name)?|severity|lvl"),
    ("record.name", r"logger(?:_?name)?|name"),
    ("record.getMessage()", r"messages?|msg|text|event"),
    ("record.module", r"module"),
    ("record.funcName", r"func(?:tion)?(?:_?name)?"),
    ("record.lineno", r"line(?:_?no|_?number)?"),
    ("record.pathname", r"path(?:_?name)?"),
    ("record.filename", r"file(?:_?name)?"),
    ("record.process", r"process(?:_?id)?|pid"),
    ("record.threadName", r"thread(?:_?name)?"),
    (EXCEPTION, r"exc(?:eption)?(?:_?info)?|trace_?back|stack(?:_?trace)?|error"),
)
USUAL: Mapping[str, str] = {
    "time": _TIME,
    "level": "record.levelname",
    "logger": "record.name",
    "message": "record.getMessage()",
    "exception": EXCEPTION,
}
_WORD = r"[`'\"\u201c]?@?[A-Za-z_]\w*[`'\"\u201d]?"
_KNOWN = rf"[`'\"\u201c]?(?:{'|'.join(words for _, words in _PARTS)})[`'\"\u201d]?"
_SEPARATOR = re.compile(r"\s*(?:,|/|\+|&|\band\b|\bplus\b|\bas well as\b)\s*(?![^()]*\))", re.I)
_BEFORE = r"(?:the|a|an|also|its?|optionally|additionally|possibly|with)\s+"
_ONLY_THEN = re.compile(r"(?:on|if|when|for|in|whenever|only)\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:keys|fields|members|attributes|properties)\b"
    r"(?:\s+(?:are|named|called|being|must be|should be|of|exactly|just|only)\b)*\s*:?\s*"
    rf"(?={_WORD}\s*(?:\([^)\n]*\)\s*)?(?:,|/|\band\b|\+))",
    re.IGNORECASE,
)
_LISTED = re.compile(
    rf"(?<![\w@.])(?={_KNOWN}\s*(?:\([^)\n]*\)\s*)?[,/]\s*{_KNOWN}\s*(?:,|/|\band\b|\bplus\b|&))",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"\{\s*([\"']@?\w+[\"']\s*:[^{}]*)\}")
_END = re.compile(r"[.;)](?=\s|$)|\n\s*\n|\bone (?:per|a) line\b")
_ALONE = re.compile(
    r"\b(?:exactly|only|just|nothing but) (?:the |these )*(?:\w+ )?(?:keys|fields|members)\b"
    r"|\bno (?:other|more|further|additional) (?:keys|fields|members)\b|\bnothing else in\b",
    re.IGNORECASE,
)


def stated(text: str) -> Mapping[str, str]:
    """Sources of values by the keys that hold them, in their order; the usual ones where none are
    named.

    Raises:
        NotProvenError: a key is named, and what it holds is not known.
    """
    if example := _OBJECT.search(text):
        named = re.findall(r"[\"'](@?\w+)[\"']\s*:", example[1])
        return _sources(named, strict=True)
    bulleted = re.sub(r"\n\s*[-*\u2022]\s+", ", ", text)
    bulleted = re.sub(r":\s*,\s*", ": ", bulleted)
    intro = _NAMED.search(bulleted)
    found = intro or _LISTED.search(bulleted)
    if found is None:
        return USUAL
    told = _END.split(bulleted[found.end() :])[0]
    told = re.sub(r"\bname of the logger\b", "logger", told, flags=re.IGNORECASE)
    return _sources(_words(told), strict=intro is not None)


def _words(told: str) -> list[str]:
    words = []
    for item in _SEPARATOR.split(told):
        bare = re.sub(rf"^(?:{_BEFORE})+", "", item.strip(), flags=re.IGNORECASE)
        first = re.match(_WORD, bare)
        if first and not _ONLY_THEN.match(bare):
            words.append(first[0].strip("`'\"\u201c\u201d"))
    return words


def _sources(names: list[str], *, strict: bool) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name in names:
        source = next((each for each, words in _PARTS if re.fullmatch(words, name, re.I)), None)
        if source is not None:
            found.setdefault(name if strict else name.lower(), source)
        elif strict:
            raise NotProvenError(
                f"What the key {name} of a line holds is not known. Nothing is written: name those "
                "of time, level, logger, message, exception, module, function, line, process."
            )
        else:
            break
    if EXCEPTION not in found.values():
        # What went wrong is never lost.
        found["exception"] = EXCEPTION
    return found if "record.getMessage()" in found.values() else {**USUAL, **found}


def message_key(keys: Mapping[str, str]) -> str:
    return next(key for key, source in keys.items() if source == "record.getMessage()")


def formatter(keys: Mapping[str, str], text: str) -> str:
    """A class; what `extra` gave is in a line too, unless no other keys are wanted."""
    pairs = "".join(
        f'            "{key}": {source},\n' for key, source in keys.items() if source != EXCEPTION
    )
    exception = next(key for key, source in keys.items() if source == EXCEPTION)
    alone = _ALONE.search(text) is not None
    told = "One JSON object a line." if alone else (
        "One JSON object a line; what `extra` gave is in it."
    )  # fmt: skip
    head = "" if alone else "    standard = set(vars(logging.makeLogRecord({})))\n\n"
    return (
        f'class JsonFormatter(logging.Formatter):\n    """{told}"""\n\n{head}'
        f"    def format(self, record):\n        line = {{\n{pairs}        }}\n"
        + ("" if alone else _EXTRA)
        + "        if record.exc_info:\n"
        f'            line["{exception}"] = self.formatException(record.exc_info)\n'
        f"        return json.dumps(line{', default=str' if alone else ''})\n"
    )


_EXTRA = (
    "        extra = {name: value for name, value in vars(record).items() "
    "if name not in self.standard}\n"
    '        line |= {name: str(value) for name, value in extra.items() if name != "request"}\n'
)


def test(keys: Mapping[str, str]) -> str:
    """A method of a test: keys of a line, and what went wrong."""
    plain = " ".join(key for key, source in keys.items() if source != EXCEPTION)
    exception = next(key for key, source in keys.items() if source == EXCEPTION)
    return f"""
    def test_a_line_has_its_keys(self):
        logging.config.dictConfig(settings.LOGGING)
        formatter = logging.getLogger().handlers[0].formatter
        record = logging.makeLogRecord({{"msg": "two\\nlines"}})
        self.assertEqual(" ".join(json.loads(formatter.format(record))), "{plain}")
        try:
            raise ValueError("broken")
        except ValueError as error:
            given = {{"exc_info": (ValueError, error, error.__traceback__)}}
        line = json.loads(formatter.format(logging.makeLogRecord(given)))
        self.assertIn("ValueError: broken", line["{exception}"])
"""
