from config.base import *  # noqa: F403

INSTALLED_APPS += ["weather"]  # noqa: F405
