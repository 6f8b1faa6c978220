from config.base import *  # noqa: F403

INSTALLED_APPS += ["mews"]  # noqa: F405
LOGIN_URL = "/sign-in/"
