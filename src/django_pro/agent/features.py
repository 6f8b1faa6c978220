"""A request as the names of what is seen in it: words, pairs, letters, families, its shape."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from django_pro.agent.concepts import families, is_named

HEAD = 2_000
TAIL = 800
"""Characters that are read of the beginning and of the end of a long request."""

MOST_ODD = 0.05
"""Share of characters that can't be printed, above which a request is no text."""

_FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_CODE_LINE = re.compile(
    r"^(?:\s{2,}\S"
    r"|(?:async def|class|def|for|from|import|if|with|@|\$|>>>|FROM|COPY|RUN|CMD)\b.*[:(\w]$"
    r"|@\w|\w+(?:\.\w+)* = |\w+\.\w+\(|Traceback \(most|.*[;{}]\s*$|[{}\[\])]+\s*$)"
)
_ERROR_LINE = re.compile(r"^[\w.]*(?:Error|Exception|Warning|DoesNotExist|NoReverseMatch)\b")
_WORD = re.compile(r"[^\W_][\w+#'\u2019-]*|__\w+__|\?+|!+|€|[^\x00-\x7f\w\s]")
_NUMBER = re.compile(r"\d+")
_SUFFIXES = (
    "viewset", "view", "serializer", "form", "admin", "list", "manager", "error", "task",
    "consumer", "middleware", "permission", "detail", "test", "model",
)  # fmt: skip
_COMMON_WORDS = (
    "a an and app application are as at be bitte but by can code could de der des die do el en "
    "for from have hello hey hi i in is it its la las le les like los make me my new now of on "
    "one or our pls please project site so some thank thanks thx that the them there they thing "
    "things this to us want was we website will with would you your system web page need needs "
    "add create build fix write set up use using get give very really django python mein meine "
    "das ein eine mi una un une mon ma all also any everything something stuff better good nice "
    "again just then not no work works doesn't doesnt don't dont should must may might help "
    "team kind regards dear"
)
_COMMON = frozenset(_COMMON_WORDS.split())
"""They tell nothing of what is wanted."""


_NO_TOPICS = {"vague", "please", "mine", "django", "wish", "happens", "judging", "symptom"}
_WHO = ("django", "fastapi", "data", "frontend")


@dataclass(frozen=True, slots=True)
class Features:
    names: tuple[str, ...]
    """Each once, in the order of the request."""
    shown: dict[str, str]
    """The word that a family was named by."""
    is_text: bool
    """False where there are no letters, or much that can't be printed."""


def words(text: str) -> list[str]:
    """Words of `text` in lower case, without accents; numbers are `0`."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    said = (each.replace("\u2019", "'").rstrip("'-") for each in _WORD.findall(plain))
    return [each if is_named(each) else _NUMBER.sub("0", each) for each in said]


def features(request: str) -> Features:
    """What is seen in `request`, of which the beginning and the end are read."""
    text = request if len(request) <= HEAD + TAIL else f"{request[:HEAD]}\n{request[-TAIL:]}"
    prose, code = _parted(text)
    said = words(prose)
    written = words(code)
    names: dict[str, None] = {}
    shown: dict[str, str] = {}
    _add_words(names, said)
    _add_families(names, shown, said, "k")
    _add_families(names, shown, written, "K")
    for family in _WHO:  # an import says it as a sentence does
        if f"K {family}" in names:
            names[f"k {family}"] = None
            shown.setdefault(f"k {family}", shown[f"K {family}"])
    _add_shape(names, prose, code, said)
    return Features(tuple(names), shown, _is_text(text))


def _is_text(text: str) -> bool:
    odd = sum(not each.isprintable() and each not in "\n\r\t" for each in text)
    return any(each.isalpha() for each in text) and odd <= len(text) * MOST_ODD


def _parted(text: str) -> tuple[str, str]:
    """Prose, and code with tracebacks; the line of a traceback that names the error is prose."""
    code = _FENCE.findall(text)
    prose: list[str] = []
    for line in _FENCE.sub("\n", text).splitlines():
        is_code = _CODE_LINE.match(line) and not _ERROR_LINE.match(line)
        (code if is_code and "\n" in text else prose).append(line)
    return "\n".join(prose), "\n".join(code)


def _add_words(names: dict[str, None], said: list[str]) -> None:
    for word in said:
        names[f"w {word}"] = None
        for part in _parts(word):
            names[f"w {part}"] = None
        padded = f"<{word[:24]}>"
        for size in (4, 5):
            for start in range(len(padded) - size + 1):
                names[f"c {padded[start : start + size]}"] = None
    for first, second in pairwise(["<", *said, ">"]):
        names[f"b {first} {second}"] = None
    for first, _, third in zip(said, said[1:], said[2:], strict=False):
        names[f"g {first} {third}"] = None
    if said:
        names[f"f {said[0]}"] = None


def _parts(word: str) -> list[str]:
    """`product_list` and `booklistview` by their parts."""
    parts = (
        [part for part in re.split(r"[_-]+", word) if part] if "_" in word or "-" in word else []
    )
    parts += [f"~{suffix}" for suffix in _SUFFIXES if word.endswith(suffix) and word != suffix]
    return parts


def _add_families(
    names: dict[str, None], shown: dict[str, str], found: list[str], mark: str
) -> None:
    met: dict[str, None] = {}
    for family, entry in families(found):
        met[family] = None
        shown.setdefault(f"{mark} {family}", entry)
    for family in met:
        names[f"{mark} {family}"] = None
    if mark == "k":
        acts = [each for each in met if each.startswith("do-")]
        topics = [each for each in met if not each.startswith("do-")]
        for act in acts:
            for topic in topics:
                names[f"p {act} {topic}"] = None
        for first, second in pairwise(topics):
            names[f"p {min(first, second)} {max(first, second)}"] = None
        names[f"n topics {min(len(set(topics) - _NO_TOPICS), 4)}"] = None
        if acts:
            names[f"f {acts[0]}"] = None
        for family, _ in families(found[:1]):
            names[f"f0 {family}"] = None


def _add_shape(names: dict[str, None], prose: str, code: str, said: list[str]) -> None:
    telling = [word for word in dict.fromkeys(said) if word.isalnum() and word not in _COMMON]
    names[f"n words {_step(len(said))}"] = None
    names[f"n telling {_step(len(telling))}"] = None
    shapes = {
        "question": "?" in prose,
        "code": bool(code),
        "traceback": "Traceback (most" in code or "Traceback (most" in prose,
        "error": bool(re.search(r"[a-z]Error\b|Exception\b|\bE\d{3}\b", prose)),
        "camel": bool(re.search(r"\b[A-Z][a-z]+[A-Z]\w+", prose)),
        "name": bool(re.search(r"(?<=[a-z,] )[A-Z][a-z]+", prose)),
        "path": bool(re.search(r"(?:^|[\s(])/[\w<{-]|\w/\w|\w\.(?:py|html|jsx?|tsx?)\b", prose)),
        "snake": "_" in prose,
        "number": any(each.isdigit() for each in prose),
        "list": prose.count(",") >= 2,
        "colon": ":" in prose,
        "lines": prose.count("\n") > 1,
        "types": bool(re.search(r"\w:(?:str|int|fk|date|datetime|decimal|bool|text|m2m)\b", prose)),
    }
    for shape, is_there in shapes.items():
        if is_there:
            names[f"n {shape}"] = None


def _step(number: int) -> int:
    return next((each for each in (0, 1, 2, 3, 4, 6, 8, 12, 20, 40, 80) if number <= each), 81)
