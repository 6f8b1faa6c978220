from config.base import *  # noqa: F403

INSTALLED_APPS += ["forays"]  # noqa: F405
LOGIN_URL = "/hello/"
