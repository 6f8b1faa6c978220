"""An error is reproduced, explained, and mended where it is a wrong name."""

from __future__ import annotations

import contextlib
import difflib
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.agent import (
    documentation,
    edge_rows,
    endpoints,
    missing_ends,
    missing_keys,
    missing_redirects,
    none_shown,
    none_values,
    nothing_there,
    tracebacks,
)
from django_pro.agent.answer import Check
from django_pro.agent.known_errors import known
from django_pro.agent.playbooks import targets
from django_pro.agent.said import Said
from django_pro.agent.stated_fields import without_compact
from django_pro.agent.tracebacks import Frame
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.errors import TargetError
from django_pro.core.report import Report
from django_pro.edits import EditError
from django_pro.edits.aware_now import aware_now
from django_pro.engine.events import Moment, Progress
from django_pro.engine.outline import Outline
from django_pro.engine.web_outline import WebView
from django_pro.scaffold.stated import snake

_ERROR = re.compile(
    r"\b((?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|DoesNotExist|NotReady|Match|Configured|Host|Exist"
    r"|History|Operation|ObjectsReturned|Returned))\b(?:: ?([^\n]{0,400}))?"
)
_SEEN = re.compile(r"^(?P<error>[\w.]+(?:: .*)?) at (?P<path>/.*):(?P<line>\d+)$", re.DOTALL)
_NAMED = re.compile(r"Reverse for '([^']+)'|Cannot resolve keyword '(\w+)'|no attribute '(\w+)'")
_MISSING = re.compile(r"no such (?:table|column)|(?:relation|column) .* does not exist")
_NOTHING = re.compile(
    r"NoneType|DoesNotExist|IndexError|StopIteration|max\(\)|min\(\)"
    r"|ZeroDivisionError|division by zero"
)
"""Errors of something that is not there."""
_CLOSE = 0.75
_MOST_VIEWS = 4
"""That are requested for one traceback."""
_COMMAND = "django-pro audit --only migrations"


@dataclass(frozen=True, slots=True)
class Seen:
    """An error as it was seen to happen."""

    error: str
    """`Type: message`."""
    path: str
    """Empty where the project does not load."""
    line: int
    where: str
    """Pattern and view, or what was loaded."""
    at: nothing_there.At | None = None
    """The page and its rows, where it needs these to fail."""


def _explain(work: Work) -> Moments:
    seen = yield from _reproduced(work)
    if not seen and _MISSING.search(work.said.text):
        return (yield from _tables(work))
    if not seen:
        raise NotProvenError(_not_seen(work))
    lines, proofs = [], []
    for each in seen:
        lines += _told(work, each)
        place = f"{work.copy.name(each.path)}:{each.line}" if each.path else each.where
        proofs.append(Check("reproduced", "passed", f"{each.where}: {each.error} at {place}"))
    return Outcome("\n".join(lines), tuple(proofs), {1: f"{len(seen)} errors reproduced"})


def _mend(work: Work) -> Moments:
    if _MISSING.search(work.said.text):
        return (yield from _migrated(work))
    seen = yield from _reproduced(work)
    if not seen:
        raise NotProvenError(_not_seen(work))
    lines = [line for each in seen for line in _told(work, each)]
    changes = [told for each in seen if (told := _changed(work, each))]
    if not changes:
        at = seen[0].at
        is_zero = nothing_there.is_zero(work.said)
        if not is_zero and nothing_there.may_be_zero(work.said, seen[0].error):
            is_zero = True
            work.assumed.append("Where there is no number to reckon with, the result is 0.")
        if len(seen) == 1 and at is None and is_zero:
            at = _edge_of(work, seen[0])
        if len(seen) == 1 and not is_zero and none_shown.may_be(work.said, seen[0].error):
            at = at or _edge_of(work, seen[0])
            if at is not None:
                return none_shown.mended(work, at, "\n".join(lines))
        if at is not None and len(seen) == 1 and is_zero:
            return nothing_there.mended(work, at, "\n".join(lines))
        one = seen[0]
        if len(seen) == 1 and one.path and missing_redirects.is_meant(work.said, one.error):
            told = "\n".join(lines)
            return missing_redirects.mended(work, one.error, one.path, one.line, told)
        raise NotProvenError("\n".join([*lines, _not_mended(seen)]))
    left = yield from _errors(work, copy=True)
    still = [each for each in left if each.where in {one.where for one in seen}]
    before = Check("reproduced", "passed", _listed(seen))
    told = _listed(still) or "answered without an error"
    after = Check("with the change", "failed" if still else "passed", told)
    return Outcome("\n".join([*lines, "", *changes]), (before, after))


def _edge_of(work: Work, seen: Seen) -> nothing_there.At | None:
    """The page and the rows that an error is seen with, where it was seen without any of ours."""
    place = (seen.path, seen.line)
    found = (each for each in _at_edges(work, ()) if (each.path, each.line) == place)
    return next((each.at for each in found), None)


def _not_mended(seen: Sequence[Seen]) -> str:
    told = "No change of it can be written mechanically."
    if any(each.at for each in seen):
        told += " Say what is shown for nothing, e.g. `it should show 0`, `show a dash`."
    return told


def _drift(report: Report) -> str:
    told = [each.message for each in report.findings if each.rule == "model-drift"]
    return "; ".join(told)


def _tables(work: Work) -> Moments:
    """Why a table or column is not there: whether the project's migrations make all of them."""
    report = yield from work.audit_before("migrations")
    drift = _drift(report)
    lines = ["## A table or a column is not there", ""]
    if drift:
        lines += [f"No migration makes it: {drift}", "", "Make it: python manage.py makemigrations"]
        return Outcome("\n".join(lines), (Check("reproduced", "passed", drift, _COMMAND),))
    told = f"{len(report.migrations)} migrations were run on an empty database: no model lacks any"
    lines += [
        f"{told}.",
        "So the migrations are complete, and your database has not had them all.",
        "Run python manage.py migrate on it; showmigrations says which are missing.",
    ]
    return Outcome("\n".join(lines), (Check("migrations are complete", "passed", told, _COMMAND),))


def _migrated(work: Work) -> Moments:
    """Makes the migrations that the models lack."""
    before = _drift((yield from work.audit_before("migrations")))
    if not before:
        return (yield from _tables(work))
    code, log = work.manage("makemigrations")
    after = _drift((yield from work.audit("migrations"))) if not code else log
    seen = Check("reproduced", "passed", before, _COMMAND)
    now = Check("with the change", "failed" if after else "passed", after or "no model lacks any")
    made = [line.strip() for line in log.splitlines() if line.strip().endswith(".py")]
    return Outcome(f"Migrations made: {', '.join(made)}. Run migrate.", (seen, now))


def _reproduced(work: Work) -> Generator[Moment, None, list[Seen]]:
    """The errors that the request is about, those it names by type first."""
    found = yield from _errors(work)
    types = {name.rpartition(".")[2] for name, _ in _ERROR.findall(work.said.text)}
    named = _of_types(found, types)
    held = tracebacks.frames(work)
    told = [] if work.said.urls or types or held else _in_words(work)
    if told:
        found = [each for each in found if _pattern(each) in {one.pattern for one in told}]
    if (not found and (work.said.urls or told)) or (not named and held):
        yield Progress("requesting the page with rows at the edges of their fields", 0, 0)
        found = list(_at_edges(work, held)) or found
        named = _of_types(found, types)
    if held:
        # The traceback's own place, where the error is seen at several.
        ends = [each for each in named if each.path == held[-1].path]
        named = ends or named
    return _one_a_place(work.said.text, named) or ([] if types and not work.said.urls else found)


def _in_words(work: Work) -> list[WebView]:
    """The pages that a story without a URL tells of: `the page of a book`."""
    found = endpoints.named(work.said, endpoints.own(work))
    return found if len(found) <= _MOST_VIEWS else []


def _pattern(each: Seen) -> str:
    return each.where.partition(" (")[0].lstrip("/")


def _one_a_place(text: str, seen: Iterable[Seen]) -> list[Seen]:
    """Of the errors of one type at one line the one whose message the text has, else the first."""
    places: dict[tuple[str, int, str], Seen] = {}
    for each in sorted(seen, key=lambda each: each.error.rpartition(".")[2] not in text):
        places.setdefault((each.path, each.line, each.error.partition(":")[0]), each)
    return list(places.values())


def _of_types(found: Iterable[Seen], types: set[str]) -> list[Seen]:
    return [each for each in found if each.error.partition(":")[0].rpartition(".")[2] in types]


def _at_edges(work: Work, held: Sequence[Frame]) -> Iterator[Seen]:
    """What the pages that are named fail with where a field of their row is 0, empty or NULL, or
    nothing refers to the row."""
    views = tracebacks.views(work, held)
    if not views:
        wanted = {each.pattern for each in targets.named(work.said, work.original)}
        views = [each for each in endpoints.own(work) if each.pattern in wanted]
        views = views or _in_words(work)
    for view in views[:_MOST_VIEWS]:
        named = _named_in(work, view, held)
        for label in endpoints.models(work, view)[:2]:
            with contextlib.suppress(NotProvenError):
                beside = [each for each in named if each != label]
                for each in edge_rows.errors(work, view, label, beside):
                    state = ""
                    if each.field:
                        state = f", where {each.model}.{each.field} is {each.value}"
                    elif each.beside:
                        state = f", with rows of {' and '.join(each.beside)}"
                    elif null := none_values.field(work, each.error, each.path, label, each.line):
                        state = f", where {null} is NULL"
                    elif _NOTHING.search(each.error):
                        state = _alone(work, label)
                    where = f"GET {view.pattern}{state}"
                    at = nothing_there.At(view, label, tuple(beside), each)
                    yield Seen(each.error, each.path, each.line, where, at)


def _named_in(work: Work, view: WebView, held: Sequence[Frame]) -> list[str]:
    """Labels of the project's models that the view and the functions of the frames name."""
    source = "\n".join((tracebacks.source(work, view), *tracebacks.sources(work, held)))
    return [
        each.label
        for each in work.original.own_models()
        if re.search(rf"\b{each.name}\b|\b{snake(each.name)}(?:s|_set)?\b", source)
    ]


def _alone(work: Work, label: str) -> str:
    """Of which models there is no row beside that of `label`, which it was requested with."""
    absent = [
        model.name
        for model in work.original.own_models()
        if model.label != label
        and any(field.to == label and field.concrete for field in model.fields)
    ]
    return f", where the row of {label} has no {' and no '.join(absent)}" if absent else ""


def _errors(work: Work, *, copy: bool = False) -> Generator[Moment, None, list[Seen]]:
    """What pages fail with, or the whole project when it is loaded."""
    try:
        outline = work.outline() if copy else work.original
        found = targets.patterns(work.said, outline) if work.said.urls or work.said.names else ()
        run = work.audit if copy else work.audit_before
        report = yield from run("queries", url=targets.common(found))
    except TargetError as error:
        return [Seen(error.what.partition("not load: ")[2] or error.what, "", 0, "loading it")]
    return list(_failures(report, found))


def _failures(report: Report, found: tuple[str, ...]) -> Iterable[Seen]:
    for each in report.not_checked:
        match = _SEEN.match(each.why)
        pattern = each.what.partition(" (")[0].lstrip("/")
        if match and (not found or pattern in found):
            yield Seen(match["error"], match["path"], int(match["line"]), each.what)


def _told(work: Work, each: Seen) -> list[str]:
    place = f" at `{work.copy.name(each.path)}:{each.line}`" if each.path else ""
    if each.path.endswith(".py") and work.original.is_own(each.path):
        function = nothing_there.function_at(work.copy.read(each.path), each.line)
        place += f", in `{function}`" if function else ""
    lines = [f"## {each.error}", "", f"Reproduced: {each.where}{place}."]
    if each.path:
        lines += ["", *_source(each)]
    origins = none_values.told(work, each.error, each.path, each.line) if each.path else []
    origins = [*origins, *missing_ends.told(work.original, each.error)]
    if each.path and work.original.is_own(each.path):
        origins += missing_keys.told(work.copy.read(each.path), each.error, each.line)
    if origins:
        lines += ["", f"**Where it comes from.** {' '.join(origins)}"]
    about = known(each.error)
    if about is not None:
        lines += ["", f"**What it means.** {about.means}", f"**What to do.** {about.mend}"]
        lines += _quoted(about.look_up, work)
    return [*lines, ""]


def _quoted(words: str, work: Work) -> list[str]:
    """Where the documentation speaks of it, if it is here already."""
    version = work.project.django_version
    if documentation.stored(version) is None:
        return []
    root = work.copy.original_root
    found = documentation.search(words, version=version, root=root, limit=1)
    return [
        f"**Look it up.** {each.source} {each.version}, {each.section}: {each.url}"
        for each in found
    ]


def _source(each: Seen) -> list[str]:
    try:
        lines = Path(each.path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    first = max(each.line - 3, 0)
    shown = [
        f"{'>' if number == each.line else ' '} {number:4} {line}"
        for number, line in enumerate(lines[first : each.line + 2], first + 1)
    ]
    return ["```", *shown, "```"]


def _changed(work: Work, each: Seen) -> str:
    """Makes a change in the copy and says which; empty where none is known."""
    if "offset-naive and offset-aware" in each.error and work.original.is_own(each.path):
        with contextlib.suppress(EditError):
            work.copy.write(each.path, aware_now(work.copy.read(each.path), each.line))
            place = f"`{work.copy.name(each.path)}:{each.line}`"
            return f"{place}: the present has a time zone, as what the database gives."
    match = _NAMED.search(each.error)
    if match is None or not each.path or not work.original.is_own(each.path):
        return ""
    wrong = next(filter(None, match.groups()))
    close = difflib.get_close_matches(wrong, _choices(each.error, work.original), 2, _CLOSE)
    if not close:
        return ""
    text = work.copy.read(each.path)
    lines = text.splitlines(keepends=True)
    line = lines[each.line - 1]
    changed = re.sub(rf"(?<![\w-]){re.escape(wrong)}(?![\w-])", close[0], line)
    if changed == line:
        return ""
    lines[each.line - 1] = changed
    work.copy.write(each.path, "".join(lines))
    return f"`{work.copy.name(each.path)}:{each.line}`: `{wrong}` is a slip of `{close[0]}`."


def _choices(error: str, outline: Outline) -> list[str]:
    """What could have been meant."""
    if error.startswith("NoReverseMatch"):
        return [each.name for each in outline.urls if each.name]
    listed = re.search(r"Choices are: ([\w, ]+)", error)
    if listed:
        return [name.strip() for name in listed[1].split(",")]
    owner = re.search(r"'(\w+)' object has no attribute", error)
    models = outline.named(owner[1]) if owner else ()
    return [field.name for model in models[:1] for field in model.fields]


def _listed(seen: Iterable[Seen]) -> str:
    return "; ".join(f"{each.where}: {each.error}" for each in seen)


def _not_seen(work: Work) -> str:
    about = known(work.said.text)
    lines = ["It could not be reproduced: every page that answers was requested as every role."]
    if about is not None:
        lines += [f"What it means where it happens: {about.means}", f"What to do: {about.mend}"]
    return "\n".join([*lines, "Name the URL, e.g. /orders/3/, or paste the whole traceback."])


_WORDS = (
    "500", "traceback", "exception", "crash", "error", "fails? with", "blows up", "stack ?trace",
    "broken",
)  # fmt: skip
_WHY = (
    "why", "explain", "what (?:does|causes|is wrong|is the reason|is this|happen)", "reason",
    "understand", "any ideas?(?![a-z])", "how come", "how can (?:this|that|it) (?:be|happen)",
    "where (?:does|is|do) (?:this|that|it|these) (?:come|coming)", "what's (?:wrong|this|happen)",
)  # fmt: skip
_PAGES = ("pages?\\b", "views?\\b", "list\\b", "screen\\b", "form\\b", "endpoint")
"""What a story without an error's name or a URL has to be about."""
_DO = ("fix", "mend", "repair", "solve", "resolve", "correct", "get rid", "make it work")
_ANSWERS = (
    (
        r"(?:make|have|let|get) (?:it|them|this|that|these|those|the \w+) (?:to )?"
        r"(?:answer|return|respond|give|send|show|reply)"
    ),
    (
        r"(?:should|must|has to|have to|needs? to|ought to|please|pls|to|and|just) "
        r"(?:just |simply |rather |then )?(?:answer|return|respond|give|send|be|get|reply)\w* "
        r"(?:with )?(?:an? )?(?:http )?[1-4]\d\d(?!\d)"
    ),
)
"""That a page is to answer otherwise from now on."""
_CRASHES = (
    r"500(?!\d)", r"crash", r"traceback", r"blows up", r"fails? with", r"exceptions?(?![a-z])",
)  # fmt: skip


def _is_error(said: Said) -> bool:
    other = said.has(
        r"n\s?\+\s?1",
        "error format",
        "problem details",
        "rfc",
        r"error pages\b",
        r"(?:custom|own|nicer?|styled|branded|404|500) error page",
        "on_commit",
        "celery",
        "irreversible",
        # What it is to do from now on.
        r"(?:must|should|has to|have to|needs? to|shall) (?!not |never )(?:\w+ )?"
        r"(?:crash|raise|abort|blow up)",
    )
    bare = replace(said, request=without_compact(said.request))
    return not other and (bool(_ERROR.search(bare.text)) or bare.has(*_WORDS))


def _names(said: Said) -> bool:
    return bool(_ERROR.search(said.text) or said.urls)


def _fits_explain(said: Said) -> int:
    if not _is_error(said) or said.is_meant_to("create", "test", "refactor", "plan"):
        return 0
    asks = said.has(*_WHY) or said.route.intent == "explain"
    if not asks or said.has(*_DO, *_ANSWERS):
        return 0
    return 16 if _names(said) else 12 if said.has(*_PAGES) else 0


def _fits_mend(said: Said) -> int:
    if not _is_error(said):
        return 0
    wants_another = said.has(*_ANSWERS) and said.has(*_CRASHES)
    wants_another = wants_another and not said.is_meant_to("create", "test", "refactor")
    if said.route.intent != "fix" and not wants_another:
        return 0
    return 14 if _names(said) else 11 if said.names else 4


PLAYBOOKS = (
    Playbook(
        "explain-error",
        "Explain an error: reproduced first, with its line and what is done about it",
        "why does /authors/3/ fail with a 500?",
        "the page requested, or the project loaded, and the same error seen",
        _fits_explain,
        _explain,
        changes=False,
    ),
    Playbook(
        "fix-error",
        "Mend an error that is a wrong name, or a migration that is not there",
        "fix the NoReverseMatch on /authors/3/",
        "the error seen before, and not after, with the same request",
        _fits_mend,
        _mend,
    ),
)
