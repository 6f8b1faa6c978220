from .base import *  # noqa: F403

SECRET_KEY = "test-only-9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS_IN_MEMORY = True
