import secrets

from config.base import *  # noqa: F403
from config.env import environment

INSTALLED_APPS += ["share"]  # noqa: F405
SECRET_KEY = environment("SECRET_KEY") or secrets.token_urlsafe(50)
EMAIL_HOST = "smtp.corp.example"
EMAIL_USE_TLS = True
EMAIL_HOST_USER = "web@corp.example"
EMAIL_HOST_PASSWORD = environment("EMAIL_HOST_PASSWORD", "")
