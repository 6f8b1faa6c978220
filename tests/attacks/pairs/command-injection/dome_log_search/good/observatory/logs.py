import subprocess

from django.conf import settings


def matching(term, count):
    """The last lines of the dome's log that have `term`; the log is some gigabytes long."""
    command = ["grep", "-iF", "-e", term, "--", str(settings.DOME_LOG)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as grep:
        tail = subprocess.run(
            ["tail", "-n", str(count)], stdin=grep.stdout, stdout=subprocess.PIPE, check=False
        )
    return tail.stdout.decode("utf-8", "replace").splitlines()
