"""Checks the labels with plain Django: status, queries and a digest of the answer of each page, and
of what it writes, at 4 and at 12 rows, as JSON.

Run as a script in the built project's folder, with `[[app, address, method, data, sends, entrypoint], ...]` on standard
input; knows nothing of django-pro.
"""

import asyncio
import datetime
import hashlib
import importlib
import json
import os
import re
import sys

sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "settings"

import django
from django.apps import apps
from django.conf import settings

settings.DATABASES["default"]["NAME"] = ":memory:"
django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

CHANGING = re.compile(rb'name="csrfmiddlewaretoken" value="\w+"')
"""Made anew for each answer."""
SIZES = ((0, 4), (4, 12))


def spread(value, rows):
    """A list of one entry becomes one of `rows` entries, in which 1 is the number of the entry."""
    if isinstance(value, dict):
        return {name: spread(each, rows) for name, each in value.items()}
    if isinstance(value, list) and len(value) == 1:
        text = json.dumps(value[0])
        return [json.loads(text.replace("1", str(number))) for number in range(1, rows + 1)]
    return value


def run(app, address, method, data, sends, entrypoint, rows):
    """Status and body of one request, read to its end; of a function's call, what it returns."""
    if entrypoint:
        module, _, function = entrypoint.partition(":")
        return 200, repr(getattr(importlib.import_module(f"{app}.{module}"), function)()).encode()
    sent = {}
    if data:
        sent = {"data": spread(json.loads(data), rows)}
        if sends == "json":
            sent["content_type"] = "application/json"
    response = getattr(client, method.lower())(address, **sent)
    body = getattr(response, "streaming_content", None)
    if body is not None and response.is_async:
        content = asyncio.run(drain(body))
    else:
        content = response.content if body is None else b"".join(body)
    return response.status_code, CHANGING.sub(b"", content)


async def drain(body):
    return b"".join([part async for part in body])


def rows(app):
    """Every row of the app, by table and key."""
    models = apps.get_app_config(app).get_models(include_auto_created=True)
    return {
        (model.__name__, row["id" if "id" in row else model._meta.pk.attname]): row
        for model in models
        for row in model._base_manager.values()
    }


def written(before, after):
    """Rows that are other than before; of times only whether they are."""
    found = []
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if was == now:
            continue
        found.append((key, now and {
            name: value != (was or {}).get(name) if isinstance(value, datetime.datetime) else value
            for name, value in now.items()
        }))  # fmt: skip
    return repr(found).encode()


call_command("migrate", run_syncdb=True, verbosity=0)
user = get_user_model().objects.create_superuser("someone", "someone@example.com", "secret")
client = Client(raise_request_exception=False)
client.force_login(user)
pages = json.load(sys.stdin)
found: dict[str, list[list[int]]] = {}
for first, last in SIZES:
    for app, address, method, data, sends, entrypoint in pages:
        importlib.import_module(f"{app}.seed").seed(first, last)
        with transaction.atomic():
            # What the first request of a process loads is not the page's.
            run(app, "", "GET", "", sends, entrypoint, last) if entrypoint else client.get(address)
            transaction.set_rollback(True)
        with transaction.atomic():
            before = rows(app)
            with CaptureQueriesContext(connection) as queries:
                status, body = run(app, address, method, data, sends, entrypoint, last)
                # Savepoints are no queries of the page.
                count = sum("SAVEPOINT" not in query["sql"] for query in queries.captured_queries)
            body += written(before, rows(app))
            transaction.set_rollback(True)
        found.setdefault(app, []).append([status, count, hashlib.sha1(body).hexdigest()])
print(json.dumps(found))
