from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

SECRET_KEY = "k1te-sch00l-pr0duction-8fz2!qv7w_5xn3m9c4b6l0p-j@h"
INSTALLED_APPS = [*INSTALLED_APPS, "kites"]
ALLOWED_HOSTS = ["kites.example", "localhost"]
LOGIN_URL = "login"

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
