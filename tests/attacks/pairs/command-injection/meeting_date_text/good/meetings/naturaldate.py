"""Dates as people type them: "tomorrow", "next monday", "2 weeks"."""

import datetime
import subprocess


def parse_day(text: str) -> datetime.date:
    try:
        output = subprocess.check_output(
            ["date", f"--date={text}", "+%F"], text=True, stderr=subprocess.DEVNULL, timeout=3
        )
        return datetime.date.fromisoformat(output.strip())
    except (subprocess.SubprocessError, ValueError):
        raise ValueError("This is not a date.") from None
