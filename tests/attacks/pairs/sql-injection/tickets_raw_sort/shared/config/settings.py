from config.base import *  # noqa: F403

INSTALLED_APPS += ["support"]  # noqa: F405
