from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "keys"]
PASSWORD_HASHERS = [
    "keys.hashers.TunedHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
