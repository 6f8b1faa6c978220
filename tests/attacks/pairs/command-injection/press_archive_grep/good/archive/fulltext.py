import subprocess

from django.conf import settings

MOST = 50


def lines_with(word):
    """Lines of the scanned papers, as 'file:line'."""
    command = ["grep", "-r", "-i", "-h", "-F", "-m", str(MOST), "-e", word, "--", str(settings.SCANS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10)
    return done.stdout.splitlines()[:MOST]


def count_files():
    done = subprocess.run(
        ["find", str(settings.SCANS), "-type", "f"], capture_output=True, text=True, timeout=10
    )
    return len(done.stdout.splitlines())
