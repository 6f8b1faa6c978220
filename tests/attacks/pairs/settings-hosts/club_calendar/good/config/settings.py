import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "meetings"]

# Clubs may bring a domain of their own, set at their installation.
EXTRA_HOSTS = os.environ.get("EXTRA_HOSTS", "")
ALLOWED_HOSTS = ["calendar.example", *EXTRA_HOSTS.split()]

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
