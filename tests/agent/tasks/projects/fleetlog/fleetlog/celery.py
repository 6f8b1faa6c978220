import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fleetlog.settings")

app = Celery("fleetlog")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
