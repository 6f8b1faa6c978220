from config.base import *  # noqa: F403

INSTALLED_APPS += ["squad"]  # noqa: F405
LOGIN_URL = "/dock/"
