from config.base import *  # noqa: F403

INSTALLED_APPS += ["harbour"]  # noqa: F405
