"""`django-pro ask`: a request in words, worked on in a copy, answered when its gates pass."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from django_pro.core.errors import UsageError
from django_pro.faces.later import later
from django_pro.report import inert

if TYPE_CHECKING:
    from django_pro.agent.answer import Answer, AskRequest
    from django_pro.faces import output, screen
else:
    output = later("django_pro.faces.output")
    screen = later("django_pro.faces.screen")

F = TypeVar("F", bound=Callable[..., Any])

EXAMPLES = """
\b
Examples:
  django-pro ask "fix the N+1 on /books/"                   show the change with its proofs
  django-pro ask "fix the N+1 on /books/" --write           and write it
  django-pro ask "create a Review model in shop with book:fk(Book) stars:int text:text" --yes
  django-pro ask "why does /orders/3/ fail with a 500?" ~/shop
  django-pro ask "add JWT to the API" --answer "sessions stay" --json
  django-pro ask "let readers follow an author" --model openai:NAME
  django-pro ask --replay TRANSCRIPT                        does what a model did hold once more?

\b
Nothing is changed without --write, and nothing that is not proven is written.

\b
A model works where no playbook fits, and only one that is named by --model or configured in
[tool.django-pro.models]. Its endpoint and key are in the environment: OPENAI_BASE_URL,
OPENAI_API_KEY, ANTHROPIC_BASE_URL, ANTHROPIC_API_KEY. Secrets are masked in all that it gets.

Exit code: 0 proven, 2 usage, 3 not proven or the project could not be run, 4 a plan alone,
5 handed over, 6 it needs an answer (--yes takes the defaults, --answer gives one).
"""
_MARKS = {
    "passed": ("passed", "green"), "failed": ("failed", "red"), "not run": ("not run", "yellow"),
    "not needed": ("not needed", "bright_black"),
}  # fmt: skip
_STYLES = {
    "proven": "green", "not proven": "red", "plan": "yellow", "handed over": "cyan",
    "needs an answer": "yellow",
}  # fmt: skip


def command(target_options: Callable[[Any], Any]) -> click.Command:
    """The command, with the options that say which project and how it is run."""

    @click.command(epilog=EXAMPLES)
    @click.argument("request", required=False)
    @click.argument("path", type=click.Path(path_type=Path), required=False)
    @target_options
    @click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes.")
    @click.option("--json", "as_json", is_flag=True, help="As JSON.")
    @click.option("--yes", is_flag=True, help="Take the default of each question.")
    @click.option(
        "--answer", "answers", multiple=True, metavar="TEXT", help="An answer, as often as asked."
    )
    @click.option("--model", default="", metavar="NAME", help="Model that works where none fits.")
    @click.option("--no-model", is_flag=True, help="Playbooks alone, whatever is configured.")
    @click.option("--write", is_flag=True, help="Write what is proven into the project.")
    @click.option("--allow-dirty", is_flag=True, help="Write over uncommitted changes too.")
    @click.option(
        "--agent", "agent_file", type=click.Path(path_type=Path), metavar="FILE", help="Definition."
    )
    @click.option(
        "--resume", type=click.Path(path_type=Path), metavar="FILE",
        help="Transcript that the model goes on from.",
    )  # fmt: skip
    @click.option(
        "--replay", type=click.Path(path_type=Path), metavar="FILE",
        help="Transcript to show, whose edits are made and judged again without a model.",
    )  # fmt: skip
    @_limit_options
    def ask(
        request: str | None,
        path: Path | None,
        as_json: bool,
        yes: bool,
        answers: tuple[str, ...],
        model: str,
        no_model: bool,
        write: bool,
        allow_dirty: bool,
        agent_file: Path | None,
        resume: Path | None,
        replay: Path | None,
        model_seconds: float | None,
        model_tokens: int | None,
        model_calls: int | None,
        debug: bool,
        **given: Any,
    ) -> int:
        """Answer REQUEST on the project at PATH: a change, a review, an explanation.

        It is worked on in a copy of the project, and answered when what was asked for has been run.
        REQUEST may be `-`: it is read from stdin then.
        """
        text = _read() if request == "-" else request or ""
        is_held = resume is not None or replay is not None
        if request is None and not is_held:
            raise UsageError(
                "There is no request", next_step='Write it: django-pro ask "fix the N+1 on /books/"'
            )
        if not (as_json or is_held):
            _show_route(text, path or Path(), agent_file)
        from django_pro.agent.answer import AskRequest
        from django_pro.agent.modelling.limits import limited

        limits = limited(seconds=model_seconds, tokens=model_tokens, calls=model_calls)
        asked = AskRequest(
            path or Path(), text, given, yes, answers, model, no_model, write, allow_dirty,
            agent_file, resume, replay, limits, debug,
        )  # fmt: skip
        if is_held:
            asked = _held(asked, has_path=path is not None)
        output.stdout()
        answer = _answer(asked, as_json)
        if answer.questions and not as_json and not answers and sys.stdin.isatty():
            said = tuple(_prompt(each.text, each.default) for each in answer.questions)
            from dataclasses import replace

            answer = _answer(replace(asked, answers=said), as_json)
        if as_json:
            click.echo(json.dumps(asdict(answer), indent=2))
        else:
            _show(answer)
        return answer.exit_code

    return ask


def _limit_options(command: F) -> F:
    for name, kind, told in (
        ("--model-seconds", click.FloatRange(min=1), "Longest that a model may work."),
        ("--model-tokens", click.IntRange(min=1), "Most tokens that it may send and receive."),
        ("--model-calls", click.IntRange(min=1), "Most calls of tools that it may make."),
    ):
        command = click.option(name, type=kind, metavar="N", help=told)(command)
    return command


def _held(asked: AskRequest, *, has_path: bool) -> AskRequest:
    """The request and the project of a transcript, where the command line names none.

    Raises:
        UsageError: it can't be read.
    """
    from dataclasses import replace

    from django_pro.agent.modelling import transcript

    if asked.resume is not None and asked.replay is not None:
        raise UsageError("--resume and --replay contradict each other")
    file = asked.resume or asked.replay
    held = transcript.load(file) if file is not None else None
    if held is None:
        return asked
    more = asked.request if asked.resume is not None else ""
    request = "\n".join(filter(None, (held.request, more)))
    path = asked.path if has_path else held.root
    answers = asked.answers or held.answers
    return replace(asked, request=request, path=path, answers=answers)


def _read() -> str:
    data = sys.stdin.buffer.read(1_000_000) if sys.stdin is not None else b""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError("stdin is no UTF-8 text") from None


def _prompt(text: str, default: str) -> str:
    return str(click.prompt(inert.line(text), default=inert.line(default), err=True))


def _answer(asked: AskRequest, as_json: bool) -> Answer:
    from django_pro.agent.asking import Answered, Planned, ask
    from django_pro.engine.events import Moment

    last: Answer | None = None

    def moments() -> Iterator[Moment]:
        nonlocal last
        for moment in ask(asked):
            if isinstance(moment, Planned):
                if not as_json:
                    _show_plan(moment.answer)
            elif isinstance(moment, Answered):
                last = moment.answer
            else:
                yield moment

    screen.watch(moments(), sys.stderr, debug=asked.debug)
    if last is None:
        raise RuntimeError("ask ended without an answer")
    return last


def _show_route(request: str, path: Path, agent_file: Path | None) -> None:
    """The first useful lines come before the rest of the tool is even loaded."""
    from django_pro.agent import routing, steps
    from django_pro.agent.definition import load, nearest

    folder = path if path.is_dir() else Path.cwd()
    found = routing.route(request, load(agent_file or nearest(folder)))
    about = f"for {found.delegate}" if found.delegate else f"Django, {found.area}"
    click.echo(f"{found.tier}: {found.intent}; {about}", err=True)
    for step in steps.planned(found) if found.django else ():
        if not step.told:
            click.echo(f"  {step.number} {step.name}: {step.checks}", err=True)


def _show_plan(plan: Answer) -> None:
    if plan.playbook:
        click.echo(f"playbook: {plan.playbook}", err=True)


def _show(answer: Answer) -> None:
    from rich.markdown import Markdown
    from rich.text import Text

    from django_pro.report import fixes

    stream = output.stdout()
    console = output.console_for(stream)
    if answer.status == "needs an answer":
        for question in answer.questions:
            console.print(Text(inert.line(question.text), style="bold"))
            console.print(Text(f"  without an answer: {inert.line(question.default)}"))
        console.print(Text("--yes takes what is said; --answer TEXT gives one.", style="dim"))
    elif answer.text and stream.isatty():
        console.print(Markdown(inert.block(answer.text)))
    elif answer.text:
        stream.write(inert.block(answer.text).rstrip() + "\n")
    if answer.diff:
        console.print()
        fixes.render_diff(answer.diff, console)
    if answer.proofs or answer.gates:
        console.print()
    for each in (*answer.proofs, *answer.gates):
        mark, style = _MARKS[each.verdict]
        line = Text(f"{mark:10} ", style=style).append(f"{each.what}: ", style="bold")
        console.print(line.append(inert.block(each.told), style="default"))
        if each.command:
            console.print(Text(f"           {inert.line(each.command)}", style="dim"))
    if answer.transcript:
        console.print(Text(f"{answer.model}: {inert.line(answer.transcript)}", style="dim"))
    for told in answer.assumed:
        console.print(Text(f"assumed: {inert.line(told)}", style="yellow"))
    _close(answer, console)


def _reason(answer: Answer) -> str:
    """Why it is not proven, where the answer's text does not say it already."""
    return "" if answer.reason == answer.text else answer.reason


def _close(answer: Answer, console: Any) -> None:
    from rich.text import Text

    told = {
        "proven": "Proven.",
        "not proven": f"Not proven; nothing is written. {_reason(answer)}".rstrip(),
        "plan": f"A plan alone: {answer.reason}.",
        "handed over": f"Handed over to {answer.route.delegate}: {answer.reason}.",
        "needs an answer": "It needs an answer.",
    }[answer.status]
    if answer.written:
        told += f" Written: {', '.join(answer.written)}"
    elif answer.status == "proven" and answer.diff:
        told += " Nothing is written: --write does it."
    console.print(Text(f"\n{inert.block(told)}", style=f"bold {_STYLES[answer.status]}"))
