from .base import *  # noqa: F403

DEBUG = False
ALLOWED_HOSTS = ["api.pawprint.example"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
