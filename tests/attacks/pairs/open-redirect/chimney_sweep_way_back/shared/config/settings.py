from config.base import *  # noqa: F403

INSTALLED_APPS += ["sweeps"]  # noqa: F405
LOGIN_URL = "/customers/"
