import os

from .base import *  # noqa: F401,F403

DEBUG = False
SECRET_KEY = os.environ["PARCELRY_SECRET_KEY"]
ALLOWED_HOSTS = ["api.parcelry.example"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "parcelry",
        "USER": "parcelry",
        "PASSWORD": os.environ["PARCELRY_DB_PASSWORD"],
        "HOST": "10.20.0.5",
    }
}

SECURE_SSL_REDIRECT = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
