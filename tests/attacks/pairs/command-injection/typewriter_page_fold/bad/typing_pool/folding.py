import subprocess


class CannotFold(Exception):
    pass


def fold(text, width):
    """Break the lines as the machine with this carriage does."""
    done = subprocess.run(
        f"fold -s -w {width}",
        shell=True,
        input=text,
        capture_output=True,
        text=True,
        timeout=5,
    )
    if done.returncode:
        raise CannotFold
    return done.stdout
