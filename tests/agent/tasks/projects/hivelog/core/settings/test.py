from .base import *  # noqa: F403

DEBUG = False
SECRET_KEY = "a-key-for-the-tests-only-and-nothing-else"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ":memory:",
        "TEST": {"MIGRATE": False},
    }
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
