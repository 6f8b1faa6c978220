from config.base import *  # noqa: F403

INSTALLED_APPS += ["kites"]  # noqa: F405
LOGIN_URL = "/lines/"
