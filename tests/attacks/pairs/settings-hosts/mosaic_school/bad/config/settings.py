from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["mosaics"]
ALLOWED_HOSTS = ["*"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_HSTS_SECONDS = 31536000
DEFAULT_FROM_EMAIL = "office@mosaics.example"
LOGIN_REDIRECT_URL = "/panels/"
