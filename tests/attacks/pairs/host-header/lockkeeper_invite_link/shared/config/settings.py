import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "lockkeeper"]
LOGIN_URL = "/admin/login/"
PUBLIC_HOST = os.environ.get("PUBLIC_HOST", "")
