from django.conf import settings
from django.http import Http404


def names(cave):
    return sorted(path.name for path in (settings.SURVEYS_ROOT / cave.slug).glob("*.txt"))


def locate(cave, name):
    path = settings.SURVEYS_ROOT / cave.slug / name
    if not path.is_file():
        raise Http404
    return path
