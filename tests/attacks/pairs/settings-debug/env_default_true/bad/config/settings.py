import os

from config.base import *  # noqa: F403

INSTALLED_APPS += ["status"]  # noqa: F405
DEBUG = os.environ.get("DEBUG", "True").lower() in ("1", "true", "yes")
ALLOWED_HOSTS = ["status.example", "localhost"]
