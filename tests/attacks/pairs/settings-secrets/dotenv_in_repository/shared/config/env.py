import os
from pathlib import Path


def environment(name, default=None):
    """A variable of the environment, or of the .env file beside manage.py."""
    if name in os.environ:
        return os.environ[name]
    file = Path(__file__).resolve().parent.parent / ".env"
    if file.exists():
        for line in file.read_text().splitlines():
            key, found, value = line.partition("=")
            if found and key.strip() == name:
                return value.strip()
    return default
