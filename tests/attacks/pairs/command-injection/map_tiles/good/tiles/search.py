import subprocess

from django.conf import settings

from .models import Sheet


def write_legends():
    settings.LEGENDS.mkdir(exist_ok=True)
    for sheet in Sheet.objects.all():
        (settings.LEGENDS / f"{sheet.number}.txt").write_text(sheet.legend)


def sheets_with(word):
    """The numbers of the sheets in whose legend the word is."""
    run = subprocess.run(
        ["grep", "-rliF", "-e", word, "."],
        cwd=settings.LEGENDS,
        capture_output=True,
        text=True,
        timeout=10,
    )
    names = [line.removeprefix("./").removesuffix(".txt") for line in run.stdout.splitlines()]
    return sorted(int(name) for name in names if name.isdigit())


def disk_use():
    return subprocess.run(["du", "-sk", "."], cwd=settings.LEGENDS, capture_output=True, text=True).stdout.split()[0]
