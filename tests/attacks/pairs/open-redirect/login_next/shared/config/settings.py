from config.base import *  # noqa: F403

INSTALLED_APPS += ["accounts"]  # noqa: F405
