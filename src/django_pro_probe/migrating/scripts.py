"""Several statements in one string, told apart as PostgreSQL does it.

https://www.postgresql.org/docs/current/sql-syntax-lexical.html
https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-MULTI-STATEMENT
"""

from __future__ import annotations

import re

_PLAIN = re.compile(r"[^'\";$/-]+")
_DOLLARS = re.compile(r"(?<![\w$])\$(?:[A-Za-z_]\w*)?\$")
_BEGINS = re.compile(r"(BEGIN|START\s+TRANSACTION)(\s+(WORK|TRANSACTION))?$", re.I)
_ENDS = re.compile(r"(COMMIT|END)(\s+(WORK|TRANSACTION))?$", re.I)
_OF_TRANSACTIONS = re.compile(
    r"(BEGIN|COMMIT|START|END|ABORT|ROLLBACK|SAVEPOINT|RELEASE|PREPARE\s+TRANSACTION)\b", re.I
)
_BODY = re.compile(r"\bBEGIN\s+ATOMIC\b", re.I)


def statements(script: str) -> list[str]:
    """What stands between semicolons, without comments around it; no empty ones."""
    found: list[str] = []
    part = ""
    at = 0
    while at < len(script):
        plain = _PLAIN.match(script, at)
        if plain:
            part += plain[0]
            at = plain.end()
            continue
        if script[at] == ";":
            found.append(part)
            part = ""
            at += 1
            continue
        if script.startswith("--", at):
            end = script.find("\n", at)
            at = len(script) if end < 0 else end
            continue
        if script.startswith("/*", at):
            at = _past_comment(script, at)
            part += " "
            continue
        end = _past_quoted(script, at)
        part += script[at:end]
        at = end
    return [each.strip() for each in [*found, part] if each.strip()]


def _past_comment(script: str, at: int) -> int:
    """Comments nest."""
    depth = 0
    for found in re.compile(r"/\*|\*/").finditer(script, at):
        depth += 1 if found[0] == "/*" else -1
        if depth == 0:
            return found.end()
    return len(script)


def _past_quoted(script: str, at: int) -> int:
    """Where the quoted text that begins here ends; one letter further where none begins."""
    here = script[at]
    if here in "'\"":
        escapes = here == "'" and re.search(r"(?:^|[^\w$])[eE]$", script[max(at - 2, 0) : at])
        pattern = r"'(?:[^'\\]|\\.|'')*'" if escapes else f"{here}(?:[^{here}]|{here}{here})*{here}"
        found = re.compile(pattern, re.S).match(script, at)
        return found.end() if found else len(script)
    opened = _DOLLARS.match(script, at) if here == "$" else None
    if opened:
        end = script.find(opened[0], opened.end())
        return len(script) if end < 0 else end + len(opened[0])
    return at + 1


def transactions(script: str) -> list[list[str]]:
    """The statements of a script by the transactions that they are in when nothing else begins one.

    One statement where it can't be told apart: by semicolons in a body, or savepoints.
    """
    if not re.search(r";\s*\S|--|/\*", script):
        return [[script]]
    found: list[list[str]] = [[]]
    for each in statements(script):
        if _ENDS.match(each):
            found.append([])
        elif not _BEGINS.match(each):
            found[-1].append(each)
            if _BODY.search(each) or _OF_TRANSACTIONS.match(each):
                return [[script]]
    return [each for each in found if each] or [[script]]
