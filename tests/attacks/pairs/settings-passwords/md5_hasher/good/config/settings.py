from config.base import *  # noqa: F403

INSTALLED_APPS += ["signup"]  # noqa: F405
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",
]
