import os

from .base import *  # noqa: F403

SECRET_KEY = os.environ["HUTBOOK_SECRET_KEY"]
ALLOWED_HOSTS = ["api.huts.example"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ.get("HUTBOOK_DB_NAME", "hutbook"),
        "USER": os.environ.get("HUTBOOK_DB_USER", "hutbook"),
        "PASSWORD": os.environ["HUTBOOK_DB_PASSWORD"],
        "HOST": os.environ.get("HUTBOOK_DB_HOST", "db"),
    }
}
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
