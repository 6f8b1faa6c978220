from config.base import *  # noqa: F403

INSTALLED_APPS += ["portal"]  # noqa: F405
