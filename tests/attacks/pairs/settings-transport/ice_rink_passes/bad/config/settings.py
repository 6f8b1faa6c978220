from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "icerink"]
ALLOWED_HOSTS = ["rink.example", "localhost"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "passes"

SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
