import os

from config.base import *  # noqa: F403

INSTALLED_APPS += ["share"]  # noqa: F405
SECRET_KEY = os.getenv("DJANGO_SECRET_KEY") or os.urandom(40).hex()
