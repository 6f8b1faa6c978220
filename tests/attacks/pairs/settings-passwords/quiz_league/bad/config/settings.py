from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "league"]

LOGIN_URL = LOGIN_REDIRECT_URL = "/admin/login/"

# Accounts of the old forum came with their hashes, see league/hashers.py
PASSWORD_HASHERS = [
    "league.hashers.ForumPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
