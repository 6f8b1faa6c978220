"""One marked block of ours in a text of the user's."""

from __future__ import annotations

import re

BEGIN = "django-pro:begin"
END = "django-pro:end"
Comment = tuple[str, str]
"""What a comment begins and ends with."""
MARKDOWN: Comment = ("<!-- ", " -->")
TOML: Comment = ("# ", "")


def find(text: str, comment: Comment) -> re.Match[str] | None:
    """The block, its marks included."""
    begin, end = (re.escape(f"{comment[0]}{mark}{comment[1]}") for mark in (BEGIN, END))
    return re.search(rf"^{begin}[ \t]*\r?$.*?^{end}(?=[ \t]*\r?$)", text, re.MULTILINE | re.DOTALL)


def put(text: str, content: str, comment: Comment) -> str:
    """`text` with the block in its place, or at its end.

    A text that ends without a line end goes on doing so: `remove` knows by that what it was.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = (_mark(comment, BEGIN), *content.strip("\n").split("\n"), _mark(comment, END))
    whole = newline.join(lines)
    there = find(text, comment)
    if there is not None:
        return text[: there.start()] + whole + text[there.end() :]
    if not text:
        return whole + newline
    if text.endswith("\n"):
        return text + newline + whole + newline
    return text + newline * 2 + whole


def remove(text: str, comment: Comment) -> str:
    """`text` without the block, and without the lines that set it apart."""
    there = find(text, comment)
    if there is None:
        return text
    before, after = text[: there.start()], text[there.end() :]
    newline = "\r\n" if before.endswith("\r\n") else "\n"
    if not after:
        return before.removesuffix(newline * 2)
    return before.removesuffix(newline) + after.removeprefix("\r").removeprefix("\n")


def _mark(comment: Comment, mark: str) -> str:
    return f"{comment[0]}{mark}{comment[1]}"
