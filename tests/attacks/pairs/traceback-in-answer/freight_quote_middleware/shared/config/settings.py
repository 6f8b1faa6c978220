import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "core", "freight"]
MIDDLEWARE = [*MIDDLEWARE, "core.middleware.JsonErrors"]
LOGIN_URL = "/admin/login/"
CARRIER_URL = os.environ.get("CARRIER_URL", "http://127.0.0.1:9/rates")
CARRIER_KEY = os.environ.get("CARRIER_KEY", "")
