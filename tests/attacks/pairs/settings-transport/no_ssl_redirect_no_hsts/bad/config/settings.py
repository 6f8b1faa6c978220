from config.base import *  # noqa: F403

INSTALLED_APPS += ["bank"]  # noqa: F405
ALLOWED_HOSTS = ["bank.example"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
