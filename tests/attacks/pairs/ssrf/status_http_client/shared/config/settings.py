from config.base import *  # noqa: F403

INSTALLED_APPS += ["monitor"]  # noqa: F405
