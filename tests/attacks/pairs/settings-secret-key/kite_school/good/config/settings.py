import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS
from django.core.management.utils import get_random_secret_key

SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY") or get_random_secret_key()
INSTALLED_APPS = [*INSTALLED_APPS, "kites"]
ALLOWED_HOSTS = ["kites.example", "localhost"]
LOGIN_URL = "login"

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
