from .base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "dev-only-not-a-secret"
ALLOWED_HOSTS = ["*"]

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
