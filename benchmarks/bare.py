"""Django's bare test client sending given requests; run by the target's interpreter.

`python bare.py SPEC.json` prints the CPU seconds that the requests took, the boot left out. Of
django-pro it takes the bodies that were sent, and nothing else.
"""

import json
import os
import sys
import time

with open(sys.argv[1]) as source:
    spec = json.load(source)
os.chdir(spec["root"])
sys.path.insert(0, spec["root"])
sys.path.append(spec["probe"])
os.environ["DJANGO_SETTINGS_MODULE"] = spec["settings"]

import django  # noqa: E402
from django.conf import settings  # noqa: E402

settings.DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": spec["database"]}}
settings.DEBUG = False
settings.ALLOWED_HOSTS = ["*"]
settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
settings.STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
settings.LOGGING_CONFIG = None
django.setup()

import logging  # noqa: E402

from django.contrib.auth import get_user_model  # noqa: E402
from django.db import transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import get_resolver  # noqa: E402

from django_pro_probe import markers, replay  # noqa: E402

logging.disable(logging.CRITICAL)
get_resolver().url_patterns  # noqa: B018
user = get_user_model()._base_manager.order_by("pk").first()
requests = []
for method, url, role, sent in spec["requests"]:
    data, content_type = json.loads(sent) if sent else (None, None)
    body = replay.encoded(markers.expand(data, spec["rows"]), content_type)
    requests.append((method, url, role, body))
started = time.process_time()
for method, url, role, body in requests:
    with transaction.atomic():
        client = Client(raise_request_exception=False)
        if role != "anonymous":
            staff = role != "user"
            get_user_model()._base_manager.filter(pk=user.pk).update(
                is_staff=staff, is_superuser=staff, is_active=True
            )
            client.force_login(user)
        try:
            response = getattr(client, method.lower())(url, **body)
            if response.streaming:
                b"".join(response.streaming_content)
        except Exception:  # what fails costs what it costs
            pass
        transaction.set_rollback(True)
print(json.dumps(time.process_time() - started))
