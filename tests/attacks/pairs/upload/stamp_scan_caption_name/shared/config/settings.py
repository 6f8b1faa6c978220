from config.base import *  # noqa: F403

INSTALLED_APPS += ["albums"]  # noqa: F405
LOGIN_URL = "/collectors/"
