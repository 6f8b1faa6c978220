"""Requests every page of the project at 3 and at 9 rows; prints the groups as JSON."""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, sys.argv[1]]

from django_pro_probe import record  # noqa: E402

record.install([HERE])

import django  # noqa: E402
from django.conf import settings  # noqa: E402

settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "library"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    ROOT_URLCONF="library.urls",
    SECRET_KEY="not a secret",
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [os.path.join(HERE, "templates")],
        }
    ],
)
django.setup()
record.install_contenttypes()

from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from library import models, urls  # noqa: E402

call_command("migrate", run_syncdb=True, verbosity=0)
content_type = ContentType.objects.get_for_model(models.Author)


def top_up(rows):
    for number in range(models.Author.objects.count(), rows):
        publisher = models.Publisher.objects.create(name=f"p{number}")
        author = models.Author.objects.create(name=f"a{number}")
        models.Note.objects.create(text="x", content_type=content_type, object_id=author.pk)
        for _ in range(2):
            book = models.Book.objects.create(title="b", author=author, publisher=publisher)
            book.tags.add(models.Tag.objects.create(name="t"))
        models.Chapter.objects.create(parent=models.Chapter.objects.last())


found = {}
for rows in (3, 9):
    top_up(rows)
    for pattern in urls.urlpatterns:
        page = str(pattern.pattern).strip("/")
        record.set_usage(page == "unused")
        record.start()
        response = Client().get(f"/{page}/")
        groups = record.stop().groups()
        assert response.status_code == 200, (page, response.status_code)
        found.setdefault(page, []).append(groups)
print(json.dumps(found))
