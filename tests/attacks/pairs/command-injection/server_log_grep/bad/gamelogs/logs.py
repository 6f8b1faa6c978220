import subprocess

from django.conf import settings


def log_path(server):
    return settings.BASE_DIR / "logs" / f"{server.pk}.log"


def search_log(server, term):
    """The last hundred lines of the server's log that hold the term."""
    path = log_path(server)
    if not path.exists():
        return []
    result = subprocess.run(
        f'grep -m 100 -F "{term}" {path}',
        shell=True,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=10,
    )
    return result.stdout.splitlines()
