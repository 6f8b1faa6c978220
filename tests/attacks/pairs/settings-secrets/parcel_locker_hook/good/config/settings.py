import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

ALLOWED_HOSTS = ["parcels.example.com"]
INSTALLED_APPS = INSTALLED_APPS + ["parcels"]
LOGIN_URL = "/admin/login/"

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 63072000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

CARRIER_SIGNING_KEY = os.environ.get("CARRIER_SIGNING_KEY", "")
