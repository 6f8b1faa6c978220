"""New tests fail as soon as the list of films or the programme queries once per row."""

import shutil
import tempfile
from pathlib import Path

from checking import ROOT, fail, good, need, no_missing_migrations, tests_of
from matinee_making import OLD_TESTS

FILMS = "apps/films/api/viewsets.py"
PROGRAMME = "apps/screenings/views.py"
films = """

def _slower(self):
    from apps.films.models import Film

    return Film.objects.{}


FilmViewSet.get_queryset = _slower
"""
programme = """

def programme(request):
    from django.shortcuts import render

    from apps.screenings.models import Screening

    screenings = Screening.objects.upcoming().{}
    return render(request, "screenings/programme.html", {{"screenings": screenings}})
"""
changes = [
    ("/api/films/ without all", FILMS, films.format("all()")),
    ("/api/films/ without genres", FILMS, films.format("select_related('distributor')")),
    ("/api/films/ without distributor", FILMS, films.format("prefetch_related('genres')")),
    ("/programme/ without all", PROGRAMME, programme.format("all()")),
    (
        "/programme/ without genres",
        PROGRAMME,
        programme.format("select_related('film', 'screen')"),
    ),
    (
        "/programme/ without screens",
        PROGRAMME,
        programme.format("select_related('film').prefetch_related('film__genres')"),
    ),
]

passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2500:]}")
need(count > OLD_TESTS, f"{count} tests ran, there were {OLD_TESTS} before")
for what, path, addition in changes:
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "matinee"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        changed = copy / path
        if not changed.exists():
            fail(f"{path} is gone")
        changed.write_text(changed.read_text() + addition)
        passed, _, output = tests_of(copy)
        need(not passed, f"no test fails for {what}")
        need("FAILED (" in output, f"the tests broke for {what}:\n{output[-1500:]}")
no_missing_migrations()
good()
