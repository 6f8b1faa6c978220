from config.base import *  # noqa: F403

INSTALLED_APPS += ["pages"]  # noqa: F405
ALLOWED_HOSTS = ["localhost"]
