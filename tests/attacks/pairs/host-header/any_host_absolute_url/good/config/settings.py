from config.base import *  # noqa: F403

INSTALLED_APPS += ["join"]  # noqa: F405
ALLOWED_HOSTS = [".club.example"]
