from config.base import *  # noqa: F403

INSTALLED_APPS += ["teams"]  # noqa: F405
