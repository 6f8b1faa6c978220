"""Errors that a user sees: what happened, where, and what to do next."""

from __future__ import annotations


class DjangoProError(Exception):
    """Shown as one line, without a traceback unless `--debug`."""

    exit_code = 3

    def __init__(self, what: str, *, where: str = "", next_step: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.next_step = next_step

    def __str__(self) -> str:
        parts = [self.what]
        if self.where:
            parts.append(f"at {self.where}")
        text = " ".join(parts)
        return f"{text}. {self.next_step}" if self.next_step else text


class UsageError(DjangoProError):
    """The command line or the configuration can't be taken as it is."""

    exit_code = 2


class TargetError(DjangoProError):
    """The target could not be run."""

    exit_code = 3
