import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evently.settings")

app = Celery("evently")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
