from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "planetarium"]
ALLOWED_HOSTS = ["planetarium.example", ".planetarium.example"]
DEFAULT_FROM_EMAIL = "office@planetarium.example"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "my-seats"

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
