"""What the working tree brought in: its findings, held against those of the merge base's tree."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from django_pro.core.configuration import load, source_of
from django_pro.core.errors import DjangoProError, TargetError, UsageError
from django_pro.core.observed import EndpointFact
from django_pro.core.reading import MismatchError, read
from django_pro.core.report import Finding, Since
from django_pro.engine import deploying, migrating, registry, requesting, scorecard, waiving
from django_pro.engine.baseline import Known, keys_of, left, render
from django_pro.engine.baseline import load as load_known
from django_pro.engine.cache import drop_old, key_of, write
from django_pro.engine.events import Log, Moment, Progress
from django_pro.engine.migrating import Ran
from django_pro.engine.observing import Ask, Seen, gather, observations_of, way
from django_pro.engine.recordings import Recordings
from django_pro.engine.snapshot import Packages, contents
from django_pro.facts.waivers import Waiver
from django_pro.sandbox.revision import Base, tree_of

T = TypeVar("T")
Kept = tuple[list[Finding], Since]
Audited = Callable[[Ask, Base], Generator[Moment, None, Known]]
"""Keys of the findings of a tree."""
DRIFT = "drift-"
Drift = dict[str, tuple[str, ...]]
"""By app, changes of its models that no migration makes."""


def brought_in(
    ask: Ask,
    base: Base,
    revision: str,
    findings: Iterable[Finding],
    endpoints: Mapping[str, EndpointFact],
    folder: Path | None,
    audited: Audited,
    what: str = "",
) -> Generator[Moment, None, Kept]:
    """Audits the earlier tree, and keeps the findings that it does not have.

    What that tree has is kept in `folder` for the next time, under a name with `what` in it.

    Where it can't be run, those are kept that lie in files which changed since.
    """
    findings = list(findings)
    root = ask.project.root
    told = Since(revision, base.commit, 0, "proved", None)
    try:
        known = yield from _before(ask, base, folder, audited, what)
    except DjangoProError as error:
        new = list(_changed(findings, base, root, endpoints))
        why = f"The tree of {base.commit[:10]} can't be run: {error.what}"
        told = dataclasses.replace(told, verdict="inferred", reason=why)
    else:
        new, _ = left(findings, _moved(known, base, root), root)
    return new, dataclasses.replace(told, known=len(findings) - len(new))


def _before(
    ask: Ask, base: Base, folder: Path | None, audited: Audited, what: str
) -> Generator[Moment, None, Known]:
    """Keys of the findings of the earlier tree, run as the working tree is, or as kept.

    Raises:
        TargetError: it can't be run, or it runs files of the working tree.
    """
    with _earlier(ask, base) as (tree, asked):
        if asked is None:
            return Counter()  # the project is new
        name = f"before-{what}{_digest(ask, asked, tree)[:16]}.json"
        path = folder / name if folder else None
        known = _kept(path)
        if known is None:
            if folder is not None:
                asked = dataclasses.replace(asked, databases=str(folder / "databases"))
            known = yield from audited(asked, base)
            _keep(path, known, what)
        return known


@contextlib.contextmanager
def _earlier(ask: Ask, base: Base) -> Iterator[tuple[Path, Ask | None]]:
    """The earlier tree, and the same asked of it; None where the project was not there yet."""
    with tree_of(base) as tree:
        (tree / ".git").mkdir()  # no configuration is looked for above
        inside = Path(os.path.realpath(ask.project.root)).relative_to(base.repository)
        root = tree / inside
        is_there = (root / "manage.py").is_file()
        yield tree, _moved_to(ask, base, tree, root) if is_there else None


def drift_before(
    ask: Ask, base: Base, ran: Ran, folder: Path | None
) -> Generator[Moment, None, Drift]:
    """What the models of the earlier tree had without a migration; asked where there is any now.

    Empty where that tree can't be run. What is learned is kept in `folder` for the next time.
    """
    if not ran.graph.drift:
        return {}
    with _earlier(ask, base) as (tree, asked), contextlib.suppress(DjangoProError):
        if asked is None:
            return {}
        path = folder / f"{DRIFT}{_digest(ask, asked, tree)[:16]}.json" if folder else None
        if path is not None:
            with contextlib.suppress(OSError, ValueError, MismatchError):
                return read(Drift, json.loads(path.read_text(encoding="utf-8")), "drift")
        before = yield from _at(migrating.run(asked, ()), base)
        if path is not None:
            _write(path, json.dumps(before.graph.drift), f"{DRIFT}*.json")
        return before.graph.drift
    return {}


def pages(recordings: Recordings) -> Audited:
    """Of its pages' queries; what they send is added to `recordings`."""
    return lambda asked, base: _pages(asked, base, recordings)


def _pages(asked: Ask, base: Base, recordings: Recordings) -> Generator[Moment, None, Known]:
    try:
        seen = (yield from _at(gather(asked), base)).seen
    except UsageError:
        return Counter()  # --url matches no page of that tree
    _refuse_mixture(seen, base)
    observations = observations_of(asked, seen)
    if seen.endpoints and not any(map(scorecard.answered, observations.requests)):
        raise TargetError(f"none of its {len(seen.endpoints)} pages answered")
    root = asked.project.root
    recordings.take(seen, root)
    verdicts = waiving.judge(
        registry.run(observations),
        observations,
        _waivers(root),
        waiving.run_of(seen, whole=asked.whole),
    )
    return keys_of(verdicts.findings, root)


def requests(asked: Ask, base: Base) -> Generator[Moment, None, Known]:
    """Of its endpoints, requested as every kind of user."""
    try:
        tries = yield from _at(requesting.run(asked), base)
    except UsageError:
        return Counter()  # --url matches no page of that tree
    _refuse_mixture(tries.seen, base)
    if tries.seen.endpoints and not any(cell.is_done for cell in tries.cells):
        raise TargetError(f"none of its {len(tries.seen.endpoints)} endpoints answered")
    found = requesting.findings(asked, tries)
    return _left_over(asked, tries.seen, found, frozenset(requesting.asked(asked)))


def settings(asked: Ask, base: Base) -> Generator[Moment, None, Known]:
    """Of the settings that production loads."""
    ran = yield from _at(deploying.run(asked), base)
    root = asked.project.root
    found = [each for one in ran.loaded for each in deploying.judge(root, one).findings]
    return _left_over(asked, ran.seen, found, frozenset({waiving.OF_SETTINGS}))


def _left_over(
    asked: Ask, seen: Seen, found: Sequence[Finding], principles: frozenset[str]
) -> Known:
    """Keys of what is not waived."""
    root = asked.project.root
    run = waiving.Run(False, seen.place.get("database", ""), frozenset(), principles)
    verdicts = waiving.judge(found, observations_of(asked, seen), _waivers(root), run)
    return keys_of(verdicts.findings, root)


def _digest(ask: Ask, asked: Ask, tree: Path) -> str:
    """Of everything that the earlier tree's findings depend on, wherever it was written to."""
    files = contents([tree, *asked.installed.editable])
    told = sorted((os.path.relpath(path, tree), digest) for path, digest in files.items())
    return key_of([way(ask), ask.whole, str(ask.project.root), told])


def _kept(path: Path | None) -> Known | None:
    if path is None:
        return None
    try:
        return load_known(path, required=False)
    except UsageError:
        return None


def _keep(path: Path | None, known: Known, what: str) -> None:
    if path is not None:
        _write(path, render(known), f"before-{what}*.json")


def _write(path: Path, text: str, pattern: str) -> None:
    """What can't be written is no error of the audit."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, text.encode())
        drop_old(path.parent, pattern)


def _at(steps: Generator[Moment, None, T], base: Base) -> Generator[Moment, None, T]:
    """Progress alone is passed on: it is the working tree that is shown."""
    while True:
        try:
            moment = next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
        if isinstance(moment, Progress):
            phase = f"{moment.phase}, as it was at {base.commit[:10]}"
            yield Progress(phase, moment.done, moment.total)
        elif isinstance(moment, Log):
            yield moment


def _moved_to(ask: Ask, base: Base, tree: Path, root: Path) -> Ask:
    """The same, asked of the earlier tree; packages installed from the repository move with it."""
    own = [
        (folder, Path(os.path.realpath(folder)).relative_to(base.repository))
        for folder in ask.installed.editable
        if Path(os.path.realpath(folder)).is_relative_to(base.repository)
    ]
    kept = [folder for folder in ask.installed.editable if folder not in dict(own)]
    moved = [tree / inside for _, inside in own if (tree / inside).is_dir()]
    paths = [str(each) for folder in moved for each in (folder / "src", folder) if each.is_dir()]
    return dataclasses.replace(
        ask,
        project=dataclasses.replace(ask.project, root=root),
        installed=Packages(ask.installed.digest, tuple(sorted({*kept, *moved}))),
        python_path=tuple(paths),
        statements=True,
    )


def _refuse_mixture(seen: Seen, base: Base) -> None:
    """The earlier tree must not have run files of the working tree.

    Raises:
        TargetError: it did, for example through a package that is installed from there.
    """
    own = f"{base.repository}{os.sep}"
    for path in sorted({path for request in seen.requests for path in request.files}):
        is_source = os.path.isabs(path) and "-packages" not in path
        if is_source and os.path.realpath(path).startswith(own):
            raise TargetError(f"it imports {os.path.relpath(path, own)} of the working tree")


def _waivers(root: Path) -> tuple[Waiver, ...]:
    try:
        return waiving.configured(load(root).waivers, source_of(root))
    except UsageError:
        return ()  # keys of another version


def _moved(known: Known, base: Base, root: Path) -> Known:
    """The keys with the paths that files have now."""
    real = os.path.realpath(root)
    names = {
        os.path.relpath(old, real): os.path.relpath(new, real) for old, new in base.renamed.items()
    }
    moved: Known = Counter()
    for key, count in known.items():
        moved[dataclasses.replace(key, path=names.get(key.path, key.path))] += count
    return moved


def _changed(
    findings: Iterable[Finding],
    base: Base,
    root: Path,
    endpoints: Mapping[str, EndpointFact],
) -> Iterator[Finding]:
    """Findings whose place, template or views lie in files that changed."""
    views: dict[tuple[str, str], set[str]] = {}
    for fact in endpoints.values():
        if fact.frame is not None:
            views.setdefault((fact.pattern, fact.view), set()).add(fact.frame.path)
    for finding in findings:
        paths = {finding.path}
        if finding.template is not None:
            paths.add(finding.template.path)
        for endpoint in finding.endpoints:
            paths |= views.get((endpoint.pattern, endpoint.view), set())
        if any(os.path.realpath(root / path) in base.changed for path in paths):
            yield finding
