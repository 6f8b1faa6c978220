"""A model over the wire, in both API families, and what an endpoint can do wrong."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from django_pro.agent.modelling import limits
from django_pro.agent.modelling.limits import Limits
from tests.agent.asked import Ask, ask, ask_apart, library, snapshot
from tests.agent.scripted import Raw, answer, endpoint

__all__ = ["ask", "ask_apart"]

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "bookstore"
KEY = "sk-scripted-4f9a0c"
CHECKED = ("manage", {"command": "check"})
LOOK = "review the names of the functions in library/views.py"


def serve(monkeypatch: pytest.MonkeyPatch, url: str, family: str = "openai") -> list[str]:
    """Sets the environment; the options that name the model."""
    name = family.upper()
    monkeypatch.setenv(f"{name}_BASE_URL", f"{url}/v1" if family == "openai" else url)
    monkeypatch.setenv(f"{name}_API_KEY", KEY)
    return ["--model", f"{family}:scripted", "--yes"]


def committed(root: Path) -> Path:
    """The project, as the only commit of a repository."""
    who = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-qm", "a"]):
        subprocess.run(["git", *words], cwd=root, check=True)
    return root


def test_a_model_makes_the_bookstore_s_page_fast(
    ask_apart: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = committed(Path(shutil.copytree(EXAMPLE, tmp_path / "bookstore")))
    views = root / "shop" / "views.py"
    old = "authors = Author.objects.all()[:100]"
    new = 'authors = Author.objects.prefetch_related("books__publisher")[:100]'
    edit = ("replace_in_file", {"path": "shop/views.py", "old": old, "new": new})
    with endpoint(("read_file", {"path": "shop/views.py"}), edit, Raw(400, "{}")) as served:
        options = serve(monkeypatch, served.url)
        code, told, _ = ask_apart("make /authors/ faster", root, *options, "--write")
    assert (code, told["status"]) == (3, "not proven")
    assert told["reason"] == "the endpoint of scripted answers 400: {}"
    assert new in told["diff"]
    assert old in views.read_text()

    with endpoint(answer("Faster.")) as served:
        options = serve(monkeypatch, served.url)
        code, told, err = ask_apart("--resume", told["transcript"], *options, "--write")
    assert (code, told["status"], told["text"]) == (0, "proven", "Faster."), told["reason"] + err
    assert told["model"] == "openai:scripted"
    assert told["written"] == ["shop/views.py"]
    assert new in views.read_text()
    shown = {each["what"]: each["told"] for each in told["proofs"]}
    assert shown["answers"] == "queries 48 -> 9 for 6 answers, the same ones"
    assert served.keys == [f"Bearer {KEY}"]
    sent = json.loads(served.received[0])["messages"]
    assert [each["role"] for each in sent] == [
        "system", "user", "assistant", "tool", "assistant", "tool", "user",
    ]  # fmt: skip
    script = Path(told["transcript"])
    lines = [json.loads(line) for line in script.read_text().splitlines()]
    assert [line["kind"] for line in lines].count("edit") == 1
    assert lines[-1] == {"kind": "end", "reason": ""}
    assert script.stat().st_mode & 0o077 == 0

    # The project is another one now: what was done is not done twice.
    code, _, err = ask_apart("--replay", script)
    assert code == 2
    assert "another one than when the transcript was written at shop/views.py" in err


def test_anthropic_s_family_explains(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = library(tmp_path / "library")
    with endpoint(CHECKED, answer("It lists names.", 1)) as served:
        code, told, err = ask(LOOK, root, *serve(monkeypatch, served.url, "anthropic"))
    assert (code, told["status"], told["text"]) == (0, "proven", "It lists names."), err
    assert [each["what"] for each in told["proofs"]] == ["python manage.py check"]
    assert all(KEY in key for key in served.keys)


def test_an_explanation_that_rests_on_nothing_is_not_proven(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = library(tmp_path / "library")
    with endpoint(answer("It lists names.")) as served:
        code, told, _ = ask(LOOK, root, *serve(monkeypatch, served.url))
    assert (code, told["status"]) == (3, "not proven")
    assert "nothing was run that shows the answer" in told["reason"]
    assert len(served.received) == 2


def test_it_waits_as_long_as_a_busy_endpoint_says(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = library(tmp_path / "library")
    busy = Raw(429, '{"error": {"message": "slow down"}}', {"Retry-After": "0.05"})
    with endpoint(busy, CHECKED, busy, answer("It lists names.", 1)) as served:
        code, _, _ = ask(LOOK, root, *serve(monkeypatch, served.url))
    assert code == 0
    assert len(served.received) == 4


BROKEN = '{"error": {"message": "failed for %s"}}'
ERROR = '{"error": {"message": "Incorrect API key provided: %s", "code": "invalid_api_key"}}'


@pytest.mark.parametrize(
    ("reply", "told", "requests"),
    [
        pytest.param(Raw(401, ERROR % KEY), "refuses the key", 1, id="401"),
        pytest.param(Raw(404, "{}"), "knows no model scripted", 1, id="404"),
        pytest.param(Raw(429, "{}", {"Retry-After": "0"}), "at its limit of requests", 2, id="429"),
        pytest.param(Raw(500, BROKEN % KEY, {"Retry-After": "0"}), "answers 500", 2, id="500"),
        pytest.param(Raw(200, "<html>no"), "", 1, id="no JSON"),
        pytest.param(Raw(200, '{"choices": []}'), "", 1, id="no choices"),
        pytest.param(Raw(200, "{}", seconds=1.0), "no answer within 0.3 s", 1, id="slow"),
        pytest.param(("delete_everything", {}), "", 3, id="no such tool"),
        pytest.param(("read_file", {"path": "urls.py"}), "reached a limit", 6, id="loop"),
    ],
)
@pytest.mark.parametrize("family", ["openai", "anthropic"])
def test_what_an_endpoint_does_wrong_is_said_in_a_line(
    ask: Ask,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    family: str,
    reply: Raw,
    told: str,
    requests: int,
) -> None:
    root = library(tmp_path / "library")
    before = snapshot(root)
    few = Limits(request_seconds=0.3 if told.startswith("no answer") else 5.0, attempts=1, calls=5)
    monkeypatch.setattr(limits, "limited", lambda **_: few)
    with endpoint(reply) as served:
        options = [*serve(monkeypatch, served.url, family), "--write", "--allow-dirty"]
        code, found, err = ask(LOOK, root, *options)
    assert (code, found["status"]) == (3, "not proven"), err
    assert told in found["reason"]
    assert "\n" not in found["reason"]
    assert requests <= len(served.received) <= requests + 3
    assert KEY not in json.dumps(found) + err + Path(found["transcript"]).read_text()
    assert snapshot(root) == before


def test_an_endpoint_that_is_down(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = library(tmp_path / "library")
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        monkeypatch.setattr(limits, "limited", lambda **_: Limits(attempts=0))
        code, told, _ = ask(LOOK, root, *serve(monkeypatch, url))
    assert code == 3
    assert "the endpoint of scripted can't be reached" in told["reason"]
