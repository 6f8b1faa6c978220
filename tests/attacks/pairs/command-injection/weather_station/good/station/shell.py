import shlex
import subprocess


def quoted(value):
    return shlex.quote(str(value))


def lines(command, **values):
    """Run a pipeline; every {value} in it is quoted."""
    line = command.format(**{name: quoted(value) for name, value in values.items()})
    done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=10)
    return done.stdout.splitlines()
