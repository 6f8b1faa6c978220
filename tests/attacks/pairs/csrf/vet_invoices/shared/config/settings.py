import os

from django.core.management.utils import get_random_secret_key

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "clinic"]
MIDDLEWARE = ["clinic.middleware.HookMiddleware", *MIDDLEWARE]
LOGIN_URL = "admin:login"
PAYMENT_SECRET = os.environ.get("PAYMENT_SECRET") or get_random_secret_key()
