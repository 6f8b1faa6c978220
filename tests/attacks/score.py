"""Pairs of small projects, one with a hole and its safe twin: what is found of them.

    python -m tests.attacks.score [--only PATTERN] [--exploits] [--jobs N] [--jsonl FILE]

`--exploits` only asks whether each exploit works on the hole and fails on the twin.
"""

from __future__ import annotations

import argparse
import ast
import fnmatch
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PAIRS = HERE / "pairs"
NEAR = 3
"""Lines between a finding and its label that are still the same place."""

RUN_EXPLOIT = """
import os, runpy, sys
sys.path.insert(0, os.getcwd())
import django
django.setup()
from django.core.management import call_command
from django.test.utils import setup_test_environment
call_command("migrate", verbosity=0, interactive=False)
setup_test_environment()
works = runpy.run_path(sys.argv[1])["exploit"]()
assert works in (True, False), f"exploit() gave {works!r}"
sys.stdout.flush()
os._exit(10 if works else 11)
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """A project with a hole and its twin without."""

    folder: Path
    kind: str
    where: list[str]

    @property
    def name(self) -> str:
        return f"{self.folder.parent.name}/{self.folder.name}"

    def lay(self, version: str, target: Path) -> Path:
        """The project `version` ("bad" or "good"), written into `target`."""
        for layer in (PAIRS / "base", self.folder / "shared", self.folder / version):
            if layer.is_dir():
                ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(layer, target, dirs_exist_ok=True, ignore=ignored)
        return target


@dataclass(slots=True)
class Score:
    """What an audit of both versions said."""

    pair: str
    found: bool = False
    verdict: str = ""
    flagged: list[str] = field(default_factory=list)
    others_in_bad: list[str] = field(default_factory=list)
    others_in_good: list[str] = field(default_factory=list)
    error: str = ""


def pairs(*patterns: str) -> list[Pair]:
    """Every pair whose `kind/name` matches one of them; all without any."""
    found = []
    for label in sorted(PAIRS.glob("*/*/label.toml")):
        told = tomllib.loads(label.read_text(encoding="utf-8"))
        pair = Pair(label.parent, told["kind"], told["where"])
        if not patterns or any(fnmatch.fnmatch(pair.name, each) for each in patterns):
            found.append(pair)
    return found


def accepted() -> dict[str, set[str]]:
    """The rules that name the hole of a kind."""
    table = tomllib.loads((HERE / "accepted.toml").read_text(encoding="utf-8"))
    return {kind: set(names) for kind, names in table.items()}


def exploit(pair: Pair, version: str) -> str:
    """ "works", "fails", or what broke."""
    with tempfile.TemporaryDirectory() as folder:
        project = pair.lay(version, Path(folder) / "project")
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings"}
        command = [sys.executable, "-c", RUN_EXPLOIT, str(pair.folder / "exploit.py")]
        run = subprocess.run(
            command, cwd=project, env=environment, capture_output=True, text=True, check=False
        )
    told = {10: "works", 11: "fails"}.get(run.returncode)
    return told or f"broke: {run.stderr.strip()[-2000:]}"


def audit(project: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "django_pro", "audit", str(project)]
    command += ["--only", "api,security", "--no-cache", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    nothing_checked = run.returncode == 3 and run.stdout.strip()  # no page answered; settings did
    if run.returncode not in (0, 1) and not nothing_checked:
        raise RuntimeError(f"exit code {run.returncode}: {run.stderr.strip()[-1000:]}")
    report: dict[str, Any] = json.loads(run.stdout)
    return report


def functions(source: str) -> list[tuple[int, int]]:
    """First and last line of each function."""
    nodes = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    return [
        (min([node.lineno, *(each.lineno for each in node.decorator_list)]), node.end_lineno or 0)
        for node in nodes
    ]


def is_there(finding: dict[str, Any], where: list[str], project: Path) -> bool:
    """Whether a finding stands at a label: within a few lines, or in the same function."""
    for label in where:
        path, _, number = label.rpartition(":")
        if finding["path"] != path:
            continue
        line, wanted = finding["line"] or 0, int(number)
        if abs(line - wanted) <= NEAR:
            return True
        if path.endswith(".py"):
            source = (project / path).read_text(encoding="utf-8")
            if any(a <= line <= b and a <= wanted <= b for a, b in functions(source)):
                return True
    return False


def said(finding: dict[str, Any]) -> str:
    place = f"{finding['path']}:{finding['line']}"
    told = f"{finding['rule']} [{finding['severity']}, {finding['verdict']}] {place}"
    return f"{told} {finding['message'][:200]}"


def score(pair: Pair, rules: set[str]) -> Score:
    """Both versions audited. Notes of severity info count for nothing."""
    result = Score(pair.name)
    with tempfile.TemporaryDirectory() as folder:
        try:
            bad = pair.lay("bad", Path(folder) / "bad" / "project")
            for each in audit(bad)["findings"]:
                if each["severity"] == "info":
                    continue
                if each["rule"] in rules and is_there(each, pair.where, bad):
                    result.found = True
                    result.verdict = result.verdict or each["verdict"]
                else:
                    result.others_in_bad.append(said(each))
            good = pair.lay("good", Path(folder) / "good" / "project")
            for each in audit(good)["findings"]:
                if each["severity"] == "info":
                    continue
                is_flag = each["rule"] in rules
                (result.flagged if is_flag else result.others_in_good).append(said(each))
        except (RuntimeError, ValueError) as error:
            result.error = str(error)
    return result


def show(result: Score, is_verbose: bool) -> None:
    told = f"found ({result.verdict})" if result.found else "MISSED"
    print(f"{result.pair}: {result.error or told}{', TWIN FLAGGED' if result.flagged else ''}")
    for each in result.flagged:
        print(f"    twin: {each}")
    for each in result.others_in_good:
        print(f"    other, good: {each}")
    if is_verbose or not result.found:
        for each in result.others_in_bad:
            print(f"    other, bad: {each}")
    sys.stdout.flush()


def check_exploits(chosen: list[Pair]) -> int:
    wrong = 0
    for pair in chosen:
        bad, good = exploit(pair, "bad"), exploit(pair, "good")
        is_right = (bad, good) == ("works", "fails")
        wrong += not is_right
        told = "right" if is_right else f"WRONG\n    bad {bad}\n    good {good}"
        print(f"{pair.name}: {told}", flush=True)
    print(f"{len(chosen)} pairs, {wrong} wrong")
    return min(wrong, 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--only", nargs="+", default=[], help="kind/name, with * for anything; several of them"
    )
    parser.add_argument("--exploits", action="store_true", help="run the exploits only")
    parser.add_argument("--verbose", action="store_true", help="other findings of found ones too")
    parser.add_argument("--jobs", type=int, default=1, help="pairs that are scored side by side")
    parser.add_argument("--jsonl", type=Path, help="append each score to this file")
    arguments = parser.parse_args()
    chosen = pairs(*arguments.only)
    if arguments.exploits:
        return check_exploits(chosen)
    rules, results = accepted(), []
    with ThreadPoolExecutor(arguments.jobs) as pool:
        for result in pool.map(lambda pair: score(pair, rules.get(pair.kind, set())), chosen):
            results.append(result)
            show(result, arguments.verbose)
            if arguments.jsonl:
                with arguments.jsonl.open("a") as lines:
                    lines.write(json.dumps(asdict(result)) + "\n")
    found = sum(each.found for each in results)
    flagged = sum(bool(each.flagged) for each in results)
    both = sum(each.found and not each.flagged for each in results)
    others = sum(len(each.others_in_good) for each in results)
    print(
        f"{len(results)} pairs: {found} found, {flagged} twins flagged, {both} found and silent on"
        f" the twin; {others} other findings in twins"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
