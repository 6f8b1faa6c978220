"""`django-pro` on the command line."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from django_pro import __version__
from django_pro.core.configuration import PRINCIPLES, ROLES
from django_pro.core.errors import DjangoProError, TargetError, UsageError
from django_pro.core.file_names import ACCESS_MATRIX, BASELINE
from django_pro.faces import agent, ask, docs, install, shadowing, stopping
from django_pro.faces.formats import FORMATS, MATRIX_FORMATS
from django_pro.faces.later import later
from django_pro.faces.mcp.command import mcp
from django_pro.report import inert

if TYPE_CHECKING:
    from django_pro import actions
    from django_pro.core.report import Report
    from django_pro.faces import output, screen
else:
    actions = later("django_pro.actions")
    output = later("django_pro.faces.output")
    screen = later("django_pro.faces.screen")

LONGEST = 600
"""Characters of an error that are shown."""

F = TypeVar("F", bound=Callable[..., Any])

AUDIT_EXAMPLES = """
\b
Examples:
  django-pro audit
  django-pro audit ~/shop --settings shop.settings.test
  django-pro audit --url /books/ --as user
  django-pro audit --json --output report.json
  django-pro audit --format sarif --output django-pro.sarif
  django-pro audit --only queries,migrations --output audit.html
  django-pro audit --since origin/main     only what this branch brought in
  django-pro audit --no-baseline           known findings too

\b
A finding is accepted by a comment at its line, or on a line of its own above, with a reason:
  # django-pro: allow lazy-foreign-key -- ten rows at most

Exit code: 0 targets met, 1 findings (new ones, where some are known), 2 usage, 3 the project could
not be run, or none of its pages answered.
"""


BASELINE_EXAMPLES = """
\b
Examples:
  django-pro baseline                   write django-pro-baseline.json beside manage.py
  django-pro baseline ~/shop --output known.json
  django-pro audit --baseline known.json

Exit code: 0 it is written, 2 usage, 3 the project could not be run, or nothing could be checked.
"""

MATRIX_EXAMPLES = """
\b
Examples:
  django-pro matrix                     a row for each endpoint and method
  django-pro matrix ~/shop --url /api/
  django-pro matrix --output access.html
  django-pro matrix --accept            write access-matrix.toml: `audit --only security` then fails
                                        on every cell that changes

Exit code: 0 it is printed, 2 usage, 3 the project could not be run.
"""

FIX_EXAMPLES = """
\b
Examples:
  django-pro fix                                  show each change with its proof
  django-pro fix . 3f2a9c01be --diff > fix.patch
  django-pro fix ~/shop --rule lazy-foreign-key --write
  django-pro fix --write --with-test
  django-pro fix --write --tests "python manage.py test"
  django-pro fix --only migrations --since origin/main

Exit code: 0 a change holds or there is nothing to fix, 1 nothing holds or the project's tests
fail with it, 2 usage, 3 the project could not be run.
"""


def _listed(kind: Callable[[str], Any] = str) -> Callable[[Any, Any, str | None], Any]:
    """Reads values between commas."""

    def read(context: click.Context, parameter: click.Parameter, value: str | None) -> Any:
        if value is None:
            return None
        try:
            return tuple(kind(part.strip()) for part in value.split(",") if part.strip())
        except ValueError:
            wrong = f"{value!r} is no list of numbers like 3,9,27"
            raise click.BadParameter(wrong, ctx=context, param=parameter) from None

    return read


def _rows(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> dict[str, int] | None:
    """Reads `NAME=NUMBER` as often as it is given."""
    found = {}
    for value in values:
        name, _, number = value.partition("=")
        try:
            found[name] = int(number)
        except ValueError:
            wrong = f"{value!r} is not like orders.order=40000000"
            raise click.BadParameter(wrong, ctx=context, param=parameter) from None
    return found or None


def _target_options(command: F) -> F:
    """Which project, and how it is run."""
    for option in reversed(
        (
            click.option("--settings", metavar="MODULE", help="Settings module."),
            click.option("--python", metavar="PATH", help="Interpreter that runs the project."),
            click.option(
                "--database-url",
                metavar="URL",
                envvar="DJANGO_PRO_DATABASE_URL",
                help="Server where throw-away databases may be made.",
            ),
            click.option("--debug", is_flag=True, help="Show tracebacks and the project's output."),
        )
    ):
        command = option(command)
    return command


def _audit_options(command: F) -> F:
    for option in reversed(
        (
            click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes."),
            click.option("--json", "as_json", is_flag=True, help="Same as --format json."),
            click.option(
                "--format",
                "form",
                type=click.Choice(FORMATS),
                help="How to write the report; text when not given.",
            ),
            click.option(
                "--output",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="Where to write the report; .json, .sarif and .html name the format.",
            ),
            click.option(
                "--scales",
                callback=_listed(int),
                metavar="N,N[,N]",
                help="Rows a model at each step; three show the shape of the growth.",
            ),
            click.option("--verbose", is_flag=True, help="List everything, shorten nothing."),
        )
    ):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="django-pro", message="%(prog)s %(version)s")
def cli() -> None:
    """Audits a Django project by running it: every finding is proved by execution.

    \b
    Start here:
      django-pro doctor     can this project be run, and how?
      django-pro audit      find what is wrong, and prove it
      django-pro prove ID   see one proof again
      django-pro matrix     who may do what, as a table
      django-pro baseline   accept what is there, and fail on new findings alone
      django-pro explain lazy-foreign-key
    """


@cli.command(epilog=AUDIT_EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path), default=".")
@_target_options
@click.option(
    "--only",
    callback=_listed(),
    metavar="PRINCIPLE,...",
    help=f"Principles to check; this version has {', '.join(PRINCIPLES)}.",
)
@click.option("--url", metavar="PATTERN", help="Only pages whose URL holds this, or a glob.")
@click.option(
    "--as",
    "roles",
    callback=_listed(),
    metavar="ROLE,...",
    help=f"Who requests the pages: {', '.join(ROLES)}; all when not given.",
)
@_audit_options
@click.option(
    "--since",
    metavar="REVISION",
    help="Only what the working tree brought in since its merge base with this revision, whose "
    "tree is audited too.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=f"Known findings; {BASELINE} beside manage.py, if it is there, when not given.",
)
@click.option("--no-baseline", is_flag=True, help="Report known findings too.")
@click.option("--no-cache", is_flag=True, help="Observe everything again.")
@click.option(
    "--rows",
    multiple=True,
    callback=_rows,
    metavar="APP.MODEL=N",
    help="Rows of a table on your server: how long locks are held there is estimated.",
)
@click.option(
    "--stats",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The same of all tables, as `django-pro stats` wrote it.",
)
@click.option(
    "--waits",
    is_flag=True,
    default=None,
    help="Run migrations that lock a table at work once more, beside a reader, an inserter and an "
    "updater, and show how long these waited.",
)
def audit(
    path: Path,
    debug: bool,
    no_cache: bool,
    stats: Path | None,
    since: str | None,
    baseline: Path | None,
    no_baseline: bool,
    **given: Any,
) -> int:
    """Run the project at PATH (this folder when not given) and report what is wrong."""
    chosen = output.choose(given.pop("form"), given.pop("as_json"), given.pop("output"))
    verbose = given.pop("verbose")
    request = actions.AuditRequest(
        path,
        given,
        cache=not no_cache,
        debug=debug,
        baseline=baseline,
        no_baseline=no_baseline,
        since=since,
        stats=stats,
    )
    report = screen.follow(actions.audit(request), sys.stderr, verbose=verbose, debug=debug)
    chosen.write(report, verbose=verbose)
    return _code(report, debug)


def _code(report: Report, debug: bool) -> int:
    """`info` findings stand in code that is not the project's own, or are of waivers that cover
    nothing: they fail nothing.

    That nothing was found means nothing where nothing could be looked at.
    """
    if any(finding.severity != "info" for finding in report.findings):
        return 1
    if report.unexamined:
        told = f"Nothing was checked: {report.unexamined}. The report's not_checked says why"
        return _fail(told, TargetError.exit_code, debug)
    return 0


@cli.command(epilog=BASELINE_EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path), default=".")
@_target_options
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=f"Where to write it; {BASELINE} beside manage.py when not given.",
)
@click.option("--no-cache", is_flag=True, help="Observe everything again.")
def baseline(path: Path, debug: bool, output: Path | None, no_cache: bool, **given: Any) -> int:
    """Audit the project at PATH and accept its findings: `audit` then fails on new ones alone.

    It is written whole each time: what no longer occurs is dropped. Waived findings are not in it.
    """
    request = actions.BaselineRequest(path, output, given, cache=not no_cache, debug=debug)
    report = screen.follow(actions.baseline(request), sys.stderr, verbose=False, debug=debug)
    from django_pro.faces.output import show_baseline

    show_baseline(report)
    return 0


@cli.command(epilog=MATRIX_EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path), default=".")
@_target_options
@click.option("--url", metavar="PATTERN", help="Only pages whose URL holds this, or a glob.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes.")
@click.option("--format", "form", type=click.Choice(MATRIX_FORMATS), help="text when not given.")
@click.option("--json", "as_json", is_flag=True, help="Same as --format json.")
@click.option("--csv", "as_csv", is_flag=True, help="Same as --format csv.")
@click.option("--html", "as_html", is_flag=True, help="Same as --format html.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write it; .json, .csv and .html name the format.",
)
@click.option("--accept", is_flag=True, help="Write access-matrix.toml beside manage.py.")
def matrix(
    path: Path,
    debug: bool,
    form: str | None,
    as_json: bool,
    as_csv: bool,
    as_html: bool,
    output: Path | None,
    accept: bool,
    **given: Any,
) -> int:
    """Request each endpoint of the project at PATH as each kind of user: who gets what."""
    named = {"json": as_json, "csv": as_csv, "html": as_html}
    asked = [*(each for each, on in named.items() if on), *([form] if form else [])]
    from django_pro.faces.output import choose_matrix

    chosen = choose_matrix(asked, output)
    request = actions.MatrixRequest(path, accept, given, debug=debug)
    report = screen.follow(actions.matrix(request), sys.stderr, verbose=False, debug=debug)
    chosen.write_matrix(report)
    if accept:
        told = f"{len(report.access)} endpoints and methods accepted in {ACCESS_MATRIX}"
        print(told, file=sys.stderr)  # noqa: T201
    elif report.unexamined:
        return _fail(f"Nothing was checked: {report.unexamined}", TargetError.exit_code, debug)
    return 0


@cli.command()
@click.argument("finding_id")
@click.argument("path", type=click.Path(path_type=Path), default=".")
@_target_options
@_audit_options
def prove(finding_id: str, path: Path, debug: bool, **given: Any) -> int:
    """Repeat the proof of FINDING_ID, as `audit` printed it, on the project at PATH.

    Exit code 1 when it is proved again, 0 when it is gone.
    """
    chosen = output.choose(given.pop("form"), given.pop("as_json"), given.pop("output"))
    verbose = given.pop("verbose")
    request = actions.ProveRequest(path, finding_id, given, debug=debug)
    report = screen.follow(actions.prove(request), sys.stderr, verbose=verbose, debug=debug)
    chosen.write_proof(report, finding_id, verbose=verbose)
    return 1 if report.findings else 0


@cli.command(epilog=FIX_EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path), default=".")
@click.argument("findings", metavar="[FINDING_ID]...", nargs=-1)
@_target_options
@click.option("--rule", "rules", multiple=True, metavar="RULE", help="Only findings of this rule.")
@click.option("--all", "everything", is_flag=True, help="All findings; the same as naming none.")
@click.option("--write", is_flag=True, help="Write what is proved, and safe, into the files.")
@click.option(
    "--include-review",
    is_flag=True,
    help="With --write: also changes that a person should look at, e.g. signals that aren't sent.",
)
@click.option("--allow-dirty", is_flag=True, help="Write over uncommitted changes too.")
@click.option("--diff", "only_diff", is_flag=True, help="Print the diff alone.")
@click.option(
    "--tests",
    default="",
    metavar="COMMAND",
    help="Run these tests of the project, before and after; else those that run a changed line.",
)
@click.option("--no-tests", is_flag=True, help="Run none of the project's own tests.")
@click.option(
    "--with-test",
    is_flag=True,
    help="Also a test of each mended page, shown to fail on the old code and to pass on the new.",
)
@click.option(
    "--only",
    callback=_listed(),
    metavar="PRINCIPLE",
    help="`migrations` for safe migrations in place of unsafe ones; queries without it.",
)
@click.option(
    "--since",
    metavar="REV",
    help="With migrations: those of this revision are released, and stay as they are.",
)
@click.option("--url", metavar="PATTERN", help="Only pages whose URL holds this, or a glob.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--no-cache", is_flag=True, help="Observe everything again.")
def fix(
    path: Path,
    findings: tuple[str, ...],
    rules: tuple[str, ...],
    everything: bool,
    write: bool,
    include_review: bool,
    allow_dirty: bool,
    only_diff: bool,
    tests: str,
    no_tests: bool,
    with_test: bool,
    since: str | None,
    as_json: bool,
    no_cache: bool,
    debug: bool,
    **given: Any,
) -> int:
    """Change the source of the project at PATH, and prove each change by running it.

    A change is kept when every page that ran the file answers with the same status and the same
    body, and sends fewer queries. Unsafe migrations are written as safe ones, which must lead to
    the same schema and the same rows, and back.
    """
    if everything and (findings or rules):
        raise UsageError("--all takes neither ids nor --rule")
    if tests and no_tests:
        raise UsageError("--tests and --no-tests exclude each other")
    output.stdout()
    request = actions.FixRequest(
        path,
        findings,
        rules,
        write=write,
        include_review=include_review,
        allow_dirty=allow_dirty,
        tests=tests,
        no_tests=no_tests,
        with_test=with_test,
        since=since,
        given=given,
        cache=not no_cache,
        debug=debug,
    )
    moments = actions.fix(request)
    fixes = screen.follow_fix(moments, sys.stderr, verbose=False, debug=debug)
    output.show_fixes(fixes, as_json=as_json, only_diff=only_diff)
    proved = any(each.verdict == "proved" for each in fixes.fixes)
    return 0 if proved and fixes.is_green else int(bool(fixes.unfixed or fixes.fixes))


@cli.command()
@click.argument("rule")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def explain(rule: str, as_json: bool) -> int:
    """Print the page of RULE: a name like `lazy-foreign-key` or a code like `Q101`."""
    output.show_page(actions.explain(rule), as_json=as_json)
    return 0


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def rules(as_json: bool) -> int:
    """List the rules."""
    output.show_rules(actions.rules(), as_json=as_json)
    return 0


@cli.command()
@click.argument("path", type=click.Path(path_type=Path), default=".")
@_target_options
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def doctor(path: Path, debug: bool, as_json: bool, **given: Any) -> int:
    """Say whether and how the project at PATH can be run, and what to do where it can't."""
    diagnosis = actions.doctor(actions.DoctorRequest(path, given, debug=debug))
    output.show_diagnosis(diagnosis, as_json=as_json)
    return 0 if diagnosis.runs else DjangoProError.exit_code


@cli.command()
@click.argument("path", type=click.Path(path_type=Path), default=".")
@_target_options
@click.option(
    "--output", type=click.Path(path_type=Path), metavar="FILE", help="Where to write it."
)
def stats(path: Path, output: Path | None, debug: bool, **given: Any) -> int:  # noqa: ARG001
    """Ask the database of --database-url for row counts and sizes of its tables, for `--stats`.

    Nothing else is read, and nothing is written there.
    """
    text = actions.stats(actions.StatsRequest(path, given))
    if output is None:
        click.echo(text, nl=False)
    else:
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise UsageError(f"Can't be written: {error.strerror}", where=str(output)) from error
    return 0


cli.add_command(ask.command(_target_options))
cli.add_command(agent.route)
cli.add_command(agent.agent)
cli.add_command(docs.docs)
cli.add_command(install.install)
cli.add_command(mcp)


def main() -> None:
    """The console script."""
    debug = "--debug" in sys.argv
    try:
        code = cli.main(standalone_mode=False, prog_name="django-pro") or 0
    except click.exceptions.NoArgsIsHelpError as help_page:
        click.echo(help_page.format_message(), err=True)
        code = UsageError.exit_code
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except click.ClickException as error:
        code = _fail(_usage(error), UsageError.exit_code, debug)
    except DjangoProError as error:
        code = _fail(str(error), error.exit_code, debug)
    except (KeyboardInterrupt, click.Abort) as error:
        code = _fail("Stopped", stopping.code_of(error) or 130, debug)
    except BrokenPipeError:
        _give_up_stdout()
        code = 141
    except Exception as error:
        stopped = stopping.code_of(error)
        told = f"{type(error).__name__}: {error}".removesuffix(": ")
        why = shadowing.told(error) or "Run it again with --debug"
        failed = f"django-pro failed: {told}. {why}"
        code = _fail("Stopped", stopped, debug) if stopped else _fail(failed, 3, debug)
    sys.exit(code)


def _usage(error: click.ClickException) -> str:
    text = error.format_message().rstrip(".?")
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "django-pro"
    return f"{text}. See {path} --help"


def _fail(text: str, code: int, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    told = inert.line(text)
    if len(told) > LONGEST:  # the end says what to do
        told = f"{told[: LONGEST // 2]} ... {told[-LONGEST // 2 :]}"
    with contextlib.suppress(OSError, ValueError):
        print(f"django-pro: {told}", file=sys.stderr)  # noqa: T201
    return code


def _give_up_stdout() -> None:
    """Whoever read stdout is gone; the interpreter must not complain about it on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
