import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "parents"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "notices"
SITE_URL = os.environ.get("SITE_URL", "http://localhost:8000")
