import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

DEBUG = os.environ.get("DJANGO_DEBUG", "True").lower() in ("true", "1", "yes")
ALLOWED_HOSTS = ["waste.example.org"]
INSTALLED_APPS = [*INSTALLED_APPS, "waste"]
LOGIN_URL = "admin:login"

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
