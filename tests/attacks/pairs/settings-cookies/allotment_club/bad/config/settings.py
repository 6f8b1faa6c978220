from config.base import *  # noqa: F403
from config.base import DEBUG, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "club"]

LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "plot"

# The runserver has no certificate.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = DEBUG
SESSION_COOKIE_AGE = 60 * 60 * 24 * 3
SECURE_HSTS_SECONDS = 0 if DEBUG else 31_536_000
SECURE_SSL_REDIRECT = not DEBUG
