import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "canteen"]
LOGIN_URL = "/admin/login/"
SCALE_SECRET = os.environ.get("SCALE_SECRET", "")
