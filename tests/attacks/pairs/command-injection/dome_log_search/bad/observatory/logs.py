import subprocess

from django.conf import settings


def matching(term, count):
    """The last lines of the dome's log that have `term`; the log is some gigabytes long."""
    command = f'grep -iF -e "{term}" {settings.DOME_LOG} | tail -n {count}'
    return subprocess.getoutput(command).splitlines()
