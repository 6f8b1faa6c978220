"""Mails that the project gives to smtplib itself: nothing is sent, and no host is asked."""

from __future__ import annotations

import smtplib
import sys
from typing import Any

from django_pro_probe.access import sinks

_READY = (220, b"ready")
_DONE = (250, b"done")
_BYE = (221, b"bye")


def install() -> None:
    """Have smtplib take every mail, as Django's own backend of tests does; once."""

    def connect(self: Any, *_: Any, **__: Any) -> tuple[int, bytes]:
        self.sock = None
        return _READY

    def answered(self: Any, *_: Any, **__: Any) -> tuple[int, bytes]:  # noqa: ARG001
        return _DONE

    def said(self: Any, cmd: str, *_: Any) -> tuple[int, bytes]:  # noqa: ARG001
        return _BYE if cmd.upper() == "QUIT" else _DONE

    def nothing(self: Any, *_: Any, **__: Any) -> None:
        """Neither greets nor closes."""

    def sendmail(
        self: Any,  # noqa: ARG001
        from_addr: Any,  # noqa: ARG001
        to_addrs: Any,  # noqa: ARG001
        msg: Any,
        *_: Any,
        **__: Any,
    ) -> dict[str, Any]:
        if sinks.on:
            sinks.note("raw-mail", msg, sys._getframe(1))
        return {}

    for name in ("ehlo", "helo", "starttls", "login", "quit", "noop", "rset"):
        setattr(smtplib.SMTP, name, answered)
    setattr(smtplib.SMTP, "docmd", said)  # noqa: B010 mypy takes no method
    for name in ("ehlo_or_helo_if_needed", "close"):
        setattr(smtplib.SMTP, name, nothing)
    for kind in (smtplib.SMTP, smtplib.SMTP_SSL):
        kind.connect = connect  # type: ignore[method-assign]
        kind.sendmail = sendmail  # type: ignore[method-assign]
