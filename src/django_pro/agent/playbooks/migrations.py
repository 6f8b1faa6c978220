"""Migrations are reviewed as they run, and unsafe ones are written anew."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent import migration_files, numbered_values
from django_pro.agent.answer import Check
from django_pro.agent.emptied_fields import ONE
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.core.fixes import Fix, Fixes
from django_pro.core.report import Finding, MigrationRun, Report
from django_pro.engine.migration_trials import KEPT, UNCHANGED
from django_pro.rules.safe_migrations.plan import LEAVES, UNFIT

_NAME = re.compile(r"\b(?:([a-z_]\w*)[./ ])?(\d{4}(?:_\w+)?)\b")
_UNDONE = re.compile(
    r"\bin (\w+)\.(\w+) is not reversible|\b(?:Una|A)pplying (\w+)\.(\w+)\.\.\.(?!\s*OK)"
)
"""What manage.py says of the migration that fails."""
_COMMAND = "django-pro audit --only migrations"


def _named(said: Said, report: Report) -> list[MigrationRun]:
    """The migrations that a request names: by number, by name, by app; all where it names none."""
    runs = list(report.migrations)
    failed = {tuple(filter(None, groups)) for groups in _UNDONE.findall(said.text)}
    if by_error := [each for each in runs if (each.app, each.name) in failed]:
        return by_error
    wanted = [(app or "", name) for app, name in _NAME.findall(said.text)]
    by_name = [
        each
        for each in runs
        if any(
            each.name.startswith(name) and (app in ("", each.app) or app not in _apps(report))
            for app, name in wanted
        )
        or each.name in said.text
    ]
    if by_name:
        apps = [each.app for each in by_name if said.has(rf"{re.escape(each.app)}\b")]
        return [each for each in by_name if not apps or each.app in apps]
    by_app = [each for each in runs if said.has(rf"{re.escape(each.app)}\b")]
    if said.has("latest", "last", "newest", "new migration"):
        newest = {each.app: each for each in by_app or runs}
        return list(newest.values())
    return by_app or runs


def _apps(report: Report) -> set[str]:
    return {each.app for each in report.migrations}


def _of(report: Report, runs: Sequence[MigrationRun]) -> list[Finding]:
    names = {(each.app, each.name) for each in runs}
    return [
        each
        for each in report.findings
        if each.migration is not None
        and each.severity != "info"
        and (not each.migration.name or (each.migration.app, each.migration.name) in names)
    ]


def _review(work: Work) -> Moments:
    report = yield from work.audit_before("migrations")
    runs = _named(work.said, report)
    if not runs:
        raise NotProvenError(_nothing(report))
    findings = _of(report, runs)
    lines = [f"## {len(runs)} migrations, as they ran", ""]
    proofs = []
    for run in runs:
        told = _told(run)
        lines.append(f"- `{run.path}`: {told}")
        own = [each for each in findings if _is_of(each, run)]
        lines += [f"  - **{each.rule}** ({each.verdict}): {each.message}" for each in own]
        proofs.append(Check(f"{run.app}.{run.name}", "passed", f"run both ways: {told}", _COMMAND))
    others = [each for each in findings if not any(_is_of(each, run) for run in runs)]
    lines += [f"- **{each.rule}** ({each.verdict}): {each.message}" for each in others]
    if work.said.has(*_OLD_CODE):
        lines += ["", _of_old_code(report, runs, findings)]
    safe = "Safe to release as it is." if not findings else f"{len(findings)} findings."
    lines += ["", safe]
    return Outcome(
        "\n".join(lines), tuple(proofs), {7: f"{len(runs)} run, {len(findings)} findings"}
    )


_OLD_CODE = (
    (
        r"(?:old|previous|current|running|deployed|released) (?:\w+ )?(?:code|version|release|app"
        r"|site|process\w*|workers?|instances?|pods?|servers?)\b"
    ),
    r"(?:version|code|release) (?:of|from) before", r"still run", r"keeps? (?:on )?running",
    r"while (?:we|you|it|the \w+|\w+\.sh) (?:deploys?|migrates?)", r"zero[- ]downtime",
    r"rolling (?:deploy|release|update)", r"blue[/ -]green", "side by side", "backwards?[- ]compat",
)  # fmt: skip
"""A request that asks about the code of before on the new schema."""
_BREAKS_OLD = (
    "renamed-while-in-use", "removed-while-in-use", "old-code-fails",
    "not-null-without-database-default",
)  # fmt: skip


def _of_old_code(report: Report, runs: Sequence[MigrationRun], findings: Sequence[Finding]) -> str:
    """Whether the release before goes on working while a migration runs and after it."""
    bad = [each for each in findings if each.rule in _BREAKS_OLD]
    gaps = [each for each in report.not_checked if any(run.name in each.what for run in runs)]
    if bad:
        told = ", ".join(dict.fromkeys(each.rule for each in bad))
        return (
            f"**The old version, while it still runs:** it breaks ({told}), from the moment that "
            "this is migrated until the new version has taken over."
        )
    if gaps:
        told = "; ".join(f"{each.what}: {each.why}" for each in gaps[:3])
        return f"**The old version, while it still runs:** not all of it could be tried ({told})."
    locked = [each for each in runs if each.lock and each.blocked]
    waits = f" It waits for the locks: {locked[0].blocked}." if locked else ""
    return (
        "**The old version, while it still runs:** its models read and write the tables as before "
        f"on the new schema.{waits}"
    )


def _is_of(finding: Finding, run: MigrationRun) -> bool:
    held = finding.migration
    return held is not None and (held.app, held.name) == (run.app, run.name)


def _told(run: MigrationRun) -> str:
    lock = f"{run.lock} on {', '.join(run.tables)} ({run.blocked})" if run.lock else "no lock"
    rewrites = f"; writes {', '.join(run.rewrites)} anew" if run.rewrites else ""
    back = "it goes back" if run.reversible else "there is no way back"
    return f"{lock}{rewrites}; {back}; {len(run.statements)} statements on {run.rows} rows a table"


def _nothing(report: Report) -> str:
    told = [f"- {each.what}: {each.why}" for each in report.not_checked[:10]]
    return "\n".join(["No migration of the project could be run.", *told])


def mend(work: Work) -> Moments:
    """What the audit finds in the named migrations, mended as far as a change of it is proven."""
    _refuse_stated_back(work)
    _refuse_stated_values(work)
    report = yield from work.audit_before("migrations")
    runs = _named(work.said, report)
    findings = [each for each in _of(report, runs) if each.migration and each.migration.name]
    if not runs:
        raise NotProvenError(_nothing(report))
    if not findings and work.said.has(*_OF_MODELS) and not _NAME.search(work.said.text):
        raise NotProvenError(
            "Nothing is to be mended in the migrations that are there, and which change of the "
            "models is wanted is not understood. Nothing is written."
        )
    if not findings:
        told = "; ".join(f"{each.app}.{each.name}: {_told(each)}" for each in runs[:3])
        text = f"Nothing is to be mended: {told}."
        return Outcome(text, (Check("migrations", "passed", told, _COMMAND),))
    meant = _meant(work.said, findings)
    ids = tuple(each.id for each in meant)
    fixes = yield from work.fix("migrations", findings=ids, include_review=True)
    if not fixes.written:
        raise NotProvenError(_unmended(fixes, meant))
    lines = ["## Mended", ""]
    proofs = []
    for each in fixes.fixes:
        if each.verdict == "proved" and each.migration is not None:
            lines += _steps(each)
            proofs.append(_proof(each))
            proofs += _restored(work.said, each)
    lines += [
        f"- left: `{each.path}:{each.line}` {each.rule}: {each.plan}" for each in fixes.unfixed
    ]
    if fixes.unfixed:
        left = ", ".join(sorted({each.rule for each in fixes.unfixed}))
        proofs.append(Check("all of it", "failed", f"no change is known for {left}"))
    return Outcome("\n".join(lines), tuple(proofs), {7: f"{len(proofs)} migrations written anew"})


def _refuse_stated_back(work: Work) -> None:
    """A way back that does nothing is none where the request says what a field gets on it.

    Raises:
        NotProvenError: it does.
    """
    if not work.said.has(*_MEANT[0][0]):
        return
    for file in migration_files.named(work):
        text = work.copy.read(file.path)
        if "RunPython" not in text:
            continue
        read = dict.fromkeys(re.findall(r"\b\w+\.([a-z]\w*)\b(?!\()", text))
        for name in read:
            stated = re.search(rf"(?<![\w.]){name}`?(?!\w){_GETS}", work.said.text)
            if "_" in name and stated:
                raise NotProvenError(
                    f"`{stated[0]}`: what {name} gets on the way back of {file.name} is stated, "
                    "and not understood. Nothing is written: say which fields or values it comes "
                    "from, e.g. `on the way back price gets price_cents / 100`."
                )


def _refuse_stated_values(work: Work) -> None:
    """A column that is filled from its default is not filled as the request says.

    Raises:
        NotProvenError: it says what rows get.
    """
    added = [
        text for file in migration_files.named(work)
        if "AddField" in (text := work.copy.read(file.path))
    ]  # fmt: skip
    for each in numbered_values.GETS.finditer(work.said.text) if added else ():
        about = re.search(
            r"\b(?:existing|old|present|current|rows?|records?|entries|ones)\b",
            each[0],
            re.IGNORECASE,
        )
        literal = re.match(r"(?:the (?:value|text) )?[\"'`]?([\w-]+)[\"'`]?$", each[1])
        is_default = literal and any(
            re.search(rf"default=[\"']?{re.escape(literal[1])}[\"']?[,)]", text) for text in added
        )
        about = about if not _OLD_PROCESS.search(each[0]) else None
        if about and not is_default and not _OF_THEIR_OWN.search(each[1]):
            raise NotProvenError(
                f"`{each[0].strip()}`: what rows get is stated, and not understood. Nothing is "
                'written: say e.g. `existing rows get "A" plus their id`, or `nullable, fill it '
                "with the price of the product, then NOT NULL`."
            )


_OLD_PROCESS = re.compile(
    r"\b(?:existing|old|present|current|previous) (?:code|versions?|releases?|process\w*|workers?"
    r"|apps?|instances?|servers?|pods?|deploy\w*)\b",
    re.IGNORECASE,
)
_OF_THEIR_OWN = re.compile(
    r"\bsame\b(?! (?:\w+ )?as\b)|\b(?:own|unique|new|fresh|random|distinct|different"
    r"|individual|default|nulls?|none|nothing"
    r"|touched|lost|back)\b|^(?:not )?(?:\w+ly )?\w+(?:ed|en|wn)\b"
    r"|^(?:an? )?(?:lock|error)|^in the way"
)
"""Of what rows get, where a default that is called gives it, or no value is meant."""
_GETS = (
    r"(?: \w+){0,2}? (?:gets?|becomes?|(?:is|are|be) (?:set|restored|filled|put|made|joined"
    r"|combined|built|rebuilt|computed|calculated))\b"
)
_OF_MODELS = (
    (
        r"(?:rename|drop|remove|delete|add|introduce|get rid of|replace|convert|merge)\b"
        r"[^.;\n]{0,60}\b(?:columns?|fields?|tables?|models?|constraints?|index(?:es)?)\b"
    ),
    r"rename \w+\.\w+", r"(?:drop|remove) \w+\.\w+",
)  # fmt: skip
"""What is ordered of the models themselves, where no migration is named."""
_MEANT = (
    (
        ("revers", "irreversible", "roll(?:ed|ing)? ?back", "way back", "undo", "unappl"),
        ("irreversible", "reverse-"),
    ),
    (("concurrent", "index"), ("index-", "unique-without")),
    (("split", "not null", "addfield", "default"), ("not-null", "table-rewritten", "old-code")),
    (("batch",), ("all-rows",)),
    (("constraint", "not valid", "foreign key"), ("foreign-key", "constraint-", "validated-")),
)
"""Words of a request, and beginnings of the names of the rules that it is about then."""


def _meant(said: Said, findings: Sequence[Finding]) -> Sequence[Finding]:
    """Those that the request speaks of; all where it speaks of none."""
    rules = tuple(name for words, names in _MEANT if said.has(*words) for name in names)
    meant = [each for each in findings if rules and each.rule.startswith(rules)] or findings
    # Rows that an operation can't take are a part of how it is to be split.
    at = {(each.path, each.migration and each.migration.operation) for each in meant}
    return [
        each
        for each in findings
        if each in meant
        or (each.rule == UNFIT and (each.path, each.migration and each.migration.operation) in at)
    ]


def _steps(fix: Fix) -> list[str]:
    proof = fix.migration
    lines = [f"- `{fix.path}` {', '.join(fix.rules)}: {fix.change}"]
    if fix.caution:
        lines.append(f"  To review: {fix.caution}")
    for step in proof.steps if proof is not None else ():
        lock = f"{step.lock} ({step.blocked})" if step.lock else "no lock that anybody waits for"
        lines.append(f"  - `{step.path}` {step.what}: {lock}")
    return lines


def _proof(fix: Fix) -> Check:
    held = fix.migration
    if held is None:
        raise AssertionError("asked for migrations alone")
    told = (
        f"the same schema ({held.schema} entries) and the same values in {held.columns} columns, "
        f"both ways; rows under its locks {fix.before} -> {fix.after}"
    )
    return Check(f"{held.app}.{held.name}", "passed", told, _COMMAND)


_RESTORES = (
    "restor", "(?:old|original|former|previous) (?:values?|codes?|names?|data|ones|state)",
    "(?:proper|real|true|working) (?:revers|backward|way back|roll)", "bring .{0,40}back",
    "undo(?:es|ing)? (?:the|what|it)", "turn .{0,40}back", "inverse",
    r"(?:way|going|goes|migrat\w+) back.{0,80}(?:gets?|becomes?|again)\b",
)  # fmt: skip
"""Words for a way back that is more than letting it pass."""
_WRITES = re.compile(
    r"(?:\b(?:revers\w*|backwards?|way back|roll(?:ed|ing|s)? ?back|undo\w*)\b[^.;]{0,60}?"
    rf"\b(?:that|which|should|must|has to|needs? to)\b|{ONE})(?: \w+){{0,2}}? (?:delet|remov|empt"
    r"|clear|blank|reset|sets?\b|fill|puts?\b|turn|copies|copy\b|move|recreat)"
)
"""A way back that is said to do something."""


def _restored(said: Said, fix: Fix) -> list[Check]:
    """Whether the way back gives the rows their values again, where that is asked for."""
    is_said = said.has(*_RESTORES)
    caution = fix.caution or ""
    if "irreversible" not in fix.rules or not (is_said or _WRITES.search(said.low)):
        return []
    is_left = UNCHANGED in caution and any(each in caution for each in LEAVES)
    if not is_said and KEPT not in caution and not is_left:
        return []
    if is_left:
        told = f"{caution}. What the way back is to do can't be read off the migration"
        return [Check("the values of before", "failed", told, _COMMAND)]
    if KEPT in caution:
        told = f"{caution}. What was there before can't be read off the migration"
        return [Check("the values of before", "failed", told, _COMMAND)]
    if UNCHANGED in caution:
        told = f"old and new values change places in what is written; {UNCHANGED}"
        return [Check("the values of before", "not run", told, _COMMAND)]
    told = "forwards and back, every column has the values that it began with"
    return [Check("the values of before", "passed", told, _COMMAND)]


def _unmended(fixes: Fixes, findings: Sequence[Finding]) -> str:
    lines = ["What is wrong was run and seen, and no change of it holds:"]
    lines += [f"- {each.path}: {each.reason}" for each in fixes.fixes if each.reason]
    lines += [f"- {each.path}:{each.line} {each.rule}: {each.plan}" for each in fixes.unfixed]
    if len(lines) == 1:
        lines += [f"- {each.path}:{each.line} {each.rule}: {each.plan}" for each in findings]
    return "\n".join(lines)


_MENDS = (
    "concurrent", "index concurrently", r"add(?:s|ing)? (?:a |the )?revers", "make .{0,60}revers",
    "split", "without (?:a )?(?:table )?lock", "without (?:any )?down", "zero[- ]downtime",
    "lock_timeout", "not valid", "safe(?:ly)?", "irreversible", "not reversible", "expand",
    "backwards?[- ]compatible", "roll(?:ed)? ?back", "in batches", "locks? the table",
    "blocks? writes", "without (?:block|lock)", "not (?:block|lock)", "undone", "undo\\b",
)  # fmt: skip


def is_about(said: Said) -> bool:
    """Whether a request speaks of migrations."""
    return said.route.area == "migrations" or said.has(
        "migration", "migrate", "runpython", "addindex", r"\d{4}_[a-z]", r"0\d{3}\b"
    )


def _fits_review(said: Said) -> int:
    if not is_about(said) or said.is_meant_to("create", "explain", "plan"):
        return 0
    asks = said.route.intent == "review" or said.has(
        "is .{0,80}safe",
        "review",
        "can i deploy",
        "will .{0,60}lock",
        "does .{0,60}lock",
        "check",
        "go(?:es)? wrong",
    )
    return (16 if _NAME.search(said.text) else 13) if asks else 0


def _fits_mend(said: Said) -> int:
    if not is_about(said) or said.is_meant_to("review", "explain", "plan"):
        return 0
    if said.has("irreversibleerror", "not reversible", "can(?:no|')t be reversed"):
        return 17
    return 12 if said.has(*_MENDS) or said.route.intent == "fix" else 0


PLAYBOOKS = (
    Playbook(
        "review-migration",
        "Review migrations: locks, rewrites, the way back, old code on the new schema",
        "is migration 0007 of shop safe to deploy?",
        "the migration run both ways on PostgreSQL with rows in the tables, locks watched",
        _fits_review,
        _review,
        changes=False,
    ),
    Playbook(
        "safe-migration",
        "Write an unsafe migration anew: index concurrently, NOT NULL in steps, a reverse",
        "make the index in 0007_book_isbn_idx concurrent",
        "the new migrations run both ways: the same schema, the same rows, the locks that are left",
        _fits_mend,
        mend,
    ),
)
