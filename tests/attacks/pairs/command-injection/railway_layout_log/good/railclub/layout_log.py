"""The control desk appends to plain text files, one a day, several megabytes each."""
import subprocess
from pathlib import Path

from django.conf import settings

FOLDER = Path(settings.LAYOUT_LOGS)


def path_of(day):
    return FOLDER / f"desk-{day:%Y%m%d}.log"


def find_lines(day, word, most=100):
    path = path_of(day)
    if not path.exists():
        return []
    done = subprocess.run(
        ["grep", "-i", "-F", "-m", str(most), "-e", word, str(path)], capture_output=True, text=True, timeout=10
    )
    return done.stdout.splitlines()
