import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
ALLOWED_HOSTS = os.environ.get("DJANGO_HOSTS", "gauges.example").split(",")
INSTALLED_APPS = [*INSTALLED_APPS, "gauges"]
SECURE_HSTS_SECONDS = 31_536_000
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
