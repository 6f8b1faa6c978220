from config.base import *  # noqa: F403

INSTALLED_APPS += ["layouts"]  # noqa: F405
LOGIN_URL = "/welcome/"
